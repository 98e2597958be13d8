import type { ProcessResult } from '@release-gates/core';
import {
  FakeProcesses,
  FakeSecrets,
  FakeWorkspace,
  MemoryFileWriter,
  processResult,
  trafficRequest,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trafficConfigSchema } from '../traffic-config.ts';
import type { FlagdConfig, NginxSplitConfig } from './file-config.ts';
import { createFileTraffic } from './file-traffic.ts';

const FLAGD = {
  adapter: 'file',
  format: 'flagd',
  path: 'flags.json',
  flag: 'checkout/slot',
  variants: { blue: 'old', green: 'new' },
};
const NGINX = {
  adapter: 'file',
  format: 'nginx-split',
  path: 'conf/split.conf',
  variable: 'shop_slot',
  key: '${remote_addr}${request_id}',
  values: { blue: 'shop_blue', green: 'shop_green' },
};

function open(config: object, content: string | undefined, result: Partial<ProcessResult> = {}) {
  const parsed = trafficConfigSchema.parse(config) as FlagdConfig | NginxSplitConfig;
  const disk = new FakeWorkspace(content === undefined ? {} : { [parsed.path]: content }).files;
  const files = new MemoryFileWriter(disk);
  const processes = new FakeProcesses(() => processResult(result));
  const openWorkspace = () => new FakeWorkspace(disk, { isShared: true });
  const ports = { processes, secrets: new FakeSecrets(), openWorkspace };
  const { channel } = trafficRequest();
  return {
    traffic: createFileTraffic(parsed, channel, { ...ports, files }),
    reader: createFileTraffic(parsed, channel, ports),
    files,
    processes,
    text: () => files.text(parsed.path),
  };
}

const to = (percent: number, slot = 'green') =>
  trafficRequest({ exposure: { slot, otherSlot: slot === 'green' ? 'blue' : 'green', percent } });

const STEPS = [0, 1, 5, 25, 50, 99, 100];

/** A file that nobody would call tidy. */
const around = (rule: string): string =>
  `{\r\n  "$schema" : "https://flagd.dev/schema/v0/flags.json",\n\t"flags": {\n    "a": {"state":"ENABLED", "variants": {"on": 1.50e0}},\n` +
  `    "checkout/slot": { "variants": {"new": "\\u0067reen]}", "old": "blue"}, "targeting" : {"fractional": ${rule} }  ,` +
  `"defaultVariant":"old", "state":"ENABLED" }\n  },\n  "big": 1.0e2, "metadata": {"x": "}"}\n}\n\n`;

const withOther = (rule: string): string => around(rule).replace('"old": "blue"', '"old": "blue", "other": 1');

describe('flagd', () => {
  it.each(STEPS)('%i percent: the rule and no other byte', async (percent) => {
    const { traffic, text } = open(FLAGD, around('[ ["old", 95], ["new", 5]\n]'));
    expect(await traffic.set(to(percent))).toEqual({ state: 'done', reason: 'flags.json was written' });
    expect(text()).toBe(around(`[["old",${100 - percent}],["new",${percent}]]`));
    expect(await traffic.read(to(0).exposure)).toMatchObject({ state: 'read', percent, proven: false });
    expect(await traffic.read(to(0, 'blue').exposure)).toMatchObject({ percent: 100 - percent });
  });

  it.each([
    [
      'what users are told apart by stays',
      '[{"cat":[{"var":"$flagd.flagKey"},{"var":"email"}]},["new",1],["old",1]]',
      '[{"cat":[{"var":"$flagd.flagKey"},{"var":"email"}]},["new",25],["old",75]]',
    ],
    ['the order of variants stays', '[["new",5],["old",95]]', '[["new",25],["old",75]]'],
    ['a missing variant is added', '[["old"]]', '[["old",75],["new",25]]'],
    ['an empty rule is filled', '[]', '[["new",25],["old",75]]'],
    ['a variant without a share is dropped', '[["old",95],["other",0],["new",5]]', '[["old",75],["new",25]]'],
  ])('%s', async (_, before, after) => {
    const { traffic, text } = open(FLAGD, withOther(before));
    expect(await traffic.set(to(25))).toMatchObject({ state: 'done' });
    expect(text()).toBe(withOther(after));
  });

  it.each<[string, string | undefined]>([
    ['no file', undefined],
    ['no JSON', 'flags: {}'],
    ['a key twice', around('[["old",1],["new",1]]').replace('"flags"', '"flags": {}, "flags"')],
    ['no flag', '{"flags": {}}'],
    ['a flag of its prototype', '{"flags": {"__proto__": {}}}'],
    ['disabled', around('[["old",1],["new",1]]').replace('"state":"ENABLED" }', '"state":"DISABLED" }')],
    ['no such variant', around('[["old",1],["new",1]]').replace('"new":', '"neu":')],
    ['no rule', around('[]').replace('"fractional"', '"if"')],
    ['a rule beside it', around('[["old",1],["new",1]]').replace('"fractional"', '"if": [], "fractional"')],
    ['no list', around('{}')],
    ['a variant twice', around('[["old",1],["old",1]]')],
    ['half a share', around('[["old",1.5],["new",1]]')],
    ['less than nothing', around('[["old",-1],["new",1]]')],
    ['a share as text', around('[["old","95"],["new","5"]]')],
    ['an unknown variant', around('[["old",95],["x",5]]')],
    [
      'a third with a share',
      around('[["old",95],["new",4],["other",1]]').replace('"old": "blue"', '"old": "b", "other": 1'),
    ],
  ])('refused, and left as it is: %s', async (_, content) => {
    const { traffic, text } = open(FLAGD, content);
    expect(await traffic.set(to(25))).toMatchObject({ state: 'failed' });
    expect(text()).toBe(content);
    expect(await traffic.read(to(25).exposure)).toMatchObject({ state: 'unknown' });
  });

  it('nobody gets anything', async () => {
    const { traffic } = open(FLAGD, around('[["old",0],["new",0]]'));
    expect(await traffic.read(to(25).exposure)).toMatchObject({ state: 'unknown' });
    expect(await traffic.set(to(25))).toMatchObject({ state: 'done' });
  });

  it('shares that do not sum up to 100 are shares', async () => {
    const { traffic } = open(FLAGD, around('[["old",3],["new"]]'));
    expect(await traffic.read(to(0).exposure)).toMatchObject({ percent: 25 });
  });
});

const block = (lines: string, key = NGINX.key) => `split_clients "${key}" $shop_slot {${lines}}`;

describe('nginx', () => {
  it.each(STEPS)('%i percent', async (percent) => {
    const { traffic, text } = open(NGINX, undefined);
    expect(await traffic.set(to(percent))).toMatchObject({ state: 'done' });
    expect(text()?.match(/^ {4}.*$/gm)).toEqual(
      percent === 0
        ? ['    * shop_blue;']
        : percent === 100
          ? ['    * shop_green;']
          : [`    ${100 - percent}% shop_blue;`, '    * shop_green;'],
    );
    expect(await traffic.read(to(0).exposure)).toMatchObject({ state: 'read', percent, proven: false });
    expect(await traffic.read(to(0, 'blue').exposure)).toMatchObject({ percent: 100 - percent });
  });

  it.each<[string, string, number]>([
    ['one line', block(' * shop_blue; '), 0],
    ['words of its own', `# ours\n\n${block('\n\t* shop_green; # all\n')}\n# x\n`, 100],
    ['a share', block('95% shop_blue; * shop_green;'), 5],
    ['a share with a fraction', block('99.5% shop_blue;\r\n * shop_green;\r\n'), 0.5],
  ])('says what nginx does by another hand: %s', async (_name, content, percent) => {
    const { traffic } = open(NGINX, content);
    expect(await traffic.read(to(0).exposure)).toMatchObject({ state: 'read', percent });
  });

  it.each([
    ['nothing', ''],
    ['another key', block(' * shop_blue; ', 'x')],
    ['another order, which would change who is in', block('5% shop_green; * shop_blue;')],
    ['a third value', block('5% shop_blue; 5% other; * shop_green;')],
    ['more than all', block('101% shop_blue; * shop_green;')],
    ['a block beside it', block(' * shop_blue; ') + block(' * shop_green; ')],
    ['half a block', block(' * shop_blue; ').slice(0, -1)],
  ])('does not say a share: %s', async (_name, content) => {
    const { traffic } = open(NGINX, content);
    expect(await traffic.read(to(0).exposure)).toMatchObject({ state: 'unknown' });
    expect(await traffic.set(to(5))).toMatchObject({ state: 'done' });
  });
});

describe.each([
  ['flagd', FLAGD],
  ['nginx', NGINX],
])('where there is no file (%s)', (_name, config) => {
  it.each(['blue', 'green'])('says what to begin with where all are in %s', async (slot) => {
    const reading = await open(config, undefined).traffic.read(to(0, slot).exposure);
    const reason = reading.state === 'unknown' ? reading.reason : '';
    const [, name, content = ''] = /no such file; where all users are in (\w+), begin it with (.*)$/.exec(reason) ?? [];
    expect(name).toBe(slot);
    const { traffic } = open(config, content);
    expect(await traffic.read(to(0, slot).exposure)).toMatchObject({ state: 'read', percent: 100 });
    expect(await traffic.set(to(5))).toMatchObject({ state: 'done' });
    expect(await traffic.read(to(0).exposure)).toMatchObject({ percent: 5 });
  });
});

describe('around the file', () => {
  const reload = { command: ['nginx', '-s', 'reload'] };

  it.each<[string, Partial<ProcessResult>, string]>([
    ['a reload', {}, 'done'],
    ['a reload that says no', { status: 1 }, 'unknown'],
    ['a reload that hangs', { state: 'timed_out' }, 'unknown'],
    ['no program to reload', { state: 'not_started' }, 'unknown'],
  ])('%s', async (_, result, state) => {
    const { traffic, processes } = open({ ...NGINX, reload }, undefined, result);
    expect(await traffic.set(to(5))).toMatchObject({ state });
    expect(processes.requests.map(({ argv }) => argv)).toEqual([reload.command]);
  });

  it('what the router says counts, and the file is told beside it', async () => {
    const read = { command: ['look'] };
    const { traffic } = open({ ...NGINX, read }, undefined, { stdout: Buffer.from('{"percent": 4}') });
    await traffic.set(to(5));
    expect(await traffic.read(to(5).exposure)).toEqual({
      state: 'read',
      percent: 4,
      proven: true,
      detail: 'read by command; conf/split.conf says 5 %',
    });
  });

  it('without a writer nothing is set, and everything is read', async () => {
    const { traffic, reader } = open(NGINX, undefined);
    expect(await reader.set(to(5))).toMatchObject({ state: 'failed' });
    await traffic.set(to(5));
    expect(await reader.read(to(5).exposure)).toMatchObject({ percent: 5 });
  });

  it.each([
    ['disk.full', 'unknown'],
    ['disk.io', 'unknown'],
  ] as const)('%s is %s', async (fault, state) => {
    const parsed = trafficConfigSchema.parse(NGINX) as NginxSplitConfig;
    const disk = new Map<string, Uint8Array>();
    const traffic = createFileTraffic(parsed, trafficRequest().channel, {
      processes: new FakeProcesses(),
      secrets: new FakeSecrets(),
      openWorkspace: () => new FakeWorkspace(disk, { isShared: true }),
      files: new MemoryFileWriter(disk, { [parsed.path]: fault }),
    });
    expect(await traffic.set(to(5))).toMatchObject({
      state,
      reason: expect.stringContaining('conf/split.conf') as string,
    });
    expect(disk.size).toBe(0);
  });

  it('a path out of the workspace is refused', async () => {
    const { traffic } = open({ ...NGINX, path: '../split.conf' }, undefined);
    expect(await traffic.set(to(5))).toMatchObject({ state: 'failed' });
    expect(await traffic.read(to(5).exposure)).toMatchObject({ state: 'unknown' });
  });
});

/** Of a hundred buckets of users, in the order of the file: those that the candidate gets. */
function cohortOf(text: string): readonly number[] {
  const rules = [...text.matchAll(/\["(old|new)",(\d+)\]|^ {4}(?:(\d+)%|\*) shop_(blue|green);/gm)];
  const buckets = rules.flatMap(([, variant, weight, percent, slot]) =>
    Array.from({ length: Number(weight ?? percent ?? 100) }, () => variant === 'new' || slot === 'green'),
  );
  return buckets.slice(0, 100).flatMap((isNew, bucket) => (isNew ? [bucket] : []));
}

describe.each<[string, object, string | undefined]>([
  ['flagd', FLAGD, around('[["old",100],["new",0]]')],
  ['nginx', NGINX, undefined],
])('the users of a share (%s)', (_name, config, content) => {
  it('keep what they have as it grows', async () => {
    const { traffic, text } = open(config, content);
    let before: readonly number[] = [];
    for (const percent of STEPS) {
      await traffic.set(to(percent));
      const cohort = cohortOf(text() ?? '');
      expect(cohort).toHaveLength(percent);
      expect(cohort).toEqual(expect.arrayContaining([...before]));
      before = cohort;
    }
  });
});
