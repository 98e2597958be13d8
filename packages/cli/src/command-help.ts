/** Help of the commands that are no units; undefined for anything else. */
export function commandHelp(command: string): string | undefined {
  return Object.hasOwn(HELP, command) ? HELP[command] : undefined;
}

const HELP: Readonly<Record<string, string>> = {
  verify: `release-gates verify: re-derives a manifest and all its evidence offline, and names every difference

Usage: release-gates verify [--from-activation <record>] <manifest|folder> … [--flag value …]

A folder stands for its newest manifest, by the time it states; a folder that holds one candidate's folder, for that. Nothing is written, and nothing but the named files has a say.

  --root <folder>
      Hash artifacts and materials again below this folder; without it they are counted as not checked
  --expected-sha256 <hex>
      SHA-256 that the manifest must have, from a place that whoever holds the folder cannot write
  --expected-gates <unit,…>
      Gates that the manifest must require and hold evidence of; without it, what it requires is only shown
  --public-keys <file,…>
      Also verify who signed it, against these keys and no others (release-gates help attestation-verify)
  --certificate-identities <identity,…> --sigstore-roots <file,…> [--certificate-issuer <url>]
      Instead of keys: whose certificates count, each in full, and the Sigstore instances that you believe
  --trust-root <folder> --trust-root-sha256 <hex> [--trust-root-version <number>]
      Instead of keys: the trust root, the SHA-256 of its first version, and how new it must be at least, both from its owners
  --verifier-id, --resource-uri <uri>, --levels <level,…>, --threshold <count>
      With one of these: what the signed verdict must say, and how many keys must have signed
  --as-of <time>
      Judge as of then instead of now (2026-11-20T12:00:00Z, in the past): whether the evidence was fresh, and who counted. Default with --from-activation: when the record says that it went live. No gate and no rollout takes this
  --from-activation <record>
      Begin at the record of an activation (<ledger>/<channel>/records/activation-….json, from the ledger or an export): the ledger, the record, the manifest and the evidence that lie there. A folder that is named as well must hold that very manifest
  --expected-record-sha256 <hex>
      SHA-256 that the record must have, from a place that whoever holds the ledger cannot write
  <record>.tlog-proof --log-keys <key|file,…> --log-origin <name> [--log-record <file>] [--witness-keys <key|file,…>] [--witness-threshold <count>]
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

Usage: release-gates replay <evidence|manifest|folder> … [--json]

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

Usage: release-gates init [--flag value …]

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

Usage: release-gates rollout <action> [reason] [--flag value …]

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
`,
};
