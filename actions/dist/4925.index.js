"use strict";
exports.id = 4925;
exports.ids = [4925];
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
	91396: (function(e, t, n) {
		n.d(t, {
			l: () => newestFirst,
			o: () => newestReports
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(42207);
		var s = n(14256);
		var c = n(11142);
		async function newestReports({ pattern: e, recent: t, filter: n = {} }, r) {
			const i = [];
			const a = [];
			const o = await r.list([e]);
			for (const e of o.filter(n.isMeant ?? (() => true))) {
				const t = await r.read(e, {
					role: "evidence",
					maxBytes: s.bU
				});
				if (t.state !== "present") {
					a.push({
						path: e,
						reason: `it may not be read (${t.state})`
					});
					continue;
				}
				const o = readReport(t.bytes, e, n);
				if (typeof o === "string") a.push({
					path: e,
					reason: o
				});
				else if (o !== undefined) i.push({
					path: t.path,
					sha256: t.sha256,
					bytes: t.bytes.length,
					...o
				});
			}
			return {
				chosen: newestFirst(i).slice(0, t),
				unsound: a
			};
		}
		function newestFirst(e) {
			return e.filter((e) => (0, c.Kz)(e.path)).toSorted((e, t) => t.atMs - e.atMs || (e.path < t.path ? 1 : -1));
		}
		function readReport(e, t, { counts: n }) {
			try {
				const { value: a } = (0, r.R)(e, {
					file: t,
					maxBytes: s.bU
				});
				const o = (0, i.O)(a) ? timeOf(a) : undefined;
				if (o === undefined || !(0, i.O)(a)) return "it states no ended_at, generated_at or started_at";
				if (n !== undefined && !n(a)) return undefined;
				return {
					atMs: o,
					releaseCandidateId: textOf(a, "release_candidate_id"),
					correlationId: textOf(a, "correlation_id")
				};
			} catch (e) {
				if (e instanceof a.dz) return e.message;
				throw e;
			}
		}
		function timeOf(e) {
			const t = e["ended_at"] ?? e["generated_at"] ?? e["started_at"];
			if (typeof t === "number") return t > 0 && t < 253402300800 ? Math.floor(t * 1e3) : undefined;
			return (0, o.TM)(t);
		}
		function textOf(e, t) {
			const { correlation: n } = e;
			const r = e[t] ?? ((0, i.O)(n) ? n[t] : undefined);
			return typeof r === "string" && r !== "" ? r : null;
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
	84925: (function(e, t, n) {
		n.r(t);
		n.d(t, { drillEvidenceSign: () => S });
		var r = n(97208);
		var i = n(57946);
		var a = n(32980);
		var o = n(84227);
		var s = n(66462);
		var c = n(39330);
		var l = n(35365);
		var u = n(93655);
		var d = n(77598);
		var f = n(70971);
		var p = n(42207);
		var m = n(30786);
		;
		function toPythonPayload(e) {
			return object({
				version: integer(e.version),
				signed_at: python_payload_float(e.signed_at),
				algorithm: e.algorithm,
				key_id: e.key_id,
				artifact_patterns: object(e.artifact_patterns),
				artifacts: {
					kind: "array",
					items: e.artifacts.map(({ path: e, size: t, mtime: n, sha256: r }) => object({
						path: e,
						size: integer(t),
						mtime: python_payload_float(n),
						sha256: r
					}))
				}
			});
		}
		function object(e) {
			return {
				kind: "object",
				members: new Map(Object.entries(e))
			};
		}
		function python_payload_float(e) {
			return {
				kind: "float",
				value: e
			};
		}
		function integer(e) {
			return {
				kind: "integer",
				text: String(e)
			};
		}
		var h = n(69297);
		;
		function buildHmacSignature(e, t) {
			const n = {
				version: 1,
				signed_at: e.signedAtMs / 1e3,
				algorithm: "hmac-sha256",
				key_id: e.keyId,
				artifact_patterns: { ...e.artifactPatterns },
				artifacts: e.artifacts.map(({ path: e, size: t, sha256: n, mtimeMs: r }) => ({
					path: e,
					size: t,
					mtime: Math.round(r ?? 0) / 1e3,
					sha256: n
				}))
			};
			const r = toPythonPayload(n);
			const i = object({
				ok: true,
				started_at: python_payload_float(n.signed_at),
				ended_at: python_payload_float(n.signed_at),
				payload: r,
				payload_canonical_json: (0, f.Qb)(r),
				signature: (0, d.createHmac)("sha256", t).update((0, h.l)(r)).digest("hex")
			});
			return Buffer.from(`${(0, f.Zn)(i)}\n`, "utf8");
		}
		function buildEd25519Signature(e, t) {
			const n = {
				version: 2,
				signed_at: (0, p.ZA)(e.signedAtMs),
				algorithm: "ed25519",
				key_id: e.keyId,
				artifact_patterns: { ...e.artifactPatterns },
				artifacts: e.artifacts.map(({ path: e, size: t, sha256: n }) => ({
					path: e,
					size: t,
					sha256: n
				}))
			};
			const r = (0, d.sign)(null, (0, h.F)(n), t).toString("base64");
			const i = {
				format: a.vk,
				payload: n,
				signature: r
			};
			return Buffer.concat([(0, m.Mr)(i), Buffer.from("\n")]);
		}
		var g = n(46270);
		var _ = n(46980);
		;
		const v = 32;
		async function loadSigningKey(e, t) {
			const { keyEnv: n, keyFile: r } = e;
			if (n === undefined && r === undefined) return "not_named";
			if (n !== undefined && r !== undefined) return "named_twice";
			const i = n === undefined ? await t.fromFile(r) : t.fromEnvironment(n);
			return i === undefined || i === "" ? "absent" : toSigningKey(i, e.algorithm);
		}
		function toVerifyingKey(e) {
			if (e.algorithm === "hmac-sha256") return e;
			return {
				algorithm: "ed25519",
				publicKey: (0, d.createPublicKey)(e.privateKey)
			};
		}
		function publicKeyText(e) {
			if (e.algorithm === "hmac-sha256") return null;
			const { publicKey: t } = toVerifyingKey(e);
			const n = t.export({
				format: "der",
				type: "spki"
			}).subarray(-32).toString("base64");
			(0, _.H)(n, "public key");
			return n;
		}
		function toSigningKey(e, t) {
			if (t === "hmac-sha256") return Buffer.byteLength(e, "utf8") < v ? "too_short" : {
				algorithm: t,
				secret: e
			};
			const n = parsePrivateKey(e);
			return n?.asymmetricKeyType === "ed25519" ? {
				algorithm: t,
				privateKey: n
			} : "no_ed25519_private_key";
		}
		function parsePrivateKey(e) {
			try {
				return (0, d.createPrivateKey)({
					key: e.replaceAll(String.raw`\n`, "\n"),
					format: "pem"
				});
			} catch {
				return undefined;
			}
		}
		;
		async function applySignature(e, t, n) {
			const { path: r, statement: i } = e.value;
			const a = await loadSigningKey(t, n.secrets);
			if (typeof a === "string") throw new s.dz({
				code: "drill_key.unusable",
				message: `expected a key that can sign, found ${a}`,
				where: { file: t.keyEnv ?? t.keyFile ?? "key-env" }
			});
			const o = signStatement(i, a);
			if (!(0, l.s)((0, u.P)(o, r), toVerifyingKey(a))) throw new s.OK("internal", [{
				code: "drill_signature.does_not_verify",
				message: "the signature that was made does not verify"
			}]);
			const d = await n.files.create(r, o);
			const f = publicKeyText(a);
			const p = {
				"signature-path": r,
				"signature-sha256": (0, c.fg)(o),
				"key-id": i.keyId,
				"public-key": f ?? ""
			};
			return {
				checks: [(0, g.K)("drill_signature_created", true, {
					reason: `${i.artifacts.length} reports are signed with ${a.algorithm}, key ${i.keyId}`,
					expected: a.algorithm,
					actual: d.sha256
				})],
				values: p,
				details: {
					...p,
					algorithm: a.algorithm,
					trust: a.algorithm === "hmac-sha256" ? "shared secret" : "public key"
				},
				record: {
					action: "rollback_drill_signed",
					context: {
						...p,
						algorithm: a.algorithm,
						artifacts: i.artifacts.length
					}
				}
			};
		}
		function signStatement(e, t) {
			return t.algorithm === "hmac-sha256" ? buildHmacSignature(e, t.secret) : buildEd25519Signature(e, t.privateKey);
		}
		var y = n(11142);
		var b = n(91396);
		;
		async function collectDrillEvidence(e, t) {
			const { workspace: n } = t;
			const { recent: r } = e;
			const i = await loadSigningKey(e, t.secrets);
			return {
				nowMs: t.nowMs,
				algorithm: e.algorithm,
				key: typeof i === "string" ? i : "usable",
				incidents: await (0, b.o)({
					pattern: e.incidentPattern,
					recent: r,
					filter: { isMeant }
				}, n),
				bundles: await (0, b.o)({
					pattern: e.bundlePattern,
					recent: r
				}, n),
				bundleEvidencePattern: bundleEvidencePattern(t.evidenceDirectory),
				bundleEvidence: await (0, b.o)({
					pattern: bundleEvidencePattern(t.evidenceDirectory),
					recent: r,
					filter: { counts: wroteBundle }
				}, n),
				reports: await (0, b.o)({
					pattern: e.reportPattern,
					recent: r
				}, n)
			};
		}
		function bundleEvidencePattern(e) {
			return (0, y.uJ)((0, y.yk)((0, y.yS)(e)), "*/rollback-bundle-*.json");
		}
		function isMeant(e) {
			return !(0, y.bV)(e).startsWith("incident_notify_drill_notify_");
		}
		function wroteBundle(e) {
			const { unit: t, outputs: n } = e;
			return t === "rollback-bundle" && Array.isArray(n) && n.length > 0;
		}
		;
		function planSignature(e, t) {
			const { nowMs: n } = e;
			const r = groupsOf(e).flatMap((e) => e.chosen);
			const i = [...new Map(r.map((e) => [e.path, e])).values()];
			const a = i.map(({ path: e, sha256: t, bytes: n }) => ({
				path: e,
				sha256: t,
				size: n
			})).toSorted((e, t) => e.path < t.path ? -1 : 1);
			const o = `${Math.floor(n / 1e3)}_${String(n % 1e3).padStart(3, "0")}`;
			const s = (0, y.uJ)(t.outDirectory, `rollback_drill_signature_${o}.json`);
			return {
				checks: [
					artifactsFound(i.length),
					bothKinds(e),
					soundArtifacts(e),
					keyAvailable(e)
				],
				steps: [...a.map((e) => `Sign ${e.path} (${e.sha256.slice(0, 12)})`), `Write ${s} with ${t.algorithm}, key ${t.keyId}`],
				value: {
					path: s,
					statement: {
						signedAtMs: n,
						keyId: t.keyId,
						artifactPatterns: {
							incident_notify_drill: t.incidentPattern,
							rollback_bundle_report: t.bundlePattern,
							rollback_bundle_evidence: e.bundleEvidencePattern,
							incident_report_drill: t.reportPattern
						},
						artifacts: a
					}
				}
			};
		}
		function artifactsFound(e) {
			return (0, g.K)("drill_evidence_artifacts_found", e > 0, {
				reason: `${e} reports match`,
				expected: "at least one",
				actual: e,
				remedy: "Run the drill first, or correct the patterns"
			});
		}
		function bothKinds({ incidents: e, bundles: t, bundleEvidence: n }) {
			const r = {
				incident_drills: e.chosen.length,
				rollback_bundles: t.chosen.length + n.chosen.length
			};
			return (0, g.K)("drill_evidence_has_incident_and_rollback", r.incident_drills > 0 && r.rollback_bundles > 0, {
				reason: `${r.incident_drills} incident drills and ${r.rollback_bundles} rollback bundles`,
				expected: "at least one of each",
				actual: r,
				remedy: "A drill is both: a notified incident and a bundle that was made",
				level: "should"
			});
		}
		function groupsOf({ incidents: e, bundles: t, bundleEvidence: n, reports: r }) {
			return [
				e,
				t,
				n,
				r
			];
		}
		function soundArtifacts(e) {
			const { nowMs: t } = e;
			const n = groupsOf(e);
			const r = n.flatMap((e) => e.unsound);
			const i = n.flatMap((e) => e.chosen).filter((e) => e.atMs > t + p.Hd).map((e) => ({
				path: e.path,
				reason: "it is dated in the future"
			}));
			const a = [...r, ...i];
			const [o] = a;
			return (0, g.K)("drill_evidence_sound", o === undefined, {
				reason: o === undefined ? "every report that matches states its time" : `${o.path}: ${o.reason}`,
				expected: [],
				actual: a.slice(0, 100).map((e) => e.path),
				remedy: "Move the file out of the folder, or make the report again; a signature would vouch for it"
			});
		}
		const x = {
			not_named: "no key is named",
			named_twice: "a variable and a file are named",
			absent: "the variable or file that is named is empty or not there",
			too_short: `the key is shorter than ${v} bytes`,
			no_ed25519_private_key: "it is no Ed25519 private key in PEM (PKCS#8)"
		};
		function keyAvailable({ key: e, algorithm: t }) {
			return (0, g.K)("drill_signature_key_available", e === "usable", {
				reason: e === "usable" ? `a key for ${t} is there` : `no usable key: ${x[e]}`,
				expected: "usable",
				actual: e,
				remedy: "Name one environment variable (key-env) or one file (key-file) that holds the key"
			});
		}
		;
		const S = (0, r.h9)({
			id: "drill-evidence-sign",
			summary: "Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed",
			inputs: o.rej({
				algorithm: i.hF.choice(a.dS).default("ed25519").describe("ed25519, or hmac-sha256 in the form of the predecessor, where whoever verifies can also sign"),
				keyEnv: i.hF.environmentVariable().optional().describe("Environment variable that holds the key: PEM (PKCS#8), or a secret of at least 32 bytes"),
				keyFile: i.hF.path().optional().describe("File that holds the key, instead of a variable"),
				keyId: i.hF.id().default("default").describe("Name of the key, as the policy of the guard knows it"),
				incidentPattern: i.hF.text().default(".data/out/incident_notify_drill_*.json").describe("Glob of incident notification drills"),
				bundlePattern: i.hF.text().default(".data/out/rollback_bundle_report_*.json").describe("Glob of rollback bundle reports"),
				reportPattern: i.hF.text().default(".data/out/incident_report_drill_*.json").describe("Glob of incident report drills"),
				recent: i.hF.integer({
					min: 1,
					max: 1e3
				}).default(4).describe("How many reports of a kind to sign, newest by the time they state"),
				outDirectory: i.hF.path().default(".data/out").describe("Folder for the signature")
			}),
			outputs: {
				"signature-path": "The signature, relative to the workspace",
				"signature-sha256": "SHA-256 of its bytes",
				"key-id": "Name of the key",
				"public-key": "Ed25519 public key in base64, to configure the guard with; empty for a shared secret"
			},
			checks: {
				drill_evidence_artifacts_found: "At least one report matches",
				drill_evidence_has_incident_and_rollback: "There is an incident drill and a rollback bundle",
				drill_evidence_sound: "Every report that matches is sound and not from the future",
				drill_signature_key_available: "One key is named, is there, and fits the algorithm",
				drill_signature_created: "The signature was made, verifies, and is written"
			},
			documents: {
				"drill-signature-ed25519": a.xv,
				"drill-signature-hmac": a.dD
			},
			collect: collectDrillEvidence,
			plan: planSignature,
			apply: applySignature
		});
	})
};
;
