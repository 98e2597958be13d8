"use strict";
exports.id = 56;
exports.ids = [56];
exports.modules = {
	76671: (function(e, t, n) {
		n.d(t, {
			EL: () => whyUnlikeManifest,
			FV: () => whyUnlikeEntry,
			_I: () => findContradictions,
			o9: () => saysYes
		});
		var r = n(99894);
		var i = n(25202);
		var a = n(34320);
		const o = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED"
		};
		function whyUnlikeEntry({ predicate: e = {} }, { unit: t, entry: n, candidate: r }) {
			const i = e["releaseGate"];
			const a = typeof i === "object" && i !== null ? i : {};
			const o = [
				[
					"result",
					resultOf(n, e["result"]),
					e["result"]
				],
				[
					"unit",
					t,
					a["unit"]
				],
				[
					"verdict",
					n.verdict,
					a["verdict"]
				],
				[
					"releaseCandidateId",
					r,
					a["releaseCandidateId"]
				],
				[
					"evidenceSha256",
					n.sha256,
					a["evidenceSha256"]
				],
				[
					"endedAt",
					n.at,
					a["endedAt"]
				]
			];
			const s = o.find(([, e, t]) => e !== t);
			if (s === undefined) return null;
			const [c, l, u] = s;
			return `the attestation of ${t} says another ${c}: expected ${JSON.stringify(l)}, found ${JSON.stringify(u ?? null)}`;
		}
		function resultOf({ verdict: e }, t) {
			return e === "pass" && t === "WARNED" ? "WARNED" : o[e] ?? "FAILED";
		}
		function whyUnlikeManifest(e, { path: t, sha256: n, manifest: o }) {
			if (!(0, a.KH)(e, "sha256", n)) return null;
			const { predicateType: s, predicate: c = {} } = e;
			const l = o.decision === "open";
			const fault = (e, n, r) => `of ${e} expected ${n}, found ${JSON.stringify(r ?? null)}: ${t} says ${o.decision}`;
			switch (s) {
				case i.Cs.verificationSummary: {
					const e = l ? "PASSED" : "FAILED";
					const t = c["verificationResult"];
					if (t !== e) return fault("verificationResult", e, t);
					return whyUnlikeUnits(c["verifiedLevels"], r.QW, o);
				}
				case i.Cs.simpleVerificationResult: {
					const e = c["properties"];
					if (!l && isOneOf(r.Tu, e)) return fault("properties", `no ${r.Tu}`, e);
					return whyUnlikeUnits(e, r.dr, o);
				}
				case i.Cs.testResult: return l && c["result"] === "FAILED" ? fault("result", "no FAILED", c["result"]) : null;
				default: return null;
			}
		}
		function whyUnlikeUnits(e, t, { gates: n }) {
			const r = Object.entries(n).find(([n, { verdict: r }]) => r !== "pass" && isOneOf(t(n), e));
			return r === undefined ? null : `it says ${t(r[0])}, and the manifest ${r[1].verdict}`;
		}
		function isOneOf(e, t) {
			return Array.isArray(t) && t.includes(e);
		}
		function findContradictions(e, t) {
			const { release_candidate_id: n, gates: r } = t.manifest;
			const i = new Map(Object.entries(r).map(([e, t]) => [t.sha256, {
				unit: e,
				entry: t,
				candidate: n
			}]));
			return new Map(e.flatMap(({ at: e, statement: n }) => {
				const r = whyUnlikeManifest(n, t) ?? whyUnlikeAny(n, i);
				return r === null ? [] : [[e, r]];
			}));
		}
		function whyUnlikeAny(e, t) {
			if (e.predicateType !== i.Cs.testResult) return null;
			for (const { digest: n } of e.subject) {
				const r = t.get(n["sha256"] ?? "");
				const i = r === undefined ? null : whyUnlikeEntry(e, r);
				if (i !== null) return i;
			}
			return null;
		}
		function saysYes(e, { sha256: t, manifest: n }) {
			if (n.decision !== "open" || !(0, a.KH)(e, "sha256", t)) return false;
			const { predicateType: o, predicate: s = {} } = e;
			switch (o) {
				case i.Cs.verificationSummary: return s["verificationResult"] === "PASSED";
				case i.Cs.simpleVerificationResult: return isOneOf(r.Tu, s["properties"]);
				default: return false;
			}
		}
	}),
	87012: (function(e, t, n) {
		n.d(t, {
			g1: () => bindStatements,
			Q9: () => findMisplaced,
			hg: () => placedOf
		});
		var r = n(39330);
		var i = n(11142);
		var a = n(18163);
		var o = n(71164);
		var s = n(25202);
		var c = n(40974);
		;
		function manifestScope({ path: e, sha256: t, manifest: n }) {
			const { gates: r, artifacts: i, subject: a, release_candidate_id: o } = n;
			const s = new Set([t, ...[...Object.values(r), ...i].map((e) => e.sha256)]);
			return {
				path: e,
				sha256: t,
				candidate: o,
				version: a.version,
				commit: a.commit,
				bound: s
			};
		}
		const l = Object.values(s.Cs);
		function whyNotAbout(e, t) {
			const n = e.subject.filter(({ digest: e }) => e["sha256"] !== undefined);
			const r = n.filter(({ digest: e }) => !t.bound.has(e["sha256"] ?? ""));
			const i = r.length < n.length;
			if (!l.includes(e.predicateType)) {
				return i || isOfCommit(e, t) ? null : misplaced(e, t, r[0]);
			}
			if (!i || r.length > 0) return misplaced(e, t, r[0]);
			return e.predicateType === s.Cs.release ? whyOtherRelease(e, t) : null;
		}
		function describeStatement({ predicateType: e, subject: [t] }, n = t) {
			const [[r, i] = []] = Object.entries(n?.digest ?? {});
			return `a statement of ${e} about ${n?.name ?? "a file without a name"} (${r} ${i})`;
		}
		function isOfCommit({ subject: e }, { commit: t }) {
			return t !== null && e.some(({ digest: e }) => (0, r.J$)(e["gitCommit"] ?? "", t));
		}
		function misplaced(e, t, n) {
			const r = `expected a statement about ${t.path} (sha256 ${t.sha256}) or what it binds`;
			return `${r}, found ${describeStatement(e, n)}`;
		}
		function whyOtherRelease({ predicate: e = {} }, { path: t, sha256: n, candidate: i, version: a }) {
			const [o, s] = [e["releaseGate"], e["purl"]];
			const l = at(at(at(o, "manifest"), "digest"), "sha256");
			const u = `expected a release by ${t} (sha256 ${n})`;
			if (typeof l !== "string") return `${u}, found one of the same files that names no manifest (if this tool made it: sign the candidate again)`;
			if (!(0, r.J$)(l, n)) return `${u}, found one of the same files by another manifest (sha256 ${l})`;
			const d = at(o, "releaseCandidateId");
			if (d !== i) return `${u} of ${i}, found one of ${JSON.stringify(d ?? null)}`;
			const f = typeof s === "string" && (0, c.p)(s);
			const p = f ? (0, c.r)(s, a) : "it has no package URL with a version";
			return p === null ? null : `${u}, found another: ${p}`;
		}
		function at(e, t) {
			return (0, o.O)(e) ? e[t] : undefined;
		}
		var u = n(34320);
		;
		function placedOf(e) {
			return e.flatMap(({ found: { at: e, envelope: t }, verdict: n }) => n.ok ? [{
				at: e,
				statement: n.statement,
				digest: (0, r.fg)(t.payload)
			}] : []);
		}
		function bindStatements(e, t, { isSomeUnread: n }) {
			const r = placedOf(e);
			const i = findMisplaced(r, t);
			const a = !n && r.length === e.length && i.size === 0;
			return {
				misplaced: i,
				disagreements: a ? findDisagreements(r, t) : []
			};
		}
		function findMisplaced(e, t) {
			const n = manifestScope(t);
			return new Map(e.flatMap(({ at: e, statement: t }) => {
				const r = whyNotAbout(t, n);
				return r === null ? [] : [[e, r]];
			}));
		}
		const d = /\.(dsse|sigstore)\.json$/;
		function findDisagreements(e, { manifest: t, sha256: n }) {
			const r = (0, a.u1)(t.release_candidate_id, 1);
			const o = e.filter(({ at: e }) => firstBundle((0, i.bV)(e)) === firstBundle(r));
			const s = e.filter(({ at: e }) => d.test(e));
			const [c, l] = [o, s].map((e) => new Set(e.map(({ digest: e }) => e)));
			const u = disagreeingFiles(s, (e) => c?.has(e) === true);
			if (o.length === 0 || s.length === 0) return u;
			const f = [n, ...Object.values(t.gates).map((e) => e.sha256)];
			return [
				...u,
				...o.filter(({ digest: e }) => l?.has(e) !== true).map((e) => `${e.at}: expected what one of the files beside it says, found ${describeStatement(e.statement)}`),
				...s.filter(({ digest: e, statement: t }) => c?.has(e) !== true && isOfAny(t, f)).map((e) => `${e.at}: expected what a line of ${r} says, found ${describeStatement(e.statement)}`)
			];
		}
		function disagreeingFiles(e, t) {
			const n = new Map();
			for (const { at: t, digest: r } of e) n.set(r, (n.get(r) ?? new Set()).add((0, a.C4)(nameOf(t))));
			const isRight = ({ digest: e }) => t(e) && n.get(e)?.size === 1;
			const o = new Map();
			for (const t of e) {
				const e = o.get(nameOf(t.at));
				if (e === undefined || !isRight(e) && isRight(t)) o.set(nameOf(t.at), t);
			}
			return e.flatMap(({ at: e, digest: t, statement: n }) => {
				const a = o.get(nameOf(e));
				if (a === undefined || (0, r.J$)(a.digest, t)) return [];
				const s = `what ${(0, i.bV)(a.at)} says, ${describeStatement(a.statement)}`;
				return [`${e}: expected ${s}, found ${describeStatement(n)}`];
			});
		}
		const f = /\.intoto\.jsonl(:\d+)?$/;
		function firstBundle(e) {
			return f.test(e) ? (0, a.u1)((0, a.C4)(e.replace(f, "")), 1) : null;
		}
		function nameOf(e) {
			return e.replace(d, "");
		}
		function isOfAny(e, t) {
			return t.some((t) => (0, u.KH)(e, "sha256", t));
		}
	}),
	54636: (function(e, t, n) {
		n.d(t, {
			k_: () => collectDeclaredOf,
			mj: () => collectDeclaredOfKept
		});
		var r = n(77598);
		var i = n(39330);
		var a = n(66462);
		var o = n(11142);
		var s = n(6415);
		var c = n(181);
		;
		const l = 1e5;
		const u = 20;
		const d = {
			32: "md5",
			40: "sha1",
			64: "sha256",
			96: "sha384",
			128: "sha512"
		};
		const f = /^(\\?)([0-9A-Fa-f]{32,128})(?:[ \t]+\*?(.+))?$/;
		const p = /^(\\?)[A-Za-z0-9-]{3,12} \((.+)\) = ([0-9A-Fa-f]{32,128})$/;
		function parseChecksums(e, { file: t }) {
			const n = (0, s._)(e, {
				file: t,
				maxBytes: c.b.policy,
				format: "text"
			}).split("\n");
			if (n.length > l) throw new a.dz(problem("checksums.too_many", t, `at most ${l} lines`));
			const r = [];
			const i = [];
			for (const [e, a] of n.entries()) {
				const n = a.replace(/\r$/, "");
				if (n.trim() === "") continue;
				const o = parseLine(n, e + 1);
				if (o !== undefined) r.push(o);
				else if (i.length < u) {
					i.push(problem("checksums.malformed", t, "a digest in hex and a file name", e + 1));
				}
			}
			const [o, ...d] = i;
			if (o !== undefined) throw new a.dz([o, ...d]);
			if (r.length === 0) throw new a.dz(problem("checksums.empty", t, "at least one checksum"));
			return r;
		}
		function parseLine(e, t) {
			const n = p.exec(e);
			const [, r, i, a] = n === null ? f.exec(e) ?? [] : [
				e,
				n[1],
				n[3],
				n[2]
			];
			const o = d[i?.length ?? 0];
			if (i === undefined || o === undefined) return undefined;
			const s = a === undefined ? null : r === "" ? a : unescapeName(a);
			return {
				algorithm: o,
				hex: i.toLowerCase(),
				name: s,
				line: t
			};
		}
		function unescapeName(e) {
			const t = {
				"\\\\": "\\",
				"\\n": "\n",
				"\\r": "\r"
			};
			return e.replaceAll(/\\[\\nr]/g, (e) => t[e] ?? e);
		}
		function problem(e, t, n, r) {
			return {
				code: e,
				message: `expected ${n}`,
				where: {
					file: t,
					...r !== undefined && { line: r }
				},
				remedy: "Write it anew with sha256sum, or remove it"
			};
		}
		var m = n(56001);
		var h = n(11729);
		var g = n(18123);
		var _ = n(87606);
		var v = n(3855);
		;
		async function collectAttestations(e, { workspace: t, signatures: n }) {
			const r = (0, m.xE)(e);
			const { named: i, astray: a } = await listStatements(r, t);
			if (i.length === 0) return a.map(unseen);
			const { files: o, unread: s } = await (0, h.U)(i, "evidence", t);
			const { trust: c, unread: l } = await (0, g.T)((0, _.uL)(n), t);
			const u = [...s, ...l].map(({ path: e, reason: t }) => {
				return {
					kind: "unreadable",
					path: e,
					flaw: {
						code: v.W4,
						message: t
					}
				};
			});
			return [
				...a.map(unseen),
				...u,
				{
					kind: "attestations",
					path: r,
					files: o,
					trust: c
				}
			];
		}
		async function listStatements(e, t) {
			const n = (0, o.yS)(e);
			const r = (0, o.yk)(e);
			const i = (0, m.l_)(e);
			const a = [
				(0, o.yk)(n),
				r,
				`${r}/*/**/*`
			];
			const [s, c] = await Promise.all([t.list(i), t.list([...i, ...a], { withOthers: true })]);
			const l = new Set(s);
			const u = new Set(c.flatMap((t) => {
				if (l.has(t)) return [];
				if (t === n || t === e) return [t];
				return t.startsWith(`${e}/`) ? [firstBelow(e, t)] : [];
			}));
			return {
				named: s,
				astray: [...u].sort()
			};
		}
		function firstBelow(e, t) {
			const [n = ""] = t.slice(e.length + 1).split("/");
			return `${e}/${n}`;
		}
		function unseen(e) {
			const t = "expected files of signed statements, found a folder or a link, into which nobody looks";
			return {
				kind: "unreadable",
				path: e,
				flaw: {
					code: v.W4,
					message: t
				}
			};
		}
		;
		const y = [
			"md5",
			"sha1",
			"sha256",
			"sha384",
			"sha512",
			"sha1sum",
			"sha256sum",
			"sha384sum",
			"sha512sum"
		];
		const b = [
			"asc",
			"att",
			"bundle",
			"dsse",
			"intoto.jsonl",
			"minisig",
			"p7s",
			"sig",
			"sigstore",
			"sigstore.json"
		];
		const x = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
		const S = [...y, ...b].map((e) => `*.${e}`);
		const C = [
			"*[sS][uU][mM]",
			"*[sS][uU][mM][sS]",
			"*[sS][uU][mM].txt",
			"*[sS][uU][mM][sS].txt"
		];
		const w = 50;
		const T = 256 * 1024 * 1024;
		const E = 8 * 1024 * 1024;
		const D = 500;
		async function collectDeclared(e, t) {
			const n = new Set(Object.keys(e));
			const r = new Set([...n].filter(o.Kz).map(o.yS));
			const i = await t.list(besideGlobs(r));
			const a = i.filter((e) => isChecksums(e, n, r));
			for (const e of a) n.add(e);
			const s = i.filter((e) => isSignature(e, n));
			const c = [];
			for (const n of a) c.push(await readChecksums(n, e, t));
			return [...c, ...await digestSignatures(s, t)];
		}
		async function collectDeclaredOf(e, t, n) {
			const r = await collectDeclared(releaseFilesOf(e, t), n.workspace);
			return [...r, ...await collectAttestations(e, n)];
		}
		async function collectDeclaredOfKept(e, { reading: t }, n) {
			const r = [e, ...t.manifest?.artifacts ?? []];
			const a = await n.workspace.digest(r.map(({ path: e }) => e));
			const o = r.flatMap(({ path: e, sha256: t }, n) => {
				const r = a[n];
				return r?.state === "present" && (0, i.J$)(r.sha256, t) ? [[e, r]] : [];
			});
			const s = o.length === 0 ? [] : await collectDeclared(Object.fromEntries(o), n.workspace);
			return [...s, ...await collectAttestations(e, n)];
		}
		function releaseFilesOf({ path: e, sha256: t, bytes: n }, { reading: r, files: i }) {
			const a = (r.manifest?.artifacts ?? []).map((e) => [e.path, i[e.path] ?? {
				state: "absent",
				path: e.path
			}]);
			return Object.fromEntries([[e, {
				state: "present",
				path: e,
				sha256: t,
				bytes: n.length
			}], ...a]);
		}
		function besideGlobs(e) {
			const t = [...e].filter((t) => e.size <= w || /(?:^|\/)\./.test(t));
			const n = t.length === e.size ? [] : ["**/"];
			const r = [...n, ...t.map((e) => e === "" ? "" : `${(0, o.yk)(e)}/`)];
			return r.flatMap((e) => [...S, ...C].map((t) => `${e}${t}`));
		}
		function isChecksums(e, t, n) {
			const r = subjectOf(e, y);
			if (r !== undefined && t.has(r)) return true;
			return x.test((0, o.bV)(e)) && n.has((0, o.yS)(e));
		}
		function isSignature(e, t) {
			const n = subjectOf(e, b);
			return n !== undefined && t.has(n);
		}
		function subjectOf(e, t) {
			const n = t.filter((t) => e.endsWith(`.${t}`)).sort((e, t) => t.length - e.length)[0];
			return n === undefined ? undefined : e.slice(0, -n.length - 1);
		}
		async function readChecksums(e, t, n) {
			const r = await n.read(e, {
				role: "material",
				maxBytes: E
			});
			if (r.state === "absent") return gone(e);
			if (r.state === "refused") return unreadable(e, r.code, r.reason);
			const i = subjectOf(e, y);
			const a = i !== undefined && Object.hasOwn(t, i) ? i : undefined;
			const o = parse(r.bytes, e);
			if ("code" in o) return {
				kind: "unreadable",
				path: e,
				flaw: o
			};
			const s = [];
			for (const { algorithm: r, hex: i, line: c, name: l } of o) {
				const o = fileOf(l, {
					path: e,
					subject: a,
					files: t
				});
				if (o === undefined) continue;
				const u = await hashOf(o, r, {
					files: t,
					workspace: n
				});
				s.push({
					file: o,
					algorithm: r,
					stated: i,
					found: u,
					line: c
				});
			}
			if (a === undefined || s.length > 0) return {
				kind: "checksums",
				path: e,
				digests: s
			};
			return unreadable(e, "checksums.other", `it lies beside ${a} and names another file`);
		}
		function parse(e, t) {
			try {
				return parseChecksums(e, { file: t });
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				const { code: t, message: n, where: r } = e.problems[0] ?? {
					code: e.code,
					message: e.message
				};
				return {
					code: t,
					message: n.slice(0, D),
					...r?.line !== undefined && { line: r.line }
				};
			}
		}
		function fileOf(e, { path: t, subject: n, files: r }) {
			if (n !== undefined && (e === null || (0, o.bV)(e) === (0, o.bV)(n))) return n;
			if (e === null) return undefined;
			const i = (0, o.yS)(t);
			const a = e.replace(/^\.\//, "");
			const s = [
				(0, o.uJ)(i, a),
				(0, o.uJ)(i, (0, o.bV)(a)),
				a
			];
			return s.find((e) => Object.hasOwn(r, e));
		}
		async function hashOf(e, t, { files: n, workspace: i }) {
			const a = n[e];
			if (a?.state !== "present" || t === "md5") return null;
			if (t === "sha256") return a.sha256;
			const o = await i.read(e, {
				role: "material",
				maxBytes: T
			});
			return o.state === "present" ? (0, r.createHash)(t).update(o.bytes).digest("hex") : null;
		}
		async function digestSignatures(e, t) {
			const n = await t.digest(e);
			return n.map((t, n) => {
				const r = e[n];
				if (t.state === "absent") return gone(r);
				if (t.state === "refused") return unreadable(r, t.code, t.reason);
				return {
					kind: "signature",
					path: r,
					subject: subjectOf(r, b),
					sha256: t.sha256
				};
			});
		}
		function gone(e) {
			return unreadable(e, "file.changed_while_read", "it was there, and is not any more");
		}
		function unreadable(e, t, n) {
			return {
				kind: "unreadable",
				path: e,
				flaw: {
					code: t,
					message: n
				}
			};
		}
	}),
	73278: (function(e, t, n) {
		n.d(t, { w: () => foreignManifest });
		var r = n(24820);
		async function foreignManifest({ repository: e, commit: t }, { subject: n, git: i }, a) {
			const o = (0, r.ve)(e, n.repository);
			const s = `it was made in ${e}, and this is ${n.repository}`;
			const c = (0, r.je)(e) !== null && (0, r.je)(n.repository) !== null;
			if (!o && c) return s;
			if (o && a === "candidate") return null;
			const l = t === null ? undefined : await i.holdsCommit(t);
			if (l === true || o && l === undefined) return null;
			const u = l === false ? `this clone does not hold its commit ${t?.slice(0, 12)}` : null;
			return [o ? null : s, u].filter((e) => e !== null).join("; ");
		}
	}),
	97010: (function(e, t, n) {
		n.d(t, {
			Av: () => checksumFindings,
			eN: () => judgeDeclared,
			D8: () => judgeSignatures,
			Ko: () => missingSignatures
		});
		var r = n(39330);
		var i = n(24827);
		var a = n(3855);
		var o = n(34495);
		var s = n(18123);
		var c = n(45804);
		var l = n(34320);
		var u = n(87012);
		var d = n(76671);
		var f = n(50556);
		;
		function rolesOfKey({ roles: e }, t) {
			return f.gg.filter((n) => e[n]?.keys.includes(t) === true);
		}
		function rolesOfIdentity({ identities: e }, { issuer: t, subject: n }) {
			const r = e.filter((e) => e.issuer === t && e.subject === n);
			return f.gg.filter((e) => r.some(({ roles: t }) => t.some((t) => t === e)));
		}
		;
		function judgeAttestations(e, t) {
			const { files: n, trust: r } = e;
			const i = n.map(({ path: e, base64: t }) => ({
				path: e,
				...(0, o.aF)(Buffer.from(t, "base64"), e)
			}));
			const a = i.flatMap(({ path: e, problems: t }) => {
				const [n] = t;
				return n === undefined ? [] : [finding("integrity_unreadable", e, n.message)];
			});
			if (!(0, s.l)(r)) return byNobody(e, t, {
				unreadable: a,
				why: `no trust root in ${r.folder}`
			});
			const u = (0, c.U)(r, "evidence", t.nowMs);
			if (!u.ok) {
				const e = finding("signature_unverified", u.file, u.message);
				return {
					findings: [...a, e],
					signers: [],
					trustRoot: null,
					unverifiable: null
				};
			}
			const { root: d, rootSha256: f } = u;
			if (d.roles.evidence === undefined && u.certificates.identities.length === 0) {
				const n = `nobody whom the trust root in ${r.folder} gives the role evidence`;
				return byNobody(e, t, {
					unreadable: a,
					why: n
				});
			}
			const p = (0, l.rm)(i.flatMap(({ attestations: e }) => e), u);
			const m = holdTo(t.beside, p, a.length > 0);
			return {
				findings: [...a, ...m.findings],
				signers: eachOnce(m.counting.flatMap(([e, t]) => signersOf(e, t, u))),
				trustRoot: {
					version: d.version,
					sha256: f
				},
				unverifiable: null
			};
		}
		function byNobody({ path: e, files: t }, { signing: n }, r) {
			const { unreadable: i, why: a } = r;
			const o = `nothing here can verify the signed statements in ${e} (files: ${t.length}): there is ${a}`;
			const s = {
				code: "signature_unverified",
				message: o,
				file: e,
				isUnknown: true,
				remedy: m
			};
			const c = n === "disabled" ? i : [...i, s];
			return {
				findings: c,
				signers: [],
				trustRoot: null,
				unverifiable: o
			};
		}
		function holdTo({ manifest: e, ...t }, n, r) {
			const i = n.filter(({ found: e, verdict: t }) => e.at === t.at);
			const a = i.flatMap(({ verdict: e }) => e.ok ? [] : [finding("signature_unverified", e.at, e.message)]);
			if (e === null) return {
				findings: a,
				counting: []
			};
			const o = {
				...t,
				manifest: e
			};
			const { misplaced: s, disagreements: c } = (0, u.g1)(n, o, { isSomeUnread: r });
			const l = i.filter(({ found: e }) => !s.has(e.at));
			const f = (0, d._I)((0, u.hg)(l), o);
			return {
				findings: [
					...a,
					...i.flatMap(({ found: { at: e } }) => {
						const t = s.get(e);
						return t === undefined ? [] : [finding("signature_unverified", e, t)];
					}),
					...[...f].map(([e, t]) => finding("statement_contradicts", e, t)),
					...c.map((e) => ({
						code: "statement_contradicts",
						message: e,
						remedy: p
					}))
				],
				counting: l.flatMap(({ verdict: e }) => e.ok && !f.has(e.at) ? [[e, (0, d.o9)(e.statement, o)]] : [])
			};
		}
		function signersOf({ signedBy: e, identity: t }, n, r) {
			const { root: i, describe: a } = r;
			const o = n ? "manifest" : "part";
			if (t !== null) {
				const { issuer: e, subject: n } = t;
				return [{
					type: "certificate",
					by: n,
					issuer: e,
					authority: rolesOfIdentity(i, t),
					signs: o
				}];
			}
			return e.flatMap((e) => {
				const t = a(e);
				if (t === undefined) return [];
				const { owner: n, name: r } = t;
				return [{
					type: "key",
					by: n,
					keyName: r,
					keyId: e.fingerprint,
					authority: rolesOfKey(i, r),
					signs: o
				}];
			});
		}
		function eachOnce(e) {
			const [t, n] = [true, false].map((t) => e.filter(({ signs: e }) => e === "manifest" === t));
			const r = new Map();
			for (const e of [...t ?? [], ...n ?? []]) {
				const t = signerName(e);
				if (!r.has(t)) r.set(t, e);
			}
			return [...r.values()];
		}
		function signerName(e) {
			switch (e.type) {
				case "key": return e.keyId;
				case "certificate": return `${e.issuer} ${e.by}`;
				case "unit": return e.file;
			}
		}
		const p = "Sign the manifest again (release-gates sign), or remove the statements that do not verify";
		const m = "Say who may sign evidence (release-gates trust-root --action init); or take the statements away, and say signing: disabled in the profile of this environment";
		function finding(e, t, n) {
			return {
				code: e,
				message: `${t}: ${n}`,
				file: t,
				remedy: p
			};
		}
		;
		function judgeDeclared(e, t, n = 0) {
			const { facts: r } = t;
			const o = judgeSignatures(e, {
				...t,
				verification: (0, i.TX)(r)
			});
			const s = missingSignatures((0, a.eY)(o.signers), n);
			return {
				findings: [
					...checksumFindings(e, r.reading.manifest),
					...o.findings,
					...s
				],
				signature: (0, a.uS)(o, {
					declared: e,
					isMissing: s.length > 0
				})
			};
		}
		function checksumFindings(e, t) {
			return e.flatMap((e) => {
				const { kind: n, path: r } = e;
				switch (n) {
					case "signature":
					case "attestations": return [];
					case "unreadable": return [unreadableFinding(e)];
					case "checksums": return e.digests.flatMap((e) => digestFinding(r, e, boundDigest(e, t)));
				}
			});
		}
		function unreadableFinding({ path: e, flaw: t }) {
			const { message: n, line: r } = t;
			const i = {
				file: e,
				...r !== undefined && { line: r }
			};
			const a = "Write it anew, or remove it: what is declared must verify";
			return {
				code: "integrity_unreadable",
				message: `${e}: ${n}`,
				...i,
				remedy: a
			};
		}
		function boundDigest({ file: e, algorithm: t }, n) {
			const r = n?.artifacts.find(({ path: t }) => t === e);
			return t === "sha256" && r !== undefined ? r.sha256 : null;
		}
		function digestFinding(e, { file: t, algorithm: n, stated: i, found: a, line: o }, s) {
			const c = a ?? s;
			const l = {
				file: e,
				line: o
			};
			if (c !== null && (0, r.J$)(i, c)) return [];
			if (c !== null) {
				return [{
					code: "file_hash_mismatch",
					message: `${e}: ${t} should be ${i}, and is ${c}`,
					...l
				}];
			}
			const u = n === "md5";
			const d = u ? "MD5 proves nothing" : "it is not here, or too large for this algorithm";
			const f = u ? "unsupported_alg" : "integrity_unreadable";
			return [{
				code: f,
				message: `${e}: ${t}: ${d}`,
				...l,
				isUnknown: true,
				remedy: "Declare its SHA-256"
			}];
		}
		function judgeSignatures(e, t) {
			const n = verifiedDigests(t);
			const { nowMs: i, file: a, reading: o } = t.facts;
			const s = {
				path: a,
				sha256: t.manifestSha256,
				manifest: o.manifest
			};
			const c = {
				nowMs: i,
				beside: s,
				signing: t.signing
			};
			const l = e.map((e) => {
				switch (e.kind) {
					case "signature": {
						const t = n.find(({ sha256: t }) => (0, r.J$)(t, e.sha256))?.unit;
						return t === undefined ? {
							...h,
							findings: [unverified(e)]
						} : {
							...h,
							signers: [{
								type: "unit",
								by: t,
								file: e.subject,
								signs: "file"
							}]
						};
					}
					case "attestations": return judgeAttestations(e, c);
					case "checksums":
					case "unreadable": return h;
				}
			});
			return {
				findings: l.flatMap(({ findings: e }) => e),
				signers: l.flatMap(({ signers: e }) => e),
				trustRoot: l.find(({ trustRoot: e }) => e !== null)?.trustRoot ?? null,
				unverifiable: l.find(({ unverifiable: e }) => e !== null)?.unverifiable ?? null
			};
		}
		const h = {
			findings: [],
			signers: [],
			trustRoot: null,
			unverifiable: null
		};
		function missingSignatures(e, t) {
			if (e >= t) return [];
			return [{
				code: "signature_missing",
				message: `${e} verified signatures of the release, ${t} are required`,
				remedy: "Sign the manifest (release-gates sign), each further time with another key, or have its signatures verified before the manifest is made"
			}];
		}
		function unverified({ path: e, subject: t }) {
			return {
				code: "signature_unverified",
				message: `${e} signs ${t}, and no unit verified it`,
				file: e,
				remedy: "Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file"
			};
		}
		function verifiedDigests({ facts: e, verification: t, units: n }) {
			return n.flatMap((n) => {
				const r = Object.hasOwn(e.reading.manifest?.gates ?? {}, n) ? e.reading.manifest?.gates[n] : null;
				const i = e.evidence[n];
				const a = r?.mode === "enforce" && r.verdict === "pass" && t.evidence[n]?.length === 0;
				if (!a || i?.state !== "present" || i.evidence === null) return [];
				return i.evidence.materials.map(({ sha256: e }) => ({
					unit: n,
					sha256: e
				}));
			});
		}
	}),
	3855: (function(e, t, n) {
		n.d(t, {
			W4: () => i,
			eY: () => countedSigners,
			uS: () => toSignatureFact
		});
		var r = n(53251);
		function toSignatureFact(e, t) {
			const n = [...e.signers].sort((e, t) => placeOf(e) - placeOf(t));
			return {
				state: stateOf(e, t),
				signers: n,
				trustRoot: e.trustRoot
			};
		}
		function countedSigners(e) {
			return e.filter(({ signs: e }) => e !== "part").length;
		}
		function placeOf({ signs: e }) {
			return r.Hw.indexOf(e);
		}
		function stateOf({ findings: e, signers: t, unverifiable: n }, { declared: r, isMissing: a }) {
			const o = r.some((e) => e.kind === "unreadable" && e.flaw.code === i);
			if (o || e.some(({ isUnknown: e = false }) => !e)) return "refused";
			if (n !== null) return "not_checked";
			if (a) return "insufficient";
			if (countedSigners(t) > 0) return "verified";
			return t.length > 0 ? "in_part" : "not_signed";
		}
		const i = "attestation.unreadable";
	}),
	66645: (function(e, t, n) {
		n.d(t, { i: () => describeSignature });
		var r = n(89443);
		const i = {
			verified: "",
			in_part: "in part only: ",
			insufficient: "by fewer than it needs",
			refused: "what is signed does not verify",
			not_checked: "nobody is trusted to verify the statements",
			not_signed: "by nobody"
		};
		function describeSignature({ state: e, signers: t, more: n }) {
			const [a] = t;
			if (a === undefined || e !== "verified" && e !== "in_part") return i[e];
			return (0, r.v)(`${i[e]}${describe(a)}`, t.length - 1 + n, "signer");
		}
		function describe(e) {
			switch (e.type) {
				case "key": return `by ${e.by}, key ${e.key_name} (${e.authority.join(", ")})`;
				case "certificate": return `by ${e.by}, certified by ${e.issuer} (${e.authority.join(", ")})`;
				case "unit": return `as ${e.by} verified of ${e.file}`;
			}
		}
	})
};
;
