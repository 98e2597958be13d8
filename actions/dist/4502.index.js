"use strict";
exports.id = 4502;
exports.ids = [4502];
exports.modules = {
	30811: (function(e, t, n) {
		n.d(t, { I: () => toAppend });
		var r = n(39330);
		var i = n(66740);
		var a = n(84871);
		function toAppend(e, t) {
			const n = t(e);
			const i = n.map(({ kind: e, path: t, bytes: n }) => ({
				kind: e,
				path: t,
				sha256: (0, r.fg)(n)
			}));
			const { transition: a } = e;
			const o = {
				action: `rollout.${a.kind}`,
				actor: a.by,
				source: "rollout-executor",
				status: e.status,
				context: toContext(e, i)
			};
			return {
				entry: o,
				files: n.map(({ path: e, bytes: t }) => ({
					path: e,
					bytes: t
				})),
				nowMs: e.nowMs
			};
		}
		function toContext(e, t) {
			const { transition: n, outcome: r } = e;
			return {
				transition: n.id,
				fence: n.fence,
				target: n.target,
				from_percent: n.fromPercent,
				release: n.release,
				reason_code: r?.reasonCode ?? n.reasonCode,
				reason: r?.reason ?? n.reason,
				correlation_id: n.correlationId,
				overrides: e.overrides,
				blockers: e.blockers.map(({ code: e, message: t }) => ({
					code: e,
					message: t
				})),
				observed: r?.observed ?? null,
				hooks: r?.hooks ?? [],
				marks: e.marks,
				record_format: i.q,
				records: [...t],
				...e.given !== null && { given: e.given },
				state: (0, a.Dw)(e.state)
			};
		}
	}),
	29209: (function(e, t, n) {
		n.d(t, { E: () => loadChannel });
		var r = n(66462);
		var i = n(94031);
		var a = n(71164);
		var o = n(84227);
		var s = n(93744);
		var c = n(5560);
		;
		const l = o.YOg(c.f).max(16);
		function foldHistory(e) {
			const t = [];
			const n = new Map();
			const r = new Map();
			const i = new Map();
			for (const a of e) {
				for (const e of readMarks(a)) {
					switch (e.type) {
						case "seen":
							n.set(e.release_id, e.artifacts_sha256);
							break;
						case "activated":
							t.push(readActivation(a, e.revision));
							break;
						case "proven":
							prove(t, e.revision);
							break;
						case "rejected":
							r.set(e.release_id, toRejection(e, a));
							break;
						case "versions_rejected":
							for (const t of e.versions) i.set((0, s.DD)(t), {
								at: e.at,
								by: e.by
							});
							break;
					}
				}
			}
			const a = e.at(-1);
			return {
				activations: t,
				seen: Object.fromEntries(n),
				rejected: Object.fromEntries(r),
				rejectedVersions: Object.fromEntries(i),
				newestMs: a === undefined ? null : Math.round(a.ts * 1e3)
			};
		}
		function readMarks({ seq: e, context: t }) {
			const n = t["marks"];
			if (n === undefined || Array.isArray(n) && n.length === 0) return [];
			const r = l.safeParse(n);
			if (r.success) return r.data;
			throw unknownMarks(e, "/context/marks");
		}
		function readActivation({ seq: e, context: t }, n) {
			const r = t["state"];
			const o = i.nR.safeParse((0, a.O)(r) ? r["current"] : undefined);
			if (o.success && o.data.revision === n) return o.data;
			throw unknownMarks(e, "/context/state/current");
		}
		function prove(e, t) {
			const n = e.findLastIndex((e) => e.revision === t);
			const r = e[n];
			if (r !== undefined) e[n] = {
				...r,
				proven: true
			};
		}
		function toRejection(e, { seq: t, context: n }) {
			const r = n["state"];
			const i = (0, a.O)(r) ? r["revision"] : undefined;
			if (typeof i !== "number") throw unknownMarks(t, "/context/state/revision");
			return {
				revision: i,
				at: e.at,
				by: e.by,
				reasonCode: e.reason_code,
				transition: e.transition,
				targetReleaseId: e.target_release_id
			};
		}
		function unknownMarks(e, t) {
			return new r.dz({
				code: "ledger.marks",
				message: `expected marks of this version in record ${e} of the ledger, found others`,
				where: { pointer: t },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		;
		async function loadChannel(e, t) {
			const { head: n, records: r } = await e.read((0, i.Zm)(t));
			const a = r.at(-1);
			const o = a === undefined ? (0, i.p$)(t) : parseState(a, t, e.place);
			return {
				head: n,
				state: o,
				history: foldHistory(r),
				records: r
			};
		}
		function parseState(e, t, n) {
			const a = i._V.safeParse(e.context["state"]);
			if (a.success && (0, i.Zm)(a.data.channel) === (0, i.Zm)(t)) return a.data;
			const [o] = a.success ? [] : a.error.issues;
			const s = o === undefined ? "the state of another channel" : `${o.path.join("/")}: ${o.message}`;
			throw new r.dz({
				code: "ledger.state",
				message: `expected a state of ${(0, i.Zm)(t)} that this version knows in record ${e.seq}, found ${s}`,
				where: { file: n },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
	}),
	53994: (function(e, t, n) {
		n.d(t, { a: () => openLedger });
		var r = n(17645);
		var i = n(56780);
		var a = n(618);
		var o = n(66462);
		var s = n(39330);
		var c = n(77379);
		var l = n(56458);
		var u = n(59301);
		var d = n(60104);
		var f = n(51997);
		;
		const p = "refs/heads/release-state";
		const m = 100;
		const h = "README.md";
		const g = `# Release state

This branch is written by release-gates and by nothing else. It has no files in common with the other branches.

Each folder is one rollout channel:

- \`ledger.ndjson\`: what was done, one line each, every line chained to the one before. The last line holds the state.
- \`state.json\`: the state after the last line, for reading.
- \`records/\`: documents that lines name by their SHA-256.

Do not edit, rebase, squash or merge it: a ledger that was changed is refused, and rollouts stop until it is restored.
Keep its history; a rule that forbids force pushes and deletion is a good idea, one that requires pull requests is not.
`;
		class GitLedger {
			place;
			#e;
			#t;
			#n = new d.C();
			#r;
			constructor({ store: e, maxTries: t = m }) {
				this.place = e.place;
				this.#e = e;
				this.#t = t;
			}
			async read(e) {
				const t = await readChannel(await this.#i(), (0, l.x$)(e));
				this.#n.check(e, t, `${e}/${l.th}`);
				return (0, c.Az)(t);
			}
			async append(e, t, n) {
				(0, u.D)((0, l.x$)(e), n.entry);
				for (const e of n.files) (0, l.Yb)(e);
				let r = this.#r;
				for (let i = 0; i < this.#t; i++) {
					if (i > 0) await this.#e.backOff(i);
					const a = r === undefined;
					r ??= await this.#i();
					const o = await this.#a(r, e, {
						after: t,
						append: n
					});
					if (o === "appended" || o === "moved" && a) return o === "moved" ? "lost" : o;
					r = undefined;
				}
				throw new o.eG({
					code: "ref.contended",
					message: `expected to append to ${e} within ${this.#t} tries, but other channels moved ${this.place} each time`,
					remedy: "Nothing was appended; run again, or give busy channels a ref of their own"
				});
			}
			async channels() {
				return channelsOf(await this.#i());
			}
			async readRecord(e, t) {
				const n = `${(0, l.x$)(e)}/${(0, l.nZ)(t)}`;
				return (await this.#i()).read(n);
			}
			async #i() {
				this.#r = await this.#e.load();
				return this.#r;
			}
			async #a(e, t, { after: n, append: r }) {
				const a = await readChannel(e, t);
				if (!(0, i.HR)(a.head, n)) return "moved";
				const o = nextRecord(t, a, r);
				const s = await changesOf(e, t, {
					record: o,
					append: r
				});
				const c = `${t}: ${o.action} ${o.status} (${o.seq})`;
				this.#r = undefined;
				const l = await this.#e.push(e, {
					files: s,
					message: c
				});
				if (l.state === "lost") return "lost";
				this.#n.note(t, {
					seq: o.seq,
					hash: o.entry_hash
				});
				return "appended";
			}
		}
		async function readChannel(e, t) {
			const [n, r] = [`${t}/${l.th}`, `${t}/${l.J5}`];
			const i = await e.read(n);
			const a = await e.read(r);
			if (i?.length === 0) throw (0, c.nH)(n, "an empty file");
			if (i === undefined && a === undefined) await refuseLeftovers(e, t);
			const o = (0, c.UM)(i ?? new Uint8Array(), {
				file: n,
				channelId: t,
				mayBeTorn: false
			});
			(0, f.nS)(a, o, r);
			return o;
		}
		async function refuseLeftovers(e, t) {
			const [n] = await e.list(t);
			if (n !== undefined) throw (0, c.nH)(n, "a channel with files and without its ledger");
		}
		async function changesOf(e, t, { record: n, append: r }) {
			if (n.seq === 1) (0, l.Ch)(t, await channelsOf(e));
			const i = await e.read(`${t}/${l.th}`) ?? new Uint8Array();
			const o = [{
				path: `${t}/${l.th}`,
				bytes: Buffer.concat([i, (0, a.IL)(n)])
			}, {
				path: `${t}/${l.J5}`,
				bytes: (0, f.Pm)(n)
			}];
			for (const n of r.files) {
				const r = `${t}/${n.path}`;
				const i = await e.read(r);
				if (i !== undefined && !(0, s.J$)(i, n.bytes)) throw (0, l.jW)(r);
				if (i === undefined) o.push({
					path: r,
					bytes: n.bytes
				});
			}
			if (await e.read(h) === undefined) {
				o.push({
					path: h,
					bytes: Buffer.from(g, "utf8")
				});
			}
			return o;
		}
		function nextRecord(e, t, { entry: n, nowMs: r }) {
			const o = (0, i.YR)((0, u.D)(e, n), t.lines.at(-1)?.ts ?? null, r);
			return (0, a.kA)(o.draft, t.head, r);
		}
		async function channelsOf(e) {
			const t = `/${l.th}`;
			const n = (await e.list("")).filter((e) => e.endsWith(t));
			return n.map((e) => (0, l.x$)(e.slice(0, -t.length))).sort();
		}
		;
		const _ = {
			create: () => Promise.reject(new TypeError("nothing is written while facts are collected")),
			replace: () => Promise.reject(new TypeError("nothing is written while facts are collected"))
		};
		function openLedger(e, t) {
			switch (e.kind) {
				case "git": return new GitLedger({ store: t.refs.open({
					ref: e.ref,
					remote: e.remote
				}) });
				case "folder": {
					const { logs: n, files: i = _ } = t;
					return new r.C({
						root: e.path,
						logs: n,
						files: i,
						workspace: t.openWorkspace()
					});
				}
			}
		}
	}),
	91709: (function(e, t, n) {
		n.d(t, {
			IC: () => bindingFreezes,
			UR: () => writeScopeFreezes,
			zD: () => readScopeFreezes
		});
		var r = n(66462);
		var i = n(30811);
		var a = n(55822);
		var o = n(83543);
		var s = n(84871);
		var c = n(16693);
		var l = n(81604);
		var u = n(81298);
		async function readScopeFreezes(e) {
			const { head: t, records: n } = await e.read(s.eq);
			const i = n.at(-1);
			if (i === undefined) return {
				head: t,
				records: n,
				freezes: []
			};
			const a = s.fy.safeParse(i.context["state"]);
			if (a.success) return {
				head: t,
				records: n,
				freezes: a.data.freezes
			};
			throw new r.dz({
				code: "ledger.state",
				message: `expected the freezes of environments and repository in record ${i.seq}, found something else`,
				where: { file: `${e.place}, ${s.eq}` },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		function bindingFreezes(e, t) {
			return e.filter((e) => e.environment === null || e.environment === t);
		}
		async function writeScopeFreezes(e, t, { kind: n, asked: r, reasonCode: d, freezes: f, approvals: p, nowMs: m }) {
			const h = (0, s.VO)(t.freezes);
			const g = (t.records.at(-1)?.ts ?? 0) * 1e3;
			const _ = {
				...h,
				fence: t.head.seq
			};
			const v = {
				kind: n,
				target: null,
				release: null,
				reasonCode: d
			};
			const y = (0, u.g)({
				state: _,
				event: r
			}, v);
			const b = {
				status: "done",
				transition: y,
				before: h,
				state: (0, s.VO)(f.filter(({ until: e }) => e === null || (0, c.LV)(e, Math.min(m, g)))),
				marks: [],
				overrides: [],
				blockers: [],
				outcome: null,
				nowMs: m,
				given: (0, a.q2)(n, (0, l.tx)(p, {
					releaseId: null,
					notBy: [r.by]
				}, m)),
				earlier: t.records
			};
			const x = await e.append(s.eq, t.head, (0, i.I)(b, o.M));
			return x === "lost" ? "lost" : y;
		}
	}),
	51523: (function(e, t, n) {
		n.d(t, { h: () => nameChannel });
		var r = n(66462);
		var i = n(94031);
		function nameChannel({ tenant: e, environment: t, region: n, segment: a }) {
			const o = {
				tenant: e,
				environment: t,
				region: n ?? null,
				segment: a ?? null
			};
			const s = i.dN.safeParse(o);
			if (s.success) return s.data;
			const c = String(s.error.issues[0]?.path[0] ?? "channel");
			throw new r.dz({
				code: "channel.invalid",
				message: `expected letters, digits, "_" and "-", beginning with a letter or digit, found ${JSON.stringify(o[c])}`,
				where: { file: c },
				remedy: "The parts of a channel are joined by dots, so none of them may hold one"
			});
		}
	}),
	55643: (function(e, t, n) {
		n.d(t, {
			L4: () => o,
			Rw: () => releaseBytes,
			bK: () => a,
			t2: () => stateBytes
		});
		var r = n(30786);
		const i = null && 24 * 1024;
		const a = 12 * 1024;
		const o = 2304;
		function stateBytes(e) {
			return (0, r.Mr)(e).length;
		}
		function releaseBytes(e) {
			return (0, r.Mr)(e).length;
		}
	}),
	93744: (function(e, t, n) {
		n.d(t, {
			DD: () => withoutBuild,
			Zy: () => compareVersions,
			g: () => higherVersion,
			lF: () => isVersion
		});
		var r = n(23182);
		const i = /^(0|[1-9]\d{0,30})$/;
		function isVersion(e, t) {
			return compareVersions(e, e, t) !== undefined;
		}
		function compareVersions(e, t, n) {
			if (n === "integer") {
				if (!i.test(e) || !i.test(t)) return undefined;
				const [n, r] = [BigInt(e), BigInt(t)];
				return n < r ? -1 : Number(n > r);
			}
			const [a, o] = [(0, r.kf)(e), (0, r.kf)(t)];
			return a === undefined || o === undefined ? undefined : (0, r.mU)(a, o);
		}
		function higherVersion(e, t, n) {
			if (e === null) return t;
			const r = compareVersions(t, e, n);
			return r !== undefined && r > 0 ? t : e;
		}
		function withoutBuild(e) {
			return e.replace(/\+.*$/s, "");
		}
	}),
	95267: (function(e, t, n) {
		n.d(t, { L: () => checkAuthorisation });
		var r = n(39330);
		var i = n(42207);
		var a = n(33811);
		var o = n(94031);
		var s = n(7872);
		function checkAuthorisation({ state: e, policy: t, nowMs: n }, c, l) {
			const u = [
				c.verified === true ? undefined : "is not verified",
				t.rollbackAuthorisation.includes(c.form) ? undefined : `has the form ${c.form}, which is not accepted`,
				c.channelId === (0, o.Zm)(e.channel) ? undefined : `is for channel ${c.channelId}`,
				c.targetReleaseId === l.id ? undefined : `is for release ${c.targetReleaseId}`,
				c.targetArtifactsSha256 === null || (0, r.J$)(c.targetArtifactsSha256, (0, a.L)(l)) ? undefined : "is for other artifacts",
				c.issuedAtMs > n + i.Hd ? "is issued in the future" : undefined,
				c.reason.trim() === "" ? "gives no reason" : undefined
			].filter((e) => e !== undefined);
			const d = Math.min(c.expiresAtMs ?? Infinity, c.issuedAtMs + t.rollbackAuthorisationMaxS * 1e3);
			return [...u.length === 0 ? [] : [(0, s.Zs)("rollback_not_authorized", `authorisation ${c.id} ${u.join(", ")}`)], ...d > n ? [] : [(0, s.Zs)("rollback_expired", `authorisation ${c.id} is over`)]];
		}
	}),
	59985: (function(e, t, n) {
		n.d(t, { b: () => clocksOf });
		function clocksOf({ state: e, history: t, policy: n, nowMs: r }, i) {
			const a = i !== undefined && n.measures && (e.current ?? e.candidate) !== null;
			return {
				nowMs: r,
				newestMs: t.newestMs,
				...a && { measuredMs: i.measuredUntilMs }
			};
		}
	}),
	16693: (function(e, t, n) {
		n.d(t, {
			AD: () => elapsedS,
			Ds: () => checkClock,
			LV: () => isInFuture,
			PU: () => isOver,
			_I: () => findDoubt,
			yH: () => isInstantMs
		});
		var r = n(42207);
		var i = n(7872);
		function elapsedS(e, t, n) {
			const r = n === null ? t : Math.min(t, n);
			return Math.max(0, (r - e) / 1e3);
		}
		function checkClock(e, t, n) {
			const a = (0, r.TM)(e) ?? Infinity;
			return a <= t + r.Hd ? [] : [(0, i.Zs)("clock_behind", `${n} began at ${e}, which is ahead of the clock`, { remedy: "set the clock; the ledger is left as it is" })];
		}
		const a = 31;
		function isOver(e, t) {
			return e <= t.nowMs && findDoubt(e, t) === undefined;
		}
		function findDoubt(e, { nowMs: t, newestMs: n, measuredMs: i }) {
			if (e > t) return undefined;
			if (n !== null && n > t + r.Hd) return "the last line of the ledger is ahead of it";
			const o = t - Math.max(e, n ?? e);
			if (o > a * 864e5) return `nothing happened here in the ${a} days before`;
			if (i !== undefined && (i ?? -Infinity) < e) return "no measurement is that new";
			return undefined;
		}
		function isInFuture(e, t) {
			return ((0, r.TM)(e) ?? Infinity) > t;
		}
		const o = 0xe677d21fdbff;
		function isInstantMs(e) {
			return Number.isFinite(e) && e >= 0 && e <= o;
		}
	}),
	74612: (function(e, t, n) {
		n.d(t, {
			M: () => checkBlessing,
			a: () => checkDowngrade
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(33811);
		var o = n(7872);
		function checkDowngrade(e) {
			const { event: t, policy: n } = e;
			const r = t.downgrade;
			if (r === null) return [(0, o.Zs)("downgrade_not_allowed", "compatibility was not looked at")];
			return [
				...checkBlessing(e),
				...checkPair(r),
				...checkSet(t, r),
				...n.downgradeNeedsStaging && r.stagingDone !== true ? [(0, o.Zs)("staging_missing", "the target did not run through staging, or it could not be told", { remedy: "roll the target out in staging first" })] : []
			];
		}
		function checkBlessing({ state: e, event: t, nowMs: n }) {
			const { release: s } = t;
			const c = e.blessed.find((e) => e.release_id === s.id);
			if (c === undefined) {
				return [(0, o.Zs)("not_blessed", `release ${s.id} is no approved target`, { remedy: "bless it first" })];
			}
			if (!(0, r.J$)(c.artifacts_sha256, (0, a.L)(s))) {
				return [(0, o.Zs)("mixed_generation", `release ${s.id} was approved with other artifacts`)];
			}
			return ((0, i.TM)(c.expires_at) ?? 0) > n ? [] : [(0, o.Zs)("blessing_expired", `the approval of ${s.id} ended at ${c.expires_at}`)];
		}
		function checkPair(e) {
			return [
				...e.compatible === true ? [] : [(0, o.Zs)("downgrade_not_allowed", "no row of the policy allows this pair")],
				...e.schemaHeadCompatible === true ? [] : [(0, o.Zs)("schema_head_incompatible", "the target cannot use the schema, or it could not be told")],
				...e.barrier === false ? [] : [(0, o.Zs)("crypto_schema_change_blocks_downgrade", "a change stands between that nothing older may follow, or it could not be told")]
			];
		}
		function checkSet({ release: e }, t) {
			const n = Object.keys(e.artifacts);
			const r = n.filter((n) => !Object.hasOwn(t.partGenerations, n) || t.partGenerations[n] !== e.generation);
			const i = Object.keys(t.partGenerations).filter((t) => !Object.hasOwn(e.artifacts, t));
			const a = [...r, ...i];
			return a.length === 0 ? [] : [(0, o.Zs)("mixed_generation", `not of generation ${e.generation}, not told, or not of the set: ${a.slice(0, 8).join(", ")}`)];
		}
	}),
	22384: (function(e, t, n) {
		n.d(t, {
			jx: () => otherSlot,
			ne: () => wantedExposure,
			tC: () => shareOf
		});
		function wantedExposure({ candidate: e, current: t }) {
			if (e !== null) {
				return {
					slot: e.slot,
					percent: e.ladder[e.stage] ?? 0,
					release: e.release
				};
			}
			return t === null ? null : {
				slot: t.slot,
				percent: 100,
				release: t.release
			};
		}
		function shareOf({ exposure: e }, t) {
			if (e.slot === null) return 0;
			return e.slot === t ? e.percent : 100 - e.percent;
		}
		function otherSlot(e, t) {
			return t === e[0] ? e[1] : e[0];
		}
	}),
	10536: (function(e, t, n) {
		n.d(t, {
			$m: () => isActive,
			Lp: () => isRedBudget,
			iJ: () => frozenBy,
			tG: () => checkFreezes
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(16693);
		function isActive({ until: e }, t) {
			return e === null || !(0, a.PU)(endOf(e), t);
		}
		function endOf(e) {
			return (0, r.TM)(e) ?? Infinity;
		}
		function isRedBudget(e) {
			return e.trigger === "budget" && e.reason_code === "budget_red";
		}
		const o = new Set([
			"guardrail",
			"budget",
			"post_check"
		]);
		function frozenBy({ trigger: e, by: t }) {
			return o.has(e) ? `automation (${e})` : t;
		}
		function checkFreezes(e, t, n) {
			const binds = (e) => isActive(e, n.clocks) && !(n.kind === "hotfix" && isRedBudget(e)) && (e.phase === "frozen" || n.percent > n.probationMaxPercent);
			return [...e.filter(binds).map((e) => toBlocker(e, e.phase === "frozen" ? "frozen" : "probation", n)), ...t.filter(binds).map((e) => toBlocker(e, "scope_frozen", n))];
		}
		function toBlocker(e, t, { clocks: n }) {
			const o = e.environment === null ? e.scope : `${e.scope} ${e.environment}`;
			const s = e.until === null ? undefined : (0, r.TM)(e.until);
			const c = s === undefined ? undefined : (0, a._I)(s, n);
			const l = c === undefined ? "" : `; this clock says it is over, but ${c}`;
			const u = `${e.phase} (${o}, tier ${e.tier}, ${e.reason_code})`;
			const d = e.scope === "component" ? "" : ` --scope ${e.scope}`;
			const f = `release-gates rollout unfreeze "why" --freeze ${e.id}${d}`;
			const p = c === undefined ? `once its conditions hold: ${f}` : `look at the clock of this machine, or: ${f}`;
			return (0, i.Zs)(t, `${u} by ${frozenBy(e)} since ${e.at}: ${e.reason}${l}`, {
				remedy: p,
				...s === undefined ? {} : { untilMs: s }
			});
		}
	}),
	48196: (function(e, t, n) {
		n.d(t, {
			Ik: () => checkBudget,
			K7: () => checkManifest,
			Ns: () => checkHealth,
			dV: () => checkShadow,
			eZ: () => checkSamples
		});
		var r = n(42207);
		var i = n(7872);
		function checkManifest({ state: e, reasons: t }) {
			const n = (0, i.xx)(t);
			switch (e) {
				case "open": return [];
				case "closed": return [(0, i.Zs)("manifest_closed", `the manifest is closed${n}`, { remedy: "repair what the gates name" })];
				case "expired": return [(0, i.Zs)("manifest_expired", `the manifest is out of date${n}`, { remedy: "run the gates again and bind them" })];
				case "unverified": return [(0, i.Zs)("manifest_unverified", `the manifest could not be verified${n}`)];
			}
		}
		function checkHealth(e, t) {
			const n = (0, i.xx)(e.reasons);
			const r = e.state === "fail" ? [(0, i.Zs)("health_failed", `the measurements say no${n}`)] : e.state === "inconclusive" ? [(0, i.Zs)("health_inconclusive", `the measurements do not tell yet${n}`)] : [];
			return [...r, ...checkFreshness(e, t)];
		}
		function checkFreshness({ measuredUntilMs: e }, { maxMetricAgeS: t, nowMs: n }) {
			if (e === null) return [(0, i.Zs)("metrics_missing", "nothing was measured")];
			if (e > n + r.Hd) {
				return [(0, i.Zs)("metrics_future", "the newest measurement lies ahead of the clock", { remedy: "set the clocks of this machine and of the metrics server" })];
			}
			const a = Math.floor((n - e) / 1e3);
			return a <= t ? [] : [(0, i.Zs)("metrics_stale", `the newest measurement is ${a} s old; at most ${t} s`)];
		}
		function checkSamples({ samples: e }, t) {
			if (e === null) return [(0, i.Zs)("metrics_missing", "samples were not counted")];
			return e >= t ? [] : [(0, i.Zs)("min_samples", `${e} of ${t} samples at this stage`)];
		}
		function checkBudget({ state: e, remaining: t, reasons: n }, { kind: r, percent: a }) {
			const o = t === null ? "" : `, ${Math.round(t * 1e3) / 10} % left`;
			const s = `${o}${(0, i.xx)(n)}`;
			switch (e) {
				case "green": return [];
				case "yellow": return a < 100 || r === "hotfix" ? [] : [(0, i.Zs)("budget_yellow", `the budget is yellow${s}: canary only`)];
				case "red": return r === "hotfix" ? [] : [(0, i.Zs)("budget_red", `the budget is red${s}: hotfix only`)];
				case "black": return [(0, i.Zs)("budget_black", `the objective is missed${s}`)];
				case "unknown": return a === 0 ? [] : [(0, i.Zs)("budget_unknown", `the budget could not be told${s}`)];
			}
		}
		function checkShadow({ state: e, reasons: t }) {
			const n = (0, i.xx)(t);
			switch (e) {
				case "absent":
				case "pass": return [];
				case "fail": return [(0, i.Zs)("shadow_outputs_differ", `the outputs of the candidate differ${n}`, { remedy: "repair the candidate; or list what may differ under shadow-outputs.ignore, with a review" })];
				case "unknown": return [(0, i.Zs)("shadow_outputs_missing", `the outputs of the candidate could not be compared${n}`)];
			}
		}
	}),
	55142: (function(e, t, n) {
		n.d(t, {
			Ix: () => findRevoked,
			L6: () => checkRevoked,
			M5: () => checkReference,
			bq: () => checkDescription,
			eC: () => ownValue,
			iN: () => checkSubstitution,
			p: () => checkRejected
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(33811);
		var o = n(94031);
		var s = n(6597);
		var c = n(55643);
		var l = n(93744);
		var u = n(7872);
		function checkDescription(e) {
			const t = s.B.safeParse(e);
			if (!t.success) {
				const e = t.error.issues.slice(0, 5).map((e) => `/${e.path.join("/")}: ${e.message}`);
				return [(0, u.Zs)("release_invalid", e.join("; "))];
			}
			const n = (0, c.Rw)(e);
			return [...Object.keys(e.artifacts).length === 0 && !e.imported ? [(0, u.Zs)("release_invalid", "/artifacts: expected at least one")] : [], ...n > c.L4 ? [(0, u.Zs)("release_too_large", `${n} bytes of JSON; at most ${c.L4} are taken`)] : []];
		}
		function checkReference({ event: e }) {
			const { given: t, kind: n } = e.reference;
			const r = "name the release candidate by its exact id";
			if (n === "floating") return [(0, u.Zs)("reference_floating", `${t} may change its meaning`, { remedy: r })];
			if (n === "ambiguous") return [(0, u.Zs)("reference_ambiguous", `${t} names several`, { remedy: r })];
			return [];
		}
		function checkRejected(e, t) {
			return [...checkRejectedRelease(e, t), ...checkRejectedVersion(e, t)];
		}
		function checkRejectedVersion({ rejectedVersions: e }, { version: t }) {
			const n = ownValue(e, (0, l.DD)(t));
			if (n === undefined) return [];
			const r = `version ${t} was rolled back before this channel was imported at ${n.at} by ${n.by}, for good`;
			return [(0, u.Zs)("release_rejected", r, { remedy: "release what repairs it under a new version" })];
		}
		function checkRejectedRelease(e, t) {
			const n = (0, a.L)(t);
			const i = Object.keys(e.rejected).find((t) => {
				const i = ownValue(e.seen, t);
				return i !== undefined && (0, r.J$)(i, n);
			});
			const o = ownValue(e.rejected, t.id) === undefined ? i : t.id;
			const s = o === undefined ? undefined : ownValue(e.rejected, o);
			if (s === undefined) return [];
			const c = o === t.id ? "" : ` as ${o}`;
			return [(0, u.Zs)("release_rejected", `rejected${c} at ${s.at} by ${s.by} (${s.reasonCode}), for good`, { remedy: "build a new release candidate; it starts at shadow" })];
		}
		function checkRevoked({ policy: e }, t) {
			const n = findRevoked(e.revokedReleaseIds, t);
			return n === undefined ? [] : [(0, u.Zs)("release_revoked", `${n} is revoked`)];
		}
		function findRevoked(e, { id: t, artifacts: n }) {
			if (e.includes(t)) return `release ${t}`;
			const i = e.map((e) => e.replace(/^sha256:/i, "").toLowerCase());
			const isRevoked = (e) => i.some((t) => (0, r.J$)(t, e));
			const a = Object.keys(n).find((e) => isRevoked(n[e] ?? ""));
			return a === undefined ? undefined : `${a} of release ${t}`;
		}
		function checkSubstitution(e) {
			const { history: t, policy: n, event: i } = e;
			const { release: o } = i;
			const s = (0, a.L)(o);
			const c = ownValue(t.seen, o.id);
			const d = t.activations.find(({ release: e }) => !e.imported && (0, l.Zy)(e.version, o.version, n.scheme) === 0 && !(0, r.J$)((0, a.L)(e), s));
			const f = c !== undefined && !(0, r.J$)(c, s) ? `id ${o.id}` : undefined;
			const p = f ?? (d === undefined ? undefined : `version ${o.version}`);
			if (p === undefined) return [];
			const m = (0, u.Zs)("release_id_substitution_blocked", `${p} is known with other artifacts`);
			if (i.reissue === null) return [m];
			const h = checkReissue(e, i.reissue);
			return h.length === 0 ? [] : [m, (0, u.Zs)("reissue_not_authorized", `reissue ${h.join(", ")}`)];
		}
		function checkReissue({ state: e, policy: t, event: n, nowMs: s }, c) {
			const { release: l } = n;
			const u = c.targetArtifactsSha256;
			return [
				t.reissueAllowed ? undefined : "is not allowed by the policy",
				c.verified === true ? undefined : "is not verified",
				c.channelId === (0, o.Zm)(e.channel) ? undefined : `is for channel ${c.channelId}`,
				c.targetReleaseId === l.id ? undefined : `is for release ${c.targetReleaseId}`,
				u !== null && (0, r.J$)(u, (0, a.L)(l)) ? undefined : "does not name these artifacts",
				c.issuedAtMs > s + i.Hd ? "is issued in the future" : undefined,
				c.expiresAtMs !== null && c.expiresAtMs <= s ? "is over" : undefined,
				c.reason.trim() === "" ? "gives no reason" : undefined
			].filter((e) => e !== undefined);
		}
		function ownValue(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
	}),
	61559: (function(e, t, n) {
		n.d(t, {
			Kv: () => checkChannel,
			Nq: () => checkStart,
			We: () => checkCandidate,
			zg: () => wantedForStart
		});
		var r = n(7872);
		var i = n(59985);
		var a = n(74612);
		var o = n(10536);
		var s = n(48196);
		var c = n(81604);
		var l = n(55142);
		var u = n(54067);
		function checkStart(e) {
			const { event: t } = e;
			return [
				...checkCandidate(e),
				...checkChannel(e),
				...t.kind === "downgrade" ? (0, a.a)(e) : [],
				...(0, s.K7)(t.manifest),
				...(0, s.Ik)(t.budget, {
					kind: t.kind,
					percent: 0
				}),
				...checkPeople(e)
			];
		}
		function checkCandidate(e) {
			const { event: t, history: n } = e;
			return [
				...(0, l.M5)(e),
				...t.release.imported ? [(0, r.Zs)("release_unverified", "an imported release is known by name alone; it never goes out")] : [],
				...(0, l.p)(n, t.release),
				...(0, l.L6)(e, t.release),
				...(0, l.iN)(e),
				...(0, u.p)(e, t.release, {
					authorisation: t.authorisation,
					mayBeLower: t.kind === "downgrade"
				})
			];
		}
		function checkChannel(e) {
			const { state: t, event: n, policy: a } = e;
			return [
				...t.candidate === null ? [] : [(0, r.Zs)("candidate_in_progress", `release ${t.candidate.release.id} is the candidate`, { remedy: "let it finish, abort it or roll it back" })],
				...n.expectedRevision === null || n.expectedRevision === t.revision ? [] : [(0, r.Zs)("revision_conflict", `expected revision ${n.expectedRevision}, found ${t.revision}`)],
				...(0, o.tG)(t.freezes, n.scopeFreezes, {
					percent: 0,
					kind: n.kind,
					probationMaxPercent: a.probationMaxPercent,
					clocks: (0, i.b)(e)
				}),
				...checkPin(e),
				...t.exposure.known ? [] : [(0, r.Zs)("exposure_unknown", "where the traffic goes is not known")],
				...t.audit === null || a.startInAudit || n.kind === "hotfix" ? [] : [(0, r.Zs)("audit_window", `the audit window is open until ${t.audit.earliest_end} at least`)]
			];
		}
		function checkPin(e) {
			const { state: t, event: n } = e;
			const { pin: a } = t;
			if (a === null || !(0, o.$m)(a, (0, i.b)(e)) || n.strategy === "pin") return [];
			return [(0, r.Zs)("pinned", `held at release ${a.release_id} by ${a.by}: ${a.reason}`, { remedy: "unpin it, or start with the strategy pin" })];
		}
		function checkPeople(e) {
			const { event: t } = e;
			return [...t.kind === "hotfix" && (t.incident ?? "").trim() === "" ? [(0, r.Zs)("incident_missing", "a hotfix names the incident that it repairs")] : [], ...(0, c.Dd)(t.approvals, wantedForStart(e), e)];
		}
		function wantedForStart({ event: e, policy: { approvals: t } }) {
			const n = {
				rollout: 0,
				hotfix: t.hotfix,
				downgrade: t.downgrade
			}[e.kind];
			return {
				count: Math.max(t.start, n, e.strategy === "pin" ? 1 : 0),
				action: e.kind === "rollout" ? "start" : e.kind,
				releaseId: e.release.id,
				notBy: [e.by],
				what: `a ${e.kind}`
			};
		}
	}),
	81298: (function(e, t, n) {
		n.d(t, {
			Q: () => buildActTransition,
			g: () => buildTransition
		});
		var r = n(30786);
		var i = n(84871);
		var a = n(22384);
		function buildActTransition(e, t) {
			return {
				...buildTransition(e, t),
				kind: t.kind,
				target: t.target
			};
		}
		function buildTransition({ state: e, event: t }, n) {
			const o = e.fence + 1;
			const { kind: s, target: c } = n;
			const l = n.release === null ? null : {
				id: n.release.id,
				version: n.release.version
			};
			const u = {
				channel: (0, i.mO)(e),
				fence: o,
				kind: s,
				target: c,
				release: l?.id ?? null
			};
			return {
				id: `${s}-${(0, r.o4)(u).slice(0, 24)}`,
				kind: s,
				fence: o,
				target: c,
				fromPercent: c === null ? 0 : (0, a.tC)(e, c.slot),
				release: l,
				reasonCode: n.reasonCode,
				reason: n.reason ?? t.reason,
				by: t.by,
				correlationId: t.correlationId
			};
		}
	}),
	54067: (function(e, t, n) {
		n.d(t, {
			l: () => checkFloor,
			p: () => checkVersion
		});
		var r = n(93744);
		var i = n(95267);
		var a = n(7872);
		function checkVersion(e, t, n) {
			const { policy: i, state: o } = e;
			const { version: s } = t;
			if (!(0, r.lF)(s, i.scheme)) {
				return [(0, a.Zs)("version_invalid", `expected a version of scheme ${i.scheme}, found ${s}`)];
			}
			return [
				...checkFloor(e, t, n),
				...checkCeiling(e, s),
				...n.mayBeLower ? [] : checkMonotone(e, t, n),
				...o.highest_activated !== null && !(0, r.lF)(o.highest_activated, i.scheme) ? [(0, a.Zs)("policy_invalid", `the highest version activated, ${o.highest_activated}, is none of scheme ${i.scheme}`, { remedy: "keep the scheme of a channel, or open a new channel" })] : []
			];
		}
		function checkFloor(e, t, n) {
			const { policy: o } = e;
			const s = o.floorVersion;
			if (s === null) return [];
			const c = (0, r.Zy)(t.version, s, o.scheme);
			if (c !== undefined && c >= 0) return [];
			const l = (0, a.Zs)("minimum_version_blocked", `version ${t.version} is below ${s}`);
			if (!o.floorOverride || n.authorisation === null) return [l];
			const u = (0, i.L)(e, n.authorisation, t);
			return u.length === 0 ? [] : [l, ...u];
		}
		function checkCeiling({ policy: e }, t) {
			const n = e.ceilingVersion;
			if (n === null) return [];
			const i = (0, r.Zy)(t, n, e.scheme);
			if (i !== undefined && i <= 0) return [];
			return [(0, a.Zs)("maximum_version_blocked", `version ${t} is above ${n}`)];
		}
		function checkMonotone(e, t, { authorisation: n }) {
			const { policy: o, state: s } = e;
			const c = o.monotone === "highest_seen" ? s.highest_seen : s.highest_activated;
			if (c === null) return [];
			const l = (0, r.Zy)(t.version, c, o.scheme);
			if (l === undefined || l >= 0) return [];
			const u = n === null ? [] : (0, i.L)(e, n, t);
			if (n !== null && u.length === 0) return [];
			return [(0, a.Zs)("release_id_downgrade_blocked", `version ${t.version} is below ${c}, the highest of the channel; what is live stays`, { remedy: "publish a higher version, or roll back or downgrade with leave" }), ...u];
		}
	})
};
;
