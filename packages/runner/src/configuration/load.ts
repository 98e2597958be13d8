import { InputError, nearest, validateDocument, type Problem, type Workspace } from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { configurationSchema, defaultConfiguration, type Configuration } from './schema.ts';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly path: string;
  /** False where the file is absent and defaults apply. */
  readonly present: boolean;
}

/** The configuration is policy: on a pull request it is the base commit's. An absent file means defaults. */
export async function loadConfiguration(
  workspace: Workspace,
  path: string,
  knownUnits: readonly string[],
): Promise<LoadedConfiguration> {
  const file = await workspace.read(path, { role: 'policy', maxBytes: 1024 * 1024 });
  if (file.state === 'absent') return { configuration: defaultConfiguration(), path, present: false };
  if (file.state === 'refused') {
    throw new InputError({ code: file.code, message: file.reason, where: { file: path } });
  }
  const document = await parseByExtension(file.bytes, { file: path });
  const configuration = validateDocument(configurationSchema(), document);
  refuseUnknownUnits(configuration, knownUnits, (pointer) => ({ file: path, pointer, line: document.lineOf(pointer) }));
  return { configuration, path, present: true };
}

function refuseUnknownUnits(
  configuration: Configuration,
  known: readonly string[],
  where: (pointer: string) => { file: string; pointer: string; line: number | undefined },
): void {
  const named = [
    ...Object.keys(configuration.units).map((id) => ({ id, pointer: `/units/${id}` })),
    ...Object.entries(configuration.environments).flatMap(([name, profile]) =>
      Object.keys(profile.units).map((id) => ({ id, pointer: `/environments/${name}/units/${id}` })),
    ),
  ];
  const problems = named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, pointer }) => unknownUnit(id, where(pointer), known));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}

function unknownUnit(
  id: string,
  { line, ...where }: { file: string; pointer: string; line: number | undefined },
  known: readonly string[],
): Problem {
  const suggestion = nearest(id, known);
  return {
    code: 'configuration.unknown_unit',
    message: `there is no unit "${id}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    where: { ...where, ...(line !== undefined && { line }) },
    remedy: 'List the units with: release-gates units',
  };
}
