"use strict";
exports.id = 4537;
exports.ids = [4537];
exports.modules = {
	38704: (function(e, t, n) {
		n.d(t, {
			k: () => enginePortsOf,
			f: () => openSession
		});
		var r = n(94031);
		var i = n(74216);
		var a = n(14215);
		var o = n(66462);
		var s = n(12264);
		;
		function equalBytes(e, t) {
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
		var c = n(46911);
		var l = n(30786);
		var u = n(8304);
		var d = n(71164);
		var f = n(58887);
		;
		function replaceValue(e, t, n) {
			const r = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(e);
			const i = (0, f.T)(r).offsetOf(t);
			if (i === undefined) throw new TypeError(`nothing at ${t}`);
			return new TextEncoder().encode(r.slice(0, i) + n + r.slice(containerEnd(r, i)));
		}
		function containerEnd(e, t) {
			let n = 0;
			for (let r = t; r < e.length; r++) {
				const t = e[r];
				if (t === "\"") r = closingQuote(e, r);
				else if (t === "[" || t === "{") n++;
				else if (t === "]" || t === "}") n--;
				if (n === 0) return r + 1;
			}
			return e.length;
		}
		function closingQuote(e, t) {
			let n = t + 1;
			while (e[n] !== "\"") n += e[n] === "\\" ? 2 : 1;
			return n;
		}
		;
		const p = 8 * 1024 * 1024;
		function flagd(e) {
			return {
				begin: (t) => flagFor(e, t),
				write(t, n) {
					if (t === undefined) return "there is no such file, and what else it must hold is not ours to say";
					const r = readRule(t, e);
					if (typeof r === "string") return r;
					const i = toVariants(e, n, r);
					if (typeof i === "string") return i;
					const a = new Map([[i.own, n.percent], [i.other, 100 - n.percent]]);
					const o = r.weights.map(([e]) => e).filter((e) => a.has(e));
					const s = [...new Set([...o, ...[...a.keys()].sort()])];
					const u = [...r.by === undefined ? [] : [r.by], ...s.map((e) => [e, a.get(e)])];
					const d = [
						"flags",
						e.flag,
						"targeting",
						"fractional"
					];
					return { bytes: replaceValue(t, (0, c.r)(d), (0, l.A4)(u)) };
				},
				read(t, n) {
					const r = readRule(t, e);
					if (typeof r === "string") return r;
					const i = toVariants(e, n, r);
					if (typeof i === "string") return i;
					const a = r.weights.reduce((e, [, t]) => e + t, 0);
					if (a === 0) return `the flag ${e.flag} gives every variant the weight 0`;
					const o = r.weights.find(([e]) => e === i.own)?.[1] ?? 0;
					return { percent: 100 * o / a };
				}
			};
		}
		function flagFor({ flag: e, variants: t }, n) {
			const r = Object.values(t);
			return (0, l.A4)({ flags: { [e]: {
				state: "ENABLED",
				variants: Object.fromEntries(r.map((e) => [e, e])),
				defaultVariant: t[n] ?? null,
				targeting: { fractional: r.map((e) => [e, e === t[n] ? 100 : 0]) }
			} } });
		}
		function toVariants(e, t, n) {
			const [r, i] = [e.variants[t.slot], e.variants[t.otherSlot]];
			if (r === undefined || i === undefined) {
				return `the configuration knows the slots ${Object.keys(e.variants).join(" and ")}`;
			}
			const a = n.weights.find(([e, t]) => t > 0 && e !== r && e !== i);
			return a === undefined ? {
				own: r,
				other: i
			} : `the flag ${e.flag} has a third variant with a share`;
		}
		function readRule(e, t) {
			let n;
			try {
				n = (0, u.R)(e, {
					file: t.path,
					maxBytes: p,
					integers: "exact"
				}).value;
			} catch (e) {
				if (e instanceof o.dz) return `it is no strict JSON (${e.code})`;
				throw e;
			}
			const r = at(at(n, "flags"), t.flag);
			if (!(0, d.O)(r)) return `it has no flag ${JSON.stringify(t.flag)}`;
			if (r["state"] !== "ENABLED") return `the flag ${t.flag} is not ENABLED, so its targeting does not count`;
			const i = at(r, "variants");
			const a = Object.values(t.variants).find((e) => at(i, e) === undefined);
			if (a !== undefined) return `the flag ${t.flag} has no variant ${JSON.stringify(a)}`;
			const s = at(r, "targeting");
			const c = at(s, "fractional");
			if (!Array.isArray(c) || Object.keys(s).length !== 1) {
				return `expected the targeting of the flag ${t.flag} to be {"fractional": [\u2026]} alone`;
			}
			return toRule(c, i) ?? `the fractional rule of ${t.flag} is malformed`;
		}
		function toRule(e, t) {
			const [n] = e;
			const r = n === undefined || Array.isArray(n) ? undefined : n;
			const i = [];
			for (const n of r === undefined ? e : e.slice(1)) {
				const [e, r = 1, ...a] = Array.isArray(n) ? n : [];
				if (typeof e !== "string" || at(t, e) === undefined || a.length > 0) return undefined;
				if (typeof r !== "number" || !Number.isSafeInteger(r) || r < 0) return undefined;
				if (i.some(([t]) => t === e)) return undefined;
				i.push([e, r]);
			}
			return {
				by: r,
				weights: i
			};
		}
		function at(e, t) {
			return (0, d.O)(e) && Object.hasOwn(e, t) ? e[t] : undefined;
		}
		;
		function nginxSplit(e) {
			const [t, n] = Object.keys(e.values).sort();
			const knows = (t) => Object.hasOwn(e.values, t);
			const r = `the configuration knows the slots ${t} and ${n}`;
			const lines = (r) => blockOf(e, [t, n], r);
			return {
				begin: (e) => lines(e === t ? 100 : 0).map((e) => e.trim()).join(" "),
				write(e, { slot: n, otherSlot: i, percent: a }) {
					if (!knows(n) || !knows(i)) return r;
					const o = lines(n === t ? a : 100 - a);
					return { bytes: new TextEncoder().encode([
						m,
						...o,
						""
					].join("\n")) };
				},
				read(i, { slot: a }) {
					if (!knows(a)) return r;
					const o = readBlock(i, e, [t, n]);
					if (typeof o === "string") return o;
					return { percent: a === t ? o : 100 - o };
				}
			};
		}
		const m = "# Written by release-gates at every change of the share. What else is in here goes then.";
		function blockOf({ key: e, variable: t, values: n }, [r, i], a) {
			const o = n[a === 100 ? r : i];
			return [
				`split_clients "${e}" $${t} {`,
				...a > 0 && a < 100 ? [`    ${a}% ${n[r]};`] : [],
				`    * ${o};`,
				"}"
			];
		}
		const h = /[{};]|"[^"]*"|(?:\$\{\w+\}|[^\s{};"])+/g;
		function readBlock(e, { key: t, variable: n, values: r }, [i, a]) {
			const o = new TextDecoder().decode(e).replaceAll(/(?<=^|[\s;{}])#.*$/gm, "");
			const s = (o.match(h) ?? []).map((e) => e.replaceAll("\"", ""));
			const c = s.join(" ");
			const around = (e) => `split_clients ${t} $${n} { ${e} }`;
			if (c === around(`* ${r[i]} ;`)) return 100;
			if (c === around(`* ${r[a]} ;`)) return 0;
			const l = Number(/^\d{1,2}(?:\.\d{1,2})?(?=%$)/.exec(s[4] ?? "")?.[0] ?? NaN);
			if (l > 0 && c === around(`${s[4]} ${r[i]} ; * ${r[a]} ;`)) return l;
			return `it is not one block of split_clients "${t}" $${n} with a share of ${r[i]} and the rest, *, for ${r[a]}`;
		}
		;
		function createFileTraffic(e, t, n) {
			const r = e.format === "flagd" ? flagd(e) : nginxSplit(e);
			const i = {
				config: e,
				share: r,
				channel: t,
				ports: n
			};
			return {
				adapter: "file",
				set: (e) => setShare(i, e),
				read: (e) => readShare(i, e)
			};
		}
		async function setShare(e, t) {
			const { config: n, share: r, ports: i } = e;
			if (i.files === undefined) return {
				state: "failed",
				reason: "nothing may be written here"
			};
			const a = await file_traffic_open(e);
			if (typeof a === "string") return {
				state: "failed",
				reason: a
			};
			const o = r.write(a.bytes, t.exposure);
			if (typeof o === "string") return {
				state: "failed",
				reason: `${n.path}: ${o}`
			};
			const s = await write(i.files, n.path, o.bytes);
			if (s !== undefined) return s;
			const c = await file_traffic_open(e);
			if (typeof c === "string" || c.bytes === undefined || !equalBytes(c.bytes, o.bytes)) {
				return {
					state: "unknown",
					reason: `${n.path} is not what was written a moment ago`
				};
			}
			return reload(e, t);
		}
		async function write(e, t, n) {
			try {
				await e.replace(t, n);
				return undefined;
			} catch (e) {
				if (!(e instanceof o.OK)) throw e;
				const n = e.problems.map(({ message: e }) => e).join("; ");
				return {
					state: e instanceof o.dz ? "failed" : "unknown",
					reason: `${t}: ${n}`
				};
			}
		}
		async function reload({ config: e, ports: t }, n) {
			if (e.reload === undefined) return {
				state: "done",
				reason: `${e.path} was written`
			};
			const r = await (0, a.dp)(e.reload, n, t);
			if (r.state !== "done") return {
				state: "unknown",
				reason: `${e.path} was written; to reload, ${r.reason}`
			};
			return {
				state: "done",
				reason: `${e.path} was written; to reload, ${r.reason}`
			};
		}
		async function readShare(e, t) {
			const { config: n, share: r, channel: i, ports: a } = e;
			const o = await file_traffic_open(e);
			if (typeof o === "string") return {
				state: "unknown",
				reason: o
			};
			if (o.bytes === undefined) {
				const e = `where all users are in ${t.slot}, begin it with ${r.begin(t.slot)}`;
				return {
					state: "unknown",
					reason: `${n.path}: there is no such file; ${e}`
				};
			}
			const c = r.read(o.bytes, t);
			if (typeof c === "string") return {
				state: "unknown",
				reason: `${n.path}: ${c}`
			};
			if (n.read === undefined) {
				const e = `what ${n.path} says; nobody looked whether the router took it`;
				return {
					state: "read",
					percent: c.percent,
					proven: false,
					detail: e
				};
			}
			const l = await (0, s.f)(n.read, {
				channel: i,
				exposure: t
			}, a);
			if (l.state === "unknown") return l;
			return {
				...l,
				detail: `${l.detail}; ${n.path} says ${c.percent} %`
			};
		}
		async function file_traffic_open({ config: e, ports: t }) {
			const n = await t.openWorkspace().read(e.path, { role: "material" });
			if (n.state === "refused") return `${n.path}: ${n.reason}`;
			return { bytes: n.state === "present" ? n.bytes : undefined };
		}
		;
		const g = [
			"be_name",
			"srv_name",
			"srv_op_state",
			"srv_admin_state",
			"srv_uweight"
		];
		function parseServerStates(e, t) {
			const n = e.split("\n").filter((e) => e !== "");
			const [r, i = "", ...a] = n;
			if (r !== "1") return "expected version 1 of the list of servers";
			const o = i.startsWith("# ") ? i.slice(2).split(" ") : [];
			if (g.some((e) => o.filter((t) => t === e).length !== 1)) {
				return `expected a list of servers with the columns ${g.join(", ")}`;
			}
			const s = [];
			for (const e of a) {
				const n = e.split(" ");
				if (n.length !== o.length) return `expected ${o.length} columns in every row`;
				const r = toServer((e) => n[o.indexOf(e)], t);
				if (typeof r === "string") return r;
				if (s.some(({ name: e }) => e === r.name)) return `two servers are named ${r.name}`;
				s.push(r);
			}
			return s;
		}
		function toServer(e, t) {
			if (e("be_name") !== t) return `expected servers of ${t} alone`;
			const n = [
				e("srv_op_state"),
				e("srv_admin_state"),
				e("srv_uweight")
			];
			if (!n.every((e) => /^\d{1,5}$/.test(e))) return "expected numbers for states and weight";
			const [r, i, a] = n.map(Number);
			return {
				name: e("srv_name"),
				weight: a,
				obstacle: obstacleOf(r, i)
			};
		}
		const _ = 24;
		const v = 2;
		function obstacleOf(e, t) {
			if ((t & ~_) !== 0) return "is in maintenance";
			if (t !== 0) return "is drained";
			if (e === v) return undefined;
			return {
				0: "is down",
				1: "is starting slowly",
				3: "is stopping"
			}[e] ?? "is in a state that we do not know";
		}
		;
		async function readPair(e, t, n) {
			const [r, i] = [t.servers[n.slot], t.servers[n.otherSlot]];
			if (r === undefined || i === undefined) return { reason: slotsUnknown(Object.keys(t.servers), n) };
			const a = await readServers(e, t.backend);
			if ("reason" in a) return a;
			const o = [r, i].map((e) => a.list.find((t) => t.name === e));
			const [s, c] = o;
			if (s === undefined || c === undefined) {
				return { reason: `${e.name}: ${t.backend} has no server ${s === undefined ? r : i}` };
			}
			const l = a.list.find((e) => !o.includes(e) && e.weight > 0);
			if (l !== undefined) {
				return { reason: `${e.name}: ${t.backend}/${e.quote(l.name)} takes traffic too and is no slot` };
			}
			return {
				own: s,
				other: c
			};
		}
		async function readServers(e, t) {
			const n = await e.ask(`show servers state ${t}`);
			if (n.state !== "answered") return { reason: n.reason };
			const r = parseServerStates(n.text, t);
			if (typeof r !== "string") return { list: r };
			return { reason: `${e.name}: ${r}, found ${JSON.stringify(e.quote(n.text).slice(0, 120))}` };
		}
		function slotsUnknown(e, { slot: t, otherSlot: n }) {
			return `the traffic configuration knows the slots ${e.join(" and ")}, not ${t} and ${n}`;
		}
		function obstacleTo(e) {
			for (const [t, n] of e) {
				if (n > 0 && t.obstacle !== undefined) return `server ${t.name} ${t.obstacle}`;
			}
			return undefined;
		}
		;
		const y = 1e4;
		const b = /^type=\w+, case=\w+, found=(?:no|yes, idx=\w+, key="(?<key>[^"]*)", value="(?<value>[^"]*)"(?:, type="\w+")?)$/;
		function switchByMap(e) {
			const { file: t, key: n } = e.map;
			return {
				async prepare(r, i) {
					const a = await readEntry(r, e);
					if (typeof a === "string") return { reason: a };
					const { percent: o, slot: s, otherSlot: c } = i;
					const l = await findObstacle(r, e, [[s, o], [c, 100 - o]]);
					if (l !== undefined) return { reason: l };
					const u = (s === e.map.slot ? o : 100 - o) * (y / 100);
					return {
						line: `set map ${t} ${n} ${u}`,
						commands: 1
					};
				},
				read: (t, n) => readMap(t, e, n)
			};
		}
		async function readMap(e, t, n) {
			const r = await readEntry(e, t);
			if (typeof r === "string") return {
				state: "unknown",
				reason: r
			};
			const i = n.slot === t.map.slot ? r : y - r;
			const a = await findObstacle(e, t, [[n.slot, i], [n.otherSlot, y - i]]);
			if (a !== undefined) return {
				state: "unknown",
				reason: a
			};
			const o = `${t.map.key} ${r} of ${y}`;
			return {
				state: "read",
				percent: i / (y / 100),
				proven: true,
				detail: o
			};
		}
		async function readEntry(e, { map: t }) {
			const n = await e.ask(`get map ${t.file} ${t.key}`);
			if (n.state !== "answered") return n.reason;
			const r = b.exec(n.text.trim())?.groups;
			if (r === undefined) return `${e.name}: expected an entry of a map, found ${JSON.stringify(e.quote(n.text))}`;
			const { key: i, value: a = "" } = r;
			if (i !== t.key) return `${e.name}: the map ${t.file} has no entry ${t.key}`;
			if (!/^\d{1,5}$/.test(a) || Number(a) > y) {
				return `${e.name}: expected 0 to ${y} for ${t.key}, found ${JSON.stringify(e.quote(a))}`;
			}
			return Number(a);
		}
		async function findObstacle(e, t, n) {
			for (const [r, i] of n) {
				const a = t.backends[r];
				if (a === undefined) {
					const [e, r] = n.map(([e]) => e);
					return slotsUnknown(Object.keys(t.backends), {
						slot: e,
						otherSlot: r,
						percent: 0
					});
				}
				if (i === 0) continue;
				const o = await readServers(e, a);
				if ("reason" in o) return o.reason;
				if (!o.list.some((e) => e.weight > 0 && e.obstacle === undefined)) {
					return `${e.name}: backend ${a} of slot ${r} has no server that takes traffic`;
				}
			}
			return undefined;
		}
		;
		function switchByWeight(e) {
			return {
				async prepare(t, n) {
					const r = await readPair(t, e, n);
					if ("reason" in r) return r;
					const { percent: i } = n;
					const a = obstacleTo([[r.own, i], [r.other, 100 - i]]);
					if (a !== undefined) return { reason: `${t.name}: ${a} and would get traffic` };
					const o = `set server ${e.backend}/${r.own.name} weight ${i}`;
					const s = `set server ${e.backend}/${r.other.name} weight ${100 - i}`;
					return {
						line: (i >= r.own.weight ? [o, s] : [s, o]).join("; "),
						commands: 2
					};
				},
				read: (t, n) => readWeights(t, e, n)
			};
		}
		async function readWeights(e, t, n) {
			const r = await readPair(e, t, n);
			if ("reason" in r) return {
				state: "unknown",
				reason: r.reason
			};
			const { own: i, other: a } = r;
			const o = i.weight + a.weight;
			if (o === 0) return {
				state: "unknown",
				reason: `${e.name}: both weights are 0, so nobody gets traffic`
			};
			const s = obstacleTo([[i, i.weight], [a, a.weight]]);
			if (s !== undefined) {
				return {
					state: "unknown",
					reason: `${e.name}: ${s}, so the weights are not the shares`
				};
			}
			const c = `${i.name} ${i.weight}, ${a.name} ${a.weight}`;
			return {
				state: "read",
				percent: 100 * i.weight / o,
				proven: true,
				detail: c
			};
		}
		var x = n(34802);
		var S = n(34840);
		;
		function openRuntimeApis(e, { sockets: t, secrets: n }) {
			return e.sockets.map((r) => ({
				name: r,
				quote: (e) => (0, x.G)(e.trim(), n),
				async ask(i) {
					const a = await t.exchange({
						address: (0, S.j)(r),
						bytes: new TextEncoder().encode(`${i}\n`),
						timeoutMs: e.timeout * 1e3
					});
					if (a.state === "answered") return {
						state: "answered",
						text: new TextDecoder().decode(a.bytes)
					};
					const o = a.state === "unsent" ? "unsent" : "unknown";
					return {
						state: o,
						reason: (0, x.G)(`${r}: ${a.reason}`, n)
					};
				}
			}));
		}
		;
		function createHaproxyTraffic(e, t) {
			const n = openRuntimeApis(e, t);
			const r = e.mode === "weight" ? switchByWeight(e) : switchByMap(e);
			return {
				adapter: "haproxy",
				set: ({ exposure: e }) => setEverywhere(n, r, e),
				read: (e) => readEverywhere(n, r, e)
			};
		}
		async function setEverywhere(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = await t.prepare(i, n);
				if ("reason" in e) return {
					state: "failed",
					reason: e.reason
				};
				r.push({
					api: i,
					...e
				});
			}
			let i = false;
			for (const { api: e, line: t, commands: n } of r) {
				const r = await order(e, t, n);
				if (r.state !== "done") return i ? {
					...r,
					state: "unknown"
				} : r;
				i = true;
			}
			const { slot: a, otherSlot: o, percent: s } = n;
			return {
				state: "done",
				reason: `${a} ${s} %, ${o} ${100 - s} %`
			};
		}
		async function order(e, t, n) {
			const r = await e.ask(t);
			if (r.state !== "answered") {
				return {
					state: r.state === "unsent" ? "failed" : "unknown",
					reason: r.reason
				};
			}
			const i = r.text.split("\n").filter((e) => e.trim() !== "").length;
			if (i === 0) return {
				state: "done",
				reason: ""
			};
			const a = `${e.name}: ${e.quote(r.text)}`;
			return {
				state: i >= n ? "failed" : "unknown",
				reason: a
			};
		}
		async function readEverywhere(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = await t.read(i, n);
				if (e.state === "unknown") return e;
				r.push({
					name: i.name,
					reading: e
				});
			}
			const [i, ...a] = r;
			const o = a.find(({ reading: e }) => e.percent !== i.reading.percent);
			if (o === undefined) return i.reading;
			const s = [i, o].map(({ name: e, reading: t }) => `${e} has ${t.percent} %`);
			return {
				state: "unknown",
				reason: `the HAProxys differ: ${s.join(", ")}`
			};
		}
		var C = n(73377);
		var w = n(54989);
		;
		const T = new Set([
			"set",
			"read",
			"reload",
			"key"
		]);
		const E = /\{(tenant|environment|region|segment)\}/g;
		function placeConfig(e, t) {
			const n = new Set();
			const fill = (e) => e.replaceAll(E, (e, r) => {
				const i = t[r];
				if (i === null) n.add(r);
				return i ?? "";
			});
			const r = w.F.safeParse(fillConfig(e, fill));
			if (n.size > 0) return `the traffic configuration names the ${[...n].join(" and ")} of a channel without one`;
			if (r.success) return r.data;
			const i = r.error.issues.map(({ path: e, message: t }) => `${e.join(".")}: ${t}`);
			return `the traffic configuration does not fit the names of this channel: ${i.join("; ")}`;
		}
		function fillConfig(e, t) {
			const n = Object.entries(e);
			return Object.fromEntries(n.map(([e, n]) => [e, T.has(e) ? n : fillValue(n, t)]));
		}
		function fillValue(e, t) {
			if (typeof e === "string") return t(e);
			if (Array.isArray(e)) return e.map((e) => fillValue(e, t));
			if (!(0, d.O)(e)) return e;
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, fillValue(n, t)]));
		}
		;
		function createTraffic(e, t) {
			const n = placeConfig(e, t.channel);
			return typeof n === "string" ? refuseTraffic(e.adapter, n) : create_traffic_open(n, t);
		}
		function create_traffic_open(e, t) {
			switch (e.adapter) {
				case "command": return (0, a.Ly)(e, t.channel, t);
				case "haproxy": return createHaproxyTraffic(e, t);
				case "file": return createFileTraffic(e, t.channel, t);
				case "none": return (0, C.X)(e);
			}
		}
		function refuseTraffic(e, t) {
			return {
				adapter: e,
				set: async () => ({
					state: "failed",
					reason: t
				}),
				read: async () => ({
					state: "unknown",
					reason: t
				})
			};
		}
		var D = n(17096);
		var O = n(51523);
		var k = n(13967);
		var A = n(37699);
		var j = n(8545);
		var M = n(181);
		var N = n(39330);
		var P = n(13060);
		var F = n(46749);
		;
		async function loadPolicyForFreeze(e, { path: t, environment: n }, r) {
			try {
				return {
					...await (0, k.G)(e, t, n),
					fault: null
				};
			} catch (i) {
				if (!(i instanceof o.dz)) throw i;
				const a = await e.read(t, {
					role: "policy",
					maxBytes: M.b.policy
				});
				const s = a.state === "present" ? a.bytes : new Uint8Array();
				const c = await readStated(s, t);
				const { tenant: l } = c;
				const [u, d] = await storesThatKnow(c, r);
				if (u === undefined || d !== undefined) throw withWayOut(i);
				const f = standIn(u, l);
				const p = (0, j.nZ)(f, n);
				return {
					path: t,
					sha256: (0, N.fg)(s),
					policy: p,
					document: f,
					tenant: l,
					fault: i.message.split("\n").slice(0, 3).join(" | ")
				};
			}
		}
		const I = [F.TL.parse({ kind: "folder" }), F.TL.parse({ kind: "git" })];
		async function readStated(e, t) {
			const n = await parsed(e, t);
			const { store: r, tenant: i = "default" } = (0, d.O)(n) ? n : {};
			const a = F.TL.safeParse(r);
			return {
				stores: a.success ? [a.data] : I,
				tenant: F.uq.safeParse(i).data ?? "default"
			};
		}
		async function parsed(e, t) {
			try {
				return (await (0, P.A)(e, {
					file: t,
					maxBytes: M.b.policy
				})).value;
			} catch (e) {
				if (!(e instanceof o.dz)) throw e;
				return null;
			}
		}
		async function storesThatKnow({ stores: e, tenant: t }, n) {
			const r = [];
			for (const i of e) {
				try {
					if (await n(i, t)) r.push(i);
				} catch (t) {
					if (!(t instanceof o.OK) || e.length === 1) throw t;
				}
			}
			return r;
		}
		function standIn(e, t) {
			const n = {
				"min-time": 0,
				"min-samples": 0,
				"max-metric-age": 1
			};
			return F.zw.parse({
				version: 1,
				tenant: t,
				store: e,
				canary: n,
				traffic: { adapter: "none" }
			});
		}
		function withWayOut(e) {
			const [t, ...n] = e.problems;
			if (t === undefined) return e;
			const r = "To freeze meanwhile, name a file with the input policy that says where the ledger is, such as a .json with {\"store\": {\"kind\": \"git\"}}, and the tenant of a channel that it knows";
			const i = t.remedy === undefined ? r : `${t.remedy.replace(/\.$/, "")}. ${r}`;
			return new o.dz([{
				...t,
				remedy: i
			}, ...n], { cause: e });
		}
		var L = n(91709);
		;
		async function openSession(e, t) {
			const { workspace: n, secrets: a, processes: o, sockets: s } = t;
			const { policy: c, document: l, tenant: u, path: d, sha256: f, fault: p } = await loadPolicy(e, t);
			const m = channelOf(e, u, t);
			const openWorkspace = () => t.openWorkspace();
			const h = {
				secrets: a,
				processes: o,
				sockets: s,
				channel: m,
				openWorkspace,
				files: t.files
			};
			return {
				policyPath: d,
				policySha256: f,
				policyFault: p,
				policy: c,
				document: l,
				channel: m,
				id: (0, r.Zm)(m),
				ledger: (0, i.a)(c.store, t),
				traffic: createTraffic(c.traffic, h),
				hooks: (0, D.F)(c.hooks, h)
			};
		}
		function channelOf(e, t, { environment: n }) {
			const { region: r, segment: i } = e;
			return (0, O.h)({
				tenant: e.tenant ?? t,
				environment: n,
				region: r,
				segment: i
			});
		}
		async function loadPolicy(e, t) {
			const { workspace: n, environment: a } = t;
			const { policy: o, action: s, scope: c } = e;
			if (s !== "freeze") {
				const t = await (0, k.G)(n, o, a);
				const r = (0, A.F)(t.document, e);
				return {
					...t,
					document: r,
					policy: (0, j.nZ)(r, a),
					fault: null
				};
			}
			return loadPolicyForFreeze(n, {
				path: o,
				environment: a
			}, async (n, a) => {
				const o = await (0, i.a)(n, t).channels();
				return c === "component" ? o.includes((0, r.Zm)(channelOf(e, a, t))) : o.length > 0;
			});
		}
		function enginePortsOf(e, t, n) {
			const { ledger: r, traffic: i, hooks: a, channel: o } = e;
			return {
				ledger: r,
				traffic: i,
				hooks: a,
				holders: t.holders,
				nowMs: () => t.nowMs + Math.floor(t.elapsedMs()),
				scopeFreezes: async () => {
					const { freezes: e } = await (0, L.zD)(r);
					return (0, L.IC)(e, o.environment);
				},
				recordsOf: n
			};
		}
	}),
	46270: (function(e, t, n) {
		n.d(t, { K: () => toCheck });
		const r = 2e3;
		function toCheck(e, t, n) {
			const { level: r = "must", remedy: i, reason: a, expected: o, actual: s } = n;
			const c = typeof t === "boolean" ? t ? "pass" : "fail" : t;
			const l = c === "fail" || c === "inconclusive";
			return {
				id: e,
				outcome: c,
				level: r,
				reason: oneLine(a),
				expected: o,
				actual: s,
				...l && i !== undefined && { remedy: oneLine(i) }
			};
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	49645: (function(e, t, n) {
		n.d(t, { K: () => runEvent });
		var r = n(66462);
		var i = n(49130);
		var a = n(94031);
		var o = n(7872);
		var s = n(22228);
		var c = n(10536);
		var l = n(42207);
		var u = n(22384);
		var d = n(36043);
		var f = n(93744);
		var p = n(2829);
		var m = n(5193);
		;
		function settleDone(e, t) {
			const { state: n, marks: r } = apply(e, t);
			const i = (0, u.ne)(n);
			const a = {
				slot: i?.slot ?? null,
				percent: i?.percent ?? 0,
				known: true
			};
			return {
				state: {
					...n,
					exposure: {
						...a,
						at: sinceWhen(e, a) ?? (0, l.ZA)(t.nowMs)
					}
				},
				marks: r
			};
		}
		function sinceWhen({ exposure: e }, t) {
			const n = e.known && e.slot === t.slot && e.percent === t.percent;
			return n ? e.at : null;
		}
		function apply(e, t) {
			const { pending: n } = t;
			switch (n.kind) {
				case "start": return {
					state: startDone(e, t),
					marks: []
				};
				case "advance": return {
					state: atStage(e, t, (e.candidate?.stage ?? 0) + 1),
					marks: []
				};
				case "promote": return promoted(e, t);
				case "rollback": return n.to === null ? {
					state: watched(e, t),
					marks: []
				} : rolledBack(e, t, n.to);
				case "abort": return {
					state: takenBack(e),
					marks: []
				};
				case "reset": return {
					state: resetDone(e, t),
					marks: []
				};
				case "reconcile": return {
					state: reconciled(e, t),
					marks: []
				};
			}
		}
		function startDone(e, { pending: t, nowMs: n }) {
			const { candidate: r } = t;
			if (r === null) return e;
			return {
				...e,
				candidate: {
					...r,
					stage_started_at: (0, l.ZA)(n)
				},
				standby: {
					slot: r.slot,
					release_id: r.release.id
				}
			};
		}
		function atStage(e, { nowMs: t }, n) {
			const { candidate: r } = e;
			if (r === null) return e;
			return {
				...e,
				candidate: {
					...r,
					stage: n,
					stage_started_at: (0, l.ZA)(t)
				}
			};
		}
		function promoted(e, { pending: t, policy: n, nowMs: r }) {
			const { candidate: i, current: a } = e;
			if (i === null) return {
				state: e,
				marks: []
			};
			const { release: o } = i;
			const s = (0, l.ZA)(r);
			const c = {
				release: o,
				slot: i.slot,
				revision: e.revision + 1,
				activated_at: s,
				transition: t.transition,
				proven: false
			};
			const u = i.strategy === "pin" ? {
				release_id: o.id,
				reason: i.reason,
				by: i.by,
				at: s,
				until: null
			} : e.pin;
			const d = {
				...e,
				revision: c.revision,
				current: c,
				previous: a,
				last_good: a?.proven === true ? a : e.last_good,
				highest_activated: (0, f.g)(e.highest_activated, o.version, n.scheme),
				candidate: null,
				standby: a === null ? null : {
					slot: a.slot,
					release_id: a.release.id
				},
				pin: u,
				rollback_mode: i.kind === "downgrade" && e.rollback_mode,
				watch_until: null,
				audit: {
					opens_at: s,
					earliest_end: (0, l.ZA)(r + n.auditMinS * 1e3),
					latest_end: (0, l.ZA)(r + n.auditMaxS * 1e3)
				}
			};
			return {
				state: d,
				marks: [{
					type: "activated",
					revision: c.revision
				}]
			};
		}
		function takenBack(e) {
			return {
				...e,
				candidate: null
			};
		}
		function watched(e, { policy: t, nowMs: n }) {
			const { candidate: r, current: i, exposure: a } = e;
			const o = takenBack(e);
			const s = r !== null && !((0, p.Q)(r) && a.known);
			if (!s || i === null || !t.measures) return o;
			return {
				...o,
				watch_until: watchEnd(t, n)
			};
		}
		function watchEnd({ watchS: e }, t) {
			return (0, l.ZA)(t + e * 1e3);
		}
		function rolledBack(e, t, n) {
			const { pending: r, policy: i, nowMs: a } = t;
			const o = e.current;
			const s = {
				release: n.release,
				slot: r.target.slot,
				revision: e.revision + 1,
				activated_at: (0, l.ZA)(a),
				transition: r.transition,
				proven: n.proven
			};
			const c = {
				...e,
				revision: s.revision,
				current: s,
				previous: null,
				last_good: e.last_good?.release.id === n.release.id ? null : e.last_good,
				standby: o === null ? null : {
					slot: o.slot,
					release_id: o.release.id
				},
				pin: e.pin?.release_id === n.release.id ? e.pin : null,
				rollback_mode: true,
				watch_until: watchEnd(i, a),
				audit: null
			};
			return {
				state: c,
				marks: [{
					type: "activated",
					revision: s.revision
				}]
			};
		}
		function resetDone(e, t) {
			const n = t.pending.freezes.map((e) => ({ id: e }));
			const r = e.freezes.filter(({ id: e }) => t.pending.freezes.includes(e));
			const i = r.filter(({ tier: e, phase: n }) => n === "frozen" && t.policy.probationTiers.includes(e));
			const a = (0, m.i)(e, n, new Set(i.map(({ id: e }) => e)));
			return atStage(a, t, 0);
		}
		function reconciled(e, t) {
			const { candidate: n } = e;
			if (n === null) return e;
			return {
				...atStage(e, t, n.stage),
				standby: {
					slot: n.slot,
					release_id: n.release.id
				}
			};
		}
		;
		function settle(e, t, n) {
			const { pending: r } = e;
			if (r === null || r.transition !== t.transition || r.fence !== t.fence) {
				return refuseOutcome(e, t);
			}
			const i = believe(e, r, t);
			const { reasonCode: a, reason: o } = explain(t, i, r);
			const s = carry({
				...e,
				pending: null
			}, {
				pending: r,
				outcome: t,
				policy: n,
				result: i
			});
			return {
				settled: true,
				result: i,
				reasonCode: a,
				reason: o,
				...s
			};
		}
		function refuseOutcome({ pending: e, fence: t }, n) {
			const r = e === null ? null : {
				transition: e.transition,
				fence: e.fence,
				holder: e.holder
			};
			const i = r === null ? "no transition is open" : `${r.transition} holds fence ${r.fence}`;
			return {
				settled: false,
				code: r === null ? "no_pending" : "fence_old",
				message: `the outcome of ${n.transition} comes under fence ${n.fence}, but ${i}; somebody else carried on`,
				holds: r,
				highestFence: t
			};
		}
		function believe(e, { target: t }, { result: n, observed: r }) {
			switch (n) {
				case "unknown": return "unknown";
				case "done": return r?.state === "read" && r.percent === t.percent ? "done" : "unknown";
				case "failed": {
					if (r === null) return "failed";
					const n = (0, u.tC)(e, t.slot);
					return r.state === "read" && r.percent === n ? "failed" : "unknown";
				}
			}
		}
		function explain({ result: e, reasonCode: t, reason: n, observed: r }, i, { target: a }) {
			if (e === i) return {
				reasonCode: t,
				reason: n
			};
			const o = r === null ? "nothing was read back" : r.state === "read" ? `${r.percent} % was read back` : r.reason;
			const s = r?.state === "read" ? "exposure_differs" : "outcome_unknown";
			return {
				reasonCode: s,
				reason: `slot ${a.slot} should get ${a.percent} %: ${o} (${n})`
			};
		}
		function carry(e, { pending: t, outcome: n, policy: r, result: i }) {
			switch (i) {
				case "done": {
					const i = settleDone(e, {
						pending: t,
						policy: r,
						nowMs: n.nowMs
					});
					return {
						...i,
						state: withFailedSmoke(i.state, t, n)
					};
				}
				case "failed": return {
					state: e,
					marks: []
				};
				case "unknown": return {
					state: loseExposure(e, t, n.nowMs),
					marks: []
				};
			}
		}
		function loseExposure(e, t, n) {
			const r = {
				...e,
				candidate: e.candidate ?? t.candidate
			};
			const i = (0, u.ne)(r);
			return {
				...r,
				exposure: {
					slot: i?.slot ?? null,
					percent: i?.percent ?? 0,
					known: false,
					at: (0, l.ZA)(n)
				}
			};
		}
		function withFailedSmoke(e, t, { hooks: n, nowMs: r }) {
			const i = n.find(({ name: e, state: t }) => e === "smoke" && t === "failed");
			const a = t.kind === "advance" || t.kind === "promote";
			if (i === undefined || !a) return e;
			const { freezes: o } = (0, d.Z)(e.freezes, {
				id: `freeze-${t.transition}`.slice(0, 128),
				tier: "B",
				scope: "component",
				environment: null,
				trigger: "post_check",
				reasonCode: "post_check_failed",
				reason: i.reason,
				by: t.by,
				untilMs: null,
				nowMs: r
			});
			return {
				...e,
				freezes: [...o]
			};
		}
		var h = n(56198);
		;
		async function carryOut(e, t) {
			const n = [];
			let r = null;
			for (const i of e.effects) {
				const a = toRequest(e, i);
				if (i.kind === "set_exposure") {
					const o = await e.lastLook();
					const s = o === undefined ? await t.traffic.set(a) : undefined;
					r = await t.traffic.read(a.exposure);
					if (o !== undefined) return {
						result: "failed",
						reasonCode: o.code,
						reason: o.reason,
						observed: r,
						hooks: n
					};
					const c = carry_out_believe(s, r, i);
					if (c.state === "done") continue;
					const l = `traffic_${c.state}`;
					return {
						result: c.state,
						reasonCode: l,
						reason: c.reason,
						observed: r,
						hooks: n
					};
				}
				const o = await t.hooks.run(i.kind, a);
				n.push({
					...o,
					name: i.kind
				});
				if (!i.critical || o.state === "done" || o.state === "absent") continue;
				const s = r === null ? "failed" : "done";
				return {
					result: s,
					reasonCode: `${i.kind}_failed`,
					reason: o.reason,
					observed: r,
					hooks: n
				};
			}
			return {
				result: "done",
				reasonCode: e.transition.reasonCode,
				reason: e.transition.reason,
				observed: r,
				hooks: n
			};
		}
		async function lookOnly(e, t) {
			const n = e.effects.find(({ kind: e }) => e === "set_exposure");
			const r = n === undefined ? null : await t.traffic.read(toRequest(e, n).exposure);
			const i = `given up for a way back that did not wait: ${e.transition.id}`;
			return {
				result: "unknown",
				reasonCode: "preempted",
				reason: i,
				observed: r,
				hooks: []
			};
		}
		function carry_out_believe(e, t, { slot: n, percent: r }) {
			if (t.state === "read" && t.percent === r) return {
				state: "done",
				reason: t.detail
			};
			if (e.state === "failed" && t.state === "read") return e;
			return {
				state: "unknown",
				reason: `expected to read back ${r} %, found ${(0, h.Y)(t, n)}; the adapter says: ${e.reason}`
			};
		}
		function toRequest({ channel: e, transition: t }, n) {
			return {
				idempotencyKey: t.id,
				channel: e,
				exposure: {
					slot: n.slot,
					otherSlot: n.otherSlot,
					percent: n.percent
				},
				release: n.release,
				otherRelease: n.otherRelease,
				fromPercent: t.fromPercent,
				action: t.kind,
				reason: t.reason,
				correlationId: t.correlationId
			};
		}
		var g = n(49603);
		var _ = n(30811);
		var v = n(63959);
		;
		const y = 32;
		async function carryThrough(e, t) {
			const { transition: n } = e;
			let r = false;
			const look = async () => {
				const n = await lastLook(e, t);
				r = n === undefined;
				return n;
			};
			const i = await (0, g.X)(() => ({
				at: "effects",
				transition: n,
				mayHaveMoved: r
			}), () => e.isPreempted === true ? lookOnly(e, t) : carryOut({
				...e,
				lastLook: look
			}, t));
			return (0, g.X)({
				at: "outcome",
				transition: n,
				done: i
			}, () => writeOutcome(e, i, t));
		}
		async function writeOutcome(e, t, n) {
			for (let r = 0; r < y; r++) {
				const r = await (0, v.E)(n.ledger, e.channel);
				const i = n.nowMs();
				const o = {
					...t,
					transition: e.transition.id,
					fence: e.transition.fence,
					nowMs: i
				};
				const s = settle(r.state, o, e.policy);
				if (!s.settled) return {
					fenced: s.message,
					state: r.state
				};
				const { result: c, reasonCode: l, reason: u, state: d, marks: f } = s;
				const p = {
					status: c,
					before: r.state,
					state: d,
					marks: f,
					overrides: [],
					blockers: [],
					nowMs: i
				};
				const m = {
					outcome: {
						...t,
						result: c,
						reasonCode: l,
						reason: u
					},
					given: null,
					earlier: r.records
				};
				const h = {
					...p,
					...m,
					transition: e.transition
				};
				const g = await n.ledger.append((0, a.Zm)(e.channel), r.head, (0, _.I)(h, n.recordsOf));
				if (g === "lost") continue;
				const { transition: y } = e;
				return {
					transition: y,
					result: c,
					reasonCode: l,
					reason: u,
					state: d,
					hooks: t.hooks,
					observed: t.observed
				};
			}
			throw new r.eG({
				code: "ledger.contended",
				message: `expected to write the outcome of ${e.transition.id}, but others were faster ${y} times`,
				where: { file: n.ledger.place },
				remedy: "Limit how many runs act on one channel at a time (concurrency)"
			});
		}
		const b = new Set([
			"start",
			"advance",
			"promote"
		]);
		async function lastLook({ channel: e, transition: t, policy: n }, r) {
			const { state: i, history: a } = await (0, v.E)(r.ledger, e);
			if (i.pending?.fence !== t.fence) {
				return {
					code: "fence_old",
					reason: `another executor took ${t.id} over`
				};
			}
			if (!b.has(t.kind)) return undefined;
			const o = (0, c.tG)(i.freezes, await r.scopeFreezes(), {
				percent: t.target?.percent ?? 100,
				kind: (i.pending.candidate ?? i.candidate)?.kind ?? "rollout",
				policy: n,
				clocks: {
					nowMs: r.nowMs(),
					newestMs: a.newestMs
				},
				channel: e
			});
			const [s] = [...o, ...(0, c.J7)(r.freezeFlaws)];
			return s === undefined ? undefined : {
				code: "frozen_before_switch",
				reason: s.message
			};
		}
		var x = n(75966);
		var S = n(78572);
		var C = n(92187);
		;
		function takeOver(e, { by: t, correlationId: n, holder: r, policy: i, nowMs: a }) {
			const { pending: o } = e;
			if (o === null) throw new TypeError("there is no open intent to take over");
			const s = e.fence + 1;
			const c = {
				...o,
				fence: s,
				holder: (0, S.Hj)(r),
				lease_until: (0, l.ZA)(a + i.leaseS * 1e3)
			};
			const d = {
				...e,
				fence: s,
				pending: c
			};
			const f = o.to?.release ?? o.candidate?.release ?? (e.candidate ?? e.current)?.release;
			return {
				transition: {
					id: o.transition,
					kind: o.kind,
					fence: s,
					target: o.target,
					fromPercent: (0, u.tC)(e, o.target.slot),
					release: f === undefined ? null : {
						id: f.id,
						version: f.version
					},
					reasonCode: o.reason_code,
					reason: o.reason,
					by: t,
					correlationId: n
				},
				state: d,
				effects: (0, C.w)(d, i.slots)
			};
		}
		;
		const w = new Set([
			"freeze",
			"pause",
			"follow_up"
		]);
		const T = new Set(["rollback", "abort"]);
		async function openIntent({ state: e, head: t, records: n, history: r }, { channel: i, event: o, policy: s }, c) {
			const { pending: l } = e;
			if (l === null || w.has(o.type)) return { state: "clear" };
			const u = c.nowMs();
			if (o.type === "tick" && (0, x.P)({
				history: r,
				event: o,
				policy: s,
				nowMs: u
			}).length > 0) return { state: "clear" };
			const d = isSameWayBack(l, o);
			const f = T.has(o.type) && !d;
			if (!f && isHeld(l, c, u, d)) return {
				state: "busy",
				pending: l
			};
			const p = takeOver(e, {
				...o,
				policy: s,
				nowMs: u
			});
			const { transition: m } = p;
			const h = {
				status: "takeover",
				transition: m,
				before: e,
				state: p.state,
				nowMs: u
			};
			const v = {
				...h,
				marks: [],
				overrides: [],
				blockers: [],
				outcome: null,
				given: null,
				earlier: n
			};
			const y = await (0, g.X)({
				at: "takeover",
				transition: m
			}, async () => c.ledger.append((0, a.Zm)(i), t, (0, _.I)(v, c.recordsOf)));
			if (y === "lost") return { state: "lost" };
			const b = await carryThrough({
				channel: i,
				policy: s,
				transition: m,
				effects: p.effects,
				isPreempted: f
			}, c);
			return "fenced" in b ? { state: "lost" } : {
				state: "carried",
				carried: b
			};
		}
		function isSameWayBack({ kind: e }, { type: t }) {
			return e === "rollback" ? T.has(t) : e === "abort" && t === "abort";
		}
		function isHeld(e, { holders: t }, n, r) {
			const i = n < ((0, l.TM)(e.lease_until) ?? 0);
			switch (t.judge(e.holder)) {
				case "gone": return false;
				case "alive": return i;
				case "unknown": return i && !r;
			}
		}
		;
		const E = 32;
		async function runEvent(e, t) {
			const n = [];
			for (let r = 0; r < E; r++) {
				const r = {
					at: "look",
					what: e.event.type
				};
				const i = await (0, g.X)(r, () => (0, v.E)(t.ledger, e.channel));
				const a = await openIntent(i, e, t);
				if (a.state === "busy") return {
					outcome: "busy",
					pending: a.pending,
					recovered: n,
					state: i.state
				};
				if (a.state === "lost") continue;
				if (a.state === "carried") {
					n.push(a.carried);
					continue;
				}
				const o = await decideOn(i, e, t);
				if (o !== "lost") return {
					...o,
					recovered: n
				};
			}
			throw new r.eG({
				code: "ledger.contended",
				message: `expected to append to the ledger of ${(0, a.Zm)(e.channel)}, but others were faster ${E} times`,
				where: { file: t.ledger.place },
				remedy: "Run again; limit how many runs act on one channel at a time (concurrency)"
			});
		}
		const D = new Set([
			"tick",
			"reconcile",
			"unfreeze"
		]);
		function isOutdated({ state: e }, { event: t, fence: n }) {
			return D.has(t.type) && n !== undefined && n !== e.fence;
		}
		function lookAgain({ type: e }) {
			const t = `the channel moved after it was looked at; this ${e} would decide on what was true before`;
			return {
				outcome: "wait",
				blockers: [(0, o.Zs)("facts_outdated", t, { remedy: "run again" })]
			};
		}
		async function decideOn(e, t, n) {
			const { channel: r, event: o, policy: c } = t;
			if (isOutdated(e, t)) return {
				outcome: "not_taken",
				decision: lookAgain(o),
				state: e.state
			};
			const l = n.nowMs();
			const u = (0, s.L)({
				state: e.state,
				history: e.history,
				event: o,
				policy: c,
				nowMs: l
			});
			if (u.outcome !== "commit" && u.outcome !== "act") {
				return {
					outcome: "not_taken",
					decision: u,
					state: e.state
				};
			}
			const d = u.outcome === "act" ? "intent" : "done";
			const { transition: f, state: p, marks: m, overrides: h, approvals: v, blockers: y } = u;
			const b = {
				status: d,
				transition: f,
				before: e.state,
				state: p,
				marks: m,
				overrides: h,
				blockers: y,
				outcome: null,
				nowMs: l,
				given: (0, i.fT)(o, v, t),
				earlier: e.records
			};
			const x = await (0, g.X)({
				at: "begin",
				what: o.type
			}, async () => n.ledger.append((0, a.Zm)(r), e.head, (0, _.I)(b, n.recordsOf, t.documents)));
			if (x === "lost") return "lost";
			if (u.outcome === "commit") return {
				outcome: "committed",
				transition: f,
				decision: u,
				state: p
			};
			const S = await carryThrough({
				channel: r,
				policy: c,
				transition: f,
				effects: u.effects
			}, n);
			if ("fenced" in S) return {
				outcome: "fenced",
				transition: f,
				message: S.fenced,
				state: S.state
			};
			return {
				outcome: "settled",
				carried: S,
				decision: u,
				state: S.state
			};
		}
	}),
	97728: (function(e, t, n) {
		n.d(t, { r: () => causeOf });
		var r = n(50226);
		function causeOf(e) {
			const { id: t, trigger: n, scope: i, environment: a, reason_code: o, by: s, reason: c } = e;
			if ((0, r.JI)(e)) return t;
			return n === "person" ? JSON.stringify([
				i,
				a,
				o,
				s,
				c
			]) : n;
		}
	}),
	75966: (function(e, t, n) {
		n.d(t, {
			P: () => checkLead,
			z: () => withLead
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(16693);
		var o = n(48196);
		var s = n(55559);
		function checkLead({ history: e, event: t, policy: n, nowMs: s }) {
			const { newestMs: c } = e;
			if (c === null || !(0, a._e)(c, s)) return [];
			const { maxMetricAgeS: l } = n;
			if (n.measures && (0, o.IW)(t.health, {
				maxMetricAgeS: l,
				nowMs: s
			}).length === 0) return [];
			const u = Math.floor((s - c) / 864e5);
			const d = (0, r.ZA)(c);
			return [(0, i.Zs)("clock_ahead", `this clock says ${(0, r.ZA)(s)}, ${u} days after the last line of the ledger (${d}), and no measurement is that new: nothing ends and nothing is written`, { remedy: `set the clock of this machine; if it is right, confirm it: release-gates rollout reconcile "nothing happened here since ${d.slice(0, 10)}"` })];
		}
		function withLead(e, t, n) {
			const r = checkLead(n);
			if (r.length === 0) return e ?? t();
			if (e !== undefined) return "blockers" in e ? {
				...e,
				blockers: [...e.blockers, ...r]
			} : e;
			const i = t();
			if (i.outcome === "nothing") return endsByTime(n.state) ? (0, s.uk)(...r) : i;
			return (0, s.uk)(...r, ...i.blockers);
		}
		function endsByTime({ freezes: e, pin: t, blessed: n }) {
			return n.length > 0 || [...e, ...t === null ? [] : [t]].some(({ until: e }) => e !== null);
		}
	}),
	22228: (function(e, t, n) {
		n.d(t, { L: () => decide });
		var r = n(42207);
		var i = n(78572);
		var a = n(22384);
		var o = n(55559);
		var s = n(81298);
		;
		function decideAbort(e) {
			const { state: t, event: n, nowMs: a } = e;
			const { candidate: s } = t;
			if (s === null) return (0, o.s6)("no_candidate", "there is no candidate to abort");
			const c = planAbort(e, s, { reason: n.reason });
			const l = {
				type: "rejected",
				release_id: s.release.id,
				at: (0, r.ZA)(a),
				by: (0, i.w$)(n.by),
				reason_code: "as_requested",
				transition: c.id,
				target_release_id: null
			};
			return (0, o.Rb)(e, {
				transition: c,
				state: t,
				marks: n.reject ? [l] : []
			});
		}
		function planAbort(e, t, { reason: n, code: r }) {
			return (0, s.Q)(e, {
				kind: "abort",
				target: {
					slot: t.slot,
					percent: 0
				},
				release: t.release,
				reasonCode: r ?? ((0, a.SW)(e.state) ? "withdrawn" : "as_requested"),
				reason: n
			});
		}
		var c = n(33811);
		var l = n(7872);
		var u = n(59985);
		var d = n(16693);
		var f = n(10536);
		var p = n(81604);
		var m = n(55142);
		var h = n(55643);
		;
		function checkGrowth(e) {
			const t = (0, h.t2)(e);
			if (t <= h.bK) return [];
			return [(0, l.Zs)("state_too_large", `the state would take ${t} bytes; at most ${h.bK} are taken`, { remedy: "take away approved targets that nobody needs, or end freezes" })];
		}
		var g = n(17001);
		;
		const _ = 32;
		function decideBless(e) {
			const { state: t, history: n, event: a, nowMs: d } = e;
			const h = n.activations.findLast((e) => e.release.id === a.releaseId)?.release;
			if (h === undefined) return (0, o.TR)((0, l.Zs)("target_not_prior", `release ${a.releaseId} never was live here`));
			const v = [
				...h.imported ? [(0, l.Zs)("release_unverified", `release ${h.id} is known by name alone`)] : [],
				...(0, m.p)(n, h),
				...(0, m.L6)(e, h),
				...checkTerm(e),
				...(0, g.ZZ)(t, a.trustRoot)
			];
			if (v.length > 0) return (0, o.TR)(...v);
			const y = (0, p.tx)(a.approvals, wantedForBless(e), d);
			const b = {
				release_id: h.id,
				artifacts_sha256: (0, c.L)(h),
				approved_by: (0, i.w$)(y.map(({ by: e }) => e).join(", ") || a.by),
				reason: (0, i.fe)(a.reason),
				at: (0, r.ZA)(d),
				expires_at: (0, r.ZA)(a.expiresAtMs)
			};
			const x = t.blessed.filter(({ release_id: t, expires_at: n }) => t !== h.id && (0, f.$m)({ until: n }, (0, u.b)(e)));
			const S = t.blessed.some(({ release_id: e, expires_at: t }) => e === h.id && t === b.expires_at);
			if (S) return (0, o.s6)("already_blessed", `release ${h.id} is approved until ${b.expires_at}`);
			const C = {
				...t,
				blessed: [...x, b]
			};
			const w = x.length >= _ ? [(0, l.Zs)("state_too_large", `${_} targets are approved; more are not kept`)] : checkGrowth(C);
			if (w.length > 0) return (0, o.TR)(...w);
			const T = (0, s.g)(e, {
				kind: "bless",
				target: null,
				release: h,
				reasonCode: "as_requested"
			});
			return (0, o.cd)(T, C, { approvals: y });
		}
		function checkTerm(e) {
			const { event: t, policy: n, nowMs: r } = e;
			const { expiresAtMs: i } = t;
			const a = r + n.blessMaxS * 1e3;
			return [...(0, d.yH)(i) && i > r && i <= a ? [] : [(0, l.Zs)("blessing_invalid", `an approval ends within ${n.blessMaxS} s from now`)], ...(0, p.Dd)(t.approvals, wantedForBless(e), e)];
		}
		function wantedForBless({ event: e, policy: t }) {
			return {
				count: t.approvals.bless,
				action: "bless",
				releaseId: e.releaseId,
				notBy: [e.by],
				what: "the approval as a target"
			};
		}
		function decideUnbless(e) {
			const { state: t, history: n, event: r } = e;
			const i = t.blessed.filter(({ release_id: e }) => e !== r.releaseId);
			if (i.length === t.blessed.length) {
				return (0, o.s6)("not_blessed", `release ${r.releaseId} is no approved target`);
			}
			const a = n.activations.findLast((e) => e.release.id === r.releaseId)?.release ?? null;
			return (0, o.cd)((0, s.g)(e, {
				kind: "unbless",
				target: null,
				release: a,
				reasonCode: "as_requested"
			}), {
				...t,
				blessed: i
			});
		}
		var v = n(75966);
		;
		function decideFollowUp(e) {
			const { state: t, history: n, event: r } = e;
			const { rollback: i, ticket: a } = r;
			const c = `${i} is followed up in ${a}`;
			if ((0, m.eC)(n.followUps, i)?.includes(a)) return (0, o.s6)("already_followed_up", c);
			const l = (0, s.g)(e, {
				kind: "follow_up",
				target: null,
				release: null,
				reasonCode: "followed_up",
				reason: c
			});
			return (0, o.cd)(l, t, { marks: [{
				type: "followed_up",
				rollback: i,
				ticket: a
			}] });
		}
		var y = n(36043);
		;
		function decideFreeze(e) {
			const { state: t, event: n, nowMs: r } = e;
			if (n.untilMs !== null && (!(0, d.yH)(n.untilMs) || n.untilMs <= r)) {
				return (0, o.TR)((0, l.Zs)("clock_behind", "a freeze ends in the future or not by itself"));
			}
			const i = (0, l.Xt)(n.reasonCode);
			const a = (t.candidate ?? t.current)?.release ?? null;
			const c = (0, s.g)(e, {
				kind: "freeze",
				target: null,
				release: a,
				reasonCode: i
			});
			const { outcome: u, freezes: f } = (0, y.Z)(t.freezes, {
				...n,
				id: n.signed?.id ?? c.id,
				environment: n.scope === "environment" ? n.environment : null,
				trigger: "person",
				reasonCode: i,
				nowMs: r
			});
			if (u === "stands") return (0, o.s6)("already_frozen", `frozen for this by ${n.by} already`);
			if (u === "full") return (0, o.TR)((0, l.Zs)("too_many_freezes", "as many freezes stand as the ledger holds"));
			return (0, o.cd)(c, {
				...t,
				freezes: [...f]
			}, { approvals: n.signed?.signOffs ?? [] });
		}
		var b = n(39330);
		var x = n(93744);
		var S = n(5560);
		;
		function decideImport(e) {
			const { state: t, history: n, event: i, policy: a, nowMs: c } = e;
			const { release: u } = i;
			if (isSameImport(t.current?.release, u)) {
				return (0, o.s6)("already_live", `this registry was imported already: ${u.version} is live by it`);
			}
			const f = [u.version, i.highestActivated].filter((e) => e !== null);
			const p = [...f, i.highestSeen].filter((e) => e !== null);
			const h = [
				...t.revision === 0 && t.candidate === null && n.activations.length === 0 ? [] : [(0, l.Zs)("channel_not_empty", "an import goes into a channel that never had a release")],
				...(0, m.bq)(u),
				...u.imported ? [] : [(0, l.Zs)("release_invalid", "/imported: expected true")],
				...p.filter((e) => !(0, x.lF)(e, a.scheme)).map((e) => (0, l.Zs)("version_invalid", `expected a version of scheme ${a.scheme}, found ${e}`)),
				...(0, d.yH)(i.activatedAtMs) && i.activatedAtMs <= c ? [] : [(0, l.Zs)("release_invalid", "it went live in the past")]
			];
			if (h.length > 0) return (0, o.TR)(...h);
			const g = (0, s.g)(e, {
				kind: "import",
				target: null,
				release: u,
				reasonCode: "as_requested"
			});
			const _ = {
				release: u,
				slot: a.slots[0],
				revision: t.revision + 1,
				activated_at: (0, r.ZA)(i.activatedAtMs),
				transition: g.id,
				proven: false
			};
			const raise = (e, t) => t.reduce((e, t) => (0, x.g)(e, t, a.scheme), e);
			const v = {
				...t,
				revision: _.revision,
				current: _,
				highest_seen: raise(t.highest_seen, p),
				highest_activated: raise(t.highest_activated, f),
				exposure: {
					slot: _.slot,
					percent: 100,
					known: false,
					at: null
				}
			};
			const y = checkGrowth(v);
			if (y.length > 0) return (0, o.TR)(...y);
			const b = rejectedBy(i, {
				transition: g.id,
				at: (0, r.ZA)(c)
			});
			return (0, o.cd)(g, v, { marks: [{
				type: "activated",
				revision: _.revision
			}, ...b] });
		}
		function rejectedBy({ by: e, rolledBack: t }, n) {
			const r = t.filter((e) => e.length <= 128).slice(-S.a);
			return r.length === 0 ? [] : [{
				type: "versions_rejected",
				versions: r,
				by: (0, i.w$)(e),
				...n
			}];
		}
		function isSameImport(e, t) {
			if (e?.imported !== true || e.id !== t.id) return false;
			return (0, b.J$)(e.manifest.evidence_sha256, t.manifest.evidence_sha256);
		}
		var C = n(57995);
		;
		function keepSeen(e, t) {
			const { state: n } = t;
			const r = (e.outcome === "wait" || e.outcome === "nothing") && (0, v.P)(t).length === 0;
			if (!r || n.trust_root === undefined || !(0, C.ly)(n)) return e;
			const { version: i } = n.trust_root;
			const a = `version ${i} of the trust root was seen`;
			const c = {
				kind: "trust_root",
				target: null,
				release: null,
				reasonCode: "trust_root_seen",
				reason: a
			};
			const l = e.outcome === "wait" ? e.blockers : [];
			return (0, o.cd)((0, s.g)(t, c), n, { blockers: l });
		}
		;
		function decidePause(e) {
			const { state: t, event: n } = e;
			const r = t.candidate ?? t.pending?.candidate ?? null;
			const i = n.type === "pause";
			if (r === null) return (0, o.TR)((0, l.Zs)("no_candidate", `there is no candidate to ${n.type}`));
			if (r.paused === i) {
				return i ? (0, o.s6)("already_paused", `release ${r.release.id} is paused`) : (0, o.s6)("not_paused", `release ${r.release.id} is not paused`);
			}
			const a = (0, s.g)(e, {
				kind: n.type,
				target: null,
				release: r.release,
				reasonCode: "as_requested"
			});
			return (0, o.cd)(a, withPaused(t, i));
		}
		function withPaused(e, t) {
			const { candidate: n, pending: r } = e;
			if (n !== null) return {
				...e,
				candidate: {
					...n,
					paused: t
				}
			};
			if (r === null || r.candidate === null) return e;
			return {
				...e,
				pending: {
					...r,
					candidate: {
						...r.candidate,
						paused: t
					}
				}
			};
		}
		;
		function decidePin(e) {
			const { state: t, event: n, nowMs: a } = e;
			const { current: c, candidate: u } = t;
			if (c === null) return (0, o.TR)((0, l.Zs)("channel_empty", "nothing is live that could be pinned"));
			if (u !== null) {
				return (0, o.TR)((0, l.Zs)("candidate_in_progress", `release ${u.release.id} is going out`));
			}
			const { id: f } = c.release;
			if (n.releaseId !== null && n.releaseId !== f) {
				return (0, o.TR)((0, l.Zs)("pin_mismatch", `release ${n.releaseId} is not live; ${f} is`));
			}
			if (n.untilMs !== null && (!(0, d.yH)(n.untilMs) || n.untilMs <= a)) {
				return (0, o.TR)((0, l.Zs)("clock_behind", "a pin ends in the future or not by itself"));
			}
			const p = n.untilMs === null ? null : (0, r.ZA)(n.untilMs);
			if (t.pin?.release_id === f && t.pin.until === p) return (0, o.s6)("pinned", `held at release ${f} already`);
			const m = {
				release_id: f,
				reason: (0, i.fe)(n.reason),
				by: (0, i.w$)(n.by),
				at: (0, r.ZA)(a),
				until: p
			};
			const h = {
				...t,
				pin: m
			};
			const g = checkGrowth(h);
			if (g.length > 0) return (0, o.TR)(...g);
			return (0, o.cd)((0, s.g)(e, {
				kind: "pin",
				target: null,
				release: c.release,
				reasonCode: "as_requested"
			}), h);
		}
		function decideUnpin(e) {
			const { state: t, event: n, policy: r, nowMs: i } = e;
			if (t.pin === null) return (0, o.s6)("not_pinned", "nothing is pinned");
			const a = r.approvals.unpin;
			const c = {
				count: a,
				action: "unpin",
				releaseId: null,
				notBy: [n.by],
				what: "letting the pin go"
			};
			const l = [...(0, g.ZZ)(t, n.trustRoot), ...(0, p.Dd)(n.approvals, c, e)];
			if (l.length > 0) return (0, o.TR)(...l);
			const u = t.current?.release ?? null;
			const d = (0, s.g)(e, {
				kind: "unpin",
				target: null,
				release: u,
				reasonCode: "as_requested"
			});
			return (0, o.cd)(d, {
				...t,
				pin: null
			}, { approvals: (0, p.tx)(n.approvals, c, i) });
		}
		var w = n(66197);
		var T = n(56975);
		;
		const E = new Set([
			"security",
			"compliance",
			"sovereignty",
			"leak"
		]);
		const D = new Set([
			...E,
			"schema",
			"contract"
		]);
		function decideRollback(e) {
			const { state: t, history: n, event: r } = e;
			const { fromReleaseId: i, targetReleaseId: a } = r;
			const s = t.candidate ?? t.current;
			if (s === null) return (0, o.TR)((0, l.Zs)("channel_empty", "nothing was ever live here"));
			const c = Object.values(n.rejected).some(({ transition: e }) => e === t.current?.transition);
			const u = a ?? t.current?.release.id;
			if (i !== null && i !== s.release.id) {
				return (0, m.eC)(n.rejected, i) === undefined ? (0, o.TR)((0, l.Zs)("revision_conflict", `release ${i} is neither live nor going out`)) : (0, o.s6)("already_rolled_back", `release ${i} was rolled back`);
			}
			if (t.candidate === null && i === null && c && u === t.current?.release.id) {
				return (0, o.s6)("already_rolled_back", `rolled back to ${u}; name the target to go further back`);
			}
			const d = a === null && i === null ? lastTakenBack(e) : undefined;
			if (d !== undefined) {
				const e = `release ${d} was taken back; to go back from ${s.release.id} too, name it as the bad one`;
				return (0, o.s6)("already_rolled_back", e);
			}
			const f = {
				trigger: "rollback",
				tier: E.has(r.cause) ? "A" : "B",
				code: (0, l.Xt)(r.cause),
				reason: r.reason
			};
			if (D.has(r.cause) && r.rollbackType !== "full") {
				const t = (0, l.Zs)("rollback_not_authorized", `the cause ${r.cause} needs a full rollback`, { remedy: "ask for the type full" });
				return freezeOnly(e, f, [t], o.TR);
			}
			const p = resumedTarget(e) ?? null;
			const h = p !== null && (a === null || a === p);
			return planRollback(e, f, {
				...r,
				targetReleaseId: a ?? p,
				automatic: false,
				initiator: r.by,
				resumes: h
			});
		}
		function lastTakenBack({ state: e, history: t }) {
			if (e.candidate !== null) return undefined;
			const n = e.freezes.filter(({ phase: e, trigger: t }) => e === "frozen" && t !== "person");
			const isLast = ([t, { revision: r, transition: i, at: a }]) => t !== e.current?.release.id && r === e.revision && i.startsWith("rollback-") && n.some((e) => e.id === i || e.at <= a);
			return Object.entries(t.rejected).findLast(isLast)?.[0];
		}
		function resumedTarget({ state: e, history: t }) {
			const n = e.candidate ?? e.current;
			const r = n === null ? undefined : (0, m.eC)(t.rejected, n.release.id);
			return r?.targetReleaseId;
		}
		function planRollback(e, t, n) {
			const r = n.automatic ? o.uk : o.TR;
			if (e.state.pending !== null) {
				const n = (0, l.Zs)("busy", `transition ${e.state.pending.transition} is under way`);
				return freezeOnly(e, t, [n], r);
			}
			return e.state.candidate === null ? movePointerBack(e, t, n) : takeCandidateBack(e, t, n);
		}
		function takeCandidateBack(e, t, n) {
			const { state: r } = e;
			const { candidate: i, current: c } = r;
			if (i === null) return (0, o.TR)((0, l.Zs)("no_candidate", "there is no candidate"));
			const u = n.targetReleaseId !== null && n.targetReleaseId !== c?.release.id;
			const d = [...u ? [(0, l.Zs)("candidate_in_progress", "the candidate goes back to what is live first; then ask again")] : [], ...(0, a.SW)(r) && mayHaveUsers(e, i.slot) ? [(0, l.Zs)("target_missing", "nothing else is there to take the traffic", { remedy: "abort it to take the traffic away all the same" })] : []];
			if (d.length > 0) return freezeOnly(e, t, d, n.automatic ? o.uk : o.TR);
			const f = (0, s.Q)(e, {
				kind: "rollback",
				target: {
					slot: i.slot,
					percent: 0
				},
				release: i.release,
				reasonCode: t.code,
				reason: t.reason
			});
			return (0, o.Rb)(e, {
				transition: f,
				state: withFreeze(e, t, f.id) ?? r,
				carries: { by: n.initiator },
				marks: [toRejection(e, f, {
					release: i.release,
					targetReleaseId: null,
					mandate: n
				})],
				approvals: c === null ? [] : (0, T.ji)(e, c.release.id, n)
			});
		}
		function mayHaveUsers({ state: e, event: t }, n) {
			if (e.exposure.known) return (0, a.tC)(e, n) > 0;
			if (!("traffic" in t) || t.traffic.state !== "read") return true;
			const { percent: r } = t.traffic;
			return (e.exposure.slot === n ? r : 100 - r) > 0;
		}
		function movePointerBack(e, t, n) {
			const { state: r, policy: i } = e;
			const { current: c } = r;
			if (c === null) return (0, o.TR)((0, l.Zs)("channel_empty", "nothing was ever live here"));
			const u = (0, T.FB)(e, n.targetReleaseId);
			const d = n.targetReleaseId === null ? (0, l.Zs)("target_missing", `no good release of generation ${c.release.generation} to go back to`, { remedy: (0, T.ZG)(e) }) : (0, l.Zs)("target_not_prior", `release ${n.targetReleaseId} never was live here`, { remedy: (0, T.ZG)(e) });
			const f = u === undefined ? [d] : (0, T.e$)(e, u, n);
			if (u === undefined || f.length > 0) {
				return freezeOnly(e, t, f, n.automatic ? o.uk : o.TR);
			}
			const p = (0, s.Q)(e, {
				kind: "rollback",
				target: {
					slot: (0, a.jx)(i.slots, c.slot),
					percent: 100
				},
				release: u.release,
				reasonCode: t.code,
				reason: t.reason
			});
			const { standby: m } = r;
			const h = m?.slot === p.target.slot && m.release_id === u.release.id;
			return (0, o.Rb)(e, {
				transition: p,
				state: {
					...withFreeze(e, t, p.id) ?? r,
					standby: h ? m : null
				},
				carries: {
					to: {
						release: u.release,
						proven: u.proven
					},
					by: n.initiator
				},
				marks: [toRejection(e, p, {
					release: c.release,
					targetReleaseId: u.release.id,
					mandate: n
				})],
				approvals: (0, T.ji)(e, u.release.id, n)
			});
		}
		function freezeOnly(e, t, n, r) {
			const i = (e.state.candidate ?? e.state.current)?.release ?? null;
			const a = (0, s.g)(e, {
				kind: "freeze",
				target: null,
				release: i,
				reasonCode: t.code,
				reason: t.reason
			});
			const c = withFreeze(e, t, a.id);
			return c === undefined ? r(...n) : (0, o.cd)(a, c, { blockers: n });
		}
		function withFreeze({ state: e, event: t, nowMs: n }, r, i) {
			const { outcome: a, freezes: o } = (0, y.Z)(e.freezes, {
				id: i,
				tier: r.tier,
				scope: "component",
				environment: null,
				trigger: r.trigger,
				reasonCode: r.code,
				reason: r.reason,
				by: t.by,
				untilMs: null,
				nowMs: n
			});
			return a === "stands" ? undefined : {
				...e,
				freezes: [...o]
			};
		}
		function toRejection({ nowMs: e }, t, { release: n, targetReleaseId: a, mandate: o }) {
			return {
				type: "rejected",
				release_id: n.id,
				at: (0, r.ZA)(e),
				by: (0, i.w$)(o.initiator),
				reason_code: t.reasonCode,
				transition: t.id,
				target_release_id: a
			};
		}
		;
		function resumeWayBack(e) {
			const { state: t, history: n, event: r } = e;
			const { candidate: i } = t;
			const a = (i ?? t.current)?.release;
			const s = a === undefined ? undefined : (0, m.eC)(n.rejected, a.id);
			if (s === undefined) return undefined;
			const c = `${s.transition} is not carried out yet`;
			if (i !== null && s.transition.startsWith("abort-")) {
				return (0, o.Rb)(e, {
					transition: planAbort(e, i, { reason: c }),
					state: t
				});
			}
			return planRollback(e, {
				trigger: "rollback",
				tier: "B",
				code: s.reasonCode,
				reason: c
			}, {
				automatic: true,
				initiator: s.by,
				resumes: true,
				targetReleaseId: s.targetReleaseId,
				target: r.target,
				authorisation: null,
				approvals: []
			});
		}
		;
		const O = new Set(["", "reconcile"]);
		const k = (0, l.Zs)("reason_missing", "the line of this reconcile confirms a clock that is far ahead", { remedy: "look at the clock, then say why it is right: release-gates rollout reconcile \"why\"" });
		function confirmsClock({ history: { newestMs: e }, nowMs: t }) {
			return e !== null && (0, d._e)(e, t);
		}
		function decideReconcile(e) {
			const { event: t } = e;
			if (confirmsClock(e) && O.has(t.reason.trim())) return (0, o.TR)(k);
			const n = resumeWayBack(e);
			if (n !== undefined) return n;
			if ((0, w.h)(e.state)) return reconcileImport(e);
			if (t.traffic.state === "unknown") return reconcileUnread(e, t.traffic.reason);
			return reconcileTo(e, t.traffic.percent);
		}
		function reconcileImport(e) {
			const t = (0, w.d)(e);
			return "code" in t ? (0, o.TR)(t) : reconcile_confirm({
				...e,
				state: t
			});
		}
		function reconcileUnread(e, t) {
			const n = (0, a.ne)(e.state);
			if (n !== null && !O.has(e.event.reason.trim())) return planReconcile(e, n);
			return (0, o.uk)(unreadable(e.state, t));
		}
		function unreadable(e, t) {
			const n = (0, a.ne)(e);
			const r = `where the traffic goes could not be read: ${t}`;
			if (n === null) return (0, l.Zs)("exposure_unreadable", r);
			const i = `look at the router. If it is right that slot ${n.slot} gets ${n.percent} %: release-gates rollout reconcile "why" sets that, whatever is there`;
			return (0, l.Zs)("exposure_unreadable", r, { remedy: i });
		}
		function reconcileTo(e, t) {
			const { state: n } = e;
			const r = (0, a.ne)(n);
			if (r !== null && needsAct(e, r, t)) return planReconcile(e, r);
			if (n.exposure.known && !confirmsClock(e)) {
				return (0, o.s6)("exposure_as_wanted", "the traffic goes where it should");
			}
			return reconcile_confirm(e);
		}
		function reconcile_confirm(e) {
			const { state: t, nowMs: n } = e;
			const i = (0, a.ne)(t);
			const c = (0, s.g)(e, {
				kind: "exposure_known",
				target: null,
				release: i?.release ?? null,
				reasonCode: "exposure_as_wanted"
			});
			const l = (0, r.ZA)(n);
			const { candidate: u } = t;
			return (0, o.cd)(c, {
				...t,
				exposure: {
					slot: i?.slot ?? null,
					percent: i?.percent ?? 0,
					known: true,
					at: l
				},
				candidate: u === null ? null : {
					...u,
					stage_started_at: l
				}
			});
		}
		function planReconcile(e, { slot: t, percent: n, release: r }, i) {
			const a = (0, s.Q)(e, {
				kind: "reconcile",
				target: {
					slot: t,
					percent: n
				},
				release: r,
				reasonCode: "exposure_differs",
				...i !== undefined && { reason: i }
			});
			return (0, o.Rb)(e, {
				transition: a,
				state: e.state
			});
		}
		function needsAct({ state: e, policy: t }, n, r) {
			const i = e.exposure.slot ?? t.slots[0];
			const a = i === n.slot ? r : 100 - r;
			const { candidate: o, standby: s } = e;
			return a !== n.percent || o !== null && s?.release_id !== o.release.id;
		}
		var A = n(48196);
		;
		const j = [0, 100];
		function ladderFor(e, t, n) {
			if (!n) return [...j];
			switch (t) {
				case "canary": return [...e.ladder];
				case "hotfix": return e.hotfixLadder.includes(100) ? [...e.hotfixLadder] : [...e.hotfixLadder, 100];
				case "blue_green":
				case "pin": return [...j];
			}
		}
		function isLadder(e) {
			return e.length >= 2 && e.length <= 64 && e[0] === 0 && e.at(-1) === 100 && e.every((t, n) => Number.isInteger(t) && (n === 0 || t > (e[n - 1] ?? 0)));
		}
		var M = n(56647);
		;
		function checkReasons(e) {
			const t = e.filter(({ reason: e }) => e.trim() === "").map(({ code: e }) => e);
			if (t.length === 0) return [];
			const n = `the override of ${t.join(", ")} gives no reason`;
			return [(0, l.Zs)("override_refused", n, { remedy: "say why, with the input reason" })];
		}
		function coverBlockers(e, t, n) {
			const r = checkReasons(t);
			if (r.length > 0) return {
				blockers: [...e, ...r],
				used: []
			};
			const i = [];
			const a = new Map();
			const o = [];
			for (const r of e) {
				const e = t.find((e) => e.code === r.code);
				const s = e === undefined ? undefined : judgeOverride(e, n);
				if (s !== undefined && "code" in s) {
					a.set(r.code, s);
					continue;
				}
				i.push(r);
				if (s === undefined) continue;
				const { what: c, remedy: u } = s;
				o.push((0, l.Zs)("override_refused", `the override of ${r.code} ${c}`, { remedy: u }));
			}
			return {
				blockers: [...i, ...o],
				used: [...a.values()]
			};
		}
		function judgeOverride(e, { given: t, releaseId: n }) {
			const { policy: r, nowMs: i } = t;
			const { approvals: a, ...o } = e;
			const { code: s, by: c } = o;
			const l = (0, M.W)(t, {
				action: "override",
				releaseId: n,
				covers: s
			});
			if (!r.overridable.some((e) => e === s)) {
				return {
					what: "covers what the policy does not leave to overrides",
					remedy: `meet the condition itself, or list ${s} under overridable in the policy, with a review; then ${l}`
				};
			}
			if (c.trim() === "") return {
				what: "names nobody who asks for it",
				remedy: "run as somebody"
			};
			const [u] = (0, p.tx)(a, {
				action: "override",
				releaseId: n,
				notBy: [c]
			}, i);
			if (u !== undefined) {
				const { by: e, ref: t, expiresAtMs: n, signedBy: r } = u;
				return {
					...o,
					approvedBy: e,
					ref: t,
					expiresAtMs: n,
					...r !== null && { signedBy: r }
				};
			}
			const d = a.filter((e) => e.releaseId === n);
			return {
				what: whyNobody(d, c, i),
				remedy: l
			};
		}
		function whyNobody(e, t, n) {
			const i = e.filter(({ by: e }) => !(0, p.sO)(e, t));
			const a = i.find(({ expiresAtMs: e }) => e !== null && e <= n);
			if (a !== undefined) return `is over: ${a.ref} of ${a.by} ended at ${(0, r.ZA)(a.expiresAtMs ?? 0)}`;
			const [o] = i;
			if (o !== undefined) {
				return `does not hold yet: ${o.ref} of ${o.by} begins at ${(0, r.ZA)(o.atMs)}`;
			}
			const [s] = e;
			return s === undefined ? "has no approval of a second person" : `is approved by who asks for it (${s.ref})`;
		}
		var N = n(61559);
		;
		function decideStart(e) {
			const { event: t } = e;
			const n = (0, m.bq)(t.release);
			if (n.length > 0) return (0, o.TR)(...n);
			const r = findKnown(e);
			if (r !== undefined) return r;
			const i = toCandidate(e);
			const a = [...checkPlace(e, i), ...(0, N.Nq)(e)];
			const { blockers: s, used: c } = coverBlockers(a, t.overrides, {
				given: e,
				releaseId: t.release.id
			});
			if (s.length > 0) return (0, o.TR)(...s);
			const l = actStart(e, i);
			if (l.outcome !== "act") return l;
			const u = checkGrowth(l.state);
			return u.length > 0 ? (0, o.TR)(...u) : {
				...l,
				overrides: c
			};
		}
		function findKnown({ state: e, event: t }) {
			const { release: n, manifest: r } = t;
			const i = [e.candidate?.release, e.current?.release].find((e) => e?.id === n.id && (0, b.J$)((0, c.L)(e), (0, c.L)(n)));
			if (i === undefined) return undefined;
			const a = i.manifest.sha256;
			const s = (0, b.J$)(a, n.manifest.sha256);
			if (!s && r.state === "unverified") return (0, o.TR)(...(0, A.K7)(r, "arrival"));
			if (i !== e.candidate?.release) return (0, o.s6)("already_live", `release ${n.id} is live`);
			const l = `, with the manifest ${a.slice(0, 12)}\u2026; this other one was not bound: abort the candidate first`;
			return (0, o.s6)("already_candidate", `release ${n.id} is the candidate${s ? "" : l}`);
		}
		function actStart(e, t) {
			const { state: n, event: r, policy: i, nowMs: a } = e;
			const { release: l } = r;
			const u = {
				slot: t.slot,
				percent: 0
			};
			return (0, o.Rb)(e, {
				transition: (0, s.Q)(e, {
					kind: "start",
					target: u,
					release: l,
					reasonCode: "as_requested"
				}),
				state: {
					...n,
					standby: null,
					highest_seen: (0, x.g)(n.highest_seen, l.version, i.scheme)
				},
				carries: { candidate: t },
				marks: [{
					type: "seen",
					release_id: l.id,
					artifacts_sha256: (0, c.L)(l)
				}],
				approvals: (0, p.tx)(r.approvals, (0, N.zg)(e), a)
			});
		}
		function toCandidate({ state: e, event: t, policy: n, nowMs: o }) {
			const s = (0, r.ZA)(o);
			const c = t.kind === "hotfix" ? "hotfix" : t.strategy;
			return {
				release: t.release,
				slot: e.current === null ? n.slots[0] : (0, a.jx)(n.slots, e.current.slot),
				strategy: c,
				kind: t.kind,
				ladder: ladderFor(n, c, e.current !== null || t.beside !== undefined),
				stage: 0,
				started_at: s,
				stage_started_at: s,
				paused: false,
				incident: t.incident === null ? null : (0, i.fe)(t.incident),
				reason: (0, i.fe)(t.reason),
				by: (0, i.w$)(t.by),
				...e.current === null && t.beside !== undefined && { beside: t.beside }
			};
		}
		function checkPlace({ state: e, policy: t, event: n, nowMs: i }, a) {
			const o = e.current?.slot;
			const s = o !== undefined && !t.slots.includes(o);
			const c = [
				s ? `slot ${o} is live and not one of ${t.slots.join(", ")}` : undefined,
				t.slots[0] === t.slots[1] ? "both slots have one name" : undefined,
				isLadder(a.ladder) ? undefined : `ladder ${a.ladder.join(", ")} does not rise from 0 to 100`,
				n.strategy === "hotfix" && n.kind !== "hotfix" ? "the hotfix ladder is for hotfixes" : undefined
			].filter((e) => e !== undefined);
			const u = e.audit === null ? undefined : (0, r.TM)(e.audit.opens_at);
			return [...c.map((e) => (0, l.Zs)("policy_invalid", e)), ...u !== undefined && u > i + 6e4 ? [(0, l.Zs)("clock_behind", `the audit window opened at ${e.audit?.opens_at}, ahead of the clock`)] : []];
		}
		var P = n(5193);
		;
		function decideThaw(e) {
			const { state: t, event: n } = e;
			const r = t.freezes.find(({ id: e }) => e === n.freezeId);
			if (r === undefined) return (0, o.s6)("not_frozen", `${n.freezeId} does not stand here`);
			const i = (t.candidate ?? t.current)?.release ?? null;
			const a = (0, s.g)(e, {
				kind: "unfreeze",
				target: null,
				release: i,
				reasonCode: "thawed"
			});
			return (0, o.cd)(a, (0, P.i)(t, [r], new Set()), { approvals: n.signOffs });
		}
		var F = n(2829);
		;
		function decideAdvance(e) {
			const { candidate: t } = e.state;
			if (t === null) return undefined;
			const { event: n } = e;
			const r = t.ladder[t.stage + 1];
			const i = {
				percent: r ?? 100,
				isPromotion: r === undefined
			};
			const a = wantedForAdvance(e, t, i);
			const c = [...checkAdvance(e, t, i.percent), ...(0, p.Dd)(n.approvals, a, e)];
			const l = coverBlockers(c, n.overrides, {
				given: e,
				releaseId: t.release.id
			});
			if (l.blockers.length > 0) return (0, o.uk)(...l.blockers);
			const u = (0, s.Q)(e, {
				kind: r === undefined ? "promote" : "advance",
				target: {
					slot: t.slot,
					percent: r ?? 100
				},
				release: t.release,
				reasonCode: "stage_complete",
				reason: r === undefined ? `held at 100 %; goes live` : `held at ${t.ladder[t.stage]} %; goes to ${r} %`
			});
			const d = (0, p.tx)(n.approvals, a, e.nowMs);
			return (0, o.Rb)(e, {
				transition: u,
				state: e.state,
				overrides: l.used,
				approvals: d
			});
		}
		function checkAdvance(e, t, n) {
			const { state: r, history: i, event: a, policy: o, nowMs: s } = e;
			const { kind: c, release: d } = t;
			return [
				...(0, m.p)(i, d),
				...(0, m.L6)(e, d),
				...(0, A.Ww)(o),
				...(0, f.tG)(r.freezes, a.scopeFreezes, {
					percent: n,
					kind: c,
					policy: o,
					clocks: (0, u.b)(e, a.health),
					channel: r.channel
				}),
				...(0, f.J7)(a.freezeFlaws),
				...t.paused ? [(0, l.Zs)("paused", `release ${d.id} is paused`, { remedy: "resume it" })] : [],
				...(0, g.ZZ)(r, a.trustRoot),
				...(0, A.K7)(a.manifest, "candidate"),
				...(0, A.KK)(a.missingSecrets),
				...(0, A.Ik)(a.budget, {
					kind: c,
					percent: n
				}),
				...checkPostChecks(a),
				...a.approvalFlaws.map((e) => (0, l.Zs)("approval_unreadable", e, { remedy: "correct or remove the file" })),
				...(0, F.R)(t, a, o, s)
			];
		}
		function checkPostChecks({ postChecks: e }) {
			return e.state === "inconclusive" ? [(0, l.Zs)("post_check_inconclusive", "the checks of what runs could not tell")] : [];
		}
		function wantedForAdvance(e, t, n) {
			const { state: r, event: i, policy: a } = e;
			const o = i.budget.state === "red" || [...r.freezes, ...i.scopeFreezes].some(f.Lp);
			const s = Math.max(n.isPromotion ? a.approvals.promote : 0, i.budget.state === "yellow" && n.percent > 0 ? a.approvals.yellow : 0, t.kind === "hotfix" && o && n.percent === 100 ? Math.max(1, a.approvals.hotfix) : 0);
			return {
				count: s,
				action: n.isPromotion ? "promote" : "advance",
				releaseId: t.release.id,
				notBy: [i.by, t.by],
				what: n.isPromotion ? "the promotion" : `the step to ${n.percent} %`
			};
		}
		;
		function decideAlarm(e) {
			return resumeWayBack(e) ?? takeBackStray(e) ?? takeBack(e) ?? freezeOnRed(e);
		}
		function takeBackStray(e) {
			const { state: t, history: n, event: r, policy: i } = e;
			const { standby: o, candidate: s, exposure: c } = t;
			const l = (0, a.ne)(t);
			if (s !== null || o === null || l === null || r.traffic.state !== "read") return undefined;
			if ((0, m.eC)(n.rejected, o.release_id) === undefined || o.slot === l.slot) return undefined;
			const { percent: u } = r.traffic;
			const d = (c.slot ?? i.slots[0]) === o.slot ? u : 100 - u;
			if (d === 0) return undefined;
			return planReconcile(e, l, `release ${o.release_id} was rejected, and gets ${d} % again`);
		}
		function takeBack(e) {
			const { state: t, event: n } = e;
			const r = findCause(e);
			if (r === undefined) return undefined;
			if (t.candidate === null && t.audit === null) {
				const t = freezeOnly(e, r, [], (...e) => ({
					outcome: "wait",
					blockers: e
				}));
				return t.outcome === "wait" ? undefined : t;
			}
			return planRollback(e, r, {
				automatic: true,
				initiator: (0, f.iJ)({
					trigger: r.trigger,
					by: n.by
				}),
				resumes: false,
				targetReleaseId: null,
				target: n.target,
				authorisation: null,
				approvals: []
			});
		}
		function findCause(e) {
			const { state: t, event: n } = e;
			const r = (t.candidate ?? t.current)?.release;
			if (r === undefined) return undefined;
			const i = t.freezes.some((e) => e.reason_code === "post_check_failed" && e.phase === "frozen");
			const a = t.candidate !== null || t.audit !== null;
			const o = [];
			const add = (e, t, n, r) => {
				o.push({
					trigger: e,
					tier: t,
					code: n,
					reason: r
				});
			};
			if ((0, m.L6)(e, r).length > 0) add("guardrail", "A", "release_revoked", `${r.id} is revoked`);
			if (n.budget.state === "black") {
				add("budget", "B", "budget_black", `the objective is missed${(0, l.xx)(n.budget.reasons)}`);
			}
			if (n.postChecks.state === "fail" || i && a) {
				add("post_check", "B", "post_check_failed", `checks of what runs failed${(0, l.xx)(n.postChecks.reasons)}`);
			}
			if (n.health.state === "fail") {
				add("guardrail", "B", "health_failed", `the measurements say no${(0, l.xx)(n.health.reasons)}`);
			}
			const [s] = o;
			return s && {
				...s,
				reason: o.map(({ reason: e }) => e).join("; ")
			};
		}
		function freezeOnRed(e) {
			const { state: t, event: n } = e;
			if (n.budget.state !== "red") return undefined;
			if (t.freezes.some((e) => e.trigger === "budget" && e.phase === "frozen")) return undefined;
			const r = `the error budget is red${(0, l.xx)(n.budget.reasons)}`;
			const i = {
				trigger: "budget",
				tier: "B",
				code: "budget_red",
				reason: r
			};
			const a = freezeOnly(e, i, [], (...e) => ({
				outcome: "wait",
				blockers: e
			}));
			return a.outcome === "wait" ? undefined : a;
		}
		;
		function decideAudit(e) {
			const { state: t, nowMs: n } = e;
			const { audit: i, current: a } = t;
			if (i === null || a === null) return undefined;
			const c = checkAudit(e, i);
			if (c.length === 0) {
				const n = checkReasons(e.event.overrides);
				if (n.length > 0) return (0, o.uk)(...n);
				const r = (0, s.g)(e, {
					kind: "audit_passed",
					target: null,
					release: a.release,
					reasonCode: "audit_complete",
					reason: `nothing spoke against it since ${i.opens_at}`
				});
				const c = {
					...t,
					current: {
						...a,
						proven: true
					},
					audit: null
				};
				return (0, o.cd)(r, c, { marks: [{
					type: "proven",
					revision: a.revision
				}] });
			}
			if (n < ((0, r.TM)(i.latest_end) ?? Infinity)) return (0, o.uk)(...c);
			const u = "the audit window is over, and nobody could tell whether the release is good";
			const d = [...c, (0, l.Zs)("audit_overdue", u)];
			return freezeOnly(e, {
				trigger: "post_check",
				tier: "C",
				code: "audit_overdue",
				reason: u
			}, d, o.uk);
		}
		function checkAudit({ event: e, policy: t, nowMs: n }, i) {
			const a = (0, r.TM)(i.earliest_end) ?? Infinity;
			const o = Math.min(n, e.health.measuredUntilMs ?? n);
			const s = n < a ? `the audit window is open until ${i.earliest_end} at least` : `the audit window is measured up to ${(0, r.ZA)(o)}, and not yet to ${i.earliest_end}`;
			return [
				...(0, d.Ds)(i.opens_at, n, "the audit window"),
				...o >= a ? [] : [(0, l.Zs)("audit_open", s, { untilMs: a })],
				...(0, A.Ns)(e.health, {
					maxMetricAgeS: t.maxMetricAgeS,
					nowMs: n
				}),
				...e.postChecks.state === "inconclusive" ? [(0, l.Zs)("post_check_inconclusive", "the checks of what is live could not tell")] : [],
				...(0, A.Ik)(e.budget, {
					kind: "rollout",
					percent: 1
				})
			];
		}
		;
		function decideTick(e) {
			return (0, v.z)(decideAlarm(e), () => decideOrder(e), e);
		}
		function decideOrder(e) {
			return decideExposure(e) ?? decideExpiry(e) ?? decideWatch(e) ?? decideDifference(e) ?? decideAdvance(e) ?? decideAudit(e) ?? (0, o.s6)("idle", "nothing is going out, and no window is open");
		}
		function decideExposure(e) {
			const { state: t, event: n } = e;
			const { exposure: r } = t;
			const i = "reconcile";
			if (!r.known) return (0, o.uk)((0, l.Zs)("exposure_unknown", "where the traffic goes is not known", { remedy: i }));
			if (r.slot === null) return undefined;
			if (n.traffic.state === "unknown") return (0, o.uk)(unreadable(t, n.traffic.reason));
			if (n.traffic.percent === r.percent) return undefined;
			const a = `slot ${r.slot} should get ${r.percent} % and gets ${n.traffic.percent} %`;
			const c = (0, s.g)(e, {
				kind: "exposure_lost",
				target: null,
				release: null,
				reasonCode: "exposure_differs",
				reason: a
			});
			const u = [(0, l.Zs)("exposure_differs", a, { remedy: i })];
			return (0, o.cd)(c, {
				...t,
				exposure: {
					...r,
					known: false
				}
			}, { blockers: u });
		}
		function decideExpiry(e) {
			const { state: t, event: n } = e;
			const r = (0, u.b)(e, n.health);
			const i = t.freezes.filter((e) => (0, f.$m)(e, r));
			const a = t.pin !== null && (0, f.$m)(t.pin, r) ? t.pin : null;
			const c = t.blessed.filter(({ expires_at: e }) => (0, f.$m)({ until: e }, r));
			const l = {
				...t,
				freezes: i,
				pin: a,
				blessed: c
			};
			const d = i.length === t.freezes.length && c.length === t.blessed.length && a === t.pin;
			if (d) return undefined;
			const p = (0, s.g)(e, {
				kind: "expire",
				target: null,
				release: null,
				reasonCode: "until_reached",
				reason: "what was limited in time is over"
			});
			return (0, o.cd)(p, l);
		}
		function decideWatch(e) {
			const { state: t, event: n, policy: i, nowMs: a } = e;
			const c = t.watch_until === null ? undefined : (0, r.TM)(t.watch_until);
			if (c === undefined || t.candidate !== null) return undefined;
			const u = Math.min(a, n.health.measuredUntilMs ?? a);
			const d = [...u >= c ? [] : [(0, l.Zs)("watch_open", `watched after a rollback until ${t.watch_until}`, { untilMs: c })], ...(0, A.Ns)(n.health, {
				maxMetricAgeS: i.maxMetricAgeS,
				nowMs: a
			})];
			if (d.length > 0) return (0, o.uk)(...d);
			const f = (0, s.g)(e, {
				kind: "watch_over",
				target: null,
				release: t.current?.release ?? null,
				reasonCode: "watch_complete",
				reason: "measured to be well after the rollback"
			});
			const { current: p, audit: m } = t;
			const h = {
				...t,
				watch_until: null
			};
			if (p === null || m !== null) return (0, o.cd)(f, h);
			const g = [{
				type: "proven",
				revision: p.revision
			}];
			return (0, o.cd)(f, {
				...h,
				current: {
					...p,
					proven: true
				}
			}, { marks: g });
		}
		function decideDifference(e) {
			const { state: t, event: n, policy: r } = e;
			const { candidate: i } = t;
			if (!r.abortOnDifference || i === null || !(0, F.Q)(i)) return undefined;
			if (n.shadow.state !== "fail") return undefined;
			const [a] = (0, A.dV)(n.shadow);
			const s = a?.message ?? "";
			return (0, o.Rb)(e, {
				transition: planAbort(e, i, {
					reason: s,
					code: "shadow_outputs_differ"
				}),
				state: t
			});
		}
		;
		function decide(e) {
			const { event: t } = e;
			const n = "trustRoot" in t ? (0, g.mk)(e.state, t.trustRoot) : e.state;
			if (t.type !== "tick" && t.type !== "reconcile" && t.reason.trim() === "") {
				return (0, o.TR)((0, l.Zs)("reason_missing", `${t.type} needs a reason`, { remedy: "say why, with the input reason" }));
			}
			if (n.pending !== null && !I.has(t.type)) {
				const { transition: r, kind: i, lease_until: a } = n.pending;
				const s = (0, l.Zs)("busy", `${i} ${r} is under way, until ${a} at the latest`);
				return (0, o.uk)(...t.type === "tick" ? (0, v.P)({
					...e,
					event: t
				}) : [], s);
			}
			const r = {
				...e,
				state: n
			};
			const i = decideOn(r, t);
			return t.type === "tick" && n !== e.state ? keepSeen(i, {
				...r,
				event: t
			}) : i;
		}
		const I = new Set([
			"freeze",
			"pause",
			"resume",
			"rollback",
			"follow_up"
		]);
		function decideOn(e, t) {
			switch (t.type) {
				case "start": return decideStart({
					...e,
					event: t
				});
				case "tick": return decideTick({
					...e,
					event: t
				});
				case "freeze": return decideFreeze({
					...e,
					event: t
				});
				case "thaw": return decideThaw({
					...e,
					event: t
				});
				case "unfreeze": return (0, P.N)({
					...e,
					event: t
				});
				case "rollback": return decideRollback({
					...e,
					event: t
				});
				case "abort": return decideAbort({
					...e,
					event: t
				});
				case "pause":
				case "resume": return decidePause({
					...e,
					event: t
				});
				case "pin": return decidePin({
					...e,
					event: t
				});
				case "unpin": return decideUnpin({
					...e,
					event: t
				});
				case "bless": return decideBless({
					...e,
					event: t
				});
				case "unbless": return decideUnbless({
					...e,
					event: t
				});
				case "reconcile": return decideReconcile({
					...e,
					event: t
				});
				case "follow_up": return decideFollowUp({
					...e,
					event: t
				});
				case "import": return decideImport({
					...e,
					event: t
				});
			}
		}
	}),
	92187: (function(e, t, n) {
		n.d(t, { w: () => effectsOf });
		var r = n(22384);
		function effectsOf(e, t) {
			const { pending: n } = e;
			if (n === null) return [];
			const r = {
				slots: t,
				...n.target
			};
			const i = e.current?.release ?? null;
			switch (n.kind) {
				case "start": return prepare(n.candidate && {
					...r,
					release: n.candidate.release,
					otherRelease: i
				});
				case "advance":
				case "promote":
				case "reset": return forward(n.kind, e.candidate && {
					...r,
					release: e.candidate.release,
					otherRelease: i
				});
				case "rollback":
				case "abort": return n.to === null ? takeBack(e, n, r) : goBack(e, n.to.release, r);
				case "reconcile": return reconcile(e, r);
			}
		}
		function prepare(e) {
			return e === null ? [] : [
				hook("stage", e, true),
				hook("smoke", e, true),
				setExposure(e)
			];
		}
		function forward(e, t) {
			if (t === null) return [];
			const n = hook("smoke", t, false);
			switch (e) {
				case "advance": return [setExposure(t), n];
				case "promote": return [
					setExposure(t),
					n,
					hook("invalidate", t, false),
					hook("rehydrate", t, false)
				];
				case "reset": return [setExposure(t)];
			}
		}
		function takeBack(e, { kind: t }, n) {
			const { candidate: r, current: i } = e;
			if (r === null) return [];
			const a = i?.release ?? null;
			const o = {
				...n,
				release: r.release,
				otherRelease: a
			};
			const s = a === null ? null : {
				...n,
				...flip(n),
				release: a,
				otherRelease: r.release
			};
			return [setExposure(o), ...cleanUp(o, t === "rollback" ? s : null)];
		}
		function goBack(e, t, n) {
			const r = e.current?.release ?? null;
			const i = {
				...n,
				release: t,
				otherRelease: r
			};
			const a = e.standby?.slot === n.slot && e.standby.release_id === t.id;
			const o = r === null ? null : {
				...n,
				...flip(n),
				release: r,
				otherRelease: t
			};
			return [
				...a ? [] : [hook("stage", i, true)],
				setExposure(i),
				...o === null ? [] : cleanUp(o, i)
			];
		}
		function reconcile(e, t) {
			const n = (0, r.ne)(e);
			if (n === null) return [];
			const { candidate: i, current: a, standby: o } = e;
			const s = {
				...t,
				release: n.release,
				otherRelease: i === null ? null : a?.release ?? null
			};
			const c = i === null || o?.release_id === i.release.id;
			return c ? [setExposure(s)] : prepare(s);
		}
		function cleanUp(e, t) {
			const n = hook("drain", e, false);
			if (t === null) return [n];
			return [
				n,
				hook("invalidate", t, false),
				hook("rehydrate", t, false),
				hook("smoke", t, false)
			];
		}
		function flip({ slots: e, slot: t, percent: n }) {
			return {
				slot: (0, r.jx)(e, t),
				percent: 100 - n
			};
		}
		function setExposure(e) {
			return {
				...toEffect(e),
				kind: "set_exposure",
				critical: true
			};
		}
		function hook(e, t, n) {
			return {
				...toEffect(t),
				kind: e,
				critical: n
			};
		}
		function toEffect({ slots: e, slot: t, percent: n, release: i, otherRelease: a }) {
			return {
				slot: t,
				otherSlot: (0, r.jx)(e, t),
				percent: n,
				release: i,
				otherRelease: a
			};
		}
	}),
	36043: (function(e, t, n) {
		n.d(t, {
			T: () => isMerged,
			Z: () => addFreeze
		});
		var r = n(42207);
		var i = n(78572);
		var a = n(97728);
		var o = n(50226);
		const s = 8;
		const c = 3;
		function addFreeze(e, t) {
			const n = toFreeze(t);
			const r = e.find((e) => (0, a.r)(e) === (0, a.r)(n));
			if (r !== undefined) {
				if (!tightens(r, n)) return {
					outcome: "stands",
					freezes: e
				};
				return {
					outcome: "tightened",
					freezes: replace(e, r, {
						...n,
						...strictestOf(r, n)
					})
				};
			}
			if (hasRoom(e, n)) return {
				outcome: "added",
				freezes: [...e, n]
			};
			const [i] = e.filter((e) => isPersonsOfScope(e, n)).toSorted(byStrictness);
			if (i === undefined || (0, o.JI)(n)) return {
				outcome: "full",
				freezes: e
			};
			const { id: s, phase: c } = n;
			const l = {
				...i,
				id: s,
				phase: c,
				...strictestOf(i, n)
			};
			return {
				outcome: "merged",
				freezes: replace(e, i, l)
			};
		}
		function isMerged({ trigger: e, by: t, reason: n }, r) {
			return e === "person" && (t !== (0, i.w$)(r.by) || n !== (0, i.fe)(r.reason));
		}
		function hasRoom(e, t) {
			if (t.trigger !== "person") return true;
			const n = e.filter(({ trigger: e }) => e === "person");
			if ((0, o.JI)(t)) return n.length < s && n.filter(o.JI).length < c;
			if (n.length < s) return true;
			return t.scope === "repository" && !n.some(({ scope: e }) => e === "repository");
		}
		function isPersonsOfScope(e, { scope: t, environment: n }) {
			const r = e.scope === t && e.environment === n;
			return e.trigger === "person" && r && !(0, o.JI)(e);
		}
		function byStrictness(e, t) {
			if (e.tier !== t.tier) return e.tier < t.tier ? -1 : 1;
			if (e.until === t.until) return 0;
			return laterEnd(e.until, t.until) === e.until ? -1 : 1;
		}
		function strictestOf(e, t) {
			return {
				tier: e.tier < t.tier ? e.tier : t.tier,
				until: laterEnd(e.until, t.until)
			};
		}
		function replace(e, t, n) {
			return [...e.filter((e) => e !== t), n];
		}
		function tightens(e, t) {
			if (e.phase === "probation" || t.tier < e.tier) return true;
			if (laterEnd(e.until, t.until) !== e.until) return true;
			return e.reason_code === "budget_red" && t.reason_code === "budget_black";
		}
		function laterEnd(e, t) {
			if (e === null || t === null) return null;
			return e > t ? e : t;
		}
		function toFreeze(e) {
			return {
				id: e.id,
				tier: e.tier,
				scope: e.scope,
				environment: e.environment,
				phase: "frozen",
				trigger: e.trigger,
				reason_code: e.reasonCode,
				reason: (0, i.fe)(e.reason),
				by: (0, i.w$)(e.by),
				at: (0, r.ZA)(e.nowMs),
				until: e.untilMs === null ? null : (0, r.ZA)(e.untilMs)
			};
		}
	}),
	66197: (function(e, t, n) {
		n.d(t, {
			d: () => placeImport,
			h: () => isUnplaced
		});
		var r = n(7872);
		var i = n(22384);
		function isUnplaced({ current: e, exposure: t }) {
			return e?.release.imported === true && !t.known && t.at === null;
		}
		function placeImport({ state: e, event: t, policy: n }) {
			const { current: a } = e;
			const o = a?.slot ?? n.slots[0];
			const s = (0, i.jx)(n.slots, o);
			const { traffic: c, otherTraffic: l } = t;
			if (hasShare(c, 100) && (l === undefined || hasShare(l, 0))) return e;
			if (hasShare(c, 0) && hasShare(l, 100)) {
				return {
					...e,
					current: a === null ? null : {
						...a,
						slot: s
					}
				};
			}
			const u = a?.release.version ?? "";
			const d = [describe(c, o), ...l === undefined ? [] : [describe(l, s)]];
			return (0, r.Zs)("exposure_unreadable", `release ${u} was imported, and which slot it runs in is told by the router alone: one with 100 %, found ${d.join(", ")}`, { remedy: `let the router give the slot that ${u} runs in everything, then: release-gates rollout reconcile` });
		}
		function hasShare(e, t) {
			return e?.state === "read" && e.percent === t;
		}
		function describe(e, t) {
			return e.state === "read" ? `${e.percent} % in ${t}` : `${t} unknown (${e.reason})`;
		}
	}),
	55559: (function(e, t, n) {
		n.d(t, {
			Rb: () => act,
			TR: () => refuse,
			cd: () => commit,
			s6: () => nothing,
			uk: () => wait
		});
		var r = n(42207);
		var i = n(78572);
		var a = n(92187);
		function commit(e, t, n = {}) {
			return {
				outcome: "commit",
				transition: e,
				state: {
					...t,
					fence: e.fence
				},
				...withDefaults(n)
			};
		}
		function act({ event: e, policy: t, nowMs: n }, o) {
			const { transition: s, state: c, carries: l, ...u } = o;
			const d = {
				transition: s.id,
				kind: s.kind,
				fence: s.fence,
				holder: (0, i.Hj)(e.holder),
				lease_until: (0, r.ZA)(n + t.leaseS * 1e3),
				since: (0, r.ZA)(n),
				target: s.target,
				candidate: null,
				to: null,
				freezes: [],
				reason_code: s.reasonCode,
				reason: (0, i.fe)(s.reason),
				...l,
				by: (0, i.w$)(l?.by ?? s.by)
			};
			const f = {
				...c,
				fence: s.fence,
				pending: d
			};
			return {
				outcome: "act",
				transition: s,
				state: f,
				effects: (0, a.w)(f, t.slots),
				...withDefaults(u)
			};
		}
		function wait(...e) {
			return {
				outcome: "wait",
				blockers: e
			};
		}
		function refuse(...e) {
			return {
				outcome: "refuse",
				blockers: e
			};
		}
		function nothing(e, t) {
			return {
				outcome: "nothing",
				code: e,
				message: t
			};
		}
		function withDefaults({ marks: e = [], overrides: t = [], approvals: n = [], blockers: r = [] }) {
			return {
				marks: e,
				overrides: t,
				approvals: n,
				blockers: r
			};
		}
	}),
	56975: (function(e, t, n) {
		n.d(t, {
			FB: () => findTarget,
			ZG: () => otherTargets,
			e$: () => checkTarget,
			ji: () => approvalsOfTarget
		});
		var r = n(95267);
		var i = n(56647);
		var a = n(7872);
		var o = n(81604);
		var s = n(55142);
		var c = n(54067);
		function findTarget(e, t) {
			const { state: n, history: r } = e;
			if (t !== null) {
				return r.activations.findLast(({ release: e }) => e.id === t);
			}
			const i = [
				n.previous,
				n.last_good,
				...r.activations.toReversed()
			];
			return i.find((t) => t !== null && isGood(e, t));
		}
		function isGood(e, t) {
			return t.proven && mayBeNamed(e, t);
		}
		function mayBeNamed(e, { release: t }) {
			const { state: n, history: r } = e;
			return !t.imported && t.id !== n.current?.release.id && t.generation === n.current?.release.generation && (0, s.eC)(r.rejected, t.id) === undefined && (0, s.L6)(e, t).length === 0;
		}
		const l = 5;
		function otherTargets(e, t) {
			const n = e.history.activations.filter((t) => mayBeNamed(e, t));
			const r = [...new Set(n.map(({ release: e }) => e.id).toReversed())].filter((e) => e !== t);
			if (r.length === 0) return "no other release was live here in this generation: repair by hotfix, or start a downgrade";
			const i = r.slice(0, l).map((e) => `--release ${e}`);
			return `name one that was live here, and was not rejected: ${i.join(", or ")}`;
		}
		function checkTarget(e, t, n) {
			const { release: r } = t;
			const { state: i, history: o } = e;
			const { authorisation: l } = n;
			return [
				...r.id === i.current?.release.id ? [(0, a.Zs)("target_equals_current", `release ${r.id} is what is live`)] : [],
				...r.generation === i.current?.release.generation ? [] : [(0, a.Zs)("cross_generation_requires_downgrade", `release ${r.id} is of generation ${r.generation}, what is live of ${i.current?.release.generation}`, { remedy: "bless it and start a downgrade" })],
				...r.imported ? [(0, a.Zs)("release_unverified", `release ${r.id} is known by name alone`)] : [],
				...(0, s.p)(o, r),
				...(0, s.L6)(e, r).map(({ message: e }) => (0, a.Zs)("rollback_target_revoked", e)),
				...(0, c.l)(e, r, { authorisation: l }),
				...checkPresence(e, r.id, n.target),
				...checkMandate(e, t, n)
			];
		}
		function checkPresence(e, t, n) {
			if (n === null || n.releaseId !== t) {
				return [(0, a.Zs)("rollback_target_unverified", `release ${t} was not looked at again`)];
			}
			return [
				...n.present === true ? [] : [(0, a.Zs)("target_missing", `the artifacts of ${t} are not there any more`, { remedy: `bring them back where the manifest names them; or ${otherTargets(e, t)}` })],
				...n.verified === true ? [] : [(0, a.Zs)("rollback_target_unverified", `release ${t} does not verify now`)],
				...n.revoked === false ? [] : [(0, a.Zs)("rollback_target_revoked", `release ${t} is revoked, or it could not be told`)]
			];
		}
		function approvalsOfTarget({ event: e, nowMs: t }, n, { approvals: r }) {
			return (0, o.tx)(r, {
				action: "rollback",
				releaseId: n,
				notBy: [e.by]
			}, t);
		}
		function checkMandate(e, { release: t }, n) {
			const { policy: o } = e;
			if (n.resumes) return [];
			if (n.automatic) {
				return o.automaticRollback ? [] : [(0, a.Zs)("automatic_rollback_off", "the policy leaves this to a person", { remedy: "roll back by command" })];
			}
			if (n.authorisation !== null) return (0, r.L)(e, n.authorisation, t);
			const s = approvalsOfTarget(e, t.id, n).length;
			const c = o.rollbackAuthorisation.includes("operator_approval");
			if (s > 0 && c) return [];
			const l = c ? (0, i.W)(e, {
				action: "rollback",
				releaseId: t.id
			}) : `have it authorised (${o.rollbackAuthorisation.join(" or ")})`;
			return [(0, a.Zs)("rollback_not_authorized", `nobody allowed a rollback to ${t.id}`, { remedy: l })];
		}
	}),
	5193: (function(e, t, n) {
		n.d(t, {
			N: () => decideUnfreeze,
			i: () => leaveFreezes
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(59985);
		var o = n(10536);
		var s = n(55559);
		var c = n(81604);
		var l = n(81298);
		var u = n(57995);
		function decideUnfreeze(e) {
			const { state: t, event: n } = e;
			const a = t.freezes.filter(({ id: e }) => n.freezeId === null || e === n.freezeId);
			if (a.length === 0) {
				if (n.freezeId === null) return notFrozen(e);
				const t = `no freeze of this channel has the id ${n.freezeId}`;
				return (0, s.TR)((0, i.Zs)("not_frozen", t, { remedy: "name one that status shows" }));
			}
			const o = (0, u.Z5)(e, a);
			if (o.length > 0) return (0, s.TR)(...o);
			const c = new Set(a.filter((t) => (0, u.Du)(e, t)).map(({ id: e }) => e));
			const { candidate: d } = t;
			if (c.size > 0 && d !== null && d.stage > 0) return resetFirst(e, a);
			const f = (0, l.g)(e, {
				kind: c.size > 0 ? "probation" : "unfreeze",
				target: null,
				release: d?.release ?? null,
				reasonCode: "stable_again"
			});
			const p = leaveFreezes(t, a, c);
			const m = { approvals: approvalsOf(e) };
			if (c.size === 0 || d === null) return (0, s.cd)(f, p, m);
			const h = {
				...d,
				stage_started_at: (0, r.ZA)(e.nowMs)
			};
			return (0, s.cd)(f, {
				...p,
				candidate: h
			}, m);
		}
		function notFrozen(e) {
			const { state: t, event: n, policy: r } = e;
			const i = (0, o.tG)([], n.scopeFreezes, {
				percent: 100,
				kind: "rollout",
				policy: r,
				clocks: (0, a.b)(e),
				channel: t.channel
			});
			return i.length === 0 ? (0, s.s6)("not_frozen", "it is not frozen") : (0, s.TR)(...i);
		}
		function resetFirst(e, t) {
			const { state: n } = e;
			const { candidate: r } = n;
			if (r === null) return (0, s.TR)();
			const i = (0, l.Q)(e, {
				kind: "reset",
				target: {
					slot: r.slot,
					percent: 0
				},
				release: r.release,
				reasonCode: "stable_again"
			});
			const a = { freezes: t.map(({ id: e }) => e) };
			return (0, s.Rb)(e, {
				transition: i,
				state: n,
				carries: a,
				approvals: approvalsOf(e)
			});
		}
		function approvalsOf(e) {
			return (0, c.tx)(e.event.approvals, (0, u.NQ)(e), e.nowMs);
		}
		function leaveFreezes(e, t, n) {
			const r = new Set(t.map(({ id: e }) => e));
			const i = e.freezes.filter(({ id: e }) => !r.has(e) || n.has(e)).map((e) => n.has(e.id) ? {
				...e,
				phase: "probation"
			} : e);
			return {
				...e,
				freezes: i
			};
		}
	})
};
;
