import { andMore, type Check, equalDigest, type KnownRelease, type Outcome, type Plan } from '@release-gates/core';
import { describeDifference, tellNotLocated } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import { type Attached, compareAssets } from './attached.ts';
import type { PublishFacts, WantedAsset } from './facts.ts';
import { type ReleasePublishInputs, REQUIRABLE } from './inputs.ts';

export interface PublishPlan {
  /** Null where there is nothing to change: the release is published, and whole. */
  readonly release: { readonly id: string; readonly tag: string; readonly commit: string } | null;
  readonly uploads: readonly WantedAsset[];
  /** Left over from uploads that did not end. */
  readonly deletions: readonly { readonly id: string; readonly name: string }[];
  readonly wanted: readonly WantedAsset[];
  readonly url: string;
}

/**
 * Policy. A release is published only as a draft that has every file that its manifest demands, with the very bytes, and
 * nothing that no manifest binds; of an open candidate, whose commit the tag names. What is published is never touched: it
 * is whole, or it is refused. What was uploaded by an earlier try is kept where it is the same, and refused where not.
 *
 * Refused when unsure, worst first: several drafts of one tag, an asset whose digest the forge does not tell.
 */
export function planPublication(facts: PublishFacts, inputs: ReleasePublishInputs): Plan<PublishPlan> {
  const { wanted } = facts;
  const [release, ...more] = facts.releases ?? [];
  const attached = release === undefined ? undefined : compareAssets(release, wanted, inputs.otherAssets);
  const checks = [
    candidateCheck(facts),
    filesCheck(facts, inputs),
    verifiableCheck(facts, inputs),
    completeCheck(facts),
    namesCheck(wanted),
    draftCheck(facts, release, more.length),
    ...(release === undefined || attached === undefined
      ? []
      : [commitCheck(facts, release), assetsCheck(release, attached)]),
  ];
  const commit = facts.manifest.state === 'found' ? facts.manifest.commit : null;
  const isDone = release?.isDraft !== true;
  const deletions = isDone ? [] : (attached?.half ?? []).map(({ id, name }) => ({ id, name }));
  const uploads = isDone ? [] : (attached?.missing ?? []);
  const target = isDone || commit === null ? null : { id: release.id, tag: release.tag, commit };
  const value = { release: target, uploads, deletions, wanted, url: release?.url ?? '' };
  return { checks, steps: stepsOf(value), value };
}

function stepsOf({ release, uploads, deletions }: PublishPlan): string[] {
  if (release === null) return ['Change nothing'];
  return [
    ...deletions.map(({ name }) => `Delete what an upload of ${name} left that did not end`),
    ...uploads.map(({ name, path }) => `Attach ${path} as ${name}`),
    `Publish ${release.tag}`,
  ];
}

function candidateCheck({ manifest }: PublishFacts): Check {
  if (manifest.state !== 'found') {
    const { outcome, ...told } = tellNotLocated(manifest);
    return toCheck('release_candidate_open', outcome, { ...told, expected: 'one manifest', actual: null });
  }
  const { differences, decision, path, sha256 } = manifest;
  const [first] = differences;
  return toCheck('release_candidate_open', first === undefined && decision === 'open', {
    reason:
      first === undefined
        ? `${path} says ${decision ?? 'nothing that can be read'}`
        : andMore(describeDifference(first), differences.length - 1, 'difference'),
    expected: 'open',
    actual: first === undefined ? { decision, sha256 } : differences.slice(0, 100).map(describeDifference),
    remedy: 'Publish the candidate that was judged, as it was judged; see release-gates verify',
  });
}

function filesCheck({ wanted, unread, together, others = [] }: PublishFacts, { require }: ReleasePublishInputs): Check {
  const kinds = new Set(wanted.map(({ kind }) => kind));
  const faults = [
    ...require.flatMap((kind) => {
      const known = REQUIRABLE.find((one) => one === kind);
      if (known === undefined) return [`require: there is no ${kind}; known are ${REQUIRABLE.join(', ')}`];
      return kinds.has(known) ? [] : [`there is no ${NOUNS[known]}`];
    }),
    ...unread.map(({ path, reason }) => `${path}: ${reason}`),
    ...wanted.flatMap(({ path, fault }) => (fault === null ? [] : [`${path}: ${fault}`])),
    ...together,
  ];
  const [first] = faults;
  const [left] = others;
  const alone = left === undefined ? '' : andMore(`; not attached: ${left}`, others.length - 1, 'such file');
  return toCheck('release_files', first === undefined, {
    reason: first === undefined ? `${wanted.length} files${alone}` : andMore(first, faults.length - 1, 'fault'),
    expected: [...require],
    actual: first === undefined ? [...kinds] : faults.slice(0, 100),
    remedy:
      'Sign the candidate (sign), prove its record (audit-prove --record), name the SBOM (sboms), or ask for less with require',
  });
}

const NOUNS = { statements: 'signed statement', proof: 'proof of the log', sbom: 'SBOM' } as const;

/**
 * What is published to be verified is verified first: of an immutable release nothing can be repaired. Without a key nobody
 * knows whether a signature holds, and who publishes statements all the same says so. A proof is made with the keys of its log.
 */
function verifiableCheck({ wanted, verifiers }: PublishFacts, { unverified, trustRoot }: ReleasePublishInputs): Check {
  const count = (kind: WantedAsset['kind']): number => wanted.filter((asset) => asset.kind === kind).length;
  const left = {
    statements: verifiers.statements ? 0 : count('statements'),
    proofs: verifiers.proofs ? 0 : count('proof'),
  };
  const missing = [
    ...(left.statements > 0
      ? [`${trustRoot} has no trust root and public-keys names no key, so nobody knows who may sign`]
      : []),
    ...(left.proofs > 0 ? ['log-keys and log-origin do not say which log a proof must be of'] : []),
  ];
  const [first] = [...verifiers.faults, ...missing];
  const isAsked = unverified && verifiers.faults.length === 0 && left.proofs === 0;
  return toCheck('release_verifiable', first === undefined, {
    level: isAsked ? 'may' : 'must',
    reason:
      first === undefined
        ? 'whose signatures count is known'
        : isAsked
          ? `${left.statements} files of statements are published whose signatures nobody here verified`
          : first,
    expected: { statements: 0, proofs: 0 },
    actual: left,
    remedy: isAsked
      ? 'Name whose signatures count, and leave unverified out: whoever fetches them has to trust what nobody looked at'
      : 'Make a trust root, or name public-keys (the key that sign signs with), and log-keys with log-origin (those of audit-prove); unverified: true publishes statements that nobody verified',
  });
}

function completeCheck({ missing = [], requiresSignatures: isRequired = false }: PublishFacts): Check {
  const [first] = missing;
  return toCheck('release_statements', first === undefined, {
    level: isRequired ? 'must' : 'may',
    reason: first === undefined ? 'what sign makes is here whole' : andMore(first, missing.length - 1, 'such signer'),
    expected: [],
    actual: missing.slice(0, 100),
    remedy: 'Bring back what was signed, all files of it, or sign the manifest with another key',
  });
}

/** What a forge keeps as it is given: other characters it replaces, and the name would be another one. */
const ASSET_NAME = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,254}$/;

function namesCheck(wanted: readonly WantedAsset[]): Check {
  const names = wanted.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} would be there twice`);
  const odd = names.filter((name) => !ASSET_NAME.test(name)).map((name) => `${name} cannot be the name of an asset`);
  const faults = [...twice, ...odd];
  const [first] = faults;
  return toCheck('release_names', first === undefined, {
    reason: first === undefined ? 'every file has a name of its own' : andMore(first, faults.length - 1, 'fault'),
    expected: [],
    actual: faults.slice(0, 100),
    remedy: 'Give the files names of letters, digits and ._@+-, each once in whatever folder, or set artifacts: false',
  });
}

function draftCheck({ tag, releases }: PublishFacts, release: KnownRelease | undefined, others: number): Check {
  const [outcome, reason] = ((): readonly [Outcome, string] => {
    if (tag === null) return ['fail', 'no tag is named, and this run is of none'];
    if (releases === null) return ['inconclusive', 'there is nobody to ask: this is no workflow run with a token'];
    if (release === undefined) return ['fail', `there is no release of ${tag}`];
    if (others > 0) return ['inconclusive', `there are ${others + 1} releases of ${tag}`];
    return ['pass', `${tag} is ${release.isDraft ? 'a draft' : 'published'}`];
  })();
  return toCheck('release_draft', outcome, {
    reason,
    expected: 'one release of the tag',
    actual: release?.url ?? null,
    remedy: 'Make one draft of the tag first (gh release create TAG --draft), in a workflow with contents: write',
  });
}

/** Publishing makes a tag that is not there. Threat: one that was deleted since, which anybody may make again at any commit. */
function commitCheck({ manifest }: PublishFacts, { tag, tagCommit, isDraft }: KnownRelease): Check {
  const commit = manifest.state === 'found' ? manifest.commit : null;
  const isFree = tagCommit === null && isDraft;
  const isLost = tagCommit === null && !isDraft;
  const holds = commit !== null && (isFree || equalDigest(tagCommit ?? '', commit));
  return toCheck('release_commit', holds, {
    reason: holds
      ? `${tag} ${isFree ? 'will be' : 'is'} at ${commit}, which was judged`
      : isLost
        ? `${tag} is published, and there is no such tag`
        : `${commit ?? 'no commit'} was judged, and ${tag} is at ${tagCommit ?? 'none'}`,
    expected: commit,
    actual: tagCommit,
    remedy: isLost
      ? `Find out who deleted the tag, and push it again at the commit that was judged (git push origin ${commit ?? 'COMMIT'}:refs/tags/${tag})`
      : 'Publish the candidate of the commit that the tag names; a tag is not moved',
  });
}

function assetsCheck(release: KnownRelease, { missing, half, different, untold, others }: Attached): Check {
  const faults = [
    ...different.map(({ name }) => `${name} is attached with other bytes`),
    ...others.map(({ name }) => `${name} is attached, and no manifest binds it`),
    // Of what is published nothing can be repaired.
    ...(release.isDraft
      ? []
      : [...missing, ...half].map(({ name }) => `${name} is missing, and the release is published`)),
  ];
  const [first] = faults;
  const [unknown] = untold;
  const outcome = first === undefined ? (unknown === undefined ? 'pass' : 'inconclusive') : 'fail';
  const held = `${missing.length} of the files are still to be attached`;
  return toCheck('release_assets', outcome, {
    reason:
      first === undefined
        ? unknown === undefined
          ? held
          : `GitHub does not tell the digest of ${unknown.name}`
        : andMore(first, faults.length - 1, 'fault'),
    expected: [],
    actual: faults.slice(0, 100),
    remedy:
      'Find out who attached it; delete it from the draft if it is not wanted, or name it in other-assets. What is published stays as it is: make a new release',
  });
}
