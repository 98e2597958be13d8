"use strict";
exports.id = 2999;
exports.ids = [2999];
exports.modules = {
	46540: (function(e, t, n) {
		n.d(t, {
			Ld: () => namedFacts,
			Yt: () => digestFacts,
			hR: () => verifyFacts,
			pf: () => factsDifference,
			uC: () => factsPlaces
		});
		var r = n(39330);
		var i = n(34975);
		var a = n(11142);
		function namedFacts({ facts: e }) {
			return e === undefined || "not_kept" in e ? undefined : e;
		}
		function factsPlaces(e, { path: t }) {
			if (!(0, a.Kz)(t)) return [];
			const n = (0, a.yS)(e);
			return [...new Set([t, (0, a.bV)(t)])].map((e) => (0, a.uJ)(n, e));
		}
		function factsDifference(e, t) {
			const { path: n, sha256: o } = e;
			const differs = (e, t, r) => ({
				...(0, i.Tx)(e, {
					file: n,
					pointer: null,
					...t
				}),
				message: r
			});
			if (!(0, a.Kz)(n)) {
				return differs("facts.path", {
					expected: "a path below the evidence",
					found: n
				}, "the path leaves the folder");
			}
			switch (t.state) {
				case "absent": return differs("facts.absent", {
					expected: o,
					found: "no file"
				}, "is not there");
				case "refused": return (0, i.ny)({
					code: t.code,
					message: t.reason
				}, n);
				case "present": {
					const n = typeof t.bytes === "number" ? t.bytes : t.bytes.length;
					if ((0, r.J$)(t.sha256, o) && n === e.bytes) return undefined;
					const i = n === e.bytes ? ["", ""] : [` (${e.bytes} bytes)`, ` (${n} bytes)`];
					const a = `has other bytes: expected ${o}${i[0]}, found ${t.sha256}${i[1]}`;
					return differs("facts.digest", {
						expected: o,
						found: t.sha256
					}, a);
				}
			}
		}
		async function digestFacts(e, t) {
			const n = factsOf(e);
			const r = await t.digest(n.flatMap(({ places: e }) => e));
			const i = [...r];
			return Object.fromEntries(n.map(({ unit: e, facts: { path: t }, places: n }) => {
				const r = i.splice(0, n.length);
				return [e, r.find(({ state: e }) => e !== "absent") ?? {
					state: "absent",
					path: t
				}];
			}));
		}
		function verifyFacts(e, t) {
			const n = factsOf(e).map(({ unit: e, facts: n }) => factsDifference(n, t[e] ?? {
				state: "absent",
				path: n.path
			}));
			const r = n.filter((e) => e !== undefined);
			const i = r.filter(isAbsent);
			return {
				checked: n.length - i.length,
				absent: i,
				notKept: documentsOf(e).flatMap(({ unit: e, evidence: t }) => t.facts !== undefined && "not_kept" in t.facts ? [e] : []),
				differences: r.filter((e) => !isAbsent(e))
			};
		}
		function isAbsent({ code: e }) {
			return e === "facts.absent";
		}
		function factsOf(e) {
			return documentsOf(e).flatMap(({ unit: e, path: t, evidence: n }) => {
				const r = namedFacts(n);
				return r === undefined ? [] : [{
					unit: e,
					facts: r,
					places: factsPlaces(t, r)
				}];
			});
		}
		function documentsOf({ file: e, reading: t, evidence: n }) {
			return Object.entries(t.manifest?.gates ?? {}).flatMap(([t, r]) => {
				const i = n[t];
				if (i?.state !== "present" || i.evidence === null) return [];
				return [{
					unit: t,
					path: (0, a.uJ)((0, a.yS)(e), r.evidence),
					evidence: i.evidence
				}];
			});
		}
	}),
	98941: (function(e, t, n) {
		n.d(t, {
			CO: () => findChangedByte,
			cM: () => describeByte,
			k8: () => showByte
		});
		var r = n(77598);
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
		const i = 4 * 1024 ** 3;
		const a = [
			1,
			2,
			4,
			8,
			16,
			32,
			64,
			128
		];
		const o = Array.from({ length: 255 }, (e, t) => t + 1).filter((e) => !a.includes(e));
		function findChangedByte(e, t, n = i) {
			const r = Buffer.from(t, "hex");
			for (const t of [a, o]) {
				if (t.length * e.length ** 2 / 2 > n) return undefined;
				const i = tryMasks(e, r, t);
				if (i !== undefined) return i;
			}
			return undefined;
		}
		function tryMasks(e, t, n) {
			const i = (0, r.createHash)("sha256");
			for (let r = 0; r < e.length; r++) {
				const a = e[r];
				const o = e.subarray(r + 1);
				for (const e of n) {
					const n = i.copy().update(Uint8Array.of(a ^ e));
					if (!n.update(o).digest().equals(t)) continue;
					return {
						offset: r,
						expected: showByte(a ^ e),
						found: showByte(a)
					};
				}
				i.update(Uint8Array.of(a));
			}
			return undefined;
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
	2999: (function(e, t, n) {
		n.r(t);
		n.d(t, { manifestVerify: () => S });
		var r = n(97208);
		var i = n(57946);
		var a = n(17037);
		var o = n(84227);
		var s = n(39330);
		var c = n(62050);
		var l = n(29917);
		var u = n(33999);
		var d = n(46540);
		var f = n(98941);
		var p = n(11142);
		var m = n(24827);
		;
		async function collectVerification(e, t) {
			const { workspace: n, nowMs: r } = t;
			const i = await (0, c.QM)(n, e.manifest ?? t.evidenceDirectory);
			if (i.state === "absent") return tellMalformed(i, e, n);
			if (i.state !== "found") return i;
			const { path: a, sha256: o, bytes: s } = i.file;
			const f = (0, l.Xb)(await (0, u.e)(i.file, (0, u.$)(n), r), t);
			const p = {
				path: a,
				facts: f,
				kept: await (0, d.Yt)(f, n)
			};
			const m = findManifestByte(a, s, e);
			const h = m ?? await findFirstChange(p, n);
			return {
				state: "found",
				sha256: o,
				...p,
				malformed: i.malformed,
				changedByte: h
			};
		}
		function findManifestByte(e, t, { expectedSha256: n }) {
			if (n === undefined || (0, s.J$)((0, s.fg)(t), n)) return null;
			const r = (0, f.CO)(t, n);
			return r === undefined ? null : {
				file: e,
				...r
			};
		}
		async function tellMalformed(e, t, n) {
			const r = e.malformed.find(({ file: e }) => /^manifest[.-]/.test((0, p.bV)(e)));
			const i = r === undefined ? undefined : await n.read(r.file, { role: "evidence" });
			const a = i?.state === "present" ? findManifestByte(i.path, i.bytes, t) : null;
			if (r === undefined || a === null) return e;
			const o = {
				...r,
				message: `${(0, f.cM)(a)}; ${r.message}`
			};
			return {
				...e,
				malformed: [o, ...e.malformed.filter((e) => e !== r)]
			};
		}
		async function findFirstChange(e, t) {
			const { differences: n } = (0, d.hR)(e.facts, e.kept);
			const r = (0, m.CG)((0, m.TX)(e.facts), n).find(({ code: e }) => isDigest(e));
			if (r === undefined || typeof r.expected !== "string") return null;
			const i = placeOf(r, e);
			const a = await t.read(i, { role: "material" });
			const o = a.state === "present" ? (0, f.CO)(a.bytes, r.expected) : undefined;
			return o === undefined ? null : {
				file: r.file,
				...o
			};
		}
		function placeOf({ code: e, file: t }, { path: n, kept: r }) {
			switch (e) {
				case "evidence.digest": return (0, p.uJ)((0, p.yS)(n), t);
				case "facts.digest": return Object.values(r).find((e) => (0, p.bV)(e.path) === (0, p.bV)(t))?.path ?? t;
				default: return t;
			}
		}
		const h = new Set([
			"evidence.digest",
			"facts.digest",
			"file.digest"
		]);
		function isDigest(e) {
			return h.has(e);
		}
		var g = n(89443);
		var _ = n(52992);
		var v = n(34975);
		var y = n(76832);
		;
		function requiredRow(e, t) {
			const n = (0, _.g)(e);
			const r = {
				id: "manifest_required_gates",
				expected: t.length === 0 ? "at least 1" : [...t]
			};
			if (t.length === 0) {
				return (0, y.K4)({
					...r,
					level: "may",
					outcome: n.length > 0,
					reason: n.length > 0 ? `it requires ${n.join(", ")}` : "this manifest requires no gate evidence",
					actual: n,
					remedy: "Name the gates that must be in it with expected-gates"
				});
			}
			const i = (0, _.M)(e, t);
			return (0, y.K4)({
				...r,
				level: "must",
				outcome: i.length === 0,
				reason: i.length === 0 ? `it requires ${t.join(", ")}` : i.join("; ").slice(0, 2e3),
				actual: n,
				remedy: "Have release-manifest expect these gates (expected-gates, or the configuration), with require-gate-evidence"
			});
		}
		;
		function verified({ facts: e, kept: t, changedByte: n }) {
			const r = {
				...(0, m.TX)(e),
				facts: (0, d.hR)(e, t)
			};
			if (n === null) return r;
			const tell = (e) => e.map((e) => e.file === n.file && isDigest(e.code) ? {
				...e,
				message: `${(0, f.cM)(n)}; ${e.message}`
			} : e);
			const tellFiles = (e) => ({
				...e,
				differences: tell(e.differences)
			});
			return {
				...r,
				facts: {
					...r.facts,
					differences: tell(r.facts.differences)
				},
				evidence: Object.fromEntries(Object.entries(r.evidence).map(([e, t]) => [e, tell(t)])),
				artifacts: tellFiles(r.artifacts),
				materials: tellFiles(r.materials)
			};
		}
		;
		const b = 100;
		const x = "Fetch the folder again from where it was published; trust neither file until they agree";
		function decideVerification(e, t) {
			if (e.state !== "found") return [notLocated(e)];
			const n = verified(e);
			return [
				(0, y.cT)("manifest_found", "pass", {
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
				factsRow(n.facts, t),
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
		function verificationDetails(e, t) {
			if (e.state !== "found") return { manifest: null };
			const n = verified(e);
			const r = differencesOf(e, n, t);
			return {
				manifest: e.path,
				manifest_sha256: e.sha256,
				candidate: candidateOf(e),
				requires: e.facts.reading.manifest === null ? null : (0, _.g)(e.facts.reading.manifest),
				differences: r.slice(0, 1e3).map((e) => ({ ...e })),
				differences_total: r.length,
				facts: {
					checked: n.facts.checked,
					not_present: n.facts.absent.length,
					not_kept: n.facts.notKept.length
				},
				artifacts: countsOf(n.artifacts),
				materials: countsOf(n.materials)
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
		function verificationValues(e, t) {
			if (e.state !== "found") return {
				"manifest-path": "",
				"manifest-sha256": "",
				decision: "",
				differences: "",
				"first-difference": ""
			};
			const n = differencesOf(e, verified(e), t);
			return {
				"manifest-path": e.path,
				"manifest-sha256": e.sha256,
				decision: e.facts.reading.manifest?.decision ?? "",
				differences: String(n.length),
				"first-difference": n[0] === undefined ? "" : (0, v.hF)(n[0])
			};
		}
		function differencesOf({ malformed: e }, t, n) {
			return [...e, ...(0, m.CG)(t, factsDifferences(t.facts, n))];
		}
		function factsDifferences({ differences: e, absent: t }, { requireFacts: n }) {
			return [...e, ...n ? t : []];
		}
		function notLocated(e) {
			const { outcome: t, ...n } = (0, c.nu)(e);
			return (0, y.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: foundInstead(e)
			});
		}
		function foundInstead(e) {
			switch (e.state) {
				case "absent": return e.malformed.slice(0, b).map((e) => ({ ...e }));
				case "refused": return e.code;
				case "ambiguous": return e.paths.slice(0, b);
			}
		}
		function expectationRows({ path: e, sha256: t, facts: n, changedByte: r }, i) {
			const { manifest: a } = n.reading;
			const o = r?.file === e ? `${e}: ${(0, f.cM)(r)}; ` : "";
			const c = [
				[
					"manifest_digest",
					i.expectedSha256,
					t
				],
				[
					"manifest_candidate",
					i.expectedCandidate,
					a?.release_candidate_id ?? null
				],
				[
					"manifest_commit",
					i.expectedCommit?.toLowerCase(),
					a?.subject.commit ?? null
				]
			];
			return c.flatMap(([e, t, n]) => {
				if (t === undefined) return [];
				const r = n !== null && (0, s.J$)(t, n);
				return (0, y.cT)(e, r ? "pass" : "fail", {
					reason: r ? `it is ${t}` : `${e === "manifest_digest" ? o : ""}expected ${t}, found ${n ?? "none"}`,
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
				...(0, y.cT)("manifest_decision_open", r ? "pass" : "fail", {
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
			if (r === undefined) return (0, y.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			return {
				...(0, y.cT)(e, "fail", {
					reason: (0, g.v)((0, v.hF)(r), t.length - 1, "difference"),
					expected: [],
					actual: t.slice(0, b).map((e) => ({ ...e })),
					remedy: x
				}),
				location: {
					file: r.file,
					...r.pointer !== null && { pointer: r.pointer }
				}
			};
		}
		function factsRow(e, t) {
			const { checked: n, absent: r, notKept: i } = e;
			const a = [...r.length === 0 ? [] : [`${r.length} not present and not checked`], ...i.length === 0 ? [] : [`not kept by ${i.join(", ")}, as their evidence says`]];
			const o = [`${n} hashed again`, ...a].join(", ").slice(0, 2e3);
			const s = differencesRow("facts_unchanged", factsDifferences(e, t), o);
			return s.outcome === "pass" && n === 0 ? {
				...s,
				outcome: "not_applicable"
			} : s;
		}
		function filesRow(e, t, { isBinding: n, isNeeded: r }) {
			const i = t.notPresent.length;
			const a = `${t.checked} hashed again, ${i} not present and not checked${t.notComparable === 0 ? "" : `, ${t.notComparable} read from another commit and not checked`}`;
			const o = n ? "must" : "may";
			if (t.differences.length > 0) return {
				...differencesRow(e, t.differences, a),
				level: o
			};
			if (r && i > 0) return (0, y.cT)(e, "inconclusive", {
				reason: `${a}: ${t.notPresent.slice(0, 5).join(", ")}`,
				expected: "every file is here",
				actual: t.notPresent.slice(0, b),
				remedy: "Put the artifacts where the manifest names them, relative to the root"
			});
			const s = t.checked === 0 ? "not_applicable" : "pass";
			return {
				...(0, y.cT)(e, s, {
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
		const S = (0, r.pu)({
			id: "manifest-verify",
			summary: "Derives a manifest and all its evidence again, offline, and names every difference",
			inputs: o.rej({
				manifest: i.hF.path().optional().describe("A manifest, or a folder that holds one; default: the evidence folder of the release candidate"),
				expectedSha256: i.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place its writer cannot change"),
				expectedCandidate: i.hF.id().optional().describe("Release candidate id that the manifest must be of"),
				expectedCommit: i.hF.text(64).optional().describe("Full commit id that the manifest must be of"),
				expectedGates: i.hF.list().default([]).describe("Gates that the manifest must name, require and hold enforced evidence of; whoever writes a manifest writes what it expects"),
				requireOpen: i.hF.boolean().default(true).describe("Fail also where the manifest holds but its decision is closed; false judges integrity alone"),
				requireFacts: i.hF.boolean().default(true).describe("Fail where what a gate decided on, which its evidence names, is not here; false where it was not handed on"),
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
				facts_unchanged: "What each gate decided on is here and has the SHA-256 that its evidence names",
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
	})
};
;
