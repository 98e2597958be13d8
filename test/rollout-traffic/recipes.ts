import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@release-gates/core';
import { parseYaml } from '@release-gates/formats';
import { FakeSecrets } from '@release-gates/testkit';

export const PAGE = readFileSync(join(import.meta.dirname, '../../docs/traffic.md'), 'utf8');

export const SECRETS = new FakeSecrets({
  AWS_ACCESS_KEY_ID: 'AKIA-test',
  AWS_SECRET_ACCESS_KEY: 'secret-test',
  AWS_SESSION_TOKEN: 'session-test',
  ROUTER_TOKEN: 'router-test',
});

export interface Block {
  readonly heading: string;
  readonly traffic?: Json;
  readonly hooks?: Json;
}

/** Every YAML block of the page with the heading above it. */
export const BLOCKS: readonly Block[] = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => {
  const above = PAGE.slice(0, match.index).match(/^##+ (.*)$/gm) ?? [];
  const parsed = parseYaml(Buffer.from(match[1] ?? ''), { file: 'docs/traffic.md' }).value as object;
  return { heading: (above.at(-1) ?? '').replace(/^#+ /, ''), ...parsed };
});

export function block(heading: string): Block {
  const found = BLOCKS.find((candidate) => candidate.heading === heading);
  if (found === undefined) throw new Error(`docs/traffic.md has no recipe ${heading}`);
  return found;
}

export type Tree = { [key: string]: Tree } | Tree[] | string | number;

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup';

/** What kubectl and aws say of, by the heading of the recipe: 5 % at green. */
export const OBJECTS: Readonly<Record<string, () => Tree>> = {
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
