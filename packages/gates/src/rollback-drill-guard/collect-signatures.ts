import { equalDigest, InputError, type Workspace } from '@release-gates/core';
import { type DrillSignature, isSignedBy, parseDrillSignature, type SignedArtifact } from '@release-gates/evidence';
import type { CollectedKey } from './collect-keys.ts';
import type { SignatureFact, SignedArtifactFact } from './facts.ts';
import { unreadable } from './parse-report.ts';

const MAX_SIGNATURES = 2000;

interface OpenedSignature {
  readonly path: string;
  readonly sha256: string;
  readonly signature: DrillSignature;
}

/** Every matching signature, verified; of the newest by its signed time also what lies at the signed paths now. */
export async function collectSignatures(
  globs: readonly string[],
  keys: readonly CollectedKey[],
  workspace: Workspace,
): Promise<readonly SignatureFact[]> {
  const paths = await workspace.list(globs, { limit: MAX_SIGNATURES });
  const opened: OpenedSignature[] = [];
  const broken: SignatureFact[] = [];
  for (const path of paths) {
    const entry = await openSignature(path, workspace);
    if ('signature' in entry) opened.push(entry);
    else broken.push(entry);
  }
  const newest = newestOf(opened);
  const facts = opened.map(async (entry): Promise<SignatureFact> => {
    const { algorithm, artifacts, keyId, ok, signedAtMs } = entry.signature;
    return {
      state: 'read',
      path: entry.path,
      sha256: entry.sha256,
      ok,
      algorithm,
      keyId,
      signedAtMs,
      verified: verify(entry.signature, keys),
      artifacts: entry === newest ? await compareArtifacts(artifacts, workspace) : null,
    };
  });
  return [...broken, ...(await Promise.all(facts))];
}

/** Of two with one time the later path, so that the choice does not depend on the order of a folder. */
function newestOf(entries: readonly OpenedSignature[]): OpenedSignature | undefined {
  return entries.toSorted(
    (left, right) => right.signature.signedAtMs - left.signature.signedAtMs || (left.path < right.path ? 1 : -1),
  )[0];
}

async function openSignature(path: string, workspace: Workspace): Promise<OpenedSignature | SignatureFact> {
  const file = await workspace.read(path, { role: 'evidence' });
  if (file.state === 'absent')
    return unreadable(path, { code: 'file.absent', message: 'it vanished while it was read' });
  if (file.state === 'refused') return unreadable(path, { code: file.code, message: file.reason });
  try {
    return { path: file.path, sha256: file.sha256, signature: parseDrillSignature(file.bytes, file.path) };
  } catch (error) {
    // The parse boundary: a malformed signature is not an absent one.
    if (!(error instanceof InputError)) throw error;
    const [problem] = error.problems;
    return unreadable(path, { code: error.code, message: problem?.message ?? error.message, where: problem?.where });
  }
}

/** Only keys of the stated algorithm and id are tried: a document cannot choose its verifier. */
function verify(signature: DrillSignature, keys: readonly CollectedKey[]): 'yes' | 'no' | 'no_key' {
  const fitting = keys.flatMap(({ fact, key }) => {
    const fits = fact.algorithm === signature.algorithm && (fact.keyId === null || fact.keyId === signature.keyId);
    return fits && key !== undefined ? [key] : [];
  });
  if (fitting.length === 0) return 'no_key';
  return fitting.some((key) => isSignedBy(signature, key)) ? 'yes' : 'no';
}

async function compareArtifacts(
  artifacts: readonly SignedArtifact[],
  workspace: Workspace,
): Promise<readonly SignedArtifactFact[]> {
  const digests = await workspace.digest(artifacts.map((artifact) => artifact.path));
  return artifacts.map(({ path, sha256 }, index) => {
    const digest = digests[index];
    const now =
      digest?.state === 'present'
        ? equalDigest(digest.sha256, sha256)
          ? 'same'
          : 'differs'
        : (digest?.state ?? 'absent');
    // One form of a path, so that "./a" covers "a".
    return { path: digest?.path ?? path, sha256, now };
  });
}
