import { equalDigest, InputError, type Json } from '@release-gates/core';
import * as z from 'zod';
import type { Ledger, LedgerTip } from '../ledger/ledger.ts';
import { resolveScope } from '../policy/resolve.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import { describeScope } from '../scope-freezes/freeze-scope.ts';
import { channelStateSchema, type SeenTrustRoot, seenTrustRootSchema } from '../state/channel-state.ts';
import { SCOPE_FREEZES, type ScopeTrustRoot, scopeStateSchema } from '../state/ledger-state.ts';
import { parseChannelId } from '../state/name-channel.ts';
import type { TrustRootFact, TrustWitness } from '../step/facts.ts';
import { newestOf } from '../step/trust-rules.ts';

/** Who may have seen a trust root, and of which environment; null: the repository. */
export interface Witness extends TrustWitness {
  readonly environment: string | null;
}

/**
 * What every channel of a ledger remembers, and the freezes of many. What cannot be told is told as that: it bars what only
 * goes forward, and a way back in a channel that is well waits for no other.
 */
export async function askWitnesses(ledger: Ledger): Promise<readonly Witness[]> {
  const tips = await orWhyNot(() => ledger.tips());
  if (typeof tips === 'string') return [{ name: ledger.place, environment: null, lost: tips }];
  const found: Witness[] = [];
  for (const tip of tips) {
    const told = await orWhyNot(async () => readTold(tip.channelId, await stateOf(ledger, tip)));
    if (typeof told === 'string') found.push({ ...placeOf(tip.channelId), lost: told });
    else found.push(...told);
  }
  return found;
}

export function scopeWitness({ environment, ...seen }: ScopeTrustRoot): Witness {
  const scope = environment === null ? 'repository' : 'environment';
  return { name: `an earlier change of freezes of the ${describeScope({ scope, environment })}`, environment, seen };
}

interface Asking {
  readonly environment: string | null;
  readonly document: RolloutPolicy;
  readonly fact: TrustRootFact;
}

/**
 * Those of the environment, of others that trust by the same folder (an environment may have one of its own), and
 * whoever saw the same trust root: the policy that names the folder lies where an attacker writes.
 */
export function witnessesFor({ environment, document, fact }: Asking, all: readonly Witness[]): readonly Witness[] {
  const folderOf = (name: string | null): string => resolveScope(document, name).signatures['trust-root'];
  const folder = folderOf(environment);
  const first = newestOf(fact)?.first_sha256;
  const found = all.filter(
    (one) =>
      one.environment === environment ||
      folderOf(one.environment) === folder ||
      (first !== undefined && one.seen !== undefined && equalDigest(one.seen.first_sha256, first)),
  );
  return found.length > 0 ? found : all;
}

/** As few as say the same, so that facts stay small however many channels there are. */
export function distinctWitnesses(witnesses: readonly Witness[]): readonly TrustWitness[] {
  const known = new Map<string, TrustWitness>();
  for (const { name, seen, lost } of witnesses) {
    const key = lost === undefined ? JSON.stringify(seen) : 'lost';
    const told = { name, ...(seen !== undefined && { seen }), ...(lost !== undefined && { lost }) };
    if ((seen !== undefined || lost !== undefined) && !known.has(key)) known.set(key, told);
  }
  return [...known.values()];
}

async function stateOf(ledger: Ledger, { channelId, record }: LedgerTip): Promise<Json | undefined> {
  const last = record ?? (await ledger.read(channelId)).records.at(-1);
  return last?.context['state'];
}

const channelMemory = z.object({
  format: channelStateSchema.shape.format,
  trust_root: seenTrustRootSchema.optional(),
});

/** @throws InputError where the state is none that this version knows */
function readTold(id: string, state: Json | undefined): readonly Witness[] {
  if (state === undefined) return [];
  if (id === SCOPE_FREEZES) return (checked(scopeStateSchema, state).trust_roots ?? []).map(scopeWitness);
  const seen: SeenTrustRoot | undefined = checked(channelMemory, state).trust_root;
  return [{ ...placeOf(id), ...(seen !== undefined && { seen }) }];
}

function checked<T>(schema: z.ZodType<T>, state: Json): T {
  const { success, data } = schema.safeParse(state);
  if (success) return data;
  throw new InputError({ code: 'ledger.state', message: 'its last line holds no state that this version knows' });
}

function placeOf(id: string): Pick<Witness, 'name' | 'environment'> {
  return id === SCOPE_FREEZES
    ? { name: 'the ledger of freezes of many', environment: null }
    : { name: id, environment: parseChannelId(id).environment };
}

async function orWhyNot<T>(ask: () => Promise<T>): Promise<T | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
