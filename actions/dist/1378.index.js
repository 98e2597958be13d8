"use strict";
exports.id = 1378;
exports.ids = [1378];
exports.modules = {
	24785: (function(e, t, n) {
		n.d(t, {
			k: () => enginePortsOf,
			f: () => openSession
		});
		var r = n(13967);
		var i = n(51523);
		var a = n(94031);
		var o = n(53994);
		var s = n(14215);
		var c = n(66462);
		var l = n(12264);
		;
		function equalBytes(e, t) {
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
		var u = n(46911);
		var d = n(30786);
		var f = n(8304);
		var p = n(71164);
		var m = n(58887);
		;
		function replaceValue(e, t, n) {
			const r = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(e);
			const i = (0, m.T)(r).offsetOf(t);
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
		const h = 8 * 1024 * 1024;
		function flagd(e) {
			return {
				write(t, n) {
					if (t === undefined) return "there is no such file: write it with the flag and a fractional rule first";
					const r = readRule(t, e);
					if (typeof r === "string") return r;
					const i = toVariants(e, n, r);
					if (typeof i === "string") return i;
					const a = new Map([[i.own, n.percent], [i.other, 100 - n.percent]]);
					const o = r.weights.map(([e]) => e).filter((e) => a.has(e));
					const s = [...new Set([...o, ...[...a.keys()].sort()])];
					const c = [...r.by === undefined ? [] : [r.by], ...s.map((e) => [e, a.get(e)])];
					const l = [
						"flags",
						e.flag,
						"targeting",
						"fractional"
					];
					return { bytes: replaceValue(t, (0, u.r)(l), (0, d.A4)(c)) };
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
				n = (0, f.R)(e, {
					file: t.path,
					maxBytes: h,
					integers: "exact"
				}).value;
			} catch (e) {
				if (e instanceof c.dz) return `it is no strict JSON (${e.code})`;
				throw e;
			}
			const r = at(at(n, "flags"), t.flag);
			if (!(0, p.O)(r)) return `it has no flag ${JSON.stringify(t.flag)}`;
			if (r["state"] !== "ENABLED") return `the flag ${t.flag} is not ENABLED, so its targeting does not count`;
			const i = at(r, "variants");
			const a = Object.values(t.variants).find((e) => at(i, e) === undefined);
			if (a !== undefined) return `the flag ${t.flag} has no variant ${JSON.stringify(a)}`;
			const o = at(r, "targeting");
			const s = at(o, "fractional");
			if (!Array.isArray(s) || Object.keys(o).length !== 1) {
				return `expected the targeting of the flag ${t.flag} to be {"fractional": [\u2026]} alone`;
			}
			return toRule(s, i) ?? `the fractional rule of ${t.flag} is malformed`;
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
			return (0, p.O)(e) && Object.hasOwn(e, t) ? e[t] : undefined;
		}
		;
		function nginxSplit(e) {
			const [t, n] = Object.keys(e.values).sort();
			const knows = (t) => Object.hasOwn(e.values, t);
			return {
				write(r, { slot: i, otherSlot: a, percent: o }) {
					if (!knows(i) || !knows(a)) return `the configuration knows the slots ${t} and ${n}`;
					return { bytes: render(e, [t, n], i === t ? o : 100 - o) };
				},
				read(r, { slot: i }) {
					if (!knows(i)) return `the configuration knows the slots ${t} and ${n}`;
					for (let a = 0; a <= 100; a++) {
						if (!equalBytes(r, render(e, [t, n], a))) continue;
						return { percent: i === t ? a : 100 - a };
					}
					return "it is not as we write it: somebody else changed it";
				}
			};
		}
		function render(e, [t, n], r) {
			const i = e.values[r === 100 ? t : n];
			const a = [
				"# Written by release-gates at every change of the share. Do not edit.",
				`split_clients "${e.key}" $${e.variable} {`,
				...r > 0 && r < 100 ? [`    ${r}% ${e.values[t]};`] : [],
				`    * ${i};`,
				"}",
				""
			];
			return new TextEncoder().encode(a.join("\n"));
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
				if (!(e instanceof c.OK)) throw e;
				const n = e.problems.map(({ message: e }) => e).join("; ");
				return {
					state: e instanceof c.dz ? "failed" : "unknown",
					reason: `${t}: ${n}`
				};
			}
		}
		async function reload({ config: e, ports: t }, n) {
			if (e.reload === undefined) return {
				state: "done",
				reason: `${e.path} was written`
			};
			const r = await (0, s.dp)(e.reload, n, t);
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
			if (o.bytes === undefined) return {
				state: "unknown",
				reason: `${n.path}: there is no such file`
			};
			const s = r.read(o.bytes, t);
			if (typeof s === "string") return {
				state: "unknown",
				reason: `${n.path}: ${s}`
			};
			if (n.read === undefined) {
				const e = `what ${n.path} says; nobody looked whether the router took it`;
				return {
					state: "read",
					percent: s.percent,
					proven: false,
					detail: e
				};
			}
			const c = await (0, l.f)(n.read, {
				channel: i,
				exposure: t
			}, a);
			if (c.state === "unknown") return c;
			return {
				...c,
				detail: `${c.detail}; ${n.path} says ${s.percent} %`
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
			if (!(0, p.O)(e)) return e;
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, fillValue(n, t)]));
		}
		;
		function createTraffic(e, t) {
			const n = placeConfig(e, t.channel);
			return typeof n === "string" ? refuseTraffic(e.adapter, n) : create_traffic_open(n, t);
		}
		function create_traffic_open(e, t) {
			switch (e.adapter) {
				case "command": return (0, s.Ly)(e, t.channel, t);
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
		var O = n(91709);
		;
		async function openSession(e, t) {
			const { environment: n, workspace: s, secrets: c, processes: l, sockets: u } = t;
			const d = await (0, r.G)(s, e.policy, n);
			const { policy: f, document: p, tenant: m, path: h } = d;
			const { region: g, segment: _ } = e;
			const v = (0, i.h)({
				tenant: e.tenant ?? m,
				environment: n,
				region: g,
				segment: _
			});
			const openWorkspace = () => t.openWorkspace();
			const y = {
				secrets: c,
				processes: l,
				sockets: u,
				channel: v,
				openWorkspace,
				files: t.files
			};
			return {
				policyPath: h,
				policy: f,
				document: p,
				channel: v,
				id: (0, a.Zm)(v),
				ledger: (0, o.a)(f.store, t),
				traffic: createTraffic(f.traffic, y),
				hooks: (0, D.F)(f.hooks, y)
			};
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
					const { freezes: e } = await (0, O.zD)(r);
					return (0, O.IC)(e, o.environment);
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
		var i = n(55822);
		var a = n(94031);
		var o = n(7872);
		var s = n(91248);
		var c = n(10536);
		var l = n(42207);
		var u = n(22384);
		var d = n(36043);
		var f = n(93744);
		var p = n(5193);
		;
		function settleDone(e, t) {
			const { state: n, marks: r } = apply(e, t);
			const i = (0, u.ne)(n);
			const a = (0, l.ZA)(t.nowMs);
			return {
				state: {
					...n,
					exposure: {
						slot: i?.slot ?? null,
						percent: i?.percent ?? 0,
						known: true,
						at: a
					}
				},
				marks: r
			};
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
					state: takenBack(e),
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
				watch_until: (0, l.ZA)(a + i.watchS * 1e3),
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
			const a = (0, p.i)(e, n, new Set(i.map(({ id: e }) => e)));
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
			const o = (0, d.Z)(e.freezes, {
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
			return o === undefined ? e : {
				...e,
				freezes: o
			};
		}
		var m = n(56198);
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
				reason: `expected to read back ${r} %, found ${(0, m.Y)(t, n)}; the adapter says: ${e.reason}`
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
		var h = n(30811);
		var g = n(29209);
		;
		const _ = 32;
		async function carryThrough(e, t) {
			const n = e.isPreempted === true ? await lookOnly(e, t) : await carryOut({
				...e,
				lastLook: () => lastLook(e, t)
			}, t);
			for (let r = 0; r < _; r++) {
				const r = await (0, g.E)(t.ledger, e.channel);
				const i = t.nowMs();
				const o = {
					...n,
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
						...n,
						result: c,
						reasonCode: l,
						reason: u
					},
					given: null,
					earlier: r.records
				};
				const _ = {
					...p,
					...m,
					transition: e.transition
				};
				const v = await t.ledger.append((0, a.Zm)(e.channel), r.head, (0, h.I)(_, t.recordsOf));
				if (v === "lost") continue;
				const { transition: y } = e;
				return {
					transition: y,
					result: c,
					reasonCode: l,
					reason: u,
					state: d,
					hooks: n.hooks,
					observed: n.observed
				};
			}
			throw new r.eG({
				code: "ledger.contended",
				message: `expected to write the outcome of ${e.transition.id}, but others were faster ${_} times`,
				where: { file: t.ledger.place },
				remedy: "Run again: the intent stands in the ledger, and the next run carries it to its end"
			});
		}
		const v = new Set([
			"start",
			"advance",
			"promote"
		]);
		async function lastLook({ channel: e, transition: t, policy: n }, r) {
			const { state: i, history: a } = await (0, g.E)(r.ledger, e);
			if (i.pending?.fence !== t.fence) {
				return {
					code: "fence_old",
					reason: `another executor took ${t.id} over`
				};
			}
			if (!v.has(t.kind)) return undefined;
			const [o] = (0, c.tG)(i.freezes, await r.scopeFreezes(), {
				percent: t.target?.percent ?? 100,
				kind: (i.pending.candidate ?? i.candidate)?.kind ?? "rollout",
				probationMaxPercent: n.probationMaxPercent,
				clocks: {
					nowMs: r.nowMs(),
					newestMs: a.newestMs
				}
			});
			return o === undefined ? undefined : {
				code: "frozen_before_switch",
				reason: o.message
			};
		}
		var y = n(78572);
		var b = n(92187);
		;
		function takeOver(e, { by: t, correlationId: n, holder: r, policy: i, nowMs: a }) {
			const { pending: o } = e;
			if (o === null) throw new TypeError("there is no open intent to take over");
			const s = e.fence + 1;
			const c = {
				...o,
				fence: s,
				holder: (0, y.Hj)(r),
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
				effects: (0, b.w)(d, i.slots)
			};
		}
		;
		const x = new Set(["freeze", "pause"]);
		const S = new Set(["rollback", "abort"]);
		async function openIntent({ state: e, head: t, records: n }, { channel: r, event: i, policy: o }, s) {
			const { pending: c } = e;
			if (c === null || x.has(i.type)) return { state: "clear" };
			const l = s.nowMs();
			const u = isSameWayBack(c, i);
			const d = S.has(i.type) && !u;
			if (!d && isHeld(c, s, l, u)) return {
				state: "busy",
				pending: c
			};
			const f = takeOver(e, {
				...i,
				policy: o,
				nowMs: l
			});
			const { transition: p } = f;
			const m = {
				status: "takeover",
				transition: p,
				before: e,
				state: f.state,
				nowMs: l
			};
			const g = {
				...m,
				marks: [],
				overrides: [],
				blockers: [],
				outcome: null,
				given: null,
				earlier: n
			};
			const _ = await s.ledger.append((0, a.Zm)(r), t, (0, h.I)(g, s.recordsOf));
			if (_ === "lost") return { state: "lost" };
			const v = await carryThrough({
				channel: r,
				policy: o,
				transition: p,
				effects: f.effects,
				isPreempted: d
			}, s);
			return "fenced" in v ? { state: "lost" } : {
				state: "carried",
				carried: v
			};
		}
		function isSameWayBack({ kind: e }, { type: t }) {
			return e === "rollback" ? S.has(t) : e === "abort" && t === "abort";
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
		const C = 32;
		async function runEvent(e, t) {
			const n = [];
			for (let r = 0; r < C; r++) {
				const r = await (0, g.E)(t.ledger, e.channel);
				const i = await openIntent(r, e, t);
				if (i.state === "busy") return {
					outcome: "busy",
					pending: i.pending,
					recovered: n,
					state: r.state
				};
				if (i.state === "lost") continue;
				if (i.state === "carried") {
					n.push(i.carried);
					continue;
				}
				const a = await decideOn(r, e, t);
				if (a !== "lost") return {
					...a,
					recovered: n
				};
			}
			throw new r.eG({
				code: "ledger.contended",
				message: `expected to append to the ledger of ${(0, a.Zm)(e.channel)}, but others were faster ${C} times`,
				where: { file: t.ledger.place },
				remedy: "Run again; limit how many runs act on one channel at a time (concurrency)"
			});
		}
		const w = new Set([
			"tick",
			"reconcile",
			"unfreeze"
		]);
		function isOutdated({ state: e }, { event: t, fence: n }) {
			return w.has(t.type) && n !== undefined && n !== e.fence;
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
			const { transition: f, state: p, marks: m, overrides: g, approvals: _, blockers: v } = u;
			const y = {
				status: d,
				transition: f,
				before: e.state,
				state: p,
				marks: m,
				overrides: g,
				blockers: v,
				outcome: null,
				nowMs: l,
				given: (0, i.fT)(o, _, t.reviews),
				earlier: e.records
			};
			const b = await n.ledger.append((0, a.Zm)(r), e.head, (0, h.I)(y, n.recordsOf));
			if (b === "lost") return "lost";
			if (u.outcome === "commit") return {
				outcome: "committed",
				transition: f,
				decision: u,
				state: p
			};
			const x = await carryThrough({
				channel: r,
				policy: c,
				transition: f,
				effects: u.effects
			}, n);
			if ("fenced" in x) return {
				outcome: "fenced",
				transition: f,
				message: x.fenced,
				state: x.state
			};
			return {
				outcome: "settled",
				carried: x,
				decision: u,
				state: x.state
			};
		}
	}),
	91248: (function(e, t, n) {
		n.d(t, { L: () => decide });
		var r = n(42207);
		var i = n(78572);
		var a = n(55559);
		var o = n(81298);
		;
		function decideAbort(e) {
			const { state: t, event: n, nowMs: o } = e;
			const { candidate: s } = t;
			if (s === null) return (0, a.s6)("no_candidate", "there is no candidate to abort");
			const c = planAbort(e, s, { reason: n.reason });
			const l = {
				type: "rejected",
				release_id: s.release.id,
				at: (0, r.ZA)(o),
				by: (0, i.w$)(n.by),
				reason_code: "as_requested",
				transition: c.id,
				target_release_id: null
			};
			return (0, a.Rb)(e, {
				transition: c,
				state: t,
				marks: n.reject ? [l] : []
			});
		}
		function planAbort(e, t, { reason: n, code: r }) {
			return (0, o.Q)(e, {
				kind: "abort",
				target: {
					slot: t.slot,
					percent: 0
				},
				release: t.release,
				reasonCode: r ?? (e.state.current === null ? "withdrawn" : "as_requested"),
				reason: n
			});
		}
		var s = n(33811);
		var c = n(7872);
		var l = n(16693);
		var u = n(81604);
		var d = n(55142);
		var f = n(55643);
		;
		function checkGrowth(e) {
			const t = (0, f.t2)(e);
			if (t <= f.bK) return [];
			return [(0, c.Zs)("state_too_large", `the state would take ${t} bytes; at most ${f.bK} are taken`, { remedy: "take away approved targets that nobody needs, or end freezes" })];
		}
		;
		const p = 32;
		function decideBless(e) {
			const { state: t, history: n, event: f, nowMs: m } = e;
			const h = n.activations.findLast((e) => e.release.id === f.releaseId)?.release;
			if (h === undefined) return (0, a.TR)((0, c.Zs)("target_not_prior", `release ${f.releaseId} never was live here`));
			const g = [
				...h.imported ? [(0, c.Zs)("release_unverified", `release ${h.id} is known by name alone`)] : [],
				...(0, d.p)(n, h),
				...(0, d.L6)(e, h),
				...checkTerm(e)
			];
			if (g.length > 0) return (0, a.TR)(...g);
			const _ = (0, u.tx)(f.approvals, wantedForBless(e), m);
			const v = {
				release_id: h.id,
				artifacts_sha256: (0, s.L)(h),
				approved_by: (0, i.w$)(_.map(({ by: e }) => e).join(", ") || f.by),
				reason: (0, i.fe)(f.reason),
				at: (0, r.ZA)(m),
				expires_at: (0, r.ZA)(f.expiresAtMs)
			};
			const y = t.blessed.filter(({ release_id: e, expires_at: t }) => e !== h.id && (0, l.LV)(t, m));
			const b = t.blessed.some(({ release_id: e, expires_at: t }) => e === h.id && t === v.expires_at);
			if (b) return (0, a.s6)("already_blessed", `release ${h.id} is approved until ${v.expires_at}`);
			const x = {
				...t,
				blessed: [...y, v]
			};
			const S = y.length >= p ? [(0, c.Zs)("state_too_large", `${p} targets are approved; more are not kept`)] : checkGrowth(x);
			if (S.length > 0) return (0, a.TR)(...S);
			const C = (0, o.g)(e, {
				kind: "bless",
				target: null,
				release: h,
				reasonCode: "as_requested"
			});
			return (0, a.cd)(C, x, { approvals: _ });
		}
		function checkTerm(e) {
			const { event: t, policy: n, nowMs: r } = e;
			const { expiresAtMs: i } = t;
			const a = r + n.blessMaxS * 1e3;
			return [...(0, l.yH)(i) && i > r && i <= a ? [] : [(0, c.Zs)("blessing_invalid", `an approval ends within ${n.blessMaxS} s from now`)], ...(0, u.Dd)(t.approvals, wantedForBless(e), e)];
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
				return (0, a.s6)("not_blessed", `release ${r.releaseId} is no approved target`);
			}
			const s = n.activations.findLast((e) => e.release.id === r.releaseId)?.release ?? null;
			return (0, a.cd)((0, o.g)(e, {
				kind: "unbless",
				target: null,
				release: s,
				reasonCode: "as_requested"
			}), {
				...t,
				blessed: i
			});
		}
		var m = n(36043);
		;
		function decideFreeze(e) {
			const { state: t, event: n, nowMs: r } = e;
			if (n.untilMs !== null && (!(0, l.yH)(n.untilMs) || n.untilMs <= r)) {
				return (0, a.TR)((0, c.Zs)("clock_behind", "a freeze ends in the future or not by itself"));
			}
			const i = (0, c.Xt)(n.reasonCode);
			const s = (t.candidate ?? t.current)?.release ?? null;
			const u = (0, o.g)(e, {
				kind: "freeze",
				target: null,
				release: s,
				reasonCode: i
			});
			const d = (0, m.Z)(t.freezes, {
				...n,
				id: u.id,
				environment: n.scope === "environment" ? n.environment : null,
				trigger: "person",
				reasonCode: i,
				nowMs: r
			});
			if (d !== undefined) return (0, a.cd)(u, {
				...t,
				freezes: d
			});
			const f = t.freezes.some(({ trigger: e, reason_code: t }) => e === "person" && t === i);
			return f ? (0, a.s6)("already_frozen", `frozen for ${i} already`) : (0, a.s6)("too_many_freezes", "frozen for as many reasons as the ledger holds; it stays frozen");
		}
		var h = n(39330);
		var g = n(93744);
		var _ = n(5560);
		;
		function decideImport(e) {
			const { state: t, history: n, event: i, policy: s, nowMs: u } = e;
			const { release: f } = i;
			if (isSameImport(t.current?.release, f)) {
				return (0, a.s6)("already_live", `this registry was imported already: ${f.version} is live by it`);
			}
			const p = [f.version, i.highestActivated].filter((e) => e !== null);
			const m = [...p, i.highestSeen].filter((e) => e !== null);
			const h = [
				...t.revision === 0 && t.candidate === null && n.activations.length === 0 ? [] : [(0, c.Zs)("channel_not_empty", "an import goes into a channel that never had a release")],
				...(0, d.bq)(f),
				...f.imported ? [] : [(0, c.Zs)("release_invalid", "/imported: expected true")],
				...m.filter((e) => !(0, g.lF)(e, s.scheme)).map((e) => (0, c.Zs)("version_invalid", `expected a version of scheme ${s.scheme}, found ${e}`)),
				...(0, l.yH)(i.activatedAtMs) && i.activatedAtMs <= u ? [] : [(0, c.Zs)("release_invalid", "it went live in the past")]
			];
			if (h.length > 0) return (0, a.TR)(...h);
			const _ = (0, o.g)(e, {
				kind: "import",
				target: null,
				release: f,
				reasonCode: "as_requested"
			});
			const v = {
				release: f,
				slot: s.slots[0],
				revision: t.revision + 1,
				activated_at: (0, r.ZA)(i.activatedAtMs),
				transition: _.id,
				proven: false
			};
			const raise = (e, t) => t.reduce((e, t) => (0, g.g)(e, t, s.scheme), e);
			const y = {
				...t,
				revision: v.revision,
				current: v,
				highest_seen: raise(t.highest_seen, m),
				highest_activated: raise(t.highest_activated, p),
				exposure: {
					slot: v.slot,
					percent: 100,
					known: false,
					at: null
				}
			};
			const b = checkGrowth(y);
			if (b.length > 0) return (0, a.TR)(...b);
			const x = rejectedBy(i, {
				transition: _.id,
				at: (0, r.ZA)(u)
			});
			return (0, a.cd)(_, y, { marks: [{
				type: "activated",
				revision: v.revision
			}, ...x] });
		}
		function rejectedBy({ by: e, rolledBack: t }, n) {
			const r = t.filter((e) => e.length <= 128).slice(-_.a);
			return r.length === 0 ? [] : [{
				type: "versions_rejected",
				versions: r,
				by: (0, i.w$)(e),
				...n
			}];
		}
		function isSameImport(e, t) {
			if (e?.imported !== true || e.id !== t.id) return false;
			return (0, h.J$)(e.manifest.evidence_sha256, t.manifest.evidence_sha256);
		}
		;
		function decidePause(e) {
			const { state: t, event: n } = e;
			const r = t.candidate ?? t.pending?.candidate ?? null;
			const i = n.type === "pause";
			if (r === null) return (0, a.TR)((0, c.Zs)("no_candidate", `there is no candidate to ${n.type}`));
			if (r.paused === i) {
				return i ? (0, a.s6)("already_paused", `release ${r.release.id} is paused`) : (0, a.s6)("not_paused", `release ${r.release.id} is not paused`);
			}
			const s = (0, o.g)(e, {
				kind: n.type,
				target: null,
				release: r.release,
				reasonCode: "as_requested"
			});
			return (0, a.cd)(s, withPaused(t, i));
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
			const { state: t, event: n, nowMs: s } = e;
			const { current: u, candidate: d } = t;
			if (u === null) return (0, a.TR)((0, c.Zs)("channel_empty", "nothing is live that could be pinned"));
			if (d !== null) {
				return (0, a.TR)((0, c.Zs)("candidate_in_progress", `release ${d.release.id} is going out`));
			}
			const { id: f } = u.release;
			if (n.releaseId !== null && n.releaseId !== f) {
				return (0, a.TR)((0, c.Zs)("pin_mismatch", `release ${n.releaseId} is not live; ${f} is`));
			}
			if (n.untilMs !== null && (!(0, l.yH)(n.untilMs) || n.untilMs <= s)) {
				return (0, a.TR)((0, c.Zs)("clock_behind", "a pin ends in the future or not by itself"));
			}
			const p = n.untilMs === null ? null : (0, r.ZA)(n.untilMs);
			if (t.pin?.release_id === f && t.pin.until === p) return (0, a.s6)("pinned", `held at release ${f} already`);
			const m = {
				release_id: f,
				reason: (0, i.fe)(n.reason),
				by: (0, i.w$)(n.by),
				at: (0, r.ZA)(s),
				until: p
			};
			const h = {
				...t,
				pin: m
			};
			const g = checkGrowth(h);
			if (g.length > 0) return (0, a.TR)(...g);
			return (0, a.cd)((0, o.g)(e, {
				kind: "pin",
				target: null,
				release: u.release,
				reasonCode: "as_requested"
			}), h);
		}
		function decideUnpin(e) {
			const { state: t, event: n, policy: r, nowMs: i } = e;
			if (t.pin === null) return (0, a.s6)("not_pinned", "nothing is pinned");
			const s = r.approvals.unpin;
			const c = {
				count: s,
				action: "unpin",
				releaseId: null,
				notBy: [n.by],
				what: "letting the pin go"
			};
			const l = (0, u.Dd)(n.approvals, c, e);
			if (l.length > 0) return (0, a.TR)(...l);
			const d = t.current?.release ?? null;
			const f = (0, o.g)(e, {
				kind: "unpin",
				target: null,
				release: d,
				reasonCode: "as_requested"
			});
			return (0, a.cd)(f, {
				...t,
				pin: null
			}, { approvals: (0, u.tx)(n.approvals, c, i) });
		}
		var v = n(22384);
		var y = n(56975);
		;
		const b = new Set([
			"security",
			"compliance",
			"sovereignty",
			"leak"
		]);
		const x = new Set([
			...b,
			"schema",
			"contract"
		]);
		function decideRollback(e) {
			const { state: t, history: n, event: r } = e;
			const { fromReleaseId: i, targetReleaseId: o } = r;
			const s = t.candidate ?? t.current;
			if (s === null) return (0, a.TR)((0, c.Zs)("channel_empty", "nothing was ever live here"));
			const l = Object.values(n.rejected).some(({ transition: e }) => e === t.current?.transition);
			const u = o ?? t.current?.release.id;
			if (i !== null && i !== s.release.id) {
				return (0, d.eC)(n.rejected, i) === undefined ? (0, a.TR)((0, c.Zs)("revision_conflict", `release ${i} is neither live nor going out`)) : (0, a.s6)("already_rolled_back", `release ${i} was rolled back`);
			}
			if (t.candidate === null && i === null && l && u === t.current?.release.id) {
				return (0, a.s6)("already_rolled_back", `rolled back to ${u}; name the target to go further back`);
			}
			const f = o === null && i === null ? lastTakenBack(e) : undefined;
			if (f !== undefined) {
				const e = `release ${f} was taken back; to go back from ${s.release.id} too, name it as the bad one`;
				return (0, a.s6)("already_rolled_back", e);
			}
			const p = {
				trigger: "rollback",
				tier: b.has(r.cause) ? "A" : "B",
				code: (0, c.Xt)(r.cause),
				reason: r.reason
			};
			if (x.has(r.cause) && r.rollbackType !== "full") {
				const t = (0, c.Zs)("rollback_not_authorized", `the cause ${r.cause} needs a full rollback`, { remedy: "ask for the type full" });
				return freezeOnly(e, p, [t], a.TR);
			}
			const m = resumedTarget(e) ?? null;
			const h = m !== null && (o === null || o === m);
			return planRollback(e, p, {
				...r,
				targetReleaseId: o ?? m,
				automatic: false,
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
			const r = n === null ? undefined : (0, d.eC)(t.rejected, n.release.id);
			return r?.targetReleaseId;
		}
		function planRollback(e, t, n) {
			const r = n.automatic ? a.uk : a.TR;
			if (e.state.pending !== null) {
				const n = (0, c.Zs)("busy", `transition ${e.state.pending.transition} is under way`);
				return freezeOnly(e, t, [n], r);
			}
			return e.state.candidate === null ? movePointerBack(e, t, n) : takeCandidateBack(e, t, n);
		}
		function takeCandidateBack(e, t, n) {
			const { state: r } = e;
			const { candidate: i, current: s } = r;
			if (i === null) return (0, a.TR)((0, c.Zs)("no_candidate", "there is no candidate"));
			const l = n.targetReleaseId !== null && n.targetReleaseId !== s?.release.id;
			const u = [...l ? [(0, c.Zs)("candidate_in_progress", "the candidate goes back to what is live first; then ask again")] : [], ...s === null && mayHaveUsers(e, i.slot) ? [(0, c.Zs)("target_missing", "nothing else is there to take the traffic", { remedy: "abort it to take the traffic away all the same" })] : []];
			if (u.length > 0) return freezeOnly(e, t, u, n.automatic ? a.uk : a.TR);
			const d = (0, o.Q)(e, {
				kind: "rollback",
				target: {
					slot: i.slot,
					percent: 0
				},
				release: i.release,
				reasonCode: t.code,
				reason: t.reason
			});
			return (0, a.Rb)(e, {
				transition: d,
				state: withFreeze(e, t, d.id) ?? r,
				marks: [toRejection(e, d, i.release, null)],
				approvals: s === null ? [] : (0, y.ji)(e, s.release.id, n)
			});
		}
		function mayHaveUsers({ state: e, event: t }, n) {
			if (e.exposure.known) return (0, v.tC)(e, n) > 0;
			if (!("traffic" in t) || t.traffic.state !== "read") return true;
			const { percent: r } = t.traffic;
			return (e.exposure.slot === n ? r : 100 - r) > 0;
		}
		function movePointerBack(e, t, n) {
			const { state: r, policy: i } = e;
			const { current: s } = r;
			if (s === null) return (0, a.TR)((0, c.Zs)("channel_empty", "nothing was ever live here"));
			const l = (0, y.FB)(e, n.targetReleaseId);
			const u = n.targetReleaseId === null ? (0, c.Zs)("target_missing", `no good release of generation ${s.release.generation} to go back to`) : (0, c.Zs)("target_not_prior", `release ${n.targetReleaseId} never was live here`);
			const d = l === undefined ? [u] : (0, y.e$)(e, l, n);
			if (l === undefined || d.length > 0) {
				return freezeOnly(e, t, d, n.automatic ? a.uk : a.TR);
			}
			const f = (0, o.Q)(e, {
				kind: "rollback",
				target: {
					slot: (0, v.jx)(i.slots, s.slot),
					percent: 100
				},
				release: l.release,
				reasonCode: t.code,
				reason: t.reason
			});
			const { standby: p } = r;
			const m = p?.slot === f.target.slot && p.release_id === l.release.id;
			return (0, a.Rb)(e, {
				transition: f,
				state: {
					...withFreeze(e, t, f.id) ?? r,
					standby: m ? p : null
				},
				carries: { to: {
					release: l.release,
					proven: l.proven
				} },
				marks: [toRejection(e, f, s.release, l.release.id)],
				approvals: (0, y.ji)(e, l.release.id, n)
			});
		}
		function freezeOnly(e, t, n, r) {
			const i = (e.state.candidate ?? e.state.current)?.release ?? null;
			const s = (0, o.g)(e, {
				kind: "freeze",
				target: null,
				release: i,
				reasonCode: t.code,
				reason: t.reason
			});
			const c = withFreeze(e, t, s.id);
			return c === undefined ? r(...n) : (0, a.cd)(s, c, { blockers: n });
		}
		function withFreeze({ state: e, event: t, nowMs: n }, r, i) {
			const a = (0, m.Z)(e.freezes, {
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
			return a === undefined ? undefined : {
				...e,
				freezes: a
			};
		}
		function toRejection({ event: e, nowMs: t }, n, a, o) {
			return {
				type: "rejected",
				release_id: a.id,
				at: (0, r.ZA)(t),
				by: (0, i.w$)(e.by),
				reason_code: n.reasonCode,
				transition: n.id,
				target_release_id: o
			};
		}
		;
		function resumeWayBack(e) {
			const { state: t, history: n, event: r } = e;
			const { candidate: i } = t;
			const o = (i ?? t.current)?.release;
			const s = o === undefined ? undefined : (0, d.eC)(n.rejected, o.id);
			if (s === undefined) return undefined;
			const c = `${s.transition} is not carried out yet`;
			if (i !== null && s.transition.startsWith("abort-")) {
				return (0, a.Rb)(e, {
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
				resumes: true,
				targetReleaseId: s.targetReleaseId,
				target: r.target,
				authorisation: null,
				approvals: []
			});
		}
		;
		function decideReconcile(e) {
			const { event: t } = e;
			const n = resumeWayBack(e);
			if (n !== undefined) return n;
			if (t.traffic.state === "unknown") {
				return (0, a.uk)((0, c.Zs)("exposure_unreadable", `where the traffic goes could not be read: ${t.traffic.reason}`));
			}
			return reconcileTo(e, t.traffic.percent);
		}
		function reconcileTo(e, t) {
			const { state: n, nowMs: i } = e;
			const s = (0, v.ne)(n);
			if (s !== null && needsAct(e, s, t)) {
				const t = (0, o.Q)(e, {
					kind: "reconcile",
					target: {
						slot: s.slot,
						percent: s.percent
					},
					release: s.release,
					reasonCode: "exposure_differs"
				});
				return (0, a.Rb)(e, {
					transition: t,
					state: n
				});
			}
			if (n.exposure.known) return (0, a.s6)("exposure_as_wanted", "the traffic goes where it should");
			const c = (0, o.g)(e, {
				kind: "exposure_known",
				target: null,
				release: s?.release ?? null,
				reasonCode: "exposure_as_wanted"
			});
			const l = (0, r.ZA)(i);
			const { candidate: u } = n;
			return (0, a.cd)(c, {
				...n,
				exposure: {
					slot: s?.slot ?? null,
					percent: s?.percent ?? 0,
					known: true,
					at: l
				},
				candidate: u === null ? null : {
					...u,
					stage_started_at: l
				}
			});
		}
		function needsAct({ state: e, policy: t }, n, r) {
			const i = e.exposure.slot ?? t.slots[0];
			const a = i === n.slot ? r : 100 - r;
			const { candidate: o, standby: s } = e;
			return a !== n.percent || o !== null && s?.release_id !== o.release.id;
		}
		;
		const S = [0, 100];
		function ladderFor(e, t, n) {
			if (!n) return [...S];
			switch (t) {
				case "canary": return [...e.ladder];
				case "hotfix": return e.hotfixLadder.includes(100) ? [...e.hotfixLadder] : [...e.hotfixLadder, 100];
				case "blue_green":
				case "pin": return [...S];
			}
		}
		function isLadder(e) {
			return e.length >= 2 && e.length <= 64 && e[0] === 0 && e.at(-1) === 100 && e.every((t, n) => Number.isInteger(t) && (n === 0 || t > (e[n - 1] ?? 0)));
		}
		var C = n(56647);
		;
		const w = [
			"manifest_closed",
			"manifest_expired",
			"health_inconclusive",
			"shadow_outputs_differ",
			"shadow_outputs_missing",
			"metrics_missing",
			"metrics_stale",
			"min_samples",
			"min_time",
			"budget_yellow",
			"budget_unknown",
			"audit_window",
			"staging_missing"
		];
		function coverBlockers(e, t, n) {
			const r = [];
			const i = new Map();
			const a = [];
			for (const o of e) {
				const e = t.filter((e) => e.code === o.code);
				const s = e.find((e) => findFault(e, n) === undefined);
				if (s === undefined) r.push(o);
				else i.set(o.code, s);
				const l = s === undefined && e[0] !== undefined ? findFault(e[0], n) : undefined;
				if (l !== undefined) {
					a.push((0, c.Zs)("override_refused", `the override of ${o.code} ${l.what}`, { remedy: l.remedy }));
				}
			}
			return {
				blockers: [...r, ...a],
				used: [...i.values()]
			};
		}
		function findFault(e, { given: t, releaseId: n }) {
			const { policy: r, nowMs: i } = t;
			const a = w.find((t) => t === e.code);
			if (a === undefined) return {
				what: "covers what no override can",
				remedy: "meet the condition itself"
			};
			if (!r.overridable.includes(a)) {
				return {
					what: "covers what the policy does not leave to overrides",
					remedy: `meet the condition itself, or list ${a} under overridable in the policy, with a review`
				};
			}
			if (e.reason.trim() === "") return {
				what: "gives no reason",
				remedy: "say why, with the input reason"
			};
			if (e.by.trim() === "") return {
				what: "names nobody who asks for it",
				remedy: "run as somebody"
			};
			const o = (0, C.W)(t, {
				action: "override",
				releaseId: n,
				covers: a
			});
			if (e.approvedBy === null || e.approvedBy.trim() === "") {
				return {
					what: "has no approval of a second person",
					remedy: o
				};
			}
			if ((0, u.sO)(e.approvedBy, e.by)) return {
				what: "is approved by who asks for it",
				remedy: o
			};
			if (e.expiresAtMs !== null && e.expiresAtMs <= i) return {
				what: "is over",
				remedy: o
			};
			return undefined;
		}
		var T = n(61559);
		;
		function decideStart(e) {
			const { event: t } = e;
			const n = (0, d.bq)(t.release);
			if (n.length > 0) return (0, a.TR)(...n);
			const r = findKnown(e);
			if (r !== undefined) return r;
			const i = toCandidate(e);
			const o = [...checkPlace(e, i), ...(0, T.Nq)(e)];
			const { blockers: s, used: c } = coverBlockers(o, t.overrides, {
				given: e,
				releaseId: t.release.id
			});
			if (s.length > 0) return (0, a.TR)(...s);
			const l = actStart(e, i);
			if (l.outcome !== "act") return l;
			const u = checkGrowth(l.state);
			return u.length > 0 ? (0, a.TR)(...u) : {
				...l,
				overrides: c
			};
		}
		function findKnown({ state: e, event: t }) {
			const { release: n } = t;
			const isSame = (e) => e?.id === n.id && (0, h.J$)((0, s.L)(e), (0, s.L)(n));
			if (isSame(e.candidate?.release)) return (0, a.s6)("already_candidate", `release ${n.id} is the candidate`);
			if (isSame(e.current?.release)) return (0, a.s6)("already_live", `release ${n.id} is live`);
			return undefined;
		}
		function actStart(e, t) {
			const { state: n, event: r, policy: i, nowMs: c } = e;
			const { release: l } = r;
			const d = {
				slot: t.slot,
				percent: 0
			};
			return (0, a.Rb)(e, {
				transition: (0, o.Q)(e, {
					kind: "start",
					target: d,
					release: l,
					reasonCode: "as_requested"
				}),
				state: {
					...n,
					standby: null,
					highest_seen: (0, g.g)(n.highest_seen, l.version, i.scheme)
				},
				carries: { candidate: t },
				marks: [{
					type: "seen",
					release_id: l.id,
					artifacts_sha256: (0, s.L)(l)
				}],
				approvals: (0, u.tx)(r.approvals, (0, T.zg)(e), c)
			});
		}
		function toCandidate({ state: e, event: t, policy: n, nowMs: a }) {
			const o = (0, r.ZA)(a);
			const s = t.kind === "hotfix" ? "hotfix" : t.strategy;
			return {
				release: t.release,
				slot: e.current === null ? n.slots[0] : (0, v.jx)(n.slots, e.current.slot),
				strategy: s,
				kind: t.kind,
				ladder: ladderFor(n, s, e.current !== null),
				stage: 0,
				started_at: o,
				stage_started_at: o,
				paused: false,
				incident: t.incident === null ? null : (0, i.fe)(t.incident),
				reason: (0, i.fe)(t.reason),
				by: (0, i.w$)(t.by)
			};
		}
		function checkPlace({ state: e, policy: t, event: n, nowMs: i }, a) {
			const o = e.current?.slot;
			const s = o !== undefined && !t.slots.includes(o);
			const l = [
				s ? `slot ${o} is live and not one of ${t.slots.join(", ")}` : undefined,
				t.slots[0] === t.slots[1] ? "both slots have one name" : undefined,
				isLadder(a.ladder) ? undefined : `ladder ${a.ladder.join(", ")} does not rise from 0 to 100`,
				n.strategy === "hotfix" && n.kind !== "hotfix" ? "the hotfix ladder is for hotfixes" : undefined
			].filter((e) => e !== undefined);
			const u = e.audit === null ? undefined : (0, r.TM)(e.audit.opens_at);
			return [...l.map((e) => (0, c.Zs)("policy_invalid", e)), ...u !== undefined && u > i + 6e4 ? [(0, c.Zs)("clock_behind", `the audit window opened at ${e.audit?.opens_at}, ahead of the clock`)] : []];
		}
		var E = n(59985);
		var D = n(10536);
		var O = n(48196);
		var k = n(2829);
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
			const s = wantedForAdvance(e, t, i);
			const c = [...checkAdvance(e, t, i.percent), ...(0, u.Dd)(n.approvals, s, e)];
			const l = coverBlockers(c, n.overrides, {
				given: e,
				releaseId: t.release.id
			});
			if (l.blockers.length > 0) return (0, a.uk)(...l.blockers);
			const d = (0, o.Q)(e, {
				kind: r === undefined ? "promote" : "advance",
				target: {
					slot: t.slot,
					percent: r ?? 100
				},
				release: t.release,
				reasonCode: "stage_complete",
				reason: r === undefined ? `held at 100 %; goes live` : `held at ${t.ladder[t.stage]} %; goes to ${r} %`
			});
			const f = (0, u.tx)(n.approvals, s, e.nowMs);
			return (0, a.Rb)(e, {
				transition: d,
				state: e.state,
				overrides: l.used,
				approvals: f
			});
		}
		function checkAdvance(e, t, n) {
			const { state: r, history: i, event: a, policy: o, nowMs: s } = e;
			const { kind: l, release: u } = t;
			return [
				...(0, d.p)(i, u),
				...(0, d.L6)(e, u),
				...(0, D.tG)(r.freezes, a.scopeFreezes, {
					percent: n,
					kind: l,
					probationMaxPercent: o.probationMaxPercent,
					clocks: (0, E.b)(e, a.health)
				}),
				...t.paused ? [(0, c.Zs)("paused", `release ${u.id} is paused`, { remedy: "resume it" })] : [],
				...(0, O.K7)(a.manifest),
				...(0, O.Ik)(a.budget, {
					kind: l,
					percent: n
				}),
				...checkPostChecks(a),
				...(0, k.R)(t, a, o, s)
			];
		}
		function checkPostChecks({ postChecks: e }) {
			return e.state === "inconclusive" ? [(0, c.Zs)("post_check_inconclusive", "the checks of what runs could not tell")] : [];
		}
		function wantedForAdvance(e, t, n) {
			const { state: r, event: i, policy: a } = e;
			const o = i.budget.state === "red" || [...r.freezes, ...i.scopeFreezes].some(D.Lp);
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
			return resumeWayBack(e) ?? takeBack(e) ?? freezeOnRed(e);
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
			if ((0, d.L6)(e, r).length > 0) add("guardrail", "A", "release_revoked", `${r.id} is revoked`);
			if (n.budget.state === "black") {
				add("budget", "B", "budget_black", `the objective is missed${(0, c.xx)(n.budget.reasons)}`);
			}
			if (n.postChecks.state === "fail" || i && a) {
				add("post_check", "B", "post_check_failed", `checks of what runs failed${(0, c.xx)(n.postChecks.reasons)}`);
			}
			if (n.health.state === "fail") {
				add("guardrail", "B", "health_failed", `the measurements say no${(0, c.xx)(n.health.reasons)}`);
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
			const r = `the error budget is red${(0, c.xx)(n.budget.reasons)}`;
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
			const { audit: i, current: s } = t;
			if (i === null || s === null) return undefined;
			const l = checkAudit(e, i);
			if (l.length === 0) {
				const n = (0, o.g)(e, {
					kind: "audit_passed",
					target: null,
					release: s.release,
					reasonCode: "audit_complete",
					reason: `nothing spoke against it since ${i.opens_at}`
				});
				const r = {
					...t,
					current: {
						...s,
						proven: true
					},
					audit: null
				};
				return (0, a.cd)(n, r, { marks: [{
					type: "proven",
					revision: s.revision
				}] });
			}
			if (n < ((0, r.TM)(i.latest_end) ?? Infinity)) return (0, a.uk)(...l);
			const u = "the audit window is over, and nobody could tell whether the release is good";
			const d = [...l, (0, c.Zs)("audit_overdue", u)];
			return freezeOnly(e, {
				trigger: "post_check",
				tier: "C",
				code: "audit_overdue",
				reason: u
			}, d, a.uk);
		}
		function checkAudit({ event: e, policy: t, nowMs: n }, i) {
			const a = (0, r.TM)(i.earliest_end) ?? Infinity;
			const o = Math.min(n, e.health.measuredUntilMs ?? n);
			return [
				...(0, l.Ds)(i.opens_at, n, "the audit window"),
				...o >= a ? [] : [(0, c.Zs)("audit_open", `the audit window is open until ${i.earliest_end} at least`, { untilMs: a })],
				...(0, O.Ns)(e.health, {
					maxMetricAgeS: t.maxMetricAgeS,
					nowMs: n
				}),
				...e.postChecks.state === "inconclusive" ? [(0, c.Zs)("post_check_inconclusive", "the checks of what is live could not tell")] : [],
				...(0, O.Ik)(e.budget, {
					kind: "rollout",
					percent: 1
				})
			];
		}
		;
		function decideTick(e) {
			return decideAlarm(e) ?? decideExposure(e) ?? decideExpiry(e) ?? decideWatch(e) ?? decideDifference(e) ?? decideAdvance(e) ?? decideAudit(e) ?? (0, a.s6)("idle", "nothing is going out, and no window is open");
		}
		function decideExposure(e) {
			const { state: t, event: n } = e;
			const { exposure: r } = t;
			const i = "reconcile";
			if (!r.known) return (0, a.uk)((0, c.Zs)("exposure_unknown", "where the traffic goes is not known", { remedy: i }));
			if (r.slot === null) return undefined;
			if (n.traffic.state === "unknown") {
				return (0, a.uk)((0, c.Zs)("exposure_unreadable", `where the traffic goes could not be read: ${n.traffic.reason}`));
			}
			if (n.traffic.percent === r.percent) return undefined;
			const s = `slot ${r.slot} should get ${r.percent} % and gets ${n.traffic.percent} %`;
			const l = (0, o.g)(e, {
				kind: "exposure_lost",
				target: null,
				release: null,
				reasonCode: "exposure_differs",
				reason: s
			});
			const u = [(0, c.Zs)("exposure_differs", s, { remedy: i })];
			return (0, a.cd)(l, {
				...t,
				exposure: {
					...r,
					known: false
				}
			}, { blockers: u });
		}
		function decideExpiry(e) {
			const { state: t, event: n, nowMs: r } = e;
			const i = (0, E.b)(e, n.health);
			const s = t.freezes.filter((e) => (0, D.$m)(e, i));
			const c = t.pin !== null && (0, D.$m)(t.pin, i) ? t.pin : null;
			const u = t.blessed.filter((e) => (0, l.LV)(e.expires_at, r));
			const d = {
				...t,
				freezes: s,
				pin: c,
				blessed: u
			};
			const f = s.length === t.freezes.length && u.length === t.blessed.length && c === t.pin;
			if (f) return undefined;
			const p = (0, o.g)(e, {
				kind: "expire",
				target: null,
				release: null,
				reasonCode: "until_reached",
				reason: "what was limited in time is over"
			});
			return (0, a.cd)(p, d);
		}
		function decideWatch(e) {
			const { state: t, event: n, policy: i, nowMs: s } = e;
			const l = t.watch_until === null ? undefined : (0, r.TM)(t.watch_until);
			if (l === undefined || t.candidate !== null) return undefined;
			const u = Math.min(s, n.health.measuredUntilMs ?? s);
			const d = [...u >= l ? [] : [(0, c.Zs)("watch_open", `watched after a rollback until ${t.watch_until}`, { untilMs: l })], ...(0, O.Ns)(n.health, {
				maxMetricAgeS: i.maxMetricAgeS,
				nowMs: s
			})];
			if (d.length > 0) return (0, a.uk)(...d);
			const f = (0, o.g)(e, {
				kind: "watch_over",
				target: null,
				release: t.current?.release ?? null,
				reasonCode: "watch_complete",
				reason: "measured to be well after the rollback"
			});
			const p = t.current === null ? null : {
				...t.current,
				proven: true
			};
			const m = p === null ? [] : [{
				type: "proven",
				revision: p.revision
			}];
			return (0, a.cd)(f, {
				...t,
				current: p,
				watch_until: null
			}, { marks: m });
		}
		function decideDifference(e) {
			const { state: t, event: n, policy: r } = e;
			const { candidate: i } = t;
			if (!r.abortOnDifference || i === null || !(0, k.Q)(i)) return undefined;
			if (n.shadow.state !== "fail") return undefined;
			const [o] = (0, O.dV)(n.shadow);
			const s = o?.message ?? "";
			return (0, a.Rb)(e, {
				transition: planAbort(e, i, {
					reason: s,
					code: "shadow_outputs_differ"
				}),
				state: t
			});
		}
		var A = n(5193);
		;
		function decide(e) {
			const { state: t, event: n } = e;
			if (n.type !== "tick" && n.type !== "reconcile" && n.reason.trim() === "") {
				return (0, a.TR)((0, c.Zs)("reason_missing", `${n.type} needs a reason`, { remedy: "say why, with the input reason" }));
			}
			if (t.pending !== null && !j.has(n.type)) {
				const { transition: e, kind: n, lease_until: r } = t.pending;
				return (0, a.uk)((0, c.Zs)("busy", `${n} ${e} is under way, until ${r} at the latest`));
			}
			return decideOn(e, n);
		}
		const j = new Set([
			"freeze",
			"pause",
			"resume",
			"rollback"
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
				case "unfreeze": return (0, A.N)({
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
		n.d(t, { Z: () => addFreeze });
		var r = n(42207);
		var i = n(78572);
		const a = 8;
		function addFreeze(e, t) {
			const n = toFreeze(t);
			const r = e.findIndex((e) => isSameCause(e, n));
			const i = e[r];
			if (i === undefined) {
				const t = e.filter((e) => e.trigger === "person").length;
				if (n.trigger === "person" && t >= a) return undefined;
				return [...e, n];
			}
			if (!tightens(i, n)) return undefined;
			const o = {
				...n,
				tier: n.tier < i.tier ? n.tier : i.tier,
				until: laterEnd(i.until, n.until)
			};
			return e.map((e, t) => t === r ? o : e);
		}
		function isSameCause(e, t) {
			if (e.trigger !== t.trigger) return false;
			if (e.trigger !== "person") return true;
			return e.scope === t.scope && e.environment === t.environment && e.reason_code === t.reason_code;
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
				...l,
				reason_code: s.reasonCode,
				reason: (0, i.fe)(s.reason),
				by: (0, i.w$)(s.by)
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
		function isGood(e, { release: t, proven: n }) {
			const { state: r, history: i } = e;
			return n && !t.imported && t.id !== r.current?.release.id && t.generation === r.current?.release.generation && (0, s.eC)(i.rejected, t.id) === undefined && (0, s.L6)(e, t).length === 0;
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
				...checkPresence(r.id, n.target),
				...checkMandate(e, t, n)
			];
		}
		function checkPresence(e, t) {
			if (t === null || t.releaseId !== e) {
				return [(0, a.Zs)("rollback_target_unverified", `release ${e} was not looked at again`)];
			}
			return [
				...t.present === true ? [] : [(0, a.Zs)("target_missing", `the artifacts of ${e} are not there any more`)],
				...t.verified === true ? [] : [(0, a.Zs)("rollback_target_unverified", `release ${e} does not verify now`)],
				...t.revoked === false ? [] : [(0, a.Zs)("rollback_target_revoked", `release ${e} is revoked, or it could not be told`)]
			];
		}
		function approvalsOfTarget({ event: e, nowMs: t }, n, { approvals: r }) {
			return (0, o.tx)(r, {
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
	2829: (function(e, t, n) {
		n.d(t, {
			Q: () => isInShadow,
			R: () => checkStage
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(16693);
		var o = n(48196);
		function checkStage(e, { health: t, shadow: n }, r, i) {
			return [
				...(0, a.Ds)(e.stage_started_at, i, "the stage"),
				...(0, o.Ns)(t, {
					maxMetricAgeS: r.maxMetricAgeS,
					nowMs: i
				}),
				...isInShadow(e) ? (0, o.dV)(n) : (0, o.eZ)(t, r.minSamples),
				...checkStageTime(e, t, r, i)
			];
		}
		function isInShadow({ ladder: e, stage: t }) {
			return e[t] === 0;
		}
		function checkStageTime(e, t, n, o) {
			const s = (0, r.TM)(e.stage_started_at) ?? o;
			const c = (0, a.AD)(s, o, t.measuredUntilMs);
			if (c >= n.minStageS) return [];
			return [(0, i.Zs)("min_time", `${Math.floor(c)} s of ${n.minStageS} s measured at this stage`, { untilMs: s + n.minStageS * 1e3 })];
		}
	}),
	57995: (function(e, t, n) {
		n.d(t, {
			Du: () => leadsToProbation,
			Kv: () => checkChannel,
			NQ: () => wantedForUnfreeze,
			Z5: () => checkUnfreeze,
			qY: () => c
		});
		var r = n(7872);
		var i = n(48196);
		var a = n(81604);
		var o = n(55142);
		var s = n(2829);
		function leadsToProbation({ state: e, policy: t }, n) {
			const r = e.current === null && e.candidate === null;
			return n.phase === "frozen" && !r && t.probationTiers.includes(n.tier);
		}
		function checkUnfreeze(e, t) {
			const { state: n } = e;
			const r = n.current === null && n.candidate === null;
			const i = t.filter((t) => !leadsToProbation(e, t));
			const a = i.some((e) => e.phase === "probation" || e.trigger !== "person");
			return [
				...r ? [] : [...checkChannel(e), ...checkJudgement(e, t)],
				...a && !r ? checkStability(e) : [],
				...i.some(({ phase: e }) => e === "probation") ? checkCanary(e) : [],
				...r ? [] : checkAlerts(e.event),
				...checkPeople(e, t)
			];
		}
		function checkChannel({ state: e, history: t }) {
			const n = (e.candidate ?? e.current)?.release.id;
			return [
				...n !== undefined && (0, o.eC)(t.rejected, n) !== undefined ? [(0, r.Zs)("rollback_pending", `the rollback of ${n} is not carried out yet`)] : [],
				...e.exposure.known ? [] : [(0, r.Zs)("exposure_unknown", "where the traffic goes is not known", { remedy: "reconcile" })],
				...e.watch_until === null ? [] : [(0, r.Zs)("watch_open", `watched after a rollback until ${e.watch_until}, and a tick after it`)]
			];
		}
		const c = new Set([
			"health_inconclusive",
			"metrics_missing",
			"metrics_stale",
			"metrics_future",
			"budget_unknown"
		]);
		function checkJudgement({ event: e, policy: t, nowMs: n }, r) {
			const a = r.every(({ trigger: e }) => e === "person");
			const o = [...(0, i.Ns)(e.health, {
				maxMetricAgeS: t.maxMetricAgeS,
				nowMs: n
			}), ...(0, i.Ik)(e.budget, {
				kind: "rollout",
				percent: 1
			})];
			return [...(0, i.K7)(e.manifest), ...a ? o.filter(({ code: e }) => !c.has(e)) : o];
		}
		function checkStability({ event: e, policy: t }) {
			const { stableS: n, maxBurn: i } = e.stability;
			if (n === null || i === null) {
				return [(0, r.Zs)("stability_unknown", "how long it has been stable could not be told")];
			}
			return [...n >= t.unfreezeStableS ? [] : [(0, r.Zs)("unstable", `stable for ${Math.floor(n)} s of ${t.unfreezeStableS} s`)], ...i < t.unfreezeMaxBurn ? [] : [(0, r.Zs)("burn_too_high", `${i} of the budget burnt; below ${t.unfreezeMaxBurn} is asked`)]];
		}
		function checkCanary({ state: e, event: t, policy: n, nowMs: i }) {
			const { candidate: a } = e;
			const o = "start a new candidate and let it run through probation";
			if (a === null) return [(0, r.Zs)("canary_not_passed", "there is no candidate in probation", { remedy: o })];
			const c = a.ladder.findLastIndex((e) => e <= n.probationMaxPercent);
			if (a.stage < c) {
				const e = `at ${shareAt(a, a.stage)} %, needs ${shareAt(a, c)} % passed`;
				return [(0, r.Zs)("canary_not_passed", e, { remedy: "let the candidate go on" })];
			}
			const l = a.stage > c ? [] : (0, s.R)(a, t, n, i);
			return l.length === 0 ? [] : [(0, r.Zs)("canary_not_passed", `at ${shareAt(a, c)} %, not passed yet`), ...l];
		}
		function shareAt(e, t) {
			return e.ladder[t] ?? 0;
		}
		function checkAlerts({ stability: { openAlerts: e, alertsReason: t } }) {
			if (e === null) {
				const e = t === undefined ? [] : [t];
				const n = "name in the policy who knows of them (alerts), or say that nobody is alerted (source: none)";
				return [(0, r.Zs)("alerts_unknown", `open alerts are not known${(0, r.xx)(e)}`, { remedy: n })];
			}
			return e.length === 0 ? [] : [(0, r.Zs)("alerts_open", `open alerts${(0, r.xx)(e)}`)];
		}
		function checkPeople(e, t) {
			if (!t.some(({ tier: e }) => e === "A")) return [];
			return (0, a.Dd)(e.event.approvals, wantedForUnfreeze(e), e);
		}
		function wantedForUnfreeze({ event: e, policy: t }) {
			return {
				count: t.approvals.unfreezeCritical,
				action: "unfreeze",
				releaseId: null,
				notBy: [e.by],
				what: "the end of a critical freeze"
			};
		}
	}),
	5193: (function(e, t, n) {
		n.d(t, {
			N: () => decideUnfreeze,
			i: () => leaveFreezes
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(55559);
		var o = n(81604);
		var s = n(81298);
		var c = n(57995);
		function decideUnfreeze(e) {
			const { state: t, event: n } = e;
			const o = t.freezes.filter(({ id: e }) => n.freezeId === null || e === n.freezeId);
			if (o.length === 0) {
				if (n.freezeId === null) return (0, a.s6)("not_frozen", "it is not frozen");
				const e = `no freeze of this channel has the id ${n.freezeId}`;
				return (0, a.TR)((0, i.Zs)("not_frozen", e, { remedy: "name one that status shows" }));
			}
			const l = (0, c.Z5)(e, o);
			if (l.length > 0) return (0, a.TR)(...l);
			const u = new Set(o.filter((t) => (0, c.Du)(e, t)).map(({ id: e }) => e));
			const { candidate: d } = t;
			if (u.size > 0 && d !== null && d.stage > 0) return resetFirst(e, o);
			const f = (0, s.g)(e, {
				kind: u.size > 0 ? "probation" : "unfreeze",
				target: null,
				release: d?.release ?? null,
				reasonCode: "stable_again"
			});
			const p = leaveFreezes(t, o, u);
			const m = { approvals: approvalsOf(e) };
			if (u.size === 0 || d === null) return (0, a.cd)(f, p, m);
			const h = {
				...d,
				stage_started_at: (0, r.ZA)(e.nowMs)
			};
			return (0, a.cd)(f, {
				...p,
				candidate: h
			}, m);
		}
		function resetFirst(e, t) {
			const { state: n } = e;
			const { candidate: r } = n;
			if (r === null) return (0, a.TR)();
			const i = (0, s.Q)(e, {
				kind: "reset",
				target: {
					slot: r.slot,
					percent: 0
				},
				release: r.release,
				reasonCode: "stable_again"
			});
			const o = { freezes: t.map(({ id: e }) => e) };
			return (0, a.Rb)(e, {
				transition: i,
				state: n,
				carries: o,
				approvals: approvalsOf(e)
			});
		}
		function approvalsOf(e) {
			return (0, o.tx)(e.event.approvals, (0, c.NQ)(e), e.nowMs);
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
	}),
	56198: (function(e, t, n) {
		n.d(t, { Y: () => describeReading });
		function describeReading(e, t) {
			if (e.state === "unknown") return `not known: ${e.reason}`;
			const { percent: n, proven: r, detail: i } = e;
			return `${n} % in ${t}${r ? "" : ", not proven"}${i === "" ? "" : `: ${i}`}`;
		}
	})
};
;
