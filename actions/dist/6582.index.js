"use strict";
exports.id = 6582;
exports.ids = [6582];
exports.modules = {
	12086: (function(e, t, n) {
		n.d(t, {
			Q: () => toFlaw,
			u: () => readDocument
		});
		var r = n(66462);
		var i = n(13060);
		const a = 50;
		async function readDocument(e, t) {
			const { path: n, role: o, maxBytes: s } = t;
			const c = await e.read(n, {
				role: o,
				...s !== undefined && { maxBytes: s }
			});
			if (c.state === "absent") return {
				state: "absent",
				path: c.path
			};
			if (c.state === "refused") return {
				state: "refused",
				path: c.path,
				code: c.code,
				reason: c.reason
			};
			const { sha256: l } = c;
			try {
				const e = await (0, i.A)(c.bytes, { file: c.path });
				const n = await t.validate(e);
				return {
					state: "valid",
					path: c.path,
					sha256: l,
					value: n,
					lines: linesOf(e, t.pointers?.(n) ?? [])
				};
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, a).map(toFlaw);
				return {
					state: "malformed",
					path: c.path,
					sha256: l,
					flaws: [t, ...n]
				};
			}
		}
		function linesOf(e, t) {
			const n = {};
			for (const r of t) {
				const t = e.lineOf(r);
				if (t !== undefined) n[r] = t;
			}
			return n;
		}
		function toFlaw({ code: e, message: t, where: n }) {
			return {
				code: e,
				message: t.slice(0, 500),
				...n?.pointer !== undefined && { pointer: n.pointer },
				...n?.line !== undefined && { line: n.line }
			};
		}
	}),
	56582: (function(e, t, n) {
		n.r(t);
		n.d(t, { activationGuard: () => ie });
		var r = n(97208);
		var i = n(62050);
		var a = n(33999);
		var o = n(13967);
		var s = n(8545);
		var c = n(51523);
		var l = n(53994);
		var u = n(91709);
		var d = n(29209);
		var f = n(94031);
		var p = n(77598);
		var m = n(66462);
		var h = n(11142);
		var g = n(6415);
		var _ = n(181);
		;
		const v = 1e5;
		const y = 20;
		const b = {
			32: "md5",
			40: "sha1",
			64: "sha256",
			96: "sha384",
			128: "sha512"
		};
		const x = /^(\\?)([0-9A-Fa-f]{32,128})(?:[ \t]+\*?(.+))?$/;
		const S = /^(\\?)[A-Za-z0-9-]{3,12} \((.+)\) = ([0-9A-Fa-f]{32,128})$/;
		function parseChecksums(e, { file: t }) {
			const n = (0, g._)(e, {
				file: t,
				maxBytes: _.b.policy,
				format: "text"
			}).split("\n");
			if (n.length > v) throw new m.dz(problem("checksums.too_many", t, `at most ${v} lines`));
			const r = [];
			const i = [];
			for (const [e, a] of n.entries()) {
				const n = a.replace(/\r$/, "");
				if (n.trim() === "") continue;
				const o = parseLine(n, e + 1);
				if (o !== undefined) r.push(o);
				else if (i.length < y) {
					i.push(problem("checksums.malformed", t, "a digest in hex and a file name", e + 1));
				}
			}
			const [a, ...o] = i;
			if (a !== undefined) throw new m.dz([a, ...o]);
			if (r.length === 0) throw new m.dz(problem("checksums.empty", t, "at least one checksum"));
			return r;
		}
		function parseLine(e, t) {
			const n = S.exec(e);
			const [, r, i, a] = n === null ? x.exec(e) ?? [] : [
				e,
				n[1],
				n[3],
				n[2]
			];
			const o = b[i?.length ?? 0];
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
		var C = n(12086);
		;
		const w = [
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
		const T = [
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
		const E = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
		const D = [...w, ...T].map((e) => `*.${e}`);
		const O = [
			"*[sS][uU][mM]",
			"*[sS][uU][mM][sS]",
			"*[sS][uU][mM].txt",
			"*[sS][uU][mM][sS].txt"
		];
		const k = 50;
		const A = 256 * 1024 * 1024;
		const ee = 8 * 1024 * 1024;
		async function collectDeclared(e, t) {
			const n = new Set(Object.keys(e));
			const r = new Set([...n].filter(h.Kz).map(h.yS));
			const i = await t.list(besideGlobs(r));
			const a = i.filter((e) => isChecksums(e, n, r));
			for (const e of a) n.add(e);
			const o = i.filter((e) => isSignature(e, n));
			const s = [];
			for (const n of a) s.push(await readChecksums(n, e, t));
			return [...s, ...await digestSignatures(o, t)];
		}
		function besideGlobs(e) {
			const t = [...e].filter((t) => e.size <= k || /(?:^|\/)\./.test(t));
			const n = t.length === e.size ? [] : ["**/"];
			const r = [...n, ...t.map((e) => e === "" ? "" : `${(0, h.yk)(e)}/`)];
			return r.flatMap((e) => [...D, ...O].map((t) => `${e}${t}`));
		}
		function isChecksums(e, t, n) {
			const r = subjectOf(e, w);
			if (r !== undefined && t.has(r)) return true;
			return E.test((0, h.bV)(e)) && n.has((0, h.yS)(e));
		}
		function isSignature(e, t) {
			const n = subjectOf(e, T);
			return n !== undefined && t.has(n);
		}
		function subjectOf(e, t) {
			const n = t.filter((t) => e.endsWith(`.${t}`)).sort((e, t) => t.length - e.length)[0];
			return n === undefined ? undefined : e.slice(0, -n.length - 1);
		}
		async function readChecksums(e, t, n) {
			const r = await n.read(e, {
				role: "material",
				maxBytes: ee
			});
			if (r.state === "absent") return gone(e);
			if (r.state === "refused") return unreadable(e, r.code, r.reason);
			const i = subjectOf(e, w);
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
				if (!(e instanceof m.dz)) throw e;
				return (0, C.Q)(e.problems[0] ?? {
					code: e.code,
					message: e.message
				});
			}
		}
		function fileOf(e, { path: t, subject: n, files: r }) {
			if (n !== undefined && (e === null || (0, h.bV)(e) === (0, h.bV)(n))) return n;
			if (e === null) return undefined;
			const i = (0, h.yS)(t);
			const a = e.replace(/^\.\//, "");
			const o = [
				(0, h.uJ)(i, a),
				(0, h.uJ)(i, (0, h.bV)(a)),
				a
			];
			return o.find((e) => Object.hasOwn(r, e));
		}
		async function hashOf(e, t, { files: n, workspace: r }) {
			const i = n[e];
			if (i?.state !== "present" || t === "md5") return null;
			if (t === "sha256") return i.sha256;
			const a = await r.read(e, {
				role: "material",
				maxBytes: A
			});
			return a.state === "present" ? (0, p.createHash)(t).update(a.bytes).digest("hex") : null;
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
					subject: subjectOf(r, T),
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
		;
		async function collect(e, t) {
			const { nowMs: n, environment: r, strict: i, workspace: a } = t;
			const c = await (0, o.G)(a, e.policy, r);
			const l = await collectChannel(e, t, c);
			const { policy: u, path: d } = c;
			return {
				nowMs: n,
				environment: r,
				strict: i,
				channel: l,
				policy: {
					path: d,
					isGenerationGiven: isGiven(u),
					step: (0, s.Ko)(u)
				},
				candidate: await collectCandidate(e, t)
			};
		}
		function isGiven({ generation: e }) {
			return e === "given";
		}
		async function collectChannel(e, t, { policy: n, tenant: r }) {
			const { environment: i } = t;
			const { region: a, segment: o } = e;
			const s = (0, c.h)({
				tenant: e.tenant ?? r,
				environment: i,
				region: a,
				segment: o
			});
			const p = (0, l.a)(n.store, t);
			const { freezes: m } = await (0, u.zD)(p);
			const { state: h, history: g, records: _ } = await (0, d.E)(p, s);
			return {
				id: (0, f.Zm)(s),
				place: p.place,
				lines: _.length,
				state: h,
				history: g,
				scopeFreezes: (0, u.IC)(m, i)
			};
		}
		async function collectCandidate(e, t) {
			const { workspace: n, nowMs: r } = t;
			const o = await (0, i.nK)(n, e.manifest ?? t.evidenceDirectory);
			if (o.state !== "found") return o;
			const { file: s, malformed: c } = o;
			const l = await (0, a.e)(s, (0, a.$)(n), r);
			const u = await collectDeclared(releaseFiles(s, l), n);
			return {
				state: "found",
				path: s.path,
				sha256: s.sha256,
				malformed: c,
				facts: l,
				declared: u
			};
		}
		function releaseFiles({ path: e, sha256: t, bytes: n }, { reading: r, files: i }) {
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
		var j = n(1973);
		var M = n(24827);
		var N = n(33811);
		var P = n(39330);
		var F = n(89443);
		var I = n(76832);
		;
		const L = 50;
		const R = "Fetch the release again from where it was published; activate nothing that does not verify";
		function judged(e, t, n) {
			const { holds: r, expected: i, level: a = "must" } = n;
			const o = t.find(({ isUnknown: e }) => e !== true) ?? t[0];
			if (o === undefined) return (0, I.K4)({
				id: e,
				level: a,
				outcome: "pass",
				reason: r,
				expected: i,
				actual: []
			});
			const { file: s, pointer: c, line: l } = o;
			return (0, I.K4)({
				id: e,
				level: a,
				outcome: o.isUnknown === true ? "inconclusive" : "fail",
				reason: (0, F.v)(o.message, t.length - 1, "finding"),
				expected: i,
				actual: [...new Set(t.map(({ code: e }) => e))].slice(0, L),
				location: s === undefined ? undefined : {
					file: s,
					...typeof c === "string" && { pointer: c },
					...l !== undefined && { line: l }
				},
				remedy: o.remedy ?? n.remedy
			});
		}
		function notApplicable(e, t) {
			return (0, I.K4)({
				id: e,
				level: "must",
				outcome: "not_applicable",
				reason: t
			});
		}
		function fromDifferences(e, t) {
			return e.map(({ code: e, file: n, pointer: r, message: i }) => ({
				code: t(e),
				message: `${n}: ${i}`,
				file: n,
				pointer: r
			}));
		}
		function fromBlockers(e) {
			return e.map(({ code: e, message: t, remedy: n }) => ({
				code: e,
				message: t,
				...n !== undefined && { remedy: n }
			}));
		}
		;
		const z = /^(?:[^@\s]+@)?sha256:([0-9a-f]+)$/i;
		const B = "Deploy by digest: name@sha256:<64 hex digits>";
		function checkReferences(e, t) {
			const n = new Set(t.artifacts.map(({ sha256: e }) => e));
			const r = new Set([t.release_candidate_id, ...t.artifacts.map(({ path: e }) => e)]);
			return e.flatMap((e) => {
				if (r.has(e)) return [];
				const t = z.exec(e)?.[1]?.toLowerCase();
				if (t === undefined) {
					return [{
						code: "reference_floating",
						message: `${e} may change its meaning`,
						remedy: B
					}];
				}
				if (!(0, P.P4)(t)) {
					return [{
						code: "reference_ambiguous",
						message: `${e} is not a whole digest`,
						remedy: B
					}];
				}
				if ([...n].some((e) => (0, P.J$)(e, t))) return [];
				return [{
					code: "identity_mismatch",
					message: `${e} is no artifact of the manifest`,
					remedy: "Deploy what the manifest binds, or make the manifest of what is deployed"
				}];
			});
		}
		;
		function resolutionRow(e, { references: t, manifest: n, release: r }) {
			const i = {
				expected: "one manifest, and exact references",
				remedy: "Run release-manifest (or preflight) first, or name the manifest with the input manifest"
			};
			if (e.state !== "found") return judged("resolution", [notFound(e)], {
				...i,
				holds: ""
			});
			const a = e.facts.reading.manifest;
			const o = `${a?.release_candidate_id ?? r ?? n ?? "the candidate"} is described by ${e.path}`;
			const s = a === null ? [] : checkReferences(t, a);
			return judged("resolution", [...fromDifferences(e.malformed, String), ...s], {
				...i,
				holds: o
			});
		}
		function notFound(e) {
			switch (e.state) {
				case "absent": return {
					code: "manifest_missing",
					message: `there is no sound manifest at ${e.path}`,
					file: e.path
				};
				case "refused": return {
					code: e.code,
					message: `${e.path} may not be read: ${e.reason}`,
					isUnknown: true
				};
				case "ambiguous": {
					const t = e.paths.slice(0, 5).join(", ");
					return {
						code: "reference_ambiguous",
						message: `several manifests could be meant: ${t}`,
						isUnknown: true
					};
				}
			}
		}
		const V = /^(?:json|schema)\./;
		function manifestRow({ path: e, facts: t }, { manifest: n, expiry: r }) {
			const { manifest: i } = t.reading;
			const a = i === null ? [] : missingFields(i, e);
			const o = [
				...fromDifferences(n, shapeCode),
				...a,
				...fromDifferences(r, expiryCode)
			];
			return judged("manifest", o, {
				holds: "the manifest has its canonical form, agrees with itself and has not expired",
				expected: "a sound manifest",
				remedy: R
			});
		}
		function shapeCode(e) {
			return V.test(e) ? "manifest_schema_invalid" : "manifest_invalid";
		}
		function expiryCode(e) {
			return e.replace(".", "_");
		}
		function missingFields({ subject: e, artifacts: t }, n) {
			const lacks = (e, t, r) => ({
				code: "manifest_missing_required_field",
				message: `the manifest of a release states no ${t}`,
				file: n,
				pointer: e,
				remedy: r
			});
			return [
				...e.version === null ? [lacks("/subject/version", "version", "Name where the version stands")] : [],
				...e.commit === null ? [lacks("/subject/commit", "commit", "Make the manifest in a git checkout")] : [],
				...t.length === 0 ? [lacks("/artifacts", "artifact", "Name the artifacts of release-manifest")] : []
			];
		}
		function identityRow({ path: e, sha256: t, facts: n }, { manifestSha256: r, release: i }) {
			const a = n.reading.manifest?.release_candidate_id ?? null;
			const o = [];
			if (r !== undefined && !(0, P.J$)(r, t)) o.push({
				code: "identity_mismatch",
				message: `expected the manifest ${r}, found ${t}`,
				file: e
			});
			if (i !== undefined && i !== a) o.push({
				code: "identity_mismatch",
				message: `expected ${i}, found ${a ?? "none"}`,
				file: e
			});
			return judged("identity", o, {
				holds: `${a ?? "the manifest"} is ${t}`,
				expected: {
					manifest_sha256: r ?? null,
					release: i ?? null
				},
				remedy: "This is another candidate than the one that was meant; fetch that one"
			});
		}
		var H = n(49025);
		var U = n(55142);
		var W = n(61559);
		var G = n(74612);
		;
		function describeRelease(e, t, n) {
			const { manifest: r } = e.facts.reading;
			if (r === null || !isComplete(r)) return undefined;
			const { path: i, sha256: a } = e;
			const o = t.policy.isGenerationGiven ? n.generation ?? null : null;
			return (0, H.l)({
				manifest: r,
				path: i,
				sha256: a,
				generation: o,
				buildId: null,
				configSha256: null
			});
		}
		function isComplete({ subject: e, artifacts: t }) {
			return e.version !== null && e.commit !== null && t.length > 0;
		}
		const K = {
			release_revoked: "target_not_revoked",
			release_rejected: "target_not_revoked",
			release_unverified: "target_not_revoked",
			release_invalid: "compatibility",
			release_too_large: "compatibility",
			version_invalid: "compatibility",
			policy_invalid: "compatibility",
			release_id_downgrade_blocked: "monotonic",
			rollback_not_authorized: "monotonic",
			rollback_expired: "monotonic",
			not_blessed: "monotonic",
			blessing_expired: "monotonic",
			mixed_generation: "monotonic",
			release_id_substitution_blocked: "substitution",
			reissue_not_authorized: "substitution",
			minimum_version_blocked: "floor_ceiling",
			maximum_version_blocked: "floor_ceiling"
		};
		const q = [
			"target_not_revoked",
			"compatibility",
			"monotonic",
			"substitution",
			"floor_ceiling",
			"authorised_by_index"
		];
		const J = {
			target_not_revoked: {
				holds: "neither revoked by the policy nor rejected by a rollback",
				expected: "not revoked, not rejected",
				remedy: "Build a new release candidate; this one does not go out again"
			},
			compatibility: {
				holds: "its description and its version are ones that the channel knows",
				expected: "a release of the scheme of the channel",
				remedy: "Correct the version or the policy, and make the manifest again"
			},
			monotonic: {
				holds: "not below what the channel had",
				expected: "not below the highest of the channel, or a blessed target",
				remedy: "Publish a higher version, or roll back or downgrade with leave"
			},
			substitution: {
				holds: "its id and version mean these artifacts alone",
				expected: "one id, one set of artifacts",
				remedy: "Publish other artifacts under a new release id"
			},
			floor_ceiling: {
				holds: "within the lowest and highest version of the policy",
				expected: "within floor and ceiling",
				remedy: "Publish a version that the policy allows, or change the policy by review"
			},
			authorised_by_index: {
				holds: "the channel would take it now",
				expected: "nothing in the way",
				remedy: "Hold: what is live stays. rollout-executor with the action status lists what is in the way"
			}
		};
		function channelRows(e, t, n) {
			const r = blockersOf(e, t, n);
			return q.map((e) => {
				const t = r.filter(({ code: t }) => rowOf(t) === e);
				return judged(e, fromBlockers(t), J[e]);
			});
		}
		function rowOf(e) {
			return K[e] ?? "authorised_by_index";
		}
		function blockersOf(e, { channel: t, policy: n, nowMs: r }, i) {
			const { kind: a, strategy: o, expectedRevision: s = null } = i;
			const { state: c, history: l, scopeFreezes: u } = t;
			const d = {
				kind: a,
				strategy: o,
				expectedRevision: s,
				scopeFreezes: u,
				release: e
			};
			const f = {
				reference: {
					given: e.id,
					kind: "exact"
				},
				authorisation: null,
				reissue: null
			};
			const p = {
				state: c,
				history: l,
				policy: n.step,
				nowMs: r,
				event: {
					...d,
					...f
				}
			};
			const m = [...(0, U.bq)(e), ...(0, W.We)(p)];
			if (isHere(e, c.current?.release) || isHere(e, c.candidate?.release)) {
				return m.filter(({ code: e }) => rowOf(e) === "target_not_revoked");
			}
			return [
				...m,
				...a === "downgrade" ? (0, G.M)(p) : [],
				...(0, W.Kv)(p)
			];
		}
		function isHere(e, t) {
			return t?.id === e.id && (0, P.J$)((0, N.L)(t), (0, N.L)(e));
		}
		;
		function inventoryRow(e, t, { requireArtifacts: n }) {
			const { artifacts: r, evidence: i } = t;
			const a = r.notPresent.map((e) => ({
				code: "file_inventory_missing",
				message: `${e} is not here to be hashed again`,
				file: e,
				remedy: "Fetch the artifacts beside the manifest, or set require-artifacts to false where only digests are deployed"
			}));
			const o = [
				...Object.values(i).flatMap((e) => fromDifferences(e, fileCode)),
				...fromDifferences(r.differences, fileCode),
				...sizeFindings(e),
				...unfulfilled(e.facts.reading.manifest),
				...n ? a : [],
				...e.declared.flatMap((t) => declaredFindings(t, e.facts.reading.manifest))
			];
			return judged("file_inventory", o, {
				holds: `${Object.keys(i).length} evidence documents, ${r.checked} artifacts and ${countDigests(e)} declared checksums verify`,
				expected: "every file, with its digest and size",
				remedy: R
			});
		}
		function fileCode(e) {
			if (e === "evidence.absent") return "file_inventory_missing";
			return e.endsWith("digest") ? "file_hash_mismatch" : "identity_mismatch";
		}
		function sizeFindings({ facts: e }) {
			return (e.reading.manifest?.artifacts ?? []).flatMap(({ path: t, bytes: n }) => {
				const r = e.files[t];
				if (r?.state !== "present" || r.bytes === n) return [];
				return {
					code: "file_hash_mismatch",
					message: `${t}: expected ${n} bytes, found ${r.bytes}`,
					file: t
				};
			});
		}
		function unfulfilled(e) {
			return (e?.missing_artifacts ?? []).map((e) => ({
				code: "file_inventory_missing",
				message: `the manifest itself says that ${e} was missing`
			}));
		}
		function declaredFindings(e, t) {
			const { kind: n, path: r } = e;
			switch (n) {
				case "signature": return [];
				case "unreadable": {
					const { message: t, line: n } = e.flaw;
					const i = {
						file: r,
						...n !== undefined && { line: n }
					};
					const a = "Write it anew, or remove it: what is declared must verify";
					return [{
						code: "integrity_unreadable",
						message: `${r}: ${t}`,
						...i,
						remedy: a
					}];
				}
				case "checksums": return e.digests.flatMap((e) => digestFinding(r, e, boundDigest(e, t)));
			}
		}
		function boundDigest({ file: e, algorithm: t }, n) {
			const r = n?.artifacts.find(({ path: t }) => t === e);
			return t === "sha256" && r !== undefined ? r.sha256 : null;
		}
		function digestFinding(e, { file: t, algorithm: n, stated: r, found: i, line: a }, o) {
			const s = i ?? o;
			const c = {
				file: e,
				line: a
			};
			if (s !== null && (0, P.J$)(r, s)) return [];
			if (s !== null) {
				return [{
					code: "file_hash_mismatch",
					message: `${e}: ${t} should be ${r}, and is ${s}`,
					...c
				}];
			}
			const l = n === "md5";
			const u = l ? "MD5 proves nothing" : "it is not here, or too large for this algorithm";
			const d = l ? "unsupported_alg" : "integrity_unreadable";
			return [{
				code: d,
				message: `${e}: ${t}: ${u}`,
				...c,
				isUnknown: true,
				remedy: "Declare its SHA-256"
			}];
		}
		function countDigests({ declared: e }) {
			return e.reduce((e, t) => e + (t.kind === "checksums" ? t.digests.length : 0), 0);
		}
		;
		function signatureRow(e, t, n) {
			const r = e.declared.filter((e) => e.kind === "signature");
			const i = verifiedDigests(e, t, n.signatureGates);
			const isVerified = (e) => i.some((t) => (0, P.J$)(t, e));
			const a = r.filter(({ sha256: e }) => !isVerified(e));
			const o = n.signaturePolicy === "required" ? n.minSignatures : 0;
			const s = r.length - a.length;
			const c = a.map(({ path: e, subject: t }) => ({
				code: "signature_unverified",
				message: `${e} signs ${t}, and no unit verified it`,
				file: e,
				remedy: "Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file"
			}));
			if (s < o) {
				c.unshift({
					code: "signature_missing",
					message: `${s} verified signatures, ${o} are required`,
					remedy: "Sign the release, and have its signatures verified before the manifest is made"
				});
			}
			if (c.length === 0 && r.length === 0) return notApplicable("manifest_signatures", "no signature is declared, and none is required");
			return judged("manifest_signatures", c, {
				holds: `${s} of ${r.length} declared signatures are verified`,
				expected: { verified: Math.max(o, r.length) },
				remedy: R
			});
		}
		function verifiedDigests({ facts: e }, t, n) {
			return n.flatMap((n) => {
				const r = Object.hasOwn(e.reading.manifest?.gates ?? {}, n) ? e.reading.manifest?.gates[n] : null;
				const i = e.evidence[n];
				const a = r?.mode === "enforce" && r.verdict === "pass" && t.evidence[n]?.length === 0;
				if (!a || i?.state !== "present" || i.evidence === null) return [];
				return i.evidence.materials.map(({ sha256: e }) => e);
			});
		}
		var Y = n(48517);
		var X = n(52992);
		;
		function validationRow(e, t, { requiredGates: n }) {
			const r = (0, X.g)(e);
			const i = n.length === 0 && r.length === 0 ? ["it requires no gate"] : (0, X.M)(e, n);
			const a = [
				...e.decision === "open" ? [] : e.reasons.map(({ message: e }) => failed(e)),
				...i.map(failed),
				...e.environment === t.environment ? [] : [laxer(`it was judged for ${e.environment}, not for ${t.environment}`)],
				...t.strict && !e.strict ? [laxer("it was judged without strictness")] : []
			];
			return judged("validation_profiles", a, {
				holds: `open for ${e.environment}, with evidence of ${r.join(", ")}`,
				expected: {
					environment: t.environment,
					strict: t.strict,
					gates: n.length === 0 ? "any" : [...n]
				},
				remedy: "Run the preflight with the configuration of this environment, and make the manifest of it"
			});
		}
		function authorityRow({ subject: e }, { publishers: t }) {
			if (t.length === 0) return notApplicable("authority_class", "no publisher is named (publishers)");
			const n = t.includes(e.repository);
			const r = {
				code: "authority_not_recognized",
				message: `${e.repository} may not publish here`
			};
			return judged("authority_class", n ? [] : [r], {
				holds: `published by ${e.repository}`,
				expected: [...t],
				remedy: "Publish from a repository of the list"
			});
		}
		function sourceRow({ git: e, subject: t }, { sourceRefs: n }) {
			const r = n.length === 0 || (0, Y.t)(n).matches(t.ref ?? "");
			const i = [...e.state === "clean" ? [] : [`the checkout was ${e.state}: ${e.detail}`], ...r ? [] : [`it was built from ${t.ref ?? "no ref"}`]].map((e) => ({
				code: "source_status_not_allowed",
				message: e
			}));
			return judged("source_status", i, {
				holds: `a clean checkout of ${t.ref ?? t.commit ?? "a commit"}`,
				expected: n.length === 0 ? "a clean checkout" : [...n],
				remedy: "Build from a clean checkout of a ref that may go out",
				level: n.length === 0 ? "should" : "must"
			});
		}
		function failed(e) {
			return {
				code: "validation_policy_failed",
				message: e
			};
		}
		function laxer(e) {
			return {
				code: "certainty_policy_not_satisfied",
				message: e
			};
		}
		;
		function decide(e, t) {
			const n = new Map(tell(e, t).map((e) => [e.id, e]));
			return Z.map((e) => n.get(e) ?? judged(e, [Q], {
				holds: "",
				expected: null,
				remedy: ""
			}));
		}
		const Z = [
			"resolution",
			"index",
			"trust_registry",
			"revocations",
			"manifest",
			"manifest_signatures",
			"identity",
			"file_inventory",
			"target_not_revoked",
			"validation_profiles",
			"authority_class",
			"source_status",
			"compatibility",
			"monotonic",
			"substitution",
			"floor_ceiling",
			"authorised_by_index"
		];
		const Q = {
			code: "not_verified",
			message: "not looked at, for the candidate does not verify",
			remedy: "Correct what does not verify first",
			isUnknown: true
		};
		function tell(e, t) {
			const { candidate: n } = e;
			const r = [resolutionRow(n, t), ...standingRows(e)];
			if (n.state !== "found") return r;
			const i = (0, M.TX)(n.facts);
			const a = [
				...r,
				manifestRow(n, i),
				signatureRow(n, i, t),
				identityRow(n, t),
				inventoryRow(n, i, t)
			];
			const o = describeRelease(n, e, t);
			const { manifest: s } = n.facts.reading;
			if (o === undefined || s === null || a.some(j._i)) return a;
			return [
				...a,
				validationRow(s, e, t),
				authorityRow(s, t),
				sourceRow(s, t),
				...channelRows(o, e, t)
			];
		}
		function standingRows({ channel: e, policy: t }) {
			const n = t.step.revokedReleaseIds.length;
			return [
				holding("index", `${e.lines} lines of the ledger of ${e.id} verify; revision ${e.state.revision}`),
				notApplicable("trust_registry", "no trust roots are read here; units named in signature-gates verify signatures"),
				holding("revocations", `${t.path} names ${n} revoked releases or artifacts`)
			];
		}
		function holding(e, t) {
			return judged(e, [], {
				holds: t,
				expected: null,
				remedy: ""
			});
		}
		const te = 100;
		function details(e, t) {
			const { candidate: n, channel: r } = e;
			const { state: i, lines: a, place: o } = r;
			const s = candidateRelease(e, t);
			const c = n.state === "found" ? (0, M.CG)((0, M.TX)(n.facts)) : [];
			return {
				channel: r.id,
				ledger: o,
				ledger_lines: a,
				revision: i.revision,
				live: i.current?.release.id ?? null,
				manifest: n.state === "found" ? {
					path: n.path,
					sha256: n.sha256
				} : null,
				release: s === undefined ? null : { ...s },
				declared: n.state === "found" ? n.declared.map(({ kind: e, path: t }) => ({
					kind: e,
					path: t
				})) : [],
				differences: c.slice(0, te).map((e) => ({ ...e })),
				differences_total: c.length
			};
		}
		function values(e, t) {
			const { candidate: n, channel: r } = e;
			const i = candidateRelease(e, t);
			const a = decide(e, t).filter((t) => (0, j._i)(t) && (t.level === "must" || e.strict));
			const o = a.every(({ id: e }) => e === "authorised_by_index");
			return {
				activation: a.length === 0 ? "accept" : o ? "hold" : "reject",
				channel: r.id,
				revision: String(r.state.revision),
				release: i?.id ?? "",
				version: i?.version ?? "",
				"artifacts-sha256": i === undefined ? "" : (0, N.L)(i),
				"manifest-path": n.state === "found" ? n.path : "",
				"manifest-sha256": n.state === "found" ? n.sha256 : "",
				"reason-codes": a.flatMap(({ actual: e }) => Array.isArray(e) ? e.map(String) : []).join(",")
			};
		}
		function candidateRelease(e, t) {
			return e.candidate.state === "found" ? describeRelease(e.candidate, e, t) : undefined;
		}
		var $ = n(57946);
		var ne = n(84227);
		;
		const re = ne.rej({
			manifest: $.hF.path().optional().describe("Manifest of the candidate, or a folder that holds it. Default: the evidence folder"),
			manifestSha256: $.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place that whoever made the manifest cannot write"),
			release: $.hF.id().optional().describe("Release candidate id that is meant"),
			references: $.hF.list().default([]).describe("What will be deployed, as the deployment names it: image@sha256:\u2026, sha256:\u2026, or the path of an artifact; tags, branches and ranges are refused"),
			policy: $.hF.path().default(o.l).describe("The rollout policy"),
			tenant: $.hF.id().optional().describe("Tenant of the channel. Default: what the policy says"),
			region: $.hF.id().optional().describe("Region of the channel; default: none"),
			segment: $.hF.id().optional().describe("Segment of the channel; default: none"),
			expectedRevision: $.hF.integer({ min: 0 }).optional().describe("Revision of the pointer that was seen; another one is a conflict"),
			kind: $.hF.choice(f.Zb).default("rollout").describe("What it goes out as"),
			strategy: $.hF.choice(f.YL).default("canary").describe("How it gets its traffic"),
			generation: $.hF.id().optional().describe("Generation of the candidate, where the policy leaves it to this"),
			requiredGates: $.hF.list().default([]).describe("Gates that the manifest must require and hold enforced evidence of. Default: at least any"),
			requireArtifacts: $.hF.boolean().default(true).describe("Fail where an artifact is not here to be hashed again; false where only its digest is deployed"),
			signaturePolicy: $.hF.choice(["if-declared", "required"]).default("if-declared").describe("Whether signatures must be there; one that is there must always have been verified"),
			minSignatures: $.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("How many, where they are required"),
			signatureGates: $.hF.list().default([]).describe("Units that verify signatures: a signature counts where passing evidence of one of them binds it"),
			publishers: $.hF.list().default([]).describe("Repositories (owner/name) whose candidates may go out here. Default: not asked"),
			sourceRefs: $.hF.list().default([]).describe("Globs of refs that a candidate may be built from, such as refs/tags/v*. Default: not asked")
		});
		;
		const ie = (0, r.p)({
			id: "activation-guard",
			summary: "Whether a channel may activate this very release now: all it declares verifies, and the channel takes it",
			inputs: re,
			checks: {
				resolution: "Exactly one manifest is meant, and every reference names one content for ever",
				index: "The ledger of the channel verifies from its first line on",
				trust_registry: "Trust roots of signatures; read by the units that verify them",
				revocations: "The list of revoked releases can be read",
				manifest: "The manifest is sound, says all that a release needs, and has not expired",
				manifest_signatures: "Every declared signature was verified by a unit whose evidence the manifest binds",
				identity: "It is the manifest and the release that were meant",
				file_inventory: "Evidence, artifacts and declared checksums are here with their digests and sizes",
				target_not_revoked: "Neither revoked by the policy nor rejected by a rollback",
				validation_profiles: "The manifest is open, for this environment, as strict, with the required gates",
				authority_class: "It comes from a repository that may publish here",
				source_status: "It was built from a clean checkout of a ref that may go out",
				compatibility: "Description and version are ones that the channel knows",
				monotonic: "Not below what the channel had, or a blessed target of a downgrade",
				substitution: "Its id and its version mean these artifacts alone",
				floor_ceiling: "Within the lowest and highest version of the policy",
				authorised_by_index: "The channel would take it now: free, not frozen, not pinned, at the expected revision"
			},
			outputs: {
				activation: "accept; hold (only the channel is in the way); or reject",
				channel: "Id of the channel",
				revision: "Revision of its pointer",
				release: "Release candidate id; empty where it cannot be told",
				version: "Its version",
				"artifacts-sha256": "SHA-256 over the canonical form of its artifacts",
				"manifest-path": "The manifest that was verified",
				"manifest-sha256": "SHA-256 of its bytes, for the input manifest-sha256 of rollout-executor",
				"reason-codes": "Codes of all that speaks against it, by comma"
			},
			collect,
			decide,
			details,
			values
		});
	})
};
;
