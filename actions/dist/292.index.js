"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {
	68229: (function(e, t, n) {
		n.d(t, {
			P: () => proveConsistency,
			T: () => proveInclusion
		});
		var r = n(83741);
		var i = n(46093);
		;
		const a = "c2sp.org/tlog-proof@v1";
		const o = 63;
		const s = 2e6;
		function formatTlogProof(e) {
			const t = [
				a,
				...e.extra === undefined ? [] : [`extra ${Buffer.from(e.extra).toString("base64")}`],
				`index ${e.index}`,
				...e.hashes.map((e) => Buffer.from(e).toString("base64"))
			];
			return `${t.join("\n")}\n\n${e.checkpoint}`;
		}
		function parseTlogProof(e) {
			if (e.length > s) return undefined;
			const t = e.indexOf("\n\n");
			if (t < 0) return undefined;
			const [n, ...r] = e.slice(0, t).split("\n");
			if (n !== a) return undefined;
			const i = r[0]?.startsWith("extra ") === true ? decodeBase64(r[0].slice("extra ".length)) : undefined;
			if (r[0]?.startsWith("extra ") === true && i === undefined) return undefined;
			const [c = "", ...l] = i === undefined ? r : r.slice(1);
			const u = c.startsWith("index ") ? parseDecimal(c.slice("index ".length)) : undefined;
			const d = l.map(decodeBase64).filter((e) => e?.length === HASH_BYTES);
			if (u === undefined || d.length !== l.length || d.length > o) return undefined;
			return {
				index: u,
				hashes: d,
				checkpoint: e.slice(t + 2),
				...i !== undefined && { extra: i }
			};
		}
		var c = n(55769);
		var l = n(28461);
		;
		function proveInclusion(e, t, n) {
			const r = openGround(e, t);
			if (!r.ok) return r;
			const { head: a, checkpoint: o, verification: s } = r;
			const c = n ?? a.size - 1;
			if (c < 0 || c >= a.size) {
				return refuse("proof.out_of_range", `record ${c} is not among the ${a.size} that the checkpoint signed`);
			}
			const l = s.rangeRoot(c, c + 1);
			const u = (0, i.To)(c, a.size, s.rangeRoot);
			const d = {
				index: c,
				size: a.size,
				leafHash: l,
				root: Buffer.from(a.root, "hex"),
				proof: u
			};
			if (!(0, i.R4)(d)) return refuse("proof.log_bad", "the log changed while it was read", s.report);
			const f = formatTlogProof({
				index: c,
				hashes: u,
				checkpoint: o
			});
			return {
				ok: true,
				text: f,
				index: c,
				leafHash: hex(l),
				head: a,
				report: s.report
			};
		}
		function proveConsistency(e, t, n) {
			const r = openGround(e, t);
			if (!r.ok) return r;
			const { rangeRoot: a, report: o } = r.verification;
			const s = n.toSize ?? r.head.size;
			if (n.fromSize < 1 || n.fromSize > s || s > o.records) {
				return refuse("proof.out_of_range", `no proof leads from ${n.fromSize} to ${s} of ${o.records} records`);
			}
			const [c, l] = [a(0, n.fromSize), a(0, s)];
			const u = (0, i.Nc)(n.fromSize, s, a);
			if (!(0, i.HB)({
				size1: n.fromSize,
				size2: s,
				root1: c,
				root2: l,
				proof: u
			})) {
				return refuse("proof.log_bad", "the log changed while it was read", o);
			}
			const [d, f] = [{
				size: n.fromSize,
				root: hex(c)
			}, {
				size: s,
				root: hex(l)
			}];
			return {
				ok: true,
				from: d,
				to: f,
				hashes: u.map(hex),
				report: o
			};
		}
		function openGround(e, { origin: t, profile: n, keys: i }) {
			const a = e.readSidecar(c.nn);
			if (a === undefined) return refuse("proof.no_checkpoint", "the log has no checkpoint: seal it first");
			const o = (0, r.DI)(a, t, i);
			if (!o.ok) return refuse("proof.checkpoint_refused", o.message);
			const { size: s, root: u } = o.checkpoint;
			const d = e.readSidecar(c.Ow);
			const f = d && (0, c.Ip)(d, t, i);
			const p = (0, l.H)(e, {
				profile: n,
				origin: t,
				level: f?.ok === true ? "sealed" : "deep",
				...f?.ok === true && { seal: f.seal },
				anchors: [{
					kind: "checkpoint",
					size: s,
					root: u
				}]
			});
			if (p === undefined) return refuse("proof.no_log", "there is no log");
			const { report: m } = p;
			if (!m.ok && m.problem?.code !== "line.torn") {
				return refuse("proof.log_bad", m.problem?.message ?? "the log does not verify", m);
			}
			return {
				ok: true,
				head: {
					size: s,
					root: u
				},
				checkpoint: Buffer.from(a).toString("utf8"),
				verification: p
			};
		}
		function refuse(e, t, n = null) {
			return {
				ok: false,
				code: e,
				message: t,
				report: n
			};
		}
		function hex(e) {
			return Buffer.from(e).toString("hex");
		}
	}),
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
	60292: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditProve: () => b });
		var r = n(97208);
		var i = n(39330);
		var a = n(46270);
		;
		async function apply(e, t, n) {
			if (e.value === null) return { checks: [] };
			const { proof: r, isThere: o } = e.value;
			if (!o) await n.files.create(r.path, Buffer.from(r.text, "utf8"));
			const s = (0, a.K)("audit_proof_written", true, {
				reason: `${r.path} proves that ${r.what}`,
				expected: "the proof",
				actual: {
					path: r.path,
					sha256: (0, i.fg)(r.text)
				}
			});
			return {
				checks: [s],
				details: {
					kind: r.kind,
					path: r.path,
					proves: r.what,
					head: { ...r.head }
				},
				values: {
					"proof-path": r.path,
					"proof-sha256": (0, i.fg)(r.text),
					size: String(r.head.size)
				}
			};
		}
		var o = n(59250);
		var s = n(83741);
		var c = n(68229);
		var l = n(55769);
		var u = n(30786);
		var d = n(92942);
		var f = n(84227);
		;
		const p = "release-gates/log-consistency/v1";
		const m = f.YjP().regex(/^[0-9a-f]{64}$/);
		const h = f.rej({
			size: f.Whr().min(1).describe("Records"),
			root: m.describe("RFC 6962 root over them, lower-case hex")
		});
		const g = f.rej({
			format: f.euz(p).describe("Names this document and its version"),
			origin: f.YjP().min(1).max(256).describe("Name of the log"),
			from: h.describe("The smaller log"),
			to: h.describe("The larger log, which the checkpoint signs"),
			hashes: f.YOg(m).max(64).describe("Consistency proof of RFC 9162 section 2.1.4, in its order"),
			checkpoint: f.YjP().max(1e6).describe("The signed checkpoint over the larger log")
		}).describe("Proof that a smaller audit log is the beginning of a larger, signed one");
		;
		async function collect(e, t) {
			const { keys: n, problems: r } = await (0, o.s)(e.publicKeys, t.workspace);
			const i = t.logs.open((0, d.T)(e.log, t, e.profile));
			try {
				const a = r.length === 0 && (0, s.fu)(e.origin);
				const o = a ? makeProof(i, {
					inputs: e,
					keys: n,
					folder: t.evidenceDirectory
				}) : {
					refused: [...r, ...(0, s.fu)(e.origin) ? [] : ["origin is no name of a log"]].join("; "),
					code: "proof.inputs"
				};
				return {
					logPath: i.path,
					keyProblems: r,
					proof: o,
					target: await lookAt(o, t)
				};
			} finally {
				i.close();
			}
		}
		function makeProof(e, t) {
			const { inputs: n, keys: r } = t;
			const i = {
				origin: n.origin,
				profile: n.profile,
				keys: r
			};
			if (n.fromSize !== undefined && n.record !== undefined) {
				return {
					refused: "record and from-size are both given",
					code: "proof.inputs"
				};
			}
			if (n.fromSize !== undefined) {
				return ofConsistency(e, (0, c.P)(e, i, { fromSize: n.fromSize }), t);
			}
			return ofInclusion((0, c.T)(e, i, n.record === undefined ? undefined : n.record - 1), t);
		}
		function ofInclusion(e, { inputs: t, folder: n }) {
			if (!e.ok) return {
				refused: e.message,
				code: e.code
			};
			const { head: r, text: i, index: a } = e;
			const o = t.out ?? `${n}/record-${a + 1}-of-${r.size}-${r.root.slice(0, 12)}.tlog-proof`;
			return {
				kind: "inclusion",
				path: o,
				text: i,
				what: `record ${a + 1} is among the ${r.size} signed ones`,
				head: r
			};
		}
		function ofConsistency(e, t, { inputs: n, folder: r }) {
			if (!t.ok) return {
				refused: t.message,
				code: t.code
			};
			const { from: i, to: a, hashes: o } = t;
			const s = Buffer.from(e.readSidecar(l.nn) ?? []).toString("utf8");
			const c = {
				format: p,
				origin: n.origin,
				from: { ...i },
				to: { ...a },
				hashes: o,
				checkpoint: s
			};
			const d = n.out ?? `${r}/records-${i.size}-to-${a.size}-${a.root.slice(0, 12)}.consistency.json`;
			const f = `the first ${i.size} records are the beginning of the ${a.size} signed ones`;
			return {
				kind: "consistency",
				path: d,
				text: `${(0, u.A4)(c)}\n`,
				what: f,
				head: a
			};
		}
		async function lookAt(e, { workspace: t }) {
			if ("refused" in e) return "free";
			const n = await t.read(e.path, { role: "material" });
			if (n.state === "absent") return "free";
			return n.state === "present" && (0, i.J$)(n.sha256, (0, i.fg)(e.text)) ? "same" : "taken";
		}
		var _ = n(57946);
		;
		const v = 1e9;
		const y = f.rej({
			log: _.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson"),
			profile: _.hF.choice(["release-gates", "predecessor"]).default("release-gates").describe("How its lines are spelled"),
			origin: _.hF.text(256).describe("Name of the log, as it was signed"),
			publicKeys: _.hF.list().describe("Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line"),
			record: _.hF.integer({
				min: 1,
				max: v
			}).optional().describe("Number (seq) of the record to prove. Default: the last signed one"),
			fromSize: _.hF.integer({
				min: 1,
				max: v
			}).optional().describe("Instead: prove that the first so many records are the beginning of the signed ones"),
			out: _.hF.path().optional().describe("File to write. Default: a name that says what it proves, in the evidence folder")
		});
		;
		function plan({ proof: e, target: t, logPath: n }) {
			const r = !("refused" in e);
			const i = (0, a.K)("audit_proof_made", r, {
				reason: r ? e.what : e.refused,
				expected: "a log that verifies and a checkpoint that a trusted key signed",
				actual: r ? { ...e.head } : { code: e.code },
				remedy: !r && e.code === "proof.no_checkpoint" ? "Seal the log with audit-seal" : "Verify the log with audit-chain-verify, and correct the inputs"
			});
			if (!r) return {
				checks: [i],
				steps: [],
				value: null
			};
			const o = (0, a.K)("audit_proof_target_free", t !== "taken", {
				reason: `${e.path} is ${t === "taken" ? "another file" : t === "same" ? "this very proof" : "free"}`,
				expected: "no other file",
				actual: t,
				remedy: "Name another file with out"
			});
			const s = t === "free" ? [`Write to ${e.path} that ${e.what} of ${n}`] : [];
			const c = t === "taken" ? null : {
				proof: e,
				isThere: t === "same"
			};
			return {
				checks: [i, o],
				steps: s,
				value: c
			};
		}
		;
		const b = (0, r.h)({
			id: "audit-prove",
			summary: "Writes a proof that a record is in the signed audit log, or that one size of it extends another",
			inputs: y,
			checks: {
				audit_proof_made: "The log verifies against its checkpoint, and the proof holds",
				audit_proof_target_free: "Nothing else lies where the proof is written",
				audit_proof_written: "The proof is written"
			},
			outputs: {
				"proof-path": "The proof, relative to the workspace",
				"proof-sha256": "SHA-256 of its bytes",
				size: "Number of signed records that it is about"
			},
			documents: { "log-consistency": g },
			collect,
			plan,
			apply
		});
	})
};
;
