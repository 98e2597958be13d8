"use strict";
exports.id = 6849;
exports.ids = [6849];
exports.modules = {
	63377: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DSSESignatureContent = void 0;
		const r = n(48859);
		class DSSESignatureContent {
			env;
			constructor(e) {
				this.env = e;
			}
			compareDigest(e) {
				return r.crypto.bufferEqual(e, r.crypto.digest("sha256", this.env.payload));
			}
			compareSignature(e) {
				return r.crypto.bufferEqual(e, this.signature);
			}
			verifySignature(e) {
				return r.crypto.verify(this.preAuthEncoding, e, this.signature);
			}
			get signature() {
				return this.env.signatures.length > 0 ? this.env.signatures[0].sig : Buffer.from("");
			}
			get preAuthEncoding() {
				return r.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
			}
		}
		t.DSSESignatureContent = DSSESignatureContent;
	}),
	9710: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.toSignedEntity = toSignedEntity;
		t.signatureContent = signatureContent;
		const r = n(48859);
		const i = n(63377);
		const a = n(29385);
		function toSignedEntity(e, t) {
			const { tlogEntries: n, timestampVerificationData: i } = e.verificationMaterial;
			const a = [];
			for (const e of n) {
				if (e.integratedTime && e.integratedTime !== "0") {
					a.push({
						$case: "transparency-log",
						tlogEntry: e
					});
				}
			}
			for (const e of i?.rfc3161Timestamps ?? []) {
				a.push({
					$case: "timestamp-authority",
					timestamp: r.RFC3161Timestamp.parse(Buffer.from(e.signedTimestamp))
				});
			}
			return {
				signature: signatureContent(e, t),
				key: key(e),
				tlogEntries: n,
				timestamps: a
			};
		}
		function signatureContent(e, t) {
			switch (e.content.$case) {
				case "dsseEnvelope": return new i.DSSESignatureContent(e.content.dsseEnvelope);
				case "messageSignature": return new a.MessageSignatureContent(e.content.messageSignature, t);
			}
		}
		function key(e) {
			switch (e.verificationMaterial.content.$case) {
				case "publicKey": return {
					$case: "public-key",
					hint: e.verificationMaterial.content.publicKey.hint
				};
				case "x509CertificateChain": return {
					$case: "certificate",
					certificate: r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))
				};
				case "certificate": return {
					$case: "certificate",
					certificate: r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.certificate.rawBytes))
				};
			}
		}
	}),
	29385: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.MessageSignatureContent = void 0;
		const r = n(48859);
		const i = n(18768);
		const a = {
			[i.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: "sha256",
			[i.HashAlgorithm.SHA2_256]: "sha256",
			[i.HashAlgorithm.SHA2_384]: "sha384",
			[i.HashAlgorithm.SHA2_512]: "sha512",
			[i.HashAlgorithm.SHA3_256]: "sha3-256",
			[i.HashAlgorithm.SHA3_384]: "sha3-384"
		};
		class MessageSignatureContent {
			signature;
			messageDigest;
			artifact;
			hashAlgorithm;
			constructor(e, t) {
				this.signature = e.signature;
				this.messageDigest = e.messageDigest.digest;
				this.artifact = t;
				this.hashAlgorithm = a[e.messageDigest.algorithm] ?? "sha256";
			}
			compareSignature(e) {
				return r.crypto.bufferEqual(e, this.signature);
			}
			compareDigest(e) {
				return r.crypto.bufferEqual(e, this.messageDigest);
			}
			verifySignature(e) {
				return r.crypto.verify(this.artifact, e, this.signature, this.hashAlgorithm);
			}
		}
		t.MessageSignatureContent = MessageSignatureContent;
	}),
	62899: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.PolicyError = t.VerificationError = void 0;
		class BaseError extends Error {
			code;
			cause;
			constructor({ code: e, message: t, cause: n }) {
				super(t);
				this.code = e;
				this.cause = n;
				this.name = this.constructor.name;
			}
		}
		class VerificationError extends BaseError {}
		t.VerificationError = VerificationError;
		class PolicyError extends BaseError {}
		t.PolicyError = PolicyError;
	}),
	66849: (function(e, t, n) {
		var r;
		r = { value: true };
		t.BL = t.jO = r = r = t.DC = void 0;
		var i = n(9710);
		Object.defineProperty(t, "DC", {
			enumerable: true,
			get: function() {
				return i.toSignedEntity;
			}
		});
		var a = n(62899);
		r = {
			enumerable: true,
			get: function() {
				return a.PolicyError;
			}
		};
		r = {
			enumerable: true,
			get: function() {
				return a.VerificationError;
			}
		};
		var o = n(60264);
		Object.defineProperty(t, "jO", {
			enumerable: true,
			get: function() {
				return o.toTrustMaterial;
			}
		});
		var s = n(54119);
		Object.defineProperty(t, "BL", {
			enumerable: true,
			get: function() {
				return s.Verifier;
			}
		});
	}),
	89902: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CertificateChainVerifier = void 0;
		t.verifyCertificateChain = verifyCertificateChain;
		const r = n(62899);
		const i = n(60264);
		function verifyCertificateChain(e, t, n) {
			const a = (0, i.filterCertAuthorities)(n, e);
			let o;
			for (const n of a) {
				try {
					const r = new CertificateChainVerifier({
						trustedCerts: n.certChain,
						untrustedCert: t,
						timestamp: e
					});
					return r.verify();
				} catch (e) {
					o = e;
				}
			}
			throw new r.VerificationError({
				code: "CERTIFICATE_ERROR",
				message: "Failed to verify certificate chain",
				cause: o
			});
		}
		class CertificateChainVerifier {
			untrustedCert;
			trustedCerts;
			localCerts;
			timestamp;
			constructor(e) {
				this.untrustedCert = e.untrustedCert;
				this.trustedCerts = e.trustedCerts;
				this.localCerts = dedupeCertificates([...e.trustedCerts, e.untrustedCert]);
				this.timestamp = e.timestamp;
			}
			verify() {
				const e = this.sort();
				this.checkPath(e);
				const t = e.every((e) => e.validForDate(this.timestamp));
				if (!t) {
					throw new r.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "certificate is not valid or expired at the specified date"
					});
				}
				return e;
			}
			sort() {
				const e = this.untrustedCert;
				let t = this.buildPaths(e);
				t = t.filter((e) => e.some((e) => this.trustedCerts.includes(e)));
				if (t.length === 0) {
					throw new r.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "no trusted certificate path found"
					});
				}
				const n = t.reduce((e, t) => e.length < t.length ? e : t);
				return [e, ...n].slice(0, -1);
			}
			buildPaths(e) {
				const t = [];
				const n = this.findIssuer(e);
				if (n.length === 0) {
					throw new r.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "no valid certificate path found"
					});
				}
				for (let r = 0; r < n.length; r++) {
					const i = n[r];
					if (i.equals(e)) {
						t.push([e]);
						continue;
					}
					const a = this.buildPaths(i);
					for (let e = 0; e < a.length; e++) {
						t.push([i, ...a[e]]);
					}
				}
				return t;
			}
			findIssuer(e) {
				let t = [];
				let n;
				if (e.subject.equals(e.issuer)) {
					if (e.verify()) {
						return [e];
					}
				}
				if (e.extAuthorityKeyID) {
					n = e.extAuthorityKeyID.keyIdentifier;
				}
				this.localCerts.forEach((r) => {
					if (n) {
						if (r.extSubjectKeyID) {
							if (r.extSubjectKeyID.keyIdentifier.equals(n)) {
								t.push(r);
							}
							return;
						}
					}
					if (r.subject.equals(e.issuer)) {
						t.push(r);
					}
				});
				t = t.filter((t) => {
					try {
						return e.verify(t);
					} catch (e) {
						return false;
					}
				});
				return t;
			}
			checkPath(e) {
				if (e.length < 1) {
					throw new r.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "certificate chain must contain at least one certificate"
					});
				}
				const t = e.slice(1).every((e) => e.isCA);
				if (!t) {
					throw new r.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "intermediate certificate is not a CA"
					});
				}
				for (let t = e.length - 2; t >= 0; t--) {
					if (!e[t].issuer.equals(e[t + 1].subject)) {
						throw new r.VerificationError({
							code: "CERTIFICATE_ERROR",
							message: "incorrect certificate name chaining"
						});
					}
				}
				for (let t = 0; t < e.length; t++) {
					const n = e[t];
					if (n.extBasicConstraints?.isCA) {
						const e = n.extBasicConstraints.pathLenConstraint;
						if (e !== undefined && e < t - 1) {
							throw new r.VerificationError({
								code: "CERTIFICATE_ERROR",
								message: "path length constraint exceeded"
							});
						}
					}
				}
			}
		}
		t.CertificateChainVerifier = CertificateChainVerifier;
		function dedupeCertificates(e) {
			for (let t = 0; t < e.length; t++) {
				for (let n = t + 1; n < e.length; n++) {
					if (e[t].equals(e[n])) {
						e.splice(n, 1);
						n--;
					}
				}
			}
			return e;
		}
	}),
	53921: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyPublicKey = verifyPublicKey;
		t.verifyCertificate = verifyCertificate;
		const r = n(48859);
		const i = n(62899);
		const a = n(89902);
		const o = n(67491);
		const s = "1.3.6.1.4.1.57264.1.1";
		const c = "1.3.6.1.4.1.57264.1.8";
		function verifyPublicKey(e, t, n) {
			const r = n.publicKey(e);
			t.forEach((e) => {
				if (!r.validFor(e)) {
					throw new i.VerificationError({
						code: "PUBLIC_KEY_ERROR",
						message: `Public key is not valid for timestamp: ${e.toISOString()}`
					});
				}
			});
			return { key: r.publicKey };
		}
		function verifyCertificate(e, t, n) {
			let r = [];
			t.forEach((t) => {
				r = (0, a.verifyCertificateChain)(t, e, n.certificateAuthorities);
			});
			return {
				scts: (0, o.verifySCTs)(r[0], r[1], n.ctlogs),
				signer: getSigner(r[0])
			};
		}
		function getSigner(e) {
			let t;
			const n = e.extension(c);
			if (n) {
				t = n.valueObj.subs?.[0]?.value.toString("ascii");
			} else {
				t = e.extension(s)?.value.toString("ascii");
			}
			const i = e.extensions.map((e) => {
				const t = e.subs[0].toOID();
				return {
					oid: { id: t.split(".").map(Number) },
					value: e.subs[e.subs.length - 1].value
				};
			});
			const a = {
				extensions: { issuer: t },
				subjectAlternativeName: e.subjectAltName,
				oids: i
			};
			return {
				key: r.crypto.createPublicKey(e.publicKey),
				identity: a
			};
		}
	}),
	67491: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifySCTs = verifySCTs;
		const r = n(48859);
		const i = n(62899);
		const a = n(60264);
		function verifySCTs(e, t, n) {
			let o;
			const s = e.clone();
			for (let e = 0; e < s.extensions.length; e++) {
				const t = s.extensions[e];
				if (t.subs[0].toOID() === r.EXTENSION_OID_SCT) {
					o = new r.X509SCTExtension(t);
					s.extensions.splice(e, 1);
					break;
				}
			}
			if (!o) {
				return [];
			}
			if (o.signedCertificateTimestamps.length === 0) {
				return [];
			}
			const c = new r.ByteStream();
			const l = r.crypto.digest("sha256", t.publicKey);
			c.appendView(l);
			const u = s.tbsCertificate.toDER();
			c.appendUint24(u.length);
			c.appendView(u);
			return o.signedCertificateTimestamps.map((e) => {
				const t = (0, a.filterTLogAuthorities)(n, {
					logID: e.logID,
					targetDate: e.datetime
				});
				const r = t.some((t) => e.verify(c.buffer, t.publicKey));
				if (!r) {
					throw new i.VerificationError({
						code: "CERTIFICATE_ERROR",
						message: "SCT verification failed"
					});
				}
				return e.logID;
			});
		}
	}),
	65707: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifySubjectAlternativeName = verifySubjectAlternativeName;
		t.verifyExtensions = verifyExtensions;
		t.verifyOIDs = verifyOIDs;
		const r = n(62899);
		function verifySubjectAlternativeName(e, t) {
			if (t === undefined || !t.match(e)) {
				throw new r.PolicyError({
					code: "UNTRUSTED_SIGNER_ERROR",
					message: `certificate identity error - expected ${e}, got ${t}`
				});
			}
		}
		function verifyExtensions(e, t = {}) {
			let n;
			for (n in e) {
				if (t[n] !== e[n]) {
					throw new r.PolicyError({
						code: "UNTRUSTED_SIGNER_ERROR",
						message: `invalid certificate extension - expected ${n}=${e[n]}, got ${n}=${t[n]}`
					});
				}
			}
		}
		function verifyOIDs(e, t = []) {
			for (const n of e) {
				const e = t.find((e) => oidEquals(n.oid?.id, e.oid?.id) && n.value.equals(e.value));
				if (!e) {
					const e = n.oid?.id.join(".") ?? "<unknown>";
					throw new r.PolicyError({
						code: "UNTRUSTED_SIGNER_ERROR",
						message: `invalid certificate extension - missing OID ${e}`
					});
				}
			}
		}
		function oidEquals(e, t) {
			if (e === undefined || t === undefined) {
				return false;
			}
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
	}),
	62486: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getTSATimestamp = getTSATimestamp;
		t.getTLogTimestamp = getTLogTimestamp;
		const r = n(93846);
		function getTSATimestamp(e, t, n) {
			(0, r.verifyRFC3161Timestamp)(e, t, n);
			return {
				type: "timestamp-authority",
				logID: e.signerSerialNumber,
				timestamp: e.signingTime
			};
		}
		function getTLogTimestamp(e) {
			if (!e.inclusionPromise) {
				return undefined;
			}
			return {
				type: "transparency-log",
				logID: e.logId.keyId,
				timestamp: new Date(Number(e.integratedTime) * 1e3)
			};
		}
	}),
	93846: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
		const r = n(48859);
		const i = n(62899);
		const a = n(89902);
		const o = n(60264);
		function verifyRFC3161Timestamp(e, t, n) {
			const r = e.signingTime;
			n = (0, o.filterCertAuthorities)(n, r);
			n = filterCAsBySerialAndIssuer(n, {
				serialNumber: e.signerSerialNumber,
				issuer: e.signerIssuer
			});
			const a = n.some((n) => {
				try {
					verifyTimestampForCA(e, t, n);
					return true;
				} catch (e) {
					return false;
				}
			});
			if (!a) {
				throw new i.VerificationError({
					code: "TIMESTAMP_ERROR",
					message: "timestamp could not be verified"
				});
			}
		}
		function verifyTimestampForCA(e, t, n) {
			const [o, ...s] = n.certChain;
			const c = r.crypto.createPublicKey(o.publicKey);
			const l = e.signingTime;
			try {
				new a.CertificateChainVerifier({
					untrustedCert: o,
					trustedCerts: s,
					timestamp: l
				}).verify();
			} catch (e) {
				throw new i.VerificationError({
					code: "TIMESTAMP_ERROR",
					message: "invalid certificate chain"
				});
			}
			e.verify(t, c);
		}
		function filterCAsBySerialAndIssuer(e, t) {
			return e.filter((e) => e.certChain.length > 0 && r.crypto.bufferEqual(e.certChain[0].serialNumber, t.serialNumber) && r.crypto.bufferEqual(e.certChain[0].issuer, t.issuer));
		}
	}),
	87356: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.LogCheckpoint = void 0;
		t.verifyCheckpoint = verifyCheckpoint;
		const r = n(48859);
		const i = n(62899);
		const a = "\n\n";
		const o = /\u2014 (\S+) (\S+)\n/g;
		function verifyCheckpoint(e, t) {
			const n = e.inclusionProof;
			const r = SignedNote.fromString(n.checkpoint.envelope);
			const a = LogCheckpoint.fromString(r.note);
			if (!verifySignedNote(r, t)) {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "invalid checkpoint signature"
				});
			}
			return a;
		}
		function verifySignedNote(e, t) {
			const n = Buffer.from(e.note, "utf-8");
			return e.signatures.some((e) => {
				const i = t.find((t) => r.crypto.bufferEqual(t.logID.subarray(0, 4), e.keyHint) && t.baseURL.match(e.name));
				if (!i) {
					return false;
				}
				return r.crypto.verify(n, i.publicKey, e.signature);
			});
		}
		class SignedNote {
			note;
			signatures;
			constructor(e, t) {
				this.note = e;
				this.signatures = t;
			}
			static fromString(e) {
				if (!e.includes(a)) {
					throw new i.VerificationError({
						code: "TLOG_INCLUSION_PROOF_ERROR",
						message: "missing checkpoint separator"
					});
				}
				const t = e.indexOf(a);
				const n = e.slice(0, t + 1);
				const r = e.slice(t + a.length);
				const s = r.matchAll(o);
				const c = Array.from(s, (e) => {
					const [, t, n] = e;
					const r = Buffer.from(n, "base64");
					if (r.length < 5) {
						throw new i.VerificationError({
							code: "TLOG_INCLUSION_PROOF_ERROR",
							message: "malformed checkpoint signature"
						});
					}
					return {
						name: t,
						keyHint: r.subarray(0, 4),
						signature: r.subarray(4)
					};
				});
				if (c.length === 0) {
					throw new i.VerificationError({
						code: "TLOG_INCLUSION_PROOF_ERROR",
						message: "no signatures found in checkpoint"
					});
				}
				return new SignedNote(n, c);
			}
		}
		class LogCheckpoint {
			origin;
			logSize;
			logHash;
			rest;
			constructor(e, t, n, r) {
				this.origin = e;
				this.logSize = t;
				this.logHash = n;
				this.rest = r;
			}
			static fromString(e) {
				const t = e.trimEnd().split("\n");
				if (t.length < 3) {
					throw new i.VerificationError({
						code: "TLOG_INCLUSION_PROOF_ERROR",
						message: "too few lines in checkpoint header"
					});
				}
				const n = t[0];
				const r = BigInt(t[1]);
				const a = Buffer.from(t[2], "base64");
				const o = t.slice(3);
				return new LogCheckpoint(n, r, a, o);
			}
		}
		t.LogCheckpoint = LogCheckpoint;
	}),
	67515: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DSSE_API_VERSION_V1 = void 0;
		t.verifyDSSETLogBody = verifyDSSETLogBody;
		t.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
		const r = n(62899);
		t.DSSE_API_VERSION_V1 = "0.0.1";
		function verifyDSSETLogBody(e, n) {
			switch (e.apiVersion) {
				case t.DSSE_API_VERSION_V1: return verifyDSSE001TLogBody(e, n);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported dsse version: ${e.apiVersion}`
				});
			}
		}
		function verifyDSSETLogBodyV2(e, t) {
			const n = e.spec?.spec;
			if (!n) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `missing dsse spec`
				});
			}
			switch (n.$case) {
				case "dsseV002": return verifyDSSE002TLogBody(n.dsseV002, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported version: ${n.$case}`
				});
			}
		}
		function verifyDSSE001TLogBody(e, t) {
			if (e.spec.signatures?.length !== 1) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "signature count mismatch"
				});
			}
			const n = e.spec.signatures[0].signature;
			if (!t.compareSignature(Buffer.from(n, "base64"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "tlog entry signature mismatch"
			});
			const i = e.spec.payloadHash?.value || "";
			if (!t.compareDigest(Buffer.from(i, "hex"))) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "DSSE payload hash mismatch"
				});
			}
		}
		function verifyDSSE002TLogBody(e, t) {
			if (e.signatures?.length !== 1) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "signature count mismatch"
				});
			}
			const n = e.signatures[0].content;
			if (!t.compareSignature(n)) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "tlog entry signature mismatch"
			});
			const i = e.payloadHash?.digest || Buffer.from("");
			if (!t.compareDigest(i)) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "DSSE payload hash mismatch"
				});
			}
		}
	}),
	33870: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.HASHEDREKORD_API_VERSION_V1 = void 0;
		t.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
		t.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
		const r = n(62899);
		t.HASHEDREKORD_API_VERSION_V1 = "0.0.1";
		function verifyHashedRekordTLogBody(e, n) {
			switch (e.apiVersion) {
				case t.HASHEDREKORD_API_VERSION_V1: return verifyHashedrekord001TLogBody(e, n);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported hashedrekord version: ${e.apiVersion}`
				});
			}
		}
		function verifyHashedRekordTLogBodyV2(e, t) {
			const n = e.spec?.spec;
			if (!n) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `missing dsse spec`
				});
			}
			switch (n.$case) {
				case "hashedRekordV002": return verifyHashedrekord002TLogBody(n.hashedRekordV002, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported version: ${n.$case}`
				});
			}
		}
		function verifyHashedrekord001TLogBody(e, t) {
			const n = e.spec.signature.content || "";
			if (!t.compareSignature(Buffer.from(n, "base64"))) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "signature mismatch"
				});
			}
			const i = e.spec.data.hash?.value || "";
			if (!t.compareDigest(Buffer.from(i, "hex"))) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "digest mismatch"
				});
			}
		}
		function verifyHashedrekord002TLogBody(e, t) {
			const n = e.signature?.content || Buffer.from("");
			if (!t.compareSignature(n)) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "signature mismatch"
				});
			}
			const i = e.data?.digest || Buffer.from("");
			if (!t.compareDigest(i)) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "digest mismatch"
				});
			}
		}
	}),
	50896: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyTLogBody = verifyTLogBody;
		t.verifyTLogInclusion = verifyTLogInclusion;
		const r = n(16793);
		const i = n(62899);
		const a = n(67515);
		const o = n(33870);
		const s = n(63809);
		const c = n(87356);
		const l = n(47356);
		const u = n(42816);
		function verifyTLogBody(e, t) {
			const { kind: n, version: c } = e.kindVersion;
			const l = JSON.parse(e.canonicalizedBody.toString("utf8"));
			if (n !== l.kind || c !== l.apiVersion) {
				throw new i.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `kind/version mismatch - expected: ${n}/${c}, received: ${l.kind}/${l.apiVersion}`
				});
			}
			switch (n) {
				case "dsse": if (c == a.DSSE_API_VERSION_V1) {
					return (0, a.verifyDSSETLogBody)(l, t);
				} else {
					const e = r.Entry.fromJSON(l);
					return (0, a.verifyDSSETLogBodyV2)(e, t);
				}
				case "intoto": return (0, s.verifyIntotoTLogBody)(l, t);
				case "hashedrekord": if (c == o.HASHEDREKORD_API_VERSION_V1) {
					return (0, o.verifyHashedRekordTLogBody)(l, t);
				} else {
					const e = r.Entry.fromJSON(l);
					return (0, o.verifyHashedRekordTLogBodyV2)(e, t);
				}
				default: throw new i.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported kind: ${n}`
				});
			}
		}
		function verifyTLogInclusion(e, t) {
			let n = false;
			if (isTLogEntryWithInclusionPromise(e)) {
				(0, u.verifyTLogSET)(e, t);
				n = true;
			}
			if (isTLogEntryWithInclusionProof(e)) {
				const r = (0, c.verifyCheckpoint)(e, t);
				(0, l.verifyMerkleInclusion)(e, r);
				n = true;
			}
			if (!n) {
				throw new i.VerificationError({
					code: "TLOG_MISSING_INCLUSION_ERROR",
					message: "inclusion could not be verified"
				});
			}
			return;
		}
		function isTLogEntryWithInclusionPromise(e) {
			return e.inclusionPromise !== undefined;
		}
		function isTLogEntryWithInclusionProof(e) {
			return e.inclusionProof !== undefined;
		}
	}),
	63809: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyIntotoTLogBody = verifyIntotoTLogBody;
		const r = n(62899);
		function verifyIntotoTLogBody(e, t) {
			switch (e.apiVersion) {
				case "0.0.2": return verifyIntoto002TLogBody(e, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported intoto version: ${e.apiVersion}`
				});
			}
		}
		function verifyIntoto002TLogBody(e, t) {
			if (e.spec.content.envelope.signatures?.length !== 1) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "signature count mismatch"
				});
			}
			const n = base64Decode(e.spec.content.envelope.signatures[0].sig);
			if (!t.compareSignature(Buffer.from(n, "base64"))) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "tlog entry signature mismatch"
				});
			}
			const i = e.spec.content.payloadHash?.value || "";
			if (!t.compareDigest(Buffer.from(i, "hex"))) {
				throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "DSSE payload hash mismatch"
				});
			}
		}
		function base64Decode(e) {
			return Buffer.from(e, "base64").toString("utf-8");
		}
	}),
	47356: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyMerkleInclusion = verifyMerkleInclusion;
		const r = n(48859);
		const i = n(62899);
		const a = Buffer.from([0]);
		const o = Buffer.from([1]);
		function verifyMerkleInclusion(e, t) {
			const n = e.inclusionProof;
			const a = BigInt(n.logIndex);
			const o = BigInt(t.logSize);
			if (a < 0n || a >= o) {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: `invalid index: ${a}`
				});
			}
			const { inner: s, border: c } = decompInclProof(a, o);
			if (n.hashes.length !== s + c) {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "invalid hash count"
				});
			}
			const l = n.hashes.slice(0, s);
			const u = n.hashes.slice(s);
			const d = hashLeaf(e.canonicalizedBody);
			const f = chainBorderRight(chainInner(d, l, a), u);
			if (!r.crypto.bufferEqual(f, t.logHash)) {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "calculated root hash does not match inclusion proof"
				});
			}
		}
		function decompInclProof(e, t) {
			const n = innerProofSize(e, t);
			const r = onesCount(e >> BigInt(n));
			return {
				inner: n,
				border: r
			};
		}
		function chainInner(e, t, n) {
			return t.reduce((e, t, r) => {
				if (n >> BigInt(r) & BigInt(1)) {
					return hashChildren(t, e);
				} else {
					return hashChildren(e, t);
				}
			}, e);
		}
		function chainBorderRight(e, t) {
			return t.reduce((e, t) => hashChildren(t, e), e);
		}
		function innerProofSize(e, t) {
			return bitLength(e ^ t - BigInt(1));
		}
		function onesCount(e) {
			return e.toString(2).split("1").length - 1;
		}
		function bitLength(e) {
			if (e === 0n) {
				return 0;
			}
			return e.toString(2).length;
		}
		function hashChildren(e, t) {
			return r.crypto.digest("sha256", o, e, t);
		}
		function hashLeaf(e) {
			return r.crypto.digest("sha256", a, e);
		}
	}),
	42816: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.verifyTLogSET = verifyTLogSET;
		const r = n(48859);
		const i = n(62899);
		const a = n(60264);
		function verifyTLogSET(e, t) {
			const n = (0, a.filterTLogAuthorities)(t, {
				logID: e.logId.keyId,
				targetDate: new Date(Number(e.integratedTime) * 1e3)
			});
			const o = n.some((t) => {
				const n = toVerificationPayload(e);
				const i = Buffer.from(r.json.canonicalize(n), "utf8");
				const a = e.inclusionPromise.signedEntryTimestamp;
				return r.crypto.verify(i, t.publicKey, a);
			});
			if (!o) {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROMISE_ERROR",
					message: "inclusion promise could not be verified"
				});
			}
		}
		function toVerificationPayload(e) {
			const { integratedTime: t, logIndex: n, logId: r, canonicalizedBody: i } = e;
			return {
				body: i.toString("base64"),
				integratedTime: Number(t),
				logIndex: Number(n),
				logID: r.keyId.toString("hex")
			};
		}
	}),
	95292: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.filterCertAuthorities = filterCertAuthorities;
		t.filterTLogAuthorities = filterTLogAuthorities;
		function filterCertAuthorities(e, t) {
			return e.filter((e) => {
				return e.validFor.start <= t && e.validFor.end >= t;
			});
		}
		function filterTLogAuthorities(e, t) {
			return e.filter((e) => {
				if (t.logID && !e.logID.equals(t.logID)) {
					return false;
				}
				return e.validFor.start <= t.targetDate && t.targetDate <= e.validFor.end;
			});
		}
	}),
	60264: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.filterTLogAuthorities = t.filterCertAuthorities = void 0;
		t.toTrustMaterial = toTrustMaterial;
		const r = n(48859);
		const i = n(18768);
		const a = n(62899);
		const o = new Date(0);
		const s = new Date(864e13);
		var c = n(95292);
		Object.defineProperty(t, "filterCertAuthorities", {
			enumerable: true,
			get: function() {
				return c.filterCertAuthorities;
			}
		});
		Object.defineProperty(t, "filterTLogAuthorities", {
			enumerable: true,
			get: function() {
				return c.filterTLogAuthorities;
			}
		});
		function toTrustMaterial(e, t) {
			const n = typeof t === "function" ? t : keyLocator(t);
			return {
				certificateAuthorities: e.certificateAuthorities.map(createCertAuthority),
				timestampAuthorities: e.timestampAuthorities.map(createCertAuthority),
				tlogs: e.tlogs.map(createTLogAuthority),
				ctlogs: e.ctlogs.map(createTLogAuthority),
				publicKey: n
			};
		}
		function createTLogAuthority(e) {
			const t = e.publicKey.keyDetails;
			const n = t === i.PublicKeyDetails.PKCS1_RSA_PKCS1V5 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V5 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256 ? "pkcs1" : "spki";
			return {
				baseURL: e.baseUrl,
				logID: e.checkpointKeyId ? e.checkpointKeyId.keyId : e.logId.keyId,
				publicKey: r.crypto.createPublicKey(e.publicKey.rawBytes, n),
				validFor: {
					start: e.publicKey.validFor?.start || o,
					end: e.publicKey.validFor?.end || s
				}
			};
		}
		function createCertAuthority(e) {
			return {
				certChain: e.certChain.certificates.map((e) => {
					return r.X509Certificate.parse(Buffer.from(e.rawBytes));
				}),
				validFor: {
					start: e.validFor?.start || o,
					end: e.validFor?.end || s
				}
			};
		}
		function keyLocator(e) {
			return (t) => {
				const n = (e || {})[t];
				if (!n) {
					throw new a.VerificationError({
						code: "PUBLIC_KEY_ERROR",
						message: `key not found: ${t}`
					});
				}
				return {
					publicKey: r.crypto.createPublicKey(n.rawBytes),
					validFor: (e) => {
						return (n.validFor?.start || o) <= e && (n.validFor?.end || s) >= e;
					}
				};
			};
		}
	}),
	54119: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Verifier = void 0;
		const r = n(39023);
		const i = n(62899);
		const a = n(53921);
		const o = n(65707);
		const s = n(62486);
		const c = n(50896);
		class Verifier {
			trustMaterial;
			options;
			constructor(e, t = {}) {
				this.trustMaterial = e;
				this.options = {
					ctlogThreshold: t.ctlogThreshold ?? 1,
					tlogThreshold: t.tlogThreshold ?? 1,
					timestampThreshold: t.timestampThreshold ?? t.tsaThreshold ?? 1,
					tsaThreshold: 0
				};
			}
			verify(e, t) {
				const n = this.verifyTimestamps(e);
				const r = this.verifySigningKey(e, n);
				this.verifyTLogs(e);
				this.verifySignature(e, r);
				if (t) {
					this.verifyPolicy(t, r.identity || {});
				}
				return r;
			}
			verifyTimestamps(e) {
				const t = [];
				for (const n of e.timestamps) {
					switch (n.$case) {
						case "timestamp-authority":
							t.push((0, s.getTSATimestamp)(n.timestamp, e.signature.signature, this.trustMaterial.timestampAuthorities));
							break;
						case "transparency-log": {
							const e = (0, s.getTLogTimestamp)(n.tlogEntry);
							if (e) {
								t.push(e);
							}
							break;
						}
					}
				}
				if (containsDupes(t)) {
					throw new i.VerificationError({
						code: "TIMESTAMP_ERROR",
						message: "duplicate timestamp"
					});
				}
				if (t.length < this.options.timestampThreshold) {
					throw new i.VerificationError({
						code: "TIMESTAMP_ERROR",
						message: `expected ${this.options.timestampThreshold} timestamps, got ${t.length}`
					});
				}
				return t.map((e) => e.timestamp);
			}
			verifySigningKey({ key: e }, t) {
				switch (e.$case) {
					case "public-key": {
						return (0, a.verifyPublicKey)(e.hint, t, this.trustMaterial);
					}
					case "certificate": {
						const n = (0, a.verifyCertificate)(e.certificate, t, this.trustMaterial);
						if (containsDupes(n.scts)) {
							throw new i.VerificationError({
								code: "CERTIFICATE_ERROR",
								message: "duplicate SCT"
							});
						}
						if (n.scts.length < this.options.ctlogThreshold) {
							throw new i.VerificationError({
								code: "CERTIFICATE_ERROR",
								message: `expected ${this.options.ctlogThreshold} SCTs, got ${n.scts.length}`
							});
						}
						return n.signer;
					}
				}
			}
			verifyTLogs({ signature: e, tlogEntries: t }) {
				let n = 0;
				t.forEach((t) => {
					n++;
					(0, c.verifyTLogInclusion)(t, this.trustMaterial.tlogs);
					(0, c.verifyTLogBody)(t, e);
				});
				if (n < this.options.tlogThreshold) {
					throw new i.VerificationError({
						code: "TLOG_ERROR",
						message: `expected ${this.options.tlogThreshold} tlog entries, got ${n}`
					});
				}
			}
			verifySignature(e, t) {
				if (!e.signature.verifySignature(t.key)) {
					throw new i.VerificationError({
						code: "SIGNATURE_ERROR",
						message: "signature verification failed"
					});
				}
			}
			verifyPolicy(e, t) {
				if (e.subjectAlternativeName) {
					(0, o.verifySubjectAlternativeName)(e.subjectAlternativeName, t.subjectAlternativeName);
				}
				if (e.extensions) {
					(0, o.verifyExtensions)(e.extensions, t.extensions);
				}
				if (e.oids) {
					(0, o.verifyOIDs)(e.oids, t.oids);
				}
			}
		}
		t.Verifier = Verifier;
		function containsDupes(e) {
			for (let t = 0; t < e.length; t++) {
				for (let n = t + 1; n < e.length; n++) {
					if ((0, r.isDeepStrictEqual)(e[t], e[n])) {
						return true;
					}
				}
			}
			return false;
		}
	})
};
;
