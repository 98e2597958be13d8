"use strict";
exports.id = 8933;
exports.ids = [8933];
exports.modules = {
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
	38933: (function(e, t, n) {
		n.r(t);
		n.d(t, { recordVerify: () => R });
		var r = n(97208);
		var i = n(76760);
		var a = n(66462);
		var o = n(11142);
		var s = n(84871);
		var c = n(24587);
		var l = n(70443);
		var u = n(8304);
		var d = n(71164);
		var f = n(98941);
		var p = n(77379);
		var m = n(56458);
		var h = n(51997);
		var g = n(66740);
		;
		function formatFindings(e, t) {
			const n = e.findIndex((t, n) => ageOf(t) < ageOf(e[n - 1] ?? t));
			const [r, i] = [e[n], e[n - 1]];
			if (r === undefined || i === undefined) return [];
			const a = `line ${r.seq} is of ${nameOf(r)}, and line ${i.seq} before it of ${nameOf(i)}: no program goes back to an older format`;
			return [{
				code: "ledger.older",
				file: t,
				byte: null,
				message: a
			}];
		}
		function ageOf(e) {
			const t = e.context["record_format"];
			if (t === undefined) return -1;
			const n = g.Z.findIndex((e) => e === t);
			return n === -1 ? g.Z.length : n;
		}
		function nameOf({ context: e }) {
			const t = e["record_format"];
			return typeof t === "string" ? t.slice(0, 64) : "no format";
		}
		var _ = n(39330);
		var v = n(70197);
		;
		const y = /"entry_hash":"(.{64})","prev_hash":"(.{64}|)"/gs;
		const b = "\"entry_hash\":\"\",".length + 64;
		function locateInLine(e, { before: t, after: n }) {
			const r = Buffer.from(e).toString("latin1");
			const i = [...r.matchAll(y)].at(-1);
			if (i === undefined) return undefined;
			const [, a = "", o = ""] = i;
			const s = i.index;
			const c = Buffer.from(r.slice(0, s) + r.slice(s + b), "latin1");
			if (n !== undefined && (0, _.J$)((0, _.fg)(c), n)) return shift(compareText(n, a), r.indexOf(a, s));
			const l = s + i[0].length - o.length - 1;
			if (!(0, _.J$)(o, t)) {
				const e = r.slice(0, l) + t + r.slice(l + o.length);
				const n = Buffer.from(e.slice(0, s) + e.slice(s + b), "latin1");
				if ((0, _.J$)((0, _.fg)(n), a)) return shift(compareText(t, o), l);
			}
			if (!/^[0-9a-f]{64}$/.test(a)) return undefined;
			const u = (0, f.CO)(c, a);
			return u === undefined || u.offset < s ? u : shift(u, b);
		}
		function compareText(e, t) {
			return (0, v.X)(Buffer.from(e, "latin1"), Buffer.from(t, "latin1"));
		}
		function shift(e, t) {
			return e === undefined ? undefined : {
				...e,
				offset: e.offset + t
			};
		}
		;
		async function readLedgerFacts(e, t) {
			const n = `${t}/${m.th}`;
			const r = await e.read(n);
			if (r === undefined) return undefined;
			const { report: i } = (0, c.I)((0, l.L)(r), {
				profile: "release-gates",
				level: "deep",
				origin: n
			});
			const a = i.problem?.code === "line.torn" && isHalfWritten(r, {
				file: n,
				channelId: t
			});
			const o = i.problem === null || a ? [] : [brokenFinding(r, i, n)];
			try {
				const a = (0, p.UM)(r.subarray(0, i.bytes), {
					file: n,
					channelId: t,
					mayBeTorn: false
				});
				const s = await viewFindings(e, {
					chain: a,
					file: `${t}/${m.J5}`,
					isWhole: o.length === 0
				});
				const { records: c } = (0, p.Az)(a);
				return {
					lines: c,
					head: a.head.hash,
					findings: [
						...o,
						...formatFindings(c, n),
						...s
					]
				};
			} catch (e) {
				return {
					lines: [],
					head: "",
					findings: [...o, toFinding(e, "ledger.broken", n)]
				};
			}
		}
		function isHalfWritten(e, t) {
			try {
				(0, p.UM)(e, {
					...t,
					mayBeTorn: true
				});
				return true;
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		const x = 10;
		function brokenFinding(e, { problem: t, bytes: n, head: r }, i) {
			const a = t?.offset ?? n;
			const o = e.indexOf(x, a);
			const s = e.subarray(a, o === -1 ? e.length : o);
			const c = locateInLine(s, {
				before: r?.hash ?? "",
				after: prevHashAt(e, o)
			});
			const l = c === undefined ? null : {
				...c,
				offset: c.offset + a
			};
			const u = l === null ? `the line at byte ${a}` : (0, f.cM)(l);
			return {
				code: "ledger.broken",
				file: i,
				byte: l,
				message: `${u}: ${t?.message ?? "it does not verify"}`
			};
		}
		function prevHashAt(e, t) {
			if (t === -1 || t + 1 >= e.length) return undefined;
			const n = e.indexOf(x, t + 1);
			try {
				const r = (0, u.R)(e.subarray(t + 1, n === -1 ? e.length : n), { file: "line" }).value;
				const i = (0, d.O)(r) ? r["prev_hash"] : undefined;
				return typeof i === "string" ? i : undefined;
			} catch (e) {
				if (e instanceof a.dz) return undefined;
				throw e;
			}
		}
		async function viewFindings(e, { chain: t, file: n, isWhole: r }) {
			const i = await e.read(n);
			if (i === undefined || !r) return [];
			try {
				(0, h.SV)((0, h.RE)(i, n), t, n);
				return [];
			} catch (e) {
				return [toFinding(e, "view.changed", n)];
			}
		}
		function toFinding(e, t, n) {
			if (!(e instanceof a.dz)) throw e;
			return {
				code: t,
				file: n,
				byte: null,
				message: e.problems[0]?.message ?? e.message
			};
		}
		var S = n(1175);
		;
		async function unnamedFiles(e, { channelId: t, lines: n }) {
			const r = new Set(n.flatMap(S.w).map(({ path: e }) => `${t}/${e}`));
			return (await e.list(t)).filter((e) => !r.has(e));
		}
		var C = n(88154);
		;
		const w = {
			checked: 0,
			absent: 0,
			unread: 0,
			findings: []
		};
		const T = 1e4;
		async function verifyRest(e, { channelId: t, lines: n, known: r, max: i = T }) {
			const a = new Map();
			for (const { kind: e, path: r, sha256: i } of n.flatMap(S.w)) {
				const n = `${t}/${r}`;
				a.set(`${i} ${n}`, {
					kind: e,
					file: n,
					sha256: i,
					made: undefined
				});
			}
			for (const { sha256: e, file: t } of r) a.delete(`${e} ${t}`);
			const o = [...a.values()].reverse();
			const s = (0, C.F)(e);
			const c = [];
			for (const e of o.slice(0, i)) {
				const { finding: t } = await s(e);
				if (t !== null) c.push(t);
			}
			const l = Math.min(o.length, i);
			const u = c.filter(({ code: e }) => e === "record.absent");
			const d = u.length > 0 && await e.read(`${t}/${m.J5}`) !== undefined;
			return {
				checked: l - u.length,
				absent: d ? 0 : u.length,
				unread: o.length - l,
				findings: d ? c : c.filter(({ code: e }) => e !== "record.absent")
			};
		}
		var E = n(3309);
		;
		async function verifyRecords(e, { channelId: t, transition: n, record: r = null, nowMs: i }) {
			const a = await readLedgerFacts(e, t);
			if (a === undefined) {
				return {
					channelId: t,
					lines: null,
					head: "",
					findings: [],
					unnamed: [],
					walk: null,
					rest: w
				};
			}
			const { lines: o, head: s, findings: c } = a;
			const l = await (0, E.w)(e, {
				channelId: t,
				transition: n,
				record: r,
				lines: o,
				nowMs: i
			});
			const u = c.length === 0 ? await unnamedFiles(e, {
				channelId: t,
				lines: o
			}) : [];
			const d = await verifyRest(e, {
				channelId: t,
				lines: o,
				known: l?.files ?? []
			});
			return {
				channelId: t,
				lines: o.length,
				head: s,
				findings: c,
				unnamed: u,
				walk: l ?? null,
				rest: d
			};
		}
		var D = n(17645);
		var O = n(13967);
		;
		const k = 256 * 1024 * 1024;
		const A = "/ledger.ndjson";
		async function collectRecords(e, t) {
			const n = await openPlace(e, t);
			const r = readRecordPath(e);
			const i = r?.channel ?? e.channel;
			const a = i === undefined ? await n.channels() : [i];
			const { transition: o = null, expectedSha256: c } = e;
			const l = o !== null || c !== undefined;
			const u = l && i === undefined ? a.filter((e) => e !== s.eq) : a;
			if (l && u.length > 1) throw tooMany(u);
			const d = [];
			for (const e of u) {
				const i = {
					transition: o,
					record: r?.path ?? null
				};
				d.push(await verifyRecords(n, {
					channelId: e,
					...i,
					nowMs: t.nowMs
				}));
			}
			return {
				place: n.place,
				channels: d
			};
		}
		function readRecordPath({ record: e, channel: t, transition: n }) {
			if (e === undefined) return undefined;
			const [, r, i] = /^([^/]+)\/(records\/[^/]+\.json)$/.exec(e) ?? [];
			const o = n === undefined && (t === undefined || t === r);
			if (r !== undefined && i !== undefined && o) return {
				channel: r,
				path: i
			};
			throw new a.dz({
				code: "record.path",
				message: o ? `expected <channel>/records/<file>.json below the ledger, found ${JSON.stringify(e)}` : "expected a record alone, found a transition or another channel beside it",
				where: { file: "record" },
				remedy: "Name the record as it lies in the ledger or in an export of it; it says channel and transition itself"
			});
		}
		function tooMany(e) {
			return new a.dz({
				code: "channel.ambiguous",
				message: `expected one channel for the transition or digest, found ${e.slice(0, 5).join(", ")}`,
				where: { file: "channel" },
				remedy: "Name it with the input channel"
			});
		}
		async function openPlace(e, t) {
			if (e.ledger !== undefined) return folderPlace(e.ledger, t);
			const n = await t.workspace.read(e.policy, { role: "policy" });
			if (n.state === "absent") return folderPlace(D.$, t);
			const { policy: r } = await (0, O.G)(t.workspace, e.policy, t.environment);
			const { store: i } = r;
			return i.kind === "folder" ? folderPlace(i.path, t) : refPlace(i, t);
		}
		function folderPlace(e, { workspace: t }) {
			const n = i.posix.normalize(e).replace(/\/+$/, "");
			if (i.posix.isAbsolute(n) || /^\.\.(\/|$)/.test(n)) throw outside(e, t.root);
			const r = n === "." ? "" : `${n}/`;
			return {
				place: `folder ${n}`,
				async read(e) {
					const n = await t.read(`${r}${e}`, {
						role: "material",
						maxBytes: k
					});
					if (n.state === "refused") throw refused(n.path, n.reason);
					return n.state === "present" ? n.bytes : undefined;
				},
				async channels() {
					const e = await t.list([`${(0, o.yk)(r)}*${A}`]);
					return e.map((e) => e.slice(r.length, -A.length));
				},
				async list(e) {
					const n = await t.list([`${(0, o.yk)(`${r}${e}`)}/records/*`]);
					return n.map((e) => e.slice(r.length)).sort();
				}
			};
		}
		function outside(e, t) {
			return new a.dz({
				code: "ledger.outside",
				message: `expected a folder below the root, found ${JSON.stringify(e)} with the root ${t}`,
				where: { file: "ledger" },
				remedy: "Name a folder around it with the input root, and the ledger relative to that"
			});
		}
		function refused(e, t) {
			return new a.dz({
				code: "record.unreadable",
				message: `expected a file that may be read, found one that may not: ${t}`,
				where: { file: e },
				remedy: "Put the ledger below the root as regular files"
			});
		}
		async function refPlace({ ref: e, remote: t }, { refs: n }) {
			const r = n.open({
				ref: e,
				remote: t
			});
			const i = await r.load();
			return {
				place: r.place,
				read: (e) => i.read(e),
				async channels() {
					const e = (await i.list("")).filter((e) => e.endsWith(A));
					return e.map((e) => e.slice(0, -A.length)).sort();
				},
				list: (e) => i.list(`${e}/records`)
			};
		}
		var j = n(89443);
		var M = n(76832);
		;
		const N = 100;
		const P = "Fetch the files again from where they were published, or from a backup; trust neither until they agree";
		function decideRecords(e, t) {
			if (e.channels.length === 0) return [noLedger(e.place)];
			return e.channels.flatMap((n) => n.lines === null ? [noLedger(`${e.place}, channel ${n.channelId}`)] : channelChecks(n, t));
		}
		function noLedger(e) {
			return (0, M.cT)("record_ledger", "inconclusive", {
				reason: `there is no ledger in ${e}: expected <channel>/ledger.ndjson in it, found no such file`,
				expected: "a folder with <channel>/ledger.ndjson",
				actual: null,
				remedy: "Name the folder that holds the channels with the input ledger, and the channel as it is spelled there"
			});
		}
		function channelChecks(e, t) {
			const { channelId: n, walk: r } = e;
			const i = findingsCheck((0, M.ij)("record_chain", n), e.findings, { holds: `${e.lines} lines verify, from the first to ${e.head.slice(0, 12)}\u2026` });
			const a = [
				i,
				...unnamedCheck(e),
				restCheck(e)
			];
			if (r === null) return [...a, notFound(e, t)];
			const o = r.findings.filter(({ code: e }) => e !== "manifest.other");
			const s = findingsCheck((0, M.ij)("record_files", n), o, { holds: [`${r.files.length} files have the bytes that the ledger names, and say what their lines say`, ...r.followUps.map(({ rollback: e, ticket: t }) => `${e} is followed up in ${t}`)].join("; ") });
			return [
				...a,
				...expectedCheck(n, r, t),
				s,
				...knownCheck(n, r),
				...manifestChecks(n, r)
			];
		}
		function unnamedCheck({ channelId: e, unnamed: t }) {
			const [n] = t;
			if (n === undefined) return [];
			const r = `${(0, j.v)(n, t.length - 1, "file")}: no line names it`;
			const i = {
				id: (0, M.ij)("record_unnamed", e),
				level: "may",
				outcome: false
			};
			const a = `${r}; a write that ended before its line, as on a full disk, leaves such a file`;
			const o = "Delete what is listed while nothing writes to the ledger: nothing rests on it, and it proves nothing";
			return [(0, M.K4)({
				...i,
				reason: a,
				expected: [],
				actual: t.slice(0, N),
				remedy: o
			})];
		}
		function restCheck({ channelId: e, rest: t }) {
			const { checked: n, absent: r, unread: i, findings: a } = t;
			const o = [r === 0 ? undefined : `${r} are not here, as in an export`, i === 0 ? undefined : `${i} older ones were not read`].filter((e) => e !== undefined);
			return findingsCheck((0, M.ij)("record_rest", e), a, { holds: [`${n} files off the way have the bytes that the ledger names`, ...o].join("; ") });
		}
		function notFound({ channelId: e, findings: t }, { transition: n, record: r }) {
			const i = r ?? n;
			const a = i !== undefined;
			const o = t.length === 0 ? "" : " by the lines that verify";
			return (0, M.cT)((0, M.ij)("record_found", e), a ? "fail" : "not_applicable", {
				reason: a ? `no line of ${e} ${r === undefined ? "is of" : "names"} ${i}` : `nothing is live in ${e}${o}`,
				expected: i ?? "something that is live",
				actual: null,
				remedy: "Name a transition or a record that the ledger shows; a record that no line names proves nothing"
			});
		}
		function expectedCheck(e, { record: t }, { expectedSha256: n }) {
			if (n === undefined) return [];
			const r = t !== null && (0, _.J$)(t.sha256, n);
			return [(0, M.cT)((0, M.ij)("record_expected", e), r ? "pass" : "fail", {
				reason: r ? `the walk begins at ${n}` : `the walk begins at ${t?.sha256 ?? "no record"}`,
				expected: n,
				actual: t?.sha256 ?? null,
				remedy: "This is another record than the one that was meant: the ledger was written anew, or moved on since"
			})];
		}
		function knownCheck(e, { notMade: t }) {
			if (t.length === 0) return [];
			return [(0, M.cT)((0, M.ij)("record_known", e), "inconclusive", {
				reason: `this version cannot read ${t.length} line(s) on the way, the first is line ${t[0]}`,
				expected: "lines of this version",
				actual: t.slice(0, N),
				remedy: "Verify with the version of release-gates that wrote them, or a later one"
			})];
		}
		function manifestChecks(e, { manifest: t, release: n, findings: r }) {
			const [i, a] = [(0, M.ij)("record_manifest", e), (0, M.ij)("record_evidence", e)];
			if (t === null) {
				const e = n === null ? "the transition is about no release" : `${n.id} was imported without one`;
				return [(0, M.cT)(i, "not_applicable", {
					reason: e,
					expected: null,
					actual: null
				})];
			}
			const o = Object.keys(t.evidence);
			const s = r.filter(({ code: e }) => e === "manifest.other");
			return [findingsCheck(i, [...s, ...t.differences], {
				holds: `the manifest of ${n?.id} agrees with itself, says ${t.decision}, and is of what went live`,
				isUnread: t.decision === null
			}), findingsCheck(a, Object.values(t.evidence).flat(), {
				holds: `the evidence of ${o.join(", ")} is what the manifest binds`,
				isUnread: t.decision === null
			})];
		}
		function findingsCheck(e, t, { holds: n, isUnread: r = false }) {
			const [i] = t;
			if (i === undefined && !r) return (0, M.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			const a = i === undefined ? "the manifest is not here as it was" : `${i.file}: ${i.message}`;
			return {
				...(0, M.cT)(e, "fail", {
					reason: (0, j.v)(a, Math.max(0, t.length - 1), "difference"),
					expected: [],
					actual: t.slice(0, N).map((e) => ({ ...e })),
					remedy: P
				}),
				...i !== undefined && { location: { file: i.file } }
			};
		}
		function recordDetails({ place: e, channels: t }) {
			return {
				ledger: e,
				channels: t
			};
		}
		function recordValues({ channels: e }) {
			const t = e.filter(({ walk: e }) => e !== null);
			const n = t.find(({ channelId: e }) => e !== s.eq) ?? t[0] ?? e[0];
			const r = n?.walk ?? null;
			const i = e.flatMap(({ findings: e, walk: t, rest: n }) => [
				...e,
				...t?.findings ?? [],
				...n.findings
			]);
			const [a] = i;
			return {
				channel: n?.channelId ?? "",
				transition: r?.transition ?? "",
				release: r?.release?.id ?? "",
				record: r?.record?.file ?? "",
				"record-sha256": r?.record?.sha256 ?? "",
				"manifest-sha256": r?.manifest?.sha256 ?? "",
				differences: String(i.length),
				"files-not-checked": String(e.reduce((e, { rest: t }) => e + t.absent + t.unread, 0)),
				"first-difference": a === undefined ? "" : `${a.file}: ${a.message}`.slice(0, 2e3)
			};
		}
		var F = n(57946);
		var I = n(84227);
		;
		const L = I.rej({
			ledger: F.hF.path().optional().describe("Folder with the channels: a ledger, an export of one, a checkout of its branch. Default: by the policy"),
			policy: F.hF.path().default(O.l).describe("The rollout policy; says where the ledger is, which may be a branch. Not needed beside a ledger"),
			channel: F.hF.text(256).optional().describe("Id of the channel: tenant.environment[.region[.segment]]. Default: all"),
			transition: F.hF.id().optional().describe("Id of the transition to begin at. Default: the one that brought what is live; needs one channel"),
			record: F.hF.path().optional().describe("Begin at this file instead: <channel>/records/<kind>-<12 hex>.json, relative to the folder of the ledger"),
			expectedSha256: F.hF.sha256().optional().describe("SHA-256 of the record to begin at, from a place that whoever writes the ledger cannot change")
		});
		;
		const R = (0, r.pu)({
			id: "record-verify",
			summary: "Walks from what is live to the evidence of every gate, offline, and names the first byte that differs",
			inputs: L,
			checks: {
				record_ledger: "There is a ledger",
				"record_chain::<channel>": "Every line of the ledger verifies, and its view shows one of them",
				"record_unnamed::<channel>": "No file lies among the records that no line names",
				"record_rest::<channel>": "Every other file that a line names has its bytes; an export may leave it out",
				"record_found::<channel>": "The transition is in the ledger",
				"record_expected::<channel>": "The record that the walk begins at is the one whose SHA-256 was given",
				"record_files::<channel>": "Every file on the way is there, has its bytes, and says what its line says",
				"record_known::<channel>": "This version can make the records of every line on the way again",
				"record_manifest::<channel>": "The manifest agrees with itself and is of the release that went live",
				"record_evidence::<channel>": "The evidence of every gate is what the manifest binds"
			},
			outputs: {
				channel: "Channel whose walk the other outputs tell of: the first in which something is live",
				transition: "Where the walk began",
				release: "Release that it is about",
				record: "The record that the walk began at, relative to the folder of the ledger",
				"record-sha256": "SHA-256 of its bytes",
				"manifest-sha256": "SHA-256 of the manifest that it rests on",
				differences: "How many files differ",
				"first-difference": "The first in one line: file, byte, expected, found; empty where there is none",
				"files-not-checked": "How many files that lines name were not looked at: left out of an export, or more than are read in one run"
			},
			collect: collectRecords,
			decide: decideRecords,
			details: recordDetails,
			values: recordValues
		});
	}),
	70197: (function(e, t, n) {
		n.d(t, { X: () => compareBytes });
		var r = n(34975);
		var i = n(98941);
		function compareBytes(e, t) {
			const n = (0, r.bL)(e, t);
			return n === undefined ? undefined : {
				offset: n,
				expected: (0, i.k8)(e[n]),
				found: (0, i.k8)(t[n])
			};
		}
	}),
	88154: (function(e, t, n) {
		n.d(t, { F: () => fileVerifier });
		var r = n(39330);
		var i = n(98941);
		var a = n(70197);
		function fileVerifier(e) {
			const t = new Map();
			let n = false;
			const search = (e, t) => {
				if (n) return undefined;
				n = true;
				return (0, i.CO)(e, t);
			};
			return async (n) => {
				const r = `${n.sha256} ${n.file}`;
				const i = t.get(r) ?? verify(n, await e.read(n.file), search);
				t.set(r, i);
				return i;
			};
		}
		function verify(e, t, n) {
			const { kind: o, file: s, sha256: c, made: l } = e;
			const u = t === undefined ? undefined : (0, r.fg)(t);
			const finding = (e, t, n) => {
				const r = t === null ? "" : `${(0, i.cM)(t)}; `;
				return {
					kind: o,
					file: s,
					sha256: c,
					finding: {
						code: e,
						file: s,
						byte: t,
						message: `${r}${n}`
					}
				};
			};
			if (t === undefined || u === undefined) {
				return finding("record.absent", null, `expected a file with SHA-256 ${c}, found none`);
			}
			if (!(0, r.J$)(u, c)) {
				const e = l !== undefined && (0, r.J$)((0, r.fg)(l), c);
				const i = e ? (0, a.X)(l, t) : n(t, c);
				return finding("record.changed", i ?? null, `expected SHA-256 ${c}, found ${u}`);
			}
			const d = l === undefined ? undefined : (0, a.X)(l, t);
			if (d === undefined) return {
				kind: o,
				file: s,
				sha256: c,
				finding: null
			};
			return finding("record.other", d, "the ledger names these bytes, and its line says something else");
		}
	}),
	3309: (function(e, t, n) {
		n.d(t, { w: () => walkRecords });
		var r = n(71164);
		var i = n(53467);
		var a = n(14066);
		var o = n(4743);
		var s = n(84871);
		var c = n(5560);
		var l = n(1175);
		var u = n(56458);
		var d = n(93028);
		var f = n(45588);
		;
		function namedFiles(e, { index: t, channelId: n }) {
			const r = e[t];
			const a = (0, l.w)(r);
			const o = (0, i.j)(e, t);
			const s = o === undefined ? undefined : (0, f.M)(o);
			const c = a.filter(({ kind: e }) => d.u.has(e));
			const p = a.filter(({ kind: e }) => !d.u.has(e));
			const m = `${n}/${u.th}`;
			const h = `line ${r?.seq} names ${c.length} records, where ${s?.length} belong to it`;
			const g = s === undefined || s.length === c.length;
			return {
				state: s === undefined ? "unknown" : "made",
				files: [...c.map((e, t) => ({
					...e,
					made: s?.[t]?.bytes
				})), ...p].map((e) => ({
					made: undefined,
					...e,
					file: `${n}/${e.path}`
				})),
				findings: g ? [] : [{
					code: "record.other",
					file: m,
					byte: null,
					message: h
				}]
			};
		}
		var p = n(39330);
		var m = n(30786);
		var h = n(66462);
		var g = n(24827);
		var _ = n(61328);
		var v = n(49025);
		;
		async function verifyKeptManifest({ source: e, verify: t, channelId: n, nowMs: r }, i) {
			const { sha256: a } = i.manifest;
			const o = `${n}/${(0, _.jW)("manifest", a)}`;
			const s = await t({
				kind: "manifest",
				file: o,
				sha256: a,
				made: undefined
			});
			const readRecord = (t, r) => e.read(`${n}/${r}`);
			const c = await (0, _.h_)({ readRecord }, n, {
				release: i,
				nowMs: r
			});
			if (c === undefined) {
				return {
					file: o,
					sha256: a,
					decision: null,
					evidence: {},
					differences: [],
					findings: findingsOf([s])
				};
			}
			const l = [s];
			const { manifest: u } = c.reading;
			for (const { sha256: e } of Object.values(u?.gates ?? {})) {
				const r = `${n}/${(0, _.jW)("evidence", e)}`;
				l.push(await t({
					kind: "evidence",
					file: r,
					sha256: e,
					made: undefined
				}));
			}
			const d = (0, g.TX)(c);
			return {
				file: o,
				sha256: a,
				decision: u?.decision ?? null,
				evidence: d.evidence,
				differences: (0, g.CG)({
					...d,
					evidence: {},
					expiry: [],
					materials: y
				}),
				findings: [...findingsOf(l), ...otherRelease(c, {
					release: i,
					file: o
				})]
			};
		}
		const y = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function findingsOf(e) {
			return e.flatMap(({ finding: e }) => e ?? []);
		}
		function otherRelease({ reading: e }, { release: t, file: n }) {
			const r = e.manifest === null ? t : describedBy(e.manifest, t);
			if (r !== undefined && (0, p.J$)((0, m.o4)(r), (0, m.o4)(t))) return [];
			const i = r === undefined ? "one of no release" : `that of ${r.id} ${r.version}`;
			const a = `expected the manifest of ${t.id} ${t.version} with the artifacts that went live, found ${i}`;
			return [{
				code: "manifest.other",
				file: n,
				byte: null,
				message: a
			}];
		}
		function describedBy(e, t) {
			const { path: n, sha256: r } = t.manifest;
			const { generation: i, build_id: a, config_sha256: o } = t;
			try {
				return (0, v.l)({
					manifest: e,
					path: n,
					sha256: r,
					generation: i,
					buildId: a,
					configSha256: o
				});
			} catch (e) {
				if (e instanceof h.dz) return undefined;
				throw e;
			}
		}
		var b = n(88154);
		;
		async function walkRecords(e, t) {
			const { lines: n, channelId: r } = t;
			const i = targetOf(t);
			const a = n[i];
			if (a === undefined) return undefined;
			const o = releaseAt(n, i);
			const s = (0, b.F)(e);
			const c = new Map();
			const l = [];
			const u = [];
			const d = linesOfWalk(n, i, o);
			const f = followUpsOf(n, d);
			for (const e of [...d, ...f.map((e) => e.index)]) {
				const t = namedFiles(n, {
					index: e,
					channelId: r
				});
				if (t.state === "unknown") u.push(n[e]?.seq ?? 0);
				l.push(...t.findings);
				for (const e of t.files) c.set(e.file, await s(e));
			}
			const p = {
				...t,
				source: e,
				verify: s
			};
			const m = o === null || o.imported ? null : await verifyKeptManifest(p, o);
			const h = namedFiles(n, {
				index: i,
				channelId: r
			}).files;
			const { record: g = null } = t;
			const _ = g === null ? h[0] : h.find(({ file: e }) => e === `${r}/${g}`);
			return {
				transition: typeof a.context["transition"] === "string" ? a.context["transition"] : "",
				action: a.action,
				result: a.status,
				seq: a.seq,
				release: o,
				record: _ === undefined ? null : {
					file: _.file,
					sha256: _.sha256
				},
				files: [...c.values()],
				manifest: m,
				followUps: f.map(({ rollback: e, ticket: t }) => ({
					rollback: e,
					ticket: t
				})),
				notMade: u,
				findings: unique([
					...l,
					...[...c.values()].flatMap(({ finding: e }) => e ?? []),
					...m?.findings ?? []
				])
			};
		}
		function followUpsOf(e, t) {
			const n = new Set(t.map((t) => e[t]?.context["transition"]));
			return e.flatMap(({ action: e, context: { marks: r } }, i) => {
				if (e !== "rollout.follow_up" || t.includes(i) || !Array.isArray(r)) return [];
				return r.flatMap((e) => {
					const t = c.f.safeParse(e);
					if (!t.success || t.data.type !== "followed_up") return [];
					const { rollback: r, ticket: a } = t.data;
					return n.has(r) ? [{
						index: i,
						rollback: r,
						ticket: a
					}] : [];
				});
			});
		}
		function unique(e) {
			return [...new Set(e)];
		}
		const x = new Set(o.Pr.filter((e) => e !== "intent" && e !== "takeover"));
		function targetOf({ lines: e, transition: t, record: n = null }) {
			if (n !== null) return e.findLastIndex((e) => (0, l.w)(e).some(({ path: e }) => e === n));
			const r = t ?? liveTransition(e.at(-1));
			const i = e.findLastIndex(({ status: e, context: t }) => t["transition"] === r && x.has(e));
			return i === -1 ? e.findLastIndex(({ context: e }) => e["transition"] === r) : i;
		}
		function liveTransition(e) {
			if (isOfScopes(e)) return e?.context["transition"] ?? "";
			const t = e?.context["state"];
			const n = (0, r.O)(t) ? t["current"] : undefined;
			return (0, r.O)(n) ? n["transition"] : "";
		}
		function releaseAt(e, t) {
			const n = (0, i.j)(e, t);
			return n === undefined ? null : (0, a.et)(n) ?? null;
		}
		function isOfScopes(e) {
			return (0, s.cJ)(e?.context["state"]);
		}
		function linesOfWalk(e, t, n) {
			if (isOfScopes(e[t])) {
				return e.slice(0, t + 1).flatMap(({ context: e }, t) => "transition" in e ? [t] : []);
			}
			const i = e[t]?.context["transition"];
			const a = liveTransition(e[t - 1]);
			return e.slice(0, t + 1).flatMap(({ status: e, context: t }, o) => {
				const s = (0, r.O)(t["release"]) ? t["release"]["id"] : undefined;
				const c = t["transition"] === i || n !== null && s === n.id;
				const l = t["transition"] === a && e === "done";
				return c || l ? [o] : [];
			});
		}
	}),
	53467: (function(e, t, n) {
		n.d(t, { j: () => tryLineOf });
		var r = n(66462);
		var i = n(84227);
		var a = n(94031);
		var o = n(84871);
		var s = n(71165);
		var c = n(32199);
		var l = n(5560);
		var u = n(81813);
		var d = n(4743);
		var f = n(55822);
		var p = n(66740);
		var m = n(10070);
		var h = n(93028);
		var g = n(1175);
		const _ = i.YjP();
		const v = i.Ikc({
			action: i.Uy$(["rollout.", i.k5n([...a.Dm, ...c.i])]),
			actor: _,
			status: i.k5n(d.Pr),
			ts: i.aig(),
			context: i.Ikc({
				record_format: i.k5n(p.Z),
				transition: s.id,
				fence: i.Whr(),
				target: i.rej({
					slot: s.NI,
					percent: s.KN
				}).nullable(),
				from_percent: i.aig(),
				release: i.rej({
					id: s.id,
					version: _
				}).nullable(),
				reason_code: s.aY,
				reason: _,
				correlation_id: _,
				overrides: m.Y,
				blockers: i.YOg(i.rej({
					code: i.IeY(),
					message: _
				})),
				observed: i.gMt("state", [i.rej({
					state: i.euz("read"),
					percent: i.aig(),
					proven: i.zMY(),
					detail: _
				}), i.rej({
					state: i.euz("unknown"),
					reason: _
				})]).nullable(),
				hooks: i.YOg(i.rej({
					name: i.k5n(u.r),
					state: i.k5n([
						"done",
						"failed",
						"unknown",
						"absent"
					]),
					reason: _,
					measured: i.g1P(_, i.aig())
				})),
				marks: i.YOg(l.f),
				given: f.l8.optional(),
				state: o.mN
			})
		});
		function lineOf(e, t) {
			const n = e.slice(0, t);
			const r = parse(e[t]);
			const { context: i, status: o } = r;
			const s = n.at(-1);
			const c = s === undefined ? (0, a.p$)(i.state.channel) : parseState(s);
			const { state: l, marks: u, overrides: d, blockers: f, given: p = null } = i;
			return {
				format: i.record_format,
				status: o,
				transition: transitionOf(r),
				before: c,
				state: l,
				marks: u,
				overrides: d,
				blockers: f,
				outcome: outcomeOf(r),
				nowMs: Math.round(r.ts * 1e3),
				given: p,
				documents: (0, g.w)(e[t]).filter(({ kind: e }) => !h.u.has(e)),
				earlier: n
			};
		}
		function tryLineOf(e, t) {
			try {
				return lineOf(e, t);
			} catch (e) {
				if (e instanceof r.dz && e.code === "ledger.line") return undefined;
				throw e;
			}
		}
		function transitionOf({ action: e, actor: t, context: n }) {
			return {
				id: n.transition,
				kind: e.slice("rollout.".length),
				fence: n.fence,
				target: n.target,
				fromPercent: n.from_percent,
				release: n.release,
				reasonCode: n.reason_code,
				reason: n.reason,
				by: t,
				correlationId: n.correlation_id
			};
		}
		function outcomeOf({ status: e, context: t }) {
			const { observed: n, hooks: r, reason: i, reason_code: a, given: o } = t;
			if (e === "intent" || e === "takeover" || o !== undefined) return null;
			return {
				result: e,
				reasonCode: a,
				reason: i,
				observed: n,
				hooks: r
			};
		}
		function parse(e) {
			const t = v.safeParse(e);
			if (t.success) return t.data;
			throw unknownLine(e, t.error);
		}
		function parseState(e) {
			const t = o.mN.safeParse(e.context["state"]);
			if (t.success) return t.data;
			throw unknownLine(e, t.error);
		}
		function unknownLine(e, { issues: [t] }) {
			return new r.dz({
				code: "ledger.line",
				message: `expected a line of the rollout that this version knows, found at ${e?.seq}: ${t?.path.join("/")}: ${t?.message}`,
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
	}),
	93028: (function(e, t, n) {
		n.d(t, { u: () => i });
		const r = {
			activation: true,
			downgrade: true,
			rollback: true,
			freeze: true,
			unfreeze: true,
			readiness: true,
			stage: true,
			audit: true,
			pin: true,
			bless: true,
			"follow-up": true,
			channel: true,
			prov: true,
			cdevent: true
		};
		const i = new Set(Object.keys(r));
	})
};
;
