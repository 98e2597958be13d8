"use strict";
exports.id = 2413;
exports.ids = [2413];
exports.modules = {
	43857: (function(e, t, n) {
		n.d(t, { S: () => parsePythonJson });
		var r = n(66462);
		var i = n(41523);
		var a = n(6415);
		var o = n(181);
		var s = n(58887);
		var c = n(15771);
		var l = n(81301);
		const u = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
		const d = 4300;
		const f = [
			["null", null],
			["true", true],
			["false", false],
			["NaN", {
				kind: "float",
				value: Number.NaN
			}],
			["Infinity", {
				kind: "float",
				value: Number.POSITIVE_INFINITY
			}],
			["-Infinity", {
				kind: "float",
				value: Number.NEGATIVE_INFINITY
			}]
		];
		function parsePythonJson(e, t) {
			const n = typeof e === "string" ? e : decode(e, t);
			const r = {
				text: n,
				at: 0,
				depth: 0,
				maxDepth: o.l,
				integers: "safe",
				keys: []
			};
			try {
				const e = n.search(/\p{Surrogate}/u);
				if (e !== -1) throw new l.J("json.lone_surrogate", e, "expected whole characters, found half a pair");
				const t = readValue(r);
				skipSpace(r);
				if (r.at < n.length) throw (0, i.o)(r, "the end of the text after one JSON value");
				return t;
			} catch (e) {
				if (!(e instanceof l.J)) throw e;
				throw explain(e, n, t);
			}
		}
		function decode(e, t) {
			return (0, a._)(e, {
				file: t.file,
				maxBytes: t.maxBytes ?? o.b.evidence,
				format: "json"
			});
		}
		function explain(e, t, n) {
			const { line: i, column: a } = (0, s.T)(t).positionAt(e.at);
			const o = {
				file: n.file,
				pointer: (0, s.H)(t, e.at),
				line: i + (n.line ?? 1) - 1,
				column: a
			};
			return new r.dz({
				code: e.code,
				message: e.message,
				where: o
			});
		}
		function readValue(e) {
			skipSpace(e);
			const { text: t, at: n } = e;
			if (t[n] === "\"") return (0, c.E)(e);
			if (t[n] === "{") return readObject(e);
			if (t[n] === "[") return readArray(e);
			const r = t.charCodeAt(n);
			if (r >= 48 && r <= 57) return readNumber(e);
			const i = f.find(([e]) => t.startsWith(e, n));
			if (i === undefined) return readNumber(e);
			e.at += i[0].length;
			return i[1];
		}
		function readNumber(e) {
			u.lastIndex = e.at;
			const t = u.exec(e.text);
			if (t === null) throw (0, i.o)(e, "a JSON value");
			const [n, r, a] = t;
			if (r !== undefined || a !== undefined) {
				e.at += n.length;
				return {
					kind: "float",
					value: Number(n)
				};
			}
			if (n.length > d + 1) {
				const t = `expected an integer of at most ${d} digits, found ${n.length} characters`;
				throw new l.J("json.number_range", e.at, t);
			}
			e.at += n.length;
			return {
				kind: "integer",
				text: n === "-0" ? "0" : n
			};
		}
		function readArray(e) {
			enter(e);
			const t = [];
			if (next(e) !== "]") {
				do
					t.push(readValue(e));
				while (takeComma(e));
			}
			leave(e, "]");
			return {
				kind: "array",
				items: t
			};
		}
		function readObject(e) {
			enter(e);
			const t = new Map();
			if (next(e) !== "}") {
				do {
					skipSpace(e);
					const n = (0, c.E)(e);
					if (next(e) !== ":") throw (0, i.o)(e, "\":\" after a key");
					e.at++;
					t.set(n, readValue(e));
				} while (takeComma(e));
			}
			leave(e, "}");
			return {
				kind: "object",
				members: t
			};
		}
		function takeComma(e) {
			if (next(e) !== ",") return false;
			e.at++;
			return true;
		}
		function enter(e) {
			if (++e.depth > e.maxDepth) {
				const t = `expected at most ${e.maxDepth} arrays and objects inside one another, found more`;
				throw new l.J("json.too_deep", e.at, t);
			}
			e.at++;
		}
		function leave(e, t) {
			if (next(e) !== t) throw (0, i.o)(e, `"," or ${JSON.stringify(t)}`);
			e.at++;
			e.depth--;
		}
		function next(e) {
			skipSpace(e);
			return e.text[e.at];
		}
		function skipSpace(e) {
			for (;;) {
				const t = e.text.charCodeAt(e.at);
				if (t !== 32 && t !== 10 && t !== 13 && t !== 9) return;
				e.at++;
			}
		}
	}),
	70971: (function(e, t, n) {
		n.d(t, {
			Qb: () => pythonCanonicalText,
			Zn: () => pythonStoredText,
			t4: () => withoutMember
		});
		function pythonCanonicalText(e) {
			return writeValue(e, {
				item: ",",
				key: ":"
			});
		}
		function pythonStoredText(e) {
			return writeValue(e, {
				item: ", ",
				key: ": "
			});
		}
		function withoutMember(e, t) {
			const n = new Map(e.members);
			n.delete(t);
			return {
				kind: "object",
				members: n
			};
		}
		function writeValue(e, t) {
			if (e === null || typeof e === "boolean") return String(e);
			if (typeof e === "string") return writeString(e);
			switch (e.kind) {
				case "integer": return e.text;
				case "float": return formatPythonFloat(e.value);
				case "array": return `[${e.items.map((e) => writeValue(e, t)).join(t.item)}]`;
				case "object": return writeObject(e, t);
			}
		}
		function writeObject({ members: e }, t) {
			const n = [...e.keys()];
			if (!isSorted(n)) n.sort(compareCodePoints);
			let r = "";
			for (const i of n) {
				if (r !== "") r += t.item;
				r += writeString(i) + t.key + writeValue(e.get(i), t);
			}
			return `{${r}}`;
		}
		function isSorted(e) {
			return e.every((t, n) => n === 0 || compareCodePoints(e[n - 1], t) < 0);
		}
		function formatPythonFloat(e) {
			if (Number.isNaN(e)) return "NaN";
			if (!Number.isFinite(e)) return e > 0 ? "Infinity" : "-Infinity";
			if (Object.is(e, -0)) return "-0.0";
			const [t, n] = e.toExponential().split("e");
			const r = Number(n);
			if (r < -4 || r >= 16) {
				return `${t}e${r < 0 ? "-" : "+"}${String(Math.abs(r)).padStart(2, "0")}`;
			}
			const i = String(e);
			return i.includes(".") ? i : `${i}.0`;
		}
		const r = {
			"\"": "\\\"",
			"\\": "\\\\",
			"\b": "\\b",
			"\f": "\\f",
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		const i = /["\\\u0000-\u001f]/;
		function writeString(e) {
			if (!i.test(e)) return `"${e}"`;
			const t = e.replaceAll(/["\\\u0000-\u001f]/g, (e) => {
				return r[e] ?? `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
			});
			return `"${t}"`;
		}
		function compareCodePoints(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r++) {
				const n = e.charCodeAt(r);
				const i = t.charCodeAt(r);
				if (n !== i) return orderOf(n) - orderOf(i);
			}
			return e.length - t.length;
		}
		function orderOf(e) {
			return e >= 55296 && e <= 57343 ? e + 65536 : e;
		}
	}),
	46980: (function(e, t, n) {
		n.d(t, { H: () => parseEd25519PublicKey });
		var r = n(77598);
		var i = n(66462);
		const a = Buffer.from("302a300506032b6570032100", "hex");
		function parseEd25519PublicKey(e, t) {
			const n = e.trim();
			const r = n.startsWith("-----BEGIN PUBLIC KEY-----") ? fromPem(n) : fromRaw(n);
			if (r?.asymmetricKeyType === "ed25519") return r;
			throw new i.dz({
				code: "drill_key.invalid",
				message: "expected an Ed25519 public key, as PEM (BEGIN PUBLIC KEY) or 32 bytes in base64",
				where: { file: t }
			});
		}
		function fromPem(e) {
			try {
				return (0, r.createPublicKey)({
					key: e,
					format: "pem",
					type: "spki"
				});
			} catch {
				return undefined;
			}
		}
		function fromRaw(e) {
			if (!/^[A-Za-z0-9+/]{43}=$/.test(e)) return undefined;
			const t = Buffer.concat([a, Buffer.from(e, "base64")]);
			return (0, r.createPublicKey)({
				key: t,
				format: "der",
				type: "spki"
			});
		}
	}),
	93655: (function(e, t, n) {
		n.d(t, { P: () => parseDrillSignature });
		var r = n(8304);
		var i = n(71164);
		var a = n(46911);
		var o = n(43857);
		var s = n(66462);
		var c = n(42207);
		var l = n(32980);
		var u = n(69297);
		const d = 8 * 1024 * 1024;
		function parseDrillSignature(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: d
			});
			if ((0, i.O)(n.value) && "format" in n.value) {
				const { payload: e, signature: r } = (0, a.m)(l.xv, n);
				return {
					...fieldsOf(e),
					ok: true,
					signedAtMs: requireInstant(e.signed_at, t),
					message: (0, u.F)(e),
					signature: Buffer.from(r, "base64")
				};
			}
			const { ok: s, payload: c, signature: f } = (0, a.m)(l.dD, n);
			return {
				...fieldsOf(c),
				ok: s,
				signedAtMs: Math.round(c.signed_at * 1e3),
				message: (0, u.l)(payloadOf((0, o.S)(e, {
					file: t,
					maxBytes: d
				}), t)),
				signature: Buffer.from(f, "hex")
			};
		}
		function fieldsOf(e) {
			const t = e.artifacts.map(({ path: e, size: t, sha256: n }) => ({
				path: e,
				size: t,
				sha256: n
			}));
			return {
				algorithm: e.algorithm,
				keyId: e.key_id,
				artifacts: t
			};
		}
		function payloadOf(e, t) {
			const n = typeof e === "object" && e?.kind === "object" ? e.members.get("payload") : undefined;
			if (n !== undefined) return n;
			throw new s.dz({
				code: "schema.invalid",
				message: "expected a payload",
				where: {
					file: t,
					pointer: "/payload"
				}
			});
		}
		function requireInstant(e, t) {
			const n = (0, c.TM)(e);
			if (n !== undefined) return n;
			throw new s.dz({
				code: "schema.invalid",
				message: `expected an RFC 3339 time, found ${JSON.stringify(e)}`,
				where: {
					file: t,
					pointer: "/payload/signed_at"
				}
			});
		}
	}),
	32980: (function(e, t, n) {
		n.d(t, {
			dD: () => l,
			dS: () => f,
			vk: () => a,
			xv: () => d
		});
		var r = n(84227);
		var i = n(61367);
		const a = "release-gates/drill-signature/v1";
		const o = r.YjP().min(1).max(4096).describe("Relative to the workspace, \"/\" separators");
		const s = r.g1P(r.YjP().min(1).max(128), r.YjP().max(4096)).describe("What was looked for: kind of evidence to glob");
		const c = r._H3({
			version: r.euz(1),
			signed_at: r.aig().gt(0).lt(253402300800).describe("Unix seconds"),
			algorithm: r.euz("hmac-sha256"),
			key_id: i.id,
			artifact_patterns: s,
			artifacts: r.YOg(r._H3({
				path: o,
				size: i.GJ,
				mtime: r.aig().describe("Unix seconds; proves nothing"),
				sha256: i.sc
			})).max(1e4)
		});
		const l = r._H3({
			ok: r.zMY(),
			payload: c,
			signature: i.sc.describe("HMAC-SHA256, lower-case hex")
		}).describe("Rollback drill signature, HMAC-SHA256");
		const u = r.rej({
			version: r.euz(2),
			signed_at: i.uR,
			algorithm: r.euz("ed25519"),
			key_id: i.id,
			artifact_patterns: s,
			artifacts: r.YOg(r.rej({
				path: o,
				size: i.GJ,
				sha256: i.sc
			})).max(1e4)
		});
		const d = r.rej({
			format: r.euz(a),
			payload: u,
			signature: r.YjP().regex(/^[A-Za-z0-9+/]{86}==$/, "a 64 byte signature in base64").describe("Ed25519 (RFC 8032), base64")
		}).describe("Rollback drill signature, Ed25519");
		const f = ["hmac-sha256", "ed25519"];
	}),
	69297: (function(e, t, n) {
		n.d(t, {
			F: () => ed25519Message,
			l: () => hmacMessage
		});
		var r = n(30786);
		var i = n(70971);
		var a = n(32980);
		function ed25519Message(e) {
			const t = Buffer.from(`${a.vk}\n`, "utf8");
			return Buffer.concat([t, (0, r.Mr)(e)]);
		}
		function hmacMessage(e) {
			return Buffer.from((0, i.Qb)(e), "utf8");
		}
	}),
	35365: (function(e, t, n) {
		n.d(t, { s: () => isSignedBy });
		var r = n(77598);
		var i = n(39330);
		function isSignedBy(e, t) {
			if (t.algorithm !== e.algorithm) return false;
			switch (t.algorithm) {
				case "hmac-sha256": return (0, i.J$)((0, r.createHmac)("sha256", t.secret).update(e.message).digest(), e.signature);
				case "ed25519": return (0, r.verify)(null, e.message, t.publicKey, e.signature);
			}
		}
	}),
	14256: (function(e, t, n) {
		n.d(t, {
			X3: () => a,
			ZJ: () => i,
			bU: () => r
		});
		const r = 32 * 1024 * 1024;
		const i = 32 * 1024 * 1024;
		const a = 32 * 1024 * 1024;
	}),
	61367: (function(e, t, n) {
		n.d(t, {
			CG: () => w,
			DE: () => E,
			El: () => C,
			GJ: () => p,
			Ix: () => T,
			KF: () => l,
			Mq: () => g,
			Pq: () => s,
			Sn: () => a,
			Sr: () => y,
			WJ: () => h,
			bc: () => _,
			eF: () => v,
			id: () => c,
			mn: () => o,
			n8: () => m,
			oo: () => D,
			sc: () => u,
			uR: () => d,
			uX: () => i,
			z6: () => x
		});
		var r = n(84227);
		const i = "release-gates/evidence/v1";
		const a = "release-gates/manifest/v1";
		const o = "release-gates/facts/v1";
		const s = r.Pq9();
		const c = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const l = r.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
		const u = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const d = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const f = r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const p = r.Whr().min(0);
		const m = r.YjP().max(4096);
		const h = r.k5n([
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		]);
		const g = r.k5n(["enforce", "warn"]);
		const _ = r.rej({
			repository: r.YjP().min(1).max(256),
			commit: f.nullable(),
			ref: r.YjP().max(1024).nullable(),
			version: r.YjP().max(256).nullable()
		});
		const v = r.gMt("kind", [r.rej({
			kind: r.euz("github"),
			id: r.YjP().regex(/^\d{1,20}$/),
			attempt: r.Whr().min(1),
			workflow: r.YjP().max(1024),
			job: r.YjP().max(1024),
			event: r.YjP().max(128),
			actor: r.YjP().max(256)
		}), r.rej({
			kind: r.euz("local"),
			id: c,
			actor: r.YjP().max(256)
		})]);
		const y = r.rej({
			name: r.euz("release-gates"),
			version: r.YjP().max(64),
			bundle_sha256: u.nullable().describe("Digest of the bundle that ran; null when run from source")
		});
		const b = r.rej({
			file: r.YjP().max(4096),
			line: r.Whr().min(1).exactOptional(),
			pointer: r.YjP().max(4096).exactOptional()
		});
		const x = r.rej({
			id: r.YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
			outcome: r.k5n([
				"pass",
				"fail",
				"inconclusive",
				"not_applicable"
			]),
			level: r.k5n([
				"must",
				"should",
				"may"
			]),
			mode: g,
			reason: m,
			expected: s,
			actual: s,
			location: b.exactOptional(),
			remedy: m.exactOptional(),
			waiver: c.exactOptional().describe("The waiver that covers this failing check")
		});
		const S = r.KCZ([r.euz("worktree"), r.rej({ commit: f })]);
		const C = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p,
			role: r.k5n([
				"policy",
				"evidence",
				"material"
			]),
			origin: S
		});
		const w = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p
		});
		const T = r.KCZ([r.rej({
			path: r.YjP().min(1).max(4096).describe("Relative to the folder of the evidence, \"/\" separators"),
			sha256: u,
			bytes: p
		}), r.rej({ not_kept: m.describe("Why the decision cannot be replayed") })]).describe("What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted");
		const E = r.rej({
			value: s,
			source: r.k5n([
				"flag",
				"input",
				"environment",
				"file",
				"default"
			])
		});
		const D = r.rej({
			id: c,
			gate: l,
			check: r.YjP().max(512),
			owner: r.YjP().min(1).max(256),
			ticket: r.YjP().min(1).max(512),
			reason: m,
			expires: d,
			days_left: r.Whr(),
			path: r.YjP().max(4096),
			sha256: u,
			signed_by: r.YOg(r.YjP().min(1).max(256)).min(1).max(100).exactOptional().describe("Fingerprints of the keys that signed it; left out where nobody did")
		});
	})
};
;
