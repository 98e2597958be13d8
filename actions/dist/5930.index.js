"use strict";
exports.id = 5930;
exports.ids = [5930];
exports.modules = {
	59355: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ASN1TypeError = t.ASN1ParseError = void 0;
		class ASN1ParseError extends Error {}
		t.ASN1ParseError = ASN1ParseError;
		class ASN1TypeError extends Error {}
		t.ASN1TypeError = ASN1TypeError;
	}),
	74953: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ASN1Obj = void 0;
		var r = n(64068);
		Object.defineProperty(t, "ASN1Obj", {
			enumerable: true,
			get: function() {
				return r.ASN1Obj;
			}
		});
	}),
	40529: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.decodeLength = decodeLength;
		t.encodeLength = encodeLength;
		const r = n(59355);
		function decodeLength(e) {
			const t = e.getUint8();
			if ((t & 128) === 0) {
				return t;
			}
			const n = t & 127;
			if (n > 6) {
				throw new r.ASN1ParseError("length exceeds 6 byte limit");
			}
			let i = 0;
			for (let t = 0; t < n; t++) {
				i = i * 256 + e.getUint8();
			}
			if (i === 0) {
				throw new r.ASN1ParseError("indefinite length encoding not supported");
			}
			return i;
		}
		function encodeLength(e) {
			if (e < 128) {
				return Buffer.from([e]);
			}
			let t = BigInt(e);
			const n = [];
			while (t > 0n) {
				n.unshift(Number(t & 255n));
				t = t >> 8n;
			}
			return Buffer.from([128 | n.length, ...n]);
		}
	}),
	64068: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ASN1Obj = void 0;
		const r = n(6383);
		const i = n(59355);
		const a = n(40529);
		const o = n(32462);
		const s = n(30685);
		class ASN1Obj {
			tag;
			subs;
			value;
			constructor(e, t, n) {
				this.tag = e;
				this.value = t;
				this.subs = n;
			}
			static parseBuffer(e) {
				return parseStream(new r.ByteStream(e));
			}
			toDER() {
				const e = new r.ByteStream();
				if (this.subs.length > 0) {
					for (const t of this.subs) {
						e.appendView(t.toDER());
					}
				} else {
					e.appendView(this.value);
				}
				const t = e.buffer;
				const n = new r.ByteStream();
				n.appendChar(this.tag.toDER());
				n.appendView((0, a.encodeLength)(t.length));
				n.appendView(t);
				return n.buffer;
			}
			toBoolean() {
				if (!this.tag.isBoolean()) {
					throw new i.ASN1TypeError("not a boolean");
				}
				return (0, o.parseBoolean)(this.value);
			}
			toInteger() {
				if (!this.tag.isInteger()) {
					throw new i.ASN1TypeError("not an integer");
				}
				return (0, o.parseInteger)(this.value);
			}
			toOID() {
				if (!this.tag.isOID()) {
					throw new i.ASN1TypeError("not an OID");
				}
				return (0, o.parseOID)(this.value);
			}
			toDate() {
				switch (true) {
					case this.tag.isUTCTime(): return (0, o.parseTime)(this.value, true);
					case this.tag.isGeneralizedTime(): return (0, o.parseTime)(this.value, false);
					default: throw new i.ASN1TypeError("not a date");
				}
			}
			toBitString() {
				if (!this.tag.isBitString()) {
					throw new i.ASN1TypeError("not a bit string");
				}
				return (0, o.parseBitString)(this.value);
			}
		}
		t.ASN1Obj = ASN1Obj;
		function parseStream(e) {
			const t = new s.ASN1Tag(e.getUint8());
			const n = (0, a.decodeLength)(e);
			const r = e.slice(e.position, n);
			const i = e.position;
			let o = [];
			if (t.constructed) {
				o = collectSubs(e, n);
			} else if (t.isOctetString()) {
				try {
					o = collectSubs(e, n);
				} catch (e) {}
			}
			if (o.length === 0) {
				e.seek(i + n);
			}
			return new ASN1Obj(t, r, o);
		}
		function collectSubs(e, t) {
			const n = e.position + t;
			if (n > e.length) {
				throw new i.ASN1ParseError("invalid length");
			}
			const r = [];
			while (e.position < n) {
				r.push(parseStream(e));
			}
			if (e.position !== n) {
				throw new i.ASN1ParseError("invalid length");
			}
			return r;
		}
	}),
	32462: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseInteger = parseInteger;
		t.parseStringASCII = parseStringASCII;
		t.parseTime = parseTime;
		t.parseOID = parseOID;
		t.parseBoolean = parseBoolean;
		t.parseBitString = parseBitString;
		const n = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
		const r = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
		function parseInteger(e) {
			let t = 0;
			const n = e.length;
			let r = e[t];
			const i = r > 127;
			const a = i ? 255 : 0;
			while (r == a && ++t < n) {
				r = e[t];
			}
			const o = n - t;
			if (o === 0) return BigInt(i ? -1 : 0);
			r = i ? r - 256 : r;
			let s = BigInt(r);
			for (let r = t + 1; r < n; ++r) {
				s = s * BigInt(256) + BigInt(e[r]);
			}
			return s;
		}
		function parseStringASCII(e) {
			return e.toString("ascii");
		}
		function parseTime(e, t) {
			const i = parseStringASCII(e);
			const a = t ? n.exec(i) : r.exec(i);
			if (!a) {
				throw new Error("invalid time");
			}
			if (t) {
				let e = Number(a[1]);
				e += e >= 50 ? 1900 : 2e3;
				a[1] = e.toString();
			}
			return new Date(`${a[1]}-${a[2]}-${a[3]}T${a[4]}:${a[5]}:${a[6]}Z`);
		}
		function parseOID(e) {
			let t = 0;
			const n = e.length;
			let r = e[t++];
			const i = Math.floor(r / 40);
			const a = r % 40;
			let o = `${i}.${a}`;
			let s = 0;
			for (; t < n; ++t) {
				r = e[t];
				s = (s << 7) + (r & 127);
				if ((r & 128) === 0) {
					o += `.${s}`;
					s = 0;
				}
			}
			return o;
		}
		function parseBoolean(e) {
			return e[0] !== 0;
		}
		function parseBitString(e) {
			const t = e[0];
			const n = 1;
			const r = e.length;
			const i = [];
			for (let a = n; a < r; ++a) {
				const n = e[a];
				const o = a === r - 1 ? t : 0;
				for (let e = 7; e >= o; --e) {
					i.push(n >> e & 1);
				}
			}
			return i;
		}
	}),
	30685: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ASN1Tag = void 0;
		const r = n(59355);
		const i = {
			BOOLEAN: 1,
			INTEGER: 2,
			BIT_STRING: 3,
			OCTET_STRING: 4,
			OBJECT_IDENTIFIER: 6,
			SEQUENCE: 16,
			SET: 17,
			PRINTABLE_STRING: 19,
			UTC_TIME: 23,
			GENERALIZED_TIME: 24
		};
		const a = {
			UNIVERSAL: 0,
			APPLICATION: 1,
			CONTEXT_SPECIFIC: 2,
			PRIVATE: 3
		};
		class ASN1Tag {
			number;
			constructed;
			class;
			constructor(e) {
				this.number = e & 31;
				this.constructed = (e & 32) === 32;
				this.class = e >> 6;
				if (this.number === 31) {
					throw new r.ASN1ParseError("long form tags not supported");
				}
				if (this.class === a.UNIVERSAL && this.number === 0) {
					throw new r.ASN1ParseError("unsupported tag 0x00");
				}
			}
			isUniversal() {
				return this.class === a.UNIVERSAL;
			}
			isContextSpecific(e) {
				const t = this.class === a.CONTEXT_SPECIFIC;
				return e !== undefined ? t && this.number === e : t;
			}
			isBoolean() {
				return this.isUniversal() && this.number === i.BOOLEAN;
			}
			isInteger() {
				return this.isUniversal() && this.number === i.INTEGER;
			}
			isBitString() {
				return this.isUniversal() && this.number === i.BIT_STRING;
			}
			isOctetString() {
				return this.isUniversal() && this.number === i.OCTET_STRING;
			}
			isOID() {
				return this.isUniversal() && this.number === i.OBJECT_IDENTIFIER;
			}
			isUTCTime() {
				return this.isUniversal() && this.number === i.UTC_TIME;
			}
			isGeneralizedTime() {
				return this.isUniversal() && this.number === i.GENERALIZED_TIME;
			}
			toDER() {
				return this.number | (this.constructed ? 32 : 0) | this.class << 6;
			}
		}
		t.ASN1Tag = ASN1Tag;
	}),
	92546: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.createPublicKey = createPublicKey;
		t.digest = digest;
		t.verify = verify;
		t.bufferEqual = bufferEqual;
		const i = r(n(76982));
		function createPublicKey(e, t = "spki") {
			if (typeof e === "string") {
				if (e.startsWith("-----")) {
					return i.default.createPublicKey(e);
				} else {
					return i.default.createPublicKey({
						key: Buffer.from(e, "base64"),
						format: "der",
						type: t
					});
				}
			} else {
				return i.default.createPublicKey({
					key: e,
					format: "der",
					type: t
				});
			}
		}
		function digest(e, ...t) {
			const n = i.default.createHash(e);
			for (const e of t) {
				n.update(e);
			}
			return n.digest();
		}
		function verify(e, t, n, r) {
			try {
				return i.default.verify(r, e, t, n);
			} catch (e) {
				return false;
			}
		}
		function bufferEqual(e, t) {
			try {
				return i.default.timingSafeEqual(e, t);
			} catch {
				return false;
			}
		}
	}),
	73014: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.preAuthEncoding = preAuthEncoding;
		const n = "DSSEv1";
		function preAuthEncoding(e, t) {
			const r = Buffer.from(e, "utf-8");
			return Buffer.concat([
				Buffer.from(`${n} ${r.length} `, "ascii"),
				r,
				Buffer.from(` ${t.length} `, "ascii"),
				t
			]);
		}
	}),
	65174: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.base64Encode = base64Encode;
		t.base64Decode = base64Decode;
		const n = "base64";
		const r = "utf-8";
		function base64Encode(e) {
			return Buffer.from(e, r).toString(n);
		}
		function base64Decode(e) {
			return Buffer.from(e, n).toString(r);
		}
	}),
	48859: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) {
					for (var n = ownKeys(e), a = 0; a < n.length; a++) if (n[a] !== "default") r(t, e, n[a]);
				}
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: true });
		t.X509SCTExtension = t.X509Certificate = t.EXTENSION_OID_SCT = t.ByteStream = t.RFC3161Timestamp = t.pem = t.json = t.encoding = t.dsse = t.crypto = t.ASN1Obj = void 0;
		var o = n(74953);
		Object.defineProperty(t, "ASN1Obj", {
			enumerable: true,
			get: function() {
				return o.ASN1Obj;
			}
		});
		t.crypto = a(n(92546));
		t.dsse = a(n(73014));
		t.encoding = a(n(65174));
		t.json = a(n(58701));
		t.pem = a(n(58865));
		var s = n(29432);
		Object.defineProperty(t, "RFC3161Timestamp", {
			enumerable: true,
			get: function() {
				return s.RFC3161Timestamp;
			}
		});
		var c = n(6383);
		Object.defineProperty(t, "ByteStream", {
			enumerable: true,
			get: function() {
				return c.ByteStream;
			}
		});
		var l = n(57124);
		Object.defineProperty(t, "EXTENSION_OID_SCT", {
			enumerable: true,
			get: function() {
				return l.EXTENSION_OID_SCT;
			}
		});
		Object.defineProperty(t, "X509Certificate", {
			enumerable: true,
			get: function() {
				return l.X509Certificate;
			}
		});
		Object.defineProperty(t, "X509SCTExtension", {
			enumerable: true,
			get: function() {
				return l.X509SCTExtension;
			}
		});
	}),
	58701: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.canonicalize = canonicalize;
		function canonicalize(e) {
			let t = "";
			if (e === null || typeof e !== "object" || e.toJSON != null) {
				t += JSON.stringify(e);
			} else if (Array.isArray(e)) {
				t += "[";
				let n = true;
				e.forEach((e) => {
					if (!n) {
						t += ",";
					}
					n = false;
					t += canonicalize(e);
				});
				t += "]";
			} else {
				t += "{";
				let n = true;
				Object.keys(e).sort().forEach((r) => {
					if (!n) {
						t += ",";
					}
					n = false;
					t += JSON.stringify(r);
					t += ":";
					t += canonicalize(e[r]);
				});
				t += "}";
			}
			return t;
		}
	}),
	82487: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.SHA2_HASH_ALGOS = t.RSA_SIGNATURE_ALGOS = t.ECDSA_SIGNATURE_ALGOS = void 0;
		t.ECDSA_SIGNATURE_ALGOS = {
			"1.2.840.10045.4.3.1": "sha224",
			"1.2.840.10045.4.3.2": "sha256",
			"1.2.840.10045.4.3.3": "sha384",
			"1.2.840.10045.4.3.4": "sha512"
		};
		t.RSA_SIGNATURE_ALGOS = {
			"1.2.840.113549.1.1.14": "sha224",
			"1.2.840.113549.1.1.11": "sha256",
			"1.2.840.113549.1.1.12": "sha384",
			"1.2.840.113549.1.1.13": "sha512"
		};
		t.SHA2_HASH_ALGOS = {
			"2.16.840.1.101.3.4.2.1": "sha256",
			"2.16.840.1.101.3.4.2.2": "sha384",
			"2.16.840.1.101.3.4.2.3": "sha512"
		};
	}),
	58865: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.toDER = toDER;
		t.fromDER = fromDER;
		const n = /-----BEGIN (.*)-----/;
		const r = /-----END (.*)-----/;
		function toDER(e) {
			let t = "";
			e.split("\n").forEach((e) => {
				if (e.match(n) || e.match(r)) {
					return;
				}
				t += e;
			});
			return Buffer.from(t, "base64");
		}
		function fromDER(e, t = "CERTIFICATE") {
			const n = e.toString("base64");
			const r = n.match(/.{1,64}/g) || "";
			return [
				`-----BEGIN ${t}-----`,
				...r,
				`-----END ${t}-----`
			].join("\n").concat("\n");
		}
	}),
	86026: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.RFC3161TimestampVerificationError = void 0;
		class RFC3161TimestampVerificationError extends Error {}
		t.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;
	}),
	29432: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.RFC3161Timestamp = void 0;
		var r = n(84192);
		Object.defineProperty(t, "RFC3161Timestamp", {
			enumerable: true,
			get: function() {
				return r.RFC3161Timestamp;
			}
		});
	}),
	84192: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) {
					for (var n = ownKeys(e), a = 0; a < n.length; a++) if (n[a] !== "default") r(t, e, n[a]);
				}
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: true });
		t.RFC3161Timestamp = void 0;
		const o = n(74953);
		const s = a(n(92546));
		const c = n(82487);
		const l = n(86026);
		const u = n(83783);
		const d = "1.2.840.113549.1.7.2";
		const f = "1.2.840.113549.1.9.16.1.4";
		const p = "1.2.840.113549.1.9.4";
		class RFC3161Timestamp {
			root;
			constructor(e) {
				this.root = e;
			}
			static parse(e) {
				const t = o.ASN1Obj.parseBuffer(e);
				return new RFC3161Timestamp(t);
			}
			get status() {
				return this.pkiStatusInfoObj.subs[0].toInteger();
			}
			get contentType() {
				return this.contentTypeObj.toOID();
			}
			get eContentType() {
				return this.eContentTypeObj.toOID();
			}
			get signingTime() {
				return this.tstInfo.genTime;
			}
			get signerIssuer() {
				return this.signerSidObj.subs[0].value;
			}
			get signerSerialNumber() {
				return this.signerSidObj.subs[1].value;
			}
			get signerDigestAlgorithm() {
				const e = this.signerDigestAlgorithmObj.subs[0].toOID();
				return c.SHA2_HASH_ALGOS[e];
			}
			get signatureAlgorithm() {
				const e = this.signatureAlgorithmObj.subs[0].toOID();
				return c.ECDSA_SIGNATURE_ALGOS[e];
			}
			get signatureValue() {
				return this.signatureValueObj.value;
			}
			get tstInfo() {
				return new u.TSTInfo(this.eContentObj.subs[0].subs[0]);
			}
			verify(e, t) {
				if (!this.timeStampTokenObj) {
					throw new l.RFC3161TimestampVerificationError("timeStampToken is missing");
				}
				if (this.contentType !== d) {
					throw new l.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
				}
				if (this.eContentType !== f) {
					throw new l.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
				}
				this.tstInfo.verify(e);
				this.verifyMessageDigest();
				this.verifySignature(t);
			}
			verifyMessageDigest() {
				const e = s.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
				const t = this.messageDigestAttributeObj.subs[1].subs[0].value;
				if (!s.bufferEqual(e, t)) {
					throw new l.RFC3161TimestampVerificationError("signed data does not match tstInfo");
				}
			}
			verifySignature(e) {
				const t = this.signedAttrsObj.toDER();
				t[0] = 49;
				const n = s.verify(t, e, this.signatureValue, this.signatureAlgorithm);
				if (!n) {
					throw new l.RFC3161TimestampVerificationError("signature verification failed");
				}
			}
			get pkiStatusInfoObj() {
				return this.root.subs[0];
			}
			get timeStampTokenObj() {
				return this.root.subs[1];
			}
			get contentTypeObj() {
				return this.timeStampTokenObj.subs[0];
			}
			get signedDataObj() {
				const e = this.timeStampTokenObj.subs.find((e) => e.tag.isContextSpecific(0));
				return e.subs[0];
			}
			get encapContentInfoObj() {
				return this.signedDataObj.subs[2];
			}
			get signerInfosObj() {
				const e = this.signedDataObj;
				return e.subs[e.subs.length - 1];
			}
			get signerInfoObj() {
				return this.signerInfosObj.subs[0];
			}
			get eContentTypeObj() {
				return this.encapContentInfoObj.subs[0];
			}
			get eContentObj() {
				return this.encapContentInfoObj.subs[1];
			}
			get signedAttrsObj() {
				const e = this.signerInfoObj.subs.find((e) => e.tag.isContextSpecific(0));
				return e;
			}
			get messageDigestAttributeObj() {
				const e = this.signedAttrsObj.subs.find((e) => e.subs[0].tag.isOID() && e.subs[0].toOID() === p);
				return e;
			}
			get signerSidObj() {
				return this.signerInfoObj.subs[1];
			}
			get signerDigestAlgorithmObj() {
				return this.signerInfoObj.subs[2];
			}
			get signatureAlgorithmObj() {
				return this.signerInfoObj.subs[4];
			}
			get signatureValueObj() {
				return this.signerInfoObj.subs[5];
			}
		}
		t.RFC3161Timestamp = RFC3161Timestamp;
	}),
	83783: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) {
					for (var n = ownKeys(e), a = 0; a < n.length; a++) if (n[a] !== "default") r(t, e, n[a]);
				}
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: true });
		t.TSTInfo = void 0;
		const o = a(n(92546));
		const s = n(82487);
		const c = n(86026);
		class TSTInfo {
			root;
			constructor(e) {
				this.root = e;
			}
			get version() {
				return this.root.subs[0].toInteger();
			}
			get genTime() {
				return this.root.subs[4].toDate();
			}
			get messageImprintHashAlgorithm() {
				const e = this.messageImprintObj.subs[0].subs[0].toOID();
				return s.SHA2_HASH_ALGOS[e];
			}
			get messageImprintHashedMessage() {
				return this.messageImprintObj.subs[1].value;
			}
			get raw() {
				return this.root.toDER();
			}
			verify(e) {
				const t = o.digest(this.messageImprintHashAlgorithm, e);
				if (!o.bufferEqual(t, this.messageImprintHashedMessage)) {
					throw new c.RFC3161TimestampVerificationError("message imprint does not match artifact");
				}
			}
			get messageImprintObj() {
				return this.root.subs[2];
			}
		}
		t.TSTInfo = TSTInfo;
	}),
	6383: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ByteStream = void 0;
		class StreamError extends Error {}
		class ByteStream {
			static BLOCK_SIZE = 1024;
			buf;
			view;
			start = 0;
			constructor(e) {
				if (e) {
					this.buf = e;
					this.view = Buffer.from(e);
				} else {
					this.buf = Buffer.alloc(0);
					this.view = Buffer.from(this.buf);
				}
			}
			get buffer() {
				return this.view.subarray(0, this.start);
			}
			get length() {
				return this.view.byteLength;
			}
			get position() {
				return this.start;
			}
			seek(e) {
				this.start = e;
			}
			slice(e, t) {
				const n = e + t;
				if (n > this.length) {
					throw new StreamError("request past end of buffer");
				}
				return this.view.subarray(e, n);
			}
			appendChar(e) {
				this.ensureCapacity(1);
				this.view[this.start] = e;
				this.start += 1;
			}
			appendUint16(e) {
				this.ensureCapacity(2);
				const t = new Uint16Array([e]);
				const n = new Uint8Array(t.buffer);
				this.view[this.start] = n[1];
				this.view[this.start + 1] = n[0];
				this.start += 2;
			}
			appendUint24(e) {
				this.ensureCapacity(3);
				const t = new Uint32Array([e]);
				const n = new Uint8Array(t.buffer);
				this.view[this.start] = n[2];
				this.view[this.start + 1] = n[1];
				this.view[this.start + 2] = n[0];
				this.start += 3;
			}
			appendView(e) {
				this.ensureCapacity(e.length);
				this.view.set(e, this.start);
				this.start += e.length;
			}
			getBlock(e) {
				if (e <= 0) {
					return Buffer.alloc(0);
				}
				if (this.start + e > this.view.length) {
					throw new Error("request past end of buffer");
				}
				const t = this.view.subarray(this.start, this.start + e);
				this.start += e;
				return t;
			}
			getUint8() {
				return this.getBlock(1)[0];
			}
			getUint16() {
				const e = this.getBlock(2);
				return e[0] << 8 | e[1];
			}
			ensureCapacity(e) {
				if (this.start + e > this.view.byteLength) {
					const t = ByteStream.BLOCK_SIZE + (e > ByteStream.BLOCK_SIZE ? e : 0);
					this.realloc(this.view.byteLength + t);
				}
			}
			realloc(e) {
				const t = Buffer.alloc(e);
				const n = Buffer.from(t);
				n.set(this.view);
				this.buf = t;
				this.view = n;
			}
		}
		t.ByteStream = ByteStream;
	}),
	81404: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) {
					for (var n = ownKeys(e), a = 0; a < n.length; a++) if (n[a] !== "default") r(t, e, n[a]);
				}
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: true });
		t.X509Certificate = t.EXTENSION_OID_SCT = void 0;
		const o = n(74953);
		const s = a(n(92546));
		const c = n(82487);
		const l = a(n(58865));
		const u = n(89791);
		const d = "2.5.29.14";
		const f = "2.5.29.15";
		const p = "2.5.29.17";
		const m = "2.5.29.19";
		const h = "2.5.29.35";
		t.EXTENSION_OID_SCT = "1.3.6.1.4.1.11129.2.4.2";
		class X509Certificate {
			root;
			constructor(e) {
				this.root = e;
			}
			static parse(e) {
				const t = typeof e === "string" ? l.toDER(e) : e;
				const n = o.ASN1Obj.parseBuffer(t);
				return new X509Certificate(n);
			}
			get tbsCertificate() {
				return this.tbsCertificateObj;
			}
			get version() {
				const e = this.versionObj.subs[0].toInteger();
				return `v${(e + BigInt(1)).toString()}`;
			}
			get serialNumber() {
				return this.serialNumberObj.value;
			}
			get notBefore() {
				return this.validityObj.subs[0].toDate();
			}
			get notAfter() {
				return this.validityObj.subs[1].toDate();
			}
			get issuer() {
				return this.issuerObj.value;
			}
			get subject() {
				return this.subjectObj.value;
			}
			get publicKey() {
				return this.subjectPublicKeyInfoObj.toDER();
			}
			get signatureAlgorithm() {
				const e = this.signatureAlgorithmObj.subs[0].toOID();
				if (c.RSA_SIGNATURE_ALGOS[e]) {
					return c.RSA_SIGNATURE_ALGOS[e];
				}
				return c.ECDSA_SIGNATURE_ALGOS[e];
			}
			get signatureValue() {
				return this.signatureValueObj.value.subarray(1);
			}
			get subjectAltName() {
				const e = this.extSubjectAltName;
				return e?.uri || e?.rfc822Name;
			}
			get extensions() {
				const e = this.extensionsObj?.subs[0];
				return e?.subs || [];
			}
			get extKeyUsage() {
				const e = this.findExtension(f);
				return e ? new u.X509KeyUsageExtension(e) : undefined;
			}
			get extBasicConstraints() {
				const e = this.findExtension(m);
				return e ? new u.X509BasicConstraintsExtension(e) : undefined;
			}
			get extSubjectAltName() {
				const e = this.findExtension(p);
				return e ? new u.X509SubjectAlternativeNameExtension(e) : undefined;
			}
			get extAuthorityKeyID() {
				const e = this.findExtension(h);
				return e ? new u.X509AuthorityKeyIDExtension(e) : undefined;
			}
			get extSubjectKeyID() {
				const e = this.findExtension(d);
				return e ? new u.X509SubjectKeyIDExtension(e) : undefined;
			}
			get extSCT() {
				const e = this.findExtension(t.EXTENSION_OID_SCT);
				return e ? new u.X509SCTExtension(e) : undefined;
			}
			get isCA() {
				const e = this.extBasicConstraints?.isCA || false;
				if (this.extKeyUsage) {
					return e && this.extKeyUsage.keyCertSign;
				}
				return e;
			}
			extension(e) {
				const t = this.findExtension(e);
				return t ? new u.X509Extension(t) : undefined;
			}
			verify(e) {
				const t = e?.publicKey || this.publicKey;
				const n = s.createPublicKey(t);
				return s.verify(this.tbsCertificate.toDER(), n, this.signatureValue, this.signatureAlgorithm);
			}
			validForDate(e) {
				return this.notBefore <= e && e <= this.notAfter;
			}
			equals(e) {
				return this.root.toDER().equals(e.root.toDER());
			}
			clone() {
				const e = this.root.toDER();
				const t = Buffer.alloc(e.length);
				e.copy(t);
				return X509Certificate.parse(t);
			}
			findExtension(e) {
				return this.extensions.find((t) => t.subs[0].toOID() === e);
			}
			get tbsCertificateObj() {
				return this.root.subs[0];
			}
			get signatureAlgorithmObj() {
				return this.root.subs[1];
			}
			get signatureValueObj() {
				return this.root.subs[2];
			}
			get versionObj() {
				return this.tbsCertificateObj.subs[0];
			}
			get serialNumberObj() {
				return this.tbsCertificateObj.subs[1];
			}
			get issuerObj() {
				return this.tbsCertificateObj.subs[3];
			}
			get validityObj() {
				return this.tbsCertificateObj.subs[4];
			}
			get subjectObj() {
				return this.tbsCertificateObj.subs[5];
			}
			get subjectPublicKeyInfoObj() {
				return this.tbsCertificateObj.subs[6];
			}
			get extensionsObj() {
				return this.tbsCertificateObj.subs.find((e) => e.tag.isContextSpecific(3));
			}
		}
		t.X509Certificate = X509Certificate;
	}),
	89791: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.X509SCTExtension = t.X509SubjectKeyIDExtension = t.X509AuthorityKeyIDExtension = t.X509SubjectAlternativeNameExtension = t.X509KeyUsageExtension = t.X509BasicConstraintsExtension = t.X509Extension = void 0;
		const r = n(6383);
		const i = n(34490);
		class X509Extension {
			root;
			constructor(e) {
				this.root = e;
			}
			get oid() {
				return this.root.subs[0].toOID();
			}
			get critical() {
				return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
			}
			get value() {
				return this.extnValueObj.value;
			}
			get valueObj() {
				return this.extnValueObj;
			}
			get extnValueObj() {
				return this.root.subs[this.root.subs.length - 1];
			}
		}
		t.X509Extension = X509Extension;
		class X509BasicConstraintsExtension extends X509Extension {
			get isCA() {
				return this.sequence.subs[0]?.toBoolean() ?? false;
			}
			get pathLenConstraint() {
				return this.sequence.subs.length > 1 ? this.sequence.subs[1].toInteger() : undefined;
			}
			get sequence() {
				return this.extnValueObj.subs[0];
			}
		}
		t.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
		class X509KeyUsageExtension extends X509Extension {
			get digitalSignature() {
				return this.bitString[0] === 1;
			}
			get keyCertSign() {
				return this.bitString[5] === 1;
			}
			get crlSign() {
				return this.bitString[6] === 1;
			}
			get bitString() {
				return this.extnValueObj.subs[0].toBitString();
			}
		}
		t.X509KeyUsageExtension = X509KeyUsageExtension;
		class X509SubjectAlternativeNameExtension extends X509Extension {
			get rfc822Name() {
				return this.findGeneralName(1)?.value.toString("ascii");
			}
			get uri() {
				return this.findGeneralName(6)?.value.toString("ascii");
			}
			otherName(e) {
				const t = this.findGeneralName(0);
				if (t === undefined) {
					return undefined;
				}
				const n = t.subs[0].toOID();
				if (n !== e) {
					return undefined;
				}
				const r = t.subs[1];
				return r.subs[0].value.toString("ascii");
			}
			findGeneralName(e) {
				return this.generalNames.find((t) => t.tag.isContextSpecific(e));
			}
			get generalNames() {
				return this.extnValueObj.subs[0].subs;
			}
		}
		t.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
		class X509AuthorityKeyIDExtension extends X509Extension {
			get keyIdentifier() {
				return this.findSequenceMember(0)?.value;
			}
			findSequenceMember(e) {
				return this.sequence.subs.find((t) => t.tag.isContextSpecific(e));
			}
			get sequence() {
				return this.extnValueObj.subs[0];
			}
		}
		t.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
		class X509SubjectKeyIDExtension extends X509Extension {
			get keyIdentifier() {
				return this.extnValueObj.subs[0].value;
			}
		}
		t.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
		class X509SCTExtension extends X509Extension {
			constructor(e) {
				super(e);
			}
			get signedCertificateTimestamps() {
				const e = this.extnValueObj.subs[0].value;
				const t = new r.ByteStream(e);
				const n = t.getUint16() + 2;
				const a = [];
				while (t.position < n) {
					const e = t.getUint16();
					const n = t.getBlock(e);
					a.push(i.SignedCertificateTimestamp.parse(n));
				}
				if (t.position !== n) {
					throw new Error("SCT list length does not match actual length");
				}
				return a;
			}
		}
		t.X509SCTExtension = X509SCTExtension;
	}),
	57124: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.X509SCTExtension = t.X509Certificate = t.EXTENSION_OID_SCT = void 0;
		var r = n(81404);
		Object.defineProperty(t, "EXTENSION_OID_SCT", {
			enumerable: true,
			get: function() {
				return r.EXTENSION_OID_SCT;
			}
		});
		Object.defineProperty(t, "X509Certificate", {
			enumerable: true,
			get: function() {
				return r.X509Certificate;
			}
		});
		var i = n(89791);
		Object.defineProperty(t, "X509SCTExtension", {
			enumerable: true,
			get: function() {
				return i.X509SCTExtension;
			}
		});
	}),
	34490: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) {
					for (var n = ownKeys(e), a = 0; a < n.length; a++) if (n[a] !== "default") r(t, e, n[a]);
				}
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: true });
		t.SignedCertificateTimestamp = void 0;
		const o = a(n(92546));
		const s = n(6383);
		class SignedCertificateTimestamp {
			version;
			logID;
			timestamp;
			extensions;
			hashAlgorithm;
			signatureAlgorithm;
			signature;
			constructor(e) {
				this.version = e.version;
				this.logID = e.logID;
				this.timestamp = e.timestamp;
				this.extensions = e.extensions;
				this.hashAlgorithm = e.hashAlgorithm;
				this.signatureAlgorithm = e.signatureAlgorithm;
				this.signature = e.signature;
			}
			get datetime() {
				return new Date(Number(this.timestamp.readBigInt64BE()));
			}
			get algorithm() {
				switch (this.hashAlgorithm) {
					case 0: return "none";
					case 1: return "md5";
					case 2: return "sha1";
					case 3: return "sha224";
					case 4: return "sha256";
					case 5: return "sha384";
					case 6: return "sha512";
					default: return "unknown";
				}
			}
			verify(e, t) {
				const n = new s.ByteStream();
				n.appendChar(this.version);
				n.appendChar(0);
				n.appendView(this.timestamp);
				n.appendUint16(1);
				n.appendView(e);
				n.appendUint16(this.extensions.byteLength);
				if (this.extensions.byteLength > 0) {
					n.appendView(this.extensions);
				}
				return o.verify(n.buffer, t, this.signature, this.algorithm);
			}
			static parse(e) {
				const t = new s.ByteStream(e);
				const n = t.getUint8();
				const r = t.getBlock(32);
				const i = t.getBlock(8);
				const a = t.getUint16();
				const o = t.getBlock(a);
				const c = t.getUint8();
				const l = t.getUint8();
				const u = t.getUint16();
				const d = t.getBlock(u);
				if (t.position !== e.length) {
					throw new Error("SCT buffer length mismatch");
				}
				return new SignedCertificateTimestamp({
					version: n,
					logID: r,
					timestamp: i,
					extensions: o,
					hashAlgorithm: c,
					signatureAlgorithm: l,
					signature: d
				});
			}
		}
		t.SignedCertificateTimestamp = SignedCertificateTimestamp;
	}),
	89828: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Signature = t.Envelope = void 0;
		t.Envelope = {
			fromJSON(e) {
				return {
					payload: isSet(e.payload) ? Buffer.from(bytesFromBase64(e.payload)) : Buffer.alloc(0),
					payloadType: isSet(e.payloadType) ? globalThis.String(e.payloadType) : "",
					signatures: globalThis.Array.isArray(e?.signatures) ? e.signatures.map((e) => t.Signature.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				const n = {};
				if (e.payload.length !== 0) {
					n.payload = base64FromBytes(e.payload);
				}
				if (e.payloadType !== "") {
					n.payloadType = e.payloadType;
				}
				if (e.signatures?.length) {
					n.signatures = e.signatures.map((e) => t.Signature.toJSON(e));
				}
				return n;
			}
		};
		t.Signature = {
			fromJSON(e) {
				return {
					sig: isSet(e.sig) ? Buffer.from(bytesFromBase64(e.sig)) : Buffer.alloc(0),
					keyid: isSet(e.keyid) ? globalThis.String(e.keyid) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.sig.length !== 0) {
					t.sig = base64FromBytes(e.sig);
				}
				if (e.keyid !== "") {
					t.keyid = e.keyid;
				}
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	92902: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Timestamp = void 0;
		t.Timestamp = {
			fromJSON(e) {
				return {
					seconds: isSet(e.seconds) ? globalThis.String(e.seconds) : "0",
					nanos: isSet(e.nanos) ? globalThis.Number(e.nanos) : 0
				};
			},
			toJSON(e) {
				const t = {};
				if (e.seconds !== "0") {
					t.seconds = e.seconds;
				}
				if (e.nanos !== 0) {
					t.nanos = Math.round(e.nanos);
				}
				return t;
			}
		};
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	69650: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DSSELogEntryV002 = t.DSSERequestV002 = void 0;
		const r = n(89828);
		const i = n(66324);
		const a = n(99885);
		t.DSSERequestV002 = {
			fromJSON(e) {
				return {
					envelope: isSet(e.envelope) ? r.Envelope.fromJSON(e.envelope) : undefined,
					verifiers: globalThis.Array.isArray(e?.verifiers) ? e.verifiers.map((e) => a.Verifier.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				const t = {};
				if (e.envelope !== undefined) {
					t.envelope = r.Envelope.toJSON(e.envelope);
				}
				if (e.verifiers?.length) {
					t.verifiers = e.verifiers.map((e) => a.Verifier.toJSON(e));
				}
				return t;
			}
		};
		t.DSSELogEntryV002 = {
			fromJSON(e) {
				return {
					payloadHash: isSet(e.payloadHash) ? i.HashOutput.fromJSON(e.payloadHash) : undefined,
					signatures: globalThis.Array.isArray(e?.signatures) ? e.signatures.map((e) => a.Signature.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				const t = {};
				if (e.payloadHash !== undefined) {
					t.payloadHash = i.HashOutput.toJSON(e.payloadHash);
				}
				if (e.signatures?.length) {
					t.signatures = e.signatures.map((e) => a.Signature.toJSON(e));
				}
				return t;
			}
		};
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	30127: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CreateEntryRequest = t.Spec = t.Entry = void 0;
		const r = n(69650);
		const i = n(80347);
		t.Entry = {
			fromJSON(e) {
				return {
					kind: isSet(e.kind) ? globalThis.String(e.kind) : "",
					apiVersion: isSet(e.apiVersion) ? globalThis.String(e.apiVersion) : "",
					spec: isSet(e.spec) ? t.Spec.fromJSON(e.spec) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.kind !== "") {
					n.kind = e.kind;
				}
				if (e.apiVersion !== "") {
					n.apiVersion = e.apiVersion;
				}
				if (e.spec !== undefined) {
					n.spec = t.Spec.toJSON(e.spec);
				}
				return n;
			}
		};
		t.Spec = {
			fromJSON(e) {
				return { spec: isSet(e.hashedRekordV002) ? {
					$case: "hashedRekordV002",
					hashedRekordV002: i.HashedRekordLogEntryV002.fromJSON(e.hashedRekordV002)
				} : isSet(e.dsseV002) ? {
					$case: "dsseV002",
					dsseV002: r.DSSELogEntryV002.fromJSON(e.dsseV002)
				} : undefined };
			},
			toJSON(e) {
				const t = {};
				if (e.spec?.$case === "hashedRekordV002") {
					t.hashedRekordV002 = i.HashedRekordLogEntryV002.toJSON(e.spec.hashedRekordV002);
				} else if (e.spec?.$case === "dsseV002") {
					t.dsseV002 = r.DSSELogEntryV002.toJSON(e.spec.dsseV002);
				}
				return t;
			}
		};
		t.CreateEntryRequest = {
			fromJSON(e) {
				return { spec: isSet(e.hashedRekordRequestV002) ? {
					$case: "hashedRekordRequestV002",
					hashedRekordRequestV002: i.HashedRekordRequestV002.fromJSON(e.hashedRekordRequestV002)
				} : isSet(e.dsseRequestV002) ? {
					$case: "dsseRequestV002",
					dsseRequestV002: r.DSSERequestV002.fromJSON(e.dsseRequestV002)
				} : undefined };
			},
			toJSON(e) {
				const t = {};
				if (e.spec?.$case === "hashedRekordRequestV002") {
					t.hashedRekordRequestV002 = i.HashedRekordRequestV002.toJSON(e.spec.hashedRekordRequestV002);
				} else if (e.spec?.$case === "dsseRequestV002") {
					t.dsseRequestV002 = r.DSSERequestV002.toJSON(e.spec.dsseRequestV002);
				}
				return t;
			}
		};
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	80347: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.HashedRekordLogEntryV002 = t.HashedRekordRequestV002 = void 0;
		const r = n(66324);
		const i = n(99885);
		t.HashedRekordRequestV002 = {
			fromJSON(e) {
				return {
					digest: isSet(e.digest) ? Buffer.from(bytesFromBase64(e.digest)) : Buffer.alloc(0),
					signature: isSet(e.signature) ? i.Signature.fromJSON(e.signature) : undefined
				};
			},
			toJSON(e) {
				const t = {};
				if (e.digest.length !== 0) {
					t.digest = base64FromBytes(e.digest);
				}
				if (e.signature !== undefined) {
					t.signature = i.Signature.toJSON(e.signature);
				}
				return t;
			}
		};
		t.HashedRekordLogEntryV002 = {
			fromJSON(e) {
				return {
					data: isSet(e.data) ? r.HashOutput.fromJSON(e.data) : undefined,
					signature: isSet(e.signature) ? i.Signature.fromJSON(e.signature) : undefined
				};
			},
			toJSON(e) {
				const t = {};
				if (e.data !== undefined) {
					t.data = r.HashOutput.toJSON(e.data);
				}
				if (e.signature !== undefined) {
					t.signature = i.Signature.toJSON(e.signature);
				}
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	99885: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Signature = t.Verifier = t.PublicKey = void 0;
		const r = n(66324);
		t.PublicKey = {
			fromJSON(e) {
				return { rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				const t = {};
				if (e.rawBytes.length !== 0) {
					t.rawBytes = base64FromBytes(e.rawBytes);
				}
				return t;
			}
		};
		t.Verifier = {
			fromJSON(e) {
				return {
					verifier: isSet(e.publicKey) ? {
						$case: "publicKey",
						publicKey: t.PublicKey.fromJSON(e.publicKey)
					} : isSet(e.x509Certificate) ? {
						$case: "x509Certificate",
						x509Certificate: r.X509Certificate.fromJSON(e.x509Certificate)
					} : undefined,
					keyDetails: isSet(e.keyDetails) ? (0, r.publicKeyDetailsFromJSON)(e.keyDetails) : 0
				};
			},
			toJSON(e) {
				const n = {};
				if (e.verifier?.$case === "publicKey") {
					n.publicKey = t.PublicKey.toJSON(e.verifier.publicKey);
				} else if (e.verifier?.$case === "x509Certificate") {
					n.x509Certificate = r.X509Certificate.toJSON(e.verifier.x509Certificate);
				}
				if (e.keyDetails !== 0) {
					n.keyDetails = (0, r.publicKeyDetailsToJSON)(e.keyDetails);
				}
				return n;
			}
		};
		t.Signature = {
			fromJSON(e) {
				return {
					content: isSet(e.content) ? Buffer.from(bytesFromBase64(e.content)) : Buffer.alloc(0),
					verifier: isSet(e.verifier) ? t.Verifier.fromJSON(e.verifier) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.content.length !== 0) {
					n.content = base64FromBytes(e.content);
				}
				if (e.verifier !== undefined) {
					n.verifier = t.Verifier.toJSON(e.verifier);
				}
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	62513: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Bundle = t.VerificationMaterial = t.TimestampVerificationData = void 0;
		const r = n(89828);
		const i = n(66324);
		const a = n(19502);
		t.TimestampVerificationData = {
			fromJSON(e) {
				return { rfc3161Timestamps: globalThis.Array.isArray(e?.rfc3161Timestamps) ? e.rfc3161Timestamps.map((e) => i.RFC3161SignedTimestamp.fromJSON(e)) : [] };
			},
			toJSON(e) {
				const t = {};
				if (e.rfc3161Timestamps?.length) {
					t.rfc3161Timestamps = e.rfc3161Timestamps.map((e) => i.RFC3161SignedTimestamp.toJSON(e));
				}
				return t;
			}
		};
		t.VerificationMaterial = {
			fromJSON(e) {
				return {
					content: isSet(e.publicKey) ? {
						$case: "publicKey",
						publicKey: i.PublicKeyIdentifier.fromJSON(e.publicKey)
					} : isSet(e.x509CertificateChain) ? {
						$case: "x509CertificateChain",
						x509CertificateChain: i.X509CertificateChain.fromJSON(e.x509CertificateChain)
					} : isSet(e.certificate) ? {
						$case: "certificate",
						certificate: i.X509Certificate.fromJSON(e.certificate)
					} : undefined,
					tlogEntries: globalThis.Array.isArray(e?.tlogEntries) ? e.tlogEntries.map((e) => a.TransparencyLogEntry.fromJSON(e)) : [],
					timestampVerificationData: isSet(e.timestampVerificationData) ? t.TimestampVerificationData.fromJSON(e.timestampVerificationData) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.content?.$case === "publicKey") {
					n.publicKey = i.PublicKeyIdentifier.toJSON(e.content.publicKey);
				} else if (e.content?.$case === "x509CertificateChain") {
					n.x509CertificateChain = i.X509CertificateChain.toJSON(e.content.x509CertificateChain);
				} else if (e.content?.$case === "certificate") {
					n.certificate = i.X509Certificate.toJSON(e.content.certificate);
				}
				if (e.tlogEntries?.length) {
					n.tlogEntries = e.tlogEntries.map((e) => a.TransparencyLogEntry.toJSON(e));
				}
				if (e.timestampVerificationData !== undefined) {
					n.timestampVerificationData = t.TimestampVerificationData.toJSON(e.timestampVerificationData);
				}
				return n;
			}
		};
		t.Bundle = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					verificationMaterial: isSet(e.verificationMaterial) ? t.VerificationMaterial.fromJSON(e.verificationMaterial) : undefined,
					content: isSet(e.messageSignature) ? {
						$case: "messageSignature",
						messageSignature: i.MessageSignature.fromJSON(e.messageSignature)
					} : isSet(e.dsseEnvelope) ? {
						$case: "dsseEnvelope",
						dsseEnvelope: r.Envelope.fromJSON(e.dsseEnvelope)
					} : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.mediaType !== "") {
					n.mediaType = e.mediaType;
				}
				if (e.verificationMaterial !== undefined) {
					n.verificationMaterial = t.VerificationMaterial.toJSON(e.verificationMaterial);
				}
				if (e.content?.$case === "messageSignature") {
					n.messageSignature = i.MessageSignature.toJSON(e.content.messageSignature);
				} else if (e.content?.$case === "dsseEnvelope") {
					n.dsseEnvelope = r.Envelope.toJSON(e.content.dsseEnvelope);
				}
				return n;
			}
		};
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	66324: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.TimeRange = t.X509CertificateChain = t.SubjectAlternativeName = t.X509Certificate = t.DistinguishedName = t.ObjectIdentifierValuePair = t.ObjectIdentifier = t.PublicKeyIdentifier = t.PublicKey = t.RFC3161SignedTimestamp = t.LogId = t.MessageSignature = t.HashOutput = t.SubjectAlternativeNameType = t.PublicKeyDetails = t.HashAlgorithm = void 0;
		t.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
		t.hashAlgorithmToJSON = hashAlgorithmToJSON;
		t.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
		t.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
		t.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
		t.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
		const r = n(92902);
		var i;
		(function(e) {
			e[e["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
			e[e["SHA2_256"] = 1] = "SHA2_256";
			e[e["SHA2_384"] = 2] = "SHA2_384";
			e[e["SHA2_512"] = 3] = "SHA2_512";
			e[e["SHA3_256"] = 4] = "SHA3_256";
			e[e["SHA3_384"] = 5] = "SHA3_384";
		})(i || (t.HashAlgorithm = i = {}));
		function hashAlgorithmFromJSON(e) {
			switch (e) {
				case 0:
				case "HASH_ALGORITHM_UNSPECIFIED": return i.HASH_ALGORITHM_UNSPECIFIED;
				case 1:
				case "SHA2_256": return i.SHA2_256;
				case 2:
				case "SHA2_384": return i.SHA2_384;
				case 3:
				case "SHA2_512": return i.SHA2_512;
				case 4:
				case "SHA3_256": return i.SHA3_256;
				case 5:
				case "SHA3_384": return i.SHA3_384;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum HashAlgorithm");
			}
		}
		function hashAlgorithmToJSON(e) {
			switch (e) {
				case i.HASH_ALGORITHM_UNSPECIFIED: return "HASH_ALGORITHM_UNSPECIFIED";
				case i.SHA2_256: return "SHA2_256";
				case i.SHA2_384: return "SHA2_384";
				case i.SHA2_512: return "SHA2_512";
				case i.SHA3_256: return "SHA3_256";
				case i.SHA3_384: return "SHA3_384";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum HashAlgorithm");
			}
		}
		var a;
		(function(e) {
			e[e["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
			e[e["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
			e[e["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
			e[e["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
			e[e["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
			e[e["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
			e[e["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
			e[e["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
			e[e["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
			e[e["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
			e[e["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
			e[e["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
			e[e["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
			e[e["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
			e[e["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
			e[e["PKIX_ED25519"] = 7] = "PKIX_ED25519";
			e[e["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
			e[e["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
			e[e["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
			e[e["LMS_SHA256"] = 14] = "LMS_SHA256";
			e[e["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
			e[e["ML_DSA_44"] = 23] = "ML_DSA_44";
			e[e["ML_DSA_65"] = 21] = "ML_DSA_65";
			e[e["ML_DSA_87"] = 22] = "ML_DSA_87";
		})(a || (t.PublicKeyDetails = a = {}));
		function publicKeyDetailsFromJSON(e) {
			switch (e) {
				case 0:
				case "PUBLIC_KEY_DETAILS_UNSPECIFIED": return a.PUBLIC_KEY_DETAILS_UNSPECIFIED;
				case 1:
				case "PKCS1_RSA_PKCS1V5": return a.PKCS1_RSA_PKCS1V5;
				case 2:
				case "PKCS1_RSA_PSS": return a.PKCS1_RSA_PSS;
				case 3:
				case "PKIX_RSA_PKCS1V5": return a.PKIX_RSA_PKCS1V5;
				case 4:
				case "PKIX_RSA_PSS": return a.PKIX_RSA_PSS;
				case 9:
				case "PKIX_RSA_PKCS1V15_2048_SHA256": return a.PKIX_RSA_PKCS1V15_2048_SHA256;
				case 10:
				case "PKIX_RSA_PKCS1V15_3072_SHA256": return a.PKIX_RSA_PKCS1V15_3072_SHA256;
				case 11:
				case "PKIX_RSA_PKCS1V15_4096_SHA256": return a.PKIX_RSA_PKCS1V15_4096_SHA256;
				case 16:
				case "PKIX_RSA_PSS_2048_SHA256": return a.PKIX_RSA_PSS_2048_SHA256;
				case 17:
				case "PKIX_RSA_PSS_3072_SHA256": return a.PKIX_RSA_PSS_3072_SHA256;
				case 18:
				case "PKIX_RSA_PSS_4096_SHA256": return a.PKIX_RSA_PSS_4096_SHA256;
				case 6:
				case "PKIX_ECDSA_P256_HMAC_SHA_256": return a.PKIX_ECDSA_P256_HMAC_SHA_256;
				case 5:
				case "PKIX_ECDSA_P256_SHA_256": return a.PKIX_ECDSA_P256_SHA_256;
				case 12:
				case "PKIX_ECDSA_P384_SHA_384": return a.PKIX_ECDSA_P384_SHA_384;
				case 13:
				case "PKIX_ECDSA_P521_SHA_512": return a.PKIX_ECDSA_P521_SHA_512;
				case 7:
				case "PKIX_ED25519": return a.PKIX_ED25519;
				case 8:
				case "PKIX_ED25519_PH": return a.PKIX_ED25519_PH;
				case 19:
				case "PKIX_ECDSA_P384_SHA_256": return a.PKIX_ECDSA_P384_SHA_256;
				case 20:
				case "PKIX_ECDSA_P521_SHA_256": return a.PKIX_ECDSA_P521_SHA_256;
				case 14:
				case "LMS_SHA256": return a.LMS_SHA256;
				case 15:
				case "LMOTS_SHA256": return a.LMOTS_SHA256;
				case 23:
				case "ML_DSA_44": return a.ML_DSA_44;
				case 21:
				case "ML_DSA_65": return a.ML_DSA_65;
				case 22:
				case "ML_DSA_87": return a.ML_DSA_87;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum PublicKeyDetails");
			}
		}
		function publicKeyDetailsToJSON(e) {
			switch (e) {
				case a.PUBLIC_KEY_DETAILS_UNSPECIFIED: return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
				case a.PKCS1_RSA_PKCS1V5: return "PKCS1_RSA_PKCS1V5";
				case a.PKCS1_RSA_PSS: return "PKCS1_RSA_PSS";
				case a.PKIX_RSA_PKCS1V5: return "PKIX_RSA_PKCS1V5";
				case a.PKIX_RSA_PSS: return "PKIX_RSA_PSS";
				case a.PKIX_RSA_PKCS1V15_2048_SHA256: return "PKIX_RSA_PKCS1V15_2048_SHA256";
				case a.PKIX_RSA_PKCS1V15_3072_SHA256: return "PKIX_RSA_PKCS1V15_3072_SHA256";
				case a.PKIX_RSA_PKCS1V15_4096_SHA256: return "PKIX_RSA_PKCS1V15_4096_SHA256";
				case a.PKIX_RSA_PSS_2048_SHA256: return "PKIX_RSA_PSS_2048_SHA256";
				case a.PKIX_RSA_PSS_3072_SHA256: return "PKIX_RSA_PSS_3072_SHA256";
				case a.PKIX_RSA_PSS_4096_SHA256: return "PKIX_RSA_PSS_4096_SHA256";
				case a.PKIX_ECDSA_P256_HMAC_SHA_256: return "PKIX_ECDSA_P256_HMAC_SHA_256";
				case a.PKIX_ECDSA_P256_SHA_256: return "PKIX_ECDSA_P256_SHA_256";
				case a.PKIX_ECDSA_P384_SHA_384: return "PKIX_ECDSA_P384_SHA_384";
				case a.PKIX_ECDSA_P521_SHA_512: return "PKIX_ECDSA_P521_SHA_512";
				case a.PKIX_ED25519: return "PKIX_ED25519";
				case a.PKIX_ED25519_PH: return "PKIX_ED25519_PH";
				case a.PKIX_ECDSA_P384_SHA_256: return "PKIX_ECDSA_P384_SHA_256";
				case a.PKIX_ECDSA_P521_SHA_256: return "PKIX_ECDSA_P521_SHA_256";
				case a.LMS_SHA256: return "LMS_SHA256";
				case a.LMOTS_SHA256: return "LMOTS_SHA256";
				case a.ML_DSA_44: return "ML_DSA_44";
				case a.ML_DSA_65: return "ML_DSA_65";
				case a.ML_DSA_87: return "ML_DSA_87";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum PublicKeyDetails");
			}
		}
		var o;
		(function(e) {
			e[e["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
			e[e["EMAIL"] = 1] = "EMAIL";
			e[e["URI"] = 2] = "URI";
			e[e["OTHER_NAME"] = 3] = "OTHER_NAME";
		})(o || (t.SubjectAlternativeNameType = o = {}));
		function subjectAlternativeNameTypeFromJSON(e) {
			switch (e) {
				case 0:
				case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED": return o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
				case 1:
				case "EMAIL": return o.EMAIL;
				case 2:
				case "URI": return o.URI;
				case 3:
				case "OTHER_NAME": return o.OTHER_NAME;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum SubjectAlternativeNameType");
			}
		}
		function subjectAlternativeNameTypeToJSON(e) {
			switch (e) {
				case o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED: return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
				case o.EMAIL: return "EMAIL";
				case o.URI: return "URI";
				case o.OTHER_NAME: return "OTHER_NAME";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum SubjectAlternativeNameType");
			}
		}
		t.HashOutput = {
			fromJSON(e) {
				return {
					algorithm: isSet(e.algorithm) ? hashAlgorithmFromJSON(e.algorithm) : 0,
					digest: isSet(e.digest) ? Buffer.from(bytesFromBase64(e.digest)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				const t = {};
				if (e.algorithm !== 0) {
					t.algorithm = hashAlgorithmToJSON(e.algorithm);
				}
				if (e.digest.length !== 0) {
					t.digest = base64FromBytes(e.digest);
				}
				return t;
			}
		};
		t.MessageSignature = {
			fromJSON(e) {
				return {
					messageDigest: isSet(e.messageDigest) ? t.HashOutput.fromJSON(e.messageDigest) : undefined,
					signature: isSet(e.signature) ? Buffer.from(bytesFromBase64(e.signature)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				const n = {};
				if (e.messageDigest !== undefined) {
					n.messageDigest = t.HashOutput.toJSON(e.messageDigest);
				}
				if (e.signature.length !== 0) {
					n.signature = base64FromBytes(e.signature);
				}
				return n;
			}
		};
		t.LogId = {
			fromJSON(e) {
				return { keyId: isSet(e.keyId) ? Buffer.from(bytesFromBase64(e.keyId)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				const t = {};
				if (e.keyId.length !== 0) {
					t.keyId = base64FromBytes(e.keyId);
				}
				return t;
			}
		};
		t.RFC3161SignedTimestamp = {
			fromJSON(e) {
				return { signedTimestamp: isSet(e.signedTimestamp) ? Buffer.from(bytesFromBase64(e.signedTimestamp)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				const t = {};
				if (e.signedTimestamp.length !== 0) {
					t.signedTimestamp = base64FromBytes(e.signedTimestamp);
				}
				return t;
			}
		};
		t.PublicKey = {
			fromJSON(e) {
				return {
					rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : undefined,
					keyDetails: isSet(e.keyDetails) ? publicKeyDetailsFromJSON(e.keyDetails) : 0,
					validFor: isSet(e.validFor) ? t.TimeRange.fromJSON(e.validFor) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.rawBytes !== undefined) {
					n.rawBytes = base64FromBytes(e.rawBytes);
				}
				if (e.keyDetails !== 0) {
					n.keyDetails = publicKeyDetailsToJSON(e.keyDetails);
				}
				if (e.validFor !== undefined) {
					n.validFor = t.TimeRange.toJSON(e.validFor);
				}
				return n;
			}
		};
		t.PublicKeyIdentifier = {
			fromJSON(e) {
				return { hint: isSet(e.hint) ? globalThis.String(e.hint) : "" };
			},
			toJSON(e) {
				const t = {};
				if (e.hint !== "") {
					t.hint = e.hint;
				}
				return t;
			}
		};
		t.ObjectIdentifier = {
			fromJSON(e) {
				return { id: globalThis.Array.isArray(e?.id) ? e.id.map((e) => globalThis.Number(e)) : [] };
			},
			toJSON(e) {
				const t = {};
				if (e.id?.length) {
					t.id = e.id.map((e) => Math.round(e));
				}
				return t;
			}
		};
		t.ObjectIdentifierValuePair = {
			fromJSON(e) {
				return {
					oid: isSet(e.oid) ? t.ObjectIdentifier.fromJSON(e.oid) : undefined,
					value: isSet(e.value) ? Buffer.from(bytesFromBase64(e.value)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				const n = {};
				if (e.oid !== undefined) {
					n.oid = t.ObjectIdentifier.toJSON(e.oid);
				}
				if (e.value.length !== 0) {
					n.value = base64FromBytes(e.value);
				}
				return n;
			}
		};
		t.DistinguishedName = {
			fromJSON(e) {
				return {
					organization: isSet(e.organization) ? globalThis.String(e.organization) : "",
					commonName: isSet(e.commonName) ? globalThis.String(e.commonName) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.organization !== "") {
					t.organization = e.organization;
				}
				if (e.commonName !== "") {
					t.commonName = e.commonName;
				}
				return t;
			}
		};
		t.X509Certificate = {
			fromJSON(e) {
				return { rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				const t = {};
				if (e.rawBytes.length !== 0) {
					t.rawBytes = base64FromBytes(e.rawBytes);
				}
				return t;
			}
		};
		t.SubjectAlternativeName = {
			fromJSON(e) {
				return {
					type: isSet(e.type) ? subjectAlternativeNameTypeFromJSON(e.type) : 0,
					identity: isSet(e.regexp) ? {
						$case: "regexp",
						regexp: globalThis.String(e.regexp)
					} : isSet(e.value) ? {
						$case: "value",
						value: globalThis.String(e.value)
					} : undefined
				};
			},
			toJSON(e) {
				const t = {};
				if (e.type !== 0) {
					t.type = subjectAlternativeNameTypeToJSON(e.type);
				}
				if (e.identity?.$case === "regexp") {
					t.regexp = e.identity.regexp;
				} else if (e.identity?.$case === "value") {
					t.value = e.identity.value;
				}
				return t;
			}
		};
		t.X509CertificateChain = {
			fromJSON(e) {
				return { certificates: globalThis.Array.isArray(e?.certificates) ? e.certificates.map((e) => t.X509Certificate.fromJSON(e)) : [] };
			},
			toJSON(e) {
				const n = {};
				if (e.certificates?.length) {
					n.certificates = e.certificates.map((e) => t.X509Certificate.toJSON(e));
				}
				return n;
			}
		};
		t.TimeRange = {
			fromJSON(e) {
				return {
					start: isSet(e.start) ? fromJsonTimestamp(e.start) : undefined,
					end: isSet(e.end) ? fromJsonTimestamp(e.end) : undefined
				};
			},
			toJSON(e) {
				const t = {};
				if (e.start !== undefined) {
					t.start = e.start.toISOString();
				}
				if (e.end !== undefined) {
					t.end = e.end.toISOString();
				}
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function fromTimestamp(e) {
			let t = (globalThis.Number(e.seconds) || 0) * 1e3;
			t += (e.nanos || 0) / 1e6;
			return new globalThis.Date(t);
		}
		function fromJsonTimestamp(e) {
			if (e instanceof globalThis.Date) {
				return e;
			} else if (typeof e === "string") {
				return new globalThis.Date(e);
			} else {
				return fromTimestamp(r.Timestamp.fromJSON(e));
			}
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	19502: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.TransparencyLogEntry = t.InclusionPromise = t.InclusionProof = t.Checkpoint = t.KindVersion = void 0;
		const r = n(66324);
		t.KindVersion = {
			fromJSON(e) {
				return {
					kind: isSet(e.kind) ? globalThis.String(e.kind) : "",
					version: isSet(e.version) ? globalThis.String(e.version) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.kind !== "") {
					t.kind = e.kind;
				}
				if (e.version !== "") {
					t.version = e.version;
				}
				return t;
			}
		};
		t.Checkpoint = {
			fromJSON(e) {
				return { envelope: isSet(e.envelope) ? globalThis.String(e.envelope) : "" };
			},
			toJSON(e) {
				const t = {};
				if (e.envelope !== "") {
					t.envelope = e.envelope;
				}
				return t;
			}
		};
		t.InclusionProof = {
			fromJSON(e) {
				return {
					logIndex: isSet(e.logIndex) ? globalThis.String(e.logIndex) : "0",
					rootHash: isSet(e.rootHash) ? Buffer.from(bytesFromBase64(e.rootHash)) : Buffer.alloc(0),
					treeSize: isSet(e.treeSize) ? globalThis.String(e.treeSize) : "0",
					hashes: globalThis.Array.isArray(e?.hashes) ? e.hashes.map((e) => Buffer.from(bytesFromBase64(e))) : [],
					checkpoint: isSet(e.checkpoint) ? t.Checkpoint.fromJSON(e.checkpoint) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.logIndex !== "0") {
					n.logIndex = e.logIndex;
				}
				if (e.rootHash.length !== 0) {
					n.rootHash = base64FromBytes(e.rootHash);
				}
				if (e.treeSize !== "0") {
					n.treeSize = e.treeSize;
				}
				if (e.hashes?.length) {
					n.hashes = e.hashes.map((e) => base64FromBytes(e));
				}
				if (e.checkpoint !== undefined) {
					n.checkpoint = t.Checkpoint.toJSON(e.checkpoint);
				}
				return n;
			}
		};
		t.InclusionPromise = {
			fromJSON(e) {
				return { signedEntryTimestamp: isSet(e.signedEntryTimestamp) ? Buffer.from(bytesFromBase64(e.signedEntryTimestamp)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				const t = {};
				if (e.signedEntryTimestamp.length !== 0) {
					t.signedEntryTimestamp = base64FromBytes(e.signedEntryTimestamp);
				}
				return t;
			}
		};
		t.TransparencyLogEntry = {
			fromJSON(e) {
				return {
					logIndex: isSet(e.logIndex) ? globalThis.String(e.logIndex) : "0",
					logId: isSet(e.logId) ? r.LogId.fromJSON(e.logId) : undefined,
					kindVersion: isSet(e.kindVersion) ? t.KindVersion.fromJSON(e.kindVersion) : undefined,
					integratedTime: isSet(e.integratedTime) ? globalThis.String(e.integratedTime) : "0",
					inclusionPromise: isSet(e.inclusionPromise) ? t.InclusionPromise.fromJSON(e.inclusionPromise) : undefined,
					inclusionProof: isSet(e.inclusionProof) ? t.InclusionProof.fromJSON(e.inclusionProof) : undefined,
					canonicalizedBody: isSet(e.canonicalizedBody) ? Buffer.from(bytesFromBase64(e.canonicalizedBody)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				const n = {};
				if (e.logIndex !== "0") {
					n.logIndex = e.logIndex;
				}
				if (e.logId !== undefined) {
					n.logId = r.LogId.toJSON(e.logId);
				}
				if (e.kindVersion !== undefined) {
					n.kindVersion = t.KindVersion.toJSON(e.kindVersion);
				}
				if (e.integratedTime !== "0") {
					n.integratedTime = e.integratedTime;
				}
				if (e.inclusionPromise !== undefined) {
					n.inclusionPromise = t.InclusionPromise.toJSON(e.inclusionPromise);
				}
				if (e.inclusionProof !== undefined) {
					n.inclusionProof = t.InclusionProof.toJSON(e.inclusionProof);
				}
				if (e.canonicalizedBody.length !== 0) {
					n.canonicalizedBody = base64FromBytes(e.canonicalizedBody);
				}
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	2619: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ClientTrustConfig = t.ServiceConfiguration = t.Service = t.SigningConfig = t.TrustedRoot = t.CertificateAuthority = t.TransparencyLogInstance = t.ServiceSelector = void 0;
		t.serviceSelectorFromJSON = serviceSelectorFromJSON;
		t.serviceSelectorToJSON = serviceSelectorToJSON;
		const r = n(66324);
		var i;
		(function(e) {
			e[e["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
			e[e["ALL"] = 1] = "ALL";
			e[e["ANY"] = 2] = "ANY";
			e[e["EXACT"] = 3] = "EXACT";
		})(i || (t.ServiceSelector = i = {}));
		function serviceSelectorFromJSON(e) {
			switch (e) {
				case 0:
				case "SERVICE_SELECTOR_UNDEFINED": return i.SERVICE_SELECTOR_UNDEFINED;
				case 1:
				case "ALL": return i.ALL;
				case 2:
				case "ANY": return i.ANY;
				case 3:
				case "EXACT": return i.EXACT;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum ServiceSelector");
			}
		}
		function serviceSelectorToJSON(e) {
			switch (e) {
				case i.SERVICE_SELECTOR_UNDEFINED: return "SERVICE_SELECTOR_UNDEFINED";
				case i.ALL: return "ALL";
				case i.ANY: return "ANY";
				case i.EXACT: return "EXACT";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum ServiceSelector");
			}
		}
		t.TransparencyLogInstance = {
			fromJSON(e) {
				return {
					baseUrl: isSet(e.baseUrl) ? globalThis.String(e.baseUrl) : "",
					hashAlgorithm: isSet(e.hashAlgorithm) ? (0, r.hashAlgorithmFromJSON)(e.hashAlgorithm) : 0,
					publicKey: isSet(e.publicKey) ? r.PublicKey.fromJSON(e.publicKey) : undefined,
					logId: isSet(e.logId) ? r.LogId.fromJSON(e.logId) : undefined,
					checkpointKeyId: isSet(e.checkpointKeyId) ? r.LogId.fromJSON(e.checkpointKeyId) : undefined,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.baseUrl !== "") {
					t.baseUrl = e.baseUrl;
				}
				if (e.hashAlgorithm !== 0) {
					t.hashAlgorithm = (0, r.hashAlgorithmToJSON)(e.hashAlgorithm);
				}
				if (e.publicKey !== undefined) {
					t.publicKey = r.PublicKey.toJSON(e.publicKey);
				}
				if (e.logId !== undefined) {
					t.logId = r.LogId.toJSON(e.logId);
				}
				if (e.checkpointKeyId !== undefined) {
					t.checkpointKeyId = r.LogId.toJSON(e.checkpointKeyId);
				}
				if (e.operator !== "") {
					t.operator = e.operator;
				}
				return t;
			}
		};
		t.CertificateAuthority = {
			fromJSON(e) {
				return {
					subject: isSet(e.subject) ? r.DistinguishedName.fromJSON(e.subject) : undefined,
					uri: isSet(e.uri) ? globalThis.String(e.uri) : "",
					certChain: isSet(e.certChain) ? r.X509CertificateChain.fromJSON(e.certChain) : undefined,
					validFor: isSet(e.validFor) ? r.TimeRange.fromJSON(e.validFor) : undefined,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.subject !== undefined) {
					t.subject = r.DistinguishedName.toJSON(e.subject);
				}
				if (e.uri !== "") {
					t.uri = e.uri;
				}
				if (e.certChain !== undefined) {
					t.certChain = r.X509CertificateChain.toJSON(e.certChain);
				}
				if (e.validFor !== undefined) {
					t.validFor = r.TimeRange.toJSON(e.validFor);
				}
				if (e.operator !== "") {
					t.operator = e.operator;
				}
				return t;
			}
		};
		t.TrustedRoot = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					tlogs: globalThis.Array.isArray(e?.tlogs) ? e.tlogs.map((e) => t.TransparencyLogInstance.fromJSON(e)) : [],
					certificateAuthorities: globalThis.Array.isArray(e?.certificateAuthorities) ? e.certificateAuthorities.map((e) => t.CertificateAuthority.fromJSON(e)) : [],
					ctlogs: globalThis.Array.isArray(e?.ctlogs) ? e.ctlogs.map((e) => t.TransparencyLogInstance.fromJSON(e)) : [],
					timestampAuthorities: globalThis.Array.isArray(e?.timestampAuthorities) ? e.timestampAuthorities.map((e) => t.CertificateAuthority.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				const n = {};
				if (e.mediaType !== "") {
					n.mediaType = e.mediaType;
				}
				if (e.tlogs?.length) {
					n.tlogs = e.tlogs.map((e) => t.TransparencyLogInstance.toJSON(e));
				}
				if (e.certificateAuthorities?.length) {
					n.certificateAuthorities = e.certificateAuthorities.map((e) => t.CertificateAuthority.toJSON(e));
				}
				if (e.ctlogs?.length) {
					n.ctlogs = e.ctlogs.map((e) => t.TransparencyLogInstance.toJSON(e));
				}
				if (e.timestampAuthorities?.length) {
					n.timestampAuthorities = e.timestampAuthorities.map((e) => t.CertificateAuthority.toJSON(e));
				}
				return n;
			}
		};
		t.SigningConfig = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					caUrls: globalThis.Array.isArray(e?.caUrls) ? e.caUrls.map((e) => t.Service.fromJSON(e)) : [],
					oidcUrls: globalThis.Array.isArray(e?.oidcUrls) ? e.oidcUrls.map((e) => t.Service.fromJSON(e)) : [],
					rekorTlogUrls: globalThis.Array.isArray(e?.rekorTlogUrls) ? e.rekorTlogUrls.map((e) => t.Service.fromJSON(e)) : [],
					rekorTlogConfig: isSet(e.rekorTlogConfig) ? t.ServiceConfiguration.fromJSON(e.rekorTlogConfig) : undefined,
					tsaUrls: globalThis.Array.isArray(e?.tsaUrls) ? e.tsaUrls.map((e) => t.Service.fromJSON(e)) : [],
					tsaConfig: isSet(e.tsaConfig) ? t.ServiceConfiguration.fromJSON(e.tsaConfig) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.mediaType !== "") {
					n.mediaType = e.mediaType;
				}
				if (e.caUrls?.length) {
					n.caUrls = e.caUrls.map((e) => t.Service.toJSON(e));
				}
				if (e.oidcUrls?.length) {
					n.oidcUrls = e.oidcUrls.map((e) => t.Service.toJSON(e));
				}
				if (e.rekorTlogUrls?.length) {
					n.rekorTlogUrls = e.rekorTlogUrls.map((e) => t.Service.toJSON(e));
				}
				if (e.rekorTlogConfig !== undefined) {
					n.rekorTlogConfig = t.ServiceConfiguration.toJSON(e.rekorTlogConfig);
				}
				if (e.tsaUrls?.length) {
					n.tsaUrls = e.tsaUrls.map((e) => t.Service.toJSON(e));
				}
				if (e.tsaConfig !== undefined) {
					n.tsaConfig = t.ServiceConfiguration.toJSON(e.tsaConfig);
				}
				return n;
			}
		};
		t.Service = {
			fromJSON(e) {
				return {
					url: isSet(e.url) ? globalThis.String(e.url) : "",
					majorApiVersion: isSet(e.majorApiVersion) ? globalThis.Number(e.majorApiVersion) : 0,
					validFor: isSet(e.validFor) ? r.TimeRange.fromJSON(e.validFor) : undefined,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				const t = {};
				if (e.url !== "") {
					t.url = e.url;
				}
				if (e.majorApiVersion !== 0) {
					t.majorApiVersion = Math.round(e.majorApiVersion);
				}
				if (e.validFor !== undefined) {
					t.validFor = r.TimeRange.toJSON(e.validFor);
				}
				if (e.operator !== "") {
					t.operator = e.operator;
				}
				return t;
			}
		};
		t.ServiceConfiguration = {
			fromJSON(e) {
				return {
					selector: isSet(e.selector) ? serviceSelectorFromJSON(e.selector) : 0,
					count: isSet(e.count) ? globalThis.Number(e.count) : 0
				};
			},
			toJSON(e) {
				const t = {};
				if (e.selector !== 0) {
					t.selector = serviceSelectorToJSON(e.selector);
				}
				if (e.count !== 0) {
					t.count = Math.round(e.count);
				}
				return t;
			}
		};
		t.ClientTrustConfig = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					trustedRoot: isSet(e.trustedRoot) ? t.TrustedRoot.fromJSON(e.trustedRoot) : undefined,
					signingConfig: isSet(e.signingConfig) ? t.SigningConfig.fromJSON(e.signingConfig) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.mediaType !== "") {
					n.mediaType = e.mediaType;
				}
				if (e.trustedRoot !== undefined) {
					n.trustedRoot = t.TrustedRoot.toJSON(e.trustedRoot);
				}
				if (e.signingConfig !== undefined) {
					n.signingConfig = t.SigningConfig.toJSON(e.signingConfig);
				}
				return n;
			}
		};
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	31274: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Input = t.Artifact = t.ArtifactVerificationOptions_ObserverTimestampOptions = t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = t.ArtifactVerificationOptions_TimestampAuthorityOptions = t.ArtifactVerificationOptions_CtlogOptions = t.ArtifactVerificationOptions_TlogOptions = t.ArtifactVerificationOptions = t.PublicKeyIdentities = t.CertificateIdentities = t.CertificateIdentity = void 0;
		const r = n(62513);
		const i = n(66324);
		const a = n(2619);
		t.CertificateIdentity = {
			fromJSON(e) {
				return {
					issuer: isSet(e.issuer) ? globalThis.String(e.issuer) : "",
					san: isSet(e.san) ? i.SubjectAlternativeName.fromJSON(e.san) : undefined,
					oids: globalThis.Array.isArray(e?.oids) ? e.oids.map((e) => i.ObjectIdentifierValuePair.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				const t = {};
				if (e.issuer !== "") {
					t.issuer = e.issuer;
				}
				if (e.san !== undefined) {
					t.san = i.SubjectAlternativeName.toJSON(e.san);
				}
				if (e.oids?.length) {
					t.oids = e.oids.map((e) => i.ObjectIdentifierValuePair.toJSON(e));
				}
				return t;
			}
		};
		t.CertificateIdentities = {
			fromJSON(e) {
				return { identities: globalThis.Array.isArray(e?.identities) ? e.identities.map((e) => t.CertificateIdentity.fromJSON(e)) : [] };
			},
			toJSON(e) {
				const n = {};
				if (e.identities?.length) {
					n.identities = e.identities.map((e) => t.CertificateIdentity.toJSON(e));
				}
				return n;
			}
		};
		t.PublicKeyIdentities = {
			fromJSON(e) {
				return { publicKeys: globalThis.Array.isArray(e?.publicKeys) ? e.publicKeys.map((e) => i.PublicKey.fromJSON(e)) : [] };
			},
			toJSON(e) {
				const t = {};
				if (e.publicKeys?.length) {
					t.publicKeys = e.publicKeys.map((e) => i.PublicKey.toJSON(e));
				}
				return t;
			}
		};
		t.ArtifactVerificationOptions = {
			fromJSON(e) {
				return {
					signers: isSet(e.certificateIdentities) ? {
						$case: "certificateIdentities",
						certificateIdentities: t.CertificateIdentities.fromJSON(e.certificateIdentities)
					} : isSet(e.publicKeys) ? {
						$case: "publicKeys",
						publicKeys: t.PublicKeyIdentities.fromJSON(e.publicKeys)
					} : undefined,
					tlogOptions: isSet(e.tlogOptions) ? t.ArtifactVerificationOptions_TlogOptions.fromJSON(e.tlogOptions) : undefined,
					ctlogOptions: isSet(e.ctlogOptions) ? t.ArtifactVerificationOptions_CtlogOptions.fromJSON(e.ctlogOptions) : undefined,
					tsaOptions: isSet(e.tsaOptions) ? t.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(e.tsaOptions) : undefined,
					integratedTsOptions: isSet(e.integratedTsOptions) ? t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(e.integratedTsOptions) : undefined,
					observerOptions: isSet(e.observerOptions) ? t.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(e.observerOptions) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.signers?.$case === "certificateIdentities") {
					n.certificateIdentities = t.CertificateIdentities.toJSON(e.signers.certificateIdentities);
				} else if (e.signers?.$case === "publicKeys") {
					n.publicKeys = t.PublicKeyIdentities.toJSON(e.signers.publicKeys);
				}
				if (e.tlogOptions !== undefined) {
					n.tlogOptions = t.ArtifactVerificationOptions_TlogOptions.toJSON(e.tlogOptions);
				}
				if (e.ctlogOptions !== undefined) {
					n.ctlogOptions = t.ArtifactVerificationOptions_CtlogOptions.toJSON(e.ctlogOptions);
				}
				if (e.tsaOptions !== undefined) {
					n.tsaOptions = t.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(e.tsaOptions);
				}
				if (e.integratedTsOptions !== undefined) {
					n.integratedTsOptions = t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(e.integratedTsOptions);
				}
				if (e.observerOptions !== undefined) {
					n.observerOptions = t.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(e.observerOptions);
				}
				return n;
			}
		};
		t.ArtifactVerificationOptions_TlogOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					performOnlineVerification: isSet(e.performOnlineVerification) ? globalThis.Boolean(e.performOnlineVerification) : false,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : false
				};
			},
			toJSON(e) {
				const t = {};
				if (e.threshold !== 0) {
					t.threshold = Math.round(e.threshold);
				}
				if (e.performOnlineVerification !== false) {
					t.performOnlineVerification = e.performOnlineVerification;
				}
				if (e.disable !== false) {
					t.disable = e.disable;
				}
				return t;
			}
		};
		t.ArtifactVerificationOptions_CtlogOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : false
				};
			},
			toJSON(e) {
				const t = {};
				if (e.threshold !== 0) {
					t.threshold = Math.round(e.threshold);
				}
				if (e.disable !== false) {
					t.disable = e.disable;
				}
				return t;
			}
		};
		t.ArtifactVerificationOptions_TimestampAuthorityOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : false
				};
			},
			toJSON(e) {
				const t = {};
				if (e.threshold !== 0) {
					t.threshold = Math.round(e.threshold);
				}
				if (e.disable !== false) {
					t.disable = e.disable;
				}
				return t;
			}
		};
		t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : false
				};
			},
			toJSON(e) {
				const t = {};
				if (e.threshold !== 0) {
					t.threshold = Math.round(e.threshold);
				}
				if (e.disable !== false) {
					t.disable = e.disable;
				}
				return t;
			}
		};
		t.ArtifactVerificationOptions_ObserverTimestampOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : false
				};
			},
			toJSON(e) {
				const t = {};
				if (e.threshold !== 0) {
					t.threshold = Math.round(e.threshold);
				}
				if (e.disable !== false) {
					t.disable = e.disable;
				}
				return t;
			}
		};
		t.Artifact = {
			fromJSON(e) {
				return { data: isSet(e.artifactUri) ? {
					$case: "artifactUri",
					artifactUri: globalThis.String(e.artifactUri)
				} : isSet(e.artifact) ? {
					$case: "artifact",
					artifact: Buffer.from(bytesFromBase64(e.artifact))
				} : isSet(e.artifactDigest) ? {
					$case: "artifactDigest",
					artifactDigest: i.HashOutput.fromJSON(e.artifactDigest)
				} : undefined };
			},
			toJSON(e) {
				const t = {};
				if (e.data?.$case === "artifactUri") {
					t.artifactUri = e.data.artifactUri;
				} else if (e.data?.$case === "artifact") {
					t.artifact = base64FromBytes(e.data.artifact);
				} else if (e.data?.$case === "artifactDigest") {
					t.artifactDigest = i.HashOutput.toJSON(e.data.artifactDigest);
				}
				return t;
			}
		};
		t.Input = {
			fromJSON(e) {
				return {
					artifactTrustRoot: isSet(e.artifactTrustRoot) ? a.TrustedRoot.fromJSON(e.artifactTrustRoot) : undefined,
					artifactVerificationOptions: isSet(e.artifactVerificationOptions) ? t.ArtifactVerificationOptions.fromJSON(e.artifactVerificationOptions) : undefined,
					bundle: isSet(e.bundle) ? r.Bundle.fromJSON(e.bundle) : undefined,
					artifact: isSet(e.artifact) ? t.Artifact.fromJSON(e.artifact) : undefined
				};
			},
			toJSON(e) {
				const n = {};
				if (e.artifactTrustRoot !== undefined) {
					n.artifactTrustRoot = a.TrustedRoot.toJSON(e.artifactTrustRoot);
				}
				if (e.artifactVerificationOptions !== undefined) {
					n.artifactVerificationOptions = t.ArtifactVerificationOptions.toJSON(e.artifactVerificationOptions);
				}
				if (e.bundle !== undefined) {
					n.bundle = r.Bundle.toJSON(e.bundle);
				}
				if (e.artifact !== undefined) {
					n.artifact = t.Artifact.toJSON(e.artifact);
				}
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e !== null && e !== undefined;
		}
	}),
	18768: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: true });
		i(n(89828), t);
		i(n(62513), t);
		i(n(66324), t);
		i(n(19502), t);
		i(n(2619), t);
		i(n(31274), t);
	}),
	16793: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: true });
		i(n(69650), t);
		i(n(30127), t);
		i(n(80347), t);
		i(n(99885), t);
	})
};
;
