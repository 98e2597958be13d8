import { type CollectContext, InputError, type JsonObject, LIMITS, parseStrictJson } from '@release-gates/core';
import { releaseChannelsSchema, validateForeign } from '@release-gates/formats';
import { toChannelRegistry } from '@release-gates/rollout';
import type { ChannelFacts } from './facts.ts';
import type { ReadRegistry } from './read-registry.ts';
import { collectImport } from './import-facts.ts';
import type { ChannelInputs } from './inputs.ts';

const LINE_FEED = 0x0a;

/**
 * A registry that is malformed ends the run by file, line and pointer: it is never an empty one, which is what the
 * predecessor made of it, losing its history.
 *
 * @throws InputError `channels.absent`, `channels.unreadable`, `json.*`, `schema.*`; of an import those of policy and ledger
 */
export async function collect(inputs: ChannelInputs, context: CollectContext): Promise<ChannelFacts> {
  const { path, read } = await readRegistry(inputs, context);
  return {
    nowMs: context.nowMs,
    path,
    read,
    actor: inputs.actor ?? context.run.actor,
    correlationId: context.correlationId,
    releaseCandidateId: context.releaseCandidateId,
    runVersion: context.subject.version,
    import: inputs.action === 'import' && read !== null ? await collectImport(inputs, context, { path, read }) : null,
  };
}

async function readRegistry(
  { channelsFile, action, create }: ChannelInputs,
  { workspace }: CollectContext,
): Promise<{ path: string; read: ReadRegistry | null }> {
  const file = await workspace.read(channelsFile, { role: 'material', maxBytes: LIMITS.policy });
  switch (file.state) {
    case 'absent':
      if (action === 'set' && create) return { path: file.path, read: null };
      throw new InputError({
        code: 'channels.absent',
        message: 'expected the registry of the channels, found no file',
        where: { file: file.path },
        remedy: 'Point channels-file at yours, or begin one with the action set, create and a version',
      });
    case 'refused':
      throw new InputError({
        code: 'channels.unreadable',
        message: `expected the registry of the channels, which may not be read: ${file.code}: ${file.reason}`,
        where: { file: file.path },
        remedy: 'Make it a regular file inside the workspace',
      });
    case 'present': {
      const parsed = parseStrictJson(file.bytes, { file: file.path, maxBytes: LIMITS.policy });
      const registry = toChannelRegistry(validateForeign(releaseChannelsSchema, parsed));
      const endsInLineFeed = file.bytes.at(-1) === LINE_FEED;
      const document = parsed.value as JsonObject;
      return { path: file.path, read: { sha256: file.sha256, document, endsInLineFeed, registry } };
    }
  }
}
