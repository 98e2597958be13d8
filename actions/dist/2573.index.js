"use strict";
exports.id = 2573;
exports.ids = [2573];
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
	76832: (function(e, t, n) {
		n.d(t, {
			K4: () => toCheck,
			cT: () => mustCheck,
			ij: () => checkId
		});
		const r = 2e3;
		const i = 200;
		function toCheck(e) {
			const t = typeof e.outcome === "boolean" ? e.outcome ? "pass" : "fail" : e.outcome;
			const n = t === "fail" || t === "inconclusive";
			return {
				id: e.id,
				outcome: t,
				level: e.level,
				reason: oneLine(e.reason),
				expected: e.expected ?? null,
				actual: e.actual ?? null,
				...e.location !== undefined && { location: e.location },
				...n && e.remedy !== undefined && { remedy: oneLine(e.remedy) }
			};
		}
		function mustCheck(e, t, n) {
			return toCheck({
				id: e,
				outcome: t,
				level: "must",
				...n
			});
		}
		function checkId(e, t) {
			return `${e}::${oneLine(t).slice(0, i)}`;
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	52573: (function(e, t, n) {
		n.r(t);
		n.d(t, { attestationVerify: () => D });
		var r = n(97208);
		var i = n(10224);
		var a = n(11142);
		var o = n(62050);
		var s = n(25184);
		;
		const c = 1e4;
		const l = 64 * 1024 * 1024;
		;
		async function collectAttestations(e, t) {
			const { workspace: n, nowMs: r } = t;
			const o = await locate(e, t);
			const s = e.attestations.length > 0 || o?.state !== "found" ? e.attestations : [`${(0, a.yk)((0, a.uJ)((0, a.yS)(o.path), `attestations/${o.sha256.slice(0, 12)}`))}/*.intoto.jsonl`];
			const c = await readAll(n, await expand(n, s), "evidence");
			const l = e.publicKeys.length > 0;
			const u = l ? await readKeys(n, e.publicKeys) : await readAll(n, await (0, i.g)(n, e.trustRoot, "policy"), "policy");
			const d = await readSubjects(n, e.subjects);
			return {
				nowMs: r,
				trust: l ? {
					kind: "public_keys",
					files: u.files
				} : {
					kind: "trust_root",
					folder: e.trustRoot,
					files: u.files
				},
				attestations: c.files,
				unread: [
					...u.unread,
					...c.unread,
					...d.unread
				],
				subjects: d.subjects,
				manifest: o
			};
		}
		const u = /^M[A-Za-z0-9+/]{50,}={0,2}$/;
		async function readKeys(e, t) {
			const { files: n, unread: r } = await readAll(e, t.filter((e) => !u.test(e)), "policy");
			const i = t.filter((e) => u.test(e));
			const a = i.map((e, t) => ({
				path: i.length === 1 ? "the key that was given" : `key ${t + 1} of those that were given`,
				base64: Buffer.from(`-----BEGIN PUBLIC KEY-----\n${e}\n-----END PUBLIC KEY-----\n`).toString("base64")
			}));
			return {
				files: [...a, ...n],
				unread: r
			};
		}
		async function locate(e, { workspace: t, evidenceDirectory: n }) {
			if (e.manifest === undefined && e.attestations.length > 0) return null;
			const r = await (0, o.QM)(t, e.manifest ?? n);
			if (r.state !== "found") return r;
			const { path: i, sha256: a, bytes: c } = r.file;
			return {
				state: "found",
				path: i,
				sha256: a,
				...(0, s.WI)(c, i)
			};
		}
		async function expand(e, t) {
			const n = await Promise.all(t.map(async (t) => /[*?[{]/.test(t) ? e.list([t]) : [t]));
			return [...new Set(n.flat())].sort();
		}
		async function readAll(e, t, n) {
			const r = [];
			const i = [];
			for (const a of t.slice(0, c)) {
				const t = await e.read(a, {
					role: n,
					maxBytes: l
				});
				if (t.state === "present") r.push({
					path: a,
					base64: Buffer.from(t.bytes).toString("base64")
				});
				else i.push({
					path: a,
					reason: t.state === "absent" ? "there is no such file" : t.reason
				});
			}
			const [a] = t.slice(c);
			if (a !== undefined) i.push({
				path: a,
				reason: `more than ${c} files`
			});
			return {
				files: r,
				unread: i
			};
		}
		const d = /^(sha256|gitCommit|gitTree|gitBlob|gitTag):([0-9a-f]{40,64})$/;
		async function readSubjects(e, t) {
			const n = t.flatMap((e) => {
				const [, t, n] = d.exec(e) ?? [];
				return t === undefined || n === undefined ? [] : [{
					name: e,
					algorithm: t,
					digest: n
				}];
			});
			const r = t.filter((e) => !d.test(e));
			const i = await expand(e, r);
			const a = await e.digest(i);
			const o = a.flatMap((e, t) => e.state === "present" ? [{
				name: i[t],
				algorithm: "sha256",
				digest: e.sha256
			}] : []);
			const s = a.flatMap((e, t) => e.state === "present" ? [] : [{
				path: i[t],
				reason: e.state === "absent" ? "there is no such file" : e.reason
			}]);
			const c = r.length > 0 && i.length === 0 ? [{
				path: r.join(", "),
				reason: "no file matches"
			}] : [];
			return {
				subjects: [...n, ...o],
				unread: [...s, ...c]
			};
		}
		var f = n(98577);
		var p = n(67653);
		var m = n(66462);
		var h = n(89443);
		var g = n(76832);
		var _ = n(25202);
		var v = n(42207);
		var y = n(34975);
		;
		function decideCandidate(e, t, n) {
			const { manifest: r, differences: i, path: a } = e;
			const [o] = i;
			if (r === null || o !== undefined) {
				return [(0, g.cT)("manifest_parse", "fail", {
					reason: o === undefined ? `${a} cannot be read` : (0, h.v)((0, y.hF)(o), i.length - 1, "difference"),
					expected: [],
					actual: i.slice(0, 100).map(y.hF),
					remedy: "Fetch the folder again from where it was published"
				})];
			}
			return [...Object.entries(r.gates).map(([e, i]) => unitCheck({
				unit: e,
				entry: i,
				manifest: r
			}, t, n)), verdictCheck(e, r, t)];
		}
		const b = {
			pass: "PASSED",
			waived: "WARNED",
			not_applicable: "WARNED"
		};
		function unitCheck({ unit: e, entry: t, manifest: n }, r, i) {
			const a = (0, g.ij)("evidence_attested", e);
			const o = r.filter(({ predicateType: e, ...n }) => e === _.Cs.testResult && (0, p.K)({
				predicateType: e,
				...n
			}, "sha256", t.sha256));
			const s = o.map((r) => unitFault(r, {
				unit: e,
				entry: t,
				manifest: n,
				nowMs: i
			}));
			const [c] = s;
			const l = s.includes(undefined);
			if (o.length === 0 && t.format === "predecessor") {
				return (0, g.cT)(a, "not_applicable", {
					reason: `the evidence of ${e} is the predecessor's: the manifest vouches for its digest`,
					expected: t.sha256,
					actual: null
				});
			}
			return (0, g.cT)(a, l ? "pass" : "fail", {
				reason: l ? `the evidence of ${e} is attested as ${t.verdict}` : c ?? `no attestation that holds is about the evidence of ${e} (${t.evidence})`,
				expected: t.sha256,
				actual: o.length,
				remedy: "Sign the candidate again after its gates have run"
			});
		}
		function unitFault({ predicate: e = {} }, { unit: t, entry: n, manifest: r, nowMs: i }) {
			const a = e["releaseGate"];
			const o = typeof a === "object" && a !== null ? a : {};
			const s = [
				[
					"result",
					b[n.verdict] ?? "FAILED",
					e["result"]
				],
				[
					"unit",
					t,
					o["unit"]
				],
				[
					"verdict",
					n.verdict,
					o["verdict"]
				],
				[
					"releaseCandidateId",
					r.release_candidate_id,
					o["releaseCandidateId"]
				],
				[
					"evidenceSha256",
					n.sha256,
					o["evidenceSha256"]
				],
				[
					"endedAt",
					n.at,
					o["endedAt"]
				]
			];
			const c = s.find(([, e, t]) => e !== t);
			if (c !== undefined) {
				const [e, n, r] = c;
				return `the attestation of ${t} says another ${e}: expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`;
			}
			return freshFault(t, o["freshUntil"], i);
		}
		function freshFault(e, t, n) {
			if (t === null) return undefined;
			const r = (0, v.TM)(t);
			if (r === undefined) return `the attestation of ${e} does not tell how long it is fresh`;
			return n > r ? `the attestation of ${e} was fresh until ${JSON.stringify(t)}` : undefined;
		}
		function verdictCheck({ sha256: e, path: t }, n, r) {
			const i = n.decision === "open" ? "PASSED" : "FAILED";
			const a = r.filter((t) => t.predicateType === _.Cs.verificationSummary && (0, p.K)(t, "sha256", e));
			const o = a.map(({ predicate: e }) => e?.["verificationResult"]);
			const s = a.length > 0 && o.every((e) => e === i);
			return (0, g.cT)("manifest_attested", s ? "pass" : "fail", {
				reason: s ? `${t} is attested as ${i}` : a.length === 0 ? `no verification summary that holds is about ${t}` : `${t} says ${n.decision}, and is attested as ${JSON.stringify(o)}`,
				expected: i,
				actual: o.length === 0 ? null : JSON.stringify(o),
				remedy: "Sign this manifest; a signature over another one says nothing about it"
			});
		}
		function isFuture(e, t) {
			const n = (0, v.TM)(e);
			return n === undefined || n > t + v.Hd;
		}
		var x = n(71164);
		;
		function decideSummary(e, t, n) {
			const { verifierId: r, resourceUri: i, levels: a, requireOpen: o } = n;
			const s = t.filter((t) => isSummary(t, e));
			const c = r !== undefined || i !== undefined || a.length > 0;
			if (s.length === 0) {
				return c ? [decide_summary_row("summary_expected", "there is no verification summary that holds", {
					expected: "one",
					actual: 0
				})] : [];
			}
			const l = s.map(({ predicate: e = {} }) => e);
			const u = [
				...r === undefined ? [] : [each(l, "verifier", r, (e) => member(e["verifier"], "id"))],
				...i === undefined ? [] : [each(l, "resourceUri", i, (e) => e["resourceUri"])],
				...a.map((e) => each(l, "level", e, (t) => levelOf(t, e))),
				...o ? [each(l, "verificationResult", "PASSED", (e) => e["verificationResult"])] : []
			];
			const d = l.find((t) => isFuture(t["timeVerified"], e.nowMs));
			const f = [...u.flat(), ...d === undefined ? [] : [`it is of the future, or of no time: ${JSON.stringify(d["timeVerified"] ?? null)}`]];
			const [p] = f;
			return [decide_summary_row("summary_expected", p ?? "the verification summary says what was asked for", {
				expected: [],
				actual: f
			})];
		}
		function isSummary(e, { manifest: t }) {
			if (e.predicateType !== _.Cs.verificationSummary) return false;
			return t?.state !== "found" || (0, p.K)(e, "sha256", t.sha256);
		}
		function each(e, t, n, r) {
			return e.map(r).filter((e) => e !== n).map((e) => `expected ${t} ${n}, found ${JSON.stringify(e ?? null)}`);
		}
		function member(e, t) {
			return (0, x.O)(e) ? e[t] : undefined;
		}
		function levelOf({ verifiedLevels: e }, t) {
			return Array.isArray(e) && e.includes(t) ? t : e ?? null;
		}
		function decide_summary_row(e, t, { expected: n, actual: r }) {
			const i = Array.isArray(r) && r.length === 0;
			return (0, g.cT)(e, i ? "pass" : "fail", {
				reason: t,
				expected: n,
				actual: r,
				remedy: "Do not release what this was asked of; ask whoever signed it"
			});
		}
		var S = n(14868);
		var C = n(91341);
		;
		function decideTrust({ trust: e, nowMs: t }, n) {
			try {
				return e.kind === "public_keys" ? namedKeys(e.files, n) : trustRoot({
					...e,
					nowMs: t
				}, n);
			} catch (e) {
				if (!(e instanceof m.dz)) throw e;
				return nobody(e.message.split("\n")[0] ?? "it cannot be read");
			}
		}
		function namedKeys(e, { threshold: t }) {
			const n = e.map(({ path: e, base64: t }) => ({
				path: e,
				key: (0, S.ee)(Buffer.from(t, "base64").toString(), e)
			}));
			const r = new Map(n.map(({ key: e, path: t }) => [e.spki, t]));
			if (r.size < t) return nobody(`${t} different keys must sign, and ${r.size} are given`);
			const i = n.map(({ key: e }) => e.fingerprint);
			return {
				trust: {
					keys: n.map(({ key: e }) => e),
					threshold: t
				},
				nameOf: ({ spki: e }) => r.get(e) ?? "a key",
				check: (0, g.cT)("trust_known", "pass", {
					reason: `the keys that were named: ${i.slice(0, 3).join(", ")}`,
					expected: i,
					actual: i
				})
			};
		}
		function trustRoot({ folder: e, files: t, nowMs: n }, { trustRootSha256: r }) {
			const i = t.map(({ path: e, base64: t }) => ({
				file: e,
				bytes: Buffer.from(t, "base64")
			}));
			const a = (0, C.Lc)(i, {
				pin: r ?? null,
				nowMs: n
			});
			if (!a.ok) return nobody(`${a.file ?? e}: ${a.message}`);
			const { root: o } = a.trusted;
			const s = (0, C.Mx)(a.trusted, "evidence", n);
			if (o.roles.evidence === undefined) return nobody(`${a.file} gives nobody the role "evidence"`);
			const c = s.excluded.map(({ name: e, standing: t }) => `${e} is ${t.replaceAll("_", " ")}`);
			const l = a.isPinned ? "its first version is the one that was given" : "nobody outside of the repository vouches for its first version";
			return {
				trust: {
					keys: s.keys,
					threshold: s.threshold
				},
				nameOf: (e) => s.describe(e)?.name ?? "a key",
				check: (0, g.cT)("trust_known", "pass", {
					reason: [`${a.file} holds, until ${o.expires_at}; ${l}`, ...c].join("; "),
					expected: r ?? null,
					actual: {
						version: o.version,
						keys: s.keys.map(({ fingerprint: e }) => e),
						threshold: s.threshold
					}
				})
			};
		}
		function nobody(e) {
			return {
				trust: undefined,
				nameOf: () => "a key",
				check: (0, g.cT)("trust_known", "fail", {
					reason: `nobody can be trusted: ${e}`,
					expected: "keys that may sign evidence",
					actual: null,
					remedy: "Give public-keys, or make a trust root: release-gates help trust-root"
				})
			};
		}
		;
		function decideAttestations(e, t) {
			const n = judge(e, t);
			const { trusted: r, verdicts: i } = n;
			const a = i.flatMap((e) => e.ok ? [e.statement] : []);
			return [
				r.check,
				...manifestCheck(e),
				foundCheck(n),
				signedCheck(n),
				...subjectChecks(e, a, t),
				...e.manifest?.state === "found" ? decideCandidate(e.manifest, a, e.nowMs) : [],
				...decideSummary(e, a, t)
			];
		}
		function attestationDetails(e, t) {
			const { verdicts: n, trusted: r } = judge(e, t);
			return {
				attestations: n.slice(0, 1e3).map((e) => e.ok ? {
					at: e.at,
					predicate_type: e.statement.predicateType,
					subjects: e.statement.subject.length,
					signed_by: e.signedBy.map((e) => ({
						name: r.nameOf(e),
						fingerprint: e.fingerprint
					}))
				} : {
					at: e.at,
					refused: e.code,
					message: e.message
				}),
				attestations_total: n.length
			};
		}
		function attestationValues(e, t) {
			const { verdicts: n } = judge(e, t);
			const r = n.filter(({ ok: e }) => e).length;
			return {
				verified: String(r),
				refused: String(n.length - r)
			};
		}
		function judge(e, t) {
			const n = decideTrust(e, t);
			const r = e.attestations.map(({ path: e, base64: t }) => (0, f.a)(Buffer.from(t, "base64"), e));
			const { trust: i = {
				keys: [],
				threshold: 1
			} } = n;
			return {
				trusted: n,
				verdicts: r.flatMap(({ attestations: e }) => e).map((e) => (0, p.o)(e, i)),
				unreadable: [...e.unread.map(({ path: e, reason: t }) => `${e}: ${t}`), ...r.flatMap(({ problems: e }) => e).map(m.Vw)]
			};
		}
		function manifestCheck({ manifest: e }) {
			if (e === null || e.state === "found") return [];
			const { outcome: t, ...n } = (0, o.nu)(e);
			return [(0, g.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: null
			})];
		}
		function foundCheck({ verdicts: e, unreadable: t }) {
			const [n] = t;
			const r = n === undefined && e.length > 0;
			return (0, g.cT)("attestations_found", r ? "pass" : "fail", {
				reason: r ? `${e.length} attestations were read` : n === undefined ? "there is no attestation" : (0, h.v)(n, t.length - 1, "unreadable file"),
				expected: "attestations, all readable",
				actual: t.slice(0, 100),
				remedy: "Sign the candidate (release-gates sign), or name the files it was signed in"
			});
		}
		function signedCheck({ verdicts: e, trusted: t }) {
			const n = e.flatMap((e) => e.ok ? [] : [e]);
			const [r] = n;
			const i = new Set(e.flatMap((e) => e.ok ? e.signedBy.map(t.nameOf) : []));
			const a = e.length === 0 ? "inconclusive" : r === undefined ? "pass" : "fail";
			return (0, g.cT)("attestations_signed", a, {
				reason: e.length === 0 ? "there is nothing that could be signed" : r === undefined ? `all ${e.length} are signed by ${[...i].join(", ")}` : (0, h.v)(`${r.at}: ${r.message}`, n.length - 1, "such attestation"),
				expected: [],
				actual: n.slice(0, 100).map(({ at: e, code: t, message: n }) => ({
					at: e,
					code: t,
					message: n
				})),
				remedy: "Trust neither the file nor what it speaks of until it is clear where it comes from"
			});
		}
		function subjectChecks({ subjects: e }, t, { predicateTypes: n }) {
			if (e.length === 0) return [];
			const r = t.filter(({ predicateType: e }) => n.length === 0 || n.includes(e));
			const i = e.filter(({ algorithm: e, digest: t }) => !r.some((n) => (0, p.K)(n, e, t)));
			const [a] = i;
			return [(0, g.cT)("subjects_attested", a === undefined ? "pass" : "fail", {
				reason: a === undefined ? `an attestation is about each of ${e.length} subjects` : (0, h.v)(`no attestation that holds is about ${a.name}`, i.length - 1, "subject"),
				expected: [],
				actual: i.slice(0, 100).map(({ name: e, digest: t }) => ({
					name: e,
					digest: t
				})),
				remedy: "It is another file than the one that was attested, or it never was"
			})];
		}
		var w = n(57946);
		var T = n(84227);
		;
		const E = T.rej({
			attestations: w.hF.list().default([]).describe("Files and globs: DSSE envelopes, Sigstore bundles, .jsonl of either. Default: those that sign made of the manifest"),
			manifest: w.hF.path().optional().describe("Every document that this manifest binds must be attested, and the verdict. Default where no attestations are named: the evidence folder"),
			trustRoot: w.hF.path().default(".github/release-trust").describe("Folder of <version>.root.json. On a pull request it is read from the base commit"),
			trustRootSha256: w.hF.sha256().optional().describe("SHA-256 of 1.root.json, from a place that whoever writes the folder cannot write"),
			publicKeys: w.hF.list().default([]).describe("Files with one public key each (PEM), or keys themselves (DER in base64), instead of a trust root: what an auditor has"),
			threshold: w.hF.integer({
				min: 1,
				max: 100
			}).default(1).describe("With public-keys: different keys that must have signed"),
			subjects: w.hF.list().default([]).describe("Files, globs and digests (sha256:\u2026, gitCommit:\u2026) that an attestation must be about, each"),
			predicateTypes: w.hF.list().default([]).describe("URIs; attestations of another type do not count for subjects. Default: any"),
			verifierId: w.hF.text(1024).optional().describe("Who must have made the verification summary"),
			resourceUri: w.hF.text(1024).optional().describe("What it must be about"),
			levels: w.hF.list().default([]).describe("Levels that it must state, e.g. RELEASE_GATES_PASSED"),
			requireOpen: w.hF.boolean().default(true).describe("Fail also where everything is signed and the verdict is FAILED; false judges signatures alone")
		});
		;
		const D = (0, r.p)({
			id: "attestation-verify",
			summary: "Verifies signed statements, ours and others, against keys you trust, and what they are about",
			inputs: E,
			checks: {
				trust_known: "The trust root verifies as of now, or the keys that were named can be read",
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				attestations_found: "There are attestations, and every file that was named can be read",
				attestations_signed: "Enough trusted keys signed each of them, and each is an in-toto statement",
				subjects_attested: "An attestation that holds is about every subject that was named",
				"evidence_attested::<unit>": "The evidence of one unit is attested, with its verdict, for this candidate",
				manifest_attested: "A verification summary is about this manifest and says what it says",
				summary_expected: "The verification summary is by whom, of what and of the levels that were asked for"
			},
			outputs: {
				verified: "How many attestations hold",
				refused: "How many do not"
			},
			collect: collectAttestations,
			decide: decideAttestations,
			details: attestationDetails,
			values: attestationValues
		});
	})
};
;
