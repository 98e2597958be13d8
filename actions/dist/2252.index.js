"use strict";
exports.id = 2252;
exports.ids = [2252];
exports.modules = {
	52992: (function(e, t, n) {
		n.d(t, {
			M: () => lackingGates,
			g: () => requiredGates
		});
		function requiredGates(e) {
			if (!e.require_gate_evidence) return [];
			return e.expected_gates.filter((e) => e.required).map((e) => e.unit);
		}
		function lackingGates(e, t) {
			return t.flatMap((t) => whatLacks(t, e) ?? []);
		}
		function whatLacks(e, t) {
			const n = t.expected_gates.find((t) => t.unit === e);
			const r = Object.hasOwn(t.gates, e) ? t.gates[e] : undefined;
			if (n === undefined) return `${e} is not expected`;
			if (!n.required || !t.require_gate_evidence) return `${e} is expected, but its evidence not required`;
			if (r === undefined) return `${e} has no evidence`;
			return r.mode === "enforce" ? undefined : `${e} was judged in warn mode`;
		}
	}),
	76832: (function(e, t, n) {
		n.d(t, {
			K4: () => toCheck,
			cT: () => mustCheck,
			ij: () => checkId
		});
		const r = 2e3;
		const i = 200;
		function toCheck(e) {
			const t = typeof e.outcome === "boolean" ? e.outcome ? "pass" : "fail" : e.outcome;
			const n = t === "fail" || t === "inconclusive";
			return {
				id: e.id,
				outcome: t,
				level: e.level,
				reason: oneLine(e.reason),
				expected: e.expected ?? null,
				actual: e.actual ?? null,
				...e.location !== undefined && { location: e.location },
				...n && e.remedy !== undefined && { remedy: oneLine(e.remedy) }
			};
		}
		function mustCheck(e, t, n) {
			return toCheck({
				id: e,
				outcome: t,
				level: "must",
				...n
			});
		}
		function checkId(e, t) {
			return `${e}::${oneLine(t).slice(0, i)}`;
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	32252: (function(e, t, n) {
		n.r(t);
		n.d(t, { activationGuard: () => ee });
		var r = n(97208);
		var i = n(62050);
		var a = n(29917);
		var o = n(33999);
		var s = n(13967);
		var c = n(37699);
		var l = n(8545);
		var u = n(74216);
		var d = n(27448);
		var f = n(87606);
		var p = n(46298);
		var m = n(51523);
		var h = n(91709);
		var g = n(63959);
		var _ = n(89892);
		var v = n(94031);
		var y = n(89023);
		var b = n(54636);
		var x = n(73278);
		;
		async function collect(e, t) {
			const { nowMs: n, environment: r, strict: i, workspace: a } = t;
			const o = await (0, s.G)(a, e.policy, r);
			const m = (0, c.F)(o.document, e);
			const h = (0, l.nZ)(m, r);
			const g = e.trustRootSha256 !== undefined;
			const _ = (0, u.a)(h.store, t);
			const v = {
				...t,
				document: m,
				ledger: _,
				isPinNamed: g
			};
			const y = await (0, d.A)((0, f.uL)(h.signatures), v);
			const b = await collectChannel(e, t, {
				...o,
				document: m,
				policy: h,
				ledger: _,
				trustRoot: y
			});
			const { path: x } = o;
			return {
				nowMs: n,
				environment: r,
				strict: i,
				channel: b,
				policy: {
					path: x,
					isGenerationGiven: isGiven(h),
					step: (0, l.Ko)(h),
					downgradeRules: (0, p.y)(h.downgrade.rules)
				},
				trustRoot: y,
				candidate: await collectCandidate(e, t, h)
			};
		}
		function isGiven({ generation: e }) {
			return e === "given";
		}
		async function collectChannel(e, t, { tenant: n, document: r, ledger: i, trustRoot: a }) {
			const { environment: o } = t;
			const { region: s, segment: c } = e;
			const l = (0, m.h)({
				tenant: e.tenant ?? n,
				environment: o,
				region: s,
				segment: c
			});
			const u = await (0, h.zD)(i);
			const d = await (0, g.E)(i, l);
			const { state: f, history: p, records: b } = d;
			const x = await (0, _.jk)({
				...t,
				document: r,
				loaded: d,
				scopes: u,
				ledger: i,
				trustRoot: a
			});
			return {
				id: (0, v.Zm)(l),
				place: i.place,
				lines: b.length,
				state: f,
				history: p,
				scopeFreezes: [...(0, h.IC)(u.freezes, o), ...(0, y.Hk)(x, l)],
				freezeFlaws: x.flaws
			};
		}
		async function collectCandidate(e, t, { signatures: n }) {
			const { workspace: r, nowMs: s } = t;
			const c = await (0, i.nK)(r, e.manifest ?? t.evidenceDirectory);
			if (c.state !== "found") return c;
			const { file: l, malformed: u } = c;
			const d = (0, a.Xb)(await (0, o.e)(l, (0, o.$)(r), s), t);
			const p = await (0, b.k_)(l, d, {
				workspace: r,
				signatures: n
			});
			const { signing: m } = t;
			const h = {
				"min-signatures": (0, f.Xi)(n, t),
				gates: n.gates,
				signing: m
			};
			const { manifest: g } = d.reading;
			const _ = g === null ? null : await (0, x.w)(g.subject, t, "arrival");
			return {
				state: "found",
				path: l.path,
				sha256: l.sha256,
				malformed: u,
				facts: d,
				..._ !== null && { foreign: _ },
				declared: p,
				signatures: h
			};
		}
		var S = n(1973);
		var C = n(24827);
		var w = n(17001);
		var T = n(33811);
		var E = n(39330);
		var D = n(89443);
		var O = n(76832);
		;
		const k = 50;
		const A = "Fetch the release again from where it was published; activate nothing that does not verify";
		function judged(e, t, n) {
			const { holds: r, expected: i, level: a = "must" } = n;
			const o = t.find(({ isUnknown: e }) => e !== true) ?? t[0];
			if (o === undefined) return (0, O.K4)({
				id: e,
				level: a,
				outcome: "pass",
				reason: r,
				expected: i,
				actual: []
			});
			const { file: s, pointer: c, line: l } = o;
			return (0, O.K4)({
				id: e,
				level: a,
				outcome: o.isUnknown === true ? "inconclusive" : "fail",
				reason: (0, D.v)(o.message, t.length - 1, "finding"),
				expected: i,
				actual: [...new Set(t.map(({ code: e }) => e))].slice(0, k),
				location: s === undefined ? undefined : {
					file: s,
					...typeof c === "string" && { pointer: c },
					...l !== undefined && { line: l }
				},
				remedy: o.remedy ?? n.remedy
			});
		}
		function notApplicable(e, t) {
			return (0, O.K4)({
				id: e,
				level: "must",
				outcome: "not_applicable",
				reason: t
			});
		}
		function fromDifferences(e, t) {
			return e.map(({ code: e, file: n, pointer: r, message: i }) => ({
				code: t(e),
				message: `${n}: ${i}`,
				file: n,
				pointer: r
			}));
		}
		function fromBlockers(e) {
			return e.map(({ code: e, message: t, remedy: n }) => ({
				code: e,
				message: t,
				...n !== undefined && { remedy: n }
			}));
		}
		;
		const j = /^(?:[^@\s]+@)?sha256:([0-9a-f]+)$/i;
		const M = "Deploy by digest: name@sha256:<64 hex digits>";
		function checkReferences(e, t) {
			const n = new Set(t.artifacts.map(({ sha256: e }) => e));
			const r = new Set([t.release_candidate_id, ...t.artifacts.map(({ path: e }) => e)]);
			return e.flatMap((e) => {
				if (r.has(e)) return [];
				const t = j.exec(e)?.[1]?.toLowerCase();
				if (t === undefined) {
					return [{
						code: "reference_floating",
						message: `${e} may change its meaning`,
						remedy: M
					}];
				}
				if (!(0, E.P4)(t)) {
					return [{
						code: "reference_ambiguous",
						message: `${e} is not a whole digest`,
						remedy: M
					}];
				}
				if ([...n].some((e) => (0, E.J$)(e, t))) return [];
				return [{
					code: "identity_mismatch",
					message: `${e} is no artifact of the manifest`,
					remedy: "Deploy what the manifest binds, or make the manifest of what is deployed"
				}];
			});
		}
		;
		function resolutionRow(e, { references: t, manifest: n, release: r }) {
			const i = {
				expected: "one manifest, and exact references",
				remedy: "Run release-manifest (or preflight) first, or name the manifest with the input manifest"
			};
			if (e.state !== "found") return judged("resolution", [notFound(e)], {
				...i,
				holds: ""
			});
			const a = e.facts.reading.manifest;
			const o = `${a?.release_candidate_id ?? r ?? n ?? "the candidate"} is described by ${e.path}`;
			const s = a === null ? [] : checkReferences(t, a);
			return judged("resolution", [...fromDifferences(e.malformed, String), ...s], {
				...i,
				holds: o
			});
		}
		function notFound(e) {
			switch (e.state) {
				case "absent": return {
					code: "manifest_missing",
					message: `there is no sound manifest at ${e.path}`,
					file: e.path
				};
				case "refused": return {
					code: e.code,
					message: `${e.path} may not be read: ${e.reason}`,
					isUnknown: true
				};
				case "ambiguous": {
					const t = e.paths.slice(0, 5).join(", ");
					return {
						code: "reference_ambiguous",
						message: `several manifests could be meant: ${t}`,
						isUnknown: true
					};
				}
			}
		}
		const N = /^(?:json|schema)\./;
		function manifestRow({ path: e, facts: t }, { manifest: n, expiry: r }) {
			const { manifest: i } = t.reading;
			const a = i === null ? [] : missingFields(i, e);
			const o = [
				...fromDifferences(n, shapeCode),
				...a,
				...fromDifferences(r, expiryCode)
			];
			return judged("manifest", o, {
				holds: "the manifest has its canonical form, agrees with itself and has not expired",
				expected: "a sound manifest",
				remedy: A
			});
		}
		function shapeCode(e) {
			return N.test(e) ? "manifest_schema_invalid" : "manifest_invalid";
		}
		function expiryCode(e) {
			return e.replace(".", "_");
		}
		function missingFields({ subject: e, artifacts: t }, n) {
			const lacks = (e, t, r) => ({
				code: "manifest_missing_required_field",
				message: `the manifest of a release states no ${t}`,
				file: n,
				pointer: e,
				remedy: r
			});
			return [
				...e.version === null ? [lacks("/subject/version", "version", "Name where the version stands")] : [],
				...e.commit === null ? [lacks("/subject/commit", "commit", "Make the manifest in a git checkout")] : [],
				...t.length === 0 ? [lacks("/artifacts", "artifact", "Name the artifacts of release-manifest")] : []
			];
		}
		function identityRow({ path: e, sha256: t, facts: n, foreign: r }, { manifestSha256: i, release: a, publishers: o }) {
			const s = n.reading.manifest?.release_candidate_id ?? null;
			const c = [];
			if (i !== undefined && !(0, E.J$)(i, t)) c.push({
				code: "identity_mismatch",
				message: `expected the manifest ${i}, found ${t}`,
				file: e
			});
			if (a !== undefined && a !== s) c.push({
				code: "identity_mismatch",
				message: `expected ${a}, found ${s ?? "none"}`,
				file: e
			});
			const l = n.reading.manifest?.subject.repository ?? "";
			const u = o.includes(l);
			if (r !== undefined && !u) c.push({
				code: "manifest_foreign",
				message: `the manifest is that of another repository: ${r}`,
				file: e,
				remedy: "Run the gates in this repository; where another one publishes what goes out here, name it in publishers"
			});
			return judged("identity", c, {
				holds: `${s ?? "the manifest"} is ${t}`,
				expected: {
					manifest_sha256: i ?? null,
					release: a ?? null
				},
				remedy: "This is another candidate than the one that was meant; fetch that one"
			});
		}
		var P = n(49025);
		var F = n(55142);
		var I = n(61559);
		var L = n(97221);
		;
		function describeRelease(e, t, n) {
			const { manifest: r } = e.facts.reading;
			if (r === null || !isComplete(r)) return undefined;
			const { path: i, sha256: a } = e;
			const o = t.policy.isGenerationGiven ? n.generation ?? null : null;
			return (0, P.l)({
				manifest: r,
				path: i,
				sha256: a,
				generation: o,
				buildId: null,
				configSha256: null
			});
		}
		function isComplete({ subject: e, artifacts: t }) {
			return e.version !== null && e.commit !== null && t.length > 0;
		}
		const R = {
			release_revoked: "target_not_revoked",
			release_rejected: "target_not_revoked",
			release_unverified: "target_not_revoked",
			release_invalid: "compatibility",
			release_too_large: "compatibility",
			version_invalid: "compatibility",
			policy_invalid: "compatibility",
			downgrade_not_allowed: "compatibility",
			mixed_generation: "compatibility",
			schema_head_incompatible: "compatibility",
			crypto_schema_change_blocks_downgrade: "compatibility",
			release_id_downgrade_blocked: "monotonic",
			rollback_not_authorized: "monotonic",
			rollback_expired: "monotonic",
			not_blessed: "monotonic",
			blessing_expired: "monotonic",
			release_id_substitution_blocked: "substitution",
			reissue_not_authorized: "substitution",
			minimum_version_blocked: "floor_ceiling",
			maximum_version_blocked: "floor_ceiling"
		};
		const z = [
			"target_not_revoked",
			"compatibility",
			"monotonic",
			"substitution",
			"floor_ceiling",
			"authorised_by_index"
		];
		const B = {
			target_not_revoked: {
				holds: "neither revoked by the policy nor rejected by a rollback",
				expected: "not revoked, not rejected",
				remedy: "Build a new release candidate; this one does not go out again"
			},
			compatibility: {
				holds: "its description and its version are ones that the channel knows",
				expected: "a release of the scheme of the channel",
				remedy: "Correct the version or the policy, and make the manifest again"
			},
			monotonic: {
				holds: "not below what the channel had",
				expected: "not below the highest of the channel, or a blessed target",
				remedy: "Publish a higher version, or roll back or downgrade with leave"
			},
			substitution: {
				holds: "its id and version mean these artifacts alone",
				expected: "one id, one set of artifacts",
				remedy: "Publish other artifacts under a new release id"
			},
			floor_ceiling: {
				holds: "within the lowest and highest version of the policy",
				expected: "within floor and ceiling",
				remedy: "Publish a version that the policy allows, or change the policy by review"
			},
			authorised_by_index: {
				holds: "the channel would take it now",
				expected: "nothing in the way",
				remedy: "Hold: what is live stays. rollout-executor with the action status lists what is in the way"
			}
		};
		function channelRows(e, t, n) {
			const r = blockersOf(e, t, n);
			return z.map((e) => {
				const t = r.filter(({ code: t }) => rowOf(t) === e);
				return judged(e, fromBlockers(t), B[e]);
			});
		}
		function rowOf(e) {
			return R[e] ?? "authorised_by_index";
		}
		function blockersOf(e, { channel: t, policy: n, nowMs: r }, i) {
			const { kind: a, strategy: o, expectedRevision: s = null } = i;
			const { state: c, history: l, scopeFreezes: u, freezeFlaws: d = [] } = t;
			const f = {
				kind: a,
				strategy: o,
				expectedRevision: s,
				scopeFreezes: u,
				freezeFlaws: d,
				release: e
			};
			const p = {
				reference: {
					given: e.id,
					kind: "exact"
				},
				authorisation: null,
				reissue: null
			};
			const m = {
				state: c,
				history: l,
				policy: n.step,
				nowMs: r,
				event: {
					...f,
					...p
				}
			};
			const h = [...(0, F.bq)(e), ...(0, I.We)(m)];
			if (isHere(e, c.current?.release) || isHere(e, c.candidate?.release)) {
				return h.filter(({ code: e }) => rowOf(e) === "target_not_revoked");
			}
			const g = a === "downgrade" ? [...(0, L.MU)(m), ...replacement(e, m, n)] : [];
			return [
				...h,
				...g,
				...(0, I.Kv)(m)
			];
		}
		function replacement(e, { state: t, history: n, policy: r }, { downgradeRules: i = [] }) {
			const a = t.current?.release;
			if (a === undefined) return [];
			const o = i.find(({ from: t, to: n }) => t === a.generation && n === e.generation) ?? null;
			return (0, L.HN)({
				live: a,
				target: e,
				rule: o
			}, {
				policy: r,
				history: n
			});
		}
		function isHere(e, t) {
			return t?.id === e.id && (0, E.J$)((0, T.L)(t), (0, T.L)(e));
		}
		var V = n(36008);
		;
		function inventoryRow(e, t, { requireArtifacts: n }) {
			const { artifacts: r, evidence: i } = t;
			const a = r.notPresent.map((e) => ({
				code: "file_inventory_missing",
				message: `${e} is not here to be hashed again`,
				file: e,
				remedy: "Fetch the artifacts beside the manifest, or set require-artifacts to false where only digests are deployed"
			}));
			const o = [
				...Object.values(i).flatMap((e) => fromDifferences(e, fileCode)),
				...fromDifferences(r.differences, fileCode),
				...sizeFindings(e),
				...unfulfilled(e.facts.reading.manifest),
				...n ? a : [],
				...(0, V.Av)(e.declared, e.facts.reading.manifest)
			];
			return judged("file_inventory", o, {
				holds: `${Object.keys(i).length} evidence documents, ${r.checked} artifacts and ${countDigests(e)} declared checksums verify`,
				expected: "every file, with its digest and size",
				remedy: A
			});
		}
		function fileCode(e) {
			if (e === "evidence.absent") return "file_inventory_missing";
			return e.endsWith("digest") ? "file_hash_mismatch" : "identity_mismatch";
		}
		function sizeFindings({ facts: e }) {
			return (e.reading.manifest?.artifacts ?? []).flatMap(({ path: t, bytes: n }) => {
				const r = e.files[t];
				if (r?.state !== "present" || r.bytes === n) return [];
				return {
					code: "file_hash_mismatch",
					message: `${t}: expected ${n} bytes, found ${r.bytes}`,
					file: t
				};
			});
		}
		function unfulfilled(e) {
			return (e?.missing_artifacts ?? []).map((e) => ({
				code: "file_inventory_missing",
				message: `the manifest itself says that ${e} was missing`
			}));
		}
		function countDigests({ declared: e }) {
			return e.reduce((e, t) => e + (t.kind === "checksums" ? t.digests.length : 0), 0);
		}
		var H = n(3855);
		var U = n(66645);
		var W = n(5201);
		;
		function signatureRow(e, t, n) {
			const r = e.declared.filter(({ kind: e }) => e === "signature");
			const i = e.declared.filter((e) => e.kind === "attestations");
			const a = {
				...e,
				verification: t,
				manifestSha256: e.sha256,
				units: [...n.signatureGates, ...e.signatures.gates],
				signing: e.signatures.signing ?? null
			};
			const [o, s] = [(0, V.D8)(r, a), (0, V.D8)(i, a)];
			const c = Math.max(e.signatures["min-signatures"], n.signaturePolicy === "required" ? n.minSignatures : 0);
			const l = (0, V.Ko)((0, H.eY)([...o.signers, ...s.signers]), c);
			const u = [
				...l,
				...o.findings,
				...s.findings
			];
			const { unverifiable: d } = s;
			const f = d === null ? [] : [`not looked at, for the profile says signing: disabled: ${d}`];
			const p = r.length + i.length === f.length;
			if (u.length === 0 && p) return notApplicable("manifest_signatures", [f.length === 0 ? "no signature is declared, and none is required" : "no signature is required", ...f].join("; "));
			const m = i.length === 0 ? [] : [`every statement is signed by the trust root, that about the manifest ${vouching(s)}`];
			return judged("manifest_signatures", u, {
				holds: [`${o.signers.length} of ${r.length} declared signatures are verified`, ...f.length > 0 ? f : m].join("; "),
				expected: { verified: Math.max(c, r.length) },
				remedy: A
			});
		}
		function vouching({ signers: e, trustRoot: t }) {
			const n = e.filter(({ signs: e }) => e === "manifest");
			return n.length === 0 ? "by nobody" : (0, U.i)((0, W.ub)({
				state: "verified",
				signers: n,
				trustRoot: t
			}));
		}
		var G = n(48517);
		var K = n(52992);
		;
		function validationRow(e, t, { requiredGates: n }) {
			const r = (0, K.g)(e);
			const i = n.length === 0 && r.length === 0 ? ["it requires no gate"] : (0, K.M)(e, n);
			const a = [
				...e.decision === "open" ? [] : e.reasons.map(({ message: e }) => failed(e)),
				...i.map(failed),
				...e.environment === t.environment ? [] : [laxer(`it was judged for ${e.environment}, not for ${t.environment}`)],
				...t.strict && !e.strict ? [laxer("it was judged without strictness")] : []
			];
			return judged("validation_profiles", a, {
				holds: `open for ${e.environment}, with evidence of ${r.join(", ")}`,
				expected: {
					environment: t.environment,
					strict: t.strict,
					gates: n.length === 0 ? "any" : [...n]
				},
				remedy: "Run the preflight with the configuration of this environment, and make the manifest of it"
			});
		}
		function authorityRow({ subject: e }, { publishers: t }) {
			if (t.length === 0) return notApplicable("authority_class", "no publisher is named (publishers)");
			const n = t.includes(e.repository);
			const r = {
				code: "authority_not_recognized",
				message: `${e.repository} may not publish here`
			};
			return judged("authority_class", n ? [] : [r], {
				holds: `published by ${e.repository}`,
				expected: [...t],
				remedy: "Publish from a repository of the list"
			});
		}
		function sourceRow({ git: e, subject: t }, { sourceRefs: n }) {
			const r = n.length === 0 || (0, G.t)(n).matches(t.ref ?? "");
			const i = [...e.state === "clean" ? [] : [`the checkout was ${e.state}: ${e.detail}`], ...r ? [] : [`it was built from ${t.ref ?? "no ref"}`]].map((e) => ({
				code: "source_status_not_allowed",
				message: e
			}));
			return judged("source_status", i, {
				holds: `a clean checkout of ${t.ref ?? t.commit ?? "a commit"}`,
				expected: n.length === 0 ? "a clean checkout" : [...n],
				remedy: "Build from a clean checkout of a ref that may go out",
				level: n.length === 0 ? "should" : "must"
			});
		}
		function failed(e) {
			return {
				code: "validation_policy_failed",
				message: e
			};
		}
		function laxer(e) {
			return {
				code: "certainty_policy_not_satisfied",
				message: e
			};
		}
		;
		function decide(e, t) {
			const n = new Map(tell(e, t).map((e) => [e.id, e]));
			return q.map((e) => n.get(e) ?? judged(e, [J], {
				holds: "",
				expected: null,
				remedy: ""
			}));
		}
		const q = [
			"resolution",
			"index",
			"trust_registry",
			"revocations",
			"manifest",
			"manifest_signatures",
			"identity",
			"file_inventory",
			"target_not_revoked",
			"validation_profiles",
			"authority_class",
			"source_status",
			"compatibility",
			"monotonic",
			"substitution",
			"floor_ceiling",
			"authorised_by_index"
		];
		const J = {
			code: "not_verified",
			message: "not looked at, for the candidate does not verify",
			remedy: "Correct what does not verify first",
			isUnknown: true
		};
		function tell(e, t) {
			const { candidate: n } = e;
			const r = [resolutionRow(n, t), ...standingRows(e)];
			if (n.state !== "found") return r;
			const i = (0, C.TX)(n.facts);
			const a = [
				...r,
				manifestRow(n, i),
				signatureRow(n, i, t),
				identityRow(n, t),
				inventoryRow(n, i, t)
			];
			const o = describeRelease(n, e, t);
			const { manifest: s } = n.facts.reading;
			if (o === undefined || s === null || a.some(S._i)) return a;
			return [
				...a,
				validationRow(s, e, t),
				authorityRow(s, t),
				sourceRow(s, t),
				...channelRows(o, e, t)
			];
		}
		function standingRows(e) {
			const { channel: t, policy: n } = e;
			const r = n.step.revokedReleaseIds.length;
			return [
				holding("index", `${t.lines} lines of the ledger of ${t.id} verify; revision ${t.state.revision}`),
				trustRow(e),
				holding("revocations", `${n.path} names ${r} revoked releases or artifacts`)
			];
		}
		function trustRow({ channel: e, trustRoot: t }) {
			const n = t === undefined ? [] : fromBlockers((0, w.ZZ)(e.state, t));
			if (n.length === 0 && t?.state !== "holds") {
				return notApplicable("trust_registry", "told with the signatures: the trust root verifies our own statements, units of signature-gates the rest");
			}
			return judged("trust_registry", n, {
				holds: "the trust root is as new as the one that the channel saw, and every other that trusts by it",
				expected: e.state.trust_root ?? null,
				remedy: A
			});
		}
		function holding(e, t) {
			return judged(e, [], {
				holds: t,
				expected: null,
				remedy: ""
			});
		}
		const Y = 100;
		function details(e, t) {
			const { candidate: n, channel: r } = e;
			const { state: i, lines: a, place: o } = r;
			const s = candidateRelease(e, t);
			const c = n.state === "found" ? (0, C.CG)((0, C.TX)(n.facts)) : [];
			return {
				channel: r.id,
				ledger: o,
				ledger_lines: a,
				revision: i.revision,
				live: i.current?.release.id ?? null,
				manifest: n.state === "found" ? {
					path: n.path,
					sha256: n.sha256
				} : null,
				release: s === undefined ? null : { ...s },
				declared: n.state === "found" ? n.declared.map(({ kind: e, path: t }) => ({
					kind: e,
					path: t
				})) : [],
				differences: c.slice(0, Y).map((e) => ({ ...e })),
				differences_total: c.length
			};
		}
		function values(e, t) {
			const { candidate: n, channel: r } = e;
			const i = candidateRelease(e, t);
			const a = decide(e, t).filter((t) => (0, S._i)(t) && (t.level === "must" || e.strict));
			const o = a.every(({ id: e }) => e === "authorised_by_index");
			return {
				activation: a.length === 0 ? "accept" : o ? "hold" : "reject",
				channel: r.id,
				revision: String(r.state.revision),
				release: i?.id ?? "",
				version: i?.version ?? "",
				"artifacts-sha256": i === undefined ? "" : (0, T.L)(i),
				"manifest-path": n.state === "found" ? n.path : "",
				"manifest-sha256": n.state === "found" ? n.sha256 : "",
				"reason-codes": a.flatMap(({ actual: e }) => Array.isArray(e) ? e.map(String) : []).join(",")
			};
		}
		function candidateRelease(e, t) {
			return e.candidate.state === "found" ? describeRelease(e.candidate, e, t) : undefined;
		}
		var X = n(57946);
		var Z = n(52781);
		var Q = n(84227);
		;
		const $ = Q.rej({
			manifest: X.hF.path().optional().describe("Manifest of the candidate, or a folder that holds it. Default: the evidence folder"),
			manifestSha256: X.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place that whoever made the manifest cannot write"),
			release: X.hF.id().optional().describe("Release candidate id that is meant"),
			references: X.hF.list().default([]).describe("What will be deployed, as the deployment names it: image@sha256:\u2026, sha256:\u2026, or the path of an artifact; tags, branches and ranges are refused"),
			policy: X.hF.path().default(s.l).describe("The rollout policy"),
			...Z.h,
			tenant: X.hF.id().optional().describe("Tenant of the channel. Default: what the policy says"),
			region: X.hF.id().optional().describe("Region of the channel; default: none"),
			segment: X.hF.id().optional().describe("Segment of the channel; default: none"),
			expectedRevision: X.hF.integer({ min: 0 }).optional().describe("Revision of the pointer that was seen; another one is a conflict"),
			kind: X.hF.choice(v.Zb).default("rollout").describe("What it goes out as"),
			strategy: X.hF.choice(v.YL).default("canary").describe("How it gets its traffic"),
			generation: X.hF.id().optional().describe("Generation of the candidate, where the policy leaves it to this"),
			requiredGates: X.hF.list().default([]).describe("Gates that the manifest must require and hold enforced evidence of. Default: at least any"),
			requireArtifacts: X.hF.boolean().default(true).describe("Fail where an artifact is not here to be hashed again; false where only its digest is deployed"),
			signaturePolicy: X.hF.choice(["if-declared", "required"]).default("if-declared").describe("Whether signatures must be there; one that is there must always have been verified"),
			minSignatures: X.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("How many, where they are required"),
			signatureGates: X.hF.list().default([]).describe("Units that verify signatures: a signature counts where passing evidence of one of them binds it"),
			publishers: X.hF.list().default([]).describe("Repositories (owner/name) whose candidates may go out here. Default: not asked"),
			sourceRefs: X.hF.list().default([]).describe("Globs of refs that a candidate may be built from, such as refs/tags/v*. Default: not asked")
		});
		;
		const ee = (0, r.pu)({
			id: "activation-guard",
			summary: "Whether a channel may activate this very release now: all it declares verifies, and the channel takes it",
			inputs: $,
			checks: {
				resolution: "Exactly one manifest is meant, and every reference names one content for ever",
				index: "The ledger of the channel verifies from its first line on",
				trust_registry: "The trust root is no older than the channel saw it, and than was asked for",
				revocations: "The list of revoked releases can be read",
				manifest: "The manifest is sound, says all that a release needs, and has not expired",
				manifest_signatures: "Every declared signature was verified by a unit whose evidence the manifest binds, every statement by the trust root",
				identity: "It is the manifest and the release that were meant",
				file_inventory: "Evidence, artifacts and declared checksums are here with their digests and sizes",
				target_not_revoked: "Neither revoked by the policy nor rejected by a rollback",
				validation_profiles: "The manifest is open, for this environment, as strict, with the required gates",
				authority_class: "It comes from a repository that may publish here",
				source_status: "It was built from a clean checkout of a ref that may go out",
				compatibility: "Description and version are ones that the channel knows",
				monotonic: "Not below what the channel had, or a blessed target of a downgrade",
				substitution: "Its id and its version mean these artifacts alone",
				floor_ceiling: "Within the lowest and highest version of the policy",
				authorised_by_index: "The channel would take it now: free, not frozen, not pinned, at the expected revision"
			},
			outputs: {
				activation: "accept; hold (only the channel is in the way); or reject",
				channel: "Id of the channel",
				revision: "Revision of its pointer",
				release: "Release candidate id; empty where it cannot be told",
				version: "Its version",
				"artifacts-sha256": "SHA-256 over the canonical form of its artifacts",
				"manifest-path": "The manifest that was verified",
				"manifest-sha256": "SHA-256 of its bytes, for the input manifest-sha256 of rollout-executor",
				"reason-codes": "Codes of all that speaks against it, by comma"
			},
			collect,
			decide,
			details,
			values
		});
	})
};
;
