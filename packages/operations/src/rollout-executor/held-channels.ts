import {
  channelId,
  type HeldChannels,
  isInUse,
  listChannels,
  loadChannel,
  type LoadedChannel,
  resolvePolicy,
  toStepPolicy,
} from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';
import { collectUnfreeze } from './person-event.ts';

export type HeldRequest = Pick<EventRequest, 'inputs' | 'context' | 'session' | 'approvals' | 'asked'>;

const NONE: HeldChannels = { environments: [], hasCandidate: false, judged: [] };

/** The channels that the end of a freeze of many would open; none where no such end is asked. */
export async function collectHeld(request: HeldRequest): Promise<HeldChannels> {
  const { inputs, session } = request;
  if (inputs.action !== 'unfreeze' || inputs.scope === 'component') return NONE;
  const { environment } = session.channel;
  const held: LoadedChannel[] = [];
  for (const channel of await listChannels(session.ledger)) {
    if (inputs.scope === 'environment' && channel.environment !== environment) continue;
    if (resolvePolicy(session.document, channel.environment).retired === true) continue;
    const loaded = await loadChannel(session.ledger, channel);
    if (isInUse(loaded.state)) held.push(loaded);
  }
  const judged: HeldChannels['judged'][number][] = [];
  for (const loaded of held) {
    if (loaded.state.channel.environment === environment) judged.push(await judge(request, loaded));
  }
  return {
    environments: environmentsOf(held),
    hasCandidate: held.some(({ state }) => state.candidate !== null),
    judged,
  };
}

function environmentsOf(held: readonly LoadedChannel[]): HeldChannels['environments'] {
  const newest = new Map<string, number>();
  for (const { state, history } of held) {
    const { environment } = state.channel;
    newest.set(environment, Math.max(newest.get(environment) ?? 0, history.newestMs ?? 0));
  }
  const names = [...newest.keys()].sort();
  return names.map((name) => ({ name, newestMs: newest.get(name) ?? 0 }));
}

/** As a run in that channel looks at it before a freeze of its own ends. */
async function judge(request: HeldRequest, loaded: LoadedChannel): Promise<HeldChannels['judged'][number]> {
  const { context } = request;
  const { state, history } = loaded;
  const session = { ...request.session, channel: state.channel, id: channelId(state.channel) };
  const policy = toStepPolicy(session.policy);
  const { event } = await collectUnfreeze({
    ...request,
    session,
    loaded,
    stepPolicy: policy,
    approvalProblems: [],
    scopeFreezes: [],
    freezeFlaws: [],
  });
  return { state, history, policy, nowMs: context.nowMs, event };
}
