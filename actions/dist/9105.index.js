"use strict";
exports.id = 9105;
exports.ids = [9105];
exports.modules = { 89105: (function(e, t, n) {
	n.r(t);
	n.d(t, { SigstoreSigner: () => SigstoreSigner });
	var r = n(77598);
	var i = n(66462);
	var a = n(19898);
	var o = n(48289);
	const s = 15e3;
	const c = {
		timeout: s,
		retry: 2
	};
	const l = 5 * 6e4;
	class SigstoreSigner {
		#e;
		constructor(e, t) {
			this.#e = new o.VV({
				signer: new CertifiedKey(e.fulcioUrl, maskedIdentity(t)),
				witnesses: witnessesOf(e)
			});
		}
		async sign(e, t) {
			try {
				const n = await this.#e.create({
					type: e,
					data: Buffer.from(t)
				});
				return Buffer.from(`${JSON.stringify((0, a.bundleToJSON)(n))}\n`, "utf8");
			} catch (e) {
				throw toEnvironmentError(e);
			}
		}
	}
	class CertifiedKey {
		#e;
		#t;
		#n;
		constructor(e, t) {
			this.#e = e;
			this.#t = t;
		}
		async sign(e) {
			const t = performance.now();
			if (this.#n === undefined || t - this.#n.sinceMs > l) {
				const n = (0, r.generateKeyPairSync)("ec", { namedCurve: "P-256" });
				const { key: i } = await this.#r(n, e);
				this.#n = {
					keys: n,
					key: i,
					sinceMs: t
				};
			}
			const { keys: n, key: i } = this.#n;
			return {
				key: i,
				signature: (0, r.sign)("sha256", e, n.privateKey)
			};
		}
		#r({ privateKey: e, publicKey: t }, n) {
			const i = t.export({
				type: "spki",
				format: "pem"
			}).toString();
			const a = { sign: async (t) => ({
				signature: (0, r.sign)("sha256", t, e),
				key: {
					$case: "publicKey",
					publicKey: i
				}
			}) };
			const s = {
				fulcioBaseURL: this.#e,
				identityProvider: this.#t,
				keyHolder: a
			};
			return new o.$o({
				...s,
				...c
			}).sign(n);
		}
	}
	function maskedIdentity(e) {
		const t = new o.Zk("sigstore");
		return { async getToken() {
			const n = await t.getToken();
			e.learn(n);
			return n;
		} };
	}
	function witnessesOf({ rekorUrl: e, timestampUrl: t }) {
		return [...e === null ? [] : [new o.fU({
			rekorBaseURL: e,
			...c
		})], ...t === null ? [] : [new o.gs({
			tsaBaseURL: t,
			...c
		})]];
	}
	const u = {
		IDENTITY_TOKEN_READ_ERROR: "the identity token of this run could not be had",
		IDENTITY_TOKEN_PARSE_ERROR: "what was given as the identity token of this run is none",
		CA_CREATE_SIGNING_CERTIFICATE_ERROR: "the certificate authority gave no certificate",
		TLOG_FETCH_ENTRY_ERROR: "the transparency log did not hand out its entry",
		TLOG_CREATE_ENTRY_ERROR: "the transparency log did not take the signature",
		TSA_CREATE_TIMESTAMP_ERROR: "the timestamp authority gave no timestamp"
	};
	function toEnvironmentError(e) {
		const { code: t, cause: n } = e ?? {};
		const { statusCode: r } = n ?? {};
		const a = u[String(t)] ?? "it failed without saying why";
		const o = typeof r === "number" ? ` (HTTP ${r})` : "";
		return new i.eG({
			code: "keyless.failed",
			message: `expected a signature with a certificate of Sigstore, but ${a}${o}`,
			remedy: "Run it again; nothing was written. If it stays so, sign with a key (signer: key)"
		});
	}
}) };
;
