"use strict";
exports.id = 2763;
exports.ids = [2763];
exports.modules = {
	32763: (function(e, t, n) {
		n.r(t);
		n.d(t, { runVerify: () => runVerify });
		var r = n(73024);
		var i = n(76760);
		var a = n(20996);
		var o = n(66462);
		var s = n(82662);
		var c = n(1973);
		var l = n(71164);
		var u = n(10737);
		;
		function toVerification(e) {
			const { evidence: t, values: n } = e;
			const { candidate: r, requires: i, artifacts: a, materials: o } = t.details;
			const s = (0, c.UI)(t.verdict);
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
				...(0, u.hq)(e)
			];
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
			if (!(0, l.O)(e)) return [];
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
			if (!(0, l.O)(t)) return [];
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
		var d = n(28359);
		var f = n(81353);
		var p = n(86005);
		var m = n(15642);
		var h = n(60722);
		;
		async function runVerify(e) {
			const { positionals: t, flags: n } = (0, h.W)(e.tokens, (e) => e === "json" || e.startsWith("require-"));
			const { json: r, ...i } = n;
			if (t.length === 0) throw nothingToVerify();
			let a = o.dc.open;
			const s = [];
			for (const n of t) {
				const t = await verifyOne(n, i, e);
				s.push(t);
				a = Math.max(a, (0, d.mZ)(t));
			}
			if (r === "true") e.screen.text(JSON.stringify(s.map((e) => e.evidence), null, 2));
			else for (const t of s) for (const n of toVerification(t)) e.screen.line(n);
			return a;
		}
		async function verifyOne(e, t, n) {
			const { root: r, ...i } = t;
			const { root: o, manifest: c } = locate(e, r);
			const l = await (0, a.Z)({
				root: o,
				version: s.x,
				bundleUrl: n.bundleUrl,
				masker: n.screen.masker,
				isolated: true
			});
			const u = await (0, f.fA)(l, [], { ignoreConfiguration: true });
			const d = {
				source: "flag",
				values: {
					...i,
					manifest: c
				},
				where: (t) => ({ file: t === "manifest" ? e : `--${t}` })
			};
			return (0, p.i)(u, await (0, m.LM)("manifest-verify"), {
				sources: [d],
				keep: false
			});
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
			throw new o.dz({
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
			return new o.dz({
				code: "verify.not_found",
				message: t,
				where: { file: e }
			});
		}
		function nothingToVerify() {
			return new o.dz({
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
