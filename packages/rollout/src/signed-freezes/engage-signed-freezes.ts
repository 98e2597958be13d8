import { EnvironmentError } from '@release-gates/core';
import type { EnginePorts } from '../engine/engine-ports.ts';
import { loadChannel } from '../engine/load-channel.ts';
import { runEvent } from '../engine/run-event.ts';
import { withoutVoid } from '../scope-freezes/readiness.ts';
import { readScopeFreezes, type ScopeFreezes, writeScopeFreezes } from '../scope-freezes/scope-freezes.ts';
import {
  checkScopeTrust,
  collectScopeTrust,
  type ScopeTrust,
  type ScopeTrustWorld,
} from '../scope-freezes/scope-trust.ts';
import type { Channel } from '../state/channel-state.ts';
import { signedFreezeId } from '../state/signed-id.ts';
import type { Transition } from '../step/decision.ts';
import type { Asked } from '../step/event.ts';
import type { SignOff } from '../step/facts.ts';
import { addFreeze } from '../step/freeze-list.ts';
import type { StepPolicy } from '../step/policy.ts';
import { signedIn } from './collect-signed-freezes.ts';
import { SIGNED_FREEZE_CODE, type SignedFreezes } from './judge-signed-freezes.ts';
import type { SignedFreeze, SignedThaw } from './read-freeze-file.ts';

export interface Engaging {
  readonly channel: Channel;
  readonly policy: StepPolicy;
  /** Of the run that found the files; who freezes and thaws is who signed. */
  readonly asked: Asked;
  /** By what this run knows who is trusted to freeze many channels. */
  readonly trust: ScopeTrustWorld;
}

/** A line of the ledger that a signed file made. */
export interface EngagedLine {
  readonly change: 'engaged' | 'ended';
  readonly freezeId: string;
  readonly transition: string;
  readonly by: string;
  readonly path: string;
}

/**
 * Writes what signed files say to the ledger, a line each. From then on the ledger holds the freeze, whatever becomes of
 * its file. What another run wrote meanwhile is not written again; what waits for an open intent, or finds no room, is left
 * to the next step: until then the file itself holds.
 */
export async function engageSignedFreezes(
  { engage, thaw }: Pick<SignedFreezes, 'engage' | 'thaw'>,
  engaging: Engaging,
  ports: EnginePorts,
): Promise<readonly EngagedLine[]> {
  const lines: EngagedLine[] = [];
  for (const one of thaw) {
    const isOwn = one.target.scope === 'component';
    const transition = isOwn ? await thawOwn(one, engaging, ports) : await thawWide(one, engaging, ports);
    if (transition !== null)
      lines.push({
        change: 'ended',
        freezeId: signedFreezeId(one.freeze),
        transition: transition.id,
        by: one.by,
        path: one.path,
      });
  }
  for (const one of engage) {
    const isOwn = one.target.scope === 'component';
    const transition = isOwn ? await freezeOwn(one, engaging, ports) : await freezeWide(one, engaging, ports);
    if (transition !== null)
      lines.push({
        change: 'engaged',
        freezeId: signedFreezeId(one.sha256),
        transition: transition.id,
        by: one.by,
        path: one.path,
      });
  }
  return lines;
}

async function freezeOwn(
  freeze: SignedFreeze,
  { channel, policy, asked }: Engaging,
  ports: EnginePorts,
): Promise<Transition | null> {
  const { records } = await loadChannel(ports.ledger, channel);
  if (signedIn(records).has(freeze.sha256)) return null;
  const { tier, reason, by, untilMs } = freeze;
  const signed = { id: signedFreezeId(freeze.sha256), signOffs: signOffsOf(freeze) };
  const what = { type: 'freeze', tier, scope: 'component', environment: null, reasonCode: SIGNED_FREEZE_CODE } as const;
  const result = await runEvent({ channel, policy, event: { ...asked, ...what, reason, by, untilMs, signed } }, ports);
  return result.outcome === 'committed' ? result.transition : null;
}

async function thawOwn(
  { freeze, reason, by, ...file }: SignedThaw,
  { channel, policy, asked }: Engaging,
  ports: EnginePorts,
): Promise<Transition | null> {
  const event = {
    ...asked,
    type: 'thaw',
    reason,
    by,
    freezeId: signedFreezeId(freeze),
    signOffs: signOffsOf(file),
  } as const;
  const result = await runEvent({ channel, policy, event }, ports);
  return result.outcome === 'committed' ? result.transition : null;
}

async function freezeWide(freeze: SignedFreeze, engaging: Engaging, ports: EnginePorts): Promise<Transition | null> {
  const { target, sha256 } = freeze;
  const environment = target.environment ?? null;
  const trust = await collectScopeTrust(environment, { ...engaging.trust, ledger: null });
  return changeWide(freeze, { engaging, ports, trust }, (standing) => {
    if (signedIn(standing.records).has(sha256)) return null;
    const { outcome, freezes } = addFreeze(standing.freezes, {
      ...freeze,
      id: signedFreezeId(sha256),
      scope: target.scope,
      environment,
      trigger: 'person',
      reasonCode: SIGNED_FREEZE_CODE,
      nowMs: ports.nowMs(),
    });
    if (outcome !== 'added') return null;
    const scope = target.scope === 'repository' ? 'repository' : 'environment';
    return {
      kind: 'freeze',
      reasonCode: SIGNED_FREEZE_CODE,
      freezes,
      ready: withoutVoid(standing.ready, { scope, environment }),
    };
  });
}

async function thawWide(thaw: SignedThaw, engaging: Engaging, ports: EnginePorts): Promise<Transition | null> {
  const id = signedFreezeId(thaw.freeze);
  const trust = await collectScopeTrust(thaw.target.environment ?? null, engaging.trust);
  return changeWide(thaw, { engaging, ports, trust }, ({ freezes, ready, trustRoots }) => {
    const ended = freezes.find((freeze) => freeze.id === id);
    // Another run may have seen a newer trust root since the thaw was read.
    if (ended === undefined || checkScopeTrust(trust, trustRoots).length > 0) return null;
    const left = ended.environment === null ? [] : ready;
    return {
      kind: 'unfreeze',
      reasonCode: 'thawed',
      freezes: freezes.filter((freeze) => freeze !== ended),
      ready: left,
    };
  });
}

const MAX_LOST = 32;

type Change = Pick<Parameters<typeof writeScopeFreezes>[2], 'kind' | 'reasonCode' | 'freezes' | 'ready'>;

interface Changing {
  readonly engaging: Engaging;
  readonly ports: EnginePorts;
  readonly trust: ScopeTrust;
}

/** Others may freeze at the same moment: each time the change is made on what stands by then. */
async function changeWide(
  { by, reason, ...file }: SignedFreeze | SignedThaw,
  { engaging, ports, trust }: Changing,
  change: (standing: ScopeFreezes) => Change | null,
): Promise<Transition | null> {
  const { ledger } = ports;
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const standing = await readScopeFreezes(ledger);
    const changed = change(standing);
    if (changed === null) return null;
    const { correlationId } = engaging.asked;
    const told = {
      trust,
      asked: { by, reason, correlationId },
      approvals: [],
      signOffs: signOffsOf({ ...file }),
      nowMs: ports.nowMs(),
    };
    const transition = await writeScopeFreezes(ledger, standing, { ...changed, ...told });
    if (transition !== 'lost') return transition;
  }
  throw new EnvironmentError({
    code: 'ledger.contended',
    message: `expected to append a signed freeze, but others were faster ${MAX_LOST} times`,
    where: { file: ledger.place },
    remedy: 'Run again',
  });
}

/** One for each key; the record finds the key of each by its reference. */
function signOffsOf({ path, signers }: Pick<SignedFreeze, 'path' | 'signers'>): readonly SignOff[] {
  return signers.map(({ owner, fingerprint }, at) => ({
    by: owner,
    ref: signers.length === 1 ? path : `${path}#${at + 1}`,
    signedBy: fingerprint,
  }));
}
