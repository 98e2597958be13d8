"use strict";
exports.id = 2350;
exports.ids = [2350];
exports.modules = { 22350: (function(e, t, n) {
	n.r(t);
	n.d(t, {
		exec: () => exec,
		getExecOutput: () => getExecOutput
	});
	var r = n(13193);
	var i = n(70857);
	var a = n(24434);
	var o = n(35317);
	var s = n(16928);
	var c = n(42613);
	var l = n(79896);
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
	const { chmod: d, copyFile: f, lstat: p, mkdir: m, open: h, readdir: g, rename: _, rm: v, rmdir: y, stat: b, symlink: x, unlink: S } = l.promises;
	const C = process.platform === "win32";
	function readlink(e) {
		return u(this, void 0, void 0, function* () {
			const t = yield fs.promises.readlink(e);
			if (C && !t.endsWith("\\")) {
				return `${t}\\`;
			}
			return t;
		});
	}
	const w = 268435456;
	const T = l.constants.O_RDONLY;
	function exists(e) {
		return u(this, void 0, void 0, function* () {
			try {
				yield b(e);
			} catch (e) {
				if (e.code === "ENOENT") {
					return false;
				}
				throw e;
			}
			return true;
		});
	}
	function isDirectory(e) {
		return u(this, arguments, void 0, function* (e, t = false) {
			const n = t ? yield b(e) : yield p(e);
			return n.isDirectory();
		});
	}
	function isRooted(e) {
		e = normalizeSeparators(e);
		if (!e) {
			throw new Error("isRooted() parameter \"p\" cannot be empty");
		}
		if (C) {
			return e.startsWith("\\") || /^[A-Z]:/i.test(e);
		}
		return e.startsWith("/");
	}
	function tryGetExecutablePath(e, t) {
		return u(this, void 0, void 0, function* () {
			let n = undefined;
			try {
				n = yield b(e);
			} catch (t) {
				if (t.code !== "ENOENT") {
					console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
				}
			}
			if (n && n.isFile()) {
				if (C) {
					const n = s.extname(e).toUpperCase();
					if (t.some((e) => e.toUpperCase() === n)) {
						return e;
					}
				} else {
					if (isUnixExecutable(n)) {
						return e;
					}
				}
			}
			const r = e;
			for (const i of t) {
				e = r + i;
				n = undefined;
				try {
					n = yield b(e);
				} catch (t) {
					if (t.code !== "ENOENT") {
						console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
					}
				}
				if (n && n.isFile()) {
					if (C) {
						try {
							const t = s.dirname(e);
							const n = s.basename(e).toUpperCase();
							for (const r of yield g(t)) {
								if (n === r.toUpperCase()) {
									e = s.join(t, r);
									break;
								}
							}
						} catch (t) {
							console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
						}
						return e;
					} else {
						if (isUnixExecutable(n)) {
							return e;
						}
					}
				}
			}
			return "";
		});
	}
	function normalizeSeparators(e) {
		e = e || "";
		if (C) {
			e = e.replace(/\//g, "\\");
			return e.replace(/\\\\+/g, "\\");
		}
		return e.replace(/\/\/+/g, "/");
	}
	function isUnixExecutable(e) {
		return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== undefined && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== undefined && e.uid === process.getuid();
	}
	function getCmdPath() {
		var e;
		return (e = process.env["COMSPEC"]) !== null && e !== void 0 ? e : `cmd.exe`;
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
	function cp(e, t) {
		return E(this, arguments, void 0, function* (e, t, n = {}) {
			const { force: r, recursive: i, copySourceDirectory: a } = readCopyOptions(n);
			const o = (yield ioUtil.exists(t)) ? yield ioUtil.stat(t) : null;
			if (o && o.isFile() && !r) {
				return;
			}
			const s = o && o.isDirectory() && a ? path.join(t, path.basename(e)) : t;
			if (!(yield ioUtil.exists(e))) {
				throw new Error(`no such file or directory: ${e}`);
			}
			const c = yield ioUtil.stat(e);
			if (c.isDirectory()) {
				if (!i) {
					throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);
				} else {
					yield cpDirRecursive(e, s, 0, r);
				}
			} else {
				if (path.relative(e, s) === "") {
					throw new Error(`'${s}' and '${e}' are the same file`);
				}
				yield io_copyFile(e, s, r);
			}
		});
	}
	function mv(e, t) {
		return E(this, arguments, void 0, function* (e, t, n = {}) {
			if (yield ioUtil.exists(t)) {
				let r = true;
				if (yield ioUtil.isDirectory(t)) {
					t = path.join(t, path.basename(e));
					r = yield ioUtil.exists(t);
				}
				if (r) {
					if (n.force == null || n.force) {
						yield rmRF(t);
					} else {
						throw new Error("Destination already exists");
					}
				}
			}
			yield mkdirP(path.dirname(t));
			yield ioUtil.rename(e, t);
		});
	}
	function rmRF(e) {
		return E(this, void 0, void 0, function* () {
			if (ioUtil.IS_WINDOWS) {
				if (/[*"<>|]/.test(e)) {
					throw new Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
				}
			}
			try {
				yield ioUtil.rm(e, {
					force: true,
					maxRetries: 3,
					recursive: true,
					retryDelay: 300
				});
			} catch (e) {
				throw new Error(`File was unable to be removed ${e}`);
			}
		});
	}
	function mkdirP(e) {
		return E(this, void 0, void 0, function* () {
			ok(e, "a path argument must be provided");
			yield ioUtil.mkdir(e, { recursive: true });
		});
	}
	function which(e, t) {
		return E(this, void 0, void 0, function* () {
			if (!e) {
				throw new Error("parameter 'tool' is required");
			}
			if (t) {
				const t = yield which(e, false);
				if (!t) {
					if (C) {
						throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
					} else {
						throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
				}
				return t;
			}
			const n = yield findInPath(e);
			if (n && n.length > 0) {
				return n[0];
			}
			return "";
		});
	}
	function findInPath(e) {
		return E(this, void 0, void 0, function* () {
			if (!e) {
				throw new Error("parameter 'tool' is required");
			}
			const t = [];
			if (C && process.env["PATHEXT"]) {
				for (const e of process.env["PATHEXT"].split(s.delimiter)) {
					if (e) {
						t.push(e);
					}
				}
			}
			if (isRooted(e)) {
				const n = yield tryGetExecutablePath(e, t);
				if (n) {
					return [n];
				}
				return [];
			}
			if (e.includes(s.sep)) {
				return [];
			}
			const n = [];
			if (process.env.PATH) {
				for (const e of process.env.PATH.split(s.delimiter)) {
					if (e) {
						n.push(e);
					}
				}
			}
			const r = [];
			for (const i of n) {
				const n = yield tryGetExecutablePath(s.join(i, e), t);
				if (n) {
					r.push(n);
				}
			}
			return r;
		});
	}
	function readCopyOptions(e) {
		const t = e.force == null ? true : e.force;
		const n = Boolean(e.recursive);
		const r = e.copySourceDirectory == null ? true : Boolean(e.copySourceDirectory);
		return {
			force: t,
			recursive: n,
			copySourceDirectory: r
		};
	}
	function cpDirRecursive(e, t, n, r) {
		return E(this, void 0, void 0, function* () {
			if (n >= 255) return;
			n++;
			yield mkdirP(t);
			const i = yield ioUtil.readdir(e);
			for (const a of i) {
				const i = `${e}/${a}`;
				const o = `${t}/${a}`;
				const s = yield ioUtil.lstat(i);
				if (s.isDirectory()) {
					yield cpDirRecursive(i, o, n, r);
				} else {
					yield io_copyFile(i, o, r);
				}
			}
			yield ioUtil.chmod(t, (yield ioUtil.stat(e)).mode);
		});
	}
	function io_copyFile(e, t, n) {
		return E(this, void 0, void 0, function* () {
			if ((yield ioUtil.lstat(e)).isSymbolicLink()) {
				try {
					yield ioUtil.lstat(t);
					yield ioUtil.unlink(t);
				} catch (e) {
					if (e.code === "EPERM") {
						yield ioUtil.chmod(t, "0666");
						yield ioUtil.unlink(t);
					}
				}
				const n = yield ioUtil.readlink(e);
				yield ioUtil.symlink(n, t, ioUtil.IS_WINDOWS ? "junction" : null);
			} else if (!(yield ioUtil.exists(t)) || n) {
				yield ioUtil.copyFile(e, t);
			}
		});
	}
	var D = n(53557);
	;
	var O = undefined && undefined.__awaiter || function(e, t, n, r) {
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
	const k = process.platform === "win32";
	class ToolRunner extends a.EventEmitter {
		constructor(e, t, n) {
			super();
			if (!e) {
				throw new Error("Parameter 'toolPath' cannot be null or empty.");
			}
			this.toolPath = e;
			this.args = t || [];
			this.options = n || {};
		}
		_debug(e) {
			if (this.options.listeners && this.options.listeners.debug) {
				this.options.listeners.debug(e);
			}
		}
		_getCommandString(e, t) {
			const n = this._getSpawnFileName();
			const r = this._getSpawnArgs(e);
			let i = t ? "" : "[command]";
			if (k) {
				if (this._isCmdFile()) {
					i += n;
					for (const e of r) {
						i += ` ${e}`;
					}
				} else if (e.windowsVerbatimArguments) {
					i += `"${n}"`;
					for (const e of r) {
						i += ` ${e}`;
					}
				} else {
					i += this._windowsQuoteCmdArg(n);
					for (const e of r) {
						i += ` ${this._windowsQuoteCmdArg(e)}`;
					}
				}
			} else {
				i += n;
				for (const e of r) {
					i += ` ${e}`;
				}
			}
			return i;
		}
		_processLineBuffer(e, t, n) {
			try {
				let r = t + e.toString();
				let a = r.indexOf(i.EOL);
				while (a > -1) {
					const e = r.substring(0, a);
					n(e);
					r = r.substring(a + i.EOL.length);
					a = r.indexOf(i.EOL);
				}
				return r;
			} catch (e) {
				this._debug(`error processing line. Failed with error ${e}`);
				return "";
			}
		}
		_getSpawnFileName() {
			if (k) {
				if (this._isCmdFile()) {
					return process.env["COMSPEC"] || "cmd.exe";
				}
			}
			return this.toolPath;
		}
		_getSpawnArgs(e) {
			if (k) {
				if (this._isCmdFile()) {
					let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
					for (const n of this.args) {
						t += " ";
						t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
					}
					t += "\"";
					return [t];
				}
			}
			return this.args;
		}
		_endsWith(e, t) {
			return e.endsWith(t);
		}
		_isCmdFile() {
			const e = this.toolPath.toUpperCase();
			return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
		}
		_windowsQuoteCmdArg(e) {
			if (!this._isCmdFile()) {
				return this._uvQuoteCmdArg(e);
			}
			if (!e) {
				return "\"\"";
			}
			const t = [
				" ",
				"	",
				"&",
				"(",
				")",
				"[",
				"]",
				"{",
				"}",
				"^",
				"=",
				";",
				"!",
				"'",
				"+",
				",",
				"`",
				"~",
				"|",
				"<",
				">",
				"\""
			];
			let n = false;
			for (const r of e) {
				if (t.some((e) => e === r)) {
					n = true;
					break;
				}
			}
			if (!n) {
				return e;
			}
			let r = "\"";
			let i = true;
			for (let t = e.length; t > 0; t--) {
				r += e[t - 1];
				if (i && e[t - 1] === "\\") {
					r += "\\";
				} else if (e[t - 1] === "\"") {
					i = true;
					r += "\"";
				} else {
					i = false;
				}
			}
			r += "\"";
			return r.split("").reverse().join("");
		}
		_uvQuoteCmdArg(e) {
			if (!e) {
				return "\"\"";
			}
			if (!e.includes(" ") && !e.includes("	") && !e.includes("\"")) {
				return e;
			}
			if (!e.includes("\"") && !e.includes("\\")) {
				return `"${e}"`;
			}
			let t = "\"";
			let n = true;
			for (let r = e.length; r > 0; r--) {
				t += e[r - 1];
				if (n && e[r - 1] === "\\") {
					t += "\\";
				} else if (e[r - 1] === "\"") {
					n = true;
					t += "\\";
				} else {
					n = false;
				}
			}
			t += "\"";
			return t.split("").reverse().join("");
		}
		_cloneExecOptions(e) {
			e = e || {};
			const t = {
				cwd: e.cwd || process.cwd(),
				env: e.env || process.env,
				silent: e.silent || false,
				windowsVerbatimArguments: e.windowsVerbatimArguments || false,
				failOnStdErr: e.failOnStdErr || false,
				ignoreReturnCode: e.ignoreReturnCode || false,
				delay: e.delay || 1e4
			};
			t.outStream = e.outStream || process.stdout;
			t.errStream = e.errStream || process.stderr;
			return t;
		}
		_getSpawnOptions(e, t) {
			e = e || {};
			const n = {};
			n.cwd = e.cwd;
			n.env = e.env;
			n["windowsVerbatimArguments"] = e.windowsVerbatimArguments || this._isCmdFile();
			if (e.windowsVerbatimArguments) {
				n.argv0 = `"${t}"`;
			}
			return n;
		}
		exec() {
			return O(this, void 0, void 0, function* () {
				if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || k && this.toolPath.includes("\\"))) {
					this.toolPath = s.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
				}
				this.toolPath = yield which(this.toolPath, true);
				return new Promise((e, t) => O(this, void 0, void 0, function* () {
					this._debug(`exec tool: ${this.toolPath}`);
					this._debug("arguments:");
					for (const e of this.args) {
						this._debug(`   ${e}`);
					}
					const n = this._cloneExecOptions(this.options);
					if (!n.silent && n.outStream) {
						n.outStream.write(this._getCommandString(n) + i.EOL);
					}
					const r = new ExecState(n, this.toolPath);
					r.on("debug", (e) => {
						this._debug(e);
					});
					if (this.options.cwd && !(yield exists(this.options.cwd))) {
						return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));
					}
					const a = this._getSpawnFileName();
					const s = o.spawn(a, this._getSpawnArgs(n), this._getSpawnOptions(this.options, a));
					let c = "";
					if (s.stdout) {
						s.stdout.on("data", (e) => {
							if (this.options.listeners && this.options.listeners.stdout) {
								this.options.listeners.stdout(e);
							}
							if (!n.silent && n.outStream) {
								n.outStream.write(e);
							}
							c = this._processLineBuffer(e, c, (e) => {
								if (this.options.listeners && this.options.listeners.stdline) {
									this.options.listeners.stdline(e);
								}
							});
						});
					}
					let l = "";
					if (s.stderr) {
						s.stderr.on("data", (e) => {
							r.processStderr = true;
							if (this.options.listeners && this.options.listeners.stderr) {
								this.options.listeners.stderr(e);
							}
							if (!n.silent && n.errStream && n.outStream) {
								const t = n.failOnStdErr ? n.errStream : n.outStream;
								t.write(e);
							}
							l = this._processLineBuffer(e, l, (e) => {
								if (this.options.listeners && this.options.listeners.errline) {
									this.options.listeners.errline(e);
								}
							});
						});
					}
					s.on("error", (e) => {
						r.processError = e.message;
						r.processExited = true;
						r.processClosed = true;
						r.CheckComplete();
					});
					s.on("exit", (e) => {
						r.processExitCode = e;
						r.processExited = true;
						this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
						r.CheckComplete();
					});
					s.on("close", (e) => {
						r.processExitCode = e;
						r.processExited = true;
						r.processClosed = true;
						this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
						r.CheckComplete();
					});
					r.on("done", (n, r) => {
						if (c.length > 0) {
							this.emit("stdline", c);
						}
						if (l.length > 0) {
							this.emit("errline", l);
						}
						s.removeAllListeners();
						if (n) {
							t(n);
						} else {
							e(r);
						}
					});
					if (this.options.input) {
						if (!s.stdin) {
							throw new Error("child process missing stdin");
						}
						s.stdin.end(this.options.input);
					}
				}));
			});
		}
	}
	function argStringToArray(e) {
		const t = [];
		let n = false;
		let r = false;
		let i = "";
		function append(e) {
			if (r && e !== "\"") {
				i += "\\";
			}
			i += e;
			r = false;
		}
		for (let a = 0; a < e.length; a++) {
			const o = e.charAt(a);
			if (o === "\"") {
				if (!r) {
					n = !n;
				} else {
					append(o);
				}
				continue;
			}
			if (o === "\\" && r) {
				append(o);
				continue;
			}
			if (o === "\\" && n) {
				r = true;
				continue;
			}
			if (o === " " && !n) {
				if (i.length > 0) {
					t.push(i);
					i = "";
				}
				continue;
			}
			append(o);
		}
		if (i.length > 0) {
			t.push(i.trim());
		}
		return t;
	}
	class ExecState extends a.EventEmitter {
		constructor(e, t) {
			super();
			this.processClosed = false;
			this.processError = "";
			this.processExitCode = 0;
			this.processExited = false;
			this.processStderr = false;
			this.delay = 1e4;
			this.done = false;
			this.timeout = null;
			if (!t) {
				throw new Error("toolPath must not be empty");
			}
			this.options = e;
			this.toolPath = t;
			if (e.delay) {
				this.delay = e.delay;
			}
		}
		CheckComplete() {
			if (this.done) {
				return;
			}
			if (this.processClosed) {
				this._setResult();
			} else if (this.processExited) {
				this.timeout = (0, D.setTimeout)(ExecState.HandleTimeout, this.delay, this);
			}
		}
		_debug(e) {
			this.emit("debug", e);
		}
		_setResult() {
			let e;
			if (this.processExited) {
				if (this.processError) {
					e = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
				} else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
					e = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
				} else if (this.processStderr && this.options.failOnStdErr) {
					e = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
				}
			}
			if (this.timeout) {
				clearTimeout(this.timeout);
				this.timeout = null;
			}
			this.done = true;
			this.emit("done", e, this.processExitCode);
		}
		static HandleTimeout(e) {
			if (e.done) {
				return;
			}
			if (!e.processClosed && e.processExited) {
				const t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
	;
	var A = undefined && undefined.__awaiter || function(e, t, n, r) {
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
	function exec(e, t, n) {
		return A(this, void 0, void 0, function* () {
			const r = argStringToArray(e);
			if (r.length === 0) {
				throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
			}
			const i = r[0];
			t = r.slice(1).concat(t || []);
			const a = new ToolRunner(i, t, n);
			return a.exec();
		});
	}
	function getExecOutput(e, t, n) {
		return A(this, void 0, void 0, function* () {
			var i, a;
			let o = "";
			let s = "";
			const c = new r.StringDecoder("utf8");
			const l = new r.StringDecoder("utf8");
			const u = (i = n === null || n === void 0 ? void 0 : n.listeners) === null || i === void 0 ? void 0 : i.stdout;
			const d = (a = n === null || n === void 0 ? void 0 : n.listeners) === null || a === void 0 ? void 0 : a.stderr;
			const stdErrListener = (e) => {
				s += l.write(e);
				if (d) {
					d(e);
				}
			};
			const stdOutListener = (e) => {
				o += c.write(e);
				if (u) {
					u(e);
				}
			};
			const f = Object.assign(Object.assign({}, n === null || n === void 0 ? void 0 : n.listeners), {
				stdout: stdOutListener,
				stderr: stdErrListener
			});
			const p = yield exec(e, t, Object.assign(Object.assign({}, n), { listeners: f }));
			o += c.end();
			s += l.end();
			return {
				exitCode: p,
				stdout: o,
				stderr: s
			};
		});
	}
}) };
;
