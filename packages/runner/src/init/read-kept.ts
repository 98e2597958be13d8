import { InputError, validateDocument, type Workspace } from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { configurationSchema } from '../configuration/schema.ts';
import { maxEvidenceAgeS } from '../session.ts';
import type { InitOptions } from './init-options.ts';

export const CONFIGURATION = '.github/release-gates.yml';

/**
 * What files that are kept say already.
 *
 * @throws InputError where rollouts shall stand beside a configuration that cannot be read
 */
export async function readKept(
  workspace: Workspace,
  { rollout, force }: Pick<InitOptions, 'rollout' | 'force'>,
): Promise<Pick<InitOptions, 'keptMaxAgeS' | 'isEvidenceIgnored'>> {
  const ignored = await workspace.read('.gitignore', { role: 'material' });
  const lines = ignored.state === 'present' ? Buffer.from(ignored.bytes).toString('utf8').split(/\r?\n/) : [];
  return {
    keptMaxAgeS: rollout && !force ? await readMaxAge(workspace) : null,
    isEvidenceIgnored: lines.some((line) => /^\/?\.release-gates\/?\s*$/.test(line)),
  };
}

async function readMaxAge(workspace: Workspace): Promise<number | null> {
  const file = await workspace.read(CONFIGURATION, { role: 'material' });
  if (file.state === 'absent') return null;
  if (file.state === 'refused') {
    throw new InputError({ code: file.code, message: file.reason, where: { file: CONFIGURATION } });
  }
  const document = await parseByExtension(file.bytes, { file: CONFIGURATION });
  const configuration = validateDocument(configurationSchema(), document);
  return maxEvidenceAgeS({ configuration, path: CONFIGURATION, present: true });
}
