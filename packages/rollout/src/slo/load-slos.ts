import { InputError, LIMITS, type Workspace } from '@release-gates/core';
import { parseByExtension, parseOpenSlo, parseSloTargets, type Slo } from '@release-gates/formats';
import type { SloConfig } from './config.ts';

/**
 * The objectives of all files. They are policy: on a pull request they come from the base commit.
 *
 * @throws InputError `slo.missing`, `slo.unreadable`, `slo.duplicate`, and what the readers of the formats throw
 */
export async function loadSlos(config: SloConfig, workspace: Workspace): Promise<readonly Slo[]> {
  const slos: Slo[] = [];
  for (const path of config.files) slos.push(...parseOpenSlo(await readPolicy(path, workspace), { file: path }));
  if (config.targets !== undefined) {
    const bytes = await readPolicy(config.targets, workspace);
    slos.push(...parseSloTargets(await parseByExtension(bytes, { file: config.targets, maxBytes: LIMITS.policy })));
  }
  const seen = new Map<string, string>();
  for (const { id, source } of slos) {
    const other = seen.get(id);
    if (other !== undefined) {
      const message = `expected each objective once, found ${JSON.stringify(id)} also in ${other}`;
      throw new InputError({ code: 'slo.duplicate', message, where: source });
    }
    seen.set(id, source.file);
  }
  if (slos.length === 0) {
    const message = 'expected an object of kind SLO, found none';
    throw new InputError({ code: 'slo.missing', message, where: { file: config.files.join(', ') } });
  }
  return slos;
}

async function readPolicy(path: string, workspace: Workspace): Promise<Uint8Array> {
  const file = await workspace.read(path, { role: 'policy' });
  if (file.state === 'present') return file.bytes;
  const code = file.state === 'absent' ? 'slo.missing' : 'slo.unreadable';
  const message = file.state === 'absent' ? 'expected a file with objectives, found none' : file.reason;
  throw new InputError({ code, message, where: { file: path } });
}
