import { InputError, type Problem, toKebab } from '@release-gates/core';
import { type Action, ACTIONS, type ExecutorInputs, executorInputs } from './inputs.ts';

type Name = keyof ExecutorInputs;

/** Which channel, by which policy, believing whom: part of every action. */
const OF_ALL: ReadonlySet<Name> = new Set([
  'action',
  'policy',
  'trustRootSha256',
  'trustRootVersion',
  'requireSignedApprovals',
  'tenant',
  'region',
  'segment',
]);

const WHY: readonly Name[] = ['reason', 'ticket'];

const JUDGED: readonly Name[] = ['reason', 'allowGateFailures', 'signatureGates'];

const STARTED: readonly Name[] = [
  ...JUDGED,
  'ticket',
  'manifest',
  'manifestSha256',
  'evidenceRun',
  'apiUrl',
  'kind',
  'strategy',
  'generation',
  'buildId',
  'configSha256',
  'incident',
  'expectedRevision',
  'release',
];

const TAKEN: Readonly<Record<Action, readonly Name[]>> = {
  plan: STARTED,
  apply: STARTED,
  downgrade: STARTED.filter((name) => name !== 'kind' && name !== 'incident'),
  tick: [...JUDGED, 'ticket'],
  status: JUDGED,
  freeze: [...WHY, 'reasonCode', 'tier', 'scope', 'for'],
  unfreeze: [...WHY, 'scope', 'freeze', 'signatureGates'],
  rollback: [...WHY, 'release', 'badRelease', 'rollbackType', 'reasonCode'],
  pause: WHY,
  resume: WHY,
  abort: [...WHY, 'reject'],
  pin: [...WHY, 'release', 'for'],
  unpin: WHY,
  bless: [...WHY, 'release', 'for'],
  unbless: [...WHY, 'release'],
  reconcile: WHY,
  record: ['scope', 'transition', 'out'],
};

/**
 * Threat: at night an input that is passed over reads as if it were obeyed, and `rollback --scope repository` as if it
 * went back everywhere. One with its default counts as not given: a workflow hands over all that it knows.
 *
 * @throws InputError `input.not_taken`, for each
 */
export function refuseUntaken(inputs: ExecutorInputs): void {
  const { action } = inputs;
  const defaults = executorInputs.parse({ action });
  const problems = (Object.keys(inputs) as Name[])
    .filter((name) => !OF_ALL.has(name) && !TAKEN[action].includes(name))
    .filter((name) => JSON.stringify(inputs[name]) !== JSON.stringify(defaults[name]))
    .map((name) => notTaken(name, inputs));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}

function notTaken(name: Name, inputs: ExecutorInputs): Problem & { readonly code: 'input.not_taken' } {
  const { action } = inputs;
  const takers = ACTIONS.filter((other) => TAKEN[other].includes(name));
  const channels = name === 'scope' ? `; ${action} concerns one channel: run it for each` : '';
  return {
    code: 'input.not_taken',
    message: `expected with the action ${action} only ${TAKEN[action].map(toKebab).join(', ')}, found ${toKebab(name)} ${JSON.stringify(inputs[name]).slice(0, 100)}`,
    where: { file: toKebab(name) },
    remedy: `Nothing was done. Leave it out: only ${takers.join(', ')} take${takers.length === 1 ? 's' : ''} it${channels}`,
  };
}
