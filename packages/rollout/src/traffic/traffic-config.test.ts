import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { hooksConfigSchema } from './hooks.ts';
import { trafficConfigSchema } from './traffic-config.ts';

const set = { command: ['x', '{to_rollout_percent}'] };
const weight = {
  adapter: 'haproxy',
  mode: 'weight',
  sockets: ['unix:/run/haproxy/admin.sock', 'tcp:127.0.0.1:9999', 'tcp:[::1]:9999'],
  backend: 'shop',
  servers: { blue: 'shop-blue', green: 'shop-green' },
};
const map = {
  adapter: 'haproxy',
  mode: 'map',
  sockets: ['unix:admin.sock'],
  map: { file: '/etc/haproxy/share.map', key: 'green', slot: 'green' },
  backends: { blue: 'shop_blue', green: 'shop_green' },
};
const flagd = {
  adapter: 'file',
  format: 'flagd',
  path: 'flags.json',
  flag: 'checkout',
  variants: { blue: 'a', green: 'b' },
};
const nginx = {
  adapter: 'file',
  format: 'nginx-split',
  path: 'conf/split.conf',
  variable: 'shop_slot',
  key: '${remote_addr}${http_user_agent}',
  values: { blue: 'shop_blue', green: 'shop_green' },
};

describe('traffic', () => {
  it.each<[string, object]>([
    ['a command', { adapter: 'command', set }],
    ['a command that is trusted', { adapter: 'command', set, 'trust-command': true }],
    [
      'a command with everything',
      { adapter: 'command', set: { ...set, timeout: 45, environment: { A: '' } }, read: { command: ['y', '{slot}'] } },
    ],
    ['weights', weight],
    ['a map', map],
    ['flagd', flagd],
    ['nginx', { ...nginx, reload: { command: ['nginx', '-s', 'reload'] } }],
    ['none', { adapter: 'none' }],
  ])('%s', (_, config) => {
    expect(trafficConfigSchema.safeParse(config)).toMatchObject({ success: true });
  });

  it.each<[string, object, string]>([
    ['no adapter', {}, 'adapter'],
    ['another adapter', { adapter: 'envoy' }, 'adapter'],
    ['another key', { adapter: 'none', pointer: true }, ''],
    ['no command', { adapter: 'command', set: { command: [] } }, 'set.command'],
    ['a shell text', { adapter: 'command', set: { command: 'x {action}' } }, 'set.command'],
    ['a misspelt placeholder', { adapter: 'command', set: { command: ['x', '{acton}'] } }, 'set.command'],
    ['a place in the program', { adapter: 'command', set: { command: ['{slot}'] } }, 'set.command'],
    [
      'a read that is told the answer',
      { adapter: 'command', set, read: { command: ['x', '{to_rollout_percent}'] } },
      'read.command',
    ],
    ['no time', { adapter: 'command', set: { ...set, timeout: '0s' } }, 'set.timeout'],
    ['a day', { adapter: 'command', set: { ...set, timeout: '1d' } }, 'set.timeout'],
    [
      'a variable of ours',
      { adapter: 'command', set: { ...set, environment: { RELEASE_GATES_SLOT: 'x' } } },
      'set.environment.RELEASE_GATES_SLOT',
    ],
    ['a name that joins commands', { ...weight, backend: 'a; shutdown' }, 'backend'],
    ['a name of another backend', { ...weight, servers: { blue: 'a/b', green: 'c' } }, 'servers.blue'],
    ['one slot', { ...weight, servers: { blue: 'a' } }, 'servers'],
    ['three slots', { ...weight, servers: { blue: 'a', green: 'b', red: 'c' } }, 'servers'],
    ['two slots in one server', { ...weight, servers: { blue: 'a', green: 'a' } }, 'servers'],
    ['no socket', { ...weight, sockets: [] }, 'sockets'],
    ['a socket of no kind', { ...weight, sockets: ['/run/admin.sock'] }, 'sockets.0'],
    ['a map of another slot', { ...map, map: { ...map.map, slot: 'red' } }, 'map.slot'],
    ['a blank in a path', { ...map, map: { ...map.map, file: 'a b' } }, 'map.file'],
    ['a variable with its sign', { ...nginx, variable: '$slot' }, 'variable'],
    ['a value that ends its line', { ...nginx, values: { blue: 'a; }', green: 'b' } }, 'values.blue'],
    ['a key that ends its text', { ...nginx, key: 'a" {' }, 'key'],
    ['two slots in one variant', { ...flagd, variants: { blue: 'a', green: 'a' } }, 'variants'],
  ])('not: %s', (_, config, path) => {
    const result = trafficConfigSchema.safeParse(config);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

describe('hooks', () => {
  it.each([
    [{}, true],
    [{ smoke: { command: ['./smoke', '{target_version}'] } }, true],
    [{ smok: { command: ['./smoke'] } }, false],
    [{ smoke: ['./smoke'] }, false],
    [{ drain: { command: ['./drain', '{a.b}'] } }, false],
  ])('%j: %s', (config, success) => {
    expect(hooksConfigSchema.safeParse(config).success).toBe(success);
  });
});

it.each([
  ['traffic', trafficConfigSchema],
  ['hooks', hooksConfigSchema],
])('%s can be told as JSON Schema, and every field says what it is', (_, schema) => {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const silent: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, field] of Object.entries((value as { properties?: object }).properties ?? {})) {
      if (!Object.hasOwn(field as object, 'description')) silent.push(`${path}/${key}`);
    }
    for (const [key, field] of Object.entries(value)) visit(field, `${path}/${key}`);
  };
  visit(json, '');
  expect(silent).toEqual([]);
});
