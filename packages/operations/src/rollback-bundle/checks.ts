import { andMore, equalDigest, type Check } from '@release-gates/core';
import { isConfinedPath } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import { collisions, MAX_FILE_BYTES, MAX_FILES, MAX_TOTAL_BYTES, type BundleIndex } from './bundle-index.ts';
import type { CreateFacts, ExistingFacts, IncompleteRequest } from './facts.ts';

const MAX_LISTED = 100;

export function incompleteCheck({ missing }: IncompleteRequest): Check {
  return toCheck('request_complete', 'fail', {
    reason: `the action needs the input ${missing.join(' and ')}`,
    expected: missing,
    actual: [],
    remedy: `Give ${missing.join(' and ')}`,
  });
}

/** Preconditions: a bundle that lacks something is no bundle, and nothing of it is written. */
export function createChecks(facts: CreateFacts, files: BundleIndex['files']): Check[] {
  return [
    missingRequired(facts),
    limits(files),
    names(files),
    soundEvidence(facts),
    consistent(
      'release_candidate_id_consistent',
      facts.releaseCandidateId,
      facts.evidence.map((file) => file.releaseCandidateId),
    ),
    consistent(
      'correlation_id_consistent',
      null,
      facts.evidence.map((file) => file.correlationId),
    ),
  ];
}

export function existingChecks(facts: ExistingFacts): Check[] {
  const index = toCheck('bundle_index_sound', facts.index === null ? 'fail' : 'pass', {
    reason: facts.indexProblem ?? `the index names ${facts.index?.files.length ?? 0} files`,
    expected: 'a finished bundle with its index in canonical form',
    actual: facts.indexSha256,
    remedy: 'Use another bundle; do not repair this one by hand',
  });
  if (facts.index === null) return [index];
  return [index, unchanged(facts, facts.index), unlisted(facts), ...newTarget(facts)];
}

function missingRequired({ files, unmatched }: CreateFacts): Check {
  // A file that may not be read is not the same as an optional one that is not there.
  const missing = [
    ...files
      .filter(({ digest, required }) => digest.state === 'refused' || (required && digest.state === 'absent'))
      .map(({ digest }) => (digest.state === 'refused' ? `${digest.path} (${digest.code})` : digest.path)),
    ...unmatched,
  ];
  const present = files.filter(({ digest }) => digest.state === 'present').length;
  const isEmpty = present === 0 && missing.length === 0;
  return toCheck('missing_required', missing.length > 0 || isEmpty ? 'fail' : 'pass', {
    reason: isEmpty
      ? 'no file is named, so there would be nothing to roll back to'
      : missing.length > 0
        ? `not there or not readable: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`
        : `${present} files are there`,
    expected: [],
    actual: missing.slice(0, MAX_LISTED),
    remedy: 'Name the files in the input files or in the policy, and check that they exist',
  });
}

function limits(files: BundleIndex['files']): Check {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const large = files.filter((file) => file.bytes > MAX_FILE_BYTES).map((file) => file.path);
  const holds = files.length <= MAX_FILES && total <= MAX_TOTAL_BYTES && large.length === 0;
  return toCheck('bundle_within_limits', holds ? 'pass' : 'fail', {
    reason: `${files.length} files, ${total} bytes${large.length === 0 ? '' : `, too large: ${large.slice(0, 5).join(', ')}`}`,
    expected: { files: MAX_FILES, file_bytes: MAX_FILE_BYTES, total_bytes: MAX_TOTAL_BYTES },
    actual: { files: files.length, total_bytes: total, too_large: large.slice(0, MAX_LISTED) },
    remedy: 'Keep large artifacts in a registry and bundle what names them',
  });
}

function names(files: BundleIndex['files']): Check {
  const paths = files.map((file) => file.path);
  const wrong = [...new Set([...collisions(paths), ...paths.filter((path) => !isConfinedPath(path))])];
  return toCheck('bundle_names_distinct', wrong.length === 0 ? 'pass' : 'fail', {
    reason:
      wrong.length === 0
        ? 'every name is its own on every file system'
        : `not distinct: ${wrong.slice(0, 5).join(', ')}`,
    expected: [],
    actual: wrong.slice(0, MAX_LISTED),
    remedy: 'Rename files that differ only in case or in the normal form of a letter',
  });
}

function soundEvidence({ unsound, evidence }: CreateFacts): Check {
  const [first] = unsound;
  return {
    ...toCheck('bundle_evidence_sound', first === undefined ? 'pass' : 'fail', {
      reason:
        first === undefined
          ? `${evidence.length} reports are taken along`
          : `${first.path}: ${first.reason}`.slice(0, 2000),
      expected: [],
      actual: unsound.slice(0, MAX_LISTED).map((file) => file.path),
      remedy: 'Move the file out of the folder, or make the report again',
    }),
    level: 'should',
  };
}

function consistent(id: string, wanted: string | null, stated: readonly (string | null)[]): Check {
  const found = [...new Set(stated.filter((value) => value !== null))].sort();
  const first = wanted ?? found[0];
  const others = found.filter((value) => value !== first);
  const outcome = found.length === 0 ? 'not_applicable' : others.length === 0 ? 'pass' : 'fail';
  return {
    ...toCheck(id, outcome, {
      reason:
        others.length === 0
          ? `${found.length} ids stated`
          : `also stated: ${others.slice(0, 5).join(', ')}`.slice(0, 2000),
      expected: wanted,
      actual: found.slice(0, MAX_LISTED),
      remedy: 'Bundle evidence of one release candidate and one run only',
    }),
    level: id === 'release_candidate_id_consistent' ? 'should' : 'may',
  };
}

function unchanged({ found }: ExistingFacts, index: BundleIndex): Check {
  const differences = index.files.flatMap(({ path, sha256, bytes }) => {
    const file = found[path];
    if (file === undefined || file.state === 'absent') return [{ path, expected: sha256, found: 'no file' }];
    if (file.state === 'refused') return [{ path, expected: sha256, found: file.code }];
    return equalDigest(file.sha256, sha256) && file.bytes === bytes
      ? []
      : [{ path, expected: sha256, found: file.sha256 }];
  });
  const [first] = differences;
  return toCheck('bundle_files_unchanged', first === undefined ? 'pass' : 'fail', {
    reason:
      first === undefined
        ? `${index.files.length} files have their SHA-256`
        : andMore(`${first.path}: expected ${first.expected}, found ${first.found}`, differences.length - 1, 'file'),
    expected: [],
    actual: differences.slice(0, MAX_LISTED),
    remedy: 'Use another bundle; this one was changed after it was made',
  });
}

function unlisted({ unlisted: extra }: ExistingFacts): Check {
  return toCheck('bundle_complete', extra.length === 0 ? 'pass' : 'fail', {
    reason: extra.length === 0 ? 'the index names every file' : `not in the index: ${extra.slice(0, 5).join(', ')}`,
    expected: [],
    actual: extra.slice(0, MAX_LISTED),
    remedy: 'Use another bundle; files were added to this one after it was made',
  });
}

function newTarget({ target, folder }: ExistingFacts): Check[] {
  if (target === null) return [];
  const nested = isWithin(target.path, folder) || isWithin(folder, target.path);
  const isRoot = target.path === '' || target.path === '.';
  const holds = !nested && !isRoot && target.holds.length === 0;
  return [
    toCheck('target_is_new', holds ? 'pass' : 'fail', {
      reason: holds
        ? `${target.path} is empty or not there`
        : nested || isRoot
          ? 'the target must be a folder of its own, outside of the bundle'
          : andMore(`${target.path} holds ${target.holds[0] ?? ''}`, target.holds.length - 1, 'file'),
      expected: 'a new or empty folder',
      actual: target.holds,
      remedy: 'Restore into a new folder, look at it, then switch to it',
    }),
  ];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
