import { type CollectContext, InputError, isJsonObject, type Json, type ParsedDocument } from '@release-gates/core';
import { trafficAdapterContractFrameSchema, trafficAdapterSchema, validateForeign } from '@release-gates/formats';
import { readCommandSource } from '@release-gates/rollout';
import { type Flaw, readDocument, toFlaw } from '../_shared/document-fact.ts';
import type { AdapterContractFacts, AdapterDefinition, AdapterFact, ContractSettings } from './facts.ts';
import type { AdapterContractInputs } from './inputs.ts';

const DEFAULT_REQUIRED = ['action', 'target_version'] as const;

export async function collect(inputs: AdapterContractInputs, context: CollectContext): Promise<AdapterContractFacts> {
  let adapters: readonly AdapterFact[] = [];
  const contract = await readDocument(context.workspace, {
    path: inputs.contract,
    role: 'policy',
    validate: (document): ContractSettings => {
      const frame = validateForeign(trafficAdapterContractFrameSchema, document);
      adapters = toAdapters(frame.adapters, document);
      const { allowed, required, recommended } = frame.placeholders;
      return {
        allowed: allowed ?? null,
        required: required ?? DEFAULT_REQUIRED,
        recommended: recommended ?? [],
        requireExamples: frame.rules.require_examples,
      };
    },
    pointers: () => [
      '/placeholders',
      '/placeholders/allowed',
      '/placeholders/required',
      '/placeholders/recommended',
      '/adapters',
    ],
  });
  const { commandTemplate } = inputs;
  const runtime = commandTemplate === undefined ? null : readCommandSource(commandTemplate, 'command-template');
  return { contract, adapters, runtime };
}

/** Each adapter is validated on its own, so that one bad row is one failure and hides none. */
function toAdapters(rows: readonly Json[], document: ParsedDocument): AdapterFact[] {
  const ids = new Set<string>();
  const subjects = new Set<string>();
  return rows.map((value, index) => {
    const pointer = `/adapters/${index}`;
    const stated = isJsonObject(value) && typeof value['id'] === 'string' ? value['id'].trim() : '';
    const id = stated === '' ? `adapter_${index}` : stated.slice(0, 150);
    const repeated = ids.has(id);
    ids.add(id);
    let subject = id;
    while (subjects.has(subject)) subject += `#${index}`;
    subjects.add(subject);
    const inner = { file: document.file, value, lineOf: (at: string) => document.lineOf(`${pointer}${at}`) };
    return { subject, repeated, pointer, line: document.lineOf(pointer) ?? null, definition: readDefinition(inner) };
  });
}

function readDefinition(document: ParsedDocument): AdapterDefinition {
  try {
    return { state: 'valid', value: validateForeign(trafficAdapterSchema, document) };
  } catch (error) {
    // The parse boundary: a bad row is a fact about the contract.
    if (!(error instanceof InputError)) throw error;
    const [first, ...rest] = error.problems.slice(0, 20).map(toFlaw);
    return { state: 'invalid', flaws: [first as Flaw, ...rest] };
  }
}
