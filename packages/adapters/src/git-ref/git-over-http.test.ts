import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefStore } from '@release-gates/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { basic, type GitHttp, type HttpFault, startGitHttp } from './git-http-fixture.ts';
import { change, ENVIRONMENT, makeRefFixture, REF, type RefFixture, textOf } from './ref-fixture.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

let fixture: RefFixture;
let server: GitHttp;
beforeEach(() => {
  fixture = makeRefFixture();
});
afterEach(async () => {
  await server.close();
  fixture.remove();
});

async function serve(token?: string): Promise<void> {
  server = await startGitHttp({ root: fixture.served, ...(token !== undefined && { token }) });
  fixture.clone.git('remote', 'set-url', 'origin', `${server.url}/remote.git`);
}

const withToken = (variables: Readonly<Record<string, string>> = {}): RefStore =>
  fixture.open('origin', {
    environment: { ...ENVIRONMENT, GITHUB_SERVER_URL: server.url },
    secrets: { fromEnvironment: (name) => ({ GITHUB_TOKEN: TOKEN, ...variables })[name] },
  });

async function pushOnce(store: RefStore, text: string): Promise<string> {
  return (await store.push(await store.load(), change('a', text))).state;
}

const headers = (): unknown[] => [...new Set(server.authorizations.map((sent) => sent.join(' and ')))];

describe('credentials', () => {
  it('that the checkout keeps in the configuration of the clone are used', async () => {
    await serve(TOKEN);
    fixture.clone.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic(TOKEN)}`);
    expect(await pushOnce(fixture.open('origin'), '1')).toBe('pushed');
    expect(headers()).toEqual([basic(TOKEN)]);
  });

  it('that the checkout keeps in a file which the clone includes are used', async () => {
    await serve(TOKEN);
    const file = join(fixture.served, 'credentials.config');
    writeFileSync(file, `[http "${server.url}/"]\n\textraheader = AUTHORIZATION: ${basic(TOKEN)}\n`);
    fixture.clone.git('config', `includeIf.gitdir:${fixture.clone.root}/.git.path`, file);
    expect(await pushOnce(fixture.open('origin'), '1')).toBe('pushed');
  });

  it('of the environment come before those of the clone, one header at a time', async () => {
    await serve(TOKEN);
    fixture.clone.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic('old')}`);
    expect(await pushOnce(withToken(), '1')).toBe('pushed');
    expect(headers()).toEqual([basic(TOKEN)]);
  });

  it('of the environment go to their own server alone', async () => {
    await serve(TOKEN);
    const store = fixture.open('origin', {
      environment: { ...ENVIRONMENT, GITHUB_SERVER_URL: 'https://example.com' },
      secrets: { fromEnvironment: () => TOKEN },
    });
    await expect(store.load()).rejects.toMatchObject({ code: 'ref.denied' });
    expect(headers()).toEqual(['']);
  });

  it.each([
    ['missing', '', ''],
    ['wrong', 'wrong-token', ''],
    ['wrong in the address', '', 'x-access-token:secret-in-url@'],
  ])('that are %s are told in one line that names the permission, and no secret', async (_name, token, user) => {
    await serve(TOKEN);
    fixture.clone.git('remote', 'set-url', 'origin', `${server.url.replace('//', `//${user}`)}/remote.git`);
    const failure = await withToken({ GITHUB_TOKEN: token })
      .load()
      .catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code: 'ref.denied', kind: 'environment' });
    expect((failure as Error).message).toMatch(/^[^\n]*contents: write[^\n]*$/);
    expect((failure as Error).message).not.toMatch(/secret-in-url|wrong-token/);
  });

  it('reach git in its environment, never in its arguments', async () => {
    await serve(TOKEN);
    const folder = mkdtempSync(join(fixture.served, 'bin-'));
    const log = join(folder, 'arguments');
    const real = fixture.git('--exec-path').trim();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${log}\nexec ${real}/git "$@"\n`, {
      mode: 0o755,
    });
    const store = fixture.open('origin', {
      environment: { ...ENVIRONMENT, PATH: `${folder}:${ENVIRONMENT.PATH}`, GITHUB_SERVER_URL: server.url },
      secrets: { fromEnvironment: () => TOKEN },
    });
    expect(await pushOnce(store, '1')).toBe('pushed');
    const said = readFileSync(log, 'utf8');
    expect(said).toContain(' push ');
    expect(said).not.toContain(TOKEN);
    expect(said).not.toContain(basic(TOKEN).slice('Basic '.length));
  });
});

/** The faults for requests of one service, first to last; afterwards all is well. */
function faults(service: string, list: readonly (HttpFault | undefined)[]): void {
  const left = [...list];
  server.fault = (asked) => (asked === service ? left.shift() : undefined);
}

function once(service: string, fault: HttpFault): { fault: GitHttp['fault']; happened: () => boolean } {
  let happened = false;
  const decide = (asked: string): HttpFault | undefined => {
    if (asked !== service || happened) return undefined;
    happened = true;
    return fault;
  };
  return { fault: decide, happened: () => happened };
}

/** Moves the ref in the served repository to a commit with the files of before. */
function commitByHand(parents: readonly string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
  const commit = fixture.git(...identity, 'commit-tree', '-m', 'by hand', ...parents, `${REF}^{tree}`).trim();
  fixture.git('update-ref', REF, commit);
  return commit;
}

const PUSH = 'git-receive-pack';
const ASK = 'refs';

describe('a push whose answer is lost', () => {
  it.each([
    ['after it arrived', ['drop_after']],
    ['before it arrived', ['drop_before']],
    ['before it arrived, twice', ['drop_before', 'drop_before']],
    ['by an error of the server', [503]],
    ['by an error of the server, then after it arrived', [500, 'drop_after']],
  ] as const)('%s takes effect once and is known to', async (_name, list) => {
    await serve();
    const store = fixture.open('origin');
    const base = await store.load();
    faults(PUSH, list);
    expect((await store.push(base, change('a', '1'))).state).toBe('pushed');
    expect(fixture.git('rev-list', '--count', REF)).toBe('1\n');
  });

  it('and that others went on from is known to be ours', async () => {
    await serve();
    const store = fixture.open('origin');
    await pushOnce(store, '0');
    const base = await store.load();
    const isLost = once(PUSH, 'drop_after');
    let rival = '';
    server.fault = (service) => {
      if (service === ASK && isLost.happened() && rival === '') rival = commitByHand(['-p', REF]);
      return isLost.fault(service);
    };
    expect((await store.push(base, change('a', '1'))).state).toBe('pushed');
    expect((await store.load()).commit).toBe(rival);
    expect(await textOf(store, 'a')).toBe('1');
  });

  it.each([
    ['and that a rival came before is lost', ['-p', REF], 'lost'],
    ['to a ref that was moved to another history is an error', [], 'ref.rewritten'],
  ] as const)('%s', async (_name, parents, expected) => {
    await serve();
    const store = fixture.open('origin');
    await pushOnce(store, '0');
    const base = await store.load();
    const isLost = once(PUSH, 'drop_before');
    server.fault = (service) => {
      const fault = isLost.fault(service);
      if (fault !== undefined) commitByHand(parents);
      return fault;
    };
    const outcome = await store.push(base, change('a', '1')).then(
      ({ state }) => state,
      (error: unknown) => (error as { code: string }).code,
    );
    expect(outcome).toBe(expected);
  });

  it('and that cannot be read back is unknown, in one line that says to read first', async () => {
    await serve();
    const store = fixture.open('origin');
    const base = await store.load();
    let isPushed = false;
    server.fault = (service) => {
      isPushed ||= service === PUSH;
      return isPushed ? 'drop_before' : undefined;
    };
    const failure = await store.push(base, change('a', '1')).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code: 'ref.unknown', kind: 'environment' });
    expect((failure as Error).message).toMatch(/^[^\n]*run again, which reads the ref first\.$/);
  });
});

describe('a server', () => {
  it.each([
    ['that fails twice is asked again', [503, 503], 'pushed'],
    ['that hangs up twice is asked again', ['drop_before', 'drop_before'], 'pushed'],
    ['that keeps failing is unreachable', [503, 503, 503], 'ref.unreachable'],
    ['that forbids is not asked again', [403], 'ref.denied'],
    ['that knows no such repository is not asked again', [404], 'ref.denied'],
  ] as const)('%s', async (_name, list, expected) => {
    await serve();
    faults(ASK, list);
    const outcome = await pushOnce(fixture.open('origin'), '1').catch(
      (error: unknown) => (error as { code: string }).code,
    );
    expect(outcome).toBe(expected);
  });

  it('that went away after the ref was read is unreachable, and nothing was written', async () => {
    await serve();
    const store = fixture.open('origin');
    const base = await store.load();
    await server.close();
    await expect(store.push(base, change('a', '1'))).rejects.toMatchObject({ code: 'ref.unreachable' });
  });

  it('that lets read and not write says so', async () => {
    await serve();
    fixture.git('config', 'http.receivepack', 'false');
    const store = fixture.open('origin');
    await expect(pushOnce(store, '1')).rejects.toMatchObject({ code: 'ref.denied' });
  });
});
