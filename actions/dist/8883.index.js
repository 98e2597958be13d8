"use strict";
exports.id = 8883;
exports.ids = [8883];
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
	94794: (function(e, t, n) {
		n.d(t, {
			Zc: () => describeStatement,
			uA: () => manifestScope,
			De: () => whyNotAbout
		});
		var r = n(39330);
		var i = n(71164);
		var a = n(25202);
		var o = n(40974);
		var s = n(42207);
		;
		const c = {
			[a.Cs.testResult]: {
				result: "a text",
				configuration: "a list"
			},
			[a.Cs.verificationSummary]: {
				"verifier/id": "a text",
				resourceUri: "a text",
				"policy/uri": "a text",
				verificationResult: "a text",
				verifiedLevels: "a list"
			},
			[a.Cs.simpleVerificationResult]: {
				"verifier/id": "a text",
				timeCreated: "a time",
				properties: "a list"
			},
			[a.Cs.reference]: {
				"attester/id": "a text",
				references: "a list"
			}
		};
		const l = {
			"a text": (e) => typeof e === "string" && e !== "",
			"a list": (e) => Array.isArray(e),
			"a time": (e) => (0, s.TM)(e) !== undefined
		};
		function whyIncomplete({ predicateType: e, predicate: t = {} }) {
			for (const [n, r] of Object.entries(c[e] ?? {})) {
				const i = n.split("/").reduce(member, t);
				if (!l[r](i)) return `expected ${r} at /predicate/${n} of ${e}, found ${JSON.stringify(i ?? null).slice(0, 100)}`;
			}
			return null;
		}
		function member(e, t) {
			return (0, i.O)(e) ? e[t] : undefined;
		}
		;
		function manifestScope({ path: e, sha256: t, manifest: n }) {
			const { gates: r, artifacts: i, subject: a, release_candidate_id: o } = n;
			const s = new Set([t, ...[...Object.values(r), ...i].map((e) => e.sha256)]);
			return {
				path: e,
				sha256: t,
				candidate: o,
				version: a.version,
				commit: a.commit,
				bound: s
			};
		}
		const u = Object.values(a.Cs);
		function whyNotAbout(e, t) {
			const n = e.subject.filter(({ digest: e }) => e["sha256"] !== undefined);
			const r = n.filter(({ digest: e }) => !t.bound.has(e["sha256"] ?? ""));
			const i = r.length < n.length;
			if (!u.includes(e.predicateType)) {
				return i || isOfCommit(e, t) ? null : misplaced(e, t, r[0]);
			}
			if (!i || r.length > 0) return misplaced(e, t, r[0]);
			const o = otherCommit(e, t);
			if (o !== undefined) return misplaced(e, t, o);
			const s = whyIncomplete(e);
			if (s !== null) return s;
			return e.predicateType === a.Cs.release ? whyOtherRelease(e, t) : null;
		}
		function describeStatement({ predicateType: e, subject: [t] }, n = t) {
			const [[r, i] = []] = Object.entries(n?.digest ?? {});
			return `a statement of ${e} about ${n?.name ?? "a file without a name"} (${r} ${i})`;
		}
		function isOfCommit({ subject: e }, { commit: t }) {
			return t !== null && e.some(({ digest: e }) => (0, r.J$)(e["gitCommit"] ?? "", t));
		}
		function otherCommit({ subject: e }, { commit: t }) {
			return e.find(({ digest: { gitCommit: e } }) => e !== undefined && !(0, r.J$)(e, t ?? ""));
		}
		function misplaced(e, t, n) {
			const r = `expected a statement about ${t.path} (sha256 ${t.sha256}) or what it binds`;
			return `${r}, found ${describeStatement(e, n)}`;
		}
		function whyOtherRelease({ predicate: e = {} }, { path: t, sha256: n, candidate: i, version: a }) {
			const [s, c] = [e["releaseGate"], e["purl"]];
			const l = at(at(at(s, "manifest"), "digest"), "sha256");
			const u = `expected a release by ${t} (sha256 ${n})`;
			if (typeof l !== "string") return `${u}, found one of the same files that names no manifest (if this tool made it: sign the candidate again)`;
			if (!(0, r.J$)(l, n)) return `${u}, found one of the same files by another manifest (sha256 ${l})`;
			const d = at(s, "releaseCandidateId");
			if (d !== i) return `${u} of ${i}, found one of ${JSON.stringify(d ?? null)}`;
			const f = typeof c === "string" && (0, o.p)(c);
			const p = f ? (0, o.r)(c, a) : "it has no package URL with a version";
			return p === null ? null : `${u}, found another: ${p}`;
		}
		function at(e, t) {
			return (0, i.O)(e) ? e[t] : undefined;
		}
	}),
	76671: (function(e, t, n) {
		n.d(t, {
			EL: () => whyUnlikeManifest,
			FV: () => whyUnlikeEntry,
			_I: () => findContradictions,
			o9: () => saysYes
		});
		var r = n(99894);
		var i = n(25202);
		var a = n(34320);
		const o = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED"
		};
		function whyUnlikeEntry({ predicate: e = {} }, { unit: t, entry: n, candidate: r }) {
			const i = e["releaseGate"];
			const a = typeof i === "object" && i !== null ? i : {};
			const o = [
				[
					"result",
					resultOf(n, e["result"]),
					e["result"]
				],
				[
					"unit",
					t,
					a["unit"]
				],
				[
					"verdict",
					n.verdict,
					a["verdict"]
				],
				[
					"releaseCandidateId",
					r,
					a["releaseCandidateId"]
				],
				[
					"evidenceSha256",
					n.sha256,
					a["evidenceSha256"]
				],
				[
					"endedAt",
					n.at,
					a["endedAt"]
				]
			];
			const s = o.find(([, e, t]) => e !== t);
			if (s === undefined) return null;
			const [c, l, u] = s;
			return `the attestation of ${t} says another ${c}: expected ${JSON.stringify(l)}, found ${JSON.stringify(u ?? null)}`;
		}
		function resultOf({ verdict: e }, t) {
			return e === "pass" && t === "WARNED" ? "WARNED" : o[e] ?? "FAILED";
		}
		function whyUnlikeManifest(e, { path: t, sha256: n, manifest: o }) {
			if (!(0, a.KH)(e, "sha256", n)) return null;
			const { predicateType: s, predicate: c = {} } = e;
			const l = o.decision === "open";
			const fault = (e, n, r) => `of ${e} expected ${n}, found ${JSON.stringify(r ?? null)}: ${t} says ${o.decision}`;
			switch (s) {
				case i.Cs.verificationSummary: {
					const e = l ? "PASSED" : "FAILED";
					const t = c["verificationResult"];
					if (t !== e) return fault("verificationResult", e, t);
					return whyUnlikeUnits(c["verifiedLevels"], r.QW, o);
				}
				case i.Cs.simpleVerificationResult: {
					const e = c["properties"];
					if (!l && isOneOf(r.Tu, e)) return fault("properties", `no ${r.Tu}`, e);
					return whyUnlikeUnits(e, r.dr, o);
				}
				case i.Cs.testResult: return l && c["result"] === "FAILED" ? fault("result", "no FAILED", c["result"]) : null;
				default: return null;
			}
		}
		function whyUnlikeUnits(e, t, { gates: n }) {
			const r = Object.entries(n).find(([n, { verdict: r }]) => r !== "pass" && isOneOf(t(n), e));
			return r === undefined ? null : `it says ${t(r[0])}, and the manifest ${r[1].verdict}`;
		}
		function isOneOf(e, t) {
			return Array.isArray(t) && t.includes(e);
		}
		function findContradictions(e, t) {
			const { release_candidate_id: n, gates: r } = t.manifest;
			const i = new Map(Object.entries(r).map(([e, t]) => [t.sha256, {
				unit: e,
				entry: t,
				candidate: n
			}]));
			return new Map(e.flatMap(({ at: e, statement: n }) => {
				const r = whyUnlikeManifest(n, t) ?? whyUnlikeAny(n, i);
				return r === null ? [] : [[e, r]];
			}));
		}
		function whyUnlikeAny(e, t) {
			if (e.predicateType !== i.Cs.testResult) return null;
			for (const { digest: n } of e.subject) {
				const r = t.get(n["sha256"] ?? "");
				const i = r === undefined ? null : whyUnlikeEntry(e, r);
				if (i !== null) return i;
			}
			return null;
		}
		function saysYes(e, { sha256: t, manifest: n }) {
			if (n.decision !== "open" || !(0, a.KH)(e, "sha256", t)) return false;
			const { predicateType: o, predicate: s = {} } = e;
			switch (o) {
				case i.Cs.verificationSummary: return s["verificationResult"] === "PASSED";
				case i.Cs.simpleVerificationResult: return isOneOf(r.Tu, s["properties"]);
				default: return false;
			}
		}
	}),
	16889: (function(e, t, n) {
		n.d(t, {
			g1: () => bindStatements,
			Q9: () => findMisplaced
		});
		var r = n(39330);
		var i = n(11142);
		var a = n(18163);
		var o = n(94794);
		var s = n(63762);
		var c = n(71164);
		var l = n(25202);
		var u = n(98941);
		var d = n(63416);
		var f = n(34495);
		;
		const p = {
			[l.Cs.verificationSummary]: "inputAttestations",
			[l.Cs.reference]: "references"
		};
		function isNaming({ predicateType: e }) {
			return p[e] !== undefined;
		}
		const m = /^[A-Za-z][A-Za-z0-9+.-]*:/;
		function readNames({ at: e, statement: t }) {
			const n = p[t.predicateType] ?? "";
			const r = t.predicate?.[n] ?? [];
			if (!Array.isArray(r)) return {
				names: [],
				faults: [`${e}: expected a list of ${n}, found ${JSON.stringify(r)}`]
			};
			const i = [];
			const a = [];
			for (const t of r) {
				const n = textOf(t, "uri") ?? textOf(t, "downloadLocation") ?? textOf(t, "name") ?? "something";
				const r = (0, c.O)(t) ? textOf(t["digest"], "sha256") : undefined;
				if (m.test(n)) continue;
				if (r === undefined) a.push(`${e}: names ${n} without a SHA-256`);
				else i.push({
					at: e,
					name: n,
					sha256: r
				});
			}
			return {
				names: i,
				faults: a
			};
		}
		function textOf(e, t) {
			const n = (0, c.O)(e) ? e[t] : undefined;
			return typeof n === "string" ? n : undefined;
		}
		function holdNames(e, t) {
			const { placed: n, beside: a, files: o } = t;
			const s = new Map(o.map(({ path: e, bytes: t }) => [e, {
				bytes: t,
				digest: once(() => (0, r.fg)(t))
			}]));
			const c = new Map(n.map(({ at: e, digest: t }) => [e, t]));
			const l = new Set(Object.values(a.manifest.gates).map((e) => e.sha256));
			const u = once(() => textsByDigest(t, c));
			const d = [];
			const f = new Set();
			const hold = ({ at: e, name: t, sha256: n }) => {
				const a = (0, i.uJ)((0, i.yS)(e), t);
				const o = s.get(a);
				const p = o === undefined ? undefined : c.get(a);
				if (o !== undefined && !(0, r.J$)(o.digest(), n)) {
					const t = differingByte(u().get(n)?.bytes, o.bytes);
					d.push(`${e}: expected ${a} with sha256 ${n}, found sha256 ${o.digest()}${t}`);
					if (p !== undefined) f.add(p);
					return;
				}
				if (p === undefined && l.has(n)) return;
				const m = p ?? u().get(n)?.payload;
				if (m === undefined) d.push(`${e}: names ${t} (sha256 ${n}), and nothing here has that digest`);
				else f.add(m);
			};
			for (const t of e) hold(t);
			return {
				unlike: d,
				payloads: f
			};
		}
		function differingByte(e, t) {
			const n = e === undefined ? undefined : (0, u.Xo)(e, t);
			return n === undefined ? "" : `, ${(0, u.cM)(n)}`;
		}
		function textsByDigest({ files: e, judged: t }, n) {
			const i = new Map();
			const add = (e, t) => {
				const a = n.get(e);
				if (a !== undefined) i.set((0, r.fg)(t), {
					bytes: t,
					payload: a
				});
			};
			for (const { path: t, bytes: n } of e) {
				const e = t.endsWith(".jsonl");
				for (const r of (0, f.Zf)(n, t)) add(r.at, e ? Buffer.concat([r.bytes, h]) : r.bytes);
			}
			const a = t.filter(({ found: e }) => e.at.endsWith(".sigstore.json") && e.certified === null);
			for (const { found: e } of a) add(e.at, (0, d.v4)(e.envelope));
			return i;
		}
		const h = Buffer.from("\n");
		function once(e) {
			let t;
			return () => (t ??= { value: e() }).value;
		}
		var g = n(34320);
		;
		function judgeSignedSet(e, t, { beside: n, files: r }) {
			const i = onceEach(e.filter((e) => isOfManifest(e.statement, n)));
			const a = i.map(readNames);
			const o = a.flatMap((e) => e.names);
			const s = holdNames(o, {
				placed: e,
				judged: t,
				beside: n,
				files: r
			});
			return {
				unlike: [...a.flatMap(({ faults: e }) => e), ...s.unlike],
				missing: findMissing(t, n),
				unnamed: [...unnamedDocuments(i, o, n), ...unnamedStatements(e, s.payloads, n)]
			};
		}
		function isOfManifest(e, { sha256: t }) {
			return isNaming(e) && (0, g.KH)(e, "sha256", t);
		}
		function onceEach(e) {
			const t = new Map();
			for (const n of e) if (!t.has(n.digest)) t.set(n.digest, n);
			return [...t.values()];
		}
		function unnamedDocuments(e, t, { manifest: n }) {
			if (!e.some(({ statement: e }) => e.predicateType === l.Cs.reference)) return [];
			const r = new Set(t.map(({ sha256: e }) => e));
			return Object.values(n.gates).flatMap((e) => r.has(e.sha256) ? [] : [e.evidence]);
		}
		function unnamedStatements(e, t, { manifest: n }) {
			const r = new Set(Object.values(n.gates).map((e) => e.sha256));
			const i = e.filter(({ statement: { predicateType: e, subject: t } }) => e === l.Cs.testResult && t.some(({ digest: e }) => r.has(e["sha256"] ?? "")));
			return onceEach(i.filter(({ digest: e }) => !t.has(e))).map(({ at: e }) => e);
		}
		const _ = [
			[l.Cs.verificationSummary, "verification-summary"],
			[l.Cs.simpleVerificationResult, "simple-verification-result"],
			[l.Cs.reference, "evidence-reference"]
		];
		function findMissing(e, { sha256: t }) {
			const n = new Map();
			for (const { verdict: r } of e) {
				if (!r.ok || !isOurVerdict(r.statement) || !(0, g.KH)(r.statement, "sha256", t)) continue;
				const e = r.signedBy.map(({ fingerprint: e }) => e).sort();
				const i = r.identity?.subject ?? (e.join(" and ") || "nobody known");
				n.set(i, (n.get(i) ?? new Set()).add(r.statement.predicateType));
			}
			return [...n].flatMap(([e, t]) => {
				const n = _.flatMap(([e, n]) => t.has(e) ? [] : [`no ${n}`]);
				return n.length === 0 ? [] : [`of what ${e} signed, there is ${n.join(" and ")}`];
			});
		}
		function isOurVerdict({ predicateType: e, predicate: t = {} }) {
			if (e !== l.Cs.verificationSummary) return _.some(([t]) => t === e);
			const n = t["verifier"];
			const r = (0, c.O)(n) ? n["version"] : undefined;
			return (0, c.O)(r) && r["release-gates"] !== undefined;
		}
		;
		function bindStatements(e, t, { files: n, isSomeUnread: r }) {
			const i = (0, s.h)(e);
			const a = findMisplaced(i, t);
			const o = !r && i.length === e.length && a.size === 0;
			if (!o) return {
				misplaced: a,
				disagreements: [],
				set: null
			};
			const c = findDisagreements(i, t);
			const l = c.length === 0;
			return {
				misplaced: a,
				disagreements: c,
				set: l ? judgeSignedSet(i, e, {
					beside: t,
					files: n
				}) : null
			};
		}
		function findMisplaced(e, t) {
			const n = (0, o.uA)(t);
			return new Map(e.flatMap(({ at: e, statement: t }) => {
				const r = (0, o.De)(t, n);
				return r === null ? [] : [[e, r]];
			}));
		}
		const v = /\.(dsse|sigstore)\.json$/;
		function findDisagreements(e, { manifest: t, sha256: n }) {
			const r = (0, a.u1)(t.release_candidate_id, 1);
			const s = e.filter(({ at: e }) => firstBundle((0, i.bV)(e)) === firstBundle(r));
			const c = e.filter(({ at: e }) => v.test(e));
			const [l, u] = [s, c].map((e) => new Set(e.map(({ digest: e }) => e)));
			const d = disagreeingFiles(c, (e) => l?.has(e) === true);
			if (s.length === 0 || c.length === 0) return d;
			const f = [n, ...Object.values(t.gates).map((e) => e.sha256)];
			return [
				...d,
				...s.filter(({ digest: e }) => u?.has(e) !== true).map((e) => `${e.at}: expected what one of the files beside it says, found ${(0, o.Zc)(e.statement)}`),
				...c.filter(({ digest: e, statement: t }) => l?.has(e) !== true && isOfAny(t, f)).map((e) => `${e.at}: expected what a line of ${r} says, found ${(0, o.Zc)(e.statement)}`)
			];
		}
		function disagreeingFiles(e, t) {
			const n = new Map();
			for (const { at: t, digest: r } of e) n.set(r, (n.get(r) ?? new Set()).add((0, a.C4)(nameOf(t))));
			const isRight = ({ digest: e }) => t(e) && n.get(e)?.size === 1;
			const s = new Map();
			for (const t of e) {
				const e = s.get(nameOf(t.at));
				if (e === undefined || !isRight(e) && isRight(t)) s.set(nameOf(t.at), t);
			}
			return e.flatMap(({ at: e, digest: t, statement: n }) => {
				const a = s.get(nameOf(e));
				if (a === undefined || (0, r.J$)(a.digest, t)) return [];
				const c = `what ${(0, i.bV)(a.at)} says, ${(0, o.Zc)(a.statement)}`;
				return [`${e}: expected ${c}, found ${(0, o.Zc)(n)}`];
			});
		}
		const y = /\.intoto\.jsonl(:\d+)?$/;
		function firstBundle(e) {
			return y.test(e) ? (0, a.u1)((0, a.C4)(e.replace(y, "")), 1) : null;
		}
		function nameOf(e) {
			return e.replace(v, "");
		}
		function isOfAny(e, t) {
			return t.some((t) => (0, g.KH)(e, "sha256", t));
		}
	}),
	51058: (function(e, t, n) {
		n.d(t, { l: () => listStatements });
		var r = n(11142);
		var i = n(56001);
		const a = "expected files of signed statements, found a folder or a link, into which nobody looks";
		const o = "{*,.*,.git,node_modules}";
		async function listStatements(e, t) {
			const n = (0, i.xE)(e);
			const [s, c] = [(0, r.yS)(n), (0, r.yk)(n)];
			const l = `${c}/${o}`;
			const [u, d, f] = await Promise.all([
				t.list((0, i.l_)(n)),
				t.list([l]),
				t.list([
					(0, r.yk)(s),
					c,
					l,
					`${l}/**/${o}`
				], { withOthers: true })
			]);
			const [p, m] = [new Set(u), new Set(d)];
			const h = new Set(f.flatMap((e) => {
				if (m.has(e)) return [];
				if (e === s || e === n) return [e];
				return e.startsWith(`${n}/`) ? [firstBelow(n, e)] : [];
			}));
			return {
				paths: u,
				strays: [...h].sort().map((e) => ({
					path: e,
					reason: a
				})),
				others: d.filter((e) => !p.has(e))
			};
		}
		function firstBelow(e, t) {
			const [n = ""] = t.slice(e.length + 1).split("/");
			return `${e}/${n}`;
		}
	}),
	63762: (function(e, t, n) {
		n.d(t, { h: () => placedOf });
		var r = n(39330);
		function placedOf(e) {
			return e.flatMap(({ found: { at: e, envelope: t }, verdict: n }) => n.ok ? [{
				at: e,
				statement: n.statement,
				digest: (0, r.fg)(t.payload)
			}] : []);
		}
	}),
	65422: (function(e, t, n) {
		n.d(t, { r: () => verifyAttestations });
		var r = n(39330);
		var i = n(71164);
		var a = n(54122);
		var o = n(6296);
		var s = n(25202);
		var c = n(94794);
		;
		function holdToThreshold(e, t) {
			const n = e.map(({ found: e, verdict: t }) => t.ok ? sayingOf(e.envelope.payload, t) : null);
			const r = new Map();
			for (const [t, { verdict: i }] of e.entries()) {
				const e = n[t] ?? null;
				if (e === null || !i.ok) continue;
				const a = r.get(e) ?? new Set();
				for (const e of signersOf(i)) a.add(e);
				r.set(e, a);
			}
			return e.map((e, i) => {
				const { size: a } = r.get(n[i] ?? "") ?? new Set();
				if (!e.verdict.ok || a >= t) return e;
				const o = (0, c.Zc)(e.verdict.statement);
				const s = `expected the signatures of ${t} different signers who say the same, found those of ${a}: ${o}`;
				return {
					...e,
					verdict: {
						ok: false,
						at: e.verdict.at,
						code: "threshold",
						message: s
					}
				};
			});
		}
		function signersOf({ signedBy: e, identity: t }) {
			return t === null ? e.map(({ spki: e }) => e) : [`${t.issuer} ${t.subject}`];
		}
		function sayingOf(e, { statement: t }) {
			const { predicateType: n, predicate: i } = t;
			switch (n) {
				case s.Cs.verificationSummary: return without(t, {
					...i,
					inputAttestations: null
				});
				case s.Cs.reference: return without(t, {
					...i,
					references: documentsOf(i?.["references"])
				});
				default: return (0, r.fg)(e);
			}
		}
		function without(e, t) {
			return JSON.stringify({
				...e,
				predicate: t
			});
		}
		function documentsOf(e) {
			if (!Array.isArray(e)) return e ?? null;
			return e.filter((e) => !(0, i.O)(e) || !l.has(e["mediaType"] ?? null));
		}
		const l = new Set([a.OO, o.R]);
		var u = n(34320);
		;
		function verifyAttestations(e, t) {
			const { threshold: n } = t;
			const r = verifyEach(e, n > 1 ? {
				...t,
				threshold: 1
			} : t);
			return n > 1 ? holdToThreshold(r, n) : r;
		}
		function verifyEach(e, t) {
			const n = new Map();
			return e.map((e) => {
				const r = signatureKey(e);
				const i = n.get(r) ?? [];
				const a = i.find((t) => isSamePayload(t.found, e));
				const o = {
					found: e,
					verdict: a?.verdict ?? (0, u.oe)(e, t)
				};
				if (a === undefined) n.set(r, [...i, o]);
				return o;
			});
		}
		function signatureKey({ envelope: e, certified: t }) {
			const { payloadType: n, signatures: r } = e;
			const i = r.map(({ keyId: e, signature: t }) => [e, Buffer.from(t).toString("base64")]);
			return JSON.stringify([
				n,
				i,
				t
			]);
		}
		function isSamePayload(e, t) {
			return Buffer.compare(e.envelope.payload, t.envelope.payload) === 0;
		}
	}),
	98941: (function(e, t, n) {
		n.d(t, {
			Xo: () => compareBytes,
			cM: () => describeByte,
			k8: () => showByte,
			sI: () => i
		});
		var r = n(34975);
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
		const i = "which byte cannot be told: only the SHA-256 of what was there is known, and no byte that was tried makes it right; compare it with the original, where somebody has it";
		function compareBytes(e, t) {
			const n = (0, r.bL)(e, t);
			return n === undefined ? undefined : {
				offset: n,
				expected: showByte(e[n]),
				found: showByte(t[n])
			};
		}
	})
};
;
