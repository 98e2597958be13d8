"use strict";
exports.id = 4485;
exports.ids = [4485];
exports.modules = {
	54122: (function(e, t, n) {
		n.d(t, {
			AK: () => signKeyless,
			Ft: () => signWithKey,
			OO: () => u,
			cM: () => signPayload
		});
		var r = n(39330);
		var i = n(8304);
		var a = n(63416);
		var o = n(88165);
		var s = n(6296);
		var c = n(80173);
		var l = n(25202);
		const u = "application/vnd.dsse.envelope.v1+json";
		function signPayload(e, t, n = l.T4) {
			const r = t.sign((0, o.J)(n, e));
			return {
				payloadType: n,
				payload: e,
				signatures: [{
					keyId: t.publicKey.fingerprint,
					signature: r
				}]
			};
		}
		function signStatement(e, t, n) {
			const i = signPayload(t, n);
			const o = (0, a.v4)(i);
			return {
				name: e,
				envelope: i,
				line: o,
				file: {
					name: dsseFileName(e),
					sha256: (0, r.fg)(o),
					mediaType: u
				},
				copy: {
					name: bundleFileName(e),
					bytes: keyBundleLine(i, n.publicKey.fingerprint)
				}
			};
		}
		function signWithKey(e) {
			return {
				fileName: dsseFileName,
				sign: async (t, n) => signStatement(t, n, e)
			};
		}
		function signKeyless(e) {
			return {
				fileName: bundleFileName,
				async sign(t, n) {
					const a = await e(l.T4, n);
					const { envelope: o } = (0, c.g)((0, i.R)(a, { file: t }));
					const u = {
						name: bundleFileName(t),
						sha256: (0, r.fg)(a),
						mediaType: s.R
					};
					return {
						name: t,
						envelope: o,
						line: a,
						file: u,
						copy: null
					};
				}
			};
		}
		function dsseFileName(e) {
			return `${e}.dsse.json`;
		}
		function bundleFileName(e) {
			return `${e}.sigstore.json`;
		}
		function keyBundleLine(e, t) {
			return Buffer.from(`${JSON.stringify((0, s.C)(e, t))}\n`, "utf8");
		}
	}),
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
	80173: (function(e, t, n) {
		n.d(t, { g: () => toBundleEnvelope });
		var r = n(46911);
		var i = n(66462);
		var a = n(84227);
		var o = n(63416);
		const s = ["application/vnd.dev.sigstore.bundle.v0.3+json", "application/vnd.dev.sigstore.bundle+json;version=0.3"];
		const c = a.YjP().max(1e6).regex(/^[A-Za-z0-9+/_-]*={0,2}$/, "base64");
		const l = a.KCZ([a.YjP().regex(/^[0-9]{1,20}$/, "a number"), a.Whr().nonnegative()]);
		const u = a._H3({
			logIndex: l.nullish(),
			logId: a._H3({ keyId: c }),
			kindVersion: a._H3({
				kind: a.YjP(),
				version: a.YjP()
			}),
			integratedTime: l.nullish(),
			inclusionPromise: a._H3({ signedEntryTimestamp: c }).nullish(),
			inclusionProof: a._H3({
				logIndex: l.nullish(),
				rootHash: c,
				treeSize: l.nullish(),
				hashes: a.YOg(c).max(64).nullish(),
				checkpoint: a._H3({ envelope: a.YjP().max(1e6) }).nullish()
			}).nullish(),
			canonicalizedBody: c
		});
		const d = a._H3({
			mediaType: a.k5n(s),
			verificationMaterial: a._H3({
				publicKey: a._H3({ hint: a.YjP().max(1024).nullish() }).optional(),
				certificate: a._H3({ rawBytes: a.YjP().max(65536) }).optional(),
				x509CertificateChain: a.L5J().optional(),
				tlogEntries: a.YOg(u).max(64).nullish(),
				timestampVerificationData: a._H3({ rfc3161Timestamps: a.YOg(a._H3({ signedTimestamp: c.nullish() })).max(64).nullish() }).nullish()
			}),
			dsseEnvelope: o.si.optional(),
			messageSignature: a.L5J().optional()
		});
		function toBundleEnvelope(e) {
			const { verificationMaterial: t, dsseEnvelope: n, messageSignature: i } = (0, r.m)(d, e);
			const { certificate: a, publicKey: s, x509CertificateChain: c } = t;
			if (n === undefined) throw malformed(e, "a DSSE envelope in the bundle, found none: a bare signature says nothing about what it means");
			if (i !== undefined) throw malformed(e, "a DSSE envelope alone, found a bare signature beside it");
			if (a === undefined === (s === undefined)) throw malformed(e, "a public key or a certificate in verificationMaterial, found both or neither");
			if (c !== undefined) throw malformed(e, "one certificate or a public key alone, found a chain of certificates");
			const { length: l } = n.signatures;
			if (l !== 1) throw malformed(e, `exactly one signature in a Sigstore bundle, found ${l}`, "/dsseEnvelope/signatures");
			return {
				envelope: (0, o.y)(within(e, "dsseEnvelope"), "/dsseEnvelope"),
				certified: a === undefined ? null : e.value
			};
		}
		function malformed({ file: e }, t, n) {
			const r = {
				file: e,
				...n !== undefined && { pointer: n }
			};
			return new i.dz({
				code: "dsse.malformed",
				message: `expected ${t}`,
				where: r
			});
		}
		function within(e, t) {
			const { value: n } = e;
			const r = n[t] ?? null;
			return {
				file: e.file,
				value: r,
				lineOf: (n) => e.lineOf(`/${t}${n}`)
			};
		}
	}),
	25202: (function(e, t, n) {
		n.d(t, {
			Cs: () => o,
			T4: () => a,
			VU: () => s,
			ak: () => c,
			jH: () => i,
			zG: () => r
		});
		const r = "https://in-toto.io/Statement/v1";
		const i = "https://in-toto.io/Statement/v0.1";
		const a = "application/vnd.in-toto+json";
		const o = {
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			verificationSummary: "https://slsa.dev/verification_summary/v1",
			simpleVerificationResult: "https://in-toto.io/attestation/svr/v0.2",
			reference: "https://in-toto.io/attestation/reference/v0.1",
			release: "https://in-toto.io/attestation/release/v0.1",
			vulnerabilities: "https://in-toto.io/attestation/vulns/v0.2"
		};
		const s = "https://slsa.dev/provenance/v0.2";
		const c = ["https://slsa.dev/provenance/v1", s];
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
	87893: (function(e, t, n) {
		n.d(t, {
			CC: () => unknownKeyRemedy,
			O6: () => collectApprover,
			dX: () => a,
			f8: () => i
		});
		var r = n(23371);
		async function collectApprover(e, t, { trusted: n, role: i }) {
			const a = await (0, r.f)(e, t);
			if (typeof a === "string") return { missing: a };
			const { publicKey: o } = a;
			const { fingerprint: s } = o;
			if (!n.ok) {
				return {
					fingerprint: s,
					owner: null,
					refusal: `nobody can be trusted: ${n.file}: ${n.message}`
				};
			}
			const c = n.describe(o);
			if (c === undefined) {
				return {
					fingerprint: s,
					owner: null,
					refusal: `it is no key of the role ${i} in the trust root`
				};
			}
			const { name: l, owner: u } = c;
			const d = n.excluded.find((e) => e.name === l)?.standing;
			return {
				fingerprint: s,
				owner: u,
				refusal: d === undefined ? null : `${l} is ${d.replaceAll("_", " ")}`
			};
		}
		const i = "Name one environment variable (key-env) or one file (key-file) that holds your key in PEM";
		function unknownKeyRemedy(e) {
			return `Have your key taken up under the role ${e} (.github/release-trust.yml, trust-root --action rotate)`;
		}
		const a = "Hand it on to somebody who has not signed";
	}),
	12835: (function(e, t, n) {
		n.d(t, { f: () => loadJudgedKey });
		var r = n(66462);
		var i = n(23371);
		async function loadJudgedKey(e, t, n) {
			const a = await (0, i.f)(e, t);
			if (typeof a !== "string" && a.publicKey.fingerprint === n) return a;
			throw new r.dz({
				code: "key.changed",
				message: `expected the key ${n}, found ${typeof a === "string" ? `none: ${a}` : "another one"}`,
				where: { file: e.keyEnv ?? e.keyFile ?? "key" }
			});
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
	36866: (function(e, t, n) {
		n.r(t);
		n.d(t, { waiverSign: () => C });
		var r = n(97208);
		var i = n(54122);
		var a = n(63416);
		var o = n(39330);
		var s = n(26672);
		var c = n(12835);
		var l = n(46270);
		;
		async function applyWaiverSign({ value: e }, t, n) {
			const { facts: r, path: u, fingerprint: d } = e;
			const f = await (0, c.f)(t, n.secrets, d);
			const p = {
				...r.document,
				repository: r.signedFor ?? r.repository ?? ""
			};
			const m = (0, i.cM)((0, s.JG)(p), f, s.Pr);
			const h = r.signatures.map(({ keyId: e, base64: t }) => ({
				keyId: e,
				signature: Buffer.from(t, "base64")
			}));
			const g = {
				...m,
				signatures: [...h, ...m.signatures]
			};
			const _ = Buffer.from(`${JSON.stringify((0, a.X8)(g))}\n`, "utf8");
			if (u === r.path) await n.files.replace(u, _);
			else {
				await n.files.create(u, _);
				await n.files.remove(r.path);
			}
			const v = r.signedBy.length + 1;
			const y = r.threshold ?? 1;
			const b = v < y ? `; ${y - v} more must sign before it covers anything` : "";
			const x = {
				"waiver-path": u,
				"key-fingerprint": d,
				signatures: String(v),
				needed: String(y)
			};
			return {
				checks: [(0, l.K)("waiver_signed", true, {
					reason: `${u} is signed by ${v} of ${y}${b}`,
					expected: y,
					actual: v
				})],
				values: x,
				details: {
					...x,
					waiver: p
				},
				record: {
					action: "waiver_signed",
					context: {
						...x,
						waiver: p,
						sha256: (0, o.fg)(_)
					}
				}
			};
		}
		var u = n(65429);
		var d = n(78147);
		var f = n(24820);
		var p = n(66462);
		var m = n(46911);
		var h = n(13060);
		var g = n(87893);
		;
		const _ = ".dsse.json";
		async function collectWaiverSign(e, t) {
			const { nowMs: n, secrets: r } = t;
			const { trustRoot: i, trustRootSha256: o = null, trustRootVersion: c = null } = e;
			const l = await (0, u.O)({
				folder: i,
				pin: o,
				minVersion: c
			}, "approval", t);
			const d = await readWaiver(e, t);
			const p = d.path.endsWith(_) ? (0, a.mE)(d.bytes, d.path) : null;
			const m = p?.payloadType === s.rM ? null : p;
			const h = p === null ? await readPlain(d) : (0, s.Gf)(p, d.path);
			const { document: v, repository: y } = h;
			return {
				nowMs: n,
				path: d.path,
				document: v,
				repository: e.repository ?? y ?? (0, f.je)(t.subject.repository),
				signedFor: y,
				signatures: (m?.signatures ?? []).map(({ keyId: e, signature: t }) => {
					return {
						keyId: e,
						base64: Buffer.from(t).toString("base64")
					};
				}),
				signedBy: m === null ? [] : signersOf(m, l),
				threshold: l.ok ? l.threshold : null,
				signer: await (0, g.O6)(e, r, {
					trusted: l,
					role: "approval"
				})
			};
		}
		async function readWaiver({ waiver: e }, { workspace: t }) {
			const n = await t.read(e, {
				role: "policy",
				maxBytes: 64 * 1024
			});
			if (n.state === "present") return n;
			throw new p.dz({
				code: "waiver.unreadable",
				message: `expected a waiver, found ${n.state === "absent" ? "no file" : `that ${n.reason}`}`,
				where: { file: e }
			});
		}
		async function readPlain({ bytes: e, path: t }) {
			const n = (0, m.m)((0, s.IM)(), await (0, h.A)(e, { file: t }));
			return {
				document: n,
				repository: null
			};
		}
		function signersOf(e, t) {
			if (!t.ok) return [];
			const n = (0, d.Y)(e, {
				keys: t.keys,
				threshold: 1,
				payloadTypes: [s.Pr]
			});
			return n.ok ? n.signedBy.map(({ fingerprint: e }) => e) : [];
		}
		var v = n(57946);
		var y = n(52781);
		var b = n(84227);
		;
		const x = b.rej({
			waiver: v.hF.path().describe("The waiver: a .yml that nobody signed yet, or the .dsse.json that others signed and needs one more"),
			repository: v.hF.text(256).optional().describe("owner/name of the repository that it shall count in. Default: this one; of a clone of a fork name the other"),
			keyEnv: v.hF.environmentVariable().optional().describe("Environment variable that holds the key, PEM"),
			keyFile: v.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			trustRoot: v.hF.path().default(".github/release-trust").describe("Folder of the trust root that waivers are held to"),
			...y.h
		});
		var S = n(42207);
		;
		function planWaiverSign(e) {
			const { signer: t, path: n } = e;
			const r = n.endsWith(_) ? n : `${n.replace(/\.ya?ml$/, "")}${_}`;
			const i = "fingerprint" in t ? t.fingerprint : "";
			return {
				checks: [
					signerCheck(e),
					repositoryCheck(e),
					termCheck(e)
				],
				steps: [`Sign ${n} as ${r}`, ...r === n ? [] : [`Remove ${n}: one waiver has one file`]],
				value: {
					facts: e,
					path: r,
					fingerprint: i
				}
			};
		}
		function signerCheck({ signer: e, signedBy: t }) {
			if ("missing" in e) {
				const t = `no key that can sign: ${e.missing}`;
				const n = {
					reason: t,
					expected: "a key of the role approval",
					actual: null,
					remedy: g.f8
				};
				return (0, l.K)("signer_trusted", false, n);
			}
			const { fingerprint: n, owner: r, refusal: i } = e;
			const a = i === null && t.includes(n);
			const o = a ? "it signed this waiver already" : i;
			return (0, l.K)("signer_trusted", o === null, {
				reason: o === null ? `${n} is the key of ${r ?? ""}` : `${n} would not count: ${o}`,
				expected: "a key of the role approval that did not sign yet",
				actual: o ?? r,
				remedy: a ? g.dX : (0, g.CC)("approval")
			});
		}
		function repositoryCheck({ repository: e, signedFor: t }) {
			const n = repositoryFault(e, t);
			return (0, l.K)("repository_named", n === null, {
				reason: n ?? `it counts in ${e}`,
				expected: t ?? "owner/name",
				actual: e,
				remedy: "Name it: repository OWNER/NAME; for another repository than others signed it for, begin with the plain waiver"
			});
		}
		function repositoryFault(e, t) {
			if (e === null || (0, f.je)(e) === null) {
				return `it would count nowhere: ${e ?? "nobody says what repository this is"} is no owner/name`;
			}
			const n = t !== null && !(0, f.ve)(e, t);
			return n ? `others signed it for ${t}, not for ${e}` : null;
		}
		function termCheck({ document: e, nowMs: t }) {
			const n = (0, s.rQ)(e.expires) ?? 0;
			const r = `it ${n > t ? "ends" : "ended"} at ${(0, S.ZA)(n)}`;
			const i = "Have a new waiver reviewed";
			return (0, l.K)("waiver_in_force", n > t, {
				reason: r,
				expected: "not over",
				actual: e.expires,
				remedy: i
			});
		}
		;
		const C = (0, r.h9)({
			id: "waiver-sign",
			summary: "Signs a waiver, so that whoever can write its folder cannot waive anything alone",
			inputs: x,
			outputs: {
				"waiver-path": "The signed waiver, relative to the workspace",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed",
				signatures: "How many signatures of it count now",
				needed: "How many must"
			},
			checks: {
				signer_trusted: "The key may sign waivers now, and did not sign this one yet",
				repository_named: "It names the repository that it shall count in",
				waiver_in_force: "The waiver is not over",
				waiver_signed: "The signed waiver is in its folder"
			},
			collect: collectWaiverSign,
			plan: planWaiverSign,
			apply: applyWaiverSign
		});
	})
};
;
