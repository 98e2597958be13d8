"use strict";
exports.id = 2763;
exports.ids = [2763];
exports.modules = {
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
			const r = e.export({
				format: "der",
				type: "spki"
			});
			return {
				algorithm: n,
				spki: r.toString("base64"),
				fingerprint: fingerprintOf(n, e),
				pem: e.export({
					format: "pem",
					type: "spki"
				}).toString(),
				isSignatureOf: (t, r) => isSignature(e, n, {
					message: t,
					signature: r
				})
			};
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
	32763: (function(e, t, n) {
		n.r(t);
		n.d(t, { runVerify: () => runVerify });
		var r = n(73024);
		var i = n(76760);
		var a = n(20996);
		var o = n(14868);
		var s = n(66462);
		var c = n(82662);
		var l = n(1973);
		var u = n(71164);
		var d = n(36576);
		;
		function toVerification(e) {
			const { evidence: t, values: n } = e;
			const { candidate: r, requires: i, artifacts: a, materials: o } = t.details;
			const s = (0, l.UI)(t.verdict);
			return [
				[{
					text: n["manifest-path"] || "no manifest",
					style: "bold"
				}],
				...describeCandidate(r),
				[{
					text: `sha256    ${n["manifest-sha256"] || "unknown"}`,
					style: "dim"
				}],
				[
					{
						text: "verifies  ",
						style: "dim"
					},
					s ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${t.reason}`,
						style: "plain"
					}
				],
				describeDecision(n["decision"] || "unknown", s),
				...describeRequired(i),
				...notHere("artifacts", a),
				...notHere("materials", o),
				...(0, d.hq)(e)
			];
		}
		function toSigned(e) {
			const { evidence: t, values: n } = e;
			const r = (0, l.UI)(t.verdict);
			return [
				[
					{
						text: "signed    ",
						style: "dim"
					},
					r ? {
						text: "YES",
						style: "good"
					} : {
						text: "NO",
						style: "bad"
					},
					{
						text: `  ${r ? signersOf(t.checks) : t.reason}`,
						style: "plain"
					}
				],
				[{
					text: `          ${n["verified"] || "0"} statements hold, ${n["refused"] || "0"} do not`,
					style: "dim"
				}],
				...(0, d.hq)(e)
			];
		}
		function signersOf(e) {
			return e.find(({ id: e }) => e === "attestations_signed")?.reason ?? "";
		}
		function describeDecision(e, t) {
			const n = {
				text: "decision  ",
				style: "dim"
			};
			const r = e.toUpperCase();
			if (e !== "open") return [n, {
				text: r,
				style: "bad"
			}];
			if (t) return [n, {
				text: r,
				style: "good"
			}];
			return [n, {
				text: `the manifest says ${r}, and does not verify: not open`,
				style: "bad"
			}];
		}
		function describeCandidate(e) {
			if (!(0, u.O)(e)) return [];
			const text = (t) => shown(e[t]);
			return [
				[{
					text: "candidate ",
					style: "dim"
				}, {
					text: text("release_candidate_id"),
					style: "plain"
				}],
				[
					{
						text: "subject   ",
						style: "dim"
					},
					{
						text: `${text("repository")}  ${text("commit")}  ${text("environment")}`,
						style: "plain"
					},
					...e["strict"] === false ? [{
						text: "  not strict",
						style: "unsure"
					}] : []
				],
				[{
					text: "made      ",
					style: "dim"
				}, {
					text: text("generated_at"),
					style: "plain"
				}]
			];
		}
		function describeRequired(e) {
			if (!Array.isArray(e)) return [];
			const t = {
				text: "requires  ",
				style: "dim"
			};
			if (e.length === 0) return [[t, {
				text: "NOTHING  this manifest requires no gate evidence",
				style: "unsure"
			}]];
			return [[t, {
				text: e.map(shown).join(", "),
				style: "plain"
			}]];
		}
		function notHere(e, t) {
			if (!(0, u.O)(t)) return [];
			const { checked: n, not_present: r } = t;
			return [[{
				text: `${e} `,
				style: "dim"
			}, {
				text: `${shown(n)} hashed again, ${shown(r)} not here and not checked`,
				style: r === 0 ? "plain" : "unsure"
			}]];
		}
		function shown(e) {
			return typeof e === "string" || typeof e === "number" ? `${e}` : "unknown";
		}
		var f = n(28359);
		var p = n(81353);
		var m = n(86005);
		var h = n(15642);
		var g = n(60722);
		;
		async function runVerify(e) {
			const { positionals: t, flags: n } = (0, g.W)(e.tokens, (e) => e === "json" || e.startsWith("require-"));
			const { json: r, ...i } = n;
			if (t.length === 0) throw nothingToVerify();
			const { inputs: a, signed: o } = splitSigned(i);
			let c = s.dc.open;
			const l = [];
			for (const n of t) {
				for (const t of await verifyOne(n, {
					inputs: a,
					signed: o
				}, e)) {
					l.push(t);
					c = Math.max(c, (0, f.mZ)(t));
				}
			}
			if (r === "true") e.screen.text(JSON.stringify(l.map((e) => e.evidence), null, 2));
			else for (const t of l) for (const n of linesOf(t)) e.screen.line(n);
			return c;
		}
		function linesOf(e) {
			return e.evidence.unit === "manifest-verify" ? toVerification(e) : toSigned(e);
		}
		const _ = new Set([
			"public-keys",
			"threshold",
			"verifier-id",
			"resource-uri",
			"levels"
		]);
		function splitSigned(e) {
			const of = (t) => Object.fromEntries(Object.entries(e).filter(([e]) => _.has(e) === t));
			const { "public-keys": t, ...n } = of(true);
			if (t !== undefined) return {
				inputs: of(false),
				signed: {
					...n,
					"public-keys": readKeys(t)
				}
			};
			const [r] = Object.keys(n);
			if (r === undefined) return {
				inputs: of(false),
				signed: undefined
			};
			throw new s.dz({
				code: "verify.no_key",
				message: `expected --public-keys beside --${r}, found none`,
				remedy: "Name the key that you trust: what the folder says of its own signer proves nothing"
			});
		}
		function readKeys(e) {
			return e.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "").map((e) => {
				if (!(0, r.existsSync)(e)) throw refusal(e, "expected a public key in PEM, found no such file");
				return (0, o.ee)((0, r.readFileSync)(e, "utf8"), e).spki;
			}).join("\n");
		}
		async function verifyOne(e, { inputs: t, signed: n }, r) {
			const { root: i, ...o } = t;
			const { root: s, manifest: l } = locate(e, i);
			const u = await (0, a.Z)({
				root: s,
				version: c.x,
				bundleUrl: r.bundleUrl,
				masker: r.screen.masker,
				isolated: true
			});
			const d = await (0, p.fA)(u, [], { ignoreConfiguration: true });
			const run = async (t, n) => {
				const r = {
					source: "flag",
					values: {
						...n,
						manifest: l
					},
					where: (t) => ({ file: t === "manifest" ? e : `--${t}` })
				};
				return (0, m.i)(d, await (0, h.LM)(t), {
					sources: [r],
					keep: false
				});
			};
			const f = await run("manifest-verify", o);
			return n === undefined ? [f] : [f, await run("attestation-verify", n)];
		}
		function locate(e, t) {
			const n = (0, i.resolve)(e);
			const a = (0, r.statSync)(n, { throwIfNoEntry: false });
			if (a === undefined) throw refusal(e, "expected a manifest or a folder with one, found nothing");
			const o = a.isDirectory() ? candidateFolder(n, e) : n;
			if (t === undefined) {
				return a.isDirectory() ? {
					root: o,
					manifest: "."
				} : {
					root: (0, i.dirname)(o),
					manifest: (0, i.basename)(o)
				};
			}
			const s = (0, i.relative)((0, i.resolve)(t), o);
			if (s.startsWith("..") || (0, i.isAbsolute)(s)) throw refusal(e, `expected a place below --root ${t}, found one outside`);
			return {
				root: (0, i.resolve)(t),
				manifest: s === "" ? "." : s.replaceAll("\\", "/")
			};
		}
		function candidateFolder(e, t) {
			if ((0, r.readdirSync)(e).some((e) => e.endsWith(".json"))) return e;
			const n = (0, r.readdirSync)(e, { withFileTypes: true }).filter((t) => t.isDirectory() && holdsManifest((0, i.join)(e, t.name))).map((e) => e.name).sort();
			const [a] = n;
			if (a === undefined) return e;
			if (n.length === 1) return (0, i.join)(e, a);
			throw new s.dz({
				code: "verify.several_candidates",
				message: `expected the folder of one release candidate, found ${n.length}: ${n.slice(0, 5).join(", ")}`,
				where: { file: t },
				remedy: `Name one of them, for example ${(0, i.join)(t, a)}`
			});
		}
		function holdsManifest(e) {
			return (0, r.readdirSync)(e).some((e) => /^manifest\..*\.json$/.test(e));
		}
		function refusal(e, t) {
			return new s.dz({
				code: "verify.not_found",
				message: t,
				where: { file: e }
			});
		}
		function nothingToVerify() {
			return new s.dz({
				code: "verify.nothing_given",
				message: "expected a manifest or a folder with one, found nothing",
				remedy: "Write: release-gates verify PATH/manifest.\u2026.json"
			});
		}
	}),
	60722: (function(e, t, n) {
		n.d(t, { W: () => parseArguments });
		var r = n(66462);
		function parseArguments(e, t) {
			const n = [];
			const r = {};
			const add = (e, t) => {
				r[e] = Object.hasOwn(r, e) ? `${r[e]}\n${t}` : t;
			};
			for (let i = 0; i < e.length; i++) {
				const a = e[i];
				if (a === "--") return {
					positionals: [...n, ...e.slice(i + 1)],
					flags: r
				};
				if (!a.startsWith("-") || a === "-") n.push(a);
				else {
					const { name: n, value: r } = splitFlag(a);
					const o = e[i + 1];
					if (r !== undefined) add(n, r);
					else if (t(n)) add(n, "true");
					else if (n.startsWith("no-") && t(n.slice(3))) add(n.slice(3), "false");
					else if (o === undefined || o.startsWith("--")) throw noValue(n);
					else {
						add(n, o);
						i += 1;
					}
				}
			}
			return {
				positionals: n,
				flags: r
			};
		}
		function splitFlag(e) {
			const t = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(e);
			if (t !== null) return {
				name: t[1],
				value: t[2]
			};
			throw new r.dz({
				code: "flag.not_a_flag",
				message: `expected a flag such as --name or --name=value, found ${JSON.stringify(e.slice(0, 80))}`
			});
		}
		function noValue(e) {
			return new r.dz({
				code: "flag.no_value",
				message: `the flag --${e} needs a value, found none`,
				remedy: `Write --${e}=VALUE`
			});
		}
	})
};
;
