"use strict";
exports.id = 2051;
exports.ids = [2051];
exports.modules = {
	52051: (function(e, t, n) {
		n.d(t, {
			Yz: () => core_debug,
			z3: () => error,
			V4: () => getInput,
			pq: () => info,
			lm: () => notice,
			uH: () => setOutput,
			Pq: () => core_setSecret,
			z: () => v,
			$e: () => warning
		});
		var r = n(70857);
		;
		function utils_toCommandValue(e) {
			if (e === null || e === undefined) {
				return "";
			} else if (typeof e === "string" || e instanceof String) {
				return e;
			}
			return JSON.stringify(e);
		}
		function toCommandProperties(e) {
			if (!Object.keys(e).length) {
				return {};
			}
			return {
				title: e.title,
				file: e.file,
				line: e.startLine,
				endLine: e.endLine,
				col: e.startColumn,
				endColumn: e.endColumn
			};
		}
		;
		function command_issueCommand(e, t, n) {
			const i = new Command(e, t, n);
			process.stdout.write(i.toString() + r.EOL);
		}
		function command_issue(e, t = "") {
			command_issueCommand(e, {}, t);
		}
		const i = "::";
		class Command {
			constructor(e, t, n) {
				if (!e) {
					e = "missing.command";
				}
				this.command = e;
				this.properties = t;
				this.message = n;
			}
			toString() {
				let e = i + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					e += " ";
					let t = true;
					for (const n in this.properties) {
						if (this.properties.hasOwnProperty(n)) {
							const r = this.properties[n];
							if (r) {
								if (t) {
									t = false;
								} else {
									e += ",";
								}
								e += `${n}=${escapeProperty(r)}`;
							}
						}
					}
				}
				e += `${i}${escapeData(this.message)}`;
				return e;
			}
		}
		function escapeData(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var a = n(76982);
		var o = n(79896);
		;
		function file_command_issueFileCommand(e, t) {
			const n = process.env[`GITHUB_${e}`];
			if (!n) {
				throw new Error(`Unable to find environment variable for file command ${e}`);
			}
			if (!o.existsSync(n)) {
				throw new Error(`Missing file at path: ${n}`);
			}
			o.appendFileSync(n, `${utils_toCommandValue(t)}${r.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(e, t) {
			const n = `ghadelimiter_${a.randomUUID()}`;
			const i = utils_toCommandValue(t);
			if (e.includes(n)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
			}
			if (i.includes(n)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
			}
			return `${e}<<${n}${r.EOL}${i}${r.EOL}${n}`;
		}
		var s = n(16928);
		var c = n(78263);
		;
		var l = undefined && undefined.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r["throw"](e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		class HttpClient {
			#e;
			constructor(...e) {
				this.#e = e;
			}
			async getJson(e) {
				const t = await Promise.all([n.e(3387), n.e(740)]).then(n.bind(n, 40740));
				return new t.HttpClient(...this.#e).getJson(e);
			}
		}
		class oidc_utils_OidcClient {
			static createHttpClient(e = true, t = 10) {
				const n = {
					allowRetries: e,
					maxRetries: t
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], n);
			}
			static getRequestToken() {
				const e = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
				if (!e) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				}
				return e;
			}
			static getIDTokenUrl() {
				const e = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
				if (!e) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				}
				return e;
			}
			static getCall(e) {
				return l(this, void 0, void 0, function* () {
					var t;
					const n = oidc_utils_OidcClient.createHttpClient();
					const r = yield n.getJson(e).catch((e) => {
						throw new Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
					});
					const i = (t = r.result) === null || t === void 0 ? void 0 : t.value;
					if (!i) {
						throw new Error("Response json body do not have ID Token field");
					}
					return i;
				});
			}
			static getIDToken(e) {
				return l(this, void 0, void 0, function* () {
					try {
						let t = oidc_utils_OidcClient.getIDTokenUrl();
						if (e) {
							const n = encodeURIComponent(e);
							t = `${t}&audience=${n}`;
						}
						debug(`ID token url is ${t}`);
						const n = yield oidc_utils_OidcClient.getCall(t);
						setSecret(n);
						return n;
					} catch (e) {
						throw new Error(`Error message: ${e.message}`);
					}
				});
			}
		}
		;
		var u = undefined && undefined.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r["throw"](e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		const { access: d, appendFile: f, writeFile: p } = o.promises;
		const m = "GITHUB_STEP_SUMMARY";
		const h = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return u(this, void 0, void 0, function* () {
					if (this._filePath) {
						return this._filePath;
					}
					const e = process.env[m];
					if (!e) {
						throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment supports job summaries.`);
					}
					try {
						yield d(e, o.constants.R_OK | o.constants.W_OK);
					} catch (t) {
						throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = e;
					return this._filePath;
				});
			}
			wrap(e, t, n = {}) {
				const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
				if (!t) {
					return `<${e}${r}>`;
				}
				return `<${e}${r}>${t}</${e}>`;
			}
			write(e) {
				return u(this, void 0, void 0, function* () {
					const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
					const n = yield this.filePath();
					const r = t ? p : f;
					yield r(n, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return u(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(e, t = false) {
				this._buffer += e;
				return t ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(r.EOL);
			}
			addCodeBlock(e, t) {
				const n = Object.assign({}, t && { lang: t });
				const r = this.wrap("pre", this.wrap("code", e), n);
				return this.addRaw(r).addEOL();
			}
			addList(e, t = false) {
				const n = t ? "ol" : "ul";
				const r = e.map((e) => this.wrap("li", e)).join("");
				const i = this.wrap(n, r);
				return this.addRaw(i).addEOL();
			}
			addTable(e) {
				const t = e.map((e) => {
					const t = e.map((e) => {
						if (typeof e === "string") {
							return this.wrap("td", e);
						}
						const { header: t, data: n, colspan: r, rowspan: i } = e;
						const a = t ? "th" : "td";
						const o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
						return this.wrap(a, n, o);
					}).join("");
					return this.wrap("tr", t);
				}).join("");
				const n = this.wrap("table", t);
				return this.addRaw(n).addEOL();
			}
			addDetails(e, t) {
				const n = this.wrap("details", this.wrap("summary", e) + t);
				return this.addRaw(n).addEOL();
			}
			addImage(e, t, n) {
				const { width: r, height: i } = n || {};
				const a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
				const o = this.wrap("img", null, Object.assign({
					src: e,
					alt: t
				}, a));
				return this.addRaw(o).addEOL();
			}
			addHeading(e, t) {
				const n = `h${t}`;
				const r = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(n) ? n : "h1";
				const i = this.wrap(r, e);
				return this.addRaw(i).addEOL();
			}
			addSeparator() {
				const e = this.wrap("hr", null);
				return this.addRaw(e).addEOL();
			}
			addBreak() {
				const e = this.wrap("br", null);
				return this.addRaw(e).addEOL();
			}
			addQuote(e, t) {
				const n = Object.assign({}, t && { cite: t });
				const r = this.wrap("blockquote", e, n);
				return this.addRaw(r).addEOL();
			}
			addLink(e, t) {
				const n = this.wrap("a", e, { href: t });
				return this.addRaw(n).addEOL();
			}
		}
		const g = new Summary();
		const _ = null && g;
		const v = g;
		;
		function toPosixPath(e) {
			return e.replace(/[\\]/g, "/");
		}
		function toWin32Path(e) {
			return e.replace(/[/]/g, "\\");
		}
		function toPlatformPath(e) {
			return e.replace(/[/\\]/g, path.sep);
		}
		;
		var y = undefined && undefined.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r["throw"](e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		const b = { getExecOutput: async (...e) => (await n.e(2350).then(n.bind(n, 22350))).getExecOutput(...e) };
		const getWindowsInfo = () => y(void 0, void 0, void 0, function* () {
			const { stdout: e } = yield b.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Version\"", undefined, { silent: true });
			const { stdout: t } = yield b.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Caption\"", undefined, { silent: true });
			return {
				name: t.trim(),
				version: e.trim()
			};
		});
		const getMacOsInfo = () => y(void 0, void 0, void 0, function* () {
			var e, t, n, r;
			const { stdout: i } = yield b.getExecOutput("sw_vers", undefined, { silent: true });
			const a = (t = (e = i.match(/ProductVersion:\s*(.+)/)) === null || e === void 0 ? void 0 : e[1]) !== null && t !== void 0 ? t : "";
			const o = (r = (n = i.match(/ProductName:\s*(.+)/)) === null || n === void 0 ? void 0 : n[1]) !== null && r !== void 0 ? r : "";
			return {
				name: o,
				version: a
			};
		});
		const getLinuxInfo = () => y(void 0, void 0, void 0, function* () {
			const { stdout: e } = yield b.getExecOutput("lsb_release", [
				"-i",
				"-r",
				"-s"
			], { silent: true });
			const [t, n] = e.trim().split("\n");
			return {
				name: t,
				version: n
			};
		});
		const x = r.platform();
		const S = r.arch();
		const C = x === "win32";
		const w = x === "darwin";
		const T = x === "linux";
		function getDetails() {
			return y(this, void 0, void 0, function* () {
				return Object.assign(Object.assign({}, yield C ? getWindowsInfo() : w ? getMacOsInfo() : getLinuxInfo()), {
					platform: x,
					arch: S,
					isWindows: C,
					isMacOS: w,
					isLinux: T
				});
			});
		}
		;
		var E = undefined && undefined.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r["throw"](e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		var D;
		(function(e) {
			e[e["Success"] = 0] = "Success";
			e[e["Failure"] = 1] = "Failure";
		})(D || (D = {}));
		function exportVariable(e, t) {
			const n = toCommandValue(t);
			process.env[e] = n;
			const r = process.env["GITHUB_ENV"] || "";
			if (r) {
				return issueFileCommand("ENV", prepareKeyValueMessage(e, t));
			}
			issueCommand("set-env", { name: e }, n);
		}
		function core_setSecret(e) {
			command_issueCommand("add-mask", {}, e);
		}
		function addPath(e) {
			const t = process.env["GITHUB_PATH"] || "";
			if (t) {
				issueFileCommand("PATH", e);
			} else {
				issueCommand("add-path", {}, e);
			}
			process.env["PATH"] = `${e}${path.delimiter}${process.env["PATH"]}`;
		}
		function getInput(e, t) {
			const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
			if (t && t.required && !n) {
				throw new Error(`Input required and not supplied: ${e}`);
			}
			if (t && t.trimWhitespace === false) {
				return n;
			}
			return n.trim();
		}
		function getMultilineInput(e, t) {
			const n = getInput(e, t).split("\n").filter((e) => e !== "");
			if (t && t.trimWhitespace === false) {
				return n;
			}
			return n.map((e) => e.trim());
		}
		function getBooleanInput(e, t) {
			const n = [
				"true",
				"True",
				"TRUE"
			];
			const r = [
				"false",
				"False",
				"FALSE"
			];
			const i = getInput(e, t);
			if (n.includes(i)) return true;
			if (r.includes(i)) return false;
			throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
		}
		function setOutput(e, t) {
			const n = process.env["GITHUB_OUTPUT"] || "";
			if (n) {
				return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
			}
			process.stdout.write(r.EOL);
			command_issueCommand("set-output", { name: e }, utils_toCommandValue(t));
		}
		function setCommandEcho(e) {
			issue("echo", e ? "on" : "off");
		}
		function setFailed(e) {
			process.exitCode = D.Failure;
			error(e);
		}
		function isDebug() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		function core_debug(e) {
			command_issueCommand("debug", {}, e);
		}
		function error(e, t = {}) {
			command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function warning(e, t = {}) {
			command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function notice(e, t = {}) {
			command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function info(e) {
			process.stdout.write(e + r.EOL);
		}
		function startGroup(e) {
			issue("group", e);
		}
		function endGroup() {
			issue("endgroup");
		}
		function group(e, t) {
			return E(this, void 0, void 0, function* () {
				startGroup(e);
				let n;
				try {
					n = yield t();
				} finally {
					endGroup();
				}
				return n;
			});
		}
		function saveState(e, t) {
			const n = process.env["GITHUB_STATE"] || "";
			if (n) {
				return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
			}
			issueCommand("save-state", { name: e }, toCommandValue(t));
		}
		function getState(e) {
			return process.env[`STATE_${e}`] || "";
		}
		function getIDToken(e) {
			return E(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(e);
			});
		}
	}),
	78263: (function(e, t, n) {
		n.d(t, { tZ: () => BearerCredentialHandler });
		var r = undefined && undefined.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r["throw"](e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		class BasicCredentialHandler {
			constructor(e, t) {
				this.username = e;
				this.password = t;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return r(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class BearerCredentialHandler {
			constructor(e) {
				this.token = e;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Bearer ${this.token}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return r(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class PersonalAccessTokenCredentialHandler {
			constructor(e) {
				this.token = e;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return r(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
	})
};
;
