"use strict";
exports.id = 7961;
exports.ids = [7961];
exports.modules = {
	6296: (function(e, t, n) {
		n.d(t, {
			C: () => buildKeyBundle,
			R: () => i
		});
		var r = n(63416);
		const i = "application/vnd.dev.sigstore.bundle.v0.3+json";
		function buildKeyBundle(e, t) {
			if (e.signatures.length !== 1) throw new RangeError("a Sigstore bundle has exactly one signature");
			return {
				mediaType: i,
				verificationMaterial: {
					publicKey: { hint: t },
					tlogEntries: []
				},
				dsseEnvelope: (0, r.X8)(e)
			};
		}
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
	74793: (function(e, t, n) {
		n.d(t, {
			F: () => a,
			Y: () => standingOf
		});
		var r = n(1973);
		var i = n(42207);
		const a = "Nothing says that a byte was changed: it became too old, and permits nothing now. To release it now, let its gates run again. Whether it was good at a time is told by: release-gates verify --as-of TIME, or --from-activation RECORD";
		const o = new Set(["manifest_fresh", "attestations_fresh"]);
		const s = new Set(["manifest_decision_open", "manifest_required_gates"]);
		function standingOf(e, { judgedMs: t, isAsOf: n, expiredAt: a }) {
			const c = e.filter((e) => e.level === "must" && (0, r._i)(e));
			const isOld = ({ id: e }) => a !== null && o.has(e);
			return {
				intact: c.every((e) => isOld(e) || s.has(e.id)),
				judged_at: (0, i.ZA)(t),
				is_as_of: n,
				expired_at: a
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
	97961: (function(e, t, n) {
		n.r(t);
		n.d(t, { attestationVerify: () => U });
		var r = n(97208);
		var i = n(56001);
		var a = n(10224);
		var o = n(12834);
		var s = n(64837);
		var c = n(62050);
		var l = n(25184);
		;
		const u = 1e4;
		const d = 64 * 1024 * 1024;
		;
		async function collectAttestations(e, t) {
			const { workspace: n, nowMs: r, asOfMs: a } = t;
			const o = await locate(e, t);
			const s = e.attestations.length > 0 || o?.state !== "found" ? e.attestations : (0, i.eR)(o);
			const c = await readAll(n, await expand(n, s), "evidence");
			const l = await readTrust(e, n);
			const u = await readSubjects(n, e.subjects);
			return {
				nowMs: r,
				...a !== null && { asOfMs: a },
				trust: l.fact,
				attestations: c.files,
				unread: [
					...l.unread,
					...c.unread,
					...u.unread
				],
				subjects: u.subjects,
				manifest: o
			};
		}
		async function readTrust(e, t) {
			const { publicKeys: n, certificateIdentities: r, trustRoot: i } = e;
			if (n.length > 0 || r.length > 0) {
				const r = await readKeys(t, n);
				const i = await readAll(t, await expand(t, e.sigstoreRoots), "policy");
				return {
					fact: {
						kind: "named",
						keys: r.files,
						sigstoreRoots: i.files
					},
					unread: [...r.unread, ...i.unread]
				};
			}
			const { paths: s, strays: c } = await (0, a.g)(t, i, "policy");
			const l = await readAll(t, s, "policy");
			const u = await readAll(t, await (0, o._)(t, i, "policy"), "policy");
			return {
				fact: {
					kind: "trust_root",
					folder: i,
					files: l.files,
					sigstoreRoots: u.files
				},
				unread: [
					...c,
					...l.unread,
					...u.unread
				]
			};
		}
		async function readKeys(e, t) {
			const { given: n, paths: r } = (0, s.S)(t);
			const { files: i, unread: a } = await readAll(e, r, "policy");
			return {
				files: [...n, ...i],
				unread: a
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n }) {
			if (e.manifest === undefined && e.attestations.length > 0) return null;
			const r = await (0, c.QM)(t, e.manifest ?? n);
			if (r.state !== "found") return r;
			const { path: i, sha256: a, bytes: o } = r.file;
			return {
				state: "found",
				path: i,
				sha256: a,
				...(0, l.WI)(o, i)
			};
		}
		async function expand(e, t) {
			const n = await Promise.all(t.map(async (t) => /[*?[{]/.test(t) ? e.list([t]) : [t]));
			return [...new Set(n.flat())].sort();
		}
		async function readAll(e, t, n) {
			const r = [];
			const i = [];
			for (const a of t.slice(0, u)) {
				const t = await e.read(a, {
					role: n,
					maxBytes: d
				});
				if (t.state === "present") r.push({
					path: a,
					base64: Buffer.from(t.bytes).toString("base64")
				});
				else i.push({
					path: a,
					reason: t.state === "absent" ? "there is no such file" : t.reason
				});
			}
			const [a] = t.slice(u);
			if (a !== undefined) i.push({
				path: a,
				reason: `more than ${u} files`
			});
			return {
				files: r,
				unread: i
			};
		}
		const f = /^(sha256|gitCommit|gitTree|gitBlob|gitTag):([0-9a-f]{40,64})$/;
		async function readSubjects(e, t) {
			const n = t.flatMap((e) => {
				const [, t, n] = f.exec(e) ?? [];
				return t === undefined || n === undefined ? [] : [{
					name: e,
					algorithm: t,
					digest: n
				}];
			});
			const r = t.filter((e) => !f.test(e));
			const i = await expand(e, r);
			const a = await e.digest(i);
			const o = a.flatMap((e, t) => e.state === "present" ? [{
				name: i[t],
				algorithm: "sha256",
				digest: e.sha256
			}] : []);
			const s = a.flatMap((e, t) => e.state === "present" ? [] : [{
				path: i[t],
				reason: e.state === "absent" ? "there is no such file" : e.reason
			}]);
			const c = r.length > 0 && i.length === 0 ? [{
				path: r.join(", "),
				reason: "no file matches"
			}] : [];
			return {
				subjects: [...n, ...o],
				unread: [...s, ...c]
			};
		}
		var p = n(34495);
		var m = n(34320);
		var h = n(87012);
		var g = n(66462);
		var _ = n(89443);
		var v = n(98941);
		var y = n(74793);
		var b = n(76832);
		var x = n(63416);
		var S = n(6296);
		var C = n(34975);
		;
		const w = 20;
		function findChangedStatements(e, t, n) {
			const r = e.flatMap(({ path: e, base64: t }) => (0, p.Zf)(Buffer.from(t, "base64"), e)).filter(({ at: e }) => n(e)).slice(0, w);
			if (r.length === 0) return new Map();
			const i = t.flatMap(formsOf);
			return new Map(r.flatMap(({ at: e, offset: t, bytes: n }) => {
				const r = toLine(n);
				const a = closest(r, i);
				const o = a === undefined ? undefined : (0, C.bL)(a, r);
				if (a === undefined || o === undefined) return [];
				return [[e, {
					offset: t + o,
					expected: (0, v.k8)(a[o]),
					found: (0, v.k8)(r[o])
				}]];
			}));
		}
		function toLine(e) {
			return e.at(-1) === 10 ? e : Buffer.concat([e, Buffer.from("\n")]);
		}
		function formsOf({ envelope: e, certified: t }) {
			const [n] = e.signatures;
			const r = t !== null ? [t] : [(0, x.X8)(e), ...e.signatures.length === 1 ? [(0, S.C)(e, n?.keyId ?? "")] : []];
			return r.map((e) => Buffer.from(`${JSON.stringify(e)}\n`));
		}
		function closest(e, t) {
			const n = t.map((t) => ({
				form: t,
				alike: alike(e, t)
			})).toSorted((e, t) => t.alike - e.alike);
			return n.find(({ alike: t }) => t > e.length / 2)?.form;
		}
		function alike(e, t) {
			const n = (0, C.bL)(e, t);
			if (n === undefined || n === t.length - 1) return Number.POSITIVE_INFINITY;
			let r = 0;
			const i = Math.min(e.length, t.length) - n;
			while (r < i && e.at(-1 - r) === t.at(-1 - r)) r += 1;
			return n + r;
		}
		var T = n(63648);
		;
		function judgedMs({ nowMs: e, asOfMs: t }) {
			return t ?? e;
		}
		;
		function decideCandidate(e, t, n) {
			const { manifest: r, differences: i, path: a } = e;
			const [o] = i;
			if (r === null || o !== undefined) {
				return [(0, b.cT)("manifest_parse", "fail", {
					reason: o === undefined ? `${a} cannot be read` : (0, _.v)((0, C.hF)(o), i.length - 1, "difference"),
					expected: [],
					actual: i.slice(0, 100).map(C.hF),
					remedy: "Fetch the folder again from where it was published"
				})];
			}
			const s = (0, T.wk)(t, {
				...e,
				manifest: r
			}, judgedMs(n));
			return [...s.map(partCheck), ...freshCheck(s)];
		}
		function partCheck({ unit: e, outcome: t, reason: n, expected: r, actual: i, expiredAt: a }) {
			const o = e === null ? "manifest_attested" : (0, b.ij)("evidence_attested", e);
			const s = a !== null;
			return (0, b.cT)(o, s ? "pass" : t, {
				reason: s ? `the evidence of ${e} is attested` : n,
				expected: r,
				actual: i,
				remedy: e === null ? "Sign this manifest; a signature over another one says nothing about it" : "Sign the candidate again after its gates have run"
			});
		}
		function freshCheck(e) {
			const t = e.flatMap(({ unit: e, expiredAt: t }) => t === null ? [] : [{
				unit: e,
				expired_at: t
			}]);
			const [n] = t.toSorted((e, t) => e.expired_at < t.expired_at ? -1 : 1);
			if (n === undefined && e.every(({ outcome: e }) => e !== "pass")) return [];
			const r = `the attestation of ${n?.unit} was fresh until ${n?.expired_at}`;
			return [(0, b.cT)(E, n === undefined ? "pass" : "fail", {
				reason: n === undefined ? "what is attested is fresh" : (0, _.v)(r, t.length - 1, "such unit"),
				expected: null,
				actual: n?.expired_at ?? null,
				remedy: y.F
			})];
		}
		const E = "attestations_fresh";
		function expiredAt(e) {
			const t = e.find(({ id: e }) => e === E)?.actual;
			return typeof t === "string" ? t : null;
		}
		var D = n(25202);
		var O = n(71164);
		;
		const k = String.raw`[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?`;
		const A = String.raw`(?!\.{1,2}(?:/|@|$))[A-Za-z0-9._~-]+`;
		const j = String.raw`(?:refs/[A-Za-z0-9._/+-]+|[0-9a-f]{40}|[0-9a-f]{64})`;
		const M = new RegExp(`^(?:(?:git\\+)?https?://)?(${k})/(${A}(?:/${A})*)/?(?:@(${j}))?$`);
		function parseSource(e) {
			const [, t, n, r = null] = M.exec(e) ?? [];
			if (t === undefined || n === undefined) return undefined;
			return {
				repository: `${t.toLowerCase()}/${n.replace(/\.git$/, "")}`,
				ref: r
			};
		}
		;
		function decideProvenance({ subjects: e }, t, n) {
			const { builderId: r, sourceUri: i, sourceCommit: a, buildType: o } = n;
			if ([
				r,
				i,
				a,
				o
			].every((e) => e === undefined)) return [];
			const s = t.filter(({ predicateType: e }) => D.ak.includes(e));
			const c = e.length === 0 ? s.flatMap((e) => faultsOf(e, n)) : e.flatMap(({ name: e, algorithm: t, digest: r }) => {
				const i = s.filter((e) => (0, m.KH)(e, t, r));
				const a = i.map((e) => faultsOf(e, n));
				if (a.some((e) => e.length === 0)) return [];
				return a.length === 0 ? [`no provenance that holds is about ${e}`] : a.flat();
			});
			const l = s.length === 0 ? ["there is no SLSA provenance that holds"] : [];
			const [u, ...d] = [...l, ...c];
			return [(0, b.cT)("provenance_expected", u === undefined ? "pass" : "fail", {
				reason: u === undefined ? "it was built where, and from what, was asked for" : (0, _.v)(u, d.length, "difference"),
				expected: {
					builder: r ?? null,
					build_type: o ?? null,
					source: i ?? null,
					commit: a ?? null
				},
				actual: u === undefined ? [] : [u, ...d].slice(0, 100),
				remedy: "Do not release what was built elsewhere or from something else; find out where it comes from"
			})];
		}
		function faultsOf(e, { builderId: t, sourceUri: n, sourceCommit: r, buildType: i }) {
			const a = readProvenance(e);
			return [
				...differing("builder", t, a.builder),
				...differing("build type", i, a.buildType),
				...sourceFault(n, a.source),
				...differing("commit", r, a.commit)
			];
		}
		function differing(e, t, n) {
			if (t === undefined || t === n) return [];
			return [`expected the ${e} ${t}, found ${JSON.stringify(n)}`];
		}
		function sourceFault(e, t) {
			if (e === undefined || e === t) return [];
			const n = parseSource(e);
			if (n === undefined || n.ref !== null) return [`expected source-uri to be a repository, such as github.com/o/r, found ${JSON.stringify(e)}`];
			return isSameRepository(e, t) ? [] : differing("source", e, t);
		}
		function readProvenance({ predicateType: e, predicate: t = {} }) {
			return e === D.VU ? readOld(t) : readNew(t);
		}
		function readOld(e) {
			const t = member(e, "invocation", "configSource");
			return {
				builder: member(e, "builder", "id") ?? null,
				buildType: member(e, "buildType") ?? null,
				source: textOf(member(t, "uri")),
				commit: commitOf(t)
			};
		}
		function readNew(e) {
			const t = member(e, "buildDefinition", "externalParameters");
			const n = textOf(member(t, "source", "uri")) ?? textOf(member(t, "source")) ?? textOf(member(t, "workflow", "repository"));
			const r = member(e, "buildDefinition", "resolvedDependencies");
			const i = Array.isArray(r) ? r : [];
			const a = i.filter((e) => isSameRepository(n, textOf(member(e, "uri"))));
			return {
				builder: member(e, "runDetails", "builder", "id") ?? null,
				buildType: member(e, "buildDefinition", "buildType") ?? null,
				source: n,
				commit: commitOf(member(t, "source")) ?? onlyOf(a.map(commitOf))
			};
		}
		function isSameRepository(e, t) {
			if (e === null || t === null) return false;
			const [n, r] = [parseSource(e), parseSource(t)];
			return e === t || n !== undefined && n.repository === r?.repository;
		}
		function onlyOf(e) {
			const [t = null, ...n] = new Set(e);
			return n.length === 0 ? t : null;
		}
		function commitOf(e) {
			const t = member(e, "digest");
			return textOf(member(t, "gitCommit")) ?? textOf(member(t, "sha1"));
		}
		function member(e, ...t) {
			let n = e;
			for (const e of t) {
				if (n === undefined || !(0, O.O)(n) || !Object.hasOwn(n, e)) return undefined;
				n = n[e];
			}
			return n;
		}
		function textOf(e) {
			return typeof e === "string" ? e : null;
		}
		;
		function decideSummary(e, t, n) {
			const { verifierId: r, resourceUri: i, levels: a, requireOpen: o } = n;
			const s = t.filter((t) => (0, T.RT)(t) && isOf(t, e));
			const c = r !== undefined || i !== undefined || a.length > 0;
			if (s.length === 0) {
				return c ? [decide_summary_row("summary_expected", "there is no verification summary that holds", {
					expected: "one",
					actual: 0
				})] : [];
			}
			const l = s.map(({ predicate: e = {} }) => e);
			const u = [
				...r === undefined ? [] : [each(l, "verifier", r, (e) => decide_summary_member(e["verifier"], "id"))],
				...i === undefined ? [] : [each(l, "resourceUri", i, (e) => e["resourceUri"])],
				...a.map((e) => each(l, "level", e, (t) => levelOf(t, e))),
				...o ? [each(l, "verificationResult", "PASSED", (e) => e["verificationResult"])] : []
			];
			const d = [...u.flat(), ...s.flatMap((t) => (0, T.CK)(t, judgedMs(e)) ?? [])];
			const [f] = d;
			return [decide_summary_row("summary_expected", f ?? "the verification summary says what was asked for", {
				expected: [],
				actual: d
			})];
		}
		function isOf(e, { manifest: t }) {
			return t?.state !== "found" || (0, m.KH)(e, "sha256", t.sha256);
		}
		function each(e, t, n, r) {
			return e.map(r).filter((e) => e !== n).map((e) => `expected ${t} ${n}, found ${JSON.stringify(e ?? null)}`);
		}
		function decide_summary_member(e, t) {
			return (0, O.O)(e) ? e[t] : undefined;
		}
		function levelOf({ verifiedLevels: e }, t) {
			return Array.isArray(e) && e.includes(t) ? t : e ?? null;
		}
		function decide_summary_row(e, t, { expected: n, actual: r }) {
			const i = Array.isArray(r) && r.length === 0;
			return (0, b.cT)(e, i ? "pass" : "fail", {
				reason: t,
				expected: n,
				actual: r,
				remedy: "Do not release what this was asked of; ask whoever signed it"
			});
		}
		var N = n(91341);
		var P = n(14868);
		var F = n(50607);
		;
		function decideTrust(e, t) {
			const { trust: n } = e;
			try {
				return n.kind === "named" ? named(n, {
					...e,
					inputs: t
				}) : trustRoot(n, {
					...e,
					inputs: t
				});
			} catch (e) {
				if (!(e instanceof g.dz)) throw e;
				const t = n.kind === "named" ? I : N.n2.unreadable;
				return nobody(e.message.split("\n")[0] ?? "it cannot be read", t);
			}
		}
		function named({ keys: e, sigstoreRoots: t }, { inputs: n, unread: r, ...i }) {
			const { threshold: a, certificateIdentities: o, certificateIssuer: s } = n;
			const c = e.map(({ path: e, base64: t }) => ({
				path: e,
				key: (0, P.ee)(Buffer.from(t, "base64").toString(), e)
			}));
			const l = new Map(c.map(({ key: e, path: t }) => [e.spki, t]));
			if (o.length > 0 && t.length === 0) return nobody("certificate-identities are named, and no Sigstore instance that certifies them", "Name the root of the instance with sigstore-roots, as a file that was reviewed");
			if (o.length === 0 && l.size < a) {
				const e = r.find(({ path: e }) => n.publicKeys.includes(e));
				const t = e === undefined ? "" : `; ${e.path}: ${e.reason}`;
				const i = "Name as many different keys with public-keys as threshold asks for, each in a file that is there";
				return nobody(`${a} different keys must sign, and ${l.size} are given${t}`, i);
			}
			const u = [...c.map(({ key: e }) => e.fingerprint), ...o];
			return {
				trust: {
					keys: c.map(({ key: e }) => e),
					threshold: a,
					certificates: {
						roots: t.flatMap(readRoots),
						identities: o.map((e) => ({
							issuer: s,
							subject: e
						})),
						nowMs: judgedMs(i)
					}
				},
				excluded: [],
				namesOf: namer((e) => l.get(e.spki)),
				check: (0, b.cT)("trust_known", "pass", {
					reason: `the signers that were named: ${u.slice(0, 3).join(", ")}`,
					expected: u,
					actual: u
				})
			};
		}
		function trustRoot({ folder: e, files: t, sigstoreRoots: n }, { inputs: r, unread: i, ...a }) {
			const s = i.find(({ path: t }) => trusted_isOf(e.replace(/\/+$/, ""), t));
			if (s !== undefined) return nobody(`${s.path}: ${s.reason}`, N.n2.unreadable);
			const { trustRootSha256: c = null, trustRootVersion: l = null } = r;
			const u = (0, N.Lc)(t.map(toFile), {
				pin: c,
				minVersion: l,
				...a
			});
			if (!u.ok) return nobody(`${u.file ?? e}: ${u.message}`, remedyOf(u.fault));
			const { trusted: d, since: f } = u;
			const { root: p } = d;
			const m = f.at(-1)?.root ?? p;
			const h = (0, N.Mx)(d, "evidence", {
				atMs: judgedMs(a),
				since: f
			});
			const g = [p, ...f.map((e) => e.root)].map(signersByCertificate).reduce(commonTo);
			if (p.roles.evidence === undefined && g.length === 0) return nobody(`${u.file} gives nobody the role "evidence"`, L);
			const _ = (0, o.M)(m, n.map(toFile));
			if (!_.ok) return nobody(_.message, N.n2.unreadable);
			const { roots: v } = _;
			const y = h.excluded.map(({ name: e, standing: t }) => describeExcluded(e, t, m));
			const x = u.isPinned ? "its first version is the one that was given" : "nobody outside of the repository vouches for its first version";
			const S = l === null ? "nobody says how new it must be" : `version ${l} at least was asked for`;
			return {
				trust: {
					keys: h.keys,
					threshold: h.threshold,
					certificates: {
						roots: v,
						identities: g,
						nowMs: judgedMs(a)
					}
				},
				excluded: y,
				namesOf: namer((e) => h.describe(e)?.name),
				check: (0, b.cT)("trust_known", "pass", {
					reason: [
						`${u.file} holds, until ${p.expires_at}; ${x}`,
						S,
						...y
					].join("; "),
					expected: {
						sha256: c,
						version: l
					},
					actual: {
						version: p.version,
						keys: h.keys.map(({ fingerprint: e }) => e),
						identities: g.map(({ subject: e }) => e),
						threshold: h.threshold
					}
				})
			};
		}
		function signersByCertificate({ identities: e }) {
			return e.filter(({ roles: e }) => e.includes("evidence"));
		}
		function commonTo(e, t) {
			return e.filter(({ issuer: e, subject: n }) => t.some((t) => t.issuer === e && t.subject === n));
		}
		function describeExcluded(e, t, { keys: n }) {
			const r = n.find((t) => t.name === e)?.revoked ?? null;
			const i = r === null ? "" : ` (${r.reason}, from ${r.at})`;
			return `${e} is ${t.replaceAll("_", " ")}${i}`;
		}
		function trusted_isOf(e, t) {
			return t.startsWith(`${e}/`) || `${e}/`.startsWith(`${t}/`);
		}
		function readRoots({ path: e, base64: t }) {
			return (0, F.$)(Buffer.from(t, "base64"), e);
		}
		function toFile({ path: e, base64: t }) {
			return {
				file: e,
				bytes: Buffer.from(t, "base64")
			};
		}
		function namer(e) {
			return ({ signedBy: t, identity: n }) => n === null ? t.map((t) => e(t) ?? "a key") : [n.subject];
		}
		const I = "Name files that hold what was reviewed: public keys in PEM, roots of Sigstore as they are published";
		const L = "Give the role evidence to a key or an identity in .github/release-trust.yml, then: release-gates trust-root --action rotate";
		function remedyOf(e) {
			const t = N.n2[e];
			return e === "empty" ? `Give public-keys; with a trust root: ${t}` : t;
		}
		function nobody(e, t) {
			return {
				trust: undefined,
				namesOf: () => [],
				excluded: [],
				check: (0, b.cT)("trust_known", "fail", {
					reason: `nobody can be trusted: ${e}`,
					expected: "signers of evidence",
					actual: null,
					remedy: t
				})
			};
		}
		;
		function decideAttestations(e, t) {
			const n = judge(e, t);
			const { trusted: r } = n;
			const i = countingOf(n).map(({ statement: e }) => e);
			return [
				r.check,
				...manifestCheck(e),
				foundCheck(n),
				signedCheck(n),
				...boundCheck(n),
				...subjectChecks(e, i, t),
				...e.manifest?.state === "found" ? decideCandidate(e.manifest, i, e) : [],
				...decideProvenance(e, i, t),
				...decideSummary(e, i, t)
			];
		}
		function attestationDetails(e, t) {
			const { verdicts: n, trusted: r, binding: i } = judge(e, t);
			const { manifest: a } = e;
			return {
				...a?.state === "found" && { standing: standing(e, t) },
				attestations: n.slice(0, 1e3).map((e) => e.ok ? {
					at: e.at,
					predicate_type: e.statement.predicateType,
					subjects: e.statement.subject.length,
					signed_by: r.namesOf(e).map((t, n) => ({
						name: t,
						fingerprint: e.signedBy[n]?.fingerprint ?? null
					})),
					...i?.misplaced.has(e.at) === true && { refused: "not_bound" }
				} : {
					at: e.at,
					refused: e.code,
					message: e.message
				}),
				attestations_total: n.length
			};
		}
		function standing(e, t) {
			const n = decideAttestations(e, t);
			const r = e.asOfMs !== undefined;
			return (0, y.Y)(n, {
				judgedMs: judgedMs(e),
				isAsOf: r,
				expiredAt: expiredAt(n)
			});
		}
		function attestationValues(e, t) {
			const n = judge(e, t);
			const r = countingOf(n).length;
			return {
				verified: String(r),
				refused: String(n.verdicts.length - r),
				"manifest-sha256": e.manifest?.state === "found" ? e.manifest.sha256 : ""
			};
		}
		function countingOf({ verdicts: e, binding: t }) {
			return e.flatMap((e) => e.ok && t?.misplaced.has(e.at) !== true ? [e] : []);
		}
		const R = new WeakMap();
		function judge(e, t) {
			const n = R.get(e);
			if (n?.inputs === t) return n.judged;
			const r = verifyAll(e, t);
			R.set(e, {
				inputs: t,
				judged: r
			});
			return r;
		}
		function verifyAll(e, t) {
			const n = decideTrust(e, t);
			const r = e.attestations.map(({ path: e, base64: t }) => (0, p.aF)(Buffer.from(t, "base64"), e));
			const { trust: i = {
				keys: [],
				threshold: 1
			} } = n;
			const a = (0, m.rm)(r.flatMap(({ attestations: e }) => e), i);
			const o = a.filter(({ found: e, verdict: t }) => e.at === t.at);
			const s = r.flatMap((e) => e.problems);
			const c = new Set([...o.flatMap(({ verdict: e }) => e.ok ? [] : [e.at]), ...s.map(({ where: e }) => e?.file)]);
			const l = o.flatMap(({ found: e, verdict: t }) => t.ok ? [e] : []);
			const u = manifestBeside(e, t);
			const d = s.length > 0 || e.unread.length > 0;
			const f = findChangedStatements(e.attestations, l, (e) => c.has(e));
			const tell = (e, t) => {
				const n = f.get(e ?? "");
				return n === undefined ? t : `${(0, v.cM)(n)}; ${t}`;
			};
			return {
				trusted: n,
				verdicts: o.map(({ verdict: e }) => e.ok ? e : {
					...e,
					message: tell(e.at, e.message)
				}),
				binding: u === null ? null : (0, h.g1)(a, u, { isSomeUnread: d }),
				unreadable: [...e.unread.map(({ path: e, reason: t }) => `${e}: ${t}`), ...s.map((e) => (0, g.Vw)({
					...e,
					message: tell(e.where?.file, e.message)
				}))]
			};
		}
		function manifestBeside({ manifest: e }, { attestations: t }) {
			if (t.length > 0 || e?.state !== "found" || e.manifest === null) return null;
			return {
				...e,
				manifest: e.manifest
			};
		}
		function manifestCheck({ manifest: e }) {
			if (e === null || e.state === "found") return [];
			const { outcome: t, ...n } = (0, c.nu)(e);
			return [(0, b.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: null
			})];
		}
		function foundCheck({ verdicts: e, unreadable: t }) {
			const [n] = t;
			const r = n === undefined && e.length > 0;
			return (0, b.cT)("attestations_found", r ? "pass" : "fail", {
				reason: r ? `${e.length} attestations were read` : n === undefined ? "there is no attestation" : (0, _.v)(n, t.length - 1, "unreadable file"),
				expected: "attestations, all readable",
				actual: t.slice(0, 100),
				remedy: "Sign the candidate (release-gates sign), or name the files it was signed in"
			});
		}
		function signedCheck({ verdicts: e, trusted: t }) {
			const n = e.flatMap((e) => e.ok ? [] : [e]);
			const [r] = n;
			const i = new Set(e.flatMap((e) => e.ok ? t.namesOf(e) : []));
			const a = e.length === 0 ? "inconclusive" : r === undefined ? "pass" : "fail";
			return (0, b.cT)("attestations_signed", a, {
				reason: e.length === 0 ? "there is nothing that could be signed" : r === undefined ? `all ${e.length} are signed by ${[...i].join(", ")}` : (0, _.v)([`${r.at}: ${r.message}`, ...t.excluded].join("; "), n.length - 1, "such attestation"),
				expected: [],
				actual: n.slice(0, 100).map(({ at: e, code: t, message: n }) => ({
					at: e,
					code: t,
					message: n
				})),
				remedy: t.excluded.length === 0 ? "Trust neither the file nor what it speaks of until it is clear where it comes from" : "Sign the candidate again with a key that counts now; whether it was signed well at a time is told by: release-gates verify --as-of TIME"
			});
		}
		function boundCheck({ verdicts: e, binding: t }) {
			if (t === null || e.length === 0) return [];
			const { misplaced: n, disagreements: r } = t;
			const i = [...[...n].map(([e, t]) => `${e}: ${t}`), ...r];
			const [a] = i;
			return [(0, b.cT)("statements_bound", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? "each is about this manifest or what it binds, and says the same in every form" : (0, _.v)(a, i.length - 1, "such statement"),
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Put back what was signed for this manifest, or take the file away: nothing that it says counts here"
			})];
		}
		function subjectChecks({ subjects: e }, t, { predicateTypes: n }) {
			if (e.length === 0) return [];
			const r = t.filter(({ predicateType: e }) => n.length === 0 || n.includes(e));
			const i = e.filter(({ algorithm: e, digest: t }) => !r.some((n) => (0, m.KH)(n, e, t)));
			const [a] = i;
			return [(0, b.cT)("subjects_attested", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? `an attestation is about each of ${e.length} subjects` : (0, _.v)(`no attestation that holds is about ${a.name}`, i.length - 1, "subject"),
				expected: [],
				actual: i.slice(0, 100).map(({ name: e, digest: t }) => ({
					name: e,
					digest: t
				})),
				remedy: "It is another file than the one that was attested, or it never was"
			})];
		}
		var z = n(57946);
		var B = n(52781);
		var V = n(84227);
		;
		const H = V.rej({
			attestations: z.hF.list().default([]).describe("Files and globs: DSSE envelopes, Sigstore bundles, .jsonl of either. Default: those that sign made of the manifest"),
			manifest: z.hF.path().optional().describe("Every document that this manifest binds must be attested, and the verdict. Default where no attestations are named: the evidence folder"),
			trustRoot: z.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. On a pull request it is read from the base commit"),
			...B.h,
			publicKeys: z.hF.list().default([]).describe("Files with one public key each (PEM), or keys themselves (DER in base64), instead of a trust root: what an auditor has"),
			certificateIdentities: z.hF.list().default([]).describe("Instead of a trust root: whose certificates count, each in full, e.g. https://github.com/o/r/.github/workflows/release.yml@refs/heads/main"),
			certificateIssuer: z.hF.text(1024).default("https://token.actions.githubusercontent.com").describe("With certificate-identities: OIDC issuer that must have vouched for them"),
			sigstoreRoots: z.hF.list().default([]).describe("With certificate-identities: files of the Sigstore instances that are believed (gh attestation trusted-root > github.jsonl)"),
			threshold: z.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("With public-keys: different keys that must have signed"),
			subjects: z.hF.list().default([]).describe("Files, globs and digests (sha256:\u2026, gitCommit:\u2026) that an attestation must be about, each"),
			predicateTypes: z.hF.list().default([]).describe("URIs; attestations of another type do not count for subjects. Default: any"),
			verifierId: z.hF.text(1024).optional().describe("Who must have made the verification summary"),
			resourceUri: z.hF.text(1024).optional().describe("What it must be about"),
			levels: z.hF.list().default([]).describe("Levels that it must state, e.g. RELEASE_GATES_PASSED"),
			builderId: z.hF.text(2048).optional().describe("Who must have built it, as SLSA provenance says, in full"),
			sourceUri: z.hF.text(1024).optional().describe("Repository it must have been built from, e.g. github.com/o/r; without a ref"),
			buildType: z.hF.text(2048).optional().describe("Build type that SLSA provenance must state, in full"),
			sourceCommit: z.hF.text(64).optional().describe("Commit it must have been built from"),
			requireOpen: z.hF.boolean().default(true).describe("Fail also where everything is signed and the verdict is FAILED; false judges signatures alone")
		});
		;
		const U = (0, r.pu)({
			id: "attestation-verify",
			summary: "Verifies signed statements, ours and others, against keys you trust, and what they are about",
			inputs: H,
			checks: {
				trust_known: "The trust root verifies as of now, or the keys that were named can be read",
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				attestations_found: "There are attestations, and every file that was named can be read",
				attestations_signed: "Enough trusted keys signed each of them, and each is an in-toto statement",
				statements_bound: "What lies beside the manifest is about it or what it binds, and says the same in every form; not judged where files are named",
				subjects_attested: "An attestation that holds is about every subject that was named",
				"evidence_attested::<unit>": "The evidence of one unit is attested, with its verdict, for this candidate",
				attestations_fresh: "None of what is attested has become too old; says nothing of who signed it",
				manifest_attested: "A verification summary is about this manifest and says what it says",
				provenance_expected: "SLSA provenance names the builder and the source that were asked for",
				summary_expected: "The verification summary is by whom, of what and of the levels that were asked for"
			},
			outputs: {
				verified: "How many attestations hold",
				refused: "How many do not",
				"manifest-sha256": "SHA-256 of the manifest that was looked at; empty where there is none"
			},
			collect: collectAttestations,
			decide: decideAttestations,
			details: attestationDetails,
			values: attestationValues
		});
	})
};
;
