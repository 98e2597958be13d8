"use strict";
exports.id = 2887;
exports.ids = [2887];
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
			CO: () => findChangedByte,
			cM: () => describeByte,
			k8: () => showByte
		});
		var r = n(77598);
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
		const i = 4 * 1024 ** 3;
		const a = [
			1,
			2,
			4,
			8,
			16,
			32,
			64,
			128
		];
		const o = Array.from({ length: 255 }, (e, t) => t + 1).filter((e) => !a.includes(e));
		function findChangedByte(e, t, n = i) {
			const r = Buffer.from(t, "hex");
			for (const t of [a, o]) {
				if (t.length * e.length ** 2 / 2 > n) return undefined;
				const i = tryMasks(e, r, t);
				if (i !== undefined) return i;
			}
			return undefined;
		}
		function tryMasks(e, t, n) {
			const i = (0, r.createHash)("sha256");
			for (let r = 0; r < e.length; r++) {
				const a = e[r];
				const o = e.subarray(r + 1);
				for (const e of n) {
					const n = i.copy().update(Uint8Array.of(a ^ e));
					if (!n.update(o).digest().equals(t)) continue;
					return {
						offset: r,
						expected: showByte(a ^ e),
						found: showByte(a)
					};
				}
				i.update(Uint8Array.of(a));
			}
			return undefined;
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
	72887: (function(e, t, n) {
		n.r(t);
		n.d(t, { attestationVerify: () => B });
		var r = n(97208);
		var i = n(56001);
		var a = n(10224);
		var o = n(12834);
		var s = n(62050);
		var c = n(25184);
		;
		const l = 1e4;
		const u = 64 * 1024 * 1024;
		;
		async function collectAttestations(e, t) {
			const { workspace: n, nowMs: r } = t;
			const a = await locate(e, t);
			const o = e.attestations.length > 0 || a?.state !== "found" ? e.attestations : (0, i.e)(a);
			const s = await readAll(n, await expand(n, o), "evidence");
			const c = await readTrust(e, n);
			const l = await readSubjects(n, e.subjects);
			return {
				nowMs: r,
				trust: c.fact,
				attestations: s.files,
				unread: [
					...c.unread,
					...s.unread,
					...l.unread
				],
				subjects: l.subjects,
				manifest: a
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
			const s = await readAll(t, await (0, a.g)(t, i, "policy"), "policy");
			const c = await readAll(t, await (0, o._)(t, i, "policy"), "policy");
			return {
				fact: {
					kind: "trust_root",
					folder: i,
					files: s.files,
					sigstoreRoots: c.files
				},
				unread: [...s.unread, ...c.unread]
			};
		}
		const d = /^M[A-Za-z0-9+/]{50,}={0,2}$/;
		async function readKeys(e, t) {
			const { files: n, unread: r } = await readAll(e, t.filter((e) => !d.test(e)), "policy");
			const i = t.filter((e) => d.test(e));
			const a = i.map((e, t) => ({
				path: i.length === 1 ? "the key that was given" : `key ${t + 1} of those that were given`,
				base64: Buffer.from(`-----BEGIN PUBLIC KEY-----\n${e}\n-----END PUBLIC KEY-----\n`).toString("base64")
			}));
			return {
				files: [...a, ...n],
				unread: r
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n }) {
			if (e.manifest === undefined && e.attestations.length > 0) return null;
			const r = await (0, s.QM)(t, e.manifest ?? n);
			if (r.state !== "found") return r;
			const { path: i, sha256: a, bytes: o } = r.file;
			return {
				state: "found",
				path: i,
				sha256: a,
				...(0, c.WI)(o, i)
			};
		}
		async function expand(e, t) {
			const n = await Promise.all(t.map(async (t) => /[*?[{]/.test(t) ? e.list([t]) : [t]));
			return [...new Set(n.flat())].sort();
		}
		async function readAll(e, t, n) {
			const r = [];
			const i = [];
			for (const a of t.slice(0, l)) {
				const t = await e.read(a, {
					role: n,
					maxBytes: u
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
			const [a] = t.slice(l);
			if (a !== undefined) i.push({
				path: a,
				reason: `more than ${l} files`
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
		var m = n(63416);
		var h = n(34320);
		var g = n(66462);
		var _ = n(89443);
		var v = n(98941);
		var y = n(76832);
		var b = n(25202);
		var x = n(39330);
		var S = n(11142);
		;
		function placedOf(e) {
			return e.flatMap(({ found: { at: e, envelope: t }, verdict: n }) => n.ok ? [{
				at: e,
				statement: n.statement,
				digest: (0, x.fg)(t.payload)
			}] : []);
		}
		function manifestBeside({ manifest: e }, { attestations: t }) {
			if (t.length > 0 || e?.state !== "found" || e.manifest === null) return null;
			return {
				...e,
				manifest: e.manifest
			};
		}
		const C = Object.values(b.Cs);
		function findMisplaced(e, t) {
			const { gates: n, artifacts: r, subject: i } = t.manifest;
			const a = new Set([
				t,
				...Object.values(n),
				...r
			].map(({ sha256: e }) => e));
			return new Map(e.flatMap(({ at: e, statement: n }) => {
				const r = C.includes(n.predicateType);
				const o = n.subject.filter(({ digest: e }) => e["sha256"] !== undefined);
				const s = o.filter(({ digest: e }) => !a.has(e["sha256"] ?? ""));
				const c = !r && i.commit !== null && (0, h.K)(n, "gitCommit", i.commit);
				const l = s.length < o.length && (!r || s.length === 0);
				if (c || l) return [];
				const u = `expected a statement about ${t.path} (sha256 ${t.sha256}) or what it binds`;
				return [[e, `${u}, found ${describe(n, s[0])}`]];
			}));
		}
		const w = /\.(dsse|sigstore)\.json$/;
		function findDisagreements(e, { manifest: t, sha256: n }) {
			const r = `${t.release_candidate_id}.intoto.jsonl`;
			const i = e.filter(({ at: e }) => (0, S.bV)(e).replace(/:\d+$/, "") === r);
			const a = e.filter(({ at: e }) => w.test(e));
			const [o, s] = [i, a].map((e) => new Set(e.map(({ digest: e }) => e)));
			const c = disagreeingFiles(a, (e) => o?.has(e) === true);
			if (i.length === 0 || a.length === 0) return c;
			const l = [n, ...Object.values(t.gates).map((e) => e.sha256)];
			return [
				...c,
				...i.filter(({ digest: e }) => s?.has(e) !== true).map((e) => `${e.at}: expected what one of the files beside it says, found ${describe(e.statement)}`),
				...a.filter(({ digest: e, statement: t }) => o?.has(e) !== true && isOfAny(t, l)).map((e) => `${e.at}: expected what a line of ${r} says, found ${describe(e.statement)}`)
			];
		}
		function disagreeingFiles(e, t) {
			const n = new Map();
			for (const { at: t, digest: r } of e) n.set(r, (n.get(r) ?? new Set()).add(nameOf(t)));
			const isRight = ({ digest: e }) => t(e) && n.get(e)?.size === 1;
			const r = new Map();
			for (const t of e) {
				const e = r.get(nameOf(t.at));
				if (e === undefined || !isRight(e) && isRight(t)) r.set(nameOf(t.at), t);
			}
			return e.flatMap(({ at: e, digest: t, statement: n }) => {
				const i = r.get(nameOf(e));
				if (i === undefined || (0, x.J$)(i.digest, t)) return [];
				const a = `what ${(0, S.bV)(i.at)} says, ${describe(i.statement)}`;
				return [`${e}: expected ${a}, found ${describe(n)}`];
			});
		}
		function nameOf(e) {
			return e.replace(w, "");
		}
		function isOfAny(e, t) {
			return t.some((t) => (0, h.K)(e, "sha256", t));
		}
		function describe({ predicateType: e, subject: [t] }, n = t) {
			const [[r, i] = []] = Object.entries(n?.digest ?? {});
			return `a statement of ${e} about ${n?.name ?? "a file without a name"} (${r} ${i})`;
		}
		var T = n(6296);
		var E = n(34975);
		;
		const D = 20;
		function findChangedStatements(e, t, n) {
			const r = e.flatMap(({ path: e, base64: t }) => (0, p.Zf)(Buffer.from(t, "base64"), e)).filter(({ at: e }) => n(e)).slice(0, D);
			if (r.length === 0) return new Map();
			const i = t.flatMap(formsOf);
			return new Map(r.flatMap(({ at: e, offset: t, bytes: n }) => {
				const r = toLine(n);
				const a = closest(r, i);
				const o = a === undefined ? undefined : (0, E.bL)(a, r);
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
			const r = t !== null ? [t] : [(0, m.X8)(e), ...e.signatures.length === 1 ? [(0, T.C)(e, n?.keyId ?? "")] : []];
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
			const n = (0, E.bL)(e, t);
			if (n === undefined || n === t.length - 1) return Number.POSITIVE_INFINITY;
			let r = 0;
			const i = Math.min(e.length, t.length) - n;
			while (r < i && e.at(-1 - r) === t.at(-1 - r)) r += 1;
			return n + r;
		}
		var O = n(42207);
		;
		function decideCandidate(e, t, n) {
			const { manifest: r, differences: i, path: a } = e;
			const [o] = i;
			if (r === null || o !== undefined) {
				return [(0, y.cT)("manifest_parse", "fail", {
					reason: o === undefined ? `${a} cannot be read` : (0, _.v)((0, E.hF)(o), i.length - 1, "difference"),
					expected: [],
					actual: i.slice(0, 100).map(E.hF),
					remedy: "Fetch the folder again from where it was published"
				})];
			}
			const s = bySubject(t.filter(({ predicateType: e }) => e === b.Cs.testResult));
			return [...Object.entries(r.gates).map(([e, t]) => unitCheck({
				unit: e,
				entry: t,
				manifest: r,
				nowMs: n
			}, s.get(t.sha256) ?? [])), verdictCheck(e, r, t)];
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
		const k = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED"
		};
		function unitCheck(e, t) {
			const { unit: n, entry: r } = e;
			const i = (0, y.ij)("evidence_attested", n);
			const a = t.map((t) => unitFault(t, e));
			const [o] = a;
			const s = a.includes(undefined);
			if (t.length === 0 && r.format === "predecessor") {
				return (0, y.cT)(i, "not_applicable", {
					reason: `the evidence of ${n} is the predecessor's: the manifest vouches for its digest`,
					expected: r.sha256,
					actual: null
				});
			}
			return (0, y.cT)(i, s ? "pass" : "fail", {
				reason: s ? `the evidence of ${n} is attested as ${r.verdict}` : o ?? `no attestation that holds is about the evidence of ${n} (${r.evidence})`,
				expected: r.sha256,
				actual: t.length,
				remedy: "Sign the candidate again after its gates have run"
			});
		}
		function resultOf({ verdict: e }, t) {
			return e === "pass" && t === "WARNED" ? "WARNED" : k[e] ?? "FAILED";
		}
		function unitFault({ predicate: e = {} }, { unit: t, entry: n, manifest: r, nowMs: i }) {
			const a = e["releaseGate"];
			const o = typeof a === "object" && a !== null ? a : {};
			const s = [
				[
					"result",
					resultOf(n, e["result"]),
					e["result"]
				],
				[
					"unit",
					t,
					o["unit"]
				],
				[
					"verdict",
					n.verdict,
					o["verdict"]
				],
				[
					"releaseCandidateId",
					r.release_candidate_id,
					o["releaseCandidateId"]
				],
				[
					"evidenceSha256",
					n.sha256,
					o["evidenceSha256"]
				],
				[
					"endedAt",
					n.at,
					o["endedAt"]
				]
			];
			const c = s.find(([, e, t]) => e !== t);
			if (c !== undefined) {
				const [e, n, r] = c;
				return `the attestation of ${t} says another ${e}: expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`;
			}
			return freshFault(t, o["freshUntil"], i);
		}
		function freshFault(e, t, n) {
			if (t === null) return undefined;
			const r = (0, O.TM)(t);
			if (r === undefined) return `the attestation of ${e} does not tell how long it is fresh`;
			return n > r ? `the attestation of ${e} was fresh until ${JSON.stringify(t)}` : undefined;
		}
		function verdictCheck({ sha256: e, path: t }, n, r) {
			const i = n.decision === "open" ? "PASSED" : "FAILED";
			const a = r.filter((t) => t.predicateType === b.Cs.verificationSummary && (0, h.K)(t, "sha256", e));
			const o = a.map(({ predicate: e }) => e?.["verificationResult"]);
			const s = a.length > 0 && o.every((e) => e === i);
			return (0, y.cT)("manifest_attested", s ? "pass" : "fail", {
				reason: s ? `${t} is attested as ${i}` : a.length === 0 ? `no verification summary that holds is about ${t}` : `${t} says ${n.decision}, and is attested as ${JSON.stringify(o)}`,
				expected: i,
				actual: o.length === 0 ? null : JSON.stringify(o),
				remedy: "Sign this manifest; a signature over another one says nothing about it"
			});
		}
		function isFuture(e, t) {
			const n = (0, O.TM)(e);
			return n === undefined || n > t + O.Hd;
		}
		var A = n(71164);
		;
		function decideProvenance({ subjects: e }, t, n) {
			const { builderId: r, sourceUri: i, sourceCommit: a } = n;
			if (r === undefined && i === undefined && a === undefined) return [];
			const o = t.filter(({ predicateType: e }) => b.ak.includes(e));
			const s = e.length === 0 ? o.flatMap((e) => faultsOf(e, n)) : e.flatMap(({ name: e, algorithm: t, digest: r }) => {
				const i = o.filter((e) => (0, h.K)(e, t, r));
				const a = i.map((e) => faultsOf(e, n));
				if (a.some((e) => e.length === 0)) return [];
				return a.length === 0 ? [`no provenance that holds is about ${e}`] : a.flat();
			});
			const c = o.length === 0 ? ["there is no SLSA provenance that holds"] : [];
			const [l, ...u] = [...c, ...s];
			return [(0, y.cT)("provenance_expected", l === undefined ? "pass" : "fail", {
				reason: l === undefined ? "it was built where, and from what, was asked for" : (0, _.v)(l, u.length, "difference"),
				expected: {
					builder: r ?? null,
					source: i ?? null,
					commit: a ?? null
				},
				actual: l === undefined ? [] : [l, ...u].slice(0, 100),
				remedy: "Do not release what was built elsewhere or from something else; find out where it comes from"
			})];
		}
		function faultsOf(e, { builderId: t, sourceUri: n, sourceCommit: r }) {
			const { builder: i, source: a, commit: o } = readProvenance(e);
			const s = [
				[
					"builder",
					t,
					i
				],
				[
					"source",
					n && toRepository(n),
					a && toRepository(a)
				],
				[
					"commit",
					r,
					o
				]
			];
			return s.filter(([, e, t]) => e !== undefined && e !== t).map(([e, t, n]) => `expected the ${e} ${t}, found ${JSON.stringify(n)}`);
		}
		function readProvenance({ predicate: e = {} }) {
			const t = member(e, "invocation", "configSource");
			if (t !== undefined) {
				return {
					builder: member(e, "builder", "id") ?? null,
					source: textOf(member(t, "uri")),
					commit: commitOf(t)
				};
			}
			const n = member(e, "buildDefinition", "externalParameters");
			const r = textOf(member(n, "source", "uri")) ?? textOf(member(n, "source")) ?? textOf(member(n, "workflow", "repository"));
			const i = member(e, "buildDefinition", "resolvedDependencies");
			const a = Array.isArray(i) ? i : [];
			const o = a.find((e) => {
				const t = textOf(member(e, "uri"));
				return t !== null && r !== null && toRepository(t) === toRepository(r);
			});
			return {
				builder: member(e, "runDetails", "builder", "id") ?? null,
				source: r,
				commit: commitOf(member(n, "source")) ?? commitOf(o)
			};
		}
		function commitOf(e) {
			const t = member(e, "digest");
			return textOf(member(t, "gitCommit")) ?? textOf(member(t, "sha1"));
		}
		function toRepository(e) {
			return e.replace(/^git\+/, "").replace(/^https?:\/\//, "").replace(/@.*$/s, "").replace(/\/$/, "").replace(/\.git$/, "");
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
		function decideSummary(e, t, n) {
			const { verifierId: r, resourceUri: i, levels: a, requireOpen: o } = n;
			const s = t.filter((t) => isSummary(t, e));
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
			const d = l.find((t) => isFuture(t["timeVerified"], e.nowMs));
			const f = [...u.flat(), ...d === undefined ? [] : [`it is of the future, or of no time: ${JSON.stringify(d["timeVerified"] ?? null)}`]];
			const [p] = f;
			return [decide_summary_row("summary_expected", p ?? "the verification summary says what was asked for", {
				expected: [],
				actual: f
			})];
		}
		function isSummary(e, { manifest: t }) {
			if (e.predicateType !== b.Cs.verificationSummary) return false;
			return t?.state !== "found" || (0, h.K)(e, "sha256", t.sha256);
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
			return (0, y.cT)(e, i ? "pass" : "fail", {
				reason: t,
				expected: n,
				actual: r,
				remedy: "Do not release what this was asked of; ask whoever signed it"
			});
		}
		var j = n(14868);
		var M = n(91341);
		var N = n(50607);
		;
		function decideTrust({ trust: e, nowMs: t, unread: n }, r) {
			try {
				return e.kind === "named" ? named(e, {
					inputs: r,
					nowMs: t,
					unread: n
				}) : trustRoot(e, {
					inputs: r,
					nowMs: t,
					unread: n
				});
			} catch (e) {
				if (!(e instanceof g.dz)) throw e;
				return nobody(e.message.split("\n")[0] ?? "it cannot be read");
			}
		}
		function named({ keys: e, sigstoreRoots: t }, { inputs: n, nowMs: r, unread: i }) {
			const { threshold: a, certificateIdentities: o, certificateIssuer: s } = n;
			const c = e.map(({ path: e, base64: t }) => ({
				path: e,
				key: (0, j.ee)(Buffer.from(t, "base64").toString(), e)
			}));
			const l = new Map(c.map(({ key: e, path: t }) => [e.spki, t]));
			if (o.length > 0 && t.length === 0) return nobody("certificate-identities are named, and no Sigstore instance that certifies them (sigstore-roots)");
			if (o.length === 0 && l.size < a) {
				const e = i.find(({ path: e }) => n.publicKeys.includes(e));
				const t = e === undefined ? "" : `; ${e.path}: ${e.reason}`;
				return nobody(`${a} different keys must sign, and ${l.size} are given${t}`);
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
						nowMs: r
					}
				},
				namesOf: namer((e) => l.get(e.spki)),
				check: (0, y.cT)("trust_known", "pass", {
					reason: `the signers that were named: ${u.slice(0, 3).join(", ")}`,
					expected: u,
					actual: u
				})
			};
		}
		function trustRoot({ folder: e, files: t, sigstoreRoots: n }, { inputs: r, nowMs: i }) {
			const { trustRootSha256: a = null, trustRootVersion: s = null } = r;
			const c = (0, M.Lc)(t.map(toFile), {
				pin: a,
				minVersion: s,
				nowMs: i
			});
			if (!c.ok) return nobody(`${c.file ?? e}: ${c.message}`, M.n2[c.fault]);
			const { root: l } = c.trusted;
			const u = (0, M.Mx)(c.trusted, "evidence", i);
			const d = l.identities.filter(({ roles: e }) => e.includes("evidence"));
			if (l.roles.evidence === undefined && d.length === 0) return nobody(`${c.file} gives nobody the role "evidence"`);
			const f = (0, o.M)(l, n.map(toFile));
			if (!f.ok) return nobody(f.message);
			const { roots: p } = f;
			const m = u.excluded.map(({ name: e, standing: t }) => `${e} is ${t.replaceAll("_", " ")}`);
			const h = c.isPinned ? "its first version is the one that was given" : "nobody outside of the repository vouches for its first version";
			const g = s === null ? "nobody says how new it must be" : `version ${s} at least was asked for`;
			return {
				trust: {
					keys: u.keys,
					threshold: u.threshold,
					certificates: {
						roots: p,
						identities: d,
						nowMs: i
					}
				},
				namesOf: namer((e) => u.describe(e)?.name),
				check: (0, y.cT)("trust_known", "pass", {
					reason: [
						`${c.file} holds, until ${l.expires_at}; ${h}`,
						g,
						...m
					].join("; "),
					expected: {
						sha256: a,
						version: s
					},
					actual: {
						version: l.version,
						keys: u.keys.map(({ fingerprint: e }) => e),
						identities: d.map(({ subject: e }) => e),
						threshold: u.threshold
					}
				})
			};
		}
		function readRoots({ path: e, base64: t }) {
			return (0, N.$)(Buffer.from(t, "base64"), e);
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
		const P = "Give public-keys, or make a trust root: release-gates help trust-root";
		function nobody(e, t = P) {
			return {
				trust: undefined,
				namesOf: () => [],
				check: (0, y.cT)("trust_known", "fail", {
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
				...e.manifest?.state === "found" ? decideCandidate(e.manifest, i, e.nowMs) : [],
				...decideProvenance(e, i, t),
				...decideSummary(e, i, t)
			];
		}
		function attestationDetails(e, t) {
			const { verdicts: n, trusted: r, binding: i } = judge(e, t);
			return {
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
		function attestationValues(e, t) {
			const n = judge(e, t);
			const r = countingOf(n).length;
			return {
				verified: String(r),
				refused: String(n.verdicts.length - r)
			};
		}
		function countingOf({ verdicts: e, binding: t }) {
			return e.flatMap((e) => e.ok && t?.misplaced.has(e.at) !== true ? [e] : []);
		}
		const F = new WeakMap();
		function judge(e, t) {
			const n = F.get(e);
			if (n?.inputs === t) return n.judged;
			const r = verifyAll(e, t);
			F.set(e, {
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
			const a = verifyEach(r.flatMap(({ attestations: e }) => e), i);
			const o = a.filter(({ found: e, verdict: t }) => e.at === t.at);
			const s = r.flatMap((e) => e.problems);
			const c = new Set([...o.flatMap(({ verdict: e }) => e.ok ? [] : [e.at]), ...s.map(({ where: e }) => e?.file)]);
			const l = o.flatMap(({ found: e, verdict: t }) => t.ok ? [e] : []);
			const u = findChangedStatements(e.attestations, l, (e) => c.has(e));
			const tell = (e, t) => {
				const n = u.get(e ?? "");
				return n === undefined ? t : `${(0, v.cM)(n)}; ${t}`;
			};
			return {
				trusted: n,
				verdicts: o.map(({ verdict: e }) => e.ok ? e : {
					...e,
					message: tell(e.at, e.message)
				}),
				binding: bindingOf(a, manifestBeside(e, t), s.length > 0 || e.unread.length > 0),
				unreadable: [...e.unread.map(({ path: e, reason: t }) => `${e}: ${t}`), ...s.map((e) => (0, g.Vw)({
					...e,
					message: tell(e.where?.file, e.message)
				}))]
			};
		}
		function verifyEach(e, t) {
			const n = new Map();
			return e.map((e) => {
				const r = JSON.stringify([(0, m.X8)(e.envelope), e.certified]);
				const i = n.get(r) ?? (0, h.o)(e, t);
				n.set(r, i);
				return {
					found: e,
					verdict: i
				};
			});
		}
		function bindingOf(e, t, n) {
			if (t === null) return null;
			const r = placedOf(e);
			const i = findMisplaced(r, t);
			const a = !n && r.length === e.length && i.size === 0;
			return {
				misplaced: i,
				disagreements: a ? findDisagreements(r, t) : []
			};
		}
		function manifestCheck({ manifest: e }) {
			if (e === null || e.state === "found") return [];
			const { outcome: t, ...n } = (0, s.nu)(e);
			return [(0, y.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: null
			})];
		}
		function foundCheck({ verdicts: e, unreadable: t }) {
			const [n] = t;
			const r = n === undefined && e.length > 0;
			return (0, y.cT)("attestations_found", r ? "pass" : "fail", {
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
			return (0, y.cT)("attestations_signed", a, {
				reason: e.length === 0 ? "there is nothing that could be signed" : r === undefined ? `all ${e.length} are signed by ${[...i].join(", ")}` : (0, _.v)(`${r.at}: ${r.message}`, n.length - 1, "such attestation"),
				expected: [],
				actual: n.slice(0, 100).map(({ at: e, code: t, message: n }) => ({
					at: e,
					code: t,
					message: n
				})),
				remedy: "Trust neither the file nor what it speaks of until it is clear where it comes from"
			});
		}
		function boundCheck({ verdicts: e, binding: t }) {
			if (t === null || e.length === 0) return [];
			const { misplaced: n, disagreements: r } = t;
			const i = [...[...n].map(([e, t]) => `${e}: ${t}`), ...r];
			const [a] = i;
			return [(0, y.cT)("statements_bound", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? "each is about this manifest or what it binds, and says the same in every form" : (0, _.v)(a, i.length - 1, "such statement"),
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Put back what was signed for this manifest, or take the file away: nothing that it says counts here"
			})];
		}
		function subjectChecks({ subjects: e }, t, { predicateTypes: n }) {
			if (e.length === 0) return [];
			const r = t.filter(({ predicateType: e }) => n.length === 0 || n.includes(e));
			const i = e.filter(({ algorithm: e, digest: t }) => !r.some((n) => (0, h.K)(n, e, t)));
			const [a] = i;
			return [(0, y.cT)("subjects_attested", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? `an attestation is about each of ${e.length} subjects` : (0, _.v)(`no attestation that holds is about ${a.name}`, i.length - 1, "subject"),
				expected: [],
				actual: i.slice(0, 100).map(({ name: e, digest: t }) => ({
					name: e,
					digest: t
				})),
				remedy: "It is another file than the one that was attested, or it never was"
			})];
		}
		var I = n(80716);
		var L = n(57946);
		var R = n(84227);
		;
		const z = R.rej({
			attestations: L.hF.list().default([]).describe("Files and globs: DSSE envelopes, Sigstore bundles, .jsonl of either. Default: those that sign made of the manifest"),
			manifest: L.hF.path().optional().describe("Every document that this manifest binds must be attested, and the verdict. Default where no attestations are named: the evidence folder"),
			trustRoot: L.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. On a pull request it is read from the base commit"),
			...I.h,
			publicKeys: L.hF.list().default([]).describe("Files with one public key each (PEM), or keys themselves (DER in base64), instead of a trust root: what an auditor has"),
			certificateIdentities: L.hF.list().default([]).describe("Instead of a trust root: whose certificates count, each in full, e.g. https://github.com/o/r/.github/workflows/release.yml@refs/heads/main"),
			certificateIssuer: L.hF.text(1024).default("https://token.actions.githubusercontent.com").describe("With certificate-identities: OIDC issuer that must have vouched for them"),
			sigstoreRoots: L.hF.list().default([]).describe("With certificate-identities: files of the Sigstore instances that are believed (gh attestation trusted-root > github.jsonl)"),
			threshold: L.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("With public-keys: different keys that must have signed"),
			subjects: L.hF.list().default([]).describe("Files, globs and digests (sha256:\u2026, gitCommit:\u2026) that an attestation must be about, each"),
			predicateTypes: L.hF.list().default([]).describe("URIs; attestations of another type do not count for subjects. Default: any"),
			verifierId: L.hF.text(1024).optional().describe("Who must have made the verification summary"),
			resourceUri: L.hF.text(1024).optional().describe("What it must be about"),
			levels: L.hF.list().default([]).describe("Levels that it must state, e.g. RELEASE_GATES_PASSED"),
			builderId: L.hF.text(2048).optional().describe("Who must have built it, as SLSA provenance says, in full"),
			sourceUri: L.hF.text(1024).optional().describe("Repository it must have been built from, e.g. github.com/o/r; without scheme and ref"),
			sourceCommit: L.hF.text(64).optional().describe("Commit it must have been built from"),
			requireOpen: L.hF.boolean().default(true).describe("Fail also where everything is signed and the verdict is FAILED; false judges signatures alone")
		});
		;
		const B = (0, r.pu)({
			id: "attestation-verify",
			summary: "Verifies signed statements, ours and others, against keys you trust, and what they are about",
			inputs: z,
			checks: {
				trust_known: "The trust root verifies as of now, or the keys that were named can be read",
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				attestations_found: "There are attestations, and every file that was named can be read",
				attestations_signed: "Enough trusted keys signed each of them, and each is an in-toto statement",
				statements_bound: "What lies beside the manifest is about it or what it binds, and says the same in every form; not judged where files are named",
				subjects_attested: "An attestation that holds is about every subject that was named",
				"evidence_attested::<unit>": "The evidence of one unit is attested, with its verdict, for this candidate",
				manifest_attested: "A verification summary is about this manifest and says what it says",
				provenance_expected: "SLSA provenance names the builder and the source that were asked for",
				summary_expected: "The verification summary is by whom, of what and of the levels that were asked for"
			},
			outputs: {
				verified: "How many attestations hold",
				refused: "How many do not"
			},
			collect: collectAttestations,
			decide: decideAttestations,
			details: attestationDetails,
			values: attestationValues
		});
	})
};
;
