"use strict";
exports.id = 1895;
exports.ids = [1895];
exports.modules = {
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	1973: (function(e, t, n) {
		n.d(t, {
			S4: () => judge,
			UI: () => opens,
			_i: () => isUnmet,
			z4: () => foldVerdict
		});
		const r = null && [
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		];
		function judge(e, t) {
			const n = t.mode === "enforce" && (e.level === "must" || e.level === "should" && t.strict);
			return {
				...e,
				mode: n ? "enforce" : "warn"
			};
		}
		function foldVerdict(e) {
			if (e.length === 0) return "inconclusive";
			const t = e.filter((e) => e.mode === "enforce");
			const n = t.filter((e) => isUnmet(e) && e.waiver === undefined);
			if (n.some((e) => e.outcome === "fail")) return "fail";
			if (n.length > 0) return "inconclusive";
			if (t.some((e) => e.waiver !== undefined && isUnmet(e))) return "waived";
			return e.every((e) => e.outcome === "not_applicable") ? "not_applicable" : "pass";
		}
		function opens(e) {
			return e === "pass" || e === "waived" || e === "not_applicable";
		}
		function isUnmet(e) {
			return e.outcome === "fail" || e.outcome === "inconclusive";
		}
		function worstVerdict(e) {
			return r.find((t) => e.includes(t)) ?? "inconclusive";
		}
	}),
	28935: (function(e, t, n) {
		n.d(t, {
			m: () => canonicalFormDifference,
			z: () => canonicalFile
		});
		var r = n(30786);
		var i = n(34975);
		const a = 10;
		function canonicalFile(e) {
			const t = (0, r.Mr)(e);
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = a;
			return n;
		}
		function canonicalFormDifference(e, t, n) {
			const r = canonicalFile(t);
			const a = (0, i.bL)(e, r);
			if (a === undefined) return undefined;
			return {
				...n,
				pointer: null,
				expected: byteAt(r, a),
				found: byteAt(e, a),
				message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${a}: expected ${byteAt(r, a)}, found ${byteAt(e, a)}`
			};
		}
		function byteAt(e, t) {
			const n = e[t];
			return n === undefined ? "the end of the file" : `0x${n.toString(16).padStart(2, "0")}`;
		}
	}),
	34975: (function(e, t, n) {
		n.d(t, {
			H8: () => toProblem,
			Tx: () => differ,
			at: () => firstDifference,
			bL: () => firstDifferingByte,
			hF: () => describeDifference,
			ny: () => toDifference
		});
		var r = n(46911);
		function toDifference(e, t) {
			return {
				code: e.code,
				file: e.where?.file ?? t,
				pointer: e.where?.pointer ?? null,
				expected: null,
				found: null,
				message: e.message
			};
		}
		function describeDifference({ file: e, pointer: t, message: n }) {
			return `${e}${t === null || t === "" ? "" : ` at ${t}`}: ${n}`.slice(0, 2e3);
		}
		function differ(e, t) {
			const { expected: n, found: r } = t;
			return {
				code: e,
				...t,
				message: `expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`
			};
		}
		function toProblem(e, t) {
			const { code: n, message: r, file: i, pointer: a } = e;
			const o = a === null ? undefined : t.lineOf(a);
			return {
				code: n,
				message: r,
				where: {
					file: i,
					...a !== null && { pointer: a },
					...o !== undefined && { line: o }
				}
			};
		}
		function firstDifference(e, t, n = []) {
			if (isTree(e) && isTree(t) && Array.isArray(e) === Array.isArray(t)) {
				const r = [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
				for (const i of r) {
					const r = firstDifference(own(e, i), own(t, i), [...n, i]);
					if (r !== undefined) return r;
				}
				return undefined;
			}
			if (Object.is(e, t) || e === 0 && t === 0) return undefined;
			return {
				pointer: (0, r.r)(n),
				expected: e ?? null,
				found: t ?? null
			};
		}
		function isTree(e) {
			return typeof e === "object" && e !== null;
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		function firstDifferingByte(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r += 1) if (e[r] !== t[r]) return r;
			return e.length === t.length ? undefined : n;
		}
	}),
	34617: (function(e, t, n) {
		n.d(t, { v: () => documentReader });
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(28935);
		var s = n(34975);
		function documentReader(e) {
			const toJson = (t, n) => (0, r.R)(t, {
				file: n,
				maxBytes: e.maxBytes
			});
			const differencesOf = (t, n, r) => {
				const { file: i } = n;
				const a = (0, o.m)(r, n.value, {
					file: i,
					code: e.notCanonical
				});
				return [...a === undefined ? [] : [a], ...e.disagreements(t, i, r)];
			};
			const validate = (t, n) => {
				const r = (0, i.m)(e.schema, t);
				const [o, ...c] = differencesOf(r, t, n).map((e) => (0, s.H8)(e, t));
				if (o !== undefined) throw new a.dz([o, ...c]);
				return r;
			};
			return {
				validate,
				parse: (e, t) => validate(toJson(e, t), e),
				read: (t, n) => {
					try {
						const r = toJson(t, n);
						const a = (0, i.m)(e.schema, r);
						return {
							document: a,
							differences: differencesOf(a, r, t)
						};
					} catch (e) {
						if (!(e instanceof a.dz)) throw e;
						return {
							document: null,
							differences: e.problems.map((e) => (0, s.ny)(e, n))
						};
					}
				}
			};
		}
	}),
	76380: (function(e, t, n) {
		n.d(t, {
			At: () => readEvidence,
			CX: () => validateEvidence
		});
		var r = n(42207);
		var i = n(1973);
		var a = n(34975);
		var o = n(34617);
		var s = n(84227);
		var c = n(61367);
		;
		const l = s.rej({
			format: s.euz(c.uX),
			unit: c.KF,
			kind: s.k5n(["gate", "operation"]),
			mode: c.Mq.describe("How the runner treated the unit"),
			strict: s.zMY().describe("Whether checks of level \"should\" bound here"),
			environment: s.YjP().min(1).max(64),
			verdict: c.WJ,
			reason: c.n8.describe("The verdict in one line"),
			error: s.rej({
				kind: s.k5n([
					"input",
					"environment",
					"internal"
				]),
				code: s.YjP().max(128),
				message: s.YjP().max(4096)
			}).nullable().describe("Why the run broke; null unless the verdict is error"),
			checks: s.YOg(c.z6).max(2e4),
			release_candidate_id: c.id,
			correlation_id: c.id,
			subject: c.bc,
			run: c.eF,
			inputs: s.g1P(s.YjP().max(64), c.DE).describe("Resolved inputs with their source; never a secret"),
			materials: s.YOg(c.El).max(1e5).describe("Every file that was read, sorted by path"),
			outputs: s.YOg(c.CG).max(1e5).describe("Every file that was written, sorted by path"),
			started_at: c.uR,
			ended_at: c.uR,
			tool: c.Sr,
			waivers: s.YOg(c.oo).max(1e3),
			next_actions: s.YOg(c.n8).max(200),
			details: s.g1P(s.YjP().max(128), c.Pq),
			facts: c.Ix.exactOptional()
		}).describe("release-gates evidence document, version 1");
		var u = n(14256);
		;
		const d = (0, o.v)({
			schema: l,
			maxBytes: u.bU,
			notCanonical: "evidence.not_canonical",
			disagreements: (e, t) => [
				...timeDifferences(e, t),
				...verdictDifferences(e, t),
				...checkDifferences(e, t)
			]
		});
		function parseEvidence(e, t) {
			return d.parse(e, t);
		}
		function validateEvidence(e, t) {
			return d.validate(e, t);
		}
		function readEvidence(e, t) {
			const { document: n, differences: r } = d.read(e, t);
			return {
				evidence: n,
				differences: r
			};
		}
		function timeDifferences(e, t) {
			const n = (0, r.TM)(e.started_at);
			const i = (0, r.TM)(e.ended_at);
			const o = [];
			for (const [r, s] of [["started_at", n], ["ended_at", i]]) {
				if (s === undefined) o.push((0, a.Tx)("evidence.times", {
					file: t,
					pointer: `/${r}`,
					expected: "a time that exists",
					found: e[r]
				}));
			}
			if (n !== undefined && i !== undefined && i < n) o.push((0, a.Tx)("evidence.times", {
				file: t,
				pointer: "/ended_at",
				expected: `not before ${e.started_at}`,
				found: e.ended_at
			}));
			return o;
		}
		function verdictDifferences(e, t) {
			const n = e.error === null ? (0, i.z4)(e.checks) : "error";
			return n === e.verdict ? [] : [(0, a.Tx)("evidence.verdict", {
				file: t,
				pointer: "/verdict",
				expected: n,
				found: e.verdict
			})];
		}
		function checkDifferences(e, t) {
			const n = {
				mode: e.mode,
				strict: e.strict
			};
			const r = [];
			for (const [o, s] of e.checks.entries()) {
				const { mode: c } = (0, i.S4)(s, n);
				if (c !== s.mode) r.push((0, a.Tx)("evidence.check_mode", {
					file: t,
					pointer: `/checks/${o}/mode`,
					expected: c,
					found: s.mode
				}));
				if (s.waiver !== undefined && !isCovered(s, e)) r.push((0, a.Tx)("evidence.waiver", {
					file: t,
					pointer: `/checks/${o}/waiver`,
					expected: "an unexpired waiver for this check",
					found: s.waiver
				}));
			}
			return r;
		}
		function isCovered(e, t) {
			return (0, i._i)(e) && t.waivers.some((n) => n.id === e.waiver && n.gate === t.unit && n.check === e.id && n.expires >= t.started_at);
		}
	}),
	5218: (function(e, t, n) {
		n.d(t, { r: () => c });
		var r = n(84227);
		const i = r.k5n(["hmac-sha256", "ed25519"]);
		const a = r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "the name of an environment variable, never the key itself");
		const o = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, "1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const s = r.rej({
			key_id: o.describe("Id that the signed payload must state"),
			algorithm: i.describe("The only algorithm this key may be used with"),
			key_env: a.optional().describe("hmac-sha256: environment variable that holds the key"),
			public_key: r.YjP().min(40).max(4096).optional().describe("ed25519: 32 raw bytes in base64, or PEM (SubjectPublicKeyInfo)"),
			public_key_file: r.YjP().min(1).max(1024).optional().describe("ed25519: file with the same, relative to the workspace")
		});
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			required: r.zMY().optional().describe("A signature is required everywhere"),
			required_in_strict: r.zMY().optional().describe("A signature is required where checks of level \"should\" bind"),
			require_signing_key: r.zMY().default(true).describe("The key to verify with must be there"),
			algorithm: i.optional().describe("The one algorithm that is accepted"),
			algorithms: r.YOg(i).min(1).max(2).optional().describe("Algorithms that are accepted; default both"),
			key_env: a.optional().describe("Environment variable that holds the HMAC key"),
			key_id_env: a.optional().describe("Where the signer takes its key id from; the guard takes it from key-ids"),
			max_signature_age_s: r.aig().min(0).optional().describe("Seconds; 0 leaves it to the input. The shorter one wins"),
			keys: r.YOg(s).min(1).max(100).optional().describe("The keys that may sign")
		}).describe("Rollback drill signature policy");
	}),
	79085: (function(e, t, n) {
		n.d(t, { v: () => c });
		var r = n(84227);
		const i = r.aig().min(0).describe("Unix seconds");
		const a = r._H3({
			version: r.YjP().max(256).describe("Semantic version that the channel serves; empty: none yet"),
			rollout_percent: r.Whr().min(0).max(100).describe("Whole percent"),
			updated_at: i.optional()
		});
		const o = r._H3({
			ts: i,
			action: r.k5n([
				"set",
				"promote",
				"rollback",
				"rollout"
			]).describe("What was done"),
			channel: r.YjP().max(256).describe("canary, stable, or <source>-><target>"),
			from_version: r.YjP().max(256).optional().describe("Version before"),
			to_version: r.YjP().max(256).optional().describe("Version after"),
			reason: r.YjP().max(8192).optional().describe("Why"),
			actor: r.YjP().max(1024).optional().describe("Who"),
			correlation_id: r.YjP().max(1024).optional().describe("Ties it to the run that did it"),
			release_candidate_id: r.YjP().max(1024).optional().describe("Release candidate that it was done for")
		});
		const s = 1e5;
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			updated_at: i.optional(),
			channels: r._H3({
				canary: a.optional(),
				stable: a.optional()
			}).describe("What each channel serves now"),
			history: r.YOg(o).max(s).default([]).describe("Every change, oldest first")
		}).describe("Release channels");
	}),
	64700: (function(e, t, n) {
		n.d(t, { l: () => validateForeign });
		var r = n(46911);
		var i = n(66462);
		var a = n(96416);
		var o = n(84227);
		;
		function findNearMisses(e, t, n = []) {
			const r = unwrap(e);
			if (r instanceof o.fZ7) {
				const e = r.options.find((e) => e.safeParse(t).success);
				return e === undefined ? [] : findNearMisses(e, t, n);
			}
			if (r instanceof o.naA && Array.isArray(t)) {
				return t.flatMap((e, t) => findNearMisses(r.element, e, [...n, t]));
			}
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			const i = Object.entries(t);
			if (r instanceof o.b8S) {
				return i.flatMap(([e, t]) => findNearMisses(r.valueType, t, [...n, e]));
			}
			return r instanceof o.bvH ? inObject(r, i, n) : [];
		}
		function inObject(e, t, n) {
			const i = new Set(t.map(([e]) => e));
			const o = Object.keys(e.shape).filter((e) => !i.has(e));
			return t.flatMap(([t, i]) => {
				if (Object.hasOwn(e.shape, t)) return findNearMisses(e.shape[t], i, [...n, t]);
				const s = (0, a.pA)(t, o);
				return s === undefined ? [] : [{
					key: t,
					known: s,
					pointer: (0, r.r)([...n, t])
				}];
			});
		}
		function unwrap(e) {
			let t = e;
			while (t instanceof o.IiU || t instanceof o.XiL || t instanceof o.xgV || t instanceof o.l1C) {
				t = t.unwrap();
			}
			return t;
		}
		;
		function validateForeign(e, t) {
			const n = (0, r.m)(e, t);
			const [a, ...o] = findNearMisses(e, t.value).map((e) => {
				const n = t.lineOf(e.pointer);
				return {
					code: "schema.unknown_key",
					message: `nothing reads the key ${JSON.stringify(e.key)}; did you mean ${JSON.stringify(e.known)}?`,
					where: {
						file: t.file,
						pointer: e.pointer,
						...n !== undefined && { line: n }
					}
				};
			});
			if (a !== undefined) throw new i.dz([a, ...o]);
			return n;
		}
	}),
	12086: (function(e, t, n) {
		n.d(t, {
			Q: () => toFlaw,
			u: () => readDocument
		});
		var r = n(66462);
		var i = n(13060);
		const a = 50;
		async function readDocument(e, t) {
			const { path: n, role: o, maxBytes: s } = t;
			const c = await e.read(n, {
				role: o,
				...s !== undefined && { maxBytes: s }
			});
			if (c.state === "absent") return {
				state: "absent",
				path: c.path
			};
			if (c.state === "refused") return {
				state: "refused",
				path: c.path,
				code: c.code,
				reason: c.reason
			};
			const { sha256: l } = c;
			try {
				const e = await (0, i.A)(c.bytes, { file: c.path });
				const n = await t.validate(e);
				return {
					state: "valid",
					path: c.path,
					sha256: l,
					value: n,
					lines: linesOf(e, t.pointers?.(n) ?? [])
				};
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, a).map(toFlaw);
				return {
					state: "malformed",
					path: c.path,
					sha256: l,
					flaws: [t, ...n]
				};
			}
		}
		function linesOf(e, t) {
			const n = {};
			for (const r of t) {
				const t = e.lineOf(r);
				if (t !== undefined) n[r] = t;
			}
			return n;
		}
		function toFlaw({ code: e, message: t, where: n }) {
			return {
				code: e,
				message: t.slice(0, 500),
				...n?.pointer !== undefined && { pointer: n.pointer },
				...n?.line !== undefined && { line: n.line }
			};
		}
	}),
	47346: (function(e, t, n) {
		n.d(t, {
			$t: () => placeOf,
			Cf: () => checkLoaded,
			hD: () => locationOf
		});
		var r = n(89443);
		var i = n(76832);
		function checkLoaded(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e.path}`
			};
			switch (e.state) {
				case "valid": return (0, i.K4)({
					...n,
					outcome: true,
					reason: `${t.what} ${e.path} is valid`,
					actual: e.sha256
				});
				case "absent": return absent(e.path, t);
				case "refused": return (0, i.K4)({
					...n,
					outcome: false,
					reason: `${t.what} ${e.path} was not read: ${e.code}: ${e.reason}`,
					actual: e.code,
					location: { file: e.path },
					remedy: `Make ${e.path} a regular file inside the workspace`
				});
				case "malformed": {
					const [a] = e.flaws;
					return (0, i.K4)({
						...n,
						outcome: false,
						reason: (0, r.v)(`${t.what} ${e.path} is not valid: ${a.message}`, e.flaws.length - 1, "flaw"),
						actual: e.flaws.map((e) => ({ ...e })),
						location: locationOf(e.path, a),
						remedy: `Correct ${e.path}${a.line === undefined ? "" : ` line ${a.line}`}`
					});
				}
			}
		}
		function absent(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e}`,
				actual: "absent"
			};
			if (t.optional === true) {
				return (0, i.K4)({
					...n,
					outcome: "not_applicable",
					reason: `there is no ${e} and nothing asks for it`
				});
			}
			return (0, i.K4)({
				...n,
				outcome: false,
				reason: `${t.what} ${e} does not exist`,
				location: { file: e },
				remedy: t.remedy
			});
		}
		function locationOf(e, t) {
			return {
				file: e,
				...t.line !== undefined && { line: t.line },
				...t.pointer !== undefined && { pointer: t.pointer }
			};
		}
		function placeOf(e, t) {
			const n = e.state === "valid" ? e.lines[t] : undefined;
			return locationOf(e.path, {
				pointer: t,
				...n !== undefined && { line: n }
			});
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
	51895: (function(e, t, n) {
		n.r(t);
		n.d(t, { rollbackDrillGuard: () => H });
		var r = n(97208);
		var i = n(42207);
		var a = n(32980);
		var o = n(5218);
		var s = n(79085);
		var c = n(66462);
		var l = n(64700);
		var u = n(12086);
		var d = n(46980);
		;
		const f = 32;
		const p = "WA_ROLLBACK_DRILL_SIGNING_KEY";
		async function collectKeys(e, t, n) {
			if (t?.keys !== undefined) return Promise.all(t.keys.map((e) => fromPolicy(e, n)));
			const r = await sharedKey(e, t?.key_env ?? p, n);
			if (e.publicKeyFile === undefined) return [r];
			return [r, await publicKeyFromFile(e.publicKeyFile, null, n)];
		}
		async function fromPolicy(e, t) {
			if (e.algorithm === "hmac-sha256") {
				if (e.key_env === undefined) return none("hmac-sha256", e.key_id, "the policy (key_env is not stated)");
				return hmacKey(e.key_id, `environment variable ${e.key_env}`, t.secrets.fromEnvironment(e.key_env));
			}
			if (e.public_key_file !== undefined) return publicKeyFromFile(e.public_key_file, e.key_id, t);
			if (e.public_key === undefined) return none("ed25519", e.key_id, "the policy (no public_key is stated)");
			return publicKey(e.key_id, "the policy", e.public_key);
		}
		async function sharedKey(e, t, n) {
			const { secrets: r } = n;
			if (e.signingKeyFile !== undefined) {
				return hmacKey(null, `file ${e.signingKeyFile}`, await r.fromFile(e.signingKeyFile));
			}
			const i = e.signingKeyEnv ?? t;
			return hmacKey(null, `environment variable ${i}`, r.fromEnvironment(i));
		}
		function hmacKey(e, t, n) {
			if (n === undefined || n === "") return none("hmac-sha256", e, t);
			const r = Buffer.byteLength(n) < f;
			const i = {
				algorithm: "hmac-sha256",
				keyId: e,
				source: t,
				state: "available",
				isShort: r
			};
			return {
				fact: i,
				key: {
					algorithm: "hmac-sha256",
					secret: n
				}
			};
		}
		async function publicKeyFromFile(e, t, n) {
			const r = await n.workspace.read(e, {
				role: "policy",
				maxBytes: 65536
			});
			if (r.state === "absent") return none("ed25519", t, `file ${e}`);
			if (r.state === "refused") return invalid(t, `file ${e}`);
			return publicKey(t, `file ${e}`, new TextDecoder("utf-8").decode(r.bytes));
		}
		function publicKey(e, t, n) {
			try {
				const r = {
					algorithm: "ed25519",
					keyId: e,
					source: t,
					state: "available"
				};
				return {
					fact: r,
					key: {
						algorithm: "ed25519",
						publicKey: (0, d.H)(n, t)
					}
				};
			} catch (n) {
				if (n instanceof c.dz) return invalid(e, t);
				throw n;
			}
		}
		function none(e, t, n) {
			return {
				fact: {
					algorithm: e,
					keyId: t,
					source: n,
					state: "missing"
				},
				key: undefined
			};
		}
		function invalid(e, t) {
			return {
				fact: {
					algorithm: "ed25519",
					keyId: e,
					source: t,
					state: "invalid"
				},
				key: undefined
			};
		}
		var m = n(39330);
		var h = n(93655);
		var g = n(35365);
		var _ = n(8304);
		var v = n(71164);
		var y = n(1973);
		var b = n(61367);
		var x = n(76380);
		var S = n(84227);
		;
		const C = S.KCZ([S.aig(), S.YjP().max(64)]).optional();
		const w = {
			started_at: C,
			ended_at: C,
			generated_at: C
		};
		const T = S._H3({
			...w,
			ok: S.zMY(),
			with_email: S.zMY().default(false)
		});
		const E = S._H3({
			...w,
			ok: S.zMY(),
			missing_required: S.YOg(S.YjP().max(4096)).max(1e4)
		});
		;
		function parseStatedTime(e) {
			if (typeof e === "string") return (0, i.TM)(e);
			if (typeof e !== "number" || !Number.isFinite(e) || e <= 0) return undefined;
			const t = Math.round(e * 1e3);
			return t < 0xe677d21fdc00 ? t : undefined;
		}
		;
		const D = 8 * 1024 * 1024;
		function parseIncidentReport(e, t, n) {
			const r = (0, l.l)(T, (0, _.R)(e, {
				file: t,
				maxBytes: D
			}));
			const i = firstTime([
				r.ended_at,
				r.started_at,
				r.generated_at
			]);
			return {
				state: "read",
				path: t,
				sha256: n,
				ok: r.ok,
				atMs: i,
				withEmail: r.with_email,
				missingRequired: []
			};
		}
		function parseBundleReport(e) {
			return (t, n, r) => {
				const i = (0, _.R)(t, {
					file: n,
					maxBytes: D
				});
				if ((0, v.O)(i.value) && i.value["format"] === b.uX) {
					return fromEvidence((0, x.CX)(i, t), {
						path: n,
						sha256: r,
						repository: e
					});
				}
				const a = (0, l.l)(E, i);
				const o = firstTime([
					a.generated_at,
					a.ended_at,
					a.started_at
				]);
				const { ok: s, missing_required: c } = a;
				return {
					state: "read",
					path: n,
					sha256: r,
					ok: s,
					atMs: o,
					withEmail: false,
					missingRequired: c.slice(0, 100)
				};
			};
		}
		function fromEvidence(e, t) {
			const n = e.subject.repository !== t.repository;
			if (e.unit !== "rollback-bundle" || n || e.outputs.length === 0) return undefined;
			return {
				state: "read",
				path: t.path,
				sha256: t.sha256,
				ok: (0, y.UI)(e.verdict),
				atMs: (0, i.TM)(e.ended_at) ?? null,
				withEmail: false,
				missingRequired: []
			};
		}
		function firstTime(e) {
			const t = e.find((e) => e !== undefined && e !== 0 && e !== "");
			return parseStatedTime(t) ?? null;
		}
		function unreadable(e, t) {
			const { line: n, pointer: r } = t.where ?? {};
			return {
				state: "unreadable",
				path: e,
				flaw: {
					code: t.code,
					message: t.message.slice(0, 500),
					...n !== undefined && { line: n },
					...r !== undefined && { pointer: r }
				}
			};
		}
		;
		const O = 2e3;
		async function collectSignatures(e, t, n) {
			const r = await n.list(e, { limit: O });
			const i = [];
			const a = [];
			for (const e of r) {
				const t = await openSignature(e, n);
				if ("signature" in t) i.push(t);
				else a.push(t);
			}
			const o = newestOf(i);
			const s = i.map(async (e) => {
				const { algorithm: r, artifacts: i, keyId: a, ok: s, signedAtMs: c } = e.signature;
				return {
					state: "read",
					path: e.path,
					sha256: e.sha256,
					ok: s,
					algorithm: r,
					keyId: a,
					signedAtMs: c,
					verified: verify(e.signature, t),
					artifacts: e === o ? await compareArtifacts(i, n) : null
				};
			});
			return [...a, ...await Promise.all(s)];
		}
		function newestOf(e) {
			return e.toSorted((e, t) => t.signature.signedAtMs - e.signature.signedAtMs || (e.path < t.path ? 1 : -1))[0];
		}
		async function openSignature(e, t) {
			const n = await t.read(e, { role: "evidence" });
			if (n.state === "absent") return unreadable(e, {
				code: "file.absent",
				message: "it vanished while it was read"
			});
			if (n.state === "refused") return unreadable(e, {
				code: n.code,
				message: n.reason
			});
			try {
				return {
					path: n.path,
					sha256: n.sha256,
					signature: (0, h.P)(n.bytes, n.path)
				};
			} catch (t) {
				if (!(t instanceof c.dz)) throw t;
				const [n] = t.problems;
				return unreadable(e, {
					code: t.code,
					message: n?.message ?? t.message,
					where: n?.where
				});
			}
		}
		function verify(e, t) {
			const n = t.flatMap(({ fact: t, key: n }) => {
				const r = t.algorithm === e.algorithm && (t.keyId === null || t.keyId === e.keyId);
				return r && n !== undefined ? [n] : [];
			});
			if (n.length === 0) return "no_key";
			return n.some((t) => (0, g.s)(e, t)) ? "yes" : "no";
		}
		async function compareArtifacts(e, t) {
			const n = await t.digest(e.map((e) => e.path));
			return e.map(({ path: e, sha256: t }, r) => {
				const i = n[r];
				const a = i?.state === "present" ? (0, m.J$)(i.sha256, t) ? "same" : "differs" : i?.state ?? "absent";
				return {
					path: i?.path ?? e,
					sha256: t,
					now: a
				};
			});
		}
		;
		const k = 2e3;
		const A = /(?:^|\/)incident_notify_drill_notify_[^/]*$/;
		async function collect(e, t) {
			const { workspace: n } = t;
			const r = await (0, u.u)(n, {
				path: e.signaturePolicy,
				role: "policy",
				validate: (e) => (0, l.l)(o.r, e)
			});
			const i = await collectKeys(e, r.state === "valid" ? r.value : undefined, t);
			return {
				nowMs: t.nowMs,
				policy: r,
				incidents: await readReports(e.incidentPatterns, parseIncidentReport, n),
				bundles: await readReports(e.bundlePatterns, parseBundleReport(t.subject.repository), n),
				signatures: await collectSignatures(e.signaturePatterns, i, n),
				keys: i.map(({ fact: e }) => e),
				channels: e.requireHistoryRollback ? await readChannels(e.channelsFile, n) : null
			};
		}
		async function readReports(e, t, n) {
			const r = await n.list(e, { limit: k });
			const i = [];
			for (const e of r.filter((e) => !A.test(e))) {
				const r = await readReport(e, t, n);
				if (r !== undefined) i.push(r);
			}
			return i;
		}
		async function readReport(e, t, n) {
			const r = await n.read(e, { role: "evidence" });
			if (r.state === "absent") return unreadable(e, {
				code: "file.absent",
				message: "it vanished while it was read"
			});
			if (r.state === "refused") return unreadable(e, {
				code: r.code,
				message: r.reason
			});
			try {
				return t(r.bytes, r.path, r.sha256);
			} catch (t) {
				if (!(t instanceof c.dz)) throw t;
				const [n] = t.problems;
				return unreadable(e, {
					code: t.code,
					message: n?.message ?? t.message,
					where: n?.where
				});
			}
		}
		function readChannels(e, t) {
			return (0, u.u)(t, {
				path: e,
				role: "material",
				validate: (e) => (0, l.l)(s.v, e),
				pointers: ({ history: e }) => e.map((e, t) => `/history/${t}`)
			});
		}
		var j = n(47346);
		var M = n(39362);
		var N = n(76832);
		;
		const P = /(?<![\p{L}\p{N}])(?:drills?|rehearsals?|exercises?|simulations?|game ?days?)(?![\p{L}\p{N}])/iu;
		const F = "Rehearse a rollback, and record it in the channel history with the word drill in its reason";
		function rehearsalsOf({ history: e }) {
			return e.map((e, t) => ({
				...e,
				index: t
			})).filter((e) => e.action === "rollback" && P.test(e.reason ?? "")).toSorted((e, t) => t.ts - e.ts);
		}
		function decideHistory({ channels: e, nowMs: t }, n) {
			if (e === null) return [];
			const r = (0, j.Cf)(e, {
				id: "release_channels_loaded",
				level: "must",
				what: "release channels file",
				remedy: `Restore ${e.path}, or point channels-file at yours`
			});
			if (e.state !== "valid") return [r];
			const a = rehearsalsOf(e.value);
			const [o] = a;
			const s = (0, N.K4)({
				id: "history_has_rollback_rehearsal",
				level: "must",
				outcome: o !== undefined,
				reason: `${a.length} rehearsed rollbacks in ${e.path}`,
				expected: "a rollback whose reason has the word drill, rehearsal, exercise, simulation or gameday",
				actual: o === undefined ? null : {
					ts: o.ts,
					channel: o.channel
				},
				location: o === undefined ? { file: e.path } : (0, j.$t)(e, `/history/${o.index}`),
				remedy: F
			});
			const c = n.historyMaxAgeS * 1e3;
			const l = {
				id: "history_rollback_rehearsal_fresh",
				level: "must",
				expected: `at most ${(0, M.a)(n.historyMaxAgeS)} ago`,
				remedy: F
			};
			if (o === undefined) {
				return [
					r,
					s,
					(0, N.K4)({
						...l,
						outcome: false,
						reason: "there is no rehearsed rollback"
					})
				];
			}
			const u = Math.min(Math.round(o.ts * 1e3), 0xe677d21fd818);
			const d = (0, i.nK)(u, t, c);
			const f = (0, N.K4)({
				...l,
				outcome: d === "fresh",
				reason: `the newest rehearsed rollback is of ${(0, i.ZA)(u)}${d === "future" ? ", which is still to come" : d === "stale" ? ", which is too long ago" : ""}`,
				actual: (0, i.ZA)(u),
				location: (0, j.$t)(e, `/history/${o.index}`)
			});
			return [
				r,
				s,
				f
			];
		}
		;
		function demandOf({ policy: e }, t) {
			const n = e.state === "valid" ? e.value : undefined;
			const r = n?.max_signature_age_s ?? 0;
			const i = r > 0 ? Math.min(r, t.signatureMaxAgeS) : t.signatureMaxAgeS;
			const a = ["hmac-sha256", "ed25519"].filter((e) => n?.algorithm === undefined || n.algorithm === e).filter((e) => n?.algorithms === undefined || n.algorithms.includes(e));
			return {
				level: levelOf(t.requireSignature || n?.required === true, n),
				maxAgeMs: i * 1e3,
				algorithms: a,
				keyIds: keyIdsOf(t.keyIds, n?.keys?.map((e) => e.key_id)),
				keyRequired: n?.require_signing_key ?? true
			};
		}
		function levelOf(e, t) {
			if (e) return "must";
			return t?.required === false && t.required_in_strict === false ? "may" : "should";
		}
		function keyIdsOf(e, t) {
			if (t === undefined) return e.length === 0 ? ["default"] : e;
			return e.length === 0 ? t : t.filter((t) => e.includes(t));
		}
		function inspectedOf(e, t) {
			return readOf(e).filter((e) => e.atMs !== null).toSorted((e, t) => (t.atMs ?? 0) - (e.atMs ?? 0) || (e.path < t.path ? 1 : -1)).slice(0, t);
		}
		function readOf(e) {
			return e.filter((e) => e.state === "read");
		}
		;
		const I = "should";
		function decideIncidents(e, t) {
			const n = {
				prefix: "incident_drill_reports",
				what: "incident drill",
				reports: e.incidents,
				count: t.minIncidentDrills,
				remedy: "Run an incident drill and keep its report where incident-patterns looks"
			};
			const r = t.requireEmailDrill ? [checkEmail(inspectedOf(e.incidents, n.count))] : [];
			return [...decideFamily(n, e.nowMs, t), ...r];
		}
		function decideBundles(e, t) {
			const n = {
				prefix: "rollback_bundle_reports",
				what: "rollback bundle",
				reports: e.bundles,
				count: t.minRollbackBundles,
				remedy: "Run rollback-bundle and keep its report where bundle-patterns looks"
			};
			const r = decideFamily(n, e.nowMs, t);
			return n.count === 0 ? r : [...r, checkComplete(inspectedOf(e.bundles, n.count))];
		}
		function decideFamily(e, t, n) {
			const { prefix: r, what: i, count: a } = e;
			if (a === 0) {
				const e = `no ${i} is asked for (the minimum is 0)`;
				return [(0, N.K4)({
					id: `${r}_count`,
					level: I,
					outcome: "not_applicable",
					reason: e,
					expected: 0
				})];
			}
			const o = inspectedOf(e.reports, a);
			return [
				checkCount(e),
				checkLoadable(e),
				checkOk(e, o),
				checkFresh(e, o, {
					nowMs: t,
					maxAgeMs: n.maxAgeS * 1e3
				})
			];
		}
		function checkCount({ prefix: e, what: t, reports: n, count: r, remedy: i }) {
			const a = readOf(n).length;
			const o = `${a} ${t} reports, ${r} asked for`;
			return (0, N.K4)({
				id: `${e}_count`,
				level: I,
				outcome: a >= r,
				reason: o,
				expected: r,
				actual: a,
				remedy: i
			});
		}
		function checkLoadable({ prefix: e, what: t, reports: n }) {
			const r = n.filter((e) => e.state === "unreadable");
			const [i] = r;
			return (0, N.K4)({
				id: `${e}_loadable`,
				level: I,
				outcome: i === undefined,
				reason: i === undefined ? `every ${t} report can be read` : `${i.path} cannot be read: ${i.flaw.message}`,
				expected: [],
				actual: r.map(({ path: e, flaw: t }) => ({
					path: e,
					...t
				})).slice(0, 100),
				location: i === undefined ? undefined : (0, j.hD)(i.path, i.flaw),
				remedy: `Repair or remove ${i?.path ?? "it"}`
			});
		}
		function checkOk({ prefix: e, what: t, remedy: n }, r) {
			const i = r.filter((e) => !e.ok);
			const [a] = i;
			return (0, N.K4)({
				id: `${e}_ok`,
				level: I,
				outcome: r.length > 0 && a === undefined,
				reason: reasonFor(r, a === undefined ? undefined : `${a.path} says that the ${t} failed`),
				expected: "ok: true",
				actual: i.map((e) => e.path),
				location: a === undefined ? undefined : { file: a.path },
				remedy: a === undefined ? n : `Find out why the ${t} of ${a.path} failed, and repeat it`
			});
		}
		function checkFresh({ prefix: e, what: t, reports: n, remedy: r }, a, { nowMs: o, maxAgeMs: s }) {
			const c = {
				id: `${e}_fresh`,
				level: I,
				expected: `at most ${(0, M.a)(s / 1e3)} old`
			};
			const l = readOf(n).find((e) => e.atMs === null);
			if (l !== undefined) {
				const e = `${l.path} states no time (ended_at, started_at, generated_at)`;
				const t = `Repair or remove ${l.path}: a file's date in the file system proves nothing`;
				return (0, N.K4)({
					...c,
					outcome: false,
					reason: e,
					location: { file: l.path },
					remedy: t
				});
			}
			const u = a.map((e) => ({
				report: e,
				age: (0, i.nK)(e.atMs ?? 0, o, s)
			}));
			const d = u.find(({ age: e }) => e === "future") ?? u.find(({ age: e }) => e === "stale");
			const f = d === undefined ? "" : (0, i.ZA)(d.report.atMs ?? 0);
			const p = d === undefined ? undefined : `${d.report.path} is of ${f}, which is ${d.age === "future" ? "still to come" : "too old"}`;
			return (0, N.K4)({
				...c,
				outcome: a.length > 0 && d === undefined,
				reason: reasonFor(a, p),
				actual: a.map((e) => ({
					path: e.path,
					at: (0, i.ZA)(e.atMs ?? 0)
				})),
				location: d === undefined ? undefined : { file: d.report.path },
				remedy: d?.age === "future" ? `Remove ${d.report.path}, and correct the clock of the machine that wrote it` : d === undefined ? r : `Repeat the ${t}`
			});
		}
		function checkEmail(e) {
			const t = e.some((e) => e.ok && e.withEmail);
			return (0, N.K4)({
				id: "incident_drill_email_covered",
				level: "must",
				outcome: t,
				reason: t ? "an inspected drill sent e-mail" : "no inspected drill that went well sent e-mail",
				expected: "ok and with_email",
				actual: e.map(({ path: e, ok: t, withEmail: n }) => ({
					path: e,
					ok: t,
					with_email: n
				})),
				remedy: "Run the incident drill with e-mail"
			});
		}
		function checkComplete(e) {
			const t = e.filter((e) => e.missingRequired.length > 0);
			const [n] = t;
			return (0, N.K4)({
				id: "rollback_bundle_reports_have_required_files",
				level: I,
				outcome: e.length > 0 && n === undefined,
				reason: reasonFor(e, n && `${n.path} lacks ${n.missingRequired.slice(0, 10).join(", ")}`),
				expected: [],
				actual: t.map(({ path: e, missingRequired: t }) => ({
					path: e,
					missing_required: [...t]
				})),
				location: n === undefined ? undefined : { file: n.path },
				remedy: "Restore the missing files and make a new bundle"
			});
		}
		function reasonFor(e, t) {
			if (t !== undefined) return t;
			return e.length === 0 ? "there is no report to inspect" : e.map((e) => e.path).join(", ");
		}
		;
		const L = "Run drill-evidence-sign after the drills, and keep the signature where signature-patterns looks";
		function newestSignature(e) {
			return e.filter((e) => e.state === "read").toSorted((e, t) => t.signedAtMs - e.signedAtMs || (e.path < t.path ? 1 : -1))[0];
		}
		function decideSignature(e, t) {
			const n = demandOf(e, t);
			const r = newestSignature(e.signatures);
			const i = [...inspectedOf(e.incidents, t.minIncidentDrills), ...inspectedOf(e.bundles, t.minRollbackBundles)];
			return [
				decide_signature_checkCount(r, n),
				checkKey(e.keys, r, n),
				...checkStrength(e.keys),
				decide_signature_checkLoadable(e.signatures, n),
				decide_signature_checkFresh(r, n, e.nowMs),
				checkValid(r, n, i)
			];
		}
		function decide_signature_checkCount(e, { level: t }) {
			return (0, N.K4)({
				id: "rollback_signature_reports_count",
				level: t,
				outcome: e !== undefined,
				reason: e === undefined ? "there is no drill signature" : `the newest drill signature is ${e.path}`,
				expected: 1,
				actual: e?.path ?? null,
				remedy: L
			});
		}
		function checkKey(e, t, n) {
			const r = e.filter((e) => e.state === "available");
			const i = r.filter((e) => t === undefined || e.algorithm === t.algorithm && (e.keyId ?? t.keyId) === t.keyId);
			const a = t === undefined ? "any algorithm" : `${t.algorithm} and key id ${t.keyId}`;
			return (0, N.K4)({
				id: "rollback_signature_key_available",
				level: n.keyRequired ? n.level : "may",
				outcome: i.length > 0,
				reason: i.length > 0 ? `a key for ${a} comes from ${i.map((e) => e.source).join(", ")}` : `there is no key for ${a}; looked at ${e.map((e) => `${e.source} (${e.algorithm}, ${e.state})`).join(", ")}`,
				expected: a,
				actual: e.map(({ algorithm: e, keyId: t, source: n, state: r }) => ({
					algorithm: e,
					key_id: t,
					source: n,
					state: r
				})),
				remedy: "Give the key by the environment variable, signing-key-file or public-key-file, or list it under keys in the policy"
			});
		}
		function checkStrength(e) {
			const t = e.filter((e) => e.algorithm === "hmac-sha256" && e.state === "available");
			if (t.length === 0) return [];
			const n = t.filter((e) => e.isShort === true).map((e) => e.source);
			return [(0, N.K4)({
				id: "rollback_signature_key_strength",
				level: "may",
				outcome: n.length === 0,
				reason: n.length === 0 ? "every HMAC key has at least 32 bytes" : `fewer than 32 bytes has the HMAC key of ${n.join(", ")}`,
				expected: "at least 32 bytes",
				actual: { short: n },
				remedy: "Sign with a new key: 32 random bytes, e.g. openssl rand -hex 32, or an Ed25519 key"
			})];
		}
		function decide_signature_checkLoadable(e, { level: t }) {
			const n = e.filter((e) => e.state === "unreadable");
			const [r] = n;
			return (0, N.K4)({
				id: "rollback_signature_reports_loadable",
				level: t,
				outcome: r === undefined,
				reason: r === undefined ? "every drill signature can be read" : `${r.path} cannot be read: ${r.flaw.message}`,
				expected: [],
				actual: n.map(({ path: e, flaw: t }) => ({
					path: e,
					...t
				})).slice(0, 100),
				location: r === undefined ? undefined : (0, j.hD)(r.path, r.flaw),
				remedy: `Repair or remove ${r?.path ?? "it"}`
			});
		}
		function decide_signature_checkFresh(e, t, n) {
			const r = {
				id: "rollback_signature_reports_fresh",
				level: t.level,
				expected: `signed_at at most ${(0, M.a)(t.maxAgeMs / 1e3)} ago`
			};
			if (e === undefined) return (0, N.K4)({
				...r,
				outcome: false,
				reason: "there is no drill signature",
				remedy: L
			});
			const a = (0, i.nK)(e.signedAtMs, n, t.maxAgeMs);
			const o = (0, i.ZA)(e.signedAtMs);
			return (0, N.K4)({
				...r,
				outcome: a === "fresh",
				reason: `${e.path} was signed at ${o}${a === "fresh" ? "" : a === "future" ? ", which is still to come" : ", which is too long ago"}`,
				actual: o,
				location: { file: e.path },
				remedy: a === "future" ? `Remove ${e.path}, and correct the clock of the machine that signed it` : L
			});
		}
		function checkValid(e, t, n) {
			const r = {
				id: "rollback_signature_reports_valid",
				level: t.level,
				expected: {
					algorithms: [...t.algorithms],
					key_ids: [...t.keyIds],
					covers: n.map(({ path: e }) => e)
				}
			};
			if (e === undefined) return (0, N.K4)({
				...r,
				outcome: false,
				reason: "there is no drill signature",
				remedy: L
			});
			const i = [...objectionsTo(e, t), ...gapsOf(e, n)];
			const a = e.verified === "no_key";
			const o = i.length > 0 ? "fail" : a ? "inconclusive" : "pass";
			return (0, N.K4)({
				...r,
				outcome: o,
				reason: i[0] ?? (a ? `${e.path} could not be verified: there is no key for it` : `${e.path} is signed with ${e.algorithm} by ${e.keyId} and covers what was inspected`),
				actual: {
					algorithm: e.algorithm,
					key_id: e.keyId,
					verified: e.verified,
					objections: i.slice(0, 100)
				},
				location: { file: e.path },
				remedy: remedyFor(e, i, a)
			});
		}
		function remedyFor({ verified: e, artifacts: t }, n, r) {
			if (n.length === 0 && r) return "Give the key that verifies it (see rollback_signature_key_available)";
			const i = t?.find((e) => e.now !== "same");
			if (i !== undefined) return `Restore ${i.path} as it was signed, or repeat the drill and sign that`;
			if (e === "no") return "Find out who made the signature, and sign again with the key that the guard verifies with";
			return L;
		}
		function objectionsTo(e, t) {
			const { path: n, algorithm: r, keyId: i } = e;
			const a = e.artifacts ?? [];
			const o = a.filter((e) => e.now !== "same");
			return [
				...e.verified === "no" ? [`${n} was not made with the key`] : [],
				...t.algorithms.includes(r) ? [] : [`${n} uses ${r}, which the policy does not allow`],
				...t.keyIds.includes(i) ? [] : [`${n} is by key id ${i}, which is not allowed (key-ids, or keys of the policy)`],
				...e.ok ? [] : [`${n} says of itself that signing failed`],
				...a.length > 0 ? [] : [`${n} names no artifact`],
				...o.map((e) => `${e.path} is not what was signed: ${e.now}`)
			];
		}
		function gapsOf(e, t) {
			const n = new Map((e.artifacts ?? []).map((e) => [e.path, e.sha256]));
			return t.flatMap((t) => {
				const r = n.get(t.path);
				if (r === undefined) return [`${t.path} is not covered by ${e.path}`];
				if (!(0, m.J$)(r, t.sha256)) return [`${t.path} was changed after it was signed`];
				const a = (t.atMs ?? 0) > e.signedAtMs + i.Hd;
				return a ? [`${t.path} states a later time than its signature`] : [];
			});
		}
		;
		function decide(e, t) {
			return [
				(0, j.Cf)(e.policy, {
					id: "rollback_signature_policy_loaded",
					level: "must",
					what: "rollback drill signature policy",
					optional: true,
					remedy: `Write ${e.policy.path}`
				}),
				...decideIncidents(e, t),
				...decideBundles(e, t),
				...decideSignature(e, t),
				...decideHistory(e, t)
			];
		}
		;
		const R = {
			"hmac-sha256": "symmetric: whoever can verify can also sign, so it proves integrity and not who signed",
			ed25519: "asymmetric: only the holder of the private key can sign"
		};
		function describeFacts(e, t) {
			const n = demandOf(e, t);
			const r = newestSignature(e.signatures);
			return {
				settings: {
					signature_level: n.level,
					max_signature_age_s: n.maxAgeMs / 1e3,
					algorithms: [...n.algorithms],
					key_ids: [...n.keyIds]
				},
				evidence: {
					incident_drills: e.incidents.map(describeReport),
					rollback_bundles: e.bundles.map(describeReport),
					rollback_signatures: e.signatures.map((e) => e.path),
					rollback_history_drills: e.channels?.state === "valid" ? rehearsalsOf(e.channels.value).slice(0, 10).map(({ ts: e, channel: t, reason: n }) => ({
						ts: e,
						channel: t,
						reason: n ?? null
					})) : []
				},
				signature: r === undefined ? null : {
					path: r.path,
					algorithm: r.algorithm,
					key_id: r.keyId,
					key_class: R[r.algorithm],
					signed_at: (0, i.ZA)(r.signedAtMs),
					verified: r.verified
				}
			};
		}
		function newestDrillAt({ incidents: e, bundles: t }) {
			const n = [...readOf(e), ...readOf(t)].flatMap(({ atMs: e }) => e === null ? [] : [e]);
			return n.length === 0 ? "" : (0, i.ZA)(Math.max(...n));
		}
		function describeReport(e) {
			if (e.state === "unreadable") return {
				path: e.path,
				readable: false
			};
			return {
				path: e.path,
				readable: true,
				ok: e.ok,
				at: e.atMs === null ? null : (0, i.ZA)(e.atMs),
				with_email: e.withEmail
			};
		}
		var z = n(57946);
		;
		const B = 86400;
		const age = (e, t) => z.hF.duration({ minS: 1 }).default(e * B).describe(t);
		const V = S.rej({
			incidentPatterns: z.hF.list().default([".data/out/incident_notify_drill_*.json"]).describe("Globs of the reports of incident drills; the notify side files are never among them"),
			bundlePatterns: z.hF.list().default([".data/out/rollback_bundle_report_*.json"]).describe("Globs of the reports of rollback bundles, or of the evidence of rollback-bundle"),
			signaturePatterns: z.hF.list().default([".data/out/rollback_drill_signature_*.json"]).describe("Globs of the signatures of drill-evidence-sign"),
			signaturePolicy: z.hF.path().default("security/rollback_drill_signature_policy.json").describe("Signature policy; it may be absent, but not malformed"),
			channelsFile: z.hF.path().default("security/release_channels.json").describe("Release channels with their history"),
			maxAgeS: age(30, "A drill or bundle that is older does not count, for example 30d"),
			historyMaxAgeS: age(45, "A rehearsed rollback in the history that is older does not count"),
			signatureMaxAgeS: age(30, "A signature that is older does not count; the policy may only shorten this"),
			minIncidentDrills: z.hF.integer({
				min: 0,
				max: 1e3
			}).default(1).describe("How many incident drills are inspected"),
			minRollbackBundles: z.hF.integer({
				min: 0,
				max: 1e3
			}).default(1).describe("How many rollback bundles are inspected"),
			requireEmailDrill: z.hF.boolean().default(false).describe("One of the inspected drills must have sent e-mail"),
			requireHistoryRollback: z.hF.boolean().default(false).describe("The channel history must have a rehearsed rollback"),
			requireSignature: z.hF.boolean().default(false).describe("A valid signature closes or opens everywhere; else only where checks of level \"should\" bind"),
			signingKeyEnv: z.hF.environmentVariable().optional().describe("Environment variable with the HMAC key. Default: key_env of the policy, else WA_ROLLBACK_DRILL_SIGNING_KEY"),
			signingKeyFile: z.hF.path().optional().describe("File outside the repository with the HMAC key, over the variable"),
			publicKeyFile: z.hF.path().optional().describe("File with the Ed25519 public key, PEM or base64; on a pull request read from the base commit"),
			keyIds: z.hF.list().default([]).describe("Key ids that may sign. Default: those of the policy, else \"default\"")
		});
		;
		const H = (0, r.pu)({
			id: "rollback-drill-guard",
			summary: "A rollback was rehearsed lately, and a signature covers the evidence of it",
			inputs: V,
			checks: {
				rollback_signature_policy_loaded: "The signature policy, where there is one, is valid",
				incident_drill_reports_count: "There are enough incident drills",
				incident_drill_reports_loadable: "Every report of an incident drill can be read",
				incident_drill_reports_ok: "The inspected incident drills went well",
				incident_drill_reports_fresh: "The inspected incident drills are not too old by the time they state",
				incident_drill_email_covered: "An inspected incident drill that went well sent e-mail",
				rollback_bundle_reports_count: "There are enough rollback bundles",
				rollback_bundle_reports_loadable: "Every report of a rollback bundle can be read",
				rollback_bundle_reports_ok: "The inspected rollback bundles went well",
				rollback_bundle_reports_have_required_files: "The inspected rollback bundles lack no required file",
				rollback_bundle_reports_fresh: "The inspected rollback bundles are not too old by the time they state",
				rollback_signature_reports_count: "There is a drill signature",
				rollback_signature_key_strength: "Every HMAC key that is there has at least 32 bytes; advice only, for the predecessor took any",
				rollback_signature_key_available: "There is a key to verify the newest signature with",
				rollback_signature_reports_loadable: "Every drill signature can be read",
				rollback_signature_reports_fresh: "The newest signature is not too old by its signed time",
				rollback_signature_reports_valid: "The newest signature is by an allowed key and algorithm, and covers the inspected evidence as it is now",
				release_channels_loaded: "The release channels file is valid, where its history is asked for",
				history_has_rollback_rehearsal: "The channel history has a rehearsed rollback",
				history_rollback_rehearsal_fresh: "The newest rehearsed rollback is not too old"
			},
			outputs: {
				"newest-drill-at": "When the newest drill or bundle was, RFC 3339; empty where there is none",
				"newest-signature-at": "When the newest signature was made, RFC 3339; empty where there is none"
			},
			documents: {
				"rollback-signature-policy": o.r,
				"release-channels": s.v,
				"drill-signature-ed25519": a.xv,
				"drill-signature-hmac": a.dD
			},
			collect,
			decide,
			details: describeFacts,
			values(e) {
				const t = newestSignature(e.signatures);
				return {
					"newest-drill-at": newestDrillAt(e),
					"newest-signature-at": t === undefined ? "" : (0, i.ZA)(t.signedAtMs)
				};
			}
		});
	})
};
;
