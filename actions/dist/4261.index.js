"use strict";
exports.id = 4261;
exports.ids = [4261];
exports.modules = {
	92942: (function(e, t, n) {
		n.d(t, { T: () => logPathOf });
		function logPathOf(e, t, n = "release-gates") {
			if (e !== undefined) return e;
			if (n === "predecessor") return ".data/audit/operations_audit_chain.ndjson";
			return t.auditLogPath ?? ".release-gates/audit/log.ndjson";
		}
	}),
	46270: (function(e, t, n) {
		n.d(t, { K: () => toCheck });
		const r = 2e3;
		function toCheck(e, t, n) {
			const { level: r = "must", remedy: i, reason: a, expected: o, actual: s } = n;
			const c = typeof t === "boolean" ? t ? "pass" : "fail" : t;
			const l = c === "fail" || c === "inconclusive";
			return {
				id: e,
				outcome: c,
				level: r,
				reason: oneLine(a),
				expected: o,
				actual: s,
				...l && i !== undefined && { remedy: oneLine(i) }
			};
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	24261: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditAppend: () => h });
		var r = n(97208);
		var i = n(56780);
		var a = n(92942);
		var o = n(46270);
		;
		async function apply(e, t, n) {
			if (e.value === null) return { checks: [nothingDone()] };
			const r = n.logs.open((0, a.T)(t.log, n));
			try {
				const a = {
					nowMs: n.nowMs,
					waitMs: t.waitS * 1e3
				};
				const { record: s, recovered: c, clockRegression: l } = (0, i.EB)(r, e.value, a);
				const u = (0, o.K)("audit_record_appended", true, {
					reason: `record ${s.seq} is in ${r.path}, durably`,
					expected: "a record",
					actual: {
						seq: s.seq,
						entry_hash: s.entry_hash
					}
				});
				const d = (0, o.K)("audit_clock_steady", !l, {
					level: "may",
					reason: l ? "the clock is behind the record before; the record says so" : "the clock went on",
					expected: "a time not before that of the last record",
					actual: { ts: s.ts },
					remedy: "Look at the clocks of the machines that write to the log"
				});
				return {
					checks: [u, d],
					details: {
						log: r.path,
						record: { ...s },
						recovered: c === null ? null : { ...c }
					},
					values: {
						"log-path": r.path,
						seq: String(s.seq),
						"entry-hash": s.entry_hash
					}
				};
			} finally {
				r.close();
			}
		}
		function nothingDone() {
			return (0, o.K)("audit_record_appended", false, {
				reason: "nothing was written, for the preconditions do not hold",
				expected: "a record",
				actual: null,
				remedy: "Correct what the other checks say"
			});
		}
		var s = n(87826);
		var c = n(8304);
		var l = n(71164);
		var u = n(66462);
		;
		async function collect(e, t) {
			const n = t.logs.open((0, a.T)(e.log, t));
			try {
				const r = (0, s.I)(n);
				return {
					nowMs: t.nowMs,
					logPath: n.path,
					draft: await collectDraft(e, t),
					tail: "fault" in r ? { broken: r.fault } : {
						head: r.tail.head,
						tornBytes: r.tail.torn.length
					}
				};
			} finally {
				n.close();
			}
		}
		async function collectDraft(e, t) {
			const n = await readContext(e, t);
			if ("refused" in n) return n;
			const { run: r } = t;
			return {
				action: e.action,
				actor: e.actor ?? r.actor,
				source: e.source ?? (r.kind === "github" ? r.workflow : "cli"),
				status: e.status,
				context: {
					release_candidate_id: t.releaseCandidateId,
					correlation_id: t.correlationId,
					commit: t.subject.commit,
					...n.context
				}
			};
		}
		async function readContext(e, { workspace: t }) {
			if (e.context !== undefined && e.contextFile !== undefined) {
				return { refused: "context and context-file are both given" };
			}
			if (e.context !== undefined) return parseContext(Buffer.from(e.context, "utf8"), "context");
			if (e.contextFile === undefined) return { context: {} };
			const n = await t.read(e.contextFile, { role: "material" });
			if (n.state === "present") return parseContext(n.bytes, n.path);
			return { refused: `${n.path}: ${n.state === "absent" ? "there is no such file" : n.reason}` };
		}
		function parseContext(e, t) {
			try {
				const { value: n } = (0, c.R)(e, { file: t });
				return (0, l.O)(n) ? { context: n } : { refused: `${t} is not a JSON object` };
			} catch (e) {
				if (!(e instanceof u.dz)) throw e;
				return { refused: e.message };
			}
		}
		var d = n(57946);
		var f = n(84227);
		;
		const p = f.rej({
			log: d.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson"),
			action: d.hF.text(256).describe("What was done, e.g. channel.promote"),
			actor: d.hF.text(256).optional().describe("Who did it. Default: who started the run"),
			source: d.hF.text(256).optional().describe("What it was done with. Default: the workflow, or cli"),
			status: d.hF.text(64).default("ok").describe("How it ended"),
			context: d.hF.text(32768).optional().describe("JSON object with what belongs to it; no secrets, they stay for ever"),
			contextFile: d.hF.path().optional().describe("File that holds the JSON object, instead of context"),
			waitS: d.hF.duration({
				minS: 0,
				maxS: 3600
			}).default(30).describe("How long to wait for other writers")
		});
		var m = n(618);
		;
		function plan(e) {
			const { draft: t, tail: n, logPath: r } = e;
			const i = refusalOf(e);
			const a = [];
			if ("head" in n) {
				if (n.tornBytes > 0) a.push(`Replace ${n.tornBytes} bytes of half a record by one that says so`);
				a.push(`Append a record to ${r}, now after record ${n.head.seq}`);
			}
			return {
				checks: [recordCheck(i), tailCheck(n, r)],
				steps: a,
				value: i === undefined && !("refused" in t) ? t : null
			};
		}
		function recordCheck(e) {
			return (0, o.K)("audit_record_valid", e === undefined, {
				reason: e ?? "the record can be written",
				expected: "a record within the limits of the log",
				actual: e ?? "valid",
				remedy: "Correct the inputs; keep large content in a file and record its SHA-256"
			});
		}
		function tailCheck(e, t) {
			const n = "broken" in e;
			return (0, o.K)("audit_log_appendable", !n, {
				reason: n ? `the end of ${t} is no good record: ${e.broken}` : `${t} ends in a good record or is new`,
				expected: "a log whose last record is good",
				actual: n ? e.broken : {
					seq: e.head.seq,
					torn_bytes: e.tornBytes
				},
				remedy: "Verify it with audit-chain-verify; to go on, run audit-seal with close-broken"
			});
		}
		function refusalOf({ draft: e, tail: t, nowMs: n }) {
			if ("refused" in e) return e.refused;
			try {
				(0, m.IL)((0, m.kA)(e, "head" in t ? t.head : {
					seq: 0,
					hash: ""
				}, n));
				return undefined;
			} catch (e) {
				if (!(e instanceof u.dz)) throw e;
				return e.problems[0]?.message ?? e.message;
			}
		}
		;
		const h = (0, r.h9)({
			id: "audit-append",
			summary: "Appends one record to the audit log, durably, beside any number of other writers",
			inputs: p,
			checks: {
				audit_record_valid: "The record is one that the log can hold",
				audit_log_appendable: "The log ends in a good record, or in half of one that can be recovered",
				audit_record_appended: "The record is in the log",
				audit_clock_steady: "The clock is not behind the record before; advice only"
			},
			outputs: {
				"log-path": "The log, relative to the workspace",
				seq: "Number of the record",
				"entry-hash": "Hash of the record"
			},
			collect,
			plan,
			apply
		});
	})
};
;
