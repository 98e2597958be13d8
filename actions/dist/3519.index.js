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
	65429: (function(e, t, n) {
		n.d(t, { O: () => collectTrustInRole });
		var r = n(45804);
		var i = n(18123);
		async function collectTrustInRole(e, t, { workspace: n, nowMs: a }) {
			const { trust: o, unread: s } = await (0, i.T)(e, n);
			const [c] = s;
			if (c === undefined) return (0, r.U)(o, t, a);
			return {
				ok: false,
				file: c.path,
				message: c.reason,
				isExpected: true
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
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	63519: (function(e, t, n) {
		n.d(t, { openSignedWaivers: () => openSignedWaivers });
		var r = n(65429);
		var i = n(63416);
		var a = n(78147);
		var o = n(24820);
		var s = n(26672);
		async function openSignedWaivers(e, t, { nowMs: n, repository: a }) {
			const o = await (0, r.O)(e, "approval", {
				workspace: t,
				nowMs: n
			});
			return (e, t) => {
				const n = (0, i.mE)(e, t);
				const { document: r, repository: c } = (0, s.Gf)(n, t);
				const l = misplacedBy(c, a);
				return {
					document: r,
					...l === null ? judge(n, o) : {
						signedBy: [],
						flaw: l
					}
				};
			};
		}
		function misplacedBy(e, t) {
			if (e === null) return "it was signed before signed waivers named their repository, so it has to be signed anew";
			return (0, o.ve)(e, t) ? null : `it was signed for ${e}, and this is ${t}`;
		}
		function judge(e, t) {
			if (!t.ok) return {
				signedBy: [],
				flaw: `${t.file}: ${t.message}`
			};
			const { keys: n, threshold: r } = t;
			const i = (0, a.Y)(e, {
				keys: n,
				threshold: r,
				payloadTypes: [s.Pr]
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
