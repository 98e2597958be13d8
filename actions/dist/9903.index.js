"use strict";
exports.id = 9903;
exports.ids = [9903];
exports.modules = {
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
	36869: (function(e, t, n) {
		n.d(t, { s: () => readTrustedKeys });
		var r = n(6415);
		var i = n(66462);
		var a = n(30785);
		const o = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
		const s = 65536;
		async function readTrustedKeys(e, t) {
			const n = [];
			const r = [];
			for (const i of e) {
				if (o.test(i)) r.push(i);
				else {
					const e = await t.read(i, {
						role: "policy",
						maxBytes: s
					});
					if (e.state === "present") r.push(...linesOf(e.bytes, i, n));
					else n.push(`${i}: ${e.state === "absent" ? "there is no such key or file" : e.reason}`);
				}
			}
			const i = r.flatMap((e) => parseKey(e, n));
			return {
				keys: i,
				names: i.map((e) => `${e.name}+${e.keyId}`),
				problems: n
			};
		}
		function linesOf(e, t, n) {
			try {
				const n = (0, r._)(e, {
					file: t,
					maxBytes: s,
					format: "text"
				}).split("\n");
				return n.map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
			} catch (e) {
				return note(e, t, n);
			}
		}
		function parseKey(e, t) {
			try {
				return [(0, a.z$)(e)];
			} catch (n) {
				return note(n, e.slice(0, 60), t);
			}
		}
		function note(e, t, n) {
			if (!(e instanceof i.dz)) throw e;
			n.push(`${t}: ${e.problems[0]?.message ?? "it does not parse"}`);
			return [];
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
	46093: (function(e, t, n) {
		n.d(t, {
			HB: () => isConsistent,
			Nc: () => buildConsistencyProof,
			R4: () => isIncluded,
			To: () => buildInclusionProof,
			Zi: () => largestPowerBelow
		});
		var r = n(39330);
		var i = n(92401);
		function isIncluded(e) {
			const { index: t, size: n, leafHash: a, root: o, proof: s } = e;
			if (!isCount(t) || !isCount(n) || t >= n) return false;
			if (![
				a,
				o,
				...s
			].every(isHash)) return false;
			let c = t;
			let l = n - 1;
			let u = a;
			for (const e of s) {
				if (l === 0) return false;
				if (c % 2 === 1 || c === l) {
					u = (0, i.zB)(e, u);
					while (c % 2 === 0 && c !== 0) [c, l] = [half(c), half(l)];
				} else {
					u = (0, i.zB)(u, e);
				}
				[c, l] = [half(c), half(l)];
			}
			return l === 0 && (0, r.J$)(u, o);
		}
		function isConsistent(e) {
			const { size1: t, size2: n, root1: a, root2: o, proof: s } = e;
			if (!isCount(t) || !isCount(n) || t === 0 || t > n) return false;
			if (t === n) return s.length === 0 && (0, r.J$)(a, o);
			if (![
				a,
				o,
				...s
			].every(isHash)) return false;
			const c = isPowerOfTwo(t) ? [a, ...s] : s;
			const [l, ...u] = c;
			if (s.length === 0 || l === undefined) return false;
			let [d, f] = [t - 1, n - 1];
			while (d % 2 === 1) [d, f] = [half(d), half(f)];
			let [p, m] = [l, l];
			for (const e of u) {
				if (f === 0) return false;
				if (d % 2 === 1 || d === f) {
					p = (0, i.zB)(e, p);
					m = (0, i.zB)(e, m);
					while (d % 2 === 0 && d !== 0) [d, f] = [half(d), half(f)];
				} else {
					m = (0, i.zB)(m, e);
				}
				[d, f] = [half(d), half(f)];
			}
			return f === 0 && (0, r.J$)(p, a) && (0, r.J$)(m, o);
		}
		function buildInclusionProof(e, t, n) {
			if (!isCount(e) || !isCount(t) || e >= t) throw new RangeError(`no leaf ${e} in a tree of ${t}`);
			return siblings(e, [0, t], n);
		}
		function buildConsistencyProof(e, t, n) {
			if (!isCount(e) || !isCount(t) || e === 0 || e > t) {
				throw new RangeError(`no consistency proof leads from ${e} to ${t} records`);
			}
			return subproof(e, [0, t], n);
		}
		function siblings(e, [t, n], r) {
			if (n - t === 1) return [];
			const i = t + largestPowerBelow(n - t);
			return e < i ? [...siblings(e, [t, i], r), r(i, n)] : [...siblings(e, [i, n], r), r(t, i)];
		}
		function subproof(e, [t, n], r) {
			if (e === n) return t === 0 ? [] : [r(t, n)];
			const i = t + largestPowerBelow(n - t);
			return e <= i ? [...subproof(e, [t, i], r), r(i, n)] : [...subproof(e, [i, n], r), r(t, i)];
		}
		function largestPowerBelow(e) {
			let t = 1;
			while (t * 2 < e) t *= 2;
			return t;
		}
		function half(e) {
			return Math.floor(e / 2);
		}
		function isPowerOfTwo(e) {
			return e === 1 || largestPowerBelow(e) * 2 === e;
		}
		function isCount(e) {
			return Number.isSafeInteger(e) && e >= 0;
		}
		function isHash(e) {
			return e.length === i.FA;
		}
	}),
	27062: (function(e, t, n) {
		n.d(t, {
			Ex: () => parseEntryBundle,
			m3: () => formatEntryBundle,
			oW: () => a
		});
		var r = n(96897);
		const i = 2;
		const a = 65535;
		function formatEntryBundle(e) {
			return Buffer.concat(e.flatMap((e) => {
				const t = Buffer.alloc(i);
				t.writeUInt16BE(e.length);
				return [t, e];
			}));
		}
		function parseEntryBundle(e) {
			const t = [];
			const n = Buffer.from(e.buffer, e.byteOffset, e.length);
			for (let e = 0; e < n.length;) {
				if (e + i > n.length || t.length === r.KP) return undefined;
				const a = e + i + n.readUInt16BE(e);
				if (a > n.length) return undefined;
				t.push(n.subarray(e + i, a));
				e = a;
			}
			return t;
		}
	}),
	96897: (function(e, t, n) {
		n.d(t, {
			Ip: () => entriesPath,
			KP: () => r,
			OM: () => tilesAdded,
			ee: () => spanOf,
			gD: () => tileOf,
			uB: () => tilePath
		});
		const r = 256;
		function tilePath({ level: e, index: t, width: n }) {
			return `tile/${e}/${placeOf(t, n)}`;
		}
		function entriesPath({ index: e, width: t }) {
			return `tile/entries/${placeOf(e, t)}`;
		}
		function tileOf(e, { level: t, index: n }) {
			const i = Math.floor(e / spanOf(t)) - n * r;
			return {
				level: t,
				index: n,
				width: Math.max(0, Math.min(r, i))
			};
		}
		function* tilesAdded(e, t) {
			for (let n = 0; spanOf(n) <= t; n++) {
				const [i, a] = [Math.floor(e / spanOf(n)), Math.floor(t / spanOf(n))];
				if (i === a) continue;
				const o = Math.ceil(a / r);
				for (let e = Math.floor(i / r); e < o; e++) yield tileOf(t, {
					level: n,
					index: e
				});
			}
		}
		function spanOf(e) {
			return r ** e;
		}
		function placeOf(e, t) {
			const n = [];
			for (let t = e; t > 0 || n.length === 0; t = Math.floor(t / 1e3)) {
				n.unshift(`${n.length === 0 ? "" : "x"}${String(t % 1e3).padStart(3, "0")}`);
			}
			return n.join("/") + (t === r ? "" : `.p/${t}`);
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
	57663: (function(e, t, n) {
		n.d(t, { c: () => isLoopbackHost });
		const r = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
		function isLoopbackHost(e) {
			return r.test(e);
		}
	}),
	7733: (function(e, t, n) {
		n.d(t, { j: () => readKeyText });
		async function readKeyText({ keyEnv: e, keyFile: t }, n) {
			if (e !== undefined && t !== undefined) return none("key-env and key-file are both given");
			const r = e ?? t;
			if (r === undefined) return none("neither key-env nor key-file is given");
			const i = e === undefined ? await n.fromFile(r) : n.fromEnvironment(r);
			if (i === undefined || i === "") return none(e === undefined ? "key-file does not exist" : `${r} is not set`);
			return {
				isGiven: true,
				text: i.replaceAll(String.raw`\n`, "\n"),
				name: r
			};
		}
		function none(e) {
			return {
				isGiven: false,
				reason: e
			};
		}
	}),
	81007: (function(e, t, n) {
		n.d(t, { v: () => loadSigner });
		var r = n(30785);
		var i = n(66462);
		var a = n(7733);
		async function loadSigner(e, t) {
			const n = await (0, a.j)(e, t);
			if (!n.isGiven) return n.reason;
			try {
				return n.text.trim().startsWith("PRIVATE+KEY+") ? (0, r.tQ)(n.text, e.keyName) : (0, r.tQ)(n.text, e.keyName ?? e.defaultName);
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return e.problems[0]?.message ?? "it is no key";
			}
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
	69903: (function(e, t, n) {
		n.r(t);
		n.d(t, { witness: () => D });
		var r = n(97208);
		var i = n(30785);
		;
		function toCosigner(e) {
			const { name: t, publicKey: n } = (0, i.z$)(e.vkey);
			const r = (0, i.V5)(t, Buffer.from(n, "hex"), i.t9);
			return {
				name: t,
				keyId: (0, i.z$)(r).keyId,
				vkey: r,
				cosign(t, n) {
					const r = Buffer.alloc(8);
					r.writeBigUInt64BE(BigInt(n));
					return Buffer.concat([r, e.sign(`cosignature/v1\ntime ${n}\n${t}`)]);
				}
			};
		}
		var a = n(36869);
		var o = n(83741);
		var s = n(4727);
		var c = n(39330);
		var l = n(66462);
		var u = n(81007);
		var d = n(46270);
		var f = n(99682);
		var p = n(46093);
		var m = n(92401);
		var h = n(96897);
		;
		function createTileRoots(e, t) {
			const n = new Map();
			return rootsFrom(e, (e) => {
				const r = (0, h.uB)(e);
				const i = n.get(r) ?? buildNodes(r, e.width, t);
				n.set(r, i);
				return i;
			});
		}
		function tilesFor(e, t) {
			const n = new Map();
			t(rootsFrom(e, (e) => {
				n.set((0, h.uB)(e), e);
				return () => g;
			}));
			return [...n.values()];
		}
		const g = Buffer.alloc(m.FA);
		const _ = 1 + 2 * m.FA;
		function buildNodes(e, t, n) {
			const r = n.get(e);
			if (r?.length !== t * m.FA) throw new RangeError(`no whole tile ${e}`);
			const i = pairsOf(t);
			const a = Buffer.from(r.buffer, r.byteOffset, r.length);
			for (let e = 0; e < t; e += 2) a.copy(i, placeOf(e), e * m.FA, (e + 2) * m.FA);
			const o = [i];
			for (let e = t >> 1, n = i; e > 0; e >>= 1) {
				const t = pairsOf(e);
				for (let r = 0; r < e; r++) {
					const e = new Uint8Array(n.buffer, n.byteOffset + r * _, _);
					t.write((0, m.r_)(e), placeOf(r), "latin1");
				}
				o.push(t);
				n = t;
			}
			return (e, t) => o[e].subarray(placeOf(t), placeOf(t) + m.FA);
		}
		function pairsOf(e) {
			const t = Buffer.alloc(Math.ceil(e / 2) * _);
			for (let e = 0; e < t.length; e += _) t[e] = 1;
			return t;
		}
		function placeOf(e) {
			return (e >> 1) * _ + 1 + e % 2 * m.FA;
		}
		function rootsFrom(e, t) {
			const rangeRoot = (n, r) => {
				const i = r - n;
				const a = i === 1 || (0, p.Zi)(i) * 2 === i;
				if (!a || n % i !== 0) {
					const e = n + (0, p.Zi)(i);
					return (0, m.zB)(rangeRoot(n, e), rangeRoot(e, r));
				}
				let o = 0;
				while ((0, h.ee)(o + 1) <= i) o++;
				const s = (0, h.ee)(o);
				const c = n / s;
				const l = (0, h.gD)(e, {
					level: o,
					index: Math.floor(c / h.KP)
				});
				return t(l)(Math.log2(i / s), c % h.KP / (i / s));
			};
			return (t, n) => {
				if (!(t >= 0 && t < n && n <= e)) throw new RangeError(`no leaves ${t} to ${n}`);
				return rangeRoot(t, n);
			};
		}
		;
		function tilesForGrowth({ last: e, found: t }) {
			if (t.size === 0 || e !== null && e.size >= t.size) return [];
			return tilesFor(t.size, (n) => void rootsOf(n, {
				last: e,
				found: t
			}));
		}
		function judgeGrowth(e, t) {
			const { last: n, found: r } = e;
			if (n !== null && r.size < n.size) {
				return refuse("rollback", `the log has ${r.size} records now, ${n.size} were cosigned: it was cut, or an old copy is served`);
			}
			if (n !== null && r.size === n.size) {
				if ((0, c.J$)(r.root, n.root)) return {
					ok: true,
					kind: "same"
				};
				return refuse("fork", `the log signed two roots over ${r.size} records: two histories exist`);
			}
			if (r.size === 0) return {
				ok: true,
				kind: "first"
			};
			try {
				return judgeRoots(e, rootsOf(createTileRoots(r.size, t), e));
			} catch (e) {
				if (!(e instanceof RangeError)) throw e;
				return refuse("tiles", `what the log serves is not whole: ${e.message}`);
			}
		}
		function rootsOf(e, { last: t, found: n }) {
			const r = e(0, n.size);
			if (t === null || t.size === 0) return {
				old: null,
				grown: r,
				proof: []
			};
			return {
				old: e(0, t.size),
				grown: r,
				proof: (0, p.Nc)(t.size, n.size, e)
			};
		}
		function judgeRoots({ last: e, found: t }, { old: n, grown: r, proof: i }) {
			const a = Buffer.from(t.root, "hex");
			if (!(0, c.J$)(r, a)) {
				return refuse("tiles", `the tiles do not make up the signed root over ${t.size} records`);
			}
			if (e === null || n === null) return {
				ok: true,
				kind: e === null ? "first" : "grown"
			};
			if (!(0, p.HB)({
				size1: e.size,
				size2: t.size,
				root1: n,
				root2: a,
				proof: i
			})) {
				return refuse("tiles", `the tiles contradict each other below ${e.size} records`);
			}
			if (!(0, c.J$)(n, Buffer.from(e.root, "hex"))) {
				const n = `the first ${e.size} of ${t.size} records are not those that were cosigned: two histories exist`;
				return refuse("fork", n);
			}
			return {
				ok: true,
				kind: "grown"
			};
		}
		function refuse(e, t) {
			return {
				ok: false,
				kind: e,
				message: t
			};
		}
		var v = n(27062);
		;
		const y = h.KP * (2 + v.oW);
		function newestBundle({ last: e, found: t }) {
			if (t.size === 0 || e !== null && e.size >= t.size) return undefined;
			const n = Math.ceil(t.size / h.KP) - 1;
			const r = n * h.KP;
			return {
				start: r,
				tile: {
					level: 0,
					index: n,
					width: t.size - r
				}
			};
		}
		function tilesForNewest(e) {
			const t = newestBundle(e);
			const { size: n } = e.found;
			return t === undefined ? [] : tilesFor(n, (e) => void e(t.start, n));
		}
		async function newestEntriesFault(e, t, n) {
			const r = newestBundle(e);
			if (r === undefined) return undefined;
			const { start: i, tile: a } = r;
			const o = (0, h.Ip)(a);
			const s = await n(o, y);
			const l = s.state === "absent" ? await n((0, h.Ip)({
				...a,
				width: h.KP
			}), y) : s;
			if (l.state !== "present") {
				const e = l.state === "refused" || s.state === "present";
				return `the newest records cannot be read: ${e ? l.reason : s.reason}`;
			}
			const u = (0, v.Ex)(l.bytes)?.slice(0, a.width);
			const d = createTileRoots(e.found.size, t)(i, e.found.size);
			const f = u?.length === a.width && (0, c.J$)((0, m.I5)(u.map(m.Jq)), d);
			return f ? undefined : `the entries in ${o} are not the newest records of the signed root`;
		}
		var b = n(57663);
		;
		function openPublished(e, t) {
			if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(e.from)) return fromFolder(e.from, t);
			const n = URL.canParse(e.from) ? new URL(e.from) : undefined;
			const r = n?.protocol === "https:" || n?.protocol === "http:" && (0, b.c)(n.hostname);
			const i = n?.username === "" && n.password === "" && n.search === "" && n.hash === "";
			return n !== undefined && r && i ? fromAddress(n, e.timeoutS, t) : undefined;
		}
		function fromFolder(e, { workspace: t }) {
			return async (n, r) => {
				const i = await t.read(`${e.replace(/\/+$/, "")}/${n}`, {
					role: "evidence",
					maxBytes: r
				});
				if (i.state === "present") return {
					state: "present",
					bytes: i.bytes
				};
				return {
					state: i.state,
					reason: i.state === "absent" ? `there is no ${i.path}` : `${i.path}: ${i.reason}`
				};
			};
		}
		function fromAddress(e, t, { http: n }) {
			const r = e.href.replace(/\/+$/, "");
			return async (e, i) => {
				const a = `${r}/${e}`;
				const o = await n.exchange({
					method: "GET",
					url: a,
					timeoutMs: t * 1e3,
					maxBytes: i
				});
				if (o.state !== "answered") return {
					state: "refused",
					reason: `${a}: ${o.reason}`
				};
				if (o.status === 200 && o.body.length <= i) return {
					state: "present",
					bytes: o.body
				};
				const s = `${a} answered with status ${o.status}`;
				return {
					state: o.status === 404 ? "absent" : "refused",
					reason: s
				};
			};
		}
		;
		const x = 65536;
		async function collect(e, t) {
			const n = await (0, u.v)({
				...e,
				defaultName: ""
			}, t.secrets);
			const { keys: r, problems: o } = await (0, a.s)(e.publicKeys, t.workspace);
			const s = typeof n === "string" ? n : witnessOf(n, r);
			const c = t.refs.open({
				ref: e.ref,
				remote: e.remote === "none" ? null : e.remote
			});
			const l = {
				nowS: Math.floor(t.nowMs / 1e3),
				place: `${c.place}, ${folderOf(e)}`,
				key: typeof s === "string" ? { refused: s } : { vkey: s.vkey }
			};
			const d = openPublished(e, t);
			const f = inputProblem(e, {
				problems: o,
				keys: r,
				isReadable: d !== undefined
			});
			if (d === undefined || f !== undefined) {
				return {
					...l,
					found: { refused: f ?? "" },
					isStateRead: false,
					last: null,
					verdict: null
				};
			}
			const p = {
				origin: e.origin,
				keys: r
			};
			const m = await readFound(d, p);
			if (typeof s === "string") return {
				...l,
				found: m,
				isStateRead: false,
				last: null,
				verdict: null
			};
			const h = (0, i.z$)(s.vkey);
			const g = await readLast(await c.load(), {
				...p,
				own: h,
				path: `${folderOf(e)}/checkpoint`
			});
			const _ = isRefusal(m) || isRefusal(g) ? null : await compare({
				last: g,
				found: m
			}, d);
			return {
				...l,
				found: m,
				isStateRead: true,
				last: g,
				verdict: _
			};
		}
		function isRefusal(e) {
			return e !== null && "refused" in e;
		}
		function witnessOf(e, t) {
			const n = toCosigner(e);
			return (0, f.p8)((0, i.z$)(n.vkey), t) ?? n;
		}
		function folderOf({ folder: e, origin: t }) {
			return e ?? t.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[-.]+/, "");
		}
		function inputProblem({ origin: e, from: t }, { problems: n, keys: r, isReadable: i }) {
			if (n.length > 0) return n.join("; ");
			if (!r.some((e) => e.kind === "signature")) return "public-keys holds no key of a log";
			if (!(0, o.fu)(e)) return "origin is no name of a log";
			return i ? undefined : `${t} is neither a folder nor an https:// address without user and query`;
		}
		async function readFound(e, t) {
			const n = await e("checkpoint", x);
			return n.state === "present" ? openHead(n.bytes, t) : { refused: n.reason };
		}
		async function readLast(e, { own: t, path: n, ...r }) {
			const i = await e.read(n);
			if (i === undefined) return null;
			const a = openHead(i, {
				...r,
				keys: [...r.keys, t]
			});
			if ("refused" in a) return { refused: `${n}: ${a.refused}` };
			return a.cosignedAtS === null ? { refused: `${n}: this witness did not cosign it` } : a;
		}
		function openHead(e, { origin: t, keys: n }) {
			if (e.length > x) return { refused: `the checkpoint is longer than ${x} bytes` };
			const r = (0, o.DI)(e, t, n);
			if (!r.ok) return { refused: r.message };
			const { size: i, root: a } = r.checkpoint;
			const s = r.signatures.flatMap(({ timeS: e }) => e === null ? [] : [e]);
			return {
				size: i,
				root: a,
				note: Buffer.from(e).toString("utf8"),
				cosignedAtS: s.length === 0 ? null : Math.max(...s)
			};
		}
		async function compare(e, t) {
			const n = new Map();
			for (const r of [...tilesForGrowth(e), ...tilesForNewest(e)]) {
				if (n.has((0, h.uB)(r))) continue;
				const e = await readTile(r, t);
				if ("refused" in e) return {
					ok: false,
					kind: "tiles",
					message: `what the log serves is not whole: ${e.refused}`
				};
				n.set((0, h.uB)(r), e);
			}
			const r = judgeGrowth(e, n);
			const i = r.ok ? await newestEntriesFault(e, n, t) : undefined;
			return i === undefined ? r : {
				ok: false,
				kind: "tiles",
				message: i
			};
		}
		async function readTile(e, t) {
			const n = await t((0, h.uB)(e), e.width * m.FA);
			if (n.state === "present") return n.bytes;
			if (n.state === "refused" || e.width === h.KP) return { refused: n.reason };
			const r = await t((0, h.uB)({
				...e,
				width: h.KP
			}), h.KP * m.FA);
			return r.state === "present" ? r.bytes.subarray(0, e.width * m.FA) : { refused: n.reason };
		}
		;
		async function apply(e, t, n) {
			const r = await (0, u.v)({
				...t,
				defaultName: ""
			}, n.secrets);
			if (e.value === null || typeof r === "string") return { checks: [] };
			const { found: i, last: c } = e.value;
			const l = toCosigner(r);
			const { keys: d } = await (0, a.s)(t.publicKeys, n.workspace);
			const f = (0, o.DI)(Buffer.from(i.note, "utf8"), t.origin, d);
			if (!f.ok) throw raced("the keys changed");
			const p = `${folderOf(t)}/checkpoint`;
			const m = n.refs.open({
				ref: t.ref,
				remote: t.remote === "none" ? null : t.remote
			});
			const h = await m.load();
			await expectLast(h, p, c);
			const g = Math.floor(n.nowMs / 1e3);
			const _ = (0, s._Z)(l, l.cosign(f.text, g));
			const v = f.signatures.filter(({ key: e }) => e.kind === "signature").map(({ line: e }) => e);
			const y = (0, s.se)(f.text, [...v, _]);
			const b = `Witness ${t.origin}: ${i.size} records`;
			const x = await m.push(h, {
				files: [{
					path: p,
					bytes: Buffer.from(y, "utf8")
				}],
				message: b
			});
			if (x.state === "lost") throw raced("another run of this witness cosigned meanwhile");
			return toApplied(e.value, {
				note: y,
				vkey: l.vkey,
				timeS: g,
				place: `${m.place}, ${p}`
			});
		}
		async function expectLast(e, t, n) {
			const r = await e.read(t);
			const i = n === null ? r === undefined : r !== undefined && (0, c.J$)(Buffer.from(r).toString("utf8"), n.note);
			if (!i) throw raced("another run of this witness cosigned meanwhile");
		}
		function raced(e) {
			return new l.eG({
				code: "witness.raced",
				message: `expected what the plan was made with, found that ${e}`,
				remedy: "Nothing was cosigned; run again"
			});
		}
		function toApplied({ found: e }, { note: t, vkey: n, timeS: r, place: i }) {
			const a = (0, d.K)("witness_cosigned", true, {
				reason: `${e.size} records are cosigned; kept on ${i}`,
				expected: "a cosignature that is kept",
				actual: {
					size: e.size,
					root: e.root,
					time: r
				}
			});
			return {
				checks: [a],
				details: {
					place: i,
					checkpoint: t,
					size: e.size,
					root: e.root,
					time: r
				},
				values: {
					records: String(e.size),
					root: e.root,
					"witness-key": n,
					place: i
				}
			};
		}
		var S = n(57946);
		var C = n(84227);
		;
		const w = C.rej({
			from: S.hF.text(2048).describe("Where the log is published: a folder (a checkout of its branch), or an https:// address above checkpoint"),
			origin: S.hF.text(256).describe("Name of the log as configured here; its checkpoint must bear it"),
			publicKeys: S.hF.list().describe("Keys of the log: <name>+<id>+<base64>, or paths of files with one a line; from this repository"),
			keyEnv: S.hF.environmentVariable().optional().describe("Environment variable that holds the witness key (Ed25519)"),
			keyFile: S.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			keyName: S.hF.text(256).optional().describe("Name of a key in PEM, which has none itself, e.g. example.org/witness. A Go key brings its own"),
			ref: S.hF.text(256).default("refs/heads/witness").describe("Ref of this repository that keeps what was cosigned last; moved by compare-and-swap only"),
			remote: S.hF.text(256).default("origin").describe("Remote that has the ref; none: this repository itself"),
			folder: S.hF.path().optional().describe("Folder on the ref. Default: made of the origin, so one ref serves many logs"),
			firstUse: S.hF.boolean().default(false).describe("Cosign a log of which nothing is kept yet"),
			timeoutS: S.hF.duration({
				minS: 1,
				maxS: 600
			}).default(30).describe("Longest that one request may take")
		});
		;
		const T = "Publish both signed notes from the evidence, and tell everybody who relies on the log: nobody but the holder of its key can have made them";
		const E = {
			fork: T,
			rollback: `Ask for the newest checkpoint again; if it stays, ${T.toLowerCase()}`,
			tiles: "Run audit-publish with compare-all where the log is, and publish the whole folder"
		};
		function plan(e, t) {
			const { found: n, last: r } = e;
			const i = [
				keyCheck(e),
				foundCheck(e),
				...e.isStateRead ? [stateCheck(e, t)] : [],
				...clockCheck(e),
				...growthCheck(e)
			];
			const a = describe(e);
			const o = i.every((e) => e.outcome === "pass") && e.verdict?.ok === true;
			if (!o || isRefusal(n) || isRefusal(r)) return {
				checks: i,
				steps: [],
				details: a,
				value: null
			};
			const s = [`Cosign the ${n.size} records of ${t.origin} and keep that on ${e.place}`];
			return {
				checks: i,
				steps: s,
				details: a,
				value: {
					found: n,
					last: r
				}
			};
		}
		function keyCheck({ key: e }) {
			const t = "vkey" in e;
			return (0, d.K)("witness_key_available", t, {
				reason: t ? `this witness is ${e.vkey.split("+", 2).join("+")}` : e.refused,
				expected: "one Ed25519 key with a name",
				actual: t ? e.vkey : null,
				remedy: "Name a variable with key-env or a file with key-file; a key in PEM needs key-name"
			});
		}
		function foundCheck({ found: e }) {
			const t = !isRefusal(e);
			return (0, d.K)("witness_checkpoint_signed", t, {
				reason: t ? `the log signs ${e.size} records` : e.refused,
				expected: "a checkpoint that a key of the log signed, with its origin",
				actual: t ? {
					size: e.size,
					root: e.root
				} : null,
				remedy: "Correct from, origin and public-keys; if they are right, what is served is not the log"
			});
		}
		function stateCheck({ last: e, place: t }, { firstUse: n }) {
			const r = {
				expected: "the checkpoint that this witness cosigned last",
				remedy: "Look at the history of the ref; only for a log that was never cosigned say first-use"
			};
			if (e === null) {
				const e = `nothing is kept on ${t}${n ? " yet (first use)" : ""}`;
				return (0, d.K)("witness_state_usable", n, {
					...r,
					reason: e,
					actual: null
				});
			}
			if (isRefusal(e)) return (0, d.K)("witness_state_usable", false, {
				...r,
				reason: e.refused,
				actual: null
			});
			const i = `${e.size} records were cosigned last`;
			return (0, d.K)("witness_state_usable", true, {
				...r,
				reason: i,
				actual: {
					size: e.size,
					root: e.root
				}
			});
		}
		function clockCheck({ last: e, nowS: t }) {
			if (e === null || isRefusal(e) || e.cosignedAtS === null) return [];
			const n = e.cosignedAtS - t;
			return [(0, d.K)("witness_clock_steady", n <= 0, {
				reason: n <= 0 ? "the clock went on" : `the clock is ${n} s behind the last cosignature`,
				expected: "a time not before that of the last cosignature",
				actual: {
					now: t,
					last: e.cosignedAtS
				},
				remedy: "Correct the clock of this machine"
			})];
		}
		function growthCheck({ verdict: e, found: t, last: n }) {
			if (e === null || isRefusal(t) || isRefusal(n)) return [];
			const r = {
				expected: "the log that was cosigned, and perhaps more",
				actual: {
					kind: e.kind,
					both_heads: bothHeads(t, n)
				}
			};
			if (e.ok) {
				const i = {
					first: `${t.size} records, seen for the first time`,
					same: `still the same ${t.size} records`,
					grown: `the ${t.size} records begin with the ${n?.size ?? 0} that were cosigned`
				}[e.kind];
				return [(0, d.K)("witness_log_consistent", true, {
					...r,
					reason: i
				})];
			}
			const i = `${e.message}; cosigned ${headText(n)}, found ${headText(t)}`;
			return [(0, d.K)("witness_log_consistent", false, {
				...r,
				reason: i,
				remedy: E[e.kind]
			})];
		}
		function headText(e) {
			return e === null ? "nothing" : `${e.size} ${e.root}`;
		}
		function bothHeads(e, t) {
			return {
				cosigned: t === null ? null : {
					size: t.size,
					root: t.root
				},
				found: {
					size: e.size,
					root: e.root
				}
			};
		}
		function describe({ found: e, last: t, place: n, verdict: r }) {
			return {
				place: n,
				verdict: r === null ? null : { ...r },
				cosigned: t === null || isRefusal(t) ? null : { ...t },
				found: isRefusal(e) ? null : { ...e }
			};
		}
		;
		const D = (0, r.h9)({
			id: "witness",
			summary: "Cosigns the published log of another repository if it still holds what was cosigned before; stops on a fork",
			inputs: w,
			checks: {
				witness_key_available: "One Ed25519 key with a name is there",
				witness_checkpoint_signed: "The checkpoint that is served bears the origin and a signature of the log",
				witness_state_usable: "What was cosigned last is kept and bears the own cosignature",
				witness_clock_steady: "The clock is not behind the last cosignature",
				witness_log_consistent: "The log extends what was cosigned, as its tiles prove",
				witness_cosigned: "The checkpoint is cosigned, and that is kept"
			},
			outputs: {
				records: "Number of records that are cosigned",
				root: "RFC 6962 root over them",
				"witness-key": "Key to configure verification with",
				place: "Where the cosigned checkpoint is kept"
			},
			collect,
			plan,
			apply
		});
	})
};
;
