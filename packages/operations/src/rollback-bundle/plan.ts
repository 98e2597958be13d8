import { formatFileTime, formatRfc3339, sha256Hex, type Check, type Plan } from '@release-gates/core';
import { joinPath } from '@release-gates/evidence';
import { buildIndex, serializeIndex, type BundleIndex } from './bundle-index.ts';
import { createChecks, existingChecks, incompleteCheck } from './checks.ts';
import type { BundleFacts, CreateFacts, ExistingFacts } from './facts.ts';
import type { BundleInputs } from './inputs.ts';

/** What will be copied where; `null` where nothing is written. */
export type BundlePlan =
  | { readonly action: 'create'; readonly folder: string; readonly index: BundleIndex; readonly reportPath: string }
  | { readonly action: 'verify'; readonly folder: string; readonly index: BundleIndex | null }
  | { readonly action: 'restore'; readonly folder: string; readonly index: BundleIndex | null; readonly target: string }
  | { readonly action: 'incomplete' };

export function planBundle(facts: BundleFacts, inputs: BundleInputs): Plan<BundlePlan> {
  switch (facts.action) {
    case 'incomplete':
      return { checks: [incompleteCheck(facts)], steps: [], value: { action: 'incomplete' } };
    case 'create':
      return planCreate(facts, inputs);
    case 'verify':
    case 'restore':
      return planExisting(facts);
  }
}

function planCreate(facts: CreateFacts, inputs: BundleInputs): Plan<BundlePlan> {
  const label = inputs.label ?? null;
  const files = filesOf(facts);
  const index = buildIndex({ ...facts, createdAt: formatRfc3339(facts.nowMs), label, files });
  const name = [
    'rollback-bundle',
    formatFileTime(facts.nowMs),
    ...(label === null ? [] : [label]),
    sha256Hex(serializeIndex(index)).slice(0, 12),
  ].join('-');
  const folder = joinPath(inputs.outDirectory, name);
  const suffix = label === null ? '' : `_${label}`;
  // The predecessor named reports by the whole second; the rest keeps two of one second apart.
  const second = `${Math.floor(facts.nowMs / 1000)}_${String(facts.nowMs % 1000).padStart(3, '0')}`;
  const reportPath = joinPath(inputs.reportDirectory, `rollback_bundle_report_${second}${suffix}.json`);
  return {
    checks: createChecks(facts, files),
    steps: [
      ...index.files.map((file) => `Copy ${file.path} (${file.bytes} bytes) into ${folder}`),
      `Write the index of ${index.files.length} files into ${folder}, last`,
      `Write the report ${reportPath}`,
    ],
    value: { action: 'create', folder, index, reportPath },
  };
}

/** What is named twice is copied once; a file that is evidence too stays a file. */
function filesOf({ files, evidence }: CreateFacts): BundleIndex['files'] {
  const all = new Map<string, BundleIndex['files'][number]>();
  for (const { path, sha256, bytes } of evidence) all.set(path, { path, sha256, bytes, role: 'evidence' });
  for (const { digest } of files)
    if (digest.state === 'present')
      all.set(digest.path, { path: digest.path, sha256: digest.sha256, bytes: digest.bytes, role: 'file' });
  return [...all.values()];
}

function planExisting(facts: ExistingFacts): Plan<BundlePlan> {
  const { folder, index, target } = facts;
  const checks: Check[] = existingChecks(facts);
  if (target === null)
    return { checks, steps: [`Hash again every file of ${folder}`], value: { action: 'verify', folder, index } };
  const steps = (index?.files ?? []).map((file) => `Restore ${joinPath(target.path, file.path)}`);
  return { checks, steps, value: { action: 'restore', folder, index, target: target.path } };
}
