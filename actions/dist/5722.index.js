"use strict";
exports.id = 5722;
exports.ids = [5722];
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
	63648: (function(e, t, n) {
		n.d(t, {
			CK: () => whyNotYet,
			RT: () => isSummary,
			wk: () => judgeParts
		});
		var r = n(71164);
		var i = n(42207);
		var a = n(89443);
		var o = n(25202);
		var s = n(76671);
		var c = n(34320);
		function judgeParts(e, t, n) {
			const { manifest: r } = t;
			const i = bySubject(e.filter(({ predicateType: e }) => e === o.Cs.testResult));
			return [...Object.entries(r.gates).map(([e, t]) => judgeUnit({
				unit: e,
				entry: t,
				manifest: r,
				nowMs: n
			}, i.get(t.sha256) ?? [])), judgeVerdict(t, e)];
		}
		function bySubject(e) {
			const t = new Map();
			for (const n of e) {
				for (const e of new Set(n.subject.map(({ digest: e }) => e["sha256"] ?? ""))) {
					const r = t.get(e);
					if (r === undefined) t.set(e, [n]);
					else r.push(n);
				}
			}
			return t;
		}
		function judgeUnit(e, t) {
			const { unit: n, entry: r } = e;
			const i = {
				unit: n,
				expected: r.sha256,
				expiredAt: null
			};
			const a = t.map((t) => judgeWord(t, e));
			const [o] = a.map((e) => e.fault);
			if (t.length === 0 && r.format === "predecessor") {
				const e = `the evidence of ${n} is the predecessor's: the manifest vouches for its digest`;
				return {
					...i,
					outcome: "not_applicable",
					reason: e,
					actual: null
				};
			}
			const s = a.some((e) => e.fault === null);
			const c = a.flatMap((e) => e.expiredAt ?? []).sort();
			return {
				...i,
				expiredAt: s ? null : c.at(-1) ?? null,
				outcome: s ? "pass" : "fail",
				reason: s ? `the evidence of ${n} is attested as ${r.verdict}` : o ?? `no attestation that holds is about the evidence of ${n} (${r.evidence})`,
				actual: t.length
			};
		}
		function judgeWord(e, { unit: t, entry: n, manifest: a, nowMs: o }) {
			const c = (0, s.FV)(e, {
				unit: t,
				entry: n,
				candidate: a.release_candidate_id
			});
			if (c !== null) return {
				fault: c,
				expiredAt: null
			};
			const l = e.predicate?.["releaseGate"];
			const u = (0, r.O)(l) ? l["freshUntil"] : undefined;
			if (u === null) return {
				fault: null,
				expiredAt: null
			};
			const d = (0, i.TM)(u);
			if (d === undefined) return {
				fault: `the attestation of ${t} does not tell how long it is fresh`,
				expiredAt: null
			};
			if (o <= d) return {
				fault: null,
				expiredAt: null
			};
			const f = (0, i.ZA)(d);
			return {
				fault: `the attestation of ${t} was fresh until ${f}`,
				expiredAt: f
			};
		}
		function judgeVerdict(e, t) {
			const { sha256: n, path: r, manifest: i } = e;
			const o = i.decision === "open" ? "PASSED" : "FAILED";
			const l = t.filter((e) => isSummary(e) && (0, c.KH)(e, "sha256", n)).map(({ predicate: e }) => e?.["verificationResult"]);
			const [u, ...d] = t.flatMap((t) => (0, s.EL)(t, e) ?? []);
			const f = l.length > 0 && u === undefined;
			return {
				unit: null,
				expiredAt: null,
				outcome: f ? "pass" : "fail",
				reason: f ? `${r} is attested as ${o}` : u === undefined ? `no verification summary that holds is about ${r}` : (0, a.v)(u, d.length, "such statement"),
				expected: o,
				actual: l.length === 0 ? null : JSON.stringify(l)
			};
		}
		function isSummary({ predicateType: e }) {
			return e === o.Cs.verificationSummary;
		}
		const l = {
			[o.Cs.verificationSummary]: "timeVerified",
			[o.Cs.simpleVerificationResult]: "timeCreated"
		};
		function whyNotYet({ predicateType: e, predicate: t = {} }, n) {
			const r = l[e];
			if (r === undefined) return null;
			const a = t[r];
			const o = (0, i.TM)(a);
			if (o !== undefined && o <= n + i.Hd) return null;
			return `it is of the future, seen from ${(0, i.ZA)(n)}, or of no time: ${JSON.stringify(a ?? null)}`;
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
	35722: (function(e, t, n) {
		n.r(t);
		n.d(t, { attestationVerify: () => Z });
		var r = n(97208);
		var i = n(51058);
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
			const { workspace: n, nowMs: r, asOfMs: i } = t;
			const a = await locate(e, t);
			const { paths: o, strays: s, others: c } = await listAttestations(e.attestations, a, n);
			const l = await readAll(n, o, "evidence");
			const u = await readTrust(e, n);
			const d = await readSubjects(n, e.subjects);
			return {
				nowMs: r,
				...i !== null && { asOfMs: i },
				trust: u.fact,
				attestations: l.files,
				unread: [
					...u.unread,
					...s,
					...l.unread,
					...d.unread
				],
				...c.length > 0 && { others: c },
				...t.signing === "required" && { requiresSignatures: true },
				subjects: d.subjects,
				manifest: a
			};
		}
		async function listAttestations(e, t, n) {
			if (e.length === 0 && t?.state === "found") return (0, i.l)(t, n);
			return {
				paths: await expand(n, e),
				strays: [],
				others: []
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
			const n = await expandEach(e, t);
			return [...new Set(n.flat())].sort();
		}
		function expandEach(e, t) {
			return Promise.all(t.map(async (t) => /[*?[{]/.test(t) ? e.list([t], { withOthers: true }) : [t]));
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
			const i = await expandEach(e, r);
			const a = [...new Set(i.flat())].sort();
			const o = await e.digest(a);
			const s = o.flatMap((e, t) => e.state === "present" ? [{
				name: a[t],
				algorithm: "sha256",
				digest: e.sha256
			}] : []);
			const c = o.flatMap((e, t) => e.state === "present" ? [] : [{
				path: a[t],
				reason: e.state === "absent" ? "there is no such file" : e.reason
			}]);
			const l = r.flatMap((e, t) => i[t]?.length === 0 ? [{
				path: e,
				reason: "no file matches"
			}] : []);
			return {
				subjects: [...n, ...s],
				unread: [...c, ...l]
			};
		}
		var p = n(34495);
		var m = n(65422);
		var h = n(34320);
		var g = n(16889);
		var _ = n(66462);
		var v = n(89443);
		var y = n(98941);
		var b = n(74793);
		var x = n(76832);
		var S = n(18163);
		var C = n(6296);
		var w = n(63416);
		var T = n(34975);
		;
		const E = 20;
		function findChangedStatements(e, t, n) {
			const r = e.flatMap(({ path: e, bytes: t }) => (0, p.Zf)(t, e)).filter(({ at: e }) => n(e)).slice(0, E);
			if (r.length === 0) return new Map();
			const i = t.flatMap((e) => formsOf(e).map((t) => ({
				form: t,
				place: (0, S.Pu)(e.at)
			})));
			return new Map(r.flatMap(({ at: e, offset: t, bytes: n }) => {
				const r = toLine(n);
				const a = (0, S.Pu)(e);
				const o = i.filter((e) => e.place === a).map(({ form: e }) => e);
				const s = closest(r, o);
				const c = s === undefined ? undefined : (0, T.bL)(s, r);
				if (s === undefined || c === undefined) return [];
				return [[e, {
					offset: t + c,
					expected: (0, y.k8)(s[c]),
					found: (0, y.k8)(r[c])
				}]];
			}));
		}
		function toLine(e) {
			return e.at(-1) === 10 ? e : Buffer.concat([e, Buffer.from("\n")]);
		}
		function formsOf({ envelope: e, certified: t }) {
			if (t !== null) return [lineOf(t)];
			const [n, r] = e.signatures;
			const i = r === undefined ? [lineOf((0, C.C)(e, n?.keyId ?? ""))] : [];
			return [(0, w.v4)(e), ...i];
		}
		function lineOf(e) {
			return Buffer.from(`${JSON.stringify(e)}\n`);
		}
		function closest(e, t) {
			const n = t.map((t) => ({
				form: t,
				alike: alike(e, t)
			})).toSorted((e, t) => t.alike - e.alike);
			return n.find(({ alike: t }) => t > e.length / 2)?.form;
		}
		function alike(e, t) {
			const n = (0, T.bL)(e, t);
			if (n === undefined || n === t.length - 1) return Number.POSITIVE_INFINITY;
			let r = 0;
			const i = Math.min(e.length, t.length) - n;
			while (r < i && e.at(-1 - r) === t.at(-1 - r)) r += 1;
			return n + r;
		}
		var D = n(63648);
		;
		function judgedMs({ nowMs: e, asOfMs: t }) {
			return t ?? e;
		}
		;
		function decideCandidate(e, t, n) {
			const { manifest: r, differences: i, path: a } = e;
			const [o] = i;
			if (r === null || o !== undefined) {
				return [(0, x.cT)("manifest_parse", "fail", {
					reason: o === undefined ? `${a} cannot be read` : (0, v.v)((0, T.hF)(o), i.length - 1, "difference"),
					expected: [],
					actual: i.slice(0, 100).map(T.hF),
					remedy: "Fetch the folder again from where it was published"
				})];
			}
			const s = (0, D.wk)(t, {
				...e,
				manifest: r
			}, judgedMs(n));
			return [...s.map(partCheck), ...freshCheck(s)];
		}
		function partCheck({ unit: e, outcome: t, reason: n, expected: r, actual: i, expiredAt: a }) {
			const o = e === null ? "manifest_attested" : (0, x.ij)("evidence_attested", e);
			const s = a !== null;
			return (0, x.cT)(o, s ? "pass" : t, {
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
			return [(0, x.cT)(O, n === undefined ? "pass" : "fail", {
				reason: n === undefined ? "what is attested is fresh" : (0, v.v)(r, t.length - 1, "such unit"),
				expected: null,
				actual: n?.expired_at ?? null,
				remedy: b.F
			})];
		}
		const O = "attestations_fresh";
		function expiredAt(e) {
			const t = e.find(({ id: e }) => e === O)?.actual;
			return typeof t === "string" ? t : null;
		}
		var k = n(25202);
		var A = n(71164);
		;
		const j = String.raw`[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?`;
		const M = String.raw`(?!\.{1,2}(?:/|@|$))[A-Za-z0-9._~-]+`;
		const N = String.raw`(?:refs/[A-Za-z0-9._/+-]+|[0-9a-f]{40}|[0-9a-f]{64})`;
		const P = new RegExp(`^(?:(?:git\\+)?https?://)?(${j})/(${M}(?:/${M})*)/?(?:@(${N}))?$`);
		function parseSource(e) {
			const [, t, n, r = null] = P.exec(e) ?? [];
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
			const s = t.filter(({ predicateType: e }) => k.ak.includes(e));
			const c = e.length === 0 ? s.flatMap((e) => faultsOf(e, n)) : e.flatMap(({ name: e, algorithm: t, digest: r }) => {
				const i = s.filter((e) => (0, h.KH)(e, t, r));
				const a = i.map((e) => faultsOf(e, n));
				if (a.some((e) => e.length === 0)) return [];
				return a.length === 0 ? [`no provenance that holds is about ${e}`] : a.flat();
			});
			const l = s.length === 0 ? ["there is no SLSA provenance that holds"] : [];
			const [u, ...d] = [...l, ...c];
			return [(0, x.cT)("provenance_expected", u === undefined ? "pass" : "fail", {
				reason: u === undefined ? "it was built where, and from what, was asked for" : (0, v.v)(u, d.length, "difference"),
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
			return e === k.VU ? readOld(t) : readNew(t);
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
				if (n === undefined || !(0, A.O)(n) || !Object.hasOwn(n, e)) return undefined;
				n = n[e];
			}
			return n;
		}
		function textOf(e) {
			return typeof e === "string" ? e : null;
		}
		;
		function decideSignedSet({ unlike: e, missing: t }, { requiresSignatures: n }) {
			const [r] = e;
			const [i] = t;
			const a = (0, x.cT)("statements_complete", i === undefined ? "pass" : "fail", {
				reason: i === undefined ? "all that sign makes is here, or none of it" : (0, v.v)(i, t.length - 1, "such signer"),
				expected: [],
				actual: t.slice(0, 100),
				remedy: "Bring back what was signed, all files of it, or sign the manifest with another key"
			});
			return [(0, x.cT)("statements_named", r === undefined ? "pass" : "fail", {
				reason: r === undefined ? "what summary and reference name is here, with the digests that they name" : (0, v.v)(r, e.length - 1, "such name"),
				expected: [],
				actual: e.slice(0, 100),
				remedy: "Put the file back byte for byte as it was signed: what was signed speaks of no other"
			}), n === true ? a : {
				...a,
				level: "may"
			}];
		}
		function notNamed(e, { others: t = [] }) {
			const n = [...e?.unnamed ?? [], ...t];
			return {
				total: n.length,
				files: n.slice(0, 100)
			};
		}
		;
		function decideSummary(e, t, n) {
			const { verifierId: r, resourceUri: i, levels: a, requireOpen: o } = n;
			const s = t.filter((t) => isOf(t, e));
			const c = s.flatMap((t) => (0, D.CK)(t, judgedMs(e)) ?? []);
			const l = s.filter(D.RT);
			const u = r !== undefined || i !== undefined || a.length > 0;
			if (l.length === 0 && u) return [decide_summary_row("summary_expected", "there is no verification summary that holds", {
				expected: "one",
				actual: 0
			})];
			if (l.length === 0 && c.length === 0) return [];
			const d = l.map(({ predicate: e = {} }) => e);
			const f = [
				...r === undefined ? [] : [each(d, "verifier", r, (e) => decide_summary_member(e["verifier"], "id"))],
				...i === undefined ? [] : [each(d, "resourceUri", i, (e) => e["resourceUri"])],
				...a.map((e) => each(d, "level", e, (t) => levelOf(t, e))),
				...o ? [each(d, "verificationResult", "PASSED", (e) => e["verificationResult"])] : []
			];
			const p = [...f.flat(), ...c];
			const [m] = p;
			return [decide_summary_row("summary_expected", m ?? "the verification summary says what was asked for", {
				expected: [],
				actual: p
			})];
		}
		function isOf(e, { manifest: t }) {
			return t?.state !== "found" || (0, h.KH)(e, "sha256", t.sha256);
		}
		function each(e, t, n, r) {
			return e.map(r).filter((e) => e !== n).map((e) => `expected ${t} ${n}, found ${JSON.stringify(e ?? null)}`);
		}
		function decide_summary_member(e, t) {
			return (0, A.O)(e) ? e[t] : undefined;
		}
		function levelOf({ verifiedLevels: e }, t) {
			return Array.isArray(e) && e.includes(t) ? t : e ?? null;
		}
		function decide_summary_row(e, t, { expected: n, actual: r }) {
			const i = Array.isArray(r) && r.length === 0;
			return (0, x.cT)(e, i ? "pass" : "fail", {
				reason: t,
				expected: n,
				actual: r,
				remedy: "Do not release what this was asked of; ask whoever signed it"
			});
		}
		var F = n(91341);
		var I = n(14868);
		var L = n(79050);
		;
		function formerSigners({ before: e, trusted: t, since: n }, r) {
			const i = [
				...e,
				t,
				...n
			];
			const a = i.map((e, t) => {
				const n = {
					atMs: (0, F.iS)(e),
					since: i.slice(t + 1)
				};
				return {
					keys: (0, F.Mx)(e, r, n).keys,
					identities: (0, L.o)(e, r, n)
				};
			});
			const o = a.flatMap((e) => e.keys.map((e) => [e.spki, e]));
			return {
				keys: [...new Map(o).values()],
				identities: a.flatMap(({ identities: e }) => e)
			};
		}
		var R = n(87488);
		var z = n(50607);
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
				if (!(e instanceof _.dz)) throw e;
				const t = n.kind === "named" ? B : F.n2.unreadable;
				return nobody(e.message.split("\n")[0] ?? "it cannot be read", t);
			}
		}
		function named({ keys: e, sigstoreRoots: t }, { inputs: n, unread: r, ...i }) {
			const { threshold: a, certificateIdentities: o, certificateIssuer: s } = n;
			const c = e.map(({ path: e, base64: t }) => ({
				path: e,
				key: (0, I.ee)(Buffer.from(t, "base64").toString(), e)
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
				former: H,
				namesOf: namer((e) => l.get(e.spki)),
				check: (0, x.cT)("trust_known", "pass", {
					reason: `the signers that were named: ${u.slice(0, 3).join(", ")}`,
					expected: u,
					actual: u
				})
			};
		}
		function trustRoot({ folder: e, files: t, sigstoreRoots: n }, { inputs: r, unread: i, ...a }) {
			const s = i.find(({ path: t }) => trusted_isOf(e.replace(/\/+$/, ""), t));
			if (s !== undefined) return nobody(`${s.path}: ${s.reason}`, F.n2.unreadable);
			const { trustRootSha256: c = null, trustRootVersion: l = null } = r;
			const u = (0, F.Lc)(t.map(toFile), {
				pin: c,
				minVersion: l,
				...a
			});
			if (!u.ok) return nobody(`${u.file ?? e}: ${u.message}`, remedyOf(u.fault));
			const { trusted: d, since: f } = u;
			const { root: p } = d;
			const m = f.at(-1)?.root ?? p;
			const h = (0, F.Mx)(d, "evidence", {
				atMs: judgedMs(a),
				since: f
			});
			const g = (0, L.o)(d, "evidence", {
				atMs: judgedMs(a),
				since: f
			});
			const _ = (0, o.M)(m, n.map(toFile));
			if (!_.ok) return nobody(_.message, F.n2.unreadable);
			const { roots: v } = _;
			const y = [...h.excluded.map(({ name: e, standing: t }) => describeExcluded(e, t, m)), ...revokedIdentities(m, g)];
			const { keys: b, identities: S } = formerSigners(u, "evidence");
			const C = judgedMs(a);
			const w = {
				keys: b,
				threshold: 1,
				certificates: {
					roots: v,
					identities: S,
					nowMs: C
				}
			};
			if (p.roles.evidence === undefined && g.length === 0) {
				const e = [`${u.file} gives nobody the role "evidence"`, ...y].join("; ");
				return {
					...nobody(e, V),
					excluded: y,
					former: w
				};
			}
			const T = u.isPinned ? "its first version is the one that was given" : "nobody outside of the repository vouches for its first version";
			const E = l === null ? "nobody says how new it must be" : `version ${l} at least was asked for`;
			return {
				trust: {
					keys: h.keys,
					threshold: h.threshold,
					certificates: {
						roots: v,
						identities: g,
						nowMs: C
					}
				},
				excluded: y,
				former: w,
				namesOf: namer((e) => h.describe(e)?.name),
				check: (0, x.cT)("trust_known", "pass", {
					reason: [
						`${u.file} holds, until ${p.expires_at}; ${T}`,
						E,
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
		function describeExcluded(e, t, { keys: n }) {
			const r = n.find((t) => t.name === e)?.revoked ?? null;
			const i = r === null ? "" : describeRevocation(r);
			return `${e} is ${t.replaceAll("_", " ")}${i}`;
		}
		function revokedIdentities({ identities: e }, t) {
			return e.flatMap((e) => {
				const { subject: n, roles: r, revoked: i } = e;
				const a = r.includes("evidence") && !t.some((t) => (0, R.B)(t, e));
				return a && i !== undefined ? [`${n} is revoked${describeRevocation(i)}`] : [];
			});
		}
		function describeRevocation({ reason: e, at: t }) {
			return ` (${e}, from ${t})`;
		}
		function trusted_isOf(e, t) {
			return t.startsWith(`${e}/`) || `${e}/`.startsWith(`${t}/`);
		}
		function readRoots({ path: e, base64: t }) {
			return (0, z.$)(Buffer.from(t, "base64"), e);
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
		const B = "Name files that hold what was reviewed: public keys in PEM, roots of Sigstore as they are published";
		const V = "Give the role evidence to a key or an identity in .github/release-trust.yml, then: release-gates trust-root --action rotate";
		const H = {
			keys: [],
			threshold: 1
		};
		function remedyOf(e) {
			const t = F.n2[e];
			return e === "empty" ? `Give public-keys; with a trust root: ${t}` : t;
		}
		function nobody(e, t) {
			return {
				trust: undefined,
				namesOf: () => [],
				excluded: [],
				former: H,
				check: (0, x.cT)("trust_known", "fail", {
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
				...n.binding?.set ? decideSignedSet(n.binding.set, e) : [],
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
				attestations_total: n.length,
				not_named: notNamed(i?.set ?? null, e)
			};
		}
		function standing(e, t) {
			const n = decideAttestations(e, t);
			const r = e.asOfMs !== undefined;
			return (0, b.Y)(n, {
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
		const U = new WeakMap();
		function judge(e, t) {
			const n = U.get(e);
			if (n?.inputs === t) return n.judged;
			const r = verifyAll(e, t);
			U.set(e, {
				inputs: t,
				judged: r
			});
			return r;
		}
		function verifyAll(e, t) {
			const n = decideTrust(e, t);
			const r = e.attestations.map(({ path: e, base64: t }) => ({
				path: e,
				bytes: Buffer.from(t, "base64")
			}));
			const i = r.map(({ path: e, bytes: t }) => (0, p.aF)(t, e));
			const { trust: a = {
				keys: [],
				threshold: 1
			} } = n;
			const o = (0, m.r)(i.flatMap(({ attestations: e }) => e), a);
			const s = o.filter(({ found: e, verdict: t }) => e.at === t.at);
			const c = i.flatMap((e) => e.problems);
			const l = new Set([...s.flatMap(({ verdict: e }) => e.ok ? [] : [e.at]), ...c.map(({ where: e }) => e?.file)]);
			const u = s.find(({ verdict: e }) => !e.ok);
			const d = s.flatMap(({ found: e, verdict: t }) => t.ok ? [e] : []);
			const f = manifestBeside(e, t);
			const v = c.length > 0 || e.unread.length > 0;
			const b = findChangedStatements(r, d, (e) => l.has(e));
			const tell = (e, t) => {
				const n = b.get(e ?? "");
				return n === undefined ? t : `${(0, y.cM)(n)}; ${t}`;
			};
			return {
				trusted: n,
				verdicts: s.map(({ verdict: e }) => e.ok ? e : {
					...e,
					message: tell(e.at, e.message)
				}),
				isOfFormerKey: u !== undefined && (0, h.oe)(u.found, n.former).ok,
				binding: f === null ? null : (0, g.g1)(o, f, {
					files: r,
					isSomeUnread: v
				}),
				unreadable: [...e.unread.map(({ path: e, reason: t }) => `${e}: ${t}`), ...c.map((e) => (0, _.Vw)({
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
			return [(0, x.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: null
			})];
		}
		function foundCheck({ verdicts: e, unreadable: t }) {
			const [n] = t;
			const r = n === undefined && e.length > 0;
			return (0, x.cT)("attestations_found", r ? "pass" : "fail", {
				reason: r ? `${e.length} attestations were read` : n === undefined ? "there is no attestation" : (0, v.v)(n, t.length - 1, "unreadable file"),
				expected: "attestations, all readable",
				actual: t.slice(0, 100),
				remedy: n === undefined ? "Sign the candidate (release-gates sign), or name the files it was signed in" : "Put back what was signed, or take it away: what cannot be read may be what mattered"
			});
		}
		function signedCheck({ verdicts: e, trusted: t, isOfFormerKey: n }) {
			const r = e.flatMap((e) => e.ok ? [] : [e]);
			const [i] = r;
			const a = new Set(e.flatMap((e) => e.ok ? t.namesOf(e) : []));
			const o = e.length === 0 ? "inconclusive" : i === undefined ? "pass" : "fail";
			return (0, x.cT)("attestations_signed", o, {
				reason: e.length === 0 ? "there is nothing that could be signed" : i === undefined ? `all ${e.length} are signed by ${[...a].join(", ")}` : (0, v.v)([`${i.at}: ${i.message}`, ...t.excluded].join("; "), r.length - 1, "such attestation"),
				expected: [],
				actual: r.slice(0, 100).map(({ at: e, code: t, message: n }) => ({
					at: e,
					code: t,
					message: n
				})),
				remedy: i?.code === "threshold" ? W : n ? G : K
			});
		}
		const W = "Have it signed by another one, who says the same: release-gates sign, with the same resource-uri, purl and vulnerability-reports";
		const G = "Sign the candidate again with a key that counts now; whether it was signed well at a time is told by: release-gates verify --as-of TIME";
		const K = "Trust neither the file nor what it speaks of until it is clear where it comes from";
		function boundCheck({ verdicts: e, binding: t }) {
			if (t === null || e.length === 0) return [];
			const { misplaced: n, disagreements: r } = t;
			const i = [...[...n].map(([e, t]) => `${e}: ${t}`), ...r];
			const [a] = i;
			return [(0, x.cT)("statements_bound", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? "each is about this manifest or what it binds, and says the same in every form" : (0, v.v)(a, i.length - 1, "such statement"),
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Put back what was signed for this manifest, or take the file away: nothing that it says counts here"
			})];
		}
		function subjectChecks({ subjects: e }, t, { predicateTypes: n }) {
			if (e.length === 0) return [];
			const r = t.filter(({ predicateType: e }) => n.length === 0 || n.includes(e));
			const i = e.filter(({ algorithm: e, digest: t }) => !r.some((n) => (0, h.KH)(n, e, t)));
			const [a] = i;
			return [(0, x.cT)("subjects_attested", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? `an attestation is about each of ${e.length} subjects` : (0, v.v)(`no attestation that holds is about ${a.name}`, i.length - 1, "subject"),
				expected: [],
				actual: i.slice(0, 100).map(({ name: e, digest: t }) => ({
					name: e,
					digest: t
				})),
				remedy: "It is another file than the one that was attested, or it never was"
			})];
		}
		var q = n(57946);
		var J = n(52781);
		var Y = n(84227);
		;
		const X = Y.rej({
			attestations: q.hF.list().default([]).describe("Files and globs: DSSE envelopes, Sigstore bundles, .jsonl of either. Default: those that sign made of the manifest"),
			manifest: q.hF.path().optional().describe("Every document that this manifest binds must be attested, and the verdict. Default where no attestations are named: the evidence folder"),
			trustRoot: q.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. On a pull request it is read from the base commit"),
			...J.h,
			publicKeys: q.hF.list().default([]).describe("Files with one public key each (PEM), or keys themselves (DER in base64), instead of a trust root: what an auditor has"),
			certificateIdentities: q.hF.list().default([]).describe("Instead of a trust root: whose certificates count, each in full, e.g. https://github.com/o/r/.github/workflows/release.yml@refs/heads/main"),
			certificateIssuer: q.hF.text(1024).default("https://token.actions.githubusercontent.com").describe("With certificate-identities: OIDC issuer that must have vouched for them"),
			sigstoreRoots: q.hF.list().default([]).describe("With certificate-identities: files of the Sigstore instances that are believed (gh attestation trusted-root > github.jsonl)"),
			threshold: q.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("With public-keys: different signers who must have said the same, in one envelope or each in one of their own"),
			subjects: q.hF.list().default([]).describe("Files, globs and digests (sha256:\u2026, gitCommit:\u2026) that an attestation must be about, each"),
			predicateTypes: q.hF.list().default([]).describe("URIs; attestations of another type do not count for subjects. Default: any"),
			verifierId: q.hF.text(1024).optional().describe("Who must have made the verification summary"),
			resourceUri: q.hF.text(1024).optional().describe("What it must be about"),
			levels: q.hF.list().default([]).describe("Levels that it must state, e.g. RELEASE_GATES_PASSED"),
			builderId: q.hF.text(2048).optional().describe("Who must have built it, as SLSA provenance says, in full"),
			sourceUri: q.hF.text(1024).optional().describe("Repository it must have been built from, e.g. github.com/o/r; without a ref"),
			buildType: q.hF.text(2048).optional().describe("Build type that SLSA provenance must state, in full"),
			sourceCommit: q.hF.text(64).optional().describe("Commit it must have been built from"),
			requireOpen: q.hF.boolean().default(true).describe("Fail also where everything is signed and the verdict is FAILED; false judges signatures alone")
		});
		;
		const Z = (0, r.pu)({
			id: "attestation-verify",
			summary: "Verifies signed statements, ours and others, against keys you trust, and what they are about",
			inputs: X,
			checks: {
				trust_known: "The trust root verifies as of now, or the keys that were named can be read",
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				attestations_found: "There are attestations, and every file that was named can be read",
				attestations_signed: "Enough trusted keys signed each of them, and each is an in-toto statement",
				statements_bound: "What lies beside the manifest is about it or what it binds, and says the same in every form; not judged where files are named",
				statements_named: "What a verification summary and a reference name lies here with the digest that they name",
				statements_complete: "Who signed a verdict with sign left its other statements over the manifest; advice where signatures are not required",
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
