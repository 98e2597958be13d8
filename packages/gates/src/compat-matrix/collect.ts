import type { CollectContext, Workspace } from '@release-gates/core';
import { type ReleasePolicy, releasePolicySchema, validateForeign } from '@release-gates/formats';
import { type DocumentFact, readDocument } from '../_shared/document-fact.ts';
import { jsonShape } from '../_shared/json-shape.ts';
import { collectCase } from './collect-case.ts';
import { readCases } from './case-definitions.ts';
import type { CompatFacts, RuntimeFileFact } from './facts.ts';
import type { CompatInputs } from './inputs.ts';
import type { CaseReaders } from './opened-fixture.ts';

export async function collect(inputs: CompatInputs, context: CollectContext): Promise<CompatFacts> {
  const { workspace } = context;
  const policy = await readDocument(workspace, {
    path: inputs.policy,
    role: 'policy',
    validate: (document) => validateForeign(releasePolicySchema, document),
    pointers: () => ['/app_version', '/state_schema/current', '/runtime_data'],
  });
  const { matrix, cases } = await readCases(inputs.matrix, workspace);
  const schemaPointer = matrix.state === 'valid' ? matrix.value.schema_pointer : '';
  const readers: CaseReaders = { context, schemas: new Map() };
  const facts = [];
  // One after another: a reader may be a program that does not expect a second copy of itself.
  for (const entry of cases) facts.push(await collectCase(entry, schemaPointer, readers));
  return { policy, matrix, cases: facts, runtimeFiles: await readRuntimeFiles(policy, workspace) };
}

async function readRuntimeFiles(policy: DocumentFact<ReleasePolicy>, workspace: Workspace): Promise<RuntimeFileFact[]> {
  if (policy.state !== 'valid') return [];
  const files = policy.value.runtime_data?.files ?? [];
  return Promise.all(
    files.map(async ({ path, kind, required }) => ({
      kind,
      required,
      document: await readDocument(workspace, { path, role: 'material', validate: ({ value }) => jsonShape(value) }),
    })),
  );
}
