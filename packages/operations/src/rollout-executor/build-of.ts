import { equalDigest } from '@release-gates/core';
import type { Manifest, VerificationFacts } from '@release-gates/evidence';
import type { ExecutorInputs } from './inputs.ts';

interface BuildNames {
  readonly buildId: string | null;
  readonly configSha256: string | null;
}

/**
 * What the candidate was built by. Where nobody names it, it is what the manifest binds, so that a record never depends on
 * somebody remembering an input: the id that joins the documents of the run that judged it, and the configuration that
 * its gates read, where all who read one read the same.
 */
export function buildOf(
  { buildId, configSha256 }: Pick<ExecutorInputs, 'buildId' | 'configSha256'>,
  {
    manifest,
    facts,
    path,
  }: { readonly manifest: Manifest; readonly facts: VerificationFacts; readonly path: string | null },
): BuildNames {
  return {
    buildId: buildId ?? manifest.correlation_id,
    configSha256: configSha256 ?? configurationIn(facts, path),
  };
}

function configurationIn({ evidence }: VerificationFacts, path: string | null): string | null {
  const documents = Object.values(evidence).flatMap((found) =>
    found.state === 'present' && found.evidence !== null ? [found.evidence] : [],
  );
  const read = documents.flatMap(({ materials }) => materials.filter((material) => material.path === path));
  const [first, ...rest] = read.map(({ sha256 }) => sha256);
  return first !== undefined && rest.every((other) => equalDigest(other, first)) ? first : null;
}
