"use strict";
exports.id = 2;
exports.ids = [2];
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
			Xo: () => compareBytes,
			cM: () => describeByte,
			k8: () => showByte,
			sI: () => i
		});
		var r = n(34975);
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
		const i = "which byte cannot be told: only the SHA-256 of what was there is known, and no byte that was tried makes it right; compare it with the original, where somebody has it";
		function compareBytes(e, t) {
			const n = (0, r.bL)(e, t);
			return n === undefined ? undefined : {
				offset: n,
				expected: showByte(e[n]),
				found: showByte(t[n])
			};
		}
	}),
	45577: (function(e, t, n) {
		n.d(t, {
			bX: () => explainVerdict,
			ji: () => nextActions
		});
		var r = n(1973);
		var i = n(89443);
		const a = 50;
		const o = 1e3;
		function explainVerdict(e, t) {
			const n = sortWorstFirst(t.filter((e) => (0, r._i)(e) && e.mode === "enforce"));
			const i = n.filter((e) => e.waiver === undefined);
			const a = t.filter((e) => (0, r._i)(e) && e.mode === "warn").length;
			const o = t.filter((e) => e.outcome === "pass").length;
			switch (e) {
				case "error": return "the run broke before it could decide";
				case "fail":
				case "inconclusive": return i[0] === undefined ? "nothing was checked, so nothing is proven" : clip(worst(i[0], i.length - 1));
				case "waived": return clip(`${count(n.length, "failing check")} waived: ${[...new Set(n.map((e) => e.id))].join(", ")}`);
				case "pass": return `${count(o, "check")} passed${a === 0 ? "" : `, ${count(a, "warning")}`}`;
				case "not_applicable": return clip(t[0] === undefined ? "not applicable" : `not applicable: ${oneLine(t[0].reason)}`);
			}
		}
		function nextActions(e) {
			const t = sortWorstFirst(e.filter((e) => (0, r._i)(e) && e.waiver === undefined)).filter((e) => e.remedy !== undefined && e.remedy.trim() !== "").map((e) => clip(oneLine(e.remedy)));
			const n = [...new Set(t)];
			if (n.length <= a) return n;
			return [...n.slice(0, a), `And ${n.length - a} more: see the checks`];
		}
		function sortWorstFirst(e) {
			return e.toSorted((e, t) => rank(e) - rank(t));
		}
		function rank(e) {
			const t = e.outcome === "fail" ? 0 : e.outcome === "inconclusive" ? 1 : 4;
			return t === 4 ? 8 : t + (e.waiver === undefined ? 0 : 2) + (e.mode === "enforce" ? 0 : 4);
		}
		function worst(e, t) {
			return (0, i.v)(`${e.id}: ${oneLine(e.reason)}`, t, "check");
		}
		function count(e, t) {
			return `${e} ${t}${e === 1 ? "" : "s"}`;
		}
		function oneLine(e) {
			return e.replaceAll(/\s+/g, " ").trim();
		}
		function clip(e) {
			return e.length <= o ? e : `${e.slice(0, o - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
		}
	}),
	93607: (function(e, t, n) {
		n.d(t, { C: () => findChangedByte });
		var r = n(77598);
		var i = n(8304);
		var a = n(66462);
		var o = n(58887);
		var s = n(28935);
		var c = n(98941);
		var l = n(34975);
		;
		const [u, d, f] = [
			34,
			92,
			44
		];
		const bytesOf = (e) => [...Buffer.from(e, "latin1")];
		const range = (e, t) => Array.from({ length: t - e + 1 }, (t, n) => e + n);
		const p = range(32, 126);
		const m = range(128, 255);
		const h = bytesOf("0123456789abcdef");
		const g = bytesOf("0123456789");
		const _ = bytesOf("0123456789-+.e,");
		const v = [];
		const y = /^(?:sha256:)?(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		const b = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
		function plausibleBytes(e) {
			const t = [];
			for (let n = 0; n < e.length;) {
				const r = e[n];
				if (r === u) {
					const r = stringEnd(e, n + 1);
					const i = ofString(Buffer.from(e.subarray(n + 1, r)).toString("latin1"));
					for (let a = n + 1; a < r; a++) t[a] = i(e[a]);
					n = r + 1;
					continue;
				}
				if (_.includes(r)) t[n] = r === f ? g : _;
				n++;
			}
			return (e) => t[e] ?? v;
		}
		function ofString(e) {
			if (y.test(e)) return (e) => h.includes(e) ? h : v;
			if (b.test(e)) return (e) => g.includes(e) ? g : v;
			return (e) => e < 128 ? p : m;
		}
		function stringEnd(e, t) {
			let n = t;
			while (n < e.length && e[n] !== u) n += e[n] === d ? 2 : 1;
			return Math.min(n, e.length);
		}
		;
		const x = 4 * 1024 ** 3;
		const S = Array.from({ length: 256 }, (e, t) => t);
		const any = () => S;
		const printable = () => p;
		function findChangedByte(e, t, { pointers: n = [], maxHashedBytes: r = x } = {}) {
			const i = {
				bytes: e,
				wanted: Buffer.from(t, "hex")
			};
			let a = r;
			for (const { near: t, values: r } of stagesOf(e, n)) {
				const n = t === undefined ? {
					from: 0,
					to: e.length
				} : windowOf(e, t, a / 2);
				const o = costOf(e, {
					...n,
					values: r
				});
				if (o > a) continue;
				a -= o;
				const s = tryAll(i, {
					...n,
					values: r
				});
				if (s !== undefined) return s;
			}
			return undefined;
		}
		function stagesOf(e, t) {
			const bitOf = (t) => (n) => {
				const r = e[n];
				return t(n).filter((e) => isPowerOfTwo(e ^ r));
			};
			const n = brokenAt(e);
			if (n === null) {
				const n = plausibleBytes(e);
				const few = (e) => {
					const t = n(e);
					return t === p ? [] : t;
				};
				const r = placesOf(e, t).map((e) => ({
					values: n,
					near: e
				}));
				return [
					...r,
					{ values: bitOf(n) },
					{ values: few },
					{ values: n }
				];
			}
			const r = n === undefined ? [] : [{
				values: printable,
				near: n
			}, {
				values: any,
				near: n
			}];
			return [
				...r,
				{ values: bitOf(any) },
				{ values: any }
			];
		}
		function isPowerOfTwo(e) {
			return e !== 0 && (e & e - 1) === 0;
		}
		function brokenAt(e) {
			try {
				const { value: t } = (0, i.R)(e, { file: "" });
				return (0, l.bL)(e, (0, s.z)(t)) ?? null;
			} catch (t) {
				if (!(t instanceof a.dz)) throw t;
				const { line: n, column: r } = t.problems[0]?.where ?? {};
				if (n === undefined || r === undefined) return undefined;
				const i = Buffer.from(e).toString("utf8").split("\n").slice(0, n);
				const o = i.pop() ?? "";
				return Buffer.byteLength([...i, o.slice(0, r - 1)].join("\n"));
			}
		}
		function placesOf(e, t) {
			const n = Buffer.from(e).toString("utf8");
			const r = (0, o.T)(n);
			return t.slice(0, C).flatMap((e) => {
				const t = r.offsetOf(e);
				return t === undefined ? [] : [Buffer.byteLength(n.slice(0, t))];
			});
		}
		function windowOf(e, t, n) {
			const r = e.length - t + w;
			const i = Math.min(w, Math.floor(n / (S.length * r)));
			const a = Math.max(0, t - Math.ceil(i / 2));
			return {
				from: a,
				to: Math.min(e.length, a + i)
			};
		}
		const C = 4;
		const w = 1024;
		function costOf(e, { from: t, to: n, values: r }) {
			let i = 0;
			for (let a = t; a < n; a++) i += r(a).length * (e.length - a);
			return i;
		}
		function tryAll({ bytes: e, wanted: t }, { from: n, to: i, values: a }) {
			const o = (0, r.createHash)("sha256").update(e.subarray(0, n));
			for (let r = n; r < i; r++) {
				const n = e[r];
				const i = e.subarray(r + 1);
				for (const e of a(r)) {
					if (e === n) continue;
					const a = o.copy().update(Uint8Array.of(e)).update(i);
					if (a.digest().equals(t)) return {
						offset: r,
						expected: (0, c.k8)(e),
						found: (0, c.k8)(n)
					};
				}
				o.update(Uint8Array.of(n));
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
	74793: (function(e, t, n) {
		n.d(t, {
			F: () => a,
			Y: () => standingOf
		});
		var r = n(1973);
		var i = n(42207);
		const a = "Nothing says that a byte was changed: it became too old, and permits nothing now. To release it now, let its gates run again. Whether it was good at a time is told by: release-gates verify --as-of TIME, or --from-activation RECORD";
		const o = new Set(["manifest_fresh", "attestations_fresh"]);
		const s = new Set(["manifest_decision_open", "manifest_required_gates"]);
		function standingOf(e, { judgedMs: t, isAsOf: n, expiredAt: a }) {
			const c = e.filter((e) => e.level === "must" && (0, r._i)(e));
			const isOld = ({ id: e }) => a !== null && o.has(e);
			return {
				intact: c.every((e) => isOld(e) || s.has(e.id)),
				judged_at: (0, i.ZA)(t),
				is_as_of: n,
				expired_at: a
			};
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
	10002: (function(e, t, n) {
		n.r(t);
		n.d(t, { manifestVerify: () => M });
		var r = n(97208);
		var i = n(57946);
		var a = n(17037);
		var o = n(84227);
		var s = n(62050);
		var c = n(33999);
		var l = n(29917);
		var u = n(46540);
		var d = n(11142);
		var f = n(39330);
		var p = n(98941);
		var m = n(46911);
		var h = n(45577);
		var g = n(24827);
		;
		function evidencePatches(e, t) {
			const { manifest: n } = t.reading;
			const r = n?.gates[e];
			if (n === null || r === undefined) return {
				needed: [],
				guessed: []
			};
			const { release_candidate_id: i, correlation_id: a, environment: o, strict: s, subject: c, run: l, tool: u } = n;
			const { kind: d, verdict: f, mode: p, at: m, format: h } = r;
			const _ = {
				release_candidate_id: i,
				correlation_id: a,
				environment: o,
				strict: s,
				subject: c,
				run: l,
				tool: u
			};
			const v = evidenceIn(t.evidence[e]);
			const y = Object.entries(t.evidence).flatMap(([t, n]) => t === e ? [] : evidenceIn(n) ?? []);
			return {
				needed: ((0, g.TX)(t).evidence[e] ?? []).flatMap(toPatch),
				guessed: [
					...fields({
						unit: e,
						kind: d,
						verdict: f,
						mode: p,
						ended_at: m,
						format: h,
						..._
					}),
					...sharedPatches(y),
					...v === null ? [] : [...ownPatches(v), ...materialPatches(v, y, t.files)]
				]
			};
		}
		function manifestPatches({ reading: e, evidence: t }) {
			const n = Object.entries(e.manifest?.gates ?? {}).flatMap(([e, n]) => {
				const r = t[e];
				return r?.state === "present" ? entryPatches(e, n, r) : [];
			});
			return {
				needed: e.differences.flatMap(toPatch),
				guessed: n
			};
		}
		function entryPatches(e, t, { sha256: n, evidence: r }) {
			if (r === null) return [{
				pointer: (0, m.r)([
					"gates",
					e,
					"sha256"
				]),
				value: n
			}];
			const { kind: i, verdict: a, mode: o, run: s, ended_at: c } = r;
			const l = s.kind === "github" ? s.attempt : 0;
			const u = {
				...t,
				sha256: n,
				kind: i,
				verdict: a,
				mode: o,
				at: c,
				run_id: s.id,
				run_attempt: l
			};
			return [{
				pointer: (0, m.r)(["gates", e]),
				value: u
			}];
		}
		function ownPatches({ checks: e, verdict: t }) {
			const n = e;
			return fields({
				reason: (0, h.bX)(t, n),
				next_actions: (0, h.ji)(n)
			});
		}
		function sharedPatches(e) {
			const t = e.flatMap(({ subject: e, run: t, tool: n, inputs: r }) => [...fields({
				subject: e,
				run: t,
				tool: n
			}), ...Object.entries(r).map(([e, t]) => ({
				pointer: (0, m.r)(["inputs", e]),
				value: t
			}))]);
			return [...new Map(t.map((e) => [JSON.stringify(e), e])).values()];
		}
		function materialPatches({ materials: e }, t, n) {
			const r = t.flatMap((e) => e.materials);
			return e.flatMap((e, t) => {
				const i = r.find(({ path: t, sha256: n }) => t === e.path && !(0, f.J$)(n, e.sha256));
				const a = n[e.path];
				return [...i === undefined ? [] : [{
					pointer: `/materials/${t}`,
					value: i
				}], ...a?.state === "present" ? [{
					pointer: `/materials/${t}/sha256`,
					value: a.sha256
				}] : []];
			});
		}
		function evidenceIn(e) {
			return e?.state === "present" ? e.evidence : null;
		}
		function fields(e) {
			return Object.entries(e).map(([e, t]) => ({
				pointer: (0, m.r)([e]),
				value: t
			}));
		}
		function toPatch({ pointer: e, expected: t }) {
			return e === null || e === "" ? [] : [{
				pointer: e,
				value: t
			}];
		}
		var _ = n(8304);
		var v = n(66462);
		var y = n(28935);
		var b = n(34975);
		;
		const x = 64 * 1024 * 1024;
		function* possibleOriginals(e, { needed: t, guessed: n }) {
			const r = readValue(e);
			if (r === undefined) return;
			const i = t.reduce((e, t) => withPatch(e, t), r);
			const a = Math.ceil(x / (e.length + 1));
			const o = [...t, ...n].map((e) => withPatch(r, e));
			const s = n.map((e) => withPatch(i, e));
			const c = [...o, ...s].filter((e) => e !== r && e !== i);
			for (const e of [i, ...c.slice(0, a)]) yield (0, y.z)(e);
		}
		function readValue(e) {
			try {
				return (0, _.R)(e, { file: "" }).value;
			} catch (e) {
				if (!(e instanceof v.dz)) throw e;
				return undefined;
			}
		}
		function withPatch(e, { pointer: t, value: n }) {
			return replaceAt(e, t.split("/").slice(1), n);
		}
		function replaceAt(e, [t, ...n], r) {
			if (t === undefined) return (0, b.at)(r, e) === undefined ? e : r;
			const i = t.replaceAll("~1", "/").replaceAll("~0", "~");
			if (typeof e !== "object" || e === null || !Object.hasOwn(e, i)) return e;
			const a = e[i];
			const o = replaceAt(a, n, r);
			if (o === a) return e;
			if (Array.isArray(e)) return e.map((e, t) => String(t) === i ? o : e);
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, e === i ? o : t]));
		}
		var S = n(93607);
		;
		function describeChange(e) {
			return "unnamed" in e ? e.unnamed : (0, p.cM)(e);
		}
		function findManifestChange(e, t, { sha256: n, facts: r }) {
			if (n === undefined || (0, f.J$)((0, f.fg)(t), n)) return null;
			const i = manifestPatches(r);
			for (const r of possibleOriginals(t, i)) {
				if (isOf(r, n)) return toChange(e, (0, p.Xo)(r, t));
			}
			return toChange(e, (0, S.C)(t, n, { pointers: i.needed.map(({ pointer: e }) => e) }));
		}
		async function findFirstChange(e, t) {
			const { differences: n } = (0, u.hR)(e.facts, e.kept);
			const r = (0, g.CG)((0, g.TX)(e.facts), n);
			const i = r.find(({ code: e }) => isDigest(e));
			if (i === undefined || typeof i.expected !== "string") return null;
			const { file: a, expected: o } = i;
			const s = placeOf(i, e);
			const c = await t.workspace.read(s, { role: "material" });
			if (c.state !== "present") return null;
			const { bytes: l } = c;
			const d = await originalOf({
				path: s,
				bytes: l,
				sha256: o
			}, e, t);
			if (d !== undefined) return toChange(a, (0, p.Xo)(d, l));
			const f = r.flatMap((e) => e.file === a && e.pointer !== null ? [e.pointer] : []);
			return toChange(a, (0, S.C)(l, o, { pointers: f }));
		}
		function toChange(e, t) {
			return {
				file: e,
				...t ?? { unnamed: p.sI }
			};
		}
		async function originalOf({ path: e, bytes: t, sha256: n }, { path: r, facts: i, kept: a }, o) {
			const s = Object.entries(i.reading.manifest?.gates ?? {});
			const c = s.find(([, { evidence: t }]) => (0, d.uJ)((0, d.yS)(r), t) === e)?.[0];
			if (c === undefined) return undefined;
			const l = await readFacts(a[c]?.path, o.workspace);
			let u = 0;
			for (const e of possibleOriginals(t, evidencePatches(c, i))) {
				if (isOf(e, n)) return e;
				if (l === undefined || u++ >= C) continue;
				const t = await o.decideAgain(e, l);
				if (t !== undefined && isOf(t, n)) return t;
			}
			return undefined;
		}
		const C = 20;
		async function readFacts(e, t) {
			if (e === undefined) return undefined;
			const n = await t.read(e, { role: "material" });
			return n.state === "present" ? n.bytes : undefined;
		}
		function isOf(e, t) {
			return (0, f.J$)((0, f.fg)(e), t);
		}
		function placeOf({ code: e, file: t }, { path: n, kept: r }) {
			switch (e) {
				case "evidence.digest": return (0, d.uJ)((0, d.yS)(n), t);
				case "facts.digest": return Object.values(r).find((e) => (0, d.bV)(e.path) === (0, d.bV)(t))?.path ?? t;
				default: return t;
			}
		}
		const w = new Set([
			"evidence.digest",
			"facts.digest",
			"file.digest"
		]);
		function isDigest(e) {
			return w.has(e);
		}
		;
		async function collectVerification(e, t) {
			const { workspace: n, nowMs: r, asOfMs: i } = t;
			const a = await (0, s.QM)(n, e.manifest ?? t.evidenceDirectory);
			if (a.state === "absent") return tellMalformed(a, e, t);
			if (a.state !== "found") return a;
			const { path: o, sha256: d, bytes: f } = a.file;
			const p = await (0, c.e)(a.file, (0, c.$)(n), i ?? r);
			const m = (0, l.Xb)(p, t);
			const h = {
				path: o,
				facts: m,
				kept: await (0, u.Yt)(m, n)
			};
			const g = findManifestChange(o, f, {
				sha256: e.expectedSha256,
				facts: m
			});
			const _ = g ?? await findFirstChange(h, t);
			const v = await listNotCovered(h, n);
			const y = {
				...h,
				...i !== null && { isAsOf: true }
			};
			return {
				state: "found",
				sha256: d,
				...y,
				notCovered: v,
				malformed: a.malformed,
				changedByte: _
			};
		}
		async function listNotCovered({ path: e, facts: t, kept: n }, r) {
			const i = (0, d.yS)(e);
			const inFolder = (e) => i === "" ? e : `${(0, d.yk)(i)}/${e}`;
			const a = await r.list([inFolder("*.json"), inFolder("facts/*.json")]);
			const o = new Set([
				e,
				...Object.values(t.reading.manifest?.gates ?? {}).map(({ evidence: e }) => (0, d.uJ)(i, e)),
				...Object.values(n).map((e) => e.path),
				...Object.keys(t.files)
			]);
			const s = a.filter((e) => !o.has(e)).sort();
			return s.map((e) => i === "" ? e : e.slice(i.length + 1));
		}
		async function tellMalformed(e, { expectedSha256: t }, { workspace: n, nowMs: r }) {
			const i = e.malformed.find(({ file: e }) => /^manifest[.-]/.test((0, d.bV)(e)));
			if (i === undefined || t === undefined) return e;
			const a = await n.read(i.file, { role: "evidence" });
			if (a.state !== "present") return e;
			const o = await (0, c.e)(a, (0, c.$)(n), r);
			const s = findManifestChange(a.path, a.bytes, {
				sha256: t,
				facts: o
			});
			if (s === null) return e;
			const l = {
				...i,
				message: `${describeChange(s)}; ${i.message}`
			};
			return {
				...e,
				malformed: [l, ...e.malformed.filter((e) => e !== i)]
			};
		}
		var T = n(89443);
		var E = n(52992);
		var D = n(74793);
		var O = n(76832);
		;
		function requiredRow(e, t) {
			const n = (0, E.g)(e);
			const r = {
				id: "manifest_required_gates",
				expected: t.length === 0 ? "at least 1" : [...t]
			};
			if (t.length === 0) {
				return (0, O.K4)({
					...r,
					level: "may",
					outcome: n.length > 0,
					reason: n.length > 0 ? `it requires ${n.join(", ")}` : "this manifest requires no gate evidence",
					actual: n,
					remedy: "Name the gates that must be in it with expected-gates"
				});
			}
			const i = (0, E.M)(e, t);
			return (0, O.K4)({
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
				...(0, g.TX)(e),
				facts: (0, u.hR)(e, t)
			};
			if (n === null) return r;
			const tell = (e) => e.map((e) => e.file === n.file && isDigest(e.code) ? {
				...e,
				message: `${describeChange(n)}; ${e.message}`
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
		const k = 100;
		const A = "Set the clock of this machine right; where it is, find out when the manifest was made";
		const j = "Fetch the folder again from where it was published; trust neither file until they agree";
		function decideVerification(e, t) {
			if (e.state !== "found") return [notLocated(e)];
			const n = verified(e);
			return [
				(0, O.cT)("manifest_found", "pass", {
					reason: `verifying ${e.path}`,
					expected: "one manifest",
					actual: e.sha256
				}),
				differencesRow("manifest_parse", n.manifest, "the manifest has its canonical form and agrees with itself"),
				...e.malformed.length === 0 ? [] : [differencesRow("folder_sound", e.malformed, "every file of the folder is sound")],
				...expectationRows(e, t),
				...vouchedRow(e, t),
				freshRow(e, n),
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
				standing: standing(e, t),
				requires: e.facts.reading.manifest === null ? null : (0, E.g)(e.facts.reading.manifest),
				differences: r.slice(0, 1e3).map((e) => ({ ...e })),
				differences_total: r.length,
				not_covered: {
					total: e.notCovered.length,
					files: e.notCovered.slice(0, k)
				},
				facts: {
					checked: n.facts.checked,
					not_present: n.facts.absent.length,
					not_kept: n.facts.notKept.length
				},
				artifacts: countsOf(n.artifacts),
				materials: countsOf(n.materials)
			};
		}
		function standing(e, t) {
			const { nowMs: n } = e.facts;
			const r = verified(e).expiredAt;
			return (0, D.Y)(decideVerification(e, t), {
				judgedMs: n,
				isAsOf: e.isAsOf === true,
				expiredAt: r
			});
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
				"first-difference": n[0] === undefined ? "" : (0, b.hF)(n[0])
			};
		}
		function differencesOf({ malformed: e }, t, n) {
			return [...e, ...(0, g.CG)(t, factsDifferences(t.facts, n))];
		}
		function factsDifferences({ differences: e, absent: t }, { requireFacts: n }) {
			return [...e, ...n ? t : []];
		}
		function notLocated(e) {
			const { outcome: t, ...n } = (0, s.nu)(e);
			return (0, O.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: foundInstead(e)
			});
		}
		function foundInstead(e) {
			switch (e.state) {
				case "absent": return e.malformed.slice(0, k).map((e) => ({ ...e }));
				case "refused": return e.code;
				case "ambiguous": return e.paths.slice(0, k);
			}
		}
		function expectationRows({ path: e, sha256: t, facts: n, changedByte: r }, i) {
			const { manifest: a } = n.reading;
			const o = r?.file === e ? `${e}: ${describeChange(r)}; ` : "";
			const s = [
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
			return s.flatMap(([e, t, n]) => {
				if (t === undefined) return [];
				const r = n !== null && (0, f.J$)(t, n);
				return (0, O.cT)(e, r ? "pass" : "fail", {
					reason: r ? `it is ${t}` : `${e === "manifest_digest" ? o : ""}expected ${t}, found ${n ?? "none"}`,
					expected: t,
					actual: n,
					remedy: "This is another manifest than the one that was meant; fetch that one"
				});
			});
		}
		function vouchedRow({ path: e, sha256: t }, { expectedSha256: n, requireVouched: r }) {
			if (n !== undefined && !(0, f.J$)(n, t)) return [];
			const i = n !== undefined;
			return [{
				...(0, O.cT)("manifest_vouched", i ? "pass" : "fail", {
					reason: i ? "its SHA-256 was given" : `nothing outside of these files vouches for ${e}: they agree with each other, and so would others that somebody wrote instead`,
					expected: "expected-sha256",
					actual: n ?? null,
					remedy: "Give the SHA-256 of the manifest from the release page or the log (expected-sha256), or verify who signed it (public-keys)"
				}),
				level: r ? "must" : "may"
			}];
		}
		function decisionRow({ facts: e }, { requireOpen: t }) {
			const { manifest: n } = e.reading;
			const r = n?.decision === "open";
			const [i] = n?.reasons ?? [];
			return {
				...(0, O.cT)("manifest_decision_open", r ? "pass" : "fail", {
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
			if (r === undefined) return (0, O.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			return {
				...(0, O.cT)(e, "fail", {
					reason: (0, T.v)((0, b.hF)(r), t.length - 1, "difference"),
					expected: [],
					actual: t.slice(0, k).map((e) => ({ ...e })),
					remedy: j
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
			if (r && i > 0) return (0, O.cT)(e, "inconclusive", {
				reason: `${a}: ${t.notPresent.slice(0, 5).join(", ")}`,
				expected: "every file is here",
				actual: t.notPresent.slice(0, k),
				remedy: "Put the artifacts where the manifest names them, relative to the root"
			});
			const s = t.checked === 0 ? "not_applicable" : "pass";
			return {
				...(0, O.cT)(e, s, {
					reason: a,
					expected: [],
					actual: countsOf(t)
				}),
				level: o
			};
		}
		function freshRow(e, { expiry: t, expiredAt: n }) {
			const r = differencesRow("manifest_fresh", t, freshReason(e));
			if (t.length === 0) return r;
			return {
				...r,
				remedy: n === null ? A : D.F
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
		const M = (0, r.pu)({
			id: "manifest-verify",
			summary: "Derives a manifest and all its evidence again, offline, and names every difference",
			inputs: o.rej({
				manifest: i.hF.path().optional().describe("A manifest, or a folder that holds one; default: the evidence folder of the release candidate"),
				expectedSha256: i.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place its writer cannot change"),
				expectedCandidate: i.hF.id().optional().describe("Release candidate id that the manifest must be of"),
				expectedCommit: i.hF.text(64).optional().describe("Full commit id that the manifest must be of"),
				expectedGates: i.hF.list().default([]).describe("Gates that the manifest must name, require and hold enforced evidence of; whoever writes a manifest writes what it expects"),
				requireOpen: i.hF.boolean().default(true).describe("Fail also where the manifest holds but its decision is closed; false judges integrity alone"),
				requireVouched: i.hF.boolean().default(false).describe("Fail where nothing outside of the files vouches for the manifest (expected-sha256); otherwise a warning"),
				requireFacts: i.hF.boolean().default(true).describe("Fail where what a gate decided on, which its evidence names, is not here; false where it was not handed on"),
				requireArtifacts: i.hF.boolean().default(false).describe("Fail where a bound artifact is not here to be hashed again"),
				requireMaterials: i.hF.boolean().default(false).describe("Fail where a file that a gate read or wrote has other bytes now; otherwise a warning")
			}),
			checks: {
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				manifest_digest: "The manifest is the one whose SHA-256 was given",
				manifest_vouched: "Something outside of the files says which manifest it is; without, a folder that was rewritten as a whole verifies as well",
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
