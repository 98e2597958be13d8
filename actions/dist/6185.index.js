"use strict";
exports.id = 6185;
exports.ids = [6185];
exports.modules = {
	63416: (function(e, t, n) {
		n.d(t, {
			ud: () => l,
			X8: () => envelopeJson,
			si: () => f,
			mE: () => parseEnvelope,
			y: () => toEnvelope
		});
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(84227);
		;
		const s = /^[A-Za-z0-9+/]*={0,2}$/;
		const c = /^[A-Za-z0-9_-]*={0,2}$/;
		function decodeEitherBase64(e) {
			const t = s.test(e) ? "base64" : "base64url";
			if (t === "base64url" && !c.test(e)) return undefined;
			const n = e.endsWith("==") ? 2 : e.endsWith("=") ? 1 : 0;
			const r = e.length - n;
			const i = (4 - r % 4) % 4;
			if (i === 3 || n > 0 && n !== i) return undefined;
			const a = Buffer.from(e, t);
			const o = r % 4;
			const l = a.subarray(a.length - a.length % 3).toString(t);
			return o === 0 || l.slice(0, o) === e.slice(r - o, r) ? a : undefined;
		}
		;
		const l = 16 * 1024 * 1024;
		const u = 100;
		const d = o.YjP();
		const f = o._H3({
			payload: d.describe("The signed bytes, base64"),
			payloadType: d.min(1).max(1024).describe("What the payload is; signed along with it"),
			signatures: o.YOg(o._H3({
				keyid: d.max(1024).nullish(),
				sig: d.min(1).max(16384)
			})).min(1).max(u).describe("One or more; a threshold counts keys, not entries")
		});
		function parseEnvelope(e, t) {
			return toEnvelope((0, r.R)(e, {
				file: t,
				maxBytes: l
			}));
		}
		function toEnvelope(e, t = "") {
			const { payload: n, payloadType: r, signatures: o } = (0, i.m)(f, e);
			const decode = (n, r) => {
				const i = decodeEitherBase64(n);
				if (i !== undefined) return i;
				throw new a.dz({
					code: "dsse.base64",
					message: "expected base64 in its one spelling, found other text",
					where: {
						file: e.file,
						pointer: `${t}${r}`
					}
				});
			};
			return {
				payloadType: r,
				payload: decode(n, "/payload"),
				signatures: o.map(({ keyid: e, sig: t }, n) => ({
					keyId: e === undefined || e === null || e === "" ? null : e,
					signature: decode(t, `/signatures/${n}/sig`)
				}))
			};
		}
		function envelopeJson({ payloadType: e, payload: t, signatures: n }) {
			return {
				payload: Buffer.from(t).toString("base64"),
				payloadType: e,
				signatures: n.map(({ keyId: e, signature: t }) => ({
					...e !== null && { keyid: e },
					sig: Buffer.from(t).toString("base64")
				}))
			};
		}
	}),
	88165: (function(e, t, n) {
		n.d(t, { J: () => preAuthenticationEncoding });
		function preAuthenticationEncoding(e, t) {
			const n = Buffer.from(e, "utf8");
			const r = `DSSEv1 ${n.length} ${e} ${t.length} `;
			return Buffer.concat([Buffer.from(r, "utf8"), t]);
		}
	}),
	78147: (function(e, t, n) {
		n.d(t, { Y: () => verifyEnvelope });
		var r = n(88165);
		function verifyEnvelope(e, { keys: t, threshold: n, payloadTypes: i }) {
			if (!Number.isSafeInteger(n) || n < 1) throw new RangeError("a threshold is at least 1");
			if (!i.includes(e.payloadType)) {
				return refuse("payload_type", `expected ${i.join(" or ")}, found ${e.payloadType}`);
			}
			const a = (0, r.J)(e.payloadType, e.payload);
			const o = new Map();
			for (const { signature: n } of e.signatures) {
				const e = t.find((e) => e.isSignatureOf(a, n));
				if (e !== undefined) o.set(e.spki, e);
			}
			if (o.size >= n) return {
				ok: true,
				payload: e.payload,
				signedBy: [...o.values()]
			};
			if (o.size === 0) return refuse("no_trusted_signature", `none of ${t.length} trusted keys signed it`);
			return refuse("threshold", `expected the signatures of ${n} different keys, found those of ${o.size}`);
		}
		function refuse(e, t) {
			return {
				ok: false,
				fault: e,
				message: t
			};
		}
	}),
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
	54122: (function(e, t, n) {
		n.d(t, {
			AK: () => signKeyless,
			Ft: () => signWithKey,
			cM: () => signPayload
		});
		var r = n(39330);
		var i = n(8304);
		var a = n(63416);
		var o = n(88165);
		var s = n(6296);
		var c = n(80173);
		var l = n(25202);
		const u = "application/vnd.dsse.envelope.v1+json";
		function signPayload(e, t, n = l.T4) {
			const r = t.sign((0, o.J)(n, e));
			return {
				payloadType: n,
				payload: e,
				signatures: [{
					keyId: t.publicKey.fingerprint,
					signature: r
				}]
			};
		}
		function signStatement(e, t, n) {
			const i = signPayload(t, n);
			const o = toLine((0, a.X8)(i));
			return {
				name: e,
				envelope: i,
				line: o,
				file: {
					name: dsseFileName(e),
					sha256: (0, r.fg)(o),
					mediaType: u
				},
				copy: {
					name: bundleFileName(e),
					bytes: toLine((0, s.C)(i, n.publicKey.fingerprint))
				}
			};
		}
		function signWithKey(e) {
			return {
				fileName: dsseFileName,
				sign: async (t, n) => signStatement(t, n, e)
			};
		}
		function signKeyless(e) {
			return {
				fileName: bundleFileName,
				async sign(t, n) {
					const a = await e(l.T4, n);
					const { envelope: o } = (0, c.g)((0, i.R)(a, { file: t }));
					const u = {
						name: bundleFileName(t),
						sha256: (0, r.fg)(a),
						mediaType: s.R
					};
					return {
						name: t,
						envelope: o,
						line: a,
						file: u,
						copy: null
					};
				}
			};
		}
		function dsseFileName(e) {
			return `${e}.dsse.json`;
		}
		function bundleFileName(e) {
			return `${e}.sigstore.json`;
		}
		function toLine(e) {
			return Buffer.from(`${JSON.stringify(e)}\n`, "utf8");
		}
	}),
	6296: (function(e, t, n) {
		n.d(t, {
			C: () => buildKeyBundle,
			R: () => i
		});
		var r = n(63416);
		const i = "application/vnd.dev.sigstore.bundle.v0.3+json";
		function buildKeyBundle(e, t) {
			if (e.signatures.length !== 1) throw new RangeError("a Sigstore bundle has exactly one signature");
			return {
				mediaType: i,
				verificationMaterial: {
					publicKey: { hint: t },
					tlogEntries: []
				},
				dsseEnvelope: (0, r.X8)(e)
			};
		}
	}),
	80173: (function(e, t, n) {
		n.d(t, { g: () => toBundleEnvelope });
		var r = n(46911);
		var i = n(66462);
		var a = n(84227);
		var o = n(63416);
		const s = ["application/vnd.dev.sigstore.bundle.v0.3+json", "application/vnd.dev.sigstore.bundle+json;version=0.3"];
		const c = a._H3({
			mediaType: a.k5n(s),
			verificationMaterial: a._H3({
				publicKey: a._H3({ hint: a.YjP().max(1024).optional() }).optional(),
				certificate: a._H3({ rawBytes: a.YjP().max(65536) }).optional()
			}),
			dsseEnvelope: o.si.optional()
		});
		function toBundleEnvelope(e) {
			const { verificationMaterial: t, dsseEnvelope: n } = (0, r.m)(c, e);
			const { certificate: a, publicKey: s } = t;
			if (n === undefined || a === undefined === (s === undefined)) {
				throw new i.dz({
					code: "dsse.malformed",
					message: n === undefined ? "expected a DSSE envelope in the bundle, found none: a bare signature says nothing about what it means" : "expected a public key or a certificate in verificationMaterial, found both or neither",
					where: { file: e.file }
				});
			}
			if (n.signatures.length !== 1) {
				throw new i.dz({
					code: "dsse.malformed",
					message: `expected exactly one signature in a Sigstore bundle, found ${n.signatures.length}`,
					where: {
						file: e.file,
						pointer: "/dsseEnvelope/signatures"
					}
				});
			}
			return {
				envelope: (0, o.y)(within(e, "dsseEnvelope"), "/dsseEnvelope"),
				certified: a === undefined ? null : e.value
			};
		}
		function within(e, t) {
			const { value: n } = e;
			const r = n[t] ?? null;
			return {
				file: e.file,
				value: r,
				lineOf: (n) => e.lineOf(`/${t}${n}`)
			};
		}
	}),
	25202: (function(e, t, n) {
		n.d(t, {
			Cs: () => o,
			T4: () => a,
			ak: () => s,
			jH: () => i,
			zG: () => r
		});
		const r = "https://in-toto.io/Statement/v1";
		const i = "https://in-toto.io/Statement/v0.1";
		const a = "application/vnd.in-toto+json";
		const o = {
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			verificationSummary: "https://slsa.dev/verification_summary/v1",
			simpleVerificationResult: "https://in-toto.io/attestation/svr/v0.2",
			reference: "https://in-toto.io/attestation/reference/v0.1",
			release: "https://in-toto.io/attestation/release/v0.1",
			vulnerabilities: "https://in-toto.io/attestation/vulns/v0.2"
		};
		const s = ["https://slsa.dev/provenance/v1", "https://slsa.dev/provenance/v0.2"];
	}),
	5010: (function(e, t, n) {
		n.d(t, {
			By: () => parseStatement,
			Y5: () => buildStatement
		});
		var r = n(71164);
		var i = n(46911);
		var a = n(8304);
		var o = n(30786);
		var s = n(84227);
		var c = n(25202);
		const l = 12 * 1024 * 1024;
		const u = s.YjP().regex(/^[0-9a-f]{8,256}$/, "lower-case hex");
		const d = s.g1P(s.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/), u).refine((e) => Object.keys(e).length > 0, "at least one digest");
		const f = s._H3({
			_type: s.k5n([c.zG, c.jH]),
			subject: s.YOg(s._H3({
				name: s.YjP().max(4096).optional(),
				uri: s.YjP().max(4096).optional(),
				digest: d
			})).min(1).max(1e5).describe("What the statement is about; found by digest, never by name"),
			predicateType: s.YjP().min(1).max(1024).describe("URI"),
			predicate: s.IeY(r.O, "an object").optional()
		});
		function parseStatement(e, t) {
			return (0, i.m)(f, (0, a.R)(e, {
				file: t,
				maxBytes: l
			}));
		}
		function buildStatement(e, { type: t, predicate: n }) {
			return (0, o.Mr)({
				_type: c.zG,
				subject: e,
				predicateType: t,
				predicate: n
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
	23371: (function(e, t, n) {
		n.d(t, { f: () => loadSigningKey });
		var r = n(77598);
		var i = n(66462);
		var a = n(14868);
		;
		function parseSigningKey(e, t) {
			const n = readPem(e, t);
			const i = (0, a.Wt)((0, r.createPublicKey)(n), t);
			const o = i.algorithm === "ed25519" ? null : "sha256";
			return {
				publicKey: i,
				sign: (e) => (0, r.sign)(o, e, n)
			};
		}
		function readPem(e, t) {
			try {
				return (0, r.createPrivateKey)(e.trim());
			} catch {
				throw new i.dz({
					code: "key.malformed",
					message: "expected an unencrypted private key in PEM (BEGIN PRIVATE KEY, BEGIN EC PRIVATE KEY), found something else",
					where: { file: t }
				});
			}
		}
		var o = n(7733);
		;
		async function loadSigningKey(e, t) {
			const n = await (0, o.j)(e, t);
			if (!n.isGiven) return n.reason;
			try {
				return parseSigningKey(n.text, n.name);
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return e.problems[0]?.message ?? "it is no key";
			}
		}
	}),
	16185: (function(e, t, n) {
		n.r(t);
		n.d(t, { sign: () => B });
		var r = n(97208);
		var i = n(25202);
		var a = n(5010);
		;
		function buildTestResult(e) {
			const { evidence: t, freshUntil: n, sha256: r } = e;
			const s = testsOf(t);
			const c = {
				result: t.verdict === "pass" && isLenient(t) ? "WARNED" : o[t.verdict],
				configuration: configurationOf(t),
				passedTests: s.passed,
				warnedTests: s.warned,
				failedTests: s.failed,
				releaseGate: {
					unit: t.unit,
					kind: t.kind,
					verdict: t.verdict,
					reason: t.reason,
					mode: t.mode,
					strict: t.strict,
					environment: t.environment,
					releaseCandidateId: t.release_candidate_id,
					evidenceSha256: r,
					runId: t.run.id,
					runAttempt: t.run.kind === "github" ? t.run.attempt : 0,
					endedAt: t.ended_at,
					freshUntil: n,
					waivers: t.waivers.map(({ id: e, gate: t, check: n, expires: r, sha256: i }) => ({
						id: e,
						gate: t,
						check: n,
						expires: r,
						sha256: i
					}))
				}
			};
			return (0, a.Y5)(subjectsOf(e), {
				type: i.Cs.testResult,
				predicate: c
			});
		}
		function isLenient({ checks: e }) {
			return e.some(({ level: e, outcome: t }) => e === "must" && (t === "fail" || t === "inconclusive"));
		}
		const o = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED",
			error: "FAILED"
		};
		function subjectsOf({ evidence: e, name: t, sha256: n }) {
			return [{
				name: t,
				digest: { sha256: n }
			}, ...commitSubject(e.subject)];
		}
		function commitSubject({ repository: e, commit: t }) {
			return t === null ? [] : [{
				name: e,
				digest: { gitCommit: t }
			}];
		}
		function configurationOf({ tool: e, materials: t }) {
			const n = e.bundle_sha256 === null ? {} : { digest: { sha256: e.bundle_sha256 } };
			const r = t.filter(({ role: e }) => e === "policy");
			return [{
				uri: `pkg:generic/release-gates@${e.version}`,
				name: e.name,
				...n
			}, ...r.map(({ path: e, sha256: t }) => ({
				name: e,
				digest: { sha256: t }
			}))];
		}
		function testsOf({ checks: e }) {
			const of = (t) => e.filter((e) => testKindOf(e) === t).map(({ id: e }) => e);
			return {
				passed: of("passed"),
				warned: of("warned"),
				failed: of("failed")
			};
		}
		function testKindOf({ outcome: e, mode: t, waiver: n }) {
			if (e === "pass") return "passed";
			return e === "not_applicable" || t === "warn" || n !== undefined ? "warned" : "failed";
		}
		;
		function buildVerificationSummary(e) {
			const { manifest: t, verifierId: n, resourceUri: r, policy: o, inputs: s } = e;
			const c = t.decision === "open";
			const l = {
				verifier: {
					id: n,
					version: { "release-gates": t.tool.version }
				},
				timeVerified: t.generated_at,
				resourceUri: r,
				policy: o,
				inputAttestations: s.map(({ name: e, sha256: t }) => ({
					uri: e,
					digest: { sha256: t }
				})),
				verificationResult: c ? "PASSED" : "FAILED",
				verifiedLevels: c ? ["RELEASE_GATES_PASSED", ...passedUnits(e).map((e) => `${e}_PASSED`)] : ["FAILED"]
			};
			return (0, a.Y5)(candidateSubjects(e), {
				type: i.Cs.verificationSummary,
				predicate: l
			});
		}
		function buildSimpleVerificationResult(e) {
			const { manifest: t, verifierId: n, policy: r } = e;
			const o = t.decision === "open" ? ["RG_RELEASE_CANDIDATE_OPEN"] : [];
			const s = {
				verifier: {
					id: n,
					policies: [r]
				},
				timeCreated: t.generated_at,
				properties: [...o, ...passedUnits(e).map((e) => `RG_${e}_PASSED`)]
			};
			return (0, a.Y5)(candidateSubjects(e), {
				type: i.Cs.simpleVerificationResult,
				predicate: s
			});
		}
		function buildEvidenceReference(e) {
			const { manifest: t, verifierId: n, inputs: r } = e;
			const o = Object.values(t.gates).map(({ evidence: e, sha256: t }) => ({
				downloadLocation: e,
				mediaType: "application/json",
				digest: { sha256: t }
			}));
			const s = r.map(({ name: e, sha256: t, mediaType: n }) => ({
				downloadLocation: e,
				mediaType: n,
				digest: { sha256: t }
			}));
			const c = {
				attester: { id: n },
				references: [...o, ...s]
			};
			return (0, a.Y5)(candidateSubjects(e), {
				type: i.Cs.reference,
				predicate: c
			});
		}
		function candidateSubjects({ manifest: e, name: t, sha256: n }) {
			const r = e.artifacts.map((e) => ({
				name: e.path,
				digest: { sha256: e.sha256 }
			}));
			return [
				{
					name: t,
					digest: { sha256: n }
				},
				...commitSubject(e.subject),
				...r
			];
		}
		function passedUnits({ manifest: e, lenient: t }) {
			return Object.entries(e.gates).filter(([e, { kind: n, verdict: r }]) => n === "gate" && r === "pass" && !t.includes(e)).map(([e]) => e.toUpperCase().replaceAll("-", "_"));
		}
		;
		function buildRelease({ artifacts: e }, { purl: t, packageId: n }) {
			const [r, ...o] = e.map(({ path: e, sha256: t }) => ({
				name: e.slice(e.lastIndexOf("/") + 1),
				digest: { sha256: t }
			}));
			if (r === undefined) return undefined;
			const s = {
				purl: t,
				...n !== null && { packageId: n }
			};
			return (0, a.Y5)([r, ...o], {
				type: i.Cs.release,
				predicate: s
			});
		}
		const s = "(?:[A-Za-z0-9._~:-]|%[0-9A-F]{2})+";
		const c = new RegExp(`^pkg:[a-z][a-z0-9.-]*/(?:@?${s}/)*${s}@${s}(?:\\?[a-z][a-z0-9._-]*=[^#?\\s]+)?(?:#[^#?\\s]+)?$`);
		function isVersionedPurl(e) {
			return e.length <= 1024 && c.test(e);
		}
		;
		function buildVulnerabilities(e, { scanner: t, database: n, found: r, startedOn: o, finishedOn: s }, c) {
			const { uri: l, version: u, lastUpdate: d } = n;
			const f = {
				scanner: {
					uri: t.uri,
					...t.version !== null && { version: t.version },
					db: {
						...l !== null && { uri: l },
						...u !== null && { version: u },
						lastUpdate: d
					},
					result: r
				},
				metadata: {
					scanStartedOn: o,
					scanFinishedOn: s
				},
				releaseGate: { report: {
					name: c.name,
					digest: { sha256: c.sha256 }
				} }
			};
			return (0, a.Y5)(e, {
				type: i.Cs.vulnerabilities,
				predicate: f
			});
		}
		;
		function statementNames(e) {
			const t = [...l, ...otherStatements(e)];
			return [...e.evidence.map((e) => e.evidence.unit), ...t.map(({ name: e }) => e)];
		}
		function otherStatements({ manifest: e, release: t, scans: n }) {
			const r = t === null ? undefined : buildRelease(e.manifest, t);
			return [...r === undefined ? [] : [{
				name: "release",
				payload: r
			}], ...n.map(({ scan: t, report: n }, r) => ({
				name: r === 0 ? "vulnerabilities" : `vulnerabilities-${r + 1}`,
				payload: buildVulnerabilities(candidateSubjects(e), t, n)
			}))];
		}
		const l = [
			{
				name: "verification-summary",
				build: buildVerificationSummary
			},
			{
				name: "simple-verification-result",
				build: buildSimpleVerificationResult
			},
			{
				name: "evidence-reference",
				build: buildEvidenceReference
			}
		];
		async function signCandidate(e, t) {
			const n = [];
			for (const r of e.evidence) n.push(await t.sign(r.evidence.unit, buildTestResult(r)));
			const r = e.evidence.filter(({ evidence: e }) => isLenient(e)).map(({ evidence: e }) => e.unit);
			const i = {
				...e.manifest,
				inputs: n.map(({ file: e }) => e),
				lenient: r
			};
			const a = [];
			for (const { name: e, build: n } of l) a.push(await t.sign(e, n(i)));
			for (const { name: n, payload: r } of otherStatements(e)) a.push(await t.sign(n, r));
			return [...n, ...a];
		}
		var u = n(78147);
		var d = n(66462);
		var f = n(11142);
		var p = n(46270);
		var m = n(54122);
		var h = n(77598);
		var g = n(84227);
		var _ = n(14868);
		;
		const v = g._H3({ verificationMaterial: g._H3({ certificate: g._H3({ rawBytes: g.YjP().max(65536) }) }) });
		function readCertificate(e, t) {
			try {
				const { rawBytes: n } = v.parse(e).verificationMaterial.certificate;
				const r = new h.X509Certificate(Buffer.from(n, "base64"));
				const i = (r.subjectAltName ?? "").replace(/^(URI|email):/, "");
				return {
					key: (0, _.Wt)(r.publicKey, t),
					subject: i
				};
			} catch (e) {
				if (e instanceof d.dz) throw e;
				throw new d.dz({
					code: "dsse.malformed",
					message: "expected an X.509 certificate in the bundle, found something else",
					where: { file: t }
				}, { cause: e });
			}
		}
		var y = n(23371);
		;
		async function openSigner(e, t, { secrets: n, keyless: r }) {
			if (e !== null) return withCertificate(r.open(e), e);
			const i = await (0, y.f)(t, n);
			if (typeof i === "string") {
				throw new d.dz({
					code: "sign.key",
					message: `expected a key that can sign, found none: ${i}`
				});
			}
			const { publicKey: a } = i;
			return {
				signer: (0, m.Ft)(i),
				keyOf: () => a,
				describe: () => ({
					reason: `with ${a.fingerprint}`,
					values: {
						"key-fingerprint": a.fingerprint,
						"certificate-identity": ""
					},
					details: {
						algorithm: a.algorithm,
						public_key: a.pem
					}
				})
			};
		}
		function withCertificate(e, { fulcioUrl: t, rekorUrl: n }) {
			return {
				signer: (0, m.AK)((t, n) => e.sign(t, n)),
				keyOf: (e) => certificateOf(e).key,
				describe: ([e]) => {
					const r = e === undefined ? "" : certificateOf(e).subject;
					return {
						reason: `by ${r}, whom ${t} certified`,
						values: {
							"key-fingerprint": "",
							"certificate-identity": r
						},
						details: {
							certificate_authority: t,
							transparency_log: n ?? "none"
						}
					};
				}
			};
		}
		function certificateOf({ name: e, line: t }) {
			return readCertificate(JSON.parse(Buffer.from(t).toString("utf8")), e);
		}
		;
		async function applySigning(e, t, n) {
			const { statements: r, folder: i, bundle: a, keyless: o } = e.value;
			if (r === null) return {
				checks: [],
				values: b,
				details: { signer: "none" }
			};
			const { signer: s, keyOf: c, describe: l } = await openSigner(o, t, n);
			const u = await signCandidate(r, s);
			for (const e of u) verifyOwn(e, c(e));
			const d = (0, f.uJ)(i, a);
			await n.files.create(d, Buffer.concat(u.map(({ line: e }) => e)));
			for (const { file: e, line: t, copy: r } of u) {
				await n.files.create((0, f.uJ)(i, e.name), t);
				if (r !== null) await n.files.create((0, f.uJ)(i, r.name), r.bytes);
			}
			const m = l(u);
			const h = {
				signer: t.signer,
				"attestations-path": i,
				"bundle-path": d,
				statements: String(u.length),
				...m.values
			};
			return {
				checks: [(0, p.K)("candidate_signed", true, {
					reason: `${u.length} statements are signed ${m.reason}`,
					expected: u.length,
					actual: u.length
				})],
				values: h,
				details: {
					...h,
					...m.details
				},
				record: {
					action: "release_candidate_signed",
					context: {
						...h,
						release_candidate_id: r.manifest.manifest.release_candidate_id,
						manifest_sha256: r.manifest.sha256
					}
				}
			};
		}
		const b = {
			signer: "none",
			"attestations-path": "",
			"bundle-path": "",
			statements: "0",
			"key-fingerprint": "",
			"certificate-identity": ""
		};
		function verifyOwn({ name: e, envelope: t }, n) {
			const r = {
				keys: [n],
				threshold: 1,
				payloadTypes: [i.T4]
			};
			if ((0, u.Y)(t, r).ok) return;
			throw new d.OK("internal", [{
				code: "sign.does_not_verify",
				message: `the signature of ${e} that was made does not verify`
			}]);
		}
		var x = n(62050);
		var S = n(33999);
		var C = n(24827);
		var w = n(8304);
		var T = n(71164);
		var E = n(46911);
		var D = n(32875);
		;
		const O = D.w$({ offset: true });
		function merge(e) {
			const t = new Map();
			for (const { id: n, severity: r } of e) {
				const e = t.get(n) ?? new Map();
				for (const t of r) e.set(`${t.method} ${t.score}`, t);
				t.set(n, e);
			}
			return [...t].map(([e, t]) => ({
				id: e,
				severity: [...t.values()]
			})).sort((e, t) => e.id < t.id ? -1 : 1);
		}
		;
		const k = g._H3({
			descriptor: g._H3({
				name: g.euz("grype"),
				version: g.YjP().min(1).max(64),
				timestamp: O,
				db: g._H3({
					built: O.optional(),
					schemaVersion: g.KCZ([g.YjP().max(64), g.Whr()]).optional(),
					status: g._H3({
						built: O,
						schemaVersion: g.YjP().max(64).optional()
					}).optional()
				})
			}),
			matches: g.YOg(g._H3({ vulnerability: g._H3({
				id: g.YjP().min(1).max(256),
				severity: g.YjP().max(64).optional(),
				cvss: g.YOg(g._H3({
					version: g.YjP().max(16),
					metrics: g._H3({ baseScore: g.aig().optional() }).optional()
				})).optional()
			}) })).max(1e5)
		});
		function fromGrype({ descriptor: e, matches: t }) {
			const { version: n, timestamp: r, db: i } = e;
			const a = i.status?.built ?? i.built;
			const o = i.status?.schemaVersion ?? i.schemaVersion;
			if (a === undefined) return undefined;
			return {
				scanner: {
					uri: `pkg:github/anchore/grype@v${n}`,
					version: n
				},
				database: {
					uri: null,
					version: o === undefined ? null : String(o),
					lastUpdate: a
				},
				found: merge(t.map(({ vulnerability: e }) => toFinding(e))),
				startedOn: r,
				finishedOn: r
			};
		}
		function toFinding({ id: e, severity: t, cvss: n = [] }) {
			const r = n.flatMap(({ version: e, metrics: t }) => t?.baseScore === undefined ? [] : [{
				method: `cvss_v${e}`,
				score: String(t.baseScore)
			}]);
			return {
				id: e,
				severity: [{
					method: "grype",
					score: (t ?? "Unknown").toLowerCase()
				}, ...r]
			};
		}
		;
		const A = g._H3({
			SchemaVersion: g.euz(2),
			CreatedAt: O,
			Trivy: g._H3({ Version: g.YjP().max(64).optional() }).optional(),
			Results: g.YOg(g._H3({ Vulnerabilities: g.YOg(g._H3({
				VulnerabilityID: g.YjP().min(1).max(256),
				Severity: g.YjP().max(64).optional(),
				CVSS: g.g1P(g.YjP().max(64), g._H3({ V3Score: g.aig().optional() })).optional()
			})).max(1e5).optional() })).max(1e5).optional()
		});
		function fromTrivy(e, t) {
			const n = e.Trivy?.Version ?? null;
			const r = (e.Results ?? []).flatMap(({ Vulnerabilities: e = [] }) => e.map(trivy_toFinding));
			return {
				scanner: {
					uri: `pkg:github/aquasecurity/trivy${n === null ? "" : `@v${n.replace(/^v/, "")}`}`,
					version: n
				},
				database: {
					uri: null,
					version: null,
					lastUpdate: t
				},
				found: merge(r),
				startedOn: e.CreatedAt,
				finishedOn: e.CreatedAt
			};
		}
		function trivy_toFinding({ VulnerabilityID: e, Severity: t = "UNKNOWN", CVSS: n = {} }) {
			const r = Object.entries(n).flatMap(([e, { V3Score: t }]) => t === undefined ? [] : [{
				method: `cvss_v3_${e}`,
				score: String(t)
			}]);
			return {
				id: e,
				severity: [{
					method: "trivy",
					score: t.toLowerCase()
				}, ...r]
			};
		}
		;
		function parseVulnerabilityReport(e, { file: t, databaseTime: n }) {
			const r = (0, w.R)(e, { file: t });
			const { value: i } = r;
			if ((0, T.O)(i) && (0, T.O)(i["descriptor"])) {
				return fromGrype((0, E.m)(k, r)) ?? refuseUndated(t);
			}
			if ((0, T.O)(i) && "SchemaVersion" in i) {
				const e = (0, E.m)(A, r);
				if (n === undefined || !O.safeParse(n).success) return refuseUndated(t);
				return fromTrivy(e, n);
			}
			throw new d.dz({
				code: "vulnerability_report.unknown",
				message: "expected a report of grype (-o json) or trivy (--format json), found another document",
				where: { file: t }
			});
		}
		function refuseUndated(e) {
			throw new d.dz({
				code: "vulnerability_report.database_age",
				message: "expected to know when the database of the scanner was updated, found nothing about it",
				where: { file: e },
				remedy: "Give that time, RFC 3339, as vulnerability-db-time (trivy version --format json tells UpdatedAt)"
			});
		}
		;
		const j = 64 * 1024 * 1024;
		async function readScans({ vulnerabilityReports: e, vulnerabilityDbTime: t }, n) {
			const r = [];
			for (const i of e) {
				const e = await n.read(i, {
					role: "material",
					maxBytes: j
				});
				if (e.state !== "present") throw unread(i, e.state === "absent" ? "there is no such file" : e.reason);
				const a = parseVulnerabilityReport(e.bytes, {
					file: i,
					databaseTime: t
				});
				r.push({
					scan: a,
					report: {
						name: (0, f.bV)(i),
						sha256: e.sha256
					}
				});
			}
			return r;
		}
		function unread(e, t) {
			return new d.dz({
				code: "sign.report",
				message: `expected a report of a vulnerability scanner: ${t}`,
				where: { file: e },
				remedy: "Name the file that the scanner wrote, below the root"
			});
		}
		;
		async function collectSigning(e, t) {
			const { signing: n, environment: r } = t;
			return {
				signer: await collectSigner(e, t),
				mode: n,
				environment: r,
				scans: await readScans(e, t.workspace),
				located: await locate(e, t)
			};
		}
		async function collectSigner(e, { secrets: t, keyless: n }) {
			if (e.signer === "none") return null;
			if (e.signer === "keyless") {
				const e = n.unavailable() ?? null;
				return {
					kind: "keyless",
					missing: e,
					isNamed: true,
					isRepositoryPublic: n.isRepositoryPublic()
				};
			}
			const r = await (0, y.f)(e, t);
			const i = e.keyEnv !== undefined || e.keyFile !== undefined;
			return {
				kind: "key",
				missing: typeof r === "string" ? r : null,
				isNamed: i
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n, nowMs: r }) {
			const i = await (0, x.QM)(t, e.manifest ?? n);
			if (i.state !== "found") return i;
			const { path: a, sha256: o } = i.file;
			const s = await (0, S.e)(i.file, (0, S.$)(t), r);
			const { manifest: c } = s.reading;
			const l = Object.entries(c?.gates ?? {}).flatMap(([e, t]) => {
				const n = s.evidence[e];
				const r = n?.state === "present" ? n.evidence : null;
				return r === null ? [] : [{
					evidence: r,
					path: t.evidence,
					sha256: t.sha256
				}];
			});
			const u = (0, C.TX)(s);
			const d = [
				...i.malformed,
				...u.manifest,
				...u.expiry,
				...Object.values(u.evidence).flat(),
				...u.artifacts.differences
			];
			return {
				state: "found",
				path: a,
				sha256: o,
				manifest: c,
				differences: d,
				evidence: l
			};
		}
		var M = n(57946);
		;
		const N = g.rej({
			signer: M.hF.choice([
				"key",
				"keyless",
				"none"
			]).default("key").describe("key: a private key from a variable or a file. keyless: a certificate of Sigstore for the identity of this workflow. none: nothing is signed, and the evidence says so"),
			manifest: M.hF.path().optional().describe("The manifest, or a folder that holds one. Default: the evidence folder of the release candidate"),
			keyEnv: M.hF.environmentVariable().optional().describe("Environment variable that holds the key: ECDSA on P-256, PEM (PKCS #8 or SEC 1)"),
			keyFile: M.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			sigstore: M.hF.choice(["public", "github"]).optional().describe("With keyless: the public instance, in whose log anybody reads repository and workflow for ever, or GitHub\u2019s own, which has no log. Default: public for a public repository, else github"),
			allowPublicLog: M.hF.boolean().default(false).describe("Let the public log have the names of a repository that is not known to be public"),
			fulcioUrl: M.hF.text(1024).optional().describe("With keyless, instead of sigstore: certificate authority of your own"),
			timestampUrl: M.hF.text(1024).optional().describe("With fulcio-url: timestamp authority (RFC 3161)"),
			rekorUrl: M.hF.text(1024).optional().describe("With fulcio-url: transparency log"),
			verifierId: M.hF.text(1024).default("https://github.com/release-gates/release-gates/verifier/v1").describe("URI of who vouches, in the verdict: a consumer pins it to the key. Yours, with a version, where you have one"),
			resourceUri: M.hF.text(1024).optional().describe("URI of what is released, as its consumer asks for it, e.g. pkg:npm/parcel@2.4.0. Default: the repository"),
			purl: M.hF.text(1024).optional().describe("Package URL with a version of what the artifacts of the manifest are released as, e.g. pkg:npm/parcel@2.4.0: makes a release statement, of an open candidate alone"),
			packageId: M.hF.text(256).optional().describe("With purl: what the registry calls the package whatever its name; stays the same from version to version"),
			vulnerabilityReports: M.hF.list().default([]).describe("Reports of Grype (-o json) or Trivy (--format json); each makes a vulnerability statement"),
			vulnerabilityDbTime: M.hF.text(64).optional().describe("When the database of the scanner was updated (RFC 3339), for reports of Trivy, which do not tell"),
			outDirectory: M.hF.path().optional().describe("Folder for the statements. Default: attestations/<digest of the manifest> beside the manifest")
		});
		var P = n(89443);
		var F = n(34975);
		;
		const I = {
			public: {
				fulcioUrl: "https://fulcio.sigstore.dev",
				rekorUrl: "https://rekor.sigstore.dev",
				timestampUrl: null
			},
			github: {
				fulcioUrl: "https://fulcio.githubapp.com",
				rekorUrl: null,
				timestampUrl: "https://timestamp.githubapp.com"
			}
		};
		function chooseInstance(e, t) {
			const n = ownInstance(e);
			const r = n ?? I[e.sigstore ?? (t ? "public" : "github")];
			if ("refused" in r) return r;
			const i = r.rekorUrl !== null;
			if (r.timestampUrl === null && !i) {
				return {
					refused: "nothing would prove when it was signed, and the certificate is valid for minutes",
					remedy: "Name a timestamp authority (timestamp-url) or a log (rekor-url) beside fulcio-url"
				};
			}
			if (isPublic(r) && !t && !e.allowPublicLog) {
				return {
					refused: "names of this repository would stand in a public log for ever, and it is not known to be public",
					remedy: "Use GitHub\u2019s own instance (sigstore: github), a key, or say that it may (allow-public-log: true)"
				};
			}
			return r;
		}
		function isPublic({ fulcioUrl: e, rekorUrl: t }) {
			return [e, t].some((e) => e !== null && URL.canParse(e) && isOfSigstore(new URL(e).hostname));
		}
		function isOfSigstore(e) {
			return /(^|\.)sigstore\.dev\.?$/i.test(e);
		}
		function ownInstance({ fulcioUrl: e, rekorUrl: t, timestampUrl: n, sigstore: r }) {
			const i = {
				rekorUrl: t ?? null,
				timestampUrl: n ?? null
			};
			if (e === undefined && i.rekorUrl === null && i.timestampUrl === null) return undefined;
			if (e !== undefined && r === undefined) return {
				fulcioUrl: e,
				...i
			};
			return {
				refused: "it is not clear which instance is meant",
				remedy: "Name either sigstore, or fulcio-url with timestamp-url or rekor-url"
			};
		}
		;
		function judgeMode({ mode: e, environment: t, signer: n }) {
			if (e === null) return {
				checks: [],
				signer: n
			};
			const r = n !== null && n.isNamed;
			const [i, a] = (() => {
				switch (e) {
					case "required": return r ? ["pass", `${t} requires signatures`] : ["fail", `${t} requires signatures, and no signer is configured`];
					case "disabled": return r ? ["fail", `signing is disabled in ${t}, and a signer is configured`] : ["warn", `signing is disabled in ${t}: nobody vouches for this candidate`];
					case "optional": {
						if (r) return ["pass", `a signer is configured for ${t}`];
						const e = `no signer is configured, and nobody vouches for this candidate`;
						return t === "prod" ? ["fail", `${e}: prod asks for it unless signing is disabled there`] : ["warn", e];
					}
				}
			})();
			const o = (0, p.K)("signing_mode", i === "pass", {
				level: i === "warn" ? "may" : "must",
				reason: a,
				expected: e,
				actual: r ? "a signer" : "no signer",
				remedy: L[e]
			});
			return {
				checks: [o],
				signer: r ? n : null
			};
		}
		const L = {
			required: "Configure a signer (release-gates help sign), or say optional under signing of the environment profile",
			optional: "Configure a signer (release-gates help sign), or say disabled under signing of the environment profile",
			disabled: "Take the signer away, or say required under signing of the environment profile"
		};
		;
		function planSigning(e, t) {
			const { located: n } = e;
			const r = judgeMode(e);
			const { signer: i } = r;
			const a = i?.kind === "keyless" ? chooseInstance(t, i.isRepositoryPublic) : null;
			const o = [
				...r.checks,
				signerCheck(i, a),
				manifestCheck(n),
				...releaseCheck(n, t)
			];
			if (n.state !== "found" || n.manifest === null) {
				return nothing(o, "nothing can be signed without a sound manifest");
			}
			if (i === null) return nothing(o, `nothing is signed: there is no signer (${n.path})`);
			const s = statementsOf({
				...n,
				manifest: n.manifest
			}, e.scans, t);
			const c = t.outDirectory ?? (0, f.uJ)((0, f.yS)(n.path), `attestations/${n.sha256.slice(0, 12)}`);
			const l = a === null || "refused" in a ? null : a;
			const u = `${n.manifest.release_candidate_id}.intoto.jsonl`;
			return {
				checks: o,
				steps: [
					...l === null ? [] : [`Ask ${l.fulcioUrl} for a certificate${describeLog(l)}`],
					...statementNames(s).map((e) => `Sign ${(0, f.uJ)(c, e)}`),
					`Write ${(0, f.uJ)(c, u)}`
				],
				value: {
					folder: c,
					bundle: u,
					statements: s,
					keyless: l
				}
			};
		}
		function nothing(e, t) {
			return {
				checks: e,
				steps: [t],
				value: {
					folder: "",
					bundle: "",
					statements: null,
					keyless: null
				}
			};
		}
		function describeLog({ rekorUrl: e }) {
			return e === null ? "; no log is told" : `, and write to ${e}, where anybody reads it for ever`;
		}
		function signerCheck(e, t) {
			if (e === null) {
				return (0, p.K)("signing_key_available", "not_applicable", {
					reason: "no signer: nothing is signed, and nobody but the repository vouches for this candidate",
					expected: "usable",
					actual: "none"
				});
			}
			const { kind: n, missing: r } = e;
			const i = t !== null && "refused" in t ? t : null;
			const a = i?.refused ?? r;
			const o = n === "key" ? "key that can sign" : "certificate";
			return (0, p.K)("signing_key_available", a === null, {
				reason: a === null ? `a ${o} can be had` : `no ${o}: ${a}`,
				expected: "usable",
				actual: a ?? "usable",
				remedy: i?.remedy ?? R[n]
			});
		}
		const R = {
			key: "Name one environment variable (key-env) or one file (key-file) that holds a P-256 key in PEM",
			keyless: "Give the job permissions: id-token: write, or sign with a key (signer: key)"
		};
		function manifestCheck(e) {
			if (e.state !== "found") {
				const { outcome: t, ...n } = (0, x.nu)(e);
				return (0, p.K)("signed_manifest_holds", t, {
					...n,
					expected: "one manifest",
					actual: null
				});
			}
			const { differences: t, path: n, sha256: r } = e;
			const [i] = t;
			const a = i === undefined && e.manifest !== null;
			return (0, p.K)("signed_manifest_holds", a, {
				reason: a ? `${n} and everything it binds hold` : i === undefined ? `${n} cannot be read` : (0, P.v)((0, F.hF)(i), t.length - 1, "difference"),
				expected: [],
				actual: a ? r : t.slice(0, 100).map(F.hF),
				remedy: "Sign where the manifest was made, right after it; a signature would vouch for what does not hold"
			});
		}
		function releaseCheck(e, { purl: t }) {
			if (t === undefined || e.state !== "found" || e.manifest === null) return [];
			const { decision: n, artifacts: r } = e.manifest;
			const i = !isVersionedPurl(t) ? `${t} is no package URL with a version` : n !== "open" ? "the candidate is closed" : r.length === 0 ? "the manifest binds no file" : null;
			return [(0, p.K)("release_statement", i === null, {
				reason: i ?? `${r.length} files are released as ${t}`,
				expected: "files of an open candidate, and pkg:TYPE/NAME@VERSION",
				actual: i ?? t,
				remedy: "Give purl only where an open candidate with artifacts is released, e.g. pkg:npm/parcel@2.4.0"
			})];
		}
		function statementsOf(e, t, n) {
			const { manifest: r, path: i, sha256: a, evidence: o } = e;
			const s = n.resourceUri ?? resourceUriOf(r);
			return {
				evidence: o.map((e) => ({
					evidence: e.evidence,
					name: (0, f.bV)(e.path),
					sha256: e.sha256,
					freshUntil: r.expires_at
				})),
				manifest: {
					manifest: r,
					name: (0, f.bV)(i),
					sha256: a,
					verifierId: n.verifierId,
					resourceUri: s,
					policy: policyOf(o, s)
				},
				release: n.purl === undefined ? null : {
					purl: n.purl,
					packageId: n.packageId ?? null
				},
				scans: t
			};
		}
		function resourceUriOf({ subject: { repository: e } }) {
			return e.includes("/") ? `git+https://github.com/${e}` : `pkg:generic/${encodeURIComponent(e)}`;
		}
		const z = ".github/release-gates.yml";
		function policyOf(e, t) {
			const n = e.flatMap((e) => e.evidence.materials);
			const r = n.find(({ path: e, role: t }) => t === "policy" && e === z);
			return r === undefined ? { uri: `${t}#release-gates-defaults` } : {
				uri: `${t}#${z}`,
				digest: { sha256: r.sha256 }
			};
		}
		;
		const B = (0, r.h9)({
			id: "sign",
			summary: "Signs a release candidate: every verdict as an in-toto statement that cosign and others verify",
			inputs: N,
			outputs: {
				signer: "Who signed: key, keyless, or none",
				"attestations-path": "Folder of the statements, relative to the workspace; empty where nothing was signed",
				"bundle-path": "All envelopes in one file (application/vnd.in-toto.bundle)",
				statements: "How many statements were signed",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed; empty where a certificate did",
				"certificate-identity": "Whom the certificate is of: workflow and ref; empty where a key signed"
			},
			checks: {
				signing_mode: "Whether a signer is configured is what the environment profile says of signing",
				signing_key_available: "A key that can sign is there, or a certificate can be had; not applicable where nothing is to be signed",
				signed_manifest_holds: "The manifest and everything it binds hold, as a verifier would find",
				release_statement: "The files of an open candidate are released under a package URL with a version",
				candidate_signed: "Every statement was signed, verifies, and is written"
			},
			collect: collectSigning,
			plan: planSigning,
			apply: applySigning
		});
	}),
	32875: (function(e, t, n) {
		n.d(t, { w$: () => datetime });
		var r = n(24121);
		var i = n(84227);
		function datetime(e) {
			return r.G1(i.You, e);
		}
		function date(e) {
			return core._isoDate(ZodISODate, e);
		}
		function time(e) {
			return core._isoTime(ZodISOTime, e);
		}
		function duration(e) {
			return core._isoDuration(ZodISODuration, e);
		}
	})
};
;
