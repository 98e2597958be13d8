import { InputError, type Problem } from '@release-gates/core';
import type { CommandTemplate } from './parse-command-template.ts';
import { type PlaceholderValues, toPlaceholderText } from './placeholders.ts';

type Code = 'command_template.value';
type Refusal = Problem & { readonly code: Code };

/**
 * Fills in every argument by itself: the result has exactly as many arguments as the template, whatever the values.
 * Each value that occurs must be on the list of what its placeholder allows.
 *
 * @throws InputError `command_template.value`: every value that is missing or not allowed
 */
export function renderCommandTemplate(template: CommandTemplate, values: PlaceholderValues): [string, ...string[]] {
  const texts = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const name of template.placeholders) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const judged = toPlaceholderText(name, value);
    if ('text' in judged) texts.set(name, judged.text);
    else refusals.push(refuse(name, value, judged.expected));
  }
  const [first, ...rest] = refusals;
  if (first !== undefined) throw new InputError<Code>([first, ...rest]);
  const argv = template.arguments.map((pieces) =>
    pieces.map((piece) => ('text' in piece ? piece.text : (texts.get(piece.placeholder) ?? ''))).join(''),
  );
  return argv as [string, ...string[]];
}

function refuse(name: string, value: string | number | undefined, expected: string): Refusal {
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 140);
  return {
    code: 'command_template.value',
    message: `the placeholder {${name}} takes ${expected}; found ${found}`,
    remedy: 'Correct the value where it comes from; it is never quoted or cut to fit',
  };
}
