import { type ChainHead, findTail, type RecordDraft } from '@release-gates/audit-log';
import { type CollectContext, InputError, isJsonObject, type JsonObject, parseStrictJson } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import type { AppendInputs } from './inputs.ts';

export interface AppendFacts {
  readonly nowMs: number;
  readonly logPath: string;
  readonly draft: RecordDraft | { readonly refused: string };
  readonly tail: { readonly head: ChainHead; readonly tornBytes: number } | { readonly broken: string };
}

export async function collect(inputs: AppendInputs, context: CollectContext): Promise<AppendFacts> {
  const store = context.logs.open(logPathOf(inputs.log, context));
  try {
    const found = findTail(store);
    return {
      nowMs: context.nowMs,
      logPath: store.path,
      draft: await collectDraft(inputs, context),
      tail: 'fault' in found ? { broken: found.fault } : { head: found.tail.head, tornBytes: found.tail.torn.length },
    };
  } finally {
    store.close();
  }
}

async function collectDraft(inputs: AppendInputs, context: CollectContext): Promise<AppendFacts['draft']> {
  const stated = await readContext(inputs, context);
  if ('refused' in stated) return stated;
  const { run } = context;
  return {
    action: inputs.action,
    actor: inputs.actor ?? run.actor,
    source: inputs.source ?? (run.kind === 'github' ? run.workflow : 'cli'),
    status: inputs.status,
    context: {
      release_candidate_id: context.releaseCandidateId,
      correlation_id: context.correlationId,
      commit: context.subject.commit,
      ...stated.context,
    },
  };
}

async function readContext(
  inputs: AppendInputs,
  { workspace }: CollectContext,
): Promise<{ readonly context: JsonObject } | { readonly refused: string }> {
  if (inputs.context !== undefined && inputs.contextFile !== undefined) {
    return { refused: 'context and context-file are both given' };
  }
  if (inputs.context !== undefined) return parseContext(Buffer.from(inputs.context, 'utf8'), 'context');
  if (inputs.contextFile === undefined) return { context: {} };
  const read = await workspace.read(inputs.contextFile, { role: 'material' });
  if (read.state === 'present') return parseContext(read.bytes, read.path);
  return { refused: `${read.path}: ${read.state === 'absent' ? 'there is no such file' : read.reason}` };
}

function parseContext(bytes: Uint8Array, file: string): { context: JsonObject } | { refused: string } {
  try {
    const { value } = parseStrictJson(bytes, { file });
    return isJsonObject(value) ? { context: value } : { refused: `${file} is not a JSON object` };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.message };
  }
}
