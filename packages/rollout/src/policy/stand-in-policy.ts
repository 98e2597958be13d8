import {
  InputError,
  isJsonObject,
  type Json,
  LIMITS,
  ReleaseGatesError,
  sha256Hex,
  type Workspace,
} from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { type LoadedPolicy, loadRolloutPolicy } from './load-policy.ts';
import { resolvePolicy } from './resolve.ts';
import { channelWord, type RolloutPolicy, rolloutPolicySchema, storeSchema } from './schema.ts';

/** Whether the channel that is meant has a ledger in this store. */
export type KnowsChannel = (store: RolloutPolicy['store'], tenant: string) => Promise<boolean>;

export interface PolicyForFreeze extends LoadedPolicy {
  /** Why the file is no policy; null where it is one. */
  readonly fault: string | null;
}

/**
 * The policy, or one that stands in for it where it has a mistake or is not there: nobody corrects a file before he may stop a rollout.
 * Of a policy a freeze needs to know where the ledger is, and whose. The stand-in says nothing else: it moves no traffic
 * and must not be used for anything that could.
 *
 * A freeze in another ledger than the one that the executors read would stop nothing and look as if it did. So the ledger
 * must know the channel already, and what cannot be told is asked for.
 *
 * @throws InputError those of `loadRolloutPolicy`, where no ledger or several could be meant
 */
export async function loadPolicyForFreeze(
  workspace: Workspace,
  { path, environment }: { readonly path: string; readonly environment: string },
  knows: KnowsChannel,
): Promise<PolicyForFreeze> {
  try {
    return { ...(await loadRolloutPolicy(workspace, path, environment)), fault: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const file = await workspace.read(path, { role: 'policy', maxBytes: LIMITS.policy });
    // What is not there, or cannot be read, says as much as an empty file.
    const bytes = file.state === 'present' ? file.bytes : new Uint8Array();
    const stated = await readStated(bytes, path);
    const { tenant } = stated;
    const [store, other] = await storesThatKnow(stated, knows);
    if (store === undefined || other !== undefined) throw withWayOut(error);
    const document = standIn(store, tenant);
    const policy = resolvePolicy(document, environment);
    return {
      path,
      sha256: sha256Hex(bytes),
      policy,
      document,
      tenant,
      fault: error.message.split('\n').slice(0, 3).join(' | '),
    };
  }
}

interface Stated {
  /** One, or each that it may be. */
  readonly stores: readonly RolloutPolicy['store'][];
  readonly tenant: string;
}

const DEFAULT_STORES = [storeSchema.parse({ kind: 'folder' }), storeSchema.parse({ kind: 'git' })] as const;

/** What stands there and is right, although something else is wrong. */
async function readStated(bytes: Uint8Array, file: string): Promise<Stated> {
  const value = await parsed(bytes, file);
  const { store, tenant = 'default' } = isJsonObject(value) ? value : {};
  // One that is not there may be misspelt: what is usual is asked for then, as where it cannot be read.
  const stated = storeSchema.safeParse(store);
  return {
    stores: stated.success ? [stated.data] : DEFAULT_STORES,
    tenant: channelWord.safeParse(tenant).data ?? 'default',
  };
}

async function parsed(bytes: Uint8Array, file: string): Promise<Json> {
  try {
    return (await parseByExtension(bytes, { file, maxBytes: LIMITS.policy })).value;
  } catch (error) {
    // What is wrong with it is told already.
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}

async function storesThatKnow({ stores, tenant }: Stated, knows: KnowsChannel): Promise<RolloutPolicy['store'][]> {
  const known: RolloutPolicy['store'][] = [];
  for (const store of stores) {
    try {
      if (await knows(store, tenant)) known.push(store);
    } catch (error) {
      // One of several guesses: a remote that is not there knows nothing. What the policy names must answer.
      if (!(error instanceof ReleaseGatesError) || stores.length === 1) throw error;
    }
  }
  return known;
}

function standIn(store: RolloutPolicy['store'], tenant: string): RolloutPolicy {
  const canary = { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 1 };
  return rolloutPolicySchema.parse({ version: 1, tenant, store, canary, traffic: { adapter: 'none' } });
}

function withWayOut(error: InputError): InputError {
  const [first, ...rest] = error.problems;
  if (first === undefined) return error;
  const way =
    'To freeze meanwhile, name a file with the input policy that says where the ledger is, such as a .json with {"store": {"kind": "git"}}, and the tenant of a channel that it knows';
  const remedy = first.remedy === undefined ? way : `${first.remedy.replace(/\.$/, '')}. ${way}`;
  return new InputError([{ ...first, remedy }, ...rest], { cause: error });
}
