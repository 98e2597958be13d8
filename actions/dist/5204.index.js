"use strict";
exports.id = 5204;
exports.ids = [5204];
exports.modules = {
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
	85204: (function(e, t, n) {
		n.r(t);
		n.d(t, { recordVerify: () => N });
		var r = n(97208);
		var i = n(76760);
		var a = n(66462);
		var o = n(11142);
		var s = n(43041);
		var c = n(70443);
		var l = n(8304);
		var u = n(71164);
		var d = n(77379);
		var f = n(56458);
		var p = n(51997);
		var m = n(70197);
		var h = n(39330);
		var g = n(48843);
		;
		const _ = /"entry_hash":"(.{64})","prev_hash":"(.{64}|)"/gs;
		const v = "\"entry_hash\":\"\",".length + 64;
		function locateInLine(e, { before: t, after: n }) {
			const r = Buffer.from(e).toString("latin1");
			const i = [...r.matchAll(_)].at(-1);
			if (i === undefined) return undefined;
			const [, a = "", o = ""] = i;
			const s = i.index;
			const c = Buffer.from(r.slice(0, s) + r.slice(s + v), "latin1");
			if (n !== undefined && (0, h.J$)((0, h.fg)(c), n)) return shift(compareText(n, a), r.indexOf(a, s));
			const l = s + i[0].length - o.length - 1;
			if (!(0, h.J$)(o, t)) {
				const e = r.slice(0, l) + t + r.slice(l + o.length);
				const n = Buffer.from(e.slice(0, s) + e.slice(s + v), "latin1");
				if ((0, h.J$)((0, h.fg)(n), a)) return shift(compareText(t, o), l);
			}
			if (!/^[0-9a-f]{64}$/.test(a)) return undefined;
			const u = (0, g.C)(c, a);
			return u === undefined || u.offset < s ? u : shift(u, v);
		}
		function compareText(e, t) {
			return (0, m.Xo)(Buffer.from(e, "latin1"), Buffer.from(t, "latin1"));
		}
		function shift(e, t) {
			return e === undefined ? undefined : {
				...e,
				offset: e.offset + t
			};
		}
		;
		async function readLedgerFacts(e, t) {
			const n = `${t}/${f.th}`;
			const r = await e.read(n);
			if (r === undefined) return undefined;
			const { report: i } = (0, s.I)((0, c.L)(r), {
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
				const a = (0, d.UM)(r.subarray(0, i.bytes), {
					file: n,
					channelId: t,
					mayBeTorn: false
				});
				const s = await viewFindings(e, {
					chain: a,
					file: `${t}/${f.J5}`,
					isWhole: o.length === 0
				});
				return {
					lines: (0, d.Az)(a).records,
					head: a.head.hash,
					findings: [...o, ...s]
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
				(0, d.UM)(e, {
					...t,
					mayBeTorn: true
				});
				return true;
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		const y = 10;
		function brokenFinding(e, { problem: t, bytes: n, head: r }, i) {
			const a = t?.offset ?? n;
			const o = e.indexOf(y, a);
			const s = e.subarray(a, o === -1 ? e.length : o);
			const c = locateInLine(s, {
				before: r?.hash ?? "",
				after: prevHashAt(e, o)
			});
			const l = c === undefined ? null : {
				...c,
				offset: c.offset + a
			};
			const u = l === null ? `the line at byte ${a}` : (0, m.cM)(l);
			return {
				code: "ledger.broken",
				file: i,
				byte: l,
				message: `${u}: ${t?.message ?? "it does not verify"}`
			};
		}
		function prevHashAt(e, t) {
			if (t === -1 || t + 1 >= e.length) return undefined;
			const n = e.indexOf(y, t + 1);
			try {
				const r = (0, l.R)(e.subarray(t + 1, n === -1 ? e.length : n), { file: "line" }).value;
				const i = (0, u.O)(r) ? r["prev_hash"] : undefined;
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
				(0, p.SV)((0, p.RE)(i, n), t, n);
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
		var b = n(11111);
		;
		async function unnamedFiles(e, { channelId: t, lines: n }) {
			const r = new Set(n.flatMap(b.w).map(({ path: e }) => `${t}/${e}`));
			return (await e.list(t)).filter((e) => !r.has(e));
		}
		var x = n(35229);
		;
		async function verifyRecords(e, { channelId: t, transition: n, nowMs: r }) {
			const i = await readLedgerFacts(e, t);
			if (i === undefined) return {
				channelId: t,
				lines: null,
				head: "",
				findings: [],
				unnamed: [],
				walk: null
			};
			const { lines: a, head: o, findings: s } = i;
			const c = await (0, x.w)(e, {
				channelId: t,
				transition: n,
				lines: a,
				nowMs: r
			});
			const l = s.length === 0 ? await unnamedFiles(e, {
				channelId: t,
				lines: a
			}) : [];
			return {
				channelId: t,
				lines: a.length,
				head: o,
				findings: s,
				unnamed: l,
				walk: c ?? null
			};
		}
		var S = n(17645);
		var C = n(13967);
		;
		const w = 256 * 1024 * 1024;
		const T = "/ledger.ndjson";
		async function collectRecords(e, t) {
			const n = await openPlace(e, t);
			const r = e.channel === undefined ? await n.channels() : [e.channel];
			const { transition: i = null, expectedSha256: a } = e;
			const o = i !== null || a !== undefined;
			if (o && r.length > 1) throw tooMany(r);
			const s = [];
			for (const e of r) {
				s.push(await verifyRecords(n, {
					channelId: e,
					transition: i,
					nowMs: t.nowMs
				}));
			}
			return {
				place: n.place,
				channels: s
			};
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
			if (n.state === "absent") return folderPlace(S.$, t);
			const { policy: r } = await (0, C.G)(t.workspace, e.policy, t.environment);
			const { store: i } = r;
			return i.kind === "folder" ? folderPlace(i.path, t) : refPlace(i, t);
		}
		function folderPlace(e, { workspace: t }) {
			const n = i.posix.normalize(e).replace(/\/+$/, "");
			const r = n === "." ? "" : `${n}/`;
			return {
				place: `folder ${n}`,
				async read(e) {
					const n = await t.read(`${r}${e}`, {
						role: "material",
						maxBytes: w
					});
					if (n.state === "refused") throw refused(n.path, n.reason);
					return n.state === "present" ? n.bytes : undefined;
				},
				async channels() {
					const e = await t.list([`${(0, o.yk)(r)}*${T}`]);
					return e.map((e) => e.slice(r.length, -T.length));
				},
				async list(e) {
					const n = await t.list([`${(0, o.yk)(`${r}${e}`)}/records/*`]);
					return n.map((e) => e.slice(r.length)).sort();
				}
			};
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
					const e = (await i.list("")).filter((e) => e.endsWith(T));
					return e.map((e) => e.slice(0, -T.length)).sort();
				},
				list: (e) => i.list(`${e}/records`)
			};
		}
		var E = n(89443);
		var D = n(76832);
		;
		const O = 100;
		const k = "Fetch the files again from where they were published, or from a backup; trust neither until they agree";
		function decideRecords(e, t) {
			if (e.channels.length === 0) return [noLedger(e.place)];
			return e.channels.flatMap((n) => n.lines === null ? [noLedger(`${e.place}, channel ${n.channelId}`)] : channelChecks(n, t));
		}
		function noLedger(e) {
			return (0, D.cT)("record_ledger", "inconclusive", {
				reason: `there is no ledger in ${e}`,
				expected: "a folder with <channel>/ledger.ndjson",
				actual: null,
				remedy: "Name the folder that holds the channels with the input ledger, and the channel as it is spelled there"
			});
		}
		function channelChecks(e, t) {
			const { channelId: n, walk: r } = e;
			const i = findingsCheck((0, D.ij)("record_chain", n), e.findings, { holds: `${e.lines} lines verify, from the first to ${e.head.slice(0, 12)}\u2026` });
			const a = [i, ...unnamedCheck(e)];
			if (r === null) return [...a, notFound(e, t)];
			const o = r.findings.filter(({ code: e }) => e !== "manifest.other");
			const s = findingsCheck((0, D.ij)("record_files", n), o, { holds: `${r.files.length} files have the bytes that the ledger names, and say what their lines say` });
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
			const r = `${(0, E.v)(n, t.length - 1, "file")}: no line names it`;
			const i = {
				id: (0, D.ij)("record_unnamed", e),
				level: "may",
				outcome: false
			};
			const a = `${r}; a write that ended before its line, as on a full disk, leaves such a file`;
			const o = "Delete what is listed while nothing writes to the ledger: nothing rests on it, and it proves nothing";
			return [(0, D.K4)({
				...i,
				reason: a,
				expected: [],
				actual: t.slice(0, O),
				remedy: o
			})];
		}
		function notFound({ channelId: e, findings: t }, { transition: n }) {
			const r = n !== undefined;
			const i = t.length === 0 ? "" : " by the lines that verify";
			return (0, D.cT)((0, D.ij)("record_found", e), r ? "fail" : "not_applicable", {
				reason: r ? `no line of ${e} is of ${n}` : `nothing is live in ${e}${i}`,
				expected: n ?? "something that is live",
				actual: null,
				remedy: "Name a transition that status or the ledger shows"
			});
		}
		function expectedCheck(e, { record: t }, { expectedSha256: n }) {
			if (n === undefined) return [];
			const r = t !== null && (0, h.J$)(t.sha256, n);
			return [(0, D.cT)((0, D.ij)("record_expected", e), r ? "pass" : "fail", {
				reason: r ? `the walk begins at ${n}` : `the walk begins at ${t?.sha256 ?? "no record"}`,
				expected: n,
				actual: t?.sha256 ?? null,
				remedy: "This is another record than the one that was meant: the ledger was written anew, or moved on since"
			})];
		}
		function knownCheck(e, { notMade: t }) {
			if (t.length === 0) return [];
			return [(0, D.cT)((0, D.ij)("record_known", e), "inconclusive", {
				reason: `this version cannot read ${t.length} line(s) on the way, the first is line ${t[0]}`,
				expected: "lines of this version",
				actual: t.slice(0, O),
				remedy: "Verify with the version of release-gates that wrote them, or a later one"
			})];
		}
		function manifestChecks(e, { manifest: t, release: n, findings: r }) {
			const [i, a] = [(0, D.ij)("record_manifest", e), (0, D.ij)("record_evidence", e)];
			if (t === null) {
				const e = n === null ? "the transition is about no release" : `${n.id} was imported without one`;
				return [(0, D.cT)(i, "not_applicable", {
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
			if (i === undefined && !r) return (0, D.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			const a = i === undefined ? "the manifest is not here as it was" : `${i.file}: ${i.message}`;
			return {
				...(0, D.cT)(e, "fail", {
					reason: (0, E.v)(a, t.length - 1, "difference"),
					expected: [],
					actual: t.slice(0, O).map((e) => ({ ...e })),
					remedy: k
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
			const t = e.find(({ walk: e }) => e !== null) ?? e[0];
			const n = t?.walk ?? null;
			const r = e.flatMap(({ findings: e, walk: t }) => [...e, ...t?.findings ?? []]);
			const [i] = r;
			return {
				channel: t?.channelId ?? "",
				transition: n?.transition ?? "",
				release: n?.release?.id ?? "",
				record: n?.record?.file ?? "",
				"record-sha256": n?.record?.sha256 ?? "",
				"manifest-sha256": n?.manifest?.sha256 ?? "",
				differences: String(r.length),
				"first-difference": i === undefined ? "" : `${i.file}: ${i.message}`.slice(0, 2e3)
			};
		}
		var A = n(57946);
		var j = n(84227);
		;
		const M = j.rej({
			ledger: A.hF.path().optional().describe("Folder with the channels: a ledger, an export of one, a checkout of its branch. Default: by the policy"),
			policy: A.hF.path().default(C.l).describe("The rollout policy; says where the ledger is, which may be a branch. Not needed beside a ledger"),
			channel: A.hF.text(256).optional().describe("Id of the channel: tenant.environment[.region[.segment]]. Default: all"),
			transition: A.hF.id().optional().describe("Id of the transition to begin at. Default: the one that brought what is live; needs one channel"),
			expectedSha256: A.hF.sha256().optional().describe("SHA-256 of the record to begin at, from a place that whoever writes the ledger cannot change")
		});
		;
		const N = (0, r.p)({
			id: "record-verify",
			summary: "Walks from what is live to the evidence of every gate, offline, and names the first byte that differs",
			inputs: M,
			checks: {
				record_ledger: "There is a ledger",
				"record_chain::<channel>": "Every line of the ledger verifies, and its view shows one of them",
				"record_unnamed::<channel>": "No file lies among the records that no line names",
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
				"first-difference": "The first in one line: file, byte, expected, found; empty where there is none"
			},
			collect: collectRecords,
			decide: decideRecords,
			details: recordDetails,
			values: recordValues
		});
	})
};
;
