"use strict";
exports.id = 3657;
exports.ids = [3657];
exports.modules = {
	14868: (function(e, t, n) {
		n.d(t, {
			TM: () => a,
			Wt: () => toVerificationKey,
			ee: () => parsePublicKey
		});
		var r = n(77598);
		var i = n(66462);
		const a = ["ecdsa-p256-sha256", "ed25519"];
		const o = 64;
		const s = 72;
		function parsePublicKey(e, t) {
			const n = e.trim();
			if (!n.startsWith("-----BEGIN PUBLIC KEY-----")) throw malformed(t);
			try {
				return toVerificationKey((0, r.createPublicKey)({
					key: n,
					format: "pem",
					type: "spki"
				}), t);
			} catch (e) {
				if (e instanceof i.dz) throw e;
				throw malformed(t, e);
			}
		}
		function toVerificationKey(e, t) {
			const n = algorithmOf(e);
			if (n === undefined) {
				throw new i.dz({
					code: "key.algorithm",
					message: `expected an ECDSA key on P-256 or an Ed25519 key, found ${e.asymmetricKeyType ?? "another kind"}${curveOf(e)}`,
					where: { file: t },
					remedy: "openssl ecparam -name prime256v1 -genkey -noout makes one that cosign and slsa-verifier take, too"
				});
			}
			const r = respelled(e);
			return {
				algorithm: n,
				spki: r.export({
					format: "der",
					type: "spki"
				}).toString("base64"),
				fingerprint: fingerprintOf(n, r),
				pem: r.export({
					format: "pem",
					type: "spki"
				}).toString(),
				isSignatureOf: (e, t) => isSignature(r, n, {
					message: e,
					signature: t
				})
			};
		}
		function respelled(e) {
			return (0, r.createPublicKey)({
				key: e.export({ format: "jwk" }),
				format: "jwk"
			});
		}
		function isSignature(e, t, { message: n, signature: i }) {
			if (t === "ed25519") return i.length === o && (0, r.verify)(null, n, e, i);
			if (i.length > s) return false;
			const a = i.length === o ? "ieee-p1363" : "der";
			return (0, r.verify)("sha256", n, {
				key: e,
				dsaEncoding: a
			}, i);
		}
		function algorithmOf(e) {
			if (e.asymmetricKeyType === "ed25519") return "ed25519";
			return e.asymmetricKeyType === "ec" && e.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ecdsa-p256-sha256" : undefined;
		}
		function curveOf(e) {
			const t = e.asymmetricKeyDetails?.namedCurve;
			return t === undefined ? "" : ` on ${t}`;
		}
		function fingerprintOf(e, t) {
			const n = t.export({ format: "jwk" });
			const i = e === "ed25519" ? [Buffer.from("ssh-ed25519"), base64Url(n.x)] : [
				Buffer.from("ecdsa-sha2-nistp256"),
				Buffer.from("nistp256"),
				Buffer.concat([
					Buffer.of(4),
					base64Url(n.x),
					base64Url(n.y)
				])
			];
			const a = (0, r.createHash)("sha256");
			for (const e of i) {
				const t = Buffer.alloc(4);
				t.writeUInt32BE(e.length);
				a.update(t).update(e);
			}
			return `SHA256:${a.digest("base64").replace(/=+$/, "")}`;
		}
		function base64Url(e = "") {
			return Buffer.from(e, "base64url");
		}
		function malformed(e, t) {
			return new i.dz({
				code: "key.malformed",
				message: "expected one public key in PEM (BEGIN PUBLIC KEY), found something else",
				where: { file: e }
			}, { cause: t });
		}
	}),
	50556: (function(e, t, n) {
		n.d(t, {
			Gu: () => a,
			QD: () => o,
			Sr: () => _,
			g1: () => h,
			gg: () => s,
			z_: () => c
		});
		var r = n(84227);
		var i = n(14868);
		const a = "release-gates/trust-root/v1";
		const o = "application/vnd.release-gates.trust-root.v1+json";
		const s = [
			"root",
			"evidence",
			"approval",
			"freeze"
		];
		const c = [
			"compromised",
			"superseded",
			"retired"
		];
		const l = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/).describe("RFC 3339, UTC");
		const u = r.YjP().regex(/^(?![-.])[A-Za-z0-9._@-]{1,64}$/).describe("Name of the key in this file: 1 to 64 of A-Z a-z 0-9 . _ @ -");
		const d = r.YjP().min(1).max(1024);
		const f = r.rej({
			at: l.describe("Signatures of this time and later do not count"),
			reason: r.k5n(c).describe("compromised: none of its signatures count, of whatever time"),
			note: d
		});
		const p = r.rej({
			name: u,
			algorithm: r.k5n(i.TM).describe("The one algorithm that the key may be used with"),
			public_key: r.YjP().max(4096).describe("PEM, BEGIN PUBLIC KEY"),
			owner: d.describe("Who holds the private half; approvals count people by it"),
			valid_from: l.describe("Signatures of an earlier time do not count; inclusive"),
			valid_until: l.nullable().describe("Signatures of a later time do not count; inclusive. null: no end"),
			revoked: f.nullable()
		});
		const m = r.rej({
			keys: r.YOg(u).min(1).max(100),
			threshold: r.Whr().min(1).max(100).describe("Different public keys that must have signed")
		});
		const h = r.rej({
			issuer: r.YjP().min(1).max(1024).describe("OIDC issuer, e.g. https://token.actions.githubusercontent.com"),
			subject: r.YjP().min(1).max(2048).describe("Subject alternative name of the certificate, in full"),
			roles: r.YOg(r.k5n([
				"evidence",
				"approval",
				"freeze"
			])).min(1).max(3)
		});
		const g = r.rej({
			file: r.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.sigstore-root\.jsonl?$/).describe("Name in the folder of the trust root: <name>.sigstore-root.json, or .jsonl"),
			sha256: r.YjP().regex(/^[0-9a-f]{64}$/)
		});
		const _ = r.rej({
			format: r.euz(a),
			version: r.Whr().min(1).describe("One more than that of the file before it"),
			issued_at: l,
			expires_at: l.describe("After this nothing is trusted until a newer version is signed"),
			keys: r.YOg(p).min(1).max(200),
			roles: r.rej({
				root: m,
				evidence: m.exactOptional(),
				approval: m.exactOptional(),
				freeze: m.exactOptional()
			}),
			identities: r.YOg(h.extend({ revoked: f.exactOptional() })).max(100).default([]),
			sigstore_roots: r.YOg(g).max(10).exactOptional()
		}).describe("Trust root of release-gates, version 1: the signed payload of <version>.root.json");
	}),
	98941: (function(e, t, n) {
		n.d(t, {
			Xo: () => compareBytes,
			cM: () => describeByte,
			k8: () => showByte,
			sI: () => i
		});
		var r = n(34975);
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
		const i = "which byte cannot be told: only the SHA-256 of what was there is known, and no byte that was tried makes it right; compare it with the original, where somebody has it";
		function compareBytes(e, t) {
			const n = (0, r.bL)(e, t);
			return n === undefined ? undefined : {
				offset: n,
				expected: showByte(e[n]),
				found: showByte(t[n])
			};
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
	36920: (function(e, t, n) {
		n.r(t);
		n.d(t, { recordVerify: () => J });
		var r = n(97208);
		var i = n(76760);
		var a = n(66462);
		var o = n(11142);
		var s = n(84871);
		var c = n(56458);
		var l = n(24587);
		var u = n(70443);
		var d = n(8304);
		var f = n(71164);
		var p = n(98941);
		var m = n(77379);
		var h = n(51997);
		var g = n(66740);
		var _ = n(94031);
		;
		function formatFindings(e, t) {
			const finding = (e) => ({
				code: "ledger.older",
				file: t,
				byte: null,
				message: e
			});
			const n = e.findIndex((t, n) => ageOf(t) < ageOf(e[n - 1] ?? t));
			const [r, i] = [e[n], e[n - 1]];
			if (r !== undefined && i !== undefined) {
				const e = `line ${i.seq} before it of ${nameOf(i)}`;
				return [finding(`line ${r.seq} is of ${nameOf(r)}, and ${e}: no program goes back to an older format`)];
			}
			const a = e.find((e) => isOfNewerState(e));
			if (a === undefined) return [];
			return [finding(`line ${a.seq} is of ${nameOf(a)}, and its state of ${_.Al}: no program writes both`)];
		}
		function isOfNewerState({ context: { record_format: e, state: t } }) {
			const n = g.ZN.some((t) => t === e) && e !== g.q7;
			return n && (0, f.O)(t) && t["format"] === _.Al;
		}
		function ageOf(e) {
			const t = e.context["record_format"];
			if (t === undefined) return -1;
			const n = g.ZN.findIndex((e) => e === t);
			return n === -1 ? g.ZN.length : n;
		}
		function nameOf({ context: e }) {
			const t = e["record_format"];
			return typeof t === "string" ? t.slice(0, 64) : "no format";
		}
		var v = n(39330);
		var y = n(93607);
		;
		const b = /"entry_hash":"(.{64})","prev_hash":"(.{64}|)"/gs;
		const x = "\"entry_hash\":\"\",".length + 64;
		function locateInLine(e, { before: t, after: n }) {
			const r = Buffer.from(e).toString("latin1");
			const i = [...r.matchAll(b)].at(-1);
			if (i === undefined) return undefined;
			const [, a = "", o = ""] = i;
			const s = i.index;
			const c = Buffer.from(r.slice(0, s) + r.slice(s + x), "latin1");
			if (n !== undefined && (0, v.J$)((0, v.fg)(c), n)) return shift(compareText(n, a), r.indexOf(a, s));
			const l = s + i[0].length - o.length - 1;
			if (!(0, v.J$)(o, t)) {
				const e = r.slice(0, l) + t + r.slice(l + o.length);
				const n = Buffer.from(e.slice(0, s) + e.slice(s + x), "latin1");
				if ((0, v.J$)((0, v.fg)(n), a)) return shift(compareText(t, o), l);
			}
			if (!/^[0-9a-f]{64}$/.test(a)) return undefined;
			const u = (0, y.C)(c, a);
			return u === undefined || u.offset < s ? u : shift(u, x);
		}
		function compareText(e, t) {
			return (0, p.Xo)(Buffer.from(e, "latin1"), Buffer.from(t, "latin1"));
		}
		function shift(e, t) {
			return e === undefined ? undefined : {
				...e,
				offset: e.offset + t
			};
		}
		;
		async function readLedgerFacts(e, t) {
			const n = `${t}/${c.th}`;
			const r = await e.read(n);
			if (r === undefined) return undefined;
			const { report: i } = (0, l.I)((0, u.L)(r), {
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
				const a = (0, m.UM)(r.subarray(0, i.bytes), {
					file: n,
					channelId: t,
					mayBeTorn: false
				});
				const s = await viewFindings(e, {
					chain: a,
					file: `${t}/${c.J5}`,
					isWhole: o.length === 0
				});
				const { records: l } = (0, m.Az)(a);
				return {
					lines: l,
					head: a.head.hash,
					findings: [
						...o,
						...formatFindings(l, n),
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
				(0, m.UM)(e, {
					...t,
					mayBeTorn: true
				});
				return true;
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		const S = 10;
		function brokenFinding(e, { problem: t, bytes: n, head: r }, i) {
			const a = t?.offset ?? n;
			const o = e.indexOf(S, a);
			const s = e.subarray(a, o === -1 ? e.length : o);
			const c = locateInLine(s, {
				before: r?.hash ?? "",
				after: prevHashAt(e, o)
			});
			const l = c === undefined ? null : {
				...c,
				offset: c.offset + a
			};
			const u = l === null ? `the line at byte ${a}` : (0, p.cM)(l);
			return {
				code: "ledger.broken",
				file: i,
				byte: l,
				message: `${u}: ${t?.message ?? "it does not verify"}`
			};
		}
		function prevHashAt(e, t) {
			if (t === -1 || t + 1 >= e.length) return undefined;
			const n = e.indexOf(S, t + 1);
			try {
				const r = (0, d.R)(e.subarray(t + 1, n === -1 ? e.length : n), { file: "line" }).value;
				const i = (0, f.O)(r) ? r["prev_hash"] : undefined;
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
		var C = n(84227);
		;
		const w = {
			newest: null,
			changes: [],
			findings: []
		};
		const T = C.YOg(s.OU);
		function trustHistory(e, t) {
			const n = new Map();
			const r = [];
			const i = [];
			let a = new Map();
			for (const o of e) {
				const e = seenIn(o);
				if (e === undefined) continue;
				const s = isPruned(o, e) ? undefined : [...a].find(([t]) => !e.has(t));
				if (s !== undefined) i.push(forgotten(o.seq, s, t));
				for (const [s, c] of e) {
					const e = a.get(s);
					if (e !== undefined && !isOtherRoot(e, c) && !isOtherVersion(e, c)) continue;
					if (e !== undefined && isOtherRoot(e, c)) r.push(o.seq);
					const l = n.get(c.first_sha256);
					if (l === undefined || c.version > l.version) n.set(c.first_sha256, c);
					else if (isOtherVersion(l, c)) i.push(older(c, l, t));
				}
				a = e;
			}
			const o = [...n.values()].map(({ version: e }) => e);
			return {
				newest: o.length === 0 ? null : Math.max(...o),
				changes: [...new Set(r)],
				findings: i
			};
		}
		function seenIn({ seq: e, context: { state: t } }) {
			if (!(0, f.O)(t)) return undefined;
			if ((0, s.cJ)(t)) {
				const n = T.safeParse(t["trust_roots"] ?? []);
				return n.data && new Map(n.data.map(({ environment: t, ...n }) => [t ?? "", {
					...n,
					seq: e
				}]));
			}
			const n = t["trust_root"];
			const { data: r } = C.lqM(_.h$).safeParse(n);
			if (r !== undefined) return new Map([["", {
				...r,
				seq: e
			}]]);
			return n === undefined ? new Map() : undefined;
		}
		function isPruned({ context: { state: e } }, t) {
			return (0, s.cJ)(e) && t.size === s.Ui;
		}
		function isOtherRoot(e, t) {
			return !(0, v.J$)(e.first_sha256, t.first_sha256);
		}
		function isOtherVersion(e, t) {
			return e.version !== t.version || !(0, v.J$)(e.sha256, t.sha256);
		}
		function older(e, t, n) {
			const r = `line ${t.seq} before it saw`;
			const i = e.version === t.version ? `line ${e.seq} holds another version ${e.version} of the trust root than ${r}` : `line ${e.seq} holds version ${e.version} of the trust root, and ${r} version ${t.version}: whom that revoked counts again`;
			return {
				code: "trust.older",
				file: n,
				byte: null,
				message: i
			};
		}
		function forgotten(e, [t, { version: n, seq: r }], i) {
			const a = t === "" ? "" : ` of the environment ${t}`;
			const o = `line ${e} holds no trust root${a}, and line ${r} before it saw version ${n}: it was forgotten`;
			return {
				code: "trust.forgotten",
				file: i,
				byte: null,
				message: o
			};
		}
		var E = n(1175);
		;
		async function unnamedFiles(e, { channelId: t, lines: n }) {
			const r = new Set(n.flatMap(E.w).map(({ path: e }) => `${t}/${e}`));
			return (await e.list(t)).filter((e) => !r.has(e));
		}
		var D = n(88154);
		;
		const O = {
			checked: 0,
			absent: 0,
			unread: 0,
			findings: []
		};
		const k = 1e4;
		async function verifyRest(e, { channelId: t, lines: n, known: r, max: i = k }) {
			const a = new Map();
			for (const { kind: e, path: r, sha256: i } of n.flatMap(E.w)) {
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
			const s = (0, D.F)(e);
			const l = [];
			for (const e of o.slice(0, i)) {
				const { finding: t } = await s(e);
				if (t !== null) l.push(t);
			}
			const u = Math.min(o.length, i);
			const d = l.filter(({ code: e }) => e === "record.absent");
			const f = d.length > 0 && await e.read(`${t}/${c.J5}`) !== undefined;
			return {
				checked: u - d.length,
				absent: f ? 0 : d.length,
				unread: o.length - u,
				findings: f ? l : l.filter(({ code: e }) => e !== "record.absent")
			};
		}
		var A = n(73601);
		;
		async function verifyRecords(e, { channelId: t, transition: n, record: r = null, nowMs: i }) {
			const a = await readLedgerFacts(e, t);
			if (a === undefined) {
				return {
					channelId: t,
					lines: null,
					head: "",
					findings: [],
					trust: w,
					unnamed: [],
					walk: null,
					rest: O
				};
			}
			const { lines: o, head: s, findings: l } = a;
			const u = await (0, A.w)(e, {
				channelId: t,
				transition: n,
				record: r,
				lines: o,
				nowMs: i
			});
			const d = l.length === 0 ? await unnamedFiles(e, {
				channelId: t,
				lines: o
			}) : [];
			const f = await verifyRest(e, {
				channelId: t,
				lines: o,
				known: u?.files ?? []
			});
			const p = trustHistory(o, `${t}/${c.th}`);
			return {
				channelId: t,
				lines: o.length,
				head: s,
				findings: l,
				trust: p,
				unnamed: d,
				walk: u ?? null,
				rest: f
			};
		}
		var j = n(88449);
		;
		const M = "rollout.";
		const N = 10;
		async function compareAuditLog(e, t, n) {
			const { file: r } = t;
			const { records: i, unread: a } = readLog(t);
			const o = new Map();
			const namedIn = async (t) => {
				const n = o.get(t) ?? await namesOf(e, t);
				o.set(t, n);
				return n;
			};
			const c = [];
			let [l, u] = [0, 0];
			for (const { seq: e, action: t, context: a } of i) {
				const { channel: i } = a;
				const o = t.startsWith(M) ? (0, E.w)({ context: a }) : [];
				if (typeof i !== "string" || n !== null && i !== n || o.length === 0) continue;
				l++;
				u += o.length;
				const d = [await namedIn(i), await namedIn(s.eq)];
				const f = o.find(({ path: e, sha256: t }) => !d.some((n) => n.has(`${e} ${t}`)));
				if (f === undefined) continue;
				const p = `record ${e} (${t} of ${i}) names ${f.path} with SHA-256 ${f.sha256}, and no line of the ledger does`;
				c.push({
					code: "audit.other",
					file: r,
					byte: null,
					message: p
				});
			}
			return {
				file: r,
				runs: l,
				files: u,
				unread: a,
				findings: c
			};
		}
		const P = /^\w[\w.-]*$/;
		async function namesOf(e, t) {
			if (!P.test(t)) return new Set();
			const n = await readLedgerFacts(e, t);
			return new Set((n?.lines ?? []).flatMap((e) => (0, E.w)(e).map(({ path: e, sha256: t }) => `${e} ${t}`)));
		}
		function readLog({ file: e, bytes: t }) {
			const { report: n } = (0, l.I)((0, u.L)(t), {
				profile: "release-gates",
				level: "deep",
				origin: e
			});
			const r = [];
			for (let i = 0; i < n.bytes;) {
				const n = t.indexOf(N, i);
				r.push((0, j.A)(t.subarray(i, n), e));
				i = n + 1;
			}
			return {
				records: r,
				unread: n.problem?.message ?? null
			};
		}
		var F = n(17645);
		var I = n(13967);
		;
		const L = 256 * 1024 * 1024;
		const R = "/ledger.ndjson";
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
			const f = await collectAudit(e, t, {
				place: n,
				only: i ?? null
			});
			return {
				place: n.place,
				channels: d,
				...f !== undefined && { audit: f }
			};
		}
		async function collectAudit(e, { workspace: t, auditLogPath: n }, { place: r, only: i }) {
			const o = e.auditLog ?? (e.ledger === undefined ? n : null);
			if (o === null) return undefined;
			const s = await t.read(o, {
				role: "material",
				maxBytes: L
			});
			if (s.state === "present") return compareAuditLog(r, {
				file: o,
				bytes: s.bytes
			}, i);
			if (s.state === "absent" && e.auditLog === undefined) return undefined;
			throw new a.dz({
				code: "audit_log.unreadable",
				message: `expected an audit log, found ${s.state === "absent" ? "no such file" : s.reason}`,
				where: { file: o },
				remedy: "Name the file that the configuration calls audit-log, or leave audit-log out"
			});
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
			if (n.state === "absent") return folderPlace(F.$, t);
			const { policy: r } = await (0, I.G)(t.workspace, e.policy, t.environment);
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
						maxBytes: L
					});
					if (n.state === "refused") throw refused(n.path, n.reason);
					return n.state === "present" ? n.bytes : undefined;
				},
				async channels() {
					const e = await t.list([`${(0, o.yk)(r)}*${R}`]);
					return e.map((e) => e.slice(r.length, -R.length));
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
					const e = (await i.list("")).filter((e) => e.endsWith(R));
					return e.map((e) => e.slice(0, -R.length)).sort();
				},
				list: (e) => i.list(`${e}/records`)
			};
		}
		var z = n(89443);
		var B = n(76832);
		;
		const V = 100;
		const H = "Fetch the files again from where they were published, or from a backup; trust neither until they agree";
		const U = "The ledger was written anew, or is another one than this log tells of: ask for the ledger of that run, and trust neither until they agree";
		const W = "Find out who wrote the line, and what was approved or ended since; no program of ours goes back. Restore the ledger from a copy without it";
		function decideRecords(e, t) {
			if (e.channels.length === 0) return [noLedger(e.place), ...auditCheck(e)];
			const n = e.channels.flatMap((n) => n.lines === null ? [noLedger(`${e.place}, channel ${n.channelId}`)] : channelChecks(n, t));
			return [...n, ...auditCheck(e)];
		}
		function auditCheck({ audit: e }) {
			if (e === undefined) return [];
			const { file: t, runs: n, files: r, unread: i, findings: a } = e;
			const o = `the ledger names each of ${r} files that ${n} runs named in ${t}`;
			if (a.length > 0 || i === null) {
				return [findingsCheck("record_audit_log", a, {
					holds: o,
					remedy: U
				})];
			}
			return [(0, B.cT)("record_audit_log", "inconclusive", {
				reason: `${t} does not verify to its end, and what it says behind that is not known: ${i}`,
				expected: "an audit log that verifies",
				actual: i,
				remedy: "Verify it with audit-chain-verify first"
			})];
		}
		function noLedger(e) {
			return (0, B.cT)("record_ledger", "inconclusive", {
				reason: `there is no ledger in ${e}: expected <channel>/ledger.ndjson in it, found no such file`,
				expected: "a folder with <channel>/ledger.ndjson",
				actual: null,
				remedy: "Name the folder that holds the channels with the input ledger, and the channel as it is spelled there"
			});
		}
		function channelChecks(e, t) {
			const { channelId: n, walk: r } = e;
			const i = findingsCheck((0, B.ij)("record_chain", n), e.findings, { holds: `${e.lines} lines verify, from the first to ${e.head.slice(0, 12)}\u2026` });
			const a = [
				i,
				trustCheck(e),
				...unnamedCheck(e),
				restCheck(e)
			];
			if (r === null) return [...a, notFound(e, t)];
			const o = r.findings.filter(({ code: e }) => !G.has(e));
			const s = findingsCheck((0, B.ij)("record_files", n), o, { holds: [`${r.files.length} files have the bytes that the ledger names, and say what their lines say`, ...r.followUps.map(({ rollback: e, ticket: t }) => `${e} is followed up in ${t}`)].join("; ") });
			return [
				...a,
				...expectedCheck(n, r, t),
				s,
				...knownCheck(n, r),
				...manifestChecks(n, r)
			];
		}
		function trustCheck({ channelId: e, trust: { newest: t, changes: n, findings: r } }) {
			const i = (0, B.ij)("record_trust_root", e);
			if (t === null && r.length === 0) {
				return (0, B.cT)(i, "not_applicable", {
					reason: "no line saw a trust root",
					expected: null,
					actual: null
				});
			}
			const a = n.length === 0 ? "" : `; by line ${n.join(", ")} another one counts: ask its owners`;
			const o = `no line goes back behind a trust root that one before it saw; the newest is version ${t}${a}`;
			return findingsCheck(i, r, {
				holds: o,
				remedy: W
			});
		}
		function unnamedCheck({ channelId: e, unnamed: t }) {
			const [n] = t;
			if (n === undefined) return [];
			const r = `${(0, z.v)(n, t.length - 1, "file")}: no line names it`;
			const i = {
				id: (0, B.ij)("record_unnamed", e),
				level: "may",
				outcome: false
			};
			const a = `${r}; a write that ended before its line, as on a full disk, leaves such a file`;
			const o = "Delete what is listed while nothing writes to the ledger: nothing rests on it, and it proves nothing";
			return [(0, B.K4)({
				...i,
				reason: a,
				expected: [],
				actual: t.slice(0, V),
				remedy: o
			})];
		}
		function restCheck({ channelId: e, rest: t }) {
			const { checked: n, absent: r, unread: i, findings: a } = t;
			const o = [r === 0 ? undefined : `${r} are not here, as in an export`, i === 0 ? undefined : `${i} older ones were not read`].filter((e) => e !== undefined);
			return findingsCheck((0, B.ij)("record_rest", e), a, { holds: [`${n} files off the way have the bytes that the ledger names`, ...o].join("; ") });
		}
		function notFound({ channelId: e, findings: t }, { transition: n, record: r }) {
			const i = r ?? n;
			const a = i !== undefined;
			const o = t.length === 0 ? "" : " by the lines that verify";
			return (0, B.cT)((0, B.ij)("record_found", e), a ? "fail" : "not_applicable", {
				reason: a ? `no line of ${e} ${r === undefined ? "is of" : "names"} ${i}` : `nothing is live in ${e}${o}`,
				expected: i ?? "something that is live",
				actual: null,
				remedy: "Name a transition or a record that the ledger shows; a record that no line names proves nothing"
			});
		}
		function expectedCheck(e, { record: t }, { expectedSha256: n }) {
			if (n === undefined) return [];
			const r = t !== null && (0, v.J$)(t.sha256, n);
			return [(0, B.cT)((0, B.ij)("record_expected", e), r ? "pass" : "fail", {
				reason: r ? `the walk begins at ${n}` : `the walk begins at ${t?.sha256 ?? "no record"}`,
				expected: n,
				actual: t?.sha256 ?? null,
				remedy: "This is another record than the one that was meant: the ledger was written anew, or moved on since"
			})];
		}
		function knownCheck(e, { notMade: t }) {
			if (t.length === 0) return [];
			return [(0, B.cT)((0, B.ij)("record_known", e), "inconclusive", {
				reason: `this version cannot read ${t.length} line(s) on the way, the first is line ${t[0]}`,
				expected: "lines of this version",
				actual: t.slice(0, V),
				remedy: "Verify with the version of release-gates that wrote them, or a later one"
			})];
		}
		const G = new Set(["manifest.other", "validations.other"]);
		function manifestChecks(e, { manifest: t, release: n, findings: r }) {
			const [i, a] = [(0, B.ij)("record_manifest", e), (0, B.ij)("record_evidence", e)];
			if (t === null) {
				const e = n === null ? "the transition is about no release" : `${n.id} was imported without one`;
				return [(0, B.cT)(i, "not_applicable", {
					reason: e,
					expected: null,
					actual: null
				})];
			}
			const o = Object.keys(t.evidence);
			const s = r.filter(({ code: e }) => G.has(e));
			return [findingsCheck(i, [...s, ...t.differences], {
				holds: `the manifest of ${n?.id} agrees with itself, says ${t.decision}, and is of what went live`,
				isUnread: t.decision === null
			}), findingsCheck(a, Object.values(t.evidence).flat(), {
				holds: `the evidence of ${o.join(", ")} is what the manifest binds`,
				isUnread: t.decision === null
			})];
		}
		function findingsCheck(e, t, { holds: n, isUnread: r = false, remedy: i = H }) {
			const [a] = t;
			if (a === undefined && !r) return (0, B.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			const o = a === undefined ? "the manifest is not here as it was" : `${a.file}: ${a.message}`;
			return {
				...(0, B.cT)(e, "fail", {
					reason: (0, z.v)(o, Math.max(0, t.length - 1), "difference"),
					expected: [],
					actual: t.slice(0, V).map((e) => ({ ...e })),
					remedy: i
				}),
				...a !== undefined && { location: { file: a.file } }
			};
		}
		function recordDetails({ place: e, channels: t, audit: n }) {
			return {
				ledger: e,
				channels: t,
				...n !== undefined && { audit: { ...n } }
			};
		}
		function recordValues({ channels: e, audit: t }) {
			const n = e.filter(({ walk: e }) => e !== null);
			const r = n.find(({ channelId: e }) => e !== s.eq) ?? n[0] ?? e[0];
			const i = r?.walk ?? null;
			const a = e.flatMap(({ findings: e, trust: t, walk: n, rest: r }) => [
				...e,
				...t.findings,
				...n?.findings ?? [],
				...r.findings
			]);
			const o = [...a, ...t?.findings ?? []];
			const [c] = o;
			return {
				channel: r?.channelId ?? "",
				transition: i?.transition ?? "",
				release: i?.release?.id ?? "",
				record: i?.record?.file ?? "",
				"record-sha256": i?.record?.sha256 ?? "",
				"recorded-at": i?.at ?? "",
				"manifest-sha256": i?.manifest?.sha256 ?? "",
				differences: String(o.length),
				"files-not-checked": String(e.reduce((e, { rest: t }) => e + t.absent + t.unread, 0)),
				"first-difference": c === undefined ? "" : `${c.file}: ${c.message}`.slice(0, 2e3)
			};
		}
		var K = n(57946);
		;
		const q = C.rej({
			ledger: K.hF.path().optional().describe("Folder with the channels: a ledger, an export of one, a checkout of its branch. Default: by the policy"),
			policy: K.hF.path().default(I.l).describe("The rollout policy; says where the ledger is, which may be a branch. Not needed beside a ledger"),
			channel: K.hF.text(256).optional().describe("Id of the channel: tenant.environment[.region[.segment]]. Default: all"),
			transition: K.hF.id().optional().describe("Id of the transition to begin at. Default: the one that brought what is live; needs one channel"),
			record: K.hF.path().optional().describe("Begin at this file instead: <channel>/records/<kind>-<12 hex>.json, relative to the folder of the ledger"),
			auditLog: K.hF.path().optional().describe("Audit log to hold the ledger against: the runs of a rollout name in it what they wrote. Default: the configured one, where no ledger is named"),
			expectedSha256: K.hF.sha256().optional().describe("SHA-256 of the record to begin at, from a place that whoever writes the ledger cannot change")
		});
		;
		const J = (0, r.pu)({
			id: "record-verify",
			summary: "Walks from what is live to the evidence of every gate, offline, and names the first byte that differs",
			inputs: q,
			checks: {
				record_ledger: "There is a ledger",
				"record_chain::<channel>": "Every line of the ledger verifies, and its view shows one of them",
				"record_trust_root::<channel>": "No line goes back behind a trust root that one before it saw",
				"record_unnamed::<channel>": "No file lies among the records that no line names",
				"record_rest::<channel>": "Every other file that a line names has its bytes; an export may leave it out",
				"record_found::<channel>": "The transition is in the ledger",
				"record_expected::<channel>": "The record that the walk begins at is the one whose SHA-256 was given",
				"record_files::<channel>": "Every file on the way is there, has its bytes, and says what its line says",
				"record_known::<channel>": "This version can make the records of every line on the way again",
				"record_manifest::<channel>": "The manifest agrees with itself and is of the release that went live",
				record_audit_log: "The ledger names every file that the audit log says the runs of a rollout wrote",
				"record_evidence::<channel>": "The evidence of every gate is what the manifest binds"
			},
			outputs: {
				channel: "Channel whose walk the other outputs tell of: the first in which something is live",
				transition: "Where the walk began",
				release: "Release that it is about",
				record: "The record that the walk began at, relative to the folder of the ledger",
				"record-sha256": "SHA-256 of its bytes",
				"recorded-at": "When that was written, as the clock of its writer said",
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
	})
};
;
