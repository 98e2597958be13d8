"use strict";
exports.id = 6447;
exports.ids = [6447];
exports.modules = {
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
	76447: (function(e, t, n) {
		n.r(t);
		n.d(t, { runCli: () => runCli });
		var r = n(73024);
		var i = n(7066);
		var a = n(10914);
		var o = n(66462);
		var s = n(73188);
		var c = n(27371);
		;
		class Terminal {
			masker = new a.G();
			#e;
			#t;
			#n;
			constructor(e = {}) {
				const t = e.environment ?? process.env;
				this.#e = e.stdout ?? 1;
				this.#t = e.stderr ?? 2;
				this.#n = (e.isTty ?? (0, i.isatty)(this.#e)) && !t["NO_COLOR"] && t["TERM"] !== "dumb";
			}
			print(e) {
				const t = this.#i(e.map(({ text: e }) => e).join(""));
				writeAll(this.#e, `${this.#n ? this.#r(e, t) : t}\n`);
			}
			error(e) {
				try {
					writeAll(this.#t, `${this.#i(e)}\n`);
				} catch (e) {
					if (!(e instanceof o.eG)) throw e;
				}
			}
			#r(e, t) {
				const n = e.map(({ text: e, sgr: t }) => ({
					text: this.#i(e),
					sgr: t
				}));
				if (n.map(({ text: e }) => e).join("") !== t) return t;
				return n.map(({ text: e, sgr: t }) => t === undefined ? e : `\u001b[${t}m${e}\u001b[0m`).join("");
			}
			#i(e) {
				return (0, s.$)(this.masker.mask(e));
			}
		}
		function writeAll(e, t) {
			const n = Buffer.from(t, "utf8");
			let i = 0;
			while (i < n.length) {
				try {
					i += r.writeSync(e, n, i);
				} catch (e) {
					const t = e instanceof Error && "code" in e ? e.code : undefined;
					if (t === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
					else if (t === "EPIPE" || t === "EBADF" || t === "EIO") return;
					else throw (0, c.n)(e, "the output", "write");
				}
			}
		}
		var l = n(82662);
		var u = n(96416);
		;
		function commandHelp(e) {
			return Object.hasOwn(d, e) ? d[e] : undefined;
		}
		const d = {
			verify: `release-gates verify: re-derives a manifest and all its evidence offline, and names every difference

Usage: release-gates verify [--from-activation <record>] <manifest|folder> \u2026 [--flag value \u2026]

A folder stands for its newest manifest, by the time it states; a folder that holds one candidate's folder, for that. Nothing is written, and nothing but the named files has a say.

  --root <folder>
      Hash artifacts and materials again below this folder; without it they are counted as not checked
  --expected-sha256 <hex>
      SHA-256 that the manifest must have, from a place that whoever holds the folder cannot write
  --expected-gates <unit,\u2026>
      Gates that the manifest must require and hold evidence of; without it, what it requires is only shown
  --public-keys <file,\u2026>
      Also verify who signed it, against these keys and no others (release-gates help attestation-verify)
  --certificate-identities <identity,\u2026> --sigstore-roots <file,\u2026> [--certificate-issuer <url>]
      Instead of keys: whose certificates count, each in full, and the Sigstore instances that you believe
  --trust-root <folder> --trust-root-sha256 <hex> [--trust-root-version <number>]
      Instead of keys: the trust root, the SHA-256 of its first version, and how new it must be at least, both from its owners
  --verifier-id, --resource-uri <uri>, --levels <level,\u2026>, --threshold <count>
      With one of these: what the signed verdict must say, and how many keys must have signed
  --as-of <time>
      Judge as of then instead of now (2026-11-20T12:00:00Z, in the past): whether the evidence was fresh, and who counted. Default with --from-activation: when the record says that it went live. No gate and no rollout takes this
  --from-activation <record>
      Begin at the record of an activation (<ledger>/<channel>/records/activation-\u2026.json, from the ledger or an export): the ledger, the record, the manifest and the evidence that lie there. A folder that is named as well must hold that very manifest
  --expected-record-sha256 <hex>
      SHA-256 that the record must have, from a place that whoever holds the ledger cannot write
  <record>.tlog-proof --log-keys <key|file,\u2026> --log-origin <name> [--log-record <file>] [--witness-keys <key|file,\u2026>] [--witness-threshold <count>]
      That a record is in the signed audit log, and that so many distinct witnesses (default: all named) saw that log. Beside a manifest: that it is a record of this very manifest. --log-record: the line of the record, where the proof does not carry it
  --offline
      Always so: this command has no network to use
  --json
      Print the evidence of the verification
  More flags: release-gates help manifest-verify

A flag that says something of what is not named (of a folder beside a record alone, of a proof beside a folder) is refused.

Exit codes: 0 everything holds and the manifest decides open, 1 something differs or it decides closed, 2 the call is wrong
`,
			replay: `release-gates replay: lets every gate decide again from the facts it kept, and compares the bytes of its evidence

Usage: release-gates replay <evidence|manifest|folder> \u2026 [--json]

Beside the evidence of a gate lies what it decided on (facts/). The gate of this version decides on it again, with the inputs that the evidence names: the document that comes of it must be the one that is there, byte for byte, on any machine, in any time zone and language. Nothing else is read, nothing is written.

  --json
      Print what came of it

Exit codes: 0 every gate decides the same, 1 one decides otherwise or cannot be asked: the first difference is named
`,
			export: `release-gates export: tells a verified release candidate in a format that others read

Usage: release-gates export <manifest|folder> --format <format> [--out <file>]

The manifest and its evidence are verified first; what does not hold is not exported. Without --out it is printed. The same candidate gives the same bytes.

  --format cdevents
      CDEvents 0.5.1, one testsuiterun.finished a line for each gate
  --format cyclonedx
      CycloneDX 1.6 with declarations: units as requirements, verdicts as claims
  --format prov
      W3C PROV-JSON: runs, what they read, what they left
  --format sarif
      SARIF 2.1.0: every unmet check; waived ones are suppressed
  --format witness
      in-toto statements with Witness collections, one a line for each unit; not signed

Exit codes: 0 exported, 1 the manifest or its evidence does not verify
`,
			init: `release-gates init: writes a starter configuration, policies and a workflow; keeps every file that exists

Usage: release-gates init [--flag value \u2026]

  --root <folder> [default: .]
      Root of the repository
  --rollout
      Also what rollouts need: policy, approvals, and the workflows that plan, start, tick, freeze, roll back and go down
  --dry-run
      Show what would be written, write nothing
  --force
      Overwrite files that exist
  --suite <owner/name>
      The release-gates that the workflow calls. Default: where this clone came from
  --suite-commit <commit>
      Full commit id that the workflow is pinned to. Default: the commit of this clone
`,
			rollout: `release-gates rollout: moves a verified release towards everybody, stops it, brings users back

Usage: release-gates rollout <action> [reason] [--flag value \u2026]

Look
  status                    what is live where, since when, from which evidence, and what is in the way of the next step
  plan                      what apply or the next tick would do, step by step; changes nothing
  record                    hands over what proves a transition, to be verified by anybody (--transition ID, --out DIR)

At night
  freeze "why"              nothing goes forward any more, at once, whatever else is running (--tier A, --scope environment)
  rollback "why"            freezes, then sends users to the previous good release; the bad one never goes out again
  abort "why"               takes a candidate back; it may come again (--reject: never)
  reconcile                 moves the traffic to where the ledger says, after something else moved it

Forward
  apply "why"               starts a verified candidate in shadow (--manifest PATH)
  tick                      looks, and moves by one step at most
  hotfix "why"              as apply, on the ladder for hotfixes (--incident 4711)
  downgrade RELEASE "why"   a rollout of an older, blessed release
  pause "why", resume "why" holds one rollout, and lets it go on
  unfreeze "why"            ends a freeze, where every condition holds; names those that do not
                            (--scope repository: a run in each environment where something runs)

Held back
  pin "why", unpin "why"    keeps the channel on a release (--release, --for 30d)
  bless RELEASE "why"       allows downgrades to it (--for 30d); unbless RELEASE "why" takes that back

Which channel
  --environment <name>      default: what .github/release-gates.yml says
  --tenant, --region, --segment <name>
  More flags: release-gates help rollout-executor

Exit codes: 0 done, or nothing to do; 1 refused, waiting or not certain: the reason is told; 2 wrong input; 3 no disk or network
`,
			units: `release-gates units: lists every unit

Usage: release-gates units [--json]
`
		};
		;
		const f = [
			{
				id: "activation-guard",
				kind: "gate",
				summary: "Whether a channel may activate this very release now: all it declares verifies, and the channel takes it",
				surfaces: ["action", "cli"]
			},
			{
				id: "approve",
				kind: "operation",
				summary: "Writes one person\u2019s yes to one action of a rollout, signed with the key of that person",
				surfaces: ["action", "cli"]
			},
			{
				id: "attestation-verify",
				kind: "gate",
				summary: "Verifies signed statements, ours and others, against keys you trust, and what they are about",
				surfaces: ["action", "cli"]
			},
			{
				id: "audit-append",
				kind: "operation",
				summary: "Appends one record to the audit log, durably, beside any number of other writers",
				surfaces: ["action", "cli"]
			},
			{
				id: "audit-chain-verify",
				kind: "gate",
				summary: "The audit log is whole, in order, and still the one that was signed or seen before",
				surfaces: ["action", "cli"]
			},
			{
				id: "audit-prove",
				kind: "operation",
				summary: "Writes a proof that a record is in the signed audit log, or that one size of it extends another",
				surfaces: ["action", "cli"]
			},
			{
				id: "audit-publish",
				kind: "operation",
				summary: "Writes the signed audit log as C2SP tiles into a folder, digests only, for outsiders to watch",
				surfaces: ["action", "cli"]
			},
			{
				id: "audit-seal",
				kind: "operation",
				summary: "Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one",
				surfaces: ["action", "cli"]
			},
			{
				id: "channel-control",
				kind: "operation",
				summary: "Validates, shows, changes and imports the registry of the release channels, each change with a row that says why",
				surfaces: ["action", "cli"]
			},
			{
				id: "compat-matrix",
				kind: "gate",
				summary: "State written by one version is really read by the version that upgrades or rolls back to it",
				surfaces: ["action", "cli"]
			},
			{
				id: "drill-evidence-sign",
				kind: "operation",
				summary: "Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed",
				surfaces: ["action", "cli"]
			},
			{
				id: "evidence-upload",
				kind: "operation",
				summary: "Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails",
				surfaces: ["action"]
			},
			{
				id: "freeze-sign",
				kind: "operation",
				summary: "Writes a freeze, or the end of one, signed with the key of a person",
				surfaces: ["action", "cli"]
			},
			{
				id: "governance-check",
				kind: "gate",
				summary: "One version in code, release policy and change log, and every policy there and meaningful",
				surfaces: ["action", "cli"]
			},
			{
				id: "manifest-verify",
				kind: "gate",
				summary: "Derives a manifest and all its evidence again, offline, and names every difference",
				surfaces: ["action", "cli"]
			},
			{
				id: "merge-gate",
				kind: "gate",
				summary: "The one required check: open only where every expected gate left open evidence of this very run",
				surfaces: ["action", "cli"]
			},
			{
				id: "preflight-run",
				kind: "operation",
				summary: "Runs every configured unit, all of them even after a failure, then makes and verifies the manifest",
				surfaces: ["action", "cli"]
			},
			{
				id: "record-verify",
				kind: "gate",
				summary: "Walks from what is live to the evidence of every gate, offline, and names the first byte that differs",
				surfaces: ["action", "cli"]
			},
			{
				id: "release-manifest",
				kind: "operation",
				summary: "Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed",
				surfaces: ["action", "cli"]
			},
			{
				id: "release-publish",
				kind: "operation",
				summary: "Publishes a draft release once manifest, evidence, statements, proof and SBOM are attached, never before",
				surfaces: ["action"]
			},
			{
				id: "reliability-review",
				kind: "gate",
				summary: "How releases went: failures, rollbacks and causes, times, freezes and objectives, from the ledger alone",
				surfaces: ["action", "cli"]
			},
			{
				id: "rollback-bundle",
				kind: "operation",
				summary: "Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash",
				surfaces: ["action", "cli"]
			},
			{
				id: "rollback-drill-guard",
				kind: "gate",
				summary: "A rollback was rehearsed lately, and a signature covers the evidence of it",
				surfaces: ["action", "cli"]
			},
			{
				id: "rollout-adapter-contract",
				kind: "gate",
				summary: "Commands that move traffic are split before values come in, and use what the contract allows and requires",
				surfaces: ["action", "cli"]
			},
			{
				id: "rollout-executor",
				kind: "operation",
				summary: "Moves a verified release towards everybody, one judged step at a time; freezes it; brings users back",
				surfaces: ["action", "cli"]
			},
			{
				id: "rollout-guard",
				kind: "gate",
				summary: "What stable serves came there as the rollout policy wants it, and the history of the channels is whole",
				surfaces: ["action", "cli"]
			},
			{
				id: "sign",
				kind: "operation",
				summary: "Signs a release candidate: every verdict as an in-toto statement that cosign and others verify",
				surfaces: ["action", "cli"]
			},
			{
				id: "trust-root",
				kind: "operation",
				summary: "Makes and shows the file that says whose signatures count: signed by k of n people, version by version",
				surfaces: ["action", "cli"]
			},
			{
				id: "waiver-sign",
				kind: "operation",
				summary: "Signs a waiver, so that whoever can write its folder cannot waive anything alone",
				surfaces: ["action", "cli"]
			},
			{
				id: "witness",
				kind: "operation",
				summary: "Cosigns the published log of another repository if it still holds what was cosigned before; stops on a fork",
				surfaces: ["action", "cli"]
			}
		];
		;
		function listUnits({ screen: e, tokens: t }) {
			if (t.includes("--json")) {
				e.text(JSON.stringify(f, null, 2));
				return o.dc.open;
			}
			const n = Math.max(...f.map((e) => e.id.length));
			for (const t of f) e.text(`${t.id.padEnd(n)}  ${t.kind.padEnd(9)}  ${t.summary}`);
			return o.dc.open;
		}
		;
		function overview() {
			const e = Math.max(...f.map((e) => e.id.length));
			const row = (t) => `  ${t.id.padEnd(e)}  ${t.summary}`;
			return [
				"release-gates: may this release candidate go out?",
				"",
				"Usage: release-gates <command> [--flag value \u2026]",
				"",
				"Commands",
				"  preflight                run every configured unit, then make and verify the manifest",
				"  verify <manifest|folder> re-derive a manifest and all evidence offline; writes nothing",
				"                           (--root DIR also hashes artifacts and materials below DIR)",
				"  replay <manifest|file>   every gate decides again from the facts it kept; the bytes must be the same",
				"  export <manifest|folder> evidence as SARIF, CycloneDX, PROV, CDEvents or a Witness collection (--format)",
				"  rollout <action> [why]   status, plan, apply, tick, freeze, rollback and the rest: help rollout",
				"  init                     write a starter configuration, policies and workflows (--rollout: for rollouts too)",
				"  units [--json]           list every unit",
				"  help <unit>              inputs of one unit",
				"",
				"Gates (judge)",
				...f.filter((e) => e.kind === "gate").map(row),
				"",
				"Operations (act; --dry-run plans)",
				...f.filter((e) => e.kind === "operation").map(row),
				"",
				"Common: --json prints the evidence, --debug shows stack traces, --version.",
				"Exit codes: 0 open, 1 closed, 2 wrong input, 3 environment failed, 70 a bug of ours.",
				""
			].join("\n");
		}
		var p = n(65327);
		;
		const m = {
			bold: "1",
			dim: "2",
			good: "32",
			bad: "31;1",
			unsure: "33"
		};
		function screenOn(e) {
			return {
				masker: e.masker,
				line: (t) => e.print(t.map(({ text: e, style: t }) => ({
					text: (0, p.G)(e),
					...t !== "plain" && { sgr: m[t] }
				}))),
				text: (t) => e.print([{ text: t }]),
				error: (t) => e.error(t)
			};
		}
		;
		const h = { preflight: "preflight-run" };
		async function runCli(e) {
			const t = screenOn(new Terminal());
			const [n = "help", ...r] = process.argv.slice(2);
			const i = r.includes("--debug");
			const a = r.filter((e) => e !== "--debug");
			try {
				process.exitCode = await dispatch(n, {
					screen: t,
					tokens: a,
					bundleUrl: e
				});
			} catch (e) {
				process.exitCode = (0, o.FO)(e);
				t.error(describe(e, i));
			}
		}
		async function dispatch(e, t) {
			if (asksForHelp(t.tokens) && commandHelp(e) !== undefined) return help({
				...t,
				tokens: [e]
			});
			switch (e) {
				case "--version":
				case "version":
					t.screen.text(l.x);
					return o.dc.open;
				case "help":
				case "--help":
				case "-h": return help(t);
				case "units": return listUnits(t);
				case "verify": return (await Promise.all([
					n.e(5930),
					n.e(6849),
					n.e(4227),
					n.e(7799),
					n.e(4395),
					n.e(3999),
					n.e(1845),
					n.e(8287),
					n.e(3064),
					n.e(8331),
					n.e(9875)
				]).then(n.bind(n, 61608))).runVerify(t);
				case "export": return (await Promise.all([
					n.e(5930),
					n.e(6849),
					n.e(4227),
					n.e(7799),
					n.e(4395),
					n.e(3999),
					n.e(1845),
					n.e(8287),
					n.e(3064),
					n.e(8331),
					n.e(9875)
				]).then(n.bind(n, 61608))).runExport(t);
				case "replay": return (await Promise.all([
					n.e(5930),
					n.e(6849),
					n.e(4227),
					n.e(7799),
					n.e(4395),
					n.e(3999),
					n.e(1845),
					n.e(8287),
					n.e(3064),
					n.e(8331),
					n.e(9875)
				]).then(n.bind(n, 61608))).runReplay(t);
				case "init": return (await Promise.all([
					n.e(4227),
					n.e(8287),
					n.e(2075)
				]).then(n.bind(n, 82075))).runInit(t);
				case "rollout": return (await Promise.all([
					n.e(4227),
					n.e(8287),
					n.e(3064),
					n.e(5616)
				]).then(n.bind(n, 41948))).runRollout(t);
				default:
					refuseUnknownCommand(e);
					return runUnit(e, t);
			}
		}
		const g = [
			"export",
			"help",
			"init",
			"replay",
			"rollout",
			"units",
			"verify",
			"version",
			...Object.keys(h)
		];
		function refuseUnknownCommand(e) {
			const t = [...g, ...f.map((e) => e.id)];
			if (t.includes(e)) return;
			const n = (0, u.pA)(e, t);
			throw new o.dz({
				code: "command.unknown",
				message: `there is no command or unit "${e}"${n === undefined ? "" : `; did you mean "${n}"?`}`,
				remedy: "See: release-gates help"
			});
		}
		function asksForHelp(e) {
			const t = e.indexOf("--");
			return (t === -1 ? e : e.slice(0, t)).some((e) => e === "--help" || e === "-h");
		}
		async function help(e) {
			const [t] = e.tokens;
			const n = t === undefined ? overview() : commandHelp(t);
			if (n === undefined) {
				refuseUnknownCommand(t);
				return runUnit(t, {
					...e,
					tokens: ["--help"]
				});
			}
			e.screen.text(n);
			return o.dc.open;
		}
		async function runUnit(e, t) {
			const { runUnitCommand: r } = await Promise.all([
				n.e(4227),
				n.e(8287),
				n.e(3064),
				n.e(7109)
			]).then(n.bind(n, 50333));
			return r(h[e] ?? e, t);
		}
		function describe(e, t) {
			if (t && e instanceof Error) return e.stack ?? e.message;
			if (e instanceof o.OK) return e.message;
			const n = e instanceof Error ? e.message : String(e);
			return `internal error: ${n}. This is a bug of release-gates: run again with --debug and report it.`;
		}
		;
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
