"use strict";
exports.id = 4658;
exports.ids = [4658];
exports.modules = {
	45804: (function(e, t, n) {
		n.d(t, {
			U: () => trustInRole,
			s: () => verifyTrust
		});
		var r = n(66462);
		var i = n(12834);
		var a = n(91341);
		function verifyTrust(e, t) {
			return reading(() => (0, a.Lc)(e.roots.map(toFile), {
				...e,
				nowMs: t
			}));
		}
		function trustInRole(e, t, n) {
			const { folder: r, sigstoreRoots: o } = e;
			const refuse = ({ file: e, message: t }) => ({
				ok: false,
				file: e ?? r,
				message: t
			});
			const s = verifyTrust(e, n);
			if (!s.ok) return refuse(s);
			const { root: c } = s.trusted;
			const l = reading(() => (0, i.M)(c, o.map(toFile)));
			if (!l.ok) return refuse({
				file: s.file,
				...l
			});
			const u = c.identities.filter(({ roles: e }) => e.some((e) => e === t));
			const d = {
				roots: l.roots,
				identities: u,
				nowMs: n
			};
			return {
				ok: true,
				...(0, a.Mx)(s.trusted, t, n),
				certificates: d
			};
		}
		function reading(e) {
			try {
				return e();
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const { message: t, where: n } = e.problems[0] ?? { message: e.message };
				return {
					ok: false,
					fault: "unreadable",
					file: n?.file ?? null,
					message: t
				};
			}
		}
		function toFile({ path: e, base64: t }) {
			return {
				file: e,
				bytes: Buffer.from(t, "base64")
			};
		}
	}),
	18123: (function(e, t, n) {
		n.d(t, {
			T: () => collectTrust,
			l: () => isTrustExpected
		});
		var r = n(11729);
		var i = n(12834);
		var a = n(10224);
		function isTrustExpected({ roots: e, pin: t, minVersion: n }) {
			return e.length > 0 || t !== null || n !== null;
		}
		async function collectTrust(e, t) {
			const { folder: n } = e;
			const o = await (0, r.U)(await (0, a.g)(t, n, "policy"), "policy", t);
			const s = await (0, r.U)(await (0, i._)(t, n, "policy"), "policy", t);
			return {
				trust: {
					...e,
					roots: o.files,
					sigstoreRoots: s.files
				},
				unread: [...o.unread, ...s.unread]
			};
		}
	}),
	11729: (function(e, t, n) {
		n.d(t, { U: () => readFiles });
		const r = 1e3;
		const i = 8 * 1024 * 1024;
		async function readFiles(e, t, n) {
			const a = [];
			const o = [];
			for (const s of e.slice(0, r)) {
				const e = await n.read(s, {
					role: t,
					maxBytes: i
				});
				if (e.state === "present") a.push({
					path: s,
					base64: Buffer.from(e.bytes).toString("base64")
				});
				else o.push({
					path: s,
					reason: e.state === "absent" ? "it was there, and is not any more" : e.reason
				});
			}
			const [s] = e.slice(r);
			if (s !== undefined) o.push({
				path: s,
				reason: `it is one of more than ${r} files`
			});
			return {
				files: a,
				unread: o
			};
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
	92401: (function(e, t, n) {
		n.d(t, {
			FA: () => i,
			I5: () => rootOf,
			Jq: () => leafHash,
			r_: () => c,
			zB: () => nodeHash,
			zg: () => o
		});
		var r = n(77598);
		const i = 32;
		const a = Buffer.of(0);
		const o = sha256(Buffer.alloc(0));
		function leafHash(e) {
			return sha256(Buffer.concat([a, e]));
		}
		const s = Buffer.alloc(1 + 2 * i);
		function nodeHash(e, t) {
			if (e.length !== i || t.length !== i) throw new RangeError("a hash has 32 bytes");
			s[0] = 1;
			s.set(e, 1);
			s.set(t, 1 + i);
			return Buffer.from(c(s), "latin1");
		}
		function rootOf(e) {
			if (e.length === 0) return o;
			let t = e;
			while (t.length > 1) {
				t = Array.from({ length: Math.ceil(t.length / 2) }, (e, n) => {
					const r = t[2 * n];
					const i = t[2 * n + 1];
					return i === undefined ? r : nodeHash(r, i);
				});
			}
			return t[0];
		}
		const c = typeof r.hash === "function" ? (e) => r.hash("sha256", e, "binary") : (e) => (0, r.createHash)("sha256").update(e).digest("binary");
		function sha256(e) {
			return (0, r.createHash)("sha256").update(e).digest();
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
	}),
	46270: (function(e, t, n) {
		n.d(t, { K: () => toCheck });
		const r = 2e3;
		function toCheck(e, t, n) {
			const { level: r = "must", remedy: i, reason: a, expected: o, actual: s } = n;
			const c = typeof t === "boolean" ? t ? "pass" : "fail" : t;
			const l = c === "fail" || c === "inconclusive";
			return {
				id: e,
				outcome: c,
				level: r,
				reason: oneLine(a),
				expected: o,
				actual: s,
				...l && i !== undefined && { remedy: oneLine(i) }
			};
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	94658: (function(e, t, n) {
		n.r(t);
		n.d(t, { releasePublish: () => P });
		var r = n(97208);
		var i = n(39330);
		var a = n(66462);
		var o = n(46270);
		;
		function compareAssets({ assets: e }, t, n) {
			const r = new Map(t.map((e) => [e.name, e]));
			const a = e.filter(({ state: e }) => e === "uploaded");
			const o = new Set(a.map(({ name: e }) => e));
			const s = a.filter(({ name: e }) => r.has(e));
			return {
				missing: t.filter(({ name: e }) => !o.has(e)),
				half: e.filter(({ state: e }) => e === "starter"),
				untold: s.filter(({ sha256: e }) => e === null),
				different: s.filter(({ name: e, sha256: t }) => {
					return t !== null && !(0, i.J$)(t, r.get(e)?.sha256 ?? "");
				}),
				others: a.filter(({ name: e }) => !r.has(e) && !n.includes(e))
			};
		}
		;
		const s = 2 * 1024 ** 3;
		async function applyPublication(e, t, n) {
			const { release: r, uploads: i, deletions: a, wanted: o, url: s } = e.value;
			if (r === null) return told(e.value, {
				isPublished: true,
				faults: [],
				url: s
			});
			const { releases: c } = n;
			if (c === undefined) throw noForge();
			for (const { id: e } of a) await c.deleteAsset(e);
			for (const e of i) await attach(e, r.id, {
				releases: c,
				context: n
			});
			const l = await lookAgain(c, r, {
				wanted: o,
				allowed: t.otherAssets
			});
			if (l.faults.length > 0) return told(e.value, {
				isPublished: false,
				...l
			});
			await c.publish(r.id, r.commit);
			const u = await lookAgain(c, r, {
				wanted: o,
				allowed: t.otherAssets
			});
			return told(e.value, {
				...u,
				isPublished: !u.isDraft
			});
		}
		async function attach(e, t, { releases: n, context: r }) {
			const o = await r.workspace.read(e.path, {
				role: "material",
				maxBytes: s
			});
			if (o.state !== "present" || !(0, i.J$)(o.sha256, e.sha256)) {
				throw new a.dz({
					code: "release.changed",
					message: `expected SHA-256 ${e.sha256}, found ${o.state === "present" ? o.sha256 : "no file"}`,
					where: { file: e.path },
					remedy: "Something changes the files while they are published: run it again where nothing else does"
				});
			}
			await n.upload(t, {
				name: e.name,
				bytes: o.bytes,
				mediaType: mediaTypeOf(e.name)
			});
		}
		async function lookAgain(e, { id: t, tag: n }, { wanted: r, allowed: i }) {
			const a = (await e.find(n)).find((e) => e.id === t);
			if (a === undefined) return {
				faults: [`the release ${t} of ${n} is gone`],
				isDraft: true,
				url: ""
			};
			const { missing: o, half: s, different: c, untold: l, others: u } = compareAssets(a, r, i);
			const d = [
				...[...o, ...s].map(({ name: e }) => `${e} is not attached`),
				...c.map(({ name: e }) => `${e} is attached with other bytes`),
				...l.map(({ name: e }) => `nobody tells the digest of ${e}`),
				...u.map(({ name: e }) => `${e} is attached, and no manifest binds it`)
			];
			return {
				faults: d,
				isDraft: a.isDraft,
				url: a.url
			};
		}
		function told({ wanted: e, uploads: t, release: n }, { isPublished: r, faults: i, url: a }) {
			const s = r && i.length === 0;
			const c = {
				"release-url": a,
				published: String(r),
				assets: String(e.length),
				uploaded: String(t.length)
			};
			const l = e.find(({ kind: e }) => e === "manifest");
			return {
				checks: [(0, o.K)("release_published", s, {
					reason: s ? `${e.length} files are published${n === null ? " already" : ""}: ${a}` : i[0] ?? "the release is a draft still",
					expected: [],
					actual: i.slice(0, 100),
					remedy: "Look at the release and run it again: what is attached rightly is kept"
				})],
				values: c,
				details: {
					...c,
					files: e.map(({ kind: e, name: t, sha256: n }) => ({
						kind: e,
						name: t,
						sha256: n
					}))
				},
				...s && n !== null && { record: {
					action: "release_published",
					context: {
						tag: n.tag,
						commit: n.commit,
						url: a,
						manifest_sha256: l?.sha256 ?? ""
					}
				} }
			};
		}
		function mediaTypeOf(e) {
			if (e.endsWith(".json")) return "application/json";
			return e.endsWith(".intoto.jsonl") ? "application/vnd.in-toto.bundle" : "application/octet-stream";
		}
		function noForge() {
			return new a.dz({
				code: "release.no_forge",
				message: "expected to run as an action of a workflow with a token, found none",
				remedy: "Use the action release-publish in a workflow with permissions: contents: write"
			});
		}
		var c = n(18123);
		var l = n(45804);
		var u = n(56001);
		var d = n(62050);
		var f = n(33999);
		var p = n(24827);
		var m = n(46540);
		var h = n(11142);
		var g = n(34495);
		var _ = n(34320);
		var v = n(5010);
		var y = n(25202);
		var b = n(3538);
		var x = n(8304);
		var S = n(71164);
		;
		const C = 64 * 1024 * 1024;
		async function findFault(e, t, { workspace: n, ...r }) {
			if (e !== "statements" && e !== "proof" && e !== "sbom") return null;
			const i = e === "proof" ? b.uc : C;
			const a = await n.read(t, {
				role: "material",
				maxBytes: i
			});
			if (a.state !== "present") return a.state === "refused" ? a.reason : "it is gone";
			switch (e) {
				case "proof": return (0, b.as)(Buffer.from(a.bytes).toString("utf8")) === undefined ? "it is no proof of a log" : null;
				case "sbom": return parsed(() => sbomFault(a.bytes, t));
				case "statements": return parsed(() => statementsFault(a.bytes, t, r));
			}
		}
		function sbomFault(e, t) {
			const { value: n } = (0, x.R)(e, { file: t });
			const r = (0, S.O)(n) && (n["bomFormat"] === "CycloneDX" || typeof n["spdxVersion"] === "string");
			return r ? null : "it is neither CycloneDX nor SPDX in JSON";
		}
		function statementsFault(e, t, { manifestSha256: n, bound: r, trusted: i }) {
			const { attestations: a, problems: o } = (0, g.aF)(e, t);
			const [s] = o;
			if (s !== undefined) return s.message;
			if (i?.ok === false) return `nobody can be trusted: ${i.file}: ${i.message}`;
			for (const e of a) {
				const t = i === null ? null : (0, _.o)(e, i);
				if (t?.ok === false) return `${e.at}: ${t.message}`;
			}
			const c = a.map(({ envelope: e, at: t }) => (0, v.By)(e.payload, t));
			if (c.some((e) => (0, _.K)(e, "sha256", n))) return null;
			const [l, ...u] = c;
			const d = l !== undefined && u.length === 0 && !w.has(l.predicateType);
			if (!d) return "none of its statements is about this manifest";
			const f = r.some((e) => (0, _.K)(l, "sha256", e));
			return f ? null : "it is about neither this manifest nor anything that it binds";
		}
		const w = new Set([
			y.Cs.verificationSummary,
			y.Cs.simpleVerificationResult,
			y.Cs.reference
		]);
		function parsed(e) {
			try {
				return e();
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return e.problems[0]?.message ?? e.message;
			}
		}
		;
		async function collectPublication(e, t) {
			const { workspace: n, nowMs: r, evidenceDirectory: i, releaseView: a } = t;
			const o = e.tag ?? tagOf(t.subject.ref);
			const s = a === undefined || o === null ? null : await a.find(o);
			const c = await (0, d.QM)(n, e.manifest ?? i);
			if (c.state !== "found") return {
				tag: o,
				manifest: c,
				wanted: [],
				unread: [],
				releases: s
			};
			const { path: l, sha256: u } = c.file;
			const h = await (0, f.e)(c.file, (0, f.$)(n), r);
			const { manifest: g } = h.reading;
			const _ = (0, p.TX)(h);
			const v = e.facts ? await (0, m.Yt)(h, n) : null;
			const y = {
				state: "found",
				path: l,
				sha256: u,
				decision: g?.decision ?? null,
				commit: g?.subject.commit ?? null,
				differences: [
					...c.malformed,
					..._.manifest,
					..._.expiry,
					...Object.values(_.evidence).flat(),
					...v === null ? [] : factsFaults(h, v),
					..._.artifacts.differences
				]
			};
			const b = await nameFiles(e, {
				workspace: n,
				path: l,
				sha256: u,
				manifest: g,
				kept: v ?? {}
			});
			const x = [...Object.values(g?.gates ?? {}), ...g?.artifacts ?? []].map((e) => e.sha256);
			const S = {
				manifestSha256: u,
				bound: x,
				workspace: n,
				trusted: await trustOf(e, t)
			};
			return {
				tag: o,
				manifest: y,
				...await readWanted(b, S),
				releases: s
			};
		}
		async function trustOf(e, { workspace: t, nowMs: n }) {
			const { trustRoot: r, trustRootSha256: i = null, trustRootVersion: a = null } = e;
			const { trust: o, unread: s } = await (0, c.T)({
				folder: r,
				pin: i,
				minVersion: a
			}, t);
			const [u] = s;
			if (u !== undefined) return {
				ok: false,
				file: u.path,
				message: u.reason
			};
			return (0, c.l)(o) ? (0, l.U)(o, "evidence", n) : null;
		}
		function tagOf(e) {
			const [, t = null] = /^refs\/tags\/(.+)$/.exec(e ?? "") ?? [];
			return t;
		}
		function factsFaults(e, t) {
			const { differences: n, absent: r } = (0, m.hR)(e, t);
			return [...n, ...r];
		}
		async function nameFiles(e, t) {
			const { workspace: n, path: r, sha256: i, manifest: a, kept: o } = t;
			const s = (0, h.yS)(r);
			const list = async (e, t, r) => {
				const i = t.length > 0 ? t : r;
				const a = await Promise.all(i.map(async (e) => /[*?[{]/.test(e) ? n.list([e]) : [e]));
				return [...new Set(a.flat())].sort().map((t) => [e, t]);
			};
			return [
				["manifest", r],
				...Object.values(a?.gates ?? {}).map((e) => ["evidence", (0, h.uJ)(s, e.evidence)]),
				...Object.values(o).flatMap((e) => e.state === "present" ? [["facts", e.path]] : []),
				...await list("statements", e.statements, (0, u.e)({
					path: r,
					sha256: i
				})),
				...await list("proof", e.proofs, [(0, h.uJ)((0, h.yk)(s), "*.tlog-proof")]),
				...await list("sbom", e.sboms, []),
				...(e.artifacts ? a?.artifacts ?? [] : []).map((e) => ["artifact", e.path])
			];
		}
		async function readWanted(e, t) {
			const n = await t.workspace.digest(e.map(([, e]) => e));
			const r = [];
			const i = [];
			for (const [a, [o, s]] of e.entries()) {
				const e = n[a];
				if (e?.state !== "present") {
					i.push({
						path: s,
						reason: e?.state === "refused" ? e.reason : "there is no such file"
					});
					continue;
				}
				const { sha256: c, bytes: l } = e;
				const u = await findFault(o, s, t);
				r.push({
					kind: o,
					name: (0, h.bV)(s),
					path: s,
					sha256: c,
					bytes: l,
					fault: u
				});
			}
			return {
				wanted: r,
				unread: i
			};
		}
		var T = n(80716);
		var E = n(57946);
		var D = n(84227);
		;
		const O = D.rej({
			tag: E.hF.text(255).optional().describe("Tag of the draft release. Default: the tag that the workflow runs for"),
			manifest: E.hF.path().optional().describe("The manifest, or a folder that holds one. Default: the evidence folder of the release candidate"),
			statements: E.hF.list().default([]).describe("Signed statements, files and globs. Default: all that sign left beside the manifest, each in the forms that others verify"),
			proofs: E.hF.list().default([]).describe("Proofs that the log holds the release, files and globs. Default: *.tlog-proof beside the manifest"),
			sboms: E.hF.list().default([]).describe("CycloneDX or SPDX documents in JSON, files and globs"),
			require: E.hF.list().default([
				"statements",
				"proof",
				"sbom"
			]).describe("What must be there beside manifest and evidence, of statements, proof and sbom; nothing is published without"),
			trustRoot: E.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. Where there is one, every statement must be signed by its role \"evidence\""),
			...T.h,
			facts: E.hF.boolean().default(true).describe("Also what each gate decided on, for verify and replay; without it they have to be told that it is not there"),
			artifacts: E.hF.boolean().default(true).describe("Also the artifacts that the manifest binds; those that are attached already must be the same"),
			otherAssets: E.hF.list().default([]).describe("Names of assets of the draft that may be published though the manifest does not bind them")
		});
		const k = [
			"statements",
			"proof",
			"sbom"
		];
		var A = n(89443);
		var j = n(34975);
		;
		function planPublication(e, t) {
			const { wanted: n } = e;
			const [r, ...i] = e.releases ?? [];
			const a = r === undefined ? undefined : compareAssets(r, n, t.otherAssets);
			const o = [
				candidateCheck(e),
				filesCheck(e, t),
				namesCheck(n),
				draftCheck(e, r, i.length),
				...r === undefined || a === undefined ? [] : [commitCheck(e, r), assetsCheck(r, a)]
			];
			const s = e.manifest.state === "found" ? e.manifest.commit : null;
			const c = r?.isDraft !== true;
			const l = c ? [] : (a?.half ?? []).map(({ id: e, name: t }) => ({
				id: e,
				name: t
			}));
			const u = c ? [] : a?.missing ?? [];
			const d = c || s === null ? null : {
				id: r.id,
				tag: r.tag,
				commit: s
			};
			const f = {
				release: d,
				uploads: u,
				deletions: l,
				wanted: n,
				url: r?.url ?? ""
			};
			return {
				checks: o,
				steps: stepsOf(f),
				value: f
			};
		}
		function stepsOf({ release: e, uploads: t, deletions: n }) {
			if (e === null) return ["Change nothing"];
			return [
				...n.map(({ name: e }) => `Delete what an upload of ${e} left that did not end`),
				...t.map(({ name: e, path: t }) => `Attach ${t} as ${e}`),
				`Publish ${e.tag}`
			];
		}
		function candidateCheck({ manifest: e }) {
			if (e.state !== "found") {
				const { outcome: t, ...n } = (0, d.nu)(e);
				return (0, o.K)("release_candidate_open", t, {
					...n,
					expected: "one manifest",
					actual: null
				});
			}
			const { differences: t, decision: n, path: r, sha256: i } = e;
			const [a] = t;
			return (0, o.K)("release_candidate_open", a === undefined && n === "open", {
				reason: a === undefined ? `${r} says ${n ?? "nothing that can be read"}` : (0, A.v)((0, j.hF)(a), t.length - 1, "difference"),
				expected: "open",
				actual: a === undefined ? {
					decision: n,
					sha256: i
				} : t.slice(0, 100).map(j.hF),
				remedy: "Publish the candidate that was judged, as it was judged; see release-gates verify"
			});
		}
		function filesCheck({ wanted: e, unread: t }, { require: n }) {
			const r = new Set(e.map(({ kind: e }) => e));
			const i = [
				...n.flatMap((e) => {
					const t = k.find((t) => t === e);
					if (t === undefined) return [`require: there is no ${e}; known are ${k.join(", ")}`];
					return r.has(t) ? [] : [`there is no ${M[t]}`];
				}),
				...t.map(({ path: e, reason: t }) => `${e}: ${t}`),
				...e.flatMap(({ path: e, fault: t }) => t === null ? [] : [`${e}: ${t}`])
			];
			const [a] = i;
			return (0, o.K)("release_files", a === undefined, {
				reason: a === undefined ? `${e.length} files` : (0, A.v)(a, i.length - 1, "fault"),
				expected: [...n],
				actual: a === undefined ? [...r] : i.slice(0, 100),
				remedy: "Sign the candidate (sign), prove it (audit-prove), name the SBOM (sboms), or ask for less with require"
			});
		}
		const M = {
			statements: "signed statement",
			proof: "proof of the log",
			sbom: "SBOM"
		};
		const N = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,254}$/;
		function namesCheck(e) {
			const t = e.map(({ name: e }) => e);
			const n = t.filter((e, n) => t.indexOf(e) !== n).map((e) => `${e} would be there twice`);
			const r = t.filter((e) => !N.test(e)).map((e) => `${e} cannot be the name of an asset`);
			const i = [...n, ...r];
			const [a] = i;
			return (0, o.K)("release_names", a === undefined, {
				reason: a === undefined ? "every file has a name of its own" : (0, A.v)(a, i.length - 1, "fault"),
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Give the files names of letters, digits and ._@+-, each once in whatever folder, or set artifacts: false"
			});
		}
		function draftCheck({ tag: e, releases: t }, n, r) {
			const [i, a] = (() => {
				if (e === null) return ["fail", "no tag is named, and this run is of none"];
				if (t === null) return ["inconclusive", "there is nobody to ask: this is no workflow run with a token"];
				if (n === undefined) return ["fail", `there is no release of ${e}`];
				if (r > 0) return ["inconclusive", `there are ${r + 1} releases of ${e}`];
				return ["pass", `${e} is ${n.isDraft ? "a draft" : "published"}`];
			})();
			return (0, o.K)("release_draft", i, {
				reason: a,
				expected: "one release of the tag",
				actual: n?.url ?? null,
				remedy: "Make one draft of the tag first (gh release create TAG --draft), in a workflow with contents: write"
			});
		}
		function commitCheck({ manifest: e }, { tag: t, tagCommit: n }) {
			const r = e.state === "found" ? e.commit : null;
			const a = n === null;
			const s = r !== null && (a || (0, i.J$)(n, r));
			return (0, o.K)("release_commit", s, {
				reason: s ? `${t} ${a ? "will be" : "is"} at ${r}, which was judged` : `${r ?? "no commit"} was judged, and ${t} is at ${n ?? "none"}`,
				expected: r,
				actual: n,
				remedy: "Publish the candidate of the commit that the tag names; a tag is not moved"
			});
		}
		function assetsCheck(e, { missing: t, half: n, different: r, untold: i, others: a }) {
			const s = [
				...r.map(({ name: e }) => `${e} is attached with other bytes`),
				...a.map(({ name: e }) => `${e} is attached, and no manifest binds it`),
				...e.isDraft ? [] : [...t, ...n].map(({ name: e }) => `${e} is missing, and the release is published`)
			];
			const [c] = s;
			const [l] = i;
			const u = c === undefined ? l === undefined ? "pass" : "inconclusive" : "fail";
			const d = `${t.length} of the files are still to be attached`;
			return (0, o.K)("release_assets", u, {
				reason: c === undefined ? l === undefined ? d : `GitHub does not tell the digest of ${l.name}` : (0, A.v)(c, s.length - 1, "fault"),
				expected: [],
				actual: s.slice(0, 100),
				remedy: "Find out who attached it; delete it from the draft if it is not wanted, or name it in other-assets. What is published stays as it is: make a new release"
			});
		}
		;
		const P = (0, r.h9)({
			id: "release-publish",
			summary: "Publishes a draft release once manifest, evidence, statements, proof and SBOM are attached, never before",
			inputs: O,
			outputs: {
				"release-url": "Address of the release",
				published: "true where it is published",
				assets: "How many files it must have",
				uploaded: "How many of them this run attached"
			},
			checks: {
				release_candidate_open: "The manifest and everything it binds hold, and it says open",
				release_files: "Every file that must be attached is here and is what it should be",
				release_names: "Every file has a name of its own that the release keeps",
				release_draft: "There is one release of the tag",
				release_commit: "The tag names the commit that was judged, or nothing yet",
				release_assets: "What is attached already has the right bytes, and nothing else is there",
				release_published: "Every file is attached with its digest, and the release is published"
			},
			surfaces: ["action"],
			collect: collectPublication,
			plan: planPublication,
			apply: applyPublication
		});
	})
};
;
