"use strict";
exports.id = 6647;
exports.ids = [6647];
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
	96647: (function(e, t, n) {
		n.r(t);
		n.d(t, { approve: () => A });
		var r = n(97208);
		var i = n(54122);
		var a = n(63416);
		var o = n(39330);
		var s = n(82477);
		var c = n(12835);
		var l = n(46270);
		;
		async function applyApprove({ value: e }, t, n) {
			const { path: r, document: i, fingerprint: a } = e;
			const s = a === null ? toYaml(i) : toSigned(i, await (0, c.f)(t, n.secrets, a));
			await n.files.create(r, s);
			const { action: u, channel: d, by: f, expires: p } = i;
			const m = {
				"approval-path": r,
				"approved-by": f,
				"key-fingerprint": a ?? "",
				"expires-at": p
			};
			const h = (0, l.K)("approval_written", true, {
				reason: `${r} says that ${f} approves ${u} in ${d} until ${p}; bring it to the branch that rollouts read`,
				expected: r,
				actual: r
			});
			return {
				checks: [h],
				values: m,
				details: {
					approval: { ...i },
					path: r,
					key_fingerprint: a
				},
				record: {
					action: "approval_given",
					context: {
						...i,
						path: r,
						sha256: (0, o.fg)(s),
						key_fingerprint: a
					}
				}
			};
		}
		function toSigned(e, t) {
			const n = (0, i.cM)((0, s.gT)(e), t, s.Y3);
			return Buffer.from(`${JSON.stringify((0, a.X8)(n))}\n`, "utf8");
		}
		function toYaml(e) {
			const t = Object.entries(e).map(([e, t]) => `${e}: ${JSON.stringify(t)}\n`);
			return Buffer.from(t.join(""), "utf8");
		}
		var u = n(65429);
		var d = n(87606);
		var f = n(13967);
		var p = n(37699);
		var m = n(94031);
		var h = n(51523);
		var g = n(8545);
		var _ = n(87893);
		;
		const v = /^environment:([A-Za-z0-9][A-Za-z0-9_-]{0,62})$/;
		function environmentOfApproval(e) {
			if (e === "repository") return null;
			return v.exec(e)?.[1] ?? (0, h.A)(e).environment;
		}
		;
		async function collectApprove(e, t) {
			const { nowMs: n, run: r, subject: i } = t;
			const { channel: a, policy: o } = await placeOf(e, t);
			const { folder: s, signed: c } = o.approvals;
			const l = i.repository.includes("/") ? i.repository : null;
			const f = e.repository ?? l;
			const p = await (0, u.O)((0, d.uL)(o.signatures), "approval", t);
			const m = e.signer === "none" ? null : await (0, _.O6)(e, t.secrets, {
				trusted: p,
				role: "approval"
			});
			return {
				nowMs: n,
				actor: r.actor,
				channel: a,
				repository: f,
				folder: s,
				mode: c,
				approver: m
			};
		}
		async function placeOf(e, { workspace: t, environment: n }) {
			const r = await (0, f.G)(t, e.policy, n);
			const { tenant: i } = r;
			const a = (0, p.F)(r.document, e);
			const o = e.channel ?? (0, m.Zm)((0, h.h)({
				tenant: i,
				environment: n
			}));
			const s = environmentOfApproval(o);
			return {
				channel: o,
				policy: s === null ? (0, g.BN)(a) : (0, g.nZ)(a, s)
			};
		}
		var y = n(57946);
		var b = n(52781);
		var x = n(34165);
		var S = n(72896);
		var C = n(84227);
		;
		const w = 86400;
		const T = C.rej({
			action: y.hF.choice(x.eR).describe("What is approved"),
			reason: y.hF.text(1024).describe("Why"),
			channel: y.hF.text(256).optional().describe("Id of the channel: tenant.environment. Of the end of a freeze that binds many: repository, or environment:NAME. Default: the policy\u2019s tenant in this environment"),
			repository: y.hF.text(256).optional().describe("owner/name of the repository that it is given in. Default: this one; of a clone of a fork name the other"),
			release: y.hF.id().optional().describe("Release it is given for; every action but unfreeze and unpin needs it"),
			covers: y.hF.choice(S.T).optional().describe("override: the code of what is in the way"),
			by: y.hF.text(256).optional().describe("Who approves. Default: whose key it is by the trust root; of a plain file whoever runs this"),
			for: y.hF.duration({
				minS: 60,
				maxS: 92 * w
			}).default(w).describe("How long it holds"),
			signer: y.hF.choice(["key", "none"]).default("key").describe("key: signed by the private key of the person. none: a plain YAML file, as anybody could write it"),
			keyEnv: y.hF.environmentVariable().optional().describe("Environment variable that holds the key, PEM"),
			keyFile: y.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			policy: y.hF.path().default(f.l).describe("The rollout policy"),
			...b.h
		});
		var E = n(42207);
		var D = n(66462);
		var O = n(81604);
		var k = n(21398);
		;
		function planApprove(e, t) {
			const n = documentOf(e, t);
			const r = [
				approverCheck(e, n),
				formCheck(e),
				contentCheck(n)
			];
			const { approver: i, folder: a } = e;
			const o = i !== null;
			const s = `${a.replace(/\/+$/, "")}/${fileNameOf(n, o)}`;
			const c = i !== null && "fingerprint" in i ? i.fingerprint : null;
			const { action: l, release: u, channel: d, expires: f, by: p } = n;
			const m = [l, ...u === undefined ? [] : [`of ${u}`]].join(" ");
			return {
				checks: r,
				steps: [...o ? [`Sign the approval of ${m} in ${d} as ${p}, until ${f}`] : [], `Write ${s}; it counts once it is on the branch that rollouts read`],
				value: {
					path: s,
					document: n,
					fingerprint: c
				}
			};
		}
		function documentOf({ nowMs: e, actor: t, channel: n, repository: r, approver: i }, a) {
			const o = i !== null && "owner" in i ? i.owner : null;
			const { action: s, release: c, covers: l, reason: u } = a;
			return {
				version: 1,
				action: s,
				channel: n,
				...r !== null && { repository: r },
				...c !== undefined && { release: c },
				...l !== undefined && { covers: l },
				by: a.by ?? o ?? t,
				reason: u,
				at: (0, E.ZA)(e),
				expires: (0, E.ZA)(e + a.for * 1e3)
			};
		}
		function approverCheck({ approver: e }, { by: t }) {
			if (e === null) {
				const e = `signer is none: whoever can write the folder could have written this in the name of ${t}`;
				return (0, l.K)("approver_trusted", "not_applicable", {
					reason: e,
					expected: "a key",
					actual: "none"
				});
			}
			if ("missing" in e) {
				return (0, l.K)("approver_trusted", false, {
					reason: `no key that can sign: ${e.missing}`,
					expected: "a key of the role approval",
					actual: null,
					remedy: _.f8
				});
			}
			const { fingerprint: n, owner: r, refusal: i } = e;
			const a = r !== null && !(0, O.sO)(r, t);
			const o = i ?? (a ? `it is the key of ${r}, who cannot sign as ${t}` : null);
			return (0, l.K)("approver_trusted", o === null, {
				reason: o === null ? `${n} is the key of ${t}` : `${n} would not count: ${o}`,
				expected: t,
				actual: r,
				remedy: (0, _.CC)("approval")
			});
		}
		function formCheck({ approver: e, mode: t }) {
			const n = e === null ? "unsigned" : "signed";
			const r = e === null ? t !== "required" : t !== "disabled";
			return (0, l.K)("form_counts", r, {
				reason: r ? `${n} approvals count here (approvals.signed: ${t})` : `no ${n} approval counts here (approvals.signed: ${t})`,
				expected: t,
				actual: n,
				remedy: e === null ? "Sign it: signer: key" : "Write a plain one (signer: none), or let the policy take both"
			});
		}
		function contentCheck(e) {
			const t = faultOf(e);
			return (0, l.K)("approval_complete", t === null, {
				reason: t ?? "it says all that the action needs",
				expected: "an approval that can count",
				actual: t === null ? "complete" : "incomplete",
				remedy: "Every action but unfreeze and unpin is of a release; an override names the code that it covers"
			});
		}
		function faultOf(e) {
			try {
				(0, s.H2)((0, s.gT)(e), "the approval");
				return null;
			} catch (e) {
				if (!(e instanceof D.dz)) throw e;
				return e.problems[0]?.message ?? e.message;
			}
		}
		function fileNameOf(e, t) {
			const { action: n, covers: r, release: i, channel: a, by: c } = e;
			const l = [
				n,
				...r === undefined ? [] : [r],
				i ?? a,
				c
			].map(toPart);
			const u = (0, o.fg)((0, s.gT)(e)).slice(0, 12);
			return `${l.join("-")}-${u}${t ? k.P1 : ".yml"}`;
		}
		function toPart(e) {
			return e.replaceAll(/[^A-Za-z0-9._]+/g, "-").slice(0, 64);
		}
		;
		const A = (0, r.h9)({
			id: "approve",
			summary: "Writes one person\u2019s yes to one action of a rollout, signed with the key of that person",
			inputs: T,
			outputs: {
				"approval-path": "The file, relative to the workspace",
				"approved-by": "Who approves",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed; empty where nobody did",
				"expires-at": "Until when it holds (RFC 3339)"
			},
			checks: {
				approver_trusted: "The key may sign approvals now, and is that of the person who approves",
				form_counts: "The policy counts approvals of this form",
				approval_complete: "It says all that the action needs",
				approval_written: "The approval is in its folder"
			},
			collect: collectApprove,
			plan: planApprove,
			apply: applyApprove
		});
	}),
	82477: (function(e, t, n) {
		n.d(t, {
			H2: () => parseApprovalPayload,
			Y3: () => s,
			gT: () => approvalPayload
		});
		var r = n(30786);
		var i = n(8304);
		var a = n(66462);
		var o = n(34165);
		const s = "application/vnd.release-gates.approval.v1+json";
		function approvalPayload(e) {
			return (0, r.Mr)(e);
		}
		function parseApprovalPayload(e, t) {
			const n = (0, i.R)(e, {
				file: t,
				maxBytes: o.R4
			});
			const s = (0, o.BK)(n, t);
			if ((0, r.ZY)(e, n.value)) return s;
			throw new a.dz({
				code: "approval.payload",
				message: "expected the signed approval as canonical JSON (RFC 8785), found another spelling of it",
				where: {
					file: t,
					pointer: "/payload"
				},
				remedy: "Make it with release-gates approve"
			});
		}
	}),
	93518: (function(e, t, n) {
		n.d(t, {
			E: () => findOwnSignature,
			z: () => findSigners
		});
		var r = n(78147);
		var i = n(157);
		var a = n(81604);
		function findOwnSignature(e, t, { trust: n, what: r }) {
			if (!n.ok) {
				return {
					ok: false,
					why: `nobody can be trusted to sign ${plural(r)}: ${n.file}: ${n.message}`
				};
			}
			const i = signersOf(e, n);
			const a = i.find((e) => isKeyOf(e, t, n));
			if (a === undefined) return {
				ok: false,
				why: refusal(t, i, {
					trust: n,
					what: r
				})
			};
			const o = i.map((e) => toSignatory(e, n));
			return {
				ok: true,
				own: toSignatory(a, n),
				all: o,
				threshold: n.threshold
			};
		}
		function findSigners(e, t) {
			return t.ok ? signersOf(e, t).map((e) => toSignatory(e, t)) : [];
		}
		function signersOf(e, { keys: t }) {
			const n = (0, r.Y)(e, {
				keys: t,
				threshold: 1,
				payloadTypes: [e.payloadType]
			});
			return n.ok ? n.signedBy : [];
		}
		function toSignatory(e, { describe: t }) {
			return {
				owner: t(e)?.owner ?? "",
				fingerprint: e.fingerprint
			};
		}
		function isKeyOf(e, { by: t, atMs: n }, { describe: r }) {
			const o = r(e);
			return o !== undefined && (0, a.sO)(o.owner, t) && (0, i.y)(o, n) === "valid";
		}
		function refusal({ by: e }, t, { trust: n, what: r }) {
			const { keys: i, describe: o, excluded: s } = n;
			const c = t.map((e) => o(e)?.owner ?? "nobody");
			if (c.some((t) => (0, a.sO)(t, e))) {
				return `the key of ${e} did not hold yet at the time that the ${r} states`;
			}
			const l = r.startsWith("a") ? "an" : "a";
			if (c.length > 0) return `it is ${l} ${r} by ${e}, and ${c.join(", ")} signed it`;
			const u = s.map(({ name: e, standing: t }) => `; ${e} is ${t.replaceAll("_", " ")}`).join("");
			return `none of the ${i.length} keys that may sign ${plural(r)} now signed it${u}`;
		}
		function plural(e) {
			return `${e}s`;
		}
	}),
	21398: (function(e, t, n) {
		n.d(t, {
			P1: () => h,
			RJ: () => readApprovals,
			nN: () => refuseProblems,
			U1: () => toApprovals,
			H5: () => toOverrides
		});
		var r = n(76760);
		var i = n(11729);
		var a = n(65429);
		var o = n(66462);
		var s = n(24820);
		var c = n(11142);
		var l = n(87606);
		var u = n(34165);
		var d = n(63416);
		var f = n(82477);
		var p = n(93518);
		;
		function verifyApproval({ bytes: e, path: t }, n, r) {
			const i = (0, d.mE)(e, t);
			if (i.payloadType !== f.Y3) {
				throw unverified(t, `expected ${f.Y3}, found ${i.payloadType}`);
			}
			const a = (0, f.H2)(i.payload, t);
			if (a.expiresAtMs <= r) return null;
			const o = (0, p.E)(i, a, {
				trust: n,
				what: "approval"
			});
			if (o.ok) return {
				...a,
				signedBy: o.own.fingerprint
			};
			throw unverified(t, o.why);
		}
		function unverified(e, t) {
			return new o.dz({
				code: "approval.unverified",
				message: `expected an approval signed by who gives it, found one that does not verify: ${t}`,
				where: { file: e },
				remedy: "Remove the file, or have the person sign it anew: release-gates approve"
			});
		}
		;
		function refuseProblems([e, ...t]) {
			if (e !== undefined) throw new o.dz([e, ...t]);
		}
		async function readApprovals(e) {
			const { policy: t, workspace: n } = e;
			const { files: r, strays: i } = await list(n, t.approvals.folder);
			const a = await readAll(r.filter((e) => !isSigned(e)), e, u.NM);
			const o = r.filter(isSigned);
			const s = o.length === 0 ? m : await readAll(o, e, await verifierOf(e));
			const { signed: c } = t.approvals;
			return {
				files: [...c === "disabled" ? [] : s.files, ...c === "required" ? [] : a.files],
				problems: [
					...i.map(refuseStray),
					...a.problems,
					...s.problems
				]
			};
		}
		const isSigned = (e) => e.endsWith(".json");
		async function list(e, t) {
			const n = r.posix.normalize(t).replace(/\/+$/, "");
			const i = (0, c.yk)(n);
			const a = await e.list([i, `${i}/**/*.{yml,yaml,json}`], {
				role: "policy",
				withOthers: true
			});
			const isInside = (e) => r.posix.dirname(e) === n && /\.(ya?ml|json)$/.test(e);
			return {
				files: a.filter(isInside).sort(),
				strays: a.filter((e) => !isInside(e)).sort()
			};
		}
		function refuseStray(e) {
			return {
				code: "approval.unreadable",
				message: "expected approvals as files of the folder itself, found one below it, or a link to where some may lie",
				where: { file: e },
				remedy: "Move it into the folder, or out of it; nothing is read of it here"
			};
		}
		const m = {
			files: [],
			problems: []
		};
		async function readAll(e, { workspace: t, subject: n, nowMs: r }, a) {
			const s = [];
			const c = [];
			for (const l of e) {
				const e = await t.read(l, {
					role: "policy",
					maxBytes: u.R4
				});
				if (e.state !== "present") {
					const t = e.state === "absent" ? i.I : e.reason;
					s.push({
						code: "approval.unreadable",
						message: t,
						where: { file: l }
					});
					continue;
				}
				try {
					const t = await a(e.bytes, l);
					if (t === null) continue;
					if (t.expiresAtMs > r) checkRepository(t, n);
					c.push(t);
				} catch (e) {
					if (!(e instanceof o.dz)) throw e;
					s.push(...e.problems);
				}
			}
			return {
				files: c,
				problems: s
			};
		}
		function checkRepository({ repository: e, path: t }, n) {
			if (e === undefined || (0, s.ve)(e, n.repository)) return;
			throw new o.dz({
				code: "approval.elsewhere",
				message: `expected an approval given in ${n.repository}, found one given in ${e}`,
				where: {
					file: t,
					pointer: "/repository"
				},
				remedy: "Remove the file, or have the person give it here: release-gates approve"
			});
		}
		async function verifierOf({ workspace: e, policy: t, nowMs: n }) {
			const r = await (0, a.O)((0, l.uL)(t.signatures), "approval", {
				workspace: e,
				nowMs: n
			});
			return async (e, t) => t.endsWith(h) ? verifyApproval({
				bytes: e,
				path: t
			}, r, n) : refuseForm(t);
		}
		const h = ".dsse.json";
		function refuseForm(e) {
			throw new o.dz({
				code: "approval.form",
				message: `expected an approval as YAML (.yml), or signed (${h}), found another JSON file`,
				where: { file: e },
				remedy: "Rename it, or remove it: nobody would count it"
			});
		}
		function toApprovals(e, t) {
			return e.filter((e) => e.channel === t).map(toApproval);
		}
		function toApproval({ action: e, by: t, release: n, path: r, atMs: i, expiresAtMs: a, signedBy: o }) {
			return {
				action: e,
				by: t,
				releaseId: n ?? null,
				ref: r,
				atMs: i,
				expiresAtMs: a,
				signedBy: o
			};
		}
		function toOverrides(e, t) {
			const { channelId: n, codes: r, by: i, reason: a } = t;
			return r.map((t) => ({
				code: t,
				reason: a,
				by: i,
				approvals: toApprovals(e.filter(({ covers: e }) => e === t), n)
			}));
		}
	}),
	37699: (function(e, t, n) {
		n.d(t, { F: () => withDemands });
		var r = n(39330);
		var i = n(66462);
		function withDemands(e, t) {
			const { trustRootSha256: n, requireSignedApprovals: r, trustRootVersion: i } = t;
			const { environments: a, ...o } = e;
			if (n !== undefined) for (const e of [o, ...Object.values(a)]) checkPin(e, n);
			const s = n === undefined ? {} : { "trust-root-sha256": n };
			const c = r === true ? { signed: "required" } : {};
			const l = Object.entries(a).map(([e, t]) => [e, {
				...t,
				...t.signatures !== undefined && { signatures: {
					...t.signatures,
					...s,
					...atLeast(t.signatures, i)
				} },
				...t.approvals !== undefined && { approvals: {
					...t.approvals,
					...c
				} }
			}]);
			return {
				...o,
				signatures: {
					...o.signatures,
					...s,
					...atLeast({
						"trust-root-version": 1,
						...o.signatures
					}, i)
				},
				approvals: {
					...o.approvals,
					...c
				},
				environments: Object.fromEntries(l)
			};
		}
		function atLeast({ "trust-root-version": e }, t) {
			return e === undefined || t === undefined ? {} : { "trust-root-version": Math.max(e, t) };
		}
		function checkPin({ signatures: e }, t) {
			const n = e?.["trust-root-sha256"];
			if (n === undefined || (0, r.J$)(n, t)) return;
			throw new i.dz({
				code: "policy.pin",
				message: `expected the policy to pin the trust root ${t}, found ${n}`,
				where: { file: "trust-root-sha256" },
				remedy: "Find out which of the two was changed, and by whom"
			});
		}
	}),
	84871: (function(e, t, n) {
		n.d(t, {
			Dw: () => toLineState,
			OU: () => m,
			Ui: () => p,
			VO: () => toScopeState,
			cJ: () => isScopeState,
			eq: () => s,
			fy: () => h,
			lN: () => f,
			mN: () => g,
			mO: () => ledgerIdOf,
			n9: () => u,
			pD: () => d
		});
		var r = n(71164);
		var i = n(84227);
		var a = n(94031);
		var o = n(71165);
		const s = "_freezes";
		const c = "release-gates/scope-freezes/v3";
		const l = [
			"release-gates/scope-freezes/v1",
			"release-gates/scope-freezes/v2",
			c
		];
		const u = 64;
		const d = i.rej({
			environment: a.dN.shape.environment,
			freeze: o.id.nullable().describe("The one freeze that it was judged for; null: all of the scope"),
			by: o.eN,
			at: o.uR,
			until: o.uR.describe("It counts until then: what was true once says nothing about later")
		});
		const f = i.YOg(d).min(1).max(u);
		const p = 16;
		const m = i.rej({
			environment: a.dN.shape.environment.nullable(),
			...a.h$.shape
		});
		const h = i.rej({
			format: i.k5n(l),
			freezes: i.YOg(a.Nq).max(16),
			ready: f.optional(),
			trust_roots: i.YOg(m).min(1).max(p).optional()
		});
		const g = i.KCZ([a._V, h.transform(({ freezes: e, ready: t, trust_roots: n }) => toScopeState({
			freezes: e,
			ready: t,
			trustRoots: n
		}))]);
		function toScopeState({ freezes: e, ready: t = [], trustRoots: n = [] }) {
			return {
				...(0, a.p$)(null),
				freezes: [...e],
				ready: t,
				trust_roots: n
			};
		}
		function toLineState({ channel: e, ready: t = [], trust_roots: n = [], ...r }) {
			if (e !== null) return {
				...r,
				channel: e,
				format: a.Al
			};
			return {
				format: c,
				freezes: r.freezes,
				...t.length > 0 && { ready: t },
				...n.length > 0 && { trust_roots: n }
			};
		}
		function ledgerIdOf({ channel: e }) {
			return e === null ? s : (0, a.Zm)(e);
		}
		function isScopeState(e) {
			return (0, r.O)(e) && l.some((t) => t === e["format"]);
		}
	}),
	51523: (function(e, t, n) {
		n.d(t, {
			A: () => parseChannelId,
			h: () => nameChannel
		});
		var r = n(66462);
		var i = n(94031);
		function nameChannel({ tenant: e, environment: t, region: n, segment: a }) {
			const o = {
				tenant: e,
				environment: t,
				region: n ?? null,
				segment: a ?? null
			};
			const s = i.dN.safeParse(o);
			if (s.success) return s.data;
			const c = String(s.error.issues[0]?.path[0] ?? "channel");
			throw new r.dz({
				code: "channel.invalid",
				message: `expected letters, digits, "_" and "-", beginning with a letter or digit, found ${JSON.stringify(o[c])}`,
				where: { file: c },
				remedy: "The parts of a channel are joined by dots, so none of them may hold one"
			});
		}
		function parseChannelId(e) {
			const [t = "", n = "", a, o] = e.split(".");
			const s = nameChannel({
				tenant: t,
				environment: n,
				region: a === "-" ? undefined : a,
				segment: o
			});
			if ((0, i.Zm)(s) === e) return s;
			throw new r.dz({
				code: "channel.invalid",
				message: `expected ${(0, i.Zm)(s)}, found ${e}`,
				where: { file: "channel" }
			});
		}
	}),
	56647: (function(e, t, n) {
		n.d(t, { W: () => approvalRemedy });
		var r = n(42207);
		var i = n(84871);
		const a = 24 * 36e5;
		function approvalRemedy(e, t) {
			return e.policy.signedApprovals === "required" ? signedRemedy(e, t) : writtenRemedy(e, t);
		}
		function signedRemedy({ state: e, policy: t, channelId: n = (0, i.mO)(e) }, r) {
			const { action: a, releaseId: o, covers: s } = r;
			const c = [
				`--action ${a} --channel ${n}`,
				...o === null ? [] : [`--release ${o}`],
				...s === undefined ? [] : [`--covers ${s}`]
			];
			const l = `release-gates approve ${c.join(" ")} --reason WHY --key-file KEY`;
			return `only signed approvals count here: let somebody else run ${l}, and bring what it writes in ${t.approvalFolder}`;
		}
		function writtenRemedy(e, { action: t, releaseId: n, covers: o }) {
			const { state: s, policy: c, nowMs: l, channelId: u = (0, i.mO)(s) } = e;
			const d = [
				t,
				o,
				e.channelId?.replaceAll(":", "-")
			].filter((e) => e !== undefined).join("-");
			const f = [
				`version: 1, action: ${t}, channel: ${u}`,
				...n === null ? [] : [`release: ${JSON.stringify(n)}`],
				...o === undefined ? [] : [`covers: ${o}`],
				`by: ACCOUNT, reason: WHY, at: ${(0, r.ZA)(l)}, expires: ${(0, r.ZA)(l + a)}`
			];
			return `let somebody else bring ${c.approvalFolder}/${d}.yml with { ${f.join(", ")} }`;
		}
	}),
	7872: (function(e, t, n) {
		n.d(t, {
			Xt: () => toCode,
			Zs: () => blocker,
			xx: () => because
		});
		function blocker(e, t, n = {}) {
			return {
				code: e,
				message: t,
				...n
			};
		}
		function because(e) {
			if (e.length === 0) return "";
			const t = e.slice(0, 5).map((e) => e.replaceAll(/\s+/g, " ").slice(0, 200));
			const n = e.length > t.length ? ` and ${e.length - t.length} more` : "";
			return `: ${t.join("; ")}${n}`;
		}
		const r = /^[a-z][a-z0-9_]{0,63}$/;
		function toCode(e) {
			return r.test(e) ? e : "person_request";
		}
	}),
	81604: (function(e, t, n) {
		n.d(t, {
			Dd: () => checkApprovals,
			sO: () => isSamePerson,
			tx: () => countedApprovals
		});
		var r = n(42207);
		var i = n(78572);
		var a = n(56647);
		var o = n(7872);
		function isSamePerson(e, t) {
			return toKey(e) === toKey(t);
		}
		function checkApprovals(e, t, n) {
			const r = countedApprovals(e, t, n.nowMs).length;
			if (r >= t.count) return [];
			const i = t.releaseId === null ? "" : ` of release ${t.releaseId}`;
			const s = flawedApprovals(e, t, n.nowMs);
			const c = s.length === 0 ? "" : `, not counting${(0, o.xx)(s)}`;
			return [(0, o.Zs)("approval_missing", `${t.what}${i} needs ${t.count} approval(s) of other people, found ${r}${c}`, { remedy: (0, a.W)(n, t) })];
		}
		function countedApprovals(e, t, n) {
			const r = new Set();
			return e.filter((e) => {
				const i = toKey(e.by);
				const a = e.action === t.action && flawOf(e, t, n) === null && !r.has(i);
				if (a) r.add(i);
				return a;
			});
		}
		function flawedApprovals(e, t, n) {
			return e.flatMap((e) => {
				const r = e.action === t.action ? flawOf(e, t, n) : null;
				return r === null ? [] : [`${e.ref}: ${r}`];
			});
		}
		function flawOf({ by: e, releaseId: t, atMs: n, expiresAtMs: i }, a, o) {
			if (t !== a.releaseId) return t === null ? "it is for no release" : `it is for release ${t}`;
			if (e.trim() === "") return "it names nobody";
			if (a.notBy.some((t) => isSamePerson(t, e))) return `${e} asks for this, or began it`;
			if (n > o + r.Hd) return `its time begins at ${(0, r.ZA)(n)}`;
			if (i !== null && i <= o) return `its time ended at ${(0, r.ZA)(i)}`;
			return null;
		}
		function toKey(e) {
			return (0, i.w$)(e.normalize("NFKC")).toLowerCase();
		}
	})
};
;
