import { type Check, equalDigest } from '@release-gates/core';
import type { Manifest, Verification } from '@release-gates/evidence';
import type { CandidateFact, Found } from './facts.ts';
import { FETCH, type Finding, fromDifferences, judged } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';
import { checkReferences } from './reference.ts';

/** Which candidate is meant, exactly. Nothing can be said of any other row before. */
export function resolutionRow(
  candidate: CandidateFact,
  { references, manifest, release }: ActivationGuardInputs,
): Check {
  const telling = {
    expected: 'one manifest, and exact references',
    remedy: 'Run release-manifest (or preflight) first, or name the manifest with the input manifest',
  };
  if (candidate.state !== 'found') return judged('resolution', [notFound(candidate)], { ...telling, holds: '' });
  const bound = candidate.facts.reading.manifest;
  const holds = `${bound?.release_candidate_id ?? release ?? manifest ?? 'the candidate'} is described by ${candidate.path}`;
  const floating = bound === null ? [] : checkReferences(references, bound);
  return judged('resolution', [...fromDifferences(candidate.malformed, String), ...floating], { ...telling, holds });
}

function notFound(candidate: Exclude<CandidateFact, Found>): Finding {
  switch (candidate.state) {
    case 'absent':
      return {
        code: 'manifest_missing',
        message: `there is no sound manifest at ${candidate.path}`,
        file: candidate.path,
      };
    case 'refused':
      return {
        code: candidate.code,
        message: `${candidate.path} may not be read: ${candidate.reason}`,
        isUnknown: true,
      };
    case 'ambiguous': {
      const some = candidate.paths.slice(0, 5).join(', ');
      return { code: 'reference_ambiguous', message: `several manifests could be meant: ${some}`, isUnknown: true };
    }
  }
}

const SHAPE = /^(?:json|schema)\./;

export function manifestRow({ path, facts }: Found, { manifest: differences, expiry }: Verification): Check {
  const { manifest } = facts.reading;
  const missing = manifest === null ? [] : missingFields(manifest, path);
  const findings = [...fromDifferences(differences, shapeCode), ...missing, ...fromDifferences(expiry, expiryCode)];
  return judged('manifest', findings, {
    holds: 'the manifest has its canonical form, agrees with itself and has not expired',
    expected: 'a sound manifest',
    remedy: FETCH,
  });
}

function shapeCode(code: string): string {
  return SHAPE.test(code) ? 'manifest_schema_invalid' : 'manifest_invalid';
}

function expiryCode(code: string): string {
  return code.replace('.', '_');
}

/** What a manifest may lack, and one that is activated may not. */
function missingFields({ subject, artifacts }: Manifest, file: string): Finding[] {
  const lacks = (pointer: string, what: string, remedy: string): Finding => ({
    code: 'manifest_missing_required_field',
    message: `the manifest of a release states no ${what}`,
    file,
    pointer,
    remedy,
  });
  return [
    ...(subject.version === null ? [lacks('/subject/version', 'version', 'Name where the version stands')] : []),
    ...(subject.commit === null ? [lacks('/subject/commit', 'commit', 'Make the manifest in a git checkout')] : []),
    ...(artifacts.length === 0 ? [lacks('/artifacts', 'artifact', 'Name the artifacts of release-manifest')] : []),
  ];
}

export function identityRow(
  { path, sha256, facts, foreign }: Found,
  { manifestSha256, release, publishers }: ActivationGuardInputs,
): Check {
  const given = facts.reading.manifest?.release_candidate_id ?? null;
  const findings: Finding[] = [];
  if (manifestSha256 !== undefined && !equalDigest(manifestSha256, sha256))
    findings.push({
      code: 'identity_mismatch',
      message: `expected the manifest ${manifestSha256}, found ${sha256}`,
      file: path,
    });
  if (release !== undefined && release !== given)
    findings.push({ code: 'identity_mismatch', message: `expected ${release}, found ${given ?? 'none'}`, file: path });
  const publisher = facts.reading.manifest?.subject.repository ?? '';
  const isInvited = publishers.includes(publisher);
  if (foreign !== undefined && !isInvited)
    findings.push({
      code: 'manifest_foreign',
      message: `the manifest is that of another repository: ${foreign}`,
      file: path,
      remedy: 'Run the gates in this repository; where another one publishes what goes out here, name it in publishers',
    });
  return judged('identity', findings, {
    holds: `${given ?? 'the manifest'} is ${sha256}`,
    expected: { manifest_sha256: manifestSha256 ?? null, release: release ?? null },
    remedy: 'This is another candidate than the one that was meant; fetch that one',
  });
}
