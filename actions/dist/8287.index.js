"use strict";
exports.id = 8287;
exports.ids = [8287];
exports.modules = {
	48252: (function(e, t, n) {
		n.d(t, { Z: () => openHost });
		var r = n(73024);
		var i = n(76760);
		var a = n(66462);
		var o = n(73136);
		var s = n(39330);
		;
		function bundleSha256(e) {
			if (e === undefined) return null;
			return (0, s.fg)((0, r.readFileSync)((0, o.fileURLToPath)(e.replace(/[^/]*$/, "SHA256SUMS"))));
		}
		;
		const c = {
			nowMs: () => Date.now(),
			monotonicMs: () => Number(process.hrtime.bigint()) / 1e6
		};
		var l = n(27371);
		;
		const { O_CREAT: u, O_EXCL: d, O_RDONLY: f, O_WRONLY: p } = r.constants;
		const m = r.constants.O_DIRECTORY ?? 0;
		const h = r.constants.O_NOFOLLOW ?? 0;
		const g = 420;
		const _ = 493;
		const v = -1;
		const y = process.platform !== "win32";
		const b = {
			look: (e) => {
				const t = r.lstatSync(e, {
					bigint: true,
					throwIfNoEntry: false
				});
				return t && {
					kind: kindOf(t),
					identity: `${t.dev}:${t.ino}`
				};
			},
			names: (e) => r.readdirSync(e),
			makeFolder: (e) => r.mkdirSync(e, _),
			openNew: (e) => r.openSync(e, p | u | d | h, g),
			openFolder: (e) => y ? r.openSync(e, f | m | h) : v,
			identify: (e) => {
				if (e === v) return "";
				const t = r.fstatSync(e, { bigint: true });
				return `${t.dev}:${t.ino}`;
			},
			write: (e, t, n) => r.writeSync(e, t, n, t.length - n, n),
			sync: (e) => e === v ? undefined : r.fsyncSync(e),
			close: (e) => e === v ? undefined : r.closeSync(e),
			link: (e, t) => r.linkSync(e, t),
			rename: (e, t) => r.renameSync(e, t),
			remove: (e) => r.unlinkSync(e)
		};
		function kindOf(e) {
			if (e.isSymbolicLink()) return "link";
			if (e.isDirectory()) return "folder";
			return e.isFile() ? "file" : "other";
		}
		var x = n(77598);
		var S = n(48161);
		;
		function describeSelf(e) {
			return {
				pid: process.pid,
				started: startOf(process.pid)?.ticks ?? null,
				boot: readFirst("/proc/sys/kernel/random/boot_id"),
				namespace: readLink("/proc/self/ns/pid"),
				host: S.hostname(),
				nonce: e
			};
		}
		function judgeHolder(e, t) {
			const n = e.boot === t.boot && e.boot !== null;
			if (!n && e.host !== t.host) return "unknown";
			if (e.boot !== t.boot) return "gone";
			if (e.namespace !== t.namespace) return "unknown";
			if (e.started === null) return hasProcess(e.pid) ? "alive" : "gone";
			const r = startOf(e.pid);
			if (r === undefined) return "gone";
			return r.ticks === e.started && !r.isDead ? "alive" : "gone";
		}
		function encodeHolder(e) {
			return Buffer.from(`${JSON.stringify({
				version: 1,
				...e
			})}\n`, "utf8");
		}
		function decodeHolder(e) {
			let t;
			try {
				t = JSON.parse(Buffer.from(e).toString("utf8"));
			} catch {
				return "unreadable";
			}
			if (typeof t !== "object" || t === null || !("version" in t)) return "unreadable";
			if (t.version !== 1) return "foreign";
			return isHolder(t) ? t : "unreadable";
		}
		function isHolder(e) {
			const t = e;
			return Number.isSafeInteger(t["pid"]) && t["pid"] > 0 && typeof t["host"] === "string" && typeof t["nonce"] === "string" && [
				"started",
				"boot",
				"namespace"
			].every((e) => t[e] === null || typeof t[e] === "string");
		}
		function startOf(e) {
			const t = readFirst(`/proc/${e}/stat`);
			if (t === null) return undefined;
			const n = t.slice(t.lastIndexOf(")") + 2).split(" ");
			const [r, i] = [n[0], n[19]];
			return i === undefined ? undefined : {
				ticks: i,
				isDead: r === "Z" || r === "X"
			};
		}
		function hasProcess(e) {
			try {
				process.kill(e, 0);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		function readFirst(e) {
			try {
				return r.readFileSync(e, "utf8").trim();
			} catch {
				return null;
			}
		}
		function readLink(e) {
			try {
				return r.readlinkSync(e);
			} catch {
				return null;
			}
		}
		;
		const ee = /^\.release-gates-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,10})-(\d{1,20}|x)-[0-9a-f]{16}\.tmp$/;
		function temporaryName() {
			const { host: e, boot: t, namespace: n, pid: r, started: i } = shortSelf();
			return `.release-gates-${e}-${t}-${n}-${r}-${i ?? "x"}-${(0, x.randomBytes)(8).toString("hex")}.tmp`;
		}
		function isLeftBehind(e) {
			const [t, n, r, i, a] = ee.exec(e)?.slice(1) ?? [];
			if (t === undefined || n === undefined || r === undefined) return false;
			const o = shortSelf();
			const s = {
				host: t,
				boot: n === C ? null : n,
				namespace: r === C ? null : r,
				pid: Number(i),
				started: a === undefined || a === "x" ? null : a,
				nonce: ""
			};
			const c = {
				boot: o.boot === C ? null : o.boot,
				namespace: o.namespace === C ? null : o.namespace
			};
			return judgeHolder(s, {
				...o,
				...c
			}) === "gone";
		}
		const C = "00000000";
		function shortSelf() {
			const e = describeSelf("");
			return {
				...e,
				host: temporary_name_short(e.host),
				boot: temporary_name_short(e.boot),
				namespace: temporary_name_short(e.namespace)
			};
		}
		function temporary_name_short(e) {
			return e === null ? C : (0, s.fg)(e).slice(0, 8);
		}
		;
		const te = /^(con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\$|conout\$)(\.|$)/i;
		function toWorkspacePath(e, t) {
			if (e === "") return outside("the path is empty");
			if (e.includes("\0")) return outside("the path holds a NUL");
			const n = cutRoot(e, t);
			if (n === undefined) return outside("the path is absolute and not below the workspace");
			const r = [];
			for (const e of split(n, t)) {
				if (e === "" || e === ".") continue;
				if (e === "..") {
					if (r.pop() === undefined) return outside("the path leaves the workspace");
					continue;
				}
				const n = t.windows ? windowsRefusal(e) : undefined;
				if (n !== undefined) return outside(n);
				r.push(e);
			}
			return {
				state: "inside",
				path: r.join("/"),
				names: r
			};
		}
		function split(e, t) {
			return e.split(t.windows ? /[/\\]/ : "/");
		}
		function cutRoot(e, t) {
			const n = t.windows ? /^([a-z]:|[/\\])/i.test(e) : e.startsWith("/");
			if (!n) return e;
			const r = split(t.root, t).filter((e) => e !== "");
			const i = split(e, t).filter((e) => e !== "" && e !== ".");
			const same = (e, n) => t.windows ? e.toLowerCase() === i[n]?.toLowerCase() : e === i[n];
			return r.every(same) ? i.slice(r.length).join("/") : undefined;
		}
		function windowsRefusal(e) {
			if (e.includes(":")) return "a name holds \":\", which opens an alternate data stream on Windows";
			if (te.test(e)) return "a name is a Windows device";
			if (/[. ]$/.test(e)) return "a name ends in a dot or a space, which Windows drops";
			return undefined;
		}
		function outside(e) {
			return {
				state: "outside",
				reason: e
			};
		}
		;
		function toPlace(e, t) {
			const n = toWorkspacePath(t, {
				root: e,
				windows: process.platform === "win32"
			});
			const r = n.state === "inside" ? n.names.at(-1) : undefined;
			const o = n.state === "inside" && n.names.some(isGitFolder);
			if (n.state === "inside" && r !== undefined && !o) {
				return {
					path: n.path,
					folder: (0, i.join)(e, ...n.names.slice(0, -1)),
					name: r
				};
			}
			throw new a.dz({
				code: "file.outside_workspace",
				message: `expected a file inside the workspace to write, but ${n.state === "outside" ? n.reason : o ? "the path leads into a .git folder" : "the path names the workspace itself"}`,
				where: { file: t }
			});
		}
		function isGitFolder(e) {
			return /^(\.git|git~\d+)[ .]*$/i.test(e.normalize("NFKC").replaceAll(/\p{Cf}/gu, ""));
		}
		function enterFolder(e, t, n) {
			let r = t;
			let a = e.look(t)?.identity;
			for (const t of n.path.split("/").slice(0, -1)) {
				const o = (0, i.join)(r, t);
				const s = e.look(o) ?? makeFolder(e, r, o);
				if (s?.kind === "link") throw refusal("file.symlinked_folder", "a link", n);
				if (s?.kind !== "folder") throw refusal("file.not_regular", "something that is no folder", n);
				r = o;
				a = s.identity;
			}
			if (a === undefined) throw refusal("file.not_regular", "nothing where the workspace should be", n);
			return a;
		}
		function makeFolder(e, t, n) {
			try {
				e.makeFolder(n);
			} catch (e) {
				if (e.code !== "EEXIST") throw e;
			}
			const r = e.openFolder(t);
			try {
				e.sync(r);
			} finally {
				e.close(r);
			}
			return e.look(n);
		}
		function refusal(e, t, n) {
			return new a.dz({
				code: e,
				message: `expected real folders on the way to the file, found ${t}`,
				where: { file: n.path },
				remedy: "Write to a folder that is no link"
			});
		}
		;
		function createFileWriter({ root: e, disk: t = b }) {
			const n = new Set();
			const at = (r, i) => {
				const o = toPlace(e, r);
				try {
					i({
						disk: t,
						root: e,
						place: o,
						swept: n
					});
				} catch (e) {
					if (e instanceof a.OK) throw e;
					throw (0, l.n)(e, o.path, "write");
				}
				return o;
			};
			const write = (e, t, n) => {
				const r = at(e, (e) => writeDurably(e, t, n));
				return {
					path: r.path,
					sha256: (0, s.fg)(t),
					bytes: t.length
				};
			};
			return {
				create: async (e, t) => write(e, t, linkNew),
				replace: async (e, t) => write(e, t, renameOver),
				remove: async (e) => void at(e, removeDurably)
			};
		}
		function writeDurably(e, t, n) {
			const { disk: r, root: a, place: o } = e;
			inFolder(e, (s, c) => {
				const l = (0, i.join)(o.folder, temporaryName());
				writeTemporary(r, l, t);
				try {
					refuseMoved(e, c, enterFolder(r, a, o));
					n(e, l, s);
				} catch (e) {
					discard(r, l);
					throw e;
				}
			});
		}
		function removeDurably(e) {
			const { disk: t, place: n } = e;
			if (t.look((0, i.join)(n.folder, n.name)) === undefined) return;
			inFolder(e, (e) => t.remove(e));
		}
		function inFolder(e, t) {
			const { disk: n, root: r, place: a } = e;
			const o = enterFolder(n, r, a);
			const s = n.openFolder(a.folder);
			try {
				refuseMoved(e, o, n.identify(s));
				sweep(e);
				const r = (0, i.join)(a.folder, a.name);
				refuseOddTarget(e, r);
				t(r, o);
				n.sync(s);
			} finally {
				n.close(s);
			}
		}
		function writeTemporary(e, t, n) {
			const r = e.openNew(t);
			try {
				try {
					for (let t = 0; t < n.length;) t += e.write(r, n, t);
					e.sync(r);
				} finally {
					e.close(r);
				}
			} catch (n) {
				discard(e, t);
				throw n;
			}
		}
		function linkNew({ disk: e, place: t }, n, r) {
			try {
				e.link(n, r);
			} catch (e) {
				if (e.code !== "EEXIST") throw e;
				throw taken(t);
			}
			e.remove(n);
		}
		function renameOver({ disk: e }, t, n) {
			e.rename(t, n);
		}
		function refuseOddTarget({ disk: e, place: t }, n) {
			const r = e.look(n);
			if (r === undefined || r.kind === "file") return;
			throw new a.dz({
				code: "file.not_regular",
				message: `expected a regular file or nothing, found ${r.kind === "other" ? "a device, pipe or socket" : `a ${r.kind}`}`,
				where: { file: t.path }
			});
		}
		function refuseMoved({ place: e }, t, n) {
			if (t === n || n === "") return;
			throw new a.dz({
				code: "file.symlinked_folder",
				message: "expected the folder to stay what it was while a file was written into it; it was replaced",
				where: { file: e.path }
			});
		}
		function taken(e) {
			return new a.dz({
				code: "file.exists",
				message: "expected to create the file, found one of this name",
				where: { file: e.path },
				remedy: "Move the old one away; nothing is overwritten"
			});
		}
		function discard(e, t) {
			try {
				e.remove(t);
			} catch {}
		}
		function sweep({ disk: e, place: t, swept: n }) {
			if (n.has(t.folder)) return;
			n.add(t.folder);
			for (const n of e.names(t.folder)) {
				if (isLeftBehind(n)) discard(e, (0, i.join)(t.folder, n));
			}
		}
		;
		const ne = [
			"PATH",
			"HOME",
			"LANG",
			"TMPDIR",
			"RUNNER_TRACKING_ID"
		];
		const re = [
			"SystemRoot",
			"SystemDrive",
			"PATHEXT",
			"COMSPEC",
			"TEMP",
			"TMP",
			"USERPROFILE"
		];
		const w = "RELEASE_GATES_PROCESS_ID";
		function minimalEnvironment(e, t = {}) {
			const n = process.platform === "win32" ? [...ne, ...re] : ne;
			const r = n.flatMap((t) => {
				const n = e[t];
				return n === undefined ? [] : [[t, n]];
			});
			return {
				...Object.fromEntries(r),
				...t
			};
		}
		var T = n(58500);
		;
		class CapturedStream {
			closed;
			#e;
			#t = [];
			#n;
			#r = 0;
			#i = 0;
			constructor(e, t) {
				this.#e = e;
				this.#n = t;
				e.on("data", (e) => this.#a(e));
				e.on("error", () => e.destroy());
				this.closed = new Promise((t) => {
					e.once("close", t);
				});
			}
			get isTruncated() {
				return this.#i > this.#r;
			}
			bytes() {
				return Buffer.concat(this.#t, this.#r);
			}
			abandon() {
				this.#e.destroy();
			}
			#a(e) {
				this.#i += e.length;
				const t = this.#n - this.#r;
				if (t <= 0) return;
				const n = Buffer.from(e.subarray(0, t));
				this.#t.push(n);
				this.#r += n.length;
			}
		}
		;
		const E = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		];
		const D = new Set();
		function trackTree(e) {
			if (D.size === 0) listen();
			D.add(e);
			return () => {
				D.delete(e);
				if (D.size === 0) silence();
			};
		}
		function listen() {
			process.on("exit", killAll);
			for (const e of E) process.on(e, endWithChildren);
		}
		function silence() {
			process.off("exit", killAll);
			for (const e of E) process.off(e, endWithChildren);
		}
		function killAll() {
			for (const e of D) e.kill();
		}
		function endWithChildren(e) {
			killAll();
			silence();
			D.clear();
			if (process.listenerCount(e) === 0) process.kill(process.pid, e);
		}
		;
		function readProcessTable() {
			if (process.platform !== "linux") return undefined;
			let e;
			try {
				e = (0, r.readdirSync)("/proc");
			} catch {
				return undefined;
			}
			return e.flatMap((e) => /^\d+$/.test(e) ? readEntry(Number(e)) : []);
		}
		function readEntry(e) {
			const t = readProc(`/proc/${e}/stat`);
			if (t === undefined) return [];
			const n = t.slice(t.lastIndexOf(")") + 2).split(" ");
			const [r, i, a] = n;
			const o = n[19];
			if (r === undefined || r === "Z" || r === "X" || o === undefined) return [];
			return [{
				pid: e,
				parent: Number(i),
				group: Number(a),
				start: o
			}];
		}
		function hasVariable(e, t) {
			const n = readProc(`/proc/${e}/environ`);
			return n !== undefined && `\0${n}`.includes(`\0${t}\0`);
		}
		function readDescriptors(e) {
			let t;
			try {
				t = (0, r.readdirSync)(`/proc/${e}/fd`);
			} catch {
				return [];
			}
			return t.flatMap((t) => readDescriptor(e, t) ?? []);
		}
		function readDescriptor(e, t) {
			try {
				return (0, r.readlinkSync)(`/proc/${e}/fd/${t}`);
			} catch {
				return undefined;
			}
		}
		function readProc(e) {
			try {
				return (0, r.readFileSync)(e, "latin1");
			} catch {
				return undefined;
			}
		}
		;
		const ie = 20;
		const ae = 500;
		const oe = [
			50,
			100,
			200,
			400,
			1e3
		];
		class ProcessTree {
			#e;
			#t;
			#n;
			#r;
			#i = new Map();
			#a;
			#o;
			constructor(e, t, { staysInGroup: n = false, readTable: r = readProcessTable } = {}) {
				this.#e = e;
				this.#o = r;
				this.#n = n;
				this.#t = `${w}=${t}`;
				const i = process.platform === "linux" && !n ? ["1", "2"].map((t) => readDescriptor(e, t)) : [];
				this.#r = new Set(i.filter((e) => e?.startsWith("socket:") === true));
				this.#f(0);
			}
			async end(e) {
				clearTimeout(this.#a);
				if (process.platform === "win32") return endOnWindows(this.#e);
				if (this.#n && !signal(-this.#e, 0)) return;
				if (await this.#s("SIGTERM", {
					waitMs: e,
					leastLooks: 1
				})) return;
				await this.#s("SIGKILL", {
					waitMs: ae,
					leastLooks: 2
				});
			}
			kill() {
				for (const e of this.#c()) signal(e, "SIGKILL");
			}
			async #s(e, { waitMs: t, leastLooks: n }) {
				const r = performance.now() + t;
				const i = new Set();
				for (let t = 1;; t++) {
					const a = this.#c();
					if (a.length === 0) return true;
					for (const t of a) {
						if (e === "SIGTERM" && i.has(t)) continue;
						signal(t, e);
						i.add(t);
					}
					if (t >= n && performance.now() >= r) return false;
					await (0, T.setTimeout)(ie);
				}
			}
			#c() {
				const e = this.#o();
				if (e === undefined) return signal(-this.#e, 0) ? [-this.#e] : [];
				const t = e.filter((e) => e.pid !== process.pid && this.#l(e));
				this.#d(e, t);
				const n = e.filter((e) => this.#u(e) && e.group !== this.#e);
				const r = t.some((e) => e.group === this.#e);
				return [...r ? [-this.#e] : [], ...n.map((e) => e.pid)];
			}
			#l(e) {
				if (e.group === this.#e || this.#u(e)) return true;
				if (hasVariable(e.pid, this.#t)) return true;
				return this.#r.size > 0 && readDescriptors(e.pid).some((e) => this.#r.has(e));
			}
			#u(e) {
				return this.#i.get(e.pid) === e.start;
			}
			#d(e, t) {
				const n = groupByParent(e);
				const r = [...t];
				const i = new Set();
				for (let e = r.pop(); e !== undefined; e = r.pop()) {
					if (i.has(e.pid) || e.pid === process.pid) continue;
					i.add(e.pid);
					this.#i.set(e.pid, e.start);
					r.push(...n.get(e.pid) ?? []);
				}
			}
			#f(e) {
				const t = oe[Math.min(e, oe.length - 1)];
				this.#a = setTimeout(() => {
					const t = this.#o();
					if (t === undefined) return;
					const n = t.filter((e) => e.pid === this.#e || this.#u(e));
					this.#d(t, n);
					this.#f(e + 1);
				}, t);
				this.#a.unref();
			}
		}
		function groupByParent(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.parent);
				if (e === undefined) t.set(n.parent, [n]);
				else e.push(n);
			}
			return t;
		}
		function signal(e, t) {
			try {
				process.kill(e, t);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		async function endOnWindows(e) {
			const { spawn: t } = await Promise.resolve().then(n.t.bind(n, 31421, 19));
			await new Promise((n) => {
				const r = t("taskkill", [
					"/pid",
					String(e),
					"/T",
					"/F"
				], {
					stdio: "ignore",
					windowsHide: true
				});
				r.once("error", () => n());
				r.once("exit", () => n());
			});
		}
		;
		const se = `read -r group
read -r over
[ -z "$group" ] || kill -s KILL -- "-$group"
for round in 1 2 3 4 5; do
  marked=$(grep -lszFx -- "$1" /proc/[0-9]*/environ)
  [ -n "$marked" ] || exit 0
  for file in $marked; do
    pid=\${file#/proc/}
    kill -s KILL "\${pid%/environ}"
  done
done`;
		class SurvivorWatch {
			#e;
			constructor(e) {
				this.#e = e;
			}
			static async begin(e, t) {
				if (process.platform === "win32") return undefined;
				const { spawn: r } = await Promise.resolve().then(n.t.bind(n, 31421, 19));
				const i = r("/bin/sh", [
					"-c",
					se,
					"sh",
					`${w}=${e}`
				], {
					env: t,
					cwd: "/",
					stdio: [
						"pipe",
						"ignore",
						"ignore"
					],
					detached: true
				});
				i.on("error", () => undefined);
				i.stdin?.on("error", () => undefined);
				i.unref();
				i.stdin?.unref();
				return new SurvivorWatch(i);
			}
			watch(e) {
				this.#e.stdin?.write(`${e}\n`);
			}
			end() {
				this.#e.kill("SIGKILL");
				this.#e.stdin?.destroy();
			}
		}
		;
		const ce = 1e3;
		const O = 2 ** 31 - 1;
		async function runChild(e) {
			const t = (0, x.randomUUID)();
			const n = e.staysInGroup === true ? undefined : await SurvivorWatch.begin(t, e.environment);
			try {
				return await runWatched(e, t, n);
			} finally {
				n?.end();
			}
		}
		async function runWatched(e, t, n) {
			const r = await start(e, t);
			if (typeof r === "string") return notStarted(r);
			const { child: i, pid: a, exited: o } = r;
			n?.watch(a);
			const s = new ProcessTree(a, t, { staysInGroup: e.staysInGroup === true });
			const c = trackTree(s);
			const l = [i.stdout, i.stderr].map((t) => new CapturedStream(t, e.maxOutputBytes));
			try {
				const t = await within(o, e.timeoutMs);
				await s.end(e.graceMs);
				await within(Promise.all(l.map((e) => e.closed)), ce);
				return toResult(t, l);
			} finally {
				c();
				for (const e of l) e.abandon();
				i.stdin?.destroy();
				i.unref();
			}
		}
		async function start(e, t) {
			const [r, ...i] = e.argv;
			const { spawn: a } = await Promise.resolve().then(n.t.bind(n, 31421, 19));
			let o;
			try {
				o = a(r, i, {
					cwd: e.cwd,
					env: {
						...e.environment,
						[w]: t
					},
					stdio: [
						e.stdin === undefined ? "ignore" : "pipe",
						"pipe",
						"pipe"
					],
					detached: process.platform !== "win32",
					shell: false,
					windowsHide: true
				});
			} catch (e) {
				return describeFailure(e, r);
			}
			const s = new Promise((e) => {
				o.once("exit", (t, n) => e({
					status: t,
					signal: n
				}));
			});
			const c = new Promise((e) => {
				o.once("error", e);
			});
			if (o.pid === undefined) return describeFailure(await c, r);
			o.on("error", () => undefined);
			o.stdin?.on("error", () => undefined);
			o.stdin?.end(e.stdin);
			return {
				child: o,
				pid: o.pid,
				exited: s
			};
		}
		async function within(e, t) {
			const n = Number.isFinite(t) ? Math.min(Math.max(0, t), O) : O;
			const r = new AbortController();
			const i = (0, T.setTimeout)(n, undefined, { signal: r.signal }).catch(() => undefined);
			try {
				return await Promise.race([e, i]);
			} finally {
				r.abort();
			}
		}
		function toResult(e, t) {
			const [n, r] = t;
			const i = {
				reason: null,
				stdout: n.bytes(),
				stderr: r.bytes(),
				truncated: n.isTruncated || r.isTruncated
			};
			if (e === undefined) return {
				state: "timed_out",
				status: null,
				signal: null,
				...i
			};
			if (e.signal !== null) return {
				state: "signalled",
				status: null,
				signal: e.signal,
				...i
			};
			return {
				state: "exited",
				status: e.status,
				signal: null,
				...i
			};
		}
		function notStarted(e) {
			const t = new Uint8Array();
			return {
				state: "not_started",
				status: null,
				signal: null,
				reason: e,
				stdout: t,
				stderr: t,
				truncated: false
			};
		}
		function describeFailure(e, t) {
			const n = e.code ?? "";
			const r = JSON.stringify(t.slice(0, 200));
			const i = {
				ENOENT: `no program ${r} on the PATH`,
				EACCES: `${r} is not executable`,
				ENOEXEC: `${r} is not in an executable format`,
				ENOTDIR: `${r} leads through something that is no folder`,
				E2BIG: "the arguments or the environment are too long",
				EMFILE: "too many open files",
				EAGAIN: "too many processes",
				ENOMEM: "not enough memory",
				ERR_INVALID_ARG_VALUE: "an argument or a variable is empty where it may not be, or holds a NUL"
			};
			return i[n] ?? `${r} could not be started (${n === "" ? "unknown error" : n})`;
		}
		;
		const le = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.pager", "cat"],
			["core.quotePath", "false"],
			["core.fsync", "committed"],
			["core.filesRefLockTimeout", "500"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["i18n.commitEncoding", "UTF-8"],
			["safe.bareRepository", "explicit"],
			["submodule.recurse", "false"],
			["fetch.fsckObjects", "true"],
			["fetch.writeCommitGraph", "false"],
			["push.followTags", "false"],
			["push.gpgSign", "false"],
			["push.recurseSubmodules", "no"],
			["push.pushOption", ""],
			["protocol.allow", "never"],
			["protocol.https.allow", "always"],
			["protocol.http.allow", "always"],
			["protocol.ssh.allow", "always"],
			["protocol.file.allow", "always"],
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "30"]
		];
		const ue = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: "",
			SSH_ASKPASS: "",
			SSH_ASKPASS_REQUIRE: "never",
			GCM_INTERACTIVE: "never",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_NO_LAZY_FETCH: "1",
			LC_ALL: "C",
			TZ: "UTC"
		};
		const de = {
			GIT_AUTHOR_NAME: "release-gates",
			GIT_AUTHOR_EMAIL: "release-gates@localhost",
			GIT_COMMITTER_NAME: "release-gates",
			GIT_COMMITTER_EMAIL: "release-gates@localhost"
		};
		const fe = /^(XDG_CONFIG_HOME|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|SSH_AUTH_SOCK|GIT_SSL_(CAINFO|CAPATH)|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy)$/i;
		const pe = /^GIT_CONFIG_(KEY|VALUE)_\d{1,3}$/;
		const me = 256 * 1024 * 1024;
		const he = 2e3;
		class GitProcess {
			cwd;
			#e;
			#t;
			constructor(e) {
				this.cwd = e.cwd;
				this.#e = e;
				this.#t = environmentOf(e);
			}
			with(e) {
				return new GitProcess({
					...this.#e,
					...e
				});
			}
			async run({ args: e, stdin: t, indexFile: n }) {
				const r = await runChild({
					argv: [
						"git",
						"--no-pager",
						...le.flatMap(([e, t]) => ["-c", `${e}=${t}`]),
						...e
					],
					cwd: this.cwd,
					environment: {
						...this.#t,
						...n !== undefined && { GIT_INDEX_FILE: n }
					},
					stdin: typeof t === "string" ? Buffer.from(t, "utf8") : t,
					timeoutMs: this.#e.timeoutMs,
					graceMs: he,
					maxOutputBytes: me,
					staysInGroup: true
				});
				return toOutput(r);
			}
		}
		function environmentOf({ environment: e, settings: t = [], gitDir: n }) {
			const r = Object.entries(e).filter((e) => e[1] !== undefined && fe.test(e[0]));
			return minimalEnvironment(e, {
				...Object.fromEntries(r),
				...configOf(e, t),
				...ue,
				...de,
				...n !== undefined && { GIT_DIR: n }
			});
		}
		function configOf(e, t) {
			const n = Number(e["GIT_CONFIG_COUNT"] ?? 0);
			const r = Number.isInteger(n) && n >= 0 && n < 1e3 ? n : 0;
			const i = r === 0 ? [] : Object.entries(e).filter(([e]) => pe.test(e));
			const a = t.flatMap(([e, t], n) => [[`GIT_CONFIG_KEY_${r + n}`, e], [`GIT_CONFIG_VALUE_${r + n}`, t]]);
			return {
				...Object.fromEntries([...i, ...a]),
				GIT_CONFIG_COUNT: String(r + t.length)
			};
		}
		function toOutput(e) {
			const t = Buffer.from(e.stderr).toString("utf8");
			const n = {
				not_started: e.reason ?? "git could not be started",
				timed_out: "git did not answer in time"
			};
			const r = e.state === "not_started" || e.state === "timed_out" ? n[e.state] : e.truncated ? "git said more than can be read" : "";
			return {
				ok: e.state === "exited" && e.status === 0 && !e.truncated,
				state: e.state,
				status: e.state === "exited" ? e.status : null,
				stdout: Buffer.from(e.stdout),
				stderr: r === "" ? t : `${r}\n${t}`
			};
		}
		var ge = n(73188);
		;
		const _e = {
			"ref.unreachable": "to reach the repository",
			"ref.denied": "to be let in",
			"ref.unknown": "an answer to the push",
			"ref.locked": "the ref to be free",
			"ref.rewritten": "the ref to go on from what was read",
			"ref.too_large": "a file of moderate size",
			"ref.git_failed": "git to do its work"
		};
		const ve = {
			"ref.unreachable": "Look at the network and the address of the remote, then run again",
			"ref.denied": "Give the job `permissions: contents: write`, keep the credentials of the checkout or pass GITHUB_TOKEN, and let rules of the branch allow this push",
			"ref.unknown": "Whether it took effect is not known: run again, which reads the ref first",
			"ref.locked": "If no git process is running there any more, delete the lock file of the ref, then run again",
			"ref.rewritten": "Somebody moved the ref to another history: find out who, and restore it",
			"ref.too_large": "Find out who put it there",
			"ref.git_failed": "See what git says, then run again"
		};
		function refError(e, { place: t, found: n }) {
			return new a.eG({
				code: e,
				message: `expected ${_e[e]} (${t}), found: ${toLine(n)}`,
				remedy: ve[e]
			});
		}
		function refInvalid(e, t) {
			return new a.dz({
				code: "ref.invalid",
				message: toLine(e),
				remedy: t
			});
		}
		function toLine(e) {
			const t = e.split(/\r?\n|\r/).map((e) => e.trim()).filter((e) => e !== "").join("; ");
			return (0, ge.$)(t.replaceAll(/\/\/[^@/\s]+@/g, "//***@")).slice(0, 600);
		}
		;
		const k = String.raw`(?!\.)(?!@$)[A-Za-z0-9._-]+(?<!\.lock)(?<!\.)`;
		const ye = new RegExp(`^refs/(?:${k}/)+${k}$`);
		const be = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/;
		function checkRefName(e) {
			if (e.length <= 200 && ye.test(e) && !e.includes("..")) return e;
			throw refInvalid(`expected a full ref such as refs/heads/release-state, found ${JSON.stringify(e.slice(0, 200))}`, "Use letters, digits and . _ - / only");
		}
		function checkRemoteName(e) {
			if (be.test(e) && !e.includes("..")) return e;
			throw refInvalid(`expected the name of a remote such as origin, found ${JSON.stringify(e.slice(0, 200))}`, "Name a remote that `git remote` lists, not its address");
		}
		function checkTreePath(e) {
			if (e.split("/").some(isOdd)) throw new TypeError(`not a path for a ref: ${JSON.stringify(e)}`);
			return e;
		}
		function isOdd(e) {
			return !/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(e);
		}
		;
		const xe = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
		async function buildCommit(e) {
			const t = (0, x.randomUUID)();
			const n = (0, i.join)(e.scratch, `index-${t}`);
			try {
				return await commitThrough(n, t, e);
			} finally {
				(0, r.rmSync)(n, { force: true });
			}
		}
		async function commitThrough(e, t, n) {
			const { parent: r, files: i, message: a } = n;
			const o = [];
			for (const { path: e, bytes: t } of i) {
				const r = await ask(n, {
					args: [
						"hash-object",
						"-w",
						"--stdin"
					],
					stdin: t
				});
				o.push(`100644 ${r}\t${checkTreePath(e)}\0`);
			}
			if (r !== null) await ask(n, {
				args: ["read-tree", r],
				indexFile: e
			});
			await ask(n, {
				args: [
					"update-index",
					"-z",
					"--index-info"
				],
				stdin: o.join(""),
				indexFile: e
			});
			const s = await ask(n, {
				args: ["write-tree"],
				indexFile: e
			});
			const c = `${a}\n\nRelease-Gates-Write: ${t}\n`;
			const l = r === null ? [] : ["-p", r];
			const u = await ask(n, {
				args: [
					"commit-tree",
					"--no-gpg-sign",
					...l,
					"-F",
					"-",
					s
				],
				stdin: c
			});
			if (xe.test(u)) return u;
			throw refError("ref.git_failed", {
				place: n.place,
				found: "git commit-tree named no commit"
			});
		}
		async function ask({ git: e, place: t }, n) {
			const r = await e.run(n);
			if (r.ok) return r.stdout.toString("utf8").trim();
			throw refError("ref.git_failed", {
				place: t,
				found: `git ${n.args[0]}: ${r.stderr}`
			});
		}
		;
		class GitSnapshot {
			commit;
			#e;
			#t;
			#n;
			constructor(e, { git: t, place: n }) {
				this.commit = e;
				this.#e = t;
				this.#t = n;
			}
			async read(e) {
				const t = (await this.#r()).get(e);
				if (t === undefined) return undefined;
				if (!t.mode.startsWith("100")) {
					throw this.#o(`${JSON.stringify(e.slice(0, 200))} is a link or a submodule, not a file`);
				}
				return this.#a([
					"cat-file",
					"blob",
					t.blob
				]);
			}
			async list(e) {
				const t = e === "" ? "" : `${e.replace(/\/+$/, "")}/`;
				return [...(await this.#r()).keys()].filter((e) => e.startsWith(t)).sort();
			}
			#r() {
				this.#n ??= this.#i();
				return this.#n;
			}
			async #i() {
				if (this.commit === null) return new Map();
				const e = await this.#a([
					"ls-tree",
					"-r",
					"-z",
					"--full-tree",
					this.commit
				]);
				const t = e.toString("utf8").split("\0").filter((e) => e !== "");
				return new Map(t.map((e) => {
					const t = e.indexOf("	");
					const [n = "", , r = ""] = e.slice(0, t).split(" ");
					return [e.slice(t + 1), {
						mode: n,
						blob: r
					}];
				}));
			}
			async #a(e) {
				const t = await this.#e.run({ args: e });
				if (t.ok) return t.stdout;
				throw this.#o(`git ${e[0]}: ${t.stderr}`);
			}
			#o(e) {
				return refError("ref.git_failed", {
					place: this.#t,
					found: e
				});
			}
		}
		;
		const A = /\((stale info|fetch first|non-fast-forward|already exists|incorrect old value provided)\)|cannot lock ref '[^']*': (is at [0-9a-f]+ but expected|reference already exists|unable to resolve reference)|reference already exists|but expected [0-9a-f]{40}/i;
		const j = /unable to create '[^']*\.lock': file exists|failed to update ref|cannot lock ref/i;
		const Se = /hook declined|protected branch|repository rule|push declined|deny(ing)? |not allowed|prohibited|refusing to|branch is currently checked out|hidden ref/i;
		const Ce = /authentication failed|could not read (username|password)|terminal prompts disabled|permission( to .*)? denied|returned error: (401|403|404)|access (not granted|denied)|repository (?:'[^']*' )?not found|not authorized|host key verification failed|invalid username or/i;
		const we = /could not resolve|failed to connect|couldn't connect|connection refused|no route to host|network is unreachable|does not appear to be a git repository|unable to access '[^']*': (?!.*rpc failed)|repository '[^']*' does not exist|no such file or directory|transport '[^']*' not allowed|unable to find remote helper|ssl certificate problem/i;
		const Te = /hung up|rpc failed|unexpected disconnect|early eof|broken pipe|send-pack|sideband|timed out|reset by peer/i;
		function readPushAnswer(e, t) {
			const n = e.stdout.toString("utf8").split("\n").find((e) => e.split("	")[1]?.endsWith(`:${t}`));
			if (e.ok && n !== undefined && /^[ +*=]\t/.test(n)) return { state: "moved" };
			if (n?.startsWith("!") === true) return readRefusal(n, e.stderr);
			return readFailure(e);
		}
		function readRefusal(e, t) {
			const n = e.split("	")[2] ?? e;
			const r = `${n}\n${remarksOf(t)}`;
			if (A.test(n)) return n.startsWith("[rejected]") ? { state: "lost" } : {
				state: "refused",
				found: r
			};
			if (j.test(n)) return {
				state: A.test(t) ? "refused" : "locked",
				found: r
			};
			if (Se.test(n)) return {
				state: "denied",
				found: r
			};
			return {
				state: "unknown",
				found: r
			};
		}
		function readFailure({ state: e, stderr: t }) {
			if (e === "not_started") return {
				state: "unreachable",
				found: t
			};
			if (e !== "exited") return {
				state: "unknown",
				found: t === "" ? `git was ended (${e})` : t
			};
			if (Ce.test(t) && !Te.test(t)) return {
				state: "denied",
				found: t
			};
			if (we.test(t) && !Te.test(t)) return {
				state: "unreachable",
				found: t
			};
			return {
				state: "unknown",
				found: t
			};
		}
		function readUpdateAnswer(e) {
			if (e.ok) return { state: "moved" };
			if (A.test(e.stderr)) return { state: "lost" };
			if (j.test(e.stderr)) return {
				state: "locked",
				found: e.stderr
			};
			return {
				state: "unknown",
				found: e.stderr
			};
		}
		function remarksOf(e) {
			return e.split("\n").filter((e) => e.startsWith("remote:")).map((e) => e.slice("remote:".length).trim()).filter((e) => e !== "").slice(0, 4).join("\n");
		}
		;
		class LocalEnd {
			git;
			scratch;
			#e;
			#t;
			constructor({ git: e, scratch: t, ref: n, place: r }) {
				this.git = e;
				this.scratch = t;
				this.#e = n;
				this.#t = r;
			}
			async tip() {
				const e = "--format=%(objectname)%00%(objecttype)%00%(worktreepath)%00%(refname)";
				const { ok: t, stdout: n, stderr: r } = await this.git.run({ args: [
					"for-each-ref",
					e,
					this.#e
				] });
				if (!t || /ignoring|^(error|fatal):/m.test(r)) throw refError("ref.git_failed", {
					place: this.#t,
					found: r
				});
				const i = n.toString("utf8").split("\n");
				const [a, o, s] = i.map((e) => e.split("\0")).find((e) => e[3] === this.#e) ?? [];
				if (a === undefined) return null;
				if (o !== "commit") throw refError("ref.git_failed", {
					place: this.#t,
					found: `the ref names a ${o}`
				});
				if (s === "") return a;
				throw refInvalid(`expected a ref that no folder shows, found ${this.#e} checked out in ${JSON.stringify(s)}`, "Check out another branch there: moving this one would make its files look changed");
			}
			async move(e, t) {
				const n = [
					"update-ref",
					"--no-deref",
					"-m",
					"release-gates",
					this.#e,
					t
				];
				return readUpdateAnswer(await this.git.run({ args: [...n, e ?? "0".repeat(t.length)] }));
			}
			async holds(e, t) {
				const { ok: n, status: r, stderr: i } = await this.git.run({ args: [
					"merge-base",
					"--is-ancestor",
					t,
					e
				] });
				if (n || r === 1) return n;
				throw refError("ref.git_failed", {
					place: this.#t,
					found: i
				});
			}
		}
		;
		const M = "release-gates";
		const Ee = "refs/release-gates/fetched";
		const De = 3;
		const Oe = 256;
		const ke = /couldn't find remote ref/i;
		class RemoteEnd {
			git;
			scratch;
			#e;
			#t = new Set();
			constructor(e) {
				this.git = e.git;
				this.scratch = e.scratch;
				this.#e = e;
			}
			async tip() {
				const { ref: e } = this.#e;
				const t = await this.#i([
					"ls-remote",
					"--refs",
					M,
					e
				]);
				const n = t.stdout.toString("utf8").split("\n");
				const r = n.map((e) => e.split("	")).find((t) => t[1] === e)?.[0];
				if (r === undefined) return null;
				return this.#t.has(r) ? r : this.#n("--depth=1");
			}
			async move(e, t) {
				const { ref: n } = this.#e;
				const r = await this.git.run({ args: [
					"push",
					"--porcelain",
					"--no-progress",
					"--no-verify",
					"--no-follow-tags",
					"--no-signed",
					"--recurse-submodules=no",
					`--force-with-lease=${n}:${e ?? ""}`,
					M,
					`${t}:${n}`
				] });
				const i = readPushAnswer(r, n);
				if (i.state === "moved") this.#t.add(t);
				return i;
			}
			async holds(e, t) {
				for (const n of [`--depth=${Oe}`, "--unshallow"]) {
					const r = await this.#n(n);
					const i = await this.git.run({ args: [
						"rev-list",
						"--first-parent",
						r ?? e
					] });
					if (!i.ok) throw refError("ref.git_failed", {
						place: this.#e.place,
						found: i.stderr
					});
					const a = i.stdout.toString("utf8").split("\n");
					if (a.includes(t)) return true;
					if (!await this.#r()) return false;
				}
				return false;
			}
			async #n(e) {
				const { ref: t, place: n } = this.#e;
				const r = await this.#i([
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					"--no-recurse-submodules",
					"--no-auto-maintenance",
					e,
					M,
					`+${t}:${Ee}`
				]);
				if (!r.ok) return null;
				const i = await this.git.run({ args: [
					"rev-parse",
					"--verify",
					"--quiet",
					`${Ee}^{commit}`
				] });
				const a = i.stdout.toString("utf8").trim();
				if (!i.ok) throw refError("ref.git_failed", {
					place: n,
					found: `the ref names no commit; ${i.stderr}`
				});
				this.#t.add(a);
				return a;
			}
			async #r() {
				const e = await this.git.run({ args: ["rev-parse", "--is-shallow-repository"] });
				return e.stdout.toString("utf8").trim() === "true";
			}
			async #i(e) {
				for (let t = 1;; t++) {
					const n = await this.git.run({ args: e });
					if (n.ok || ke.test(n.stderr)) return n;
					const { state: r, found: i } = readFailure(n);
					const a = {
						place: this.#e.place,
						found: `git ${e[0]}: ${i}`
					};
					if (r === "denied") throw refError("ref.denied", a);
					if (t === De) throw refError("ref.unreachable", a);
					await this.#e.pauses.before(t);
				}
			}
		}
		;
		const Ae = /^(https?\.|credential\.|url\.|ssh\.|core\.(sshcommand|gitproxy)$)/;
		const je = new Set(["local", "worktree"]);
		const Me = ["GITHUB_TOKEN", "GH_TOKEN"];
		async function remoteSettings(e) {
			const { git: t, remote: n, place: r } = e;
			const i = await t.run({ args: [
				"config",
				"--null",
				"--show-scope",
				"--list"
			] });
			if (!i.ok) throw refError("ref.git_failed", {
				place: r,
				found: `git config: ${i.stderr}`
			});
			const a = parseEntries(i.stdout.toString("utf8"));
			const valuesOf = (e) => a.filter(({ key: t }) => t === `remote.${n}.${e}`).map(({ value: e }) => e);
			const [o, s] = [valuesOf("url"), valuesOf("pushurl")];
			const c = o[0];
			if (c === undefined) {
				throw refInvalid(`expected a remote ${JSON.stringify(n)}, found none of that name`, "Add it with git remote add, or keep the state in the local repository alone");
			}
			if (o.length > 1 || s.length > 1) {
				throw refInvalid(`expected one address of the remote ${JSON.stringify(n)}, found several`, "Name a remote with one address: nothing can be compared and swapped in two places at once");
			}
			const l = a.filter(({ scope: e, key: t }) => je.has(e) && Ae.test(t));
			const u = [
				["url", c],
				...s.map((e) => ["pushurl", e]),
				...valuesOf("proxy").map((e) => ["proxy", e])
			];
			return [
				...l.map(({ key: e, value: t }) => [e, t]),
				...u.map(([e, t]) => [`remote.${M}.${e}`, t]),
				...tokenSettings(s[0] ?? c, e)
			];
		}
		function tokenSettings(e, { secrets: t, environment: n }) {
			const r = n["GITHUB_SERVER_URL"] ?? "https://github.com";
			if (!/^https?:/.test(e) || !URL.canParse(e) || !URL.canParse(r)) return [];
			const i = new URL(e);
			if (i.origin !== new URL(r).origin) return [];
			const a = Me.map((e) => t.fromEnvironment(e)).find((e) => e !== undefined);
			if (a === undefined) return [];
			const o = Buffer.from(`x-access-token:${a}`, "utf8").toString("base64");
			const s = `http.${i.origin}${i.pathname}.extraheader`;
			return [[s, ""], [s, `Authorization: Basic ${o}`]];
		}
		function parseEntries(e) {
			const t = e.split("\0");
			const n = [];
			for (let e = 0; e + 1 < t.length; e += 2) {
				const r = t[e + 1];
				const i = r.indexOf("\n");
				const [a, o] = i === -1 ? [r, "true"] : [r.slice(0, i), r.slice(i + 1)];
				n.push({
					scope: t[e],
					key: a,
					value: o
				});
			}
			return n;
		}
		;
		const Ne = "release-gates";
		const Pe = "holder.json";
		const Fe = 864e5;
		const N = new Set();
		function makeScratch(e) {
			const t = (0, x.randomBytes)(12).toString("hex");
			const n = [i.join(e, Ne), i.join(S.tmpdir(), `${Ne}-${process.getuid?.() ?? "user"}`)];
			const [a, o] = makeIn(n, `${process.pid}-${t}`);
			r.writeFileSync(i.join(o, Pe), encodeHolder(describeSelf(t)));
			if (N.size === 0) process.once("exit", removeAll);
			N.add(o);
			scratch_sweep(a);
			return o;
		}
		function makeIn(e, t) {
			let n;
			for (const a of e) {
				try {
					r.mkdirSync(a, {
						recursive: true,
						mode: 448
					});
					const e = i.join(a, t);
					r.mkdirSync(e, { mode: 448 });
					return [a, e];
				} catch (e) {
					n = e;
				}
			}
			throw n;
		}
		function removeAll() {
			for (const e of N) r.rmSync(e, {
				recursive: true,
				force: true
			});
			N.clear();
		}
		function scratch_sweep(e) {
			for (const t of r.readdirSync(e)) {
				const n = i.join(e, t);
				if (!/^\d+-[0-9a-f]{24}$/.test(t) || N.has(n) || !isLeft(n)) continue;
				try {
					r.rmSync(n, {
						recursive: true,
						force: true
					});
				} catch {}
			}
		}
		function isLeft(e) {
			const t = describeSelf("");
			try {
				const n = decodeHolder(r.readFileSync(i.join(e, Pe)));
				if (typeof n === "string") return isOld(e);
				if (n.boot !== null && n.boot === t.boot) return judgeHolder(n, t) === "gone";
			} catch {}
			return isOld(e);
		}
		function isOld(e) {
			const t = r.statSync(e, { throwIfNoEntry: false });
			return t !== undefined && Date.now() - t.mtimeMs > Fe;
		}
		;
		async function openEnd(e) {
			const { git: t, ref: n, remote: r, place: a } = e;
			const o = await say(e, [
				"rev-parse",
				"--show-object-format",
				"--path-format=absolute",
				"--git-common-dir"
			]);
			const [, s = "", c = ""] = /^(\w+)\n([^]+)\n$/.exec(o) ?? [];
			const l = scratchIn(c);
			if (r === null) return new LocalEnd({
				git: t,
				scratch: l,
				ref: n,
				place: a
			});
			const u = await remoteSettings({
				...e,
				remote: r
			});
			const d = (0, i.join)(l, "repository.git");
			await say(e, [
				"init",
				"--quiet",
				"--bare",
				"--template=",
				`--object-format=${s}`,
				d
			]);
			const f = await t.run({ args: ["rev-parse", "--show-toplevel"] });
			const p = f.ok ? f.stdout.toString("utf8").replace(/\n$/, "") : t.cwd;
			const m = t.with({
				cwd: p,
				gitDir: d,
				settings: u
			});
			return new RemoteEnd({
				git: m,
				scratch: l,
				ref: n,
				place: a,
				pauses: e.pauses
			});
		}
		function scratchIn(e) {
			try {
				return makeScratch(e);
			} catch (t) {
				throw (0, l.n)(t, e, "make a temporary folder below");
			}
		}
		async function say({ git: e, place: t }, n) {
			const r = await e.run({ args: n });
			if (r.ok) return r.stdout.toString("utf8");
			throw refError("ref.git_failed", {
				place: t,
				found: `git ${n[0]}: ${r.stderr}`
			});
		}
		;
		const Ie = 4;
		class GitRefStore {
			place;
			#e;
			#t;
			constructor(e) {
				this.place = e.place;
				this.#e = e;
			}
			async load() {
				const e = await this.#n();
				return new GitSnapshot(await e.tip(), {
					git: e.git,
					place: this.place
				});
			}
			async push(e, t) {
				const n = await this.#n();
				const { git: r, scratch: i } = n;
				const a = await buildCommit({
					git: r,
					scratch: i,
					place: this.place,
					parent: e.commit,
					...t
				});
				const o = await this.#r({
					end: n,
					base: e.commit,
					commit: a
				});
				return o === "lost" ? { state: "lost" } : {
					state: "pushed",
					commit: a
				};
			}
			backOff(e) {
				return this.#e.pauses.before(e);
			}
			#n() {
				this.#t ??= openEnd(this.#e).catch((e) => {
					this.#t = undefined;
					throw e;
				});
				return this.#t;
			}
			async #r(e) {
				let t = {
					state: "unreachable",
					found: ""
				};
				let n = false;
				for (let r = 0; r < Ie; r++) {
					if (r > 0) await this.#e.pauses.before(r);
					t = await e.end.move(e.base, e.commit);
					if (t.state === "moved") return "pushed";
					if (t.state === "lost" && !n) return "lost";
					if (t.state === "denied" && !n) throw this.#a("ref.denied", t);
					if (t.state === "unknown" || t.state === "refused") n = true;
					if (t.state === "unreachable") continue;
					const i = await this.#i(e);
					if (i !== undefined) return i;
				}
				throw this.#a(n ? "ref.unknown" : t.state === "locked" ? "ref.locked" : "ref.unreachable", t);
			}
			async #i({ end: e, base: t, commit: n }) {
				try {
					const r = await e.tip();
					if (r === t) return undefined;
					if (r === null) return "lost";
					if (r === n || await e.holds(r, n)) return "pushed";
					if (t === null || await e.holds(r, t)) return "lost";
				} catch (e) {
					if (e instanceof a.eG) return undefined;
					throw e;
				}
				throw this.#a("ref.rewritten", {
					state: "unknown",
					found: `a history without ${t}`
				});
			}
			#a(e, t) {
				return refError(e, {
					place: this.place,
					found: "found" in t ? t.found : t.state
				});
			}
		}
		;
		const Le = 50;
		const Re = 2e3;
		const ze = { before: (e) => (0, T.setTimeout)(Math.random() * Math.min(Re, Le * 2 ** Math.min(e, 10))) };
		;
		const Be = 45e3;
		function createRefStores(e) {
			const { root: t, environment: n, secrets: r, pauses: i = ze, timeoutMs: a = Be } = e;
			return { open: ({ ref: e, remote: o }) => {
				const s = checkRefName(e);
				const c = o === null ? null : checkRemoteName(o);
				const l = c === null ? `${s} of the local repository` : `${s} of ${c}`;
				const u = new GitProcess({
					cwd: t,
					environment: n,
					timeoutMs: a
				});
				return new GitRefStore({
					git: u,
					ref: s,
					remote: c,
					place: l,
					secrets: r,
					environment: n,
					pauses: i
				});
			} };
		}
		;
		const P = [
			"core.fsmonitor=false",
			"core.hooksPath=/dev/null",
			"core.quotePath=false",
			"core.pager=cat",
			"safe.bareRepository=explicit",
			"protocol.allow=never",
			"submodule.recurse=false"
		];
		const Ve = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_ASKPASS: "",
			SSH_ASKPASS: "",
			LC_ALL: "C"
		};
		const He = /^(XDG_CONFIG_HOME|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d{1,3}|VALUE_\d{1,3}))$/;
		const F = "remote.origin.url";
		const Ue = 256 * 1024 * 1024;
		const We = 2e3;
		class GitRunner {
			root;
			#e;
			#t;
			#n;
			constructor(e) {
				this.root = e.root;
				this.#t = e.timeoutMs ?? 6e4;
				const t = Object.entries(e.environment).filter(([e]) => He.test(e));
				const n = Object.fromEntries(t.filter((e) => e[1] !== undefined));
				this.#e = minimalEnvironment(e.environment, {
					...n,
					...Ve
				});
			}
			async run(e, t) {
				const { disabledFilters: n } = await this.#i();
				return this.#r([...P, ...n], e, t);
			}
			async originUrl() {
				return (await this.#i()).originUrl;
			}
			async #r(e, t, n) {
				const r = await runChild({
					argv: [
						"git",
						"--no-pager",
						...e.flatMap((e) => ["-c", e]),
						...t
					],
					cwd: this.root,
					environment: this.#e,
					stdin: n === undefined ? undefined : Buffer.from(n, "utf8"),
					timeoutMs: this.#t,
					graceMs: We,
					maxOutputBytes: Ue,
					staysInGroup: true
				});
				return toAnswer(r, t[0] ?? "");
			}
			#i() {
				this.#n ??= this.#a();
				return this.#n;
			}
			async #a() {
				const e = await this.#r(P, [
					"config",
					"--null",
					"--get-regexp",
					String.raw`^(filter\..*\.(clean|smudge|process|required)|remote\.origin\.url)$`
				]);
				const t = e.stdout.toString("utf8").split("\0").filter((e) => e !== "").map((e) => splitOnce(e, "\n"));
				const n = t.flatMap(([e, t]) => {
					if (e === F) return [];
					const n = e.slice("filter.".length, e.lastIndexOf("."));
					if (n === "lfs" && /^(git-lfs (clean|smudge) -- %f|git-lfs filter-process|true)$/.test(t)) return [];
					if (e.includes("=")) return [`core.bare=invalid`];
					return [`${e}=${e.endsWith(".required") ? "false" : ""}`];
				});
				return {
					disabledFilters: n,
					originUrl: t.findLast(([e]) => e === F)?.[1]
				};
			}
		}
		function splitOnce(e, t) {
			const n = e.indexOf(t);
			return n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n + t.length)];
		}
		function toAnswer(e, t) {
			const n = Buffer.from(e.stderr).toString("utf8");
			const r = e.state === "exited" && e.status === 0 && !e.truncated;
			return {
				ok: r,
				status: e.state === "exited" ? e.status : null,
				stdout: Buffer.from(e.stdout),
				stderr: n,
				reason: r ? "" : `git ${t}: ${reasonOf(e, n)}`
			};
		}
		function reasonOf(e, t) {
			if (e.state === "not_started") return e.reason ?? "could not be started";
			if (e.state === "timed_out") return "did not answer in time";
			if (e.state === "signalled") return `was ended by ${e.signal}`;
			if (e.truncated) return "said more than can be read";
			if (t.includes("dubious ownership")) {
				return "the repository belongs to another user; add its folder to git config --global safe.directory";
			}
			const n = t.split("\n").find((e) => e.trim() !== "") ?? "";
			return n === "" ? `exit status ${e.status}` : n.replace(/^(fatal|error): /, "").slice(0, 500);
		}
		;
		const I = String.raw`[A-Za-z0-9_.-]{1,100}`;
		const Ge = new RegExp(String.raw`^(?:https?|ssh|git)://(?:[^/@\s]*@)?[^/@\s]+/(${I})/(${I}?)(?:\.git)?/?$`);
		const Ke = new RegExp(String.raw`^(?:[^/@\s:]+@)?[^/@\s:]+:/?(${I})/(${I}?)(?:\.git)?/?$`);
		function parseRemote(e) {
			const t = Ge.exec(e) ?? Ke.exec(e);
			return t === null ? null : `${t[1]}/${t[2]}`;
		}
		;
		const qe = {
			"1": 8,
			"2": 9,
			u: 10,
			"?": 1
		};
		function parseStatus(e) {
			const t = e.split("\0");
			let n;
			const r = [];
			for (let e = 0; e < t.length; e++) {
				const i = t[e];
				if (i === "") continue;
				if (i.startsWith("# ")) {
					const e = /^# branch\.oid (\S+)$/.exec(i)?.[1];
					if (e !== undefined) n = e === "(initial)" ? null : e;
					continue;
				}
				const a = qe[i[0]];
				const o = a === undefined ? undefined : afterBlanks(i, a);
				if (o === undefined) return undefined;
				r.push(o);
				if (i.startsWith("2 ")) r.push(t[++e] ?? "");
			}
			return n === undefined ? undefined : {
				commit: n,
				paths: r
			};
		}
		function afterBlanks(e, t) {
			let n = -1;
			for (let r = 0; r < t; r++) {
				n = e.indexOf(" ", n + 1);
				if (n === -1) return undefined;
			}
			return e.slice(n + 1);
		}
		;
		const Je = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ \d\t([^]+)$/;
		function parseIndexListing(e) {
			const t = [];
			const n = [];
			for (const r of e.split("\0")) {
				if (r === "") continue;
				const [, e = "", i, a] = Je.exec(r) ?? [];
				if (a === undefined) return undefined;
				if (/[a-z]/.test(e)) t.push(a);
				if (i === "160000") n.push(a);
			}
			return {
				assumedUnchanged: t,
				submodules: n
			};
		}
		function isCheckedOut(e) {
			try {
				return (0, r.lstatSync)(e).isDirectory() && (0, r.lstatSync)((0, i.join)(e, ".git")) !== undefined;
			} catch {
				return false;
			}
		}
		;
		var L;
		const R = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
		const Ye = /could not (open|read|lstat)|unable to|permission denied|^(error|fatal):/im;
		const Xe = 8;
		class GitCli {
			#e;
			#t;
			#n;
			constructor(e, t = 0) {
				this.#e = new GitRunner(e);
				this.#t = e;
				this.#n = t;
			}
			async describe() {
				const e = await this.#e.run([
					"status",
					"--porcelain=v2",
					"--branch",
					"-z",
					"--untracked-files=all",
					"--ignore-submodules=dirty",
					"--no-renames"
				]);
				if (!e.ok) return unavailable(e.reason);
				if (Ye.test(e.stderr)) return unavailable(`git status: ${e.stderr.trim().split("\n")[0]}`);
				const t = parseStatus(e.stdout.toString("utf8"));
				if (t === undefined) return unavailable("git status: answered in a form we do not know");
				const [n, r, i] = await Promise.all([
					this.#e.run([
						"ls-files",
						"-v",
						"-s",
						"-z",
						"--full-name",
						":/"
					]),
					t.commit === null ? this.#s() : this.#o(),
					t.commit === null ? [] : this.#l()
				]);
				const a = n.ok ? parseIndexListing(n.stdout.toString("utf8")) : undefined;
				if (a === undefined || r === undefined || i === undefined) return unavailable(n.reason || "git: unreadable");
				const o = await this.#r(a.submodules, r.prefix);
				const s = (await this.#e.originUrl() ?? "").trim();
				const c = [
					...t.paths,
					...a.assumedUnchanged,
					...o
				];
				return {
					state: "repository",
					prefix: r.prefix,
					commit: t.commit,
					ref: r.ref,
					dirtyPaths: toSorted(c.map((e) => fromTop(e, r.prefix))),
					tags: i,
					remote: parseRemote(s),
					hasOrigin: s !== ""
				};
			}
			async #r(e, t) {
				const n = [];
				for (const r of e) {
					const e = (0, i.join)(this.#e.root, fromTop(r, t));
					if (isCheckedOut(e) && !await this.#i(e)) n.push(r);
				}
				return n;
			}
			async #i(e) {
				if (this.#n >= Xe) return false;
				const t = new L({
					...this.#t,
					root: e
				}, this.#n + 1);
				if (await t.#a() !== "") return false;
				const n = await t.describe();
				return n.state === "repository" && n.dirtyPaths.length === 0;
			}
			async changedPaths(e, t) {
				if (!R.test(e) || !R.test(t)) return undefined;
				const n = await this.#e.run([
					"merge-base",
					e,
					t
				]);
				const r = n.stdout.toString("utf8").trim();
				if (!n.ok || !R.test(r)) return undefined;
				const i = await this.#e.run([
					"diff-tree",
					"-r",
					"-z",
					"--name-only",
					"--no-renames",
					"--no-ext-diff",
					"--no-textconv",
					"--no-relative",
					"--ignore-submodules=none",
					r,
					t
				]);
				const a = await this.#a();
				if (!i.ok || a === undefined) return undefined;
				return toSorted(splitNul(i.stdout.toString("utf8")).map((e) => fromTop(e, a)));
			}
			async holdsCommit(e) {
				if (!R.test(e)) return undefined;
				const t = await this.#e.run([
					"cat-file",
					"-e",
					`${e}^{commit}`
				]);
				if (t.ok) return true;
				const n = await this.#e.run(["rev-parse", "--is-shallow-repository"]);
				return n.ok && n.stdout.toString("utf8").trim() === "false" ? false : undefined;
			}
			async #a() {
				const e = await this.#e.run(["rev-parse", "--show-prefix"]);
				return e.ok ? e.stdout.toString("utf8").replace(/\n$/, "") : undefined;
			}
			async #o() {
				const e = await this.#e.run([
					"rev-parse",
					"--show-prefix",
					"--symbolic-full-name",
					"HEAD"
				]);
				const [, t, n] = /^([^]*)\n(.+)\n$/.exec(e.stdout.toString("utf8")) ?? [];
				if (!e.ok || t === undefined || n === undefined) return undefined;
				return {
					prefix: t,
					ref: n.startsWith("refs/") ? n : null
				};
			}
			async #s() {
				const [e, t] = await Promise.all([this.#a(), this.#c()]);
				return e === undefined ? undefined : {
					prefix: e,
					ref: t
				};
			}
			async #c() {
				const e = await this.#e.run([
					"symbolic-ref",
					"--quiet",
					"HEAD"
				]);
				const t = e.stdout.toString("utf8").trim();
				return e.ok && t.startsWith("refs/") ? t : null;
			}
			async #l() {
				const e = await this.#e.run([
					"for-each-ref",
					"--points-at=HEAD",
					"--format=%(refname)",
					"refs/tags"
				]);
				if (!e.ok) return undefined;
				const t = e.stdout.toString("utf8").split("\n").filter((e) => e !== "");
				return toSorted(t.map((e) => e.slice("refs/tags/".length)));
			}
		}
		L = GitCli;
		function splitNul(e) {
			return e.split("\0").filter((e) => e !== "");
		}
		function fromTop(e, t) {
			return t === "" ? e : i.posix.relative(t, e);
		}
		function toSorted(e) {
			return [...new Set(e)].sort();
		}
		function unavailable(e) {
			return {
				state: "unavailable",
				reason: e
			};
		}
		;
		const z = describeSelf((0, x.randomBytes)(16).toString("hex"));
		const Ze = {
			self: () => toJson(z),
			judge: (e) => {
				const t = decodeHolder(Buffer.from(JSON.stringify(e), "utf8"));
				if (t === "unreadable" || t === "foreign") return "unknown";
				return z.boot === null || t.boot !== z.boot ? "unknown" : judgeHolder(t, z);
			}
		};
		function toJson(e) {
			return JSON.parse(Buffer.from(encodeHolder(e)).toString("utf8"));
		}
		;
		const Qe = {
			ECONNREFUSED: "the connection was refused",
			ECONNRESET: "the connection was cut",
			EPIPE: "the connection was cut",
			ENOTFOUND: "there is no such host",
			EAI_AGAIN: "the name of the host could not be looked up",
			ETIMEDOUT: "the host does not answer",
			EHOSTUNREACH: "there is no way to the host",
			ENETUNREACH: "there is no way to the host",
			EACCES: "we are not allowed to connect",
			EPERM: "we are not allowed to connect",
			ENOENT: "there is no such socket",
			ENOTSOCK: "it is no socket",
			EMFILE: "too many open files",
			ERR_INVALID_CHAR: "a header holds a character that may not be sent",
			ERR_INVALID_HTTP_TOKEN: "a header has a name that may not be sent",
			ERR_UNESCAPED_CHARACTERS: "the path holds a character that may not be sent",
			ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host",
			CERT_HAS_EXPIRED: "the certificate has expired"
		};
		function networkReason(e) {
			const t = codeOf(e);
			const n = Qe[t];
			if (n !== undefined) return `${n} (${t})`;
			if (/CERT|SELF_SIGNED|^UNABLE_TO_/.test(t)) return `the certificate is not trusted (${t})`;
			if (t.startsWith("HPE_")) return `the answer is not HTTP (${t})`;
			return t === "" ? "it failed without saying why" : `it failed with ${t}`;
		}
		function codeOf(e) {
			const t = e instanceof Error ? e.code : undefined;
			return typeof t === "string" && /^[A-Z0-9_]{1,64}$/.test(t) ? t : "";
		}
		const $e = 2 ** 31 - 1;
		function boundTimeout(e) {
			return Number.isNaN(e) ? 1 : Math.min(Math.max(1, e), $e);
		}
		;
		const et = 8 * 1024 * 1024;
		const tt = new Set(["GET", "HEAD"]);
		const nt = new Set([
			"connection",
			"content-length",
			"expect",
			"keep-alive",
			"te",
			"trailer",
			"transfer-encoding",
			"upgrade"
		]);
		function createHttp() {
			return { async exchange(e) {
				const t = toUrl(e.url);
				if (typeof t === "string") return {
					state: "unsent",
					reason: t
				};
				const { request: r } = t.protocol === "https:" ? await Promise.resolve().then(n.t.bind(n, 44708, 19)) : await Promise.resolve().then(n.t.bind(n, 37067, 19));
				return exchangeOnce(r, t, e);
			} };
		}
		function toUrl(e) {
			if (!URL.canParse(e)) return "the address is none";
			const t = new URL(e);
			if (t.protocol !== "http:" && t.protocol !== "https:") return `expected http or https, found ${t.protocol}`;
			if (t.username !== "" || t.password !== "") return "expected no user or password in the address";
			return t;
		}
		function exchangeOnce(e, t, n) {
			return new Promise((r) => {
				let i = false;
				let a;
				const settle = (e) => {
					clearTimeout(s);
					r(e);
					a?.destroy();
				};
				const fail = (e) => {
					const n = codeOf(e) === "HPE_HEADER_OVERFLOW" ? "too_large" : i ? "unknown" : "unsent";
					settle({
						state: n,
						reason: `${t.host}: ${networkReason(e)}`
					});
				};
				const o = boundTimeout(n.timeoutMs);
				const s = setTimeout(() => {
					settle({
						state: "timed_out",
						reason: `${t.host}: the exchange was not over after ${o} ms`
					});
				}, o);
				try {
					a = e(t, {
						method: n.method,
						headers: toHeaders(n),
						agent: false,
						insecureHTTPParser: false,
						rejectUnauthorized: true
					});
				} catch (e) {
					fail(e);
					return;
				}
				a.on("error", fail);
				a.once("socket", (e) => {
					e.once(t.protocol === "https:" ? "secureConnect" : "connect", () => {
						i = true;
					});
				});
				a.once("response", (e) => receive(e, {
					url: t,
					request: n,
					settle
				}));
				a.once("close", () => fail(undefined));
				a.end(n.body);
			});
		}
		function receive(e, { url: t, request: n, settle: r }) {
			const i = n.maxBytes ?? et;
			const a = [];
			let o = 0;
			const cut = () => r({
				state: "unknown",
				reason: `${t.host}: the connection was cut within the answer`
			});
			const refuse = () => r({
				state: "too_large",
				reason: `${t.host}: the answer is longer than ${i} bytes`
			});
			const s = n.method === "HEAD" ? 0 : Number(e.headers["content-length"] ?? 0);
			if (s > i) return refuse();
			e.on("data", (e) => {
				o += e.length;
				if (o > i) refuse();
				else a.push(e);
			});
			e.on("error", cut);
			e.once("close", cut);
			e.once("end", () => {
				if (!e.complete) return cut();
				r({
					state: "answered",
					status: e.statusCode ?? 0,
					headers: fromHeaders(e),
					body: Buffer.concat(a, o)
				});
			});
		}
		function toHeaders({ headers: e = {}, body: t, method: n }) {
			const r = Object.entries(e).map(([e, t]) => [e.toLowerCase(), t]);
			return {
				"accept-encoding": "identity",
				"user-agent": "release-gates",
				...Object.fromEntries(r.filter(([e]) => !nt.has(e))),
				...(t !== undefined || !tt.has(n)) && { "content-length": String(t?.length ?? 0) }
			};
		}
		function fromHeaders(e) {
			return Object.fromEntries(Object.entries(e.headers).flatMap(([e, t]) => {
				if (t === undefined) return [];
				return [[e, typeof t === "string" ? t : t.join(", ")]];
			}));
		}
		var B = n(8304);
		var V = n(71164);
		;
		function readRegularFile(e, t) {
			let n;
			try {
				n = r.openSync(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
			} catch (e) {
				const t = e.code ?? "unknown error";
				return t === "ENOENT" ? { state: "absent" } : {
					state: "refused",
					reason: `it cannot be opened (${t})`
				};
			}
			try {
				const e = r.fstatSync(n);
				if (!e.isFile()) return {
					state: "refused",
					reason: "it is no regular file"
				};
				if (e.size > t) return {
					state: "refused",
					reason: `it has ${e.size} bytes, more than ${t}`
				};
				return {
					state: "read",
					bytes: readAll(n, e.size)
				};
			} catch (e) {
				return {
					state: "refused",
					reason: `it cannot be read (${e.code ?? "unknown error"})`
				};
			} finally {
				r.closeSync(n);
			}
		}
		function readAll(e, t) {
			const n = Buffer.alloc(t);
			let i = 0;
			while (i < t) {
				const a = r.readSync(e, n, i, t - i, i);
				if (a === 0) break;
				i += a;
			}
			return n.subarray(0, i);
		}
		;
		function openKeyless({ environment: e, masker: t }) {
			return {
				unavailable: () => hasIdentity(e) ? undefined : rt,
				isRepositoryPublic: () => isRepositoryPublic(e["GITHUB_EVENT_PATH"]),
				open: (e) => {
					let r;
					return { async sign(i, a) {
						r ??= Promise.all([
							n.e(5930),
							n.e(5992),
							n.e(8289),
							n.e(9105)
						]).then(n.bind(n, 89105)).then(({ SigstoreSigner: n }) => new n(e, t));
						return (await r).sign(i, a);
					} };
				}
			};
		}
		const rt = "this run has no identity that could be certified: a workflow needs permissions: id-token: write, another CI the variable SIGSTORE_ID_TOKEN";
		function hasIdentity(e) {
			const { ACTIONS_ID_TOKEN_REQUEST_URL: t, ACTIONS_ID_TOKEN_REQUEST_TOKEN: n, SIGSTORE_ID_TOKEN: r } = e;
			return Boolean(t) && Boolean(n) || Boolean(r);
		}
		const H = 26 * 1024 * 1024;
		function isRepositoryPublic(e) {
			const t = e === undefined || e === "" ? undefined : readRegularFile(e, H);
			if (t?.state !== "read") return false;
			try {
				const { value: e } = (0, B.R)(t.bytes, {
					file: "GITHUB_EVENT_PATH",
					maxBytes: H
				});
				const n = (0, V.O)(e) ? e["repository"] : undefined;
				return (0, V.O)(n) && n["private"] === false && n["visibility"] !== "internal";
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		;
		const { O_CREAT: U, O_EXCL: W, O_RDONLY: G, O_RDWR: K, O_WRONLY: it } = r.constants;
		const q = (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
		const ot = {
			read: G,
			write: K,
			create: K | U | W
		};
		function errnoOf(e) {
			if (!(e instanceof Error) || !("code" in e) || typeof e.code !== "string") return undefined;
			return /^E[A-Z0-9]+$/.test(e.code) ? e.code : undefined;
		}
		function toDiskError(e, t, n) {
			if (errnoOf(e) !== "ELOOP") return (0, l.n)(e, n, t);
			return new a.dz({
				code: "file.not_regular",
				message: "expected a regular file, found a symbolic link",
				where: { file: n },
				remedy: "Name the file itself"
			}, { cause: e });
		}
		function openRegular(e, t, n) {
			let i;
			try {
				i = r.openSync(e, ot[t] | q, 420);
			} catch (e) {
				const r = t === "create" ? "EEXIST" : "ENOENT";
				if (errnoOf(e) === r) return undefined;
				throw toDiskError(e, "open", n);
			}
			if (r.fstatSync(i).isFile()) return i;
			r.closeSync(i);
			throw new a.dz({
				code: "file.not_regular",
				message: "expected a regular file, found a folder, FIFO, socket or device",
				where: { file: n }
			});
		}
		function readSmall(e, t, n) {
			const i = openRegular(e, "read", n);
			if (i === undefined) return undefined;
			try {
				const e = r.fstatSync(i).size;
				if (e > t) {
					throw new a.dz({
						code: "file.too_large",
						message: `expected at most ${t} bytes, found ${e}`,
						where: { file: n }
					});
				}
				const o = Buffer.alloc(e);
				return o.subarray(0, readAt(i, o, 0));
			} catch (e) {
				throw errnoOf(e) === undefined ? e : toDiskError(e, "read", n);
			} finally {
				r.closeSync(i);
			}
		}
		function readAt(e, t, n) {
			let i = 0;
			while (i < t.length) {
				const a = r.readSync(e, t, i, t.length - i, n + i);
				if (a === 0) break;
				i += a;
			}
			return i;
		}
		function writeAt(e, t, n) {
			let i = 0;
			while (i < t.length) i += r.writeSync(e, t, i, t.length - i, n + i);
		}
		function writeNew(e, t, n) {
			let i;
			try {
				i = r.openSync(e, it | U | W | q, 420);
			} catch (e) {
				if (errnoOf(e) === "EEXIST") return false;
				throw e;
			}
			try {
				writeAt(i, t, 0);
				if (n.sync) r.fsyncSync(i);
			} catch (t) {
				r.closeSync(i);
				removeIfThere(e);
				throw t;
			}
			r.closeSync(i);
			return true;
		}
		function disk_linkNew(e, t) {
			try {
				r.linkSync(e, t);
				return "linked";
			} catch (e) {
				if (errnoOf(e) === "EEXIST") return "taken";
				if (errnoOf(e) === "ENOENT") return "source_gone";
				throw e;
			}
		}
		function removeIfThere(e) {
			try {
				r.unlinkSync(e);
			} catch (e) {
				if (errnoOf(e) !== "ENOENT") throw e;
			}
		}
		function syncFolder(e) {
			if (process.platform === "win32") return;
			const t = r.openSync(e, G);
			try {
				r.fsyncSync(t);
			} finally {
				r.closeSync(t);
			}
		}
		function makeFolders(e) {
			if (r.existsSync(e)) return;
			const t = i.dirname(e);
			makeFolders(t);
			try {
				r.mkdirSync(e);
			} catch (e) {
				if (errnoOf(e) !== "EEXIST") throw e;
			}
			syncFolder(t);
		}
		;
		function encodeClaim(e) {
			const t = {
				version: 1,
				end: e.end,
				size: e.size,
				bytes: e.line.length,
				sha256: (0, s.fg)(e.line)
			};
			return Buffer.concat([Buffer.from(`${JSON.stringify(t)}\n`, "utf8"), e.line]);
		}
		function decodeClaim(e) {
			const t = e.indexOf(10);
			if (t === -1) return undefined;
			let n;
			try {
				n = JSON.parse(Buffer.from(e.subarray(0, t)).toString("utf8"));
			} catch {
				return undefined;
			}
			const { version: r, end: i, size: a, sha256: o } = n ?? {};
			const c = e.subarray(t + 1);
			const l = r === 1 && Number.isSafeInteger(i) && Number.isSafeInteger(a);
			const u = l && (0, s.P4)(o) && (0, s.J$)(o, (0, s.fg)(c));
			return u ? {
				end: i,
				size: a,
				line: c
			} : undefined;
		}
		;
		const st = 4096;
		const ct = 1;
		const lt = 16;
		class FileLock {
			#e;
			#t;
			#n;
			constructor(e) {
				this.#e = e;
				this.#t = describeSelf(e.nonce);
				this.#n = `${e.guarded}.lock`;
			}
			static acquire(e) {
				const t = new FileLock(e);
				try {
					t.#i();
				} catch (n) {
					removeIfThere(t.#r);
					throw errnoOf(n) === undefined ? n : toDiskError(n, "lock", e.shown);
				}
				return t;
			}
			isHeld() {
				const e = readLock(this.#n, this.#e.shown);
				return e?.holder instanceof Object && e.holder.nonce === this.#t.nonce;
			}
			release() {
				try {
					if (this.isHeld()) removeIfThere(this.#n);
				} catch (e) {
					throw errnoOf(e) === undefined ? e : toDiskError(e, "unlock", this.#e.shown);
				}
			}
			get #r() {
				return `${this.#e.guarded}.lock-${this.#t.nonce}`;
			}
			#i() {
				const e = performance.now() + this.#e.waitMs;
				let t = ct;
				for (;;) {
					const n = readLock(this.#n, this.#e.shown);
					if (n === undefined) {
						if (this.#a(this.#n)) return;
						continue;
					}
					const r = judgeLock(n, this.#t);
					if (r === "gone" && this.#o(this.#n, n)) return;
					if (performance.now() >= e) throw this.#c(n, r);
					pause(t);
					t = Math.min(lt, t * 2);
				}
			}
			#a(e) {
				this.#s();
				const t = disk_linkNew(this.#r, e);
				removeIfThere(this.#r);
				return t === "linked";
			}
			#o(e, t) {
				const n = `${this.#e.guarded}.seize-${t.key}`;
				if (!this.#a(n)) {
					const e = readLock(n, this.#e.shown);
					if (e === undefined || judgeLock(e, this.#t) !== "gone" || !this.#o(n, e)) return false;
				}
				const i = readLock(e, this.#e.shown)?.key === t.key;
				if (i) {
					this.#s();
					r.renameSync(this.#r, e);
				}
				removeIfThere(n);
				return i;
			}
			#s() {
				removeIfThere(this.#r);
				writeNew(this.#r, encodeHolder(this.#t), { sync: false });
			}
			#c(e, t) {
				const { shown: n, waitMs: r } = this.#e;
				const i = e.holder instanceof Object ? `process ${e.holder.pid} on ${e.holder.host}` : "another program";
				const o = t === "unknown" ? `It cannot be seen from here whether the holder lives: make sure that it does not, then delete ${n}.lock` : "Run again when it has finished";
				return new a.eG({
					code: "log.busy",
					message: `expected the lock within ${r} ms, found it held by ${i}`,
					where: { file: n },
					remedy: o
				});
			}
		}
		function readLock(e, t) {
			const n = readSmall(e, st, `${t}.lock`);
			return n && {
				holder: decodeHolder(n),
				key: (0, s.fg)(n).slice(0, 32)
			};
		}
		function judgeLock(e, t) {
			if (e.holder === "unreadable") return "gone";
			if (e.holder === "foreign") return "unknown";
			return judgeHolder(e.holder, t);
		}
		function pause(e) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, e);
		}
		function isAbandoned(e, t) {
			const n = readLock(e, t);
			return n !== undefined && judgeLock(n, describeSelf("")) === "gone";
		}
		;
		const J = 1048576;
		const ut = J + 4096;
		function appendLine(e) {
			const { place: t, lock: n, tip: i } = e;
			if (!n.isHeld()) throw lockLost(t);
			const a = openLog(e);
			if (a === undefined) return false;
			try {
				return claimAndWrite(e, a);
			} catch (e) {
				throw toOurs(e, t);
			} finally {
				r.closeSync(a.handle);
				if (a.isNew && i.end === 0) removeIfEmpty(t);
			}
		}
		function openLog({ place: e, tip: t }) {
			const n = openRegular(e.absolute, "write", e.shown);
			if (n !== undefined) return {
				handle: n,
				isNew: false
			};
			if (t.end !== 0 || t.tornBytes !== 0) return undefined;
			const r = openRegular(e.absolute, "create", e.shown);
			return r === undefined ? undefined : {
				handle: r,
				isNew: true
			};
		}
		function claimAndWrite(e, { handle: t }) {
			const { place: n, tip: r, line: i } = e;
			const a = {
				next: `${n.absolute}.next-${e.nonce}`,
				claim: `${n.absolute}.claim-${r.end}`
			};
			const o = {
				end: r.end,
				size: r.end + r.tornBytes,
				line: i
			};
			try {
				removeIfThere(a.next);
				writeNew(a.next, encodeClaim(o), { sync: false });
				const r = disk_linkNew(a.next, a.claim);
				if (r === "source_gone") throw lockLost(n);
				if (r === "taken") {
					finishClaim(a.claim, t, e);
					return false;
				}
				return writeClaimed(a.claim, t, e);
			} finally {
				removeIfThere(a.next);
			}
		}
		function writeClaimed(e, t, n) {
			const { place: r, lock: i, tip: a, line: o } = n;
			if (!isTip(t, r, a)) {
				removeIfThere(e);
				return holds(t, o, a.end);
			}
			if (!i.isHeld()) {
				removeIfThere(e);
				throw lockLost(r);
			}
			try {
				carryOut({
					end: a.end,
					size: a.end + a.tornBytes,
					line: o
				}, t, r);
			} catch (r) {
				undo(t, n);
				removeIfThere(e);
				throw r;
			}
			removeIfThere(e);
			return true;
		}
		function carryOut(e, t, n) {
			writeAt(t, e.line, e.end);
			r.fsyncSync(t);
			if (e.end === 0) syncFolder(n.folder);
		}
		function undo(e, { lock: t, tip: n, line: i }) {
			const a = r.fstatSync(e).size;
			if (!t.isHeld() || a > n.end + Math.max(n.tornBytes, i.length)) return;
			r.ftruncateSync(e, n.end + n.tornBytes);
		}
		function finishClaim(e, t, { place: n, lock: i, tip: a }) {
			const o = readSmall(e, ut, n.shown);
			if (o === undefined) return;
			const s = decodeClaim(o);
			if (!i.isHeld()) throw lockLost(n);
			const c = r.fstatSync(t).size;
			const l = s !== undefined && s.end === a.end && c <= Math.max(s.size, s.end + s.line.length);
			if (l && isTip(t, n, a)) carryOut(s, t, n);
			removeIfThere(e);
		}
		function isTip(e, t, n) {
			const i = r.fstatSync(e);
			const a = r.lstatSync(t.absolute, { throwIfNoEntry: false });
			if (a === undefined || a.ino !== i.ino || a.dev !== i.dev) return false;
			if (i.size !== n.end + n.tornBytes) return false;
			return holds(e, n.lastBytes, n.end - n.lastBytes.length);
		}
		function holds(e, t, n) {
			const r = Buffer.alloc(t.length);
			return readAt(e, r, n) === t.length && r.equals(t);
		}
		function removeIfEmpty(e) {
			if (r.statSync(e.absolute, { throwIfNoEntry: false })?.size === 0) removeIfThere(e.absolute);
		}
		function lockLost(e) {
			return new a.eG({
				code: "log.lock_lost",
				message: "expected to hold the lock still, found it taken over or deleted while this process slept",
				where: { file: e.shown },
				remedy: "Nothing was appended; run again"
			});
		}
		function toOurs(e, t) {
			const n = errnoOf(e) === undefined ? undefined : toDiskError(e, "durably append to", t.shown);
			return n ?? e;
		}
		;
		const Y = "[0-9a-f]{32}";
		function removeLeftovers(e, t, n) {
			const a = leftovers_escape(e.name);
			const o = new RegExp(`^${a}\\.(?:lock|seize)-${Y}$`);
			const s = new RegExp(`^${a}\\.(?:next-${Y}|[a-z-]{1,32}\\.tmp-${Y})$`);
			const c = new RegExp(`^${a}\\.claim-\\d{1,16}$`);
			for (const a of r.readdirSync(e.folder)) {
				if (a.endsWith(t)) continue;
				const r = i.join(e.folder, a);
				const l = s.test(a) || o.test(a) && isAbandoned(r, a) || c.test(a) && isCarriedOut(r, a, n);
				if (l) removeIfThere(r);
			}
		}
		function isCarriedOut(e, t, n) {
			const r = readSmall(e, ut, t);
			const i = r && decodeClaim(r);
			return i === undefined || i.end + i.line.length <= n;
		}
		function leftovers_escape(e) {
			return e.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		}
		;
		class LogPlace {
			shown;
			#e;
			#t;
			constructor(e, t) {
				this.#e = i.resolve(e);
				const n = toWorkspacePath(t, {
					root: this.#e,
					windows: process.platform === "win32"
				});
				if (n.state === "outside" || n.names.length === 0) {
					throw new a.dz({
						code: "file.outside_workspace",
						message: `expected a file below the workspace, but ${n.state === "outside" ? n.reason : "the path names the workspace itself"}`,
						where: { file: t }
					});
				}
				this.shown = n.path;
				this.#t = n.names;
				this.confine();
				this.#n();
			}
			get folder() {
				return i.join(this.#e, ...this.#t.slice(0, -1));
			}
			get name() {
				return this.#t.at(-1);
			}
			get absolute() {
				return i.join(this.folder, this.name);
			}
			confine() {
				let e = this.folder;
				for (;;) {
					try {
						const t = r.realpathSync(e);
						const n = r.realpathSync(this.#e);
						if (t === n || t.startsWith(n.endsWith(i.sep) ? n : n + i.sep)) return;
						throw this.#i("file.symlink_outside", "a symbolic link leads out of the workspace");
					} catch (t) {
						if (errnoOf(t) !== "ENOENT") throw this.#r(t);
						if (e === i.dirname(e)) throw this.#r(t);
						e = i.dirname(e);
					}
				}
			}
			makeFolder() {
				try {
					makeFolders(this.folder);
				} catch (e) {
					throw this.#r(e);
				}
				this.confine();
			}
			#n() {
				let e;
				try {
					e = r.lstatSync(this.absolute, { throwIfNoEntry: false });
				} catch (e) {
					throw this.#r(e);
				}
				if (e === undefined || e.isFile()) return;
				throw this.#i("file.not_regular", "expected a regular file, found a link, folder, FIFO, socket or device");
			}
			#r(e) {
				if (e instanceof a.dz || errnoOf(e) === undefined) return e;
				if (errnoOf(e) === "ENOTDIR") return this.#i("file.not_regular", "a part of the path is not a folder");
				return toDiskError(e, "reach the folder of", this.shown);
			}
			#i(e, t) {
				return new a.dz({
					code: e,
					message: t,
					where: { file: this.shown }
				});
			}
		}
		;
		const dt = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;
		function startOver(e, t) {
			const { place: n, lock: i, tip: a, line: o } = e;
			if (!i.isHeld()) throw lockLost(n);
			const s = openRegular(n.absolute, "read", n.shown);
			if (s === undefined) return false;
			try {
				if (!isTip(s, n, a)) return false;
			} finally {
				r.closeSync(s);
			}
			const c = `${n.absolute}.next-${e.nonce}`;
			const l = `${n.absolute}.${t}`;
			try {
				removeIfThere(c);
				writeNew(c, o, { sync: true });
				keep(n.absolute, l, `${n.shown}.${t}`);
				const i = sidecarsOf(e);
				for (const e of i) keep(n.absolute + e, l + e, `${n.shown}.${t}${e}`);
				syncFolder(n.folder);
				for (const e of i) removeIfThere(n.absolute + e);
				r.renameSync(c, n.absolute);
				syncFolder(n.folder);
			} finally {
				removeIfThere(c);
			}
			return true;
		}
		function sidecarsOf({ place: e }) {
			return r.readdirSync(e.folder).filter((t) => t.startsWith(e.name)).map((t) => t.slice(e.name.length)).filter((e) => dt.test(e));
		}
		function keep(e, t, n) {
			if (disk_linkNew(e, t) !== "taken") return;
			const [o, s] = [r.lstatSync(e), r.lstatSync(t)];
			if (o.ino === s.ino && o.dev === s.dev) return;
			throw new a.dz({
				code: "file.exists",
				message: `expected no file there, found one that is not this log (${i.basename(t)})`,
				where: { file: n },
				remedy: "Move it away"
			});
		}
		;
		const ft = 67108864;
		const pt = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;
		function createLogStores(e, t = {}) {
			const n = t.nonce ?? (() => (0, x.randomBytes)(16).toString("hex"));
			return { open: (t) => new FsLogStore(new LogPlace(e, t), n) };
		}
		class FsLogStore {
			path;
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.path = e.shown;
				this.#e = e;
				this.#t = t;
			}
			size() {
				const e = this.#i();
				return e === undefined ? undefined : r.fstatSync(e).size;
			}
			readInto(e, t) {
				const n = this.#i();
				if (n === undefined) return 0;
				try {
					return readAt(n, e, t);
				} catch (e) {
					throw toDiskError(e, "read", this.path);
				}
			}
			readSidecar(e) {
				return readSmall(this.#a(e), ft, this.path + e);
			}
			withLock(e, t) {
				this.#e.makeFolder();
				const n = this.#t();
				const r = FileLock.acquire({
					guarded: this.#e.absolute,
					shown: this.path,
					nonce: n,
					waitMs: t
				});
				const i = new FsLogWriter(this.#e, {
					lock: r,
					nonce: n,
					onReplaced: () => this.close()
				});
				try {
					this.#r(n);
					return e(i);
				} finally {
					i.end();
					r.release();
				}
			}
			#r(e) {
				this.close();
				this.#e.confine();
				try {
					removeLeftovers(this.#e, e, this.size() ?? 0);
				} catch (e) {
					throw errnoOf(e) === undefined ? e : toDiskError(e, "clear the leftovers of", this.path);
				}
			}
			close() {
				if (this.#n !== undefined) r.closeSync(this.#n);
				this.#n = undefined;
			}
			#i() {
				this.#n ??= openRegular(this.#e.absolute, "read", this.path);
				return this.#n;
			}
			#a(e) {
				return this.#e.absolute + checkSuffix(e);
			}
		}
		class FsLogWriter {
			#e;
			#t;
			#n;
			#r;
			#i = "open";
			constructor(e, t) {
				this.#e = e;
				this.#t = t.lock;
				this.#n = t.nonce;
				this.#r = t.onReplaced;
			}
			append(e, t) {
				checkLine(e, t);
				return this.#a(() => appendLine({
					place: this.#e,
					lock: this.#t,
					nonce: this.#n,
					tip: e,
					line: t
				}));
			}
			replaceSidecar(e, t) {
				const n = this.#e.absolute + checkSuffix(e);
				const i = `${n}.tmp-${this.#n}`;
				this.#a(() => {
					if (!this.#t.isHeld()) throw lockLost(this.#e);
					removeIfThere(i);
					try {
						writeNew(i, t, { sync: true });
						r.renameSync(i, n);
						syncFolder(this.#e.folder);
					} finally {
						removeIfThere(i);
					}
				});
			}
			startOver(e, t, n) {
				if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(t)) throw new TypeError(`not a label: ${t}`);
				const r = {
					place: this.#e,
					lock: this.#t,
					nonce: this.#n,
					tip: e,
					line: n
				};
				const i = this.#a(() => startOver(r, t));
				this.#r();
				return i;
			}
			end() {
				this.#i = "ended";
			}
			#a(e) {
				if (this.#i === "ended") throw new TypeError("a LogWriter was used after its lock was released");
				if (this.#i === "failed") {
					throw new a.eG({
						code: "disk.io",
						message: "an earlier write or fsync failed, so nothing more is written",
						where: { file: this.#e.shown }
					});
				}
				try {
					return e();
				} catch (e) {
					this.#i = "failed";
					throw errnoOf(e) === undefined ? e : toDiskError(e, "durably write", this.#e.shown);
				}
			}
		}
		function checkSuffix(e) {
			if (!pt.test(e)) throw new TypeError(`not a sidecar suffix: ${e}`);
			return e;
		}
		function checkLine(e, t) {
			if (t.length === 0 || t.at(-1) !== 10) throw new TypeError("an append must end in a line feed");
			if (t.length > J) throw new TypeError(`an append is at most ${J} bytes`);
			if (t.length < e.tornBytes) throw new TypeError("an append must cover the torn bytes that it writes over");
		}
		;
		const X = "verification never uses a network, another program or a repository";
		const mt = {
			git: {
				describe: async () => ({
					state: "unavailable",
					reason: "git is not asked"
				}),
				changedPaths: async () => undefined,
				holdsCommit: async () => undefined
			},
			http: { exchange: async () => ({
				state: "unsent",
				reason: X
			}) },
			sockets: { exchange: async () => ({
				state: "unsent",
				reason: X
			}) },
			processes: { run: async () => ({
				state: "not_started",
				status: null,
				signal: null,
				reason: X,
				stdout: new Uint8Array(),
				stderr: new Uint8Array(),
				truncated: false
			}) },
			refs: { open: () => {
				throw new a.eG({
					code: "ref.unreachable",
					message: X
				});
			} },
			keyless: {
				unavailable: () => X,
				isRepositoryPublic: () => false,
				open: () => {
					throw new a.eG({
						code: "keyless.unavailable",
						message: X
					});
				}
			}
		};
		;
		const ht = 5e3;
		const gt = 1024 * 1024;
		class ChildProcesses {
			#e;
			constructor(e) {
				this.#e = e;
			}
			async run(e) {
				const t = confine(this.#e.root, e.cwd ?? ".");
				if (t === undefined) return notStarted("the working directory is not a folder inside the workspace");
				return runChild({
					argv: e.argv,
					cwd: t,
					environment: minimalEnvironment(this.#e.environment, e.env),
					stdin: e.stdin,
					timeoutMs: e.timeoutMs,
					graceMs: this.#e.graceMs ?? ht,
					maxOutputBytes: e.maxOutputBytes ?? gt
				});
			}
		}
		function confine(e, t) {
			const n = toWorkspacePath(t, {
				root: e,
				windows: process.platform === "win32"
			});
			if (n.state === "outside") return undefined;
			try {
				const t = (0, r.realpathSync)(e);
				const a = (0, r.realpathSync)((0, i.join)(e, n.path));
				const o = (0, i.relative)(t, a);
				return o === ".." || o.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(o) ? undefined : a;
			} catch {
				return undefined;
			}
		}
		var _t = n(42207);
		;
		const vt = 26 * 1024 * 1024;
		const yt = {
			repository: undefined,
			ref: undefined,
			commit: undefined,
			baseCommit: undefined,
			headCommit: undefined
		};
		function readRun(e, t) {
			if (e["GITHUB_ACTIONS"] !== "true") return {
				run: localRun(e, t),
				change: yt
			};
			const n = e["GITHUB_EVENT_NAME"] || "unknown";
			const r = /^\d{1,20}$/.test(e["GITHUB_RUN_ID"] ?? "");
			return {
				run: r ? workflowRun(e, n) : localRun(e, t),
				change: {
					repository: e["GITHUB_REPOSITORY"] || undefined,
					ref: e["GITHUB_REF"] || undefined,
					commit: commitId(e["GITHUB_SHA"]),
					...readChange(n, e)
				}
			};
		}
		function unnamedRun(e) {
			return {
				run: localRunOf("unknown", e),
				change: yt
			};
		}
		function localRun(e, t) {
			return localRunOf(e["USER"] || e["LOGNAME"] || accountName(), t);
		}
		function localRunOf(e, t) {
			return {
				kind: "local",
				id: `local-${(0, _t.Zc)(t)}`,
				actor: e.slice(0, 256)
			};
		}
		function accountName() {
			try {
				return (0, S.userInfo)().username || "unknown";
			} catch {
				return "unknown";
			}
		}
		function workflowRun(e, t) {
			const n = e["GITHUB_RUN_ATTEMPT"] || "1";
			if (!/^[1-9]\d{0,5}$/.test(n)) {
				throw new a.dz({
					code: "run.invalid",
					message: `expected the number of the run's attempt, found ${JSON.stringify(n.slice(0, 40))}`,
					where: { file: "GITHUB_RUN_ATTEMPT" }
				});
			}
			return {
				kind: "github",
				id: e["GITHUB_RUN_ID"] ?? "",
				attempt: Number(n),
				workflow: e["GITHUB_WORKFLOW"] ?? "",
				job: e["GITHUB_JOB"] ?? "",
				event: t,
				actor: e["GITHUB_ACTOR"] || "unknown"
			};
		}
		const bt = {
			baseCommit: undefined,
			headCommit: undefined
		};
		function pathsOf(e) {
			if (e === "merge_group") return {
				base: ["merge_group", "base_sha"],
				head: ["merge_group", "head_sha"]
			};
			if (!e.startsWith("pull_request")) return undefined;
			return {
				base: [
					"pull_request",
					"base",
					"sha"
				],
				head: [
					"pull_request",
					"head",
					"sha"
				]
			};
		}
		function readChange(e, t) {
			const n = t["GITHUB_EVENT_PATH"];
			if (e === "workflow_run" || e === "issue_comment") return readFollowUp(e, readPayload(n, e), t);
			const r = pathsOf(e);
			if (r === undefined) return bt;
			const i = readPayload(n, e);
			const a = commitAt(i, r.base);
			if (a === undefined) throw unreadable(e, `it names no commit at ${r.base.join(".")}`);
			return {
				baseCommit: a,
				headCommit: commitAt(i, r.head)
			};
		}
		function readFollowUp(e, t, n) {
			const r = e === "workflow_run" ? String(valueAt(t, ["workflow_run", "event"])).startsWith("pull_request") : valueAt(t, ["issue", "pull_request"]) !== undefined;
			if (!r) return bt;
			const i = commitId(n["GITHUB_SHA"]);
			if (i === undefined) throw unreadable(e, "GITHUB_SHA names no commit");
			return {
				baseCommit: i,
				headCommit: commitAt(t, ["workflow_run", "head_sha"])
			};
		}
		function readPayload(e, t) {
			if (e === undefined || e === "") throw unreadable(t, "the variable is not set");
			const n = readRegularFile(e, vt);
			if (n.state === "absent") throw unreadable(t, "there is no such file");
			if (n.state === "refused") throw unreadable(t, n.reason);
			return (0, B.R)(n.bytes, {
				file: "GITHUB_EVENT_PATH",
				maxBytes: vt
			}).value;
		}
		function unreadable(e, t) {
			return new a.dz({
				code: "run.event_unreadable",
				message: `expected the payload of the ${e} event, which names the base commit that the policy is read from, but ${t}`,
				where: { file: "GITHUB_EVENT_PATH" },
				remedy: "Pass the payload on; without it the change would be judged by its own policy"
			});
		}
		function commitAt(e, t) {
			return commitId(valueAt(e, t));
		}
		function valueAt(e, t) {
			let n = e;
			for (const e of t) {
				if (typeof n !== "object" || n === null || !Object.hasOwn(n, e)) return undefined;
				n = n[e];
			}
			return n;
		}
		function commitId(e) {
			return typeof e === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(e) ? e : undefined;
		}
		;
		const xt = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PRIVATE_KEY|SIGNING_KEY|API_?KEY|ACCESS_KEY)$/i;
		const St = 12;
		const Ct = 64 * 1024;
		class SystemSecrets {
			#e;
			#t;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
				for (const [n, r] of Object.entries(e)) {
					if (r !== undefined && r.length >= St && xt.test(n)) t.learn(r);
				}
			}
			fromEnvironment(e) {
				const t = this.#e[e];
				return t === undefined || t === "" ? undefined : this.#n(t, e);
			}
			async fromFile(e) {
				const t = readRegularFile(e, Ct);
				if (t.state === "absent") return undefined;
				if (t.state === "refused") throw system_secrets_refusal(e, t.reason);
				const n = decode(e, t.bytes).replace(/\r?\n$/, "");
				if (n === "") throw empty(e);
				return this.#n(n, e);
			}
			mask(e) {
				return this.#t.mask(e);
			}
			#n(e, t) {
				if (this.#t.register(e)) return e;
				throw new a.dz({
					code: "secret.too_short",
					message: "expected a secret of at least 4 characters, found a shorter one, which cannot be masked",
					where: { file: t }
				});
			}
		}
		function decode(e, t) {
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(t);
			} catch {
				throw system_secrets_refusal(e, "it is not UTF-8 text");
			}
		}
		function empty(e) {
			return new a.dz({
				code: "secret.empty",
				message: "expected a secret, found an empty file",
				where: { file: e },
				remedy: "Write the secret to it, or name the file that has it"
			});
		}
		function system_secrets_refusal(e, t) {
			return new a.dz({
				code: "secret.unreadable",
				message: `expected a readable text file of at most 64 KiB with the secret, but ${t}`,
				where: { file: e }
			});
		}
		;
		const wt = 1024 * 1024;
		const Tt = 107;
		function createSockets({ root: e }) {
			return { async exchange(t) {
				const r = toTarget(t.address, e);
				if (typeof r === "string") return {
					state: "unsent",
					reason: r
				};
				const { connect: i } = await Promise.resolve().then(n.t.bind(n, 77030, 19));
				return node_sockets_exchangeOnce(() => i(r), t);
			} };
		}
		function toTarget(e, t) {
			if (e.kind === "tcp") return {
				host: e.host,
				port: e.port
			};
			const n = (0, i.resolve)(t, e.path);
			if (n.includes("\0")) return "the path of the socket holds a NUL";
			const r = Buffer.byteLength(n);
			return r > Tt ? `the path of the socket has ${r} bytes, at most ${Tt} are possible` : { path: n };
		}
		function node_sockets_exchangeOnce(e, t) {
			return new Promise((n) => {
				const r = t.maxBytes ?? wt;
				const i = boundTimeout(t.timeoutMs);
				const a = [];
				let o = 0;
				let s = false;
				let c;
				const settle = (e) => {
					clearTimeout(l);
					n(e);
					c?.destroy();
				};
				const fail = (e) => {
					settle({
						state: s ? "unknown" : "unsent",
						reason: `${nameOf(t.address)}: ${networkReason(e)}`
					});
				};
				const l = setTimeout(() => {
					settle({
						state: "timed_out",
						reason: `${nameOf(t.address)}: no full answer after ${i} ms`
					});
				}, i);
				try {
					c = e();
				} catch (e) {
					fail(e);
					return;
				}
				c.once("connect", () => {
					s = true;
					c?.write(t.bytes);
				});
				c.on("data", (e) => {
					o += e.length;
					if (o <= r) a.push(e);
					else settle({
						state: "too_large",
						reason: `${nameOf(t.address)}: more than ${r} bytes`
					});
				});
				c.on("error", fail);
				c.once("end", () => settle({
					state: "answered",
					bytes: Buffer.concat(a, o)
				}));
				c.once("close", () => fail(undefined));
			});
		}
		function nameOf(e) {
			return e.kind === "unix" ? e.path : `${e.host}:${e.port}`;
		}
		;
		class CommitFiles {
			commit;
			#e;
			#t;
			constructor(e, t) {
				this.#e = e;
				this.commit = t;
			}
			async read(e, t) {
				if (/[\n\0]/.test(e)) return {
					state: "refused",
					reason: "git cannot be asked for a name with a line break"
				};
				const n = `${this.commit}:${await this.#n()}${e}`;
				const r = await this.#i([
					"cat-file",
					"--batch-check",
					"--follow-symlinks"
				], `${n}\n`);
				const [i = "", o, s] = r.stdout.toString("utf8").trimEnd().split(" ");
				if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(i) || s === undefined) return notAFile(r.stdout.toString("utf8"));
				if (o !== "blob") return {
					state: "refused",
					reason: `it is a ${o}, no file, in commit ${this.commit}`
				};
				if (Number(s) > t) return {
					state: "too_large",
					bytes: Number(s)
				};
				const { stdout: c } = await this.#i([
					"cat-file",
					"blob",
					i
				]);
				if (c.length === Number(s) && blobId(c, i.length) === i) return {
					state: "present",
					bytes: c
				};
				throw new a.eG({
					code: "git.corrupt",
					message: `expected the bytes of blob ${i}, found others`,
					where: { file: e },
					remedy: "Run git fsck and clone again"
				});
			}
			async list() {
				const e = await this.#n();
				const { stdout: t } = await this.#i([
					"ls-tree",
					"-r",
					"-z",
					"--full-tree",
					this.commit
				]);
				const n = [];
				const r = [];
				for (const i of t.toString("utf8").split("\0")) {
					const t = i.slice(i.indexOf("	") + 1);
					if (i === "" || !t.startsWith(e)) continue;
					(/^100(644|755) blob /.test(i) ? n : r).push(t.slice(e.length));
				}
				return {
					files: n,
					others: r
				};
			}
			#n() {
				this.#t ??= this.#r();
				return this.#t;
			}
			async #r() {
				const { stdout: e } = await this.#i(["rev-parse", "--show-prefix"]);
				const t = await this.#e.run([
					"cat-file",
					"-e",
					`${this.commit}^{commit}`
				]);
				if (t.ok) return e.toString("utf8").replace(/\n$/, "");
				throw new a.eG({
					code: "git.commit_missing",
					message: `expected commit ${this.commit}, which the policy is read from, in this clone; it is not there`,
					remedy: "Check out with fetch-depth: 0"
				});
			}
			async #i(e, t) {
				const n = await this.#e.run(e, t);
				if (n.ok) return n;
				throw new a.eG({
					code: "git.unavailable",
					message: `cannot read the policy of commit ${this.commit}: ${n.reason}`,
					remedy: "The policy of a pull request comes from its base commit, so git and a clone are needed"
				});
			}
		}
		function notAFile(e) {
			if (e.endsWith(" missing\n") || /^(dangling|notdir) \d+\n/.test(e)) return { state: "absent" };
			if (/^symlink \d+\n/.test(e)) return {
				state: "refused",
				reason: "it is a link that leaves the repository"
			};
			if (/^loop \d+\n/.test(e)) return {
				state: "refused",
				reason: "its links lead in a circle"
			};
			return {
				state: "refused",
				reason: `git answered ${JSON.stringify(e.slice(0, 100))}`
			};
		}
		function blobId(e, t) {
			const n = t === 40 ? "sha1" : "sha256";
			return (0, x.createHash)(n).update(`blob ${e.length}\0`).update(e).digest("hex");
		}
		;
		const Et = 40;
		const Dt = "it is or passes a link that leaves the workspace";
		const Z = process.platform === "win32";
		function resolveInside(e, t) {
			const n = toWorkspacePath(t, {
				root: e,
				windows: Z
			});
			if (n.state === "outside") return refuse(t, "file.outside_workspace", n.reason);
			if (t.includes("\uFFFD")) return refuse(n.path, "file.unreadable", "its name is not UTF-8");
			return walk(e, n.path, n.names);
		}
		function walk(e, t, n) {
			const r = n.toReversed();
			const a = [];
			let o = look(e);
			for (let n = 0;;) {
				const s = (0, i.join)(e, ...a);
				if (o === "absent") return {
					state: "absent",
					path: t
				};
				if (typeof o === "string") return refuse(t, "file.unreadable", o);
				if (o.isSymbolicLink()) {
					if (++n > Et) return refuse(t, "file.unreadable", `it leads through more than ${Et} links`);
					a.pop();
					const c = readTarget(e, s);
					if (c === undefined) return refuse(t, "file.symlink_outside", Dt);
					if (c.isAbsolute) a.length = 0;
					r.push(...c.names.toReversed());
					o = look((0, i.join)(e, ...a));
					continue;
				}
				const c = r.pop();
				if (c === undefined) return {
					state: "found",
					path: t,
					absolute: (0, i.join)(e, ...a),
					stat: o
				};
				if (c !== "..") a.push(c);
				else if (a.pop() === undefined) return refuse(t, "file.symlink_outside", Dt);
				o = look((0, i.join)(e, ...a));
			}
		}
		function readTarget(e, t) {
			let n;
			try {
				n = (0, r.readlinkSync)(t);
			} catch {
				return undefined;
			}
			const a = (0, i.isAbsolute)(n) ? (0, i.relative)(e, n) : n;
			if ((0, i.isAbsolute)(n) && (a === ".." || a.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(a))) return undefined;
			const o = a.split(Z ? /[/\\]/ : "/").filter((e) => e !== "" && e !== ".");
			return {
				isAbsolute: (0, i.isAbsolute)(n),
				names: o
			};
		}
		function look(e) {
			try {
				return (0, r.lstatSync)(e);
			} catch (e) {
				const t = e.code ?? "unknown error";
				if (t === "ENOENT" || t === "ENOTDIR") return "absent";
				return t === "ENAMETOOLONG" ? "the name is longer than the file system allows" : `it cannot be looked at (${t})`;
			}
		}
		function refuse(e, t, n) {
			return {
				state: "refused",
				path: e,
				code: t,
				reason: n
			};
		}
		;
		const Ot = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0) | (r.constants.O_NOCTTY ?? 0);
		function openInside(e, t) {
			const n = resolveInside(e, t);
			if (n.state !== "found") return n;
			const { path: i, absolute: a, stat: o } = n;
			if (!o.isFile()) return open_file_refuse(i, "file.not_regular", `it is ${describeKind(o)}`);
			let s;
			try {
				s = (0, r.openSync)(a, Ot);
			} catch (e) {
				return failedOpen(e, i);
			}
			const c = inspect(e, {
				path: i,
				absolute: a,
				descriptor: s
			});
			if ("before" in c) return {
				state: "open",
				path: i,
				descriptor: s,
				before: c.before
			};
			(0, r.closeSync)(s);
			return c;
		}
		function inspect(e, t) {
			const n = (0, r.fstatSync)(t.descriptor, { bigint: true });
			if (!n.isFile()) return open_file_refuse(t.path, "file.not_regular", "it is no regular file");
			const i = resolveInside(e, t.path);
			const a = i.state === "found" ? statNow(i.absolute) : undefined;
			const o = a !== undefined && a.dev === n.dev && a.ino === n.ino;
			if (o && (whereIs(t.descriptor) ?? t.absolute) === t.absolute) return { before: n };
			return open_file_refuse(t.path, "file.changed_while_read", "it was replaced while it was opened");
		}
		function statNow(e) {
			try {
				return (0, r.lstatSync)(e, { bigint: true });
			} catch {
				return undefined;
			}
		}
		function whereIs(e) {
			if (process.platform !== "linux") return undefined;
			try {
				return (0, r.readlinkSync)(`/proc/self/fd/${e}`);
			} catch {
				return undefined;
			}
		}
		function failedOpen(e, t) {
			const n = e.code ?? "";
			switch (n) {
				case "ENOENT":
				case "ENOTDIR": return {
					state: "absent",
					path: t
				};
				case "ELOOP":
				case "EMLINK": return open_file_refuse(t, "file.changed_while_read", "it became a link while it was opened");
				case "EACCES":
				case "EPERM": return open_file_refuse(t, "file.unreadable", "permission is denied");
				case "ENXIO":
				case "ENODEV": return open_file_refuse(t, "file.not_regular", "it is no regular file");
				default: throw (0, l.n)(e, t, "read");
			}
		}
		function describeKind(e) {
			if (e.isDirectory()) return "a folder";
			if (e.isFIFO()) return "a pipe";
			return e.isSocket() ? "a socket" : "no regular file";
		}
		function open_file_refuse(e, t, n) {
			return {
				state: "refused",
				path: e,
				code: t,
				reason: n
			};
		}
		function isUnchanged(e, t, n) {
			return e.ino === t.ino && e.dev === t.dev && e.size === t.size && e.mtimeNs === t.mtimeNs && e.ctimeNs === t.ctimeNs && t.size === BigInt(n);
		}
		;
		const kt = 32;
		const At = 8 * 1024 * 1024;
		class HashQueue {
			results = [];
			#e;
			#t;
			#n = new Map();
			#r = 0;
			constructor(e) {
				this.#e = e;
				this.#t = e.sizes.map((e, t) => t).sort((e, t) => this.#a(e) - this.#a(t));
			}
			async drain(e) {
				await Promise.all([this.#i(e), this.#i(e)]);
			}
			async #i(e) {
				for (let t = this.#o(); t.length > 0; t = this.#o()) {
					for (const n of await hash_queue_ask(e, {
						id: this.#r++,
						tasks: t
					})) this.#s(n);
				}
			}
			close() {
				for (const e of this.#n.values()) (0, r.closeSync)(e.descriptor);
				this.#n.clear();
			}
			#a(e) {
				return this.#e.sizes[e];
			}
			#o() {
				const e = [];
				let t = 0;
				while (e.length < kt && t < At) {
					const n = this.#t.pop();
					if (n === undefined) break;
					const r = openInside(this.#e.root, this.#e.paths[n]);
					if (r.state !== "open") {
						this.results[n] = r;
						continue;
					}
					this.#n.set(n, r);
					const i = Number(r.before.size);
					e.push({
						index: n,
						descriptor: r.descriptor,
						size: i
					});
					t += i;
				}
				return e;
			}
			#s(e) {
				const t = this.#n.get(e.index);
				if (e.sha256 === undefined) throw (0, l.n)({ code: e.failure }, t.path, "read");
				const n = isUnchanged(t.before, (0, r.fstatSync)(t.descriptor, { bigint: true }), e.bytes);
				(0, r.closeSync)(t.descriptor);
				this.#n.delete(e.index);
				this.results[e.index] = n ? {
					state: "present",
					path: t.path,
					sha256: e.sha256,
					bytes: e.bytes
				} : open_file_refuse(t.path, "file.changed_while_read", "its size or time changed while it was read");
			}
		}
		function hash_queue_ask(e, t) {
			return new Promise((n, r) => {
				const settle = () => {
					e.off("message", onMessage);
					e.off("error", onError);
					e.off("exit", onExit);
				};
				const onMessage = (e) => {
					if (e.id !== t.id) return;
					settle();
					n(e.answers);
				};
				const onError = (e) => {
					settle();
					r(brokenWorker(e));
				};
				const onExit = () => onError(undefined);
				e.on("message", onMessage);
				e.on("error", onError);
				e.on("exit", onExit);
				e.postMessage(t);
			});
		}
		function brokenWorker(e) {
			return new a.eG({
				code: "process.worker_failed",
				message: "a thread that hashes files ended",
				remedy: "Give the process more memory"
			}, { cause: e });
		}
		;
		const jt = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const chunk = Buffer.allocUnsafeSlow(1024 * 1024);
function hashOne({ index, descriptor, size }) {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (;;) {
      const count = readSync(descriptor, chunk, 0, chunk.length, null);
      if (count === 0) break;
      hash.update(count === chunk.length ? chunk : chunk.subarray(0, count));
      bytes += count;
      if (bytes > size) break;
    }
  } catch (error) {
    return { index, bytes, failure: error.code || 'unknown error' };
  }
  return { index, bytes, sha256: hash.digest('hex') };
}
parentPort.on('message', ({ id, tasks }) => parentPort.postMessage({ id, answers: tasks.map(hashOne) }));
`;
		;
		const Q = 1024 * 1024;
		function readInside(e, t, n) {
			return withFile(e, t, (e) => {
				if (e.before.size > BigInt(n)) {
					return open_file_refuse(e.path, "file.too_large", `it has ${e.before.size} bytes, more than ${n}`);
				}
				const t = Buffer.allocUnsafeSlow(Number(e.before.size) + 1);
				const r = fill(e.descriptor, t);
				return changed(e, r) ?? {
					state: "read",
					path: e.path,
					bytes: t.subarray(0, r)
				};
			});
		}
		function hashInside(e, t) {
			return withFile(e, t, (e) => {
				const t = (0, x.createHash)("sha256");
				const n = update(t, e);
				return changed(e, n) ?? {
					state: "hashed",
					path: e.path,
					sha256: t.digest("hex"),
					bytes: n
				};
			});
		}
		function withFile(e, t, n) {
			const i = openInside(e, t);
			if (i.state !== "open") return i;
			try {
				return n(i);
			} catch (e) {
				throw (0, l.n)(e, i.path, "read");
			} finally {
				(0, r.closeSync)(i.descriptor);
			}
		}
		function fill(e, t) {
			let n = 0;
			while (n < t.length) {
				const i = (0, r.readSync)(e, t, n, t.length - n, null);
				if (i === 0) break;
				n += i;
			}
			return n;
		}
		let $;
		function update(e, t) {
			$ ??= Buffer.allocUnsafeSlow(Q);
			let n = 0;
			for (;;) {
				const i = (0, r.readSync)(t.descriptor, $, 0, Q, null);
				if (i === 0) return n;
				e.update(i === Q ? $ : $.subarray(0, i));
				n += i;
				if (BigInt(n) > t.before.size) return n;
			}
		}
		function changed(e, t) {
			if (isUnchanged(e.before, (0, r.fstatSync)(e.descriptor, { bigint: true }), t)) return undefined;
			return open_file_refuse(e.path, "file.changed_while_read", "its size or time changed while it was read");
		}
		;
		const Mt = 64 * 1024 * 1024;
		const Nt = 4;
		async function hashFiles(e, t) {
			const r = t.map((t) => sizeOf(e, t));
			const i = r.reduce((e, t) => e + t, 0);
			const a = Math.min(Nt, (0, S.availableParallelism)(), r.filter((e) => e > 0).length);
			if (i < Mt || a < 2) return t.map((t) => hashHere(e, t));
			const { Worker: o } = await Promise.resolve().then(n.t.bind(n, 75919, 19));
			const s = new HashQueue({
				root: e,
				paths: t,
				sizes: r
			});
			const c = Array.from({ length: a }, () => new o(jt, {
				eval: true,
				execArgv: []
			}));
			try {
				await Promise.all(c.map((e) => s.drain(e)));
			} finally {
				await Promise.all(c.map((e) => e.terminate()));
				s.close();
			}
			return s.results;
		}
		function sizeOf(e, t) {
			const n = resolveInside(e, t);
			return n.state === "found" && n.stat.isFile() ? n.stat.size : 0;
		}
		function hashHere(e, t) {
			const n = hashInside(e, t);
			return n.state === "hashed" ? {
				...n,
				state: "present"
			} : n;
		}
		var Pt = n(48517);
		;
		const Ft = new Set([".git", "node_modules"]);
		function compileListing(e) {
			return (0, Pt.t)(e, { avoid: Ft });
		}
		function listFiles(e, t, { limit: n, withOthers: r = false }) {
			const i = compileListing(t);
			const a = [];
			const o = [{
				path: "",
				state: i.start
			}];
			for (let s = o.pop(); s !== undefined; s = o.pop()) {
				for (const c of readFolder(e, s.path)) {
					const l = i.step(s.state, c.name);
					if (!i.isAlive(l)) continue;
					const u = s.path === "" ? c.name : `${s.path}/${c.name}`;
					if (c.isDirectory() && !c.name.includes("\uFFFD")) o.push({
						path: u,
						state: l
					});
					else if (c.isDirectory() || c.isFile() && i.isMatch(l)) a.push(u);
					else if (r && !c.isFile() && (i.isMatch(l) || !leadsToFile(e, u))) a.push(u);
					if (a.length > n) throw tooMany(t, n);
				}
			}
			return a.sort();
		}
		function leadsToFile(e, t) {
			try {
				return (0, r.statSync)((0, i.join)(e, t)).isFile();
			} catch {
				return false;
			}
		}
		function tooMany(e, t) {
			return new a.dz({
				code: "glob.too_many",
				message: `expected at most ${t} files for ${JSON.stringify(e).slice(0, 200)}, found more`,
				remedy: "Narrow the pattern"
			});
		}
		function readFolder(e, t) {
			try {
				return (0, r.readdirSync)((0, i.join)(e, t), { withFileTypes: true });
			} catch (e) {
				if (t !== "" && e.code === "ENOENT") return [];
				throw (0, l.n)(e, t === "" ? "." : t, "list");
			}
		}
		;
		class MaterialRecord {
			#e = new Map();
			add(e) {
				this.#e.set(`${e.role}\0${e.path}`, e);
			}
			sorted() {
				return [...this.#e.values()].sort((e, t) => compare(e.path, t.path) || compare(e.role, t.role));
			}
		}
		function compare(e, t) {
			if (e === t) return 0;
			return e < t ? -1 : 1;
		}
		;
		const It = 8 * 1024 * 1024;
		const Lt = 1e5;
		class FileWorkspace {
			root;
			#e;
			#t = new Map();
			#n = new Map();
			#r = new MaterialRecord();
			#i = new Set();
			constructor(e, t) {
				this.root = e;
				this.#e = t;
			}
			async read(e, t) {
				const n = t.maxBytes ?? It;
				const r = t.role === "policy" && this.#e !== undefined;
				const i = await this.#a(e, n, r ? this.#e : undefined);
				if (i.state !== "present") return i;
				if (i.bytes.length > n) return tooLarge(i.path, i.bytes.length, n);
				const { sha256: a, origin: o } = i;
				this.#r.add({
					path: i.path,
					sha256: a,
					bytes: i.bytes.length,
					role: t.role,
					origin: o
				});
				return i;
			}
			async digest(e) {
				const t = await hashFiles(this.root, e);
				return t.map((e) => {
					if (e.state !== "present") return e;
					const t = this.#n.get(e.path);
					if (t !== undefined && !(0, s.J$)(t, e.sha256)) return changedSince(e.path);
					this.#n.set(e.path, e.sha256);
					this.#r.add({
						...toMaterial(e),
						role: "material",
						origin: "worktree"
					});
					return e;
				});
			}
			async list(e, { limit: t = Lt, role: n, withOthers: r = false } = {}) {
				if (n !== "policy" || this.#e === undefined) return listFiles(this.root, e, {
					limit: t,
					withOthers: r
				});
				const i = compileListing(e);
				const { files: a, others: o } = await this.#e.list();
				const s = a.filter((e) => i.matches(e));
				for (const e of r ? o : []) if (await isMeant(e, i, this.#e)) s.push(e);
				s.sort();
				this.#u(s, e, t);
				if (s.length > t) throw tooMany(e, t);
				return s;
			}
			materials() {
				return this.#r.sorted();
			}
			policiesChangedByThisChange() {
				return [...this.#i].sort();
			}
			#a(e, t, n) {
				const r = `${n === undefined ? "worktree" : "base"}\0${this.#o(e)}`;
				const i = this.#t.get(r);
				if (i !== undefined) return i;
				const a = n === undefined ? this.#s(e, t) : this.#c(e, t, n);
				this.#t.set(r, a);
				const forget = () => this.#t.delete(r);
				a.then((e) => e.state === "refused" && e.code === "file.too_large" && forget(), forget);
				return a;
			}
			#o(e) {
				return resolveInside(this.root, e).path;
			}
			async #s(e, t) {
				const n = readInside(this.root, e, t);
				if (n.state !== "read") return n;
				const r = (0, s.fg)(n.bytes);
				const i = this.#n.get(n.path);
				if (i !== undefined && !(0, s.J$)(i, r)) return changedSince(n.path);
				this.#n.set(n.path, r);
				return {
					state: "present",
					path: n.path,
					bytes: n.bytes,
					sha256: r,
					origin: "worktree"
				};
			}
			async #c(e, t, n) {
				const r = resolveInside(this.root, e);
				const i = r.state === "refused" && r.code === "file.outside_workspace";
				if (i) return r;
				const { path: a } = r;
				const o = await n.read(a, t);
				const c = o.state === "present" ? o.bytes : undefined;
				if (!this.#l(a, c)) this.#i.add(a);
				switch (o.state) {
					case "present": return {
						state: "present",
						path: a,
						bytes: o.bytes,
						sha256: (0, s.fg)(o.bytes),
						origin: { commit: n.commit }
					};
					case "absent": return {
						state: "absent",
						path: a
					};
					case "too_large": return tooLarge(a, o.bytes, t);
					case "refused": return open_file_refuse(a, "file.not_regular", `${o.reason} (commit ${n.commit})`);
				}
			}
			#l(e, t) {
				const n = readInside(this.root, e, t?.length ?? 0);
				if (t === undefined) return n.state === "absent";
				return n.state === "read" && Buffer.compare(n.bytes, t) === 0;
			}
			#u(e, t, n) {
				const r = new Set(e);
				for (const e of listFiles(this.root, t, { limit: n })) if (!r.has(e)) this.#i.add(e);
			}
		}
		async function isMeant(e, t, n) {
			const r = t.stateOf(e);
			if (t.isMatch(r) || !t.isAlive(r)) return t.isMatch(r);
			const { state: i } = await n.read(e, 0);
			return i !== "present" && i !== "too_large";
		}
		function toMaterial(e) {
			return {
				path: e.path,
				sha256: e.sha256,
				bytes: e.bytes
			};
		}
		function tooLarge(e, t, n) {
			return open_file_refuse(e, "file.too_large", `it has ${t} bytes, more than ${n}`);
		}
		function changedSince(e) {
			return open_file_refuse(e, "file.changed_while_read", "it is not what this run read before");
		}
		;
		function openWorkspace(e) {
			const t = toRealRoot(e.root);
			const { policyCommit: n } = e;
			if (n === undefined) return new FileWorkspace(t, undefined);
			if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(n)) {
				throw new a.dz({
					code: "commit.invalid",
					message: `expected the full id of the base commit, found ${JSON.stringify(n.slice(0, 100))}`
				});
			}
			const r = new GitRunner({
				root: t,
				environment: e.environment ?? process.env
			});
			return new FileWorkspace(t, new CommitFiles(r, n));
		}
		function toRealRoot(e) {
			try {
				const t = (0, r.realpathSync)(e);
				if ((0, r.statSync)(t).isDirectory()) return t;
			} catch {}
			throw new a.dz({
				code: "workspace.not_a_folder",
				message: "expected a folder that can be entered, found none",
				where: { file: e },
				remedy: "Check the root"
			});
		}
		;
		async function openHost(e) {
			const t = openRoot(e.root);
			const n = e.isolated === true ? {} : process.env;
			const r = c.nowMs();
			const { run: i, change: a } = e.isolated === true ? unnamedRun(r) : readRun(n, r);
			const o = new SystemSecrets(process.env, e.masker);
			const s = e.isolated === true ? mt : openReach(t, {
				secrets: o,
				masker: e.masker
			});
			return {
				root: t,
				clock: c,
				...s,
				holders: Ze,
				secrets: o,
				files: createFileWriter({ root: t }),
				logs: createLogStores(t),
				artifacts: e.artifacts,
				deployments: e.deployments,
				issues: e.issues,
				reviews: e.reviews,
				releases: e.releases,
				openWorkspace: () => openWorkspace({
					root: t,
					...a.baseCommit !== undefined && { policyCommit: a.baseCommit }
				}),
				run: i,
				change: a,
				variables: ownVariables(n),
				tool: {
					name: "release-gates",
					version: e.version,
					bundle_sha256: bundleSha256(e.bundleUrl)
				}
			};
		}
		function openReach(e, { secrets: t, masker: n }) {
			const r = process.env;
			return {
				git: new GitCli({
					root: e,
					environment: r
				}),
				processes: new ChildProcesses({
					root: e,
					environment: r
				}),
				refs: createRefStores({
					root: e,
					environment: r,
					secrets: t
				}),
				http: createHttp(),
				sockets: createSockets({ root: e }),
				keyless: openKeyless({
					environment: r,
					masker: n
				})
			};
		}
		function openRoot(e) {
			const t = (0, i.resolve)(e);
			if ((0, r.statSync)(t, { throwIfNoEntry: false })?.isDirectory() === true) return (0, r.realpathSync)(t);
			throw new a.dz({
				code: "root.not_a_folder",
				message: `expected a folder to judge, found ${JSON.stringify(e)}, which is none`,
				where: { file: "root" }
			});
		}
		function ownVariables(e) {
			const t = {};
			for (const [n, r] of Object.entries(e)) {
				if (!n.startsWith("RELEASE_GATES_") || r === undefined || r === "") continue;
				t[n.slice("RELEASE_GATES_".length).toLowerCase().replaceAll("_", "-")] = r;
			}
			return t;
		}
	}),
	39330: (function(e, t, n) {
		n.d(t, {
			J$: () => equalDigest,
			P4: () => isSha256Hex,
			fg: () => sha256Hex
		});
		var r = n(77598);
		const i = /^[0-9a-f]{64}$/;
		function sha256Hex(e) {
			if (typeof r.hash === "function") return r.hash("sha256", e, "hex");
			return (0, r.createHash)("sha256").update(e).digest("hex");
		}
		function isSha256Hex(e) {
			return typeof e === "string" && i.test(e);
		}
		function equalDigest(e, t) {
			const n = typeof e === "string" ? Buffer.from(e, "utf8") : e;
			const i = typeof t === "string" ? Buffer.from(t, "utf8") : t;
			return n.length === i.length && (0, r.timingSafeEqual)(n, i);
		}
	}),
	46911: (function(e, t, n) {
		n.d(t, {
			m: () => validateDocument,
			r: () => toPointer
		});
		var r = n(84227);
		var i = n(3178);
		var a = n(66462);
		var o = n(96416);
		function toPointer(e) {
			return e.map((e) => `/${String(e).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
		}
		function validateDocument(e, t) {
			const n = e.safeParse(t.value);
			if (n.success) return n.data;
			const [r, ...i] = n.error.issues.flatMap((n) => toProblems(n, e, t));
			throw new a.dz([r, ...i]);
		}
		function toProblems(e, t, n) {
			if (e.code === "unrecognized_keys") {
				return e.keys.map((r) => unknownKey(r, [...e.path, r], t, n));
			}
			return [{
				code: "schema.invalid",
				message: describeIssue(e, n),
				where: whereOf(e.path, n)
			}];
		}
		function describeIssue(e, t) {
			const n = valueAt(t.value, e.path);
			return `expected ${(0, i.E)(e.message)}, found ${n === undefined ? "nothing" : JSON.stringify(n).slice(0, 120)}`;
		}
		function unknownKey(e, t, n, r) {
			const i = (0, o.pA)(e, knownKeys(n, t.slice(0, -1)));
			return {
				code: "schema.unknown_key",
				message: `there is no key ${JSON.stringify(e)}${i === undefined ? "" : `; did you mean ${JSON.stringify(i)}?`}`,
				where: whereOf(t, r)
			};
		}
		function whereOf(e, t) {
			const n = toPointer(e);
			const r = lineNear(e, t);
			return {
				file: t.file,
				pointer: n,
				...r !== undefined && { line: r }
			};
		}
		function lineNear(e, t) {
			for (let n = e.length; n >= 0; n--) {
				const r = t.lineOf(toPointer(e.slice(0, n)));
				if (r !== undefined) return r;
			}
			return undefined;
		}
		function valueAt(e, t) {
			let n = e;
			for (const e of t) {
				if (typeof n !== "object" || n === null || !Object.hasOwn(n, e)) return undefined;
				n = n[e];
			}
			return n;
		}
		function knownKeys(e, t) {
			if (e instanceof r.IiU || e instanceof r.XiL || e instanceof r.l1C) {
				return knownKeys(e.unwrap(), t);
			}
			if (e instanceof r.fZ7) return e.options.flatMap((e) => knownKeys(e, t));
			const [n, ...i] = t;
			if (e instanceof r.bvH) {
				if (n === undefined) return Object.keys(e.shape);
				const t = e.shape[String(n)];
				return t === undefined ? [] : knownKeys(t, i);
			}
			if (e instanceof r.b8S && n !== undefined) return knownKeys(e.valueType, i);
			if (e instanceof r.naA && n !== undefined) return knownKeys(e.element, i);
			return [];
		}
	}),
	3178: (function(e, t, n) {
		n.d(t, { E: () => expectationOf });
		function expectationOf(e) {
			return e.replace(/^((Invalid (input|option)|Too (big|small)): )?expected /, "").replace(/^Invalid discriminator value\. Expected /, "one of ").replace(/, received .*$/, "");
		}
	}),
	48517: (function(e, t, n) {
		n.d(t, { t: () => compileGlobs });
		var r = n(66462);
		;
		const i = 4096;
		const a = 1024;
		function parseGlob(e) {
			if (e === "" || e.length > i || e.includes("\0")) {
				throw invalid(e, `expected a pattern of 1 to ${i} characters without a NUL`);
			}
			if (e.startsWith("!")) throw invalid(e, "a pattern cannot exclude files", "Write \\! for the character");
			return expandBraces(e, e).map((t) => parseSegments(t, e));
		}
		function expandBraces(e, t) {
			let n = [];
			let r = [e];
			while (r.length > 0) {
				const e = [];
				for (const i of r) {
					const r = findGroup(i, t);
					if (r === undefined) n.push(i);
					else for (const t of r.parts) e.push(r.before + t + r.after);
				}
				if (n.length + e.length > a) {
					throw invalid(t, `expected at most ${a} alternatives in braces`);
				}
				r = e;
			}
			n = [...new Set(n)];
			return n;
		}
		function findGroup(e, t) {
			const n = [];
			let r;
			let i = e.length;
			for (let a = 0; a < e.length; a++) {
				const o = e[a];
				if (o === "\\") a++;
				else if (o === "[") a = endOfClass(e, a, t);
				else if (o === "{") n.push({
					start: a,
					commas: []
				});
				else if (o === ",") n.at(-1)?.commas.push(a);
				else if (o === "}") {
					const t = n.pop();
					if (t === undefined || t.commas.length === 0 || t.start > i) continue;
					r = cutGroup(e, t, a);
					i = t.start;
				}
			}
			if (n.length > 0) throw invalid(t, "a \"{\" is not closed", "Write \\{ for the character");
			return r;
		}
		function cutGroup(e, t, n) {
			const r = [
				t.start,
				...t.commas,
				n
			];
			const i = r.slice(1).map((t, n) => e.slice(r[n] + 1, t));
			return {
				before: e.slice(0, t.start),
				parts: i,
				after: e.slice(n + 1)
			};
		}
		function endOfClass(e, t, n) {
			let r = t + 1;
			if (e[r] === "!" || e[r] === "^") r++;
			if (e[r] === "]") r++;
			for (; r < e.length; r++) {
				if (e[r] === "\\") r++;
				else if (e[r] === "/") break;
				else if (e[r] === "]") return r;
			}
			throw invalid(n, "a \"[\" is not closed", "Write \\[ for the character");
		}
		function parseSegments(e, t) {
			const n = splitNames(e, t).filter((e, t) => !(t === 0 && e === "."));
			if (n.some((e) => e === "" || e === "." || e === "..")) {
				throw invalid(t, "expected a pattern inside the workspace without empty, \".\" or \"..\" parts", "Write dir/**");
			}
			return n.map((e) => e === "**" ? { kind: "globstar" } : toName(parseTokens(Array.from(e), t)));
		}
		function splitNames(e, t) {
			const n = [];
			let r = 0;
			for (let i = 0; i < e.length; i++) {
				if (e[i] === "\\") i++;
				else if (e[i] === "[") i = endOfClass(e, i, t);
				else if (e[i] === "/") {
					n.push(e.slice(r, i));
					r = i + 1;
				}
			}
			n.push(e.slice(r));
			return n;
		}
		function toName(e) {
			const t = e.every((e) => e.kind === "literal");
			const n = t ? e.map((e) => e.kind === "literal" ? e.text : "").join("") : undefined;
			return {
				kind: "name",
				tokens: e,
				literal: n
			};
		}
		function parseTokens(e, t) {
			const n = [];
			for (let r = 0; r < e.length; r++) {
				const i = e[r];
				if (i === "*") {
					if (n.at(-1)?.kind !== "star") n.push({ kind: "star" });
				} else if (i === "?") n.push({ kind: "any" });
				else if (i === "[") {
					const i = endOfClassAt(e, r);
					n.push(parseClass(e.slice(r + 1, i), t));
					r = i;
				} else if (i === "\\") {
					const i = e[++r];
					if (i === undefined || i === "/") throw invalid(t, "a \"\\\" has nothing to escape");
					n.push({
						kind: "literal",
						text: i
					});
				} else n.push({
					kind: "literal",
					text: i
				});
			}
			return n;
		}
		function endOfClassAt(e, t) {
			let n = t + 1;
			if (e[n] === "!" || e[n] === "^") n++;
			if (e[n] === "]") n++;
			while (e[n] !== "]") n += e[n] === "\\" ? 2 : 1;
			return n;
		}
		function parseClass(e, t) {
			const n = e[0] === "!" || e[0] === "^";
			const r = [];
			const i = n ? e.slice(1) : e;
			for (let e = 0; e < i.length; e++) {
				if (i[e] === "\\") e++;
				const n = pointAt(i, e);
				if (i[e + 1] === "-" && e + 2 < i.length) {
					e += i[e + 2] === "\\" ? 3 : 2;
					const a = pointAt(i, e);
					if (a < n) throw invalid(t, "a range in [ ] runs backwards");
					r.push([n, a]);
				} else r.push([n, n]);
			}
			return {
				kind: "class",
				negated: n,
				ranges: r
			};
		}
		function pointAt(e, t) {
			return e[t].codePointAt(0);
		}
		function invalid(e, t, n) {
			return new r.dz({
				code: "glob.invalid",
				message: `${t}, found ${JSON.stringify(e.slice(0, 200))}`,
				...n !== undefined && { remedy: n }
			});
		}
		;
		function matchesName(e, t, n) {
			const r = Array.from(t);
			if (!n && r[0] === "." && !isLiteralDot(e[0])) return false;
			let i = 0;
			let a = 0;
			let o = -1;
			let s = 0;
			while (a < r.length) {
				const t = e[i];
				if (t?.kind === "star") {
					o = i++;
					s = a;
				} else if (t !== undefined && matchesCharacter(t, r[a])) {
					i++;
					a++;
				} else if (o >= 0) {
					i = o + 1;
					a = ++s;
				} else {
					return false;
				}
			}
			while (e[i]?.kind === "star") i++;
			return i === e.length;
		}
		function isLiteralDot(e) {
			return e?.kind === "literal" && e.text === ".";
		}
		function matchesCharacter(e, t) {
			switch (e.kind) {
				case "literal": return e.text === t;
				case "any":
				case "star": return true;
				case "class": {
					const n = t.codePointAt(0);
					return e.ranges.some(([e, t]) => n >= e && n <= t) !== e.negated;
				}
			}
		}
		;
		function compileGlobs(e, t = {}) {
			const n = e.flatMap(parseGlob);
			const r = n.map((e) => closure(e, [0]));
			const step = (e, r) => e.map((e, i) => advance(n[i], e, r, t));
			const isMatch = (e) => e.some((e, t) => e.has(n[t].length));
			const stateOf = (e) => e.split("/").reduce(step, r);
			return {
				start: r,
				step,
				stateOf,
				isAlive: (e) => e.some((e) => e.size > 0),
				isMatch,
				matches: (e) => isMatch(stateOf(e))
			};
		}
		function advance(e, t, n, r) {
			const i = [];
			for (const a of t) {
				const t = e[a];
				if (t === undefined || !accepts(t, n, r)) continue;
				if (t.kind === "globstar") i.push(a);
				i.push(a + 1);
			}
			return closure(e, i);
		}
		function accepts(e, t, n) {
			if (e.kind === "name" && e.literal !== undefined) return e.literal === t;
			if (n.avoid?.has(t) === true) return false;
			const r = n.dot === true;
			return e.kind === "globstar" ? r || !t.startsWith(".") : matchesName(e.tokens, t, r);
		}
		function closure(e, t) {
			const n = new Set();
			for (const r of t) {
				let t = r;
				n.add(t);
				while (e[t]?.kind === "globstar" && t < e.length - 1) n.add(++t);
			}
			return n;
		}
	}),
	64310: (function(e, t, n) {
		n.d(t, {
			Fg: () => parseId,
			Jg: () => deriveReleaseCandidateId,
			eQ: () => isId
		});
		var r = n(66462);
		const i = /^(?![-.])[A-Za-z0-9._-]{1,128}$/;
		function isId(e) {
			return typeof e === "string" && i.test(e);
		}
		function parseId(e, t) {
			if (isId(e)) return e;
			throw new r.dz({
				code: "id.invalid",
				message: `expected an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or ".", found ${JSON.stringify(e.slice(0, 140))}`,
				where: { file: t }
			});
		}
		function deriveReleaseCandidateId(e, t) {
			const n = `-${t.slice(0, 12)}`;
			const r = `rc-${e.replaceAll(/[^A-Za-z0-9._-]/g, "-")}`;
			return r.slice(0, 128 - n.length) + n;
		}
	}),
	57946: (function(e, t, n) {
		n.d(t, {
			cU: () => choicesOf,
			g7: () => decodeText,
			hF: () => u,
			lt: () => CodecRefusal,
			uM: () => codecOf,
			wz: () => decodeValue
		});
		var r = n(1126);
		var i = n(70550);
		var a = n(84227);
		var o = n(24121);
		var s = n(39362);
		r.$W({ jitless: true });
		class CodecRefusal {
			expected;
			constructor(e) {
				this.expected = e;
			}
		}
		const c = i.u5();
		const l = 10 * 365 * 86400;
		const u = {
			boolean: () => a.zMY().register(c, { codec: "boolean" }),
			integer: (e) => a.Whr().check(o.qm(e.min, `at least ${e.min}`), o.Zm(e.max ?? Number.MAX_SAFE_INTEGER, `at most ${e.max ?? Number.MAX_SAFE_INTEGER}`)).register(c, { codec: "integer" }),
			duration: (e = {}) => a.Whr().check(o.qm(e.minS ?? 0, `at least ${(0, s.a)(e.minS ?? 0)}`), o.Zm(e.maxS ?? l, `at most ${(0, s.a)(e.maxS ?? l)}`)).register(c, { codec: "duration" }),
			list: () => a.YOg(a.YjP().check(o.m9(1), o.Eb(4096))).max(1e3).register(c, { codec: "list" }),
			text: (e = 4096) => a.YjP().check(o.m9(1), o.Eb(e, `at most ${e} characters`)).register(c, { codec: "text" }),
			path: () => a.YjP().check(o.m9(1), o.Eb(1024), o.Fk(/^[^\0\r\n]+$/, "a path on one line")).register(c, { codec: "text" }),
			id: () => a.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, "1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"").register(c, { codec: "text" }),
			sha256: () => a.YjP().regex(/^[0-9a-f]{64}$/, "a SHA-256 as 64 hex digits").register(c, { codec: "sha256" }),
			environmentVariable: () => a.YjP().regex(/^[A-Z_][A-Z0-9_]{0,127}$/, "the name of an environment variable, A-Z 0-9 _").register(c, { codec: "text" }),
			choices: (e) => a.YOg(a.k5n(e)).max(1e3).register(c, { codec: "list" }),
			choice: (e) => a.k5n(e).register(c, { codec: "text" })
		};
		function codecOf(e) {
			let t = e;
			for (;;) {
				const e = c.get(t);
				if (e !== undefined) return e.codec;
				if (t instanceof a.XiL || t instanceof a.IiU) t = t.unwrap();
				else throw new TypeError("an input schema was not built with a codec of inputs/codec.ts");
			}
		}
		function choicesOf(e) {
			let t = e;
			while (t instanceof a.XiL || t instanceof a.IiU) t = t.unwrap();
			return t instanceof a.Vb4 ? t.options.map(String) : undefined;
		}
		function decodeText(e, t) {
			const n = t.trim();
			switch (e) {
				case "boolean":
					if (/^(true|True|TRUE)$/.test(n)) return true;
					if (/^(false|False|FALSE)$/.test(n)) return false;
					return new CodecRefusal("true or false");
				case "integer": return /^[+-]?\d{1,16}$/.test(n) ? Number(n) : new CodecRefusal("a whole number");
				case "duration": return (0, s.E)(n) ?? new CodecRefusal("a duration such as 90, 90s, 15m, 12h, 30d or 1h30m");
				case "list": return n.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "");
				case "sha256": return n.replace(/^sha256:/i, "").toLowerCase();
				case "text": return n;
			}
		}
		function decodeValue(e, t) {
			const n = e === "duration" || e === "list" || e === "sha256";
			return n && typeof t === "string" ? decodeText(e, t) : t;
		}
	}),
	64: (function(e, t, n) {
		n.d(t, { c: () => decodeInputs });
		var r = n(3178);
		var i = n(66462);
		var a = n(57946);
		var o = n(96416);
		function decodeInputs(e, t, n) {
			const r = unknownNames(e, t);
			const a = {};
			const c = {};
			for (const [n, i] of Object.entries(e.shape)) {
				const e = (0, o.VC)(n);
				const l = t.find((t) => isGiven(t.values[e]));
				const u = l === undefined ? undefined : decodeOne(i, l, e, r);
				if (u === s) continue;
				const d = i.safeParse(u);
				if (!d.success && u === undefined) {
					r.push(missing(e));
					continue;
				}
				if (!d.success) {
					r.push(describeRefusal(d.error, l, e, u));
					continue;
				}
				a[n] = d.data;
				if (d.data !== undefined) c[e] = {
					value: d.data,
					source: l?.source ?? "default"
				};
			}
			const [l, ...u] = r.map((e) => withHelp(e, n));
			if (l !== undefined) throw new i.dz([l, ...u]);
			return {
				values: a,
				resolved: c
			};
		}
		function withHelp(e, t) {
			if (t === undefined) return e;
			const n = e.remedy === undefined ? "" : `${e.remedy}. `;
			return {
				...e,
				remedy: `${n}All inputs: release-gates help ${t}`
			};
		}
		const s = Symbol("failed");
		function isGiven(e) {
			return e !== undefined && e !== null && !(typeof e === "string" && e.trim() === "");
		}
		function decodeOne(e, t, n, r) {
			const i = t.values[n];
			const o = (0, a.uM)(e);
			const c = typeof i === "string" && t.source !== "file" ? (0, a.g7)(o, i) : (0, a.wz)(o, i);
			if (!(c instanceof a.lt)) return c;
			r.push(refusal(n, c.expected, i, t));
			return s;
		}
		function missing(e) {
			return {
				code: "input.missing",
				message: `input "${e}": expected a value, found none`,
				remedy: `Give it as --${e}, as action input ${e}, or under "with" of the unit in the configuration`
			};
		}
		function refusal(e, t, n, r) {
			return {
				code: "input.invalid",
				message: `input "${e}": expected ${t}, found ${JSON.stringify(n ?? null).slice(0, 120)}`,
				where: r?.where(e) ?? { file: e }
			};
		}
		function describeRefusal(e, t, n, i) {
			const a = e.issues.map(({ message: e }) => (0, r.E)(e)).join("; ");
			return refusal(n, a, i, t);
		}
		function unknownNames(e, t) {
			const n = Object.keys(e.shape).map(o.VC);
			return t.flatMap((e) => Object.keys(e.values).filter((e) => !n.includes(e)).map((t) => {
				const r = (0, o.pA)(t, n);
				return {
					code: "input.unknown",
					message: `there is no input "${t}"${r === undefined ? "" : `; did you mean "${r}"?`}`,
					where: e.where(t),
					...r === undefined && { remedy: `Known inputs: ${n.join(", ")}` }
				};
			}));
		}
	}),
	39362: (function(e, t, n) {
		n.d(t, {
			E: () => parseDuration,
			a: () => formatDuration
		});
		const r = {
			d: 86400,
			h: 3600,
			m: 60,
			s: 1
		};
		const i = /^(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,10})s)?$/;
		function parseDuration(e) {
			if (/^\d{1,10}$/.test(e)) return Number(e);
			const t = e === "" ? null : i.exec(e);
			if (t === null) return undefined;
			const [n, a, o, s] = t.slice(1, 5).map((e) => Number(e ?? 0));
			return n * r.d + a * r.h + o * r.m + s;
		}
		function formatDuration(e) {
			if (e <= 0) return "0s";
			if (e < 1) return `${Math.max(1, Math.floor(e * 1e3))}ms`;
			let t = Math.floor(e);
			let n = "";
			for (const [e, i] of Object.entries(r)) {
				const r = Math.floor(t / i);
				if (r > 0) n += `${r}${e}`;
				t -= r * i;
			}
			return n;
		}
	}),
	52781: (function(e, t, n) {
		n.d(t, { h: () => i });
		var r = n(57946);
		const i = {
			trustRootSha256: r.hF.sha256().optional().describe("SHA-256 of 1.root.json of the trust root, from a place that whoever writes the repository cannot write"),
			trustRootVersion: r.hF.integer({ min: 1 }).optional().describe("Smallest version of the trust root that counts, from such a place as well: who can delete a later one brings back what it revoked")
		};
	}),
	30786: (function(e, t, n) {
		n.d(t, {
			Mr: () => canonicalBytes,
			o4: () => canonicalSha256,
			A4: () => canonicalText,
			ZY: () => isCanonical
		});
		var r = n(77598);
		var i = n(39330);
		;
		const a = 64 * 1024;
		let o;
		function openSink(e) {
			const t = o ?? new Uint8Array(a);
			o = undefined;
			return {
				bytes: t,
				at: 0,
				drain: e
			};
		}
		function closeSink(e) {
			if (e.bytes.length === a) o = e.bytes;
		}
		function reserve(e, t) {
			if (e.at + t <= e.bytes.length) return;
			makeRoom(e, t);
		}
		function makeRoom(e, t) {
			if (e.drain !== undefined) {
				e.drain(e.bytes.subarray(0, e.at));
				e.at = 0;
				if (t <= e.bytes.length) return;
			}
			const n = new Uint8Array(Math.max(e.at + t, e.bytes.length * 2));
			n.set(e.bytes.subarray(0, e.at));
			e.bytes = n;
		}
		var s = n(181);
		var c = n(46911);
		var l = n(66462);
		;
		function canonicalRefusal(e, t, n) {
			const r = (0, c.r)(t).replaceAll(/\p{Surrogate}/gu, "\uFFFD");
			return new l.dz({
				code: e,
				message: n,
				where: {
					file: "(canonical JSON)",
					pointer: r
				}
			});
		}
		;
		const u = new Map();
		const d = 256;
		const f = 8;
		const p = 256;
		function sortedKeys(e) {
			const t = Object.keys(e);
			if (isSorted(t)) return t;
			if (t.length > p) return t.sort();
			const n = t[0];
			const r = u.get(n);
			const i = r?.find((e) => isSame(e.keys, t));
			if (i !== undefined) return i.sorted;
			const a = [...t].sort();
			remember(n, r, {
				keys: t,
				sorted: a
			});
			return a;
		}
		function isSorted(e) {
			for (let t = 1; t < e.length; t++) {
				if (e[t - 1] > e[t]) return false;
			}
			return true;
		}
		function isSame(e, t) {
			if (e.length !== t.length) return false;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return false;
			return true;
		}
		function remember(e, t, n) {
			if (t !== undefined) {
				if (t.length >= f) t.length = 0;
				t.push(n);
				return;
			}
			if (u.size >= d) u.clear();
			u.set(e, [n]);
		}
		;
		const m = 4096;
		const h = 6;
		const g = new Uint8Array(96);
		g[8] = 98;
		g[9] = 116;
		g[10] = 110;
		g[12] = 102;
		g[13] = 114;
		g[34] = 34;
		g[92] = 92;
		function writeString(e, t) {
			reserve(e, 1);
			e.bytes[e.at++] = 34;
			let n = 0;
			while (n < t.length) {
				const r = writeUnits(e, t, n);
				if (r < 0) return false;
				n = r;
			}
			reserve(e, 1);
			e.bytes[e.at++] = 34;
			return true;
		}
		function writeUnits(e, t, n) {
			const r = Math.min(t.length, n + m);
			reserve(e, (r - n + 1) * h);
			const { bytes: i } = e;
			let { at: a } = e;
			let o = n;
			for (; o < r; o++) {
				const e = t.charCodeAt(o);
				if (e < 128) {
					if (e >= 32 && e !== 34 && e !== 92) i[a++] = e;
					else a = writeEscape(i, a, e);
				} else if (e < 2048) {
					i[a++] = 192 | e >> 6;
					i[a++] = 128 | e & 63;
				} else if (e < 55296 || e > 57343) {
					i[a++] = 224 | e >> 12;
					i[a++] = 128 | e >> 6 & 63;
					i[a++] = 128 | e & 63;
				} else {
					const n = t.charCodeAt(++o);
					if (e > 56319 || !(n >= 56320 && n <= 57343)) return -1;
					a = writeAstral(i, a, (e - 55296 << 10) + (n - 56320) + 65536);
				}
			}
			e.at = a;
			return o;
		}
		function writeAstral(e, t, n) {
			e[t] = 240 | n >> 18;
			e[t + 1] = 128 | n >> 12 & 63;
			e[t + 2] = 128 | n >> 6 & 63;
			e[t + 3] = 128 | n & 63;
			return t + 4;
		}
		function writeEscape(e, t, n) {
			e[t] = 92;
			const r = g[n];
			if (r !== 0) {
				e[t + 1] = r;
				return t + 2;
			}
			e[t + 1] = 117;
			e[t + 2] = 48;
			e[t + 3] = 48;
			e[t + 4] = 48 + (n >> 4);
			e[t + 5] = "0123456789abcdef".charCodeAt(n & 15);
			return t + 6;
		}
		;
		const _ = new Map();
		const v = 2048;
		const y = 64;
		function writeKey(e, t) {
			const n = _.get(t) ?? encodeKey(t);
			if (n === undefined) return false;
			reserve(e, n.length);
			const { bytes: r } = e;
			let { at: i } = e;
			for (let e = 0; e < n.length; e++) r[i++] = n[e];
			e.at = i;
			return true;
		}
		function encodeKey(e) {
			const t = {
				bytes: new Uint8Array(e.length * 3 + 3),
				at: 0,
				drain: undefined
			};
			if (!writeString(t, e)) return undefined;
			reserve(t, 1);
			t.bytes[t.at++] = 58;
			const n = t.bytes.slice(0, t.at);
			if (e.length <= y) {
				if (_.size >= v) _.clear();
				_.set(e, n);
			}
			return n;
		}
		;
		const b = 999999999;
		const x = 9;
		const S = 16;
		function createWriter(e, t) {
			return {
				sink: e,
				path: [],
				depth: 0,
				anyInteger: t.integers === "any"
			};
		}
		function writeValue(e, t) {
			if (typeof t === "string") {
				if (!writeString(e.sink, t)) throw refuseSurrogate(e, "a string");
			} else if (typeof t === "number") writeNumber(e, t);
			else if (t === null) writeAscii(e.sink, "null");
			else if (typeof t === "boolean") writeAscii(e.sink, t ? "true" : "false");
			else if (typeof t !== "object") throw refuseKind(e, typeof t);
			else if (Array.isArray(t)) writeArray(e, t);
			else writeObject(e, t);
		}
		function writeArray(e, t) {
			const n = enter(e);
			if (t.length >= S && isSeries(t)) {
				writeAscii(e.sink, JSON.stringify(t));
				e.depth = n;
				return;
			}
			writeByte(e.sink, 91);
			for (let r = 0; r < t.length; r++) {
				if (r > 0) writeByte(e.sink, 44);
				e.path[n] = r;
				writeValue(e, t[r]);
			}
			writeByte(e.sink, 93);
			e.depth = n;
		}
		function writeObject(e, t) {
			refuseForeign(e, t);
			const n = enter(e);
			const r = sortedKeys(t);
			writeByte(e.sink, 123);
			for (let i = 0; i < r.length; i++) {
				const a = r[i];
				if (i > 0) writeByte(e.sink, 44);
				e.path[n] = a;
				if (!writeKey(e.sink, a)) throw refuseSurrogate(e, "a key");
				writeValue(e, t[a]);
			}
			writeByte(e.sink, 125);
			e.depth = n;
		}
		function enter(e) {
			const t = e.depth;
			if (t >= s.l) {
				throw canonicalRefusal("canonical.too_deep", here(e), `expected at most ${s.l} levels, found more`);
			}
			e.depth = t + 1;
			return t;
		}
		function writeNumber(e, t) {
			if (t >= 0 && t <= b && Number.isInteger(t)) {
				writeShortInteger(e.sink, t);
				return;
			}
			if (!Number.isFinite(t)) {
				throw canonicalRefusal("canonical.number_range", here(e), `expected a finite number, found ${t}`);
			}
			const n = Math.abs(t);
			if (n > Number.MAX_SAFE_INTEGER && n < 1e21 && !e.anyInteger) {
				const n = `expected an integer between -(2^53-1) and 2^53-1, found ${t}`;
				throw canonicalRefusal("canonical.unsafe_integer", here(e), n);
			}
			writeAscii(e.sink, `${t}`);
		}
		function isSeries(e) {
			for (let t = 0; t < e.length; t++) {
				const n = e[t];
				if (typeof n !== "number" || !(Math.abs(n) <= Number.MAX_SAFE_INTEGER)) return false;
			}
			return true;
		}
		function writeShortInteger(e, t) {
			reserve(e, x);
			let n = 1;
			for (let e = 10; e <= t; e *= 10) n++;
			let r = t;
			for (let t = e.at + n - 1; t >= e.at; t--) {
				const n = Math.trunc(r / 10);
				e.bytes[t] = 48 + (r - n * 10);
				r = n;
			}
			e.at += n;
		}
		function writeAscii(e, t) {
			reserve(e, t.length);
			const { bytes: n } = e;
			let { at: r } = e;
			for (let e = 0; e < t.length; e++) n[r++] = t.charCodeAt(e);
			e.at = r;
		}
		function writeByte(e, t) {
			if (e.at === e.bytes.length) reserve(e, 1);
			e.bytes[e.at++] = t;
		}
		function refuseForeign(e, t) {
			const n = Object.getPrototypeOf(t);
			if (n === null || n === Object.prototype) return;
			if (Object.getPrototypeOf(n) === null && Object.hasOwn(n, "hasOwnProperty")) return;
			throw refuseKind(e, `an object of its own kind (${Object.prototype.toString.call(t)})`);
		}
		function refuseKind(e, t) {
			return canonicalRefusal("canonical.not_json", here(e), `expected a JSON value, found ${t}`);
		}
		function refuseSurrogate(e, t) {
			const n = `expected ${t} of whole characters, found half of a surrogate pair (RFC 8785 section 3.2.2.2)`;
			return canonicalRefusal("canonical.lone_surrogate", here(e), n);
		}
		function here(e) {
			return e.path.slice(0, e.depth);
		}
		;
		function canonicalBytes(e, t = {}) {
			return withWritten(e, t, (e) => e.slice());
		}
		function canonicalText(e, t = {}) {
			return withWritten(e, t, (e) => Buffer.from(e.buffer, 0, e.length).toString("utf8"));
		}
		function isCanonical(e, t, n = {}) {
			return withWritten(t, n, (t) => Buffer.compare(t, e) === 0);
		}
		function canonicalSha256(e, t = {}) {
			let n;
			const a = openSink((e) => void (n ??= (0, r.createHash)("sha256")).update(e));
			return withSink(a, () => {
				writeValue(createWriter(a, t), e);
				const r = a.bytes.subarray(0, a.at);
				return n === undefined ? (0, i.fg)(r) : n.update(r).digest("hex");
			});
		}
		function withWritten(e, t, n) {
			const r = openSink();
			return withSink(r, () => {
				writeValue(createWriter(r, t), e);
				return n(r.bytes.subarray(0, r.at));
			});
		}
		function withSink(e, t) {
			try {
				return t();
			} finally {
				closeSink(e);
			}
		}
	}),
	71164: (function(e, t, n) {
		n.d(t, { O: () => isJsonObject });
		function isJsonObject(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
	}),
	24820: (function(e, t, n) {
		n.d(t, {
			d4: () => i,
			je: () => toRepositoryName,
			ve: () => isSameRepository
		});
		var r = n(84227);
		const i = r.YjP().max(256).regex(/^[^/\s]+\/[^/\s]+$/, "owner/name of a repository").describe("owner/name of the repository");
		function isSameRepository(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		function toRepositoryName(e) {
			return i.safeParse(e).success ? e : null;
		}
	}),
	41523: (function(e, t, n) {
		n.d(t, { o: () => unexpected });
		var r = n(81301);
		function unexpected(e, t) {
			return new r.J("json.syntax", e.at, `expected ${t}, found ${describe(e.text, e.at)}`);
		}
		function describe(e, t) {
			const n = e.codePointAt(t);
			if (n === undefined) return "the end of the text";
			if (n <= 32 || n >= 127 && n <= 159) return `U+${n.toString(16).toUpperCase().padStart(4, "0")}`;
			return JSON.stringify(String.fromCodePoint(n));
		}
	}),
	6415: (function(e, t, n) {
		n.d(t, { _: () => decodeUtf8 });
		var r = n(4573);
		var i = n(66462);
		function decodeUtf8(e, t) {
			const { file: n, format: a, maxBytes: o } = t;
			if (e.length > o) {
				throw new i.dz({
					code: `${a}.too_large`,
					message: `expected at most ${o} bytes, found ${e.length}`,
					where: { file: n },
					remedy: "Make the file smaller, or split it"
				});
			}
			refuseByteOrderMark(e, t);
			if ((0, r.isUtf8)(e)) return Buffer.from(e.buffer, e.byteOffset, e.length).toString("utf8");
			const s = firstInvalidByte(e);
			throw new i.dz({
				code: `${a}.encoding`,
				message: `expected UTF-8, found the byte 0x${hex(e[s])} that cannot stand at offset ${s}`,
				where: {
					file: n,
					...positionOfByte(e, s)
				},
				remedy: "Save the file as UTF-8"
			});
		}
		function refuseByteOrderMark(e, { file: t, format: n }) {
			const [r, a, o] = e;
			const s = r === 255 && a === 254 || r === 254 && a === 255;
			if (!s && !(r === 239 && a === 187 && o === 191)) return;
			throw new i.dz({
				code: `${n}.bom`,
				message: `expected UTF-8 without a byte order mark, found a ${s ? "UTF-16" : "UTF-8"} byte order mark`,
				where: {
					file: t,
					line: 1,
					column: 1
				},
				remedy: "Save the file as UTF-8 without a byte order mark"
			});
		}
		function firstInvalidByte(e) {
			let t = 0;
			let n = e.length;
			while (n - t > 1) {
				const r = t + n >>> 1;
				if (isUtf8Prefix(e, t, r)) t = r;
				else n = r;
			}
			return n - 1;
		}
		function isUtf8Prefix(e, t, n) {
			const i = characterStart(e, t);
			return a.some((t) => {
				const a = new Uint8Array(n - i + t.length);
				a.set(e.subarray(i, n));
				a.set(t, n - i);
				return (0, r.isUtf8)(a);
			});
		}
		function characterStart(e, t) {
			let n = t;
			while (n > 0 && t - n < 3 && ((e[n] ?? 0) & 192) === 128) n--;
			return n;
		}
		const a = [
			[],
			[128],
			[160],
			[128, 128],
			[160, 128],
			[
				144,
				128,
				128
			],
			[
				128,
				128,
				128
			]
		];
		function positionOfByte(e, t) {
			let n = 1;
			let r = 0;
			for (let i = 0; i < t; i++) {
				if (e[i] !== 10) continue;
				n++;
				r = i + 1;
			}
			const i = Buffer.from(e.buffer, e.byteOffset + r, t - r).toString("utf8");
			return {
				line: n,
				column: i.length + 1
			};
		}
		function hex(e) {
			return (e ?? 0).toString(16).padStart(2, "0");
		}
	}),
	181: (function(e, t, n) {
		n.d(t, {
			b: () => i,
			l: () => a
		});
		const r = 1024 * 1024;
		const i = {
			configuration: r,
			waiver: r,
			policy: 8 * r,
			evidence: 16 * r,
			manifest: 64 * r,
			material: 64 * r
		};
		const a = 64;
	}),
	58887: (function(e, t, n) {
		n.d(t, {
			H: () => pointerAt,
			T: () => createLocator
		});
		var r = n(46911);
		function createLocator(e) {
			let t;
			const n = new Map();
			return {
				positionAt(n) {
					t ??= findLineStarts(e);
					const r = lastAtOrBelow(t, n);
					return {
						line: r + 1,
						column: n - (t[r] ?? 0) + 1
					};
				},
				offsetOf(t) {
					let r = skipSpace(e, 0);
					if (t === "") return r;
					if (!t.startsWith("/")) return undefined;
					for (const i of t.slice(1).split("/")) {
						let t = n.get(r);
						if (t === undefined) n.set(r, t = childOffsets(e, r));
						const a = t.get(i.replaceAll("~1", "/").replaceAll("~0", "~"));
						if (a === undefined) return undefined;
						r = a;
					}
					return r;
				}
			};
		}
		function pointerAt(e, t) {
			const n = [];
			for (let r = 0; r < t;) r = step(e, r, t, n);
			if (n.length > 0 && n.at(-1) === undefined) {
				const r = e[t] === "\"" ? keyAt(e, t, e.length) : undefined;
				if (r === undefined) n.pop();
				else n[n.length - 1] = r;
			}
			return (0, r.r)(n.map((e) => e ?? ""));
		}
		function step(e, t, n, r) {
			const i = r.at(-1);
			const a = e[t];
			if (a === "\"") {
				if (r.length > 0 && i === undefined) r[r.length - 1] = keyAt(e, t, n);
				return stringEnd(e, t);
			}
			if (a === "[") r.push(0);
			else if (a === "{") r.push(undefined);
			else if (a === "]" || a === "}") r.pop();
			else if (a === "," && r.length > 0) r[r.length - 1] = typeof i === "number" ? i + 1 : undefined;
			return t + 1;
		}
		function keyAt(e, t, n) {
			const r = stringEnd(e, t);
			return r <= n && e[skipSpace(e, r)] === ":" ? decodeKey(e.slice(t, r)) : undefined;
		}
		function childOffsets(e, t) {
			const n = new Map();
			const r = e[t];
			if (r !== "[" && r !== "{") return n;
			let i = skipSpace(e, t + 1);
			for (let t = 0; i < e.length && e[i] !== "]" && e[i] !== "}"; t++) {
				let a = String(t);
				if (r === "{") {
					const t = stringEnd(e, i);
					a = decodeKey(e.slice(i, t));
					i = skipSpace(e, skipSpace(e, t) + 1);
				}
				n.set(a, i);
				i = skipSpace(e, valueEnd(e, i));
				if (e[i] === ",") i = skipSpace(e, i + 1);
			}
			return n;
		}
		function valueEnd(e, t) {
			let n = t;
			let r = 0;
			while (n < e.length) {
				const t = e.charCodeAt(n);
				if (t === 34) {
					n = stringEnd(e, n);
					if (r === 0) return n;
					continue;
				}
				if (t === 91 || t === 123) r++;
				else if (t === 93 || t === 125) {
					if (r === 0) return n;
					if (--r === 0) return n + 1;
				} else if (r === 0 && (t === 44 || t <= 32)) return n;
				n++;
			}
			return n;
		}
		function stringEnd(e, t) {
			let n = t + 1;
			while (n < e.length) {
				const t = e.charCodeAt(n);
				if (t === 34) return n + 1;
				n += t === 92 ? 2 : 1;
			}
			return e.length;
		}
		function decodeKey(e) {
			return e.includes("\\") ? JSON.parse(e) : e.slice(1, -1);
		}
		function skipSpace(e, t) {
			let n = t;
			while (e.charCodeAt(n) <= 32) n++;
			return n;
		}
		function findLineStarts(e) {
			const t = [0];
			for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return t;
		}
		function lastAtOrBelow(e, t) {
			let n = 0;
			let r = e.length - 1;
			while (n < r) {
				const i = n + r + 1 >>> 1;
				if (e[i] <= t) n = i;
				else r = i - 1;
			}
			return n;
		}
	}),
	8304: (function(e, t, n) {
		n.d(t, { R: () => parseStrictJson });
		var r = n(66462);
		var i = n(6415);
		var a = n(181);
		var o = n(58887);
		var s = n(41523);
		var c = n(81301);
		;
		const l = 15;
		function readNumber(e) {
			const { text: t } = e;
			const n = e.at;
			const r = t.charCodeAt(n) === 45;
			const i = r ? n + 1 : n;
			let a = i;
			let o = 0;
			let c = t.charCodeAt(a);
			if (c === 48) {
				c = t.charCodeAt(++a);
			} else if (isDigit(c)) {
				do {
					o = o * 10 + (c - 48);
					c = t.charCodeAt(++a);
				} while (isDigit(c));
			} else {
				throw (0, s.o)({
					text: t,
					at: a
				}, r ? "a digit after \"-\"" : "a JSON value");
			}
			if (c === 46 || c === 101 || c === 69) return readFraction(e, a);
			if (isDigit(c)) throw (0, s.o)({
				text: t,
				at: a
			}, "no digit after a leading zero");
			e.at = a;
			if (a - i > l) return readLongInteger(e, n);
			return r ? -o : o;
		}
		function readFraction(e, t) {
			const { text: n } = e;
			const r = e.at;
			let i = t;
			if (n.charCodeAt(i) === 46) i = skipDigits(n, i + 1, "a digit after \".\"");
			const a = n.charCodeAt(i);
			if (a === 101 || a === 69) {
				const e = n.charCodeAt(i + 1);
				i = skipDigits(n, e === 43 || e === 45 ? i + 2 : i + 1, "a digit in the exponent");
			}
			const o = Number(n.slice(r, i));
			if (!Number.isFinite(o)) throw outOfRange(n.slice(r, i), r);
			e.at = i;
			return o;
		}
		function readLongInteger(e, t) {
			const n = e.text.slice(t, e.at);
			const r = Number(n);
			if (Number.isSafeInteger(r)) return r;
			if (!Number.isFinite(r)) throw outOfRange(n, t);
			if (e.integers === "exact" && String(r) === n) return r;
			throw new c.J("json.unsafe_integer", t, `expected an integer between -(2^53-1) and 2^53-1, found ${shorten(n)}`, "Write it as a string");
		}
		function skipDigits(e, t, n) {
			let r = t;
			while (isDigit(e.charCodeAt(r))) r++;
			if (r === t) throw (0, s.o)({
				text: e,
				at: r
			}, n);
			return r;
		}
		function isDigit(e) {
			return e >= 48 && e <= 57;
		}
		function outOfRange(e, t) {
			return new c.J("json.number_range", t, `expected a number below 1.8e308, found ${shorten(e)}`, "Write it as a string");
		}
		function shorten(e) {
			return e.length > 60 ? `${e.slice(0, 60)}\u2026 (${e.length} characters)` : e;
		}
		var u = n(15771);
		;
		const d = 256;
		function readJson(e, t) {
			const n = {
				text: e,
				at: 0,
				depth: 0,
				keys: [],
				...t
			};
			skipWhitespace(n);
			const r = readValue(n);
			skipWhitespace(n);
			if (n.at < e.length) throw (0, s.o)(n, "the end of the text after one JSON value");
			return r;
		}
		function readValue(e) {
			switch (e.text.charCodeAt(e.at)) {
				case 34: return (0, u.E)(e);
				case 123: return readObject(e);
				case 91: return readArray(e);
				case 116: return readWord(e, "true", true);
				case 102: return readWord(e, "false", false);
				case 110: return readWord(e, "null", null);
				default: return readNumber(e);
			}
		}
		function readWord(e, t, n) {
			if (!e.text.startsWith(t, e.at)) throw (0, s.o)(e, `the word ${t}`);
			e.at += t.length;
			return n;
		}
		function readArray(e) {
			enter(e);
			const t = [];
			if (peek(e) !== 93) {
				for (;;) {
					t.push(readValue(e));
					if (peek(e) !== 44) break;
					e.at++;
					skipWhitespace(e);
				}
			}
			leave(e, 93, t.length === 0 ? "a value or \"]\"" : "\",\" or \"]\"");
			return t;
		}
		function readObject(e) {
			enter(e);
			const t = Object.create(null);
			let n = true;
			if (peek(e) !== 125) {
				n = false;
				for (;;) {
					const n = e.at;
					const r = readKey(e);
					if (r in t) throw duplicate(n, r);
					if (peek(e) !== 58) throw (0, s.o)(e, "\":\" after a key");
					e.at++;
					skipWhitespace(e);
					t[r] = readValue(e);
					if (peek(e) !== 44) break;
					e.at++;
					skipWhitespace(e);
				}
			}
			leave(e, 125, n ? "a key or \"}\"" : "\",\" or \"}\"");
			return t;
		}
		function readKey(e) {
			const { text: t, keys: n } = e;
			const r = e.at + 1;
			if (t.charCodeAt(e.at) !== 34) throw (0, s.o)(e, "a key in double quotes");
			let i = r;
			let a = 0;
			for (;;) {
				const n = t.charCodeAt(i);
				if (n === 34) break;
				if (n === 92 || !(n >= 32)) return (0, u.E)(e);
				a = a * 31 + n | 0;
				i++;
			}
			e.at = i + 1;
			const o = a & d - 1;
			const c = n[o];
			if (c !== undefined && c.length === i - r && t.startsWith(c, r)) return c;
			const l = t.slice(r, i);
			n[o] = l;
			return l;
		}
		function enter(e) {
			if (++e.depth > e.maxDepth) {
				throw new c.J("json.too_deep", e.at, `expected at most ${e.maxDepth} arrays and objects inside one another, found more`);
			}
			e.at++;
		}
		function leave(e, t, n) {
			if (peek(e) !== t) throw (0, s.o)(e, n);
			e.at++;
			e.depth--;
		}
		function peek(e) {
			const t = e.text.charCodeAt(e.at);
			if (t > 32) return t;
			skipWhitespace(e);
			return e.text.charCodeAt(e.at);
		}
		function skipWhitespace(e) {
			const { text: t } = e;
			let { at: n } = e;
			for (;;) {
				const e = t.charCodeAt(n);
				if (e !== 32 && e !== 10 && e !== 13 && e !== 9) break;
				n++;
			}
			e.at = n;
		}
		function duplicate(e, t) {
			return new c.J("json.duplicate_key", e, `expected each key once in an object, found ${JSON.stringify(t).slice(0, 120)} again`, "Remove one of the two: readers differ in which one they keep");
		}
		;
		function parseStrictJson(e, t) {
			const { file: n } = t;
			const r = (0, i._)(e, {
				file: n,
				maxBytes: t.maxBytes ?? a.b.manifest,
				format: "json"
			});
			return toDocument(n, r, readOrExplain(r, t));
		}
		function readOrExplain(e, t) {
			const n = Math.min(t.maxDepth ?? a.l, a.l);
			try {
				return readJson(e, {
					maxDepth: n,
					integers: t.integers ?? "safe"
				});
			} catch (n) {
				if (!(n instanceof c.J)) throw n;
				throw new r.dz({
					code: n.code,
					message: n.message,
					where: {
						file: t.file,
						pointer: (0, o.H)(e, n.at),
						...(0, o.T)(e).positionAt(n.at)
					},
					...n.remedy !== undefined && { remedy: n.remedy }
				});
			}
		}
		function toDocument(e, t, n) {
			let r;
			return {
				file: e,
				value: n,
				lineOf(e) {
					r ??= (0, o.T)(t);
					const n = r.offsetOf(e);
					return n === undefined ? undefined : r.positionAt(n).line;
				}
			};
		}
	}),
	15771: (function(e, t, n) {
		n.d(t, { E: () => readString });
		var r = n(41523);
		var i = n(81301);
		const a = {
			34: "\"",
			92: "\\",
			47: "/",
			98: "\b",
			102: "\f",
			110: "\n",
			114: "\r",
			116: "	"
		};
		function readString(e) {
			const { text: t } = e;
			const n = e.at + 1;
			if (t.charCodeAt(e.at) !== 34) throw (0, r.o)(e, "a string in double quotes");
			const i = plainEnd(t, n);
			if (t.charCodeAt(i) === 34) {
				e.at = i + 1;
				return t.slice(n, i);
			}
			e.at = i;
			return readEscaped(e, t.slice(n, i));
		}
		function plainEnd(e, t) {
			let n = t;
			for (;;) {
				const t = e.charCodeAt(n);
				if (t === 34 || t === 92 || !(t >= 32)) return n;
				n++;
			}
		}
		function readEscaped(e, t) {
			const { text: n } = e;
			let i = t;
			for (;;) {
				const t = n.charCodeAt(e.at);
				if (t === 34) {
					e.at++;
					return i;
				}
				if (t !== 92) throw (0, r.o)(e, "a closing quote, or control characters as escapes such as \\n");
				i += readEscape(e);
				const a = plainEnd(n, e.at);
				i += n.slice(e.at, a);
				e.at = a;
			}
		}
		function readEscape(e) {
			const t = e.at;
			const n = e.text.charCodeAt(t + 1);
			const i = a[n];
			if (i !== undefined) {
				e.at += 2;
				return i;
			}
			if (n !== 117) throw (0, r.o)({
				text: e.text,
				at: t + 1
			}, "one of \" \\ / b f n r t u after \"\\\"");
			const o = readUnit(e);
			if (o < 55296 || o > 57343) return String.fromCharCode(o);
			const s = o < 56320 && e.text.startsWith("\\u", e.at);
			const c = s ? readUnit(e) : 0;
			if (c < 56320 || c > 57343) throw loneSurrogate(t, o);
			return String.fromCharCode(o, c);
		}
		function readUnit(e) {
			const t = e.at + 2;
			let n = 0;
			for (let i = t; i < t + 4; i++) {
				const t = hexDigit(e.text.charCodeAt(i));
				if (t < 0) throw (0, r.o)({
					text: e.text,
					at: i
				}, "four hexadecimal digits after \"\\u\"");
				n = n * 16 + t;
			}
			e.at = t + 4;
			return n;
		}
		function hexDigit(e) {
			if (e >= 48 && e <= 57) return e - 48;
			if (e >= 65 && e <= 70) return e - 55;
			if (e >= 97 && e <= 102) return e - 87;
			return -1;
		}
		function loneSurrogate(e, t) {
			return new i.J("json.lone_surrogate", e, `expected a character, found half of a surrogate pair \\u${t.toString(16)}: no UTF-8 text can hold it`);
		}
	}),
	81301: (function(e, t, n) {
		n.d(t, { J: () => JsonRefusal });
		class JsonRefusal extends Error {
			code;
			at;
			remedy;
			constructor(e, t, n, r) {
				super(n);
				this.code = e;
				this.at = t;
				this.remedy = r;
			}
		}
	}),
	42207: (function(e, t, n) {
		n.d(t, {
			Hd: () => i,
			TM: () => parseRfc3339,
			ZA: () => formatRfc3339,
			Zc: () => formatFileTime,
			nK: () => judgeAge
		});
		const r = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
		const i = 6e4;
		function parseRfc3339(e) {
			if (typeof e !== "string") return undefined;
			const t = r.exec(e);
			if (t === null) return undefined;
			const [n, i, a, o, s, c] = t.slice(1, 7).map(Number);
			if (o > 23 || s > 59 || c > 60) return undefined;
			const l = Date.UTC(n, i - 1, a);
			const u = new Date(l);
			if (n < 100 || u.getUTCMonth() !== i - 1 || u.getUTCDate() !== a) return undefined;
			const d = Number(t[9] ?? 0);
			const f = Number(t[10] ?? 0);
			if (d > 23 || f > 59) return undefined;
			const p = t[8] === "-" ? -1 : 1;
			const m = Math.trunc(Number(`0.${t[7] ?? "0"}`) * 1e3);
			return l + ((o * 60 + s) * 60 + c) * 1e3 + m - p * (d * 60 + f) * 6e4;
		}
		function formatRfc3339(e) {
			return new Date(e).toISOString();
		}
		function formatFileTime(e) {
			return formatRfc3339(e).replaceAll(/[-:]/g, "");
		}
		function judgeAge(e, t, n) {
			if (e > t + i) return "future";
			return t - e > n ? "stale" : "fresh";
		}
	}),
	97208: (function(e, t, n) {
		n.d(t, {
			FH: () => r,
			h9: () => defineOperation,
			pu: () => defineGate
		});
		const r = [
			"required",
			"optional",
			"disabled"
		];
		function defineGate(e) {
			return {
				kind: "gate",
				...e
			};
		}
		function defineOperation(e) {
			return {
				kind: "operation",
				...e
			};
		}
	}),
	26672: (function(e, t, n) {
		n.d(t, {
			Gf: () => parseWaiverPayload,
			IM: () => waiverSchema,
			JG: () => waiverPayload,
			Pr: () => u,
			rM: () => d,
			rQ: () => parseExpiry
		});
		var r = n(42207);
		var i = n(24820);
		var a = n(30786);
		var o = n(8304);
		var s = n(66462);
		var c = n(46911);
		var l = n(84227);
		const u = "application/vnd.release-gates.waiver.v2+json";
		const d = "application/vnd.release-gates.waiver.v1+json";
		const f = 864e5;
		function parseExpiry(e) {
			if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return (0, r.TM)(e);
			const t = (0, r.TM)(`${e}T00:00:00Z`);
			return t === undefined ? undefined : t + f - 1;
		}
		function buildSchema() {
			return l.rej({
				version: l.euz(1).describe("1, the only version of this format"),
				gate: l.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/).describe("Unit whose check is waived"),
				check: l.YjP().min(1).max(512).describe("Exact id of the check; there are no wild cards"),
				owner: l.YjP().min(1).max(256).describe("Who answers for it, e.g. @octocat or a team"),
				ticket: l.YjP().min(1).max(512).describe("Where the fix is tracked"),
				reason: l.YjP().min(1).max(4096).describe("Why it is acceptable until then, for whoever reads the evidence"),
				expires: l.YjP().max(40).refine((e) => parseExpiry(e) !== undefined, "a day such as 2026-12-31, or an RFC 3339 time").describe("Last day (UTC), or an RFC 3339 time. Mandatory: nothing is waived for ever")
			}).describe("release-gates waiver, version 1");
		}
		let p;
		function waiverSchema() {
			p ??= buildSchema();
			return p;
		}
		function buildSignedSchema() {
			return waiverSchema().extend({ repository: i.d4 }).describe("release-gates waiver as it is signed, version 2");
		}
		let m;
		function signedWaiverSchema() {
			m ??= buildSignedSchema();
			return m;
		}
		function waiverPayload(e) {
			return (0, a.Mr)(e);
		}
		function parseWaiverPayload({ payload: e, payloadType: t }, n) {
			if (t === u || t === d) {
				const r = (0, o.R)(e, { file: n });
				const i = t === u ? withRepository(r) : withoutRepository(r);
				if ((0, a.ZY)(e, r.value)) return i;
			}
			throw new s.dz({
				code: "waiver.payload",
				message: `expected a waiver as canonical JSON (RFC 8785) of the type ${u}, found something else`,
				where: {
					file: n,
					pointer: "/payload"
				},
				remedy: "Make it of the plain waiver: release-gates waiver-sign"
			});
		}
		function withRepository(e) {
			const { repository: t, ...n } = (0, c.m)(signedWaiverSchema(), e);
			return {
				document: n,
				repository: t
			};
		}
		function withoutRepository(e) {
			return {
				document: (0, c.m)(waiverSchema(), e),
				repository: null
			};
		}
	}),
	16495: (function(e, t, n) {
		n.d(t, { E: () => compilePattern });
		var r = n(66462);
		;
		function characterTest(e) {
			const t = new RegExp(`^(?:${e})$`, "u");
			const matches = (e) => t.test(String.fromCodePoint(e));
			const n = Array.from({ length: 128 }, (e, t) => matches(t));
			return (e) => e < 128 ? n[e] === true : matches(e);
		}
		;
		const i = 1024;
		const a = 2e3;
		const o = 200;
		const s = 50;
		function compilePattern(e, t) {
			const n = {
				source: e,
				name: t,
				program: [],
				at: 0,
				groups: 0,
				depth: 0
			};
			if (e.length > i) throw refuse(n, "pattern.too_large", `at most ${i} characters`);
			refuseBadSyntax(n);
			emit(n, {
				op: "save",
				slot: 0
			});
			readAlternatives(n);
			if (n.at < e.length) throw refuse(n, "pattern.syntax", "no \")\" without \"(\"");
			emit(n, {
				op: "save",
				slot: 1
			});
			emit(n, { op: "match" });
			return {
				source: e,
				groups: n.groups,
				program: n.program
			};
		}
		function refuseBadSyntax({ source: e, name: t }) {
			try {
				void new RegExp(e, "mu");
			} catch (n) {
				const i = String(n).replace(/^SyntaxError: (Invalid regular expression: )?/, "");
				const a = `expected a regular expression, found ${JSON.stringify(e.slice(0, 200))}: ${i.slice(-200)}`;
				throw new r.dz({
					code: "pattern.syntax",
					message: a,
					where: { file: t }
				}, { cause: n });
			}
		}
		function readAlternatives(e) {
			if (++e.depth > s) throw refuse(e, "pattern.too_large", `at most ${s} nested groups`);
			const t = [];
			for (;;) {
				const n = e.program.length;
				readSequence(e);
				if (e.source[e.at] !== "|") break;
				e.at++;
				insert(e, n, {
					op: "split",
					first: n + 1,
					second: e.program.length + 2
				});
				const r = {
					op: "jump",
					to: 0
				};
				const i = { ...r };
				t.push(i);
				emit(e, i);
			}
			for (const n of t) n.to = e.program.length;
			e.depth--;
		}
		function readSequence(e) {
			while (e.at < e.source.length && !"|)".includes(e.source[e.at])) {
				const t = e.program.length;
				const n = e.groups;
				readAtom(e);
				const r = readQuantifier(e);
				if (r === undefined) continue;
				if (e.groups > n) throw refuse(e, "pattern.unsupported", "no repeated capturing group");
				if (canBeEmpty(e.program, t)) {
					throw refuse(e, "pattern.unsupported", "no repetition of what can match nothing");
				}
				repeat(e, t, r);
			}
		}
		function canBeEmpty(e, t) {
			const n = new Set();
			const r = [t];
			for (let t = r.pop(); t !== undefined; t = r.pop()) {
				const i = e[t];
				if (i === undefined) return true;
				if (n.has(t) || i.op === "character") continue;
				n.add(t);
				if (i.op === "split") r.push(i.first, i.second);
				else r.push(i.op === "jump" ? i.to : t + 1);
			}
			return false;
		}
		function readAtom(e) {
			const { source: t } = e;
			const n = t[e.at];
			if (n === "(") readGroup(e);
			else if (n === "^" || n === "$") {
				e.at++;
				emit(e, {
					op: "assert",
					assertion: n === "^" ? "line_start" : "line_end"
				});
			} else if (/^\\b/i.test(t.slice(e.at))) {
				const n = t[e.at + 1] === "b" ? "word_edge" : "no_word_edge";
				e.at += 2;
				emit(e, {
					op: "assert",
					assertion: n
				});
			} else if (/^\\[1-9k]/.test(t.slice(e.at))) {
				throw refuse(e, "pattern.unsupported", "no back-reference");
			} else {
				const n = characterEnd(t, e.at);
				emit(e, {
					op: "character",
					test: characterTest(t.slice(e.at, n))
				});
				e.at = n;
			}
		}
		function readGroup(e) {
			const [t] = /^\((?:\?(?:<[=!]|[=!]|<[^>]*>|:|[^:]*:))?/u.exec(e.source.slice(e.at));
			if (/^\(\?(?:<?[=!]|[^:<])/.test(t)) throw refuse(e, "pattern.unsupported", "no look-around and no mode");
			e.at += t.length;
			const n = t === "(?:" ? undefined : ++e.groups * 2;
			if (n !== undefined) emit(e, {
				op: "save",
				slot: n
			});
			readAlternatives(e);
			e.at++;
			if (n !== undefined) emit(e, {
				op: "save",
				slot: n + 1
			});
		}
		function readQuantifier(e) {
			const t = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(e.source.slice(e.at));
			if (t === null) return undefined;
			const [n, r, i, a, s, c] = t;
			e.at += n.length;
			const l = r === undefined ? Number(i) : r === "+" ? 1 : 0;
			const u = a === "" ? l : s === "" ? Number.POSITIVE_INFINITY : Number(s);
			const d = r === undefined ? u : r === "?" ? 1 : Number.POSITIVE_INFINITY;
			if (l > o || d > o && d !== Number.POSITIVE_INFINITY) {
				throw refuse(e, "pattern.too_large", `at most ${o} repetitions written as a number`);
			}
			return {
				least: l,
				most: d,
				lazy: c === "?"
			};
		}
		function repeat(e, t, { least: n, most: r, lazy: i }) {
			const a = e.program.splice(t);
			for (let r = 0; r < n; r++) copy(e, a, t);
			if (r === Number.POSITIVE_INFINITY) {
				const n = emitSplit(e);
				copy(e, a, t);
				emit(e, {
					op: "jump",
					to: n.at
				});
				aim(n, e.program.length, i);
				return;
			}
			const o = [];
			for (let i = n; i < r; i++) {
				o.push(emitSplit(e));
				copy(e, a, t);
			}
			for (const t of o) aim(t, e.program.length, i);
		}
		function emitSplit(e) {
			const t = {
				op: "split",
				first: 0,
				second: 0
			};
			emit(e, t);
			return {
				at: e.program.length - 1,
				instruction: t
			};
		}
		function aim({ at: e, instruction: t }, n, r) {
			t.first = r ? n : e + 1;
			t.second = r ? e + 1 : n;
		}
		function copy(e, t, n) {
			const r = e.program.length - n;
			for (const n of t) emit(e, shifted(n, 0, r));
		}
		function insert(e, t, n) {
			const r = e.program.splice(t).map((e) => shifted(e, t, 1));
			emit(e, n);
			for (const t of r) emit(e, t);
		}
		function shifted(e, t, n) {
			const move = (e) => e >= t ? e + n : e;
			if (e.op === "split") {
				return {
					op: "split",
					first: move(e.first),
					second: move(e.second)
				};
			}
			return e.op === "jump" ? {
				op: "jump",
				to: move(e.to)
			} : e;
		}
		function emit(e, t) {
			if (e.program.length >= a) throw refuse(e, "pattern.too_large", "a smaller pattern");
			e.program.push(t);
		}
		function characterEnd(e, t) {
			if (e[t] === "[") {
				let n = t + 1;
				while (n < e.length && e[n] !== "]") n += e[n] === "\\" ? 2 : 1;
				return n + 1;
			}
			if (e[t] !== "\\") return t + ((e.codePointAt(t) ?? 0) > 65535 ? 2 : 1);
			const n = /^\\(?:u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|.)/su.exec(e.slice(t));
			return t + (n?.[0].length ?? 1);
		}
		function refuse(e, t, n) {
			const i = `found ${JSON.stringify(e.source.slice(0, 200))}`;
			return new r.dz({
				code: t,
				message: `expected ${n} in the pattern, ${i}`,
				where: { file: e.name }
			});
		}
	}),
	13060: (function(e, t, n) {
		n.d(t, { A: () => parseByExtension });
		var r = n(8304);
		var i = n(66462);
		async function parseByExtension(e, t) {
			const a = /\.([A-Za-z]+)$/.exec(t.file)?.[1]?.toLowerCase() ?? "";
			switch (a) {
				case "json": return (0, r.R)(e, t);
				case "yml":
				case "yaml": return (await Promise.all([n.e(1917), n.e(4621)]).then(n.bind(n, 54621))).parseYaml(e, t);
				case "toml": return (await Promise.all([n.e(4082), n.e(984)]).then(n.bind(n, 20984))).parseToml(e, t);
				default: throw new i.dz({
					code: "format.unknown",
					message: `expected a file named .json, .yml, .yaml or .toml, found ${JSON.stringify(t.file)}`,
					where: { file: t.file }
				});
			}
		}
	}),
	45340: (function(e, t, n) {
		n.d(t, { s: () => valueAtPointer });
		function valueAtPointer(e, t) {
			let n = e;
			for (const e of t.split("/").slice(1)) {
				const t = e.replaceAll("~1", "/").replaceAll("~0", "~");
				if (typeof n !== "object" || n === null || !Object.hasOwn(n, t)) return undefined;
				n = n[t];
			}
			return n;
		}
	}),
	22740: (function(e, t, n) {
		n.d(t, { t: () => parseVersionSource });
		var r = n(66462);
		var i = n(96416);
		var a = n(16495);
		const o = {
			"Cargo.toml": ["/package/version", "/workspace/package/version"],
			"package.json": ["/version"],
			"pyproject.toml": ["/project/version", "/tool/poetry/version"]
		};
		const s = "package.json, pyproject.toml, Cargo.toml (in any folder), FILE#/pointer, regex:FILE:PATTERN, git-tag, git-tag:PREFIX or given:1.2.3";
		function parseVersionSource(e, t = "version-source") {
			const n = e.trim();
			if (n === "git-tag") return {
				kind: "git-tag",
				prefix: ""
			};
			if (n.startsWith("git-tag:")) return {
				kind: "git-tag",
				prefix: n.slice("git-tag:".length)
			};
			if (n.startsWith("given:")) return parseGiven(n.slice("given:".length), t);
			if (n.startsWith("regex:")) return parseRegex(n.slice("regex:".length), t);
			const r = n.indexOf("#/");
			if (r > 0) return {
				kind: "pointer",
				file: n.slice(0, r),
				pointers: [n.slice(r + 1)]
			};
			const i = n.slice(n.lastIndexOf("/") + 1);
			const a = Object.hasOwn(o, i) ? o[i] : undefined;
			if (a !== undefined) return {
				kind: "pointer",
				file: n,
				pointers: [...a]
			};
			throw refusal(t, n, i);
		}
		function parseGiven(e, t) {
			if (e.trim() === "") throw refusal(t, "given:", undefined);
			return {
				kind: "given",
				version: e.trim()
			};
		}
		function parseRegex(e, t) {
			const n = e.indexOf(":");
			if (n < 1 || n === e.length - 1) throw refusal(t, `regex:${e}`, undefined);
			const i = e.slice(n + 1);
			const a = countGroups(i, t);
			if (a === 1) return {
				kind: "regex",
				file: e.slice(0, n),
				pattern: i
			};
			throw new r.dz({
				code: "version_source.pattern",
				message: `expected a regular expression with one group around the version, found ${a} groups in ${JSON.stringify(i.slice(0, 200))}`,
				where: { file: t },
				remedy: "Write (?:\u2026) for groups that only group"
			});
		}
		function countGroups(e, t) {
			try {
				return (0, a.E)(e, t).groups;
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t] = e.problems;
				throw new r.dz({
					...t,
					code: "version_source.pattern",
					message: t?.message ?? ""
				}, { cause: e });
			}
		}
		function refusal(e, t, n) {
			const a = n === undefined ? undefined : (0, i.pA)(n, [...Object.keys(o), "git-tag"]);
			return new r.dz({
				code: "version_source.syntax",
				message: `expected ${s}, found ${JSON.stringify(t.slice(0, 200))}${a === undefined ? "" : `; did you mean ${JSON.stringify(a)}?`}`,
				where: { file: e }
			});
		}
	}),
	90424: (function(e, t, n) {
		n.d(t, { x: () => resolveVersion });
		var r = n(71164);
		var i = n(66462);
		var a = n(6415);
		var o = n(16495);
		;
		function matchAll(e, t, n = {}) {
			const { maxMatches: r = 1e3, maxSteps: i = 1e8 } = n;
			const a = new Int32Array(e.program.length);
			const o = {
				pattern: e,
				text: t,
				reached: a,
				generation: 0,
				steps: i
			};
			const s = [];
			for (let e = 0; e <= t.length && s.length < r;) {
				const n = matchFrom(o, e);
				if (n === undefined) return {
					matches: s,
					complete: o.steps > 0
				};
				s.push(toMatch(t, n));
				const [r = 0, i = 0] = n;
				e = i > r ? i : i + width(t, i);
			}
			return {
				matches: s,
				complete: s.length < r
			};
		}
		function matchFrom(e, t) {
			let n = [];
			let r;
			for (let i = t; e.steps > 0;) {
				const t = [];
				e.generation++;
				for (const r of n) follow(e, r, i, t);
				if (r === undefined) follow(e, {
					pc: 0,
					slots: []
				}, i, t);
				const a = advance(e, t, i);
				if (a.matched !== undefined) r = a.matched;
				n = a.next;
				if (i >= e.text.length || n.length === 0 && r !== undefined) break;
				i += width(e.text, i);
			}
			return e.steps > 0 ? r : undefined;
		}
		function follow(e, t, n, r) {
			const i = [t];
			for (let t = i.pop(); t !== undefined; t = i.pop()) {
				const { pc: a, slots: o } = t;
				if (e.reached[a] === e.generation) continue;
				e.reached[a] = e.generation;
				e.steps--;
				const s = e.pattern.program[a];
				if (s === undefined) continue;
				switch (s.op) {
					case "jump":
						i.push({
							pc: s.to,
							slots: o
						});
						break;
					case "split":
						i.push({
							pc: s.second,
							slots: o
						}, {
							pc: s.first,
							slots: o
						});
						break;
					case "save": {
						const e = [...o];
						e[s.slot] = n;
						i.push({
							pc: a + 1,
							slots: e
						});
						break;
					}
					case "assert":
						if (holds(s.assertion, e.text, n)) i.push({
							pc: a + 1,
							slots: o
						});
						break;
					case "character":
					case "match": r.push(t);
				}
			}
		}
		function advance(e, t, n) {
			const r = [];
			const i = e.text.codePointAt(n);
			for (const { pc: n, slots: a } of t) {
				const t = e.pattern.program[n];
				if (t?.op === "match") return {
					next: r,
					matched: a
				};
				e.steps--;
				if (t?.op === "character" && i !== undefined && t.test(i)) r.push({
					pc: n + 1,
					slots: a
				});
			}
			return { next: r };
		}
		function holds(e, t, n) {
			switch (e) {
				case "line_start": return n === 0 || isLineEnd(t[n - 1]);
				case "line_end": return n === t.length || isLineEnd(t[n]);
				case "word_edge": return isWord(t[n - 1]) !== isWord(t[n]);
				case "no_word_edge": return isWord(t[n - 1]) === isWord(t[n]);
			}
		}
		function isLineEnd(e) {
			return e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
		}
		function isWord(e) {
			return e !== undefined && /^[A-Za-z0-9_]$/.test(e);
		}
		function width(e, t) {
			return (e.codePointAt(t) ?? 0) > 65535 ? 2 : 1;
		}
		function toMatch(e, t) {
			const n = [];
			for (let r = 2; r < t.length; r += 2) {
				const [i, a] = [t[r], t[r + 1]];
				n.push(i === undefined || a === undefined ? undefined : e.slice(i, a));
			}
			return {
				start: t[0] ?? 0,
				end: t[1] ?? 0,
				groups: n
			};
		}
		var s = n(13060);
		var c = n(45340);
		;
		const l = 1024 * 1024;
		async function resolveVersion(e, t, n = "material") {
			switch (e.kind) {
				case "given": return found(e.version, null, null);
				case "git-tag": return fromTags(e.prefix, t.git);
				case "pointer":
				case "regex": return fromFile(e, t.workspace, n);
			}
		}
		async function fromFile(e, t, n) {
			const r = await t.read(e.file, {
				role: n,
				maxBytes: l
			});
			if (r.state === "absent") return unresolved(`there is no file ${e.file}`, e.file);
			if (r.state === "refused") return unresolved(`${r.code}: ${r.reason}`, e.file);
			return e.kind === "regex" ? matchOne(e, r.bytes) : readPointer(e, r.bytes);
		}
		async function readPointer(e, t) {
			const { file: n, pointers: a } = e;
			const o = await explained(() => (0, s.A)(t, { file: n }));
			if (typeof o === "string") return unresolved(o, n);
			for (const e of a) {
				const t = (0, c.s)(o.value, e);
				if (typeof t === "string") return found(t, n, o.lineOf(e) ?? null);
				if (t !== undefined && !(0, r.O)(t)) {
					const r = (0, i.Hp)({
						file: n,
						pointer: e,
						line: o.lineOf(e) ?? 1
					});
					return unresolved(`${r}: a version must be a string, found ${kindOf(t)}; write it in quotes`, n);
				}
			}
			return unresolved(`nothing at ${a.join(" or ")}`, n);
		}
		function kindOf(e) {
			if (e === null) return "null";
			if (typeof e === "object") return "a list or a table";
			return `the ${typeof e} ${String(e)}`;
		}
		async function explained(e) {
			try {
				return await e();
			} catch (e) {
				if (e instanceof i.dz) return e.problems.map(i.Vw).join(" ");
				throw e;
			}
		}
		async function matchOne(e, t) {
			const { file: n, pattern: r } = e;
			const i = await explained(() => {
				const e = (0, a._)(t, {
					file: n,
					maxBytes: l,
					format: "text"
				});
				return {
					text: e,
					...matchAll((0, o.E)(r, n), e)
				};
			});
			if (typeof i === "string") return unresolved(i, n);
			if (!i.complete) return unresolved(`${r} matches too often, or takes too long, to be sure`, n);
			const s = i.matches.filter((e) => e.groups[0] !== undefined);
			const c = new Set(s.map((e) => e.groups[0]));
			const [u] = s;
			if (u === undefined) return unresolved(`nothing matches ${r}`, n);
			if (c.size > 1) return unresolved(`${r} matches ${c.size} different versions`, n);
			return found(u.groups[0] ?? "", n, i.text.slice(0, u.start).split("\n").length);
		}
		async function fromTags(e, t) {
			const n = await t.describe();
			if (n.state === "unavailable") return unresolved(`git: ${n.reason}`, null);
			const r = new Set(n.tags.flatMap((t) => versionOfTag(t, e)));
			const [i] = r;
			if (i === undefined) return unresolved(`no version tag points at HEAD (tags: ${n.tags.join(", ") || "none"})`, null);
			if (r.size > 1) return unresolved(`several version tags point at HEAD: ${[...r].join(", ")}`, null);
			return found(i, null, null);
		}
		function versionOfTag(e, t) {
			if (t !== "") return e.startsWith(t) && e.length > t.length ? [e.slice(t.length)] : [];
			return /^v?\d/.test(e) ? [e.replace(/^v/, "")] : [];
		}
		function found(e, t, n) {
			if (e === "") return unresolved("the version is empty", t);
			return {
				state: "found",
				version: e,
				file: t,
				line: n
			};
		}
		function unresolved(e, t) {
			return {
				state: "unresolved",
				reason: e.slice(0, 1e3),
				file: t
			};
		}
	}),
	28048: (function(e, t, n) {
		n.d(t, {
			j$: () => o,
			zm: () => s
		});
		var r = n(57946);
		var i = n(52781);
		var a = n(84227);
		const o = a.rej({
			root: r.hF.path().default(".").describe("Folder that is judged, relative to the working directory"),
			config: r.hF.path().default(".github/release-gates.yml").describe("Configuration file, relative to the root; it may be absent"),
			environment: r.hF.id().optional().describe("Environment profile: dev, staging, prod or one of yours. Default: what the configuration names, else prod"),
			mode: r.hF.choice(["enforce", "warn"]).optional().describe("warn reports without closing. Default: what the configuration says, else enforce"),
			strict: r.hF.boolean().optional().describe("Whether checks of level \"should\" close. Default: what the environment profile says"),
			releaseCandidateId: r.hF.id().optional().describe("Release candidate that the evidence belongs to. Default: rc-<version>-<12 hex digits of the commit>"),
			correlationId: r.hF.id().optional().describe("Id that ties this run to others. Default: derived from the run"),
			evidenceDirectory: r.hF.path().optional().describe("Folder for evidence, relative to the root. Default: what the configuration says, else .release-gates"),
			...i.h,
			requireSignedWaivers: r.hF.boolean().optional().describe("true: a waiver that nobody signed covers nothing, whatever the configuration says; from such a place as well")
		});
		const s = a.rej({ dryRun: r.hF.boolean().default(false).describe("Plan and report, change nothing") });
		const c = {
			verdict: "pass, not_applicable, waived, inconclusive, fail or error",
			open: "true where the verdict opens the gate, else false",
			reason: "The verdict in one line",
			"evidence-path": "The evidence document, relative to the root",
			"evidence-sha256": "SHA-256 of the evidence document",
			"release-candidate-id": "The release candidate that was judged"
		};
	}),
	44669: (function(e, t, n) {
		n.d(t, {
			W: () => configurationSchema,
			_: () => defaultConfiguration
		});
		var r = n(97208);
		var i = n(84227);
		const a = "required: nothing is signed off or goes out here unsigned. optional: the same in prod, a warning elsewhere. disabled: a signer is an error. Default: what the inputs of sign and the rollout policy ask";
		const o = "required: a waiver covers nothing unless enough keys of the role approval signed it. One that is signed must verify always";
		function waiversSchema() {
			const e = i.YjP().min(1).max(1024);
			return i.rej({
				directory: e.default(".github/release-waivers"),
				signed: i.k5n(["required", "optional"]).default("optional").describe(o),
				"trust-root": e.default(".github/release-trust").describe("Folder of the trust root that says whose signatures count"),
				"trust-root-sha256": i.YjP().regex(/^[0-9a-f]{64}$/).optional().describe("SHA-256 of its 1.root.json"),
				"trust-root-version": i.Whr().min(1).optional().describe("Smallest version of it that counts: who can delete a later one brings back what it revoked")
			});
		}
		function buildSchema() {
			const e = i.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
			const t = i.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,64}$/);
			const n = i.YjP().min(1).max(1024);
			const o = i.KCZ([i.Whr().min(0), i.YjP().max(32)]).describe("Seconds, or 90s, 15m, 12h, 30d");
			const s = i.k5n([
				"enforce",
				"warn",
				"off"
			]);
			const c = i.rej({
				mode: s.default("enforce").describe("enforce closes, warn only reports, off does not run"),
				required: i.zMY().default(true).describe("Missing or closed evidence of this unit closes the manifest"),
				quick: i.zMY().default(true).describe("Whether a quick preflight runs it too"),
				paths: i.YOg(i.YjP().min(1).max(1024)).min(1).max(200).optional().describe("Globs: on a pull request the merge gate expects this unit only where one of them changed"),
				with: i.g1P(i.YjP().max(64), i.Pq9()).default({}).describe("Inputs of the unit, as in its action")
			});
			const l = i.rej({
				strict: i.zMY().default(true).describe("Whether checks of level \"should\" close here"),
				signing: i.k5n(r.FH).optional().describe(a),
				units: i.g1P(e, s).default({}).describe("Mode of single units here, over their own setting")
			});
			return i.rej({
				version: i.euz(1),
				"version-source": i.YjP().max(1024).optional().describe("Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag, given:1.2.3"),
				environment: t.default("prod").describe("Profile that applies where none is named"),
				environments: i.g1P(t, l).default({}).describe("Profiles over dev (not strict), staging, prod (strict)"),
				units: i.g1P(e, c).default({}).describe("Units that the preflight runs, in this order"),
				evidence: i.rej({
					directory: n.default(".release-gates"),
					"max-age": o.optional().describe("Evidence older than this does not count")
				}).prefault({}),
				waivers: waiversSchema().prefault({}),
				"audit-log": i.rej({ path: n.default(".release-gates/audit/log.ndjson") }).optional().describe("Where operations record what they did; absent means no record")
			}).describe("release-gates configuration, version 1");
		}
		let s;
		function configurationSchema() {
			s ??= buildSchema();
			return s;
		}
		function defaultConfiguration() {
			return configurationSchema().parse({ version: 1 });
		}
	}),
	87430: (function(e, t, n) {
		n.d(t, {
			_s: () => maxEvidenceAgeS,
			fA: () => openSession,
			ht: () => variablesOf
		});
		var r = n(64);
		var i = n(64310);
		var a = n(96416);
		var o = n(66462);
		var s = n(39362);
		var c = n(28048);
		var l = n(46911);
		var u = n(13060);
		var d = n(44669);
		;
		async function loadConfiguration(e, t, n) {
			const r = await e.read(t, {
				role: "policy",
				maxBytes: 1024 * 1024
			});
			if (r.state === "absent") return {
				configuration: (0, d._)(),
				path: t,
				present: false
			};
			if (r.state === "refused") {
				throw new o.dz({
					code: r.code,
					message: r.reason,
					where: { file: t }
				});
			}
			const i = await (0, u.A)(r.bytes, { file: t });
			const a = (0, l.m)((0, d.W)(), i);
			refuseUnknownUnits(a, n, (e) => ({
				file: t,
				pointer: e,
				line: i.lineOf(e)
			}));
			return {
				configuration: a,
				path: t,
				present: true
			};
		}
		function refuseUnknownUnits(e, t, n) {
			const r = [...Object.keys(e.units).map((e) => ({
				id: e,
				pointer: `/units/${e}`
			})), ...Object.entries(e.environments).flatMap(([e, t]) => Object.keys(t.units).map((t) => ({
				id: t,
				pointer: `/environments/${e}/units/${t}`
			})))];
			const i = r.filter(({ id: e }) => !t.includes(e)).map(({ id: e, pointer: r }) => unknownUnit(e, n(r), t));
			const [a, ...s] = i;
			if (a !== undefined) throw new o.dz([a, ...s]);
		}
		function unknownUnit(e, { line: t, ...n }, r) {
			const i = (0, a.pA)(e, r);
			return {
				code: "configuration.unknown_unit",
				message: `there is no unit "${e}"${i === undefined ? "" : `; did you mean "${i}"?`}`,
				where: {
					...n,
					...t !== undefined && { line: t }
				},
				remedy: "List the units with: release-gates units"
			};
		}
		var f = n(37365);
		var p = n(15642);
		var m = n(42207);
		var h = n(26672);
		;
		const g = 367 * 864e5;
		async function loadWaivers(e, t, { nowMs: n, repository: r }) {
			const { directory: i } = t;
			const a = await e.list([
				`${i}/*.yml`,
				`${i}/*.yaml`,
				`${i}/*${_}`
			], { role: "policy" });
			const s = await readerOf(a, {
				workspace: e,
				settings: t,
				nowMs: n,
				repository: r
			});
			const c = [];
			const l = [];
			for (const t of a) {
				const n = await e.read(t, {
					role: "policy",
					maxBytes: 64 * 1024
				});
				if (n.state !== "present") {
					const e = n.state === "absent" ? "the file vanished while it was read" : n.reason;
					c.push({
						code: "waiver.unreadable",
						message: e,
						where: { file: t }
					});
					continue;
				}
				try {
					l.push(toWaiver(await s(n.bytes, t), t, n.sha256));
				} catch (e) {
					if (!(e instanceof o.dz)) throw e;
					c.push(...e.problems.map(withRemedy));
				}
			}
			c.push(...duplicates(l), ...l.flatMap((e) => tooFarAhead(e, n)));
			const [u, ...d] = c;
			if (u !== undefined) throw new o.dz([u, ...d]);
			return l;
		}
		function duplicates(e) {
			return e.flatMap(({ id: t, path: n }, r) => {
				const i = e.slice(0, r).find((e) => e.id === t);
				if (i === undefined) return [];
				const a = `expected one waiver of the id ${t}, found ${i.path} as well`;
				return [{
					code: "waiver.duplicate_id",
					message: a,
					where: { file: n },
					remedy: "Rename one of them"
				}];
			});
		}
		function tooFarAhead({ expiresMs: e, path: t }, n) {
			if (e <= n + g) return [];
			const r = `expected a waiver that ends within a year, found one that ends at ${(0, m.ZA)(e)}`;
			const i = "Name an earlier day, or change the policy that the check enforces";
			return [{
				code: "waiver.too_long",
				message: r,
				where: {
					file: t,
					pointer: "/expires"
				},
				remedy: i
			}];
		}
		function withRemedy(e) {
			if (e.remedy !== undefined || !e.code.startsWith("schema.")) return e;
			const { shape: t } = (0, h.IM)();
			const n = e.where?.pointer?.split("/")[1] ?? "";
			const r = Object.hasOwn(t, n) ? t[n] : undefined;
			const i = r === undefined ? `Known keys: ${Object.keys(t).join(", ")}; all are mandatory` : `Write ${n}: ${r.description ?? ""}`;
			return {
				...e,
				remedy: i
			};
		}
		const _ = ".dsse.json";
		async function readerOf(e, { workspace: t, settings: r, ...i }) {
			const a = r.signed === "required" ? "nobody signed it, and waivers.signed is required" : null;
			const readPlain = async (e, t) => {
				const n = (0, l.m)((0, h.IM)(), await (0, u.A)(e, { file: t }));
				return {
					document: n,
					signedBy: [],
					flaw: a
				};
			};
			if (!e.some((e) => e.endsWith(_))) return readPlain;
			const { openSignedWaivers: o } = await Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3519)
			]).then(n.bind(n, 63519));
			const { "trust-root": s, "trust-root-sha256": c = null, "trust-root-version": d = null } = r;
			const f = await o({
				folder: s,
				pin: c,
				minVersion: d
			}, t, i);
			return async (e, t) => t.endsWith(_) ? f(e, t) : readPlain(e, t);
		}
		function toWaiver({ document: e, signedBy: t, flaw: n }, r, a) {
			const o = (0, i.Fg)((r.split("/").at(-1) ?? r).replace(/\.(?:ya?ml|dsse\.json)$/, ""), r);
			const { expires: s, ...c } = e;
			return {
				...c,
				id: o,
				expiresMs: (0, h.rQ)(s) ?? 0,
				path: r,
				sha256: a,
				signedBy: t,
				flaw: n
			};
		}
		;
		function withDemands(e, t) {
			const { trustRootSha256: n, trustRootVersion: r, requireSignedWaivers: i } = t;
			return {
				...e,
				...n !== undefined && { "trust-root-sha256": n },
				...r !== undefined && { "trust-root-version": Math.max(r, e["trust-root-version"] ?? 1) },
				...i === true && { signed: "required" }
			};
		}
		;
		const v = {
			dev: {
				strict: false,
				units: {}
			},
			staging: {
				strict: true,
				units: {}
			},
			prod: {
				strict: true,
				units: {}
			}
		};
		async function openSession(e, t, n = {}) {
			const { values: a, resolved: o } = (0, r.c)(c.j$, [...t, variablesOf(e, c.j$)]);
			const s = e.openWorkspace();
			const l = beginDescribing(e);
			const u = n.ignoreConfiguration === true ? {
				configuration: (0, d._)(),
				path: a.config,
				present: false
			} : await loadConfiguration(s, a.config, p.Fl);
			const { configuration: m } = u;
			const h = a.environment ?? m.environment;
			const g = profileOf(m, h, u.path);
			const _ = await (0, f.f)(e, m, l);
			const v = {
				nowMs: e.clock.nowMs(),
				repository: _.repository
			};
			const y = n.ignoreConfiguration === true ? [] : await loadWaivers(s, withDemands(m.waivers, a), v);
			const b = a.releaseCandidateId ?? (0, i.Jg)(_.version ?? "unversioned", _.commit ?? "no-commit");
			const x = a.evidenceDirectory ?? m.evidence.directory;
			return {
				host: e,
				configuration: u,
				environment: h,
				profile: g,
				mode: a.mode,
				strict: a.strict ?? g.strict,
				subject: _,
				releaseCandidateId: b,
				correlationId: a.correlationId ?? defaultCorrelationId(e),
				evidenceDirectory: `${x.replace(/\/+$/, "")}/${b}`,
				configuredUnits: configuredUnits(m, g),
				waivers: y,
				policyMaterials: s.materials(),
				policiesChangedByThisChange: s.policiesChangedByThisChange(),
				inputs: o
			};
		}
		function beginDescribing(e) {
			const t = e.git.describe();
			t.catch(() => undefined);
			return t;
		}
		function variablesOf(e, t) {
			const n = new Set(Object.keys(t.shape).map((e) => e.replaceAll(/[A-Z]/g, (e) => `-${e.toLowerCase()}`)));
			return {
				source: "environment",
				values: Object.fromEntries(Object.entries(e.variables).filter(([e]) => n.has(e))),
				where: (e) => ({ file: `RELEASE_GATES_${e.toUpperCase().replaceAll("-", "_")}` })
			};
		}
		function profileOf(e, t, n) {
			const r = {
				...v,
				...e.environments
			};
			const i = Object.hasOwn(r, t) ? r[t] : undefined;
			if (i !== undefined) return i;
			const s = (0, a.pA)(t, Object.keys(r));
			throw new o.dz({
				code: "configuration.unknown_environment",
				message: `there is no environment profile "${t}"${s === undefined ? "" : `; did you mean "${s}"?`}`,
				where: { file: n },
				remedy: `Known profiles: ${Object.keys(r).join(", ")}; define others under environments`
			});
		}
		function configuredUnits(e, t) {
			return Object.entries(e.units).flatMap(([e, n]) => {
				const r = t.units[e] ?? n.mode;
				const i = (0, p.I)(e);
				if (r === "off" || i === undefined) return [];
				return [{
					id: e,
					kind: i,
					mode: r,
					required: n.required,
					quick: n.quick,
					paths: n.paths
				}];
			});
		}
		function defaultCorrelationId(e) {
			const { run: t } = e;
			return t.kind === "github" ? `gh-${t.id}-${t.attempt}` : t.id;
		}
		function maxEvidenceAgeS({ configuration: e, path: t }) {
			const n = e.evidence["max-age"];
			if (n === undefined) return null;
			const r = typeof n === "number" ? n : (0, s.E)(n);
			if (r !== undefined) return r;
			throw new o.dz({
				code: "configuration.invalid",
				message: `expected a duration such as 90s, 15m, 12h or 30d, found ${JSON.stringify(n)}`,
				where: {
					file: t,
					pointer: "/evidence/max-age"
				}
			});
		}
	}),
	37365: (function(e, t, n) {
		n.d(t, {
			X: () => guessVersionSource,
			f: () => resolveSubject
		});
		var r = n(90424);
		var i = n(22740);
		const a = [
			"package.json",
			"pyproject.toml",
			"Cargo.toml"
		];
		async function resolveSubject(e, t, n) {
			const r = await resolveOwnVersion(e, t);
			const i = await n;
			const a = i.state === "repository" ? i : undefined;
			return {
				repository: e.change.repository ?? a?.remote ?? (e.root.split(/[\\/]/).at(-1) || "workspace"),
				commit: a?.commit ?? e.change.commit ?? null,
				ref: e.change.ref ?? a?.ref ?? null,
				version: r
			};
		}
		async function resolveOwnVersion(e, t) {
			const n = t["version-source"];
			return (await firstVersion(e, n === undefined ? a : [n]))?.version ?? null;
		}
		function guessVersionSource(e) {
			return firstVersion(e, [...a, "git-tag"]);
		}
		async function firstVersion(e, t) {
			for (const n of t) {
				const t = {
					workspace: e.openWorkspace(),
					git: e.git
				};
				const a = await (0, r.x)((0, i.t)(n), t);
				if (a.state === "found") return {
					source: n,
					version: a.version
				};
			}
			return undefined;
		}
	}),
	15642: (function(e, t, n) {
		n.d(t, {
			I: () => kindOf,
			LM: () => loadUnit,
			Fl: () => c
		});
		var r = n(96416);
		var i = n(66462);
		;
		const a = {
			"activation-guard": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(4395),
				n.e(3188),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(1845),
				n.e(179),
				n.e(3811),
				n.e(6619),
				n.e(8883),
				n.e(9326),
				n.e(9892),
				n.e(2982),
				n.e(2252)
			]).then(n.bind(n, 32252)).then((e) => e.activationGuard),
			"attestation-verify": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(3188),
				n.e(1845),
				n.e(8883),
				n.e(5722)
			]).then(n.bind(n, 35722)).then((e) => e.attestationVerify),
			"audit-chain-verify": () => Promise.all([
				n.e(4395),
				n.e(4587),
				n.e(7296),
				n.e(9250)
			]).then(n.bind(n, 59250)).then((e) => e.auditChainVerify),
			"compat-matrix": () => n.e(2816).then(n.bind(n, 22816)).then((e) => e.compatMatrix),
			"governance-check": () => n.e(1422).then(n.bind(n, 41422)).then((e) => e.governanceCheck),
			"manifest-verify": () => Promise.all([
				n.e(7799),
				n.e(3999),
				n.e(2)
			]).then(n.bind(n, 10002)).then((e) => e.manifestVerify),
			"merge-gate": () => Promise.all([n.e(7799), n.e(2203)]).then(n.bind(n, 42203)).then((e) => e.mergeGate),
			"record-verify": () => Promise.all([
				n.e(7799),
				n.e(4395),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(3811),
				n.e(3601),
				n.e(3657)
			]).then(n.bind(n, 36920)).then((e) => e.recordVerify),
			"reliability-review": () => Promise.all([
				n.e(4395),
				n.e(4587),
				n.e(3967),
				n.e(179),
				n.e(8778)
			]).then(n.bind(n, 18778)).then((e) => e.reliabilityReview),
			"rollback-drill-guard": () => Promise.all([n.e(2413), n.e(1895)]).then(n.bind(n, 51895)).then((e) => e.rollbackDrillGuard),
			"rollout-adapter-contract": () => n.e(3026).then(n.bind(n, 63026)).then((e) => e.rolloutAdapterContract),
			"rollout-guard": () => n.e(2138).then(n.bind(n, 62138)).then((e) => e.rolloutGuard)
		};
		;
		const o = {
			approve: () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3967),
				n.e(6647)
			]).then(n.bind(n, 96647)).then((e) => e.approve),
			"audit-append": () => n.e(4261).then(n.bind(n, 24261)).then((e) => e.auditAppend),
			"audit-prove": () => Promise.all([
				n.e(4395),
				n.e(4587),
				n.e(7296),
				n.e(292)
			]).then(n.bind(n, 60292)).then((e) => e.auditProve),
			"audit-publish": () => Promise.all([
				n.e(4395),
				n.e(4587),
				n.e(7296),
				n.e(8833)
			]).then(n.bind(n, 28833)).then((e) => e.auditPublish),
			"audit-seal": () => Promise.all([
				n.e(4395),
				n.e(4587),
				n.e(7296),
				n.e(6998)
			]).then(n.bind(n, 16998)).then((e) => e.auditSeal),
			"channel-control": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(4395),
				n.e(3188),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(3811),
				n.e(6619),
				n.e(9326),
				n.e(4537),
				n.e(2825)
			]).then(n.bind(n, 92825)).then((e) => e.channelControl),
			"drill-evidence-sign": () => Promise.all([n.e(2413), n.e(4925)]).then(n.bind(n, 84925)).then((e) => e.drillEvidenceSign),
			"evidence-upload": () => n.e(239).then(n.bind(n, 90239)).then((e) => e.evidenceUpload),
			"freeze-sign": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3967),
				n.e(6619),
				n.e(9892),
				n.e(7291)
			]).then(n.bind(n, 38114)).then((e) => e.freezeSign),
			"preflight-run": () => n.e(3149).then(n.bind(n, 83149)).then((e) => e.preflightRun),
			"release-manifest": () => Promise.all([n.e(7799), n.e(4362)]).then(n.bind(n, 34362)).then((e) => e.releaseManifest),
			"release-publish": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(4395),
				n.e(3188),
				n.e(3999),
				n.e(1845),
				n.e(8883),
				n.e(8331),
				n.e(998)
			]).then(n.bind(n, 90998)).then((e) => e.releasePublish),
			"rollback-bundle": () => Promise.all([n.e(7799), n.e(2428)]).then(n.bind(n, 42428)).then((e) => e.rollbackBundle),
			"rollout-executor": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(1917),
				n.e(7799),
				n.e(4395),
				n.e(3188),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(1845),
				n.e(179),
				n.e(3811),
				n.e(6619),
				n.e(8883),
				n.e(9326),
				n.e(9892),
				n.e(4537),
				n.e(3601),
				n.e(2982),
				n.e(9888)
			]).then(n.bind(n, 79888)).then((e) => e.rolloutExecutor),
			sign: () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(3999),
				n.e(1845),
				n.e(4705)
			]).then(n.bind(n, 44705)).then((e) => e.sign),
			"trust-root": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(5186)
			]).then(n.bind(n, 75186)).then((e) => e.trustRoot),
			"waiver-sign": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(4485)
			]).then(n.bind(n, 36866)).then((e) => e.waiverSign),
			witness: () => n.e(9903).then(n.bind(n, 69903)).then((e) => e.witness)
		};
		;
		const s = {
			...a,
			...o
		};
		const c = Object.keys(s).sort();
		function kindOf(e) {
			if (Object.hasOwn(a, e)) return "gate";
			return Object.hasOwn(o, e) ? "operation" : undefined;
		}
		async function loadUnit(e) {
			const t = Object.hasOwn(s, e) ? s[e] : undefined;
			if (t !== undefined) return t();
			const n = (0, r.pA)(e, c);
			throw new i.dz({
				code: "unit.unknown",
				message: `there is no unit or command "${e}"${n === undefined ? "" : `; did you mean "${n}"?`}`,
				remedy: "List them with: release-gates units"
			});
		}
	})
};
;
