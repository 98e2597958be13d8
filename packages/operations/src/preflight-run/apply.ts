import {
  opens,
  type Applied,
  type ApplyContext,
  type Check,
  type ConfiguredUnit,
  type JsonObject,
  type Plan,
  type UnitResult,
} from '@release-gates/core';
import type { PreflightInputs } from './collect.ts';
import type { PreflightSteps } from './plan.ts';

/** Gates wait on disk and child processes rather than on the processor; more would only queue. */
const SIDE_BY_SIDE = 4;

/** The manifest that was just written, and no other. */
function toVerify(manifest: string, sha256: string | undefined): Readonly<Record<string, string | boolean>> {
  return { manifest, 'require-open': false, ...(sha256 !== undefined && { 'expected-sha256': sha256 }) };
}

/** Runs all units, whatever each says, then the manifest over their evidence, then verifies what was written. */
export async function applyPreflight(
  plan: Plan<PreflightSteps>,
  _inputs: PreflightInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { gates, operations, manifest } = plan.value;
  const results = await runSideBySide(gates, context);
  for (const unit of operations) results.push(await context.units.run(unit.id));
  const checks = results.map(unitCheck);
  if (!manifest) return { checks, details: { units: results.map(toRow) } };

  const made = await context.units.run('release-manifest');
  const path = made.values['manifest-path'] ?? '';
  const verified =
    path === ''
      ? undefined
      : await context.units.run('manifest-verify', toVerify(path, made.values['manifest-sha256']));
  const decision = made.values['decision'] ?? '';
  return {
    // What closes the run is named first: the manifest's own reason would repeat a part of it.
    checks: [openCheck(made, results), ...checks, verifiedCheck(verified)],
    details: { units: [...results, made, ...(verified === undefined ? [] : [verified])].map(toRow) },
    values: { decision, 'manifest-path': path, 'manifest-sha256': made.values['manifest-sha256'] ?? '' },
    record: {
      action: 'preflight',
      context: {
        decision,
        evidence_sha256: made.values['manifest-evidence-sha256'] ?? '',
        manifest_sha256: made.values['manifest-sha256'] ?? '',
        release_candidate_id: context.releaseCandidateId,
      },
    },
  };
}

async function runSideBySide(units: readonly ConfiguredUnit[], context: ApplyContext): Promise<UnitResult[]> {
  const results: UnitResult[] = [];
  let next = 0;
  const worker = async (position: number): Promise<void> => {
    // Loading a unit's code holds everything up: the one before may first set going what it will wait for.
    for (let turn = 0; turn < position; turn++) await new Promise((resolve) => setImmediate(resolve));
    for (let index = next++; index < units.length; index = next++) {
      results[index] = await context.units.run((units[index] as ConfiguredUnit).id);
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, units.length) }, (_, position) => worker(position)));
  return results;
}

function unitCheck(result: UnitResult): Check {
  const open = opens(result.verdict);
  return {
    id: `unit::${result.id}`,
    outcome: open ? 'pass' : result.verdict === 'inconclusive' ? 'inconclusive' : 'fail',
    // A unit in warn mode may still break; that is a fault of the run, not a judgement to be lenient about.
    level: result.mode === 'enforce' || result.verdict === 'error' ? 'must' : 'may',
    reason: result.reason,
    expected: ['pass', 'not_applicable', 'waived'],
    actual: result.verdict,
  };
}

function openCheck(made: UnitResult, results: readonly UnitResult[]): Check {
  const open = made.values['decision'] === 'open';
  const closing = results.filter((result) => !opens(result.verdict) && unitCheck(result).level === 'must');
  return {
    id: 'manifest_open',
    outcome: open ? 'pass' : 'fail',
    level: 'must',
    reason: open
      ? 'the manifest decides open'
      : closing.length > 0
        ? `closed by ${closing.map((result) => result.id).join(', ')}`
        : made.reason,
    expected: 'open',
    actual: made.values['decision'] ?? made.verdict,
  };
}

function verifiedCheck(verified: UnitResult | undefined): Check {
  const open = verified !== undefined && opens(verified.verdict);
  return {
    id: 'manifest_verified',
    outcome: open ? 'pass' : verified === undefined ? 'inconclusive' : 'fail',
    level: 'must',
    reason: verified?.reason ?? 'there is no manifest to verify',
    expected: 'every digest re-derives',
    actual: verified?.verdict ?? null,
  };
}

function toRow(result: UnitResult): JsonObject {
  return {
    unit: result.id,
    verdict: result.verdict,
    mode: result.mode,
    reason: result.reason,
    evidence: result.evidencePath,
    sha256: result.evidenceSha256,
  };
}
