"use strict";
exports.id = 2825;
exports.ids = [2825];
exports.modules = {
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
	92825: (function(e, t, n) {
		n.r(t);
		n.d(t, { channelControl: () => B });
		var r = n(97208);
		var i = n(79085);
		var a = n(23182);
		var o = n(42207);
		var s = n(84227);
		var c = n(32875);
		var l = n(47953);
		;
		const u = s.YjP().max(256).refine(a.nN, { error: "a semantic version" });
		const d = c.w$({ precision: 3 }).describe("RFC 3339 UTC");
		const f = s.YjP().max(8192).nullable();
		const p = s.rej({
			format: s.euz("release-gates/imported-channels/v1"),
			canary: s.rej({
				version: u.describe("What the canary serves"),
				percent: s.Whr().min(0).max(100).describe("Share of traffic"),
				since: d.nullable().describe("When it was changed last; null: not known")
			}).nullable().describe("Null where the canary serves nothing, or what stable serves"),
			stable: s.rej({
				version: u.describe("What stable serves, to all"),
				since: d.nullable().describe("When it was changed last; null: not known")
			}),
			last_good: u.nullable().describe("What stable served before and was not rolled back from; null: not known"),
			highest_activated: u.describe("Highest version that ever was stable"),
			highest_seen: u.describe("Highest version that ever was in a channel"),
			activated: s.YOg(u).describe("Every version that ever was stable, in the order of their first time"),
			rolled_back: s.YOg(u).describe("Versions that a rollback left, in either channel, and that did not come back"),
			history: s.YOg(s.rej({
				at: d,
				action: s.k5n(l.to),
				source: f,
				target: s.YjP().max(256),
				from_version: f,
				to_version: u,
				reason: f,
				actor: f,
				correlation_id: f,
				release_candidate_id: f
			})).describe("Every change, oldest first")
		}).describe("Imported channels, version 1");
		function importChannels(e) {
			const [t, ...n] = findProblems(e);
			if (t !== undefined) return {
				state: "refused",
				problems: [t, ...n]
			};
			const { canary: r, stable: i, history: o } = e;
			const { activated: s, standing: c } = readLineage(o, i.version);
			const l = o.flatMap((e) => [e.fromVersion, e.toVersion]).filter(a.nN);
			return {
				state: "imported",
				channels: p.parse({
					format: "release-gates/imported-channels/v1",
					canary: toCanary(r, i.version),
					stable: {
						version: i.version,
						since: toTime(i.updatedAtMs)
					},
					last_good: c.at(-2) ?? null,
					highest_activated: highest(s),
					highest_seen: highest([
						...s,
						...l,
						...(0, a.nN)(r?.version) ? [r.version] : []
					]),
					activated: s,
					rolled_back: readRolledBack(o, i.version),
					history: o.map(toHistory)
				})
			};
		}
		function findProblems({ canary: e, stable: t, history: n }) {
			return [
				...t === null ? [problem("/channels/stable", "expected the channel stable, found none")] : [],
				...t !== null && !(0, a.nN)(t.version) ? [notSemver("/channels/stable/version", t.version)] : [],
				...t !== null && t.percent !== 100 ? [problem("/channels/stable/rollout_percent", `expected 100, found ${t.percent}: stable serves all or is a canary`)] : [],
				...e !== null && e.version !== "" && !(0, a.nN)(e.version) ? [notSemver("/channels/canary/version", e.version)] : [],
				...n.flatMap(changeProblems)
			];
		}
		function changeProblems({ position: e, atMs: t, source: n, target: r, toVersion: i }) {
			const o = `/history/${e}`;
			const s = [r, ...n === null ? [] : [n]];
			return [
				...t === null ? [problem(`${o}/ts`, "expected the time of the change in Unix seconds")] : [],
				...(0, a.nN)(i) ? [] : [notSemver(`${o}/to_version`, i)],
				...s.filter((e) => e !== "canary" && e !== "stable").map((e) => problem(`${o}/channel`, `expected canary or stable, found ${JSON.stringify(e)}`))
			];
		}
		function toCanary(e, t) {
			if (e === null || e.version === "" || e.version === t) return null;
			return {
				version: e.version,
				percent: e.percent,
				since: toTime(e.updatedAtMs)
			};
		}
		function readLineage(e, t) {
			const n = e.filter(({ target: e }) => e === "stable");
			const [r] = (0, l.RI)(n, "stable");
			const i = (0, a.nN)(r) ? [r] : [];
			const o = new Set(i);
			for (const { action: e, toVersion: r } of [...n, {
				action: "set",
				toVersion: t
			}]) {
				if (!(0, a.nN)(r)) continue;
				const t = i.at(-1);
				if (e === "rollback" && t !== undefined && t !== r) {
					i.splice(i.lastIndexOf(r) + 1);
				}
				if (i.at(-1) !== r) i.push(r);
				o.add(r);
			}
			return {
				activated: [...o],
				standing: i
			};
		}
		function readRolledBack(e, t) {
			const n = new Map();
			const r = new Set();
			for (const { action: t, target: i, fromVersion: o, toVersion: s } of e) {
				const e = n.get(i) ?? o;
				if (t === "rollback" && e !== s && (0, a.nN)(e)) r.add(e);
				if (s === null) continue;
				n.set(i, s);
				r.delete(s);
			}
			return [...r].filter((e) => e !== t);
		}
		function highest(e) {
			return e.reduce((e, t) => {
				const [n, r] = [(0, a.kf)(e), (0, a.kf)(t)];
				return n !== undefined && r !== undefined && (0, a.mU)(r, n) > 0 ? t : e;
			});
		}
		function toHistory(e) {
			return {
				at: toTime(e.atMs),
				action: e.action,
				source: e.source,
				target: e.target,
				from_version: e.fromVersion,
				to_version: e.toVersion,
				reason: e.reason,
				actor: e.actor,
				correlation_id: e.correlationId,
				release_candidate_id: e.releaseCandidateId
			};
		}
		function toTime(e) {
			return e === null ? null : (0, o.ZA)(e);
		}
		function notSemver(e, t) {
			return problem(e, `expected a semantic version, found ${JSON.stringify(t)?.slice(0, 140)}`);
		}
		function problem(e, t) {
			return {
				code: "channels.not_importable",
				message: t,
				where: { pointer: e }
			};
		}
		var m = n(39330);
		var h = n(181);
		var g = n(66462);
		var _ = n(46270);
		var v = n(19005);
		var y = n(45588);
		var b = n(49645);
		var x = n(38704);
		;
		async function applyImport({ event: e, stepPolicy: t }, { inputs: n, channels: r }, i) {
			const a = await (0, x.f)(n, i);
			const o = (0, v.N)("imported-channels", r);
			const s = (0, x.k)(a, i, y.M);
			const c = [o];
			const l = await (0, b.K)({
				channel: a.channel,
				event: e,
				policy: t,
				documents: c
			}, s);
			const u = l.outcome === "not_taken" ? l.decision.outcome : l.outcome;
			const d = u === "committed" || u === "nothing";
			const f = {
				channel: a.id,
				release: e.release.id,
				document: o.path,
				outcome: u
			};
			return {
				outcome: u,
				checks: [importedCheck(l, d)],
				...u === "committed" && { record: {
					action: "release_channel_import",
					context: f
				} }
			};
		}
		function importedCheck(e, t) {
			return (0, _.K)("channels_imported", t, {
				reason: reasonOf(e),
				expected: "the import in the ledger",
				actual: e.outcome,
				remedy: "Look at the channel with rollout-executor status, then run it again"
			});
		}
		function reasonOf(e) {
			switch (e.outcome) {
				case "committed": return `${e.transition.id} is in the ledger; where the traffic goes is not known before a reconcile`;
				case "not_taken": return e.decision.outcome === "nothing" ? e.decision.message : e.decision.blockers.map(({ message: e }) => e).join("; ");
				case "busy": return `${e.pending.kind} ${e.pending.transition} is being carried out by another run`;
				case "settled":
				case "fenced": return e.outcome;
			}
		}
		var S = n(71164);
		;
		const C = 5;
		function readChange(e, t) {
			const { action: n, reason: r } = e;
			if (n !== "set" && n !== "promote" && n !== "rollback") return { missing: ["action"] };
			const [i, a] = channelsOf(e, n);
			const o = e.version ?? (i === null ? undefined : t?.registry[i]?.version);
			const s = [
				...a === undefined ? ["channel"] : [],
				...o === undefined || o === "" ? ["version"] : [],
				...r === undefined || r.trim() === "" ? ["reason"] : [],
				...i !== null && i === a ? ["another target than the source"] : []
			];
			if (a === undefined || o === undefined || r === undefined || s.length > 0) return { missing: s };
			const c = t?.registry[a];
			return { change: {
				action: n,
				target: a,
				source: i,
				fromVersion: c?.version ?? "",
				toVersion: o,
				percent: a === "stable" ? 100 : c?.percent ?? C,
				reason: e.exceptionReason === undefined ? r : `${r} (exception: ${e.exceptionReason})`
			} };
		}
		function channelsOf(e, t) {
			switch (t) {
				case "set": return [null, e.channel ?? (e.create ? "stable" : undefined)];
				case "rollback": return [null, e.channel ?? "stable"];
				case "promote": return [e.source, e.target];
			}
		}
		function toRow(e, t) {
			const { source: n, target: r } = e;
			return {
				ts: t.nowMs / 1e3,
				action: e.action,
				channel: n === null ? r : `${n}->${r}`,
				from_version: e.fromVersion,
				to_version: e.toVersion,
				reason: e.reason,
				actor: t.actor,
				correlation_id: t.correlationId,
				release_candidate_id: t.releaseCandidateId
			};
		}
		function changedDocument(e, t) {
			const { read: n, nowMs: r } = t;
			if (n === null) return newDocument(e.toVersion, r);
			const { document: i } = n;
			const a = objectOf(i["channels"]);
			const o = Array.isArray(i["history"]) ? i["history"] : [];
			return {
				...i,
				updated_at: r / 1e3,
				channels: {
					...a,
					[e.target]: {
						...objectOf(a[e.target]),
						version: e.toVersion,
						rollout_percent: e.percent,
						updated_at: r / 1e3
					}
				},
				history: [...o, toRow(e, t)]
			};
		}
		function newDocument(e, t) {
			const n = t / 1e3;
			return {
				version: 1,
				updated_at: n,
				channels: {
					canary: {
						version: e,
						rollout_percent: C,
						updated_at: n
					},
					stable: {
						version: e,
						rollout_percent: 100,
						updated_at: n
					}
				},
				history: []
			};
		}
		function toText(e, t) {
			return `${JSON.stringify(e, null, 2)}${t === null || t.endsInLineFeed ? "\n" : ""}`;
		}
		function objectOf(e) {
			return e !== undefined && (0, S.O)(e) ? e : {};
		}
		;
		const w = 20;
		const T = 3e4;
		async function apply({ value: e }, t, n) {
			const { write: r, path: i, importing: a, imported: o } = e;
			const { action: s } = t;
			if (r === null) {
				const r = stateOf(e);
				if (a !== null && o !== null) {
					const { outcome: i, ...s } = await applyImport(a, {
						inputs: t,
						channels: o
					}, n);
					const c = {
						...valuesOf(e, r, e.readSha256),
						"import-outcome": i
					};
					return {
						...s,
						details: detailsOf(e, r),
						values: c
					};
				}
				return {
					checks: [],
					details: detailsOf(e, r),
					values: valuesOf(e, r, e.readSha256)
				};
			}
			const c = await replaceUnchanged(e, r.text, n);
			const l = stateAfter(e, r.change);
			const { row: u } = r;
			return {
				checks: [(0, _.K)("channels_written", true, {
					reason: `${i} has the change, durably`,
					expected: "the changed registry",
					actual: c.sha256
				})],
				details: {
					...detailsOf(e, l),
					change: u
				},
				values: valuesOf(e, l, c.sha256),
				record: {
					action: `release_channel_${s}`,
					context: {
						...u,
						channels_file: i,
						sha256_before: e.readSha256,
						sha256_after: c.sha256
					}
				}
			};
		}
		async function replaceUnchanged({ path: e, readSha256: t }, n, { logs: r, files: i }) {
			const a = new TextEncoder().encode(n);
			if (t === null) return i.create(e, a);
			const o = r.open(e);
			try {
				const n = o.withLock(() => {
					if (!(0, m.J$)((0, m.fg)(readNow(o)), t)) throw changedMeanwhile(e, t);
					return i.replace(e, a);
				}, T);
				return await n;
			} finally {
				o.close();
			}
		}
		function readNow(e) {
			const t = new Uint8Array(Math.min(e.size() ?? 0, h.b.policy + 1));
			let n = 0;
			while (n < t.length) {
				const r = e.readInto(t.subarray(n), n);
				if (r === 0) break;
				n += r;
			}
			return t.subarray(0, n);
		}
		function changedMeanwhile(e, t) {
			return new g.eG({
				code: "channels.changed",
				message: `expected the registry with SHA-256 ${t}, which this change was planned from; it was changed meanwhile`,
				where: { file: e },
				remedy: "Look at what changed and run it again; nothing was written"
			});
		}
		function stateOf({ registry: e }) {
			return {
				canary: e?.canary ?? null,
				stable: e?.stable ?? null
			};
		}
		function stateAfter(e, t) {
			const { toVersion: n, percent: r, target: i } = t;
			const a = {
				version: n,
				percent: r
			};
			if (e.registry === null) return {
				canary: {
					version: n,
					percent: C
				},
				stable: a
			};
			return {
				...stateOf(e),
				[i]: a
			};
		}
		function detailsOf({ path: e, registry: t, imported: n }, { canary: r, stable: i }) {
			const a = t?.history ?? [];
			return {
				channels_file: e,
				channels: {
					canary: channelOf(r),
					stable: channelOf(i)
				},
				history: {
					entries: a.length,
					newest: a.slice(-w).map(({ atMs: e, position: t, ...n }) => ({
						...n,
						pointer: `/history/${t}`,
						at: e === null ? null : (0, o.ZA)(e)
					}))
				},
				...n !== null && { import: n }
			};
		}
		function channelOf(e) {
			return e === null ? null : {
				version: e.version,
				percent: e.percent
			};
		}
		function valuesOf({ path: e }, { canary: t, stable: n }, r) {
			return {
				"channels-file": e,
				"channels-sha256": r ?? "",
				"canary-version": t?.version ?? "",
				"canary-percent": t === null ? "" : String(t.percent),
				"stable-version": n?.version ?? "",
				"stable-percent": n === null ? "" : String(n.percent)
			};
		}
		var E = n(8304);
		var D = n(64700);
		var O = n(30786);
		var k = n(63959);
		var A = n(8545);
		var j = n(49025);
		;
		async function collectImport(e, t, n) {
			const r = await (0, x.f)(e, t);
			const { state: i, history: a } = await (0, k.E)(r.ledger, r.channel);
			const o = importChannels(n.read.registry);
			const s = o.state === "refused" ? null : toEvent(o.channels, {
				inputs: e,
				context: t,
				registry: n
			});
			const { id: c, ledger: l } = r;
			return {
				found: o,
				event: s,
				channelId: c,
				place: l.place,
				state: i,
				history: a,
				stepPolicy: (0, A.Ko)(r.policy)
			};
		}
		function toEvent(e, { inputs: t, context: n, registry: r }) {
			const i = liveSinceMs(e);
			if (i === undefined) return null;
			return {
				type: "import",
				by: t.actor ?? n.run.actor,
				reason: t.reason ?? `what ${r.path} says is live`,
				correlationId: n.correlationId,
				holder: n.holders.self(),
				release: toRelease(e, r),
				activatedAtMs: i,
				highestSeen: e.highest_seen,
				highestActivated: e.highest_activated,
				rolledBack: e.rolled_back
			};
		}
		function liveSinceMs({ stable: e, history: t }) {
			const n = t.findLast(({ target: t, to_version: n }) => t === "stable" && n === e.version);
			const r = e.since ?? n?.at;
			return r === undefined ? undefined : (0, o.TM)(r);
		}
		const M = "0".repeat(40);
		function toRelease(e, { path: t, read: n }) {
			const { version: r } = e.stable;
			return {
				id: `imported-${r.replaceAll("+", "_")}`.slice(0, 128),
				version: r,
				generation: (0, j.D)(r),
				artifacts: {},
				manifest: {
					path: t,
					sha256: n.sha256,
					evidence_sha256: (0, O.o4)(e)
				},
				commit: M,
				build_id: null,
				config_sha256: null,
				imported: true
			};
		}
		;
		const N = 10;
		async function collect(e, t) {
			const { path: n, read: r } = await readRegistry(e, t);
			return {
				nowMs: t.nowMs,
				path: n,
				read: r,
				actor: e.actor ?? t.run.actor,
				correlationId: t.correlationId,
				releaseCandidateId: t.releaseCandidateId,
				runVersion: t.subject.version,
				import: e.action === "import" && r !== null ? await collectImport(e, t, {
					path: n,
					read: r
				}) : null
			};
		}
		async function readRegistry({ channelsFile: e, action: t, create: n }, { workspace: r }) {
			const a = await r.read(e, {
				role: "material",
				maxBytes: h.b.policy
			});
			switch (a.state) {
				case "absent":
					if (t === "set" && n) return {
						path: a.path,
						read: null
					};
					throw new g.dz({
						code: "channels.absent",
						message: "expected the registry of the channels, found no file",
						where: { file: a.path },
						remedy: "Point channels-file at yours, or begin one with the action set, create and a version"
					});
				case "refused": throw new g.dz({
					code: "channels.unreadable",
					message: `expected the registry of the channels, which may not be read: ${a.code}: ${a.reason}`,
					where: { file: a.path },
					remedy: "Make it a regular file inside the workspace"
				});
				case "present": {
					const e = (0, E.R)(a.bytes, {
						file: a.path,
						maxBytes: h.b.policy
					});
					const t = (0, l.IT)((0, D.l)(i.v, e));
					const n = a.bytes.at(-1) === N;
					const r = e.value;
					return {
						path: a.path,
						read: {
							sha256: a.sha256,
							document: r,
							endsInLineFeed: n,
							registry: t
						}
					};
				}
			}
		}
		var P = n(57946);
		var F = n(13967);
		;
		const I = ["canary", "stable"];
		const L = s.rej({
			action: P.hF.choice([
				"validate",
				"status",
				"set",
				"promote",
				"rollback",
				"import"
			]).default("validate").describe("What to do. validate and status change nothing; import begins the ledger of a rollout channel with it"),
			channelsFile: P.hF.path().default("security/release_channels.json").describe("Registry of the channels: what each serves, and every change that led there"),
			channel: P.hF.choice(I).optional().describe("set: the channel to change. rollback: default stable"),
			version: P.hF.text(256).optional().describe("Version to set or to roll back to. promote: default what the source serves"),
			source: P.hF.choice(I).default("canary").describe("promote: the channel that the version comes from"),
			target: P.hF.choice(I).default("stable").describe("promote: the channel that the version goes to"),
			reason: P.hF.text(2e3).optional().describe("Why. set, promote and rollback take place only with one; import tells of the registry without"),
			exceptionReason: P.hF.text(2e3).optional().describe("Why all the same: for a version that was never where it should come from, or for the wrong direction"),
			actor: P.hF.text(256).optional().describe("Who. Default: who started the run"),
			expectedVersion: P.hF.text(256).optional().describe("validate: version that a channel must serve. Default: the version of this run"),
			policy: P.hF.path().default(F.l).describe("import: the rollout policy, which names the ledger"),
			tenant: P.hF.id().optional().describe("import: tenant of the channel. Default: what the policy says"),
			region: P.hF.id().optional().describe("import: region of the channel; default: none"),
			segment: P.hF.id().optional().describe("import: segment of the channel; default: none"),
			create: P.hF.boolean().default(false).describe("set: begin a registry where there is none, with this version in both channels and no history")
		});
		;
		function checkIncomplete(e) {
			return (0, _.K)("request_complete", e.length === 0, {
				reason: e.length === 0 ? "the inputs name all that the change needs" : `the change needs ${e.join(", ")}`,
				expected: [],
				actual: [...e],
				remedy: `Give ${e.join(", ")}`
			});
		}
		function checkChange(e, t, n) {
			return [
				checkIncomplete([]),
				newRegistry(t, n),
				registryWhole(e, t),
				versionSemver(e),
				versionKnown(e, t, n.exceptionReason),
				direction(e, n.exceptionReason),
				clock(t),
				staysValid(e, t)
			];
		}
		function newRegistry({ read: e, path: t }, { create: n }) {
			const r = n && e !== null;
			return (0, _.K)("registry_is_new", n ? !r : "not_applicable", {
				reason: n ? `${t} ${r ? "is there already" : "is not there yet"}` : "create is not given",
				expected: "no file",
				actual: e === null ? "no file" : "a file",
				remedy: "Leave create out: it begins a registry, and never replaces one"
			});
		}
		function registryWhole({ target: e }, { read: t, path: n }) {
			const r = "registry_whole";
			const i = "stable, and a semantic version in every channel that has one";
			if (t === null) {
				return (0, _.K)(r, "not_applicable", {
					reason: `${n} is to be made`,
					expected: i,
					actual: null
				});
			}
			const { canary: a, stable: o } = t.registry;
			const s = [["canary", a], ["stable", o]];
			const c = s.filter(([, e]) => e !== null && !isVersionOrNone(e.version)).map(([e, t]) => `${e} serves ${JSON.stringify(t?.version)}`);
			const l = o === null && (e !== "stable" || a === null) ? ["there is no channel stable"] : [];
			const u = [...l, ...c];
			return (0, _.K)(r, u.length === 0, {
				reason: u.length === 0 ? `${n} holds a registry` : `in ${n} ${u.join(", and ")}`,
				expected: i,
				actual: u,
				remedy: "Bring back the last good file from your history, or correct the version in it by hand, with a review; to begin anew, remove it and use create"
			});
		}
		function isVersionOrNone(e) {
			return e === "" || (0, a.nN)(e);
		}
		function versionSemver({ toVersion: e }) {
			return (0, _.K)("version_semver", (0, a.nN)(e), {
				reason: `the version is ${JSON.stringify(e)}`,
				expected: "a semantic version such as 1.4.0",
				actual: e,
				remedy: "Write the version as MAJOR.MINOR.PATCH with an optional -prerelease and +build (semver.org)"
			});
		}
		function versionKnown(e, { read: t }, n) {
			const r = originOf(e);
			const i = "version_known";
			if (t === null || r === null) {
				const n = t === null ? "the registry begins with it" : "new versions enter by the canary";
				return (0, _.K)(i, "not_applicable", {
					reason: n,
					expected: null,
					actual: e.toVersion
				});
			}
			const { registry: a } = t;
			const o = [...(0, l.RI)(a.history, r), a[r]?.version ?? ""];
			const s = o.includes(e.toVersion);
			const c = s ? `${r} served ${e.toVersion}` : `no row says that ${r} ever served ${e.toVersion}`;
			return (0, _.K)(i, s || n !== undefined, {
				reason: s || n === undefined ? c : `${c}; taken all the same: ${n}`,
				expected: `a version that ${r} served`,
				actual: e.toVersion,
				remedy: "Bring the version into the canary first, or say in exception-reason why not"
			});
		}
		function originOf({ action: e, source: t, target: n }) {
			switch (e) {
				case "promote": return t;
				case "rollback": return n;
				case "set": return n === "stable" ? "canary" : null;
			}
		}
		function direction({ action: e, target: t, fromVersion: n, toVersion: r }, i) {
			const o = "change_direction";
			const [s, c] = [(0, a.kf)(n), (0, a.kf)(r)];
			const l = s !== undefined && c !== undefined && (t === "stable" || e === "rollback");
			if (!l) {
				return (0, _.K)(o, "not_applicable", {
					reason: `there is no direction from ${JSON.stringify(n)} in ${t}`,
					expected: null,
					actual: r
				});
			}
			const u = (0, a.mU)(c, s);
			const d = e === "rollback" ? u <= 0 : u >= 0;
			const f = `${e} takes ${t} from ${n} to ${r}`;
			return (0, _.K)(o, d || i !== undefined, {
				reason: d ? f : `${f}, the wrong way${i === undefined ? "" : `; taken all the same: ${i}`}`,
				expected: e === "rollback" ? "the same or an older version" : "the same or a newer version",
				actual: {
					from: n,
					to: r
				},
				remedy: `Use the action ${e === "rollback" ? "promote" : "rollback"}, or say in exception-reason why not`
			});
		}
		function clock({ nowMs: e, read: t }) {
			const n = t?.registry.history.at(-1)?.atMs ?? null;
			const r = n === null || e + o.Hd >= n;
			return (0, _.K)("clock_not_behind_history", r, {
				reason: n === null ? "there is no change yet" : `it is ${(0, o.ZA)(e)}, and the newest change is of ${(0, o.ZA)(n)}`,
				expected: "a time not before the newest change",
				actual: (0, o.ZA)(e),
				remedy: "Set the clock of this machine, or find out which clock wrote the newest row"
			});
		}
		function staysValid(e, t) {
			const n = changedDocument(e, t);
			const r = Buffer.byteLength(toText(n, t.read), "utf8");
			const a = i.v.safeParse(n);
			const o = a.success ? undefined : a.error.issues[0];
			return (0, _.K)("registry_stays_valid", a.success && r <= h.b.policy, {
				reason: o === undefined ? `the registry will have ${r} bytes` : `the registry would not be valid any more at /${o.path.join("/")}: ${o.message}`,
				expected: { bytes: h.b.policy },
				actual: { bytes: r },
				remedy: "Keep the file, and begin a new registry: no row is ever dropped to make room"
			});
		}
		;
		function checkRegistry(e, t) {
			return [
				present(e, "canary"),
				present(e, "stable"),
				check_registry_semver(e, "canary"),
				check_registry_semver(e, "stable"),
				range(e, "canary"),
				range(e, "stable"),
				stableForAll(e),
				expectedPresent(e, t)
			];
		}
		function present(e, t) {
			const n = e[t] !== null;
			return (0, _.K)(`channels_present_${t}`, n, {
				reason: `there is ${n ? "a" : "no"} channel ${t}`,
				expected: t,
				actual: n,
				remedy: `Set the channel ${t}`
			});
		}
		function check_registry_semver(e, t) {
			const n = e[t]?.version ?? null;
			return (0, _.K)(`${t}_version_semver`, (0, a.nN)(n), {
				reason: n === null ? `there is no channel ${t}` : `${t} serves ${JSON.stringify(n)}`,
				expected: "a semantic version such as 1.4.0",
				actual: n,
				remedy: "Bring back the last good file from your history, or correct the version in it by hand, with a review"
			});
		}
		function range(e, t) {
			const n = e[t]?.percent ?? null;
			return (0, _.K)(`${t}_rollout_range`, n !== null && n >= 0 && n <= 100, {
				reason: n === null ? `there is no channel ${t}` : `${t} has ${n} %`,
				expected: "0 to 100",
				actual: n,
				remedy: `Set the channel ${t}`
			});
		}
		function stableForAll({ stable: e }) {
			const t = e?.percent ?? null;
			return (0, _.K)("stable_rollout_100", t === 100, {
				level: "should",
				reason: t === null ? "there is no channel stable" : `stable has ${t} %`,
				expected: 100,
				actual: t,
				remedy: "Set stable: it then serves all"
			});
		}
		function expectedPresent({ canary: e, stable: t }, n) {
			const r = [e?.version, t?.version].filter((e) => e !== undefined);
			const i = n === null ? "not_applicable" : r.includes(n) ? "pass" : "fail";
			return (0, _.K)("expected_version_present_in_channels", i, {
				level: "should",
				reason: n === null ? "expected-version is not given, and the version of this run could not be told" : `${n} is ${i === "pass" ? "" : "not "}served by a channel`,
				expected: n,
				actual: r,
				remedy: "Set the canary to the version, or expect another"
			});
		}
		var R = n(89443);
		var z = n(22228);
		;
		function planImport(e, { value: t, nowMs: n }) {
			const { found: r, event: i } = e;
			const a = [importable(r, t.path), since(e)];
			if (r.state === "refused") return {
				checks: a,
				steps: [],
				value: t
			};
			const { channels: o } = r;
			const s = {
				...t,
				imported: o
			};
			if (i === null) return {
				checks: a,
				steps: [],
				value: s
			};
			const { state: c, history: l, stepPolicy: u } = e;
			const d = (0, z.L)({
				state: c,
				history: l,
				event: i,
				policy: u,
				nowMs: n
			});
			return {
				checks: [
					...a,
					canaryCheck(o),
					decisionCheck(d, e)
				],
				steps: d.outcome === "commit" ? stepsOf(o, e) : [],
				value: {
					...s,
					importing: {
						event: i,
						stepPolicy: u
					}
				}
			};
		}
		function stepsOf(e, t) {
			const { canary: n, stable: r, history: i, last_good: a, highest_activated: o, rolled_back: s } = e;
			return [
				`Import stable ${r.version}, since ${r.since ?? "its newest row"}, into ${t.channelId} of ${t.place}`,
				n === null ? "Import no canary" : `Keep in the record that the canary is ${n.version} at ${n.percent} %`,
				`Keep ${i.length} changes beside the line; last good ${a ?? "not known"}, highest activated ${o}`,
				...s.length === 0 ? [] : [`Reject for good what was rolled back: ${(0, R.v)(s[0] ?? "", s.length - 1, "version")}`]
			];
		}
		function importable(e, t) {
			const n = e.state === "refused" ? e.problems : [];
			const [r] = n;
			const i = n.map(({ message: e, where: n }) => `${(0, g.Hp)({
				file: t,
				...n
			})}: ${e}`);
			return (0, _.K)("channels_importable", r === undefined, {
				reason: r === undefined ? "the registry can be imported" : `${i[0]}${n.length > 1 ? ` (and ${n.length - 1} more)` : ""}`,
				expected: "a registry that leaves nothing to guess",
				actual: i.slice(0, 50),
				remedy: "Correct what is named in the registry; what it does not say is not guessed"
			});
		}
		function since({ found: e, event: t }) {
			const n = "import_since";
			const r = "the time since when stable is live";
			if (e.state === "refused") return (0, _.K)(n, "not_applicable", {
				reason: "nothing is imported",
				expected: r,
				actual: null
			});
			return (0, _.K)(n, t !== null, {
				reason: t === null ? "neither stable nor a row of the history says since when it is live" : "it is known",
				expected: r,
				actual: t === null ? null : new Date(t.activatedAtMs).toISOString(),
				remedy: "Set /channels/stable/updated_at, in Unix seconds"
			});
		}
		function canaryCheck({ canary: e }) {
			const t = e !== null && e.percent > 0;
			return (0, _.K)("import_canary", !t, {
				level: "may",
				reason: t ? `canary ${e.version} has ${e.percent} %; the ledger begins with stable, whose slot no reconcile can tell while both have users` : "no canary has traffic",
				expected: "no canary with traffic",
				actual: e === null ? null : {
					version: e.version,
					percent: e.percent
				},
				remedy: "Promote or withdraw the canary at the router before the first reconcile; start it again as a rollout afterwards"
			});
		}
		function decisionCheck(e, { channelId: t, place: n }) {
			const r = {
				expected: "an empty channel, or this import",
				actual: e.outcome
			};
			const i = "import_decision";
			switch (e.outcome) {
				case "commit": return (0, _.K)(i, true, {
					...r,
					reason: `${t} of ${n} is empty`
				});
				case "nothing": return (0, _.K)(i, true, {
					...r,
					reason: e.message
				});
				case "act":
				case "wait":
				case "refuse": {
					const a = e.blockers.map(({ code: e, message: t }) => `${e}: ${t}`);
					const o = `${t} of ${n}: ${a.join("; ")}`;
					return (0, _.K)(i, false, {
						...r,
						reason: o,
						remedy: "Look at the channel with rollout-executor status"
					});
				}
			}
		}
		;
		function plan(e, t) {
			const { path: n, read: r } = e;
			const i = {
				path: n,
				readSha256: r?.sha256 ?? null,
				write: null,
				registry: r?.registry ?? null,
				imported: null,
				importing: null
			};
			switch (t.action) {
				case "validate": return {
					checks: [loaded(e), ...validate(e, t)],
					steps: [],
					value: i
				};
				case "status": return {
					checks: [loaded(e)],
					steps: [],
					value: i
				};
				case "import": return importing(e, i);
				case "set":
				case "promote":
				case "rollback": return planChange(e, t, i);
			}
		}
		function loaded({ path: e, read: t }) {
			return (0, _.K)("channels_file_loaded", true, {
				reason: t === null ? `${e} is to be made` : `${e} is valid, with ${t.registry.history.length} changes`,
				expected: "a valid registry",
				actual: t?.sha256 ?? null
			});
		}
		function validate({ read: e, runVersion: t }, { expectedVersion: n }) {
			return e === null ? [] : checkRegistry(e.registry, n ?? t);
		}
		function planChange(e, t, n) {
			const r = readChange(t, e.read);
			if ("missing" in r) return {
				checks: [loaded(e), checkIncomplete(r.missing)],
				steps: [],
				value: n
			};
			const { change: i } = r;
			const a = toText(changedDocument(i, e), e.read);
			return {
				checks: [loaded(e), ...checkChange(i, e, t)],
				steps: plan_stepsOf(i, e),
				value: {
					...n,
					write: {
						text: a,
						change: i,
						row: toRow(i, e)
					}
				}
			};
		}
		function plan_stepsOf(e, { path: t, read: n }) {
			if (n === null) return [`Create ${t} with ${e.toVersion} in canary and stable, and no history`];
			const r = e.fromVersion === "" ? "nothing" : e.fromVersion;
			const i = e.source === null ? "" : ` from ${e.source}`;
			return [
				`Change ${e.target} from ${r} to ${e.toVersion}${i}, at ${e.percent} %: ${e.reason}`,
				`Add row ${n.registry.history.length} to the history`,
				`Replace ${t} if its SHA-256 is still ${n.sha256}`
			];
		}
		function importing(e, t) {
			if (e.import === null) throw new TypeError("an import is asked, and was not collected");
			const n = planImport(e.import, {
				value: t,
				nowMs: e.nowMs
			});
			return {
				...n,
				checks: [loaded(e), ...n.checks]
			};
		}
		;
		const B = (0, r.h9)({
			id: "channel-control",
			summary: "Validates, shows, changes and imports the registry of the release channels, each change with a row that says why",
			inputs: L,
			checks: {
				channels_file_loaded: "The registry is there and valid; where it is malformed the run ends",
				channels_present_canary: "There is a canary",
				channels_present_stable: "There is a stable channel",
				canary_version_semver: "The canary serves a semantic version",
				stable_version_semver: "Stable serves a semantic version",
				canary_rollout_range: "The share of the canary is from 0 to 100 %",
				stable_rollout_range: "The share of stable is from 0 to 100 %",
				stable_rollout_100: "Stable serves all",
				expected_version_present_in_channels: "A channel serves the expected version",
				request_complete: "The inputs that the change needs are given, a reason above all",
				registry_whole: "What is to be changed is a registry: a broken file is never an empty one, and no change repairs it",
				registry_is_new: "A registry is begun only where there is none",
				version_semver: "The version is a semantic version",
				version_known: "The version was where it should come from, or an exception says why not",
				change_direction: "Stable goes down by a rollback alone, and a rollback never up, or an exception says why not",
				clock_not_behind_history: "It is not before the newest change",
				registry_stays_valid: "The registry stays valid and within its limits, with every row",
				channels_importable: "The registry can be imported without guessing",
				import_since: "It is known since when stable is live",
				import_canary: "No canary has traffic that would end with the import",
				import_decision: "The channel of the rollout is empty, or this import is in it",
				channels_imported: "The import is in the ledger",
				channels_written: "The registry has the change"
			},
			outputs: {
				"channels-file": "The registry, relative to the workspace",
				"channels-sha256": "SHA-256 of the registry as it is now",
				"canary-version": "What the canary serves now",
				"canary-percent": "Share of the canary now",
				"stable-version": "What stable serves now",
				"stable-percent": "Share of stable now",
				"import-outcome": "import: committed, nothing (it was imported before), refuse or busy; else empty"
			},
			documents: {
				"release-channels": i.v,
				"imported-channels": p
			},
			collect,
			plan,
			apply
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
