"use strict";
exports.id = 4925;
exports.ids = [4925];
exports.modules = {
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
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
