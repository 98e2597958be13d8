"use strict";
exports.id = 6619;
exports.ids = [6619];
exports.modules = {
	12834: (function(e, t, n) {
		n.d(t, {
			M: () => boundSigstoreRoots,
			_: () => listSigstoreRoots
		});
		var r = n(39330);
		var i = n(11142);
		var a = n(50607);
		function listSigstoreRoots(e, t, n) {
			return e.list([`${(0, i.yk)(t.replace(/\/+$/, ""))}/*.sigstore-root.{json,jsonl}`], { role: n });
		}
		function boundSigstoreRoots({ sigstore_roots: e = [] }, t) {
			const n = [];
			for (const { file: o, sha256: s } of e) {
				const e = t.find((e) => (0, i.bV)(e.file) === o && (0, r.J$)((0, r.fg)(e.bytes), s));
				if (e === undefined) return {
					ok: false,
					message: `${o} is not there as the trust root binds it`
				};
				n.push(...(0, a.$)(e.bytes, e.file));
			}
			return {
				ok: true,
				roots: n
			};
		}
	}),
	79050: (function(e, t, n) {
		n.d(t, { o: () => identitiesOfRole });
		var r = n(42207);
		var i = n(87488);
		function identitiesOfRole({ root: e }, t, { atMs: n, since: r = [] }) {
			const a = [e, ...r.map((e) => e.root)];
			return inRole(e, t).filter((e) => a.every((r) => inRole(r, t).some((t) => (0, i.B)(t, e) && countsAt(t, n))));
		}
		function inRole({ identities: e }, t) {
			return e.filter(({ roles: e }) => e.some((e) => e === t));
		}
		function countsAt({ revoked: e }, t) {
			if (e === undefined) return true;
			return e.reason !== "compromised" && t < ((0, r.TM)(e.at) ?? Number.NaN);
		}
	}),
	45804: (function(e, t, n) {
		n.d(t, {
			U: () => trustInRole,
			s: () => verifyTrust
		});
		var r = n(66462);
		var i = n(12834);
		var a = n(79050);
		var o = n(91341);
		var s = n(18123);
		function verifyTrust(e, t) {
			return reading(() => (0, o.Lc)(e.roots.map(toFile), {
				...e,
				nowMs: t
			}));
		}
		function trustInRole(e, t, n) {
			const { folder: r, sigstoreRoots: c } = e;
			const refuse = ({ file: t, message: n }) => ({
				ok: false,
				file: t ?? r,
				message: n,
				isExpected: (0, s.l)(e)
			});
			const l = verifyTrust(e, n);
			if (!l.ok) return refuse(l);
			const { root: u } = l.trusted;
			const d = reading(() => (0, i.M)(u, c.map(toFile)));
			if (!d.ok) return refuse({
				file: l.file,
				...d
			});
			const f = (0, a.o)(l.trusted, t, { atMs: n });
			const p = {
				roots: d.roots,
				identities: f,
				nowMs: n
			};
			const m = l.digests.at(-1) ?? "";
			return {
				ok: true,
				...(0, o.Mx)(l.trusted, t, { atMs: n }),
				certificates: p,
				root: u,
				rootSha256: m
			};
		}
		function reading(e) {
			try {
				return e();
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const { message: t, where: n } = e.problems[0] ?? { message: e.message };
				return {
					ok: false,
					fault: "unreadable",
					file: n?.file ?? null,
					message: t
				};
			}
		}
		function toFile({ path: e, base64: t }) {
			return {
				file: e,
				bytes: Buffer.from(t, "base64")
			};
		}
	}),
	18123: (function(e, t, n) {
		n.d(t, {
			T: () => collectTrust,
			l: () => isTrustExpected
		});
		var r = n(11729);
		var i = n(12834);
		var a = n(10224);
		function isTrustExpected({ roots: e, pin: t, minVersion: n }) {
			return e.length > 0 || t !== null || n !== null;
		}
		async function collectTrust(e, t) {
			const { folder: n } = e;
			const { paths: o, strays: s } = await (0, a.g)(t, n, "policy");
			const c = await (0, r.U)(o, "policy", t);
			const l = await (0, r.U)(await (0, i._)(t, n, "policy"), "policy", t);
			return {
				trust: {
					...e,
					roots: c.files,
					sigstoreRoots: l.files
				},
				unread: [
					...s,
					...c.unread,
					...l.unread
				]
			};
		}
	}),
	11729: (function(e, t, n) {
		n.d(t, {
			I: () => a,
			U: () => readFiles
		});
		const r = 1e3;
		const i = 8 * 1024 * 1024;
		const a = "it is a link to nothing, or was removed while it was read";
		async function readFiles(e, t, n) {
			const o = [];
			const s = [];
			for (const c of e.slice(0, r)) {
				const e = await n.read(c, {
					role: t,
					maxBytes: i
				});
				if (e.state === "present") o.push({
					path: c,
					base64: Buffer.from(e.bytes).toString("base64")
				});
				else s.push({
					path: c,
					reason: e.state === "absent" ? a : e.reason
				});
			}
			const [c] = e.slice(r);
			if (c !== undefined) s.push({
				path: c,
				reason: `it is one of more than ${r} files`
			});
			return {
				files: o,
				unread: s
			};
		}
	}),
	27448: (function(e, t, n) {
		n.d(t, {
			A: () => collectChannelTrust,
			x: () => collectTrustRoot
		});
		var r = n(18123);
		var i = n(45804);
		var a = n(42414);
		async function collectTrustRoot(e, { workspace: t, nowMs: n, isPinNamed: a }) {
			const { folder: o } = e;
			const { trust: s, unread: c } = await (0, r.T)(e, t);
			const [l] = c;
			if (l !== undefined) return {
				state: "broken",
				message: `${l.path}: ${l.reason}`
			};
			if (!(0, r.l)(s)) return {
				state: "none",
				folder: o
			};
			const u = (0, i.s)(s, n);
			if (u.ok) return {
				state: "holds",
				folder: o,
				digests: u.digests,
				isNamed: a
			};
			const d = `${u.file ?? o}: ${u.message}`;
			return {
				state: u.fault === "rolled_back" ? "rolled_back" : "broken",
				message: d
			};
		}
		async function collectChannelTrust(e, t) {
			const n = await collectTrustRoot(e, t);
			const r = (0, a.YT)((0, a.ND)({
				...t,
				fact: n
			}, await (0, a.$F)(t.ledger)));
			return r.length === 0 ? n : {
				...n,
				witnesses: r
			};
		}
	}),
	42414: (function(e, t, n) {
		n.d(t, {
			$F: () => askWitnesses,
			ND: () => witnessesFor,
			YT: () => distinctWitnesses,
			go: () => scopeWitness
		});
		var r = n(39330);
		var i = n(66462);
		var a = n(84227);
		var o = n(8545);
		var s = n(50540);
		var c = n(94031);
		var l = n(84871);
		var u = n(51523);
		var d = n(17001);
		async function askWitnesses(e) {
			const t = await orWhyNot(() => e.tips());
			if (typeof t === "string") return [{
				name: e.place,
				environment: null,
				lost: t
			}];
			const n = [];
			for (const r of t) {
				const t = await orWhyNot(async () => readTold(r.channelId, await stateOf(e, r)));
				if (typeof t === "string") n.push({
					...placeOf(r.channelId),
					lost: t
				});
				else n.push(...t);
			}
			return n;
		}
		function scopeWitness({ environment: e, ...t }) {
			const n = e === null ? "repository" : "environment";
			return {
				name: `an earlier change of freezes of the ${(0, s.OI)({
					scope: n,
					environment: e
				})}`,
				environment: e,
				seen: t
			};
		}
		function witnessesFor({ environment: e, document: t, fact: n }, i) {
			const folderOf = (e) => (0, o.HV)(t, e).signatures["trust-root"];
			const a = folderOf(e);
			const s = (0, d.su)(n)?.first_sha256;
			const c = i.filter((t) => t.environment === e || folderOf(t.environment) === a || s !== undefined && t.seen !== undefined && (0, r.J$)(t.seen.first_sha256, s));
			return c.length > 0 ? c : i;
		}
		function distinctWitnesses(e) {
			const t = new Map();
			for (const { name: n, seen: r, lost: i } of e) {
				const e = i === undefined ? JSON.stringify(r) : "lost";
				const a = {
					name: n,
					...r !== undefined && { seen: r },
					...i !== undefined && { lost: i }
				};
				if ((r !== undefined || i !== undefined) && !t.has(e)) t.set(e, a);
			}
			return [...t.values()];
		}
		async function stateOf(e, { channelId: t, record: n }) {
			const r = n ?? (await e.read(t)).records.at(-1);
			return r?.context["state"];
		}
		const f = a.Ikc({
			format: c._V.shape.format,
			trust_root: c.h$.optional()
		});
		function readTold(e, t) {
			if (t === undefined) return [];
			if (e === l.eq) return (checked(l.fy, t).trust_roots ?? []).map(scopeWitness);
			const n = checked(f, t).trust_root;
			return [{
				...placeOf(e),
				...n !== undefined && { seen: n }
			}];
		}
		function checked(e, t) {
			const { success: n, data: r } = e.safeParse(t);
			if (n) return r;
			throw new i.dz({
				code: "ledger.state",
				message: "its last line holds no state that this version knows"
			});
		}
		function placeOf(e) {
			return e === l.eq ? {
				name: "the ledger of freezes of many",
				environment: null
			} : {
				name: e,
				environment: (0, u.A)(e).environment
			};
		}
		async function orWhyNot(e) {
			try {
				return await e();
			} catch (e) {
				if (e instanceof i.dz) return e.message;
				throw e;
			}
		}
	}),
	37699: (function(e, t, n) {
		n.d(t, { F: () => withDemands });
		var r = n(39330);
		var i = n(66462);
		function withDemands(e, t) {
			const { trustRootSha256: n, requireSignedApprovals: r, trustRootVersion: i } = t;
			const { environments: a, ...o } = e;
			if (n !== undefined) for (const e of [o, ...Object.values(a)]) checkPin(e, n);
			const s = n === undefined ? {} : { "trust-root-sha256": n };
			const c = r === true ? { signed: "required" } : {};
			const l = Object.entries(a).map(([e, t]) => [e, {
				...t,
				...t.signatures !== undefined && { signatures: {
					...t.signatures,
					...s,
					...atLeast(t.signatures, i)
				} },
				...t.approvals !== undefined && { approvals: {
					...t.approvals,
					...c
				} }
			}]);
			return {
				...o,
				signatures: {
					...o.signatures,
					...s,
					...atLeast({
						"trust-root-version": 1,
						...o.signatures
					}, i)
				},
				approvals: {
					...o.approvals,
					...c
				},
				environments: Object.fromEntries(l)
			};
		}
		function atLeast({ "trust-root-version": e }, t) {
			return e === undefined || t === undefined ? {} : { "trust-root-version": Math.max(e, t) };
		}
		function checkPin({ signatures: e }, t) {
			const n = e?.["trust-root-sha256"];
			if (n === undefined || (0, r.J$)(n, t)) return;
			throw new i.dz({
				code: "policy.pin",
				message: `expected the policy to pin the trust root ${t}, found ${n}`,
				where: { file: "trust-root-sha256" },
				remedy: "Find out which of the two was changed, and by whom"
			});
		}
	}),
	50540: (function(e, t, n) {
		n.d(t, {
			IW: () => scopeId,
			OI: () => describeScope,
			k3: () => isOfScope,
			kM: () => describeOther
		});
		function scopeId({ environment: e }) {
			return e === null ? "repository" : `environment:${e}`;
		}
		function isOfScope(e, { scope: t, environment: n }) {
			return e.scope === t && e.environment === n;
		}
		function describeScope({ scope: e, environment: t }) {
			return t === null ? e : `${e} ${t}`;
		}
		function describeOther(e, t) {
			return `${e.id} is a freeze of the ${describeScope(e)}, not of ${t}`;
		}
	}),
	40099: (function(e, t, n) {
		n.d(t, {
			Jb: () => collectScopeTrust,
			cF: () => rememberScopeTrust,
			wb: () => scopeTrustIn,
			xm: () => checkScopeTrust
		});
		var r = n(39330);
		var i = n(27448);
		var a = n(42414);
		var o = n(8545);
		var s = n(87606);
		var c = n(84871);
		var l = n(17001);
		async function collectScopeTrust(e, t) {
			const { document: n, ledger: r } = t;
			const c = await (0, i.x)((0, s.uL)((0, o.HV)(n, e).signatures), t);
			const l = r === null ? [] : await (0, a.$F)(r);
			return {
				environment: e,
				fact: c,
				document: n,
				channels: l
			};
		}
		function scopeTrustIn(e) {
			const t = new Map();
			return (n) => {
				const r = t.get(n) ?? collectScopeTrust(n, e);
				t.set(n, r);
				return r;
			};
		}
		function checkScopeTrust(e, t) {
			const { fact: n, channels: r } = e;
			const i = (0, a.ND)(e, [...r, ...t.map(a.go)]);
			return (0, l.ZZ)({}, {
				...n,
				witnesses: i
			});
		}
		function rememberScopeTrust(e, { trust: t, freezes: n }) {
			const i = (0, l.su)(t.fact);
			if (i === undefined || checkScopeTrust(t, e).length > 0) return e;
			const a = e.filter(({ environment: e }) => e !== t.environment).map((e) => (0, r.J$)(e.first_sha256, i.first_sha256) ? {
				...e,
				...i
			} : e);
			const isHeld = ({ environment: e }) => e === null || n.some((t) => t.environment === e);
			const o = a.length < c.Ui ? undefined : a.find((e) => !isHeld(e));
			const s = a.filter((e) => e !== o);
			return s.length < c.Ui ? [...s, {
				environment: t.environment,
				...i
			}] : e;
		}
	}),
	6557: (function(e, t, n) {
		n.d(t, {
			$r: () => targetOf,
			GJ: () => targetOfFreeze,
			_n: () => bindsChannel,
			ff: () => describeTarget,
			m3: () => thawCommand,
			mv: () => isSameTarget,
			yt: () => environmentOfTarget
		});
		var r = n(94031);
		var i = n(51523);
		function environmentOfTarget({ scope: e, channel: t, environment: n }) {
			switch (e) {
				case "component": return (0, i.A)(t ?? "").environment;
				case "environment": return n ?? "";
				case "repository": return null;
			}
		}
		function bindsChannel(e, t) {
			switch (e.scope) {
				case "component": return e.channel === (0, r.Zm)(t);
				case "environment": return e.environment === t.environment;
				case "repository": return true;
			}
		}
		function isSameTarget(e, t) {
			return e.scope === t.scope && e.channel === t.channel && e.environment === t.environment;
		}
		function describeTarget({ scope: e, channel: t, environment: n }) {
			return t ?? (n === undefined ? `the ${e}` : `the ${e} ${n}`);
		}
		function targetOf({ scope: e, channel: t, environment: n }) {
			return {
				scope: e,
				...t !== undefined && { channel: t },
				...n !== undefined && { environment: n }
			};
		}
		function targetOfFreeze({ scope: e, environment: t }, n) {
			if (e === "component") return {
				scope: e,
				channel: (0, r.Zm)(n)
			};
			return t === null ? { scope: e } : {
				scope: e,
				environment: t
			};
		}
		function thawCommand(e, { scope: t, channel: n, environment: r }) {
			const i = [...n === undefined ? [] : [`--channel ${n}`], ...r === undefined ? [] : [`--environment ${r}`]];
			const a = [
				`--thaw ${e}`,
				`--scope ${t}`,
				...i,
				"--reason \"why\"",
				"--key-file KEY"
			];
			return `release-gates freeze-sign ${a.join(" ")}`;
		}
	}),
	51523: (function(e, t, n) {
		n.d(t, {
			A: () => parseChannelId,
			h: () => nameChannel
		});
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
		function parseChannelId(e) {
			const [t = "", n = "", a, o] = e.split(".");
			const s = nameChannel({
				tenant: t,
				environment: n,
				region: a === "-" ? undefined : a,
				segment: o
			});
			if ((0, i.Zm)(s) === e) return s;
			throw new r.dz({
				code: "channel.invalid",
				message: `expected ${(0, i.Zm)(s)}, found ${e}`,
				where: { file: "channel" }
			});
		}
	}),
	50226: (function(e, t, n) {
		n.d(t, {
			JI: () => isSigned,
			Nb: () => signedFreezeId,
			ep: () => signedSha256
		});
		const r = /^signed-([0-9a-f]{64})$/;
		function signedFreezeId(e) {
			return `signed-${e}`;
		}
		function signedSha256({ id: e }) {
			return r.exec(e)?.[1];
		}
		function isSigned(e) {
			return r.test(e.id);
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
	48196: (function(e, t, n) {
		n.d(t, {
			IW: () => checkFreshness,
			Ik: () => checkBudget,
			K7: () => checkManifest,
			KK: () => checkSecrets,
			Ns: () => checkHealth,
			Ww: () => checkRetired,
			dV: () => checkShadow,
			eZ: () => checkSamples
		});
		var r = n(42207);
		var i = n(7872);
		function checkSecrets(e) {
			if (e.length === 0) return [];
			const t = e.join(", ");
			return [(0, i.Zs)("secret_missing", `the policy declares ${t} for its commands, and this run does not have ${e.length === 1 ? "it" : "them"}`, { remedy: `Give ${t} to the environment of the run (a workflow: env, or secrets of the caller), or take ${e.length === 1 ? "it" : "them"} out of secrets` })];
		}
		const a = {
			arrival: "run the gates again and apply the manifest that they make",
			candidate: "abort the candidate, run the gates again, and apply the manifest that they make: it begins in shadow. Where rollouts last longer than evidence counts, raise evidence.max-age in .github/release-gates.yml"
		};
		const o = "run the gates in this repository, and apply the manifest that they make. Where the repository was renamed, abort what is going out and do the same; where only the commit is missing, fetch it (git fetch)";
		function checkManifest({ state: e, reasons: t, isForeign: n, remedy: r }, s) {
			const c = (0, i.xx)(t);
			const l = `${(0, i.xx)(t.slice(0, 1))}${t.length > 1 ? " (and more)" : ""}`;
			switch (e) {
				case "open": return [];
				case "closed": return [(0, i.Zs)("manifest_closed", `the manifest is closed${c}`, { remedy: "repair what the gates name" })];
				case "expired": return [(0, i.Zs)("manifest_expired", `the manifest is out of date${c}`, { remedy: r ?? a[s] })];
				case "unverified": return n === true ? [(0, i.Zs)("manifest_foreign", `the manifest is that of another repository${c}`, { remedy: o })] : [(0, i.Zs)("manifest_unverified", `the manifest could not be verified${l}`, r === undefined ? {} : { remedy: r })];
			}
		}
		function checkRetired({ retired: e }) {
			if (!e) return [];
			return [(0, i.Zs)("environment_retired", "the policy says that nothing runs in this environment any more", { remedy: "take retired out of its part of the policy, with a review" })];
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
	2829: (function(e, t, n) {
		n.d(t, {
			Q: () => isInShadow,
			R: () => checkStage
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(16693);
		var o = n(48196);
		function checkStage(e, { health: t, shadow: n }, r, s) {
			const { shortOf: c = [] } = t;
			const l = (0, o.Ns)(t, {
				maxMetricAgeS: r.maxMetricAgeS,
				nowMs: s
			});
			const u = [
				...(0, a.Ds)(e.stage_started_at, s, "the stage"),
				...c.length === 0 ? l : l.filter(({ code: e }) => e !== "health_inconclusive"),
				...isInShadow(e) ? (0, o.dV)(n) : (0, o.eZ)(t, r.minSamples),
				...checkStageTime(e, t, r, s)
			];
			const d = c.filter((e) => !u.some(({ code: t }) => t === e));
			return [...u, ...d.map((e) => (0, i.Zs)(e, `the measurements wait for it${(0, i.xx)(t.reasons)}`))];
		}
		function isInShadow({ ladder: e, stage: t }) {
			return e[t] === 0;
		}
		function checkStageTime(e, t, n, o) {
			const s = (0, r.TM)(e.stage_started_at) ?? o;
			const c = (0, a.AD)(s, o, t.measuredUntilMs);
			if (c >= n.minStageS) return [];
			return [(0, i.Zs)("min_time", `${Math.floor(c)} s of ${n.minStageS} s measured at this stage`, { untilMs: s + n.minStageS * 1e3 })];
		}
	}),
	17001: (function(e, t, n) {
		n.d(t, {
			ZZ: () => checkTrustRoot,
			mk: () => rememberTrustRoot,
			su: () => newestOf
		});
		var r = n(39330);
		var i = n(7872);
		function checkTrustRoot(e, t) {
			const n = checkMemory(e.trust_root, t, "this channel");
			return n.length > 0 ? n : checkWitnesses(t);
		}
		function checkWitnesses(e) {
			const { witnesses: t = [] } = e;
			const n = t.toSorted((e, t) => (t.seen?.version ?? 0) - (e.seen?.version ?? 0));
			for (const { name: t, seen: r } of n) {
				const n = checkMemory(r, e, t);
				if (n.length > 0) return n;
			}
			const r = t.find((e) => e.lost !== undefined);
			if (r === undefined || e.state === "none") return [];
			const a = `${r.name}: which trust root it saw cannot be told: ${r.lost}`;
			return [(0, i.Zs)("trust_root_rolled_back", a, { remedy: "repair its ledger first" })];
		}
		function checkMemory(e, t, n) {
			switch (t.state) {
				case "rolled_back": return [rolledBack(t.message)];
				case "broken": return [(0, i.Zs)("trust_root_broken", `the trust root does not verify: ${t.message}`, { remedy: o })];
				case "none": return e === undefined ? [] : [rolledBack(`${n} saw version ${e.version} of the trust root, and there is none in ${t.folder}`)];
				case "holds": return e === undefined || isNamedAnew(e, t) ? [] : checkSuccession(e, t, n);
			}
		}
		function rememberTrustRoot(e, t) {
			const n = newestOf(t);
			if (n === undefined || checkTrustRoot(e, t).length > 0) return e;
			const { trust_root: i } = e;
			const a = i?.version === n.version && (0, r.J$)(i.sha256, n.sha256);
			return a ? e : {
				...e,
				trust_root: n
			};
		}
		function newestOf(e) {
			if (e.state !== "holds") return undefined;
			const { digests: t } = e;
			const [n, r] = [t[0], t.at(-1)];
			if (n === undefined || r === undefined) return undefined;
			return {
				first_sha256: n,
				version: t.length,
				sha256: r
			};
		}
		function checkSuccession(e, { digests: t, folder: n }, i) {
			const { version: a, sha256: o } = e;
			if (isOther(e, t)) {
				return [rolledBack(`${i} saw version ${a} of another trust root than the one in ${n}`, "bring back the one that was there; where its owners began a new one, let somebody name that from outside of the repository: trust-root-sha256 (variable RELEASE_TRUST_ROOT_SHA256)")];
			}
			const s = t[a - 1];
			if (s === undefined) {
				return [rolledBack(`${i} saw version ${a} of the trust root, and the newest in ${n} is ${t.length}`, `bring ${a}.root.json back from where it was reviewed, and find out who removed it`)];
			}
			if ((0, r.J$)(s, o)) return [];
			return [rolledBack(`${a}.root.json in ${n} is another file than the one that ${i} saw`, "bring back the file that was there, byte for byte, and find out who changed it: two versions of one number were signed, or one was signed anew")];
		}
		function isNamedAnew(e, { digests: t, isNamed: n }) {
			return n && isOther(e, t);
		}
		function isOther({ first_sha256: e }, t) {
			return !(0, r.J$)(t[0] ?? "", e);
		}
		const a = "bring the versions that were there back from where they were reviewed, and find out who removed them";
		const o = "bring the files back as they were reviewed, and find out who changed them; where it expired, let its root keys sign a newer version";
		function rolledBack(e, t = a) {
			return (0, i.Zs)("trust_root_rolled_back", e, { remedy: t });
		}
	}),
	57995: (function(e, t, n) {
		n.d(t, {
			Du: () => leadsToProbation,
			EB: () => isOnProbation,
			G1: () => peopleForWide,
			H0: () => checkThaw,
			NQ: () => wantedForUnfreeze,
			Z5: () => checkUnfreeze,
			jB: () => checkConditions,
			ly: () => isInUse,
			xQ: () => isEased
		});
		var r = n(42207);
		var i = n(39362);
		var a = n(50226);
		var o = n(7872);
		var s = n(16693);
		var c = n(48196);
		var l = n(81604);
		var u = n(55142);
		var d = n(2829);
		var f = n(17001);
		function leadsToProbation({ state: e, policy: t }, n) {
			return isEased(n, t) && isInUse(e);
		}
		function isEased({ phase: e, tier: t }, { probationTiers: n }) {
			return e === "frozen" && n.includes(t);
		}
		function isInUse({ current: e, candidate: t }) {
			return e !== null || t !== null;
		}
		function checkUnfreeze(e, t) {
			const n = t.filter((t) => !leadsToProbation(e, t));
			return [
				...checkConditions(e, {
					freezes: t,
					ending: n
				}),
				...isInUse(e.state) ? [] : checkUsers(e.event),
				...e.state.candidate === null && n.some(isOnProbation) ? [noCanary()] : [],
				...checkThaw(t, e.policy),
				...checkPeople(e, t)
			];
		}
		function isOnProbation({ phase: e }) {
			return e === "probation";
		}
		function checkConditions(e, { freezes: t, ending: n }) {
			const { state: r, event: i } = e;
			const a = (0, f.ZZ)(r, i.trustRoot);
			if (!isInUse(r)) return a;
			const o = n.filter((e) => isOnProbation(e) || e.trigger !== "person");
			return [
				...checkChannel(e),
				...a,
				...checkJudgement(e, t),
				...o.length > 0 ? checkStability(e, o) : [],
				...n.some(isOnProbation) ? checkCanary(e) : [],
				...checkAlerts(i)
			];
		}
		function checkUsers(e) {
			const t = e.stability.openAlerts !== null;
			return [...(0, c.Ik)(e.budget, {
				kind: "rollout",
				percent: 0
			}), ...t ? checkAlerts(e) : []];
		}
		function checkChannel({ state: e, history: t }) {
			const n = (e.candidate ?? e.current)?.release.id;
			return [
				...n !== undefined && (0, u.eC)(t.rejected, n) !== undefined ? [(0, o.Zs)("rollback_pending", `the rollback of ${n} is not carried out yet`)] : [],
				...e.exposure.known ? [] : [(0, o.Zs)("exposure_unknown", "where the traffic goes is not known", { remedy: "reconcile" })],
				...e.watch_until === null ? [] : [(0, o.Zs)("watch_open", `watched after a rollback until ${e.watch_until}, and a tick after it`)]
			];
		}
		const p = new Set([
			"health_inconclusive",
			"metrics_missing",
			"metrics_stale",
			"metrics_future",
			"budget_unknown"
		]);
		const m = new Set(["C", "D"]);
		function checkJudgement({ state: e, event: t, policy: n, nowMs: r }, i) {
			const a = i.every(({ trigger: e, tier: t }) => e === "person" && m.has(t));
			const o = [...(0, c.Ns)(t.health, {
				maxMetricAgeS: n.maxMetricAgeS,
				nowMs: r
			}), ...(0, c.Ik)(t.budget, {
				kind: "rollout",
				percent: 1
			})];
			return [...hasManifest(e) ? (0, c.K7)(t.manifest, "candidate").filter(({ code: e }) => e !== "manifest_expired") : [], ...a ? o.filter(({ code: e }) => !p.has(e)) : o];
		}
		function hasManifest({ candidate: e, current: t }) {
			return (e ?? t)?.release.imported === false;
		}
		function checkStability({ event: e, policy: t, nowMs: n }, a) {
			const c = t.unfreezeStableS;
			const l = a.map(({ at: e }) => e).toSorted().at(-1) ?? "";
			const u = (0, r.TM)(l) ?? n;
			const d = (0, s.AD)(u, n, e.health.measuredUntilMs);
			const f = (0, i.a)(c);
			const p = u + c * 1e3;
			const m = `${h}; or ask again at ${(0, r.ZA)(p)}`;
			const g = (0, o.Zs)("unstable", `stable for ${shownS(d)} of ${f}, since the freeze of ${l}`, {
				remedy: m,
				untilMs: p
			});
			return [...d >= c ? [] : [g], ...checkBurn(e.stability, t)];
		}
		const h = "who must open earlier shortens unfreeze.stable-for in the policy, with a review";
		function checkBurn({ coveredS: e, maxBurn: t, reasons: n = [] }, r) {
			const a = (0, i.a)(r.unfreezeStableS);
			const s = (0, o.xx)(n);
			if (e === null || t === null) {
				const e = `how stable it was in the last ${a} could not be told${s}`;
				return [(0, o.Zs)("stability_unknown", e, { remedy: "let the metrics reach back so far, then ask again" })];
			}
			const c = r.unfreezeStableS - e;
			const l = r.unfreezeMaxBurn * 100;
			return [...c <= 0 ? [] : [(0, o.Zs)("stability_unknown", `measured for ${shownS(e)} of the last ${a}, ${shownS(Math.ceil(c))} are missing${s}`, { remedy: `let the metrics reach back so far, then ask again; ${h}` })], ...t < r.unfreezeMaxBurn ? [] : [(0, o.Zs)("burn_too_high", `${Math.round(t * 1e4) / 100} % of the budget burnt in the last ${a}; below ${l} % is asked${s}`, { remedy: "find out what burns it, and ask again once that is longer ago" })]];
		}
		function shownS(e) {
			return (0, i.a)(Math.floor(e));
		}
		function noCanary() {
			const e = "start a new candidate and let it run through probation";
			return (0, o.Zs)("canary_not_passed", "there is no candidate in probation", { remedy: e });
		}
		function checkCanary({ state: { candidate: e }, event: t, policy: n, nowMs: r }) {
			if (e === null) return [];
			const i = e.ladder.findLastIndex((e) => e <= n.probationMaxPercent);
			if (e.stage < i) {
				const t = `at ${shareAt(e, e.stage)} %, needs ${shareAt(e, i)} % passed`;
				return [(0, o.Zs)("canary_not_passed", t, { remedy: "let the candidate go on" })];
			}
			const a = e.stage > i ? [] : (0, d.R)(e, t, n, r);
			return a.length === 0 ? [] : [(0, o.Zs)("canary_not_passed", `at ${shareAt(e, i)} %, not passed yet`), ...a];
		}
		function shareAt(e, t) {
			return e.ladder[t] ?? 0;
		}
		function checkAlerts({ stability: { openAlerts: e, alertsReason: t } }) {
			if (e === null) {
				const e = t === undefined ? [] : [t];
				const n = "name in the policy who knows of them (alerts), or say that nobody is alerted (source: none)";
				return [(0, o.Zs)("alerts_unknown", `open alerts are not known${(0, o.xx)(e)}`, { remedy: n })];
			}
			return e.length === 0 ? [] : [(0, o.Zs)("alerts_open", `open alerts${(0, o.xx)(e)}`)];
		}
		function checkThaw(e, { thaw: t }) {
			if (t !== "required") return [];
			return e.filter(a.JI).map(({ id: e }) => (0, o.Zs)("thaw_missing", `${e} was signed, and only a signed thaw ends it before its time`, { remedy: "let who may sign thaw it (release-gates freeze-sign); name others that stand beside it with --freeze" }));
		}
		function peopleForWide(e, t) {
			if (e === "A") return Math.max(1, t);
			return e === "B" ? 1 : 0;
		}
		function checkPeople(e, t) {
			if (!t.some(({ tier: e }) => e === "A")) return [];
			return (0, l.Dd)(e.event.approvals, wantedForUnfreeze(e), e);
		}
		function wantedForUnfreeze({ event: e, policy: t }) {
			return {
				count: t.approvals.unfreezeCritical,
				action: "unfreeze",
				releaseId: null,
				notBy: [e.by],
				what: "the end of a critical freeze"
			};
		}
	})
};
;
