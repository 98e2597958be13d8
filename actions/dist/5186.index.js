"use strict";
exports.id = 5186;
exports.ids = [5186];
exports.modules = {
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
	7733: (function(e, t, n) {
		n.d(t, { j: () => readKeyText });
		async function readKeyText({ keyEnv: e, keyFile: t }, n) {
			if (e !== undefined && t !== undefined) return none("key-env and key-file are both given");
			const r = e ?? t;
			if (r === undefined) return none("neither key-env nor key-file is given");
			const i = e === undefined ? await n.fromFile(r) : n.fromEnvironment(r);
			if (i === undefined || i === "") return none(e === undefined ? "key-file does not exist" : `${r} is not set`);
			return {
				isGiven: true,
				text: i.replaceAll(String.raw`\n`, "\n"),
				name: r
			};
		}
		function none(e) {
			return {
				isGiven: false,
				reason: e
			};
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
	23371: (function(e, t, n) {
		n.d(t, { f: () => loadSigningKey });
		var r = n(77598);
		var i = n(66462);
		var a = n(14868);
		;
		function parseSigningKey(e, t) {
			const n = readPem(e, t);
			const i = (0, a.Wt)((0, r.createPublicKey)(n), t);
			const o = i.algorithm === "ed25519" ? null : "sha256";
			return {
				publicKey: i,
				sign: (e) => (0, r.sign)(o, e, n)
			};
		}
		function readPem(e, t) {
			try {
				return (0, r.createPrivateKey)(e.trim());
			} catch {
				throw new i.dz({
					code: "key.malformed",
					message: "expected an unencrypted private key in PEM (BEGIN PRIVATE KEY, BEGIN EC PRIVATE KEY), found something else",
					where: { file: t }
				});
			}
		}
		var o = n(7733);
		;
		async function loadSigningKey(e, t) {
			const n = await (0, o.j)(e, t);
			if (!n.isGiven) return n.reason;
			try {
				return parseSigningKey(n.text, n.name);
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return e.problems[0]?.message ?? "it is no key";
			}
		}
	}),
	75186: (function(e, t, n) {
		n.r(t);
		n.d(t, { trustRoot: () => V });
		var r = n(50556);
		var i = n(97208);
		var a = n(88165);
		var o = n(63416);
		var s = n(91341);
		var c = n(66462);
		var l = n(39330);
		var u = n(10224);
		var d = n(46270);
		var f = n(23371);
		var p = n(95920);
		var m = n(42207);
		;
		function demandOf({ trustRootSha256: e, trustRootVersion: t }) {
			return {
				pin: e ?? null,
				minVersion: t ?? null
			};
		}
		function readChain({ chain: e, nowMs: t }, n) {
			const r = e.at(-1);
			if (r === undefined && n.minVersion === null) return { state: "none" };
			const i = e.map(toFile);
			const a = (0, s.Lc)(i, {
				...n,
				nowMs: t
			});
			if (a.ok) return {
				state: "holds",
				latest: a.trusted,
				isExpired: false,
				isPinned: a.isPinned
			};
			if (a.fault !== "expired" || r === undefined) return broken(a);
			const { root: o } = readVersion(r);
			const c = (0, s.Lc)(i, {
				...n,
				nowMs: Math.min(t, (0, m.TM)(o.expires_at) ?? 0)
			});
			return c.ok ? {
				state: "holds",
				latest: c.trusted,
				isExpired: true,
				isPinned: c.isPinned
			} : broken(c);
		}
		function broken({ file: e, message: t, fault: n }) {
			const r = e === null ? "" : `${e}: `;
			return {
				state: "broken",
				message: `${r}${t}`,
				remedy: s.n2[n]
			};
		}
		function toFile({ path: e, base64: t }) {
			return {
				file: e,
				bytes: Buffer.from(t, "base64")
			};
		}
		function readVersion(e) {
			return (0, p.k)((0, o.mE)(Buffer.from(e.base64, "base64"), e.path).payload, e.path);
		}
		function chainCheck(e, { folder: t }) {
			switch (e.state) {
				case "none": return (0, d.K)("trust_chain_holds", "not_applicable", {
					reason: `there is no version in ${t} yet`,
					expected: null,
					actual: null
				});
				case "broken": return (0, d.K)("trust_chain_holds", false, {
					reason: `the trust root does not hold: ${e.message}`,
					expected: "every version signed by the one before it and by itself",
					actual: e.message,
					remedy: e.remedy
				});
				case "holds": {
					const { root: t } = e.latest;
					const n = e.isExpired ? `expired on ${t.expires_at}: rotate it` : `holds until ${t.expires_at}`;
					const r = e.isPinned ? "" : "; no trust-root-sha256 was given, so its first version is taken as it lies there";
					return (0, d.K)("trust_chain_holds", true, {
						reason: `version ${t.version} ${n}${r}`,
						expected: t.version,
						actual: t.version
					});
				}
			}
		}
		;
		async function applyTrustRoot({ value: e }, t, n) {
			const { write: r, details: i, values: a } = e;
			if (r === null) return {
				checks: [],
				details: i,
				values: a
			};
			const o = signed(r, await plannedKey(r, t, n));
			if (r.isComplete) await verifyComplete(r, o, {
				inputs: t,
				context: n
			});
			const s = await writeVersion(r, o, n);
			const c = r.version === 1 && r.isComplete ? s.sha256 : a["trust-root-sha256"] ?? "";
			const l = {
				...a,
				"trust-root-sha256": c
			};
			return {
				checks: [(0, d.K)("version_written", true, {
					reason: [r.isComplete ? `${r.path} is complete; where verifiers take it from, set ${pinned(r, c)}` : `${r.path} has one signature more, and counts for nothing until it has all; hand it on, and tell the next one its payload: ${a["payload-sha256"]}`, ...listing(r, t)].join("; "),
					expected: r.path,
					actual: s.sha256
				})],
				details: {
					...i,
					sha256: s.sha256
				},
				values: l,
				record: {
					action: `trust_root_${t.action}`,
					context: {
						...l,
						sha256: s.sha256
					}
				}
			};
		}
		function pinned({ version: e }, t) {
			const n = `trust-root-version: ${e}`;
			return e === 1 ? `trust-root-sha256: ${t} and ${n}` : n;
		}
		function listing({ unlisted: e }, { policy: t }) {
			if (e === null) return [];
			return [`write ${e.name} (${e.path}) into ${t}, too: the next rotation takes out what is not in it`];
		}
		async function plannedKey(e, t, n) {
			const r = await (0, f.f)(t, n.secrets);
			if (typeof r !== "string" && r.publicKey.spki === e.signer) return r;
			throw new c.dz({
				code: "trust_root.key",
				message: `expected the key that was planned with, found ${typeof r === "string" ? `none: ${r}` : "another one"}`
			});
		}
		function signed({ envelope: e }, t) {
			const { payload: n, payloadType: r, signatures: i } = e;
			const s = t.sign((0, a.J)(r, n));
			const c = {
				payload: n,
				payloadType: r,
				signatures: [...i, {
					keyId: t.publicKey.fingerprint,
					signature: s
				}]
			};
			return Buffer.from(`${JSON.stringify((0, o.X8)(c))}\n`, "utf8");
		}
		async function verifyComplete({ path: e }, t, { inputs: n, context: r }) {
			const i = [];
			const { paths: a } = await (0, u.g)(r.workspace, n.trustRoot, "material");
			for (const e of a) {
				const t = await r.workspace.read(e, {
					role: "material",
					maxBytes: o.ud
				});
				i.push({
					file: e,
					bytes: t.state === "present" ? t.bytes : new Uint8Array()
				});
			}
			const l = (0, s.Lc)([...i, {
				file: e,
				bytes: t
			}], {
				...demandOf(n),
				nowMs: r.nowMs
			});
			if (l.ok) return;
			throw new c.OK("internal", [{
				code: "trust_root.does_not_verify",
				message: `the version that was made does not verify: ${l.message}`
			}]);
		}
		async function writeVersion(e, t, n) {
			const { draft: r, path: i, isComplete: a } = e;
			if (r !== null) await refuseChanged(r, n);
			if (r !== null && !a) return n.files.replace(i, t);
			const o = await n.files.create(i, t);
			if (r !== null) await n.files.remove(r.path);
			return o;
		}
		async function refuseChanged({ path: e, sha256: t }, n) {
			const r = await n.openWorkspace().read(e, {
				role: "material",
				maxBytes: o.ud
			});
			if (r.state === "present" && (0, l.J$)((0, l.fg)(r.bytes), t)) return;
			throw new c.eG({
				code: "trust_root.changed",
				message: "expected the draft that this signature was planned for; it was changed meanwhile",
				where: { file: e },
				remedy: "Look at what changed and sign again; nothing was written"
			});
		}
		var h = n(11729);
		var g = n(11142);
		var _ = n(50607);
		var v = n(14868);
		var y = n(46911);
		var b = n(181);
		var x = n(13060);
		var S = n(39362);
		var C = n(84227);
		var w = n(1126);
		;
		const T = 86400;
		const E = "a duration of 1d to 3650d, such as 365d";
		const D = C.rej({
			"public-key": C.YjP().min(1).max(1024).describe("File with the public key (PEM), relative to the root"),
			owner: C.YjP().min(1).max(1024).describe("Who holds the private half; approvals count people by it"),
			"valid-from": C.YjP().max(32).exactOptional().describe("RFC 3339. Default: what it was, and for a new key when the version is made"),
			"valid-until": C.YjP().max(32).exactOptional().describe("RFC 3339. Default: no end")
		});
		const { root: O, evidence: k, approval: A, freeze: j } = r.Sr.shape.roles.shape;
		const M = C.rej({
			version: C.euz(1).describe("Of this format"),
			"expires-in": C.YjP().max(32).transform((e, t) => {
				const n = (0, S.E)(e);
				if (n !== undefined && n >= T && n <= 3650 * T) return n;
				t.addIssue({
					code: "custom",
					message: E
				});
				return w.tm;
			}).prefault("365d").describe("How long a version holds; it must be rotated before"),
			keys: C.g1P(r.Sr.shape.keys.element.shape.name, D).describe("Name to public key. Names are for good"),
			roles: C.rej({
				root: O.describe("Who signs the next version of the trust root"),
				evidence: k.describe("Who signs evidence, manifests and statements"),
				approval: A.describe("Who signs approvals and waivers"),
				freeze: j.describe("Who signs freezes and thaws")
			}).describe(`Which keys may sign what, and how many of them must: ${r.gg.join(", ")}`),
			"sigstore-roots": C.YOg(C.YjP().max(120)).max(10).default([]).describe("Files in the folder of the trust root, <name>.sigstore-root.json or .jsonl: Sigstore instances whose certificates are believed (gh attestation trusted-root, cosign trusted-root create)"),
			identities: C.YOg(r.g1).max(100).default([]).describe("Identities of certificates, as the trust root holds them; revoked ones stay in it")
		}).describe("What a trust root shall say: the trust-root operation makes a version of it");
		;
		async function readWantedRoot(e, { path: t, folder: n }) {
			const r = await readPolicyFile(e, t, "the policy of the trust root");
			const i = (0, y.m)(M, await (0, x.A)(r, { file: t }));
			const a = [];
			for (const [n, r] of Object.entries(i.keys)) a.push(await readWantedKey(e, n, {
				key: r,
				path: t
			}));
			const { roles: o, identities: s } = i;
			const c = await readSigstoreRoots(e, n, i["sigstore-roots"]);
			return {
				path: t,
				expiresInS: i["expires-in"],
				keys: a,
				roles: o,
				identities: s,
				sigstoreRoots: c
			};
		}
		async function readSigstoreRoots(e, t, n) {
			const r = [];
			for (const i of new Set(n)) {
				const n = (0, g.uJ)(t, i);
				const a = await readPolicyFile(e, n, "the root of a Sigstore instance");
				(0, _.$)(a, n);
				r.push({
					file: i,
					sha256: (0, l.fg)(a)
				});
			}
			return r;
		}
		async function readWantedKey(e, t, { key: n, path: r }) {
			const { algorithm: i, pem: a } = await readPublicKey(e, n["public-key"], `the public key of ${t}`);
			const instant = (e) => {
				const i = n[e];
				if (i === undefined) return null;
				const a = (0, m.TM)(i);
				if (a !== undefined) return (0, m.ZA)(a);
				throw new c.dz({
					code: "trust_root.policy",
					message: `expected an RFC 3339 time, found ${JSON.stringify(i)}`,
					where: {
						file: r,
						pointer: `/keys/${t}/${e}`
					}
				});
			};
			return {
				name: t,
				algorithm: i,
				pem: a,
				owner: n.owner,
				validFrom: instant("valid-from"),
				validUntil: instant("valid-until")
			};
		}
		async function readPublicKey(e, t, n) {
			const r = await readPolicyFile(e, t, n);
			const { algorithm: i, pem: a } = (0, v.ee)(Buffer.from(r).toString("utf8"), t);
			return {
				algorithm: i,
				pem: a
			};
		}
		async function readPolicyFile(e, t, n) {
			const r = await e.read(t, {
				role: "policy",
				maxBytes: b.b.policy
			});
			if (r.state === "present") return r.bytes;
			throw new c.dz({
				code: "trust_root.policy",
				message: `expected ${n}, found ${r.state === "absent" ? "no file" : `that ${r.reason}`}`,
				where: { file: t },
				remedy: "docs/units/trust-root.md has the smallest policy and how to make a key"
			});
		}
		;
		const N = 1e4;
		async function collectTrustRoot(e, t) {
			const { workspace: n, secrets: r, nowMs: i } = t;
			const { action: a, trustRoot: o } = e;
			const { paths: s, strays: l } = await (0, u.g)(n, o, "material");
			const [d] = l;
			if (d !== undefined) throw unreadable(d.path, d.reason);
			if (s.length > N) {
				throw new c.dz({
					code: "trust_root.limit",
					message: `expected at most ${N} versions, found ${s.length}`,
					where: { file: o }
				});
			}
			const f = [];
			for (const e of s) f.push(await readOne(n, e));
			const p = (0, g.bV)(draftPathOf(o, s.length + 1));
			const m = await n.list([(0, g.uJ)((0, g.yk)(o), "*.root.draft.json")]);
			const h = m.find((e) => (0, g.bV)(e) === p);
			const _ = a === "init" || a === "rotate";
			return {
				nowMs: i,
				folder: o,
				chain: f,
				draft: h === undefined ? null : await readOne(n, h),
				otherDrafts: m.filter((e) => e !== h),
				wanted: _ ? await readWantedRoot(n, {
					path: e.policy,
					folder: o
				}) : null,
				replacement: await readReplacement(e, n),
				key: a === "show" ? null : await readKey(e, r)
			};
		}
		function draftPathOf(e, t) {
			return (0, g.uJ)(e, `${t}.root.draft.json`);
		}
		function versionPathOf(e, t) {
			return (0, g.uJ)(e, `${t}.root.json`);
		}
		async function readOne(e, t) {
			const n = await e.read(t, {
				role: "material",
				maxBytes: o.ud
			});
			if (n.state === "present") return {
				path: t,
				base64: Buffer.from(n.bytes).toString("base64")
			};
			throw unreadable(t, n.state === "absent" ? h.I : n.reason);
		}
		function unreadable(e, t) {
			return new c.dz({
				code: "trust_root.unreadable",
				message: `expected a version of the trust root, found that ${t}`,
				where: { file: e },
				remedy: s.n2.unreadable
			});
		}
		async function readReplacement({ replaceWith: e }, t) {
			return e === undefined ? null : {
				path: e,
				...await readPublicKey(t, e, "the public key")
			};
		}
		async function readKey(e, t) {
			const n = await (0, f.f)(e, t);
			if (typeof n === "string") return {
				state: "none",
				reason: n
			};
			const { algorithm: r, spki: i, fingerprint: a } = n.publicKey;
			return {
				state: "usable",
				algorithm: r,
				spki: i,
				fingerprint: a
			};
		}
		var P = n(57946);
		var F = n(52781);
		;
		const I = C.rej({
			action: P.hF.choice([
				"init",
				"rotate",
				"revoke",
				"sign",
				"show"
			]).default("show").describe("What to do. show changes nothing; sign adds a signature to a draft that somebody else began"),
			trustRoot: P.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json"),
			...F.h,
			policy: P.hF.path().default(".github/release-trust.yml").describe("init and rotate: keys, their owners, roles with thresholds and how long it holds, as they shall be"),
			keyEnv: P.hF.environmentVariable().optional().describe("Environment variable that holds a private root key in PEM: ECDSA on P-256 or Ed25519"),
			keyFile: P.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			payloadSha256: P.hF.sha256().optional().describe("sign: SHA-256 of what is to be signed, as whoever began the draft told you; another draft is refused"),
			name: P.hF.text(64).optional().describe("revoke: name of the key in the trust root"),
			identity: P.hF.text(2048).optional().describe("revoke: instead of name, the subject of an identity of certificates in the trust root, in full"),
			issuer: P.hF.text(1024).optional().describe("revoke: who certifies that identity, where several do"),
			reason: P.hF.choice(r.z_).optional().describe("revoke: why. compromised: none of its signatures count any more, of whatever time"),
			note: P.hF.text(1024).optional().describe("revoke: what happened, in one line"),
			replaceWith: P.hF.path().optional().describe("revoke: file with the public key (PEM) that takes its place in every role, in the same version"),
			replaceName: P.hF.text(64).optional().describe("revoke: name of that key. Default: the old one, counted on (ci-2)"),
			at: P.hF.text(32).optional().describe("revoke: RFC 3339 time from which its signatures do not count. Default: now")
		});
		var L = n(157);
		var R = n(87488);
		var z = n(30786);
		;
		function propose(e, t) {
			const n = (0, z.Mr)(e);
			return {
				envelope: {
					payloadType: r.QD,
					payload: n,
					signatures: []
				},
				read: (0, p.k)(n, t)
			};
		}
		function readProposal({ path: e, base64: t }) {
			const n = (0, o.mE)(Buffer.from(t, "base64"), e);
			return {
				envelope: n,
				read: (0, p.k)(n.payload, e)
			};
		}
		function tallies(e, t, n) {
			const { read: r } = e;
			return (t === undefined ? [r] : [t, r]).map((e) => {
				const { threshold: t } = e.root.roles.root;
				const i = (0, s.w3)(e, r.root.issued_at);
				const a = i.filter(({ spki: e }) => n.has(e));
				return {
					version: e.root.version,
					threshold: t,
					signed: a.map((t) => nameOf(e, t)),
					missing: Math.max(0, t - a.length),
					open: i.filter(({ spki: e }) => !n.has(e)).map((t) => nameOf(e, t))
				};
			});
		}
		function isComplete(e) {
			return e.every(({ missing: e }) => e === 0);
		}
		function possibleSigners({ read: e }, t) {
			const n = t === undefined ? [e] : [t, e];
			const r = n.flatMap((t) => (0, s.w3)(t, e.root.issued_at));
			return [...new Map(r.map((e) => [e.spki, e])).values()];
		}
		function signersOf(e, t) {
			const { payloadType: n, payload: r, signatures: i } = e.envelope;
			const o = possibleSigners(e, t);
			const s = (0, a.J)(n, r);
			return i.map(({ signature: e }) => o.find((t) => t.isSignatureOf(s, e)));
		}
		function nameOf({ root: e, keyOf: t }, { spki: n, fingerprint: r }) {
			return e.keys.find(({ name: e }) => t(e)?.spki === n)?.name ?? r;
		}
		;
		function isStricter(e, t) {
			const [n, r] = [e, t].map(({ reason: e }) => e === "compromised");
			const [i, a] = [startOf(e), startOf(t)];
			if (r && !n || i > a) return false;
			return i < a || n === true && r === false;
		}
		function notLater(e, t) {
			return t !== null && startOf(t) < startOf(e) ? {
				...e,
				at: t.at
			} : e;
		}
		function startOf({ at: e }) {
			return (0, m.TM)(e) ?? Number.NaN;
		}
		;
		function checkVersion({ read: e }, t, { facts: { nowMs: n }, inputs: r }) {
			const { root: i } = e;
			const a = (0, s.nj)(e, t, n);
			const o = n > ((0, m.TM)(i.expires_at) ?? 0);
			const c = o ? `it expired on ${i.expires_at}, before enough people had signed it` : undefined;
			return [
				(0, d.K)("version_follows", a === undefined && !o, {
					reason: a?.message ?? c ?? `version ${i.version} follows, and holds until ${i.expires_at}`,
					expected: (t?.root.version ?? 0) + 1,
					actual: i.version,
					remedy: a?.fault === "renamed_key" ? "Give the new key a name of its own: reports of years ago name the old one" : "Remove the draft and begin again, with a clock that is right"
				}),
				checkRoles(i, r.action === "revoke" ? replacing(r) : undefined),
				checkRevocations(i, t?.root)
			];
		}
		function checkRoles(e, t, n = (0, m.TM)(e.issued_at) ?? Number.NaN) {
			const i = r.gg.flatMap((t) => {
				const r = e.roles[t];
				if (r === undefined) return [];
				const i = e.keys.filter((e) => r.keys.includes(e.name) && e.revoked === null && (0, L.y)(e, n) === "valid");
				return i.length >= r.threshold ? [] : [{
					role: t,
					threshold: r.threshold,
					left: i.length
				}];
			});
			const a = i.map(({ role: e, threshold: t, left: n }) => `${e} needs ${t} keys and would have ${n}`);
			const o = i.map(({ role: e }) => e).join(", ");
			return (0, d.K)("roles_reachable", i.length === 0, {
				reason: i.length === 0 ? "every role can reach its threshold" : a.join("; "),
				expected: [],
				actual: i,
				remedy: t ?? `Rotate first: give ${o} another key in the policy, or a lower threshold`
			});
		}
		function replacing({ name: e, reason: t, note: n, keyEnv: r }) {
			const i = r === undefined ? "--key-file YOUR_ROOT_KEY" : `--key-env ${r}`;
			const a = `--name ${e} --reason ${t} --note ${JSON.stringify(n)}`;
			return `Let a new key take its place, in one command: release-gates trust-root --action revoke ${a} --replace-with PUBLIC_KEY_FILE ${i}. Or lower the threshold first (rotate)`;
		}
		function checkRevocations(e, t) {
			const n = (t?.keys ?? []).filter(({ name: t, revoked: n }) => {
				const r = e.keys.find((e) => e.name === t)?.revoked ?? null;
				if (n === null || JSON.stringify(r) === JSON.stringify(n)) return false;
				return r === null || !isStricter(r, n);
			});
			const r = [...n.map(({ name: e }) => e), ...lostIdentities(e, t)];
			return (0, d.K)("revocations_kept", r.length === 0, {
				reason: r.length === 0 ? "what was revoked stays revoked" : `it takes back or softens what was revoked: ${r.join(", ")}`,
				expected: [],
				actual: r,
				remedy: "Do not sign it. A key that was revoked by mistake is replaced by a new one"
			});
		}
		function lostIdentities({ identities: e }, t) {
			return (t?.identities ?? []).flatMap((t) => {
				const { revoked: n, subject: r } = t;
				if (n === undefined) return [];
				const i = e.find((e) => (0, R.B)(e, t))?.revoked;
				const a = i !== undefined && (JSON.stringify(i) === JSON.stringify(n) || isStricter(i, n));
				return a ? [] : [r];
			});
		}
		function checkDraft(e, t, { payloadSha256: n }) {
			const { payload: i, payloadType: a } = e.envelope;
			const o = signersOf(e, t);
			const s = (0, l.fg)(i);
			const c = o.filter((e) => e === undefined).length;
			const u = new Set(o.map((e) => e?.spki)).size !== o.length;
			const f = a !== r.QD ? `its payload is ${a}` : n !== undefined && !(0, l.J$)(s, n) ? `it is another draft than the one you were told of: its payload has SHA-256 ${s}` : c > 0 ? `${c} of its ${o.length} signatures are by no root key over these bytes: it was changed after it was signed, or a stranger signed it` : u ? "one key signed it twice" : undefined;
			return (0, d.K)("draft_holds", f === undefined, {
				reason: f === undefined ? `signed over exactly its bytes by ${o.map((n) => n === undefined ? "" : nameIn(e, t, n)).join(", ")}` : `the draft does not hold: ${f}`,
				expected: n ?? o.length,
				actual: n === undefined ? o.length - c : s,
				remedy: "Do not sign it; ask whoever began it for the file, and for its digest on another way"
			});
		}
		function checkSigner(e, t, n) {
			const { key: r } = n;
			const i = (0, d.K)("signing_key_available", r?.state === "usable", {
				reason: r?.state === "usable" ? "a key that can sign is there" : `no key that can sign: ${r?.reason ?? "none"}`,
				expected: "usable",
				actual: r?.state ?? "none",
				remedy: "Name one environment variable (key-env) or one file (key-file) that holds your root key in PEM"
			});
			if (r?.state !== "usable") return [i];
			const a = possibleSigners(e, t);
			const o = a.find(({ spki: e }) => e === r.spki);
			const s = signersOf(e, t).some((e) => e?.spki === r.spki);
			const { version: c } = e.read.root;
			const l = t === undefined ? `version ${c}` : `version ${c - 1} or ${c}`;
			const u = o === undefined ? "" : nameIn(e, t, o);
			return [i, (0, d.K)("signer_may_sign", o !== undefined && !s, {
				reason: o === undefined ? `the key ${r.fingerprint} is no root key of ${l} that may sign` : s ? `key ${u} signed it already, and counts once` : `key ${u} is a root key`,
				expected: a.map(({ fingerprint: e }) => e),
				actual: r.fingerprint,
				remedy: s ? "Hand the draft on to somebody who has not signed" : `Sign with one of the root keys of ${l}`
			})];
		}
		function nameIn({ read: e }, t, n) {
			const r = nameOf(e, n);
			return r === n.fingerprint && t !== undefined ? nameOf(t, n) : r;
		}
		;
		function describeChange(e, t) {
			const { root: n } = t;
			const i = new Map((e?.keys ?? []).map((e) => [e.name, e]));
			const a = new Set(n.keys.map(({ name: e }) => e));
			const o = [...i.keys()].filter((e) => !a.has(e));
			return [
				...n.keys.flatMap((e) => describeKey(i.get(e.name), e, t)),
				...o.map((e) => `Remove key ${e}: nothing that it ever signed counts any more`),
				...r.gg.flatMap((t) => describeRole(t, e, n)),
				...describeIdentities(e, n),
				...describeRevokedIdentities(e, n),
				`Let it hold until ${n.expires_at}`
			];
		}
		function describeKey(e, t, { keyOf: n }) {
			const { name: r, owner: i, valid_from: a, valid_until: o, revoked: s } = t;
			const c = `from ${a}${o === null ? "" : ` until ${o}`}`;
			const l = s === null ? "" : `${s.reason}, from ${s.at}: ${s.note}`;
			if (e === undefined) {
				const e = n(r)?.fingerprint ?? "";
				const t = s === null ? "" : `, revoked: ${l}`;
				return [`Add key ${r} of ${i}: ${e}, ${c}${t}`];
			}
			const u = e.valid_from === a && e.valid_until === o;
			return [
				...e.owner === i ? [] : [`Give key ${r} of ${e.owner} the owner ${i}`],
				...u ? [] : [`Let key ${r} count ${c}`],
				...JSON.stringify(e.revoked) === JSON.stringify(s) ? [] : [s === null ? `Trust key ${r} again, which was revoked` : `Revoke key ${r}: ${l}`]
			];
		}
		function describeRole(e, t, n) {
			const [r, i] = [describeSigners(t, e), describeSigners(n, e)];
			return r === i ? [] : [`Let ${i} sign as ${e}${t === undefined ? "" : `, instead of ${r}`}`];
		}
		function describeSigners(e, t) {
			const n = e?.roles[t];
			return n === undefined ? "nobody" : `${n.threshold} of ${n.keys.join(", ")}`;
		}
		function describeRevokedIdentities(e, { identities: t }) {
			return t.flatMap((t) => {
				const { subject: n, issuer: r, revoked: i } = t;
				const a = e?.identities.find((e) => (0, R.B)(e, t))?.revoked;
				if (JSON.stringify(a) === JSON.stringify(i)) return [];
				const o = `the identity ${n} of ${r}`;
				if (i === undefined) return [`Trust ${o} again, which was revoked`];
				return [`Revoke ${o}: ${i.reason}, from ${i.at}: ${i.note}`];
			});
		}
		function describeIdentities(e, t) {
			const [n, r] = [new Set(listCertified(e)), new Set(listCertified(t))];
			return [...[...r].filter((e) => !n.has(e)).map((e) => `Trust ${e}`), ...[...n].filter((e) => !r.has(e)).map((e) => `Trust no more ${e}`)];
		}
		function listCertified({ identities: e = [], sigstore_roots: t = [] } = {}) {
			return [...e.map(({ revoked: e, ...t }) => `the identity ${JSON.stringify(t)}`), ...t.map(({ file: e, sha256: t }) => `certificates of ${e} (sha256:${t})`)];
		}
		;
		function versionRows({ root: e, keyOf: t }, { nowMs: n, chain: i }) {
			const a = e.keys.map((e) => {
				const r = (0, L.y)(e, n).replaceAll("_", " ");
				const i = e.revoked === null ? "" : `: ${e.revoked.reason}, from ${e.revoked.at}: ${e.revoked.note}`;
				const a = r === "valid" && i === "" ? "" : `, ${r}${i}`;
				return `${e.name} of ${e.owner}, ${t(e.name)?.fingerprint ?? ""}${a}`;
			});
			const o = i[0];
			return [
				standing_row("version", `${e.version}, issued ${e.issued_at}`),
				standing_row("expires", `${e.expires_at}${remaining(e, n)}`),
				...r.gg.map((t) => standing_row(t, describeSigners(e, t))),
				...rows("keys", a),
				...rows("certified", e.identities.map(describeIdentity)),
				...o === undefined ? [] : rows("pin", [`trust-root-sha256: ${pinOf(o.base64)}`, `trust-root-version: ${e.version}`])
			];
		}
		function describeIdentity({ subject: e, issuer: t, roles: n, revoked: r }) {
			const i = r === undefined ? "" : `, revoked: ${r.reason}, from ${r.at}: ${r.note}`;
			return `${e} of ${t} as ${n.join(", ")}${i}`;
		}
		function remaining({ expires_at: e }, t) {
			const n = ((0, m.TM)(e) ?? 0) - t;
			return n < 0 ? ", which is over" : ` (in ${(0, S.a)(Math.floor(n / 864e5) * 86400)})`;
		}
		function pinOf(e) {
			return (0, l.fg)(Buffer.from(e, "base64"));
		}
		function proposalRows({ read: e }, { changes: t, counted: n, payload: r }) {
			const i = r === "" ? "not made yet" : `payload SHA-256 ${r}`;
			return [
				standing_row("draft", `version ${e.root.version}, ${i}`),
				...rows("changes", t),
				...rows("signed", n.map(describeTally))
			];
		}
		function describeTally({ version: e, threshold: t, signed: n, missing: r, open: i }) {
			const a = n.length === 0 ? "" : ` (${n.join(", ")})`;
			const o = i.length < r ? `, and only ${i.join(", ") || "nobody"} may still sign` : ` of ${i.join(", ")}`;
			const s = r === 0 ? "" : `; ${r} more${o}`;
			return `by ${n.length} of the ${t} root keys that version ${e} asks for${a}${s}`;
		}
		function rows(e, t) {
			return t.map((t, n) => standing_row(n === 0 ? e : "", t));
		}
		function standing_row(e, t) {
			return {
				label: e,
				text: t
			};
		}
		;
		const B = .8;
		function planShow(e, t, n) {
			const r = n.state === "holds" ? n.latest : undefined;
			const i = e.draft === null || n.state === "broken" ? null : showDraft(e.draft, r, t);
			const a = e.chain[0];
			const o = e.chain.at(-1);
			const s = {
				standing: [
					...r === undefined ? [] : versionRows(r, e),
					...i?.rows ?? [],
					...leftovers(e)
				],
				versions: e.chain.map(describeVersion),
				trust_root: r?.root ?? null,
				draft: i?.details ?? null
			};
			const c = {
				version: String(r?.root.version ?? 0),
				state: r === undefined ? i === null ? "none" : "draft" : "complete",
				"trust-root-path": o?.path ?? "",
				"trust-root-sha256": a === undefined ? "" : pinOf(a.base64),
				"payload-sha256": i?.payloadSha256 ?? "",
				"signatures-missing": String(i?.missing ?? 0),
				"expires-at": r?.root.expires_at ?? ""
			};
			const l = r === undefined ? [noneCheck(n, e)] : [
				holdsNow(n, e),
				ripeCheck(r, e),
				checkRoles(r.root, undefined, e.nowMs)
			];
			return {
				checks: i === null ? l : [...l, i.check],
				steps: [],
				details: s,
				values: c,
				value: {
					write: null,
					details: s,
					values: c
				}
			};
		}
		function noneCheck(e, t) {
			if (e.state === "broken") return chainCheck(e, t);
			const { draft: n, folder: r } = t;
			return (0, d.K)("trust_chain_holds", false, {
				reason: `nobody is trusted yet: ${n === null ? `there is no trust root in ${r}` : `${n.path} waits for signatures`}`,
				expected: "a version with enough signatures",
				actual: null,
				remedy: n === null ? "Begin with the action init" : "Let more of its root keys sign it (action sign)"
			});
		}
		function holdsNow(e, t) {
			if (e.state !== "holds" || !e.isExpired) return chainCheck(e, t);
			const { root: n } = e.latest;
			return (0, d.K)("trust_chain_holds", false, {
				reason: `version ${n.version} expired on ${n.expires_at}: nobody is trusted`,
				expected: n.expires_at,
				actual: null,
				remedy: "Rotate it: its root keys may still sign the version that takes its place"
			});
		}
		function ripeCheck({ root: e }, { nowMs: t }) {
			const [n, r] = [(0, m.TM)(e.issued_at) ?? 0, (0, m.TM)(e.expires_at) ?? 0];
			const i = t - n >= (r - n) * B;
			return (0, d.K)("trust_root_fresh", !i, {
				level: "may",
				reason: i ? `four fifths of the life of version ${e.version} are over: it expires on ${e.expires_at}` : `version ${e.version} has more than a fifth of its life left`,
				expected: B,
				actual: e.expires_at,
				remedy: "Rotate it soon: after that nothing is trusted"
			});
		}
		function showDraft(e, t, n) {
			const r = readProposal(e);
			const i = signersOf(r, t);
			const a = tallies(r, t, new Set(i.flatMap((e) => e?.spki ?? [])));
			const o = describeChange(t?.root, r.read);
			const s = (0, l.fg)(r.envelope.payload);
			return {
				check: {
					...checkDraft(r, t, n),
					level: "should"
				},
				rows: proposalRows(r, {
					changes: o,
					counted: a,
					payload: s
				}),
				payloadSha256: s,
				missing: isComplete(a) ? 0 : Math.max(...a.map(({ missing: e }) => e)),
				details: {
					path: e.path,
					changes: o,
					signatures: a
				}
			};
		}
		function describeVersion(e) {
			const { root: t } = readVersion(e);
			const { version: n, issued_at: r, expires_at: i } = t;
			return {
				path: e.path,
				sha256: pinOf(e.base64),
				version: n,
				issued_at: r,
				expires_at: i
			};
		}
		function leftovers({ otherDrafts: e }) {
			return e.map((e) => ({
				label: "leftover",
				text: `${(0, g.bV)(e)} is no draft of the next version: remove it`
			}));
		}
		;
		function wantedVersion(e, t, n) {
			const i = new Set(e.keys.map(({ name: e }) => e));
			const a = (t?.keys ?? []).filter(({ name: e, revoked: t }) => t !== null && !i.has(e));
			return {
				format: r.Gu,
				version: (t?.version ?? 0) + 1,
				issued_at: (0, m.ZA)(n),
				expires_at: (0, m.ZA)(n + e.expiresInS * 1e3),
				keys: [...e.keys.map((e) => toTrusted(e, t, n)), ...a],
				roles: e.roles,
				identities: wantedIdentities(e, t),
				...e.sigstoreRoots.length > 0 && { sigstore_roots: [...e.sigstoreRoots] }
			};
		}
		function wantedIdentities({ identities: e }, t) {
			const n = (t?.identities ?? []).filter((e) => e.revoked !== undefined);
			const r = e.filter((e) => !n.some((t) => (0, R.B)(t, e)));
			return [...r.map((e) => ({ ...e })), ...n];
		}
		function toTrusted(e, t, n) {
			const r = t?.keys.find(({ name: t }) => t === e.name);
			return {
				name: e.name,
				algorithm: e.algorithm,
				public_key: e.pem,
				owner: e.owner,
				valid_from: e.validFrom ?? r?.valid_from ?? (0, m.ZA)(n),
				valid_until: e.validUntil,
				revoked: r?.revoked ?? null
			};
		}
		function revokingVersion(e, { name: t, revoked: n, successor: r }, i) {
			const a = e.keys.map((e) => e.name === t ? {
				...e,
				revoked: n
			} : e);
			const o = {
				...e,
				version: e.version + 1,
				issued_at: (0, m.ZA)(i)
			};
			if (r === null) return {
				...o,
				keys: a
			};
			return {
				...o,
				keys: [...a, r],
				roles: withSuccessor(e.roles, t, r.name)
			};
		}
		function revokingIdentity(e, { identity: t, revoked: n }, r) {
			const [i, a] = [true, false].map((n) => e.identities.filter((e) => (0, R.B)(e, t) === n));
			const o = [...new Set((i ?? []).flatMap((e) => e.roles))];
			return {
				...e,
				version: e.version + 1,
				issued_at: (0, m.ZA)(r),
				identities: [...a ?? [], {
					...t,
					roles: o,
					revoked: n
				}]
			};
		}
		function withSuccessor(e, t, n) {
			const i = r.gg.flatMap((r) => {
				const i = e[r];
				if (i === undefined) return [];
				const a = i.keys.flatMap((e) => e === t ? [e, n] : [e]);
				return [[r, {
					...i,
					keys: a
				}]];
			});
			return {
				...e,
				...Object.fromEntries(i)
			};
		}
		function nextName(e, t) {
			const n = e.replace(/-\d{1,9}$/, "").slice(0, 54);
			for (let e = 2;; e++) if (!t.has(`${n}-${e}`)) return `${n}-${e}`;
		}
		;
		function refuse(e, t) {
			return { refusal: {
				reason: e,
				remedy: t
			} };
		}
		function requestRevocation(e, t, { root: n }) {
			const { nowMs: r, folder: i } = e;
			const a = findTarget(n, t);
			if ("refusal" in a) return a;
			if (r > ((0, m.TM)(n.expires_at) ?? 0)) {
				return refuse(`version ${n.version} expired on ${n.expires_at}, and a revocation does not prolong it`, "Take it out of the policy, or the key out of its roles there, rotate, and revoke it then");
			}
			const o = revocationOf(a, t, r);
			if ("refusal" in o) return o;
			const { revoked: s } = o;
			if (a.kind === "identity") return { proposal: propose(revokingIdentity(n, {
				identity: a.identity,
				revoked: s
			}, r), i) };
			const c = succeed(a.key, n, {
				facts: e,
				inputs: t
			});
			if ("refusal" in c) return c;
			return { proposal: propose(revokingVersion(n, {
				name: a.key.name,
				revoked: s,
				...c
			}, r), i) };
		}
		function findTarget(e, t) {
			const { name: n, identity: r, reason: i, note: a } = t;
			if (n === undefined && r === undefined || i === undefined || a === undefined) return refuse("a revocation needs name or identity, reason and note", "Say what, why, and what happened");
			if (r !== undefined) return findIdentity(e, r, t);
			const o = e.keys.find((e) => e.name === n);
			if (o !== undefined) return {
				kind: "key",
				key: o
			};
			const s = e.keys.map((e) => e.name).join(", ");
			return refuse(`there is no key ${JSON.stringify(n)} in version ${e.version}`, `It knows ${s}`);
		}
		function findIdentity({ identities: e, version: t }, n, { name: r, issuer: i, replaceWith: a }) {
			if (r !== undefined) return refuse("expected either a key or an identity, found both", "Revoke them one after the other");
			if (a !== undefined) return refuse("replace-with takes the place of a key", "Add the new identity to the policy, and rotate first");
			const o = e.filter((e) => e.subject === n && (i === undefined || e.issuer === i));
			const s = [...new Set(o.map((e) => e.issuer))];
			const [c] = o;
			if (s.length > 1) return refuse(`${s.length} issuers certify ${n}`, `Say which with issuer: ${s.join(", ")}`);
			if (c !== undefined) return {
				kind: "identity",
				identity: c
			};
			const l = e.map((e) => `${e.subject} of ${e.issuer}`).join(", ");
			return refuse(`there is no identity ${JSON.stringify(n)} in version ${t}`, l === "" ? "It knows none" : `It knows ${l}`);
		}
		function revocationOf(e, { at: t, reason: n, note: r }, i) {
			const a = e.kind === "key" ? e.key.revoked : e.identity.revoked ?? null;
			const o = t === undefined ? i : (0, m.TM)(t);
			if (o === undefined || n === undefined || r === undefined) return refuse(`expected an RFC 3339 time in at, found ${JSON.stringify(t)}`, "Write 2026-11-20T12:00:00Z");
			const s = notLater({
				at: (0, m.ZA)(o),
				reason: n,
				note: r
			}, a);
			if (a === null || isStricter(s, a)) return { revoked: s };
			const c = e.kind === "key" ? `key ${e.key.name}` : e.identity.subject;
			return refuse(`${c} is revoked already: ${a.reason}, from ${a.at}: ${a.note}`, "A revocation is for good, and only becomes stricter: reason compromised, or an earlier time");
		}
		function succeed(e, { keys: t, roles: n }, { facts: { replacement: r, nowMs: i }, inputs: { replaceName: a } }) {
			if (r === null) {
				return a === undefined ? { successor: null } : refuse("replace-name names a key that is not there", "Give its public key, too: --replace-with");
			}
			const o = new Set(t.map(({ name: e }) => e));
			const s = a ?? nextName(e.name, o);
			if (o.has(s)) return refuse(`there is a key ${s} already`, "Give the new key another name: names are for good");
			if (!Object.values(n).some((t) => t.keys.includes(e.name))) {
				return refuse(`key ${e.name} is in no role, so nothing takes its place`, "Revoke it without replace-with");
			}
			const { algorithm: c, pem: l } = r;
			const u = {
				valid_from: (0, m.ZA)(i),
				valid_until: null,
				revoked: null
			};
			return { successor: {
				name: s,
				algorithm: c,
				public_key: l,
				owner: e.owner,
				...u
			} };
		}
		;
		function readRequest(e, t, n) {
			const { draft: r, folder: i, chain: a } = e;
			const o = n.state === "holds" ? n.latest : undefined;
			if (t.action !== "revoke" && t.replaceWith !== undefined) {
				return refuse("replace-with takes the place of a key that is revoked", "Say --action revoke and which key, or put the new key into the policy and rotate");
			}
			if (t.action === "sign") {
				return r === null ? refuse(`there is no draft ${draftPathOf(i, a.length + 1)} to sign`, "Fetch the draft from whoever began it, or begin one with init, rotate or revoke") : { proposal: readProposal(r) };
			}
			if (r !== null) {
				return refuse(`${r.path} waits for signatures, and is not overwritten`, "Sign it (action sign), or remove the file and begin again");
			}
			if (t.action === "init") {
				return o === undefined ? fromPolicy(e, undefined) : refuse(`version ${o.root.version} is there already`, "Change it with the action rotate");
			}
			if (o === undefined) return refuse(`there is no trust root in ${i}`, "Begin one with the action init");
			return t.action === "rotate" ? fromPolicy(e, o) : requestRevocation(e, t, o);
		}
		function fromPolicy({ wanted: e, nowMs: t }, n) {
			if (e === null) throw new TypeError("a version of the policy is asked for, and the policy was not collected");
			return { proposal: propose(wantedVersion(e, n?.root, t), e.path) };
		}
		;
		function planTrustRoot(e, t) {
			const n = readChain(e, demandOf(t));
			if (t.action === "show") return planShow(e, t, n);
			const r = [chainCheck(n, e)];
			if (n.state === "broken") return nothing(r);
			const i = readRequest(e, t, n);
			if ("refusal" in i) {
				const { reason: e, remedy: n } = i.refusal;
				return nothing([...r, (0, d.K)("request_holds", false, {
					reason: e,
					remedy: n,
					expected: t.action,
					actual: null
				})]);
			}
			const a = n.state === "holds" ? n.latest : undefined;
			return planSignature({
				...i,
				previous: a,
				facts: e
			}, t, r);
		}
		function planSignature({ proposal: e, previous: t, facts: n }, r, i) {
			const a = [
				...i,
				...r.action === "sign" ? [checkDraft(e, t, r)] : [],
				...checkVersion(e, t, {
					facts: n,
					inputs: r
				}),
				...checkSigner(e, t, n)
			];
			const o = a.some(({ outcome: e }) => e === "fail" || e === "inconclusive");
			const s = o ? undefined : possibleSigners(e, t).find(({ spki: e }) => n.key?.state === "usable" && e === n.key.spki);
			const c = signersOf(e, t).flatMap((e) => e === undefined ? [] : [e.spki]);
			const u = tallies(e, t, new Set(s === undefined ? c : [...c, s.spki]));
			const { version: d } = e.read.root;
			const f = isComplete(u);
			const p = f ? versionPathOf(n.folder, d) : draftPathOf(n.folder, d);
			const m = describeChange(t?.root, e.read);
			const h = (0, l.fg)(e.envelope.payload);
			const g = tell({
				proposal: e,
				previous: t,
				facts: n
			}, {
				changes: m,
				counted: u,
				path: p,
				payload: h
			});
			const _ = r.action === "sign" ? g : tell({
				proposal: e,
				previous: t,
				facts: n
			}, {
				changes: m,
				counted: u,
				path: p,
				payload: ""
			});
			if (s === undefined) return {
				checks: a,
				steps: m,
				..._,
				value: {
					write: null,
					..._
				}
			};
			const v = n.draft === null ? null : {
				path: n.draft.path,
				sha256: (0, l.fg)(Buffer.from(n.draft.base64, "base64"))
			};
			return {
				checks: a,
				steps: [
					...m,
					`Sign version ${d} with ${nameIn(e, t, s)} (${s.fingerprint})`,
					f ? `Write ${p}` : `Write the draft ${p}: ${u.map(describeTally).join("; ")}`
				],
				..._,
				value: {
					write: {
						version: d,
						envelope: e.envelope,
						signer: s.spki,
						path: p,
						isComplete: f,
						unlisted: unlistedKey(e, n),
						draft: v
					},
					...g
				}
			};
		}
		function unlistedKey({ read: e }, { replacement: t }) {
			const n = e.root.keys.find(({ public_key: e }) => e === t?.pem);
			return n === undefined || t === null ? null : {
				name: n.name,
				path: t.path
			};
		}
		function tell({ proposal: e, facts: t }, { changes: n, counted: r, path: i, payload: a }) {
			const { root: o } = e.read;
			const s = t.chain[0];
			return {
				details: {
					standing: proposalRows(e, {
						changes: n,
						counted: r,
						payload: a
					}),
					version: o.version,
					payload_sha256: a,
					changes: n,
					signatures: r,
					trust_root: o
				},
				values: {
					version: String(o.version),
					state: isComplete(r) ? "complete" : "draft",
					"trust-root-path": i,
					"trust-root-sha256": s === undefined ? "" : pinOf(s.base64),
					"payload-sha256": a,
					"signatures-missing": String(Math.max(...r.map(({ missing: e }) => e))),
					"expires-at": o.expires_at
				}
			};
		}
		function nothing(e) {
			return {
				checks: e,
				steps: [],
				value: {
					write: null,
					details: {},
					values: {}
				}
			};
		}
		;
		const V = (0, i.h9)({
			id: "trust-root",
			summary: "Makes and shows the file that says whose signatures count: signed by k of n people, version by version",
			inputs: I,
			outputs: {
				version: "The version that was made, or for show the newest: what to ask for as trust-root-version; 0 where there is none",
				state: "complete, draft (signatures are missing) or none",
				"trust-root-path": "The file of that version or draft, relative to the root",
				"trust-root-sha256": "SHA-256 of version 1, to be kept elsewhere; empty where there is none yet",
				"payload-sha256": "SHA-256 of what is signed: what people who sign tell each other; empty where it is made only when it is signed",
				"signatures-missing": "How many signatures are missing at least",
				"expires-at": "When it ends"
			},
			checks: {
				trust_chain_holds: "Every version is signed by enough root keys of the one before it and of itself",
				trust_root_fresh: "show: a fifth of its life is left at least",
				request_holds: "What was asked for is complete, and nothing is in its way",
				draft_holds: "The draft is as its signers left it, and the one that you were told of",
				version_follows: "The version follows the one before it, in number, in time and in the names of its keys",
				roles_reachable: "Every role has as many keys that count as it needs",
				revocations_kept: "What was ever revoked stays so",
				signing_key_available: "One key is named, is there and can sign",
				signer_may_sign: "The key is a root key that counts, and has not signed this version yet",
				version_written: "The signature is added, verifies, and is written"
			},
			documents: {
				"trust-root": r.Sr,
				"trust-root-policy": M
			},
			collect: collectTrustRoot,
			plan: planTrustRoot,
			apply: applyTrustRoot
		});
	})
};
;
