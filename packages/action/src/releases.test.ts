import { sha256Hex } from '@release-gates/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Exchange, ForgeFixture } from './forge-fixture.ts';
import { createReleases } from './releases.ts';

let forge: ForgeFixture;

beforeEach(async () => {
  forge = await ForgeFixture.start();
});

afterEach(() => forge.close());

const loadClient = () => forge.loadClient();
const open = () => createReleases({ owner: 'octo', repo: 'shop', loadClient });
const COMMIT = '1'.repeat(40);
const SHA = sha256Hex('app');

const asset = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  state: 'uploaded',
  size: 3,
  digest: `sha256:${SHA}`,
  ...more,
});
const release = (id: number, tag: string, more: object = {}) => ({
  id,
  tag_name: tag,
  draft: true,
  html_url: `https://example.com/${id}`,
  upload_url: `${forge.url}/upload/repos/octo/shop/releases/${id}/assets{?name,label}`,
  assets: [asset(1, 'a.tgz'), asset(2, 'b.json', { state: 'starter', digest: null })],
  ...more,
});

const pageOf = (at: number) =>
  Array.from({ length: at < 3 ? 100 : 1 }, (_none, id) => release(at * 1000 + id, `t${at}`));

/** One page of releases, a tag, and what a test adds. */
function answer(releases: readonly object[], others: (exchange: Exchange) => Answer | undefined = () => undefined) {
  forge.answer = (exchange) => {
    const { path } = exchange;
    if (path.includes('/releases?')) return { status: 200, body: path.includes('&page=1') ? releases : [] };
    if (path.includes('/commits/')) return { status: 200, body: { sha: COMMIT } };
    return others(exchange) ?? { status: 404, body: {} };
  };
}

describe('GitHub releases', () => {
  it('finds drafts and published ones by their tag, with digests and what an upload left', async () => {
    answer([release(7, 'v1'), release(8, 'v2'), release(9, 'v1', { draft: false, assets: [] })]);
    expect(await open().find('v1')).toEqual([
      {
        id: '7',
        tag: 'v1',
        isDraft: true,
        url: 'https://example.com/7',
        tagCommit: COMMIT,
        assets: [
          { id: '1', name: 'a.tgz', state: 'uploaded', bytes: 3, sha256: SHA },
          { id: '2', name: 'b.json', state: 'starter', bytes: 3, sha256: null },
        ],
      },
      expect.objectContaining({ id: '9', isDraft: false }),
    ]);
    expect(decodeURIComponent(forge.seen[1]?.path ?? '')).toBe('/repos/octo/shop/commits/tags/v1');
  });

  it('looks through all pages', async () => {
    forge.answer = ({ path }) => {
      const at = Number(/[?&]page=(\d+)/.exec(path)?.[1]);
      return path.includes('/commits/') ? { status: 422, body: {} } : { status: 200, body: pageOf(at) };
    };
    const found = await open().find('t3');
    expect(found).toMatchObject([{ id: '3000', tagCommit: null }]);
    expect(forge.seen).toHaveLength(4);
  });

  it('uploads where the release says, deletes and publishes', async () => {
    answer([release(7, 'v1')], ({ method, path }) => {
      if (path.startsWith('/upload/')) return { status: 201, body: asset(5, 'c.tgz') };
      return method === 'DELETE'
        ? { status: 204, body: null }
        : { status: 200, body: release(7, 'v1', { draft: false }) };
    });
    const releases = open();
    await releases.find('v1');
    const bytes = Buffer.from('app');
    const uploaded = await releases.upload('7', { name: 'c+d.tgz', bytes, mediaType: 'application/octet-stream' });
    expect(uploaded).toMatchObject({ id: '5', sha256: SHA });
    await releases.deleteAsset('2');
    await releases.publish('7', COMMIT);
    expect(forge.seen.slice(2)).toMatchObject([
      { method: 'POST', path: '/upload/repos/octo/shop/releases/7/assets?name=c%2Bd.tgz', body: 'app' },
      { method: 'DELETE', path: '/repos/octo/shop/releases/assets/2' },
      { method: 'PATCH', path: '/repos/octo/shop/releases/7', body: { draft: false, target_commitish: COMMIT } },
    ]);
  });

  it.each<[string, Answer, string]>([
    ['no right', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'releases.denied'],
    [
      'a name that is there',
      { status: 422, body: { message: 'Validation Failed: already_exists' } },
      'releases.rejected',
    ],
    ['a broken server', { status: 502, body: { message: 'Bad Gateway' } }, 'releases.failed'],
    ['a connection that is cut', 'cut', 'releases.failed'],
  ])('says %s by its code, once, without the token', async (_name, given, code) => {
    answer([release(7, 'v1')], () => given);
    const releases = open();
    await releases.find('v1');
    const failure = await releases
      .upload('7', { name: 'c.tgz', bytes: Buffer.from('app'), mediaType: 'application/octet-stream' })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'environment', code });
    expect(String(failure)).not.toContain('token-of-the-test');
    expect(forge.seen).toHaveLength(3);
  });
});
