"use strict";
exports.id = 7291;
exports.ids = [7291];
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
	38114: (function(e, t, n) {
		n.r(t);
		n.d(t, { freezeSign: () => k });
		var r = n(97208);
		var i = n(54122);
		var a = n(63416);
		var o = n(39330);
		var s = n(12835);
		var c = n(46270);
		var l = n(42207);
		var u = n(24820);
		var d = n(89892);
		var f = n(99869);
		var p = n(6557);
		var m = n(89023);
		var h = n(66381);
		var g = n(81604);
		var _ = n(87893);
		;
		function planFreezeSign(e, t) {
			const n = documentOf(e, t);
			const { begun: r } = e;
			const i = (0, o.fg)(payloadOf(n).payload);
			const a = "freeze" in n ? "thaw" : "freeze";
			const s = r?.path ?? `${d.F3}/${a}-${toPart(n)}-${i.slice(0, 12)}${f.DN}`;
			const c = "fingerprint" in e.signer ? e.signer.fingerprint : "";
			const l = a === "freeze" ? "the freeze" : "the end of the freeze";
			return {
				checks: [
					signerCheck(e, n),
					repositoryCheck(e),
					targetCheck(e)
				],
				steps: [`Sign ${l} of ${(0, p.ff)(e.target)} as ${n.by}`, `Write ${s}; it counts once it is on the branch that rollouts read`],
				value: {
					path: s,
					isBegun: r !== null,
					document: n,
					fingerprint: c,
					earlier: r?.signatures ?? [],
					sha256: i,
					signatures: (r?.signedBy.length ?? 0) + 1,
					needed: neededFor(a, e)
				}
			};
		}
		function neededFor(e, { threshold: t, tier: n, target: r, critical: i }) {
			return e === "freeze" ? 1 : Math.max(t ?? 1, (0, m.LS)({
				tier: n,
				target: r
			}, i));
		}
		function payloadOf(e) {
			return "freeze" in e ? (0, h.TJ)(e) : (0, h.uo)(e);
		}
		function documentOf(e, t) {
			const { nowMs: n, repository: r, target: i, signer: a, begun: o } = e;
			if (o !== null) return o.document;
			const s = "owner" in a ? a.owner : null;
			const c = {
				version: 1,
				repository: r ?? "",
				...i,
				reason: t.reason,
				by: t.by ?? s ?? "",
				at: (0, l.ZA)(n)
			};
			if (t.thaw !== undefined) return {
				...c,
				freeze: t.thaw
			};
			const u = t.for === undefined ? {} : { until: (0, l.ZA)(n + t.for * 1e3) };
			return {
				...c,
				tier: t.tier,
				...u
			};
		}
		function signerCheck({ signer: e, begun: t }, { by: n }) {
			if ("missing" in e) {
				const t = `no key that can sign: ${e.missing}`;
				const n = {
					reason: t,
					expected: "a key of the role freeze",
					actual: null,
					remedy: _.f8
				};
				return (0, c.K)("signer_trusted", false, n);
			}
			const { fingerprint: r, owner: i, refusal: a } = e;
			const s = t === null && i !== null && !(0, g.sO)(i, n);
			const l = a === null && t !== null && t.signedBy.some((e) => (0, o.J$)(e.fingerprint, r));
			const u = s ? `it is the key of ${i}, who cannot sign as ${n}` : null;
			const d = l ? "it signed this thaw already" : a ?? u;
			return (0, c.K)("signer_trusted", d === null, {
				reason: d === null ? `${r} is the key of ${i ?? ""}` : `${r} would not count: ${d}`,
				expected: "a key of the role freeze that did not sign yet",
				actual: d ?? i,
				remedy: l ? _.dX : (0, _.CC)("freeze")
			});
		}
		function repositoryCheck({ repository: e, begun: t }) {
			const n = t?.document.repository ?? e;
			const r = n !== null && (0, u.je)(n) !== null;
			return (0, c.K)("repository_named", r, {
				reason: r ? `it is meant for ${n}` : `it would count nowhere: ${n ?? "nobody knows what this is"}`,
				expected: "owner/name",
				actual: n,
				remedy: "Name it: repository OWNER/NAME"
			});
		}
		function targetCheck({ target: e, other: t }) {
			const n = (0, p.ff)(e);
			return (0, c.K)("scope_agrees", t === null, {
				reason: t === null ? `it is about ${n}` : `the freeze is of ${(0, p.ff)(t)}, not of ${n}`,
				expected: (0, p.ff)(t ?? e),
				actual: n,
				remedy: "Leave scope and channel out: they are taken from the file of the freeze"
			});
		}
		function toPart({ scope: e, channel: t, environment: n }) {
			return [e, t ?? n].filter((e) => e !== undefined).join("-").slice(0, 100);
		}
		;
		async function applyFreezeSign({ value: e }, t, n) {
			const { path: r, isBegun: l, document: u, fingerprint: d, earlier: f, sha256: p, signatures: m, needed: h } = e;
			const g = await (0, s.f)(t, n.secrets, d);
			const { payload: _, payloadType: v } = payloadOf(u);
			const y = (0, i.cM)(_, g, v);
			const b = f.map(({ keyId: e, base64: t }) => ({
				keyId: e,
				signature: Buffer.from(t, "base64")
			}));
			const x = (0, a.X8)({
				...y,
				signatures: [...b, ...y.signatures]
			});
			const S = Buffer.from(`${JSON.stringify(x)}\n`, "utf8");
			await (l ? n.files.replace(r, S) : n.files.create(r, S));
			const C = {
				"freeze-path": r,
				"freeze-sha256": "freeze" in u ? u.freeze : p,
				"key-fingerprint": d,
				signatures: String(m),
				needed: String(h)
			};
			const w = m < h ? `; ${h - m} more must sign before it ends anything` : "";
			const T = (0, c.K)("freeze_written", true, {
				reason: `${r} is signed by ${m} of ${h}${w}; bring it to the branch that rollouts read`,
				expected: h,
				actual: m
			});
			return {
				checks: [T],
				values: C,
				details: {
					...C,
					document: { ...u }
				},
				record: {
					action: "freeze" in u ? "thaw_signed" : "freeze_signed",
					context: {
						...C,
						document: { ...u },
						sha256: (0, o.fg)(S)
					}
				}
			};
		}
		var v = n(66462);
		var y = n(13967);
		var b = n(37699);
		var x = n(8545);
		var S = n(94031);
		var C = n(51523);
		var w = n(93518);
		;
		async function collectFreezeSign(e, t) {
			const { nowMs: n, subject: r, workspace: i, environment: a, secrets: s } = t;
			const c = await (0, y.G)(i, e.policy, a);
			const { tenant: l } = c;
			const f = (0, b.F)(c.document, e);
			const m = e.thaw === undefined ? [] : await readFolder(t);
			const h = m.find(({ read: t }) => t.kind === "freeze" && (0, o.J$)(t.sha256, e.thaw ?? ""));
			const g = h === undefined ? null : (0, p.$r)(h.read.document);
			const v = targetAsked(e, {
				environment: a,
				tenant: l,
				known: g
			});
			const S = (0, p.yt)(v);
			const C = await (0, d.Qz)(f, i, n)(S);
			const w = S === null ? (0, x.BN)(f) : (0, x.nZ)(f, S);
			const T = m.find(({ read: t }) => t.kind === "thaw" && (0, o.J$)(t.document.freeze, e.thaw ?? ""));
			return {
				nowMs: n,
				repository: e.repository ?? (0, u.je)(r.repository),
				target: v,
				other: g !== null && JSON.stringify(g) !== JSON.stringify(v) ? g : null,
				tier: h?.read.kind === "freeze" ? h.read.document.tier : e.tier,
				begun: T?.read.kind === "thaw" ? toBegun(T, T.read.document, C) : null,
				threshold: C.ok ? C.threshold : null,
				critical: w.approvals["unfreeze-critical"],
				signer: await (0, _.O6)(e, s, {
					trusted: C,
					role: "freeze"
				})
			};
		}
		function targetAsked({ scope: e, channel: t }, { environment: n, tenant: r, known: i }) {
			if (e === undefined && t === undefined && i !== null) return i;
			switch (e) {
				case "repository": return { scope: e };
				case "environment": return {
					scope: e,
					environment: n
				};
				case "component":
				case undefined: return {
					scope: "component",
					channel: t ?? (0, S.Zm)((0, C.h)({
						tenant: r,
						environment: n
					}))
				};
			}
		}
		async function readFolder({ workspace: e }) {
			const t = [];
			for (const n of await (0, d.Z)(e)) {
				const r = await e.read(n, {
					role: "policy",
					maxBytes: h.B8
				});
				if (r.state !== "present") continue;
				try {
					const e = (0, a.mE)(r.bytes, n);
					t.push({
						path: n,
						envelope: e,
						read: (0, h.Bh)(e, n)
					});
				} catch (e) {
					if (!(e instanceof v.dz)) throw e;
				}
			}
			return t;
		}
		function toBegun({ path: e, envelope: t }, n, r) {
			return {
				path: e,
				document: n,
				signatures: t.signatures.map(({ keyId: e, signature: t }) => ({
					keyId: e,
					base64: Buffer.from(t).toString("base64")
				})),
				signedBy: (0, w.z)(t, r)
			};
		}
		var T = n(57946);
		var E = n(52781);
		var D = n(84227);
		;
		const O = D.rej({
			reason: T.hF.text(1024).describe("Why"),
			scope: T.hF.choice(S.iW).optional().describe("What it binds: this channel, its environment, or the repository. Default: component; of a thaw that of the freeze, where its file is there"),
			channel: T.hF.text(256).optional().describe("component: id of the channel. Default: the policy\u2019s tenant in this environment"),
			tier: T.hF.choice(S.iB).default("B").describe("A critical, B high, C medium, D low"),
			for: T.hF.duration({ minS: 60 }).optional().describe("It ends by itself after: 12h, 30d. Default: never"),
			thaw: T.hF.sha256().optional().describe("Write the end of a freeze instead: SHA-256 of the freeze, as its id has it"),
			repository: T.hF.text(256).optional().describe("owner/name of the repository that it is meant for. Default: this one; of a clone of a fork name the other"),
			by: T.hF.text(256).optional().describe("Who signs. Default: whose key it is by the trust root"),
			keyEnv: T.hF.environmentVariable().optional().describe("Environment variable that holds the key, PEM"),
			keyFile: T.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			policy: T.hF.path().default(y.l).describe("The rollout policy"),
			...E.h
		});
		;
		const k = (0, r.h9)({
			id: "freeze-sign",
			summary: "Writes a freeze, or the end of one, signed with the key of a person",
			inputs: O,
			outputs: {
				"freeze-path": "The file, relative to the workspace",
				"freeze-sha256": "SHA-256 of the freeze: what a thaw of it names",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed",
				signatures: "How many signatures of it count now",
				needed: "How many must"
			},
			checks: {
				signer_trusted: "The key may sign freezes now, is that of the person who signs, and did not sign this one yet",
				repository_named: "It names the repository that it is meant for",
				scope_agrees: "A thaw is of the same scope as the freeze, where the file of that is here",
				freeze_written: "The freeze or thaw is in its folder"
			},
			collect: collectFreezeSign,
			plan: planFreezeSign,
			apply: applyFreezeSign
		});
	}),
	33811: (function(e, t, n) {
		n.d(t, { L: () => artifactsSha256 });
		var r = n(30786);
		function artifactsSha256(e) {
			return (0, r.o4)(e.artifacts);
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
	16693: (function(e, t, n) {
		n.d(t, {
			AD: () => elapsedS,
			Ds: () => checkClock,
			LV: () => isInFuture,
			PU: () => isOver,
			_I: () => findDoubt,
			_e: () => isFarAfter,
			yH: () => isInstantMs
		});
		var r = n(42207);
		var i = n(7872);
		function elapsedS(e, t, n) {
			const r = n === null ? t : Math.min(t, n);
			return Math.max(0, (r - e) / 1e3);
		}
		function checkClock(e, t, n) {
			const a = (0, r.TM)(e) ?? Infinity;
			return a <= t + r.Hd ? [] : [(0, i.Zs)("clock_behind", `${n} began at ${e}, which is ahead of the clock`, { remedy: "set the clock; the ledger is left as it is" })];
		}
		const a = 31;
		function isFarAfter(e, t) {
			return t - e > a * 864e5;
		}
		function isOver(e, t) {
			return e <= t.nowMs && findDoubt(e, t) === undefined;
		}
		function findDoubt(e, { nowMs: t, newestMs: n, measuredMs: i }) {
			if (e > t) return undefined;
			if (n !== null && n > t + r.Hd) return "the last line of the ledger is ahead of it";
			if (isFarAfter(Math.max(e, n ?? e), t)) {
				return `nothing happened here in the ${a} days before`;
			}
			if (i !== undefined && (i ?? -Infinity) < e) return "no measurement is that new";
			return undefined;
		}
		function isInFuture(e, t) {
			return ((0, r.TM)(e) ?? Infinity) > t;
		}
		const o = 0xe677d21fdbff;
		function isInstantMs(e) {
			return Number.isFinite(e) && e >= 0 && e <= o;
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
