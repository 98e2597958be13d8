"use strict";
exports.id = 8871;
exports.ids = [8871];
exports.modules = { 78871: (function(e, t, n) {
	n.r(t);
	n.d(t, { manifestVerify: () => _ });
	var r = n(97208);
	var i = n(57946);
	var a = n(17037);
	var o = n(84227);
	var s = n(62050);
	var c = n(33999);
	;
	async function collectVerification(e, t) {
		const { workspace: n, nowMs: r } = t;
		const i = await (0, s.QM)(n, e.manifest ?? t.evidenceDirectory);
		if (i.state !== "found") return i;
		const { path: a, sha256: o } = i.file;
		const l = await (0, c.e)(i.file, (0, c.$)(n), r);
		return {
			state: "found",
			path: a,
			sha256: o,
			facts: l,
			malformed: i.malformed
		};
	}
	var l = n(39330);
	var u = n(89443);
	var d = n(24827);
	var f = n(52992);
	var p = n(34975);
	var m = n(76832);
	;
	function requiredRow(e, t) {
		const n = (0, f.g)(e);
		const r = {
			id: "manifest_required_gates",
			expected: t.length === 0 ? "at least 1" : [...t]
		};
		if (t.length === 0) {
			return (0, m.K4)({
				...r,
				level: "may",
				outcome: n.length > 0,
				reason: n.length > 0 ? `it requires ${n.join(", ")}` : "this manifest requires no gate evidence",
				actual: n,
				remedy: "Name the gates that must be in it with expected-gates"
			});
		}
		const i = (0, f.M)(e, t);
		return (0, m.K4)({
			...r,
			level: "must",
			outcome: i.length === 0,
			reason: i.length === 0 ? `it requires ${t.join(", ")}` : i.join("; ").slice(0, 2e3),
			actual: n,
			remedy: "Have release-manifest expect these gates (expected-gates, or the configuration), with require-gate-evidence"
		});
	}
	;
	const h = 100;
	const g = "Fetch the folder again from where it was published; trust neither file until they agree";
	function decideVerification(e, t) {
		if (e.state !== "found") return [notLocated(e)];
		const n = (0, d.TX)(e.facts);
		return [
			(0, m.cT)("manifest_found", "pass", {
				reason: `verifying ${e.path}`,
				expected: "one manifest",
				actual: e.sha256
			}),
			differencesRow("manifest_parse", n.manifest, "the manifest has its canonical form and agrees with itself"),
			...e.malformed.length === 0 ? [] : [differencesRow("folder_sound", e.malformed, "every file of the folder is sound")],
			...expectationRows(e, t),
			differencesRow("manifest_fresh", n.expiry, freshReason(e)),
			decisionRow(e, t),
			...requirementRow(e, t),
			...Object.entries(n.evidence).map(([e, t]) => differencesRow(`evidence_digest::${e}`, t, `the evidence of ${e} is what the manifest binds`)),
			filesRow("artifacts_unchanged", n.artifacts, {
				isBinding: true,
				isNeeded: t.requireArtifacts
			}),
			filesRow("materials_unchanged", n.materials, {
				isBinding: t.requireMaterials,
				isNeeded: false
			})
		];
	}
	function verificationDetails(e) {
		if (e.state !== "found") return { manifest: null };
		const t = (0, d.TX)(e.facts);
		const n = differencesOf(e, t);
		return {
			manifest: e.path,
			manifest_sha256: e.sha256,
			candidate: candidateOf(e),
			requires: e.facts.reading.manifest === null ? null : (0, f.g)(e.facts.reading.manifest),
			differences: n.slice(0, 1e3).map((e) => ({ ...e })),
			differences_total: n.length,
			artifacts: countsOf(t.artifacts),
			materials: countsOf(t.materials)
		};
	}
	function candidateOf({ facts: e }) {
		const { manifest: t } = e.reading;
		if (t === null) return null;
		const { release_candidate_id: n, subject: r, environment: i, strict: a, generated_at: o, expires_at: s } = t;
		return {
			release_candidate_id: n,
			...r,
			environment: i,
			strict: a,
			generated_at: o,
			expires_at: s
		};
	}
	function verificationValues(e) {
		if (e.state !== "found") return {
			"manifest-path": "",
			"manifest-sha256": "",
			decision: "",
			differences: "",
			"first-difference": ""
		};
		const t = differencesOf(e, (0, d.TX)(e.facts));
		return {
			"manifest-path": e.path,
			"manifest-sha256": e.sha256,
			decision: e.facts.reading.manifest?.decision ?? "",
			differences: String(t.length),
			"first-difference": t[0] === undefined ? "" : (0, p.hF)(t[0])
		};
	}
	function differencesOf(e, t) {
		return [...e.malformed, ...(0, d.CG)(t)];
	}
	function notLocated(e) {
		const { outcome: t, ...n } = (0, s.nu)(e);
		return (0, m.cT)("manifest_found", t, {
			...n,
			expected: "one manifest",
			actual: foundInstead(e)
		});
	}
	function foundInstead(e) {
		switch (e.state) {
			case "absent": return e.malformed.slice(0, h).map((e) => ({ ...e }));
			case "refused": return e.code;
			case "ambiguous": return e.paths.slice(0, h);
		}
	}
	function expectationRows({ sha256: e, facts: t }, n) {
		const { manifest: r } = t.reading;
		const i = [
			[
				"manifest_digest",
				n.expectedSha256,
				e
			],
			[
				"manifest_candidate",
				n.expectedCandidate,
				r?.release_candidate_id ?? null
			],
			[
				"manifest_commit",
				n.expectedCommit?.toLowerCase(),
				r?.subject.commit ?? null
			]
		];
		return i.flatMap(([e, t, n]) => {
			if (t === undefined) return [];
			const r = n !== null && (0, l.J$)(t, n);
			return (0, m.cT)(e, r ? "pass" : "fail", {
				reason: r ? `it is ${t}` : `expected ${t}, found ${n ?? "none"}`,
				expected: t,
				actual: n,
				remedy: "This is another manifest than the one that was meant; fetch that one"
			});
		});
	}
	function decisionRow({ facts: e }, { requireOpen: t }) {
		const { manifest: n } = e.reading;
		const r = n?.decision === "open";
		const [i] = n?.reasons ?? [];
		return {
			...(0, m.cT)("manifest_decision_open", r ? "pass" : "fail", {
				reason: r ? "the manifest says open" : `the manifest says closed: ${i?.message ?? "it cannot be read"}`,
				expected: "open",
				actual: n?.decision ?? null,
				remedy: "Do not release this candidate; see the reasons in the manifest"
			}),
			level: t ? "must" : "may"
		};
	}
	function requirementRow({ facts: e }, { expectedGates: t = [] }) {
		const { manifest: n } = e.reading;
		return n === null ? [] : [requiredRow(n, t)];
	}
	function differencesRow(e, t, n) {
		const [r] = t;
		if (r === undefined) return (0, m.cT)(e, "pass", {
			reason: n,
			expected: [],
			actual: []
		});
		return {
			...(0, m.cT)(e, "fail", {
				reason: (0, u.v)((0, p.hF)(r), t.length - 1, "difference"),
				expected: [],
				actual: t.slice(0, h).map((e) => ({ ...e })),
				remedy: g
			}),
			location: {
				file: r.file,
				...r.pointer !== null && { pointer: r.pointer }
			}
		};
	}
	function filesRow(e, t, { isBinding: n, isNeeded: r }) {
		const i = t.notPresent.length;
		const a = `${t.checked} hashed again, ${i} not present and not checked${t.notComparable === 0 ? "" : `, ${t.notComparable} read from another commit and not checked`}`;
		const o = n ? "must" : "may";
		if (t.differences.length > 0) return {
			...differencesRow(e, t.differences, a),
			level: o
		};
		if (r && i > 0) return (0, m.cT)(e, "inconclusive", {
			reason: `${a}: ${t.notPresent.slice(0, 5).join(", ")}`,
			expected: "every file is here",
			actual: t.notPresent.slice(0, h),
			remedy: "Put the artifacts where the manifest names them, relative to the root"
		});
		const s = t.checked === 0 ? "not_applicable" : "pass";
		return {
			...(0, m.cT)(e, s, {
				reason: a,
				expected: [],
				actual: countsOf(t)
			}),
			level: o
		};
	}
	function freshReason({ facts: e }) {
		const t = e.reading.manifest?.expires_at ?? null;
		return t === null ? "no expiry is set" : `valid until ${t}`;
	}
	function countsOf(e) {
		return {
			checked: e.checked,
			not_present: e.notPresent.length,
			not_comparable: e.notComparable,
			differences: e.differences.length
		};
	}
	;
	const _ = (0, r.p)({
		id: "manifest-verify",
		summary: "Derives a manifest and all its evidence again, offline, and names every difference",
		inputs: o.rej({
			manifest: i.hF.path().optional().describe("A manifest, or a folder that holds one; default: the evidence folder of the release candidate"),
			expectedSha256: i.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place its writer cannot change"),
			expectedCandidate: i.hF.id().optional().describe("Release candidate id that the manifest must be of"),
			expectedCommit: i.hF.text(64).optional().describe("Full commit id that the manifest must be of"),
			expectedGates: i.hF.list().default([]).describe("Gates that the manifest must name, require and hold enforced evidence of; whoever writes a manifest writes what it expects"),
			requireOpen: i.hF.boolean().default(true).describe("Fail also where the manifest holds but its decision is closed; false judges integrity alone"),
			requireArtifacts: i.hF.boolean().default(false).describe("Fail where a bound artifact is not here to be hashed again"),
			requireMaterials: i.hF.boolean().default(false).describe("Fail where a file that a gate read or wrote has other bytes now; otherwise a warning")
		}),
		checks: {
			manifest_found: "There is exactly one newest manifest",
			manifest_parse: "The manifest has its canonical form and agrees with itself",
			manifest_digest: "The manifest is the one whose SHA-256 was given",
			manifest_candidate: "The manifest is of the release candidate that was given",
			manifest_commit: "The manifest is of the commit that was given",
			manifest_required_gates: "The manifest requires the gates that were given, or at least any",
			manifest_fresh: "The manifest is not from the future and has not expired",
			manifest_decision_open: "The manifest says open",
			"evidence_digest::<unit>": "The evidence of one unit has its SHA-256, agrees with itself and with its entry",
			artifacts_unchanged: "Every bound artifact that is here has its SHA-256",
			materials_unchanged: "Every file that a gate read or wrote and that is here has its SHA-256",
			folder_sound: "No file of the folder claims to be evidence or a manifest without being it"
		},
		outputs: {
			"manifest-path": "The manifest that was verified, relative to the workspace",
			"manifest-sha256": "SHA-256 of its bytes",
			decision: "What it says: open or closed; empty where it cannot be read",
			differences: "How many differences were found",
			"first-difference": "The first of them in one line; empty where there is none"
		},
		documents: { manifest: a.rc },
		collect: collectVerification,
		decide: decideVerification,
		details: verificationDetails,
		values: verificationValues
	});
}) };
;
