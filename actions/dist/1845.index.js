"use strict";
exports.id = 1845;
exports.ids = [1845];
exports.modules = {
	38714: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.toMessageSignatureBundle = toMessageSignatureBundle;
		t.toDSSEBundle = toDSSEBundle;
		const r = n(18768);
		const i = n(24760);
		function toMessageSignatureBundle(e) {
			return {
				mediaType: e.certificateChain ? i.BUNDLE_V02_MEDIA_TYPE : i.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: "messageSignature",
					messageSignature: {
						messageDigest: {
							algorithm: r.HashAlgorithm.SHA2_256,
							digest: e.digest
						},
						signature: e.signature
					}
				},
				verificationMaterial: toVerificationMaterial(e)
			};
		}
		function toDSSEBundle(e) {
			return {
				mediaType: e.certificateChain ? i.BUNDLE_V02_MEDIA_TYPE : i.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: "dsseEnvelope",
					dsseEnvelope: toEnvelope(e)
				},
				verificationMaterial: toVerificationMaterial(e)
			};
		}
		function toEnvelope(e) {
			return {
				payloadType: e.artifactType,
				payload: e.artifact,
				signatures: [toSignature(e)]
			};
		}
		function toSignature(e) {
			return {
				keyid: e.keyHint || "",
				sig: e.signature
			};
		}
		function toVerificationMaterial(e) {
			return {
				content: toKeyContent(e),
				tlogEntries: [],
				timestampVerificationData: { rfc3161Timestamps: [] }
			};
		}
		function toKeyContent(e) {
			if (e.certificate) {
				if (e.certificateChain) {
					return {
						$case: "x509CertificateChain",
						x509CertificateChain: { certificates: [{ rawBytes: e.certificate }] }
					};
				} else {
					return {
						$case: "certificate",
						certificate: { rawBytes: e.certificate }
					};
				}
			} else {
				return {
					$case: "publicKey",
					publicKey: { hint: e.keyHint || "" }
				};
			}
		}
	}),
	24760: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.BUNDLE_V03_MEDIA_TYPE = t.BUNDLE_V03_LEGACY_MEDIA_TYPE = t.BUNDLE_V02_MEDIA_TYPE = t.BUNDLE_V01_MEDIA_TYPE = void 0;
		t.isBundleWithCertificateChain = isBundleWithCertificateChain;
		t.isBundleWithPublicKey = isBundleWithPublicKey;
		t.isBundleWithMessageSignature = isBundleWithMessageSignature;
		t.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
		t.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
		t.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
		t.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
		t.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
		function isBundleWithCertificateChain(e) {
			return e.verificationMaterial.content.$case === "x509CertificateChain";
		}
		function isBundleWithPublicKey(e) {
			return e.verificationMaterial.content.$case === "publicKey";
		}
		function isBundleWithMessageSignature(e) {
			return e.content.$case === "messageSignature";
		}
		function isBundleWithDsseEnvelope(e) {
			return e.content.$case === "dsseEnvelope";
		}
	}),
	28192: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ValidationError = void 0;
		class ValidationError extends Error {
			constructor(e, t) {
				super(e);
				this.fields = t;
			}
		}
		t.ValidationError = ValidationError;
	}),
	19898: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.isBundleV01 = t.assertBundleV02 = t.assertBundleV01 = t.assertBundleLatest = t.assertBundle = t.envelopeToJSON = t.envelopeFromJSON = t.bundleToJSON = t.bundleFromJSON = t.ValidationError = t.isBundleWithPublicKey = t.isBundleWithMessageSignature = t.isBundleWithDsseEnvelope = t.isBundleWithCertificateChain = t.BUNDLE_V03_MEDIA_TYPE = t.BUNDLE_V03_LEGACY_MEDIA_TYPE = t.BUNDLE_V02_MEDIA_TYPE = t.BUNDLE_V01_MEDIA_TYPE = t.toMessageSignatureBundle = t.toDSSEBundle = void 0;
		var r = n(38714);
		Object.defineProperty(t, "toDSSEBundle", {
			enumerable: true,
			get: function() {
				return r.toDSSEBundle;
			}
		});
		Object.defineProperty(t, "toMessageSignatureBundle", {
			enumerable: true,
			get: function() {
				return r.toMessageSignatureBundle;
			}
		});
		var i = n(24760);
		Object.defineProperty(t, "BUNDLE_V01_MEDIA_TYPE", {
			enumerable: true,
			get: function() {
				return i.BUNDLE_V01_MEDIA_TYPE;
			}
		});
		Object.defineProperty(t, "BUNDLE_V02_MEDIA_TYPE", {
			enumerable: true,
			get: function() {
				return i.BUNDLE_V02_MEDIA_TYPE;
			}
		});
		Object.defineProperty(t, "BUNDLE_V03_LEGACY_MEDIA_TYPE", {
			enumerable: true,
			get: function() {
				return i.BUNDLE_V03_LEGACY_MEDIA_TYPE;
			}
		});
		Object.defineProperty(t, "BUNDLE_V03_MEDIA_TYPE", {
			enumerable: true,
			get: function() {
				return i.BUNDLE_V03_MEDIA_TYPE;
			}
		});
		Object.defineProperty(t, "isBundleWithCertificateChain", {
			enumerable: true,
			get: function() {
				return i.isBundleWithCertificateChain;
			}
		});
		Object.defineProperty(t, "isBundleWithDsseEnvelope", {
			enumerable: true,
			get: function() {
				return i.isBundleWithDsseEnvelope;
			}
		});
		Object.defineProperty(t, "isBundleWithMessageSignature", {
			enumerable: true,
			get: function() {
				return i.isBundleWithMessageSignature;
			}
		});
		Object.defineProperty(t, "isBundleWithPublicKey", {
			enumerable: true,
			get: function() {
				return i.isBundleWithPublicKey;
			}
		});
		var a = n(28192);
		Object.defineProperty(t, "ValidationError", {
			enumerable: true,
			get: function() {
				return a.ValidationError;
			}
		});
		var o = n(46898);
		Object.defineProperty(t, "bundleFromJSON", {
			enumerable: true,
			get: function() {
				return o.bundleFromJSON;
			}
		});
		Object.defineProperty(t, "bundleToJSON", {
			enumerable: true,
			get: function() {
				return o.bundleToJSON;
			}
		});
		Object.defineProperty(t, "envelopeFromJSON", {
			enumerable: true,
			get: function() {
				return o.envelopeFromJSON;
			}
		});
		Object.defineProperty(t, "envelopeToJSON", {
			enumerable: true,
			get: function() {
				return o.envelopeToJSON;
			}
		});
		var s = n(53838);
		Object.defineProperty(t, "assertBundle", {
			enumerable: true,
			get: function() {
				return s.assertBundle;
			}
		});
		Object.defineProperty(t, "assertBundleLatest", {
			enumerable: true,
			get: function() {
				return s.assertBundleLatest;
			}
		});
		Object.defineProperty(t, "assertBundleV01", {
			enumerable: true,
			get: function() {
				return s.assertBundleV01;
			}
		});
		Object.defineProperty(t, "assertBundleV02", {
			enumerable: true,
			get: function() {
				return s.assertBundleV02;
			}
		});
		Object.defineProperty(t, "isBundleV01", {
			enumerable: true,
			get: function() {
				return s.isBundleV01;
			}
		});
	}),
	46898: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.envelopeToJSON = t.envelopeFromJSON = t.bundleToJSON = t.bundleFromJSON = void 0;
		const r = n(18768);
		const i = n(24760);
		const a = n(53838);
		const bundleFromJSON = (e) => {
			const t = r.Bundle.fromJSON(e);
			switch (t.mediaType) {
				case i.BUNDLE_V01_MEDIA_TYPE:
					(0, a.assertBundleV01)(t);
					break;
				case i.BUNDLE_V02_MEDIA_TYPE:
					(0, a.assertBundleV02)(t);
					break;
				default:
					(0, a.assertBundleLatest)(t);
					break;
			}
			return t;
		};
		t.bundleFromJSON = bundleFromJSON;
		const bundleToJSON = (e) => {
			return r.Bundle.toJSON(e);
		};
		t.bundleToJSON = bundleToJSON;
		const envelopeFromJSON = (e) => {
			return r.Envelope.fromJSON(e);
		};
		t.envelopeFromJSON = envelopeFromJSON;
		const envelopeToJSON = (e) => {
			return r.Envelope.toJSON(e);
		};
		t.envelopeToJSON = envelopeToJSON;
	}),
	53838: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.assertBundle = assertBundle;
		t.assertBundleV01 = assertBundleV01;
		t.isBundleV01 = isBundleV01;
		t.assertBundleV02 = assertBundleV02;
		t.assertBundleLatest = assertBundleLatest;
		const r = n(28192);
		function assertBundle(e) {
			const t = validateBundleBase(e);
			if (t.length > 0) {
				throw new r.ValidationError("invalid bundle", t);
			}
		}
		function assertBundleV01(e) {
			const t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionPromise(e));
			if (t.length > 0) {
				throw new r.ValidationError("invalid v0.1 bundle", t);
			}
		}
		function isBundleV01(e) {
			try {
				assertBundleV01(e);
				return true;
			} catch (e) {
				return false;
			}
		}
		function assertBundleV02(e) {
			const t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionProof(e));
			if (t.length > 0) {
				throw new r.ValidationError("invalid v0.2 bundle", t);
			}
		}
		function assertBundleLatest(e) {
			const t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionProof(e));
			t.push(...validateNoCertificateChain(e));
			if (t.length > 0) {
				throw new r.ValidationError("invalid bundle", t);
			}
		}
		function validateBundleBase(e) {
			const t = [];
			if (e.mediaType === undefined || !e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) {
				t.push("mediaType");
			}
			if (e.content === undefined) {
				t.push("content");
			} else {
				switch (e.content.$case) {
					case "messageSignature":
						if (e.content.messageSignature.messageDigest === undefined) {
							t.push("content.messageSignature.messageDigest");
						} else {
							if (e.content.messageSignature.messageDigest.digest.length === 0) {
								t.push("content.messageSignature.messageDigest.digest");
							}
						}
						if (e.content.messageSignature.signature.length === 0) {
							t.push("content.messageSignature.signature");
						}
						break;
					case "dsseEnvelope":
						if (e.content.dsseEnvelope.payload.length === 0) {
							t.push("content.dsseEnvelope.payload");
						}
						if (e.content.dsseEnvelope.signatures.length !== 1) {
							t.push("content.dsseEnvelope.signatures");
						} else {
							if (e.content.dsseEnvelope.signatures[0].sig.length === 0) {
								t.push("content.dsseEnvelope.signatures[0].sig");
							}
						}
						break;
				}
			}
			if (e.verificationMaterial === undefined) {
				t.push("verificationMaterial");
			} else {
				if (e.verificationMaterial.content === undefined) {
					t.push("verificationMaterial.content");
				} else {
					switch (e.verificationMaterial.content.$case) {
						case "x509CertificateChain":
							if (e.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
								t.push("verificationMaterial.content.x509CertificateChain.certificates");
							}
							e.verificationMaterial.content.x509CertificateChain.certificates.forEach((e, n) => {
								if (e.rawBytes.length === 0) {
									t.push(`verificationMaterial.content.x509CertificateChain.certificates[${n}].rawBytes`);
								}
							});
							break;
						case "certificate":
							if (e.verificationMaterial.content.certificate.rawBytes.length === 0) {
								t.push("verificationMaterial.content.certificate.rawBytes");
							}
							break;
					}
				}
				if (e.verificationMaterial.tlogEntries === undefined) {
					t.push("verificationMaterial.tlogEntries");
				} else {
					if (e.verificationMaterial.tlogEntries.length > 0) {
						e.verificationMaterial.tlogEntries.forEach((e, n) => {
							if (e.logId === undefined) {
								t.push(`verificationMaterial.tlogEntries[${n}].logId`);
							}
							if (e.kindVersion === undefined) {
								t.push(`verificationMaterial.tlogEntries[${n}].kindVersion`);
							}
						});
					}
				}
			}
			return t;
		}
		function validateInclusionPromise(e) {
			const t = [];
			if (e.verificationMaterial && e.verificationMaterial.tlogEntries?.length > 0) {
				e.verificationMaterial.tlogEntries.forEach((e, n) => {
					if (e.inclusionPromise === undefined) {
						t.push(`verificationMaterial.tlogEntries[${n}].inclusionPromise`);
					}
				});
			}
			return t;
		}
		function validateInclusionProof(e) {
			const t = [];
			if (e.verificationMaterial && e.verificationMaterial.tlogEntries?.length > 0) {
				e.verificationMaterial.tlogEntries.forEach((e, n) => {
					if (e.inclusionProof === undefined) {
						t.push(`verificationMaterial.tlogEntries[${n}].inclusionProof`);
					} else {
						if (e.inclusionProof.checkpoint === undefined) {
							t.push(`verificationMaterial.tlogEntries[${n}].inclusionProof.checkpoint`);
						}
					}
				});
			}
			return t;
		}
		function validateNoCertificateChain(e) {
			const t = [];
			if (e.verificationMaterial?.content?.$case === "x509CertificateChain") {
				t.push("verificationMaterial.content.$case");
			}
			return t;
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
	99894: (function(e, t, n) {
		n.d(t, {
			Nv: () => candidateSubjects,
			QW: () => levelOfUnit,
			SG: () => buildVerificationSummary,
			Tu: () => o,
			dr: () => propertyOfUnit,
			fI: () => buildEvidenceReference,
			px: () => buildSimpleVerificationResult
		});
		var r = n(25202);
		var i = n(5010);
		var a = n(93593);
		function buildVerificationSummary(e) {
			const { manifest: t, verifierId: n, resourceUri: a, policy: o, inputs: s } = e;
			const c = t.decision === "open";
			const l = {
				verifier: {
					id: n,
					version: { "release-gates": t.tool.version }
				},
				timeVerified: t.generated_at,
				resourceUri: a,
				policy: o,
				inputAttestations: s.map(({ name: e, sha256: t }) => ({
					uri: e,
					digest: { sha256: t }
				})),
				verificationResult: c ? "PASSED" : "FAILED",
				verifiedLevels: c ? ["RELEASE_GATES_PASSED", ...passedUnits(e).map(levelOfUnit)] : ["FAILED"]
			};
			return (0, i.Y5)(candidateSubjects(e), {
				type: r.Cs.verificationSummary,
				predicate: l
			});
		}
		function buildSimpleVerificationResult(e) {
			const { manifest: t, verifierId: n, policy: a } = e;
			const s = t.decision === "open" ? [o] : [];
			const c = {
				verifier: {
					id: n,
					policies: [a]
				},
				timeCreated: t.generated_at,
				properties: [...s, ...passedUnits(e).map(propertyOfUnit)]
			};
			return (0, i.Y5)(candidateSubjects(e), {
				type: r.Cs.simpleVerificationResult,
				predicate: c
			});
		}
		function buildEvidenceReference(e) {
			const { manifest: t, verifierId: n, inputs: a } = e;
			const o = Object.values(t.gates).map(({ evidence: e, sha256: t }) => ({
				downloadLocation: e,
				mediaType: "application/json",
				digest: { sha256: t }
			}));
			const s = a.map(({ name: e, sha256: t, mediaType: n }) => ({
				downloadLocation: e,
				mediaType: n,
				digest: { sha256: t }
			}));
			const c = {
				attester: { id: n },
				references: [...o, ...s]
			};
			return (0, i.Y5)(candidateSubjects(e), {
				type: r.Cs.reference,
				predicate: c
			});
		}
		function candidateSubjects({ manifest: e, name: t, sha256: n }) {
			const r = e.artifacts.map((e) => ({
				name: e.path,
				digest: { sha256: e.sha256 }
			}));
			return [
				{
					name: t,
					digest: { sha256: n }
				},
				...(0, a.s)(e.subject),
				...r
			];
		}
		function levelOfUnit(e) {
			return `${e.toUpperCase().replaceAll("-", "_")}_PASSED`;
		}
		function propertyOfUnit(e) {
			return `RG_${levelOfUnit(e)}`;
		}
		const o = "RG_RELEASE_CANDIDATE_OPEN";
		function passedUnits({ manifest: e, lenient: t }) {
			return Object.entries(e.gates).filter(([e, { kind: n, verdict: r }]) => n === "gate" && r === "pass" && !t.includes(e)).map(([e]) => e);
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
	40974: (function(e, t, n) {
		n.d(t, {
			p: () => isVersionedPurl,
			r: () => whyOtherVersion
		});
		const r = "(?:[A-Za-z0-9._~:-]|%[0-9A-F]{2})+";
		const i = new RegExp(`^pkg:[a-z][a-z0-9.-]*/(?:@?${r}/)*${r}@${r}(?:\\?[a-z][a-z0-9._-]*=[^#?\\s]+)?(?:#[^#?\\s]+)?$`);
		function isVersionedPurl(e) {
			return e.length <= 1024 && i.test(e);
		}
		function whyOtherVersion(e, t) {
			const n = versionsOf(e);
			if (t === null || n.some((e) => partsOf(e) === partsOf(t))) return null;
			const [r] = n;
			return r === undefined ? null : `${e} is version ${r}, and the release candidate is version ${t}`;
		}
		const a = new Set([
			"alpm",
			"apk",
			"deb",
			"rpm"
		]);
		function versionsOf(e) {
			const [, t = "", n = "", r = ""] = /^pkg:([^/]+)\/[^?#]*@([^@?#/]+)(?:\?([^#]*))?/.exec(e) ?? [];
			const i = decoded(n);
			if (a.has(t)) return [i.replace(/^\d+:/, ""), i.replace(/^\d+:/, "").replace(/-[^-]*$/, "")];
			if (!i.includes(":")) return [i];
			const o = new URLSearchParams(r).get("tag");
			return o === null ? [] : [o];
		}
		function decoded(e) {
			const t = e.replaceAll(/%([0-9A-F]{2})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
			return Buffer.from(t, "latin1").toString("utf8");
		}
		function partsOf(e) {
			const t = e.toLowerCase().replace(/^v(?=\d)/, "").match(/\d+|[a-z]+/g) ?? [];
			return t.map((e) => o[e] ?? e.replace(/^0+(?=\d)/, "")).join(".");
		}
		const o = {
			alpha: "a",
			beta: "b"
		};
	}),
	5010: (function(e, t, n) {
		n.d(t, {
			By: () => parseStatement,
			Y5: () => buildStatement
		});
		var r = n(71164);
		var i = n(46911);
		var a = n(8304);
		var o = n(30786);
		var s = n(84227);
		var c = n(25202);
		const l = 12 * 1024 * 1024;
		const u = s.YjP().regex(/^[0-9a-f]{8,256}$/, "lower-case hex");
		const d = s.g1P(s.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/), u).refine((e) => Object.keys(e).length > 0, "at least one digest");
		const f = s._H3({
			_type: s.k5n([c.zG, c.jH]),
			subject: s.YOg(s._H3({
				name: s.YjP().max(4096).optional(),
				uri: s.YjP().max(4096).optional(),
				digest: d
			})).min(1).max(1e5).describe("What the statement is about; found by digest, never by name"),
			predicateType: s.YjP().min(1).max(1024).describe("URI"),
			predicate: s.IeY(r.O, "an object").optional()
		});
		function parseStatement(e, t) {
			return (0, i.m)(f, (0, a.R)(e, {
				file: t,
				maxBytes: l
			}));
		}
		function buildStatement(e, { type: t, predicate: n }) {
			return (0, o.Mr)({
				_type: c.zG,
				subject: e,
				predicateType: t,
				predicate: n
			});
		}
	}),
	93593: (function(e, t, n) {
		n.d(t, {
			o: () => buildTestResult,
			s: () => commitSubject
		});
		var r = n(7837);
		var i = n(25202);
		var a = n(5010);
		function buildTestResult(e) {
			const { evidence: t, freshUntil: n, sha256: s } = e;
			const c = testsOf(t);
			const l = {
				result: t.verdict === "pass" && (0, r.y)(t) ? "WARNED" : o[t.verdict],
				configuration: configurationOf(t),
				passedTests: c.passed,
				warnedTests: c.warned,
				failedTests: c.failed,
				releaseGate: {
					unit: t.unit,
					kind: t.kind,
					verdict: t.verdict,
					reason: t.reason,
					mode: t.mode,
					strict: t.strict,
					environment: t.environment,
					releaseCandidateId: t.release_candidate_id,
					evidenceSha256: s,
					runId: t.run.id,
					runAttempt: t.run.kind === "github" ? t.run.attempt : 0,
					endedAt: t.ended_at,
					freshUntil: n,
					waivers: t.waivers.map(({ id: e, gate: t, check: n, expires: r, sha256: i }) => ({
						id: e,
						gate: t,
						check: n,
						expires: r,
						sha256: i
					}))
				}
			};
			return (0, a.Y5)(subjectsOf(e), {
				type: i.Cs.testResult,
				predicate: l
			});
		}
		const o = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED",
			error: "FAILED"
		};
		function subjectsOf({ evidence: e, name: t, sha256: n }) {
			return [{
				name: t,
				digest: { sha256: n }
			}, ...commitSubject(e.subject)];
		}
		function commitSubject({ repository: e, commit: t }) {
			return t === null ? [] : [{
				name: e,
				digest: { gitCommit: t }
			}];
		}
		function configurationOf({ tool: e, materials: t }) {
			const n = e.bundle_sha256 === null ? {} : { digest: { sha256: e.bundle_sha256 } };
			const r = t.filter(({ role: e }) => e === "policy");
			return [{
				uri: `pkg:generic/release-gates@${e.version}`,
				name: e.name,
				...n
			}, ...r.map(({ path: e, sha256: t }) => ({
				name: e,
				digest: { sha256: t }
			}))];
		}
		function testsOf({ checks: e }) {
			const of = (t) => e.filter((e) => testKindOf(e) === t).map(({ id: e }) => e);
			return {
				passed: of("passed"),
				warned: of("warned"),
				failed: of("failed")
			};
		}
		function testKindOf({ outcome: e, mode: t, waiver: n }) {
			if (e === "pass") return "passed";
			return e === "not_applicable" || t === "warn" || n !== undefined ? "warned" : "failed";
		}
	}),
	56001: (function(e, t, n) {
		n.d(t, {
			eR: () => attestationPatterns,
			l_: () => statementPatterns,
			xE: () => attestationFolder
		});
		var r = n(11142);
		const i = [
			"*.dsse.json",
			"*.intoto.jsonl",
			"*.sigstore.json"
		];
		function attestationFolder({ path: e, sha256: t }) {
			return (0, r.uJ)((0, r.yS)(e), `attestations/${t.slice(0, 12)}`);
		}
		function attestationPatterns(e) {
			return statementPatterns(attestationFolder(e));
		}
		function statementPatterns(e) {
			return i.map((t) => (0, r.uJ)((0, r.yk)(e), t));
		}
	}),
	34495: (function(e, t, n) {
		n.d(t, {
			Zf: () => attestationTexts,
			aF: () => readAttestations
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(63416);
		var s = n(80173);
		const c = 1e4;
		function readAttestations(e, t) {
			const n = attestationTexts(e, t);
			if (!t.endsWith(".jsonl")) return readOne(e, t);
			if (n.length === 0 || n.length > c) {
				const e = `expected 1 to ${c} attestations, found ${n.length}`;
				return {
					attestations: [],
					problems: [{
						code: "dsse.limit",
						message: e,
						where: { file: t }
					}]
				};
			}
			const r = n.map(({ at: e, bytes: t }) => readOne(t, e));
			return {
				attestations: r.flatMap(({ attestations: e }) => e),
				problems: r.flatMap(({ problems: e }) => e)
			};
		}
		function readOne(e, t) {
			try {
				const n = (0, r.R)(e, {
					file: t,
					maxBytes: o.ud
				});
				const a = (0, i.O)(n.value) && "mediaType" in n.value;
				const c = a ? (0, s.g)(n) : {
					envelope: (0, o.y)(n),
					certified: null
				};
				return {
					attestations: [{
						at: t,
						...c
					}],
					problems: []
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return {
					attestations: [],
					problems: e.problems
				};
			}
		}
		const l = 10;
		function attestationTexts(e, t) {
			if (!t.endsWith(".jsonl")) return [{
				at: t,
				offset: 0,
				bytes: e
			}];
			const n = [];
			for (let r = 0; r < e.length;) {
				const i = e.indexOf(l, r);
				const a = i < 0 ? e.length : i;
				n.push({
					at: `${t}:${n.length + 1}`,
					offset: r,
					bytes: e.subarray(r, a)
				});
				r = a + 1;
			}
			return n;
		}
	}),
	34320: (function(e, t, n) {
		n.d(t, {
			KH: () => isAbout,
			yT: () => readUnverified,
			oe: () => verifyAttestation
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(78147);
		var o = n(42207);
		var s = n(19898);
		var c = n(66849);
		;
		function verifyCertificate({ bundle: e, envelope: t }, { roots: n, identities: r, nowMs: i }) {
			if (n.length === 0) return refuse("it was signed with a certificate, and only keys are trusted here");
			const a = readEntity(e, t);
			if (typeof a === "string") return refuse(a);
			const { entity: s, timesMs: c } = a;
			const l = c.find((e) => !(e <= i + o.Hd));
			if (l !== undefined) return refuse(`it was signed in the future: ${describeTime(l)}`);
			const u = [];
			for (const { at: e, verifier: t } of n) {
				try {
					return judgeIdentity(t.verify(s).identity, r);
				} catch (t) {
					u.push(`${e}: ${t instanceof Error ? t.message : "unknown"}`);
				}
			}
			return refuse(`no Sigstore instance that is trusted vouches for its certificate (${u.join("; ")})`);
		}
		function readEntity(e, t) {
			try {
				const n = (0, s.bundleFromJSON)(e);
				if (!isOf(n, t)) return "its envelope can be read in two ways";
				const { tlogEntries: r } = n.verificationMaterial;
				if (!r.every(agrees)) return "the root of its log entry is not that of the checkpoint";
				const i = (0, c.DC)(n);
				return {
					entity: i,
					timesMs: timesOf(i)
				};
			} catch (e) {
				return `its verification material cannot be read: ${e instanceof Error ? e.message : "unknown"}`;
			}
		}
		function isOf({ content: e }, { payloadType: t, payload: n, signatures: r }) {
			if (e.$case !== "dsseEnvelope") return false;
			const { dsseEnvelope: a } = e;
			const [o, s] = [r[0]?.signature, a.signatures[0]?.sig];
			if (o === undefined || s === undefined || a.signatures.length !== r.length) return false;
			return a.payloadType === t && (0, i.J$)((0, i.fg)(a.payload), (0, i.fg)(n)) && (0, i.J$)((0, i.fg)(s), (0, i.fg)(o));
		}
		function agrees({ inclusionProof: e }) {
			const { rootHash: t, checkpoint: n } = e ?? {};
			if (t === undefined || n === undefined) return true;
			const [, , r = ""] = n.envelope.split("\n");
			return (0, i.J$)(t.toString("hex"), Buffer.from(r, "base64").toString("hex"));
		}
		function timesOf({ timestamps: e }) {
			return e.map((e) => e.$case === "timestamp-authority" ? e.timestamp.signingTime.getTime() : Number(e.tlogEntry.integratedTime) * 1e3);
		}
		function describeTime(e) {
			return Number.isFinite(e) && Math.abs(e) < 864e13 ? (0, o.ZA)(e) : "a time that is none";
		}
		function judgeIdentity({ subjectAlternativeName: e = "", extensions: t } = {}, n) {
			const r = {
				issuer: t?.issuer ?? "",
				subject: e
			};
			const i = n.some((e) => e.issuer === r.issuer && e.subject === r.subject);
			if (i && r.issuer !== "" && e !== "") return {
				ok: true,
				identity: r
			};
			const a = `it was signed by ${JSON.stringify(e)} of ${JSON.stringify(r.issuer)}, who is not trusted here`;
			return {
				ok: false,
				fault: "identity",
				message: a
			};
		}
		function refuse(e) {
			return {
				ok: false,
				fault: "certificate",
				message: e
			};
		}
		var l = n(25202);
		var u = n(5010);
		;
		function verifyAttestation(e, t) {
			return e.certified === null ? verifySigned(e, t) : verifyCertified(e, e.certified, t);
		}
		function readUnverified(e) {
			return {
				found: e,
				verdict: toVerdict(e.at, e.envelope.payload, {
					signedBy: [],
					identity: null
				})
			};
		}
		function verifySigned({ at: e, envelope: t }, { keys: n, threshold: r }) {
			const i = (0, a.Y)(t, {
				keys: n,
				threshold: r,
				payloadTypes: [l.T4]
			});
			if (!i.ok) return {
				ok: false,
				at: e,
				code: i.fault,
				message: i.message
			};
			return toVerdict(e, i.payload, {
				signedBy: i.signedBy,
				identity: null
			});
		}
		function verifyCertified({ at: e, envelope: t }, n, { threshold: r, certificates: i = d }) {
			const refuse = (t, n) => ({
				ok: false,
				at: e,
				code: t,
				message: n
			});
			if (t.payloadType !== l.T4) {
				return refuse("payload_type", `expected ${l.T4}, found ${t.payloadType}`);
			}
			const a = verifyCertificate({
				bundle: n,
				envelope: t
			}, i);
			if (!a.ok) return refuse(a.fault, a.message);
			if (r > 1) return refuse("threshold", `expected ${r} different signers, found one certificate`);
			return toVerdict(e, t.payload, {
				signedBy: [],
				identity: a.identity
			});
		}
		const d = {
			roots: [],
			identities: [],
			nowMs: 0
		};
		function toVerdict(e, t, n) {
			try {
				return {
					ok: true,
					at: e,
					statement: (0, u.By)(t, e),
					...n
				};
			} catch (t) {
				if (!(t instanceof r.dz)) throw t;
				return {
					ok: false,
					at: e,
					code: "statement",
					message: t.problems[0]?.message ?? "it is no statement"
				};
			}
		}
		function isAbout(e, t, n) {
			return e.subject.some((e) => (0, i.J$)(e.digest[t] ?? "", n));
		}
	}),
	37088: (function(e, t, n) {
		n.d(t, {
			A: () => classifyDocument,
			i: () => readEvidenceFolder
		});
		var r = n(8304);
		var i = n(66462);
		var a = n(71164);
		var o = n(34975);
		var s = n(14256);
		var c = n(25184);
		var l = n(76380);
		var u = n(11142);
		var d = n(61367);
		async function readEvidenceFolder(e, t) {
			const n = await e.list([(0, u.yk)((0, u.uJ)(t, "")).replace(/\/?$/, "/*.json").replace(/^\//, "")]);
			const r = [];
			for (const t of n) r.push(await readOne(e, t));
			return r;
		}
		async function readOne(e, t) {
			const n = await e.read(t, {
				role: "evidence",
				maxBytes: s.bU
			});
			switch (n.state) {
				case "present": return classifyDocument(n);
				case "absent": return malformed(t, null, "file.vanished", "the file was listed and is not there any more");
				case "refused": return malformed(t, null, n.code, n.reason);
			}
		}
		function classifyDocument(e) {
			const { path: t, sha256: n } = e;
			try {
				const i = (0, r.R)(e.bytes, {
					file: t,
					maxBytes: s.bU
				});
				const a = {
					path: t,
					sha256: n,
					bytes: e.bytes.length
				};
				switch (formatOf(i)) {
					case d.uX: return {
						kind: "evidence",
						...a,
						evidence: (0, l.CX)(i, e.bytes)
					};
					case d.Sn: return {
						kind: "manifest",
						...a,
						manifest: (0, c.yl)(i, e.bytes)
					};
					case null:
					default: return {
						kind: "foreign",
						path: t,
						sha256: n,
						format: formatOf(i)
					};
				}
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				const [r, ...a] = e.problems.map((e) => (0, o.ny)(e, t));
				return {
					kind: "malformed",
					path: t,
					sha256: n,
					differences: [r, ...a]
				};
			}
		}
		function formatOf(e) {
			if (!(0, a.O)(e.value) || !Object.hasOwn(e.value, "format")) return null;
			const { format: t } = e.value;
			return typeof t === "string" ? t.slice(0, 128) : null;
		}
		function malformed(e, t, n, r) {
			const i = {
				code: n,
				file: e,
				pointer: null,
				expected: null,
				found: null,
				message: r
			};
			return {
				kind: "malformed",
				path: e,
				sha256: t,
				differences: [i]
			};
		}
	}),
	7837: (function(e, t, n) {
		n.d(t, { y: () => isLenient });
		function isLenient({ checks: e }) {
			return e.some(({ level: e, outcome: t }) => e === "must" && (t === "fail" || t === "inconclusive"));
		}
	}),
	62050: (function(e, t, n) {
		n.d(t, {
			QM: () => locateManifest,
			nK: () => locateManifestBelow,
			nu: () => tellNotLocated
		});
		var r = n(51182);
		var i = n(34975);
		var a = n(37088);
		var o = n(14256);
		var s = n(11142);
		var c = n(61367);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: o.ZJ
			});
			if (r.state === "present") return {
				state: "found",
				file: r,
				malformed: n
			};
			if (r.state === "absent") return {
				state: "absent",
				path: r.path,
				malformed: n
			};
			return {
				state: "refused",
				path: r.path,
				code: r.code,
				reason: r.reason
			};
		}
		async function newestInFolder(e, t) {
			const n = await (0, a.i)(e, t);
			const i = n.filter((e) => e.kind === "manifest");
			const o = i.length > 0 ? r.zU : (e) => /^manifest[.-]/.test(e);
			const s = n.flatMap((e) => faultsOf(e, o));
			const c = i.map((e) => e.manifest.generated_at).sort().at(-1);
			const l = i.filter((e) => e.manifest.generated_at === c);
			const [u] = l;
			if (u === undefined || c === undefined) return {
				state: "absent",
				path: t,
				malformed: s
			};
			if (new Set(l.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: c,
				paths: l.map((e) => e.path)
			};
			return readManifestFile(e, u.path, s);
		}
		function faultsOf(e, t) {
			if (e.kind === "malformed") return e.differences;
			if (e.kind !== "foreign" || !t((0, s.bV)(e.path))) return [];
			const { path: n, format: r } = e;
			return [(0, i.Tx)("manifest.format", {
				file: n,
				pointer: "/format",
				expected: c.Sn,
				found: r
			})];
		}
		const l = [
			"*",
			"*/*",
			".*/*",
			"*/*/*",
			".*/*/*"
		].map((e) => `${e}/manifest.*.json`);
		async function locateManifestBelow(e, t) {
			const n = await locateManifest(e, t);
			if (n.state !== "absent" || t.endsWith(".json") || n.malformed.length > 0) return n;
			const r = (0, s.yk)(t.replace(/\/+$/, ""));
			const i = await e.list(l.map((e) => `${r}/${e}`));
			const a = [...new Set(i.map((e) => e.slice(0, e.lastIndexOf("/"))))].sort();
			const [o] = a;
			if (o === undefined) return n;
			return a.length === 1 ? locateManifest(e, o) : {
				state: "ambiguous",
				at: t,
				paths: a
			};
		}
		function tellNotLocated(e) {
			switch (e.state) {
				case "absent": {
					const [t] = e.malformed;
					const n = t === undefined ? "" : `; ${(0, i.hF)(t)}`;
					return {
						outcome: "fail",
						reason: `there is no sound manifest at ${e.path}${n}`,
						remedy: "Name the manifest, or the folder that release-manifest wrote"
					};
				}
				case "refused": return {
					outcome: "inconclusive",
					reason: `${e.path} may not be read: ${e.reason}`,
					remedy: "Name a regular file below the root"
				};
				case "ambiguous": return {
					outcome: "inconclusive",
					reason: `${e.paths.length} different manifests say ${e.at}: ${e.paths.slice(0, 5).join(", ")}`,
					remedy: "Name the one that is meant"
				};
			}
		}
	})
};
;
