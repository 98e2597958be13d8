import { andMore, type ApplyContext, type Check, type CollectContext, type Level } from '@release-gates/core';
import {
  bindingFreezes,
  collectSignedFreezes,
  describeTarget,
  type EngagedLine,
  engageSignedFreezes,
  type Freeze,
  FREEZE_FILE_REMEDY,
  isSigned,
  type LoadedChannel,
  NO_SIGNED_FREEZES,
  recordsOf,
  type ScopeFreezes,
  type SignedFreezes,
  unseenFreezes,
} from '@release-gates/rollout';
import { type ChannelSession, enginePortsOf } from '../_shared/channel-session.ts';
import { toCheck } from '../_shared/row.ts';
import { askedOf } from './asked.ts';
import { decisionOf } from './decision-of.ts';
import type { ExecutorFacts } from './facts.ts';
import type { Action, ExecutorInputs } from './inputs.ts';
import { collectTrust, scopeTrustWorld } from './trust-root.ts';

/** Steps forward, ends of freezes, and looks. A way back and a freeze by hand ask for no file, and wait for none. */
const READS: ReadonlySet<Action> = new Set(['plan', 'status', 'apply', 'tick', 'unfreeze']);

interface Place {
  readonly context: CollectContext;
  readonly session: ChannelSession;
  readonly loaded: LoadedChannel;
  readonly scopes: ScopeFreezes;
}

export interface HeldBy {
  readonly signed: SignedFreezes;
  /** What binds the channel beside its own: by the ledger, and by files that the ledger does not know yet. */
  readonly scopeFreezes: readonly Freeze[];
}

export async function collectHeldBy(
  inputs: ExecutorInputs,
  { context, session, loaded, scopes }: Place,
): Promise<HeldBy> {
  const { document, channel } = session;
  const signed = READS.has(inputs.action)
    ? await collectSignedFreezes({
        ...context,
        document,
        loaded,
        scopes,
        ledger: session.ledger,
        trustRoot: await collectTrust({ inputs, context, session }),
      })
    : NO_SIGNED_FREEZES;
  const binding = bindingFreezes(scopes.freezes, channel.environment);
  return { signed, scopeFreezes: [...binding, ...unseenFreezes(signed, channel)] };
}

/** Whether signed files say something that the ledger does not yet: it comes before anything else is decided. */
export function hasUnwritten({ signed = NO_SIGNED_FREEZES }: Pick<ExecutorFacts, 'signed'>): boolean {
  return signed.engage.length + signed.thaw.length > 0;
}

export function unwrittenChecks(facts: ExecutorFacts): Check[] {
  const { engage, thaw } = facts.signed ?? NO_SIGNED_FREEZES;
  const lines = [
    ...engage.map(({ target, by, path }) => `${path}: a freeze of ${describeTarget(target)} by ${by}`),
    ...thaw.map(({ target, by, path }) => `${path}: the end of a freeze of ${describeTarget(target)} by ${by}`),
  ];
  const [first] = lines;
  if (first === undefined) return [];
  return [
    toCheck('signed_freezes_kept', 'not_applicable', {
      level: 'may',
      reason: `the ledger does not have it yet, and the next step writes it: ${andMore(first, lines.length - 1, 'file')}`,
      expected: null,
      actual: lines,
    }),
  ];
}

export function unwrittenSteps({ signed = NO_SIGNED_FREEZES, place }: ExecutorFacts): string[] {
  return [
    ...signed.thaw.map(({ path }) => `Write the end of a freeze by ${path} to ${place}`),
    ...signed.engage.map(
      ({ path }) => `Write the freeze of ${path} to ${place}; from then on it holds without its file`,
    ),
  ];
}

/** A look tells; a tick goes back all the same, and is red afterwards, for somebody believes that the file holds. */
export function freezeFileChecks({ signed = NO_SIGNED_FREEZES }: Pick<ExecutorFacts, 'signed'>, level: Level): Check[] {
  const [first] = signed.flaws;
  if (first === undefined) return [];
  return [
    toCheck('freeze_files_valid', false, {
      level,
      reason: `freeze_file_invalid: ${andMore(first, signed.flaws.length - 1, 'file')}`,
      expected: [],
      actual: [...signed.flaws],
      remedy: FREEZE_FILE_REMEDY,
    }),
  ];
}

/** Never silent: what was signed, ended by a run that shows no signature. The ledger holds who did it and why. */
export function bypassChecks(facts: ExecutorFacts): Check[] {
  const { scope, event, state, scopeFreezes } = facts;
  const left = scope === null ? ownLeft(facts) : scope.freezes;
  const before = scope === null ? state.freezes : scopeFreezes;
  const isEnd = scope === null ? event?.type === 'unfreeze' : scope.kind === 'unfreeze' && scope.blockers.length === 0;
  if (!isEnd || left === null) return [];
  return before
    .filter((freeze) => isSigned(freeze) && !left.some(({ id }) => id === freeze.id))
    .map(({ id, by, reason }) =>
      toCheck('signed_freeze_unfrozen', 'fail', {
        level: 'may',
        reason: `${id} of ${by} ends without a signed thaw, by the conditions of unfreeze: ${reason}`,
        expected: 'a signed thaw',
        actual: 'unfreeze',
        remedy: 'Where that must not be: freezes.thaw: required in the policy',
      }),
    );
}

function ownLeft(facts: ExecutorFacts): readonly Freeze[] | null {
  if (facts.event === null) return null;
  const decision = decisionOf(facts);
  return 'state' in decision ? decision.state.freezes : null;
}

interface Acting {
  readonly inputs: ExecutorInputs;
  readonly context: ApplyContext;
  readonly session: ChannelSession;
}

/** What signed files say that the ledger does not yet, written to it. */
export function keepSigned(
  facts: ExecutorFacts,
  { inputs, context, session }: Acting,
): Promise<readonly EngagedLine[]> {
  const ports = enginePortsOf(session, context, recordsOf);
  const { channel } = session;
  const trust = scopeTrustWorld({ inputs, context, session });
  const engaging = { channel, policy: facts.stepPolicy, asked: askedOf(inputs, context), trust };
  return engageSignedFreezes(facts.signed ?? NO_SIGNED_FREEZES, engaging, ports);
}

export function keptChecks(lines: readonly EngagedLine[]): Check[] {
  const [first] = lines;
  if (first === undefined) return [];
  const told = lines.map(({ change, freezeId, by, path }) =>
    change === 'engaged' ? `${freezeId} of ${by} is in the ledger now (${path})` : `${by} ended ${freezeId} (${path})`,
  );
  return [
    toCheck('signed_freezes_kept', true, {
      reason: told.join('; '),
      expected: 'in the ledger',
      actual: lines.map(({ transition }) => transition),
    }),
  ];
}
