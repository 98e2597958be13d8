"use strict";
exports.id = 9115;
exports.ids = [9115];
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
	56001: (function(e, t, n) {
		n.d(t, {
			eR: () => attestationPatterns,
			l_: () => statementPatterns,
			xE: () => attestationFolder
		});
		var r = n(11142);
		const i = [
			"*.dsse.json",
			"*.intoto.jsonl",
			"*.sigstore.json"
		];
		function attestationFolder({ path: e, sha256: t }) {
			return (0, r.uJ)((0, r.yS)(e), `attestations/${t.slice(0, 12)}`);
		}
		function attestationPatterns(e) {
			return statementPatterns(attestationFolder(e));
		}
		function statementPatterns(e) {
			return i.map((t) => (0, r.uJ)((0, r.yk)(e), t));
		}
	}),
	89115: (function(e, t, n) {
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
		var v = n(56001);
		var y = n(62050);
		var b = n(33999);
		var x = n(24827);
		var S = n(34975);
		var C = n(11142);
		;
		async function readCandidate(e, t, n) {
			const r = await (0, y.QM)(t, e);
			if (r.state !== "found") return {
				state: "refused",
				problems: [(0, y.nu)(r).reason]
			};
			const { file: i } = r;
			const a = await (0, b.e)(i, (0, b.$)(t), n);
			const o = (0, x.TX)(a);
			const { manifest: s } = a.reading;
			const c = [...o.manifest, ...Object.values(o.evidence).flat()];
			if (s === null || c.length > 0) {
				return {
					state: "refused",
					problems: c.map(S.hF)
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
			const u = await findSignedVerdict(i, t);
			const d = {
				manifest: s,
				manifestName: (0, C.bV)(i.path),
				manifestSha256: i.sha256,
				signedVerdict: u,
				evidence: l
			};
			return {
				state: "read",
				candidate: d
			};
		}
		const w = /^verification-summary\.(dsse|sigstore)\.json$/;
		async function findSignedVerdict(e, t) {
			const n = [...await t.list((0, v.eR)(e))].sort();
			const r = n.find((e) => w.test((0, C.bV)(e)));
			if (r === undefined) return null;
			const [i] = await t.digest([r]);
			const a = (0, C.yS)(e.path);
			const o = a === "" ? r : r.slice(a.length + 1);
			return i?.state === "present" ? {
				name: o,
				sha256: i.sha256
			} : null;
		}
		var T = n(60722);
		var E = n(76760);
		;
		function locate(e, t) {
			const n = (0, E.resolve)(e);
			const i = (0, r.statSync)(n, { throwIfNoEntry: false });
			if (i === undefined) throw refusal(e, "expected a manifest or a folder with one, found nothing");
			const a = i.isDirectory() ? candidateFolder(n, e) : n;
			if (t === undefined) {
				return i.isDirectory() ? {
					root: a,
					manifest: "."
				} : {
					root: (0, E.dirname)(a),
					manifest: (0, E.basename)(a)
				};
			}
			const o = (0, E.relative)((0, E.resolve)(t), a);
			if (o.startsWith("..") || (0, E.isAbsolute)(o)) throw refusal(e, `expected a place below --root ${t}, found one outside`);
			return {
				root: (0, E.resolve)(t),
				manifest: o === "" ? "." : o.replaceAll("\\", "/")
			};
		}
		function candidateFolder(e, t) {
			if ((0, r.readdirSync)(e).some((e) => e.endsWith(".json"))) return e;
			const n = (0, r.readdirSync)(e, { withFileTypes: true }).filter((t) => t.isDirectory() && holdsManifest((0, E.join)(e, t.name))).map((e) => e.name).sort();
			const [i] = n;
			if (i === undefined) return e;
			if (n.length === 1) return (0, E.join)(e, i);
			throw new o.dz({
				code: "verify.several_candidates",
				message: `expected the folder of one release candidate, found ${n.length}: ${n.slice(0, 5).join(", ")}`,
				where: { file: t },
				remedy: `Name one of them, for example ${(0, E.join)(t, i)}`
			});
		}
		function holdsManifest(e) {
			return (0, r.readdirSync)(e).some((e) => /^manifest\..*\.json$/.test(e));
		}
		function locateRecord(e) {
			const t = (0, E.resolve)(e);
			if ((0, r.statSync)(t, { throwIfNoEntry: false })?.isFile() !== true) throw refusal(e, "expected a record of an activation, found no such file");
			const n = (0, E.resolve)(t, "../../..");
			return {
				root: n,
				below: (0, E.relative)(n, t).replaceAll("\\", "/")
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
		const D = "See: release-gates help export";
		async function runExport({ tokens: e, screen: t, bundleUrl: n }) {
			const { positionals: r, flags: s } = (0, T.W)(e, () => false);
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
				remedy: D
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
				remedy: D
			});
		}
		function onlyOne(e) {
			const t = `expected one manifest or folder with one, found ${e === 0 ? "none" : e}`;
			return new o.dz({
				code: "export.what",
				message: t,
				remedy: D
			});
		}
		var O = n(37088);
		var k = n(14256);
		var A = n(46540);
		var j = n(15642);
		var M = n(26022);
		;
		async function replayFiles(e, t) {
			const n = await (0, y.QM)(t.workspace, e);
			if (n.state !== "found") {
				return {
					path: e,
					problems: [(0, y.nu)(n).reason],
					units: []
				};
			}
			const r = (0, O.A)(n.file);
			switch (r.kind) {
				case "evidence": return {
					path: e,
					problems: [],
					units: [await replayOne(r.evidence, n.file, t)]
				};
				case "manifest": return replayManifest(n.file, t);
				case "malformed": return {
					path: e,
					problems: r.differences.map(S.hF),
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
			const n = await (0, b.e)(e, (0, b.$)(t.workspace), t.nowMs);
			const { manifest: r, evidence: i } = (0, x.TX)(n);
			const a = [];
			for (const [r, o] of Object.entries(n.reading.manifest?.gates ?? {})) {
				const s = n.evidence[r];
				if (s?.state !== "present" || i[r]?.length !== 0) continue;
				const c = (0, C.uJ)((0, C.yS)(e.path), o.evidence);
				const l = await t.workspace.read(c, {
					role: "evidence",
					maxBytes: k.bU
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
			const o = [...r, ...Object.values(i).flat()].map(S.hF);
			return {
				path: e.path,
				problems: o,
				units: a
			};
		}
		async function replayOne(e, { path: t, bytes: n }, r) {
			const { unit: i } = e;
			if (!j.Fl.includes(i)) {
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
			const o = (0, M.b)({
				unit: await (0, j.LM)(i),
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
			const r = (0, A.Ld)(e);
			if (r === undefined) return undefined;
			for (const e of (0, A.uC)(t, r)) {
				const t = await n.read(e, {
					role: "evidence",
					maxBytes: k.X3
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
			const { positionals: r, flags: s } = (0, T.W)(e, (e) => e === "json");
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
					style: N[t.state]
				}])
			];
		}
		const N = {
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
		var P = n(71164);
		var F = n(36576);
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
				...describeNotCovered(c),
				...(0, F.hq)(e)
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
				...(0, F.hq)(e)
			];
		}
		function verification_standingOf(e) {
			const { intact: t = false, expired_at: n = null } = (0, P.O)(e) ? e : {};
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
				...(0, F.hq)(e)
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
		function describeNotCovered(e) {
			if (!(0, P.O)(e) || typeof e["total"] !== "number" || e["total"] === 0) return [];
			const t = Array.isArray(e["files"]) ? e["files"].map(shown) : [];
			const n = t.slice(0, 5).join(", ");
			const r = e["total"] > 5 ? ", \u2026" : "";
			const i = `${e["total"]} documents here that the manifest does not bind: ${n}${r}`;
			return [[{
				text: "unbound   ",
				style: "dim"
			}, {
				text: i,
				style: "unsure"
			}]];
		}
		function describeCandidate(e) {
			if (!(0, P.O)(e)) return [];
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
			if (!(0, P.O)(t)) return [];
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
		var I = n(28359);
		var L = n(87430);
		var R = n(43011);
		var z = n(14868);
		;
		const B = "public-keys";
		const V = "certificate-identities";
		const H = "trust-root";
		const U = {
			[V]: [V],
			"certificate-issuer": [V],
			levels: [
				B,
				V,
				H
			],
			[B]: [B],
			"resource-uri": [
				B,
				V,
				H
			],
			"sigstore-roots": [V],
			threshold: [B, V],
			[H]: [H],
			"trust-root-sha256": [H],
			"trust-root-version": [H],
			"verifier-id": [
				B,
				V,
				H
			]
		};
		const W = Object.keys(U);
		function splitSigners(e) {
			const of = (t) => Object.fromEntries(Object.entries(e).filter(([e]) => W.includes(e) === t));
			const t = of(true);
			const n = Object.keys(t).find((e) => U[e]?.every((e) => t[e] === undefined));
			if (n !== undefined) throw noSigner(n, U[n] ?? []);
			const { [B]: r, "sigstore-roots": i, [H]: a, ...o } = t;
			if (Object.keys(t).length === 0) return {
				inputs: of(false),
				signers: undefined
			};
			if (a !== undefined) refuseBeside(t);
			const s = i === undefined ? [] : split(i).map(readRoot);
			const c = a === undefined ? undefined : (0, E.resolve)(a);
			return {
				inputs: of(false),
				signers: {
					values: {
						...o,
						...r !== undefined && { [B]: split(r).map(readKey).join("\n") },
						...i !== undefined && { "sigstore-roots": s.map(({ path: e }) => e).join("\n") },
						...c !== undefined && { [H]: (0, E.basename)(c) }
					},
					files: s,
					...c !== undefined && { trustedBelow: (0, E.dirname)(c) }
				}
			};
		}
		function refuseBeside(e) {
			const t = [B, V].find((t) => e[t] !== undefined);
			if (t !== undefined) throw new o.dz({
				code: "verify.two_trusts",
				message: `expected --${H} or --${t}, found both`,
				remedy: "Name one way to know who may sign"
			});
			if (e["trust-root-sha256"] === undefined) throw new o.dz({
				code: "verify.no_pin",
				message: `expected --trust-root-sha256 beside --${H}, found none`,
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
			return (0, z.ee)((0, r.readFileSync)(e, "utf8"), e).spki;
		}
		const G = 4 * 1024 * 1024;
		function readRoot(e) {
			const t = (0, r.statSync)(e, { throwIfNoEntry: false });
			if (t?.isFile() !== true) throw refusal(e, "expected the trusted root of a Sigstore instance, found no such file");
			if (t.size > G) throw refusal(e, `expected at most ${G} bytes, found ${t.size}`);
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
		var K = n(42207);
		;
		function readAsOf(e, t, n) {
			if (e !== undefined) return {
				ms: readTime(e, n),
				saidBy: "reader"
			};
			if (t === undefined || !(0, f.UI)(t.evidence.verdict)) return undefined;
			const r = (0, K.TM)(t.values["recorded-at"]);
			return r === undefined || r > n ? undefined : {
				ms: r,
				saidBy: "record"
			};
		}
		function readTime(e, t) {
			const n = (0, K.TM)(e);
			if (n === undefined) throw new o.dz({
				code: "verify.as_of",
				message: `expected a time such as 2026-11-20T12:00:00Z after --as-of, found ${JSON.stringify(e.slice(0, 80))}`
			});
			if (n <= t) return n;
			throw new o.dz({
				code: "verify.as_of_future",
				message: `expected --as-of to be in the past, found ${(0, K.ZA)(n)}, and it is ${(0, K.ZA)(t)}`,
				remedy: "Nobody knows what will count then; leave it out to judge now"
			});
		}
		function refuseBeforeMade(e, { evidence: { checks: t, details: n } }) {
			const r = t.some(({ id: e, outcome: t }) => e === "manifest_parse" && t === "pass");
			const i = r && (0, P.O)(n["candidate"]) ? n["candidate"]["generated_at"] : null;
			const a = (0, K.TM)(i);
			if (e?.saidBy !== "reader" || a === undefined || e.ms >= a) return;
			throw new o.dz({
				code: "verify.as_of_early",
				message: `expected --as-of not before the manifest was made, ${(0, K.ZA)(a)}, found ${(0, K.ZA)(e.ms)}`,
				remedy: "Name the time at which it was relied on: when it was released, or went live"
			});
		}
		function asOfLine({ ms: e, saidBy: t }) {
			const n = t === "reader" ? "as you said" : "when the record says that it went live; --as-of names another time";
			return [{
				text: "judged    ",
				style: "dim"
			}, {
				text: `as of ${(0, K.ZA)(e)}, ${n}`,
				style: "unsure"
			}];
		}
		;
		const q = new Set([
			"log-keys",
			"log-origin",
			"log-record",
			"witness-keys",
			"witness-threshold"
		]);
		const J = "expected-record-sha256";
		const Y = {
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
				recordSha256: n[J],
				ofProof: of("proof"),
				ofManifest: of("manifest")
			};
		}
		function formOf(e) {
			if (q.has(e)) return "proof";
			return e === J ? "activation" : "manifest";
		}
		function refuseUnused(e, t, n) {
			const r = formOf(e);
			if (r === "manifest" && !n.includes(e)) throw unknown(e, n);
			if (t.has(r)) return;
			const { what: i, remedy: a } = Y[r];
			throw new o.dz({
				code: "verify.flag_unused",
				message: `--${e} has no effect here: it says something of ${i}, and none is named`,
				remedy: `${a}; or leave --${e} out`
			});
		}
		function unknown(e, t) {
			const n = (0, s.pA)(e, [
				...t,
				...q,
				J,
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
		var X = n(22594);
		var Z = n(3538);
		var Q = n(71075);
		var $ = n(30785);
		var ee = n(618);
		var te = n(88449);
		;
		function isProofPath(e) {
			return e.endsWith(".tlog-proof");
		}
		const ne = 864e10;
		function verifyProof(e, t) {
			const { "log-keys": n, "log-origin": r, "witness-keys": i = "", "log-record": a } = t;
			if (n === undefined || r === undefined) throw noKey(e);
			const o = readKeys(n, "signature");
			const s = readKeys(i, "cosignature");
			const c = thresholdOf(t["witness-threshold"], s);
			const l = a === undefined ? undefined : lineOfRecord(a);
			const u = (0, X.Y)(readBounded(e, Z.uc), {
				origin: r,
				keys: [...o, ...s]
			}, l);
			if (!u.ok) return refuse(e, u.message);
			return judge(e, u, {
				origin: r,
				needed: c,
				logKeys: o
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
		function judge(e, t, { origin: n, needed: r, logKeys: i }) {
			const a = (0, X.s)(t);
			if (a === undefined) return refuse(e, "what is in the log there is no record of release-gates");
			const o = new Set(i.map((e) => e.publicKey));
			const s = new Map();
			for (const { key: e, timeS: n } of t.signatures) {
				if (n === null || o.has(e.publicKey) || (s.get(e.publicKey)?.time ?? -1) >= n) continue;
				s.set(e.publicKey, {
					name: e.name,
					time: n
				});
			}
			const { record: c } = t;
			const { size: l, root: u } = t.head;
			const d = s.size >= r;
			const f = c === null ? "" : `; it says ${(0, Q.TV)(c)}`;
			const p = seenBy([...s.values()].map(({ time: e }) => e), Math.max(r, 1));
			const m = p === null ? "" : `; it existed at the latest at ${p}`;
			const h = `record ${a.seq} is among the ${l} that ${n} signed`;
			return {
				proof: e,
				ok: d,
				reason: d ? `${h}${r > 0 ? `, and ${s.size} witnesses saw` : ""}${m}${f}` : `${h}, but ${s.size} witnesses cosigned and ${r} are needed`,
				index: t.index,
				entry_hash: a.entryHash,
				record: c,
				size: l,
				root: u,
				existed_by: p,
				witnesses: [...s.values()]
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
			return n === undefined || n > ne ? null : (0, K.ZA)(n * 1e3);
		}
		function readKeys(e, t) {
			const n = e.split(/[\n,]/).map((e) => e.trim());
			const i = n.flatMap((e) => (0, r.existsSync)(e) ? (0, r.readFileSync)(e, "utf8").split("\n") : [e]);
			const a = i.map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
			return a.map((e) => {
				const n = (0, $.z$)(e);
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
			const t = readBounded(e, ee.Oc);
			const n = t.at(-1) === 10 ? t.subarray(0, -1) : t;
			(0, te.A)(n, e);
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
			const { positionals: t, flags: n } = (0, T.W)(e.tokens, isVerifySwitch);
			const { "from-activation": r, ...i } = n;
			if (t.length === 0 && r === undefined) throw nothingToVerify();
			const { json: a, recordSha256: s, ofProof: c, ofManifest: l } = readVerifyFlags(i, formsOf(t, r), await manifestFlags());
			const { "as-of": u, ...d } = l;
			const f = splitSigners(d);
			const p = t.filter(isProofPath).map((e) => verifyProof(e, c));
			const m = [];
			if (r !== undefined) m.push(await verifyRecord(r, s, e));
			const h = readAsOf(u, m[0], Date.now());
			const g = r === undefined ? {} : boundBy(m[0]?.values["manifest-sha256"], f.inputs);
			for (const n of t.filter((e) => !isProofPath(e))) {
				m.push(...await verifyOne(n, {
					...f,
					inputs: {
						...f.inputs,
						...g
					},
					asOf: h
				}, e));
			}
			const _ = m.length === 0 || p.length === 0 ? p : holdToManifests(p, manifestsOf(m));
			const v = _.some(({ ok: e }) => !e) ? o.dc.closed : o.dc.open;
			const y = Math.max(v, ...m.map(I.mZ));
			if (a) e.screen.text(JSON.stringify([...m.map((e) => e.evidence), ..._], null, 2));
			else {
				if (h !== undefined && t.some((e) => !isProofPath(e))) e.screen.line(asOfLine(h));
				for (const t of m) for (const n of verify_linesOf(t)) e.screen.line(n);
				for (const t of _) e.screen.line(lineOf(t));
			}
			return y;
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
			const { inputs: e } = await (0, j.LM)("manifest-verify");
			const t = Object.keys(e.shape).map(s.VC);
			return [
				"as-of",
				"root",
				...t.filter((e) => e !== "manifest"),
				...W
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
			const c = await (0, L.fA)({
				...r,
				openWorkspace
			}, [], { ignoreConfiguration: true });
			const l = {
				source: "flag",
				values: n.values,
				where: (e) => ({ file: n.where(e) })
			};
			return (0, R.i)(c, await (0, j.LM)(n.unit), {
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
			const r = (0, f.UI)(e.verdict) || (0, P.O)(n) && n["intact"] === true;
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
	7837: (function(e, t, n) {
		n.d(t, { y: () => isLenient });
		function isLenient({ checks: e }) {
			return e.some(({ level: e, outcome: t }) => e === "must" && (t === "fail" || t === "inconclusive"));
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
