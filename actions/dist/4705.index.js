"use strict";
exports.id = 4705;
exports.ids = [4705];
exports.modules = {
	63416: (function(e, t, n) {
		n.d(t, {
			ud: () => l,
			X8: () => envelopeJson,
			v4: () => envelopeLine,
			si: () => f,
			mE: () => parseEnvelope,
			y: () => toEnvelope
		});
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(84227);
		;
		const s = /^[A-Za-z0-9+/]*={0,2}$/;
		const c = /^[A-Za-z0-9_-]*={0,2}$/;
		function decodeEitherBase64(e) {
			const t = s.test(e) ? "base64" : "base64url";
			if (t === "base64url" && !c.test(e)) return undefined;
			const n = e.endsWith("==") ? 2 : e.endsWith("=") ? 1 : 0;
			const r = e.length - n;
			const i = (4 - r % 4) % 4;
			if (i === 3 || n > 0 && n !== i) return undefined;
			const a = Buffer.from(e, t);
			const o = r % 4;
			const l = a.subarray(a.length - a.length % 3).toString(t);
			return o === 0 || l.slice(0, o) === e.slice(r - o, r) ? a : undefined;
		}
		;
		const l = 16 * 1024 * 1024;
		const u = 100;
		const d = o.YjP();
		const f = o._H3({
			payload: d.describe("The signed bytes, base64"),
			payloadType: d.min(1).max(1024).describe("What the payload is; signed along with it"),
			signatures: o.YOg(o._H3({
				keyid: d.max(1024).nullish(),
				sig: d.min(1).max(16384)
			})).min(1).max(u).describe("One or more; a threshold counts keys, not entries")
		});
		function parseEnvelope(e, t) {
			return toEnvelope((0, r.R)(e, {
				file: t,
				maxBytes: l
			}));
		}
		function toEnvelope(e, t = "") {
			const { payload: n, payloadType: r, signatures: o } = (0, i.m)(f, e);
			const decode = (n, r) => {
				const i = decodeEitherBase64(n);
				if (i !== undefined) return i;
				throw new a.dz({
					code: "dsse.base64",
					message: "expected base64 in its one spelling, found other text",
					where: {
						file: e.file,
						pointer: `${t}${r}`
					}
				});
			};
			return {
				payloadType: r,
				payload: decode(n, "/payload"),
				signatures: o.map(({ keyid: e, sig: t }, n) => ({
					keyId: e === undefined || e === null || e === "" ? null : e,
					signature: decode(t, `/signatures/${n}/sig`)
				}))
			};
		}
		function envelopeJson({ payloadType: e, payload: t, signatures: n }) {
			return {
				payload: Buffer.from(t).toString("base64"),
				payloadType: e,
				signatures: n.map(({ keyId: e, signature: t }) => ({
					...e !== null && { keyid: e },
					sig: Buffer.from(t).toString("base64")
				}))
			};
		}
		function envelopeLine(e) {
			return Buffer.from(`${JSON.stringify(envelopeJson(e))}\n`, "utf8");
		}
	}),
	88165: (function(e, t, n) {
		n.d(t, { J: () => preAuthenticationEncoding });
		function preAuthenticationEncoding(e, t) {
			const n = Buffer.from(e, "utf8");
			const r = `DSSEv1 ${n.length} ${e} ${t.length} `;
			return Buffer.concat([Buffer.from(r, "utf8"), t]);
		}
	}),
	78147: (function(e, t, n) {
		n.d(t, { Y: () => verifyEnvelope });
		var r = n(88165);
		function verifyEnvelope(e, { keys: t, threshold: n, payloadTypes: i }) {
			if (!Number.isSafeInteger(n) || n < 1) throw new RangeError("a threshold is at least 1");
			if (!i.includes(e.payloadType)) {
				return refuse("payload_type", `expected ${i.join(" or ")}, found ${e.payloadType}`);
			}
			const a = (0, r.J)(e.payloadType, e.payload);
			const o = new Map();
			for (const { signature: n } of e.signatures) {
				const e = t.find((e) => e.isSignatureOf(a, n));
				if (e !== undefined) o.set(e.spki, e);
			}
			if (o.size >= n) return {
				ok: true,
				payload: e.payload,
				signedBy: [...o.values()]
			};
			if (o.size === 0) return refuse("no_trusted_signature", `none of ${t.length} trusted keys signed it`);
			return refuse("threshold", `expected the signatures of ${n} different keys, found those of ${o.size}`);
		}
		function refuse(e, t) {
			return {
				ok: false,
				fault: e,
				message: t
			};
		}
	}),
	14868: (function(e, t, n) {
		n.d(t, {
			TM: () => a,
			Wt: () => toVerificationKey,
			ee: () => parsePublicKey
		});
		var r = n(77598);
		var i = n(66462);
		const a = ["ecdsa-p256-sha256", "ed25519"];
		const o = 64;
		const s = 72;
		function parsePublicKey(e, t) {
			const n = e.trim();
			if (!n.startsWith("-----BEGIN PUBLIC KEY-----")) throw malformed(t);
			try {
				return toVerificationKey((0, r.createPublicKey)({
					key: n,
					format: "pem",
					type: "spki"
				}), t);
			} catch (e) {
				if (e instanceof i.dz) throw e;
				throw malformed(t, e);
			}
		}
		function toVerificationKey(e, t) {
			const n = algorithmOf(e);
			if (n === undefined) {
				throw new i.dz({
					code: "key.algorithm",
					message: `expected an ECDSA key on P-256 or an Ed25519 key, found ${e.asymmetricKeyType ?? "another kind"}${curveOf(e)}`,
					where: { file: t },
					remedy: "openssl ecparam -name prime256v1 -genkey -noout makes one that cosign and slsa-verifier take, too"
				});
			}
			const r = respelled(e);
			return {
				algorithm: n,
				spki: r.export({
					format: "der",
					type: "spki"
				}).toString("base64"),
				fingerprint: fingerprintOf(n, r),
				pem: r.export({
					format: "pem",
					type: "spki"
				}).toString(),
				isSignatureOf: (e, t) => isSignature(r, n, {
					message: e,
					signature: t
				})
			};
		}
		function respelled(e) {
			return (0, r.createPublicKey)({
				key: e.export({ format: "jwk" }),
				format: "jwk"
			});
		}
		function isSignature(e, t, { message: n, signature: i }) {
			if (t === "ed25519") return i.length === o && (0, r.verify)(null, n, e, i);
			if (i.length > s) return false;
			const a = i.length === o ? "ieee-p1363" : "der";
			return (0, r.verify)("sha256", n, {
				key: e,
				dsaEncoding: a
			}, i);
		}
		function algorithmOf(e) {
			if (e.asymmetricKeyType === "ed25519") return "ed25519";
			return e.asymmetricKeyType === "ec" && e.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ecdsa-p256-sha256" : undefined;
		}
		function curveOf(e) {
			const t = e.asymmetricKeyDetails?.namedCurve;
			return t === undefined ? "" : ` on ${t}`;
		}
		function fingerprintOf(e, t) {
			const n = t.export({ format: "jwk" });
			const i = e === "ed25519" ? [Buffer.from("ssh-ed25519"), base64Url(n.x)] : [
				Buffer.from("ecdsa-sha2-nistp256"),
				Buffer.from("nistp256"),
				Buffer.concat([
					Buffer.of(4),
					base64Url(n.x),
					base64Url(n.y)
				])
			];
			const a = (0, r.createHash)("sha256");
			for (const e of i) {
				const t = Buffer.alloc(4);
				t.writeUInt32BE(e.length);
				a.update(t).update(e);
			}
			return `SHA256:${a.digest("base64").replace(/=+$/, "")}`;
		}
		function base64Url(e = "") {
			return Buffer.from(e, "base64url");
		}
		function malformed(e, t) {
			return new i.dz({
				code: "key.malformed",
				message: "expected one public key in PEM (BEGIN PUBLIC KEY), found something else",
				where: { file: e }
			}, { cause: t });
		}
	}),
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
	18163: (function(e, t, n) {
		n.d(t, {
			C4: () => nameInFirstPlace,
			Pu: () => placeOfSigner,
			W8: () => nameInPlace,
			u1: () => bundleName
		});
		function nameInPlace(e, t) {
			return t === 1 ? e : `${e}.signer-${t}`;
		}
		function bundleName(e, t) {
			return `${nameInPlace(e, t)}.intoto.jsonl`;
		}
		const r = /\.signer-[1-9][0-9]*$/;
		function nameInFirstPlace(e) {
			return e.replace(r, "");
		}
		const i = /\.signer-([1-9][0-9]*)\.(?:(?:dsse|sigstore)\.json|intoto\.jsonl(?::\d+)?)$/;
		function placeOfSigner(e) {
			return Number(i.exec(e)?.[1] ?? 1);
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
	44705: (function(e, t, n) {
		n.r(t);
		n.d(t, { sign: () => K });
		var r = n(97208);
		var i = n(18163);
		var a = n(7837);
		var o = n(99894);
		var s = n(25202);
		var c = n(5010);
		;
		function buildRelease({ manifest: e, name: t, sha256: n }, { purl: r, packageId: i }) {
			const [a, ...o] = e.artifacts.map(({ path: e, sha256: t }) => ({
				name: e.slice(e.lastIndexOf("/") + 1),
				digest: { sha256: t }
			}));
			if (a === undefined) return undefined;
			const l = {
				purl: r,
				...i !== null && { packageId: i },
				releaseGate: {
					releaseCandidateId: e.release_candidate_id,
					manifest: {
						name: t,
						digest: { sha256: n }
					}
				}
			};
			return (0, c.Y5)([a, ...o], {
				type: s.Cs.release,
				predicate: l
			});
		}
		var l = n(93593);
		;
		function buildVulnerabilities(e, { scanner: t, database: n, found: r, startedOn: i, finishedOn: a }, o) {
			const { uri: l, version: u, lastUpdate: d } = n;
			const f = {
				scanner: {
					uri: t.uri,
					...t.version !== null && { version: t.version },
					db: {
						...l !== null && { uri: l },
						...u !== null && { version: u },
						lastUpdate: d
					},
					result: r
				},
				metadata: {
					scanStartedOn: i,
					scanFinishedOn: a
				},
				releaseGate: { report: {
					name: o.name,
					digest: { sha256: o.sha256 }
				} }
			};
			return (0, c.Y5)(e, {
				type: s.Cs.vulnerabilities,
				predicate: f
			});
		}
		;
		function statementNames(e) {
			const t = [...u, ...otherStatements(e)];
			return [...e.evidence.map((e) => e.evidence.unit), ...t.map(({ name: e }) => e)];
		}
		function otherStatements({ manifest: e, release: t, scans: n }) {
			const r = t === null ? undefined : buildRelease(e, t);
			return [...r === undefined ? [] : [{
				name: "release",
				payload: r
			}], ...n.map(({ scan: t, report: n }, r) => ({
				name: r === 0 ? "vulnerabilities" : `vulnerabilities-${r + 1}`,
				payload: buildVulnerabilities((0, o.Nv)(e), t, n)
			}))];
		}
		const u = [
			{
				name: "verification-summary",
				build: o.SG
			},
			{
				name: "simple-verification-result",
				build: o.px
			},
			{
				name: "evidence-reference",
				build: o.fI
			}
		];
		async function signCandidate(e, t) {
			const n = [];
			for (const r of e.evidence) n.push(await t.sign(r.evidence.unit, (0, l.o)(r)));
			const r = e.evidence.filter(({ evidence: e }) => (0, a.y)(e)).map(({ evidence: e }) => e.unit);
			const i = {
				...e.manifest,
				inputs: n.map(({ file: e }) => e),
				lenient: r
			};
			const o = [];
			for (const { name: e, build: n } of u) o.push(await t.sign(e, n(i)));
			for (const { name: n, payload: r } of otherStatements(e)) o.push(await t.sign(n, r));
			return [...n, ...o];
		}
		var d = n(34495);
		var f = n(78147);
		var p = n(66462);
		var m = n(11142);
		var h = n(46270);
		var g = n(54122);
		var _ = n(77598);
		var v = n(84227);
		var y = n(14868);
		;
		const b = v._H3({ verificationMaterial: v._H3({ certificate: v._H3({ rawBytes: v.YjP().max(65536) }) }) });
		function readCertificate(e, t) {
			try {
				const { rawBytes: n } = b.parse(e).verificationMaterial.certificate;
				const r = new _.X509Certificate(Buffer.from(n, "base64"));
				const i = (r.subjectAltName ?? "").replace(/^(URI|email):/, "");
				return {
					key: (0, y.Wt)(r.publicKey, t),
					subject: i
				};
			} catch (e) {
				if (e instanceof p.dz) throw e;
				throw new p.dz({
					code: "dsse.malformed",
					message: "expected an X.509 certificate in the bundle, found something else",
					where: { file: t }
				}, { cause: e });
			}
		}
		var x = n(23371);
		;
		async function openSigner(e, t, { secrets: n, keyless: r }) {
			if (e !== null) return withCertificate(r.open(e), e);
			const i = await (0, x.f)(t, n);
			if (typeof i === "string") {
				throw new p.dz({
					code: "sign.key",
					message: `expected a key that can sign, found none: ${i}`
				});
			}
			const { publicKey: a } = i;
			return {
				signer: (0, g.Ft)(i),
				keyOf: () => a,
				describe: () => ({
					reason: `with ${a.fingerprint}`,
					values: {
						"key-fingerprint": a.fingerprint,
						"certificate-identity": ""
					},
					details: {
						algorithm: a.algorithm,
						public_key: a.pem
					}
				})
			};
		}
		function withCertificate(e, { fulcioUrl: t, rekorUrl: n }) {
			return {
				signer: (0, g.AK)((t, n) => e.sign(t, n)),
				keyOf: (e) => certificateOf(e).key,
				describe: ([e]) => {
					const r = e === undefined ? "" : certificateOf(e).subject;
					return {
						reason: `by ${r}, whom ${t} certified`,
						values: {
							"key-fingerprint": "",
							"certificate-identity": r
						},
						details: {
							certificate_authority: t,
							transparency_log: n ?? "none"
						}
					};
				}
			};
		}
		function certificateOf({ name: e, line: t }) {
			return readCertificate(JSON.parse(Buffer.from(t).toString("utf8")), e);
		}
		var S = n(56001);
		var C = n(34320);
		;
		async function readSignedBefore(e, t, n) {
			const r = await n.list((0, S.l_)(e));
			const i = firstFree(new Set(r.map(m.bV)), t.manifest.release_candidate_id);
			if (i === 1) return {
				folder: e,
				place: i,
				signers: []
			};
			const a = [];
			for (const e of r) a.push(...await readHere(e, n));
			if (!a.some(({ at: e, envelope: n }) => (0, C.KH)((0, c.By)(n.payload, e), "sha256", t.sha256))) {
				throw new p.dz({
					code: "sign.other_manifest",
					message: `expected statements of the manifest with sha256 ${t.sha256}, found those of another`,
					where: { file: e },
					remedy: "Name another out-directory, or none: each manifest has a folder of its own"
				});
			}
			return {
				folder: e,
				place: i,
				signers: a.flatMap((e) => signersOf(e).map((t) => ({
					id: t,
					file: e.at
				})))
			};
		}
		function firstFree(e, t) {
			const isTaken = (n) => {
				const r = (0, i.W8)("verification-summary", n);
				const a = [
					(0, i.u1)(t, n),
					`${r}.dsse.json`,
					`${r}.sigstore.json`
				];
				return a.some((t) => e.has(t));
			};
			let n = 1;
			while (isTaken(n)) n += 1;
			return n;
		}
		async function readHere(e, t) {
			const n = await t.read(e, { role: "evidence" });
			const r = n.state === "present" ? (0, d.aF)(n.bytes, e) : null;
			const i = n.state === "refused" ? n.reason : r?.problems[0]?.message;
			if (r !== null && i === undefined) return r.attestations;
			throw new p.dz({
				code: "sign.unreadable",
				message: `expected a statement of who signed before, found none: ${i ?? "it is gone"}`,
				where: { file: e },
				remedy: "Move it away, or restore it; then sign"
			});
		}
		function signersOf({ at: e, certified: t, envelope: n }) {
			if (t !== null) return [readCertificate(t, e).subject];
			return n.signatures.flatMap(({ keyId: e }) => e ?? []);
		}
		function refuseTwice(e, { signers: t }) {
			const n = t.find(({ id: t }) => e.includes(t));
			if (n === undefined) return;
			throw new p.dz({
				code: "sign.signed_already",
				message: `expected another signer, found that ${n.id} signed this manifest already`,
				where: { file: n.file },
				remedy: "Verify what is there, or sign with another key: one signer counts once"
			});
		}
		;
		async function applySigning(e, t, n) {
			const { statements: r, before: a, bundle: o, keyless: s } = e.value;
			const { folder: c, place: l } = a;
			if (r === null) return {
				checks: [],
				values: w,
				details: { signer: "none" }
			};
			const { signer: u, keyOf: f, describe: p } = await openSigner(s, t, n);
			const sign = (e, t) => u.sign((0, i.W8)(e, l), t);
			const g = await signCandidate(r, { sign });
			for (const e of g) verifyOwn(e, f(e));
			for (const { file: e, line: t } of g) {
				for (const n of (0, d.aF)(t, e.name).attestations) refuseTwice(signersOf(n), a);
			}
			const _ = (0, m.uJ)(c, o);
			await n.files.create(_, Buffer.concat(g.map(({ line: e }) => e)));
			for (const { file: e, line: t, copy: r } of g) {
				await n.files.create((0, m.uJ)(c, e.name), t);
				if (r !== null) await n.files.create((0, m.uJ)(c, r.name), r.bytes);
			}
			const v = p(g);
			const y = {
				signer: t.signer,
				"attestations-path": c,
				"bundle-path": _,
				statements: String(g.length),
				...v.values
			};
			return {
				checks: [(0, h.K)("candidate_signed", true, {
					reason: `${g.length} statements are signed ${v.reason}`,
					expected: g.length,
					actual: g.length
				})],
				values: y,
				details: {
					...y,
					...v.details
				},
				record: {
					action: "release_candidate_signed",
					context: {
						...y,
						release_candidate_id: r.manifest.manifest.release_candidate_id,
						manifest_sha256: r.manifest.sha256
					}
				}
			};
		}
		const w = {
			signer: "none",
			"attestations-path": "",
			"bundle-path": "",
			statements: "0",
			"key-fingerprint": "",
			"certificate-identity": ""
		};
		function verifyOwn({ name: e, envelope: t }, n) {
			const r = {
				keys: [n],
				threshold: 1,
				payloadTypes: [s.T4]
			};
			if ((0, f.Y)(t, r).ok) return;
			throw new p.OK("internal", [{
				code: "sign.does_not_verify",
				message: `the signature of ${e} that was made does not verify`
			}]);
		}
		var T = n(62050);
		var E = n(33999);
		var D = n(24827);
		var O = n(8304);
		var k = n(71164);
		var A = n(46911);
		var j = n(32875);
		;
		const M = j.w$({ offset: true });
		function merge(e) {
			const t = new Map();
			for (const { id: n, severity: r } of e) {
				const e = t.get(n) ?? new Map();
				for (const t of r) e.set(`${t.method} ${t.score}`, t);
				t.set(n, e);
			}
			return [...t].map(([e, t]) => ({
				id: e,
				severity: [...t.values()]
			})).sort((e, t) => e.id < t.id ? -1 : 1);
		}
		;
		const N = v._H3({
			descriptor: v._H3({
				name: v.euz("grype"),
				version: v.YjP().min(1).max(64),
				timestamp: M,
				db: v._H3({
					built: M.optional(),
					schemaVersion: v.KCZ([v.YjP().max(64), v.Whr()]).optional(),
					status: v._H3({
						built: M,
						schemaVersion: v.YjP().max(64).optional()
					}).optional()
				})
			}),
			matches: v.YOg(v._H3({ vulnerability: v._H3({
				id: v.YjP().min(1).max(256),
				severity: v.YjP().max(64).optional(),
				cvss: v.YOg(v._H3({
					version: v.YjP().max(16),
					metrics: v._H3({ baseScore: v.aig().optional() }).optional()
				})).optional()
			}) })).max(1e5)
		});
		function fromGrype({ descriptor: e, matches: t }) {
			const { version: n, timestamp: r, db: i } = e;
			const a = i.status?.built ?? i.built;
			const o = i.status?.schemaVersion ?? i.schemaVersion;
			if (a === undefined) return undefined;
			return {
				scanner: {
					uri: `pkg:github/anchore/grype@v${n}`,
					version: n
				},
				database: {
					uri: null,
					version: o === undefined ? null : String(o),
					lastUpdate: a
				},
				found: merge(t.map(({ vulnerability: e }) => toFinding(e))),
				startedOn: r,
				finishedOn: r
			};
		}
		function toFinding({ id: e, severity: t, cvss: n = [] }) {
			const r = n.flatMap(({ version: e, metrics: t }) => t?.baseScore === undefined ? [] : [{
				method: `cvss_v${e}`,
				score: String(t.baseScore)
			}]);
			return {
				id: e,
				severity: [{
					method: "grype",
					score: (t ?? "Unknown").toLowerCase()
				}, ...r]
			};
		}
		;
		const P = v._H3({
			SchemaVersion: v.euz(2),
			CreatedAt: M,
			Trivy: v._H3({ Version: v.YjP().max(64).optional() }).optional(),
			Results: v.YOg(v._H3({ Vulnerabilities: v.YOg(v._H3({
				VulnerabilityID: v.YjP().min(1).max(256),
				Severity: v.YjP().max(64).optional(),
				CVSS: v.g1P(v.YjP().max(64), v._H3({ V3Score: v.aig().optional() })).optional()
			})).max(1e5).optional() })).max(1e5).optional()
		});
		function fromTrivy(e, t) {
			const n = e.Trivy?.Version ?? null;
			const r = (e.Results ?? []).flatMap(({ Vulnerabilities: e = [] }) => e.map(trivy_toFinding));
			return {
				scanner: {
					uri: `pkg:github/aquasecurity/trivy${n === null ? "" : `@v${n.replace(/^v/, "")}`}`,
					version: n
				},
				database: {
					uri: null,
					version: null,
					lastUpdate: t
				},
				found: merge(r),
				startedOn: e.CreatedAt,
				finishedOn: e.CreatedAt
			};
		}
		function trivy_toFinding({ VulnerabilityID: e, Severity: t = "UNKNOWN", CVSS: n = {} }) {
			const r = Object.entries(n).flatMap(([e, { V3Score: t }]) => t === undefined ? [] : [{
				method: `cvss_v3_${e}`,
				score: String(t)
			}]);
			return {
				id: e,
				severity: [{
					method: "trivy",
					score: t.toLowerCase()
				}, ...r]
			};
		}
		;
		function parseVulnerabilityReport(e, { file: t, databaseTime: n }) {
			const r = (0, O.R)(e, { file: t });
			const { value: i } = r;
			if ((0, k.O)(i) && (0, k.O)(i["descriptor"])) {
				return fromGrype((0, A.m)(N, r)) ?? refuseUndated(t);
			}
			if ((0, k.O)(i) && "SchemaVersion" in i) {
				const e = (0, A.m)(P, r);
				if (n === undefined || !M.safeParse(n).success) return refuseUndated(t);
				return fromTrivy(e, n);
			}
			throw new p.dz({
				code: "vulnerability_report.unknown",
				message: "expected a report of grype (-o json) or trivy (--format json), found another document",
				where: { file: t }
			});
		}
		function refuseUndated(e) {
			throw new p.dz({
				code: "vulnerability_report.database_age",
				message: "expected to know when the database of the scanner was updated, found nothing about it",
				where: { file: e },
				remedy: "Give that time, RFC 3339, as vulnerability-db-time (trivy version --format json tells UpdatedAt)"
			});
		}
		;
		const F = 64 * 1024 * 1024;
		async function readScans({ vulnerabilityReports: e, vulnerabilityDbTime: t }, n) {
			const r = [];
			for (const i of e) {
				const e = await n.read(i, {
					role: "material",
					maxBytes: F
				});
				if (e.state !== "present") throw unread(i, e.state === "absent" ? "there is no such file" : e.reason);
				const a = parseVulnerabilityReport(e.bytes, {
					file: i,
					databaseTime: t
				});
				r.push({
					scan: a,
					report: {
						name: (0, m.bV)(i),
						sha256: e.sha256
					}
				});
			}
			return r;
		}
		function unread(e, t) {
			return new p.dz({
				code: "sign.report",
				message: `expected a report of a vulnerability scanner: ${t}`,
				where: { file: e },
				remedy: "Name the file that the scanner wrote, below the root"
			});
		}
		;
		async function collectSigning(e, t) {
			const { signing: n, environment: r } = t;
			const { signer: i, ids: a } = await collectSigner(e, t);
			const o = await locate(e, t);
			const s = await readScans(e, t.workspace);
			if (i === null || o.state !== "found") return {
				signer: i,
				mode: n,
				environment: r,
				scans: s,
				located: o
			};
			const c = await lookBefore(o, e, t);
			if (c !== null) refuseTwice(a, c);
			return {
				signer: i,
				mode: n,
				environment: r,
				scans: s,
				located: {
					...o,
					before: c
				}
			};
		}
		async function lookBefore({ manifest: e, path: t, sha256: n }, { outDirectory: r }, { workspace: i }) {
			if (e === null) return null;
			return readSignedBefore(r ?? (0, S.xE)({
				path: t,
				sha256: n
			}), {
				manifest: e,
				sha256: n
			}, i);
		}
		async function collectSigner(e, { secrets: t, keyless: n }) {
			if (e.signer === "none") return {
				signer: null,
				ids: []
			};
			if (e.signer === "keyless") {
				const e = n.unavailable() ?? null;
				const t = n.isRepositoryPublic();
				return {
					signer: {
						kind: "keyless",
						missing: e,
						isNamed: true,
						isRepositoryPublic: t
					},
					ids: []
				};
			}
			const r = await (0, x.f)(e, t);
			const i = e.keyEnv !== undefined || e.keyFile !== undefined;
			if (typeof r === "string") return {
				signer: {
					kind: "key",
					missing: r,
					isNamed: i
				},
				ids: []
			};
			return {
				signer: {
					kind: "key",
					missing: null,
					isNamed: i
				},
				ids: [r.publicKey.fingerprint]
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n, nowMs: r }) {
			const i = await (0, T.QM)(t, e.manifest ?? n);
			if (i.state !== "found") return i;
			const { path: a, sha256: o } = i.file;
			const s = await (0, E.e)(i.file, (0, E.$)(t), r);
			const { manifest: c } = s.reading;
			const l = Object.entries(c?.gates ?? {}).flatMap(([e, t]) => {
				const n = s.evidence[e];
				const r = n?.state === "present" ? n.evidence : null;
				return r === null ? [] : [{
					evidence: r,
					path: t.evidence,
					sha256: t.sha256
				}];
			});
			const u = (0, D.TX)(s);
			const d = [
				...i.malformed,
				...u.manifest,
				...u.expiry,
				...Object.values(u.evidence).flat(),
				...u.artifacts.differences
			];
			return {
				state: "found",
				path: a,
				sha256: o,
				manifest: c,
				differences: d,
				evidence: l,
				before: null
			};
		}
		var I = n(57946);
		;
		const L = v.rej({
			signer: I.hF.choice([
				"key",
				"keyless",
				"none"
			]).default("key").describe("key: a private key from a variable or a file. keyless: a certificate of Sigstore for the identity of this workflow. none: nothing is signed, and the evidence says so"),
			manifest: I.hF.path().optional().describe("The manifest, or a folder that holds one. Default: the evidence folder of the release candidate"),
			keyEnv: I.hF.environmentVariable().optional().describe("Environment variable that holds the key: ECDSA on P-256, PEM (PKCS #8 or SEC 1)"),
			keyFile: I.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			sigstore: I.hF.choice(["public", "github"]).optional().describe("With keyless: the public instance, in whose log anybody reads repository and workflow for ever, or GitHub\u2019s own, which has no log. Default: public for a public repository, else github"),
			allowPublicLog: I.hF.boolean().default(false).describe("Let the public log have the names of a repository that is not known to be public"),
			fulcioUrl: I.hF.text(1024).optional().describe("With keyless, instead of sigstore: certificate authority of your own"),
			timestampUrl: I.hF.text(1024).optional().describe("With fulcio-url: timestamp authority (RFC 3161)"),
			rekorUrl: I.hF.text(1024).optional().describe("With fulcio-url: transparency log"),
			verifierId: I.hF.text(1024).default("https://github.com/release-gates/release-gates/verifier/v1").describe("URI of who vouches, in the verdict: a consumer pins it to the key. Yours, with a version, where you have one"),
			resourceUri: I.hF.text(1024).optional().describe("URI of what is released, as its consumer asks for it, e.g. pkg:npm/parcel@2.4.0. Default: the repository"),
			purl: I.hF.text(1024).optional().describe("Package URL with a version of what the artifacts of the manifest are released as, e.g. pkg:npm/parcel@2.4.0: makes a release statement, of an open candidate alone and with its version"),
			packageId: I.hF.text(256).optional().describe("With purl: what the registry calls the package whatever its name; stays the same from version to version"),
			vulnerabilityReports: I.hF.list().default([]).describe("Reports of Grype (-o json) or Trivy (--format json); each makes a vulnerability statement"),
			vulnerabilityDbTime: I.hF.text(64).optional().describe("When the database of the scanner was updated (RFC 3339), for reports of Trivy, which do not tell"),
			outDirectory: I.hF.path().optional().describe("Folder for the statements. Default: attestations/<digest of the manifest> beside the manifest")
		});
		var R = n(40974);
		var z = n(89443);
		var B = n(34975);
		;
		const V = {
			public: {
				fulcioUrl: "https://fulcio.sigstore.dev",
				rekorUrl: "https://rekor.sigstore.dev",
				timestampUrl: null
			},
			github: {
				fulcioUrl: "https://fulcio.githubapp.com",
				rekorUrl: null,
				timestampUrl: "https://timestamp.githubapp.com"
			}
		};
		function chooseInstance(e, t) {
			const n = ownInstance(e);
			const r = n ?? V[e.sigstore ?? (t ? "public" : "github")];
			if ("refused" in r) return r;
			const i = r.rekorUrl !== null;
			if (r.timestampUrl === null && !i) {
				return {
					refused: "nothing would prove when it was signed, and the certificate is valid for minutes",
					remedy: "Name a timestamp authority (timestamp-url) or a log (rekor-url) beside fulcio-url"
				};
			}
			if (isPublic(r) && !t && !e.allowPublicLog) {
				return {
					refused: "names of this repository would stand in a public log for ever, and it is not known to be public",
					remedy: "Use GitHub\u2019s own instance (sigstore: github), a key, or say that it may (allow-public-log: true)"
				};
			}
			return r;
		}
		function isPublic({ fulcioUrl: e, rekorUrl: t }) {
			return [e, t].some((e) => e !== null && URL.canParse(e) && isOfSigstore(new URL(e).hostname));
		}
		function isOfSigstore(e) {
			return /(^|\.)sigstore\.dev\.?$/i.test(e);
		}
		function ownInstance({ fulcioUrl: e, rekorUrl: t, timestampUrl: n, sigstore: r }) {
			const i = {
				rekorUrl: t ?? null,
				timestampUrl: n ?? null
			};
			if (e === undefined && i.rekorUrl === null && i.timestampUrl === null) return undefined;
			if (e !== undefined && r === undefined) return {
				fulcioUrl: e,
				...i
			};
			return {
				refused: "it is not clear which instance is meant",
				remedy: "Name either sigstore, or fulcio-url with timestamp-url or rekor-url"
			};
		}
		;
		function judgeMode({ mode: e, environment: t, signer: n }) {
			if (e === null) return {
				checks: [],
				signer: n
			};
			const r = n !== null && n.isNamed;
			const [i, a] = (() => {
				switch (e) {
					case "required": return r ? ["pass", `${t} requires signatures`] : ["fail", `${t} requires signatures, and no signer is configured`];
					case "disabled": return r ? ["fail", `signing is disabled in ${t}, and a signer is configured`] : ["warn", `signing is disabled in ${t}: nobody vouches for this candidate`];
					case "optional": {
						if (r) return ["pass", `a signer is configured for ${t}`];
						const e = `no signer is configured, and nobody vouches for this candidate`;
						return t === "prod" ? ["fail", `${e}: prod asks for it unless signing is disabled there`] : ["warn", e];
					}
				}
			})();
			const o = (0, h.K)("signing_mode", i === "pass", {
				level: i === "warn" ? "may" : "must",
				reason: a,
				expected: e,
				actual: r ? "a signer" : "no signer",
				remedy: H[e]
			});
			return {
				checks: [o],
				signer: r ? n : null
			};
		}
		const H = {
			required: "Configure a signer (release-gates help sign), or say optional under signing of the environment profile",
			optional: "Configure a signer (release-gates help sign), or say disabled under signing of the environment profile",
			disabled: "Take the signer away, or say required under signing of the environment profile"
		};
		;
		function planSigning(e, t) {
			const { located: n } = e;
			const r = judgeMode(e);
			const { signer: a } = r;
			const o = a?.kind === "keyless" ? chooseInstance(t, a.isRepositoryPublic) : null;
			const s = [
				...r.checks,
				signerCheck(a, o),
				manifestCheck(n),
				...releaseCheck(n, t)
			];
			if (n.state !== "found" || n.manifest === null) {
				return nothing(s, "nothing can be signed without a sound manifest");
			}
			if (a === null) return nothing(s, `nothing is signed: there is no signer (${n.path})`);
			const c = statementsOf({
				...n,
				manifest: n.manifest
			}, e.scans, t);
			const l = n.before ?? U;
			const { folder: u, place: d } = l;
			const f = o === null || "refused" in o ? null : o;
			const p = (0, i.u1)(n.manifest.release_candidate_id, d);
			return {
				checks: s,
				steps: [
					...f === null ? [] : [`Ask ${f.fulcioUrl} for a certificate${describeLog(f)}`],
					...statementNames(c).map((e) => `Sign ${(0, m.uJ)(u, (0, i.W8)(e, d))}`),
					`Write ${(0, m.uJ)(u, p)}`
				],
				value: {
					before: l,
					bundle: p,
					statements: c,
					keyless: f
				}
			};
		}
		function nothing(e, t) {
			return {
				checks: e,
				steps: [t],
				value: {
					before: U,
					bundle: "",
					statements: null,
					keyless: null
				}
			};
		}
		const U = {
			folder: "",
			place: 1,
			signers: []
		};
		function describeLog({ rekorUrl: e }) {
			return e === null ? "; no log is told" : `, and write to ${e}, where anybody reads it for ever`;
		}
		function signerCheck(e, t) {
			if (e === null) {
				return (0, h.K)("signing_key_available", "not_applicable", {
					reason: "no signer: nothing is signed, and nobody but the repository vouches for this candidate",
					expected: "usable",
					actual: "none"
				});
			}
			const { kind: n, missing: r } = e;
			const i = t !== null && "refused" in t ? t : null;
			const a = i?.refused ?? r;
			const o = n === "key" ? "key that can sign" : "certificate";
			return (0, h.K)("signing_key_available", a === null, {
				reason: a === null ? `a ${o} can be had` : `no ${o}: ${a}`,
				expected: "usable",
				actual: a ?? "usable",
				remedy: i?.remedy ?? W[n]
			});
		}
		const W = {
			key: "Name one environment variable (key-env) or one file (key-file) that holds a P-256 key in PEM",
			keyless: "Give the job permissions: id-token: write, or sign with a key (signer: key)"
		};
		function manifestCheck(e) {
			if (e.state !== "found") {
				const { outcome: t, ...n } = (0, T.nu)(e);
				return (0, h.K)("signed_manifest_holds", t, {
					...n,
					expected: "one manifest",
					actual: null
				});
			}
			const { differences: t, path: n, sha256: r } = e;
			const [i] = t;
			const a = i === undefined && e.manifest !== null;
			return (0, h.K)("signed_manifest_holds", a, {
				reason: a ? `${n} and everything it binds hold` : i === undefined ? `${n} cannot be read` : (0, z.v)((0, B.hF)(i), t.length - 1, "difference"),
				expected: [],
				actual: a ? r : t.slice(0, 100).map(B.hF),
				remedy: "Sign where the manifest was made, right after it; a signature would vouch for what does not hold"
			});
		}
		function releaseCheck(e, { purl: t }) {
			if (t === undefined || e.state !== "found" || e.manifest === null) return [];
			const { decision: n, artifacts: r, subject: i } = e.manifest;
			const a = !(0, R.p)(t) ? `${t} is no package URL with a version` : n !== "open" ? "the candidate is closed" : r.length === 0 ? "the manifest binds no file" : (0, R.r)(t, i.version);
			return [(0, h.K)("release_statement", a === null, {
				reason: a ?? `${r.length} files are released as ${t}`,
				expected: `files of an open candidate, and pkg:TYPE/NAME@${i.version ?? "VERSION"}`,
				actual: a ?? t,
				remedy: `Give purl only where an open candidate with artifacts is released, with its version, e.g. pkg:npm/parcel@${i.version ?? "2.4.0"}; where that is not the version of the package, name another version-source and run the gates again`
			})];
		}
		function statementsOf(e, t, n) {
			const { manifest: r, path: i, sha256: a, evidence: o } = e;
			const s = n.resourceUri ?? resourceUriOf(r);
			return {
				evidence: o.map((e) => ({
					evidence: e.evidence,
					name: (0, m.bV)(e.path),
					sha256: e.sha256,
					freshUntil: r.expires_at
				})),
				manifest: {
					manifest: r,
					name: (0, m.bV)(i),
					sha256: a,
					verifierId: n.verifierId,
					resourceUri: s,
					policy: policyOf(o, s)
				},
				release: n.purl === undefined ? null : {
					purl: n.purl,
					packageId: n.packageId ?? null
				},
				scans: t
			};
		}
		function resourceUriOf({ subject: { repository: e } }) {
			return e.includes("/") ? `git+https://github.com/${e}` : `pkg:generic/${encodeURIComponent(e)}`;
		}
		const G = ".github/release-gates.yml";
		function policyOf(e, t) {
			const n = e.flatMap((e) => e.evidence.materials);
			const r = n.find(({ path: e, role: t }) => t === "policy" && e === G);
			return r === undefined ? { uri: `${t}#release-gates-defaults` } : {
				uri: `${t}#${G}`,
				digest: { sha256: r.sha256 }
			};
		}
		;
		const K = (0, r.h9)({
			id: "sign",
			summary: "Signs a release candidate: every verdict as an in-toto statement that cosign and others verify",
			inputs: L,
			outputs: {
				signer: "Who signed: key, keyless, or none",
				"attestations-path": "Folder of the statements, relative to the workspace; empty where nothing was signed",
				"bundle-path": "All envelopes in one file (application/vnd.in-toto.bundle)",
				statements: "How many statements were signed",
				"key-fingerprint": "OpenSSH fingerprint of the key that signed; empty where a certificate did",
				"certificate-identity": "Whom the certificate is of: workflow and ref; empty where a key signed"
			},
			checks: {
				signing_mode: "Whether a signer is configured is what the environment profile says of signing",
				signing_key_available: "A key that can sign is there, or a certificate can be had; not applicable where nothing is to be signed",
				signed_manifest_holds: "The manifest and everything it binds hold, as a verifier would find",
				release_statement: "The files of an open candidate are released under a package URL with its version",
				candidate_signed: "Every statement was signed, verifies, and is written"
			},
			collect: collectSigning,
			plan: planSigning,
			apply: applySigning
		});
	}),
	32875: (function(e, t, n) {
		n.d(t, { w$: () => datetime });
		var r = n(24121);
		var i = n(84227);
		function datetime(e) {
			return r.G1(i.You, e);
		}
		function date(e) {
			return core._isoDate(ZodISODate, e);
		}
		function time(e) {
			return core._isoTime(ZodISOTime, e);
		}
		function duration(e) {
			return core._isoDuration(ZodISODuration, e);
		}
	})
};
;
