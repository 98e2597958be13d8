import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Json, type ProcessRequest, type ProcessResult } from '@release-gates/core';
import { parseYaml } from '@release-gates/formats';
import {
  createHooks,
  createTraffic,
  hooksConfigSchema,
  type Traffic,
  trafficConfigSchema,
} from '@release-gates/rollout';
import {
  FakeProcesses,
  FakeSecrets,
  FakeSockets,
  FakeWorkspace,
  processResult,
  trafficRequest,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/traffic.md'), 'utf8');
const SECRETS = new FakeSecrets({
  AWS_ACCESS_KEY_ID: 'AKIA-test',
  AWS_SECRET_ACCESS_KEY: 'secret-test',
  AWS_SESSION_TOKEN: 'session-test',
  ROUTER_TOKEN: 'router-test',
});

interface Block {
  readonly heading: string;
  readonly traffic?: Json;
  readonly hooks?: Json;
}

/** Every YAML block of the page with the heading above it. */
const BLOCKS: readonly Block[] = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => {
  const above = PAGE.slice(0, match.index).match(/^##+ (.*)$/gm) ?? [];
  const parsed = parseYaml(Buffer.from(match[1] ?? ''), { file: 'docs/traffic.md' }).value as object;
  return { heading: (above.at(-1) ?? '').replace(/^#+ /, ''), ...parsed };
});

function block(heading: string): Block {
  const found = BLOCKS.find((candidate) => candidate.heading === heading);
  if (found === undefined) throw new Error(`docs/traffic.md has no recipe ${heading}`);
  return found;
}

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

type Tree = { [key: string]: Tree } | Tree[] | string | number;

/** kubectl and aws as far as the recipes use them, on one object. */
function carryOut(object: Tree): Handler {
  return (argv) => {
    const verb = argv[0] === 'aws' ? argv[2] : argv[1];
    if (verb === 'get' || verb === 'describe-listeners')
      return { stdout: Buffer.from(JSON.stringify(object, null, 4)) };
    const option = (name: string): string =>
      argv.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
    if (verb === 'annotate') {
      const [key = '', value = ''] = (argv.at(-1) ?? '').split('=');
      at(object, ['metadata', 'annotations'], (annotations) => (annotations[key] = value));
    } else if (verb === 'patch') {
      const operations = JSON.parse(option('--patch')) as { op: string; path: string; value: Tree }[];
      return operations.every((operation) => patch(object, operation)) ? {} : { status: 1 };
    } else if (verb === 'modify-listener') {
      at(
        object,
        ['Listeners', '0'],
        (listener) => (listener['DefaultActions'] = JSON.parse(option('--default-actions')) as Tree),
      );
    }
    return {};
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

/** RFC 6902, `test` and `replace`. */
function patch(object: Tree, { op, path, value }: { op: string; path: string; value: Tree }): boolean {
  const keys = path.slice(1).split('/');
  const last = keys.pop() as string;
  let holds = false;
  at(object, keys, (found) => {
    holds = op === 'test' ? found[last] === value : op === 'replace' && Object.hasOwn(found, last);
    if (holds) found[last] = value;
  });
  return holds;
}

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup';

const OBJECTS: Readonly<Record<string, () => Tree>> = {
  'ingress-nginx': () => ({
    kind: 'Ingress',
    metadata: {
      annotations: { 'nginx.ingress.kubernetes.io/canary': 'true', 'nginx.ingress.kubernetes.io/canary-weight': '5' },
    },
  }),
  'Gateway API': () => ({
    kind: 'HTTPRoute',
    spec: {
      rules: [
        {
          matches: [{ path: { value: '/' } }],
          backendRefs: [
            { name: 'shop-blue', port: 80, weight: 95 },
            { name: 'shop-green', port: 80, weight: 5 },
          ],
        },
      ],
    },
  }),
  Istio: () => ({
    kind: 'VirtualService',
    spec: {
      http: [
        {
          timeout: '2s',
          route: [
            { destination: { host: 'shop', subset: 'blue' }, weight: 95 },
            { destination: { host: 'shop', subset: 'green' }, weight: 5 },
          ],
        },
      ],
    },
  }),
  'AWS: weighted target groups of a load balancer': () => ({
    Listeners: [
      {
        Port: 443,
        DefaultActions: [
          {
            Type: 'forward',
            ForwardConfig: {
              TargetGroups: [
                { TargetGroupArn: `${ARN}/shop-blue/73e2d6bc24d8a067`, Weight: 95 },
                { TargetGroupArn: `${ARN}/shop-green/09966783158cda59`, Weight: 5 },
              ],
            },
          },
        ],
      },
    ],
  }),
};

describe.each(Object.entries(OBJECTS))('%s', (heading, make) => {
  it.each(['green', 'blue'])('moves %s and reads back what it left', async (slot) => {
    const { traffic } = open(heading, carryOut(make()));
    for (const percent of [0, 1, 5, 25, 50, 100, 0]) {
      const exposure = { slot, otherSlot: slot === 'green' ? 'blue' : 'green', percent };
      expect(await traffic.set(trafficRequest({ exposure }))).toMatchObject({ state: 'done' });
      expect(await traffic.read(exposure)).toMatchObject({ state: 'read', percent, proven: true });
    }
  });

  it('keeps everything else of the object', async () => {
    const object = make();
    const { traffic } = open(heading, carryOut(object));
    await traffic.set(trafficRequest({ exposure: { slot: 'green', otherSlot: 'blue', percent: 5 } }));
    expect(object).toEqual(make());
  });

  it('does not take another document for a share', async () => {
    const { traffic } = open(heading, carryOut({ kind: 'Status', status: 'Failure' }));
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
  const reading = await open(heading, carryOut(object)).traffic.read(trafficRequest().exposure);
  expect(reading.state === 'read' ? reading.percent : reading.state).toBe(percent);
});

it('a route whose backends changed places is not patched', async () => {
  const object = OBJECTS['Gateway API']?.() as Tree;
  at(object, ['spec', 'rules', '0'], (rule) => (rule['backendRefs'] as Tree[]).reverse());
  expect(await open('Gateway API', carryOut(object)).traffic.set(trafficRequest())).toMatchObject({ state: 'failed' });
});

describe('command lines', () => {
  it('Argo Rollouts', async () => {
    const { traffic, requests } = open('Argo Rollouts', () => ({ stdout: Buffer.from('{"percent": 25}') }));
    await traffic.set(trafficRequest());
    expect(await traffic.read(trafficRequest().exposure)).toMatchObject({ percent: 25 });
    const target = ['shop', '--namespace=shop'];
    expect(requests.map(({ argv }) => argv)).toEqual([
      [
        'kubectl',
        'patch',
        'rollout',
        ...target,
        '--type=json',
        '--patch=[{"op":"replace","path":"/spec/strategy/canary/steps","value":[{"setWeight":25},{"pause":{}}]}]',
      ],
      [
        'kubectl',
        'get',
        'rollout',
        ...target,
        '--output=go-template={{if eq .status.stableRS .status.currentPodHash}}{"percent": 100}{{else}}{"percent": {{.status.canary.weights.canary.weight}}}{{end}}',
      ],
    ]);
  });

  it('AWS CodeDeploy', async () => {
    const processes = new FakeProcesses(() => processResult());
    const hooks = createHooks(hooksConfigSchema.parse(block('AWS CodeDeploy').hooks), { processes, secrets: SECRETS });
    expect(await hooks.run('stage', trafficRequest())).toMatchObject({ state: 'done' });
    expect(processes.requests[0]?.argv).toEqual([
      'aws',
      'deploy',
      'create-deployment',
      '--application-name=shop',
      '--deployment-group-name=shop-green',
      '--description=rc-1.4.0',
      '--s3-location=bucket=shop-releases,key=rc-1.4.0.zip,bundleType=zip',
    ]);
    expect(processes.requests[0]?.env).toMatchObject({ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIA-test' });
  });
});

describe('the script that ends what Argo began', () => {
  const script = /^```sh\n(.*?)^```/ms.exec(PAGE)?.[1] ?? '';

  it.each([
    ['100', 'argo rollouts promote shop --namespace=prod --full\n'],
    ['0', 'argo rollouts abort shop --namespace=prod\n'],
    ['25', ''],
  ])('at %s percent', (percent, printed) => {
    const folder = mkdtempSync(join(tmpdir(), 'argo-'));
    try {
      writeFileSync(join(folder, 'kubectl'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
      const env = { PATH: `${folder}:${process.env['PATH']}`, RELEASE_GATES_PERCENT: percent };
      const result = spawnSync('sh', ['-c', script, 'argo-finish.sh', 'shop', 'prod'], { env, encoding: 'utf8' });
      expect(result).toMatchObject({ status: 0, stdout: printed });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
