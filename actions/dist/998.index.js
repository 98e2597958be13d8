"use strict";
exports.id = 998;
exports.ids = [998];
exports.modules = {
	64837: (function(e, t, n) {
		n.d(t, { S: () => splitNamedKeys });
		const r = /^M[A-Za-z0-9+/]{50,}={0,2}$/;
		function splitNamedKeys(e) {
			const t = e.filter((e) => r.test(e));
			const n = t.map((e, n) => ({
				path: t.length === 1 ? "the key that was given" : `key ${n + 1} of those that were given`,
				base64: Buffer.from(`-----BEGIN PUBLIC KEY-----\n${e}\n-----END PUBLIC KEY-----\n`).toString("base64")
			}));
			return {
				given: n,
				paths: e.filter((e) => !r.test(e))
			};
		}
	}),
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
	36869: (function(e, t, n) {
		n.d(t, { s: () => readTrustedKeys });
		var r = n(6415);
		var i = n(66462);
		var a = n(30785);
		const o = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
		const s = 65536;
		async function readTrustedKeys(e, t) {
			const n = [];
			const r = [];
			for (const i of e) {
				if (o.test(i)) r.push(i);
				else {
					const e = await t.read(i, {
						role: "policy",
						maxBytes: s
					});
					if (e.state === "present") r.push(...linesOf(e.bytes, i, n));
					else n.push(`${i}: ${e.state === "absent" ? "there is no such key or file" : e.reason}`);
				}
			}
			const i = r.flatMap((e) => parseKey(e, n));
			return {
				keys: i,
				names: i.map((e) => `${e.name}+${e.keyId}`),
				problems: n
			};
		}
		function linesOf(e, t, n) {
			try {
				const n = (0, r._)(e, {
					file: t,
					maxBytes: s,
					format: "text"
				}).split("\n");
				return n.map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
			} catch (e) {
				return note(e, t, n);
			}
		}
		function parseKey(e, t) {
			try {
				return [(0, a.z$)(e)];
			} catch (n) {
				return note(n, e.slice(0, 60), t);
			}
		}
		function note(e, t, n) {
			if (!(e instanceof i.dz)) throw e;
			n.push(`${t}: ${e.problems[0]?.message ?? "it does not parse"}`);
			return [];
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
	90998: (function(e, t, n) {
		n.r(t);
		n.d(t, { releasePublish: () => K });
		var r = n(97208);
		var i = n(39330);
		var a = n(66462);
		var o = n(46270);
		;
		function compareAssets({ assets: e }, t, n) {
			const r = new Map(t.map((e) => [e.name, e]));
			const a = e.filter(({ state: e }) => e === "uploaded");
			const o = new Set(a.map(({ name: e }) => e));
			const s = a.filter(({ name: e }) => r.has(e));
			return {
				missing: t.filter(({ name: e }) => !o.has(e)),
				half: e.filter(({ state: e }) => e === "starter"),
				untold: s.filter(({ sha256: e }) => e === null),
				different: s.filter(({ name: e, sha256: t }) => {
					return t !== null && !(0, i.J$)(t, r.get(e)?.sha256 ?? "");
				}),
				others: a.filter(({ name: e }) => !r.has(e) && !n.includes(e))
			};
		}
		;
		const s = 2 * 1024 ** 3;
		async function applyPublication(e, t, n) {
			const { release: r, uploads: i, deletions: a, wanted: o, url: s } = e.value;
			if (r === null) return told(e.value, {
				isPublished: true,
				faults: [],
				url: s
			});
			const { releases: c } = n;
			if (c === undefined) throw noForge();
			for (const { id: e } of a) await c.deleteAsset(e);
			for (const e of i) await attach(e, r.id, {
				releases: c,
				context: n
			});
			const l = {
				...r,
				wanted: o,
				allowed: t.otherAssets
			};
			const u = await lookAgain(c, l);
			if (u.faults.length > 0) return told(e.value, {
				isPublished: false,
				...u
			});
			await c.publish(r.id, r.commit);
			const d = await lookAgain(c, l);
			return told(e.value, {
				...d,
				isPublished: !d.isDraft
			});
		}
		async function attach(e, t, { releases: n, context: r }) {
			const o = await r.workspace.read(e.path, {
				role: "material",
				maxBytes: s
			});
			if (o.state !== "present" || !(0, i.J$)(o.sha256, e.sha256)) {
				throw new a.dz({
					code: "release.changed",
					message: `expected SHA-256 ${e.sha256}, found ${o.state === "present" ? o.sha256 : "no file"}`,
					where: { file: e.path },
					remedy: "Something changes the files while they are published: run it again where nothing else does"
				});
			}
			await n.upload(t, {
				name: e.name,
				bytes: o.bytes,
				mediaType: mediaTypeOf(e.name)
			});
		}
		async function lookAgain(e, { id: t, tag: n, commit: r, wanted: a, allowed: o }) {
			const s = (await e.find(n)).find((e) => e.id === t);
			if (s === undefined) return {
				faults: [`the release ${t} of ${n} is gone`],
				isDraft: true,
				url: ""
			};
			const { missing: c, half: l, different: u, untold: d, others: f } = compareAssets(s, a, o);
			const { tagCommit: p } = s;
			const m = p !== null && !(0, i.J$)(p, r);
			const h = p === null && !s.isDraft;
			const g = [
				...m ? [`${n} was moved to ${p}, and ${r} was judged`] : [],
				...h ? [`${n} is published, and there is no such tag`] : [],
				...[...c, ...l].map(({ name: e }) => `${e} is not attached`),
				...u.map(({ name: e }) => `${e} is attached with other bytes`),
				...d.map(({ name: e }) => `nobody tells the digest of ${e}`),
				...f.map(({ name: e }) => `${e} is attached, and no manifest binds it`)
			];
			return {
				faults: g,
				isDraft: s.isDraft,
				url: s.url
			};
		}
		function told({ wanted: e, uploads: t, release: n }, { isPublished: r, faults: i, url: a }) {
			const s = r && i.length === 0;
			const c = {
				"release-url": a,
				published: String(r),
				assets: String(e.length),
				uploaded: String(t.length)
			};
			const l = e.find(({ kind: e }) => e === "manifest");
			return {
				checks: [(0, o.K)("release_published", s, {
					reason: s ? `${e.length} files are published${n === null ? " already" : ""}: ${a}` : i[0] ?? "the release is a draft still",
					expected: [],
					actual: i.slice(0, 100),
					remedy: "Look at the release and run it again: what is attached rightly is kept"
				})],
				values: c,
				details: {
					...c,
					files: e.map(({ kind: e, name: t, sha256: n }) => ({
						kind: e,
						name: t,
						sha256: n
					}))
				},
				...s && n !== null && { record: {
					action: "release_published",
					context: {
						tag: n.tag,
						commit: n.commit,
						url: a,
						manifest_sha256: l?.sha256 ?? ""
					}
				} }
			};
		}
		function mediaTypeOf(e) {
			if (e.endsWith(".json")) return "application/json";
			return e.endsWith(".intoto.jsonl") ? "application/vnd.in-toto.bundle" : "application/octet-stream";
		}
		function noForge() {
			return new a.dz({
				code: "release.no_forge",
				message: "expected to run as an action of a workflow with a token, found none",
				remedy: "Use the action release-publish in a workflow with permissions: contents: write"
			});
		}
		var c = n(51058);
		var l = n(62050);
		var u = n(33999);
		var d = n(24827);
		var f = n(46540);
		var p = n(11142);
		var m = n(3538);
		var h = n(22594);
		var g = n(99682);
		var _ = n(71075);
		var v = n(34495);
		var y = n(34320);
		var b = n(65422);
		var x = n(16889);
		var S = n(63762);
		var C = n(76671);
		var w = n(63648);
		;
		function judgeStatements(e, { beside: t, signers: n, nowMs: r }) {
			const i = e.map(({ path: e, bytes: t }) => ({
				path: e,
				...(0, v.aF)(t, e)
			}));
			const a = i.flatMap(({ attestations: e }) => e);
			const o = n === null ? a.map(y.yT) : (0, b.r)(a, n);
			const s = findFaultsByPlace(o, t);
			const c = new Map(i.flatMap(({ path: e, attestations: t, problems: n }) => {
				const r = t.find(({ at: e }) => s.has(e));
				const i = n[0]?.message ?? (r === undefined ? undefined : `${r.at}: ${s.get(r.at)}`);
				return i === undefined ? [] : [[e, i]];
			}));
			const l = e.length > 0 && c.size === 0 && t !== null;
			if (!l) return {
				byPath: c,
				together: [],
				missing: []
			};
			const { disagreements: u, set: d } = (0, x.g1)(o, t, {
				files: e,
				isSomeUnread: false
			});
			const { unlike: f, missing: p } = d ?? {
				unlike: [],
				missing: []
			};
			return {
				byPath: c,
				together: [
					...u,
					...findFaultsTogether(o, t, r),
					...f
				],
				missing: p
			};
		}
		function findFaultsByPlace(e, t) {
			const n = (0, S.h)(e);
			return new Map([...e.flatMap(({ found: { at: e }, verdict: t }) => t.ok ? [] : [[e, t.message]]), ...t === null ? [] : [...(0, C._I)(n, t), ...(0, x.Q9)(n, t)]]);
		}
		function findFaultsTogether(e, t, n) {
			const r = (0, S.h)(e).map(({ statement: e }) => e);
			const i = r.filter((e) => (0, y.KH)(e, "sha256", t.sha256));
			return [...(0, w.wk)(r, t, n).flatMap(({ outcome: e, reason: t }) => e === "fail" ? [t] : []), ...i.flatMap((e) => (0, w.CK)(e, n) ?? [])];
		}
		var T = n(8304);
		var E = n(71164);
		var D = n(42207);
		;
		function sbomFault(e, t) {
			const { value: n } = (0, T.R)(e, {
				file: t,
				maxBytes: e.length
			});
			if (!(0, E.O)(n)) return O;
			if ("spdxVersion" in n) return firstFault("SPDX", spdxRows(n));
			return "bomFormat" in n ? firstFault("CycloneDX", cycloneDxRows(n)) : O;
		}
		const O = "it is neither CycloneDX nor SPDX in JSON";
		function firstFault(e, t) {
			const n = t.find(([, , e]) => !e);
			return n === undefined ? null : `it is no ${e}: expected ${n[0]} to be ${n[1]}`;
		}
		function spdxRows(e) {
			const { spdxVersion: t, dataLicense: n, SPDXID: r, name: i, documentNamespace: a, creationInfo: o } = e;
			const { created: s, creators: c } = (0, E.O)(o) ? o : {};
			return [
				[
					"spdxVersion",
					"SPDX-2.2 or SPDX-2.3",
					t === "SPDX-2.2" || t === "SPDX-2.3"
				],
				[
					"dataLicense",
					"CC0-1.0",
					n === "CC0-1.0"
				],
				[
					"SPDXID",
					"SPDXRef-DOCUMENT",
					r === "SPDXRef-DOCUMENT"
				],
				[
					"name",
					"a text",
					isFilled(i)
				],
				[
					"documentNamespace",
					"a URI",
					typeof a === "string" && URL.canParse(a)
				],
				[
					"creationInfo.created",
					"a time",
					(0, D.TM)(s) !== undefined
				],
				[
					"creationInfo.creators",
					"those who made it",
					Array.isArray(c) && c.length > 0 && c.every(isFilled)
				],
				...listRows(e, [
					"packages",
					"files",
					"relationships"
				])
			];
		}
		function cycloneDxRows(e) {
			const { bomFormat: t, specVersion: n, version: r } = e;
			const [, i = "0"] = typeof n === "string" ? /^1\.([1-9]\d?)$/.exec(n) ?? [] : [];
			const a = Number(i) > 4 && r === undefined;
			return [
				[
					"bomFormat",
					"CycloneDX",
					t === "CycloneDX"
				],
				[
					"specVersion",
					"1.4 or newer",
					Number(i) >= 4
				],
				[
					"version",
					"an integer from 1",
					a || Number.isSafeInteger(r) && Number(r) >= 1
				],
				...listRows(e, [
					"components",
					"services",
					"dependencies",
					"vulnerabilities"
				])
			];
		}
		function listRows(e, t) {
			return t.map((t) => [
				t,
				"a list",
				e[t] === undefined || Array.isArray(e[t])
			]);
		}
		function isFilled(e) {
			return typeof e === "string" && e.trim() !== "";
		}
		;
		const k = 64 * 1024 * 1024;
		async function findFaults(e, t) {
			const n = new Map();
			const r = [];
			for (const [i, a] of e) {
				if (i !== "statements" && i !== "proof" && i !== "sbom") continue;
				const e = i === "proof" ? m.uc : k;
				const o = await t.workspace.read(a, {
					role: "material",
					maxBytes: e
				});
				if (o.state !== "present") n.set(a, o.state === "refused" ? o.reason : "it is gone");
				else if (i === "statements") r.push({
					path: a,
					bytes: o.bytes
				});
				else {
					const e = i === "proof" ? proofFault(o.bytes, t) : parsed(() => sbomFault(o.bytes, a));
					if (e !== null) n.set(a, e);
				}
			}
			const i = judgeStatements(r, t);
			return {
				...i,
				byPath: new Map([...n, ...i.byPath])
			};
		}
		function proofFault(e, { log: t, sha256: n, nowMs: r }) {
			if (t === null) {
				return (0, m.as)(Buffer.from(e).toString("utf8")) === undefined ? "it is no proof of a log" : null;
			}
			const i = (0, h.Y)(e, t);
			if (!i.ok) return i.message;
			if ((0, h.s)(i) === undefined) return "what is in the log there is no record of release-gates";
			const a = (0, g.LP)(i.signatures, {
				logKeys: t.logKeys,
				nowMs: r
			});
			return (0, _.Mu)(i.record, n) ?? (0, g.C)(a, t.witnesses);
		}
		function parsed(e) {
			try {
				return e();
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return e.problems[0]?.message ?? e.message;
			}
		}
		var A = n(65429);
		var j = n(64837);
		var M = n(11729);
		var N = n(14868);
		var P = n(36869);
		var F = n(83741);
		;
		async function collectVerifiers(e, t) {
			const n = e.publicKeys.length > 0;
			const r = n ? await namedSigners(e, t.workspace) : await rootSigners(e, t);
			const i = await collectLog(e, t.workspace);
			return {
				...r,
				...i,
				faults: [...r.faults, ...i.faults]
			};
		}
		async function rootSigners(e, t) {
			const { trustRoot: n, trustRootSha256: r = null, trustRootVersion: i = null } = e;
			const a = await (0, A.O)({
				folder: n,
				pin: r,
				minVersion: i
			}, "evidence", t);
			if (a.ok) return {
				signers: a,
				faults: []
			};
			const { file: o, message: s, isExpected: c } = a;
			return {
				signers: null,
				faults: c ? [`nobody can be trusted: ${o}: ${s}`] : []
			};
		}
		async function namedSigners({ publicKeys: e }, t) {
			const { given: n, paths: r } = (0, j.S)(e);
			const { files: i, unread: a } = await (0, M.U)(r, "policy", t);
			const o = [];
			const s = a.map(({ path: e, reason: t }) => `${e}: ${t}`);
			for (const { path: e, base64: t } of [...n, ...i]) {
				const n = verifiers_parsed(Buffer.from(t, "base64").toString("utf8"), e);
				if (typeof n === "string") s.push(n);
				else o.push(n);
			}
			return {
				signers: s.length > 0 ? null : {
					keys: o,
					threshold: 1
				},
				faults: s
			};
		}
		function verifiers_parsed(e, t) {
			try {
				return (0, N.ee)(e, t);
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return `${t}: ${e.problems[0]?.message ?? e.message}`;
			}
		}
		async function collectLog({ logKeys: e, logOrigin: t, witnessKeys: n, witnessThreshold: r }, i) {
			const { keys: a, problems: o } = await (0, P.s)(e, i);
			const s = await (0, P.s)(n, i);
			const c = new Set(s.keys.map(({ publicKey: e }) => e)).size;
			const l = r ?? c;
			const u = [
				...o,
				...s.problems,
				...t === undefined || (0, F.fu)(t) ? [] : ["log-origin is no name of a log"],
				...s.keys.flatMap((e) => (0, g.p8)(e, a) ?? []),
				...l > c ? [`${l} witnesses are needed, ${c} distinct keys are given`] : []
			];
			if (t === undefined || a.length === 0 || u.length > 0) return {
				log: null,
				faults: u
			};
			return {
				log: {
					origin: t,
					keys: [...a, ...s.keys],
					logKeys: a,
					witnesses: l
				},
				faults: u
			};
		}
		;
		async function collectPublication(e, t) {
			const { workspace: n, nowMs: r, evidenceDirectory: i, releaseView: a } = t;
			const o = e.tag ?? tagOf(t.subject.ref);
			const s = a === undefined || o === null ? null : await a.find(o);
			const c = await (0, l.QM)(n, e.manifest ?? i);
			const { faults: p, signers: m, log: h } = await collectVerifiers(e, t);
			const g = {
				statements: m !== null,
				proofs: h !== null,
				faults: p
			};
			if (c.state !== "found") return {
				tag: o,
				manifest: c,
				...I,
				releases: s,
				verifiers: g
			};
			const { path: _, sha256: v } = c.file;
			const y = await (0, u.e)(c.file, (0, u.$)(n), r);
			const { manifest: b } = y.reading;
			const x = (0, d.TX)(y);
			const S = e.facts ? await (0, f.Yt)(y, n) : null;
			const C = {
				state: "found",
				path: _,
				sha256: v,
				decision: b?.decision ?? null,
				commit: b?.subject.commit ?? null,
				differences: [
					...c.malformed,
					...x.manifest,
					...x.expiry,
					...Object.values(x.evidence).flat(),
					...S === null ? [] : factsFaults(y, S),
					...x.artifacts.differences
				]
			};
			const { named: w, strays: T, others: E } = await nameFiles(e, {
				workspace: n,
				path: _,
				sha256: v,
				manifest: b,
				kept: S ?? {}
			});
			const D = b === null ? null : {
				path: _,
				sha256: v,
				manifest: b
			};
			const O = {
				beside: D,
				sha256: v,
				workspace: n,
				signers: m,
				log: h,
				nowMs: r
			};
			const { unread: k, ...A } = await readWanted(w, O);
			return {
				tag: o,
				manifest: C,
				...A,
				unread: [...k, ...T],
				...E.length > 0 && { others: E },
				...t.signing === "required" && { requiresSignatures: true },
				releases: s,
				verifiers: g
			};
		}
		const I = {
			wanted: [],
			unread: [],
			together: []
		};
		function tagOf(e) {
			const [, t = null] = /^refs\/tags\/(.+)$/.exec(e ?? "") ?? [];
			return t;
		}
		function factsFaults(e, t) {
			const { differences: n, absent: r } = (0, f.hR)(e, t);
			return [...n, ...r];
		}
		async function nameFiles(e, t) {
			const { workspace: n, path: r, sha256: i, manifest: a, kept: o } = t;
			const s = (0, p.yS)(r);
			const list = async (e, t) => {
				const r = await Promise.all(t.map(async (e) => /[*?[{]/.test(e) ? n.list([e]) : [e]));
				return [...new Set(r.flat())].sort().map((t) => [e, t]);
			};
			const l = e.statements.length > 0;
			const { paths: u, ...d } = l ? {
				paths: [],
				strays: [],
				others: []
			} : await (0, c.l)({
				path: r,
				sha256: i
			}, n);
			const f = e.proofs.length > 0 ? e.proofs : [(0, p.uJ)((0, p.yk)(s), "*.tlog-proof")];
			const m = [
				["manifest", r],
				...Object.values(a?.gates ?? {}).map((e) => ["evidence", (0, p.uJ)(s, e.evidence)]),
				...Object.values(o).flatMap((e) => e.state === "present" ? [["facts", e.path]] : []),
				...await list("statements", e.statements),
				...u.map((e) => ["statements", e]),
				...await list("proof", f),
				...await list("sbom", e.sboms),
				...(e.artifacts ? a?.artifacts ?? [] : []).map((e) => ["artifact", e.path])
			];
			return {
				named: m,
				...d
			};
		}
		async function readWanted(e, t) {
			const n = await t.workspace.digest(e.map(([, e]) => e));
			const r = e.filter((e, t) => n[t]?.state === "present");
			const { byPath: i, together: a, missing: o } = await findFaults(r, t);
			const s = [];
			const c = [];
			for (const [t, [r, a]] of e.entries()) {
				const e = n[t];
				if (e?.state !== "present") {
					c.push({
						path: a,
						reason: e?.state === "refused" ? e.reason : "there is no such file"
					});
					continue;
				}
				const { sha256: o, bytes: l } = e;
				s.push({
					kind: r,
					name: (0, p.bV)(a),
					path: a,
					sha256: o,
					bytes: l,
					fault: i.get(a) ?? null
				});
			}
			return {
				wanted: s,
				unread: c,
				together: a,
				missing: o
			};
		}
		var L = n(57946);
		var R = n(52781);
		var z = n(84227);
		;
		const B = z.rej({
			tag: L.hF.text(255).optional().describe("Tag of the draft release. Default: the tag that the workflow runs for"),
			manifest: L.hF.path().optional().describe("The manifest, or a folder that holds one. Default: the evidence folder of the release candidate"),
			statements: L.hF.list().default([]).describe("Signed statements, files and globs. Default: all that sign left beside the manifest, each in the forms that others verify"),
			proofs: L.hF.list().default([]).describe("Proofs that the log holds a record of this manifest, which each must carry, files and globs. Default: *.tlog-proof beside the manifest"),
			sboms: L.hF.list().default([]).describe("CycloneDX or SPDX documents in JSON, files and globs"),
			require: L.hF.list().default([
				"statements",
				"proof",
				"sbom"
			]).describe("What must be there beside manifest and evidence, of statements, proof and sbom; nothing is published without"),
			trustRoot: L.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. Where there is one, every statement must be signed by its role \"evidence\""),
			...R.h,
			publicKeys: L.hF.list().default([]).describe("Instead of a trust root: files with one public key each (PEM), or keys themselves (DER in base64); every statement must be signed by one of them"),
			logKeys: L.hF.list().default([]).describe("Keys of the log that proofs must be signed by: <name>+<id>+<base64>, or paths of files with one a line"),
			logOrigin: L.hF.text(256).optional().describe("Name of the log that proofs must be of, as audit-prove is told it"),
			witnessKeys: L.hF.list().default([]).describe("Keys of witnesses that must have cosigned the checkpoint of each proof, as log-keys"),
			witnessThreshold: L.hF.integer({
				min: 1,
				max: 100
			}).optional().describe("How many of the witnesses are needed; distinct keys count. Default: all of them"),
			unverified: L.hF.boolean().default(false).describe("Publish statements though there are no keys to verify them with; what is published is then told as unverified every time"),
			facts: L.hF.boolean().default(true).describe("Also what each gate decided on, for verify and replay; without it they have to be told that it is not there"),
			artifacts: L.hF.boolean().default(true).describe("Also the artifacts that the manifest binds; those that are attached already must be the same"),
			otherAssets: L.hF.list().default([]).describe("Names of assets of the draft that may be published though the manifest does not bind them")
		});
		const V = [
			"statements",
			"proof",
			"sbom"
		];
		var H = n(89443);
		var U = n(34975);
		;
		function planPublication(e, t) {
			const { wanted: n } = e;
			const [r, ...i] = e.releases ?? [];
			const a = r === undefined ? undefined : compareAssets(r, n, t.otherAssets);
			const o = [
				candidateCheck(e),
				filesCheck(e, t),
				verifiableCheck(e, t),
				completeCheck(e),
				namesCheck(n),
				draftCheck(e, r, i.length),
				...r === undefined || a === undefined ? [] : [commitCheck(e, r), assetsCheck(r, a)]
			];
			const s = e.manifest.state === "found" ? e.manifest.commit : null;
			const c = r?.isDraft !== true;
			const l = c ? [] : (a?.half ?? []).map(({ id: e, name: t }) => ({
				id: e,
				name: t
			}));
			const u = c ? [] : a?.missing ?? [];
			const d = c || s === null ? null : {
				id: r.id,
				tag: r.tag,
				commit: s
			};
			const f = {
				release: d,
				uploads: u,
				deletions: l,
				wanted: n,
				url: r?.url ?? ""
			};
			return {
				checks: o,
				steps: stepsOf(f),
				value: f
			};
		}
		function stepsOf({ release: e, uploads: t, deletions: n }) {
			if (e === null) return ["Change nothing"];
			return [
				...n.map(({ name: e }) => `Delete what an upload of ${e} left that did not end`),
				...t.map(({ name: e, path: t }) => `Attach ${t} as ${e}`),
				`Publish ${e.tag}`
			];
		}
		function candidateCheck({ manifest: e }) {
			if (e.state !== "found") {
				const { outcome: t, ...n } = (0, l.nu)(e);
				return (0, o.K)("release_candidate_open", t, {
					...n,
					expected: "one manifest",
					actual: null
				});
			}
			const { differences: t, decision: n, path: r, sha256: i } = e;
			const [a] = t;
			return (0, o.K)("release_candidate_open", a === undefined && n === "open", {
				reason: a === undefined ? `${r} says ${n ?? "nothing that can be read"}` : (0, H.v)((0, U.hF)(a), t.length - 1, "difference"),
				expected: "open",
				actual: a === undefined ? {
					decision: n,
					sha256: i
				} : t.slice(0, 100).map(U.hF),
				remedy: "Publish the candidate that was judged, as it was judged; see release-gates verify"
			});
		}
		function filesCheck({ wanted: e, unread: t, together: n, others: r = [] }, { require: i }) {
			const a = new Set(e.map(({ kind: e }) => e));
			const s = [
				...i.flatMap((e) => {
					const t = V.find((t) => t === e);
					if (t === undefined) return [`require: there is no ${e}; known are ${V.join(", ")}`];
					return a.has(t) ? [] : [`there is no ${W[t]}`];
				}),
				...t.map(({ path: e, reason: t }) => `${e}: ${t}`),
				...e.flatMap(({ path: e, fault: t }) => t === null ? [] : [`${e}: ${t}`]),
				...n
			];
			const [c] = s;
			const [l] = r;
			const u = l === undefined ? "" : (0, H.v)(`; not attached: ${l}`, r.length - 1, "such file");
			return (0, o.K)("release_files", c === undefined, {
				reason: c === undefined ? `${e.length} files${u}` : (0, H.v)(c, s.length - 1, "fault"),
				expected: [...i],
				actual: c === undefined ? [...a] : s.slice(0, 100),
				remedy: "Sign the candidate (sign), prove its record (audit-prove --record), name the SBOM (sboms), or ask for less with require"
			});
		}
		const W = {
			statements: "signed statement",
			proof: "proof of the log",
			sbom: "SBOM"
		};
		function verifiableCheck({ wanted: e, verifiers: t }, { unverified: n, trustRoot: r }) {
			const count = (t) => e.filter((e) => e.kind === t).length;
			const i = {
				statements: t.statements ? 0 : count("statements"),
				proofs: t.proofs ? 0 : count("proof")
			};
			const a = [...i.statements > 0 ? [`${r} has no trust root and public-keys names no key, so nobody knows who may sign`] : [], ...i.proofs > 0 ? ["log-keys and log-origin do not say which log a proof must be of"] : []];
			const [s] = [...t.faults, ...a];
			const c = n && t.faults.length === 0 && i.proofs === 0;
			return (0, o.K)("release_verifiable", s === undefined, {
				level: c ? "may" : "must",
				reason: s === undefined ? "whose signatures count is known" : c ? `${i.statements} files of statements are published whose signatures nobody here verified` : s,
				expected: {
					statements: 0,
					proofs: 0
				},
				actual: i,
				remedy: c ? "Name whose signatures count, and leave unverified out: whoever fetches them has to trust what nobody looked at" : "Make a trust root, or name public-keys (the key that sign signs with), and log-keys with log-origin (those of audit-prove); unverified: true publishes statements that nobody verified"
			});
		}
		function completeCheck({ missing: e = [], requiresSignatures: t = false }) {
			const [n] = e;
			return (0, o.K)("release_statements", n === undefined, {
				level: t ? "must" : "may",
				reason: n === undefined ? "what sign makes is here whole" : (0, H.v)(n, e.length - 1, "such signer"),
				expected: [],
				actual: e.slice(0, 100),
				remedy: "Bring back what was signed, all files of it, or sign the manifest with another key"
			});
		}
		const G = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,254}$/;
		function namesCheck(e) {
			const t = e.map(({ name: e }) => e);
			const n = t.filter((e, n) => t.indexOf(e) !== n).map((e) => `${e} would be there twice`);
			const r = t.filter((e) => !G.test(e)).map((e) => `${e} cannot be the name of an asset`);
			const i = [...n, ...r];
			const [a] = i;
			return (0, o.K)("release_names", a === undefined, {
				reason: a === undefined ? "every file has a name of its own" : (0, H.v)(a, i.length - 1, "fault"),
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Give the files names of letters, digits and ._@+-, each once in whatever folder, or set artifacts: false"
			});
		}
		function draftCheck({ tag: e, releases: t }, n, r) {
			const [i, a] = (() => {
				if (e === null) return ["fail", "no tag is named, and this run is of none"];
				if (t === null) return ["inconclusive", "there is nobody to ask: this is no workflow run with a token"];
				if (n === undefined) return ["fail", `there is no release of ${e}`];
				if (r > 0) return ["inconclusive", `there are ${r + 1} releases of ${e}`];
				return ["pass", `${e} is ${n.isDraft ? "a draft" : "published"}`];
			})();
			return (0, o.K)("release_draft", i, {
				reason: a,
				expected: "one release of the tag",
				actual: n?.url ?? null,
				remedy: "Make one draft of the tag first (gh release create TAG --draft), in a workflow with contents: write"
			});
		}
		function commitCheck({ manifest: e }, { tag: t, tagCommit: n, isDraft: r }) {
			const a = e.state === "found" ? e.commit : null;
			const s = n === null && r;
			const c = n === null && !r;
			const l = a !== null && (s || (0, i.J$)(n ?? "", a));
			return (0, o.K)("release_commit", l, {
				reason: l ? `${t} ${s ? "will be" : "is"} at ${a}, which was judged` : c ? `${t} is published, and there is no such tag` : `${a ?? "no commit"} was judged, and ${t} is at ${n ?? "none"}`,
				expected: a,
				actual: n,
				remedy: c ? `Find out who deleted the tag, and push it again at the commit that was judged (git push origin ${a ?? "COMMIT"}:refs/tags/${t})` : "Publish the candidate of the commit that the tag names; a tag is not moved"
			});
		}
		function assetsCheck(e, { missing: t, half: n, different: r, untold: i, others: a }) {
			const s = [
				...r.map(({ name: e }) => `${e} is attached with other bytes`),
				...a.map(({ name: e }) => `${e} is attached, and no manifest binds it`),
				...e.isDraft ? [] : [...t, ...n].map(({ name: e }) => `${e} is missing, and the release is published`)
			];
			const [c] = s;
			const [l] = i;
			const u = c === undefined ? l === undefined ? "pass" : "inconclusive" : "fail";
			const d = `${t.length} of the files are still to be attached`;
			return (0, o.K)("release_assets", u, {
				reason: c === undefined ? l === undefined ? d : `GitHub does not tell the digest of ${l.name}` : (0, H.v)(c, s.length - 1, "fault"),
				expected: [],
				actual: s.slice(0, 100),
				remedy: "Find out who attached it; delete it from the draft if it is not wanted, or name it in other-assets. What is published stays as it is: make a new release"
			});
		}
		;
		const K = (0, r.h9)({
			id: "release-publish",
			summary: "Publishes a draft release once manifest, evidence, statements, proof and SBOM are attached, never before",
			inputs: B,
			outputs: {
				"release-url": "Address of the release",
				published: "true where it is published",
				assets: "How many files it must have",
				uploaded: "How many of them this run attached"
			},
			checks: {
				release_candidate_open: "The manifest and everything it binds hold, and it says open",
				release_files: "Every file that must be attached is here and is what it should be",
				release_verifiable: "Whose signatures count is known, for statements and for proofs; advice where unverified is asked for",
				release_statements: "Who signed a verdict with sign left its other statements over the manifest; advice where signatures are not required",
				release_names: "Every file has a name of its own that the release keeps",
				release_draft: "There is one release of the tag",
				release_commit: "The tag names the commit that was judged; only a draft may have none yet",
				release_assets: "What is attached already has the right bytes, and nothing else is there",
				release_published: "Every file is attached with its digest, and the release is published"
			},
			surfaces: ["action"],
			collect: collectPublication,
			plan: planPublication,
			apply: applyPublication
		});
	})
};
;
