"use strict";
exports.id = 7296;
exports.ids = [7296];
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
	55769: (function(e, t, n) {
		n.d(t, {
			Ip: () => openSeal,
			Ow: () => u,
			Z3: () => formatSeal,
			nn: () => l
		});
		var r = n(30786);
		var i = n(39330);
		var a = n(8304);
		var o = n(4727);
		var s = n(5245);
		var c = n(26496);
		const l = ".checkpoint";
		const u = ".seal";
		const d = 67108864;
		function formatSeal(e, t) {
			const n = (0, r.A4)(e);
			return Buffer.from(`${n}\n${(0, o.qO)(sealText(e.origin, (0, i.fg)(n)), t)}`, "utf8");
		}
		function openSeal(e, t, n) {
			const r = e.indexOf(10);
			if (r === -1) return {
				ok: false,
				code: "seal.malformed",
				message: "the seal is not a line and a note"
			};
			const c = e.subarray(0, r);
			const l = (0, o.jN)(e.subarray(r + 1), n);
			if (!l.ok) return l;
			if (!(0, i.J$)(l.text, sealText(t, (0, i.fg)(c)))) {
				return {
					ok: false,
					code: "seal.not_signed",
					message: `what was signed is not this seal of ${t}`
				};
			}
			if (!l.verifiedBy.some((e) => e.kind === "signature")) {
				return {
					ok: false,
					code: "seal.log_key",
					message: "only witnesses signed the seal, not the log"
				};
			}
			const u = (0, a.R)(c, {
				file: "seal",
				maxBytes: d
			}).value;
			const f = s.P8.safeParse(u);
			if (!f.success) return {
				ok: false,
				code: "seal.malformed",
				message: "the signed seal has another shape"
			};
			return {
				ok: true,
				seal: f.data,
				verifiedBy: l.verifiedBy.map((e) => `${e.name}+${e.keyId}`)
			};
		}
		function sealText(e, t) {
			return `${c.o}\n${e}\n${t}\n`;
		}
	}),
	60137: (function(e, t, n) {
		n.d(t, { g: () => toStoreSource });
		function toStoreSource(e) {
			const t = e.size();
			if (t === undefined) return undefined;
			return {
				size: t,
				read: (t, n) => e.readInto(t, n)
			};
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
	28461: (function(e, t, n) {
		n.d(t, { H: () => verifyStore });
		var r = n(24587);
		var i = n(60137);
		const a = 5;
		function verifyStore(e, t) {
			for (let n = 1;; n++) {
				const o = (0, i.g)(e);
				if (o === undefined) return undefined;
				const s = (0, r.I)(o, t);
				const c = s.report.problem?.code === "line.torn" && e.size() !== o.size;
				if (!c || n === a) return s;
			}
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
	5245: (function(e, t, n) {
		n.d(t, { P8: () => u });
		var r = n(84227);
		;
		const i = ["release-gates", "predecessor"];
		const a = null && [
			"tail",
			"sealed",
			"deep"
		];
		var o = n(26496);
		;
		const s = r.YjP().regex(/^[0-9a-f]{64}$/);
		const c = r.YjP().regex(/^[A-Za-z0-9+/]*={0,2}$/);
		const l = r.Whr().min(0);
		const u = r.rej({
			format: r.euz(o.o).describe("Names this document and its version"),
			profile: r.k5n(i).describe("How the lines are spelled"),
			origin: r.YjP().min(1).max(256).describe("The log, as configured where it was sealed"),
			size: l.describe("Records sealed"),
			bytes: l.describe("Bytes of their lines"),
			head_hash: r.KCZ([r.euz(""), s]).describe("entry_hash of the last sealed record"),
			root: s.describe("RFC 6962 root over the sealed records, lower-case hex"),
			last_ts: r.aig().nullable().describe("Claimed time of the last sealed record, Unix seconds"),
			max_ts: r.aig().nullable().describe("Latest claimed time of all, Unix seconds"),
			clock_regressions: l.describe("Times the claimed time stepped back"),
			raw_tiles: c.describe("SHA-256 of each MiB of the file, the last one partial; 32 bytes each, joined"),
			leaf_tiles: c.describe("Tree hash of each 256 records, complete tiles only; 32 bytes each, joined"),
			peaks: c.describe("Roots of the perfect subtrees over the complete tiles, largest first; 32 bytes each, joined"),
			open_leaves: c.describe("Leaf hashes of the records after the last complete tile; 32 bytes each, joined"),
			tile_offsets: r.YOg(l).describe("Byte offset of the first record of each tile, the open one included")
		}).describe("Digests that let a later verification re-hash the old part of an audit log instead of re-reading it");
	})
};
;
