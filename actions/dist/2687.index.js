"use strict";
exports.id = 2687;
exports.ids = [2687];
exports.modules = {
	14868: (function(e, t, n) {
		n.d(t, {
			TM: () => a,
			Wt: () => toVerificationKey,
			ee: () => parsePublicKey
		});
		var r = n(77598);
		var i = n(66462);
		const a = ["ecdsa-p256-sha256", "ed25519"];
		const o = 64;
		const s = 72;
		function parsePublicKey(e, t) {
			const n = e.trim();
			if (!n.startsWith("-----BEGIN PUBLIC KEY-----")) throw malformed(t);
			try {
				return toVerificationKey((0, r.createPublicKey)({
					key: n,
					format: "pem",
					type: "spki"
				}), t);
			} catch (e) {
				if (e instanceof i.dz) throw e;
				throw malformed(t, e);
			}
		}
		function toVerificationKey(e, t) {
			const n = algorithmOf(e);
			if (n === undefined) {
				throw new i.dz({
					code: "key.algorithm",
					message: `expected an ECDSA key on P-256 or an Ed25519 key, found ${e.asymmetricKeyType ?? "another kind"}${curveOf(e)}`,
					where: { file: t },
					remedy: "openssl ecparam -name prime256v1 -genkey -noout makes one that cosign and slsa-verifier take, too"
				});
			}
			const r = e.export({
				format: "der",
				type: "spki"
			});
			return {
				algorithm: n,
				spki: r.toString("base64"),
				fingerprint: fingerprintOf(n, e),
				pem: e.export({
					format: "pem",
					type: "spki"
				}).toString(),
				isSignatureOf: (t, r) => isSignature(e, n, {
					message: t,
					signature: r
				})
			};
		}
		function isSignature(e, t, { message: n, signature: i }) {
			if (t === "ed25519") return i.length === o && (0, r.verify)(null, n, e, i);
			if (i.length > s) return false;
			const a = i.length === o ? "ieee-p1363" : "der";
			return (0, r.verify)("sha256", n, {
				key: e,
				dsaEncoding: a
			}, i);
		}
		function algorithmOf(e) {
			if (e.asymmetricKeyType === "ed25519") return "ed25519";
			return e.asymmetricKeyType === "ec" && e.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ecdsa-p256-sha256" : undefined;
		}
		function curveOf(e) {
			const t = e.asymmetricKeyDetails?.namedCurve;
			return t === undefined ? "" : ` on ${t}`;
		}
		function fingerprintOf(e, t) {
			const n = t.export({ format: "jwk" });
			const i = e === "ed25519" ? [Buffer.from("ssh-ed25519"), base64Url(n.x)] : [
				Buffer.from("ecdsa-sha2-nistp256"),
				Buffer.from("nistp256"),
				Buffer.concat([
					Buffer.of(4),
					base64Url(n.x),
					base64Url(n.y)
				])
			];
			const a = (0, r.createHash)("sha256");
			for (const e of i) {
				const t = Buffer.alloc(4);
				t.writeUInt32BE(e.length);
				a.update(t).update(e);
			}
			return `SHA256:${a.digest("base64").replace(/=+$/, "")}`;
		}
		function base64Url(e = "") {
			return Buffer.from(e, "base64url");
		}
		function malformed(e, t) {
			return new i.dz({
				code: "key.malformed",
				message: "expected one public key in PEM (BEGIN PUBLIC KEY), found something else",
				where: { file: e }
			}, { cause: t });
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
	37631: (function(e, t, n) {
		n.d(t, {
			ER: () => parseEntry,
			WL: () => formatEntry,
			pz: () => entryLeaf
		});
		var r = n(92401);
		const i = "{\"entry_hash\":\"";
		const a = "\",\"seq\":";
		const o = 64;
		const s = 48;
		const c = 125;
		const l = Number.MAX_SAFE_INTEGER;
		const u = /^\{"entry_hash":"([0-9a-f]{64})","seq":([1-9][0-9]{0,15})\}$/;
		function formatEntry({ seq: e, entryHash: t }) {
			return `${i}${t}${a}${e}}`;
		}
		function parseEntry(e) {
			const [, t, n] = u.exec(Buffer.from(e).toString("latin1")) ?? [];
			const r = Number(n);
			return t === undefined || !Number.isSafeInteger(r) ? undefined : {
				seq: r,
				entryHash: t
			};
		}
		const d = Buffer.from(`\0${formatEntry({
			seq: l,
			entryHash: "0".repeat(o)
		})}`, "latin1");
		const f = 1 + i.length;
		const p = f + o + a.length;
		const m = Array.from({ length: d.length - p + 1 }, (e, t) => d.subarray(0, p + t));
		function entryLeaf(e, t) {
			d.write(t, f, o, "latin1");
			let n = 1;
			for (let t = e; t >= 10; t = Math.floor(t / 10)) n++;
			d[p + n] = c;
			for (let t = p + n - 1, r = e; t >= p; t--, r = Math.floor(r / 10)) {
				d[t] = s + r % 10;
			}
			return (0, r.r_)(m[n + 1]);
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
	92687: (function(e, t, n) {
		n.r(t);
		n.d(t, {
			runExport: () => runExport,
			runReplay: () => runReplay,
			runVerify: () => runVerify
		});
		var r = n(73024);
		var i = n(5830);
		var a = n(82662);
		var o = n(66462);
		var s = n(96416);
		;
		const c = "0.5.1";
		function toCdevents(e) {
			return e.evidence.filter(({ evidence: e }) => e.kind === "gate").map((t) => toCdevent(e, t));
		}
		function toCdevent({ manifest: e, manifestSha256: t }, { evidence: n, name: r, sha256: i }) {
			const a = `/release-gates/${e.subject.repository.split("/").map(encodeURIComponent).join("/")}`;
			return {
				context: {
					specversion: c,
					id: `evidence-${i}`,
					source: a,
					type: "dev.cdevents.testsuiterun.finished.0.3.0",
					timestamp: n.ended_at,
					chainId: e.release_candidate_id,
					links: [{
						linkType: "RELATION",
						linkKind: "MANIFEST",
						target: { contextId: `manifest-${t}` }
					}]
				},
				subject: {
					id: `${e.release_candidate_id}/${n.unit}/${i.slice(0, 12)}`,
					source: a,
					content: {
						outcome: l[n.verdict],
						environment: { id: n.environment },
						reason: n.reason,
						testSuite: {
							id: n.unit,
							version: n.tool.version,
							name: n.unit
						}
					}
				},
				customData: {
					verdict: n.verdict,
					mode: n.mode,
					evidence: {
						path: r,
						sha256: i
					}
				},
				customDataContentType: "application/json"
			};
		}
		const l = {
			pass: "success",
			waived: "success",
			not_applicable: "success",
			fail: "failure",
			inconclusive: "failure",
			error: "error"
		};
		var u = n(1973);
		;
		function toCyclonedx(e) {
			const { manifest: t, manifestSha256: n, evidence: r } = e;
			const { repository: i, version: a } = t.subject;
			const o = {
				"bom-ref": "release",
				type: "application",
				name: i,
				...a !== null && { version: a }
			};
			return {
				$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
				bomFormat: "CycloneDX",
				specVersion: "1.6",
				serialNumber: `urn:uuid:${uuidOf(n)}`,
				version: 1,
				metadata: {
					timestamp: t.generated_at,
					tools: { components: [{
						type: "application",
						name: t.tool.name,
						version: t.tool.version
					}] },
					component: {
						type: "application",
						name: i,
						...a !== null && { version: a }
					}
				},
				components: t.artifacts.map(({ path: e, sha256: t }) => ({
					type: "file",
					"bom-ref": `file:${e}`,
					name: e,
					hashes: [{
						alg: "SHA-256",
						content: t
					}]
				})),
				definitions: { standards: [{
					"bom-ref": "release-gates",
					name: "release-gates",
					version: t.tool.version,
					requirements: r.map(({ evidence: { unit: e } }) => ({
						"bom-ref": `requirement:${e}`,
						identifier: e,
						title: e
					}))
				}] },
				declarations: {
					assessors: [{
						"bom-ref": "assessor",
						thirdParty: false,
						organization: { name: i }
					}],
					attestations: [{
						summary: `${t.release_candidate_id}: ${t.decision}`,
						assessor: "assessor",
						map: r.map(toMapping)
					}],
					claims: r.map(toClaim),
					evidence: [...r.map((t) => toEvidence(e, t)), ...r.flatMap(waiversOf)],
					targets: { components: [o] },
					affirmation: { statement: `The release candidate ${t.release_candidate_id} was judged as ${t.decision}, in the manifest with the SHA-256 ${n}; that is what counts, and who signed it` }
				}
			};
		}
		function toMapping({ evidence: e }) {
			const t = conforms(e);
			const n = [`claim:${e.unit}`];
			return {
				requirement: `requirement:${e.unit}`,
				...t ? { claims: n } : { counterClaims: n },
				conformance: {
					score: t ? 1 : 0,
					rationale: `${e.verdict}: ${e.reason}`,
					...mitigation(e)
				}
			};
		}
		function toClaim({ evidence: e }) {
			const t = [`evidence:${e.unit}`];
			const n = conforms(e);
			return {
				"bom-ref": `claim:${e.unit}`,
				target: "release",
				predicate: `${e.unit}: ${e.verdict}`,
				reasoning: e.reason,
				...n ? { evidence: t } : { counterEvidence: t },
				...mitigation(e)
			};
		}
		function conforms({ verdict: e }) {
			return (0, u.UI)(e) && e !== "waived";
		}
		function mitigation({ unit: e, waivers: t }) {
			return t.length === 0 ? {} : { mitigationStrategies: t.map(({ id: t }) => `waiver:${e}:${t}`) };
		}
		function waiversOf({ evidence: { unit: e, waivers: t } }) {
			return t.map(({ id: t, check: n, owner: r, ticket: i, reason: a, expires: o, path: s, sha256: c }) => ({
				"bom-ref": `waiver:${e}:${t}`,
				propertyName: "release-gates:waiver",
				description: `${n} is waived by ${r} (${i}): ${a}; ${s}, SHA-256 ${c}`,
				expires: o
			}));
		}
		function toEvidence({ manifest: e }, { evidence: t, name: n, sha256: r }) {
			return {
				"bom-ref": `evidence:${t.unit}`,
				propertyName: "release-gates:evidence",
				description: `${n}, SHA-256 ${r}`,
				data: [{
					name: n,
					contents: { url: n.split("/").map(encodeURIComponent).join("/") },
					classification: "release evidence"
				}],
				created: t.ended_at,
				...e.expires_at !== null && { expires: e.expires_at }
			};
		}
		function uuidOf(e) {
			const t = (Number.parseInt(e[16], 16) & 3 | 8).toString(16);
			return [
				e.slice(0, 8),
				e.slice(8, 12),
				`8${e.slice(13, 16)}`,
				`${t}${e.slice(17, 20)}`,
				e.slice(20, 32)
			].join("-");
		}
		;
		function toProv(e) {
			const t = {
				prefix: { rg: "urn:release-gates:" },
				entity: {},
				activity: {},
				agent: {},
				used: {},
				wasGeneratedBy: {},
				wasAssociatedWith: {},
				actedOnBehalfOf: {},
				wasDerivedFrom: {}
			};
			const { manifest: n, manifestName: r, manifestSha256: i, evidence: a } = e;
			const o = fileId(i);
			t.entity[o] = {
				"prov:label": r,
				"rg:sha256": i,
				"rg:release_candidate_id": n.release_candidate_id,
				"rg:decision": n.decision
			};
			for (const e of a) addRun(t, e, o);
			return t;
		}
		function addRun(e, { evidence: t, name: n, sha256: r }, i) {
			const a = `rg:run/${encodeURIComponent(t.unit)}/${r.slice(0, 12)}`;
			e.activity[a] = {
				"prov:startTime": t.started_at,
				"prov:endTime": t.ended_at,
				"prov:label": t.unit,
				"rg:verdict": t.verdict
			};
			const o = fileId(r);
			e.entity[o] = {
				"prov:label": n,
				"rg:sha256": r
			};
			const { actor: s } = t.run;
			const c = `rg:actor/${encodeURIComponent(s)}`;
			const l = `rg:tool/${encodeURIComponent(t.tool.version)}`;
			e.agent[c] = { "prov:label": s };
			e.agent[l] = {
				"prov:label": `${t.tool.name} ${t.tool.version}`,
				"prov:type": {
					$: "prov:SoftwareAgent",
					type: "prov:QUALIFIED_NAME"
				}
			};
			for (const n of t.materials) {
				const t = fileId(n.sha256);
				e.entity[t] ??= {
					"prov:label": n.path,
					"rg:sha256": n.sha256
				};
				relate(e.used, {
					"prov:activity": a,
					"prov:entity": t
				});
			}
			for (const n of t.outputs) {
				const t = fileId(n.sha256);
				e.entity[t] ??= {
					"prov:label": n.path,
					"rg:sha256": n.sha256
				};
				relate(e.wasGeneratedBy, {
					"prov:entity": t,
					"prov:activity": a
				});
			}
			relate(e.wasGeneratedBy, {
				"prov:entity": o,
				"prov:activity": a,
				"prov:time": t.ended_at
			});
			relate(e.wasAssociatedWith, {
				"prov:activity": a,
				"prov:agent": l
			});
			relate(e.actedOnBehalfOf, {
				"prov:delegate": l,
				"prov:responsible": c,
				"prov:activity": a
			});
			relate(e.wasDerivedFrom, {
				"prov:generatedEntity": i,
				"prov:usedEntity": o
			});
		}
		function relate(e, t) {
			e[`_:r${Object.keys(e).length + 1}`] = t;
		}
		function fileId(e) {
			return `rg:sha256/${e}`;
		}
		var d = n(39330);
		;
		function toSarif({ manifest: e, evidence: t }) {
			const n = t.flatMap((e) => e.evidence.checks.filter(isUnmet).map((t) => ({
				exported: e,
				check: t
			})));
			const r = [...new Set(n.map(({ exported: e, check: t }) => ruleOf(e, t)))].sort();
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "release-gates",
						semanticVersion: e.tool.version,
						rules: r.map((e) => ({
							id: e,
							shortDescription: { text: e.replaceAll(/[/_]/g, " ") }
						}))
					} },
					automationDetails: { id: `release-gates/${e.release_candidate_id}` },
					columnKind: "utf16CodeUnits",
					results: n.map(({ exported: e, check: t }) => toResult(e, t, r)),
					properties: {
						releaseCandidateId: e.release_candidate_id,
						...e.subject.commit !== null && { commit: e.subject.commit }
					}
				}]
			};
		}
		function isUnmet({ outcome: e }) {
			return e === "fail" || e === "inconclusive";
		}
		function ruleOf({ evidence: e }, { id: t }) {
			return `${e.unit}/${t.split("::", 1)[0]}`;
		}
		function toResult(e, t, n) {
			const { evidence: r, name: i, sha256: a } = e;
			const o = ruleOf(e, t);
			const s = t.remedy === undefined ? "" : ` ${t.remedy}.`;
			return {
				ruleId: o,
				ruleIndex: n.indexOf(o),
				level: t.mode === "enforce" ? "error" : "warning",
				message: { text: `${t.reason}.${s}` },
				locations: [{ physicalLocation: locationOf(t) ?? { artifactLocation: { uri: toUri(i) } } }],
				partialFingerprints: { "releaseGates/check/v1": (0, d.fg)(`${r.unit}\n${t.id}`) },
				suppressions: suppressionsOf(e, t),
				properties: {
					check: t.id,
					outcome: t.outcome,
					evidence: {
						path: i,
						sha256: a
					}
				}
			};
		}
		function locationOf({ location: e }) {
			if (e === undefined) return undefined;
			const { file: t, line: n } = e;
			return {
				artifactLocation: { uri: toUri(t) },
				...n !== undefined && { region: { startLine: n } }
			};
		}
		function toUri(e) {
			return e.split("/").map(encodeURIComponent).join("/");
		}
		function suppressionsOf({ evidence: e }, { waiver: t }) {
			const n = e.waivers.find((e) => e.id === t);
			if (n === undefined) return [];
			const { owner: r, ticket: i, reason: a, expires: o } = n;
			return [{
				kind: "external",
				status: "accepted",
				justification: `${a} (waived by ${r} until ${o}, ${i})`,
				properties: {
					waiver: n.id,
					sha256: n.sha256
				}
			}];
		}
		;
		const f = "https://witness.testifysec.com/attestation-collection/v0.1";
		const p = "https://witness.dev/attestations/material/v0.1";
		const m = "https://witness.dev/attestations/command-run/v0.1";
		const h = "https://witness.dev/attestations/product/v0.1";
		function toWitnessStatements({ evidence: e }) {
			return e.map(toStatement);
		}
		function toStatement({ evidence: e, name: t, sha256: n }) {
			const r = {
				starttime: e.started_at,
				endtime: e.ended_at
			};
			const i = e.outputs.map((e) => [e.path, product(e.path, e.sha256)]);
			const { commit: a, repository: o } = e.subject;
			return {
				_type: "https://in-toto.io/Statement/v0.1",
				subject: [{
					name: `${h}/file:${t}`,
					digest: { sha256: n }
				}, ...a === null ? [] : [{
					name: o,
					digest: { gitCommit: a }
				}]],
				predicateType: f,
				predicate: {
					name: e.unit,
					attestations: [
						{
							type: p,
							attestation: Object.fromEntries(e.materials.map((e) => [e.path, { sha256: e.sha256 }])),
							...r
						},
						{
							type: m,
							attestation: {
								cmd: ["release-gates", e.unit],
								stdout: `${e.verdict}: ${e.reason}\n`,
								exitcode: (0, u.UI)(e.verdict) ? 0 : 1
							},
							...r
						},
						{
							type: h,
							attestation: Object.fromEntries([[t, product(t, n)], ...i]),
							...r
						}
					]
				}
			};
		}
		function product(e, t) {
			return {
				mime_type: e.endsWith(".json") ? "application/json" : "application/octet-stream",
				digest: { sha256: t }
			};
		}
		;
		const export_candidate_document = (e) => `${JSON.stringify(e, null, 2)}\n`;
		const lines = (e) => e.map((e) => `${JSON.stringify(e)}\n`).join("");
		const g = {
			cdevents: {
				summary: "CDEvents 0.5.1, one testsuiterun.finished a line for each gate",
				toText: (e) => lines(toCdevents(e))
			},
			cyclonedx: {
				summary: "CycloneDX 1.6 with declarations: units as requirements, verdicts as claims",
				toText: (e) => export_candidate_document(toCyclonedx(e))
			},
			prov: {
				summary: "W3C PROV-JSON: runs, what they read, what they left",
				toText: (e) => export_candidate_document(toProv(e))
			},
			sarif: {
				summary: "SARIF 2.1.0: every unmet check; waived ones are suppressed",
				toText: (e) => export_candidate_document(toSarif(e))
			},
			witness: {
				summary: "in-toto statements with Witness collections, one a line for each unit; not signed",
				toText: (e) => lines(toWitnessStatements(e))
			}
		};
		var _ = n(62050);
		var v = n(33999);
		var y = n(24827);
		var b = n(34975);
		var x = n(11142);
		;
		async function readCandidate(e, t, n) {
			const r = await (0, _.QM)(t, e);
			if (r.state !== "found") return {
				state: "refused",
				problems: [(0, _.nu)(r).reason]
			};
			const { file: i } = r;
			const a = await (0, v.e)(i, (0, v.$)(t), n);
			const o = (0, y.TX)(a);
			const { manifest: s } = a.reading;
			const c = [...o.manifest, ...Object.values(o.evidence).flat()];
			if (s === null || c.length > 0) {
				return {
					state: "refused",
					problems: c.map(b.hF)
				};
			}
			const l = Object.entries(s.gates).flatMap(([e, t]) => {
				const n = a.evidence[e];
				const r = n?.state === "present" ? n.evidence : null;
				return r === null ? [] : [{
					evidence: r,
					name: t.evidence,
					sha256: t.sha256
				}];
			});
			const u = {
				manifest: s,
				manifestName: (0, x.bV)(i.path),
				manifestSha256: i.sha256,
				evidence: l
			};
			return {
				state: "read",
				candidate: u
			};
		}
		var S = n(60722);
		var C = n(76760);
		;
		function locate(e, t) {
			const n = (0, C.resolve)(e);
			const i = (0, r.statSync)(n, { throwIfNoEntry: false });
			if (i === undefined) throw refusal(e, "expected a manifest or a folder with one, found nothing");
			const a = i.isDirectory() ? candidateFolder(n, e) : n;
			if (t === undefined) {
				return i.isDirectory() ? {
					root: a,
					manifest: "."
				} : {
					root: (0, C.dirname)(a),
					manifest: (0, C.basename)(a)
				};
			}
			const o = (0, C.relative)((0, C.resolve)(t), a);
			if (o.startsWith("..") || (0, C.isAbsolute)(o)) throw refusal(e, `expected a place below --root ${t}, found one outside`);
			return {
				root: (0, C.resolve)(t),
				manifest: o === "" ? "." : o.replaceAll("\\", "/")
			};
		}
		function candidateFolder(e, t) {
			if ((0, r.readdirSync)(e).some((e) => e.endsWith(".json"))) return e;
			const n = (0, r.readdirSync)(e, { withFileTypes: true }).filter((t) => t.isDirectory() && holdsManifest((0, C.join)(e, t.name))).map((e) => e.name).sort();
			const [i] = n;
			if (i === undefined) return e;
			if (n.length === 1) return (0, C.join)(e, i);
			throw new o.dz({
				code: "verify.several_candidates",
				message: `expected the folder of one release candidate, found ${n.length}: ${n.slice(0, 5).join(", ")}`,
				where: { file: t },
				remedy: `Name one of them, for example ${(0, C.join)(t, i)}`
			});
		}
		function holdsManifest(e) {
			return (0, r.readdirSync)(e).some((e) => /^manifest\..*\.json$/.test(e));
		}
		function locateRecord(e) {
			const t = (0, C.resolve)(e);
			if ((0, r.statSync)(t, { throwIfNoEntry: false })?.isFile() !== true) throw refusal(e, "expected a record of an activation, found no such file");
			const n = (0, C.resolve)(t, "../../..");
			return {
				root: n,
				below: (0, C.relative)(n, t).replaceAll("\\", "/")
			};
		}
		function refusal(e, t) {
			return new o.dz({
				code: "verify.not_found",
				message: t,
				where: { file: e }
			});
		}
		;
		const w = "See: release-gates help export";
		async function runExport({ tokens: e, screen: t, bundleUrl: n }) {
			const { positionals: r, flags: s } = (0, S.W)(e, () => false);
			const { format: c, out: l, ...u } = s;
			refuseOthers(Object.keys(u));
			const [d] = r;
			if (d === undefined || r.length > 1) throw onlyOne(r.length);
			const { toText: f } = formatOf(c);
			const { root: p, manifest: m } = locate(d, undefined);
			const h = await (0, i.Z)({
				root: p,
				version: a.x,
				bundleUrl: n,
				masker: t.masker,
				isolated: true
			});
			const g = await readCandidate(m, h.openWorkspace(), h.clock.nowMs());
			if (g.state === "refused") {
				for (const e of g.problems) t.error(e);
				return o.dc.closed;
			}
			const _ = f(g.candidate);
			if (l === undefined) t.text(_.trimEnd());
			else writeNew(l, _);
			return o.dc.open;
		}
		function formatOf(e) {
			const t = e !== undefined && Object.hasOwn(g, e) ? g[e] : undefined;
			if (t !== undefined) return t;
			const n = e === undefined ? undefined : (0, s.pA)(e, Object.keys(g));
			throw new o.dz({
				code: "export.format",
				message: `expected --format ${Object.keys(g).join(", ")}, found ${e ?? "none"}${n === undefined ? "" : `; did you mean ${n}?`}`,
				remedy: w
			});
		}
		function writeNew(e, t) {
			try {
				(0, r.writeFileSync)(e, t, { flag: "wx" });
			} catch (t) {
				const { code: n } = t;
				if (n !== "EEXIST" && n !== "ENOENT" && n !== "EISDIR") throw t;
				const r = n === "EEXIST" ? "expected a new file, found one" : "expected a file in a folder that exists";
				throw new o.dz({
					code: "export.out",
					message: r,
					where: { file: e },
					remedy: "Name another file"
				}, { cause: t });
			}
		}
		function refuseOthers([e]) {
			if (e === undefined) return;
			throw new o.dz({
				code: "input.unknown",
				message: `there is no flag --${e}`,
				remedy: w
			});
		}
		function onlyOne(e) {
			const t = `expected one manifest or folder with one, found ${e === 0 ? "none" : e}`;
			return new o.dz({
				code: "export.what",
				message: t,
				remedy: w
			});
		}
		var T = n(37088);
		var E = n(14256);
		var D = n(46540);
		var O = n(15642);
		var k = n(64);
		var A = n(42207);
		var j = n(12432);
		var M = n(67895);
		var N = n(45577);
		var P = n(45340);
		var F = n(84807);
		;
		function replayEvidence(e) {
			const { unit: t, evidence: n } = e;
			if (t.kind !== "gate") return { state: "acted" };
			if (n.error !== null) return impossible(`the run broke before it decided: ${n.error.message}`);
			const { facts: r } = n;
			if (r === undefined) return impossible("the evidence names no facts: an earlier version wrote it, or the gate was off");
			if ("not_kept" in r) return impossible(`the facts were not kept: ${r.not_kept}`);
			const i = e.facts ?? {
				state: "absent",
				path: r.path
			};
			const a = (0, D.pf)(r, i);
			if (a !== undefined || i.state !== "present") {
				return impossible(a === undefined ? `${r.path} is not there` : (0, b.hF)(a));
			}
			return decideAgain(t, e, i.bytes);
		}
		function impossible(e) {
			return {
				state: "impossible",
				reason: e
			};
		}
		function decideAgain(e, { evidence: t, bytes: n, tool: r }, i) {
			const a = readFacts(e, t, i);
			if ("reason" in a) return impossible(a.reason);
			const o = (0, j.w)(makeAgain(e, t, a));
			const s = differenceOf(n, o, t);
			const c = isSameBuild(r, t.tool) ? null : describeBuild(t.tool);
			if (s === undefined) return {
				state: "same",
				checks: t.checks.length,
				verdict: t.verdict,
				madeBy: c
			};
			return {
				state: "differs",
				difference: s,
				madeBy: c,
				masked: a.masked
			};
		}
		function readFacts(e, t, n) {
			try {
				const r = (0, M.hx)(n, "facts");
				if (r.unit !== t.unit) return { reason: `the facts are of ${r.unit}` };
				const i = new Set(Object.keys(e.inputs.shape).map(s.VC));
				const a = {
					source: "file",
					values: Object.fromEntries(Object.entries(t.inputs).flatMap(([e, { value: t }]) => i.has(e) ? [[e, t]] : [])),
					where: (e) => ({
						file: "evidence",
						pointer: `/inputs/${e}/value`
					})
				};
				const { values: o } = (0, k.c)(e.inputs, [a]);
				return {
					facts: r.facts,
					masked: r.masked,
					inputs: o
				};
			} catch (e) {
				if (!(e instanceof o.dz)) throw e;
				return { reason: e.message };
			}
		}
		function makeAgain(e, t, { facts: n, inputs: r }) {
			const ofTheRun = (...e) => t.checks.filter(({ id: t }) => e.some((e) => t.startsWith(`${e}::`)));
			const i = [...e.decide(n, r), ...ofTheRun("policy_unchanged")].map((e) => (0, u.S4)(e, t));
			const a = t.waivers.map(({ signed_by: e = [], ...t }) => ({
				...t,
				version: 1,
				signedBy: e,
				flaw: null,
				expiresMs: (0, A.TM)(t.expires) ?? Number.NEGATIVE_INFINITY
			}));
			const o = (0, F.Kw)(t.unit, i, a, (0, A.TM)(t.started_at) ?? 0);
			const s = [...o.checks, ...ofTheRun("waiver_unexpired", "waiver_verified")];
			const c = (0, u.z4)(s);
			return {
				...t,
				checks: s,
				verdict: c,
				reason: (0, N.bX)(c, s),
				waivers: [...o.waivers],
				next_actions: (0, N.ji)(s),
				details: e.details?.(n, r) ?? {}
			};
		}
		function differenceOf(e, t, n) {
			const r = (0, b.bL)(e, t);
			if (r === undefined) return undefined;
			const i = JSON.parse(Buffer.from(t).toString("utf8"));
			const a = (0, b.at)(i, n)?.pointer ?? null;
			const at = (e) => a === null ? undefined : (0, P.s)(e, a);
			return {
				offset: r,
				pointer: a,
				decided: at(i),
				stated: at(n)
			};
		}
		function isSameBuild({ bundle_sha256: e }, { bundle_sha256: t }) {
			return e !== null && t !== null && (0, d.J$)(e, t);
		}
		function describeBuild({ version: e, bundle_sha256: t }) {
			return `release-gates ${e}, ${t === null ? "run from source" : `bundle ${t.slice(0, 12)}`}`;
		}
		;
		async function replayFiles(e, t) {
			const n = await (0, _.QM)(t.workspace, e);
			if (n.state !== "found") {
				return {
					path: e,
					problems: [(0, _.nu)(n).reason],
					units: []
				};
			}
			const r = (0, T.A)(n.file);
			switch (r.kind) {
				case "evidence": return {
					path: e,
					problems: [],
					units: [await replayOne(r.evidence, n.file, t)]
				};
				case "manifest": return replayManifest(n.file, t);
				case "malformed": return {
					path: e,
					problems: r.differences.map(b.hF),
					units: []
				};
				case "foreign": return {
					path: e,
					problems: [`${e} is no evidence and no manifest of release-gates`],
					units: []
				};
			}
		}
		async function replayManifest(e, t) {
			const n = await (0, v.e)(e, (0, v.$)(t.workspace), t.nowMs);
			const { manifest: r, evidence: i } = (0, y.TX)(n);
			const a = [];
			for (const [r, o] of Object.entries(n.reading.manifest?.gates ?? {})) {
				const s = n.evidence[r];
				if (s?.state !== "present" || i[r]?.length !== 0) continue;
				const c = (0, x.uJ)((0, x.yS)(e.path), o.evidence);
				const l = await t.workspace.read(c, {
					role: "evidence",
					maxBytes: E.bU
				});
				if (l.state !== "present") continue;
				const u = "the predecessor made it, which keeps no facts";
				a.push(s.evidence === null ? {
					unit: r,
					path: c,
					replay: {
						state: "impossible",
						reason: u
					}
				} : await replayOne(s.evidence, l, t));
			}
			const o = [...r, ...Object.values(i).flat()].map(b.hF);
			return {
				path: e.path,
				problems: o,
				units: a
			};
		}
		async function replayOne(e, { path: t, bytes: n }, r) {
			const { unit: i } = e;
			if (!O.Fl.includes(i)) {
				return {
					unit: i,
					path: t,
					replay: {
						state: "impossible",
						reason: `this version has no unit ${i}`
					}
				};
			}
			const a = await readFactsFile(e, t, r.workspace);
			const o = replayEvidence({
				unit: await (0, O.LM)(i),
				evidence: e,
				bytes: n,
				facts: a,
				tool: r.tool
			});
			return {
				unit: i,
				path: t,
				replay: o
			};
		}
		async function readFactsFile(e, t, n) {
			const r = (0, D.Ld)(e);
			if (r === undefined) return undefined;
			for (const e of (0, D.uC)(t, r)) {
				const t = await n.read(e, {
					role: "evidence",
					maxBytes: E.X3
				});
				if (t.state !== "absent") return t;
			}
			return {
				state: "absent",
				path: r.path
			};
		}
		;
		function isReplayed({ state: e }) {
			return e === "same" || e === "acted";
		}
		function describeReplay(e) {
			switch (e.state) {
				case "same": return `the same bytes: ${e.checks} checks, ${e.verdict}${e.madeBy === null ? "" : `; made by ${e.madeBy}`}`;
				case "acted": return "an operation: what it did is not done again";
				case "impossible": return e.reason;
				case "differs": {
					const { offset: t, pointer: n, decided: r, stated: i } = e.difference;
					const a = `byte ${t}${n === null ? "" : ` at ${n}`}: decided ${brief(r)}, the evidence says ${brief(i)}`;
					const o = e.madeBy === null ? "" : `; made by ${e.madeBy}, which may decide otherwise`;
					return `${a}${o}${e.masked ? "; the facts held a secret, which is masked" : ""}`;
				}
			}
		}
		function brief(e) {
			return e === undefined ? "nothing" : JSON.stringify(e).slice(0, 200);
		}
		;
		async function runReplay({ tokens: e, screen: t, bundleUrl: n }) {
			const { positionals: r, flags: s } = (0, S.W)(e, (e) => e === "json");
			refuseOtherFlags(s);
			if (r.length === 0) throw nothingToReplay();
			const c = [];
			for (const e of r) {
				const { root: r, manifest: o } = locate(e, undefined);
				const s = await (0, i.Z)({
					root: r,
					version: a.x,
					bundleUrl: n,
					masker: t.masker,
					isolated: true
				});
				const l = {
					workspace: s.openWorkspace(),
					nowMs: s.clock.nowMs(),
					tool: s.tool
				};
				c.push({
					...await replayFiles(o, l),
					path: e
				});
			}
			if (s["json"] === "true") t.text(JSON.stringify(c, null, 2));
			else for (const e of c) for (const n of linesOf(e)) t.line(n);
			return c.every(holds) ? o.dc.open : o.dc.closed;
		}
		function holds({ problems: e, units: t }) {
			const n = t.some(({ replay: e }) => e.state === "same");
			return e.length === 0 && n && t.every(({ replay: e }) => isReplayed(e));
		}
		function linesOf(e) {
			const { path: t, problems: n, units: r } = e;
			const i = Math.max(0, ...r.map(({ unit: e }) => e.length));
			return [
				[{
					text: t,
					style: "bold"
				}],
				[{
					text: "replays   ",
					style: "dim"
				}, holds(e) ? {
					text: "YES",
					style: "good"
				} : {
					text: "NO",
					style: "bad"
				}],
				...n.map((e) => [{
					text: `  ${e}`,
					style: "bad"
				}]),
				...r.map(({ unit: e, replay: t }) => [{
					text: `  ${e.padEnd(i)}  `,
					style: "plain"
				}, {
					text: describeReplay(t),
					style: I[t.state]
				}])
			];
		}
		const I = {
			same: "good",
			differs: "bad",
			impossible: "unsure",
			acted: "dim"
		};
		function refuseOtherFlags(e) {
			const t = Object.keys(e).find((e) => e !== "json");
			if (t === undefined) return;
			throw new o.dz({
				code: "input.unknown",
				message: `there is no flag --${t}`,
				remedy: "Known flags: --json. See: release-gates help replay"
			});
		}
		function nothingToReplay() {
			return new o.dz({
				code: "replay.nothing_given",
				message: "expected evidence, a manifest or a folder with one, found nothing",
				remedy: "Write: release-gates replay PATH/manifest.\u2026.json"
			});
		}
		var L = n(71164);
		var R = n(36576);
		;
		function toVerification(e) {
			const { evidence: t, values: n } = e;
			const { candidate: r, requires: i, facts: a, artifacts: o, materials: s } = t.details;
			const c = (0, u.UI)(t.verdict);
			return [
				[{
					text: n["manifest-path"] || "no manifest",
					style: "bold"
				}],
				...describeCandidate(r),
				[{
					text: `sha256    ${n["manifest-sha256"] || "unknown"}`,
					style: "dim"
				}],
				[
					{
						text: "verifies  ",
						style: "dim"
					},
					c ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${t.reason}`,
						style: "plain"
					}
				],
				describeDecision(n["decision"] || "unknown", c),
				...describeRequired(i),
				...notHere("facts    ", a),
				...notHere("artifacts", o),
				...notHere("materials", s),
				...(0, R.hq)(e)
			];
		}
		function toSigned(e) {
			const { evidence: t, values: n } = e;
			const r = (0, u.UI)(t.verdict);
			return [
				[
					{
						text: "signed    ",
						style: "dim"
					},
					r ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${r ? signersOf(t.checks) : t.reason}`,
						style: "plain"
					}
				],
				[{
					text: `          ${n["verified"] || "0"} statements hold, ${n["refused"] || "0"} do not`,
					style: "dim"
				}],
				...(0, R.hq)(e)
			];
		}
		function toWalked(e) {
			const { evidence: t, values: n } = e;
			const r = (0, u.UI)(t.verdict);
			return [
				[{
					text: n["record"] || "no record",
					style: "bold"
				}],
				labelled("channel", n["channel"]),
				labelled("release", n["release"]),
				labelled("manifest", n["manifest-sha256"]),
				labelled("sha256", n["record-sha256"]),
				[
					{
						text: "verifies  ",
						style: "dim"
					},
					r ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${t.reason}`,
						style: "plain"
					}
				],
				...(0, R.hq)(e)
			];
		}
		function labelled(e, t) {
			return [{
				text: e.padEnd(10),
				style: "dim"
			}, {
				text: t || "none",
				style: "plain"
			}];
		}
		function signersOf(e) {
			return e.find(({ id: e }) => e === "attestations_signed")?.reason ?? "";
		}
		function describeDecision(e, t) {
			const n = {
				text: "decision  ",
				style: "dim"
			};
			const r = e.toUpperCase();
			if (e !== "open") return [n, {
				text: r,
				style: "bad"
			}];
			if (t) return [n, {
				text: r,
				style: "good"
			}];
			return [n, {
				text: `the manifest says ${r}, and does not verify: not open`,
				style: "bad"
			}];
		}
		function describeCandidate(e) {
			if (!(0, L.O)(e)) return [];
			const text = (t) => shown(e[t]);
			return [
				[{
					text: "candidate ",
					style: "dim"
				}, {
					text: text("release_candidate_id"),
					style: "plain"
				}],
				[
					{
						text: "subject   ",
						style: "dim"
					},
					{
						text: `${text("repository")}  ${text("commit")}  ${text("environment")}`,
						style: "plain"
					},
					...e["strict"] === false ? [{
						text: "  not strict",
						style: "unsure"
					}] : []
				],
				[{
					text: "made      ",
					style: "dim"
				}, {
					text: text("generated_at"),
					style: "plain"
				}]
			];
		}
		function describeRequired(e) {
			if (!Array.isArray(e)) return [];
			const t = {
				text: "requires  ",
				style: "dim"
			};
			if (e.length === 0) return [[t, {
				text: "NOTHING  this manifest requires no gate evidence",
				style: "unsure"
			}]];
			return [[t, {
				text: e.map(shown).join(", "),
				style: "plain"
			}]];
		}
		function notHere(e, t) {
			if (!(0, L.O)(t)) return [];
			const { checked: n, not_present: r } = t;
			return [[{
				text: `${e} `,
				style: "dim"
			}, {
				text: `${shown(n)} hashed again, ${shown(r)} not here and not checked`,
				style: r === 0 ? "plain" : "unsure"
			}]];
		}
		function shown(e) {
			return typeof e === "string" || typeof e === "number" ? `${e}` : "unknown";
		}
		var z = n(28359);
		var B = n(51139);
		var V = n(43011);
		var H = n(14868);
		;
		const U = new Set([
			"certificate-identities",
			"certificate-issuer",
			"levels",
			"public-keys",
			"resource-uri",
			"sigstore-roots",
			"threshold",
			"verifier-id"
		]);
		function splitSigners(e) {
			const of = (t) => Object.fromEntries(Object.entries(e).filter(([e]) => U.has(e) === t));
			const { "public-keys": t, "sigstore-roots": n, ...r } = of(true);
			if (t === undefined && r["certificate-identities"] === undefined) {
				const [e] = Object.keys(of(true));
				if (e === undefined) return {
					inputs: of(false),
					signers: undefined
				};
				throw noSigner(e);
			}
			const i = n === undefined ? [] : split(n).map(readRoot);
			return {
				inputs: of(false),
				signers: {
					values: {
						...r,
						...t !== undefined && { "public-keys": split(t).map(readKey).join("\n") },
						...n !== undefined && { "sigstore-roots": i.map(({ path: e }) => e).join("\n") }
					},
					files: i
				}
			};
		}
		function noSigner(e) {
			return new o.dz({
				code: "verify.no_key",
				message: `expected --public-keys or --certificate-identities beside --${e}, found neither`,
				remedy: "Name whom you trust: what the folder says of its own signer proves nothing"
			});
		}
		function split(e) {
			return e.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "");
		}
		function readKey(e) {
			if (!(0, r.existsSync)(e)) throw refusal(e, "expected a public key in PEM, found no such file");
			return (0, H.ee)((0, r.readFileSync)(e, "utf8"), e).spki;
		}
		const W = 4 * 1024 * 1024;
		function readRoot(e) {
			const t = (0, r.statSync)(e, { throwIfNoEntry: false });
			if (t?.isFile() !== true) throw refusal(e, "expected the trusted root of a Sigstore instance, found no such file");
			if (t.size > W) throw refusal(e, `expected at most ${W} bytes, found ${t.size}`);
			const n = (0, r.readFileSync)(e);
			return {
				state: "present",
				path: e.replaceAll(/[*?[\]{}]/g, "_"),
				bytes: n,
				sha256: (0, d.fg)(n),
				origin: "worktree"
			};
		}
		function withReadersFiles(e, t) {
			return {
				root: e.root,
				read: async (n, r) => (r.role === "policy" ? t.find((e) => e.path === n) : undefined) ?? e.read(n, r),
				digest: (t) => e.digest(t),
				list: (t, n) => e.list(t, n),
				materials: () => e.materials(),
				policiesChangedByThisChange: () => e.policiesChangedByThisChange()
			};
		}
		var G = n(83741);
		var K = n(37631);
		var q = n(92401);
		var J = n(46093);
		var Y = n(3538);
		;
		function verifyTlogProof(e, t, n) {
			const r = (0, Y.as)(verify_tlog_proof_decode(e) ?? "");
			if (r === undefined) return refuse("tlog_proof.malformed", "it is not a c2sp.org/tlog-proof@v1");
			const i = (0, G.DI)(Buffer.from(r.checkpoint, "utf8"), t.origin, t.keys);
			if (!i.ok) return i;
			const a = n ?? r.extra;
			if (a === undefined) return refuse("tlog_proof.no_entry", "it does not say what it is of");
			const { size: o, root: s } = i.checkpoint;
			const { index: c, hashes: l } = r;
			const u = {
				index: c,
				size: o,
				leafHash: (0, q.Jq)(a),
				root: Buffer.from(s, "hex"),
				proof: l
			};
			if (!(0, J.R4)(u)) {
				return refuse("tlog_proof.not_included", `its hashes do not lead from entry ${c} to the root over ${o} records`);
			}
			return {
				ok: true,
				index: c,
				entry: a,
				head: {
					size: o,
					root: s
				},
				signatures: i.signatures
			};
		}
		function entryOfProof({ index: e, entry: t }) {
			const n = (0, K.ER)(t);
			return n?.seq === e + 1 ? n : undefined;
		}
		function verify_tlog_proof_decode(e) {
			if (e.length > Y.uc) return undefined;
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
		var X = n(30785);
		var Z = n(618);
		var Q = n(88449);
		;
		const $ = new Set([
			"log-keys",
			"log-origin",
			"log-record",
			"witness-keys",
			"witness-threshold"
		]);
		function isProofPath(e) {
			return e.endsWith(".tlog-proof");
		}
		function verifyProof(e, t) {
			const { "log-keys": n, "log-origin": r, "witness-keys": i = "", "log-record": a } = t;
			if (n === undefined || r === undefined) throw noKey(e);
			const o = readKeys(n, "signature");
			const s = readKeys(i, "cosignature");
			const c = thresholdOf(t["witness-threshold"], s);
			const l = a === undefined ? undefined : entryOfRecord(a);
			const u = verifyTlogProof(readBounded(e, Y.uc), {
				origin: r,
				keys: [...o, ...s]
			}, l);
			if (!u.ok) return verify_proof_refuse(e, u.message);
			return judge(e, u, {
				origin: r,
				needed: c,
				logKeys: o
			});
		}
		function judge(e, t, { origin: n, needed: r, logKeys: i }) {
			const a = entryOfProof(t);
			if (a === undefined) return verify_proof_refuse(e, "what is in the log there is no record of release-gates");
			const o = new Set(i.map((e) => e.publicKey));
			const s = new Map();
			for (const { key: e, timeS: n } of t.signatures) {
				if (n === null || o.has(e.publicKey) || (s.get(e.publicKey)?.time ?? -1) >= n) continue;
				s.set(e.publicKey, {
					name: e.name,
					time: n
				});
			}
			const { size: c, root: l } = t.head;
			const u = s.size >= r;
			const d = `record ${a.seq} is among the ${c} that ${n} signed`;
			return {
				proof: e,
				ok: u,
				reason: u ? `${d}${r > 0 ? `, and ${s.size} witnesses saw` : ""}` : `${d}, but ${s.size} witnesses cosigned and ${r} are needed`,
				index: t.index,
				entry_hash: a.entryHash,
				size: c,
				root: l,
				witnesses: [...s.values()]
			};
		}
		function verify_proof_refuse(e, t) {
			return {
				proof: e,
				ok: false,
				reason: t,
				index: null,
				entry_hash: null,
				size: null,
				root: null,
				witnesses: []
			};
		}
		function readKeys(e, t) {
			const n = e.split(/[\n,]/).map((e) => e.trim());
			const i = n.flatMap((e) => (0, r.existsSync)(e) ? (0, r.readFileSync)(e, "utf8").split("\n") : [e]);
			const a = i.map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
			return a.map((e) => {
				const n = (0, X.z$)(e);
				if (n.kind === t) return n;
				throw new o.dz({
					code: "verify.key_kind",
					message: `expected the key of a ${t === "signature" ? "log (type 1)" : "witness (type 4)"}, found ${n.name}+${n.keyId}`,
					remedy: "Give the keys of the log with --log-keys, and those of witnesses with --witness-keys"
				});
			});
		}
		function thresholdOf(e, t) {
			const n = new Set(t.map((e) => e.publicKey)).size;
			if (e === undefined) return n;
			const r = /^[1-9][0-9]{0,2}$/.test(e) ? Number(e) : Number.NaN;
			if (r <= n) return r;
			throw new o.dz({
				code: "verify.threshold",
				message: `expected --witness-threshold from 1 to the ${n} distinct --witness-keys, found ${e}`
			});
		}
		function entryOfRecord(e) {
			const t = readBounded(e, Z.Oc);
			const { seq: n, entry_hash: r } = (0, Q.A)(t.at(-1) === 10 ? t.subarray(0, -1) : t, e);
			return Buffer.from((0, K.WL)({
				seq: n,
				entryHash: r
			}));
		}
		function readBounded(e, t) {
			const n = (0, r.statSync)(e, { throwIfNoEntry: false });
			if (n?.isFile() !== true) throw refusal(e, "expected a file, found none");
			if (n.size > t) throw refusal(e, `expected at most ${t} bytes, found ${n.size}`);
			return (0, r.readFileSync)(e);
		}
		function noKey(e) {
			return new o.dz({
				code: "verify.no_key",
				message: "expected --log-keys and --log-origin beside a proof, found none",
				where: { file: e },
				remedy: "Name the key and the log that you trust: what the proof says of its own signer proves nothing"
			});
		}
		;
		async function runVerify(e) {
			const { positionals: t, flags: n } = (0, S.W)(e.tokens, (e) => e === "json" || e === "offline" || e.startsWith("require-"));
			const { json: r, offline: i, "from-activation": a, "expected-record-sha256": s, ...c } = n;
			if (t.length === 0 && a === undefined) throw nothingToVerify();
			const [l, u] = splitFlags(c);
			const d = splitSigners(u);
			const f = t.filter(isProofPath).map((e) => verifyProof(e, l));
			if (f.length === 0) refuseUnused(l);
			const p = [];
			if (a !== undefined) p.push(await verifyRecord(a, s, e));
			const m = a === undefined ? {} : boundBy(p[0]?.values["manifest-sha256"], d.inputs);
			for (const n of t.filter((e) => !isProofPath(e))) {
				p.push(...await verifyOne(n, {
					...d,
					inputs: {
						...d.inputs,
						...m
					}
				}, e));
			}
			const h = f.some(({ ok: e }) => !e) ? o.dc.closed : o.dc.open;
			const g = Math.max(h, ...p.map(z.mZ));
			if (r === "true") e.screen.text(JSON.stringify([...p.map((e) => e.evidence), ...f], null, 2));
			else {
				for (const t of p) for (const n of verify_linesOf(t)) e.screen.line(n);
				for (const t of f) e.screen.line(lineOf(t));
			}
			return g;
		}
		function splitFlags(e) {
			const of = (t) => Object.fromEntries(Object.entries(e).filter(([e]) => $.has(e) === t));
			return [of(true), of(false)];
		}
		function refuseUnused(e) {
			const [t] = Object.keys(e);
			if (t === undefined) return;
			throw new o.dz({
				code: "verify.no_proof",
				message: `expected a .tlog-proof beside --${t}, found none`,
				remedy: "Name the proof too: release-gates verify RECORD.tlog-proof --log-keys \u2026 --log-origin \u2026"
			});
		}
		function lineOf({ proof: e, ok: t, reason: n }) {
			return [{
				text: t ? "holds   " : "refused ",
				style: t ? "good" : "bad"
			}, {
				text: `${e}: ${n}`,
				style: "plain"
			}];
		}
		function verify_linesOf(e) {
			switch (e.evidence.unit) {
				case "manifest-verify": return toVerification(e);
				case "record-verify": return toWalked(e);
				default: return toSigned(e);
			}
		}
		function boundBy(e, { "expected-sha256": t }) {
			if (e === undefined || e === "") return {};
			if (t === undefined || (0, d.J$)(t, e)) return { "expected-sha256": e };
			throw new o.dz({
				code: "verify.contradiction",
				message: `expected --expected-sha256 to be the manifest of the record, ${e}, found ${t}`,
				remedy: "Leave it out: the record names its manifest"
			});
		}
		async function verifyRecord(e, t, n) {
			const { root: r, below: i } = locateRecord(e);
			return runAt(r, n, {
				unit: "record-verify",
				values: {
					ledger: ".",
					record: i,
					...t !== undefined && { "expected-sha256": t }
				},
				where: (t) => t === "record" ? e : `--${t === "expected-sha256" ? "expected-record-sha256" : t}`
			});
		}
		async function runAt(e, { screen: t, bundleUrl: n }, r) {
			const o = await (0, i.Z)({
				root: e,
				version: a.x,
				bundleUrl: n,
				masker: t.masker,
				isolated: true
			});
			const openWorkspace = () => withReadersFiles(o.openWorkspace(), r.files ?? []);
			const s = await (0, B.fA)({
				...o,
				openWorkspace
			}, [], { ignoreConfiguration: true });
			const c = {
				source: "flag",
				values: r.values,
				where: (e) => ({ file: r.where(e) })
			};
			return (0, V.i)(s, await (0, O.LM)(r.unit), {
				sources: [c],
				keep: false
			});
		}
		async function verifyOne(e, { inputs: t, signers: n }, r) {
			const { root: i, ...a } = t;
			const { root: o, manifest: s } = locate(e, i);
			const where = (t) => t === "manifest" ? e : `--${t}`;
			const c = await runAt(o, r, {
				unit: "manifest-verify",
				values: {
					...a,
					manifest: s
				},
				where
			});
			if (n === undefined) return [c];
			const { "require-open": l } = a;
			const u = {
				...n.values,
				manifest: s,
				...l !== undefined && { "require-open": l }
			};
			const d = {
				unit: "attestation-verify",
				values: u,
				where,
				files: n.files
			};
			return [c, await runAt(o, r, d)];
		}
		function nothingToVerify() {
			return new o.dz({
				code: "verify.nothing_given",
				message: "expected a manifest or a folder with one, found nothing",
				remedy: "Write: release-gates verify PATH/manifest.\u2026.json"
			});
		}
		;
	}),
	60722: (function(e, t, n) {
		n.d(t, { W: () => parseArguments });
		var r = n(66462);
		function parseArguments(e, t) {
			const n = [];
			const r = {};
			const add = (e, t) => {
				r[e] = Object.hasOwn(r, e) ? `${r[e]}\n${t}` : t;
			};
			for (let i = 0; i < e.length; i++) {
				const a = e[i];
				if (a === "--") return {
					positionals: [...n, ...e.slice(i + 1)],
					flags: r
				};
				if (!a.startsWith("-") || a === "-") n.push(a);
				else {
					const { name: n, value: r } = splitFlag(a);
					const o = e[i + 1];
					if (r !== undefined) add(n, r);
					else if (t(n)) add(n, "true");
					else if (n.startsWith("no-") && t(n.slice(3))) add(n.slice(3), "false");
					else if (o === undefined || o.startsWith("--")) throw noValue(n);
					else {
						add(n, o);
						i += 1;
					}
				}
			}
			return {
				positionals: n,
				flags: r
			};
		}
		function splitFlag(e) {
			const t = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(e);
			if (t !== null) return {
				name: t[1],
				value: t[2]
			};
			throw new r.dz({
				code: "flag.not_a_flag",
				message: `expected a flag such as --name or --name=value, found ${JSON.stringify(e.slice(0, 80))}`
			});
		}
		function noValue(e) {
			return new r.dz({
				code: "flag.no_value",
				message: `the flag --${e} needs a value, found none`,
				remedy: `Write --${e}=VALUE`
			});
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
	37088: (function(e, t, n) {
		n.d(t, {
			A: () => classifyDocument,
			i: () => readEvidenceFolder
		});
		var r = n(8304);
		var i = n(66462);
		var a = n(71164);
		var o = n(34975);
		var s = n(14256);
		var c = n(25184);
		var l = n(76380);
		var u = n(11142);
		var d = n(61367);
		async function readEvidenceFolder(e, t) {
			const n = await e.list([(0, u.yk)((0, u.uJ)(t, "")).replace(/\/?$/, "/*.json").replace(/^\//, "")]);
			const r = [];
			for (const t of n) r.push(await readOne(e, t));
			return r;
		}
		async function readOne(e, t) {
			const n = await e.read(t, {
				role: "evidence",
				maxBytes: s.bU
			});
			switch (n.state) {
				case "present": return classifyDocument(n);
				case "absent": return malformed(t, null, "file.vanished", "the file was listed and is not there any more");
				case "refused": return malformed(t, null, n.code, n.reason);
			}
		}
		function classifyDocument(e) {
			const { path: t, sha256: n } = e;
			try {
				const i = (0, r.R)(e.bytes, {
					file: t,
					maxBytes: s.bU
				});
				const a = {
					path: t,
					sha256: n,
					bytes: e.bytes.length
				};
				switch (formatOf(i)) {
					case d.uX: return {
						kind: "evidence",
						...a,
						evidence: (0, l.CX)(i, e.bytes)
					};
					case d.Sn: return {
						kind: "manifest",
						...a,
						manifest: (0, c.yl)(i, e.bytes)
					};
					case null:
					default: return {
						kind: "foreign",
						path: t,
						sha256: n,
						format: formatOf(i)
					};
				}
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				const [r, ...a] = e.problems.map((e) => (0, o.ny)(e, t));
				return {
					kind: "malformed",
					path: t,
					sha256: n,
					differences: [r, ...a]
				};
			}
		}
		function formatOf(e) {
			if (!(0, a.O)(e.value) || !Object.hasOwn(e.value, "format")) return null;
			const { format: t } = e.value;
			return typeof t === "string" ? t.slice(0, 128) : null;
		}
		function malformed(e, t, n, r) {
			const i = {
				code: n,
				file: e,
				pointer: null,
				expected: null,
				found: null,
				message: r
			};
			return {
				kind: "malformed",
				path: e,
				sha256: t,
				differences: [i]
			};
		}
	}),
	62050: (function(e, t, n) {
		n.d(t, {
			QM: () => locateManifest,
			nK: () => locateManifestBelow,
			nu: () => tellNotLocated
		});
		var r = n(51182);
		var i = n(34975);
		var a = n(37088);
		var o = n(14256);
		var s = n(11142);
		var c = n(61367);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: o.ZJ
			});
			if (r.state === "present") return {
				state: "found",
				file: r,
				malformed: n
			};
			if (r.state === "absent") return {
				state: "absent",
				path: r.path,
				malformed: n
			};
			return {
				state: "refused",
				path: r.path,
				code: r.code,
				reason: r.reason
			};
		}
		async function newestInFolder(e, t) {
			const n = await (0, a.i)(e, t);
			const i = n.filter((e) => e.kind === "manifest");
			const o = i.length > 0 ? r.zU : (e) => /^manifest[.-]/.test(e);
			const s = n.flatMap((e) => faultsOf(e, o));
			const c = i.map((e) => e.manifest.generated_at).sort().at(-1);
			const l = i.filter((e) => e.manifest.generated_at === c);
			const [u] = l;
			if (u === undefined || c === undefined) return {
				state: "absent",
				path: t,
				malformed: s
			};
			if (new Set(l.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: c,
				paths: l.map((e) => e.path)
			};
			return readManifestFile(e, u.path, s);
		}
		function faultsOf(e, t) {
			if (e.kind === "malformed") return e.differences;
			if (e.kind !== "foreign" || !t((0, s.bV)(e.path))) return [];
			const { path: n, format: r } = e;
			return [(0, i.Tx)("manifest.format", {
				file: n,
				pointer: "/format",
				expected: c.Sn,
				found: r
			})];
		}
		const l = [
			"*",
			"*/*",
			".*/*",
			"*/*/*",
			".*/*/*"
		].map((e) => `${e}/manifest.*.json`);
		async function locateManifestBelow(e, t) {
			const n = await locateManifest(e, t);
			if (n.state !== "absent" || t.endsWith(".json") || n.malformed.length > 0) return n;
			const r = (0, s.yk)(t.replace(/\/+$/, ""));
			const i = await e.list(l.map((e) => `${r}/${e}`));
			const a = [...new Set(i.map((e) => e.slice(0, e.lastIndexOf("/"))))].sort();
			const [o] = a;
			if (o === undefined) return n;
			return a.length === 1 ? locateManifest(e, o) : {
				state: "ambiguous",
				at: t,
				paths: a
			};
		}
		function tellNotLocated(e) {
			switch (e.state) {
				case "absent": {
					const [t] = e.malformed;
					const n = t === undefined ? "" : `; ${(0, i.hF)(t)}`;
					return {
						outcome: "fail",
						reason: `there is no sound manifest at ${e.path}${n}`,
						remedy: "Name the manifest, or the folder that release-manifest wrote"
					};
				}
				case "refused": return {
					outcome: "inconclusive",
					reason: `${e.path} may not be read: ${e.reason}`,
					remedy: "Name a regular file below the root"
				};
				case "ambiguous": return {
					outcome: "inconclusive",
					reason: `${e.paths.length} different manifests say ${e.at}: ${e.paths.slice(0, 5).join(", ")}`,
					remedy: "Name the one that is meant"
				};
			}
		}
	})
};
;
