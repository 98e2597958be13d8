import { type CollectContext, isSameRepository, toRepositoryName } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';

type Here = Pick<CollectContext, 'subject' | 'git'>;

/**
 * Why a manifest is that of another repository; null where it is one of here, or what differs proves nothing. Threat:
 * evidence of a fork, or of a repository of somebody's own with the same tree, verifies as well as ours.
 *
 * A repository that has no name on a forge is called after its folder, which says little: then its commit counts, for no
 * other repository holds it. What arrives must be of a commit that a full clone holds; a candidate that is on its way did,
 * and its branch may be gone by now.
 */
export async function foreignManifest(
  { repository, commit }: Manifest['subject'],
  { subject, git }: Here,
  of: 'arrival' | 'candidate',
): Promise<string | null> {
  const isSame = isSameRepository(repository, subject.repository);
  const other = `it was made in ${repository}, and this is ${subject.repository}`;
  const areNamed = toRepositoryName(repository) !== null && toRepositoryName(subject.repository) !== null;
  if (!isSame && areNamed) return other;
  if (isSame && of === 'candidate') return null;
  const isHeld = commit === null ? undefined : await git.holdsCommit(commit);
  if (isHeld === true || (isSame && isHeld === undefined)) return null;
  const missing = isHeld === false ? `this clone does not hold its commit ${commit?.slice(0, 12)}` : null;
  return [isSame ? null : other, missing].filter((why) => why !== null).join('; ');
}
