import {
  type Blocker,
  type Channel,
  checkHeldChannel,
  collectMeasured,
  collectStability,
  loadChannel,
  nameChannel,
  resolvePolicy,
  toStepPolicy,
} from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';

/** What is known to be wrong in the channels that the end of a freeze of many would open; none where no such end is asked. */
export async function collectHeld(
  request: Pick<EventRequest, 'inputs' | 'context' | 'session'>,
): Promise<readonly Blocker[]> {
  const { inputs, session } = request;
  if (inputs.action !== 'unfreeze' || inputs.scope === 'component') return [];
  // Ledgers of freezes begin with an underscore, and are no channels.
  const ids = (await session.ledger.channels()).filter((id) => !id.startsWith('_'));
  const held = ids
    .map(toChannel)
    .filter(({ environment }) => inputs.scope === 'repository' || environment === session.channel.environment);
  const found: Blocker[] = [];
  for (const channel of held) found.push(...(await collectChannel(request, channel)));
  return found;
}

async function collectChannel(
  { context, session }: Pick<EventRequest, 'context' | 'session'>,
  channel: Channel,
): Promise<readonly Blocker[]> {
  const { nowMs } = context;
  const { state, history } = await loadChannel(session.ledger, channel);
  if (state.current === null && state.candidate === null) return [];
  const policy = resolvePolicy(session.document, channel.environment);
  const given = { policy, state, ports: context, nowMs };
  const event = { ...(await collectMeasured(given)), stability: await collectStability(given) };
  return checkHeldChannel({ state, history, policy: toStepPolicy(policy), nowMs, event });
}

function toChannel(id: string): Channel {
  const [tenant = '', environment = '', region, segment] = id.split('.');
  return nameChannel({ tenant, environment, region: region === '-' ? undefined : region, segment });
}
