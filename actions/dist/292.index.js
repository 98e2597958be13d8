"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {
	60698: (function(e, t, n) {
		n.d(t, {
			D: () => openSignedLog,
			T: () => refuse
		});
		var r = n(83741);
		var i = n(55769);
		var a = n(28461);
		function openSignedLog(e, t) {
			const { origin: n, profile: o, keys: s, anchors: c = [] } = t;
			const l = t.checkpoint ?? e.readSidecar(i.nn);
			if (l === undefined) return refuse("proof.no_checkpoint", "the log has no checkpoint: seal it first");
			const u = (0, r.DI)(l, n, s);
			if (!u.ok) return refuse("proof.checkpoint_refused", u.message);
			const { size: d, root: f } = u.checkpoint;
			const p = e.readSidecar(i.Ow);
			const m = p && (0, i.Ip)(p, n, s);
			const h = (0, a.H)(e, {
				profile: o,
				origin: n,
				level: m?.ok === true ? "sealed" : "deep",
				...m?.ok === true && { seal: m.seal },
				anchors: [...c, {
					kind: "checkpoint",
					size: d,
					root: f
				}]
			});
			if (h === undefined) return refuse("proof.no_log", "there is no log");
			const { report: g } = h;
			if (!g.ok && g.problem?.code !== "line.torn") {
				return refuse("proof.log_bad", g.problem?.message ?? "the log does not verify", g);
			}
			const { text: _, signatures: v } = u;
			const y = Buffer.from(l).toString("utf8");
			return {
				ok: true,
				head: {
					size: d,
					root: f
				},
				checkpoint: y,
				text: _,
				signatures: v,
				verification: h
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
	}),
	13624: (function(e, t, n) {
		n.d(t, {
			P: () => proveConsistency,
			T: () => proveInclusion
		});
		var r = n(37631);
		var i = n(46093);
		var a = n(3538);
		var o = n(2741);
		var s = n(60698);
		function proveInclusion(e, t, n) {
			const c = (0, s.D)(e, t);
			if (!c.ok) return c;
			const { head: l, checkpoint: u, verification: d } = c;
			const f = n ?? l.size - 1;
			if (f < 0 || f >= l.size) {
				return (0, s.T)("proof.out_of_range", `record ${f} is not among the ${l.size} that the checkpoint signed`);
			}
			const p = d.rangeRoot(f, f + 1);
			const m = (0, i.To)(f, l.size, d.rangeRoot);
			const h = {
				index: f,
				size: l.size,
				leafHash: p,
				root: Buffer.from(l.root, "hex"),
				proof: m
			};
			if (!(0, i.R4)(h)) return (0, s.T)("proof.log_bad", "the log changed while it was read", d.report);
			const g = d.entryHashes(Math.floor(f / o.Ay))[f % o.Ay];
			const _ = Buffer.from((0, r.WL)({
				seq: f + 1,
				entryHash: g
			}));
			const v = (0, a.cG)({
				index: f,
				hashes: m,
				checkpoint: u,
				extra: _
			});
			return {
				ok: true,
				text: v,
				index: f,
				leafHash: hex(p),
				head: l,
				report: d.report
			};
		}
		function proveConsistency(e, t, n) {
			const r = (0, s.D)(e, t);
			if (!r.ok) return r;
			const { rangeRoot: a, report: o } = r.verification;
			const c = n.toSize ?? r.head.size;
			if (n.fromSize < 1 || n.fromSize > c || c > o.records) {
				return (0, s.T)("proof.out_of_range", `no proof leads from ${n.fromSize} to ${c} of ${o.records} records`);
			}
			const [l, u] = [a(0, n.fromSize), a(0, c)];
			const d = (0, i.Nc)(n.fromSize, c, a);
			if (!(0, i.HB)({
				size1: n.fromSize,
				size2: c,
				root1: l,
				root2: u,
				proof: d
			})) {
				return (0, s.T)("proof.log_bad", "the log changed while it was read", o);
			}
			const [f, p] = [{
				size: n.fromSize,
				root: hex(l)
			}, {
				size: c,
				root: hex(u)
			}];
			return {
				ok: true,
				from: f,
				to: p,
				hashes: d.map(hex),
				report: o
			};
		}
		function hex(e) {
			return Buffer.from(e).toString("hex");
		}
	}),
	3538: (function(e, t, n) {
		n.d(t, {
			as: () => parseTlogProof,
			cG: () => formatTlogProof,
			uc: () => c
		});
		var r = n(92401);
		var i = n(30785);
		var a = n(83741);
		const o = "c2sp.org/tlog-proof@v1";
		const s = 63;
		const c = 2e6;
		function formatTlogProof(e) {
			const t = [
				o,
				...e.extra === undefined ? [] : [`extra ${Buffer.from(e.extra).toString("base64")}`],
				`index ${e.index}`,
				...e.hashes.map((e) => Buffer.from(e).toString("base64"))
			];
			return `${t.join("\n")}\n\n${e.checkpoint}`;
		}
		function parseTlogProof(e) {
			if (e.length > c) return undefined;
			const t = e.indexOf("\n\n");
			if (t < 0) return undefined;
			const [n, ...l] = e.slice(0, t).split("\n");
			if (n !== o) return undefined;
			const u = l[0]?.startsWith("extra ") === true ? (0, i.y4)(l[0].slice("extra ".length)) : undefined;
			if (l[0]?.startsWith("extra ") === true && u === undefined) return undefined;
			const [d = "", ...f] = u === undefined ? l : l.slice(1);
			const p = d.startsWith("index ") ? (0, a.$Q)(d.slice("index ".length)) : undefined;
			const m = f.map(i.y4).filter((e) => e?.length === r.FA);
			if (p === undefined || m.length !== f.length || m.length > s) return undefined;
			return {
				index: p,
				hashes: m,
				checkpoint: e.slice(t + 2),
				...u !== undefined && { extra: u }
			};
		}
	}),
	98352: (function(e, t, n) {
		n.d(t, {
			A: () => a,
			i: () => i
		});
		var r = n(57946);
		const i = {
			log: r.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson"),
			profile: r.hF.choice(["release-gates", "predecessor"]).default("release-gates").describe("How its lines are spelled")
		};
		const a = {
			...i,
			origin: r.hF.text(256).describe("Name of the log, as it was signed"),
			publicKeys: r.hF.list().describe("Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line")
		};
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
		n.d(t, { auditProve: () => x });
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
		var o = n(36869);
		var s = n(83741);
		var c = n(13624);
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
				const a = await readCheckpoint(e, t);
				const o = [
					...r,
					...(0, s.fu)(e.origin) ? [] : ["origin is no name of a log"],
					..."refused" in a ? [a.refused] : []
				];
				const c = t.evidenceDirectory;
				const l = o.length > 0 || "refused" in a ? {
					refused: o.join("; "),
					code: "proof.inputs"
				} : makeProof(i, {
					inputs: e,
					keys: n,
					folder: c,
					...a
				});
				return {
					logPath: i.path,
					keyProblems: r,
					proof: l,
					target: await lookAt(l, t)
				};
			} finally {
				i.close();
			}
		}
		async function readCheckpoint({ checkpoint: e }, { workspace: t }) {
			if (e === undefined) return {};
			const n = await t.read(e, { role: "evidence" });
			if (n.state === "present") return { checkpoint: n.bytes };
			return { refused: `${e}: ${n.state === "absent" ? "there is no such file" : n.reason}` };
		}
		function makeProof(e, t) {
			const { inputs: n, keys: r, checkpoint: i } = t;
			const a = i === undefined ? {} : { checkpoint: i };
			const o = {
				origin: n.origin,
				profile: n.profile,
				keys: r,
				...a
			};
			if (n.fromSize !== undefined && n.record !== undefined) {
				return {
					refused: "record and from-size are both given",
					code: "proof.inputs"
				};
			}
			if (n.fromSize !== undefined) {
				return ofConsistency(e, (0, c.P)(e, o, { fromSize: n.fromSize }), t);
			}
			return ofInclusion((0, c.T)(e, o, n.record === undefined ? undefined : n.record - 1), t);
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
		function ofConsistency(e, t, { inputs: n, folder: r, ...i }) {
			if (!t.ok) return {
				refused: t.message,
				code: t.code
			};
			const { from: a, to: o, hashes: s } = t;
			const c = i.checkpoint ?? e.readSidecar(l.nn);
			const d = Buffer.from(c ?? []).toString("utf8");
			const f = {
				format: p,
				origin: n.origin,
				from: { ...a },
				to: { ...o },
				hashes: s,
				checkpoint: d
			};
			const m = n.out ?? `${r}/records-${a.size}-to-${o.size}-${o.root.slice(0, 12)}.consistency.json`;
			const h = `the first ${a.size} records are the beginning of the ${o.size} signed ones`;
			return {
				kind: "consistency",
				path: m,
				text: `${(0, u.A4)(f)}\n`,
				what: h,
				head: o
			};
		}
		async function lookAt(e, { workspace: t }) {
			if ("refused" in e) return "free";
			const n = await t.read(e.path, { role: "material" });
			if (n.state === "absent") return "free";
			return n.state === "present" && (0, i.J$)(n.sha256, (0, i.fg)(e.text)) ? "same" : "taken";
		}
		var _ = n(57946);
		var v = n(98352);
		;
		const y = 1e9;
		const b = f.rej({
			...v.A,
			checkpoint: _.hF.path().optional().describe("Signed checkpoint to prove against, e.g. a published one that witnesses cosigned. Default: the one beside the log"),
			record: _.hF.integer({
				min: 1,
				max: y
			}).optional().describe("Number (seq) of the record to prove. Default: the last signed one"),
			fromSize: _.hF.integer({
				min: 1,
				max: y
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
		const x = (0, r.h9)({
			id: "audit-prove",
			summary: "Writes a proof that a record is in the signed audit log, or that one size of it extends another",
			inputs: b,
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
