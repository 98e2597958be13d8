import { InputError, parseStrictJson } from '@release-gates/core';
import type { CommandTemplateSource } from './parse-command-template.ts';

export type CommandSource =
  | { readonly state: 'given'; readonly source: CommandTemplateSource }
  | { readonly state: 'malformed'; readonly reason: string };

/**
 * A command as an input gives it: a text that begins with `[` is a JSON list of arguments, any other is one text to be
 * split.
 */
export function readCommandSource(text: string, name: string): CommandSource {
  if (!text.trimStart().startsWith('[')) return { state: 'given', source: text };
  try {
    const { value } = parseStrictJson(new TextEncoder().encode(text), { file: name });
    if (isTexts(value)) return { state: 'given', source: value };
    return { state: 'malformed', reason: `expected a JSON list of texts in ${name}` };
  } catch (error) {
    // The parse boundary: what is wrong with the input is a fact about it.
    if (!(error instanceof InputError)) throw error;
    return { state: 'malformed', reason: error.message };
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
