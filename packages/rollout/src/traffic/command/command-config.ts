import { input } from '@release-gates/core';
import * as z from 'zod';
import { parseCommandTemplate } from '../../command-template/parse-command-template.ts';
import { duration } from '../../policy/duration.ts';
import { PLACE_NAMES } from '../../command-template/placeholders.ts';

const MAX_TIMEOUT_S = 3600;
const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES);
const variable = z
  .string()
  .regex(/^(?!RELEASE_GATES_)[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'a name of a variable that is not ours');

/**
 * A program of the user's. `request`: it is told what is being done, by all placeholders. `place`: only where, so that
 * what it reports cannot be what it was told.
 */
export function commandConfigSchema(told: 'request' | 'place', defaultTimeout: string) {
  return z.strictObject({
    command: z
      .array(z.string().max(8192))
      .min(1)
      .max(256)
      .superRefine((argv, context) => {
        for (const message of templateProblems(argv, told)) context.addIssue({ code: 'custom', message });
      })
      .describe(`Program and arguments, never a shell. ${placeholdersOf(told)}`),
    timeout: duration({ minS: 1, maxS: MAX_TIMEOUT_S })
      .prefault(defaultTimeout)
      .describe(
        `From then on it is ended, with everything it started: TERM, after 5 s KILL. Default ${defaultTimeout}`,
      ),
    environment: z
      .record(variable, z.string().max(4096))
      .optional()
      .describe('Variables it gets beside PATH, HOME, LANG and TMPDIR, with their values'),
    secrets: z
      .array(variable)
      .max(64)
      .optional()
      .describe('Names of variables of ours that it gets too; their values are masked wherever they show up'),
    'working-directory': input.path().optional().describe('Relative to the workspace; default its root'),
  });
}

export type CommandConfig = z.output<ReturnType<typeof commandConfigSchema>>;

function placeholdersOf(told: 'request' | 'place'): string {
  const places = PLACE_NAMES.map((name) => `{${name}}`).join(', ');
  return told === 'place'
    ? `Placeholders: ${places}`
    : `Placeholders: ${places}, {share_of_<slot>} and those of the adapter contract`;
}

function templateProblems(argv: readonly string[], told: 'request' | 'place'): string[] {
  const parsed = parseCommandTemplate(argv);
  if (parsed.state === 'refused') {
    return parsed.problems.map(({ argument, message }) =>
      argument === null ? `a command: ${message}` : `a command; of argument ${argument}: ${message}`,
    );
  }
  const others = parsed.template.placeholders.filter((name) => !PLACES.has(name)).map((name) => `{${name}}`);
  return told === 'place' && others.length > 0
    ? [`a command that is not told what it should find, so without ${others.join(', ')}`]
    : [];
}
