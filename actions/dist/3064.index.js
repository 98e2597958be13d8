"use strict";
exports.id = 3064;
exports.ids = [3064];
exports.modules = {
	56780: (function(e, t, n) {
		n.d(t, {
			EB: () => appendRecord,
			HR: () => isSameHead,
			Hf: () => appendAfter,
			YR: () => withRegression,
			rQ: () => s
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(618);
		var o = n(87826);
		const s = 3e4;
		const c = 64;
		function appendRecord(e, t, n) {
			return appendLocked(e, undefined, {
				draft: t,
				options: n
			});
		}
		function appendAfter(e, t, { draft: n, ...r }) {
			return appendLocked(e, t, {
				draft: n,
				options: r
			});
		}
		function appendLocked(e, t, n) {
			const r = n.options.waitMs ?? s;
			return e.withLock((r) => appendUnderLock({
				store: e,
				writer: r,
				after: t
			}, n), r);
		}
		function appendUnderLock({ store: e, writer: t, after: n }, { draft: i, options: s }) {
			let l = null;
			let u = n;
			for (let n = 0; n < c; n++) {
				const n = (0, o.Z)(e);
				if (u !== undefined && !isSameHead(n.head, u)) return "lost";
				if (n.torn.length > 0) {
					const e = describeTorn(n);
					const r = buildRecovery(n, e, s.nowMs);
					if (!t.append(n.tip, (0, a.IL)(r))) continue;
					l = e;
					u &&= {
						seq: r.seq,
						hash: r.entry_hash
					};
					continue;
				}
				const r = withRegression(i, n.lastTs, s.nowMs);
				const c = (0, a.kA)(r.draft, n.head, s.nowMs);
				if (t.append(n.tip, (0, a.IL)(c))) return {
					record: c,
					recovered: l,
					clockRegression: r.clockRegression
				};
			}
			throw new r.eG({
				code: "log.contended",
				message: `expected the log to stay as it was read, but it changed ${c} times under the lock`,
				where: { file: e.path },
				remedy: "Some program writes to it without the lock: stop it, then verify the log"
			});
		}
		function isSameHead(e, t) {
			return e.seq === t.seq && (0, i.J$)(e.hash, t.hash);
		}
		function withRegression(e, t, n) {
			const r = t !== null && Math.trunc(n) / 1e3 < t;
			if (!r) return {
				draft: e,
				clockRegression: r
			};
			const i = {
				...e.context,
				clock_regression: true,
				previous_ts: t
			};
			return {
				draft: {
					...e,
					context: i
				},
				clockRegression: r
			};
		}
		function describeTorn({ tip: e, torn: t }) {
			return {
				offset: e.end,
				bytes: t.length,
				sha256: (0, i.fg)(t)
			};
		}
		function buildRecovery(e, t, n) {
			const r = {
				cut_offset: t.offset,
				cut_bytes: t.bytes,
				cut_sha256: t.sha256
			};
			const i = buildWith(e, r, n);
			if ((0, a.IL)(i).length >= t.bytes) return i;
			const o = (0, a.IL)(buildWith(e, {
				...r,
				filling: ""
			}, n));
			return buildWith(e, {
				...r,
				filling: ".".repeat(Math.max(0, t.bytes - o.length))
			}, n);
		}
		function buildWith(e, t, n) {
			const r = {
				action: "log.recovered",
				actor: "release-gates",
				source: "audit-log",
				status: "recovered",
				context: t
			};
			return (0, a.kA)(withRegression(r, e.lastTs, n).draft, e.head, n);
		}
	}),
	87826: (function(e, t, n) {
		n.d(t, {
			I: () => findTail,
			Z: () => readTail
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(88449);
		var o = n(618);
		const s = 10;
		const c = Buffer.from("{\"action\":\"", "utf8");
		function readTail(e) {
			const t = findTail(e);
			if ("tail" in t) return t.tail;
			throw new r.dz({
				code: "log.broken",
				message: `expected the log to end in a record of release-gates, found ${t.fault}`,
				where: { file: e.path },
				remedy: "Nothing was appended. Verify it with audit-chain-verify; to go on, run audit-seal with close-broken, which keeps it and begins a linked log"
			});
		}
		function findTail(e) {
			const t = e.size() ?? 0;
			const n = Buffer.alloc(Math.min(t, 2 * o.Oc));
			const r = t - n.length;
			const c = n.subarray(0, e.readInto(n, r));
			const l = c.lastIndexOf(s) + 1;
			const u = c.subarray(l);
			if (!isHalfRecord(u)) return { fault: `${u.length} bytes after the last line feed that are not half a record` };
			const d = lastLine(c.subarray(0, l), r);
			if (d === undefined) return { fault: `a line longer than ${o.Oc} bytes` };
			const f = {
				end: r + l,
				tornBytes: u.length,
				lastBytes: d
			};
			if (d.length === 0) return { tail: {
				tip: f,
				head: o.xE,
				lastTs: null,
				torn: u
			} };
			const p = (0, a.Dh)(d.subarray(0, -1));
			if ((0, a.Zh)(p)) return { fault: p.fault.message };
			const { seq: m, ts: h, entryHash: g, computedHash: _ } = p.facts;
			if (!(0, i.J$)(g, _)) return { fault: "a line that does not hash to its entry_hash" };
			return { tail: {
				tip: f,
				head: {
					seq: m,
					hash: g
				},
				lastTs: h,
				torn: u
			} };
		}
		function lastLine(e, t) {
			if (e.length === 0) return t === 0 ? e : undefined;
			const n = e.lastIndexOf(s, e.length - 2) + 1;
			const r = n > 0 || t === 0;
			return r && e.length - n <= o.Oc ? e.subarray(n) : undefined;
		}
		function isHalfRecord(e) {
			if (e.length >= o.Oc) return false;
			if (e.every((e) => e === 0)) return true;
			const t = Math.min(e.length, c.length);
			return c.subarray(0, t).equals(e.subarray(0, t));
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
	67895: (function(e, t, n) {
		n.d(t, {
			We: () => serializeFacts,
			dH: () => factsPath,
			hx: () => parseFacts
		});
		var r = n(8304);
		var i = n(84227);
		var a = n(28935);
		var o = n(34617);
		var s = n(14256);
		var c = n(61367);
		const l = i.rej({
			format: i.euz(c.mn),
			unit: c.KF,
			masked: i.zMY().describe("Whether a secret stood in the facts: the gate then decided on other text than is here"),
			facts: c.Pq.describe("As the gate collected them")
		}).describe("release-gates facts document, version 1");
		const u = (0, o.v)({
			schema: l,
			maxBytes: s.X3,
			notCanonical: "facts.not_canonical",
			disagreements: () => []
		});
		function parseFacts(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: s.X3
			});
			const { facts: i } = n.value;
			return {
				...u.validate(n, e),
				facts: i
			};
		}
		function serializeFacts(e) {
			return (0, a.z)({
				format: c.mn,
				...e
			});
		}
		function factsPath(e, t) {
			return `facts/${e}-${t.slice(0, 12)}.json`;
		}
	}),
	12432: (function(e, t, n) {
		n.d(t, {
			w: () => serializeEvidence,
			x: () => evidenceFileName
		});
		var r = n(42207);
		var i = n(28935);
		function serializeEvidence(e) {
			return (0, i.z)(e);
		}
		function evidenceFileName(e, t, n) {
			return `${e}-${(0, r.Zc)(t)}-${n.slice(0, 12)}.json`;
		}
	}),
	4794: (function(e, t, n) {
		n.d(t, {
			Dl: () => unkeptCount,
			RO: () => rowsOf,
			T: () => fromStart,
			WX: () => findingsOf,
			YP: () => standingOf,
			jn: () => isOverride,
			md: () => dryRunOf
		});
		var r = n(71164);
		var i = n(1973);
		function isOverride({ id: e }) {
			return e.startsWith("override_used::");
		}
		function rowsOf(e) {
			return e.children.length > 0 ? e.children : [e];
		}
		function standingOf({ evidence: e }) {
			const { standing: t } = e.details;
			if (!Array.isArray(t)) return [];
			return t.filter(r.O).flatMap(({ label: e, text: t }) => {
				return typeof e === "string" && typeof t === "string" ? [{
					label: e,
					text: t
				}] : [];
			});
		}
		function fromStart({ evidence: e }, t) {
			const n = e.inputs["root"]?.value;
			return typeof n !== "string" || n === "." ? t : `${n.replace(/\/+$/, "")}/${t}`;
		}
		function unkeptCount(e) {
			return e.children.reduce((e, t) => e + unkeptCount(t), e.unkept === undefined ? 0 : 1);
		}
		function dryRunOf({ evidence: e }) {
			const t = e.checks;
			if (!t.some((e) => e.id === "dry_run")) return undefined;
			const n = {
				mode: "enforce",
				strict: e.strict
			};
			const r = t.some((e) => (0, i._i)(e) && (0, i.S4)(e, n).mode === "enforce");
			return {
				refused: r,
				exitCode: (0, i.UI)(e.verdict) ? 0 : 1
			};
		}
		function findingsOf(e) {
			const t = e.children.length > 0 ? e.evidence.checks.filter((e) => !isAboutAnother(e.id)) : e.evidence.checks;
			const n = [...unmet(e, t), ...e.children.flatMap((e) => unmet(e, e.evidence.checks))];
			return withoutEchoes(withoutConsequences(e, n)).sort((e, t) => rank(e) - rank(t));
		}
		function withoutEchoes(e) {
			const t = new Set();
			return e.filter(({ check: e, closes: n, waived: r }) => {
				if (n || r !== "") return true;
				const i = JSON.stringify([
					e.id,
					e.reason,
					e.location
				]);
				if (t.has(i)) return false;
				t.add(i);
				return true;
			});
		}
		function isAboutAnother(e) {
			return e.startsWith("unit::") || e.startsWith("manifest_");
		}
		function withoutConsequences(e, t) {
			const n = new Set([...t.filter(({ closes: e }) => e).map(({ unit: e }) => e), ...e.children.filter(({ evidence: e }) => e.error !== null).map(({ evidence: e }) => e.unit)]);
			const r = t.filter(({ check: e }) => !e.id.startsWith("gate::") || !n.has(e.id.slice(6)));
			const i = e.children.some(({ evidence: e }) => e.error !== null) || r.some(({ check: e, closes: t }) => t && e.id !== a);
			return r.filter(({ check: e }) => e.id !== a || !i);
		}
		const a = "manifest_decision_open";
		function waivedBy({ evidence: e }, t) {
			if (t === undefined) return "";
			const n = e.waivers.find((e) => e.id === t);
			if (n === undefined) return `waived by ${t}`;
			const r = n.days_left === 1 ? "1 day" : `${n.days_left} days`;
			return `waived by ${n.owner} until ${n.expires.slice(0, 10)}, ${r} left (${t})`;
		}
		function unmet(e, t) {
			return t.filter((e) => e.outcome === "fail" || e.outcome === "inconclusive").map((t) => ({
				unit: e.evidence.unit,
				check: t,
				closes: t.mode === "enforce" && t.waiver === undefined,
				isOverride: isOverride(t),
				waived: waivedBy(e, t.waiver)
			}));
		}
		function rank({ check: e, closes: t, isOverride: n }) {
			if (t) return e.outcome === "fail" ? 0 : 1;
			if (n) return 2;
			return e.waiver === undefined ? 4 : 3;
		}
	}),
	36576: (function(e, t, n) {
		n.d(t, {
			hq: () => findingLines,
			BB: () => toProgress,
			yw: () => toTerminal
		});
		var r = n(1973);
		var i = n(66462);
		var a = n(65327);
		var o = n(4794);
		;
		const s = 11;
		function standingLines({ evidence: e }, t) {
			const n = e.checks.filter((t, n) => isNew(t, e.checks.slice(0, n)));
			return [...t.map(toRow), ...n.length === 0 ? [] : [[], ...n.flatMap(toLines)]];
		}
		function toRow({ label: e, text: t }) {
			return [(0, a.L)(e.padEnd(s), e === "frozen" ? "bad" : "dim"), (0, a.L)(t, "plain")];
		}
		const c = "blocked::";
		function isNew({ id: e, reason: t, remedy: n }, r) {
			if (e === "dry_run") return false;
			if (e.startsWith(c)) return true;
			const i = r.some((e) => e.reason.endsWith(t) || t.endsWith(`: ${e.reason}`));
			return !i || n !== undefined;
		}
		function toLines(e) {
			const { id: t, outcome: n, reason: r, remedy: i } = e;
			const s = [
				signOf(e),
				(0, a.L)(r, (0, o.jn)(e) ? "bad" : "plain"),
				(0, a.L)(`  ${t.replace(c, "")}`, "dim")
			];
			const l = n === "pass" || n === "not_applicable";
			return l || i === undefined ? [s] : [s, [(0, a.L)(`  \u2192 ${i}`, "plain")]];
		}
		function signOf(e) {
			const { outcome: t, mode: n } = e;
			if (t === "pass") return (0, a.L)("\u2713 ", "good");
			if (t === "not_applicable") return (0, a.L)("\u00B7 ", "dim");
			if (n === "enforce") return (0, a.L)("\u2717 ", "bad");
			return (0, o.jn)(e) ? (0, a.L)("! OVERRIDDEN  ", "bad") : (0, a.L)("! ", "unsure");
		}
		;
		function toTerminal(e) {
			const { evidence: t } = e;
			const n = (0, o.YP)(e);
			if (n.length > 0) return [
				...standingLines(e, n),
				...planned(e),
				...leaving(e)
			];
			return [
				[(0, a.L)(e.values["release-candidate-id"] ?? t.release_candidate_id, "bold"), (0, a.L)(`  ${describeSubject(e)}`, "dim")],
				[],
				...table((0, o.RO)(e)),
				...broken(e),
				...findingLines(e),
				...planned(e),
				[],
				...conclusion(e)
			];
		}
		function toProgress(e) {
			const { unit: t, verdict: n, reason: r } = e.evidence;
			return [
				badge(n),
				(0, a.L)(`  ${t}`, "bold"),
				(0, a.L)(`  ${Math.round(e.durationMs)} ms  `, "dim"),
				(0, a.L)(r, "plain")
			];
		}
		function describeSubject({ evidence: e }) {
			const t = e.subject.commit?.slice(0, 12) ?? "no commit";
			return `${e.subject.repository}  ${t}  ${e.environment}${e.strict ? ", strict" : ""}`;
		}
		function table(e) {
			const t = Math.max(4, ...e.map((e) => e.evidence.unit.length));
			const n = [(0, a.L)(`  ${"verdict".padEnd(14)}  ${"unit".padEnd(t)}  ${"mode".padEnd(7)}  why`, "dim")];
			const r = e.map(({ evidence: e, unkept: n }) => [
				(0, a.L)("  ", "plain"),
				badge(e.verdict),
				(0, a.L)(`  ${e.unit.padEnd(t)}  `, "plain"),
				(0, a.L)(`${e.mode.padEnd(7)}  `, "dim"),
				(0, a.L)(e.reason, "plain"),
				...n === undefined ? [] : [(0, a.L)("  (evidence not written)", "bad")]
			]);
			return [n, ...r];
		}
		function badge(e) {
			return (0, a.L)(e.replace("_", " ").toUpperCase().padEnd(14), styleOf(e));
		}
		function styleOf(e) {
			if (e === "waived" || e === "inconclusive") return "unsure";
			return (0, r.UI)(e) ? "good" : "bad";
		}
		function broken(e) {
			const t = [e, ...e.children].filter(({ evidence: e, unkept: t }) => e.error !== null && !(t && e.error.kind === "environment")).map(({ evidence: e }) => [
				(0, a.L)("  \u2717 ", "bad"),
				(0, a.L)(e.unit, "bold"),
				(0, a.L)(`  ${e.reason}`, "plain")
			]);
			return t.length === 0 ? [] : [[], ...t];
		}
		const l = 20;
		const u = 3;
		function findingLines(e) {
			const t = (0, o.WX)(e);
			const n = (e.children.length > 0 ? withLittleAdvice(t) : t).slice(0, l);
			const r = t.filter((e) => !n.includes(e));
			const i = n.flatMap(terminal_toLines);
			return t.length === 0 ? [] : [
				[],
				...i,
				...leftOut(r)
			];
		}
		function withLittleAdvice(e) {
			const t = new Map();
			return e.filter(({ unit: e, closes: n }) => {
				if (n) return true;
				t.set(e, (t.get(e) ?? 0) + 1);
				return t.get(e) <= u;
			});
		}
		function leftOut(e) {
			if (e.length === 0) return [];
			const t = e.filter(({ closes: e }) => e).length;
			const n = [...new Set(e.map(({ unit: e }) => e))].join(", ");
			const r = t === 0 ? "warnings" : `findings, of which ${t} close,`;
			return [[(0, a.L)(`  \u2026 and ${e.length} more ${r} of ${n}: see the evidence`, "dim")]];
		}
		function terminal_toLines({ unit: e, check: t, closes: n, isOverride: r, waived: o }) {
			const s = n ? (0, a.L)("  \u2717 ", "bad") : r ? (0, a.L)("  ! OVERRIDDEN  ", "bad") : (0, a.L)("  ! ", "unsure");
			const c = t.location === undefined ? "" : `  ${(0, i.Hp)(t.location)}`;
			const l = o === "" ? "" : `  ${o}`;
			const u = [[
				s,
				(0, a.L)(`${e} ${t.id}`, r ? "bad" : "bold"),
				(0, a.L)(`${c}${l}`, "dim")
			], [(0, a.L)(`    ${t.reason}`, "plain")]];
			if (t.remedy !== undefined) u.push([(0, a.L)(`    \u2192 ${t.remedy}`, "plain")]);
			return u;
		}
		function planned(e) {
			const t = (0, o.md)(e);
			const { steps: n } = e.evidence.details;
			if (t === undefined || !Array.isArray(n)) return [];
			if (t.refused) {
				const e = `a real run would stop here too, do nothing and exit with ${t.exitCode}`;
				return [[], [(0, a.L)(`dry run: nothing was changed; ${e}`, "bold")]];
			}
			const r = n.map((e, t) => [(0, a.L)(`  ${t + 1}. ${String(e)}`, "plain")]);
			const i = r.length === 0 ? ", and nothing would be" : "; it would";
			return [
				[],
				[(0, a.L)(`dry run: nothing was changed${i}`, "bold")],
				...r
			];
		}
		function conclusion(e) {
			const t = (0, o.md)(e);
			return t === undefined ? decided(e) : [readiness(e, t.refused)];
		}
		function readiness({ evidence: e }, t) {
			const n = (0, a.L)("plan      ", "dim");
			if (t) return [
				n,
				(0, a.L)("REFUSED", "bad"),
				(0, a.L)(`  ${e.reason}`, "plain")
			];
			const { steps: r } = e.details;
			if (Array.isArray(r) && r.length === 0) {
				return [
					n,
					(0, a.L)("NOTHING", "unsure"),
					(0, a.L)(`  a real run would do nothing: ${e.reason}`, "plain")
				];
			}
			const i = e.checks.find(({ id: e, outcome: t }) => e.startsWith(c) && t === "fail");
			if (i !== undefined) return [
				n,
				(0, a.L)("BLOCKED", "bad"),
				(0, a.L)(`  ${i.reason}`, "plain")
			];
			return [
				n,
				(0, a.L)("READY", "good"),
				(0, a.L)("  what a real run finds decides, and its exit code", "plain")
			];
		}
		function decided(e) {
			const { evidence: t, values: n } = e;
			const i = (0, o.Dl)(e);
			const s = n["decision"];
			const c = i === 0 && (0, r.UI)(t.verdict) && (s === undefined || s === "" || s === "open");
			const l = i === 0 ? t.reason : `${i} ${i === 1 ? "unit" : "units"} could not leave evidence`;
			const u = [[
				(0, a.L)("decision  ", "dim"),
				c ? (0, a.L)("OPEN", "good") : (0, a.L)("CLOSED", "bad"),
				(0, a.L)(`  ${l}`, "plain")
			]];
			if (n["manifest-path"]) u.push([(0, a.L)("manifest  ", "dim"), (0, a.L)((0, o.T)(e, n["manifest-path"]), "plain")]);
			if (e.children.length === 0) u.push(...outputs(n));
			if (e.evidencePath !== null) {
				const t = (0, o.T)(e, e.evidencePath);
				const n = t.slice(0, t.lastIndexOf("/") + 1);
				u.push([(0, a.L)("evidence  ", "dim"), (0, a.L)(e.children.length > 0 ? n : t, "plain")]);
			}
			return u;
		}
		function leaving(e) {
			const { evidence: t, evidencePath: n } = e;
			const i = !(0, r.UI)(t.verdict) || (0, o.Dl)(e) > 0;
			const s = t.checks.some(({ id: e, reason: n }) => t.reason === `${e}: ${n}`);
			const c = conclusion(e).slice(0, 1).map((e) => s ? e.slice(0, 2) : e);
			return [...i || (0, o.md)(e) !== undefined ? [[], ...c] : [], ...n === null ? [] : [[], [(0, a.L)(`kept in    ${n}`, "dim")]]];
		}
		function outputs(e) {
			return Object.entries(e).filter(([e, t]) => t !== "" && ![
				"decision",
				"manifest-path",
				"release-candidate-id"
			].includes(e)).map(([e, t]) => [(0, a.L)(`${e.padEnd(8)}  `, "dim"), (0, a.L)(t, "plain")]);
		}
	}),
	43011: (function(e, t, n) {
		n.d(t, { i: () => runUnit });
		var r = n(39330);
		var i = n(66462);
		var a = n(52781);
		var o = n(96416);
		var s = n(12432);
		var c = n(11142);
		var l = n(14256);
		var u = n(56780);
		;
		async function recordInLog(e, t, n, r) {
			const i = e.configuration.configuration["audit-log"]?.path;
			if (i === undefined || n.record === undefined) return n;
			const { action: a, context: o } = n.record;
			const s = (0, u.EB)(e.host.logs.open(i), {
				action: a,
				actor: e.host.run.actor,
				source: t,
				status: "ok",
				context: {
					...o,
					correlation_id: e.correlationId,
					release_candidate_id: e.releaseCandidateId
				}
			}, { nowMs: r });
			return {
				...n,
				details: {
					...n.details,
					audit_record: {
						log: i,
						seq: s.record.seq,
						entry_hash: s.record.entry_hash
					}
				}
			};
		}
		var d = n(1973);
		var f = n(42207);
		var p = n(45577);
		var m = n(71164);
		;
		function maskStrings(e, t) {
			return maskTexts(e, t, (e) => e);
		}
		function maskKeysToo(e, t) {
			return maskTexts(e, t, t);
		}
		function maskTexts(e, t, n) {
			if (typeof e === "string") return t(e);
			if (Array.isArray(e)) return e.map((e) => maskTexts(e, t, n));
			if (!(0, m.O)(e)) return e;
			return Object.fromEntries(Object.entries(e).map(([e, r]) => [n(e), maskTexts(r, t, n)]));
		}
		var h = n(84807);
		;
		function buildEvidence(e) {
			const { session: t, unit: n, strictness: r, resolved: i, execution: a, failure: o, startedMs: s } = e;
			const { host: c } = t;
			const l = [...new Set([...t.policiesChangedByThisChange, ...e.workspace.policiesChangedByThisChange()])];
			const u = [...a.checks, ...l.sort().map(changedPolicy)].map((e) => (0, d.S4)(e, r));
			const { checks: m, waivers: g } = (0, h.Kw)(n.id, u, t.waivers, s);
			const _ = o === undefined ? (0, d.z4)(m) : "error";
			const v = o === undefined ? null : describeFailure(o);
			const y = {
				format: "release-gates/evidence/v1",
				unit: n.id,
				kind: n.kind,
				mode: r.mode,
				strict: r.strict,
				environment: t.environment,
				verdict: _,
				reason: v?.message ?? (0, p.bX)(_, m),
				error: v,
				checks: m,
				release_candidate_id: t.releaseCandidateId,
				correlation_id: t.correlationId,
				subject: t.subject,
				run: c.run,
				inputs: {
					...t.inputs,
					...i
				},
				materials: mergeMaterials(t.policyMaterials, e.workspace.materials()),
				outputs: [...a.outputs],
				started_at: (0, f.ZA)(s),
				ended_at: (0, f.ZA)(Math.max(s, c.clock.nowMs())),
				tool: c.tool,
				waivers: [...g],
				next_actions: (0, p.ji)(m),
				details: a.details,
				...e.facts !== undefined && { facts: e.facts }
			};
			return maskStrings(y, (e) => c.secrets.mask(e));
		}
		function changedPolicy(e) {
			return {
				id: `policy_unchanged::${e}`,
				outcome: "fail",
				level: "may",
				reason: `this change edits its own policy ${e}; it was judged by the one of the base commit`,
				expected: "the policy of the base commit",
				actual: "another text in this change",
				location: { file: e }
			};
		}
		function describeFailure(e) {
			if (e instanceof i.OK) {
				return {
					kind: e.kind,
					code: e.code,
					message: oneLine(e.message)
				};
			}
			return {
				kind: "internal",
				code: "internal.bug",
				message: oneLine(e instanceof Error ? e.message : String(e))
			};
		}
		function oneLine(e) {
			return e.replaceAll(/\s*[\r\n]+\s*/g, " | ").slice(0, 4e3);
		}
		function mergeMaterials(e, t) {
			const n = new Map([...e, ...t].map((e) => [`${e.path}\n${e.role}`, e]));
			return [...n.values()].sort((e, t) => e.path === t.path ? e.role < t.role ? -1 : 1 : e.path < t.path ? -1 : 1);
		}
		var g = n(87430);
		;
		function contextOf(e, t, r) {
			const { host: i } = e;
			return {
				nowMs: r,
				asOfMs: null,
				subject: e.subject,
				run: i.run,
				releaseCandidateId: e.releaseCandidateId,
				correlationId: e.correlationId,
				environment: e.environment,
				strict: e.strict,
				signing: e.profile.signing ?? null,
				evidenceDirectory: e.evidenceDirectory,
				tool: i.tool,
				workspace: t,
				git: i.git,
				openWorkspace: () => i.openWorkspace(),
				processes: i.processes,
				refs: i.refs,
				holders: i.holders,
				http: i.http,
				sockets: i.sockets,
				secrets: i.secrets,
				keyless: i.keyless,
				logs: i.logs,
				configurationPath: e.configuration.present ? e.configuration.path : null,
				configuredUnits: e.configuredUnits,
				maxEvidenceAgeS: (0, g._s)(e.configuration),
				auditLogPath: e.configuration.configuration["audit-log"]?.path ?? null,
				change: i.change,
				decideAgain: async (e, t) => {
					const { remakeEvidence: r } = await n.e(3086).then(n.bind(n, 73086));
					return r(e, t);
				},
				releaseView: i.releases
			};
		}
		var _ = n(64);
		var v = n(84227);
		var y = n(28048);
		;
		function toPlainFacts(e) {
			return plain(e);
		}
		function plain(e) {
			if (Array.isArray(e)) return e.map((e) => e === undefined ? null : plain(e));
			if (typeof e !== "object" || e === null) return e;
			const t = Object.entries(e).filter(([, e]) => e !== undefined);
			t.sort(([e], [t]) => e < t ? -1 : 1);
			return Object.fromEntries(t.map(([e, t]) => [e, plain(t)]));
		}
		;
		async function execute(e) {
			const { unit: t } = e;
			switch (t.kind) {
				case "gate": return executeGate(t, e);
				case "operation": return executeOperation(t, e);
			}
		}
		async function executeGate(e, t) {
			const { values: n, resolved: r } = (0, _.c)(e.inputs, t.sources, e.id);
			t.onInputs(r);
			const i = toPlainFacts(await e.collect(n, t.context));
			return {
				checks: e.decide(i, n),
				facts: i,
				details: e.details?.(i, n) ?? {},
				values: e.values?.(i, n) ?? {},
				outputs: [],
				record: undefined,
				dryRun: false
			};
		}
		async function executeOperation(e, t) {
			const n = v.rej({
				...e.inputs.shape,
				...y.zm.shape
			});
			const { values: r, resolved: i } = (0, _.c)(n, t.sources, e.id);
			t.onInputs(i);
			const { dryRun: a, ...o } = r;
			const s = await e.collect(o, t.context);
			const c = e.plan(s, o);
			const l = [...c.steps];
			const { checks: u, values: f = {} } = c;
			const p = {
				checks: u,
				details: {
					...c.details,
					steps: l
				},
				values: f,
				outputs: [],
				record: undefined,
				dryRun: a
			};
			if (a) return {
				...p,
				checks: [...u, dryRunCheck(c.steps.length)]
			};
			const m = u.map((e) => (0, d.S4)(e, {
				...t.strictness,
				mode: "enforce"
			}));
			if (m.length > 0 && !(0, d.UI)((0, d.z4)(m))) return p;
			const { context: h, writer: g } = t.apply();
			const b = await e.apply(c, o, h);
			return {
				checks: [...u, ...b.checks],
				details: {
					...b.details,
					steps: l
				},
				values: b.values ?? {},
				outputs: g.outputs(),
				record: b.record,
				dryRun: false
			};
		}
		function dryRunCheck(e) {
			return {
				id: "dry_run",
				outcome: "not_applicable",
				level: "may",
				reason: "planned only: nothing was changed",
				expected: null,
				actual: e
			};
		}
		;
		async function keepEvidence(e, t, n) {
			try {
				await e.files.create(t, n);
			} catch (a) {
				if (!(a instanceof i.dz) || a.code !== "file.exists") throw a;
				const [o] = await e.openWorkspace().digest([t]);
				if (o?.state === "present" && (0, r.J$)(o.sha256, (0, r.fg)(n))) return;
				throw a;
			}
		}
		var b = n(67895);
		;
		function toFacts(e, t, n) {
			try {
				const i = JSON.stringify(t);
				const a = n(i) !== i;
				const o = (0, b.We)({
					unit: e,
					masked: a,
					facts: a ? maskKeysToo(t, n) : t
				});
				if (o.length > l.X3) return notKept(`expected at most ${l.X3} bytes, found ${o.length}`);
				const s = (0, r.fg)(o);
				return {
					reference: {
						path: (0, b.dH)(e, s),
						sha256: s,
						bytes: o.length
					},
					bytes: o
				};
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return notKept(e.message.slice(0, 4e3));
			}
		}
		function notKept(e) {
			return {
				reference: { not_kept: e },
				bytes: null
			};
		}
		;
		class RecordingWriter {
			#e;
			#t = new Map();
			constructor(e) {
				this.#e = e;
			}
			async create(e, t) {
				return this.#n(await this.#e.create(e, t));
			}
			async replace(e, t) {
				return this.#n(await this.#e.replace(e, t));
			}
			async remove(e) {
				await this.#e.remove(e);
				this.#t.delete(e);
			}
			outputs() {
				return [...this.#t.values()].sort((e, t) => e.path < t.path ? -1 : 1);
			}
			#n(e) {
				this.#t.set(e.path, e);
				return e;
			}
		}
		var x = n(28359);
		var S = n(15642);
		;
		class UnitRunnerInProcess {
			#e;
			#t;
			#n = [];
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			get runs() {
				return this.#n.filter((e) => e !== undefined);
			}
			async run(e, t = {}) {
				const { onStart: n, onFinish: r } = this.#t;
				const i = this.#n.push(undefined) - 1;
				const a = {
					source: "input",
					values: t,
					where: (e) => ({ file: `input ${e}` })
				};
				const o = await this.#e(await (0, S.LM)(e), {
					sources: [a],
					...n !== undefined && { onStart: n },
					...r !== undefined && { onFinish: r }
				});
				this.#n[i] = o;
				return {
					id: e,
					verdict: (0, x.gV)(o),
					mode: o.evidence.mode,
					reason: o.unkept === undefined ? o.evidence.reason : "its evidence could not be written",
					evidencePath: o.evidencePath ?? "",
					evidenceSha256: o.evidenceSha256,
					values: o.values
				};
			}
		}
		;
		async function runUnit(e, t, n) {
			const { host: r } = e;
			n.onStart?.(t);
			const i = r.clock.nowMs();
			const a = r.clock.monotonicMs();
			const o = r.openWorkspace();
			const c = new UnitRunnerInProcess((t, n) => runUnit(e, t, n), n);
			const l = await attemptUnit({
				session: e,
				unit: t,
				options: n,
				workspace: o,
				runner: c,
				startedMs: i
			});
			const u = (n.keep ?? true) && !l.execution.dryRun;
			const d = u ? factsOf(e, t.id, l.execution) : undefined;
			const f = toDocument({
				session: e,
				unit: t,
				strictness: strictnessOf(e, t.id),
				workspace: o,
				startedMs: i,
				facts: d?.reference,
				...l
			});
			const p = `${e.evidenceDirectory}/${(0, s.x)(t.id, Date.parse(f.evidence.ended_at), f.sha256)}`;
			const m = u ? await keepOrTell(r, {
				path: p,
				document: f,
				facts: d
			}) : undefined;
			const h = {
				unit: t,
				evidence: f.evidence,
				evidencePath: u && m === undefined ? p : null,
				evidenceSha256: f.sha256,
				values: l.execution.values,
				error: f.failure,
				...m !== undefined && { unkept: m },
				children: c.runs,
				durationMs: r.clock.monotonicMs() - a
			};
			n.onFinish?.(h);
			return h;
		}
		function factsOf(e, t, { facts: n }) {
			return n === undefined ? undefined : toFacts(t, n, (t) => e.host.secrets.mask(t));
		}
		async function keepOrTell(e, { path: t, document: n, facts: r }) {
			const i = n.evidence.facts;
			try {
				if (r?.bytes && i !== undefined && "path" in i) {
					await keepEvidence(e, (0, c.uJ)((0, c.yS)(t), i.path), r.bytes);
				}
				await keepEvidence(e, t, n.bytes);
				return undefined;
			} catch (e) {
				return e ?? new Error("nothing was thrown");
			}
		}
		async function attemptUnit(e) {
			const { session: t, unit: n, startedMs: r } = e;
			const i = new RecordingWriter(t.host.files);
			const a = {
				...contextOf(t, e.workspace, r),
				asOfMs: e.options.asOfMs ?? null
			};
			const { artifacts: o, clock: s, deployments: c, issues: l, releases: u, reviews: d } = t.host;
			const f = s.monotonicMs();
			const elapsedMs = () => s.monotonicMs() - f;
			let p = {};
			try {
				const s = isOff(t, n.id) ? switchedOff(n.id) : await execute({
					unit: n,
					strictness: strictnessOf(t, n.id),
					sources: withConfiguration(t, n, e.options.sources),
					context: a,
					apply: () => ({
						writer: i,
						context: {
							...a,
							files: i,
							elapsedMs,
							artifacts: o,
							deployments: c,
							issues: l,
							releases: u,
							reviews: d,
							units: e.runner
						}
					}),
					onInputs: (e) => p = e
				});
				return {
					execution: await recordInLog(t, n.id, s, r),
					failure: undefined,
					resolved: p
				};
			} catch (e) {
				return {
					execution: {
						...C,
						outputs: i.outputs()
					},
					failure: e ?? new Error("nothing was thrown"),
					resolved: p
				};
			}
		}
		function toDocument(e) {
			const t = buildEvidence(e);
			const n = (0, s.w)(t);
			if (n.length <= l.bU) return {
				evidence: t,
				bytes: n,
				sha256: (0, r.fg)(n),
				failure: e.failure
			};
			const a = new i.dz({
				code: "evidence.too_large",
				message: `expected findings that fit into ${l.bU} bytes of evidence, found ${n.length}`,
				remedy: "Split what the unit judges into several runs"
			});
			return toDocument({
				...e,
				execution: C,
				failure: a,
				facts: undefined
			});
		}
		const C = {
			checks: [],
			details: {},
			values: {},
			outputs: [],
			record: undefined,
			dryRun: false
		};
		function strictnessOf(e, t) {
			const n = e.profile.units[t] ?? e.configuration.configuration.units[t]?.mode;
			const r = e.mode ?? (n === "warn" ? "warn" : "enforce");
			return {
				mode: r,
				strict: e.strict
			};
		}
		function isOff(e, t) {
			const n = e.profile.units[t] ?? e.configuration.configuration.units[t]?.mode;
			return n === "off";
		}
		function switchedOff(e) {
			const t = {
				id: "unit_enabled",
				outcome: "not_applicable",
				level: "must",
				reason: `${e} is switched off by the configuration`,
				expected: "enforce or warn",
				actual: "off"
			};
			return {
				...C,
				checks: [t]
			};
		}
		function withConfiguration(e, t, n) {
			const { configuration: r, path: i } = e.configuration;
			const a = {
				source: "file",
				values: r.units[t.id]?.with ?? {},
				where: (e) => ({
					file: i,
					pointer: `/units/${t.id}/with/${e}`
				})
			};
			const o = [...n, ...toldToRun(e, t)];
			return [
				...o,
				(0, g.ht)(e.host, t.inputs),
				a,
				...sharedSettings(e, t)
			];
		}
		function toldToRun({ inputs: e }, t) {
			return Object.keys(a.h).filter((e) => Object.hasOwn(t.inputs.shape, e)).flatMap((t) => {
				const n = (0, o.VC)(t);
				const { value: r, source: i = "default" } = e[n] ?? {};
				if (r === undefined || i === "default") return [];
				return [{
					source: i,
					values: { [n]: r },
					where: () => ({ file: n })
				}];
			});
		}
		function sharedSettings(e, t) {
			const { configuration: n, path: r } = e.configuration;
			const i = n["version-source"];
			if (i === undefined || !Object.hasOwn(t.inputs.shape, "versionSource")) return [];
			const where = () => ({
				file: r,
				pointer: "/version-source"
			});
			return [{
				source: "file",
				values: { "version-source": i },
				where
			}];
		}
	}),
	28359: (function(e, t, n) {
		n.d(t, {
			Xp: () => unkeptErrors,
			gV: () => verdictOfRun,
			mZ: () => exitCodeOfRun
		});
		var r = n(66462);
		var i = n(1973);
		function verdictOfRun(e) {
			return e.unkept === undefined ? e.evidence.verdict : "error";
		}
		function exitCodeOfRun(e) {
			const [t] = unkeptErrors(e);
			if (t !== undefined) return (0, r.FO)(t.error);
			if (e.evidence.verdict === "error") return (0, r.FO)(e.error);
			return (0, i.UI)(e.evidence.verdict) ? r.dc.open : r.dc.closed;
		}
		function unkeptErrors(e) {
			const { unkept: t } = e;
			const n = t instanceof Error ? t.message : String(t);
			return [...e.children.flatMap(unkeptErrors), ...t === undefined ? [] : [{
				unit: e.evidence.unit,
				error: t,
				message: n
			}]];
		}
	}),
	84807: (function(e, t, n) {
		n.d(t, { Kw: () => applyWaivers });
		var r = n(1973);
		var i = n(42207);
		const a = 864e5;
		function daysLeft(e, t) {
			return Math.floor((e.expiresMs - t) / a);
		}
		function expiryWarning(e) {
			if (e <= 1) return "last-day";
			if (e <= 7) return "last-week";
			return e <= 14 ? "last-fortnight" : undefined;
		}
		function applyWaivers(e, t, n, i) {
			const a = n.filter((t) => t.gate === e);
			const o = new Map();
			const s = [];
			const c = t.map((e) => {
				if (e.mode !== "enforce" || !(0, r._i)(e)) return e;
				const t = a.filter((t) => t.check === e.id);
				const n = t.find((e) => e.expiresMs >= i && e.flaw === null);
				if (n === undefined) {
					s.push(...t.map((t) => uncovered(t, e, i)));
					return e;
				}
				o.set(n.id, n);
				return {
					...e,
					waiver: n.id
				};
			});
			return {
				checks: [...c, ...s],
				waivers: [...o.values()].map((e) => toApplied(e, i))
			};
		}
		function uncovered(e, t, n) {
			return e.expiresMs < n || e.flaw === null ? expired(e, t) : unverified(e, e.flaw);
		}
		function unverified({ id: e, owner: t, path: n }, r) {
			return {
				id: `waiver_verified::${e}`,
				outcome: "fail",
				level: "must",
				mode: "enforce",
				reason: `the waiver of ${t} covers nothing: ${r}`,
				expected: "a waiver signed by enough keys of the role approval",
				actual: r,
				location: { file: n },
				remedy: `Have it signed: release-gates waiver-sign --waiver ${n} --key-file KEY`
			};
		}
		function expired(e, t) {
			const n = (0, i.ZA)(e.expiresMs);
			return {
				id: `waiver_unexpired::${e.id}`,
				outcome: "fail",
				level: "must",
				mode: "enforce",
				reason: `the waiver of ${e.owner} for ${t.id} expired at ${n}`,
				expected: "a waiver that has not expired",
				actual: n,
				location: { file: e.path },
				remedy: `${e.owner}: fix ${t.id} (${e.ticket}) or have a new waiver reviewed`
			};
		}
		function toApplied(e, t) {
			const { expiresMs: n, version: r, flaw: a, signedBy: o, ...s } = e;
			return {
				...s,
				expires: (0, i.ZA)(n),
				days_left: daysLeft(e, t),
				...o.length > 0 && { signed_by: [...o] }
			};
		}
	})
};
;
