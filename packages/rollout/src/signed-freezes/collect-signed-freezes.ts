import type { LogRecord } from '@release-gates/audit-log';
import { collectTrustInRole, LEADS_TO_NOTHING, type RoleTrust } from '@release-gates/attestation';
import { InputError, isJsonObject, type Json, type Problem, type Subject, type Workspace } from '@release-gates/core';
import type { LoadedChannel } from '../engine/load-channel.ts';
import { resolveScope } from '../policy/resolve.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import { trustChoice } from '../policy/signatures.ts';
import type { ScopeFreezes } from '../scope-freezes/scope-freezes.ts';
import { checkScopeTrust, scopeTrustIn } from '../scope-freezes/scope-trust.ts';
import { signedSha256 } from '../state/signed-id.ts';
import { isOver } from '../step/clock-rules.ts';
import type { TrustRootFact } from '../step/facts.ts';
import { checkTrustRoot } from '../step/trust-rules.ts';
import { judgeSignedFreezes, type SignedFreezes } from './judge-signed-freezes.ts';
import { type FreezeReading, readFreezeFile, type SignedFreeze, type SignedThaw } from './read-freeze-file.ts';
import { MAX_FREEZE_BYTES } from './freeze-document.ts';

/** No knob: whoever may change the policy could have it looked for elsewhere. */
export const FREEZE_FOLDER = '.github/release-freezes';

/** More files than anybody reads; those that are over may be removed, for the ledger keeps what they began. */
const MAX_FILES = 200;

export interface FreezeWorld {
  readonly workspace: Workspace;
  readonly nowMs: number;
  readonly subject: Pick<Subject, 'repository'>;
  /** As it is written, with what was asked beside it. */
  readonly document: RolloutPolicy;
  readonly loaded: Pick<LoadedChannel, 'state' | 'records' | 'history'>;
  readonly scopes: ScopeFreezes;
  /** Of all channels: what ends a freeze of many is held against what each of them saw. */
  readonly ledger: Ledger;
  /** As it lies there: an older one than the channel saw may trust again whom a later one revoked, and ends nothing. */
  readonly trustRoot: TrustRootFact;
}

/**
 * What signed freezes and thaws of this checkout mean for a channel: read, verified, and held against the ledger. A file
 * that does not verify is a flaw, and never passed over: somebody believes that it holds.
 */
export async function collectSignedFreezes(world: FreezeWorld): Promise<SignedFreezes> {
  const { workspace, loaded, scopes, document } = world;
  const paths = await listFreezeFiles(workspace);
  const { freezes, thaws, problems } = await readAll(paths.slice(0, MAX_FILES), workspace, readingOf(world));
  const trusted = await trustedThaws(thaws, world);
  const tooMany: Problem[] =
    paths.length > MAX_FILES
      ? [
          {
            code: 'freeze.too_many',
            message: `expected at most ${MAX_FILES} files, found ${paths.length}`,
            where: { file: FREEZE_FOLDER },
          },
        ]
      : [];
  return judgeSignedFreezes({
    freezes,
    thaws: trusted.thaws,
    problems: [...problems, ...trusted.problems, ...tooMany],
    standing: [...loaded.state.freezes, ...scopes.freezes],
    channel: loaded.state.channel,
    peopleFor: (environment) => resolveScope(document, environment).approvals['unfreeze-critical'],
  });
}

/** One that an older trust root trusts is as good as none; of a freeze of many, where any channel saw a newer one. */
async function trustedThaws(
  thaws: readonly SignedThaw[],
  { loaded, trustRoot, ...world }: FreezeWorld,
): Promise<Pick<ReadFiles, 'thaws' | 'problems'>> {
  if (checkTrustRoot(loaded.state, trustRoot).length > 0) return { thaws: [], problems: [] };
  const isPinNamed = trustRoot.state === 'holds' && trustRoot.isNamed;
  const trustOf = scopeTrustIn({ ...world, isPinNamed });
  const { trustRoots } = world.scopes;
  const trusted: SignedThaw[] = [];
  const problems: Problem[] = [];
  for (const thaw of thaws) {
    const { scope, environment = null } = thaw.target;
    const [found] = scope === 'component' ? [] : checkScopeTrust(await trustOf(environment), trustRoots);
    if (found === undefined) trusted.push(thaw);
    else problems.push({ code: found.code, message: found.message, where: { file: thaw.path } });
  }
  return { thaws: trusted, problems };
}

/** All but what explains the folder: what we do not expect (a name, a link) is told, for it was meant to hold. */
export async function listFreezeFiles(workspace: Workspace): Promise<readonly string[]> {
  const found = await workspace.list([FREEZE_FOLDER, `${FREEZE_FOLDER}/**`], { role: 'policy', withOthers: true });
  return [...found].filter((path) => path !== `${FREEZE_FOLDER}/README.md`).sort();
}

function readingOf({ workspace, nowMs, subject, document, loaded, scopes }: FreezeWorld): FreezeReading {
  const known = new Set([...signedIn(loaded.records), ...signedIn(scopes.records)]);
  const standing = new Set([...loaded.state.freezes, ...scopes.freezes].map(signedSha256));
  const clocks = { nowMs, newestMs: loaded.history.newestMs };
  return {
    nowMs,
    subject,
    trustOf: trustFor(document, workspace, nowMs),
    isKnown: (sha256) => known.has(sha256),
    isStanding: (sha256) => standing.has(sha256),
    isOver: (untilMs) => isOver(untilMs, clocks),
  };
}

/** Whose signatures count where, each trust root read once. */
export function trustFor(document: RolloutPolicy, workspace: Workspace, nowMs: number): FreezeReading['trustOf'] {
  const known = new Map<string, Promise<RoleTrust>>();
  return (environment) => {
    const choice = trustChoice(resolveScope(document, environment).signatures);
    const key = JSON.stringify(choice);
    const trust = known.get(key) ?? collectTrustInRole(choice, 'freeze', { workspace, nowMs });
    known.set(key, trust);
    return trust;
  };
}

/** Of every freeze that was signed and ever stood in a ledger. */
export function signedIn(records: readonly Pick<LogRecord, 'context'>[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { context } of records) {
    for (const freeze of freezesIn(context['state'])) {
      const sha256 =
        isJsonObject(freeze) && typeof freeze['id'] === 'string' ? signedSha256({ id: freeze['id'] }) : undefined;
      if (sha256 !== undefined) found.add(sha256);
    }
  }
  return found;
}

function freezesIn(state: Json | undefined): readonly Json[] {
  const freezes = isJsonObject(state) ? state['freezes'] : undefined;
  return Array.isArray(freezes) ? freezes : [];
}

interface ReadFiles {
  readonly freezes: readonly SignedFreeze[];
  readonly thaws: readonly SignedThaw[];
  readonly problems: readonly Problem[];
}

async function readAll(paths: readonly string[], workspace: Workspace, reading: FreezeReading): Promise<ReadFiles> {
  const freezes = new Map<string, SignedFreeze>();
  const thaws: SignedThaw[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: MAX_FREEZE_BYTES });
    if (file.state !== 'present') {
      const message = file.state === 'absent' ? LEADS_TO_NOTHING : file.reason;
      problems.push({ code: 'freeze.unreadable', message, where: { file: path } });
      continue;
    }
    try {
      const read = await readFreezeFile({ bytes: file.bytes, path }, reading);
      if (read.kind === 'freeze' && !freezes.has(read.freeze.sha256)) freezes.set(read.freeze.sha256, read.freeze);
      if (read.kind === 'thaw') thaws.push(read.thaw);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { freezes: [...freezes.values()], thaws, problems };
}
