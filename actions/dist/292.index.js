"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {
	71075: (function(e, t, n) {
		n.d(t, {
			$f: () => readCarried,
			Mu: () => whyNotOfManifest,
			TV: () => describeRecord
		});
		var r = n(39330);
		var i = n(8304);
		var a = n(37631);
		var o = n(88449);
		function readCarried(e) {
			const t = (0, o.Dh)(e);
			if ((0, o.Zh)(t)) return {
				entry: e,
				record: null
			};
			const { seq: n, entryHash: s, computedHash: c } = t.facts;
			if (!(0, r.J$)(s, c)) return {
				entry: e,
				record: null
			};
			const l = (0, i.R)(e, { file: "line" }).value;
			return {
				entry: Buffer.from((0, a.WL)({
					seq: n,
					entryHash: s
				})),
				record: l
			};
		}
		function manifestOfRecord({ context: { manifest_sha256: e } }) {
			return (0, r.P4)(e) ? e : null;
		}
		function describeRecord(e) {
			const t = manifestOfRecord(e);
			const n = e.status === "ok" ? e.action : `${e.action} (${e.status})`;
			return t === null ? n : `${n} of the manifest ${t}`;
		}
		function whyNotOfManifest(e, t) {
			if (e === null) return `the proof does not carry its record, which would have to name the manifest ${t}`;
			const n = manifestOfRecord(e);
			if (n !== null && (0, r.J$)(n, t)) return null;
			const i = n === null ? "no manifest" : `the manifest ${n}`;
			return `record ${e.seq} (${e.action}) names ${i}, expected ${t}`;
		}
	}),
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
		var r = n(71075);
		var i = n(37631);
		var a = n(46093);
		var o = n(3538);
		var s = n(2741);
		var c = n(60698);
		function proveInclusion(e, t, { index: n, entryOnly: l = false } = {}) {
			const u = (0, c.D)(e, t);
			if (!u.ok) return u;
			const { head: d, checkpoint: f, verification: p } = u;
			const m = n ?? d.size - 1;
			if (m < 0 || m >= d.size) {
				return (0, c.T)("proof.out_of_range", `record ${m} is not among the ${d.size} that the checkpoint signed`);
			}
			const h = p.rangeRoot(m, m + 1);
			const g = (0, a.To)(m, d.size, p.rangeRoot);
			const _ = {
				index: m,
				size: d.size,
				leafHash: h,
				root: Buffer.from(d.root, "hex"),
				proof: g
			};
			if (!(0, a.R4)(_)) return (0, c.T)("proof.log_bad", "the log changed while it was read", p.report);
			const v = p.entryHashes(Math.floor(m / s.Ay))[m % s.Ay];
			const y = l || t.profile === "predecessor";
			const b = y ? Buffer.from((0, i.WL)({
				seq: m + 1,
				entryHash: v
			})) : p.lineOf(m);
			const x = (0, o.cG)({
				index: m,
				hashes: g,
				checkpoint: f,
				extra: b
			});
			const { record: S } = (0, r.$f)(b);
			return {
				ok: true,
				text: x,
				record: S,
				index: m,
				leafHash: hex(h),
				head: d,
				report: p.report
			};
		}
		function proveConsistency(e, t, n) {
			const r = (0, c.D)(e, t);
			if (!r.ok) return r;
			const { rangeRoot: i, report: o } = r.verification;
			const s = n.toSize ?? r.head.size;
			if (n.fromSize < 1 || n.fromSize > s || s > o.records) {
				return (0, c.T)("proof.out_of_range", `no proof leads from ${n.fromSize} to ${s} of ${o.records} records`);
			}
			const [l, u] = [i(0, n.fromSize), i(0, s)];
			const d = (0, a.Nc)(n.fromSize, s, i);
			if (!(0, a.HB)({
				size1: n.fromSize,
				size2: s,
				root1: l,
				root2: u,
				proof: d
			})) {
				return (0, c.T)("proof.log_bad", "the log changed while it was read", o);
			}
			const [f, p] = [{
				size: n.fromSize,
				root: hex(l)
			}, {
				size: s,
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
		n.d(t, { auditProve: () => C });
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
		var l = n(71075);
		var u = n(55769);
		var d = n(30786);
		var f = n(92942);
		var p = n(84227);
		;
		const m = "release-gates/log-consistency/v1";
		const h = p.YjP().regex(/^[0-9a-f]{64}$/);
		const g = p.rej({
			size: p.Whr().min(1).describe("Records"),
			root: h.describe("RFC 6962 root over them, lower-case hex")
		});
		const _ = p.rej({
			format: p.euz(m).describe("Names this document and its version"),
			origin: p.YjP().min(1).max(256).describe("Name of the log"),
			from: g.describe("The smaller log"),
			to: g.describe("The larger log, which the checkpoint signs"),
			hashes: p.YOg(h).max(64).describe("Consistency proof of RFC 9162 section 2.1.4, in its order"),
			checkpoint: p.YjP().max(1e6).describe("The signed checkpoint over the larger log")
		}).describe("Proof that a smaller audit log is the beginning of a larger, signed one");
		;
		async function collect(e, t) {
			const { keys: n, problems: r } = await (0, o.s)(e.publicKeys, t.workspace);
			const i = t.logs.open((0, f.T)(e.log, t, e.profile));
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
			const { record: s, entryOnly: l } = n;
			const u = s === undefined ? undefined : s - 1;
			return ofInclusion((0, c.T)(e, o, {
				index: u,
				entryOnly: l
			}), t);
		}
		function ofInclusion(e, { inputs: t, folder: n }) {
			if (!e.ok) return {
				refused: e.message,
				code: e.code
			};
			const { head: r, text: i, index: a, record: o } = e;
			const s = t.out ?? `${n}/record-${a + 1}-of-${r.size}-${r.root.slice(0, 12)}.tlog-proof`;
			const c = o === null ? "" : ` (${(0, l.TV)(o)})`;
			const u = `record ${a + 1}${c} is among the ${r.size} signed ones`;
			return {
				kind: "inclusion",
				path: s,
				text: i,
				what: u,
				head: r
			};
		}
		function ofConsistency(e, t, { inputs: n, folder: r, ...i }) {
			if (!t.ok) return {
				refused: t.message,
				code: t.code
			};
			const { from: a, to: o, hashes: s } = t;
			const c = i.checkpoint ?? e.readSidecar(u.nn);
			const l = Buffer.from(c ?? []).toString("utf8");
			const f = {
				format: m,
				origin: n.origin,
				from: { ...a },
				to: { ...o },
				hashes: s,
				checkpoint: l
			};
			const p = n.out ?? `${r}/records-${a.size}-to-${o.size}-${o.root.slice(0, 12)}.consistency.json`;
			const h = `the first ${a.size} records are the beginning of the ${o.size} signed ones`;
			return {
				kind: "consistency",
				path: p,
				text: `${(0, d.A4)(f)}\n`,
				what: h,
				head: o
			};
		}
		async function lookAt(e, { workspace: t }) {
			if ("refused" in e) return "free";
			const n = await t.read(e.path, { role: "material" });
			if (n.state === "absent") return "free";
			if (n.state === "refused") return { refused: n.reason };
			return (0, i.J$)(n.sha256, (0, i.fg)(e.text)) ? "same" : "taken";
		}
		var v = n(57946);
		var y = n(98352);
		;
		const b = 1e9;
		const x = p.rej({
			...y.A,
			checkpoint: v.hF.path().optional().describe("Signed checkpoint to prove against, e.g. a published one that witnesses cosigned. Default: the one beside the log"),
			record: v.hF.integer({
				min: 1,
				max: b
			}).optional().describe("Number (seq) of the record to prove. Default: the last signed one"),
			fromSize: v.hF.integer({
				min: 1,
				max: b
			}).optional().describe("Instead: prove that the first so many records are the beginning of the signed ones"),
			entryOnly: v.hF.boolean().default(false).describe("Carry the digest of the record and not the record: it shows nothing, and release-publish and verify cannot tell which release it is of"),
			out: v.hF.path().optional().describe("File to write. Default: a name that says what it proves, in the evidence folder")
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
			const o = t === "free" || t === "same";
			const s = (0, a.K)("audit_proof_target_free", o, {
				reason: typeof t === "string" ? `${e.path} is ${S[t]}` : `${e.path}: ${t.refused}`,
				expected: "no other file",
				actual: t,
				remedy: "Name another file with out"
			});
			const c = t === "free" ? [`Write to ${e.path} that ${e.what} of ${n}`] : [];
			const l = o ? {
				proof: e,
				isThere: t === "same"
			} : null;
			return {
				checks: [i, s],
				steps: c,
				value: l
			};
		}
		const S = {
			free: "free",
			same: "this very proof",
			taken: "another file"
		};
		;
		const C = (0, r.h9)({
			id: "audit-prove",
			summary: "Writes a proof that a record is in the signed audit log, or that one size of it extends another",
			inputs: x,
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
			documents: { "log-consistency": _ },
			collect,
			plan,
			apply
		});
	})
};
;
