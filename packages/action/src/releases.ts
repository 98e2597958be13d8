import { type KnownRelease, type ReleaseAsset, type Releases } from '@release-gates/core';
import { createCall, type GithubErrorCode, type GithubRepository, statusOf } from './github-call.ts';
import type { GithubClient } from './github-client.ts';

export type ReleasesErrorCode = GithubErrorCode<'releases'>;

const PER_PAGE = 100;
const MAX_PAGES = 10;
/** A large file on a slow line: a projection may be given up after seconds, this is the release itself. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000;

type GithubRelease = Awaited<ReturnType<GithubClient['rest']['repos']['listReleases']>>['data'][number];

/**
 * GitHub's REST API, https://docs.github.com/rest/releases, through the octokit of @actions/github. A draft has no address by
 * its tag, so all releases are listed.
 */
export function createReleases(repository: GithubRepository): Releases {
  const where = { owner: repository.owner, repo: repository.repo };
  const remedy = 'Give the job `permissions: contents: write`';
  const call = createCall({ timeoutMs: 60_000, ...repository }, 'releases', remedy);
  const upload = createCall({ timeoutMs: UPLOAD_TIMEOUT_MS, ...repository }, 'releases', remedy);
  const uploadUrls = new Map<string, string>();
  return {
    async find(tag) {
      const found: GithubRelease[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await call('list releases', ({ rest }, signal) =>
          rest.repos.listReleases({ ...where, per_page: PER_PAGE, page, request: { signal } }),
        );
        found.push(...data.filter((release) => release.tag_name === tag));
        if (data.length < PER_PAGE) break;
      }
      const tagCommit = found.length === 0 ? null : await call('look a tag up', findTag(where, tag));
      // A template: https://…/assets{?name,label}
      for (const { id, upload_url: url } of found) uploadUrls.set(String(id), url.replace(/\{.*$/, ''));
      return found.map((release) => toKnown(release, tagCommit));
    },
    upload: (releaseId, { name, bytes, mediaType }) =>
      upload('upload an asset', async ({ request }, signal) => {
        const url = uploadUrls.get(releaseId);
        if (url === undefined) throw new TypeError(`the release ${releaseId} was not looked up`);
        const headers = { 'content-type': mediaType, 'content-length': String(bytes.length) };
        const { data } = await request({
          method: 'POST',
          url: `${url}?name=${encodeURIComponent(name)}`,
          data: bytes,
          headers,
          request: { signal },
        });
        return toAsset(data as GithubRelease['assets'][number]);
      }),
    deleteAsset: (assetId) =>
      call('delete an asset', async ({ rest }, signal) => {
        await rest.repos.deleteReleaseAsset({ ...where, asset_id: Number(assetId), request: { signal } });
      }),
    publish: (releaseId, commit) =>
      call('publish a release', async ({ rest }, signal) => {
        await rest.repos.updateRelease({
          ...where,
          release_id: Number(releaseId),
          draft: false,
          target_commitish: commit,
          request: { signal },
        });
      }),
  };
}

/** Through annotated tags to the commit; null where there is none. */
function findTag(where: { readonly owner: string; readonly repo: string }, tag: string) {
  return async ({ rest }: GithubClient, signal: AbortSignal): Promise<string | null> => {
    try {
      const { data } = await rest.repos.getCommit({ ...where, ref: `tags/${tag}`, request: { signal } });
      return data.sha;
    } catch (error) {
      // GitHub says 422 where no commit has that name.
      if (statusOf(error) === 404 || statusOf(error) === 422) return null;
      throw error;
    }
  };
}

function toKnown(release: GithubRelease, tagCommit: string | null): KnownRelease {
  const { id, tag_name: tag, draft, html_url: url, assets } = release;
  return { id: String(id), tag, isDraft: draft, url, tagCommit, assets: assets.map(toAsset) };
}

function toAsset(asset: GithubRelease['assets'][number]): ReleaseAsset {
  const { id, name, state, size } = asset;
  const digest = 'digest' in asset && typeof asset.digest === 'string' ? asset.digest : '';
  const [, sha256 = null] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  return { id: String(id), name, state: state === 'uploaded' ? 'uploaded' : 'starter', bytes: size, sha256 };
}
