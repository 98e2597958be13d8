"use strict";
exports.id = 3470;
exports.ids = [3470];
exports.modules = {
	64837: (function(e, t, n) {
		n.d(t, { S: () => splitNamedKeys });
		const r = /^M[A-Za-z0-9+/]{50,}={0,2}$/;
		function splitNamedKeys(e) {
			const t = e.filter((e) => r.test(e));
			const n = t.map((e, n) => ({
				path: t.length === 1 ? "the key that was given" : `key ${n + 1} of those that were given`,
				base64: Buffer.from(`-----BEGIN PUBLIC KEY-----\n${e}\n-----END PUBLIC KEY-----\n`).toString("base64")
			}));
			return {
				given: n,
				paths: e.filter((e) => !r.test(e))
			};
		}
	}),
	12834: (function(e, t, n) {
		n.d(t, {
			M: () => boundSigstoreRoots,
			_: () => listSigstoreRoots
		});
		var r = n(39330);
		var i = n(11142);
		var a = n(50607);
		function listSigstoreRoots(e, t, n) {
			return e.list([`${(0, i.yk)(t.replace(/\/+$/, ""))}/*.sigstore-root.{json,jsonl}`], { role: n });
		}
		function boundSigstoreRoots({ sigstore_roots: e = [] }, t) {
			const n = [];
			for (const { file: o, sha256: s } of e) {
				const e = t.find((e) => (0, i.bV)(e.file) === o && (0, r.J$)((0, r.fg)(e.bytes), s));
				if (e === undefined) return {
					ok: false,
					message: `${o} is not there as the trust root binds it`
				};
				n.push(...(0, a.$)(e.bytes, e.file));
			}
			return {
				ok: true,
				roots: n
			};
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
	63648: (function(e, t, n) {
		n.d(t, {
			CK: () => whyNotYet,
			RT: () => isSummary,
			wk: () => judgeParts
		});
		var r = n(71164);
		var i = n(42207);
		var a = n(89443);
		var o = n(25202);
		var s = n(76671);
		var c = n(34320);
		function judgeParts(e, t, n) {
			const { manifest: r } = t;
			const i = bySubject(e.filter(({ predicateType: e }) => e === o.Cs.testResult));
			return [...Object.entries(r.gates).map(([e, t]) => judgeUnit({
				unit: e,
				entry: t,
				manifest: r,
				nowMs: n
			}, i.get(t.sha256) ?? [])), judgeVerdict(t, e)];
		}
		function bySubject(e) {
			const t = new Map();
			for (const n of e) {
				for (const e of new Set(n.subject.map(({ digest: e }) => e["sha256"] ?? ""))) {
					const r = t.get(e);
					if (r === undefined) t.set(e, [n]);
					else r.push(n);
				}
			}
			return t;
		}
		function judgeUnit(e, t) {
			const { unit: n, entry: r } = e;
			const i = {
				unit: n,
				expected: r.sha256,
				expiredAt: null
			};
			const a = t.map((t) => judgeWord(t, e));
			const [o] = a.map((e) => e.fault);
			if (t.length === 0 && r.format === "predecessor") {
				const e = `the evidence of ${n} is the predecessor's: the manifest vouches for its digest`;
				return {
					...i,
					outcome: "not_applicable",
					reason: e,
					actual: null
				};
			}
			const s = a.some((e) => e.fault === null);
			const c = a.flatMap((e) => e.expiredAt ?? []).sort();
			return {
				...i,
				expiredAt: s ? null : c.at(-1) ?? null,
				outcome: s ? "pass" : "fail",
				reason: s ? `the evidence of ${n} is attested as ${r.verdict}` : o ?? `no attestation that holds is about the evidence of ${n} (${r.evidence})`,
				actual: t.length
			};
		}
		function judgeWord(e, { unit: t, entry: n, manifest: a, nowMs: o }) {
			const c = (0, s.FV)(e, {
				unit: t,
				entry: n,
				candidate: a.release_candidate_id
			});
			if (c !== null) return {
				fault: c,
				expiredAt: null
			};
			const l = e.predicate?.["releaseGate"];
			const u = (0, r.O)(l) ? l["freshUntil"] : undefined;
			if (u === null) return {
				fault: null,
				expiredAt: null
			};
			const d = (0, i.TM)(u);
			if (d === undefined) return {
				fault: `the attestation of ${t} does not tell how long it is fresh`,
				expiredAt: null
			};
			if (o <= d) return {
				fault: null,
				expiredAt: null
			};
			const f = (0, i.ZA)(d);
			return {
				fault: `the attestation of ${t} was fresh until ${f}`,
				expiredAt: f
			};
		}
		function judgeVerdict(e, t) {
			const { sha256: n, path: r, manifest: i } = e;
			const o = i.decision === "open" ? "PASSED" : "FAILED";
			const l = t.filter((e) => isSummary(e) && (0, c.KH)(e, "sha256", n)).map(({ predicate: e }) => e?.["verificationResult"]);
			const [u, ...d] = t.flatMap((t) => (0, s.EL)(t, e) ?? []);
			const f = l.length > 0 && u === undefined;
			return {
				unit: null,
				expiredAt: null,
				outcome: f ? "pass" : "fail",
				reason: f ? `${r} is attested as ${o}` : u === undefined ? `no verification summary that holds is about ${r}` : (0, a.v)(u, d.length, "such statement"),
				expected: o,
				actual: l.length === 0 ? null : JSON.stringify(l)
			};
		}
		function isSummary({ predicateType: e }) {
			return e === o.Cs.verificationSummary;
		}
		function whyNotYet({ predicate: e = {} }, t) {
			const n = e["timeVerified"];
			const r = (0, i.TM)(n);
			if (r !== undefined && r <= t + i.Hd) return null;
			return `it is of the future, seen from ${(0, i.ZA)(t)}, or of no time: ${JSON.stringify(n ?? null)}`;
		}
	}),
	87012: (function(e, t, n) {
		n.d(t, {
			g1: () => bindStatements,
			Q9: () => findMisplaced,
			hg: () => placedOf
		});
		var r = n(39330);
		var i = n(11142);
		var a = n(18163);
		var o = n(71164);
		var s = n(25202);
		var c = n(40974);
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
		const l = Object.values(s.Cs);
		function whyNotAbout(e, t) {
			const n = e.subject.filter(({ digest: e }) => e["sha256"] !== undefined);
			const r = n.filter(({ digest: e }) => !t.bound.has(e["sha256"] ?? ""));
			const i = r.length < n.length;
			if (!l.includes(e.predicateType)) {
				return i || isOfCommit(e, t) ? null : misplaced(e, t, r[0]);
			}
			if (!i || r.length > 0) return misplaced(e, t, r[0]);
			return e.predicateType === s.Cs.release ? whyOtherRelease(e, t) : null;
		}
		function describeStatement({ predicateType: e, subject: [t] }, n = t) {
			const [[r, i] = []] = Object.entries(n?.digest ?? {});
			return `a statement of ${e} about ${n?.name ?? "a file without a name"} (${r} ${i})`;
		}
		function isOfCommit({ subject: e }, { commit: t }) {
			return t !== null && e.some(({ digest: e }) => (0, r.J$)(e["gitCommit"] ?? "", t));
		}
		function misplaced(e, t, n) {
			const r = `expected a statement about ${t.path} (sha256 ${t.sha256}) or what it binds`;
			return `${r}, found ${describeStatement(e, n)}`;
		}
		function whyOtherRelease({ predicate: e = {} }, { path: t, sha256: n, candidate: i, version: a }) {
			const [o, s] = [e["releaseGate"], e["purl"]];
			const l = at(at(at(o, "manifest"), "digest"), "sha256");
			const u = `expected a release by ${t} (sha256 ${n})`;
			if (typeof l !== "string") return `${u}, found one of the same files that names no manifest (if this tool made it: sign the candidate again)`;
			if (!(0, r.J$)(l, n)) return `${u}, found one of the same files by another manifest (sha256 ${l})`;
			const d = at(o, "releaseCandidateId");
			if (d !== i) return `${u} of ${i}, found one of ${JSON.stringify(d ?? null)}`;
			const f = typeof s === "string" && (0, c.p)(s);
			const p = f ? (0, c.r)(s, a) : "it has no package URL with a version";
			return p === null ? null : `${u}, found another: ${p}`;
		}
		function at(e, t) {
			return (0, o.O)(e) ? e[t] : undefined;
		}
		var u = n(34320);
		;
		function placedOf(e) {
			return e.flatMap(({ found: { at: e, envelope: t }, verdict: n }) => n.ok ? [{
				at: e,
				statement: n.statement,
				digest: (0, r.fg)(t.payload)
			}] : []);
		}
		function bindStatements(e, t, { isSomeUnread: n }) {
			const r = placedOf(e);
			const i = findMisplaced(r, t);
			const a = !n && r.length === e.length && i.size === 0;
			return {
				misplaced: i,
				disagreements: a ? findDisagreements(r, t) : []
			};
		}
		function findMisplaced(e, t) {
			const n = manifestScope(t);
			return new Map(e.flatMap(({ at: e, statement: t }) => {
				const r = whyNotAbout(t, n);
				return r === null ? [] : [[e, r]];
			}));
		}
		const d = /\.(dsse|sigstore)\.json$/;
		function findDisagreements(e, { manifest: t, sha256: n }) {
			const r = (0, a.u1)(t.release_candidate_id, 1);
			const o = e.filter(({ at: e }) => firstBundle((0, i.bV)(e)) === firstBundle(r));
			const s = e.filter(({ at: e }) => d.test(e));
			const [c, l] = [o, s].map((e) => new Set(e.map(({ digest: e }) => e)));
			const u = disagreeingFiles(s, (e) => c?.has(e) === true);
			if (o.length === 0 || s.length === 0) return u;
			const f = [n, ...Object.values(t.gates).map((e) => e.sha256)];
			return [
				...u,
				...o.filter(({ digest: e }) => l?.has(e) !== true).map((e) => `${e.at}: expected what one of the files beside it says, found ${describeStatement(e.statement)}`),
				...s.filter(({ digest: e, statement: t }) => c?.has(e) !== true && isOfAny(t, f)).map((e) => `${e.at}: expected what a line of ${r} says, found ${describeStatement(e.statement)}`)
			];
		}
		function disagreeingFiles(e, t) {
			const n = new Map();
			for (const { at: t, digest: r } of e) n.set(r, (n.get(r) ?? new Set()).add((0, a.C4)(nameOf(t))));
			const isRight = ({ digest: e }) => t(e) && n.get(e)?.size === 1;
			const o = new Map();
			for (const t of e) {
				const e = o.get(nameOf(t.at));
				if (e === undefined || !isRight(e) && isRight(t)) o.set(nameOf(t.at), t);
			}
			return e.flatMap(({ at: e, digest: t, statement: n }) => {
				const a = o.get(nameOf(e));
				if (a === undefined || (0, r.J$)(a.digest, t)) return [];
				const s = `what ${(0, i.bV)(a.at)} says, ${describeStatement(a.statement)}`;
				return [`${e}: expected ${s}, found ${describeStatement(n)}`];
			});
		}
		const f = /\.intoto\.jsonl(:\d+)?$/;
		function firstBundle(e) {
			return f.test(e) ? (0, a.u1)((0, a.C4)(e.replace(f, "")), 1) : null;
		}
		function nameOf(e) {
			return e.replace(d, "");
		}
		function isOfAny(e, t) {
			return t.some((t) => (0, u.KH)(e, "sha256", t));
		}
	})
};
;
