"use strict";
exports.id = 2982;
exports.ids = [2982];
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
		var h = n(51058);
		var g = n(11729);
		var _ = n(18123);
		var v = n(87606);
		var y = n(3855);
		;
		async function collectAttestations(e, { workspace: t, signatures: n }) {
			const r = (0, m.xE)(e);
			const { paths: i, strays: a } = await (0, h.l)(e, t);
			if (i.length === 0) return a.map(unreadable);
			const { files: o, unread: s } = await (0, g.U)(i, "evidence", t);
			const { trust: c, unread: l } = await (0, _.T)((0, v.uL)(n), t);
			const u = [
				...a,
				...s,
				...l
			].map(unreadable);
			return [...u, {
				kind: "attestations",
				path: r,
				files: o,
				trust: c
			}];
		}
		function unreadable({ path: e, reason: t }) {
			return {
				kind: "unreadable",
				path: e,
				flaw: {
					code: y.W4,
					message: t
				}
			};
		}
		;
		const b = [
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
		const x = [
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
		const S = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
		const C = [...b, ...x].map((e) => `*.${e}`);
		const w = [
			"*[sS][uU][mM]",
			"*[sS][uU][mM][sS]",
			"*[sS][uU][mM].txt",
			"*[sS][uU][mM][sS].txt"
		];
		const T = 50;
		const E = 256 * 1024 * 1024;
		const D = 8 * 1024 * 1024;
		const O = 500;
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
			const t = [...e].filter((t) => e.size <= T || /(?:^|\/)\./.test(t));
			const n = t.length === e.size ? [] : ["**/"];
			const r = [...n, ...t.map((e) => e === "" ? "" : `${(0, o.yk)(e)}/`)];
			return r.flatMap((e) => [...C, ...w].map((t) => `${e}${t}`));
		}
		function isChecksums(e, t, n) {
			const r = subjectOf(e, b);
			if (r !== undefined && t.has(r)) return true;
			return S.test((0, o.bV)(e)) && n.has((0, o.yS)(e));
		}
		function isSignature(e, t) {
			const n = subjectOf(e, x);
			return n !== undefined && t.has(n);
		}
		function subjectOf(e, t) {
			const n = t.filter((t) => e.endsWith(`.${t}`)).sort((e, t) => t.length - e.length)[0];
			return n === undefined ? undefined : e.slice(0, -n.length - 1);
		}
		async function readChecksums(e, t, n) {
			const r = await n.read(e, {
				role: "material",
				maxBytes: D
			});
			if (r.state === "absent") return gone(e);
			if (r.state === "refused") return collect_declared_unreadable(e, r.code, r.reason);
			const i = subjectOf(e, b);
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
			return collect_declared_unreadable(e, "checksums.other", `it lies beside ${a} and names another file`);
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
					message: n.slice(0, O),
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
				maxBytes: E
			});
			return o.state === "present" ? (0, r.createHash)(t).update(o.bytes).digest("hex") : null;
		}
		async function digestSignatures(e, t) {
			const n = await t.digest(e);
			return n.map((t, n) => {
				const r = e[n];
				if (t.state === "absent") return gone(r);
				if (t.state === "refused") return collect_declared_unreadable(r, t.code, t.reason);
				return {
					kind: "signature",
					path: r,
					subject: subjectOf(r, x),
					sha256: t.sha256
				};
			});
		}
		function gone(e) {
			return collect_declared_unreadable(e, "file.changed_while_read", "it was there, and is not any more");
		}
		function collect_declared_unreadable(e, t, n) {
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
	36008: (function(e, t, n) {
		n.d(t, {
			Av: () => checksumFindings,
			eN: () => judgeDeclared,
			D8: () => judgeSignatures,
			Ko: () => missingSignatures
		});
		var r = n(39330);
		var i = n(24827);
		;
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
		var a = n(3855);
		var o = n(34495);
		var s = n(18123);
		var c = n(45804);
		var l = n(65422);
		var u = n(16889);
		var d = n(76671);
		var f = n(63762);
		var p = n(87488);
		var m = n(50556);
		;
		function rolesOfKey({ roles: e }, t) {
			return m.gg.filter((n) => e[n]?.keys.includes(t) === true);
		}
		function rolesOfIdentity({ identities: e }, t) {
			const n = e.filter((e) => (0, p.B)(e, t));
			return m.gg.filter((e) => n.some(({ roles: t }) => t.some((t) => t === e)));
		}
		;
		function judgeAttestations(e, t) {
			const { files: n, trust: r } = e;
			const i = n.map(({ path: e, base64: t }) => {
				const n = Buffer.from(t, "base64");
				return {
					path: e,
					bytes: n,
					...(0, o.aF)(n, e)
				};
			});
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
			const p = (0, l.r)(i.flatMap(({ attestations: e }) => e), u);
			const m = holdTo(t, p, {
				files: i,
				isSomeUnread: a.length > 0
			});
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
				remedy: g
			};
			const c = n === "disabled" ? i : [...i, s];
			return {
				findings: c,
				signers: [],
				trustRoot: null,
				unverifiable: o
			};
		}
		function holdTo(e, t, n) {
			const { manifest: r, ...i } = e.beside;
			const a = t.filter(({ found: e, verdict: t }) => e.at === t.at);
			const o = a.flatMap(({ verdict: e }) => e.ok ? [] : [finding("signature_unverified", e.at, e.message)]);
			if (r === null) return {
				findings: o,
				counting: []
			};
			const s = {
				...i,
				manifest: r
			};
			const { misplaced: c, disagreements: l, set: p } = (0, u.g1)(t, s, n);
			const m = a.filter(({ found: e }) => !c.has(e.at));
			const h = (0, d._I)((0, f.h)(m), s);
			return {
				findings: [
					...o,
					...a.flatMap(({ found: { at: e } }) => {
						const t = c.get(e);
						return t === undefined ? [] : [finding("signature_unverified", e, t)];
					}),
					...[...h].map(([e, t]) => finding("statement_contradicts", e, t)),
					...[...l, ...p?.unlike ?? []].map(contradiction),
					...(e.signing === "required" ? p?.missing ?? [] : []).map(contradiction)
				],
				counting: m.flatMap(({ verdict: e }) => e.ok && !h.has(e.at) ? [[e, (0, d.o9)(e.statement, s)]] : [])
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
		const h = "Sign the manifest again (release-gates sign), or remove the statements that do not verify";
		const g = "Say who may sign evidence (release-gates trust-root --action init). Where nobody is to: take the statements away, or set signing: disabled for this environment in the configuration";
		function contradiction(e) {
			return {
				code: "statement_contradicts",
				message: e,
				remedy: h
			};
		}
		function finding(e, t, n) {
			return {
				code: e,
				message: `${t}: ${n}`,
				file: t,
				remedy: h
			};
		}
		;
		function judgeDeclared(e, t, { needed: n, remembered: r = [], remedy: o } = { needed: 0 }) {
			const { facts: s } = t;
			const c = judgeSignatures(e, {
				...t,
				verification: (0, i.TX)(s)
			});
			const l = missingSignatures((0, a.eY)(eachOnce([...c.signers, ...r])), n, o);
			return {
				findings: [
					...checksumFindings(e, s.reading.manifest),
					...c.findings,
					...l
				],
				signature: (0, a.uS)(c, {
					declared: e,
					isMissing: l.length > 0
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
							..._,
							findings: [unverified(e)]
						} : {
							..._,
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
					case "unreadable": return _;
				}
			});
			return {
				findings: l.flatMap(({ findings: e }) => e),
				signers: l.flatMap(({ signers: e }) => e),
				trustRoot: l.find(({ trustRoot: e }) => e !== null)?.trustRoot ?? null,
				unverifiable: l.find(({ unverifiable: e }) => e !== null)?.unverifiable ?? null
			};
		}
		const _ = {
			findings: [],
			signers: [],
			trustRoot: null,
			unverifiable: null
		};
		const v = "Sign the manifest (release-gates sign), each further time with another key, or have its signatures verified before the manifest is made";
		function missingSignatures(e, t, n = v) {
			if (e >= t) return [];
			const r = `${e} verified signatures of the release, ${t} are required`;
			return [{
				code: "signature_missing",
				message: r,
				remedy: n
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
