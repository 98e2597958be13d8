import {
  EnvironmentError,
  equalDigest,
  sha256Hex,
  type Applied,
  type ApplyContext,
  type Check,
  type Plan,
} from '@release-gates/core';
import { joinPath } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import { FILES_FOLDER, INDEX_NAME, MAX_FILE_BYTES, serializeIndex, type BundleIndex } from './bundle-index.ts';
import { buildReport } from './bundle-report.ts';
import type { BundleInputs } from './inputs.ts';
import type { BundlePlan } from './plan.ts';

type Planned<A extends BundlePlan['action']> = Extract<BundlePlan, { action: A }>;

export async function applyBundle(
  plan: Plan<BundlePlan>,
  _inputs: BundleInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { value } = plan;
  switch (value.action) {
    case 'incomplete':
    case 'verify':
      return { checks: [], values: valuesOf(value) };
    case 'create':
      return createBundle(value, context);
    case 'restore':
      return restoreBundle(value, context);
  }
}

/** The index comes last: a folder without one was never finished, and verify and restore refuse it. */
async function createBundle(value: Planned<'create'>, context: ApplyContext): Promise<Applied> {
  const { folder, index, reportPath } = value;
  for (const file of index.files)
    await copy(file, { from: file.path, to: joinPath(folder, `${FILES_FOLDER}/${file.path}`) }, context);
  const written = await context.files.create(joinPath(folder, INDEX_NAME), serializeIndex(index));
  await context.files.create(reportPath, buildReport(index, folder));
  const values = { 'bundle-path': folder, 'bundle-sha256': written.sha256, 'report-path': reportPath };
  return {
    checks: [done(`${index.files.length} files are in ${folder}`, index.files.length)],
    values,
    details: values,
    record: { action: 'rollback_bundle_created', context: { ...values, files: index.files.length } },
  };
}

async function restoreBundle(value: Planned<'restore'>, context: ApplyContext): Promise<Applied> {
  const { folder, index, target } = value;
  const files = index?.files ?? [];
  for (const file of files) {
    const from = joinPath(folder, `${FILES_FOLDER}/${file.path}`);
    await copy(file, { from, to: joinPath(target, file.path) }, context);
  }
  const values = valuesOf(value);
  return {
    checks: [done(`${files.length} files are restored in ${target}`, files.length)],
    values,
    details: values,
    record: { action: 'rollback_bundle_restored', context: { ...values, files: files.length } },
  };
}

/** Writes the bytes that were hashed. The workspace reads each file once, so a file that changed since is an error. */
async function copy(
  file: BundleIndex['files'][number],
  { from, to }: { from: string; to: string },
  context: ApplyContext,
): Promise<void> {
  const read = await context.workspace.read(from, {
    role: file.role === 'evidence' ? 'evidence' : 'material',
    maxBytes: MAX_FILE_BYTES,
  });
  if (read.state === 'present' && equalDigest(sha256Hex(read.bytes), file.sha256)) {
    await context.files.create(to, read.bytes);
    return;
  }
  throw new EnvironmentError({
    code: 'file.changed_while_read',
    message: `expected the bytes with SHA-256 ${file.sha256}, found ${read.state === 'present' ? read.sha256 : read.state}`,
    where: { file: from },
    remedy: 'Run it again when nothing else writes there',
  });
}

function valuesOf(value: BundlePlan): Record<string, string> {
  if (value.action === 'incomplete') return {};
  const sha256 = value.index === null ? '' : sha256Hex(serializeIndex(value.index));
  return { 'bundle-path': value.folder, 'bundle-sha256': sha256 };
}

function done(reason: string, files: number): Check {
  return toCheck('bundle_written', true, { reason, expected: files, actual: files });
}
