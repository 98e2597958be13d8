"use strict";
exports.id = 8833;
exports.ids = [8833];
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
	27062: (function(e, t, n) {
		n.d(t, {
			Ex: () => parseEntryBundle,
			m3: () => formatEntryBundle,
			oW: () => a
		});
		var r = n(96897);
		const i = 2;
		const a = 65535;
		function formatEntryBundle(e) {
			return Buffer.concat(e.flatMap((e) => {
				const t = Buffer.alloc(i);
				t.writeUInt16BE(e.length);
				return [t, e];
			}));
		}
		function parseEntryBundle(e) {
			const t = [];
			const n = Buffer.from(e.buffer, e.byteOffset, e.length);
			for (let e = 0; e < n.length;) {
				if (e + i > n.length || t.length === r.KP) return undefined;
				const a = e + i + n.readUInt16BE(e);
				if (a > n.length) return undefined;
				t.push(n.subarray(e + i, a));
				e = a;
			}
			return t;
		}
	}),
	96897: (function(e, t, n) {
		n.d(t, {
			Ip: () => entriesPath,
			KP: () => r,
			OM: () => tilesAdded,
			ee: () => spanOf,
			gD: () => tileOf,
			uB: () => tilePath
		});
		const r = 256;
		function tilePath({ level: e, index: t, width: n }) {
			return `tile/${e}/${placeOf(t, n)}`;
		}
		function entriesPath({ index: e, width: t }) {
			return `tile/entries/${placeOf(e, t)}`;
		}
		function tileOf(e, { level: t, index: n }) {
			const i = Math.floor(e / spanOf(t)) - n * r;
			return {
				level: t,
				index: n,
				width: Math.max(0, Math.min(r, i))
			};
		}
		function* tilesAdded(e, t) {
			for (let n = 0; spanOf(n) <= t; n++) {
				const [i, a] = [Math.floor(e / spanOf(n)), Math.floor(t / spanOf(n))];
				if (i === a) continue;
				const o = Math.ceil(a / r);
				for (let e = Math.floor(i / r); e < o; e++) yield tileOf(t, {
					level: n,
					index: e
				});
			}
		}
		function spanOf(e) {
			return r ** e;
		}
		function placeOf(e, t) {
			const n = [];
			for (let t = e; t > 0 || n.length === 0; t = Math.floor(t / 1e3)) {
				n.unshift(`${n.length === 0 ? "" : "x"}${String(t % 1e3).padStart(3, "0")}`);
			}
			return n.join("/") + (t === r ? "" : `.p/${t}`);
		}
	}),
	99682: (function(e, t, n) {
		n.d(t, {
			C: () => whyNotWitnessed,
			LP: () => witnessesOf,
			Y0: () => isAhead,
			ZW: () => describeAhead,
			p8: () => whyNoWitness
		});
		var r = n(42207);
		const i = 864e10;
		function witnessesOf(e, { logKeys: t, nowMs: n }) {
			const r = new Set(t.map((e) => e.publicKey));
			const i = e.flatMap(({ key: { name: e, publicKey: t }, timeS: n }) => n === null || r.has(t) ? [] : [{
				name: e,
				publicKey: t,
				timeS: n
			}]);
			const a = latest(i.filter((e) => !isAhead(e.timeS, n)));
			const o = latest(i.filter((e) => isAhead(e.timeS, n)));
			return {
				seen: a,
				ahead: o.filter(({ publicKey: e }) => a.every((t) => t.publicKey !== e))
			};
		}
		function whyNotWitnessed({ seen: e, ahead: t }, n) {
			if (e.length >= n) return null;
			const r = t.map((e) => `; ${describeAhead(e)}`).join("");
			return `${e.length} witnesses cosigned and ${n} are needed${r}`;
		}
		function isAhead(e, t) {
			return (0, r.nK)(e * 1e3, t, Number.POSITIVE_INFINITY) === "future";
		}
		function describeAhead({ name: e, timeS: t }) {
			const n = t > i ? `${t} seconds after 1970` : (0, r.ZA)(t * 1e3);
			return `${e} says that it cosigned at ${n}, which is in the future`;
		}
		function whyNoWitness(e, t) {
			const n = `${e.name}+${e.keyId}`;
			if (e.kind !== "cosignature") return `${n} is the key of a log (type 1), not of a witness (type 4)`;
			const r = t.some((t) => t.publicKey === e.publicKey && t.kind === "signature");
			return r ? `${n} is the key of this log itself` : null;
		}
		function latest(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.publicKey);
				if (e === undefined || e.timeS < n.timeS) t.set(n.publicKey, n);
			}
			return [...t.values()];
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
	28833: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditPublish: () => C });
		var r = n(97208);
		var i = n(39330);
		var a = n(66462);
		var o = n(92942);
		var s = n(46270);
		var c = n(60698);
		var l = n(4727);
		var u = n(96897);
		var d = n(37631);
		var f = n(27062);
		;
		function renderTile(e, t) {
			const n = (0, u.ee)(e.level);
			const r = e.index * u.KP;
			const i = Array.from({ length: e.width }, (e, i) => t.rangeRoot((r + i) * n, (r + i + 1) * n));
			const a = {
				path: (0, u.uB)(e),
				bytes: Buffer.concat(i)
			};
			return e.level === 0 ? [a, {
				path: (0, u.Ip)(e),
				bytes: renderEntries(e, t)
			}] : [a];
		}
		function renderEntries({ index: e, width: t }, n) {
			const r = n.entryHashes(e).slice(0, t);
			const i = e * u.KP + 1;
			return (0, f.m3)(r.map((e, t) => Buffer.from((0, d.WL)({
				seq: i + t,
				entryHash: e
			}))));
		}
		var p = n(36869);
		var m = n(99682);
		var h = n(83741);
		;
		async function readTrust(e, t) {
			const { keys: n, problems: r } = await (0, p.s)(e.publicKeys, t);
			const i = await (0, p.s)(e.witnessKeys, t);
			const a = [
				...r,
				...i.problems,
				...i.keys.flatMap((e) => (0, m.p8)(e, n) ?? []),
				...e.cosigned.length > 0 && e.witnessKeys.length === 0 ? ["cosigned names what witnesses signed, and witness-keys none of them"] : []
			];
			return a.length > 0 ? a.join("; ") : {
				origin: e.origin,
				keys: n,
				witnesses: i.keys
			};
		}
		async function readSigned(e, { origin: t, keys: n, witnesses: r }, { workspace: i, nowMs: a }) {
			const o = await i.read(e, { role: "material" });
			if (o.state === "absent") return null;
			if (o.state === "refused") return `${e}: ${o.reason}`;
			const s = (0, h.DI)(o.bytes, t, [...n, ...r]);
			if (!s.ok) return `${e}: ${s.message}`;
			const { checkpoint: c, text: l } = s;
			const u = s.signatures.filter(({ timeS: e }) => e === null || !(0, m.Y0)(e, a));
			const d = s.signatures.flatMap(({ key: { name: t }, timeS: n }) => n !== null && (0, m.Y0)(n, a) ? [`${e}: ${(0, m.ZW)({
				name: t,
				timeS: n
			})}`] : []);
			const f = {
				size: c.size,
				root: c.root
			};
			return {
				path: e,
				head: f,
				text: l,
				sha256: o.sha256,
				signatures: u,
				ahead: d
			};
		}
		async function readHanded(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = await readSigned(i, t, n);
				if (e === null) return `${i}: there is no such file`;
				if (typeof e === "string") return e;
				const [a] = e.ahead;
				if (a !== undefined) return a;
				r.push(e);
			}
			return r;
		}
		;
		async function openPublication(e, t, n) {
			const r = await readTrust(t, n.workspace);
			if (typeof r === "string") return refuse("inputs", r);
			const a = await readSigned(`${t.folder}/checkpoint`, r, n);
			if (typeof a === "string") return refuse("published", a);
			const o = await readHanded(t.cosigned, r, n);
			if (typeof o === "string") return refuse("inputs", o);
			const s = a === null || a.head.size === 0 ? [] : [{
				kind: "checkpoint",
				...a.head
			}];
			const { origin: u, keys: d } = r;
			const f = (0, c.D)(e, {
				origin: u,
				profile: t.profile,
				keys: d,
				anchors: s
			});
			if (!f.ok) return refuseLog(f, a?.head ?? null);
			const p = refuseOther(f, a, o);
			if (p !== undefined) return p;
			const m = [...a === null ? [] : [a], ...o].filter(({ text: e }) => e === f.text);
			const h = (0, l.se)(f.text, linesOf([f, ...m].flatMap(({ signatures: e }) => e)));
			const g = t.compareAll ? 0 : a?.head.size ?? 0;
			return {
				ok: true,
				head: f.head,
				published: a?.head ?? null,
				checkpoint: h,
				isCheckpointThere: a !== null && (0, i.J$)(a.sha256, (0, i.fg)(h)),
				files: () => filesOf(f, g)
			};
		}
		function refuseOther({ head: e, verification: t }, n, r) {
			if (n !== null && e.size < n.head.size) {
				const t = `the checkpoint beside the log is of ${e.size} records, the published one of ${n.head.size}`;
				return {
					...refuse("rollback", t),
					bothHeads: {
						published: n.head,
						log: e
					}
				};
			}
			for (const { path: n, head: a } of r) {
				if (e.size < a.size) {
					const t = `the checkpoint beside the log is of ${e.size} records, ${n} of ${a.size}`;
					return {
						...refuse("rollback", t),
						bothHeads: {
							cosigned: a,
							log: e
						}
					};
				}
				if (a.size === 0) continue;
				const r = Buffer.from(t.rangeRoot(0, a.size)).toString("hex");
				if ((0, i.J$)(r, a.root)) continue;
				const o = `the first ${a.size} records are not those of ${n}, which a key of the log signed too: two histories exist`;
				return {
					...refuse("fork", o),
					bothHeads: {
						cosigned: a,
						log: {
							size: a.size,
							root: r
						}
					}
				};
			}
			return undefined;
		}
		function* filesOf({ head: e, verification: t }, n) {
			for (const r of (0, u.OM)(n, e.size)) yield* renderTile(r, t);
		}
		function linesOf(e) {
			const t = new Map();
			for (const n of e) {
				const e = `${n.key.kind} ${n.key.publicKey}`;
				const r = t.get(e);
				if (r === undefined || (n.timeS ?? 0) > (r.timeS ?? 0)) t.set(e, n);
			}
			const n = [...t.values()];
			const of = (e) => n.filter(({ key: t }) => t.kind === e);
			return [...of("signature"), ...of("cosignature")].map(({ line: e }) => e);
		}
		function refuseLog(e, t) {
			const n = e.report?.both_heads ?? null;
			if (n === null || t === null || !(0, i.J$)(n.anchor.root, t.root)) {
				return refuse("source", e.message);
			}
			const r = `the log is not the one that was published: ${e.message}`;
			return {
				...refuse("fork", r),
				bothHeads: {
					published: t,
					log: n.log
				}
			};
		}
		function refuse(e, t) {
			return {
				ok: false,
				code: e,
				message: t,
				bothHeads: null
			};
		}
		;
		const g = 20;
		async function collect(e, t) {
			const n = t.logs.open((0, o.T)(e.log, t, e.profile));
			try {
				const r = await openPublication(n, e, t);
				if (!r.ok) return {
					logPath: n.path,
					publication: r,
					files: 0,
					missing: 0,
					changed: []
				};
				const { files: i, checkpoint: a, ...o } = r;
				const s = {
					files: 0,
					missing: 0,
					changed: []
				};
				for (const n of i()) {
					const r = await compareFile(`${e.folder}/${n.path}`, n.bytes, t.workspace);
					s.files++;
					if (r === "absent") s.missing++;
					else if (r !== "same" && s.changed.length < g) s.changed.push(r);
				}
				return {
					logPath: n.path,
					publication: o,
					...s
				};
			} finally {
				n.close();
			}
		}
		async function compareFile(e, t, n) {
			const [r] = await n.digest([e]);
			if (r === undefined || r.state === "absent") return "absent";
			const a = (0, i.fg)(t);
			if (r.state === "refused") return {
				path: e,
				expected: a,
				found: r.reason
			};
			return (0, i.J$)(r.sha256, a) ? "same" : {
				path: e,
				expected: a,
				found: r.sha256
			};
		}
		;
		async function apply(e, t, n) {
			if (e.value === null) return { checks: [] };
			const r = n.logs.open((0, o.T)(t.log, n, t.profile));
			try {
				const now = () => openPublication(r, t, {
					workspace: n.openWorkspace(),
					nowMs: n.nowMs
				});
				const i = samePublication(await now(), e.value, t);
				const a = n.openWorkspace();
				let o = 0;
				for (const e of i.files()) {
					const r = `${t.folder}/${e.path}`;
					const i = await compareFile(r, e.bytes, a);
					if (i === "same") continue;
					await n.files.create(r, e.bytes);
					o++;
				}
				const { checkpoint: s, isCheckpointThere: c } = samePublication(await now(), e.value, t);
				if (!c) {
					await n.files.replace(`${t.folder}/checkpoint`, Buffer.from(s, "utf8"));
				}
				return toApplied(i, {
					written: o,
					folder: t.folder
				});
			} finally {
				r.close();
			}
		}
		function samePublication(e, t, { folder: n }) {
			const r = e.ok && e.head.size === t.size && (0, i.J$)(e.head.root, t.root);
			if (e.ok && r) return e;
			throw new a.eG({
				code: "log.raced",
				message: "expected the log and what is published as they were planned with, found that somebody changed them",
				where: { file: n },
				remedy: "Run again; what was written so far belongs to the log and stays"
			});
		}
		function toApplied({ head: e, checkpoint: t }, { written: n, folder: r }) {
			const i = (0, s.K)("audit_log_published", true, {
				reason: `${r} holds the checkpoint over ${e.size} records and every tile of it`,
				expected: "the checkpoint and its tiles",
				actual: {
					...e,
					files_written: n
				}
			});
			return {
				checks: [i],
				details: {
					folder: r,
					head: { ...e },
					files_written: n,
					checkpoint: t
				},
				values: {
					records: String(e.size),
					root: e.root,
					"checkpoint-path": `${r}/checkpoint`,
					"files-written": String(n)
				}
			};
		}
		var _ = n(57946);
		var v = n(84227);
		var y = n(98352);
		;
		const b = v.rej({
			...y.A,
			folder: _.hF.path().describe("Folder to publish in: a checkout of a branch, or what a static site is made of"),
			cosigned: _.hF.list().default([]).describe("Checkpoints that witnesses handed back: their cosignatures of the same checkpoint are published with it"),
			witnessKeys: _.hF.list().default([]).describe("Keys of the witnesses, as public-keys"),
			compareAll: _.hF.boolean().default(false).describe("Compare every published file with the log, not only what was added since the last time")
		});
		;
		const x = "Stop releasing and keep both: what was published is not what the log holds now";
		const S = {
			inputs: "Correct public-keys, witness-keys or cosigned",
			source: "Verify the log with audit-chain-verify and seal it with audit-seal",
			published: "Look at the history of the published checkpoint: somebody else wrote it, or for another log",
			rollback: "Seal the log with audit-seal; if it was sealed, somebody put an older checkpoint back",
			fork: x
		};
		function plan(e, t) {
			const { publication: n, files: r, missing: i } = e;
			const a = sourceCheck(e);
			if (!n.ok) return {
				checks: [a],
				steps: [],
				value: null
			};
			const o = tilesCheck(e);
			const { head: s, isCheckpointThere: c } = n;
			const l = [...i === 0 ? [] : [`Write ${i} of ${r} tiles and entry bundles below ${t.folder}`], ...c ? [] : [`Then write ${t.folder}/checkpoint over ${s.size} records`]];
			const u = o.outcome === "pass" ? s : null;
			return {
				checks: [a, o],
				steps: l,
				value: u
			};
		}
		function sourceCheck({ publication: e, logPath: t }) {
			const n = { expected: "a log that its checkpoint signs and that extends what is published and what was cosigned" };
			if (e.ok) {
				const { head: r, published: i } = e;
				const a = i === null ? "nothing is published yet" : `${i.size} are published`;
				const o = `${r.size} records of ${t} are signed, ${a}`;
				return (0, s.K)("audit_publication_extends", true, {
					...n,
					reason: o,
					actual: { head: { ...r } }
				});
			}
			const { code: r, message: i, bothHeads: a } = e;
			const o = a === null ? null : Object.entries(a).map(([e, t]) => [e, { ...t }]);
			const c = {
				code: r,
				both_heads: o === null ? null : Object.fromEntries(o)
			};
			return (0, s.K)("audit_publication_extends", false, {
				...n,
				reason: i,
				actual: c,
				remedy: S[r]
			});
		}
		function tilesCheck({ files: e, changed: t }) {
			const [n] = t;
			return (0, s.K)("audit_published_files_same", n === undefined, {
				reason: n === undefined ? `none of ${e} files would change` : `${n.path} is published with SHA-256 ${n.found}, the log gives ${n.expected}`,
				expected: "files that are absent, or the same",
				actual: t.map((e) => ({ ...e })),
				remedy: x
			});
		}
		;
		const C = (0, r.h9)({
			id: "audit-publish",
			summary: "Writes the signed audit log as C2SP tiles into a folder, digests only, for outsiders to watch",
			inputs: b,
			checks: {
				audit_publication_extends: "The log verifies against its checkpoint and extends what is published",
				audit_published_files_same: "No file that is published would change",
				audit_log_published: "Tiles and checkpoint are written"
			},
			outputs: {
				records: "Number of records that are published",
				root: "RFC 6962 root over them",
				"checkpoint-path": "The published checkpoint",
				"files-written": "Tiles and entry bundles that were new"
			},
			collect,
			plan,
			apply
		});
	})
};
;
