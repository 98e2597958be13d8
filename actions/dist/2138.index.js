"use strict";
exports.id = 2138;
exports.ids = [2138];
exports.modules = {
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	23182: (function(e, t, n) {
		n.d(t, {
			kf: () => parseSemver,
			mU: () => compareSemver,
			nN: () => isSemver
		});
		const r = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
		function parseSemver(e) {
			if (typeof e !== "string" || e.length > 256) return undefined;
			const t = r.exec(e);
			if (t === null) return undefined;
			const [, n, i, a, o, s] = t;
			return {
				major: BigInt(n),
				minor: BigInt(i),
				patch: BigInt(a),
				prerelease: o?.split(".") ?? [],
				build: s?.split(".") ?? []
			};
		}
		function isSemver(e) {
			return parseSemver(e) !== undefined;
		}
		function compareSemver(e, t) {
			for (const n of [
				"major",
				"minor",
				"patch"
			]) {
				if (e[n] !== t[n]) return e[n] < t[n] ? -1 : 1;
			}
			if (e.prerelease.length === 0 || t.prerelease.length === 0) {
				return Number(e.prerelease.length === 0) - Number(t.prerelease.length === 0);
			}
			return comparePrerelease(e.prerelease, t.prerelease);
		}
		function comparePrerelease(e, t) {
			for (const [n, r] of e.entries()) {
				const e = t[n];
				if (e === undefined) return 1;
				const i = compareIdentifier(r, e);
				if (i !== 0) return i;
			}
			return e.length === t.length ? 0 : -1;
		}
		function compareIdentifier(e, t) {
			if (e === t) return 0;
			const n = [e, t].map((e) => /^\d+$/.test(e));
			if (n[0] === true && n[1] === true) return BigInt(e) < BigInt(t) ? -1 : 1;
			if (n[0] !== n[1]) return n[0] === true ? -1 : 1;
			return e < t ? -1 : 1;
		}
	}),
	79085: (function(e, t, n) {
		n.d(t, { v: () => c });
		var r = n(84227);
		const i = r.aig().min(0).describe("Unix seconds");
		const a = r._H3({
			version: r.YjP().max(256).describe("Semantic version that the channel serves; empty: none yet"),
			rollout_percent: r.Whr().min(0).max(100).describe("Whole percent"),
			updated_at: i.optional()
		});
		const o = r._H3({
			ts: i,
			action: r.k5n([
				"set",
				"promote",
				"rollback",
				"rollout"
			]).describe("What was done"),
			channel: r.YjP().max(256).describe("canary, stable, or <source>-><target>"),
			from_version: r.YjP().max(256).optional().describe("Version before"),
			to_version: r.YjP().max(256).optional().describe("Version after"),
			reason: r.YjP().max(8192).optional().describe("Why"),
			actor: r.YjP().max(1024).optional().describe("Who"),
			correlation_id: r.YjP().max(1024).optional().describe("Ties it to the run that did it"),
			release_candidate_id: r.YjP().max(1024).optional().describe("Release candidate that it was done for")
		});
		const s = 1e5;
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			updated_at: i.optional(),
			channels: r._H3({
				canary: a.optional(),
				stable: a.optional()
			}).describe("What each channel serves now"),
			history: r.YOg(o).max(s).default([]).describe("Every change, oldest first")
		}).describe("Release channels");
	}),
	99775: (function(e, t, n) {
		n.d(t, { O: () => c });
		var r = n(84227);
		const percent = (e, t) => r.Whr().min(0).max(100).default(e).describe(t);
		const seconds = (e, t) => r.aig().min(0).default(e).describe(`Seconds: ${t}`);
		const flag = (e, t) => r.zMY().default(e).describe(t);
		const i = r._H3({
			canary: r._H3({
				min_rollout_percent: percent(1, "Least share of the canary, in whole percent"),
				max_rollout_percent: percent(25, "Greatest share of the canary, in whole percent")
			}).prefault({}),
			stable: r._H3({ required_rollout_percent: percent(100, "Share that stable must have, in whole percent") }).prefault({})
		});
		const a = r._H3({
			min_entries: r.Whr().min(0).default(0).describe("Least number of rows in the history"),
			max_age_s: seconds(2592e3, "greatest age of the newest row"),
			require_reason: flag(true, "Every row says why"),
			require_actor: flag(true, "Every row says who"),
			allow_initial_equal_without_history: flag(true, "Both channels may begin with one version and no history")
		});
		const o = r._H3({
			require_canary_for_stable: flag(true, "What stable serves was in the canary first"),
			min_canary_observe_s: seconds(1800, "least time in the canary before stable"),
			allow_direct_stable_set: flag(false, "Stable may be set without a promotion"),
			direct_stable_reason_keywords: r.YOg(r.YjP().regex(/^(?=.*[\p{L}\p{N}])\S(.*\S)?$/u, "a word, without space around it").max(64)).max(100).default([
				"hotfix",
				"emergency",
				"security",
				"rollback"
			]).describe("Words that excuse a direct set of stable where its reason has one of them, as a whole word")
		});
		const s = r._H3({
			id: r.YjP().min(1).max(128).describe("Names the gate"),
			pattern: r.YjP().min(1).max(1024).describe("Glob of the reports; the newest counts"),
			max_age_s: seconds(604800, "greatest age of the report"),
			required: flag(true, "Without it nothing advances"),
			require_ok: flag(true, "The report must say ok")
		});
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			channels: i.prefault({}).describe("Share of traffic of each channel"),
			history: a.prefault({}).describe("What the history must hold"),
			promotion: o.prefault({}).describe("How a version comes to stable"),
			stages: r._H3({
				canary: r.YOg(r.Whr().min(0).max(100)).max(100).default([
					5,
					20,
					50
				]).describe("Shares in whole percent"),
				stable: r.YOg(r.Whr().min(0).max(100)).max(100).default([100]).describe("Shares in whole percent"),
				min_stage_observe_s: seconds(1800, "least time at each stage")
			}).prefault({}).describe("The steps of a rollout"),
			gates: r._H3({ required_reports: r.YOg(s).max(1e3).default([]).describe("Reports that a step waits for") }).prefault({}).describe("What must hold before a step")
		}).describe("Release rollout policy");
	}),
	64700: (function(e, t, n) {
		n.d(t, { l: () => validateForeign });
		var r = n(46911);
		var i = n(66462);
		var a = n(96416);
		var o = n(84227);
		;
		function findNearMisses(e, t, n = []) {
			const r = unwrap(e);
			if (r instanceof o.fZ7) {
				const e = r.options.find((e) => e.safeParse(t).success);
				return e === undefined ? [] : findNearMisses(e, t, n);
			}
			if (r instanceof o.naA && Array.isArray(t)) {
				return t.flatMap((e, t) => findNearMisses(r.element, e, [...n, t]));
			}
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			const i = Object.entries(t);
			if (r instanceof o.b8S) {
				return i.flatMap(([e, t]) => findNearMisses(r.valueType, t, [...n, e]));
			}
			return r instanceof o.bvH ? inObject(r, i, n) : [];
		}
		function inObject(e, t, n) {
			const i = new Set(t.map(([e]) => e));
			const o = Object.keys(e.shape).filter((e) => !i.has(e));
			return t.flatMap(([t, i]) => {
				if (Object.hasOwn(e.shape, t)) return findNearMisses(e.shape[t], i, [...n, t]);
				const s = (0, a.pA)(t, o);
				return s === undefined ? [] : [{
					key: t,
					known: s,
					pointer: (0, r.r)([...n, t])
				}];
			});
		}
		function unwrap(e) {
			let t = e;
			while (t instanceof o.IiU || t instanceof o.XiL || t instanceof o.xgV || t instanceof o.l1C) {
				t = t.unwrap();
			}
			return t;
		}
		;
		function validateForeign(e, t) {
			const n = (0, r.m)(e, t);
			const [a, ...o] = findNearMisses(e, t.value).map((e) => {
				const n = t.lineOf(e.pointer);
				return {
					code: "schema.unknown_key",
					message: `nothing reads the key ${JSON.stringify(e.key)}; did you mean ${JSON.stringify(e.known)}?`,
					where: {
						file: t.file,
						pointer: e.pointer,
						...n !== undefined && { line: n }
					}
				};
			});
			if (a !== undefined) throw new i.dz([a, ...o]);
			return n;
		}
	}),
	12086: (function(e, t, n) {
		n.d(t, {
			Q: () => toFlaw,
			u: () => readDocument
		});
		var r = n(66462);
		var i = n(13060);
		const a = 50;
		async function readDocument(e, t) {
			const { path: n, role: o, maxBytes: s } = t;
			const c = await e.read(n, {
				role: o,
				...s !== undefined && { maxBytes: s }
			});
			if (c.state === "absent") return {
				state: "absent",
				path: c.path
			};
			if (c.state === "refused") return {
				state: "refused",
				path: c.path,
				code: c.code,
				reason: c.reason
			};
			const { sha256: l } = c;
			try {
				const e = await (0, i.A)(c.bytes, { file: c.path });
				const n = await t.validate(e);
				return {
					state: "valid",
					path: c.path,
					sha256: l,
					value: n,
					lines: linesOf(e, t.pointers?.(n) ?? [])
				};
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, a).map(toFlaw);
				return {
					state: "malformed",
					path: c.path,
					sha256: l,
					flaws: [t, ...n]
				};
			}
		}
		function linesOf(e, t) {
			const n = {};
			for (const r of t) {
				const t = e.lineOf(r);
				if (t !== undefined) n[r] = t;
			}
			return n;
		}
		function toFlaw({ code: e, message: t, where: n }) {
			return {
				code: e,
				message: t.slice(0, 500),
				...n?.pointer !== undefined && { pointer: n.pointer },
				...n?.line !== undefined && { line: n.line }
			};
		}
	}),
	47346: (function(e, t, n) {
		n.d(t, {
			$t: () => placeOf,
			Cf: () => checkLoaded,
			hD: () => locationOf
		});
		var r = n(89443);
		var i = n(76832);
		function checkLoaded(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e.path}`
			};
			switch (e.state) {
				case "valid": return (0, i.K4)({
					...n,
					outcome: true,
					reason: `${t.what} ${e.path} is valid`,
					actual: e.sha256
				});
				case "absent": return absent(e.path, t);
				case "refused": return (0, i.K4)({
					...n,
					outcome: false,
					reason: `${t.what} ${e.path} was not read: ${e.code}: ${e.reason}`,
					actual: e.code,
					location: { file: e.path },
					remedy: `Make ${e.path} a regular file inside the workspace`
				});
				case "malformed": {
					const [a] = e.flaws;
					return (0, i.K4)({
						...n,
						outcome: false,
						reason: (0, r.v)(`${t.what} ${e.path} is not valid: ${a.message}`, e.flaws.length - 1, "flaw"),
						actual: e.flaws.map((e) => ({ ...e })),
						location: locationOf(e.path, a),
						remedy: `Correct ${e.path}${a.line === undefined ? "" : ` line ${a.line}`}`
					});
				}
			}
		}
		function absent(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e}`,
				actual: "absent"
			};
			if (t.optional === true) {
				return (0, i.K4)({
					...n,
					outcome: "not_applicable",
					reason: `there is no ${e} and nothing asks for it`
				});
			}
			return (0, i.K4)({
				...n,
				outcome: false,
				reason: `${t.what} ${e} does not exist`,
				location: { file: e },
				remedy: t.remedy
			});
		}
		function locationOf(e, t) {
			return {
				file: e,
				...t.line !== undefined && { line: t.line },
				...t.pointer !== undefined && { pointer: t.pointer }
			};
		}
		function placeOf(e, t) {
			const n = e.state === "valid" ? e.lines[t] : undefined;
			return locationOf(e.path, {
				pointer: t,
				...n !== undefined && { line: n }
			});
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
	62138: (function(e, t, n) {
		n.r(t);
		n.d(t, { rolloutGuard: () => b });
		var r = n(97208);
		var i = n(79085);
		var a = n(99775);
		var o = n(64700);
		var s = n(47953);
		var c = n(12086);
		;
		const l = 1e3;
		async function collect(e, t) {
			const { workspace: n, nowMs: r } = t;
			const u = await (0, c.u)(n, {
				path: e.channelsFile,
				role: "material",
				validate: (e) => (0, s.IT)((0, o.l)(i.v, e)),
				pointers: ({ history: e }) => [
					"/channels",
					"/channels/canary",
					"/channels/stable",
					"/history",
					...e.slice(-l).map(({ position: e }) => `/history/${e}`)
				]
			});
			const d = await (0, c.u)(n, {
				path: e.policy,
				role: "policy",
				validate: (e) => (0, o.l)(a.O, e),
				pointers: () => [
					"/channels",
					"/history",
					"/promotion",
					"/stages",
					"/stages/canary"
				]
			});
			return {
				nowMs: r,
				registry: u,
				policy: d
			};
		}
		var u = n(47346);
		var d = n(42207);
		var f = n(39362);
		var p = n(76832);
		;
		const m = 20;
		function checkRecord(e, t) {
			return [
				timesPlausible(e, t),
				continuous(e),
				stateMatches(e)
			];
		}
		function timesPlausible(e, t) {
			const { canary: n, stable: r, history: i } = e.value;
			const isAhead = (e) => e !== null && e > t + d.Hd;
			const a = [
				...isAhead(n?.updatedAtMs ?? null) ? ["/channels/canary"] : [],
				...isAhead(r?.updatedAtMs ?? null) ? ["/channels/stable"] : [],
				...i.filter(({ atMs: e }) => e === null || isAhead(e)).map(({ position: e }) => `/history/${e}`)
			];
			return (0, p.K4)({
				id: "history_times_plausible",
				level: "must",
				outcome: a.length === 0,
				reason: a.length === 0 ? "no time is missing or still to come" : `${a.length} times are missing or still to come: ${a.slice(0, 5).join(", ")}`,
				expected: `a time not after ${(0, d.ZA)(t)}`,
				actual: a.slice(0, m),
				location: (0, u.$t)(e, a[0] ?? "/history"),
				remedy: "Find out which clock was wrong; a time that is still to come proves no observation and no freshness"
			});
		}
		function continuous(e) {
			const t = gapsOf(e.value.history);
			const [n] = t;
			return (0, p.K4)({
				id: "history_continuous",
				level: "should",
				outcome: t.length === 0,
				reason: n === undefined ? "every row begins where the row before of its channel ended" : `row ${n.row.position} found ${n.row.fromVersion} in ${n.row.target}, where the row before left ${n.left}`,
				expected: "from_version is the to_version of the row before",
				actual: t.slice(0, m).map(({ row: e }) => `/history/${e.position}`),
				location: (0, u.$t)(e, n === undefined ? "/history" : `/history/${n.row.position}`),
				remedy: "Restore the rows that were removed, from an earlier commit of the file"
			});
		}
		function gapsOf(e) {
			const t = new Map();
			return e.flatMap((e) => {
				const n = t.get(e.target);
				if (e.toVersion !== null) t.set(e.target, e.toVersion);
				const r = e.fromVersion === null || e.fromVersion === n || e.source !== null && e.fromVersion === e.toVersion;
				return n === undefined || r ? [] : [{
					row: e,
					left: n
				}];
			});
		}
		function stateMatches(e) {
			const { history: t } = e.value;
			const n = ["canary", "stable"].flatMap((n) => {
				const r = t.findLast(({ target: e, toVersion: t }) => e === n && t !== null);
				const i = e.value[n]?.version;
				return r === undefined || r.toVersion === i ? [] : [{
					name: n,
					row: r,
					version: i
				}];
			});
			const [r] = n;
			return (0, p.K4)({
				id: "state_matches_history",
				level: "should",
				outcome: r === undefined,
				reason: r === undefined ? "the channels are where the history ends" : `${r.name} serves ${r.version ?? "nothing"}, and its last change was to ${r.row.toVersion}`,
				expected: Object.fromEntries(n.map(({ name: e, row: t }) => [e, t.toVersion])),
				actual: Object.fromEntries(n.map(({ name: e, version: t }) => [e, t ?? null])),
				location: (0, u.$t)(e, r === undefined ? "/channels" : `/channels/${r.name}`),
				remedy: "Change channels by channel-control alone: it writes the row with the change"
			});
		}
		function checkHistory(e, t, n) {
			const { history: r } = e.value;
			const { min_entries: i, require_reason: a, require_actor: o } = n.history;
			const s = (0, p.K4)({
				id: "history_min_entries",
				level: "should",
				outcome: r.length >= i,
				reason: `the history has ${r.length} rows, and the policy wants ${i}`,
				expected: i,
				actual: r.length,
				location: (0, u.$t)(e, "/history"),
				remedy: "Restore the history, or lower history.min_entries of the policy"
			});
			return [
				s,
				fresh(e, t, n),
				present(e, "reason", a),
				present(e, "actor", o)
			];
		}
		function fresh(e, t, { maxHistoryAgeS: n }) {
			const r = {
				id: "history_fresh_enough",
				level: "should"
			};
			const i = e.value.history.at(-1);
			if (i === undefined) return (0, p.K4)({
				...r,
				outcome: "not_applicable",
				reason: "there is no history"
			});
			const { atMs: a } = i;
			const o = a === null ? "stale" : (0, d.nK)(a, t, n * 1e3);
			const s = a === null ? "without a time" : `of ${(0, d.ZA)(a)}`;
			const c = {
				fresh: "",
				stale: ", which is too long ago",
				future: ", which is still to come"
			}[o];
			return (0, p.K4)({
				...r,
				outcome: o === "fresh",
				reason: `the newest change is ${s}${c}`,
				expected: `at most ${(0, f.a)(n)} ago`,
				actual: a === null ? null : (0, d.ZA)(a),
				location: (0, u.$t)(e, `/history/${i.position}`),
				remedy: "Check that the registry is the current one; where nothing changed for so long, raise history.max_age_s"
			});
		}
		function present(e, t, n) {
			const r = {
				id: `history_${t}_present`,
				level: "should"
			};
			const { history: i } = e.value;
			if (!n || i.length === 0) {
				const e = i.length === 0 ? "there is no history" : `the policy does not require history.require_${t}`;
				return (0, p.K4)({
					...r,
					outcome: "not_applicable",
					reason: e
				});
			}
			const a = i.filter((e) => e[t] === null);
			const [o] = a;
			return (0, p.K4)({
				...r,
				outcome: o === undefined,
				reason: o === undefined ? `every row has its ${t}` : `${a.length} rows have no ${t}`,
				expected: `every row has its ${t}`,
				actual: a.slice(0, m).map(({ position: e }) => `/history/${e}`),
				location: (0, u.$t)(e, o === undefined ? "/history" : `/history/${o.position}`),
				remedy: "Change channels by channel-control alone: it takes no change without"
			});
		}
		;
		const h = 300;
		function mayBeCut({ history: e }) {
			return e.length >= h;
		}
		function stableChangeOf({ stable: e, history: t }) {
			return t.findLast((t) => isStableChange(t) && t.toVersion === e?.version);
		}
		function isStableChange({ action: e, source: t, target: n }) {
			if (n !== "stable" || e === "rollout") return false;
			return e === "promote" === (t !== null);
		}
		function canaryEvidence(e, { version: t, change: n, untilMs: r }) {
			const i = n === undefined ? e.history : e.history.slice(0, e.history.indexOf(n));
			const a = i.filter(({ target: e, atMs: t }) => e === "canary" && t !== null && t <= r);
			const o = a.at(-1);
			if (o === undefined) return withoutRows(e, t, r);
			if (o.toVersion !== t) {
				return {
					state: "missing",
					reason: `the canary served ${o.toVersion ?? "no version"} before that`
				};
			}
			const s = a.findLastIndex((e) => e.toVersion !== t);
			const c = a[s + 1] ?? o;
			return {
				state: "seen",
				fromMs: c.atMs ?? r,
				row: c
			};
		}
		function withoutRows({ canary: e }, t, n) {
			const r = e?.version === t ? e.updatedAtMs : null;
			if (r !== null && r <= n) return {
				state: "seen",
				fromMs: r,
				row: null
			};
			return {
				state: "missing",
				reason: `no row says that the canary served ${t} before that`
			};
		}
		function wasInCanary({ canary: e, history: t }, n) {
			return e?.version === n || t.some((e) => e.target === "canary" && e.toVersion === n);
		}
		function wasStableBefore({ history: e }, t) {
			const n = e.slice(0, e.indexOf(t));
			const r = [...(0, s.RI)(n, "stable"), t.fromVersion];
			return t.toVersion !== null && r.includes(t.toVersion);
		}
		;
		function settingsOf(e, t) {
			const { channels: n, history: r, promotion: i, stages: a } = e;
			const o = {
				"max-history-age-s": t.maxHistoryAgeS !== undefined,
				"min-canary-observe-s": t.minCanaryObserveS !== undefined,
				"allow-direct-stable": t.allowDirectStable
			};
			return {
				canary: {
					minPercent: n.canary.min_rollout_percent,
					maxPercent: n.canary.max_rollout_percent
				},
				stablePercent: n.stable.required_rollout_percent,
				history: r,
				maxHistoryAgeS: t.maxHistoryAgeS ?? r.max_age_s,
				requireCanary: i.require_canary_for_stable,
				minCanaryObserveS: t.minCanaryObserveS ?? i.min_canary_observe_s,
				allowDirectStable: t.allowDirectStable || i.allow_direct_stable_set,
				directStableKeywords: i.direct_stable_reason_keywords,
				canaryStages: a.canary,
				overridden: Object.keys(o).filter((e) => o[e] === true)
			};
		}
		function findKeyword(e, t) {
			if (e === null) return undefined;
			return t.find((t) => {
				const n = t.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
				return new RegExp(String.raw`(?<![\p{L}\p{N}_])${n}(?![\p{L}\p{N}_])`, "iu").test(e);
			});
		}
		;
		function checkPromotion(e, t) {
			const { canary: n, stable: r } = e.value;
			const i = r?.version ?? "";
			const a = r !== null && i !== "" && n?.version === i;
			const o = {
				registry: e,
				settings: t,
				change: stableChangeOf(e.value),
				isEqual: a,
				version: i
			};
			return [
				lineagePresent(o),
				directSetAllowed(o),
				rollbackTargetKnown(o),
				observed(o),
				initialState(o)
			];
		}
		function notApplicable(e, t) {
			return (0, p.K4)({
				...e,
				outcome: "not_applicable",
				reason: t
			});
		}
		function lineagePresent({ registry: e, settings: t, change: n, isEqual: r, version: i }) {
			const a = {
				id: "stable_version_lineage_present",
				level: "should"
			};
			if (!t.requireCanary) return notApplicable(a, "the policy does not require a canary before stable");
			const o = r || n !== undefined;
			return (0, p.K4)({
				...a,
				outcome: o || !mayBeCut(e.value) ? o : "inconclusive",
				reason: n !== undefined ? `row ${n.position} (${n.action}) brought ${i} to stable` : r ? `the canary serves ${i} too` : `no row says how stable came to ${JSON.stringify(i)}${mayBeCut(e.value) ? "; older rows may have been cut" : ""}`,
				expected: `a row that brings ${i} to stable, or the same version in the canary`,
				actual: n === undefined ? null : `/history/${n.position}`,
				location: (0, u.$t)(e, n === undefined ? "/channels/stable" : `/history/${n.position}`),
				remedy: "Restore the row from an earlier commit of the file, or promote the version anew by channel-control"
			});
		}
		function excuseOf({ settings: e, change: t }) {
			const n = findKeyword(t?.reason ?? null, e.directStableKeywords);
			if (n !== undefined) return `its reason has the word ${JSON.stringify(n)}`;
			if (!e.allowDirectStable) return undefined;
			return e.overridden.includes("allow-direct-stable") ? "allow-direct-stable is given" : "the policy allows it";
		}
		function directSetAllowed(e) {
			const { registry: t, settings: n, change: r } = e;
			const i = {
				id: "direct_stable_set_allowed",
				level: "should"
			};
			if (!n.requireCanary) return notApplicable(i, "the policy does not require a canary before stable");
			if (r?.action !== "set") return notApplicable(i, "stable was not set directly");
			const a = excuseOf(e);
			return (0, p.K4)({
				...i,
				outcome: a !== undefined,
				reason: `stable was set directly to ${e.version}, and ${a ?? "nothing excuses that"}`,
				expected: { one_of: [...n.directStableKeywords] },
				actual: r.reason,
				location: (0, u.$t)(t, `/history/${r.position}`),
				remedy: "Bring versions to stable through the canary; in an emergency, say so in the reason with a word of the list"
			});
		}
		function rollbackTargetKnown({ registry: e, change: t, version: n }) {
			const r = {
				id: "stable_rollback_target_known",
				level: "should"
			};
			if (t?.action !== "rollback") return notApplicable(r, "stable was not rolled back");
			const i = wasStableBefore(e.value, t);
			return (0, p.K4)({
				...r,
				outcome: i || !mayBeCut(e.value) ? i : "inconclusive",
				reason: i ? `stable served ${n} before` : `no row says that stable served ${n} before it was rolled back to it${mayBeCut(e.value) ? "; older rows may have been cut" : ""}`,
				expected: `an earlier row with ${n} in stable`,
				actual: t.reason,
				location: (0, u.$t)(e, `/history/${t.position}`),
				remedy: "A version that stable never served is no rollback: bring it through the canary"
			});
		}
		function observed(e) {
			const { registry: t, settings: n, change: r, isEqual: i, version: a } = e;
			const o = {
				id: "canary_observation_window_met",
				level: "should"
			};
			const s = whyNotObserved(e);
			if (s !== undefined) return notApplicable(o, s);
			const c = `${(0, f.a)(n.minCanaryObserveS)} in the canary`;
			const l = "Leave a version in the canary for as long as the policy says before it is promoted";
			const m = r?.atMs ?? (i ? t.value.stable?.updatedAtMs ?? null : null);
			if (m === null) {
				const e = `when stable got ${a} cannot be told`;
				return (0, p.K4)({
					...o,
					outcome: "inconclusive",
					reason: e,
					expected: c,
					location: (0, u.$t)(t, "/channels/stable"),
					remedy: l
				});
			}
			const h = canaryEvidence(t.value, {
				version: a,
				change: r,
				untilMs: m
			});
			const g = (0, u.$t)(t, r === undefined ? "/channels/stable" : `/history/${r.position}`);
			const _ = `stable got ${a} at ${(0, d.ZA)(m)}`;
			if (h.state === "missing") {
				const e = r === undefined || mayBeCut(t.value);
				const n = e ? "inconclusive" : "fail";
				return (0, p.K4)({
					...o,
					outcome: n,
					reason: `${_}, and ${h.reason}`,
					expected: c,
					location: g,
					remedy: l
				});
			}
			const v = Math.floor((m - h.fromMs) / 1e3);
			return (0, p.K4)({
				...o,
				outcome: v >= n.minCanaryObserveS,
				reason: `${_}, ${(0, f.a)(v)} after the canary`,
				expected: c,
				actual: {
					observed_s: v,
					since: (0, d.ZA)(h.fromMs)
				},
				location: g,
				remedy: l
			});
		}
		function whyNotObserved(e) {
			const { registry: t, settings: n, change: r, version: i } = e;
			if (!n.requireCanary) return "the policy does not require a canary before stable";
			if (t.value.history.length === 0) return "there is no history";
			if (r?.action === "rollback") return "stable was rolled back";
			const a = r?.action === "set" && excuseOf(e) !== undefined;
			if (a && !wasInCanary(t.value, i)) return `stable was set directly to ${i}, which the canary never had`;
			return undefined;
		}
		function initialState({ registry: e, settings: t, isEqual: n }) {
			const r = { id: "initial_state_allowed_without_history" };
			const i = e.value.history.length === 0 && n;
			if (!i) return notApplicable({
				...r,
				level: "may"
			}, "this is not the initial state");
			const a = t.history.allow_initial_equal_without_history;
			return (0, p.K4)({
				...r,
				level: a ? "may" : "should",
				outcome: a,
				reason: `both channels serve one version and there is no history, which the policy ${a ? "allows" : "does not allow"}`,
				expected: "a history, or leave to begin without one",
				actual: 0,
				location: (0, u.$t)(e, "/history"),
				remedy: "Record how the channels came to their version, or set history.allow_initial_equal_without_history"
			});
		}
		var g = n(23182);
		;
		function checkChannels(e) {
			return [
				versionSemver(e, "canary"),
				versionSemver(e, "stable"),
				percentRange(e, "canary"),
				percentRange(e, "stable")
			];
		}
		function versionSemver(e, t) {
			const n = e.value[t]?.version ?? null;
			return (0, p.K4)({
				id: `${t}_version_semver`,
				level: "must",
				outcome: (0, g.nN)(n),
				reason: n === null ? `there is no channel ${t}` : `${t} serves ${JSON.stringify(n)}`,
				expected: "a semantic version such as 1.4.0",
				actual: n,
				location: (0, u.$t)(e, `/channels/${t}`),
				remedy: `Set ${t} to a semantic version (channel-control, action set)`
			});
		}
		function percentRange(e, t) {
			const n = e.value[t]?.percent ?? null;
			return (0, p.K4)({
				id: `${t}_rollout_range`,
				level: "must",
				outcome: n !== null && n >= 0 && n <= 100,
				reason: n === null ? `there is no channel ${t}` : `${t} has ${n} %`,
				expected: "0 to 100",
				actual: n,
				location: (0, u.$t)(e, `/channels/${t}`),
				remedy: `Give ${t} a rollout_percent from 0 to 100`
			});
		}
		function checkShares(e, t) {
			const { canary: n, stable: r } = e.value;
			const { minPercent: i, maxPercent: a } = t.canary;
			const o = n !== null && n.percent >= i && n.percent <= a;
			return [share(e, "canary_rollout_policy_range", {
				name: "canary",
				outcome: o,
				expected: `${i} to ${a} %`,
				actual: n?.percent ?? null
			}), share(e, "stable_rollout_required", {
				name: "stable",
				outcome: r?.percent === t.stablePercent,
				expected: `${t.stablePercent} %`,
				actual: r?.percent ?? null
			})];
		}
		function share(e, t, { name: n, outcome: r, expected: i, actual: a }) {
			return (0, p.K4)({
				id: t,
				level: "should",
				outcome: r,
				reason: `${n} has ${a === null ? "no share" : `${a} %`}, and the policy wants ${i}`,
				expected: i,
				actual: a,
				location: (0, u.$t)(e, `/channels/${n}`),
				remedy: `Bring ${n} to ${i}, or change the policy`
			});
		}
		function checkExpected(e, t) {
			const n = [e.value.canary?.version, e.value.stable?.version].filter((e) => e !== undefined);
			const r = {
				id: "expected_version_present",
				level: "should"
			};
			if (t === undefined) {
				return (0, p.K4)({
					...r,
					outcome: "not_applicable",
					reason: "expected-version is not given"
				});
			}
			const i = n.includes(t);
			return (0, p.K4)({
				...r,
				outcome: i,
				reason: `${t} is ${i ? "" : "not "}served by a channel`,
				expected: t,
				actual: n,
				location: (0, u.$t)(e, "/channels"),
				remedy: `Bring ${t} into the canary, or expect another version`
			});
		}
		function checkStages(e, { canaryStages: t, canary: n }) {
			const r = t.filter((e) => e < n.minPercent || e > n.maxPercent);
			const i = "may";
			return (0, p.K4)({
				id: "canary_stages_within_policy_range",
				level: i,
				outcome: r.length === 0,
				reason: r.length === 0 ? "every stage of the canary is within its range" : `at the stage of ${r.map((e) => `${e} %`).join(", ")} this gate will close: the canary may have ${n.minPercent} to ${n.maxPercent} %`,
				expected: `${n.minPercent} to ${n.maxPercent} %`,
				actual: [...t],
				location: (0, u.$t)(e, "/stages/canary"),
				remedy: "Raise channels.canary.max_rollout_percent to the highest stage, or end the stages below it"
			});
		}
		;
		function decide(e, t) {
			const { registry: n, policy: r, nowMs: i } = e;
			const a = [(0, u.Cf)(n, {
				id: "release_channels_loaded",
				level: "must",
				what: "release channels file",
				remedy: `Restore ${n.path}, or point channels-file at yours`
			}), (0, u.Cf)(r, {
				id: "release_rollout_policy_loaded",
				level: "must",
				what: "release rollout policy",
				remedy: `Write ${r.path}, or point the input policy at yours`
			})];
			const o = r.state === "valid" ? settingsOf(r.value, t) : undefined;
			const s = o === undefined ? [] : [checkStages(r, o)];
			if (n.state !== "valid") return [...a, ...s];
			const c = [
				...checkChannels(n),
				checkExpected(n, t.expectedVersion),
				...checkRecord(n, i)
			];
			if (o === undefined) return [...a, ...c];
			return [
				...a,
				...s,
				...c,
				...checkShares(n, o),
				...checkHistory(n, i, o),
				...checkPromotion(n, o)
			];
		}
		;
		function describeFacts({ registry: e, policy: t, nowMs: n }, r) {
			const i = t.state === "valid" ? settingsOf(t.value, r) : null;
			return {
				paths: {
					channels_file: e.path,
					policy: t.path
				},
				settings: i === null ? null : {
					canary_percent: [i.canary.minPercent, i.canary.maxPercent],
					stable_percent: i.stablePercent,
					max_history_age_s: i.maxHistoryAgeS,
					min_canary_observe_s: i.minCanaryObserveS,
					require_canary_for_stable: i.requireCanary,
					allow_direct_stable: i.allowDirectStable,
					direct_stable_keywords: [...i.directStableKeywords],
					overridden: [...i.overridden]
				},
				...e.state === "valid" && describeRegistry(e.value, n)
			};
		}
		function describeRegistry(e, t) {
			const { canary: n, stable: r, history: i } = e;
			const a = i.at(-1)?.atMs ?? null;
			const o = stableChangeOf(e);
			const s = o?.atMs ?? r?.updatedAtMs ?? null;
			const c = r?.version ?? "";
			const l = s === null ? undefined : canaryEvidence(e, {
				version: c,
				change: o,
				untilMs: s
			});
			const u = l?.state === "seen" ? l.fromMs : null;
			return {
				state: {
					canary: describeChannel(n),
					stable: describeChannel(r)
				},
				history: {
					entries: i.length,
					may_be_cut: mayBeCut(e),
					latest_at: toTime(a),
					latest_age_s: a === null ? null : Math.floor((t - a) / 1e3),
					stable_change: o === undefined ? null : describeChange(o),
					canary_since: toTime(u),
					observed_s: u === null || s === null ? null : Math.floor((s - u) / 1e3)
				}
			};
		}
		function describeChannel(e) {
			if (e === null) return null;
			return {
				version: e.version,
				percent: e.percent,
				updated_at: toTime(e.updatedAtMs)
			};
		}
		function describeChange(e) {
			return {
				pointer: `/history/${e.position}`,
				at: toTime(e.atMs),
				action: e.action,
				source: e.source,
				to_version: e.toVersion,
				reason: e.reason,
				actor: e.actor
			};
		}
		function toTime(e) {
			return e === null ? null : (0, d.ZA)(e);
		}
		var _ = n(57946);
		var v = n(84227);
		;
		const y = v.rej({
			channelsFile: _.hF.path().default("security/release_channels.json").describe("Registry of the channels: what each serves, and every change that led there"),
			policy: _.hF.path().default("security/release_rollout_policy.json").describe("Rollout policy"),
			expectedVersion: _.hF.text(256).optional().describe("Version that one of the channels must serve"),
			maxHistoryAgeS: _.hF.duration({ minS: 1 }).optional().describe("Greatest age of the newest change. Default: history.max_age_s of the policy"),
			minCanaryObserveS: _.hF.duration().optional().describe("Least time in the canary before stable. Default: promotion.min_canary_observe_s of the policy"),
			allowDirectStable: _.hF.boolean().default(false).describe("Stable may have been set without a promotion, whatever its reason says")
		});
		;
		const b = (0, r.pu)({
			id: "rollout-guard",
			summary: "What stable serves came there as the rollout policy wants it, and the history of the channels is whole",
			inputs: y,
			checks: {
				release_channels_loaded: "The registry of the channels exists and is valid",
				release_rollout_policy_loaded: "The rollout policy exists and is valid",
				canary_stages_within_policy_range: "No stage of the canary is one that this gate would close at; advice only",
				canary_version_semver: "The canary serves a semantic version",
				stable_version_semver: "Stable serves a semantic version",
				canary_rollout_range: "The share of the canary is from 0 to 100 %",
				stable_rollout_range: "The share of stable is from 0 to 100 %",
				canary_rollout_policy_range: "The share of the canary is within the range of the policy",
				stable_rollout_required: "The share of stable is the one of the policy",
				expected_version_present: "The expected version, where given, is served by a channel",
				history_times_plausible: "No time is missing or still to come",
				history_continuous: "Every row begins where the row before of its channel ended: none was removed",
				state_matches_history: "The channels serve what their last rows say",
				history_min_entries: "The history has as many rows as the policy wants",
				history_fresh_enough: "The newest change is not too long ago and not still to come",
				history_reason_present: "Every row says why, where the policy wants it",
				history_actor_present: "Every row says who, where the policy wants it",
				stable_version_lineage_present: "A row says how stable came to its version, or the canary serves it too",
				direct_stable_set_allowed: "Where stable was set directly, the policy excuses it",
				stable_rollback_target_known: "Where stable was rolled back, it was to a version that it served before",
				canary_observation_window_met: "What stable serves was in the canary for long enough before",
				initial_state_allowed_without_history: "Where there is no history yet, the policy allows that"
			},
			outputs: {
				"canary-version": "What the canary serves; empty where the registry does not load",
				"stable-version": "What stable serves; empty where the registry does not load"
			},
			documents: {
				"release-channels": i.v,
				"rollout-policy": a.O
			},
			collect,
			decide,
			details: describeFacts,
			values({ registry: e }) {
				const t = e.state === "valid" ? e.value : null;
				return {
					"canary-version": t?.canary?.version ?? "",
					"stable-version": t?.stable?.version ?? ""
				};
			}
		});
	}),
	47953: (function(e, t, n) {
		n.d(t, {
			IT: () => toChannelRegistry,
			RI: () => servedVersions,
			to: () => r
		});
		const r = [
			"set",
			"promote",
			"rollback",
			"rollout"
		];
		function servedVersions(e, t) {
			const n = e.filter(({ target: e }) => e === t);
			const r = n.flatMap(({ fromVersion: e, toVersion: t }) => [e, t]);
			return [...new Set(r.filter((e) => e !== null))];
		}
		function toChannelRegistry({ channels: e, history: t }) {
			return {
				canary: toChannel(e.canary),
				stable: toChannel(e.stable),
				history: t.map(toChange).toSorted((e, t) => (e.atMs ?? 0) - (t.atMs ?? 0) || e.position - t.position)
			};
		}
		function toChannel(e) {
			if (e === undefined) return null;
			return {
				version: e.version.trim(),
				percent: e.rollout_percent,
				updatedAtMs: toMilliseconds(e.updated_at)
			};
		}
		function toChange(e, t) {
			const [n = "", r] = e.channel.split("->").map((e) => e.trim().toLowerCase());
			return {
				position: t,
				atMs: toMilliseconds(e.ts),
				action: e.action,
				source: r === undefined ? null : n,
				target: r ?? n,
				fromVersion: toText(e.from_version),
				toVersion: toText(e.to_version),
				reason: toText(e.reason),
				actor: toText(e.actor),
				correlationId: toText(e.correlation_id),
				releaseCandidateId: toText(e.release_candidate_id)
			};
		}
		function toText(e) {
			const t = e?.trim() ?? "";
			return t === "" ? null : t;
		}
		function toMilliseconds(e) {
			if (e === undefined || e <= 0 || e >= 253402300800) return null;
			return Math.round(e * 1e3);
		}
	})
};
;
