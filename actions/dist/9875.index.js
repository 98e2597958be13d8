"use strict";
exports.id = 9875;
exports.ids = [9875];
exports.modules = {
	63416: (function(e, t, n) {
		n.d(t, {
			ud: () => l,
			X8: () => envelopeJson,
			v4: () => envelopeLine,
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
		function envelopeLine(e) {
			return Buffer.from(`${JSON.stringify(envelopeJson(e))}\n`, "utf8");
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
			const r = respelled(e);
			return {
				algorithm: n,
				spki: r.export({
					format: "der",
					type: "spki"
				}).toString("base64"),
				fingerprint: fingerprintOf(n, r),
				pem: r.export({
					format: "pem",
					type: "spki"
				}).toString(),
				isSignatureOf: (e, t) => isSignature(r, n, {
					message: e,
					signature: t
				})
			};
		}
		function respelled(e) {
			return (0, r.createPublicKey)({
				key: e.export({ format: "jwk" }),
				format: "jwk"
			});
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
	94794: (function(e, t, n) {
		n.d(t, {
			Zc: () => describeStatement,
			uA: () => manifestScope,
			De: () => whyNotAbout
		});
		var r = n(39330);
		var i = n(71164);
		var a = n(25202);
		var o = n(40974);
		var s = n(42207);
		;
		const c = {
			[a.Cs.testResult]: {
				result: "a text",
				configuration: "a list"
			},
			[a.Cs.verificationSummary]: {
				"verifier/id": "a text",
				resourceUri: "a text",
				"policy/uri": "a text",
				verificationResult: "a text",
				verifiedLevels: "a list"
			},
			[a.Cs.simpleVerificationResult]: {
				"verifier/id": "a text",
				timeCreated: "a time",
				properties: "a list"
			},
			[a.Cs.reference]: {
				"attester/id": "a text",
				references: "a list"
			}
		};
		const l = {
			"a text": (e) => typeof e === "string" && e !== "",
			"a list": (e) => Array.isArray(e),
			"a time": (e) => (0, s.TM)(e) !== undefined
		};
		function whyIncomplete({ predicateType: e, predicate: t = {} }) {
			for (const [n, r] of Object.entries(c[e] ?? {})) {
				const i = n.split("/").reduce(member, t);
				if (!l[r](i)) return `expected ${r} at /predicate/${n} of ${e}, found ${JSON.stringify(i ?? null).slice(0, 100)}`;
			}
			return null;
		}
		function member(e, t) {
			return (0, i.O)(e) ? e[t] : undefined;
		}
		;
		function manifestScope({ path: e, sha256: t, manifest: n }) {
			const { gates: r, artifacts: i, subject: a, release_candidate_id: o } = n;
			const s = new Set([t, ...[...Object.values(r), ...i].map((e) => e.sha256)]);
			return {
				path: e,
				sha256: t,
				candidate: o,
				version: a.version,
				commit: a.commit,
				bound: s
			};
		}
		const u = Object.values(a.Cs);
		function whyNotAbout(e, t) {
			const n = e.subject.filter(({ digest: e }) => e["sha256"] !== undefined);
			const r = n.filter(({ digest: e }) => !t.bound.has(e["sha256"] ?? ""));
			const i = r.length < n.length;
			if (!u.includes(e.predicateType)) {
				return i || isOfCommit(e, t) ? null : misplaced(e, t, r[0]);
			}
			if (!i || r.length > 0) return misplaced(e, t, r[0]);
			const o = otherCommit(e, t);
			if (o !== undefined) return misplaced(e, t, o);
			const s = whyIncomplete(e);
			if (s !== null) return s;
			return e.predicateType === a.Cs.release ? whyOtherRelease(e, t) : null;
		}
		function describeStatement({ predicateType: e, subject: [t] }, n = t) {
			const [[r, i] = []] = Object.entries(n?.digest ?? {});
			return `a statement of ${e} about ${n?.name ?? "a file without a name"} (${r} ${i})`;
		}
		function isOfCommit({ subject: e }, { commit: t }) {
			return t !== null && e.some(({ digest: e }) => (0, r.J$)(e["gitCommit"] ?? "", t));
		}
		function otherCommit({ subject: e }, { commit: t }) {
			return e.find(({ digest: { gitCommit: e } }) => e !== undefined && !(0, r.J$)(e, t ?? ""));
		}
		function misplaced(e, t, n) {
			const r = `expected a statement about ${t.path} (sha256 ${t.sha256}) or what it binds`;
			return `${r}, found ${describeStatement(e, n)}`;
		}
		function whyOtherRelease({ predicate: e = {} }, { path: t, sha256: n, candidate: i, version: a }) {
			const [s, c] = [e["releaseGate"], e["purl"]];
			const l = at(at(at(s, "manifest"), "digest"), "sha256");
			const u = `expected a release by ${t} (sha256 ${n})`;
			if (typeof l !== "string") return `${u}, found one of the same files that names no manifest (if this tool made it: sign the candidate again)`;
			if (!(0, r.J$)(l, n)) return `${u}, found one of the same files by another manifest (sha256 ${l})`;
			const d = at(s, "releaseCandidateId");
			if (d !== i) return `${u} of ${i}, found one of ${JSON.stringify(d ?? null)}`;
			const f = typeof c === "string" && (0, o.p)(c);
			const p = f ? (0, o.r)(c, a) : "it has no package URL with a version";
			return p === null ? null : `${u}, found another: ${p}`;
		}
		function at(e, t) {
			return (0, i.O)(e) ? e[t] : undefined;
		}
	}),
	76671: (function(e, t, n) {
		n.d(t, {
			EL: () => whyUnlikeManifest,
			FV: () => whyUnlikeEntry,
			_I: () => findContradictions,
			o9: () => saysYes
		});
		var r = n(99894);
		var i = n(25202);
		var a = n(34320);
		const o = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED"
		};
		function whyUnlikeEntry({ predicate: e = {} }, { unit: t, entry: n, candidate: r }) {
			const i = e["releaseGate"];
			const a = typeof i === "object" && i !== null ? i : {};
			const o = [
				[
					"result",
					resultOf(n, e["result"]),
					e["result"]
				],
				[
					"unit",
					t,
					a["unit"]
				],
				[
					"verdict",
					n.verdict,
					a["verdict"]
				],
				[
					"releaseCandidateId",
					r,
					a["releaseCandidateId"]
				],
				[
					"evidenceSha256",
					n.sha256,
					a["evidenceSha256"]
				],
				[
					"endedAt",
					n.at,
					a["endedAt"]
				]
			];
			const s = o.find(([, e, t]) => e !== t);
			if (s === undefined) return null;
			const [c, l, u] = s;
			return `the attestation of ${t} says another ${c}: expected ${JSON.stringify(l)}, found ${JSON.stringify(u ?? null)}`;
		}
		function resultOf({ verdict: e }, t) {
			return e === "pass" && t === "WARNED" ? "WARNED" : o[e] ?? "FAILED";
		}
		function whyUnlikeManifest(e, { path: t, sha256: n, manifest: o }) {
			if (!(0, a.KH)(e, "sha256", n)) return null;
			const { predicateType: s, predicate: c = {} } = e;
			const l = o.decision === "open";
			const fault = (e, n, r) => `of ${e} expected ${n}, found ${JSON.stringify(r ?? null)}: ${t} says ${o.decision}`;
			switch (s) {
				case i.Cs.verificationSummary: {
					const e = l ? "PASSED" : "FAILED";
					const t = c["verificationResult"];
					if (t !== e) return fault("verificationResult", e, t);
					return whyUnlikeUnits(c["verifiedLevels"], r.QW, o);
				}
				case i.Cs.simpleVerificationResult: {
					const e = c["properties"];
					if (!l && isOneOf(r.Tu, e)) return fault("properties", `no ${r.Tu}`, e);
					return whyUnlikeUnits(e, r.dr, o);
				}
				case i.Cs.testResult: return l && c["result"] === "FAILED" ? fault("result", "no FAILED", c["result"]) : null;
				default: return null;
			}
		}
		function whyUnlikeUnits(e, t, { gates: n }) {
			const r = Object.entries(n).find(([n, { verdict: r }]) => r !== "pass" && isOneOf(t(n), e));
			return r === undefined ? null : `it says ${t(r[0])}, and the manifest ${r[1].verdict}`;
		}
		function isOneOf(e, t) {
			return Array.isArray(t) && t.includes(e);
		}
		function findContradictions(e, t) {
			const { release_candidate_id: n, gates: r } = t.manifest;
			const i = new Map(Object.entries(r).map(([e, t]) => [t.sha256, {
				unit: e,
				entry: t,
				candidate: n
			}]));
			return new Map(e.flatMap(({ at: e, statement: n }) => {
				const r = whyUnlikeManifest(n, t) ?? whyUnlikeAny(n, i);
				return r === null ? [] : [[e, r]];
			}));
		}
		function whyUnlikeAny(e, t) {
			if (e.predicateType !== i.Cs.testResult) return null;
			for (const { digest: n } of e.subject) {
				const r = t.get(n["sha256"] ?? "");
				const i = r === undefined ? null : whyUnlikeEntry(e, r);
				if (i !== null) return i;
			}
			return null;
		}
		function saysYes(e, { sha256: t, manifest: n }) {
			if (n.decision !== "open" || !(0, a.KH)(e, "sha256", t)) return false;
			const { predicateType: o, predicate: s = {} } = e;
			switch (o) {
				case i.Cs.verificationSummary: return s["verificationResult"] === "PASSED";
				case i.Cs.simpleVerificationResult: return isOneOf(r.Tu, s["properties"]);
				default: return false;
			}
		}
	}),
	61608: (function(e, t, n) {
		n.r(t);
		n.d(t, {
			runExport: () => runExport,
			runReplay: () => runReplay,
			runVerify: () => runVerify
		});
		var r = n(73024);
		var i = n(48252);
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
		var u = n(7837);
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
					...affirmationOf(e)
				}
			};
		}
		function affirmationOf({ manifest: e, manifestSha256: t, signedVerdict: n }) {
			if (n === null) return {};
			const { name: r, sha256: i } = n;
			const { release_candidate_id: a, decision: o, subject: s } = e;
			return { affirmation: {
				statement: `The release candidate ${a} was judged as ${o}, in the manifest with the SHA-256 ${t}; that is what counts, and who signed it`,
				signatories: [{
					role: "Signer of the verification summary",
					organization: { name: s.repository },
					externalReference: {
						type: "digital-signature",
						url: urlOf(r),
						comment: "Not verified here: release-gates verify, cosign and slsa-verifier tell who signed it",
						hashes: [{
							alg: "SHA-256",
							content: i
						}]
					}
				}]
			} };
		}
		function toMapping({ evidence: e }) {
			const t = [`claim:${e.unit}`];
			const n = standingOf(e);
			return {
				requirement: `requirement:${e.unit}`,
				...n === "not_conformant" ? { counterClaims: t } : { claims: t },
				conformance: {
					...n !== "not_applicable" && { score: n === "conformant" ? 1 : 0 },
					rationale: `${verdictOf(e)}: ${e.reason}`,
					...mitigation(e)
				}
			};
		}
		function toClaim({ evidence: e }) {
			const t = [`evidence:${e.unit}`];
			return {
				"bom-ref": `claim:${e.unit}`,
				target: "release",
				predicate: `${e.unit}: ${verdictOf(e)}`,
				reasoning: e.reason,
				...standingOf(e) === "not_conformant" ? { counterEvidence: t } : { evidence: t },
				...mitigation(e)
			};
		}
		function standingOf(e) {
			if (e.verdict === "not_applicable") return "not_applicable";
			return e.verdict === "pass" && !(0, u.y)(e) ? "conformant" : "not_conformant";
		}
		function verdictOf(e) {
			return e.verdict === "pass" && (0, u.y)(e) ? "pass, judged leniently" : e.verdict;
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
					contents: { url: urlOf(n) },
					classification: "release evidence"
				}],
				created: t.ended_at,
				...e.expires_at !== null && { expires: e.expires_at }
			};
		}
		function urlOf(e) {
			return e.split("/").map(encodeURIComponent).join("/");
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
		var f = n(1973);
		;
		const p = "https://witness.testifysec.com/attestation-collection/v0.1";
		const m = "https://witness.dev/attestations/material/v0.1";
		const h = "https://witness.dev/attestations/command-run/v0.1";
		const g = "https://witness.dev/attestations/product/v0.1";
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
					name: `${g}/file:${t}`,
					digest: { sha256: n }
				}, ...a === null ? [] : [{
					name: o,
					digest: { gitCommit: a }
				}]],
				predicateType: p,
				predicate: {
					name: e.unit,
					attestations: [
						{
							type: m,
							attestation: Object.fromEntries(e.materials.map((e) => [e.path, { sha256: e.sha256 }])),
							...r
						},
						{
							type: h,
							attestation: {
								cmd: ["release-gates", e.unit],
								stdout: `${e.verdict}: ${e.reason}\n`,
								exitcode: (0, f.UI)(e.verdict) ? 0 : 1
							},
							...r
						},
						{
							type: g,
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
		const _ = {
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
		var v = n(62050);
		var y = n(33999);
		var b = n(24827);
		var x = n(34975);
		var S = n(11142);
		var ee = n(56001);
		var C = n(34495);
		var w = n(34320);
		var T = n(63648);
		var E = n(94794);
		var D = n(76671);
		;
		const O = /^verification-summary\.(dsse|sigstore)\.json$/;
		async function findSignedVerdict(e, t) {
			const n = [...await t.list((0, ee.eR)(e))].sort();
			const r = n.find((e) => O.test((0, S.bV)(e)));
			if (r === undefined) return null;
			const i = await t.read(r, { role: "evidence" });
			if (i.state !== "present") return { problem: `${r}: ${i.state === "absent" ? "it is gone" : i.reason}` };
			const a = whyNoVerdict(i.bytes, r, e);
			if (a !== null) return { problem: a };
			const o = (0, S.yS)(e.path);
			return {
				name: o === "" ? r : r.slice(o.length + 1),
				sha256: i.sha256
			};
		}
		function whyNoVerdict(e, t, n) {
			const { attestations: r, problems: i } = (0, C.aF)(e, t);
			const [a] = i;
			if (a !== undefined) return (0, o.Vw)(a);
			const s = r.flatMap((e) => {
				const { verdict: t } = (0, w.yT)(e);
				return (t.ok ? whyOther(t.statement, n) : t.message) ?? [];
			});
			return s[0] === undefined ? null : `${t}: ${s[0]}`;
		}
		function whyOther(e, t) {
			const n = (0, T.RT)(e) && (0, w.KH)(e, "sha256", t.sha256);
			if (!n) return `expected a verdict over ${t.path}, found ${(0, E.Zc)(e)}`;
			return (0, E.De)(e, (0, E.uA)(t)) ?? (0, D.EL)(e, t);
		}
		;
		async function readCandidate(e, t, n) {
			const r = await (0, v.QM)(t, e);
			if (r.state !== "found") return {
				state: "refused",
				problems: [(0, v.nu)(r).reason]
			};
			const { file: i } = r;
			const a = await (0, y.e)(i, (0, y.$)(t), n);
			const o = (0, b.TX)(a);
			const { manifest: s } = a.reading;
			const c = [...o.manifest, ...Object.values(o.evidence).flat()];
			if (s === null || c.length > 0) {
				return {
					state: "refused",
					problems: c.map(x.hF)
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
			const u = await findSignedVerdict({
				path: i.path,
				sha256: i.sha256,
				manifest: s
			}, t);
			if (u !== null && "problem" in u) return {
				state: "refused",
				problems: [u.problem]
			};
			const d = {
				manifest: s,
				manifestName: (0, S.bV)(i.path),
				manifestSha256: i.sha256,
				signedVerdict: u,
				evidence: l
			};
			return {
				state: "read",
				candidate: d
			};
		}
		var k = n(60722);
		var A = n(76760);
		;
		function locate(e, t) {
			const n = (0, A.resolve)(e);
			const i = (0, r.statSync)(n, { throwIfNoEntry: false });
			if (i === undefined) throw refusal(e, "expected a manifest or a folder with one, found nothing");
			const a = i.isDirectory() ? candidateFolder(n, e) : n;
			if (t === undefined) {
				return i.isDirectory() ? {
					root: a,
					manifest: "."
				} : {
					root: (0, A.dirname)(a),
					manifest: (0, A.basename)(a)
				};
			}
			const o = (0, A.relative)((0, A.resolve)(t), a);
			if (o.startsWith("..") || (0, A.isAbsolute)(o)) throw refusal(e, `expected a place below --root ${t}, found one outside`);
			return {
				root: (0, A.resolve)(t),
				manifest: o === "" ? "." : o.replaceAll("\\", "/")
			};
		}
		function candidateFolder(e, t) {
			if ((0, r.readdirSync)(e).some((e) => e.endsWith(".json"))) return e;
			const n = (0, r.readdirSync)(e, { withFileTypes: true }).filter((t) => t.isDirectory() && holdsManifest((0, A.join)(e, t.name))).map((e) => e.name).sort();
			const [i] = n;
			if (i === undefined) return e;
			if (n.length === 1) return (0, A.join)(e, i);
			throw new o.dz({
				code: "verify.several_candidates",
				message: `expected the folder of one release candidate, found ${n.length}: ${n.slice(0, 5).join(", ")}`,
				where: { file: t },
				remedy: `Name one of them, for example ${(0, A.join)(t, i)}`
			});
		}
		function holdsManifest(e) {
			return (0, r.readdirSync)(e).some((e) => /^manifest\..*\.json$/.test(e));
		}
		function locateRecord(e) {
			const t = (0, A.resolve)(e);
			if ((0, r.statSync)(t, { throwIfNoEntry: false })?.isFile() !== true) throw refusal(e, "expected a record of an activation, found no such file");
			const n = (0, A.resolve)(t, "../../..");
			return {
				root: n,
				below: (0, A.relative)(n, t).replaceAll("\\", "/")
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
		const j = "See: release-gates help export";
		async function runExport({ tokens: e, screen: t, bundleUrl: n }) {
			const { positionals: r, flags: s } = (0, k.W)(e, () => false);
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
			const t = e !== undefined && Object.hasOwn(_, e) ? _[e] : undefined;
			if (t !== undefined) return t;
			const n = e === undefined ? undefined : (0, s.pA)(e, Object.keys(_));
			throw new o.dz({
				code: "export.format",
				message: `expected --format ${Object.keys(_).join(", ")}, found ${e ?? "none"}${n === undefined ? "" : `; did you mean ${n}?`}`,
				remedy: j
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
				remedy: j
			});
		}
		function onlyOne(e) {
			const t = `expected one manifest or folder with one, found ${e === 0 ? "none" : e}`;
			return new o.dz({
				code: "export.what",
				message: t,
				remedy: j
			});
		}
		var te = n(37088);
		var M = n(14256);
		var N = n(46540);
		var P = n(15642);
		var ne = n(26022);
		;
		async function replayFiles(e, t) {
			const n = await (0, v.QM)(t.workspace, e);
			if (n.state !== "found") {
				return {
					path: e,
					problems: [(0, v.nu)(n).reason],
					units: []
				};
			}
			const r = (0, te.A)(n.file);
			switch (r.kind) {
				case "evidence": return {
					path: e,
					problems: [],
					units: [await replayOne(r.evidence, n.file, t)]
				};
				case "manifest": return replayManifest(n.file, t);
				case "malformed": return {
					path: e,
					problems: r.differences.map(x.hF),
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
			const n = await (0, y.e)(e, (0, y.$)(t.workspace), t.nowMs);
			const { manifest: r, evidence: i } = (0, b.TX)(n);
			const a = [];
			for (const [r, o] of Object.entries(n.reading.manifest?.gates ?? {})) {
				const s = n.evidence[r];
				if (s?.state !== "present" || i[r]?.length !== 0) continue;
				const c = (0, S.uJ)((0, S.yS)(e.path), o.evidence);
				const l = await t.workspace.read(c, {
					role: "evidence",
					maxBytes: M.bU
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
			const o = [...r, ...Object.values(i).flat()].map(x.hF);
			return {
				path: e.path,
				problems: o,
				units: a
			};
		}
		async function replayOne(e, { path: t, bytes: n }, r) {
			const { unit: i } = e;
			if (!P.Fl.includes(i)) {
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
			const o = (0, ne.b)({
				unit: await (0, P.LM)(i),
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
			const r = (0, N.Ld)(e);
			if (r === undefined) return undefined;
			for (const e of (0, N.uC)(t, r)) {
				const t = await n.read(e, {
					role: "evidence",
					maxBytes: M.X3
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
			const { positionals: r, flags: s } = (0, k.W)(e, (e) => e === "json");
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
					style: F[t.state]
				}])
			];
		}
		const F = {
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
		var I = n(71164);
		var L = n(36576);
		;
		function toVerification(e) {
			const { evidence: t, values: n } = e;
			const { candidate: r, requires: i, facts: a, artifacts: o, materials: s, not_covered: c } = t.details;
			const l = (0, f.UI)(t.verdict);
			const u = verification_standingOf(t.details["standing"]);
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
					l ? {
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
				...describeIntact(u, l),
				describeDecision(n["decision"] || "unknown", {
					holds: l,
					vouched: isVouched(t.checks),
					standing: u
				}),
				...describeRequired(i),
				...notHere("facts    ", a),
				...notHere("artifacts", o),
				...notHere("materials", s),
				...describeUnbound(c, "documents here that the manifest does not bind"),
				...(0, L.hq)(e)
			];
		}
		function toSigned(e) {
			const { evidence: t, values: n } = e;
			const r = verification_standingOf(t.details["standing"]);
			const i = (0, f.UI)(t.verdict) || r.isOnlyOld;
			return [
				[
					{
						text: "signed    ",
						style: "dim"
					},
					i ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${i ? signersOf(t.checks) : t.reason}`,
						style: "plain"
					}
				],
				[{
					text: `          ${n["verified"] || "0"} statements hold, ${n["refused"] || "0"} do not`,
					style: "dim"
				}],
				...r.isOnlyOld ? [tooOld(r.expiredAt)] : [],
				...describeUnbound(t.details["not_named"], "files here that nothing signed names"),
				...(0, L.hq)(e)
			];
		}
		function verification_standingOf(e) {
			const { intact: t = false, expired_at: n = null } = (0, I.O)(e) ? e : {};
			return {
				isIntact: t === true,
				expiredAt: shown(n),
				isOnlyOld: t === true && n !== null
			};
		}
		function describeIntact({ isIntact: e, isOnlyOld: t, expiredAt: n }, r) {
			if (r || !e) return [];
			const i = "YES  nothing that it binds was changed";
			return [[{
				text: "intact    ",
				style: "dim"
			}, {
				text: i,
				style: "plain"
			}], ...t ? [tooOld(n)] : []];
		}
		function tooOld(e) {
			return [{
				text: "expired   ",
				style: "dim"
			}, {
				text: `since ${e}: it permits nothing now`,
				style: "unsure"
			}];
		}
		function toWalked(e) {
			const { evidence: t, values: n } = e;
			const r = (0, f.UI)(t.verdict);
			return [
				[{
					text: n["record"] || "no record",
					style: "bold"
				}],
				labelled("channel", n["channel"]),
				labelled("release", n["release"]),
				labelled("manifest", n["manifest-sha256"]),
				labelled("sha256", n["record-sha256"]),
				...describeRecordsWord(t.checks),
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
				...(0, L.hq)(e)
			];
		}
		function describeRecordsWord(e) {
			if (e.some(({ id: e, outcome: t }) => e.startsWith("record_expected::") && t === "pass")) return [];
			const t = "nothing outside of the ledger vouches for this record: give its SHA-256 (--expected-record-sha256)";
			return [[{
				text: "vouched   ",
				style: "dim"
			}, {
				text: t,
				style: "unsure"
			}]];
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
		function isVouched(e) {
			return !e.some(({ id: e, outcome: t }) => e === "manifest_vouched" && t !== "pass");
		}
		function describeDecision(e, { holds: t, vouched: n, standing: r }) {
			const i = {
				text: "decision  ",
				style: "dim"
			};
			const a = e.toUpperCase();
			if (e !== "open") return [i, {
				text: a,
				style: "bad"
			}];
			if (r.isOnlyOld) {
				const e = n ? "" : "; nothing outside of these files vouches for it";
				return [i, {
					text: `${a} when it was made, not open now${e}`,
					style: "unsure"
				}];
			}
			if (!t) return [i, {
				text: `the manifest says ${a}, and does not verify: not open`,
				style: "bad"
			}];
			if (n) return [i, {
				text: a,
				style: "good"
			}];
			return [i, {
				text: `the manifest says ${a}, and nothing outside of these files vouches for it`,
				style: "unsure"
			}];
		}
		function describeUnbound(e, t) {
			if (!(0, I.O)(e) || typeof e["total"] !== "number" || e["total"] === 0) return [];
			const n = Array.isArray(e["files"]) ? e["files"].map(shown) : [];
			const r = n.slice(0, 5).join(", ");
			const i = e["total"] > 5 ? ", \u2026" : "";
			const a = `${e["total"]} ${t}: ${r}${i}`;
			return [[{
				text: "unbound   ",
				style: "dim"
			}, {
				text: a,
				style: "unsure"
			}]];
		}
		function describeCandidate(e) {
			if (!(0, I.O)(e)) return [];
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
			if (!(0, I.O)(t)) return [];
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
		var R = n(28359);
		var z = n(87430);
		var B = n(43011);
		var V = n(14868);
		;
		const H = "public-keys";
		const U = "certificate-identities";
		const W = "trust-root";
		const G = {
			[U]: [U],
			"certificate-issuer": [U],
			levels: [
				H,
				U,
				W
			],
			[H]: [H],
			"resource-uri": [
				H,
				U,
				W
			],
			"sigstore-roots": [U],
			threshold: [H, U],
			[W]: [W],
			"trust-root-sha256": [W],
			"trust-root-version": [W],
			"verifier-id": [
				H,
				U,
				W
			]
		};
		const K = Object.keys(G);
		function splitSigners(e) {
			const of = (t) => Object.fromEntries(Object.entries(e).filter(([e]) => K.includes(e) === t));
			const t = of(true);
			const n = Object.keys(t).find((e) => G[e]?.every((e) => t[e] === undefined));
			if (n !== undefined) throw noSigner(n, G[n] ?? []);
			const { [H]: r, "sigstore-roots": i, [W]: a, ...o } = t;
			if (Object.keys(t).length === 0) return {
				inputs: of(false),
				signers: undefined
			};
			if (a !== undefined) refuseBeside(t);
			const s = i === undefined ? [] : split(i).map(readRoot);
			const c = a === undefined ? undefined : (0, A.resolve)(a);
			return {
				inputs: of(false),
				signers: {
					values: {
						...o,
						...r !== undefined && { [H]: split(r).map(readKey).join("\n") },
						...i !== undefined && { "sigstore-roots": s.map(({ path: e }) => e).join("\n") },
						...c !== undefined && { [W]: (0, A.basename)(c) }
					},
					files: s,
					...c !== undefined && { trustedBelow: (0, A.dirname)(c) }
				}
			};
		}
		function refuseBeside(e) {
			const t = [H, U].find((t) => e[t] !== undefined);
			if (t !== undefined) throw new o.dz({
				code: "verify.two_trusts",
				message: `expected --${W} or --${t}, found both`,
				remedy: "Name one way to know who may sign"
			});
			if (e["trust-root-sha256"] === undefined) throw new o.dz({
				code: "verify.no_pin",
				message: `expected --trust-root-sha256 beside --${W}, found none`,
				remedy: "Ask its owners for the SHA-256 of its first version, on another way than the folder"
			});
		}
		function noSigner(e, t) {
			return new o.dz({
				code: "verify.no_key",
				message: `expected ${t.map((e) => `--${e}`).join(" or ")} beside --${e}, found none: it has no effect alone`,
				remedy: "Name whom you trust: what the folder says of its own signer proves nothing"
			});
		}
		function split(e) {
			return e.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "");
		}
		function readKey(e) {
			if (!(0, r.existsSync)(e)) throw refusal(e, "expected a public key in PEM, found no such file");
			return (0, V.ee)((0, r.readFileSync)(e, "utf8"), e).spki;
		}
		const q = 4 * 1024 * 1024;
		function readRoot(e) {
			const t = (0, r.statSync)(e, { throwIfNoEntry: false });
			if (t?.isFile() !== true) throw refusal(e, "expected the trusted root of a Sigstore instance, found no such file");
			if (t.size > q) throw refusal(e, `expected at most ${q} bytes, found ${t.size}`);
			const n = (0, r.readFileSync)(e);
			return {
				state: "present",
				path: e.replaceAll(/[*?[\]{}]/g, "_"),
				bytes: n,
				sha256: (0, d.fg)(n),
				origin: "worktree"
			};
		}
		function withReadersFiles(e, { files: t, trusted: n = e }) {
			return {
				root: e.root,
				read: async (r, i) => i.role === "policy" ? t.find((e) => e.path === r) ?? n.read(r, i) : e.read(r, i),
				digest: (t) => e.digest(t),
				list: (t, r) => (r?.role === "policy" ? n : e).list(t, r),
				materials: () => e.materials(),
				policiesChangedByThisChange: () => e.policiesChangedByThisChange()
			};
		}
		var J = n(42207);
		;
		function readAsOf(e, t, n) {
			if (e !== undefined) return {
				ms: readTime(e, n),
				saidBy: "reader"
			};
			if (t === undefined || !(0, f.UI)(t.evidence.verdict)) return undefined;
			const r = (0, J.TM)(t.values["recorded-at"]);
			return r === undefined || r > n ? undefined : {
				ms: r,
				saidBy: "record"
			};
		}
		function readTime(e, t) {
			const n = (0, J.TM)(e);
			if (n === undefined) throw new o.dz({
				code: "verify.as_of",
				message: `expected a time such as 2026-11-20T12:00:00Z after --as-of, found ${JSON.stringify(e.slice(0, 80))}`
			});
			if (n <= t) return n;
			throw new o.dz({
				code: "verify.as_of_future",
				message: `expected --as-of to be in the past, found ${(0, J.ZA)(n)}, and it is ${(0, J.ZA)(t)}`,
				remedy: "Nobody knows what will count then; leave it out to judge now"
			});
		}
		function refuseBeforeMade(e, { evidence: { checks: t, details: n } }) {
			const r = t.some(({ id: e, outcome: t }) => e === "manifest_parse" && t === "pass");
			const i = r && (0, I.O)(n["candidate"]) ? n["candidate"]["generated_at"] : null;
			const a = (0, J.TM)(i);
			if (e?.saidBy !== "reader" || a === undefined || e.ms >= a) return;
			throw new o.dz({
				code: "verify.as_of_early",
				message: `expected --as-of not before the manifest was made, ${(0, J.ZA)(a)}, found ${(0, J.ZA)(e.ms)}`,
				remedy: "Name the time at which it was relied on: when it was released, or went live"
			});
		}
		function asOfLine({ ms: e, saidBy: t }) {
			const n = t === "reader" ? "as you said" : "when the record says that it went live; --as-of names another time";
			return [{
				text: "judged    ",
				style: "dim"
			}, {
				text: `as of ${(0, J.ZA)(e)}, ${n}`,
				style: "unsure"
			}];
		}
		;
		const Y = new Set([
			"log-keys",
			"log-origin",
			"log-record",
			"witness-keys",
			"witness-threshold"
		]);
		const X = "expected-record-sha256";
		const re = {
			activation: {
				what: "--from-activation",
				remedy: "Name the record too: --from-activation LEDGER/CHANNEL/records/activation-\u2026.json"
			},
			manifest: {
				what: "a manifest or a folder with one",
				remedy: "Name the folder of the release too: release-gates verify \u2026 FOLDER"
			},
			proof: {
				what: "a .tlog-proof",
				remedy: "Name the proof too: release-gates verify RECORD.tlog-proof --log-keys \u2026 --log-origin \u2026"
			}
		};
		function isVerifySwitch(e) {
			return e === "json" || e === "offline" || e.startsWith("require-");
		}
		function readVerifyFlags({ json: e = "false", offline: t = "true", ...n }, r, i) {
			if (t !== "true") throw onlyOffline();
			if (e !== "true" && e !== "false") throw notBoolean(e);
			const a = Object.entries(n);
			for (const [e] of a) refuseUnused(e, r, i);
			const of = (e) => Object.fromEntries(a.filter(([t]) => formOf(t) === e));
			return {
				json: e === "true",
				recordSha256: n[X],
				ofProof: of("proof"),
				ofManifest: of("manifest")
			};
		}
		function formOf(e) {
			if (Y.has(e)) return "proof";
			return e === X ? "activation" : "manifest";
		}
		function refuseUnused(e, t, n) {
			const r = formOf(e);
			if (r === "manifest" && !n.includes(e)) throw unknown(e, n);
			if (t.has(r)) return;
			const { what: i, remedy: a } = re[r];
			throw new o.dz({
				code: "verify.flag_unused",
				message: `--${e} has no effect here: it says something of ${i}, and none is named`,
				remedy: `${a}; or leave --${e} out`
			});
		}
		function unknown(e, t) {
			const n = (0, s.pA)(e, [
				...t,
				...Y,
				X,
				"from-activation"
			]);
			return new o.dz({
				code: "verify.flag_unknown",
				message: `verify has no flag --${e}${n === undefined ? "" : `; did you mean --${n}?`}`,
				remedy: "See: release-gates verify --help, release-gates help manifest-verify"
			});
		}
		function onlyOffline() {
			return new o.dz({
				code: "verify.always_offline",
				message: "--offline can only be on: verify has no network to use",
				remedy: "Leave it out"
			});
		}
		function notBoolean(e) {
			return new o.dz({
				code: "verify.flag_value",
				message: `expected --json, found --json=${e}`
			});
		}
		var Z = n(22594);
		var ie = n(3538);
		var Q = n(71075);
		var $ = n(99682);
		var ae = n(30785);
		var oe = n(618);
		var se = n(88449);
		;
		function isProofPath(e) {
			return e.endsWith(".tlog-proof");
		}
		function verifyProof(e, t, n) {
			const { "log-keys": r, "log-origin": i, "witness-keys": a = "", "log-record": o } = t;
			if (r === undefined || i === undefined) throw noKey(e);
			const s = readKeys(r, "signature");
			const c = readKeys(a, "cosignature");
			const l = thresholdOf(t["witness-threshold"], c);
			const u = o === undefined ? undefined : lineOfRecord(o);
			const d = (0, Z.Y)(readBounded(e, ie.uc), {
				origin: i,
				keys: [...s, ...c]
			}, u);
			if (!d.ok) return refuse(e, d.message);
			return judge(e, d, {
				origin: i,
				needed: l,
				logKeys: s,
				nowMs: n
			});
		}
		function holdToManifests(e, t) {
			const n = e.map((e) => {
				const n = t.map((t) => (0, Q.Mu)(e.record, t));
				if (!e.ok || n.includes(null)) return e;
				const r = e.record === null ? "; give the line of the record with --log-record" : "";
				return {
					...e,
					ok: false,
					reason: `${n[0] ?? "there is no manifest that it could be held to"}${r}`
				};
			});
			if (n.some(({ ok: e }) => !e)) return n;
			const r = t.filter((e) => n.every(({ record: t }) => (0, Q.Mu)(t, e) !== null));
			return [...n, ...r.map((e) => refuse(null, `no proof is of a record that names the manifest ${e}`))];
		}
		function judge(e, t, { origin: n, needed: r, ...i }) {
			const a = (0, Z.s)(t);
			if (a === undefined) return refuse(e, "what is in the log there is no record of release-gates");
			const o = (0, $.LP)(t.signatures, i);
			const { record: s } = t;
			const { size: c, root: l } = t.head;
			const u = (0, $.C)(o, r);
			const d = s === null ? "" : `; it says ${(0, Q.TV)(s)}`;
			const f = seenBy(o.seen.map(({ timeS: e }) => e), Math.max(r, 1));
			const p = f === null ? "" : `; it existed at the latest at ${f}`;
			const m = `record ${a.seq} is among the ${c} that ${n} signed`;
			return {
				proof: e,
				ok: u === null,
				reason: u === null ? `${m}${r > 0 ? `, and ${o.seen.length} witnesses saw` : ""}${p}${d}` : `${m}, but ${u}`,
				index: t.index,
				entry_hash: a.entryHash,
				record: s,
				size: c,
				root: l,
				existed_by: f,
				witnesses: o.seen.map(({ name: e, timeS: t }) => ({
					name: e,
					time: t
				}))
			};
		}
		function refuse(e, t) {
			return {
				proof: e,
				ok: false,
				reason: t,
				index: null,
				entry_hash: null,
				record: null,
				size: null,
				root: null,
				existed_by: null,
				witnesses: []
			};
		}
		function seenBy(e, t) {
			const n = e.toSorted((e, t) => e - t)[t - 1];
			return n === undefined ? null : (0, J.ZA)(n * 1e3);
		}
		function readKeys(e, t) {
			const n = e.split(/[\n,]/).map((e) => e.trim());
			const i = n.flatMap((e) => (0, r.existsSync)(e) ? (0, r.readFileSync)(e, "utf8").split("\n") : [e]);
			const a = i.map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
			return a.map((e) => {
				const n = (0, ae.z$)(e);
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
		function lineOfRecord(e) {
			const t = readBounded(e, oe.Oc);
			const n = t.at(-1) === 10 ? t.subarray(0, -1) : t;
			(0, se.A)(n, e);
			return n;
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
			const { positionals: t, flags: n } = (0, k.W)(e.tokens, isVerifySwitch);
			const { "from-activation": r, ...i } = n;
			if (t.length === 0 && r === undefined) throw nothingToVerify();
			const { json: a, recordSha256: s, ofProof: c, ofManifest: l } = readVerifyFlags(i, formsOf(t, r), await manifestFlags());
			const { "as-of": u, ...d } = l;
			const f = splitSigners(d);
			const p = Date.now();
			const m = t.filter(isProofPath).map((e) => verifyProof(e, c, p));
			const h = [];
			if (r !== undefined) h.push(await verifyRecord(r, s, e));
			const g = readAsOf(u, h[0], p);
			const _ = r === undefined ? {} : boundBy(h[0]?.values["manifest-sha256"], f.inputs);
			for (const n of t.filter((e) => !isProofPath(e))) {
				h.push(...await verifyOne(n, {
					...f,
					inputs: {
						...f.inputs,
						..._
					},
					asOf: g
				}, e));
			}
			const v = h.length === 0 || m.length === 0 ? m : holdToManifests(m, manifestsOf(h));
			const y = v.some(({ ok: e }) => !e) ? o.dc.closed : o.dc.open;
			const b = Math.max(y, ...h.map(R.mZ));
			if (a) e.screen.text(JSON.stringify([...h.map((e) => e.evidence), ...v], null, 2));
			else {
				if (g !== undefined && t.some((e) => !isProofPath(e))) e.screen.line(asOfLine(g));
				for (const t of h) for (const n of verify_linesOf(t)) e.screen.line(n);
				for (const t of v) e.screen.line(lineOf(t));
			}
			return b;
		}
		function manifestsOf(e) {
			const t = e.map(({ values: { "manifest-sha256": e = "" } }) => e);
			return [...new Set(t)].filter((e) => e !== "");
		}
		function formsOf(e, t) {
			const n = e.map((e) => isProofPath(e) ? "proof" : "manifest");
			return new Set([...n, ...t === undefined ? [] : ["activation"]]);
		}
		async function manifestFlags() {
			const { inputs: e } = await (0, P.LM)("manifest-verify");
			const t = Object.keys(e.shape).map(s.VC);
			return [
				"as-of",
				"root",
				...t.filter((e) => e !== "manifest"),
				...K
			];
		}
		function lineOf({ proof: e, ok: t, reason: n }) {
			return [{
				text: t ? "holds   " : "refused ",
				style: t ? "good" : "bad"
			}, {
				text: e === null ? n : `${e}: ${n}`,
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
		async function runAt(e, t, n) {
			const r = await openAt(e, t);
			const { signers: i, asOf: a } = n;
			const o = i?.trustedBelow === undefined ? undefined : await openAt(i.trustedBelow, t);
			const s = i?.files ?? [];
			const openWorkspace = () => withReadersFiles(r.openWorkspace(), {
				files: s,
				trusted: o?.openWorkspace()
			});
			const c = await (0, z.fA)({
				...r,
				openWorkspace
			}, [], { ignoreConfiguration: true });
			const l = {
				source: "flag",
				values: n.values,
				where: (e) => ({ file: n.where(e) })
			};
			return (0, B.i)(c, await (0, P.LM)(n.unit), {
				sources: [l],
				keep: false,
				...a !== undefined && { asOfMs: a.ms }
			});
		}
		function openAt(e, { screen: t, bundleUrl: n }) {
			return (0, i.Z)({
				root: e,
				version: a.x,
				bundleUrl: n,
				masker: t.masker,
				isolated: true
			});
		}
		async function verifyOne(e, { inputs: t, signers: n, asOf: r }, i) {
			const { root: a, ...o } = t;
			const { root: s, manifest: c } = locate(e, a);
			const where = (t) => t === "manifest" ? e : `--${t}`;
			const ofFiles = async (e) => {
				const t = {
					...e,
					...o,
					manifest: c
				};
				const n = await runAt(s, i, {
					unit: "manifest-verify",
					values: t,
					where,
					asOf: r
				});
				refuseBeforeMade(r, n);
				return n;
			};
			if (n === undefined) return [await ofFiles({})];
			const { "require-open": l } = o;
			const u = {
				...n.values,
				manifest: c,
				...l !== undefined && { "require-open": l }
			};
			const d = await runAt(s, i, {
				unit: "attestation-verify",
				values: u,
				where,
				signers: n,
				asOf: r
			});
			return [await ofFiles(vouchedBy(d)), d];
		}
		function vouchedBy({ evidence: e, values: { "manifest-sha256": t = "" } }) {
			const { standing: n } = e.details;
			const r = (0, f.UI)(e.verdict) || (0, I.O)(n) && n["intact"] === true;
			return r && t !== "" ? { "expected-sha256": t } : {};
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
	26022: (function(e, t, n) {
		n.d(t, {
			b: () => replayEvidence,
			m: () => decideOn
		});
		var r = n(96416);
		var i = n(64);
		var a = n(66462);
		var o = n(1973);
		var s = n(42207);
		var c = n(39330);
		var l = n(46540);
		var u = n(34975);
		var d = n(12432);
		var f = n(67895);
		var p = n(45577);
		var m = n(45340);
		var h = n(84807);
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
			const a = (0, l.pf)(r, i);
			if (a !== undefined || i.state !== "present") {
				return impossible(a === undefined ? `${r.path} is not there` : (0, u.hF)(a));
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
			const a = decideOn(e, t, i);
			if ("reason" in a) return impossible(a.reason);
			const o = differenceOf(n, a.bytes, t);
			const s = isSameBuild(r, t.tool) ? null : describeBuild(t.tool);
			if (o === undefined) return {
				state: "same",
				checks: t.checks.length,
				verdict: t.verdict,
				madeBy: s
			};
			return {
				state: "differs",
				difference: o,
				madeBy: s,
				masked: a.masked
			};
		}
		function decideOn(e, t, n) {
			const r = readFacts(e, t, n);
			if ("reason" in r) return r;
			return {
				bytes: (0, d.w)(makeAgain(e, t, r)),
				masked: r.masked
			};
		}
		function readFacts(e, t, n) {
			try {
				const a = (0, f.hx)(n, "facts");
				if (a.unit !== t.unit) return { reason: `the facts are of ${a.unit}` };
				const o = new Set(Object.keys(e.inputs.shape).map(r.VC));
				const s = {
					source: "file",
					values: Object.fromEntries(Object.entries(t.inputs).flatMap(([e, { value: t }]) => o.has(e) ? [[e, t]] : [])),
					where: (e) => ({
						file: "evidence",
						pointer: `/inputs/${e}/value`
					})
				};
				const { values: c } = (0, i.c)(e.inputs, [s]);
				return {
					facts: a.facts,
					masked: a.masked,
					inputs: c
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return { reason: e.message };
			}
		}
		function makeAgain(e, t, { facts: n, inputs: r }) {
			const ofTheRun = (...e) => t.checks.filter(({ id: t }) => e.some((e) => t.startsWith(`${e}::`)));
			const i = [...e.decide(n, r), ...ofTheRun("policy_unchanged")].map((e) => (0, o.S4)(e, t));
			const a = t.waivers.map(({ signed_by: e = [], ...t }) => ({
				...t,
				version: 1,
				signedBy: e,
				flaw: null,
				expiresMs: (0, s.TM)(t.expires) ?? Number.NEGATIVE_INFINITY
			}));
			const c = (0, h.Kw)(t.unit, i, a, (0, s.TM)(t.started_at) ?? 0);
			const l = [...c.checks, ...ofTheRun("waiver_unexpired", "waiver_verified")];
			const u = (0, o.z4)(l);
			return {
				...t,
				checks: l,
				verdict: u,
				reason: (0, p.bX)(u, l),
				waivers: [...c.waivers],
				next_actions: (0, p.ji)(l),
				details: e.details?.(n, r) ?? {}
			};
		}
		function differenceOf(e, t, n) {
			const r = (0, u.bL)(e, t);
			if (r === undefined) return undefined;
			const i = JSON.parse(Buffer.from(t).toString("utf8"));
			const a = (0, u.at)(i, n)?.pointer ?? null;
			const at = (e) => a === null ? undefined : (0, m.s)(e, a);
			return {
				offset: r,
				pointer: a,
				decided: at(i),
				stated: at(n)
			};
		}
		function isSameBuild({ bundle_sha256: e }, { bundle_sha256: t }) {
			return e !== null && t !== null && (0, c.J$)(e, t);
		}
		function describeBuild({ version: e, bundle_sha256: t }) {
			return `release-gates ${e}, ${t === null ? "run from source" : `bundle ${t.slice(0, 12)}`}`;
		}
	})
};
;
