"use strict";
exports.id = 5868;
exports.ids = [5868];
exports.modules = {
	97964: (function(e, t, n) {
		n.r(t);
		n.d(t, { runAction: () => runAction });
		var r = n(52051);
		var i = n(48252);
		var a = n(66462);
		var o = n(82662);
		var s = n(96416);
		var c = n(15642);
		var l = n(28048);
		var u = n(87430);
		var d = n(76760);
		var f = n(77598);
		var p = n(73024);
		var m = n(51455);
		var h = n(58500);
		var g = n(39330);
		;
		const _ = 3;
		const v = /ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|socket hang up/;
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
				if (t === "fail" || !v.test(messageOf(n))) {
					throw failed(e.request, messageOf(n), n);
				}
			}
			await pause(e);
			return uploadOrAdopt(e, "fail");
		}
		async function upload(e) {
			const { name: t, retentionDays: n, root: r } = e.request;
			const i = await e.client.uploadArtifact(t, e.candidates.map((e) => e.absolute), d.resolve(e.options.workspace, r), n === undefined ? {} : { retentionDays: n });
			if (i.id === undefined || i.digest === undefined) {
				throw failed(e.request, "the service acknowledged the upload without an id or a digest");
			}
			const a = await find(e, (e) => e.id === i.id);
			if (a === undefined) throw failed(e.request, "the service acknowledged the upload, but does not list it");
			if (a.digest !== undefined && !(0, g.J$)(bareDigest(a.digest), bareDigest(i.digest))) {
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
			const r = await (0, m.mkdtemp)(d.join(e.options.temporaryDirectory, "release-gates-artifact-"));
			try {
				const i = await isOurs(e, n, r);
				if (!i) throw nameTaken(e.request, n, t);
			} catch (t) {
				if (t instanceof a.eG) throw t;
				throw failed(e.request, `its state could not be read back: ${messageOf(t)}`, t);
			} finally {
				await (0, m.rm)(r, {
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
			for (let r = 1; r <= _; r++) {
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
			await (0, h.setTimeout)(e.options.waitMs ?? 1e3);
		}
		async function readCandidates(e, t) {
			const n = d.resolve(t, e.root);
			if (!isInside(t, n)) throw outside(e.root);
			const r = [];
			for (const i of e.paths) {
				const e = d.resolve(t, i);
				if (!isInside(n, e) || e === n) throw outside(i);
				r.push({
					absolute: e,
					name: d.relative(n, e),
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
			const n = await (0, m.lstat)(e).catch((e) => {
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
			const t = (0, f.createHash)("sha256");
			for await (const n of (0, p.createReadStream)(e)) t.update(n);
			return t.digest("hex");
		}
		async function holdsExactly(e, t) {
			const n = await (0, m.readdir)(e, {
				recursive: true,
				withFileTypes: true
			});
			const r = n.filter((e) => !e.isDirectory());
			const i = new Set(r.filter((e) => e.isFile()).map((t) => nameInside(e, t)));
			if (r.length !== t.length || !t.every(({ name: e }) => i.has(e))) return false;
			const a = await Promise.all(t.map(({ name: t }) => digestStream(d.join(e, t))));
			return a.every((e, n) => (0, g.J$)(e, t[n]?.sha256 ?? ""));
		}
		function nameInside(e, t) {
			const n = t.parentPath ?? t.path;
			return d.relative(e, d.join(n ?? e, t.name));
		}
		function isInside(e, t) {
			const n = d.relative(e, t);
			return n !== ".." && !n.startsWith(`..${d.sep}`) && !d.isAbsolute(n);
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
				workspace: (0, d.resolve)(e),
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
		const y = new Set([
			401,
			403,
			404,
			410
		]);
		function kindOf(e, t) {
			if (y.has(e)) return /rate limit/i.test(t) ? "failed" : "denied";
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
		const b = 100;
		const x = 140;
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
						per_page: b,
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
						description: a.slice(0, x),
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
						description: i.slice(0, x),
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
		const S = 100;
		const C = 3;
		const w = 256;
		const T = 65536;
		const E = 100;
		const D = "Give the job `permissions: issues: write`, or a token that may write issues as ISSUES_TOKEN; the repository must have issues";
		function createIssues(e) {
			const t = {
				owner: e.owner,
				repo: e.repo
			};
			const n = createCall(e, "issues", D);
			let r;
			return {
				listOwn: async (e) => {
					r ??= readAccount(n);
					const { login: i, databaseId: a } = await r;
					const o = [];
					for (let r = 1; r <= C; r++) {
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
								per_page: S,
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
						if (s.length < S) break;
					}
					return o;
				},
				ensureLabel: ({ name: e, description: r }) => n("create a label", async ({ rest: n }, i) => {
					const a = {
						name: e,
						description: r.slice(0, E)
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
						title: e.slice(0, w),
						body: r.slice(0, T),
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
		const O = 100;
		const k = 10;
		const A = 30 * 6e4;
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
				timeoutMs: A,
				...e
			}, "releases", n);
			const a = new Map();
			return {
				async find(e) {
					const n = [];
					for (let i = 1; i <= k; i++) {
						const { data: a } = await r("list releases", ({ rest: e }, n) => e.repos.listReleases({
							...t,
							per_page: O,
							page: i,
							request: { signal: n }
						}));
						n.push(...a.filter((t) => t.tag_name === e));
						if (a.length < O) break;
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
		const j = 20;
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
				return c.filter(({ by: e, environment: t }) => e !== "" && t !== "").slice(0, j);
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
		var M = n(10914);
		var N = n(73188);
		var P = n(65327);
		;
		class RunnerOutput {
			masker = new M.G((e) => r.Pq(e));
			line(e) {
				r.pq(this.#e((0, P.G)(e.map(({ text: e }) => e).join(""))));
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
				return (0, N.$)(this.masker.mask(e));
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
		async function runStep(e, t, a) {
			const s = await (0, c.LM)(e);
			const d = readInputs(Object.keys(l.j$.shape));
			const f = r.V4("root") || ".";
			const p = await (0, i.Z)({
				root: f,
				version: o.x,
				bundleUrl: a,
				masker: t.masker,
				artifacts: openArtifactStore(f),
				...openGithub(t.masker)
			});
			const m = await (0, u.fA)(p, [d]);
			const h = readInputs(ownInputs(s));
			const { carryOut: g } = await Promise.all([n.e(3064), n.e(5003)]).then(n.bind(n, 92503));
			return g(m, {
				unit: s,
				inputs: h,
				output: t
			});
		}
		function ownInputs(e) {
			const t = e.kind === "operation" ? {
				...e.inputs.shape,
				...l.zm.shape
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
		function describe(e) {
			if (e instanceof a.OK) return e.message;
			return `internal error: ${e instanceof Error ? e.message : String(e)}. This is a bug of release-gates: please report it with the step's debug log.`;
		}
		;
	}),
	27371: (function(e, t, n) {
		n.d(t, { n: () => toEnvironmentError });
		var r = n(66462);
		const i = {
			code: "disk.full",
			message: "no space is left",
			remedy: "Free space or raise the quota, then run again"
		};
		const a = {
			code: "disk.denied",
			message: "permission is denied",
			remedy: "Give this user access to the folder"
		};
		const o = {
			code: "disk.too_many_open",
			message: "too many files are open",
			remedy: "Raise ulimit -n"
		};
		const s = {
			code: "disk.folder",
			message: "a folder of the path is missing or is no folder",
			remedy: "Look at what lies at this path"
		};
		const c = {
			ENOSPC: i,
			EDQUOT: i,
			EFBIG: i,
			EIO: {
				code: "disk.io",
				message: "the disk reported an error",
				remedy: "Trust nothing on this disk; run on another machine"
			},
			EROFS: {
				code: "disk.read_only",
				message: "the file system is read-only",
				remedy: "Choose a folder that can be written"
			},
			EACCES: a,
			EPERM: a,
			ENAMETOOLONG: {
				code: "disk.name",
				message: "the name is too long",
				remedy: "Choose a shorter path"
			},
			EMFILE: o,
			ENFILE: o,
			ENOENT: s,
			ENOTDIR: s,
			ELOOP: s,
			EISDIR: {
				code: "disk.folder",
				message: "it is a folder",
				remedy: "Look at what lies at this path"
			}
		};
		function toEnvironmentError(e, t, n) {
			const i = e.code ?? "unknown error";
			const a = c[i] ?? {
				code: "disk.failed",
				message: "the disk refused",
				remedy: "Look at the cause"
			};
			return new r.eG({
				code: a.code,
				message: `cannot ${n} it: ${a.message} (${i})`,
				where: { file: t },
				remedy: a.remedy
			}, { cause: e });
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
