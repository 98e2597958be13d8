"use strict";
exports.id = 3519;
exports.ids = [3519];
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
	45804: (function(e, t, n) {
		n.d(t, {
			U: () => trustInRole,
			s: () => verifyTrust
		});
		var r = n(66462);
		var i = n(12834);
		var a = n(91341);
		function verifyTrust(e, t) {
			return reading(() => (0, a.Lc)(e.roots.map(toFile), {
				...e,
				nowMs: t
			}));
		}
		function trustInRole(e, t, n) {
			const { folder: r, sigstoreRoots: o } = e;
			const refuse = ({ file: e, message: t }) => ({
				ok: false,
				file: e ?? r,
				message: t
			});
			const s = verifyTrust(e, n);
			if (!s.ok) return refuse(s);
			const { root: c } = s.trusted;
			const l = reading(() => (0, i.M)(c, o.map(toFile)));
			if (!l.ok) return refuse({
				file: s.file,
				...l
			});
			const u = c.identities.filter(({ roles: e }) => e.some((e) => e === t));
			const d = {
				roots: l.roots,
				identities: u,
				nowMs: n
			};
			return {
				ok: true,
				...(0, a.Mx)(s.trusted, t, n),
				certificates: d
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
			const o = await (0, r.U)(await (0, a.g)(t, n, "policy"), "policy", t);
			const s = await (0, r.U)(await (0, i._)(t, n, "policy"), "policy", t);
			return {
				trust: {
					...e,
					roots: o.files,
					sigstoreRoots: s.files
				},
				unread: [...o.unread, ...s.unread]
			};
		}
	}),
	11729: (function(e, t, n) {
		n.d(t, { U: () => readFiles });
		const r = 1e3;
		const i = 8 * 1024 * 1024;
		async function readFiles(e, t, n) {
			const a = [];
			const o = [];
			for (const s of e.slice(0, r)) {
				const e = await n.read(s, {
					role: t,
					maxBytes: i
				});
				if (e.state === "present") a.push({
					path: s,
					base64: Buffer.from(e.bytes).toString("base64")
				});
				else o.push({
					path: s,
					reason: e.state === "absent" ? "it was there, and is not any more" : e.reason
				});
			}
			const [s] = e.slice(r);
			if (s !== undefined) o.push({
				path: s,
				reason: `it is one of more than ${r} files`
			});
			return {
				files: a,
				unread: o
			};
		}
	}),
	63519: (function(e, t, n) {
		n.d(t, { openSignedWaivers: () => openSignedWaivers });
		var r = n(18123);
		var i = n(45804);
		var a = n(63416);
		var o = n(78147);
		var s = n(24820);
		var c = n(8304);
		var l = n(30786);
		var u = n(66462);
		var d = n(46911);
		var f = n(26672);
		async function openSignedWaivers(e, t, { nowMs: n, repository: o }) {
			const { trust: s, unread: c } = await (0, r.T)(e, t);
			const [l] = c;
			const u = l === undefined ? (0, i.U)(s, "approval", n) : {
				ok: false,
				file: l.path,
				message: l.reason
			};
			return (e, t) => {
				const n = (0, a.mE)(e, t);
				const { named: r, document: i } = documentOf(n, t);
				const s = misplacedBy(r, o);
				return {
					document: i,
					...s === null ? judge(n, u) : {
						signedBy: [],
						flaw: s
					}
				};
			};
		}
		function misplacedBy(e, t) {
			if (e === null) return "it was signed before signed waivers named their repository, so it has to be signed anew";
			return (0, s.ve)(e, t) ? null : `it was signed for ${e}, and this is ${t}`;
		}
		function documentOf({ payload: e, payloadType: t }, n) {
			if (t === f.Pr || t === f.rM) {
				const r = (0, c.R)(e, { file: n });
				const i = t === f.Pr ? withRepository(r) : withoutRepository(r);
				if ((0, l.ZY)(e, r.value)) return i;
			}
			throw new u.dz({
				code: "waiver.payload",
				message: `expected a waiver as canonical JSON (RFC 8785) of the type ${f.Pr}, found something else`,
				where: {
					file: n,
					pointer: "/payload"
				},
				remedy: "Make it with release-gates waiver-sign"
			});
		}
		function withRepository(e) {
			const { repository: t, ...n } = (0, d.m)((0, f.oS)(), e);
			return {
				document: n,
				named: t
			};
		}
		function withoutRepository(e) {
			return {
				document: (0, d.m)((0, f.IM)(), e),
				named: null
			};
		}
		function judge(e, t) {
			if (!t.ok) return {
				signedBy: [],
				flaw: `${t.file}: ${t.message}`
			};
			const { keys: n, threshold: r } = t;
			const i = (0, o.Y)(e, {
				keys: n,
				threshold: r,
				payloadTypes: [f.Pr]
			});
			return i.ok ? {
				signedBy: i.signedBy.map(({ fingerprint: e }) => e),
				flaw: null
			} : {
				signedBy: [],
				flaw: i.message
			};
		}
	})
};
;
