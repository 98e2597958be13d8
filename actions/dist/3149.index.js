"use strict";
exports.id = 3149;
exports.ids = [3149];
exports.modules = {
	1973: (function(e, t, n) {
		n.d(t, {
			S4: () => judge,
			UI: () => opens,
			_i: () => isUnmet,
			z4: () => foldVerdict
		});
		const r = null && [
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		];
		function judge(e, t) {
			const n = t.mode === "enforce" && (e.level === "must" || e.level === "should" && t.strict);
			return {
				...e,
				mode: n ? "enforce" : "warn"
			};
		}
		function foldVerdict(e) {
			if (e.length === 0) return "inconclusive";
			const t = e.filter((e) => e.mode === "enforce");
			const n = t.filter((e) => isUnmet(e) && e.waiver === undefined);
			if (n.some((e) => e.outcome === "fail")) return "fail";
			if (n.length > 0) return "inconclusive";
			if (t.some((e) => e.waiver !== undefined && isUnmet(e))) return "waived";
			return e.every((e) => e.outcome === "not_applicable") ? "not_applicable" : "pass";
		}
		function opens(e) {
			return e === "pass" || e === "waived" || e === "not_applicable";
		}
		function isUnmet(e) {
			return e.outcome === "fail" || e.outcome === "inconclusive";
		}
		function worstVerdict(e) {
			return r.find((t) => e.includes(t)) ?? "inconclusive";
		}
	}),
	12308: (function(e, t, n) {
		n.d(t, {
			S: () => r,
			Z: () => i
		});
		const r = new Set([
			"attestation-verify",
			"manifest-verify",
			"merge-gate"
		]);
		const i = new Set([
			...r,
			"evidence-upload",
			"preflight-run",
			"release-manifest",
			"sign"
		]);
	}),
	83149: (function(e, t, n) {
		n.r(t);
		n.d(t, { preflightRun: () => l });
		var r = n(97208);
		var i = n(57946);
		var a = n(84227);
		var o = n(1973);
		;
		const s = 4;
		function toVerify(e, t) {
			return {
				manifest: e,
				"require-open": false,
				...t !== undefined && { "expected-sha256": t }
			};
		}
		async function applyPreflight(e, t, n) {
			const { gates: r, operations: i, manifest: a } = e.value;
			const o = await runSideBySide(r, n);
			for (const e of i) o.push(await n.units.run(e.id));
			const s = o.map(unitCheck);
			if (!a) return {
				checks: s,
				details: { units: o.map(toRow) }
			};
			const c = await n.units.run("release-manifest");
			const l = c.values["manifest-path"] ?? "";
			const u = l === "" ? undefined : await n.units.run("manifest-verify", toVerify(l, c.values["manifest-sha256"]));
			const d = c.values["decision"] ?? "";
			return {
				checks: [
					openCheck(c, o),
					...s,
					verifiedCheck(u)
				],
				details: { units: [
					...o,
					c,
					...u === undefined ? [] : [u]
				].map(toRow) },
				values: {
					decision: d,
					"manifest-path": l,
					"manifest-sha256": c.values["manifest-sha256"] ?? ""
				},
				record: {
					action: "preflight",
					context: {
						decision: d,
						evidence_sha256: c.values["manifest-evidence-sha256"] ?? "",
						manifest_sha256: c.values["manifest-sha256"] ?? "",
						release_candidate_id: n.releaseCandidateId
					}
				}
			};
		}
		async function runSideBySide(e, t) {
			const n = [];
			let r = 0;
			const worker = async (i) => {
				for (let e = 0; e < i; e++) await new Promise((e) => setImmediate(e));
				for (let i = r++; i < e.length; i = r++) {
					n[i] = await t.units.run(e[i].id);
				}
			};
			await Promise.all(Array.from({ length: Math.min(s, e.length) }, (e, t) => worker(t)));
			return n;
		}
		function unitCheck(e) {
			const t = (0, o.UI)(e.verdict);
			return {
				id: `unit::${e.id}`,
				outcome: t ? "pass" : e.verdict === "inconclusive" ? "inconclusive" : "fail",
				level: e.mode === "enforce" || e.verdict === "error" ? "must" : "may",
				reason: e.reason,
				expected: [
					"pass",
					"not_applicable",
					"waived"
				],
				actual: e.verdict
			};
		}
		function openCheck(e, t) {
			const n = e.values["decision"] === "open";
			const r = t.filter((e) => !(0, o.UI)(e.verdict) && unitCheck(e).level === "must");
			return {
				id: "manifest_open",
				outcome: n ? "pass" : "fail",
				level: "must",
				reason: n ? "the manifest decides open" : r.length > 0 ? `closed by ${r.map((e) => e.id).join(", ")}` : e.reason,
				expected: "open",
				actual: e.values["decision"] ?? e.verdict
			};
		}
		function verifiedCheck(e) {
			const t = e !== undefined && (0, o.UI)(e.verdict);
			return {
				id: "manifest_verified",
				outcome: t ? "pass" : e === undefined ? "inconclusive" : "fail",
				level: "must",
				reason: e?.reason ?? "there is no manifest to verify",
				expected: "every digest re-derives",
				actual: e?.verdict ?? null
			};
		}
		function toRow(e) {
			return {
				unit: e.id,
				verdict: e.verdict,
				mode: e.mode,
				reason: e.reason,
				evidence: e.evidencePath,
				sha256: e.evidenceSha256
			};
		}
		;
		async function collectPreflight(e, t) {
			return { configured: t.configuredUnits };
		}
		var c = n(12308);
		;
		function planPreflight(e, t) {
			const n = e.configured.filter((e) => !c.Z.has(e.id));
			const r = t.units;
			const i = (r ?? []).filter((e) => !n.some((t) => t.id === e));
			const a = n.filter((e) => (r?.includes(e.id) ?? true) && (!t.quick || e.quick));
			const o = !t.quick && r === undefined;
			const s = {
				gates: a.filter((e) => e.kind === "gate"),
				operations: a.filter((e) => e.kind === "operation"),
				manifest: o
			};
			return {
				checks: [configuredCheck(a.length, n.length), ...r === undefined ? [] : [knownCheck(i)]],
				steps: a.length === 0 ? [] : stepsOf(s),
				value: s
			};
		}
		function stepsOf({ gates: e, operations: t, manifest: n }) {
			return [...[...e, ...t].map((e) => `Run ${e.kind} ${e.id} (${e.mode})`), ...n ? ["Write the manifest", "Verify the manifest"] : ["Make no manifest: this is not a release decision"]];
		}
		function configuredCheck(e, t) {
			const n = t === 0 ? "the configuration switches on no unit to run" : `none of the ${t} configured units is to run here`;
			return {
				id: "units_configured",
				outcome: e > 0 ? "pass" : "fail",
				level: "must",
				reason: e > 0 ? `${e} of ${t} configured units run` : n,
				expected: "at least 1",
				actual: e,
				remedy: t === 0 ? "List units under \"units\" in .github/release-gates.yml; \"release-gates init\" writes a starter" : "Leave out the inputs quick and units, or name configured units in them"
			};
		}
		function knownCheck(e) {
			return {
				id: "units_known",
				outcome: e.length === 0 ? "pass" : "fail",
				level: "must",
				reason: e.length === 0 ? "every unit asked for is configured" : `not switched on by the configuration: ${e.join(", ")}`,
				expected: [],
				actual: [...e],
				remedy: "Switch the unit on in .github/release-gates.yml, or leave it out of the input \"units\""
			};
		}
		;
		const l = (0, r.h9)({
			id: "preflight-run",
			summary: "Runs every configured unit, all of them even after a failure, then makes and verifies the manifest",
			inputs: a.rej({
				quick: i.hF.boolean().default(false).describe("Leave out units that the configuration marks quick: false, and the manifest: not a release decision"),
				units: i.hF.list().optional().describe("Only these units; leaves out the manifest. Default: all that are configured")
			}),
			checks: {
				units_configured: "The configuration switches on at least one unit",
				units_known: "Every unit that was asked for is switched on by the configuration",
				"unit::<unit>": "The verdict of that unit opens",
				manifest_open: "The manifest over all evidence decides open",
				manifest_verified: "The manifest and every digest in it verify after writing"
			},
			outputs: {
				decision: "open or closed; empty without a manifest",
				"manifest-path": "The manifest, relative to the root; empty without one",
				"manifest-sha256": "SHA-256 of the manifest"
			},
			collect: collectPreflight,
			plan: planPreflight,
			apply: applyPreflight
		});
	})
};
;
