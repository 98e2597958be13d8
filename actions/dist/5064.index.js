"use strict";
exports.id = 5064;
exports.ids = [5064];
exports.modules = {
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
		;
		async function collectAttestations(e, { workspace: t, signatures: n }) {
			const r = (0, m.x)(e);
			const i = await t.list((0, m.e)(e));
			if (i.length === 0) return [];
			const { files: a, unread: o } = await (0, h.U)([...i].sort(), "evidence", t);
			const { trust: s, unread: c } = await (0, g.T)((0, _.uL)(n), t);
			const l = [...o, ...c].map(({ path: e, reason: t }) => {
				return {
					kind: "unreadable",
					path: e,
					flaw: {
						code: "attestation.unreadable",
						message: t
					}
				};
			});
			return [...l, {
				kind: "attestations",
				path: r,
				files: a,
				trust: s
			}];
		}
		;
		const v = [
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
		const y = [
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
		const b = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
		const x = [...v, ...y].map((e) => `*.${e}`);
		const S = [
			"*[sS][uU][mM]",
			"*[sS][uU][mM][sS]",
			"*[sS][uU][mM].txt",
			"*[sS][uU][mM][sS].txt"
		];
		const C = 50;
		const w = 256 * 1024 * 1024;
		const T = 8 * 1024 * 1024;
		const E = 500;
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
			const t = [...e].filter((t) => e.size <= C || /(?:^|\/)\./.test(t));
			const n = t.length === e.size ? [] : ["**/"];
			const r = [...n, ...t.map((e) => e === "" ? "" : `${(0, o.yk)(e)}/`)];
			return r.flatMap((e) => [...x, ...S].map((t) => `${e}${t}`));
		}
		function isChecksums(e, t, n) {
			const r = subjectOf(e, v);
			if (r !== undefined && t.has(r)) return true;
			return b.test((0, o.bV)(e)) && n.has((0, o.yS)(e));
		}
		function isSignature(e, t) {
			const n = subjectOf(e, y);
			return n !== undefined && t.has(n);
		}
		function subjectOf(e, t) {
			const n = t.filter((t) => e.endsWith(`.${t}`)).sort((e, t) => t.length - e.length)[0];
			return n === undefined ? undefined : e.slice(0, -n.length - 1);
		}
		async function readChecksums(e, t, n) {
			const r = await n.read(e, {
				role: "material",
				maxBytes: T
			});
			if (r.state === "absent") return gone(e);
			if (r.state === "refused") return unreadable(e, r.code, r.reason);
			const i = subjectOf(e, v);
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
					message: n.slice(0, E),
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
				maxBytes: w
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
					subject: subjectOf(r, y),
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
	27833: (function(e, t, n) {
		n.d(t, {
			A: () => unverifiedStatements,
			N: () => judgeAttestations
		});
		var r = n(34495);
		var i = n(18123);
		var a = n(45804);
		var o = n(34320);
		const s = "Sign the manifest again (release-gates sign), or remove the statements that do not verify";
		function judgeAttestations({ files: e, trust: t }, n) {
			const s = e.map(({ path: e, base64: t }) => ({
				path: e,
				...(0, r.aF)(Buffer.from(t, "base64"), e)
			}));
			const c = s.flatMap(({ path: e, problems: t }) => {
				const [n] = t;
				return n === undefined ? [] : [finding("integrity_unreadable", e, n.message)];
			});
			if (!(0, i.l)(t)) return {
				findings: c,
				signers: []
			};
			const l = (0, a.U)(t, "evidence", n.nowMs);
			if (!l.ok) {
				return {
					findings: [...c, finding("signature_unverified", l.file, l.message)],
					signers: []
				};
			}
			const u = s.flatMap(({ path: e, attestations: t }) => t.map((t) => ({
				path: e,
				verdict: (0, o.o)(t, l)
			})));
			const d = u.flatMap(({ path: e, verdict: t }) => {
				const r = refusal(t, n);
				return r === null ? [] : [finding("signature_unverified", e, r)];
			});
			const f = new Set(u.flatMap(({ verdict: e }) => signersOf(e, n)));
			return {
				findings: [...c, ...d],
				signers: [...f]
			};
		}
		function unverifiedStatements({ path: e, files: t, trust: n }) {
			if ((0, i.l)(n)) return null;
			return `${t.length} files of statements lie in ${e}, and without a trust root nobody can be trusted to verify them`;
		}
		function refusal(e, { digests: t }) {
			if (!e.ok) return e.message;
			const n = t.some((t) => (0, o.K)(e.statement, "sha256", t));
			return n ? null : "it is about neither this manifest nor anything that it binds";
		}
		function signersOf(e, { manifestSha256: t }) {
			if (!e.ok || !(0, o.K)(e.statement, "sha256", t)) return [];
			const { signedBy: n, identity: r } = e;
			return r === null ? n.map(({ spki: e }) => e) : [`${r.issuer} ${r.subject}`];
		}
		function finding(e, t, n) {
			return {
				code: e,
				message: `${t}: ${n}`,
				file: t,
				remedy: s
			};
		}
	}),
	80616: (function(e, t, n) {
		n.d(t, {
			Av: () => checksumFindings,
			D8: () => judgeSignatures,
			Ko: () => missingSignatures,
			Vg: () => declaredFindings
		});
		var r = n(39330);
		var i = n(24827);
		var a = n(27833);
		function declaredFindings(e, t, n = 0) {
			const { facts: r } = t;
			const { findings: a, count: o } = judgeSignatures(e, {
				...t,
				verification: (0, i.TX)(r)
			});
			const s = missingSignatures(o, n);
			return [
				...checksumFindings(e, r.reading.manifest),
				...a,
				...s
			];
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
			const { manifestSha256: i } = t;
			const o = {
				nowMs: t.facts.nowMs,
				manifestSha256: i,
				digests: boundDigests(t)
			};
			const s = e.map((e) => {
				switch (e.kind) {
					case "signature": return n.some((t) => (0, r.J$)(t, e.sha256)) ? {
						findings: [],
						count: 1
					} : {
						findings: [unverified(e)],
						count: 0
					};
					case "attestations": {
						const { findings: t, signers: n } = (0, a.N)(e, o);
						return {
							findings: t,
							count: n.length
						};
					}
					case "checksums":
					case "unreadable": return {
						findings: [],
						count: 0
					};
				}
			});
			return {
				findings: s.flatMap(({ findings: e }) => e),
				count: s.reduce((e, { count: t }) => e + t, 0)
			};
		}
		function missingSignatures(e, t) {
			if (e >= t) return [];
			return [{
				code: "signature_missing",
				message: `${e} verified signatures of the release, ${t} are required`,
				remedy: "Sign the manifest (release-gates sign), or have its signatures verified before the manifest is made"
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
		function boundDigests({ facts: e, manifestSha256: t }) {
			const { artifacts: n = [], gates: r = {} } = e.reading.manifest ?? {};
			const i = [...n, ...Object.values(r)].map(({ sha256: e }) => e);
			return [t, ...i];
		}
		function verifiedDigests({ facts: e, verification: t, units: n }) {
			return n.flatMap((n) => {
				const r = Object.hasOwn(e.reading.manifest?.gates ?? {}, n) ? e.reading.manifest?.gates[n] : null;
				const i = e.evidence[n];
				const a = r?.mode === "enforce" && r.verdict === "pass" && t.evidence[n]?.length === 0;
				if (!a || i?.state !== "present" || i.evidence === null) return [];
				return i.evidence.materials.map(({ sha256: e }) => e);
			});
		}
	})
};
;
