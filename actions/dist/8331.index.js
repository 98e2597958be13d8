"use strict";
exports.id = 8331;
exports.ids = [8331];
exports.modules = {
	63648: (function(e, t, n) {
		n.d(t, {
			CK: () => whyNotYet,
			RT: () => isSummary,
			wk: () => judgeParts
		});
		var r = n(71164);
		var i = n(42207);
		var a = n(89443);
		var o = n(25202);
		var s = n(76671);
		var c = n(34320);
		function judgeParts(e, t, n) {
			const { manifest: r } = t;
			const i = bySubject(e.filter(({ predicateType: e }) => e === o.Cs.testResult));
			return [...Object.entries(r.gates).map(([e, t]) => judgeUnit({
				unit: e,
				entry: t,
				manifest: r,
				nowMs: n
			}, i.get(t.sha256) ?? [])), judgeVerdict(t, e)];
		}
		function bySubject(e) {
			const t = new Map();
			for (const n of e) {
				for (const e of new Set(n.subject.map(({ digest: e }) => e["sha256"] ?? ""))) {
					const r = t.get(e);
					if (r === undefined) t.set(e, [n]);
					else r.push(n);
				}
			}
			return t;
		}
		function judgeUnit(e, t) {
			const { unit: n, entry: r } = e;
			const i = {
				unit: n,
				expected: r.sha256,
				expiredAt: null
			};
			const a = t.map((t) => judgeWord(t, e));
			const [o] = a.map((e) => e.fault);
			if (t.length === 0 && r.format === "predecessor") {
				const e = `the evidence of ${n} is the predecessor's: the manifest vouches for its digest`;
				return {
					...i,
					outcome: "not_applicable",
					reason: e,
					actual: null
				};
			}
			const s = a.some((e) => e.fault === null);
			const c = a.flatMap((e) => e.expiredAt ?? []).sort();
			return {
				...i,
				expiredAt: s ? null : c.at(-1) ?? null,
				outcome: s ? "pass" : "fail",
				reason: s ? `the evidence of ${n} is attested as ${r.verdict}` : o ?? `no attestation that holds is about the evidence of ${n} (${r.evidence})`,
				actual: t.length
			};
		}
		function judgeWord(e, { unit: t, entry: n, manifest: a, nowMs: o }) {
			const c = (0, s.FV)(e, {
				unit: t,
				entry: n,
				candidate: a.release_candidate_id
			});
			if (c !== null) return {
				fault: c,
				expiredAt: null
			};
			const l = e.predicate?.["releaseGate"];
			const u = (0, r.O)(l) ? l["freshUntil"] : undefined;
			if (u === null) return {
				fault: null,
				expiredAt: null
			};
			const d = (0, i.TM)(u);
			if (d === undefined) return {
				fault: `the attestation of ${t} does not tell how long it is fresh`,
				expiredAt: null
			};
			if (o <= d) return {
				fault: null,
				expiredAt: null
			};
			const f = (0, i.ZA)(d);
			return {
				fault: `the attestation of ${t} was fresh until ${f}`,
				expiredAt: f
			};
		}
		function judgeVerdict(e, t) {
			const { sha256: n, path: r, manifest: i } = e;
			const o = i.decision === "open" ? "PASSED" : "FAILED";
			const l = t.filter((e) => isSummary(e) && (0, c.KH)(e, "sha256", n)).map(({ predicate: e }) => e?.["verificationResult"]);
			const [u, ...d] = t.flatMap((t) => (0, s.EL)(t, e) ?? []);
			const f = l.length > 0 && u === undefined;
			return {
				unit: null,
				expiredAt: null,
				outcome: f ? "pass" : "fail",
				reason: f ? `${r} is attested as ${o}` : u === undefined ? `no verification summary that holds is about ${r}` : (0, a.v)(u, d.length, "such statement"),
				expected: o,
				actual: l.length === 0 ? null : JSON.stringify(l)
			};
		}
		function isSummary({ predicateType: e }) {
			return e === o.Cs.verificationSummary;
		}
		const l = {
			[o.Cs.verificationSummary]: "timeVerified",
			[o.Cs.simpleVerificationResult]: "timeCreated"
		};
		function whyNotYet({ predicateType: e, predicate: t = {} }, n) {
			const r = l[e];
			if (r === undefined) return null;
			const a = t[r];
			const o = (0, i.TM)(a);
			if (o !== undefined && o <= n + i.Hd) return null;
			return `it is of the future, seen from ${(0, i.ZA)(n)}, or of no time: ${JSON.stringify(a ?? null)}`;
		}
	}),
	71075: (function(e, t, n) {
		n.d(t, {
			$f: () => readCarried,
			Mu: () => whyNotOfManifest,
			TV: () => describeRecord
		});
		var r = n(39330);
		var i = n(8304);
		var a = n(37631);
		var o = n(88449);
		function readCarried(e) {
			const t = (0, o.Dh)(e);
			if ((0, o.Zh)(t)) return {
				entry: e,
				record: null
			};
			const { seq: n, entryHash: s, computedHash: c } = t.facts;
			if (!(0, r.J$)(s, c)) return {
				entry: e,
				record: null
			};
			const l = (0, i.R)(e, { file: "line" }).value;
			return {
				entry: Buffer.from((0, a.WL)({
					seq: n,
					entryHash: s
				})),
				record: l
			};
		}
		function manifestOfRecord({ context: { manifest_sha256: e } }) {
			return (0, r.P4)(e) ? e : null;
		}
		function describeRecord(e) {
			const t = manifestOfRecord(e);
			const n = e.status === "ok" ? e.action : `${e.action} (${e.status})`;
			return t === null ? n : `${n} of the manifest ${t}`;
		}
		function whyNotOfManifest(e, t) {
			if (e === null) return `the proof does not carry its record, which would have to name the manifest ${t}`;
			const n = manifestOfRecord(e);
			if (n !== null && (0, r.J$)(n, t)) return null;
			const i = n === null ? "no manifest" : `the manifest ${n}`;
			return `record ${e.seq} (${e.action}) names ${i}, expected ${t}`;
		}
	}),
	83741: (function(e, t, n) {
		n.d(t, {
			$Q: () => parseDecimal,
			Ch: () => signCheckpoint,
			DI: () => openCheckpoint,
			fu: () => isOrigin
		});
		var r = n(39330);
		var i = n(92401);
		var a = n(30785);
		var o = n(4727);
		function openCheckpoint(e, t, n) {
			const r = (0, o.jN)(e, n);
			if (!r.ok) return r;
			const i = parseCheckpointText(r.text);
			if (i === undefined) {
				return {
					ok: false,
					code: "checkpoint.malformed",
					message: "the signed text is not a checkpoint"
				};
			}
			if (i.origin !== t) {
				const e = `expected a checkpoint of ${t}, found one of ${i.origin}`;
				return {
					ok: false,
					code: "checkpoint.origin",
					message: e
				};
			}
			if (!r.verifiedBy.some((e) => e.kind === "signature")) {
				return {
					ok: false,
					code: "checkpoint.log_key",
					message: "only witnesses signed the checkpoint, not the log"
				};
			}
			const a = r.verifiedBy.map((e) => `${e.name}+${e.keyId}`);
			return {
				ok: true,
				checkpoint: i,
				verifiedBy: a,
				text: r.text,
				signatures: r.signatures
			};
		}
		function signCheckpoint(e, t) {
			const n = `${e.origin}\n${e.size}\n${Buffer.from(e.root, "hex").toString("base64")}\n`;
			if (parseCheckpointText(n)?.root !== e.root) throw new RangeError("not a tree head that a checkpoint can hold");
			return (0, o.qO)(n, t);
		}
		function parseCheckpointText(e) {
			if (!e.endsWith("\n")) return undefined;
			const [t, n, o, ...s] = e.slice(0, -1).split("\n");
			if (t === undefined || !isOrigin(t) || n === undefined || o === undefined) return undefined;
			const c = parseDecimal(n);
			const l = (0, a.y4)(o);
			if (c === undefined || l?.length !== i.FA || s.includes("")) return undefined;
			if (c === 0 && !(0, r.J$)(l, i.zg)) return undefined;
			return {
				origin: t,
				size: c,
				root: l.toString("hex"),
				extensions: s
			};
		}
		function isOrigin(e) {
			return (0, a.TK)(e) && e.length <= 256;
		}
		function parseDecimal(e) {
			const t = /^(0|[1-9][0-9]{0,15})$/.test(e) ? Number(e) : Number.NaN;
			return Number.isSafeInteger(t) ? t : undefined;
		}
	}),
	30785: (function(e, t, n) {
		n.d(t, {
			TK: () => isKeyName,
			V5: () => formatVerifierKey,
			t9: () => o,
			tQ: () => parseSignerKey,
			y1: () => cosignatureTime,
			y4: () => decodeBase64,
			z$: () => parseVerifierKey
		});
		var r = n(77598);
		var i = n(66462);
		const a = 1;
		const o = 4;
		const s = 32;
		const c = 64;
		const l = Buffer.from("302a300506032b6570032100", "hex");
		const u = Buffer.from("302e020100300506032b657004220420", "hex");
		const d = "PRIVATE+KEY+";
		function parseVerifierKey(e) {
			const { name: t, keyId: n, type: r, key: i } = splitKey(e.trim(), "a public key <name>+<key id>+<base64>");
			if (r !== a && r !== o) throw badKey("an Ed25519 key (type 1 or 4)", `type ${r}`);
			if (keyIdOf(t, Buffer.concat([Buffer.of(r), i])) !== n) {
				throw badKey("a key id that belongs to the key", "another one");
			}
			return createVerifier(t, i, r);
		}
		function parsePublicKeyPem(e, t) {
			return createVerifier(checkName(e), rawPublicKey(readPem(() => createPublicKey(t))), a);
		}
		function parseSignerKey(e, t) {
			const n = e.trim();
			if (!n.startsWith(d)) {
				if (t === undefined) throw badKey(`a private key that begins with ${d}`, "something else");
				return createSigner(checkName(t), readPem(() => (0, r.createPrivateKey)(n)));
			}
			const i = splitKey(n.slice(d.length), "a private key PRIVATE+KEY+<name>+<key id>+<base64>");
			if (i.type !== a) throw badKey("an Ed25519 key (type 1)", `type ${i.type}`);
			const o = createSigner(i.name, privateKeyOf(i.key));
			if (o.keyId !== i.keyId) throw badKey("a key id that belongs to the key", "another one");
			if (t !== undefined && t !== i.name) throw badKey(`a key named ${t}`, `one named ${i.name}`);
			return o;
		}
		function formatSignerKey(e, t) {
			if (t.length !== s) throw badKey(`${s} secret bytes`, `${t.length}`);
			const n = createSigner(checkName(e), privateKeyOf(t));
			return `${d}${e}+${n.keyId}+${Buffer.concat([Buffer.of(a), t]).toString("base64")}`;
		}
		function formatVerifierKey(e, t, n) {
			const r = Buffer.concat([Buffer.of(n), t]);
			return `${e}+${keyIdOf(e, r)}+${r.toString("base64")}`;
		}
		function cosignatureTime(e) {
			return Number(Buffer.from(e).readBigUInt64BE(0));
		}
		function keyIdOf(e, t) {
			return (0, r.createHash)("sha256").update(`${e}\n`, "utf8").update(t).digest("hex").slice(0, 8);
		}
		function isKeyName(e) {
			return e !== "" && !/[\s\p{Cs}\u0085+\p{Cc}]/u.test(e);
		}
		function isEd25519Signature(e, t, n) {
			if (e.length !== s || n.length !== c) return false;
			const i = spkiKey(e);
			return i !== undefined && (0, r.verify)(null, t, i, n);
		}
		function decodeBase64(e) {
			const t = Buffer.from(e, "base64");
			return e !== "" && t.toString("base64") === e ? t : undefined;
		}
		function createVerifier(e, t, n) {
			if (spkiKey(t) === undefined) throw badKey("a point of the curve", "other bytes");
			const r = Buffer.from(t);
			return {
				name: e,
				keyId: keyIdOf(e, Buffer.concat([Buffer.of(n), t])),
				publicKey: r.toString("hex"),
				kind: n === a ? "signature" : "cosignature",
				isSignatureOf(e, t) {
					if (n === a) return isEd25519Signature(r, Buffer.from(e, "utf8"), t);
					if (t.length !== 8 + c) return false;
					const i = Buffer.from(t).readBigUInt64BE(0);
					const o = Buffer.from(`cosignature/v1\ntime ${i}\n${e}`, "utf8");
					return isEd25519Signature(r, o, t.subarray(8));
				}
			};
		}
		function createSigner(e, t) {
			const n = rawPublicKey((0, r.createPublicKey)(t));
			return {
				name: e,
				keyId: keyIdOf(e, Buffer.concat([Buffer.of(a), n])),
				vkey: formatVerifierKey(e, n, a),
				sign: (e) => (0, r.sign)(null, Buffer.from(e, "utf8"), t)
			};
		}
		function splitKey(e, t) {
			const n = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(e);
			const [, r, i, a] = n ?? [];
			const o = a === undefined ? undefined : decodeBase64(a);
			if (r === undefined || i === undefined || o === undefined) throw badKey(t, "something else");
			const [c = 0] = o;
			if (o.length !== 1 + s) throw badKey(`a key of ${s} bytes`, `${o.length - 1} bytes`);
			return {
				name: checkName(r),
				keyId: i,
				type: c,
				key: o.subarray(1)
			};
		}
		function checkName(e) {
			if (!isKeyName(e)) throw badKey("a key name without white space and \"+\"", JSON.stringify(e.slice(0, 140)));
			return e;
		}
		function privateKeyOf(e) {
			return (0, r.createPrivateKey)({
				key: Buffer.concat([u, e]),
				format: "der",
				type: "pkcs8"
			});
		}
		function spkiKey(e) {
			try {
				return (0, r.createPublicKey)({
					key: Buffer.concat([l, e]),
					format: "der",
					type: "spki"
				});
			} catch {
				return undefined;
			}
		}
		function readPem(e) {
			try {
				return e();
			} catch (e) {
				throw new i.dz({
					code: "note.key",
					message: "expected an Ed25519 key in PEM, found something that does not parse"
				}, { cause: e });
			}
		}
		function rawPublicKey(e) {
			if (e.asymmetricKeyType !== "ed25519") throw badKey("an Ed25519 key", `a ${e.asymmetricKeyType ?? e.type} key`);
			return e.export({
				format: "der",
				type: "spki"
			}).subarray(l.length);
		}
		function badKey(e, t) {
			return new i.dz({
				code: "note.key",
				message: `expected ${e}, found ${t}`,
				remedy: "Give the key as the program that made it printed it, on one line"
			});
		}
	}),
	4727: (function(e, t, n) {
		n.d(t, {
			_Z: () => formatSignatureLine,
			jN: () => openNote,
			qO: () => signNote,
			se: () => formatNote,
			uv: () => i
		});
		var r = n(30785);
		const i = 1e6;
		const a = 100;
		const o = "\n\n";
		const s = /^\u2014 ([^ ]+) ([^ ]+)$/u;
		const c = 4;
		function openNote(e, t) {
			const n = parseNote(e);
			if (typeof n === "string") return refuse("note.malformed", n);
			const i = new Map();
			const a = [];
			let o = 0;
			for (const e of n.lines) {
				const s = t.filter((t) => t.name === e.name && t.keyId === e.keyId);
				if (new Set(s.map((e) => e.publicKey)).size > 1) {
					return refuse("note.ambiguous_key", `two trusted keys are both named ${e.name} with id ${e.keyId}`);
				}
				const [c] = s;
				if (c === undefined) o++;
				else if (c.isSignatureOf(n.text, e.signature)) {
					i.set(`${c.publicKey} ${c.kind}`, c);
					const t = c.kind === "cosignature" ? (0, r.y1)(e.signature) : null;
					a.push({
						key: c,
						line: e.line,
						timeS: t
					});
				} else return refuse("note.bad_signature", `the signature of the trusted key ${e.name} does not fit the text`);
			}
			if (i.size === 0) return refuse("note.no_known_key", "no trusted key signed the note");
			return {
				ok: true,
				text: n.text,
				verifiedBy: [...i.values()],
				signatures: a,
				unknown: o
			};
		}
		function signNote(e, t) {
			if (!e.endsWith("\n") || hasBadCharacter(e)) throw new RangeError("a note is text that ends in a newline");
			return formatNote(e, t.map((t) => formatSignatureLine(t, t.sign(e))));
		}
		function formatNote(e, t) {
			return `${e}\n${t.map((e) => `${e}\n`).join("")}`;
		}
		function formatSignatureLine({ name: e, keyId: t }, n) {
			return `\u2014 ${e} ${Buffer.concat([Buffer.from(t, "hex"), n]).toString("base64")}`;
		}
		function parseNote(e) {
			if (e.length > i) return `the note is longer than ${i} bytes`;
			const t = decodeUtf8(e);
			if (t === undefined) return "the note is not UTF-8";
			if (hasBadCharacter(t)) return "the note holds a control character";
			const n = t.lastIndexOf(o);
			if (n < 0 || !t.endsWith("\n")) return "the note has no empty line, or does not end in a newline";
			const r = t.slice(n + o.length);
			const s = r.split("\n").slice(0, -1);
			if (s.length === 0) return "the note has no signature";
			if (s.length > a) return `the note has more than ${a} signature lines`;
			const c = s.map(parseSignatureLine);
			if (c.some((e) => e === undefined)) return "a signature line is not of the form \"\u2014 name base64\"";
			return {
				text: t.slice(0, n + 1),
				lines: c
			};
		}
		function parseSignatureLine(e) {
			const [, t, n] = s.exec(e) ?? [];
			const i = n === undefined ? undefined : (0, r.y4)(n);
			if (t === undefined || i === undefined || !(0, r.TK)(t) || i.length <= c) return undefined;
			return {
				line: e,
				name: t,
				keyId: i.subarray(0, c).toString("hex"),
				signature: i.subarray(c)
			};
		}
		function decodeUtf8(e) {
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(e);
			} catch {
				return undefined;
			}
		}
		function hasBadCharacter(e) {
			return /[\u0000-\u0009\u000b-\u001f\p{Cs}]/u.test(e);
		}
		function refuse(e, t) {
			return {
				ok: false,
				code: e,
				message: t
			};
		}
	}),
	3538: (function(e, t, n) {
		n.d(t, {
			as: () => parseTlogProof,
			cG: () => formatTlogProof,
			uc: () => c
		});
		var r = n(92401);
		var i = n(30785);
		var a = n(83741);
		const o = "c2sp.org/tlog-proof@v1";
		const s = 63;
		const c = 2e6;
		function formatTlogProof(e) {
			const t = [
				o,
				...e.extra === undefined ? [] : [`extra ${Buffer.from(e.extra).toString("base64")}`],
				`index ${e.index}`,
				...e.hashes.map((e) => Buffer.from(e).toString("base64"))
			];
			return `${t.join("\n")}\n\n${e.checkpoint}`;
		}
		function parseTlogProof(e) {
			if (e.length > c) return undefined;
			const t = e.indexOf("\n\n");
			if (t < 0) return undefined;
			const [n, ...l] = e.slice(0, t).split("\n");
			if (n !== o) return undefined;
			const u = l[0]?.startsWith("extra ") === true ? (0, i.y4)(l[0].slice("extra ".length)) : undefined;
			if (l[0]?.startsWith("extra ") === true && u === undefined) return undefined;
			const [d = "", ...f] = u === undefined ? l : l.slice(1);
			const p = d.startsWith("index ") ? (0, a.$Q)(d.slice("index ".length)) : undefined;
			const m = f.map(i.y4).filter((e) => e?.length === r.FA);
			if (p === undefined || m.length !== f.length || m.length > s) return undefined;
			return {
				index: p,
				hashes: m,
				checkpoint: e.slice(t + 2),
				...u !== undefined && { extra: u }
			};
		}
	}),
	22594: (function(e, t, n) {
		n.d(t, {
			Y: () => verifyTlogProof,
			s: () => entryOfProof
		});
		var r = n(71075);
		var i = n(83741);
		var a = n(37631);
		var o = n(92401);
		var s = n(46093);
		var c = n(3538);
		function verifyTlogProof(e, t, n) {
			const a = (0, c.as)(decode(e) ?? "");
			if (a === undefined) return refuse("tlog_proof.malformed", "it is not a c2sp.org/tlog-proof@v1");
			const l = (0, i.DI)(Buffer.from(a.checkpoint, "utf8"), t.origin, t.keys);
			if (!l.ok) return l;
			const u = n ?? a.extra;
			if (u === undefined) return refuse("tlog_proof.no_entry", "it does not say what it is of");
			const { entry: d, record: f } = (0, r.$f)(u);
			const { size: p, root: m } = l.checkpoint;
			const { index: h, hashes: g } = a;
			const _ = {
				index: h,
				size: p,
				leafHash: (0, o.Jq)(d),
				root: Buffer.from(m, "hex"),
				proof: g
			};
			if (!(0, s.R4)(_)) {
				return refuse("tlog_proof.not_included", `its hashes do not lead from entry ${h} to the root over ${p} records`);
			}
			return {
				ok: true,
				index: h,
				entry: d,
				record: f,
				head: {
					size: p,
					root: m
				},
				signatures: l.signatures
			};
		}
		function entryOfProof({ index: e, entry: t }) {
			const n = (0, a.ER)(t);
			return n?.seq === e + 1 ? n : undefined;
		}
		function decode(e) {
			if (e.length > c.uc) return undefined;
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(e);
			} catch {
				return undefined;
			}
		}
		function refuse(e, t) {
			return {
				ok: false,
				code: e,
				message: t
			};
		}
	}),
	99682: (function(e, t, n) {
		n.d(t, {
			C: () => whyNotWitnessed,
			LP: () => witnessesOf,
			Y0: () => isAhead,
			ZW: () => describeAhead,
			p8: () => whyNoWitness
		});
		var r = n(42207);
		const i = 864e10;
		function witnessesOf(e, { logKeys: t, nowMs: n }) {
			const r = new Set(t.map((e) => e.publicKey));
			const i = e.flatMap(({ key: { name: e, publicKey: t }, timeS: n }) => n === null || r.has(t) ? [] : [{
				name: e,
				publicKey: t,
				timeS: n
			}]);
			const a = latest(i.filter((e) => !isAhead(e.timeS, n)));
			const o = latest(i.filter((e) => isAhead(e.timeS, n)));
			return {
				seen: a,
				ahead: o.filter(({ publicKey: e }) => a.every((t) => t.publicKey !== e))
			};
		}
		function whyNotWitnessed({ seen: e, ahead: t }, n) {
			if (e.length >= n) return null;
			const r = t.map((e) => `; ${describeAhead(e)}`).join("");
			return `${e.length} witnesses cosigned and ${n} are needed${r}`;
		}
		function isAhead(e, t) {
			return (0, r.nK)(e * 1e3, t, Number.POSITIVE_INFINITY) === "future";
		}
		function describeAhead({ name: e, timeS: t }) {
			const n = t > i ? `${t} seconds after 1970` : (0, r.ZA)(t * 1e3);
			return `${e} says that it cosigned at ${n}, which is in the future`;
		}
		function whyNoWitness(e, t) {
			const n = `${e.name}+${e.keyId}`;
			if (e.kind !== "cosignature") return `${n} is the key of a log (type 1), not of a witness (type 4)`;
			const r = t.some((t) => t.publicKey === e.publicKey && t.kind === "signature");
			return r ? `${n} is the key of this log itself` : null;
		}
		function latest(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.publicKey);
				if (e === undefined || e.timeS < n.timeS) t.set(n.publicKey, n);
			}
			return [...t.values()];
		}
	}),
	46540: (function(e, t, n) {
		n.d(t, {
			Ld: () => namedFacts,
			Yt: () => digestFacts,
			hR: () => verifyFacts,
			pf: () => factsDifference,
			uC: () => factsPlaces
		});
		var r = n(39330);
		var i = n(34975);
		var a = n(11142);
		function namedFacts({ facts: e }) {
			return e === undefined || "not_kept" in e ? undefined : e;
		}
		function factsPlaces(e, { path: t }) {
			if (!(0, a.Kz)(t)) return [];
			const n = (0, a.yS)(e);
			return [...new Set([t, (0, a.bV)(t)])].map((e) => (0, a.uJ)(n, e));
		}
		function factsDifference(e, t) {
			const { path: n, sha256: o } = e;
			const differs = (e, t, r) => ({
				...(0, i.Tx)(e, {
					file: n,
					pointer: null,
					...t
				}),
				message: r
			});
			if (!(0, a.Kz)(n)) {
				return differs("facts.path", {
					expected: "a path below the evidence",
					found: n
				}, "the path leaves the folder");
			}
			switch (t.state) {
				case "absent": return differs("facts.absent", {
					expected: o,
					found: "no file"
				}, "is not there");
				case "refused": return (0, i.ny)({
					code: t.code,
					message: t.reason
				}, n);
				case "present": {
					const n = typeof t.bytes === "number" ? t.bytes : t.bytes.length;
					if ((0, r.J$)(t.sha256, o) && n === e.bytes) return undefined;
					const i = n === e.bytes ? ["", ""] : [` (${e.bytes} bytes)`, ` (${n} bytes)`];
					const a = `has other bytes: expected ${o}${i[0]}, found ${t.sha256}${i[1]}`;
					return differs("facts.digest", {
						expected: o,
						found: t.sha256
					}, a);
				}
			}
		}
		async function digestFacts(e, t) {
			const n = factsOf(e);
			const r = await t.digest(n.flatMap(({ places: e }) => e));
			const i = [...r];
			return Object.fromEntries(n.map(({ unit: e, facts: { path: t }, places: n }) => {
				const r = i.splice(0, n.length);
				return [e, r.find(({ state: e }) => e !== "absent") ?? {
					state: "absent",
					path: t
				}];
			}));
		}
		function verifyFacts(e, t) {
			const n = factsOf(e).map(({ unit: e, facts: n }) => factsDifference(n, t[e] ?? {
				state: "absent",
				path: n.path
			}));
			const r = n.filter((e) => e !== undefined);
			const i = r.filter(isAbsent);
			return {
				checked: n.length - i.length,
				absent: i,
				notKept: documentsOf(e).flatMap(({ unit: e, evidence: t }) => t.facts !== undefined && "not_kept" in t.facts ? [e] : []),
				differences: r.filter((e) => !isAbsent(e))
			};
		}
		function isAbsent({ code: e }) {
			return e === "facts.absent";
		}
		function factsOf(e) {
			return documentsOf(e).flatMap(({ unit: e, path: t, evidence: n }) => {
				const r = namedFacts(n);
				return r === undefined ? [] : [{
					unit: e,
					facts: r,
					places: factsPlaces(t, r)
				}];
			});
		}
		function documentsOf({ file: e, reading: t, evidence: n }) {
			return Object.entries(t.manifest?.gates ?? {}).flatMap(([t, r]) => {
				const i = n[t];
				if (i?.state !== "present" || i.evidence === null) return [];
				return [{
					unit: t,
					path: (0, a.uJ)((0, a.yS)(e), r.evidence),
					evidence: i.evidence
				}];
			});
		}
	})
};
;
