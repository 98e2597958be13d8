import type { ProcessRequest, ProcessResult } from '@release-gates/core';
import {
  createHooks,
  createTraffic,
  hooksConfigSchema,
  type Traffic,
  trafficConfigSchema,
} from '@release-gates/rollout';
import { FakeProcesses, FakeSockets, FakeWorkspace, processResult, trafficRequest } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { carryOut } from '../support/programs/cluster.mjs';
import { block, BLOCKS, OBJECTS, SECRETS, type Tree } from './recipes.ts';

it.each(BLOCKS.map((each) => [each.heading, each] as const))(
  'what the page says of %s is a configuration',
  (_, found) => {
    if (found.traffic !== undefined) trafficConfigSchema.parse(found.traffic);
    if (found.hooks !== undefined) hooksConfigSchema.parse(found.hooks);
    expect(Object.keys(found).filter((key) => !['heading', 'traffic', 'hooks'].includes(key))).toEqual([]);
  },
);

type Handler = (argv: readonly string[]) => Partial<ProcessResult>;

function open(heading: string, handler: Handler): { traffic: Traffic; requests: readonly ProcessRequest[] } {
  const processes = new FakeProcesses((request) => processResult(handler(request.argv)));
  const traffic = createTraffic(trafficConfigSchema.parse(block(heading).traffic), {
    processes,
    secrets: SECRETS,
    sockets: new FakeSockets(),
    openWorkspace: () => new FakeWorkspace(),
    channel: trafficRequest().channel,
  });
  return { traffic, requests: processes.requests };
}

function onObject(object: Tree): Handler {
  return (argv) => {
    const { status, stdout, stderr } = carryOut(object, argv);
    return { status, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
  };
}

function at(object: Tree, path: readonly string[], change: (found: Record<string, Tree>) => unknown): void {
  change(
    path.reduce<Record<string, Tree>>(
      (found, key) => found[key] as Record<string, Tree>,
      object as Record<string, Tree>,
    ),
  );
}

describe.each(Object.entries(OBJECTS))('%s', (heading, make) => {
  it.each(['green', 'blue'])('moves %s and reads back what it left', async (slot) => {
    const { traffic } = open(heading, onObject(make()));
    for (const percent of [0, 1, 5, 25, 50, 100, 0]) {
      const exposure = { slot, otherSlot: slot === 'green' ? 'blue' : 'green', percent };
      expect(await traffic.set(trafficRequest({ exposure }))).toMatchObject({ state: 'done' });
      expect(await traffic.read(exposure)).toMatchObject({ state: 'read', percent, proven: true });
    }
  });

  it('keeps everything else of the object', async () => {
    const object = make();
    const { traffic } = open(heading, onObject(object));
    await traffic.set(trafficRequest({ exposure: { slot: 'green', otherSlot: 'blue', percent: 5 } }));
    expect(object).toEqual(make());
  });

  it('does not take another document for a share', async () => {
    const { traffic } = open(heading, onObject({ kind: 'Status', status: 'Failure' }));
    expect(await traffic.read(trafficRequest().exposure)).toMatchObject({ state: 'unknown' });
  });
});

const DRIFT: readonly [heading: string, path: readonly string[], key: string, value: Tree, found: number | string][] = [
  ['Gateway API', ['spec', 'rules', '0', 'backendRefs', '1'], 'weight', 285, 75],
  ['Gateway API', ['spec', 'rules', '0', 'backendRefs', '1'], 'name', 'shop-red', 'unknown'],
  ['Gateway API', ['spec', 'rules', '0', 'backendRefs', '1'], 'weight', '5', 'unknown'],
  ['Istio', ['spec', 'http', '0', 'route', '0'], 'weight', 0, 100],
  ['ingress-nginx', ['metadata', 'annotations'], 'nginx.ingress.kubernetes.io/canary-weight', '12.5', 12.5],
  ['ingress-nginx', ['metadata', 'annotations'], 'nginx.ingress.kubernetes.io/canary-weight', '200', 'unknown'],
  ['ingress-nginx', ['metadata', 'annotations'], 'nginx.ingress.kubernetes.io/canary-weight', '', 'unknown'],
];

it.each(DRIFT)('%s: somebody else sets %j %s to %j', async (heading, path, key, value, percent) => {
  const object = OBJECTS[heading]?.() as Tree;
  at(object, path, (found) => (found[key] = value));
  const reading = await open(heading, onObject(object)).traffic.read(trafficRequest().exposure);
  expect(reading.state === 'read' ? reading.percent : reading.state).toBe(percent);
});

it('a route whose backends changed places is not patched', async () => {
  const object = OBJECTS['Gateway API']?.() as Tree;
  at(object, ['spec', 'rules', '0'], (rule) => (rule['backendRefs'] as Tree[]).reverse());
  expect(await open('Gateway API', onObject(object)).traffic.set(trafficRequest())).toMatchObject({ state: 'failed' });
});

describe('command lines', () => {
  it('AWS CodeDeploy', async () => {
    const processes = new FakeProcesses(() => processResult());
    const hooks = createHooks(hooksConfigSchema.parse(block('AWS CodeDeploy').hooks), { processes, secrets: SECRETS });
    expect(await hooks.run('stage', trafficRequest())).toMatchObject({ state: 'done' });
    expect(processes.requests[0]).toMatchObject({
      argv: ['./ops/codedeploy-stage.sh', 'shop', 'shop-green', 'shop-releases'],
      env: { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA-test', RELEASE_GATES_RELEASE: 'rc-1.4.0' },
    });
  });
});
