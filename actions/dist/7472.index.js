"use strict";
exports.id = 7472;
exports.ids = [7472];
exports.modules = {
	25202: (function(e, t, n) {
		n.d(t, {
			Cs: () => a,
			T4: () => i,
			zG: () => r
		});
		const r = "https://in-toto.io/Statement/v1";
		const i = "application/vnd.in-toto+json";
		const a = {
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			verificationSummary: "https://slsa.dev/verification_summary/v1",
			simpleVerificationResult: "https://in-toto.io/attestation/svr/v0.2",
			reference: "https://in-toto.io/attestation/reference/v0.1",
			release: "https://in-toto.io/attestation/release/v0.1",
			vulnerabilities: "https://in-toto.io/attestation/vulns/v0.2"
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
			_type: s.euz(c.zG),
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
	98577: (function(e, t, n) {
		n.d(t, { a: () => readAttestations });
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(63416);
		var s = n(46911);
		var c = n(84227);
		;
		const l = ["application/vnd.dev.sigstore.bundle.v0.3+json", "application/vnd.dev.sigstore.bundle+json;version=0.3"];
		const u = c._H3({
			mediaType: c.k5n(l),
			verificationMaterial: c._H3({
				publicKey: c._H3({ hint: c.YjP().max(1024).optional() }).optional(),
				certificate: c._H3({ rawBytes: c.YjP().max(65536) }).optional()
			}),
			dsseEnvelope: o.si.optional()
		});
		function toBundleEnvelope(e) {
			const { verificationMaterial: t, dsseEnvelope: n } = (0, s.m)(u, e);
			const { certificate: r, publicKey: i } = t;
			if (n === undefined || r === undefined === (i === undefined)) {
				throw new a.dz({
					code: "dsse.malformed",
					message: n === undefined ? "expected a DSSE envelope in the bundle, found none: a bare signature says nothing about what it means" : "expected a public key or a certificate in verificationMaterial, found both or neither",
					where: { file: e.file }
				});
			}
			if (n.signatures.length !== 1) {
				throw new a.dz({
					code: "dsse.malformed",
					message: `expected exactly one signature in a Sigstore bundle, found ${n.signatures.length}`,
					where: {
						file: e.file,
						pointer: "/dsseEnvelope/signatures"
					}
				});
			}
			return {
				envelope: (0, o.y)(within(e, "dsseEnvelope"), "/dsseEnvelope"),
				signedBy: r === undefined ? "key" : "certificate"
			};
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
		;
		const d = 1e4;
		function readAttestations(e, t) {
			if (!t.endsWith(".jsonl")) return readOne(e, t);
			const n = splitLines(e);
			if (n.length === 0 || n.length > d) {
				const e = `expected 1 to ${d} attestations, found ${n.length}`;
				return {
					attestations: [],
					problems: [{
						code: "dsse.limit",
						message: e,
						where: { file: t }
					}]
				};
			}
			const r = n.map((e, n) => readOne(e, `${t}:${n + 1}`));
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
				const s = a ? toBundleEnvelope(n) : {
					envelope: (0, o.y)(n),
					signedBy: "key"
				};
				return {
					attestations: [{
						at: t,
						...s
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
		const f = 10;
		function splitLines(e) {
			const t = [];
			for (let n = 0; n < e.length;) {
				const r = e.indexOf(f, n);
				t.push(e.subarray(n, r < 0 ? e.length : r));
				n = r < 0 ? e.length : r + 1;
			}
			return t;
		}
	}),
	67653: (function(e, t, n) {
		n.d(t, {
			K: () => isAbout,
			o: () => verifyAttestation
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(78147);
		var o = n(25202);
		var s = n(5010);
		function verifyAttestation({ at: e, envelope: t, signedBy: n }, { keys: i, threshold: c }) {
			if (n === "certificate") {
				const t = "it was signed with a certificate, and only keys are trusted here";
				return {
					ok: false,
					at: e,
					code: "certificate",
					message: t
				};
			}
			const l = (0, a.Y)(t, {
				keys: i,
				threshold: c,
				payloadTypes: [o.T4]
			});
			if (!l.ok) return {
				ok: false,
				at: e,
				code: l.fault,
				message: l.message
			};
			try {
				return {
					ok: true,
					at: e,
					statement: (0, s.By)(l.payload, e),
					signedBy: l.signedBy
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
		n.d(t, { i: () => readEvidenceFolder });
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
				maxBytes: s.b
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
					maxBytes: s.b
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
	62050: (function(e, t, n) {
		n.d(t, {
			QM: () => locateManifest,
			nK: () => locateManifestBelow,
			nu: () => tellNotLocated
		});
		var r = n(34975);
		var i = n(37088);
		var a = n(14256);
		var o = n(11142);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: a.Z
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
			const n = await (0, i.i)(e, t);
			const r = n.flatMap((e) => e.kind === "malformed" ? e.differences : []);
			const a = n.filter((e) => e.kind === "manifest");
			const o = a.map((e) => e.manifest.generated_at).sort().at(-1);
			const s = a.filter((e) => e.manifest.generated_at === o);
			const [c] = s;
			if (c === undefined || o === undefined) return {
				state: "absent",
				path: t,
				malformed: r
			};
			if (new Set(s.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: o,
				paths: s.map((e) => e.path)
			};
			return readManifestFile(e, c.path, r);
		}
		const s = [
			"*",
			"*/*",
			".*/*",
			"*/*/*",
			".*/*/*"
		].map((e) => `${e}/manifest.*.json`);
		async function locateManifestBelow(e, t) {
			const n = await locateManifest(e, t);
			if (n.state !== "absent" || t.endsWith(".json") || n.malformed.length > 0) return n;
			const r = (0, o.yk)(t.replace(/\/+$/, ""));
			const i = await e.list(s.map((e) => `${r}/${e}`));
			const a = [...new Set(i.map((e) => e.slice(0, e.lastIndexOf("/"))))].sort();
			const [c] = a;
			if (c === undefined) return n;
			return a.length === 1 ? locateManifest(e, c) : {
				state: "ambiguous",
				at: t,
				paths: a
			};
		}
		function tellNotLocated(e) {
			switch (e.state) {
				case "absent": {
					const [t] = e.malformed;
					const n = t === undefined ? "" : `; ${(0, r.hF)(t)}`;
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
	}),
	29811: (function(e, t, n) {
		n.d(t, {
			b: () => policyDifferences,
			d: () => describePolicyDifference
		});
		var r = n(39330);
		function policyDifferences(e) {
			const t = new Map();
			const n = [];
			for (const { file: i, evidence: a } of e.toSorted(newestFirst)) {
				for (const [e, { path: o, sha256: s, role: c }] of a.materials.entries()) {
					if (c !== "policy") continue;
					const l = t.get(o);
					if (l === undefined) t.set(o, {
						sha256: s,
						unit: a.unit
					});
					else if (!(0, r.J$)(l.sha256, s)) {
						const t = `/materials/${e}/sha256`;
						const { unit: r } = a;
						n.push({
							unit: r,
							file: i,
							pointer: t,
							path: o,
							expected: l.sha256,
							found: s,
							newer: l.unit
						});
					}
				}
			}
			return n;
		}
		function newestFirst({ evidence: e }, { evidence: t }) {
			if (e.ended_at !== t.ended_at) return e.ended_at < t.ended_at ? 1 : -1;
			return e.unit < t.unit ? -1 : 1;
		}
		function describePolicyDifference({ path: e, expected: t, found: n, newer: r }) {
			return `judged by another ${e}: expected SHA-256 ${t}, as the newer evidence of ${r}, found ${n}`;
		}
	}),
	91059: (function(e, t, n) {
		n.d(t, {
			KX: () => predecessorEntry,
			bg: () => predecessorVerdict,
			ix: () => refusePredecessor,
			n8: () => readPredecessorEvidence,
			w1: () => parsePredecessorEvidence
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(42207);
		var s = n(64310);
		var c = n(34975);
		var l = n(14256);
		const u = [
			"ended_at",
			"generated_at",
			"started_at"
		];
		const d = 253402300799;
		function parsePredecessorEvidence(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: l.b
			});
			if (!(0, i.O)(n.value)) throw new a.dz(problem(n, "", "an object", n.value));
			const o = n.value;
			const s = o["ok"];
			const c = u.find((e) => isStated(o[e]));
			const d = c === undefined ? undefined : toUnixMs(o[c]);
			const f = candidateOf(o);
			const p = [
				typeof s === "boolean" ? undefined : problem(n, "/ok", "true or false", s),
				d === undefined ? problem(n, `/${c ?? "ended_at"}`, "Unix seconds or an RFC 3339 time", c && o[c]) : undefined,
				f === undefined ? problem(n, "/release_candidate_id", "an id", o["release_candidate_id"]) : undefined
			].filter((e) => e !== undefined);
			const [m, ...h] = p;
			if (m !== undefined) throw new a.dz([m, ...h]);
			return {
				ok: s === true,
				atMs: d,
				releaseCandidateId: f
			};
		}
		function readPredecessorEvidence(e, t) {
			try {
				return {
					predecessor: parsePredecessorEvidence(e, t),
					differences: []
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return {
					predecessor: null,
					differences: e.problems.map((e) => (0, c.ny)(e, t))
				};
			}
		}
		function refusePredecessor(e, t) {
			const { releaseCandidateId: n, atMs: r } = e;
			if (n === null && !t.allowUnbound) return {
				code: "evidence.unbound",
				message: "the report names no release candidate, so it could be of any"
			};
			if (n !== null && n !== t.releaseCandidateId) return {
				code: "evidence.other_candidate",
				message: `expected release candidate ${t.releaseCandidateId}, found ${n}`
			};
			if (r > t.nowMs + o.Hd) return {
				code: "evidence.future",
				message: `the report is dated ${(0, o.ZA)(r)}, which is still to come`
			};
			if (t.maxAgeMs !== null && t.nowMs - r > t.maxAgeMs) return {
				code: "evidence.stale",
				message: `expected at most ${t.maxAgeMs / 1e3} s old, found ${(0, o.ZA)(r)}`
			};
			return undefined;
		}
		function predecessorEntry(e, t) {
			return {
				kind: "gate",
				verdict: predecessorVerdict(e),
				mode: "enforce",
				required: t.required,
				evidence: t.name,
				sha256: t.sha256,
				run_id: "",
				run_attempt: 0,
				at: (0, o.ZA)(e.atMs),
				format: "predecessor"
			};
		}
		function predecessorVerdict(e) {
			return e.ok ? "pass" : "fail";
		}
		function candidateOf(e) {
			const { correlation: t } = e;
			const n = [e["release_candidate_id"], (0, i.O)(t) ? t["release_candidate_id"] : null].filter(isStated);
			const [r] = n;
			if (r === undefined) return null;
			return n.every((e) => e === r) && typeof r === "string" && (0, s.eQ)(r) ? r : undefined;
		}
		function isStated(e) {
			return e !== undefined && e !== null && e !== "";
		}
		function toUnixMs(e) {
			if (typeof e !== "number") return (0, o.TM)(e);
			return e > 0 && e <= d ? Math.floor(e * 1e3) : undefined;
		}
		function problem(e, t, n, r) {
			const i = e.lineOf(t);
			const a = r === undefined ? "nothing" : JSON.stringify(r).slice(0, 120);
			return {
				code: "predecessor.invalid",
				message: `expected ${n}, found ${a}`,
				where: {
					file: e.file,
					pointer: t,
					...i !== undefined && { line: i }
				}
			};
		}
	}),
	33999: (function(e, t, n) {
		n.d(t, {
			$: () => workspaceSource,
			e: () => readBoundFiles
		});
		var r = n(91059);
		var i = n(14256);
		var a = n(76380);
		var o = n(25184);
		var s = n(11142);
		var c = n(24827);
		function workspaceSource(e) {
			return {
				readEvidence: (t) => e.read(t, {
					role: "evidence",
					maxBytes: i.b
				}),
				digest: (t) => e.digest(t)
			};
		}
		async function readBoundFiles(e, t, n) {
			const r = (0, o.WI)(e.bytes, e.path);
			const i = {};
			for (const [n, a] of Object.entries(r.manifest?.gates ?? {})) i[n] = await findEvidence(a, (0, s.yS)(e.path), t);
			const a = await digestFiles(t, {
				manifest: r.manifest,
				evidence: i
			});
			return {
				file: e.path,
				reading: r,
				evidence: i,
				files: a,
				nowMs: n
			};
		}
		async function findEvidence(e, t, n) {
			if (!(0, s.Kz)(e.evidence)) return {
				state: "refused",
				code: "manifest.path",
				reason: "the path leaves the manifest's folder"
			};
			const i = await n.readEvidence((0, s.uJ)(t, e.evidence), e);
			if (i.state === "absent") return { state: "absent" };
			if (i.state === "refused") return {
				state: "refused",
				code: i.code,
				reason: i.reason
			};
			const { sha256: o } = i;
			if (e.format === "predecessor") return {
				state: "present",
				sha256: o,
				evidence: null,
				...(0, r.n8)(i.bytes, e.evidence)
			};
			return {
				state: "present",
				sha256: o,
				predecessor: null,
				...(0, a.At)(i.bytes, e.evidence)
			};
		}
		async function digestFiles(e, t) {
			const n = [...(t.manifest?.artifacts ?? []).map((e) => e.path), ...(0, c.Ov)(t).flatMap((e) => e.isElsewhere === true ? [] : [e.path])];
			const r = [...new Set(n)].filter(s.Kz).sort();
			const i = await e.digest(r);
			return Object.fromEntries(i.map((e, t) => [r[t], e]));
		}
	}),
	24827: (function(e, t, n) {
		n.d(t, {
			CG: () => allDifferences,
			Ov: () => boundFiles,
			TX: () => verifyManifest
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(34975);
		var o = n(29811);
		var s = n(91059);
		function verifyManifest(e) {
			const { manifest: t, differences: n } = e.reading;
			if (t === null) return {
				manifest: n,
				expiry: [],
				evidence: {},
				artifacts: c,
				materials: c
			};
			const r = Object.keys(t.gates).sort();
			const i = policyConflicts(t, e);
			return {
				manifest: n,
				expiry: expiryDifferences(t, e),
				evidence: Object.fromEntries(r.map((n) => [n, [...evidenceDifferences({
					unit: n,
					entry: t.gates[n],
					manifest: t,
					facts: e
				}), ...i.get(n) ?? []]])),
				artifacts: verifyFiles(t.artifacts, e.files),
				materials: verifyFiles(boundFiles(e), e.files)
			};
		}
		function allDifferences(e) {
			return [
				...e.manifest,
				...Object.values(e.evidence).flat(),
				...e.artifacts.differences,
				...e.expiry,
				...e.materials.differences
			];
		}
		function boundFiles(e) {
			const t = new Map();
			for (const n of Object.values(e.evidence)) {
				if (n.state !== "present" || n.evidence === null) continue;
				const { materials: e, outputs: r } = n.evidence;
				for (const { path: n, sha256: r, origin: i } of e) t.set(`${n} ${r}`, {
					path: n,
					sha256: r,
					isElsewhere: i !== "worktree"
				});
				for (const { path: e, sha256: n } of r) t.set(`${e} ${n}`, {
					path: e,
					sha256: n,
					isElsewhere: false
				});
			}
			return [...t.values()].sort((e, t) => e.path < t.path ? -1 : 1);
		}
		const c = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function policyConflicts(e, t) {
			const n = Object.entries(e.gates).flatMap(([e, n]) => {
				const r = t.evidence[e];
				return r?.state === "present" && r.evidence !== null ? [{
					file: n.evidence,
					evidence: {
						...r.evidence,
						unit: e
					}
				}] : [];
			});
			const r = new Map();
			for (const e of (0, o.b)(n)) {
				const { unit: t, file: n, pointer: i, expected: a, found: s } = e;
				const c = (0, o.d)(e);
				const l = {
					code: "evidence.policy_differs",
					file: n,
					pointer: i,
					expected: a,
					found: s,
					message: c
				};
				r.set(t, [...r.get(t) ?? [], l]);
			}
			return r;
		}
		function evidenceDifferences(e) {
			const { unit: t, entry: n, facts: i } = e;
			const o = i.evidence[t] ?? { state: "absent" };
			switch (o.state) {
				case "absent": return [(0, a.Tx)("evidence.absent", {
					file: n.evidence,
					pointer: null,
					expected: n.sha256,
					found: "no file"
				})];
				case "refused": return [(0, a.ny)({
					code: o.code,
					message: o.reason,
					where: { file: n.evidence }
				}, n.evidence)];
				case "present": {
					const t = (0, r.J$)(o.sha256, n.sha256) ? [] : [(0, a.Tx)("evidence.digest", {
						file: n.evidence,
						pointer: null,
						expected: n.sha256,
						found: o.sha256
					})];
					return [
						...t,
						...o.differences,
						...entryDifferences(e, o)
					];
				}
			}
		}
		function entryDifferences(e, t) {
			if (t.evidence !== null) return ownDifferences(e, t.evidence);
			if (t.predecessor !== null) return predecessorDifferences(e, t.predecessor);
			return [];
		}
		function ownDifferences({ unit: e, entry: t, manifest: n }, r) {
			const { run: i, subject: a } = r;
			return compare(t.evidence, "evidence.entry", [
				[
					"/format",
					t.format,
					r.format
				],
				[
					"/unit",
					e,
					r.unit
				],
				[
					"/kind",
					t.kind,
					r.kind
				],
				[
					"/verdict",
					t.verdict,
					r.verdict
				],
				[
					"/mode",
					t.mode,
					r.mode
				],
				[
					"/run/id",
					t.run_id,
					i.id
				],
				[
					"/run/attempt",
					t.run_attempt,
					i.kind === "github" ? i.attempt : 0
				],
				[
					"/ended_at",
					t.at,
					r.ended_at
				],
				[
					"/release_candidate_id",
					n.release_candidate_id,
					r.release_candidate_id
				],
				[
					"/environment",
					n.environment,
					r.environment
				],
				[
					"/strict",
					n.strict || r.strict,
					r.strict
				],
				[
					"/subject/repository",
					n.subject.repository,
					a.repository
				],
				[
					"/subject/commit",
					n.subject.commit,
					a.commit
				],
				[
					"/subject/version",
					a.version === null ? null : n.subject.version ?? a.version,
					a.version
				]
			]);
		}
		function predecessorDifferences({ entry: e, manifest: t }, n) {
			return compare(e.evidence, "evidence.entry", [
				[
					"/ok",
					e.verdict,
					(0, s.bg)(n)
				],
				[
					"/ended_at",
					(0, i.TM)(e.at) ?? null,
					n.atMs
				],
				[
					"/release_candidate_id",
					t.release_candidate_id,
					n.releaseCandidateId ?? t.release_candidate_id
				]
			]);
		}
		function expiryDifferences(e, { file: t, nowMs: n }) {
			const r = (0, i.TM)(e.generated_at) ?? Number.POSITIVE_INFINITY;
			const o = e.expires_at === null ? undefined : (0, i.TM)(e.expires_at);
			const s = new Date(n).toISOString();
			if (r > n + i.Hd) return [(0, a.Tx)("manifest.future", {
				file: t,
				pointer: "/generated_at",
				expected: `at most ${s}`,
				found: e.generated_at
			})];
			if (o !== undefined && o < n) return [(0, a.Tx)("manifest.expired", {
				file: t,
				pointer: "/expires_at",
				expected: `after ${s}`,
				found: e.expires_at
			})];
			return [];
		}
		function verifyFiles(e, t) {
			const n = e.filter((e) => e.isElsewhere !== true);
			const i = n.filter(({ path: e }) => (t[e]?.state ?? "absent") === "absent");
			const o = n.flatMap(({ path: e, sha256: n }) => {
				const i = t[e];
				if (i === undefined || i.state === "absent") return [];
				if (i.state === "refused") return [(0, a.ny)({
					code: i.code,
					message: i.reason
				}, e)];
				return (0, r.J$)(i.sha256, n) ? [] : [(0, a.Tx)("file.digest", {
					file: e,
					pointer: null,
					expected: n,
					found: i.sha256
				})];
			});
			return {
				checked: n.length - i.length,
				notPresent: i.map((e) => e.path),
				notComparable: e.length - n.length,
				differences: o
			};
		}
		function compare(e, t, n) {
			return n.flatMap(([n, r, i]) => r === i ? [] : [(0, a.Tx)(t, {
				file: e,
				pointer: n,
				expected: r,
				found: i
			})]);
		}
	}),
	54636: (function(e, t, n) {
		n.d(t, { k: () => collectDeclaredOf });
		var r = n(77598);
		var i = n(66462);
		var a = n(11142);
		var o = n(6415);
		var s = n(181);
		;
		const c = 1e5;
		const l = 20;
		const u = {
			32: "md5",
			40: "sha1",
			64: "sha256",
			96: "sha384",
			128: "sha512"
		};
		const d = /^(\\?)([0-9A-Fa-f]{32,128})(?:[ \t]+\*?(.+))?$/;
		const f = /^(\\?)[A-Za-z0-9-]{3,12} \((.+)\) = ([0-9A-Fa-f]{32,128})$/;
		function parseChecksums(e, { file: t }) {
			const n = (0, o._)(e, {
				file: t,
				maxBytes: s.b.policy,
				format: "text"
			}).split("\n");
			if (n.length > c) throw new i.dz(problem("checksums.too_many", t, `at most ${c} lines`));
			const r = [];
			const a = [];
			for (const [e, i] of n.entries()) {
				const n = i.replace(/\r$/, "");
				if (n.trim() === "") continue;
				const o = parseLine(n, e + 1);
				if (o !== undefined) r.push(o);
				else if (a.length < l) {
					a.push(problem("checksums.malformed", t, "a digest in hex and a file name", e + 1));
				}
			}
			const [u, ...d] = a;
			if (u !== undefined) throw new i.dz([u, ...d]);
			if (r.length === 0) throw new i.dz(problem("checksums.empty", t, "at least one checksum"));
			return r;
		}
		function parseLine(e, t) {
			const n = f.exec(e);
			const [, r, i, a] = n === null ? d.exec(e) ?? [] : [
				e,
				n[1],
				n[3],
				n[2]
			];
			const o = u[i?.length ?? 0];
			if (i === undefined || o === undefined) return undefined;
			const s = a === undefined ? null : r === "" ? a : unescapeName(a);
			return {
				algorithm: o,
				hex: i.toLowerCase(),
				name: s,
				line: t
			};
		}
		function unescapeName(e) {
			const t = {
				"\\\\": "\\",
				"\\n": "\n",
				"\\r": "\r"
			};
			return e.replaceAll(/\\[\\nr]/g, (e) => t[e] ?? e);
		}
		function problem(e, t, n, r) {
			return {
				code: e,
				message: `expected ${n}`,
				where: {
					file: t,
					...r !== undefined && { line: r }
				},
				remedy: "Write it anew with sha256sum, or remove it"
			};
		}
		var p = n(10224);
		;
		const m = ".github/release-trust";
		const h = [
			"*.dsse.json",
			"*.intoto.jsonl",
			"*.sigstore.json"
		];
		const g = 1e3;
		const _ = 8 * 1024 * 1024;
		async function collectAttestations(e, t) {
			const n = (0, a.uJ)((0, a.yS)(e.path), `attestations/${e.sha256.slice(0, 12)}`);
			const r = await t.list(h.map((e) => `${(0, a.yk)(n)}/${e}`));
			if (r.length === 0) return [];
			const { files: i, unread: o } = await readAll([...r].sort(), "evidence", t);
			const s = await readAll(await (0, p.g)(t, m, "policy"), "policy", t);
			return [
				...o,
				...s.unread,
				{
					kind: "attestations",
					path: n,
					files: i,
					roots: s.files
				}
			];
		}
		async function readAll(e, t, n) {
			const r = [];
			const i = [];
			for (const a of e.slice(0, g)) {
				const e = await n.read(a, {
					role: t,
					maxBytes: _
				});
				if (e.state === "present") r.push({
					path: a,
					base64: Buffer.from(e.bytes).toString("base64")
				});
				else if (e.state === "absent") i.push(unreadable(a, "it was there, and is not any more"));
				else i.push(unreadable(a, e.reason));
			}
			const [a] = e.slice(g);
			if (a !== undefined) i.push(unreadable(a, `it is one of more than ${g} files`));
			return {
				files: r,
				unread: i
			};
		}
		function unreadable(e, t) {
			return {
				kind: "unreadable",
				path: e,
				flaw: {
					code: "attestation.unreadable",
					message: t
				}
			};
		}
		;
		const v = [
			"md5",
			"sha1",
			"sha256",
			"sha384",
			"sha512",
			"sha1sum",
			"sha256sum",
			"sha384sum",
			"sha512sum"
		];
		const y = [
			"asc",
			"att",
			"bundle",
			"dsse",
			"intoto.jsonl",
			"minisig",
			"p7s",
			"sig",
			"sigstore",
			"sigstore.json"
		];
		const b = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
		const x = [...v, ...y].map((e) => `*.${e}`);
		const S = [
			"*[sS][uU][mM]",
			"*[sS][uU][mM][sS]",
			"*[sS][uU][mM].txt",
			"*[sS][uU][mM][sS].txt"
		];
		const C = 50;
		const w = 256 * 1024 * 1024;
		const T = 8 * 1024 * 1024;
		const E = 500;
		async function collectDeclared(e, t) {
			const n = new Set(Object.keys(e));
			const r = new Set([...n].filter(a.Kz).map(a.yS));
			const i = await t.list(besideGlobs(r));
			const o = i.filter((e) => isChecksums(e, n, r));
			for (const e of o) n.add(e);
			const s = i.filter((e) => isSignature(e, n));
			const c = [];
			for (const n of o) c.push(await readChecksums(n, e, t));
			return [...c, ...await digestSignatures(s, t)];
		}
		async function collectDeclaredOf(e, t, n) {
			const r = await collectDeclared(releaseFilesOf(e, t), n);
			return [...r, ...await collectAttestations(e, n)];
		}
		function releaseFilesOf({ path: e, sha256: t, bytes: n }, { reading: r, files: i }) {
			const a = (r.manifest?.artifacts ?? []).map((e) => [e.path, i[e.path] ?? {
				state: "absent",
				path: e.path
			}]);
			return Object.fromEntries([[e, {
				state: "present",
				path: e,
				sha256: t,
				bytes: n.length
			}], ...a]);
		}
		function besideGlobs(e) {
			const t = [...e].filter((t) => e.size <= C || /(?:^|\/)\./.test(t));
			const n = t.length === e.size ? [] : ["**/"];
			const r = [...n, ...t.map((e) => e === "" ? "" : `${(0, a.yk)(e)}/`)];
			return r.flatMap((e) => [...x, ...S].map((t) => `${e}${t}`));
		}
		function isChecksums(e, t, n) {
			const r = subjectOf(e, v);
			if (r !== undefined && t.has(r)) return true;
			return b.test((0, a.bV)(e)) && n.has((0, a.yS)(e));
		}
		function isSignature(e, t) {
			const n = subjectOf(e, y);
			return n !== undefined && t.has(n);
		}
		function subjectOf(e, t) {
			const n = t.filter((t) => e.endsWith(`.${t}`)).sort((e, t) => t.length - e.length)[0];
			return n === undefined ? undefined : e.slice(0, -n.length - 1);
		}
		async function readChecksums(e, t, n) {
			const r = await n.read(e, {
				role: "material",
				maxBytes: T
			});
			if (r.state === "absent") return gone(e);
			if (r.state === "refused") return collect_declared_unreadable(e, r.code, r.reason);
			const i = subjectOf(e, v);
			const a = i !== undefined && Object.hasOwn(t, i) ? i : undefined;
			const o = parse(r.bytes, e);
			if ("code" in o) return {
				kind: "unreadable",
				path: e,
				flaw: o
			};
			const s = [];
			for (const { algorithm: r, hex: i, line: c, name: l } of o) {
				const o = fileOf(l, {
					path: e,
					subject: a,
					files: t
				});
				if (o === undefined) continue;
				const u = await hashOf(o, r, {
					files: t,
					workspace: n
				});
				s.push({
					file: o,
					algorithm: r,
					stated: i,
					found: u,
					line: c
				});
			}
			if (a === undefined || s.length > 0) return {
				kind: "checksums",
				path: e,
				digests: s
			};
			return collect_declared_unreadable(e, "checksums.other", `it lies beside ${a} and names another file`);
		}
		function parse(e, t) {
			try {
				return parseChecksums(e, { file: t });
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				const { code: t, message: n, where: r } = e.problems[0] ?? {
					code: e.code,
					message: e.message
				};
				return {
					code: t,
					message: n.slice(0, E),
					...r?.line !== undefined && { line: r.line }
				};
			}
		}
		function fileOf(e, { path: t, subject: n, files: r }) {
			if (n !== undefined && (e === null || (0, a.bV)(e) === (0, a.bV)(n))) return n;
			if (e === null) return undefined;
			const i = (0, a.yS)(t);
			const o = e.replace(/^\.\//, "");
			const s = [
				(0, a.uJ)(i, o),
				(0, a.uJ)(i, (0, a.bV)(o)),
				o
			];
			return s.find((e) => Object.hasOwn(r, e));
		}
		async function hashOf(e, t, { files: n, workspace: i }) {
			const a = n[e];
			if (a?.state !== "present" || t === "md5") return null;
			if (t === "sha256") return a.sha256;
			const o = await i.read(e, {
				role: "material",
				maxBytes: w
			});
			return o.state === "present" ? (0, r.createHash)(t).update(o.bytes).digest("hex") : null;
		}
		async function digestSignatures(e, t) {
			const n = await t.digest(e);
			return n.map((t, n) => {
				const r = e[n];
				if (t.state === "absent") return gone(r);
				if (t.state === "refused") return collect_declared_unreadable(r, t.code, t.reason);
				return {
					kind: "signature",
					path: r,
					subject: subjectOf(r, y),
					sha256: t.sha256
				};
			});
		}
		function gone(e) {
			return collect_declared_unreadable(e, "file.changed_while_read", "it was there, and is not any more");
		}
		function collect_declared_unreadable(e, t, n) {
			return {
				kind: "unreadable",
				path: e,
				flaw: {
					code: t,
					message: n
				}
			};
		}
	}),
	27833: (function(e, t, n) {
		n.d(t, {
			A: () => unverifiedStatements,
			r: () => attestationFindings
		});
		var r = n(98577);
		var i = n(67653);
		var a = n(91341);
		var o = n(66462);
		const s = "Sign the manifest again (release-gates sign), or remove the statements that do not verify";
		function attestationFindings({ files: e, roots: t }, n) {
			const a = e.map(({ path: e, base64: t }) => ({
				path: e,
				...(0, r.a)(Buffer.from(t, "base64"), e)
			}));
			const o = a.flatMap(({ path: e, problems: t }) => {
				const [n] = t;
				return n === undefined ? [] : [finding("integrity_unreadable", e, n.message)];
			});
			if (t.length === 0) return o;
			const s = trustOf(t, n.nowMs);
			if ("code" in s) return [...o, s];
			const c = a.flatMap(({ path: e, attestations: t }) => t.flatMap((t) => {
				const r = refusal((0, i.o)(t, s), n);
				return r === null ? [] : [finding("signature_unverified", e, r)];
			}));
			return [...o, ...c];
		}
		function unverifiedStatements({ path: e, files: t, roots: n }) {
			if (n.length > 0) return null;
			return `${t.length} files of statements lie in ${e}, and without a trust root nobody can be trusted to verify them`;
		}
		function refusal(e, { digests: t }) {
			if (!e.ok) return e.message;
			const n = t.some((t) => (0, i.K)(e.statement, "sha256", t));
			return n ? null : "it is about neither this manifest nor anything that it binds";
		}
		function trustOf(e, t) {
			const [n] = e;
			const r = n?.path ?? "";
			try {
				const n = e.map(({ path: e, base64: t }) => ({
					file: e,
					bytes: Buffer.from(t, "base64")
				}));
				const i = (0, a.Lc)(n, {
					pin: null,
					nowMs: t
				});
				if (!i.ok) return finding("signature_unverified", i.file ?? r, i.message);
				return (0, a.Mx)(i.trusted, "evidence", t);
			} catch (e) {
				if (!(e instanceof o.dz)) throw e;
				const { message: t, where: n } = e.problems[0] ?? { message: e.message };
				return finding("signature_unverified", n?.file ?? r, t);
			}
		}
		function finding(e, t, n) {
			return {
				code: e,
				message: `${t}: ${n}`,
				file: t,
				remedy: s
			};
		}
	}),
	80616: (function(e, t, n) {
		n.d(t, {
			Av: () => checksumFindings,
			Vg: () => declaredFindings,
			bw: () => signatureFindings
		});
		var r = n(39330);
		var i = n(24827);
		var a = n(27833);
		function declaredFindings(e, t) {
			const { facts: n } = t;
			const r = {
				...t,
				verification: (0, i.TX)(n)
			};
			return [...checksumFindings(e, n.reading.manifest), ...signatureFindings(e, r)];
		}
		function checksumFindings(e, t) {
			return e.flatMap((e) => {
				const { kind: n, path: r } = e;
				switch (n) {
					case "signature":
					case "attestations": return [];
					case "unreadable": return [unreadableFinding(e)];
					case "checksums": return e.digests.flatMap((e) => digestFinding(r, e, boundDigest(e, t)));
				}
			});
		}
		function unreadableFinding({ path: e, flaw: t }) {
			const { message: n, line: r } = t;
			const i = {
				file: e,
				...r !== undefined && { line: r }
			};
			const a = "Write it anew, or remove it: what is declared must verify";
			return {
				code: "integrity_unreadable",
				message: `${e}: ${n}`,
				...i,
				remedy: a
			};
		}
		function boundDigest({ file: e, algorithm: t }, n) {
			const r = n?.artifacts.find(({ path: t }) => t === e);
			return t === "sha256" && r !== undefined ? r.sha256 : null;
		}
		function digestFinding(e, { file: t, algorithm: n, stated: i, found: a, line: o }, s) {
			const c = a ?? s;
			const l = {
				file: e,
				line: o
			};
			if (c !== null && (0, r.J$)(i, c)) return [];
			if (c !== null) {
				return [{
					code: "file_hash_mismatch",
					message: `${e}: ${t} should be ${i}, and is ${c}`,
					...l
				}];
			}
			const u = n === "md5";
			const d = u ? "MD5 proves nothing" : "it is not here, or too large for this algorithm";
			const f = u ? "unsupported_alg" : "integrity_unreadable";
			return [{
				code: f,
				message: `${e}: ${t}: ${d}`,
				...l,
				isUnknown: true,
				remedy: "Declare its SHA-256"
			}];
		}
		function signatureFindings(e, t) {
			const n = verifiedDigests(t);
			return e.flatMap((e) => {
				switch (e.kind) {
					case "signature": return n.some((t) => (0, r.J$)(t, e.sha256)) ? [] : [unverified(e)];
					case "attestations": return (0, a.r)(e, {
						nowMs: t.facts.nowMs,
						digests: boundDigests(t)
					});
					case "checksums":
					case "unreadable": return [];
				}
			});
		}
		function unverified({ path: e, subject: t }) {
			return {
				code: "signature_unverified",
				message: `${e} signs ${t}, and no unit verified it`,
				file: e,
				remedy: "Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file"
			};
		}
		function boundDigests({ facts: e, manifestSha256: t }) {
			const { artifacts: n = [], gates: r = {} } = e.reading.manifest ?? {};
			const i = [...n, ...Object.values(r)].map(({ sha256: e }) => e);
			return [t, ...i];
		}
		function verifiedDigests({ facts: e, verification: t, units: n }) {
			return n.flatMap((n) => {
				const r = Object.hasOwn(e.reading.manifest?.gates ?? {}, n) ? e.reading.manifest?.gates[n] : null;
				const i = e.evidence[n];
				const a = r?.mode === "enforce" && r.verdict === "pass" && t.evidence[n]?.length === 0;
				if (!a || i?.state !== "present" || i.evidence === null) return [];
				return i.evidence.materials.map(({ sha256: e }) => e);
			});
		}
	})
};
;
