"use strict";
exports.id = 6089;
exports.ids = [6089];
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
	25202: (function(e, t, n) {
		n.d(t, {
			Cs: () => a,
			T4: () => i,
			zG: () => r
		});
		const r = "https://in-toto.io/Statement/v1";
		const i = "application/vnd.in-toto+json";
		const a = {
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			verificationSummary: "https://slsa.dev/verification_summary/v1",
			simpleVerificationResult: "https://in-toto.io/attestation/svr/v0.2",
			reference: "https://in-toto.io/attestation/reference/v0.1",
			release: "https://in-toto.io/attestation/release/v0.1",
			vulnerabilities: "https://in-toto.io/attestation/vulns/v0.2"
		};
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
			_type: s.euz(c.zG),
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
		n.d(t, { i: () => readEvidenceFolder });
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
				maxBytes: s.b
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
					maxBytes: s.b
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
		var r = n(34975);
		var i = n(37088);
		var a = n(14256);
		var o = n(11142);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: a.Z
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
			const n = await (0, i.i)(e, t);
			const r = n.flatMap((e) => e.kind === "malformed" ? e.differences : []);
			const a = n.filter((e) => e.kind === "manifest");
			const o = a.map((e) => e.manifest.generated_at).sort().at(-1);
			const s = a.filter((e) => e.manifest.generated_at === o);
			const [c] = s;
			if (c === undefined || o === undefined) return {
				state: "absent",
				path: t,
				malformed: r
			};
			if (new Set(s.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: o,
				paths: s.map((e) => e.path)
			};
			return readManifestFile(e, c.path, r);
		}
		const s = [
			"*",
			"*/*",
			".*/*",
			"*/*/*",
			".*/*/*"
		].map((e) => `${e}/manifest.*.json`);
		async function locateManifestBelow(e, t) {
			const n = await locateManifest(e, t);
			if (n.state !== "absent" || t.endsWith(".json") || n.malformed.length > 0) return n;
			const r = (0, o.yk)(t.replace(/\/+$/, ""));
			const i = await e.list(s.map((e) => `${r}/${e}`));
			const a = [...new Set(i.map((e) => e.slice(0, e.lastIndexOf("/"))))].sort();
			const [c] = a;
			if (c === undefined) return n;
			return a.length === 1 ? locateManifest(e, c) : {
				state: "ambiguous",
				at: t,
				paths: a
			};
		}
		function tellNotLocated(e) {
			switch (e.state) {
				case "absent": {
					const [t] = e.malformed;
					const n = t === undefined ? "" : `; ${(0, r.hF)(t)}`;
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
	29811: (function(e, t, n) {
		n.d(t, {
			b: () => policyDifferences,
			d: () => describePolicyDifference
		});
		var r = n(39330);
		function policyDifferences(e) {
			const t = new Map();
			const n = [];
			for (const { file: i, evidence: a } of e.toSorted(newestFirst)) {
				for (const [e, { path: o, sha256: s, role: c }] of a.materials.entries()) {
					if (c !== "policy") continue;
					const l = t.get(o);
					if (l === undefined) t.set(o, {
						sha256: s,
						unit: a.unit
					});
					else if (!(0, r.J$)(l.sha256, s)) {
						const t = `/materials/${e}/sha256`;
						const { unit: r } = a;
						n.push({
							unit: r,
							file: i,
							pointer: t,
							path: o,
							expected: l.sha256,
							found: s,
							newer: l.unit
						});
					}
				}
			}
			return n;
		}
		function newestFirst({ evidence: e }, { evidence: t }) {
			if (e.ended_at !== t.ended_at) return e.ended_at < t.ended_at ? 1 : -1;
			return e.unit < t.unit ? -1 : 1;
		}
		function describePolicyDifference({ path: e, expected: t, found: n, newer: r }) {
			return `judged by another ${e}: expected SHA-256 ${t}, as the newer evidence of ${r}, found ${n}`;
		}
	}),
	91059: (function(e, t, n) {
		n.d(t, {
			KX: () => predecessorEntry,
			bg: () => predecessorVerdict,
			ix: () => refusePredecessor,
			n8: () => readPredecessorEvidence,
			w1: () => parsePredecessorEvidence
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(42207);
		var s = n(64310);
		var c = n(34975);
		var l = n(14256);
		const u = [
			"ended_at",
			"generated_at",
			"started_at"
		];
		const d = 253402300799;
		function parsePredecessorEvidence(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: l.b
			});
			if (!(0, i.O)(n.value)) throw new a.dz(problem(n, "", "an object", n.value));
			const o = n.value;
			const s = o["ok"];
			const c = u.find((e) => isStated(o[e]));
			const d = c === undefined ? undefined : toUnixMs(o[c]);
			const f = candidateOf(o);
			const p = [
				typeof s === "boolean" ? undefined : problem(n, "/ok", "true or false", s),
				d === undefined ? problem(n, `/${c ?? "ended_at"}`, "Unix seconds or an RFC 3339 time", c && o[c]) : undefined,
				f === undefined ? problem(n, "/release_candidate_id", "an id", o["release_candidate_id"]) : undefined
			].filter((e) => e !== undefined);
			const [m, ...h] = p;
			if (m !== undefined) throw new a.dz([m, ...h]);
			return {
				ok: s === true,
				atMs: d,
				releaseCandidateId: f
			};
		}
		function readPredecessorEvidence(e, t) {
			try {
				return {
					predecessor: parsePredecessorEvidence(e, t),
					differences: []
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return {
					predecessor: null,
					differences: e.problems.map((e) => (0, c.ny)(e, t))
				};
			}
		}
		function refusePredecessor(e, t) {
			const { releaseCandidateId: n, atMs: r } = e;
			if (n === null && !t.allowUnbound) return {
				code: "evidence.unbound",
				message: "the report names no release candidate, so it could be of any"
			};
			if (n !== null && n !== t.releaseCandidateId) return {
				code: "evidence.other_candidate",
				message: `expected release candidate ${t.releaseCandidateId}, found ${n}`
			};
			if (r > t.nowMs + o.Hd) return {
				code: "evidence.future",
				message: `the report is dated ${(0, o.ZA)(r)}, which is still to come`
			};
			if (t.maxAgeMs !== null && t.nowMs - r > t.maxAgeMs) return {
				code: "evidence.stale",
				message: `expected at most ${t.maxAgeMs / 1e3} s old, found ${(0, o.ZA)(r)}`
			};
			return undefined;
		}
		function predecessorEntry(e, t) {
			return {
				kind: "gate",
				verdict: predecessorVerdict(e),
				mode: "enforce",
				required: t.required,
				evidence: t.name,
				sha256: t.sha256,
				run_id: "",
				run_attempt: 0,
				at: (0, o.ZA)(e.atMs),
				format: "predecessor"
			};
		}
		function predecessorVerdict(e) {
			return e.ok ? "pass" : "fail";
		}
		function candidateOf(e) {
			const { correlation: t } = e;
			const n = [e["release_candidate_id"], (0, i.O)(t) ? t["release_candidate_id"] : null].filter(isStated);
			const [r] = n;
			if (r === undefined) return null;
			return n.every((e) => e === r) && typeof r === "string" && (0, s.eQ)(r) ? r : undefined;
		}
		function isStated(e) {
			return e !== undefined && e !== null && e !== "";
		}
		function toUnixMs(e) {
			if (typeof e !== "number") return (0, o.TM)(e);
			return e > 0 && e <= d ? Math.floor(e * 1e3) : undefined;
		}
		function problem(e, t, n, r) {
			const i = e.lineOf(t);
			const a = r === undefined ? "nothing" : JSON.stringify(r).slice(0, 120);
			return {
				code: "predecessor.invalid",
				message: `expected ${n}, found ${a}`,
				where: {
					file: e.file,
					pointer: t,
					...i !== undefined && { line: i }
				}
			};
		}
	}),
	33999: (function(e, t, n) {
		n.d(t, {
			$: () => workspaceSource,
			e: () => readBoundFiles
		});
		var r = n(91059);
		var i = n(14256);
		var a = n(76380);
		var o = n(25184);
		var s = n(11142);
		var c = n(24827);
		function workspaceSource(e) {
			return {
				readEvidence: (t) => e.read(t, {
					role: "evidence",
					maxBytes: i.b
				}),
				digest: (t) => e.digest(t)
			};
		}
		async function readBoundFiles(e, t, n) {
			const r = (0, o.WI)(e.bytes, e.path);
			const i = {};
			for (const [n, a] of Object.entries(r.manifest?.gates ?? {})) i[n] = await findEvidence(a, (0, s.yS)(e.path), t);
			const a = await digestFiles(t, {
				manifest: r.manifest,
				evidence: i
			});
			return {
				file: e.path,
				reading: r,
				evidence: i,
				files: a,
				nowMs: n
			};
		}
		async function findEvidence(e, t, n) {
			if (!(0, s.Kz)(e.evidence)) return {
				state: "refused",
				code: "manifest.path",
				reason: "the path leaves the manifest's folder"
			};
			const i = await n.readEvidence((0, s.uJ)(t, e.evidence), e);
			if (i.state === "absent") return { state: "absent" };
			if (i.state === "refused") return {
				state: "refused",
				code: i.code,
				reason: i.reason
			};
			const { sha256: o } = i;
			if (e.format === "predecessor") return {
				state: "present",
				sha256: o,
				evidence: null,
				...(0, r.n8)(i.bytes, e.evidence)
			};
			return {
				state: "present",
				sha256: o,
				predecessor: null,
				...(0, a.At)(i.bytes, e.evidence)
			};
		}
		async function digestFiles(e, t) {
			const n = [...(t.manifest?.artifacts ?? []).map((e) => e.path), ...(0, c.Ov)(t).flatMap((e) => e.isElsewhere === true ? [] : [e.path])];
			const r = [...new Set(n)].filter(s.Kz).sort();
			const i = await e.digest(r);
			return Object.fromEntries(i.map((e, t) => [r[t], e]));
		}
	}),
	24827: (function(e, t, n) {
		n.d(t, {
			CG: () => allDifferences,
			Ov: () => boundFiles,
			TX: () => verifyManifest
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(34975);
		var o = n(29811);
		var s = n(91059);
		function verifyManifest(e) {
			const { manifest: t, differences: n } = e.reading;
			if (t === null) return {
				manifest: n,
				expiry: [],
				evidence: {},
				artifacts: c,
				materials: c
			};
			const r = Object.keys(t.gates).sort();
			const i = policyConflicts(t, e);
			return {
				manifest: n,
				expiry: expiryDifferences(t, e),
				evidence: Object.fromEntries(r.map((n) => [n, [...evidenceDifferences({
					unit: n,
					entry: t.gates[n],
					manifest: t,
					facts: e
				}), ...i.get(n) ?? []]])),
				artifacts: verifyFiles(t.artifacts, e.files),
				materials: verifyFiles(boundFiles(e), e.files)
			};
		}
		function allDifferences(e) {
			return [
				...e.manifest,
				...Object.values(e.evidence).flat(),
				...e.artifacts.differences,
				...e.expiry,
				...e.materials.differences
			];
		}
		function boundFiles(e) {
			const t = new Map();
			for (const n of Object.values(e.evidence)) {
				if (n.state !== "present" || n.evidence === null) continue;
				const { materials: e, outputs: r } = n.evidence;
				for (const { path: n, sha256: r, origin: i } of e) t.set(`${n} ${r}`, {
					path: n,
					sha256: r,
					isElsewhere: i !== "worktree"
				});
				for (const { path: e, sha256: n } of r) t.set(`${e} ${n}`, {
					path: e,
					sha256: n,
					isElsewhere: false
				});
			}
			return [...t.values()].sort((e, t) => e.path < t.path ? -1 : 1);
		}
		const c = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function policyConflicts(e, t) {
			const n = Object.entries(e.gates).flatMap(([e, n]) => {
				const r = t.evidence[e];
				return r?.state === "present" && r.evidence !== null ? [{
					file: n.evidence,
					evidence: {
						...r.evidence,
						unit: e
					}
				}] : [];
			});
			const r = new Map();
			for (const e of (0, o.b)(n)) {
				const { unit: t, file: n, pointer: i, expected: a, found: s } = e;
				const c = (0, o.d)(e);
				const l = {
					code: "evidence.policy_differs",
					file: n,
					pointer: i,
					expected: a,
					found: s,
					message: c
				};
				r.set(t, [...r.get(t) ?? [], l]);
			}
			return r;
		}
		function evidenceDifferences(e) {
			const { unit: t, entry: n, facts: i } = e;
			const o = i.evidence[t] ?? { state: "absent" };
			switch (o.state) {
				case "absent": return [(0, a.Tx)("evidence.absent", {
					file: n.evidence,
					pointer: null,
					expected: n.sha256,
					found: "no file"
				})];
				case "refused": return [(0, a.ny)({
					code: o.code,
					message: o.reason,
					where: { file: n.evidence }
				}, n.evidence)];
				case "present": {
					const t = (0, r.J$)(o.sha256, n.sha256) ? [] : [(0, a.Tx)("evidence.digest", {
						file: n.evidence,
						pointer: null,
						expected: n.sha256,
						found: o.sha256
					})];
					return [
						...t,
						...o.differences,
						...entryDifferences(e, o)
					];
				}
			}
		}
		function entryDifferences(e, t) {
			if (t.evidence !== null) return ownDifferences(e, t.evidence);
			if (t.predecessor !== null) return predecessorDifferences(e, t.predecessor);
			return [];
		}
		function ownDifferences({ unit: e, entry: t, manifest: n }, r) {
			const { run: i, subject: a } = r;
			return compare(t.evidence, "evidence.entry", [
				[
					"/format",
					t.format,
					r.format
				],
				[
					"/unit",
					e,
					r.unit
				],
				[
					"/kind",
					t.kind,
					r.kind
				],
				[
					"/verdict",
					t.verdict,
					r.verdict
				],
				[
					"/mode",
					t.mode,
					r.mode
				],
				[
					"/run/id",
					t.run_id,
					i.id
				],
				[
					"/run/attempt",
					t.run_attempt,
					i.kind === "github" ? i.attempt : 0
				],
				[
					"/ended_at",
					t.at,
					r.ended_at
				],
				[
					"/release_candidate_id",
					n.release_candidate_id,
					r.release_candidate_id
				],
				[
					"/environment",
					n.environment,
					r.environment
				],
				[
					"/strict",
					n.strict || r.strict,
					r.strict
				],
				[
					"/subject/repository",
					n.subject.repository,
					a.repository
				],
				[
					"/subject/commit",
					n.subject.commit,
					a.commit
				],
				[
					"/subject/version",
					a.version === null ? null : n.subject.version ?? a.version,
					a.version
				]
			]);
		}
		function predecessorDifferences({ entry: e, manifest: t }, n) {
			return compare(e.evidence, "evidence.entry", [
				[
					"/ok",
					e.verdict,
					(0, s.bg)(n)
				],
				[
					"/ended_at",
					(0, i.TM)(e.at) ?? null,
					n.atMs
				],
				[
					"/release_candidate_id",
					t.release_candidate_id,
					n.releaseCandidateId ?? t.release_candidate_id
				]
			]);
		}
		function expiryDifferences(e, { file: t, nowMs: n }) {
			const r = (0, i.TM)(e.generated_at) ?? Number.POSITIVE_INFINITY;
			const o = e.expires_at === null ? undefined : (0, i.TM)(e.expires_at);
			const s = new Date(n).toISOString();
			if (r > n + i.Hd) return [(0, a.Tx)("manifest.future", {
				file: t,
				pointer: "/generated_at",
				expected: `at most ${s}`,
				found: e.generated_at
			})];
			if (o !== undefined && o < n) return [(0, a.Tx)("manifest.expired", {
				file: t,
				pointer: "/expires_at",
				expected: `after ${s}`,
				found: e.expires_at
			})];
			return [];
		}
		function verifyFiles(e, t) {
			const n = e.filter((e) => e.isElsewhere !== true);
			const i = n.filter(({ path: e }) => (t[e]?.state ?? "absent") === "absent");
			const o = n.flatMap(({ path: e, sha256: n }) => {
				const i = t[e];
				if (i === undefined || i.state === "absent") return [];
				if (i.state === "refused") return [(0, a.ny)({
					code: i.code,
					message: i.reason
				}, e)];
				return (0, r.J$)(i.sha256, n) ? [] : [(0, a.Tx)("file.digest", {
					file: e,
					pointer: null,
					expected: n,
					found: i.sha256
				})];
			});
			return {
				checked: n.length - i.length,
				notPresent: i.map((e) => e.path),
				notComparable: e.length - n.length,
				differences: o
			};
		}
		function compare(e, t, n) {
			return n.flatMap(([n, r, i]) => r === i ? [] : [(0, a.Tx)(t, {
				file: e,
				pointer: n,
				expected: r,
				found: i
			})]);
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
	26089: (function(e, t, n) {
		n.r(t);
		n.d(t, { sign: () => O });
		var r = n(97208);
		var i = n(25202);
		var a = n(5010);
		;
		function buildTestResult(e) {
			const { evidence: t, freshUntil: n, sha256: r } = e;
			const s = testsOf(t);
			const c = {
				result: o[t.verdict],
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
				verifiedLevels: c ? ["RELEASE_GATES_PASSED", ...passedUnits(t).map((e) => `${e}_PASSED`)] : ["FAILED"]
			};
			return (0, a.Y5)(candidate_verdict_subjectsOf(e), {
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
				properties: [...o, ...passedUnits(t).map((e) => `RG_${e}_PASSED`)]
			};
			return (0, a.Y5)(candidate_verdict_subjectsOf(e), {
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
			return (0, a.Y5)(candidate_verdict_subjectsOf(e), {
				type: i.Cs.reference,
				predicate: c
			});
		}
		function candidate_verdict_subjectsOf({ manifest: e, name: t, sha256: n }) {
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
		function passedUnits({ gates: e }) {
			return Object.entries(e).filter(([, { kind: e, verdict: t }]) => e === "gate" && t === "pass").map(([e]) => e.toUpperCase().replaceAll("-", "_"));
		}
		var s = n(39330);
		var c = n(63416);
		var l = n(88165);
		;
		const u = "application/vnd.dev.sigstore.bundle.v0.3+json";
		function buildKeyBundle(e, t) {
			if (e.signatures.length !== 1) throw new RangeError("a Sigstore bundle has exactly one signature");
			return {
				mediaType: u,
				verificationMaterial: {
					publicKey: { hint: t },
					tlogEntries: []
				},
				dsseEnvelope: (0, c.X8)(e)
			};
		}
		;
		function signPayload(e, t, n = i.T4) {
			const r = t.sign((0, l.J)(n, e));
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
			const r = signPayload(t, n);
			const i = toLine((0, c.X8)(r));
			return {
				name: e,
				dsse: i,
				dsseSha256: (0, s.fg)(i),
				sigstoreBundle: toLine(buildKeyBundle(r, n.publicKey.fingerprint))
			};
		}
		function toLine(e) {
			return Buffer.from(`${JSON.stringify(e)}\n`, "utf8");
		}
		;
		const d = "application/vnd.dsse.envelope.v1+json";
		function statementNames({ evidence: e }) {
			return [...e.map((e) => e.evidence.unit), ...f.map(({ name: e }) => e)];
		}
		const f = [
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
		function signCandidate(e, t) {
			const n = e.evidence.map((e) => signStatement(e.evidence.unit, buildTestResult(e), t));
			const r = n.map(({ name: e, dsseSha256: t }) => ({
				name: dsseFileName(e),
				sha256: t,
				mediaType: d
			}));
			const i = {
				...e.manifest,
				inputs: r
			};
			return [...n, ...f.map(({ name: e, build: n }) => signStatement(e, n(i), t))];
		}
		function dsseFileName(e) {
			return `${e}.dsse.json`;
		}
		function bundleFileName(e) {
			return `${e}.sigstore.json`;
		}
		var p = n(78147);
		var m = n(66462);
		var h = n(11142);
		var g = n(46270);
		var _ = n(23371);
		;
		async function applySigning(e, t, n) {
			const { statements: r, folder: i, bundle: a } = e.value;
			if (r === null) return {
				checks: [],
				values: v,
				details: { signer: "none" }
			};
			const o = await (0, _.f)(t, n.secrets);
			if (typeof o === "string") {
				throw new m.dz({
					code: "sign.key",
					message: `expected a key that can sign, found none: ${o}`
				});
			}
			const s = signCandidate(r, o);
			for (const e of s) verifyOwn(e, o);
			const c = (0, h.uJ)(i, a);
			await n.files.create(c, Buffer.concat(s.map(({ dsse: e }) => e)));
			for (const { name: e, dsse: t, sigstoreBundle: r } of s) {
				await n.files.create((0, h.uJ)(i, dsseFileName(e)), t);
				await n.files.create((0, h.uJ)(i, bundleFileName(e)), r);
			}
			const l = {
				signer: "key",
				"attestations-path": i,
				"bundle-path": c,
				statements: String(s.length),
				"key-fingerprint": o.publicKey.fingerprint
			};
			return {
				checks: [(0, g.K)("candidate_signed", true, {
					reason: `${s.length} statements are signed with ${o.publicKey.fingerprint}`,
					expected: s.length,
					actual: s.length
				})],
				values: l,
				details: {
					...l,
					algorithm: o.publicKey.algorithm,
					public_key: o.publicKey.pem
				},
				record: {
					action: "release_candidate_signed",
					context: {
						...l,
						release_candidate_id: r.manifest.manifest.release_candidate_id,
						manifest_sha256: r.manifest.sha256
					}
				}
			};
		}
		const v = {
			signer: "none",
			"attestations-path": "",
			"bundle-path": "",
			statements: "0",
			"key-fingerprint": ""
		};
		function verifyOwn({ name: e, dsse: t }, n) {
			const r = {
				keys: [n.publicKey],
				threshold: 1,
				payloadTypes: [i.T4]
			};
			if ((0, p.Y)((0, c.mE)(t, e), r).ok) return;
			throw new m.OK("internal", [{
				code: "sign.does_not_verify",
				message: `the signature of ${e} that was made does not verify`
			}]);
		}
		var y = n(62050);
		var b = n(33999);
		var x = n(24827);
		;
		async function collectSigning(e, t) {
			const n = e.signer === "none" ? null : await (0, _.f)(e, t.secrets);
			return {
				key: n === null || typeof n === "string" ? n : "usable",
				located: await locate(e, t)
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n, nowMs: r }) {
			const i = await (0, y.QM)(t, e.manifest ?? n);
			if (i.state !== "found") return i;
			const { path: a, sha256: o } = i.file;
			const s = await (0, b.e)(i.file, (0, b.$)(t), r);
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
			const u = (0, x.TX)(s);
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
		var S = n(57946);
		var C = n(84227);
		;
		const w = C.rej({
			signer: S.hF.choice(["key", "none"]).default("key").describe("key: a private key from a variable or a file. none: nothing is signed, and the evidence says so"),
			manifest: S.hF.path().optional().describe("The manifest, or a folder that holds one. Default: the evidence folder of the release candidate"),
			keyEnv: S.hF.environmentVariable().optional().describe("Environment variable that holds the key: ECDSA on P-256, PEM (PKCS #8 or SEC 1)"),
			keyFile: S.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			verifierId: S.hF.text(1024).default("https://github.com/release-gates/release-gates/verifier/v1").describe("URI of who vouches, in the verdict: a consumer pins it to the key. Yours, with a version, where you have one"),
			resourceUri: S.hF.text(1024).optional().describe("URI of what is released, as its consumer asks for it, e.g. pkg:npm/parcel@2.4.0. Default: the repository"),
			outDirectory: S.hF.path().optional().describe("Folder for the statements. Default: attestations/<digest of the manifest> beside the manifest")
		});
		var T = n(89443);
		var E = n(34975);
		;
		function planSigning(e, t) {
			const { key: n, located: r } = e;
			if (r.state !== "found" || r.manifest === null) {
				return nothing([keyCheck(e), manifestCheck(r)], "nothing can be signed without a sound manifest");
			}
			const i = [keyCheck(e), manifestCheck(r)];
			if (n === null) return nothing(i, `nothing is signed: signer is none (${r.path})`);
			const a = statementsOf({
				...r,
				manifest: r.manifest
			}, t);
			const o = t.outDirectory ?? (0, h.uJ)((0, h.yS)(r.path), `attestations/${r.sha256.slice(0, 12)}`);
			const s = `${r.manifest.release_candidate_id}.intoto.jsonl`;
			return {
				checks: i,
				steps: [...statementNames(a).map((e) => `Sign ${e}: ${(0, h.uJ)(o, dsseFileName(e))}, ${bundleFileName(e)}`), `Write ${(0, h.uJ)(o, s)}`],
				value: {
					folder: o,
					bundle: s,
					statements: a
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
					statements: null
				}
			};
		}
		function keyCheck({ key: e }) {
			return (0, g.K)("signing_key_available", e === null ? "not_applicable" : e === "usable", {
				reason: e === null ? "signer is none: nothing is signed, and nobody but the repository vouches for this candidate" : e === "usable" ? "a key that can sign is there" : `no key that can sign: ${e}`,
				expected: "usable",
				actual: e ?? "none",
				remedy: "Name one environment variable (key-env) or one file (key-file) that holds a P-256 key in PEM"
			});
		}
		function manifestCheck(e) {
			if (e.state !== "found") {
				const { outcome: t, ...n } = (0, y.nu)(e);
				return (0, g.K)("signed_manifest_holds", t, {
					...n,
					expected: "one manifest",
					actual: null
				});
			}
			const { differences: t, path: n, sha256: r } = e;
			const [i] = t;
			const a = i === undefined && e.manifest !== null;
			return (0, g.K)("signed_manifest_holds", a, {
				reason: a ? `${n} and everything it binds hold` : i === undefined ? `${n} cannot be read` : (0, T.v)((0, E.hF)(i), t.length - 1, "difference"),
				expected: [],
				actual: a ? r : t.slice(0, 100).map(E.hF),
				remedy: "Sign where the manifest was made, right after it; a signature would vouch for what does not hold"
			});
		}
		function statementsOf(e, t) {
			const { manifest: n, path: r, sha256: i, evidence: a } = e;
			const o = t.resourceUri ?? resourceUriOf(n);
			return {
				evidence: a.map((e) => ({
					evidence: e.evidence,
					name: (0, h.bV)(e.path),
					sha256: e.sha256,
					freshUntil: n.expires_at
				})),
				manifest: {
					manifest: n,
					name: (0, h.bV)(r),
					sha256: i,
					verifierId: t.verifierId,
					resourceUri: o,
					policy: policyOf(a, o)
				}
			};
		}
		function resourceUriOf({ subject: { repository: e } }) {
			return e.includes("/") ? `git+https://github.com/${e}` : `pkg:generic/${encodeURIComponent(e)}`;
		}
		const D = ".github/release-gates.yml";
		function policyOf(e, t) {
			const n = e.flatMap((e) => e.evidence.materials);
			const r = n.find(({ path: e, role: t }) => t === "policy" && e === D);
			return r === undefined ? { uri: `${t}#release-gates-defaults` } : {
				uri: `${t}#${D}`,
				digest: { sha256: r.sha256 }
			};
		}
		;
		const O = (0, r.h)({
			id: "sign",
			summary: "Signs a release candidate: every verdict as an in-toto statement that cosign and others verify",
			inputs: w,
			outputs: {
				signer: "Who signed: key, or none",
				"attestations-path": "Folder of the statements, relative to the workspace; empty where nothing was signed",
				"bundle-path": "All envelopes in one file (application/vnd.in-toto.bundle)",
				statements: "How many statements were signed",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed"
			},
			checks: {
				signing_key_available: "One key is named, is there and can sign; not applicable where nothing is to be signed",
				signed_manifest_holds: "The manifest and everything it binds hold, as a verifier would find",
				candidate_signed: "Every statement was signed, verifies, and is written"
			},
			collect: collectSigning,
			plan: planSigning,
			apply: applySigning
		});
	})
};
;
