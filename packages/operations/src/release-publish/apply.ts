import {
  type Applied,
  type ApplyContext,
  equalDigest,
  InputError,
  type KnownRelease,
  type Plan,
  type Releases,
} from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import { compareAssets } from './attached.ts';
import type { WantedAsset } from './facts.ts';
import type { ReleasePublishInputs } from './inputs.ts';
import type { PublishPlan } from './plan.ts';

/** GitHub takes files of less than this. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3;

/**
 * Attaches what is missing, looks at what is there then, and publishes only what it saw to be whole. Where an answer is lost
 * it ends with an error: what was done is seen by the next try, and kept.
 */
export async function applyPublication(
  plan: Plan<PublishPlan>,
  inputs: ReleasePublishInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { release, uploads, deletions, wanted, url } = plan.value;
  if (release === null) return told(plan.value, { isPublished: true, faults: [], url });
  const { releases } = context;
  if (releases === undefined) throw noForge();
  for (const { id } of deletions) await releases.deleteAsset(id);
  for (const asset of uploads) await attach(asset, release.id, { releases, context });
  const target = { ...release, wanted, allowed: inputs.otherAssets };
  const ready = await lookAgain(releases, target);
  if (ready.faults.length > 0) return told(plan.value, { isPublished: false, ...ready });
  await releases.publish(release.id, release.commit);
  const after = await lookAgain(releases, target);
  return told(plan.value, { ...after, isPublished: !after.isDraft });
}

interface World {
  readonly releases: Releases;
  readonly context: ApplyContext;
}

async function attach(asset: WantedAsset, releaseId: string, { releases, context }: World): Promise<void> {
  const read = await context.workspace.read(asset.path, { role: 'material', maxBytes: MAX_ASSET_BYTES });
  if (read.state !== 'present' || !equalDigest(read.sha256, asset.sha256)) {
    throw new InputError({
      code: 'release.changed',
      message: `expected SHA-256 ${asset.sha256}, found ${read.state === 'present' ? read.sha256 : 'no file'}`,
      where: { file: asset.path },
      remedy: 'Something changes the files while they are published: run it again where nothing else does',
    });
  }
  await releases.upload(releaseId, { name: asset.name, bytes: read.bytes, mediaType: mediaTypeOf(asset.name) });
}

interface Seen {
  readonly faults: readonly string[];
  readonly isDraft: boolean;
  readonly url: string;
}

type Target = NonNullable<PublishPlan['release']> & {
  readonly wanted: readonly WantedAsset[];
  readonly allowed: readonly string[];
};

/** What counts is what is there, not what was answered. */
async function lookAgain(releases: Releases, { id, tag, commit, wanted, allowed }: Target): Promise<Seen> {
  const found: KnownRelease | undefined = (await releases.find(tag)).find((release) => release.id === id);
  if (found === undefined) return { faults: [`the release ${id} of ${tag} is gone`], isDraft: true, url: '' };
  const { missing, half, different, untold, others } = compareAssets(found, wanted, allowed);
  const { tagCommit } = found;
  const isMoved = tagCommit !== null && !equalDigest(tagCommit, commit);
  const isLost = tagCommit === null && !found.isDraft;
  const faults = [
    ...(isMoved ? [`${tag} was moved to ${tagCommit}, and ${commit} was judged`] : []),
    ...(isLost ? [`${tag} is published, and there is no such tag`] : []),
    ...[...missing, ...half].map(({ name }) => `${name} is not attached`),
    ...different.map(({ name }) => `${name} is attached with other bytes`),
    ...untold.map(({ name }) => `nobody tells the digest of ${name}`),
    ...others.map(({ name }) => `${name} is attached, and no manifest binds it`),
  ];
  return { faults, isDraft: found.isDraft, url: found.url };
}

function told(
  { wanted, uploads, release }: PublishPlan,
  { isPublished, faults, url }: Omit<Seen, 'isDraft'> & { readonly isPublished: boolean },
): Applied {
  const holds = isPublished && faults.length === 0;
  const values = {
    'release-url': url,
    published: String(isPublished),
    assets: String(wanted.length),
    uploaded: String(uploads.length),
  };
  const manifest = wanted.find(({ kind }) => kind === 'manifest');
  return {
    checks: [
      toCheck('release_published', holds, {
        reason: holds
          ? `${wanted.length} files are published${release === null ? ' already' : ''}: ${url}`
          : (faults[0] ?? 'the release is a draft still'),
        expected: [],
        actual: faults.slice(0, 100),
        remedy: 'Look at the release and run it again: what is attached rightly is kept',
      }),
    ],
    values,
    details: { ...values, files: wanted.map(({ kind, name, sha256 }) => ({ kind, name, sha256 })) },
    ...(holds &&
      release !== null && {
        record: {
          action: 'release_published',
          context: { tag: release.tag, commit: release.commit, url, manifest_sha256: manifest?.sha256 ?? '' },
        },
      }),
  };
}

function mediaTypeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.intoto.jsonl') ? 'application/vnd.in-toto.bundle' : 'application/octet-stream';
}

function noForge(): InputError {
  return new InputError({
    code: 'release.no_forge',
    message: 'expected to run as an action of a workflow with a token, found none',
    remedy: 'Use the action release-publish in a workflow with permissions: contents: write',
  });
}
