"use strict";
exports.id = 3188;
exports.ids = [3188];
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
	50607: (function(e, t, n) {
		n.d(t, { $: () => parseSigstoreRoots });
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(18768);
		var s = n(66849);
		var c = n(84227);
		const l = 1048576;
		const u = ["application/vnd.dev.sigstore.trustedroot+json;version=0.1", "application/vnd.dev.sigstore.trustedroot.v0.2+json"];
		const d = c._H3({
			mediaType: c.k5n(u),
			certificateAuthorities: c.YOg(c._H3({})).min(1).max(100)
		});
		function parseSigstoreRoots(e, t) {
			if (!t.endsWith(".jsonl")) return [toRoot((0, r.R)(e, {
				file: t,
				maxBytes: l
			}))];
			const n = Buffer.from(e).toString("utf8").split("\n");
			return n.flatMap((e, n) => {
				const i = {
					file: `${t}:${n + 1}`,
					maxBytes: l
				};
				return e.trim() === "" ? [] : [toRoot((0, r.R)(Buffer.from(e), i))];
			});
		}
		function toRoot(e) {
			(0, i.m)(d, e);
			try {
				const t = o.TrustedRoot.fromJSON(e.value);
				const n = new s.BL((0, s.jO)(t), {
					ctlogThreshold: Math.min(1, t.ctlogs.length),
					tlogThreshold: Math.min(1, t.tlogs.length),
					timestampThreshold: 1
				});
				return {
					at: e.file,
					verifier: n
				};
			} catch (t) {
				throw new a.dz({
					code: "sigstore_root.malformed",
					message: "expected certificates and keys of a Sigstore instance, found some that cannot be read",
					where: { file: e.file },
					remedy: "Write it again: gh attestation trusted-root, or cosign trusted-root create"
				}, { cause: t });
			}
		}
	}),
	157: (function(e, t, n) {
		n.d(t, {
			t: () => standingSince,
			y: () => keyStanding
		});
		var r = n(42207);
		function keyStanding(e, t) {
			if (e.revoked?.reason === "compromised") return "compromised";
			if (e.revoked !== null && t >= instantOf(e.revoked.at)) return "revoked";
			if (t < instantOf(e.valid_from)) return "not_yet_valid";
			return e.valid_until !== null && t > instantOf(e.valid_until) ? "expired" : "valid";
		}
		function standingSince(e, { keyOf: t }, { atMs: n, since: r }) {
			const i = r.map(({ root: n, keyOf: r }) => n.keys.find(({ name: n }) => n === e.name && r(n)?.spki === t(n)?.spki));
			const a = [e, ...i].map((e) => e === undefined ? "removed" : keyStanding(e, n));
			return a.findLast((e) => e !== "valid") ?? "valid";
		}
		function instantOf(e) {
			return (0, r.TM)(e) ?? Number.NaN;
		}
	}),
	10224: (function(e, t, n) {
		n.d(t, { g: () => listTrustRoots });
		var r = n(76760);
		var i = n(11142);
		const a = /^(\d{1,9})\.root\.json$/;
		const o = "it is no <version>.root.json in the folder itself: a later version may lie there, and nothing is read of it";
		async function listTrustRoots(e, t, n) {
			const s = r.posix.normalize(t).replace(/\/+$/, "");
			const c = (0, i.yk)(s);
			const l = await e.list([c, `${c}/**/*.root.json`], {
				role: n,
				withOthers: true
			});
			const u = [];
			const d = [];
			for (const e of l) {
				const t = a.exec(r.posix.relative(s, e))?.[1];
				if (t === undefined) d.push({
					path: e,
					reason: o
				});
				else u.push({
					path: e,
					version: Number(t)
				});
			}
			const f = u.toSorted((e, t) => e.version - t.version);
			return {
				paths: f.map(({ path: e }) => e),
				strays: d
			};
		}
	}),
	95920: (function(e, t, n) {
		n.d(t, { k: () => parseTrustRoot });
		var r = n(46911);
		var i = n(8304);
		var a = n(66462);
		var o = n(42207);
		var s = n(14868);
		var c = n(87488);
		var l = n(50556);
		const u = 1048576;
		function parseTrustRoot(e, t) {
			const n = (0, r.m)(l.Sr, (0, i.R)(e, {
				file: t,
				maxBytes: u
			}));
			const o = new Map(n.keys.map((e) => [e.name, (0, s.ee)(e.public_key, `${t}, key ${e.name}`)]));
			const c = [
				...keyFaults(n.keys, o),
				...roleFaults(n),
				...identityFaults(n),
				...timeFaults(n)
			];
			const [d, ...f] = c.map((e) => ({
				code: "trust_root.inconsistent",
				message: e,
				where: { file: t }
			}));
			if (d !== undefined) throw new a.dz([d, ...f]);
			return {
				root: n,
				keyOf: (e) => o.get(e)
			};
		}
		function keyFaults(e, t) {
			const n = new Map();
			const r = t.size === e.length ? [] : ["expected each key name once, found one twice"];
			for (const { name: i, algorithm: a } of e) {
				const e = t.get(i);
				if (e === undefined) continue;
				const o = n.get(e.spki);
				if (o !== undefined && o !== i) r.push(`keys ${o} and ${i} are the same public key`);
				if (e.algorithm !== a) r.push(`key ${i} is said to be ${a}, but is ${e.algorithm}`);
				n.set(e.spki, i);
			}
			return r;
		}
		function roleFaults({ roles: e, keys: t }) {
			const n = new Set(t.map(({ name: e }) => e));
			return l.gg.flatMap((t) => {
				const r = e[t];
				if (r === undefined) return [];
				const i = new Set(r.keys);
				const a = [...i].filter((e) => !n.has(e));
				return [
					...a.map((e) => `role ${t} names key ${e}, which is not among the keys`),
					...i.size === r.keys.length ? [] : [`role ${t} names a key twice`],
					...r.threshold <= i.size ? [] : [`role ${t} asks for ${r.threshold} keys and has ${i.size}: nobody could ever sign`]
				];
			});
		}
		function identityFaults({ identities: e }) {
			return e.flatMap((t) => {
				const { subject: n, revoked: r } = t;
				if (r === undefined) return [];
				const i = e.filter((e) => (0, c.B)(e, t)).length > 1;
				return [...i ? [`expected the revoked identity ${n} once, found it twice`] : [], ...(0, o.TM)(r.at) === undefined ? [`expected a time that exists in revoked of ${n}, found ${r.at}`] : []];
			});
		}
		function timeFaults({ issued_at: e, expires_at: t, keys: n }) {
			return [...orderFaults("expires_at", e, t), ...n.flatMap((e) => [...orderFaults(`valid_until of key ${e.name}`, e.valid_from, e.valid_until), ...e.revoked === null || (0, o.TM)(e.revoked.at) !== undefined ? [] : [`expected a time that exists in revoked of key ${e.name}, found ${e.revoked.at}`]])];
		}
		function orderFaults(e, t, n) {
			const [r, i] = [(0, o.TM)(t), n === null ? Number.POSITIVE_INFINITY : (0, o.TM)(n)];
			if (r === undefined || i === undefined) return [`expected times that exist, found ${t} and ${n}`];
			return i < r ? [`expected ${e} not before ${t}, found ${n}`] : [];
		}
	}),
	87488: (function(e, t, n) {
		n.d(t, { B: () => isSameIdentity });
		function isSameIdentity(e, t) {
			return e.issuer === t.issuer && e.subject === t.subject;
		}
	}),
	50556: (function(e, t, n) {
		n.d(t, {
			Gu: () => a,
			QD: () => o,
			Sr: () => _,
			g1: () => h,
			gg: () => s,
			z_: () => c
		});
		var r = n(84227);
		var i = n(14868);
		const a = "release-gates/trust-root/v1";
		const o = "application/vnd.release-gates.trust-root.v1+json";
		const s = [
			"root",
			"evidence",
			"approval",
			"freeze"
		];
		const c = [
			"compromised",
			"superseded",
			"retired"
		];
		const l = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/).describe("RFC 3339, UTC");
		const u = r.YjP().regex(/^(?![-.])[A-Za-z0-9._@-]{1,64}$/).describe("Name of the key in this file: 1 to 64 of A-Z a-z 0-9 . _ @ -");
		const d = r.YjP().min(1).max(1024);
		const f = r.rej({
			at: l.describe("Signatures of this time and later do not count"),
			reason: r.k5n(c).describe("compromised: none of its signatures count, of whatever time"),
			note: d
		});
		const p = r.rej({
			name: u,
			algorithm: r.k5n(i.TM).describe("The one algorithm that the key may be used with"),
			public_key: r.YjP().max(4096).describe("PEM, BEGIN PUBLIC KEY"),
			owner: d.describe("Who holds the private half; approvals count people by it"),
			valid_from: l.describe("Signatures of an earlier time do not count; inclusive"),
			valid_until: l.nullable().describe("Signatures of a later time do not count; inclusive. null: no end"),
			revoked: f.nullable()
		});
		const m = r.rej({
			keys: r.YOg(u).min(1).max(100),
			threshold: r.Whr().min(1).max(100).describe("Different public keys that must have signed")
		});
		const h = r.rej({
			issuer: r.YjP().min(1).max(1024).describe("OIDC issuer, e.g. https://token.actions.githubusercontent.com"),
			subject: r.YjP().min(1).max(2048).describe("Subject alternative name of the certificate, in full"),
			roles: r.YOg(r.k5n([
				"evidence",
				"approval",
				"freeze"
			])).min(1).max(3)
		});
		const g = r.rej({
			file: r.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.sigstore-root\.jsonl?$/).describe("Name in the folder of the trust root: <name>.sigstore-root.json, or .jsonl"),
			sha256: r.YjP().regex(/^[0-9a-f]{64}$/)
		});
		const _ = r.rej({
			format: r.euz(a),
			version: r.Whr().min(1).describe("One more than that of the file before it"),
			issued_at: l,
			expires_at: l.describe("After this nothing is trusted until a newer version is signed"),
			keys: r.YOg(p).min(1).max(200),
			roles: r.rej({
				root: m,
				evidence: m.exactOptional(),
				approval: m.exactOptional(),
				freeze: m.exactOptional()
			}),
			identities: r.YOg(h.extend({ revoked: f.exactOptional() })).max(100).default([]),
			sigstore_roots: r.YOg(g).max(10).exactOptional()
		}).describe("Trust root of release-gates, version 1: the signed payload of <version>.root.json");
	}),
	91341: (function(e, t, n) {
		n.d(t, {
			Lc: () => verifyTrustChain,
			Mx: () => keysOfRole,
			iS: () => issuedMs,
			n2: () => f,
			nj: () => versionFault,
			w3: () => rootSigners
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(11142);
		var o = n(63416);
		var s = n(78147);
		var c = n(157);
		var l = n(95920);
		var u = n(50556);
		const d = "Bring the files back as they were reviewed, and find out who changed them";
		const f = {
			empty: "Name the folder that holds it; where there never was one, make it: release-gates help trust-root",
			missing: "Bring it back from where it was reviewed, or name its folder; one made anew is not the one that is asked for",
			unreadable: d,
			name: "Give the file the name of its version where that is all; else bring it back as it was reviewed",
			gap: "Bring the versions back that are missing, each under its own name, from where they were reviewed",
			not_signed_by_previous: d,
			not_signed_by_itself: d,
			renamed_key: d,
			time: "Set the clock of this machine right; where it is, bring the files back as they were reviewed",
			not_yet: "Judge a time at which it was in force: nobody of this trust root vouches for what was relied on before its first version",
			expired: "Let its root keys sign a newer version: release-gates trust-root --action rotate",
			pin: "Compare both with the digest that its owners published outside of this repository; what lies here says nothing about itself, so do not take its digest from here",
			rolled_back: "Find out who removed them; never ask for an earlier version, or what the later ones revoked counts again"
		};
		function verifyTrustChain(e, { pin: t, minVersion: n, nowMs: a, asOfMs: o }) {
			const [s] = e;
			if (s === undefined) return noVersion(t, n);
			if (t !== null && !(0, r.J$)((0, r.fg)(s.bytes), t)) {
				return refuse("pin", s.file, `expected the first trust root to have SHA-256 ${t}, found another file`);
			}
			const c = e.map(toLink);
			for (const [e, t] of c.entries()) {
				const n = linkFault(t, c[e - 1], a);
				if (n !== undefined) return n;
			}
			const l = c.at(-1);
			const { version: u } = l.read.root;
			if (n !== null && u < n) return rolledBack(l.file, n, u);
			const d = o === undefined ? c.length - 1 : c.findLastIndex(({ read: e }) => issuedMs(e) <= o);
			const f = c[d];
			if (f === undefined) return refuse("not_yet", s.file, `it was issued after ${(0, i.ZA)(o ?? a)}`);
			const { expires_at: p } = f.read.root;
			if ((o ?? a) > ((0, i.TM)(p) ?? 0)) {
				return refuse("expired", f.file, `it expired on ${p}: a newer version must be signed`);
			}
			return {
				ok: true,
				trusted: f.read,
				before: c.slice(0, d).map(({ read: e }) => e),
				since: c.slice(d + 1).map(({ read: e }) => e),
				file: f.file,
				isPinned: t !== null,
				digests: e.map(({ bytes: e }) => (0, r.fg)(e))
			};
		}
		function issuedMs({ root: e }) {
			return (0, i.TM)(e.issued_at) ?? Number.POSITIVE_INFINITY;
		}
		function noVersion(e, t) {
			if (t !== null) return rolledBack(null, t, 0);
			if (e === null) return refuse("empty", null, "there is no trust root");
			return refuse("missing", null, `there is no trust root, and one that begins with SHA-256 ${e} is asked for`);
		}
		function toLink({ file: e, bytes: t }) {
			const n = (0, o.mE)(t, e);
			return {
				file: e,
				envelope: n,
				read: (0, l.k)(n.payload, e)
			};
		}
		function linkFault(e, t, n) {
			const { file: r, read: i } = e;
			const { version: o } = i.root;
			if ((0, a.bV)(r) !== `${o}.root.json`) {
				return refuse("name", r, `it holds version ${o}, so its name must be ${o}.root.json`);
			}
			const s = versionFault(i, t?.read, n);
			if (s !== undefined) return refuse(s.fault, r, s.message);
			if (t !== undefined) {
				const n = signedByRoot(e, t.read);
				if (n !== undefined) return refuse("not_signed_by_previous", r, `the root keys of version ${t.read.root.version}: ${n}`);
			}
			const c = signedByRoot(e, i);
			return c === undefined ? undefined : refuse("not_signed_by_itself", r, `its own root keys: ${c}`);
		}
		function versionFault({ root: e, keyOf: t }, n, r) {
			const a = (n?.root.version ?? 0) + 1;
			if (e.version !== a) {
				const t = `expected version ${a}, found ${e.version}: versions follow one by one`;
				return {
					fault: "gap",
					message: t
				};
			}
			const o = issuedMs({
				root: e,
				keyOf: t
			});
			const s = (0, i.TM)(n?.root.issued_at ?? "") ?? 0;
			if (o < s) return {
				fault: "time",
				message: "it was issued before the version that it follows"
			};
			if (o > r + i.Hd) return {
				fault: "time",
				message: `it was issued in the future: ${e.issued_at}`
			};
			const c = n === undefined ? undefined : renamedKey(n, {
				root: e,
				keyOf: t
			});
			if (c === undefined) return undefined;
			return {
				fault: "renamed_key",
				message: `key ${c} is another public key than in the version before`
			};
		}
		function rootSigners(e, t) {
			const n = (0, i.TM)(t) ?? Number.POSITIVE_INFINITY;
			const { keys: r, describe: a } = keysOfRole(e, "root", { atMs: n });
			return r.filter((e) => a(e)?.revoked === null);
		}
		function signedByRoot({ envelope: e, read: t }, n) {
			const r = (0, s.Y)(e, {
				keys: rootSigners(n, t.root.issued_at),
				threshold: n.root.roles.root.threshold,
				payloadTypes: [u.QD]
			});
			return r.ok ? undefined : r.message;
		}
		function renamedKey(e, t) {
			return t.root.keys.find(({ name: n }) => {
				const r = e.keyOf(n);
				return r !== undefined && r.spki !== t.keyOf(n)?.spki;
			})?.name;
		}
		function keysOfRole({ root: e, keyOf: t }, n, { atMs: r, since: i = [] }) {
			const a = e.roles[n];
			const o = e.keys.filter(({ name: e }) => a?.keys.includes(e) === true);
			const s = o.map((n) => ({
				key: n,
				standing: (0, c.t)(n, {
					root: e,
					keyOf: t
				}, {
					atMs: r,
					since: i
				})
			}));
			return {
				keys: s.filter(({ standing: e }) => e === "valid").map(({ key: e }) => t(e.name)).filter((e) => e !== undefined),
				threshold: a?.threshold ?? 1,
				excluded: s.filter(({ standing: e }) => e !== "valid").map(({ key: e, standing: t }) => ({
					name: e.name,
					standing: t
				})),
				describe: ({ spki: e }) => o.find(({ name: n }) => t(n)?.spki === e)
			};
		}
		function rolledBack(e, t, n) {
			const r = n === 0 ? "there is none here" : `the newest here is ${n}`;
			const i = `expected version ${t} at least, and ${r}: later versions were removed. Bring them back from where they were reviewed`;
			return refuse("rolled_back", e, i);
		}
		function refuse(e, t, n) {
			return {
				ok: false,
				fault: e,
				file: t,
				message: n
			};
		}
	})
};
;
