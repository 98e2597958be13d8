"use strict";
exports.id = 8144;
exports.ids = [8144];
exports.modules = {
	37072: (function(e, t, n) {
		n.r(t);
		n.d(t, { runAction: () => runAction });
		var r = n(52051);
		var i = n(5830);
		var a = n(66462);
		var o = n(82662);
		var s = n(96416);
		var c = n(1973);
		var l = n(36576);
		var u = n(4794);
		;
		const d = 10;
		function toAnnotations(e) {
			const t = [e, ...e.children].filter((e) => e.evidence.error !== null).map(toBroken);
			const n = (0, u.WX)(e).map(toAnnotation);
			const r = [e, ...e.children].flatMap(expiring);
			const i = [
				...t,
				...n,
				...r
			];
			return [
				"error",
				"warning",
				"notice"
			].flatMap((e) => limited(i.filter((t) => t.level === e)));
		}
		function limited(e) {
			if (e.length <= d) return e;
			const t = e.slice(0, d - 1);
			const n = e[0]?.level ?? "notice";
			const r = e.length - t.length;
			return [...t, {
				level: n,
				title: "release-gates",
				message: `${r} more of this level: see the job summary`
			}];
		}
		function toBroken(e) {
			return {
				level: "error",
				title: `${e.evidence.unit}: error`,
				message: e.evidence.reason
			};
		}
		function toAnnotation({ unit: e, check: t, closes: n, isOverride: r }) {
			const i = t.remedy === undefined ? "" : ` \u2192 ${t.remedy}`;
			return {
				level: n || r ? "error" : "warning",
				title: `${e}: ${t.id}`,
				message: `${t.waiver === undefined ? "" : `waived by ${t.waiver}: `}${t.reason}${i}`,
				...t.location !== undefined && { file: t.location.file },
				...t.location?.line !== undefined && { line: t.location.line }
			};
		}
		function expiring(e) {
			return e.evidence.waivers.filter((e) => e.days_left <= 14).map((e) => ({
				level: e.days_left <= 7 ? "warning" : "notice",
				title: `waiver ${e.id} expires`,
				message: `${e.owner}: ${e.days_left === 0 ? "the last day" : `${e.days_left} days left`} for ${e.gate} ${e.check} (${e.ticket})`,
				file: e.path
			}));
		}
		var f = n(7779);
		var p = n(71164);
		;
		const m = 50;
		function detailTables({ evidence: e }) {
			const { tables: t } = e.details;
			if (!Array.isArray(t)) return "";
			return t.map((e) => toTable(e)).filter((e) => e !== "").join("\n\n");
		}
		function toTable(e) {
			if (!(0, p.O)(e)) return "";
			const { title: t, columns: n, rows: r } = e;
			if (typeof t !== "string" || !Array.isArray(n) || !Array.isArray(r)) return "";
			const i = r.slice(0, m).filter(Array.isArray);
			const a = r.length - i.length;
			return [
				`### ${(0, f.F)(t)}`,
				"",
				toRow(n),
				`|${"---|".repeat(n.length)}`,
				...i.map(toRow),
				...a > 0 ? ["", `\u2026 and ${a} more in the evidence`] : []
			].join("\n");
		}
		function toRow(e) {
			return `| ${e.map((e) => (0, f.F)(typeof e === "string" ? e : JSON.stringify(e))).join(" | ")} |`;
		}
		;
		const h = new Set(["release-manifest", "manifest-verify"]);
		function toMermaid(e) {
			const t = (0, u.RO)(e).filter((e) => !h.has(e.evidence.unit));
			const n = t.map(({ evidence: e }, t) => {
				const n = !(0, c.UI)(e.verdict) && (e.mode === "enforce" || e.verdict === "error");
				const r = `${e.unit}<br/>${e.verdict.replace("_", " ")}`;
				return `  u${t}["${r}"]:::${n ? "closed" : (0, c.UI)(e.verdict) ? "open" : "warned"} ${n ? "--x" : "-->"} decision`;
			});
			const r = (0, c.UI)(e.evidence.verdict);
			return [
				"flowchart LR",
				...n,
				`  decision{{"${r ? "open" : "closed"}"}}:::${r ? "open" : "closed"}`,
				"  classDef open fill:#1a7f37,color:#fff,stroke:#1a7f37",
				"  classDef closed fill:#cf222e,color:#fff,stroke:#cf222e",
				"  classDef warned fill:#9a6700,color:#fff,stroke:#9a6700"
			].join("\n");
		}
		;
		const g = 50;
		function toMarkdown(e) {
			return [
				heading,
				standing,
				table,
				findings,
				nextActions,
				detailTables,
				picture,
				files
			].map((t) => t(e)).filter((e) => e !== "").join("\n\n").concat("\n");
		}
		function heading(e) {
			const { evidence: t } = e;
			const n = (0, u.Dl)(e);
			const r = n === 0 && (0, c.UI)(t.verdict);
			const i = t.verdict === "error" ? "\u{1F4A5}" : r ? "\u2705" : "\u26D4";
			const a = t.subject.commit?.slice(0, 12) ?? "no commit";
			return [
				`## ${i} ${t.unit}: ${decisionOf(e, r)} (${t.verdict.replace("_", " ")})`,
				"",
				(0, f.F)(t.reason),
				...n === 0 ? [] : ["", `**${n} ${n === 1 ? "unit" : "units"} could not leave evidence.**`],
				"",
				`Release candidate **${(0, f.F)(t.release_candidate_id)}** of ${(0, f.F)(t.subject.repository)} at ${a}, environment ${(0, f.F)(t.environment)}`,
				...manifest(e)
			].join("\n");
		}
		function manifest({ values: e }) {
			const t = e["manifest-sha256"] ?? "";
			return /^[0-9a-f]{64}$/.test(t) ? ["", `Manifest SHA-256 \`${t}\``] : [];
		}
		function standing(e) {
			const t = (0, u.YP)(e).map(({ label: e, text: t }) => `| ${(0, f.F)(e)} | ${(0, f.F)(t)} |`);
			const { steps: n } = e.evidence.details;
			const r = (0, u.md)(e)?.refused === false && Array.isArray(n) ? n : [];
			const i = r.map((e, t) => `${t + 1}. ${(0, f.F)(String(e))}`);
			return [...t.length === 0 ? [] : [
				"| | |",
				"|---|---|",
				...t
			], ...i.length === 0 ? [] : [
				"",
				"A real run would",
				"",
				...i
			]].join("\n");
		}
		function decisionOf(e, t) {
			const n = (0, u.md)(e);
			if (n !== undefined) return n.refused ? "dry run, refused" : "dry run, nothing decided";
			return t ? "open" : "closed";
		}
		function table(e) {
			const t = (0, u.RO)(e).map(({ evidence: e }) => {
				const t = (0, c.UI)(e.verdict) ? "\u2705" : e.mode === "warn" && e.verdict !== "error" ? "\u26A0\uFE0F" : "\u26D4";
				return `| ${t} ${e.verdict.replace("_", " ")} | ${e.unit} | ${e.mode} | ${(0, f.F)(e.reason)} |`;
			});
			return [
				"| Verdict | Unit | Mode | Why |",
				"|---|---|---|---|",
				...t
			].join("\n");
		}
		function findings(e) {
			const t = (0, u.WX)(e);
			if (t.length === 0) return "";
			const n = t.length > g ? [`- \u2026 and ${t.length - g} more in the evidence`] : [];
			return [
				"### What was found",
				"",
				...t.slice(0, g).map(toItem),
				...n
			].join("\n");
		}
		function toItem({ unit: e, check: t, closes: n, isOverride: r, waived: i }) {
			const o = t.location === undefined ? "" : ` (${(0, f.F)((0, a.Hp)(t.location))})`;
			const s = i === "" ? "" : `, ${(0, f.F)(i)}`;
			const c = n ? "\u26D4" : r ? "\u{1F534} **OVERRIDDEN**" : "\u26A0\uFE0F";
			return `- ${c} **${e}** ${(0, f.F)(t.id)}${o}${s}: ${(0, f.F)(t.reason)}`;
		}
		function nextActions(e) {
			const t = [...new Set([e, ...e.children].flatMap((e) => e.evidence.next_actions))];
			if (t.length === 0) return "";
			return [
				"### What to do",
				"",
				...t.slice(0, g).map((e, t) => `${t + 1}. ${(0, f.F)(e)}`)
			].join("\n");
		}
		function picture(e) {
			return e.children.length === 0 ? "" : [
				"```mermaid",
				toMermaid(e),
				"```"
			].join("\n");
		}
		function files(e) {
			const t = [e, ...e.children].filter((e) => e.evidencePath !== null).map((e) => `| ${e.evidence.unit} | ${(0, f.F)(e.evidencePath ?? "")} | \`${e.evidenceSha256}\` |`);
			if (t.length === 0) return "";
			return [
				"<details><summary>Evidence</summary>",
				"",
				"| Unit | File | SHA-256 |",
				"|---|---|---|",
				...t,
				"",
				"</details>"
			].join("\n");
		}
		var _ = n(15642);
		var v = n(28048);
		var y = n(87430);
		var b = n(43011);
		var x = n(28359);
		var S = n(76760);
		var C = n(77598);
		var w = n(73024);
		var T = n(51455);
		var E = n(58500);
		var D = n(39330);
		;
		const O = 3;
		const k = /ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|socket hang up/;
		function createArtifactStore(e) {
			return { async upload(t) {
				const n = await readCandidates(t, e.workspace);
				const r = await e.loadClient();
				return uploadOrAdopt({
					request: t,
					candidates: n,
					client: r,
					options: e
				}, "repeat");
			} };
		}
		async function uploadOrAdopt(e, t) {
			try {
				return await upload(e);
			} catch (n) {
				if (n instanceof a.eG) throw n;
				if (isNoService(n)) throw failed(e.request, messageOf(n), n);
				const r = await adopt(e, n);
				if (r !== undefined) return r;
				if (t === "fail" || !k.test(messageOf(n))) {
					throw failed(e.request, messageOf(n), n);
				}
			}
			await pause(e);
			return uploadOrAdopt(e, "fail");
		}
		async function upload(e) {
			const { name: t, retentionDays: n, root: r } = e.request;
			const i = await e.client.uploadArtifact(t, e.candidates.map((e) => e.absolute), S.resolve(e.options.workspace, r), n === undefined ? {} : { retentionDays: n });
			if (i.id === undefined || i.digest === undefined) {
				throw failed(e.request, "the service acknowledged the upload without an id or a digest");
			}
			const a = await find(e, (e) => e.id === i.id);
			if (a === undefined) throw failed(e.request, "the service acknowledged the upload, but does not list it");
			if (a.digest !== undefined && !(0, D.J$)(bareDigest(a.digest), bareDigest(i.digest))) {
				throw mismatch(e.request, i.digest, a.digest);
			}
			return {
				id: String(i.id),
				bytes: i.size ?? a.size,
				sha256: bareDigest(i.digest)
			};
		}
		async function adopt(e, t) {
			const n = await find(e, (t) => t.name === e.request.name);
			if (n === undefined) return undefined;
			const r = await (0, T.mkdtemp)(S.join(e.options.temporaryDirectory, "release-gates-artifact-"));
			try {
				const i = await isOurs(e, n, r);
				if (!i) throw nameTaken(e.request, n, t);
			} catch (t) {
				if (t instanceof a.eG) throw t;
				throw failed(e.request, `its state could not be read back: ${messageOf(t)}`, t);
			} finally {
				await (0, T.rm)(r, {
					recursive: true,
					force: true
				});
			}
			const i = n.digest === undefined ? null : bareDigest(n.digest);
			return {
				id: String(n.id),
				bytes: n.size,
				sha256: i
			};
		}
		async function isOurs(e, t, n) {
			const { digestMismatch: r } = await e.client.downloadArtifact(t.id, {
				path: n,
				...t.digest !== undefined && { expectedHash: t.digest }
			});
			if (r === true) throw mismatch(e.request, t.digest ?? "unknown", "other bytes");
			return holdsExactly(n, e.candidates);
		}
		async function find(e, t) {
			let n;
			for (let r = 1; r <= O; r++) {
				if (r > 1) await pause(e);
				try {
					const { artifacts: r } = await e.client.listArtifacts({ latest: true });
					n = undefined;
					const i = r.find(t);
					if (i !== undefined) return i;
				} catch (e) {
					n = e;
				}
			}
			if (n === undefined) return undefined;
			throw failed(e.request, `the service could not be asked what it has: ${messageOf(n)}`, n);
		}
		async function pause(e) {
			await (0, E.setTimeout)(e.options.waitMs ?? 1e3);
		}
		async function readCandidates(e, t) {
			const n = S.resolve(t, e.root);
			if (!isInside(t, n)) throw outside(e.root);
			const r = [];
			for (const i of e.paths) {
				const e = S.resolve(t, i);
				if (!isInside(n, e) || e === n) throw outside(i);
				r.push({
					absolute: e,
					name: S.relative(n, e),
					sha256: await digestOf(e, i)
				});
			}
			if (r.length > 0) return r;
			throw new a.dz({
				code: "artifact.no_files",
				message: `expected at least one file for the artifact "${e.name}", found none`
			});
		}
		async function digestOf(e, t) {
			const n = await (0, T.lstat)(e).catch((e) => {
				throw new a.eG({
					code: "artifact.upload_failed",
					message: `cannot read it: ${messageOf(e)}`,
					where: { file: t }
				}, { cause: e });
			});
			if (!n.isFile()) {
				throw new a.dz({
					code: "artifact.not_regular",
					message: "expected a regular file, found a link or a folder",
					where: { file: t }
				});
			}
			return digestStream(e);
		}
		async function digestStream(e) {
			const t = (0, C.createHash)("sha256");
			for await (const n of (0, w.createReadStream)(e)) t.update(n);
			return t.digest("hex");
		}
		async function holdsExactly(e, t) {
			const n = await (0, T.readdir)(e, {
				recursive: true,
				withFileTypes: true
			});
			const r = n.filter((e) => !e.isDirectory());
			const i = new Set(r.filter((e) => e.isFile()).map((t) => nameInside(e, t)));
			if (r.length !== t.length || !t.every(({ name: e }) => i.has(e))) return false;
			const a = await Promise.all(t.map(({ name: t }) => digestStream(S.join(e, t))));
			return a.every((e, n) => (0, D.J$)(e, t[n]?.sha256 ?? ""));
		}
		function nameInside(e, t) {
			const n = t.parentPath ?? t.path;
			return S.relative(e, S.join(n ?? e, t.name));
		}
		function isInside(e, t) {
			const n = S.relative(e, t);
			return n !== ".." && !n.startsWith(`..${S.sep}`) && !S.isAbsolute(n);
		}
		function bareDigest(e) {
			return e.replace(/^sha256:/, "").toLowerCase();
		}
		function isNoService(e) {
			return e instanceof Error && e.name === "GHESNotSupportedError";
		}
		function messageOf(e) {
			const t = e instanceof Error ? e.message : String(e);
			return (t.split("\n")[0] ?? "").slice(0, 500);
		}
		function outside(e) {
			return new a.dz({
				code: "artifact.outside_root",
				message: "expected a path inside the folder that is uploaded",
				where: { file: e }
			});
		}
		function failed(e, t, n) {
			return new a.eG({
				code: "artifact.upload_failed",
				message: `the artifact "${e.name}" was not uploaded: ${t}`,
				remedy: isNoService(n) ? "This server has no artifact service of version 4; see docs/github-enterprise-server.md" : "Run the job again"
			}, { cause: n });
		}
		function mismatch(e, t, n) {
			return new a.eG({
				code: "artifact.digest_mismatch",
				message: `the artifact "${e.name}" was sent as ${t}, but the service has ${n}`,
				remedy: "Do not use this artifact. Delete it and run the job again"
			});
		}
		function nameTaken(e, t, n) {
			return new a.eG({
				code: "artifact.name_taken",
				message: `this run already has an artifact "${e.name}" (id ${t.id}) with other content`,
				remedy: "Give each job of the run its own artifact name"
			}, { cause: n });
		}
		;
		function openArtifactStore(e) {
			const { ACTIONS_RUNTIME_TOKEN: t, ACTIONS_RESULTS_URL: r, RUNNER_TEMP: i } = process.env;
			if (!t || !r || !i) return undefined;
			return createArtifactStore({
				workspace: (0, S.resolve)(e),
				temporaryDirectory: i,
				loadClient: async () => (await Promise.all([
					n.e(3387),
					n.e(6817),
					n.e(5992),
					n.e(2350),
					n.e(740),
					n.e(6615),
					n.e(3431)
				]).then(n.bind(n, 93431))).openArtifactClient()
			});
		}
		;
		function createCall({ loadClient: e, timeoutMs: t = 1e4 }, n, r) {
			return async (i, o) => {
				const s = await e();
				try {
					return await o(s, AbortSignal.timeout(t));
				} catch (e) {
					const t = reasonOf(e);
					const o = kindOf(statusOf(e), t);
					const s = `expected to ${i} on GitHub, found ${t.slice(0, 300)}`;
					const c = {
						code: `${n}.${o}`,
						message: s,
						...o === "denied" && { remedy: r }
					};
					throw new a.eG(c, { cause: e });
				}
			};
		}
		const A = new Set([
			401,
			403,
			404,
			410
		]);
		function kindOf(e, t) {
			if (A.has(e)) return /rate limit/i.test(t) ? "failed" : "denied";
			return e === 422 || e === 409 ? "rejected" : "failed";
		}
		function statusOf(e) {
			return typeof e === "object" && e !== null && "status" in e ? Number(e.status) : 0;
		}
		function reasonOf(e) {
			const [t = ""] = (e instanceof Error ? e.message : String(e)).split("\n");
			return t;
		}
		;
		const j = 100;
		const M = 140;
		function createDeployments(e) {
			const t = {
				owner: e.owner,
				repo: e.repo
			};
			const n = createCall(e, "deployments", "Give the job `permissions: deployments: write`");
			return {
				list: ({ environment: e, task: r }) => n("list deployments", async ({ rest: n }, i) => {
					const a = {
						...t,
						environment: e,
						task: r,
						per_page: j,
						request: { signal: i }
					};
					const { data: o } = await n.repos.listDeployments(a);
					return o.map(({ id: e, payload: t }) => ({
						id: String(e),
						payload: toJson(t)
					}));
				}),
				create: ({ commit: e, environment: r, task: i, description: a, isProduction: o, payload: s }) => n("create a deployment", async ({ rest: n }, c) => {
					const { data: l } = await n.repos.createDeployment({
						...t,
						ref: e,
						environment: r,
						task: i,
						payload: s,
						description: a.slice(0, M),
						production_environment: o,
						auto_merge: false,
						required_contexts: [],
						request: { signal: c }
					});
					if (!("id" in l)) throw new Error(l.message ?? "it was not created");
					return String(l.id);
				}),
				hasStatus: (e) => n("list statuses", async ({ rest: n }, r) => {
					const i = {
						...t,
						deployment_id: Number(e),
						per_page: 1,
						request: { signal: r }
					};
					return (await n.repos.listDeploymentStatuses(i)).data.length > 0;
				}),
				setStatus: (e, { state: r, description: i }) => n("set a status", async ({ rest: n }, a) => {
					await n.repos.createDeploymentStatus({
						...t,
						deployment_id: Number(e),
						state: r,
						description: i.slice(0, M),
						auto_inactive: true,
						request: { signal: a }
					});
				})
			};
		}
		function toJson(e) {
			if (typeof e !== "string") return e ?? null;
			try {
				return JSON.parse(e);
			} catch {
				return e;
			}
		}
		;
		const N = 100;
		const P = 3;
		const F = 256;
		const I = 65536;
		const L = 100;
		const R = "Give the job `permissions: issues: write`, or a token that may write issues as ISSUES_TOKEN; the repository must have issues";
		function createIssues(e) {
			const t = {
				owner: e.owner,
				repo: e.repo
			};
			const n = createCall(e, "issues", R);
			let r;
			return {
				listOwn: async (e) => {
					r ??= readAccount(n);
					const { login: i, databaseId: a } = await r;
					const o = [];
					for (let r = 1; r <= P; r++) {
						const s = await n("list issues", async ({ rest: n }, a) => {
							const o = {
								labels: e,
								creator: i,
								state: "all",
								sort: "created",
								direction: "desc"
							};
							const s = {
								...t,
								...o,
								per_page: N,
								page: r,
								request: { signal: a }
							};
							return (await n.issues.listForRepo(s)).data;
						});
						for (const { number: e, body: t, html_url: n, user: r, pull_request: i, state: c, state_reason: l } of s) {
							if (r?.id !== a || i !== undefined) continue;
							o.push({
								number: e,
								body: t ?? "",
								url: n,
								isUntouched: c === "open" && l !== "reopened"
							});
						}
						if (s.length < N) break;
					}
					return o;
				},
				ensureLabel: ({ name: e, description: r }) => n("create a label", async ({ rest: n }, i) => {
					const a = {
						name: e,
						description: r.slice(0, L)
					};
					try {
						await n.issues.createLabel({
							...t,
							...a,
							request: { signal: i }
						});
					} catch (e) {
						if (!isThere(e)) throw e;
					}
				}),
				create: ({ title: e, body: r, labels: i }) => n("create an issue", async ({ rest: n }, a) => {
					const o = {
						title: e.slice(0, F),
						body: r.slice(0, I),
						labels: [...i]
					};
					const { data: s } = await n.issues.create({
						...t,
						...o,
						request: { signal: a }
					});
					return {
						number: s.number,
						url: s.html_url
					};
				}),
				closeAsDuplicate: async (e, r) => {
					const i = {
						...t,
						issue_number: e
					};
					await n("comment on an issue", async ({ rest: e }, t) => {
						await e.issues.createComment({
							...i,
							body: `Opened twice: #${r} is the one.`,
							request: { signal: t }
						});
					});
					await n("close an issue", async ({ rest: e }, t) => {
						const n = {
							state: "closed",
							state_reason: "not_planned"
						};
						await e.issues.update({
							...i,
							...n,
							request: { signal: t }
						});
					});
				}
			};
		}
		async function readAccount(e) {
			return e("ask whose token this is", async ({ graphql: e }, t) => {
				const n = await e("query { viewer { login databaseId } }", { request: { signal: t } });
				const { login: r, databaseId: i } = n.viewer ?? {};
				if (typeof r !== "string" || typeof i !== "number") throw new Error("it names no account");
				return {
					login: r,
					databaseId: i
				};
			});
		}
		function isThere(e) {
			return statusOf(e) === 422 && e instanceof Error && e.message.includes("already_exists");
		}
		;
		const z = 100;
		const B = 10;
		const V = 30 * 6e4;
		function createReleases(e) {
			const t = {
				owner: e.owner,
				repo: e.repo
			};
			const n = "Give the job `permissions: contents: write`";
			const r = createCall({
				timeoutMs: 6e4,
				...e
			}, "releases", n);
			const i = createCall({
				timeoutMs: V,
				...e
			}, "releases", n);
			const a = new Map();
			return {
				async find(e) {
					const n = [];
					for (let i = 1; i <= B; i++) {
						const { data: a } = await r("list releases", ({ rest: e }, n) => e.repos.listReleases({
							...t,
							per_page: z,
							page: i,
							request: { signal: n }
						}));
						n.push(...a.filter((t) => t.tag_name === e));
						if (a.length < z) break;
					}
					const i = n.length === 0 ? null : await r("look a tag up", findTag(t, e));
					for (const { id: e, upload_url: t } of n) a.set(String(e), t.replace(/\{.*$/, ""));
					return n.map((e) => toKnown(e, i));
				},
				upload: (e, { name: t, bytes: n, mediaType: r }) => i("upload an asset", async ({ request: i }, o) => {
					const s = a.get(e);
					if (s === undefined) throw new TypeError(`the release ${e} was not looked up`);
					const c = {
						"content-type": r,
						"content-length": String(n.length)
					};
					const { data: l } = await i({
						method: "POST",
						url: `${s}?name=${encodeURIComponent(t)}`,
						data: n,
						headers: c,
						request: { signal: o }
					});
					return toAsset(l);
				}),
				deleteAsset: (e) => r("delete an asset", async ({ rest: n }, r) => {
					await n.repos.deleteReleaseAsset({
						...t,
						asset_id: Number(e),
						request: { signal: r }
					});
				}),
				publish: (e, n) => r("publish a release", async ({ rest: r }, i) => {
					await r.repos.updateRelease({
						...t,
						release_id: Number(e),
						draft: false,
						target_commitish: n,
						request: { signal: i }
					});
				})
			};
		}
		function findTag(e, t) {
			return async ({ rest: n }, r) => {
				try {
					const { data: i } = await n.repos.getCommit({
						...e,
						ref: `tags/${t}`,
						request: { signal: r }
					});
					return i.sha;
				} catch (e) {
					if (statusOf(e) === 404 || statusOf(e) === 422) return null;
					throw e;
				}
			};
		}
		function toKnown(e, t) {
			const { id: n, tag_name: r, draft: i, html_url: a, assets: o } = e;
			return {
				id: String(n),
				tag: r,
				isDraft: i,
				url: a,
				tagCommit: t,
				assets: o.map(toAsset)
			};
		}
		function toAsset(e) {
			const { id: t, name: n, state: r, size: i } = e;
			const a = "digest" in e && typeof e.digest === "string" ? e.digest : "";
			const [, o = null] = /^sha256:([0-9a-f]{64})$/.exec(a) ?? [];
			return {
				id: String(t),
				name: n,
				state: r === "uploaded" ? "uploaded" : "starter",
				bytes: i,
				sha256: o
			};
		}
		;
		const H = 20;
		function createReviews(e, { id: t, url: n }) {
			const { owner: r, repo: i } = e;
			const a = createCall(e, "reviews", "Give the job `permissions: actions: read`");
			return { ofThisRun: () => a("read who approved this run", async ({ rest: e }, a) => {
				const { data: o } = await e.actions.getReviewsForRun({
					owner: r,
					repo: i,
					run_id: t,
					request: { signal: a }
				});
				const s = o.filter(({ state: e }) => e === "approved");
				const c = s.flatMap(({ user: e, environments: t }) => t.map(({ name: t }) => ({
					by: e?.login ?? "",
					environment: t ?? "",
					url: n
				})));
				return c.filter(({ by: e, environment: t }) => e !== "" && t !== "").slice(0, H);
			}) };
		}
		;
		function openGithub(e) {
			const { GITHUB_TOKEN: t, GH_TOKEN: n, ISSUES_TOKEN: r } = process.env;
			const i = t || n;
			const a = open_github_open(i, e);
			const o = open_github_open(r || i, e);
			const s = thisRun();
			return {
				deployments: a && createDeployments(a),
				issues: o && createIssues(o),
				reviews: a && s && createReviews(a, s),
				releases: a && createReleases(a)
			};
		}
		function thisRun() {
			const { GITHUB_RUN_ID: e = "", GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n } = process.env;
			return /^\d{1,15}$/.test(e) ? {
				id: Number(e),
				url: `${t}/${n}/actions/runs/${e}`
			} : undefined;
		}
		function open_github_open(e, t) {
			const { GITHUB_ACTIONS: r, GITHUB_REPOSITORY: i, GITHUB_API_URL: a } = process.env;
			const [o, s] = (i ?? "").split("/");
			if (r !== "true" || !e || !o || !s) return undefined;
			t.learn(e);
			return {
				owner: o,
				repo: s,
				loadClient: async () => (await Promise.all([
					n.e(3387),
					n.e(6817),
					n.e(7416)
				]).then(n.bind(n, 27416))).openClient(e, a)
			};
		}
		var U = n(10914);
		var W = n(73188);
		var G = n(65327);
		;
		class RunnerOutput {
			masker = new U.G((e) => r.Pq(e));
			line(e) {
				r.pq(this.#e((0, G.G)(e.map(({ text: e }) => e).join(""))));
			}
			annotate({ level: e, message: t, title: n, file: i, line: a }) {
				const o = {
					title: this.#e(n),
					...i !== undefined && { file: this.#e(i) },
					...a !== undefined && { startLine: a }
				};
				const s = {
					error: r.z3,
					warning: r.$e,
					notice: r.lm
				}[e];
				s(this.#e(t), o);
			}
			debug(e) {
				r.Yz(this.#e(e));
			}
			setOutputs(e) {
				if (!process.env["GITHUB_OUTPUT"]) return;
				for (const [t, n] of Object.entries(e)) r.uH(t, this.masker.mask(n));
			}
			async addSummary(e) {
				if (!process.env["GITHUB_STEP_SUMMARY"]) return;
				await r.z.addRaw(this.masker.mask(e)).write();
			}
			#e(e) {
				return (0, W.$)(this.masker.mask(e));
			}
		}
		;
		async function runAction(e, t) {
			const n = new RunnerOutput();
			try {
				process.exitCode = await runStep(e, n, t);
			} catch (t) {
				process.exitCode = (0, a.FO)(t);
				n.annotate({
					level: "error",
					title: `${e}: error`,
					message: describe(t)
				});
				if (!(t instanceof a.OK)) n.debug(t instanceof Error ? t.stack ?? t.message : "");
			}
		}
		async function runStep(e, t, n) {
			const a = await (0, _.LM)(e);
			const s = readInputs(Object.keys(v.j$.shape));
			const c = r.V4("root") || ".";
			const u = await (0, i.Z)({
				root: c,
				version: o.x,
				bundleUrl: n,
				masker: t.masker,
				artifacts: openArtifactStore(c),
				...openGithub(t.masker)
			});
			const d = await (0, y.fA)(u, [s]);
			const f = await (0, b.i)(d, a, {
				sources: [readInputs(ownInputs(a))],
				onFinish: (n) => {
					if (n.unit.id !== e) t.line((0, l.BB)(n));
				}
			});
			await publish(f, t);
			return (0, x.mZ)(f);
		}
		function ownInputs(e) {
			const t = e.kind === "operation" ? {
				...e.inputs.shape,
				...v.zm.shape
			} : e.inputs.shape;
			return Object.keys(t);
		}
		function readInputs(e) {
			const t = e.map((e) => [(0, s.VC)(e), r.V4((0, s.VC)(e))]).filter(([, e]) => e !== "");
			return {
				source: "input",
				values: Object.fromEntries(t),
				where: (e) => ({ file: `input ${e}` })
			};
		}
		async function publish(e, t) {
			for (const n of (0, l.yw)(e)) t.line(n);
			for (const n of toAnnotations(e)) t.annotate(n);
			const [n] = (0, x.Xp)(e);
			if (n !== undefined) t.annotate({
				level: "error",
				title: `${n.unit}: error`,
				message: n.message
			});
			const { evidence: r } = e;
			const i = (0, x.gV)(e);
			t.setOutputs({
				verdict: i,
				open: String(n === undefined && (0, c.UI)(i)),
				reason: r.reason,
				"evidence-path": e.evidencePath ?? "",
				"evidence-sha256": e.evidenceSha256,
				"release-candidate-id": r.release_candidate_id,
				...e.values
			});
			await t.addSummary(toMarkdown(e));
		}
		function describe(e) {
			if (e instanceof a.OK) return e.message;
			return `internal error: ${e instanceof Error ? e.message : String(e)}. This is a bug of release-gates: please report it with the step's debug log.`;
		}
		;
	}),
	88449: (function(e, t, n) {
		n.d(t, {
			A: () => parseLine,
			Dh: () => readOwnLine,
			Zh: () => isFault,
			ec: () => toFault
		});
		var r = n(39330);
		var i = n(30786);
		var a = n(66462);
		var o = n(8304);
		var s = n(618);
		var c = n(14485);
		function isFault(e) {
			return "fault" in e;
		}
		function readOwnLine(e) {
			const t = parseObject(e);
			if ("fault" in t) return t;
			if (!isOwnForm(e, t.value)) {
				return { fault: {
					code: "line.not_canonical",
					message: "the line is not the RFC 8785 form of its own value"
				} };
			}
			const n = (0, s.Vw)(t.value);
			if (n !== undefined) return { fault: {
				code: "record.shape",
				message: n
			} };
			const i = t.value;
			const a = (0, r.fg)(cutEntryHash(e, i.entry_hash));
			return { facts: {
				seq: i.seq,
				ts: i.ts,
				prevHash: i.prev_hash,
				entryHash: i.entry_hash,
				computedHash: a
			} };
		}
		function isOwnForm(e, t) {
			try {
				return (0, i.ZY)(e, t);
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		function parseLine(e, t) {
			const n = readOwnLine(e);
			const r = isFault(n) ? n.fault.message : n.facts.computedHash === n.facts.entryHash ? undefined : "the line does not hash to its entry_hash";
			if (r === undefined) return (0, o.R)(e, { file: t }).value;
			throw new a.dz({
				code: "record.invalid",
				message: `expected a record of the log, found that ${r}`,
				where: { file: t }
			});
		}
		function cutEntryHash(e, t) {
			const n = Buffer.from(e.buffer, e.byteOffset, e.length);
			const r = n.lastIndexOf(`"entry_hash":"${t}","prev_hash":"`);
			return Buffer.concat([n.subarray(0, r), n.subarray(r + c.wE)]);
		}
		function parseObject(e) {
			if (e.length === 0) return { fault: {
				code: "line.blank",
				message: "the line is empty"
			} };
			try {
				return { value: (0, o.R)(e, {
					file: "line",
					maxBytes: s.Oc
				}).value };
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return toFault(e);
			}
		}
		function toFault(e) {
			const [t] = e.problems;
			const n = e.code === "json.encoding" ? "line.encoding" : "line.not_json";
			return { fault: {
				code: n,
				message: t?.message ?? "the line is not JSON"
			} };
		}
	}),
	618: (function(e, t, n) {
		n.d(t, {
			IL: () => formatLine,
			Oc: () => c,
			Vw: () => findShapeFault,
			kA: () => buildRecord,
			lq: () => isFilled,
			xE: () => s
		});
		var r = n(30786);
		var i = n(71164);
		var a = n(39330);
		var o = n(66462);
		const s = {
			seq: 0,
			hash: ""
		};
		const c = 32 * 1024;
		const l = 253402300800;
		function buildRecord(e, t, n) {
			const i = {
				schema_version: 1,
				seq: t.seq + 1,
				ts: Math.trunc(n) / 1e3,
				action: e.action,
				actor: orElse(e.actor, "system"),
				source: orElse(e.source, "unknown"),
				status: orElse(e.status, "ok"),
				context: e.context ?? {},
				prev_hash: t.hash
			};
			const a = {
				...i,
				entry_hash: (0, r.o4)(i)
			};
			const o = findShapeFault(a);
			if (o !== undefined) throw invalid(o);
			return a;
		}
		function formatLine(e) {
			const t = (0, r.Mr)(e);
			if (t.length + 1 > c) {
				throw invalid(`the line is ${t.length + 1} bytes long; at most ${c} are allowed`);
			}
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = 10;
			return n;
		}
		const u = [
			"action",
			"actor",
			"context",
			"entry_hash",
			"prev_hash",
			"schema_version",
			"seq",
			"source",
			"status",
			"ts"
		];
		function findShapeFault(e) {
			if (!(0, i.O)(e)) return "a record is a JSON object";
			const t = u.find((t) => !Object.hasOwn(e, t));
			if (t !== undefined) return `the field ${t} is missing`;
			if (Object.keys(e).length !== u.length) return "a record has ten fields and no others";
			if (e["schema_version"] !== 1) return "schema_version is not 1";
			if (!isSeq(e["seq"])) return "seq is not an integer from 1";
			if (!isTs(e["ts"])) return "ts is not a time in Unix seconds with at most three decimals";
			const n = [
				"action",
				"actor",
				"source",
				"status"
			].find((t) => !isFilled(e[t]));
			if (n !== undefined) return `${n} is not a text with something in it`;
			if (!(0, i.O)(e["context"])) return "context is not an object";
			if (e["prev_hash"] !== "" && !(0, a.P4)(e["prev_hash"])) return "prev_hash is not a SHA-256";
			return (0, a.P4)(e["entry_hash"]) ? undefined : "entry_hash is not a SHA-256";
		}
		function isSeq(e) {
			return Number.isSafeInteger(e) && e >= 1;
		}
		function isTs(e) {
			if (typeof e !== "number" || !(e > 0 && e < l)) return false;
			return Math.round(e * 1e3) / 1e3 === e;
		}
		function isFilled(e) {
			return typeof e === "string" && e.trim() !== "";
		}
		function orElse(e, t) {
			return isFilled(e) ? e : t;
		}
		function invalid(e) {
			return new o.dz({
				code: "record.invalid",
				message: `expected a record that the log can hold, found that ${e}`,
				remedy: "Shorten the context: keep the content in a file and record its SHA-256"
			});
		}
	}),
	14485: (function(e, t, n) {
		n.d(t, {
			IC: () => i,
			YU: () => scanLine,
			Yc: () => a,
			wE: () => r
		});
		const r = 80;
		const i = 14;
		const a = 64;
		const o = 32;
		const s = 15;
		const c = -1;
		const l = 34;
		const u = 44;
		const d = 45;
		const f = 46;
		const p = 48;
		const m = 58;
		const h = 91;
		const g = 92;
		const _ = 93;
		const v = 123;
		const y = 125;
		const b = Uint8Array.from({ length: 256 }, (e, t) => Number(t >= 32 && t !== l && t !== g));
		const x = b.map((e, t) => Number(e === 1 && t < 128));
		const S = Uint8Array.from({ length: 256 }, (e, t) => Number("\"\\bfnrt".includes(String.fromCharCode(t))));
		const C = b.map((e, t) => Number(e === 1 && t !== 32 && ![
			194,
			225,
			226,
			227,
			239
		].includes(t)));
		const w = ascii("{\"action\":\"");
		const T = ascii(",\"actor\":\"");
		const E = ascii(",\"context\":{");
		const D = ascii("\"entry_hash\":\"");
		const O = ascii("\",\"prev_hash\":\"");
		const k = ascii(",\"schema_version\":1,\"seq\":");
		const A = ascii(",\"source\":\"");
		const j = ascii(",\"status\":\"");
		const M = ascii(",\"ts\":");
		const N = ascii("true");
		const P = ascii("false");
		const F = ascii("null");
		function scanLine(e, t, n) {
			let r = skipLiteral(e, t, w);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, T);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, E);
			r = r === c ? c : skipMembers(e, r, 1);
			r = r === c ? c : scanHashes(e, r, n);
			r = r === c ? c : skipLiteral(e, r, k);
			r = r === c ? c : scanSeq(e, r, n);
			r = r === c ? c : skipLiteral(e, r, A);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, j);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, M);
			r = r === c ? c : scanTs(e, r, n);
			if (r === c || e[r] !== y) return false;
			n.end = r + 1;
			return true;
		}
		function skipLiteral(e, t, n) {
			for (let r = 0; r < n.length; r++) {
				if (e[t + r] !== n[r]) return c;
			}
			return t + n.length;
		}
		function skipFilledText(e, t) {
			return C[e[t]] === 1 ? skipText(e, t + 1) : c;
		}
		function skipText(e, t) {
			let n = t;
			for (;;) {
				while (b[e[n]] === 1) n++;
				if (e[n] === l) return n + 1;
				if (e[n] !== g || S[e[n + 1]] !== 1) return c;
				n += 2;
			}
		}
		function skipValue(e, t, n) {
			const r = e[t];
			if (r === l) return skipText(e, t + 1);
			if (r === v) return n < o ? skipMembers(e, t + 1, n + 1) : c;
			if (r === h) return n < o ? skipItems(e, t + 1, n + 1) : c;
			if (r === d || isDigit(r)) return skipNumber(e, t);
			return skipLiteral(e, t, r === N[0] ? N : r === P[0] ? P : F);
		}
		function skipItems(e, t, n) {
			if (e[t] === _) return t + 1;
			let r = t;
			for (;;) {
				r = skipValue(e, r, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === _ ? r + 1 : c;
				r++;
			}
		}
		function skipMembers(e, t, n) {
			if (e[t] === y) return t + 1;
			let r = t;
			let i = c;
			for (;;) {
				if (e[r] !== l) return c;
				const t = r + 1;
				r = t;
				while (x[e[r]] === 1) r++;
				if (e[r] !== l || e[r + 1] !== m) return c;
				if (i !== c && !ascends(e, i, t)) return c;
				i = t;
				r = skipValue(e, r + 2, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === y ? r + 1 : c;
				r++;
			}
		}
		function ascends(e, t, n) {
			for (let r = 0;; r++) {
				const i = e[t + r];
				const a = e[n + r];
				if (i !== a) return i === l || a !== l && i < a;
				if (i === l) return false;
			}
		}
		function skipNumber(e, t) {
			const n = e[t] === d ? t + 1 : t;
			let r = n;
			while (isDigit(e[r])) r++;
			const i = r - n;
			if (i === 0 || e[n] === p && i > 1) return c;
			if (e[r] !== f) {
				const a = e[n] === p && n !== t;
				return i <= s && !a ? r : c;
			}
			const a = r++;
			while (isDigit(e[r])) r++;
			const o = r - a - 1;
			if (o === 0 || i + o > s) return c;
			if (e[r - 1] === p) return c;
			return e[n] === p && startsWithZeros(e, a + 1) ? c : r;
		}
		function startsWithZeros(e, t) {
			for (let n = 0; n < 6; n++) if (e[t + n] !== p) return false;
			return true;
		}
		function scanHashes(e, t, n) {
			if (e[t] !== u) return c;
			n.memberAt = t + 1;
			const r = skipLiteral(e, t + 1, D);
			if (r === c) return c;
			const i = skipLiteral(e, r + a, O);
			if (i === c) return c;
			n.prevHashAt = i;
			n.prevHashLength = e[i] === l ? 0 : a;
			const o = i + n.prevHashLength;
			return e[o] === l ? o + 1 : c;
		}
		function scanSeq(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			n.seq = i;
			return r > t && r - t <= s && e[t] !== p ? r : c;
		}
		function scanTs(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			if (r === t || r - t > 11 || e[t] === p) return c;
			let a = 0;
			if (e[r] === f) {
				const t = r++;
				let n = 100;
				for (; isDigit(e[r]); n /= 10) a += n * (e[r++] - p);
				if (r === t + 1 || r > t + 4 || e[r - 1] === p) return c;
			}
			n.ts = (i * 1e3 + a) / 1e3;
			return r;
		}
		function isDigit(e) {
			return e >= p && e <= 57;
		}
		function ascii(e) {
			return Uint8Array.from(Buffer.from(e, "latin1"));
		}
	}),
	66462: (function(e, t, n) {
		n.d(t, {
			FO: () => exitCodeOf,
			Hp: () => formatWhere,
			OK: () => ReleaseGatesError,
			Vw: () => formatProblem,
			dc: () => r,
			dz: () => InputError,
			eG: () => EnvironmentError
		});
		class ReleaseGatesError extends Error {
			kind;
			code;
			problems;
			constructor(e, t, n) {
				super(t.map(formatProblem).join("\n"), n);
				this.name = new.target.name;
				this.kind = e;
				this.code = t[0].code;
				this.problems = t;
			}
		}
		class InputError extends ReleaseGatesError {
			constructor(e, t) {
				super("input", isList(e) ? e : [e], t);
			}
		}
		class EnvironmentError extends ReleaseGatesError {
			constructor(e, t) {
				super("environment", [e], t);
			}
		}
		const r = {
			open: 0,
			closed: 1,
			input: 2,
			environment: 3,
			bug: 70
		};
		function exitCodeOf(e) {
			if (!(e instanceof ReleaseGatesError)) return r.bug;
			switch (e.kind) {
				case "input": return r.input;
				case "environment": return r.environment;
				case "internal": return r.bug;
			}
		}
		function formatProblem(e) {
			const t = e.where === undefined ? "" : `${formatWhere(e.where)}: `;
			const n = e.remedy === undefined ? "" : ` ${sentence(e.remedy)}`;
			return `${t}${sentence(e.message)}${n}`;
		}
		function formatWhere(e) {
			const t = e.line === undefined ? "" : `:${e.line}${e.column === undefined ? "" : `:${e.column}`}`;
			const n = e.pointer === undefined || e.pointer === "" ? "" : ` at ${e.pointer}`;
			return `${e.file ?? "(input)"}${t}${n}`;
		}
		function sentence(e) {
			return /[.!?]$/.test(e) ? e : `${e}.`;
		}
		function isList(e) {
			return Array.isArray(e);
		}
	}),
	82662: (function(e, t, n) {
		n.d(t, { x: () => r });
		const r = "0.1.0";
	}),
	96416: (function(e, t, n) {
		n.d(t, {
			VC: () => toKebab,
			pA: () => nearest
		});
		function toKebab(e) {
			return e.replaceAll(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
		}
		function toEnvironmentName(e) {
			return `RELEASE_GATES_${e.toUpperCase().replaceAll("-", "_")}`;
		}
		function nearest(e, t) {
			let n;
			let r = Math.min(2, Math.max(1, Math.floor(e.length / 3))) + 1;
			for (const i of t) {
				const t = editDistance(e.toLowerCase(), i.toLowerCase(), r);
				if (t < r) [n, r] = [i, t];
			}
			return n;
		}
		function editDistance(e, t, n) {
			if (Math.abs(e.length - t.length) >= n) return n;
			const r = [Array.from({ length: t.length + 1 }, (e, t) => t)];
			for (let n = 1; n <= e.length; n++) {
				const i = [n];
				for (let a = 1; a <= t.length; a++) {
					const o = e[n - 1] === t[a - 1];
					let s = Math.min(at(r[n - 1], a) + 1, at(i, a - 1) + 1, at(r[n - 1], a - 1) + (o ? 0 : 1));
					const c = n > 1 && a > 1 && e[n - 1] === t[a - 2] && e[n - 2] === t[a - 1];
					if (c) s = Math.min(s, at(r[n - 2], a - 2) + 1);
					i.push(s);
				}
				r.push(i);
			}
			return Math.min(n, at(r[e.length], t.length));
		}
		function at(e, t) {
			return e?.[t] ?? Number.POSITIVE_INFINITY;
		}
	}),
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	7779: (function(e, t, n) {
		n.d(t, {
			D: () => markdownCode,
			F: () => escapeMarkdown
		});
		var r = n(67938);
		const i = "&#8203;";
		const a = {
			"<": "&lt;",
			">": "&gt;",
			"&": "&amp;",
			"\"": "&quot;"
		};
		function escapeMarkdown(e) {
			return (0, r.j)(e).trim().replaceAll(/[\\`*_{}[\]()#+\-.!|~^$=':]/g, String.raw`\$&`).replaceAll(/[<>&"]/g, (e) => a[e]).replaceAll("@", `@${i}`).replaceAll(/\\#(?=\d)/g, `\\#${i}`).replaceAll(/(GH)(?=\\-\d)/gi, `$1${i}`).replaceAll(/\\:(?=\/\/)/g, `\\:${i}`).replaceAll(/(www)(?=\\\.)/gi, `$1${i}`);
		}
		function markdownCode(e) {
			const t = (0, r.j)(e).replaceAll(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, toEntity);
			return `<code>${t}</code>`;
		}
		function toEntity(e) {
			return `&#${e.codePointAt(0)};`;
		}
	}),
	10914: (function(e, t, n) {
		n.d(t, { G: () => Masker });
		var r = n(7779);
		var i = n(67938);
		;
		const a = 4;
		function secretForms(e) {
			const t = [e, e.trim()];
			const n = e.split(/[\r\n]+/).map((e) => e.trim());
			const r = [...new Set([...t, ...n])].filter((e) => e.length >= a);
			const i = r.flatMap((e) => [e, ...encodings(e)]);
			return [...new Set(i)].filter((e) => e.length >= a);
		}
		function encodings(e) {
			const t = Buffer.from(e, "utf8");
			const n = [t.toString("base64"), ...[
				0,
				1,
				2
			].map((e) => base64At(t, e))];
			const a = t.toString("hex");
			const o = JSON.stringify(e).slice(1, -1);
			return [
				...n,
				...n.map((e) => e.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")),
				a,
				a.toUpperCase(),
				...percent(e, a),
				o,
				o.replaceAll("/", String.raw`\/`),
				o.replaceAll(/[^\0-\x7f]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`),
				(0, i.X)(e),
				(0, r.F)(e)
			];
		}
		function base64At(e, t) {
			const n = Buffer.concat([Buffer.alloc(t), e]).toString("base64");
			const r = Math.ceil(t * 8 / 6);
			const i = Math.floor((t + e.length) * 8 / 6);
			return n.slice(r, i);
		}
		function percent(e, t) {
			const n = Buffer.from(e, "utf8").toString("utf8");
			const r = encodeURIComponent(n);
			const i = r.replaceAll(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
			const a = t.replaceAll(/../g, "%$&");
			const o = [
				r,
				i,
				encodeURI(n),
				r.replaceAll("%20", "+")
			];
			return [
				...o,
				...o.map(toLowerEscapes),
				a,
				a.toUpperCase()
			];
		}
		function toLowerEscapes(e) {
			return e.replaceAll(/%[0-9A-F]{2}/g, (e) => e.toLowerCase());
		}
		;
		const o = "***";
		class Masker {
			#e = new Set();
			#t = new Set();
			#n;
			#r = 0;
			constructor(e) {
				this.#n = e;
			}
			register(e) {
				this.learn(e);
				for (const t of secretForms(e)) {
					if (this.#t.has(t)) continue;
					this.#t.add(t);
					this.#n?.(t);
				}
				return e.trim().length >= a;
			}
			learn(e) {
				for (const t of secretForms(e)) {
					this.#e.add(t);
					this.#r = Math.max(this.#r, t.length);
				}
			}
			mask(e) {
				let t = "";
				let n = 0;
				for (const [r, i] of this.#i(e)) {
					t += e.slice(n, r) + o;
					n = i;
				}
				return t + e.slice(n);
			}
			stream() {
				let e = "";
				let t = 0;
				const take = (n) => {
					let r = "";
					let i = Math.min(t, n);
					t = Math.max(0, t - n);
					for (const [a, s] of this.#i(e)) {
						if (a >= n) break;
						if (s <= i) continue;
						if (a >= i) r += e.slice(i, a) + o;
						i = Math.min(s, n);
						t = Math.max(t, s - n);
					}
					r += e.slice(i, n);
					e = e.slice(n);
					return r;
				};
				return {
					push: (t) => {
						e += t;
						return take(Math.max(0, e.length - Math.max(0, this.#r - 1)));
					},
					end: () => take(e.length)
				};
			}
			#i(e) {
				const t = [];
				for (const n of this.#e) {
					for (let r = e.indexOf(n); r !== -1; r = e.indexOf(n, r + 1)) t.push([r, r + n.length]);
				}
				return merge(t);
			}
		}
		function merge(e) {
			const t = [];
			for (const n of [...e].sort((e, t) => e[0] - t[0])) {
				const e = t.at(-1);
				if (e !== undefined && n[0] <= e[1]) t[t.length - 1] = [e[0], Math.max(e[1], n[1])];
				else t.push(n);
			}
			return t;
		}
	}),
	73188: (function(e, t, n) {
		n.d(t, { $: () => neutralise });
		var r = n(67938);
		const i = /^([^\S\n]*:):/gm;
		function neutralise(e) {
			return (0, r.X)(e).replaceAll(i, "$1 :").replaceAll("##[", "# #[");
		}
		function printableJson(e, t) {
			return JSON.stringify(e, null, t).replaceAll("##[", "#\\u0023[").replaceAll(/[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, toEscape).replaceAll(/\udb40[\udc00-\udc7f]/g, (e) => toEscape(e[0]) + toEscape(e[1]));
		}
		function toEscape(e) {
			return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	67938: (function(e, t, n) {
		n.d(t, {
			X: () => makeVisible,
			j: () => makeVisibleLine
		});
		const r = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
		function makeVisible(e) {
			return e.replaceAll("\r\n", "\n").replaceAll(r, spell);
		}
		function makeVisibleLine(e) {
			return makeVisible(e).replaceAll("\n", "\\n").replaceAll("	", "\\t");
		}
		function spell(e) {
			if (e === "\r") return "\\r";
			const t = e.codePointAt(0);
			if (t > 65535) return `\\u{${t.toString(16)}}`;
			return t < 256 ? `\\x${t.toString(16).padStart(2, "0")}` : `\\u${t.toString(16).padStart(4, "0")}`;
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
	14256: (function(e, t, n) {
		n.d(t, {
			X3: () => a,
			ZJ: () => i,
			bU: () => r
		});
		const r = 32 * 1024 * 1024;
		const i = 32 * 1024 * 1024;
		const a = 32 * 1024 * 1024;
	}),
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	61367: (function(e, t, n) {
		n.d(t, {
			CG: () => w,
			DE: () => E,
			El: () => C,
			GJ: () => p,
			Ix: () => T,
			KF: () => l,
			Mq: () => g,
			Pq: () => s,
			Sn: () => a,
			Sr: () => y,
			WJ: () => h,
			bc: () => _,
			eF: () => v,
			id: () => c,
			mn: () => o,
			n8: () => m,
			oo: () => D,
			sc: () => u,
			uR: () => d,
			uX: () => i,
			z6: () => x
		});
		var r = n(84227);
		const i = "release-gates/evidence/v1";
		const a = "release-gates/manifest/v1";
		const o = "release-gates/facts/v1";
		const s = r.Pq9();
		const c = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const l = r.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
		const u = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const d = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const f = r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const p = r.Whr().min(0);
		const m = r.YjP().max(4096);
		const h = r.k5n([
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		]);
		const g = r.k5n(["enforce", "warn"]);
		const _ = r.rej({
			repository: r.YjP().min(1).max(256),
			commit: f.nullable(),
			ref: r.YjP().max(1024).nullable(),
			version: r.YjP().max(256).nullable()
		});
		const v = r.gMt("kind", [r.rej({
			kind: r.euz("github"),
			id: r.YjP().regex(/^\d{1,20}$/),
			attempt: r.Whr().min(1),
			workflow: r.YjP().max(1024),
			job: r.YjP().max(1024),
			event: r.YjP().max(128),
			actor: r.YjP().max(256)
		}), r.rej({
			kind: r.euz("local"),
			id: c,
			actor: r.YjP().max(256)
		})]);
		const y = r.rej({
			name: r.euz("release-gates"),
			version: r.YjP().max(64),
			bundle_sha256: u.nullable().describe("Digest of the bundle that ran; null when run from source")
		});
		const b = r.rej({
			file: r.YjP().max(4096),
			line: r.Whr().min(1).exactOptional(),
			pointer: r.YjP().max(4096).exactOptional()
		});
		const x = r.rej({
			id: r.YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
			outcome: r.k5n([
				"pass",
				"fail",
				"inconclusive",
				"not_applicable"
			]),
			level: r.k5n([
				"must",
				"should",
				"may"
			]),
			mode: g,
			reason: m,
			expected: s,
			actual: s,
			location: b.exactOptional(),
			remedy: m.exactOptional(),
			waiver: c.exactOptional().describe("The waiver that covers this failing check")
		});
		const S = r.KCZ([r.euz("worktree"), r.rej({ commit: f })]);
		const C = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p,
			role: r.k5n([
				"policy",
				"evidence",
				"material"
			]),
			origin: S
		});
		const w = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p
		});
		const T = r.KCZ([r.rej({
			path: r.YjP().min(1).max(4096).describe("Relative to the folder of the evidence, \"/\" separators"),
			sha256: u,
			bytes: p
		}), r.rej({ not_kept: m.describe("Why the decision cannot be replayed") })]).describe("What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted");
		const E = r.rej({
			value: s,
			source: r.k5n([
				"flag",
				"input",
				"environment",
				"file",
				"default"
			])
		});
		const D = r.rej({
			id: c,
			gate: l,
			check: r.YjP().max(512),
			owner: r.YjP().min(1).max(256),
			ticket: r.YjP().min(1).max(512),
			reason: m,
			expires: d,
			days_left: r.Whr(),
			path: r.YjP().max(4096),
			sha256: u,
			signed_by: r.YOg(r.YjP().min(1).max(256)).min(1).max(100).exactOptional().describe("Fingerprints of the keys that signed it; left out where nobody did")
		});
	}),
	65327: (function(e, t, n) {
		n.d(t, {
			G: () => onOneLine,
			L: () => span
		});
		function span(e, t) {
			return {
				text: e,
				style: t
			};
		}
		function onOneLine(e) {
			return e.replaceAll(/[\r\n]+/g, " ");
		}
	})
};
;
