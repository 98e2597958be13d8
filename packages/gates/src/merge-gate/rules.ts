import { compileGlobs, InputError } from '@release-gates/core';

/** Globs by unit. */
export type PathRules = Readonly<Record<string, readonly string[]>>;

const UNIT = /^[a-z][a-z0-9-]{1,63}$/;

/**
 * Lines `unit: glob, glob`; empty lines and lines that begin with `#` are skipped. A comma inside braces belongs to the
 * glob.
 *
 * @throws InputError `input.invalid`, every line at once; `glob.invalid`
 */
export function parseRules(text: string): PathRules {
  const rules: Record<string, readonly string[]> = {};
  const wrong: string[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const unit = line.slice(0, Math.max(colon, 0)).trim();
    const globs = splitOutsideBraces(line.slice(colon + 1));
    if (!UNIT.test(unit) || globs.length === 0 || Object.hasOwn(rules, unit)) wrong.push(`line ${index + 1}`);
    else rules[unit] = globs;
  }
  if (wrong.length > 0)
    throw new InputError({
      code: 'input.invalid',
      message: `input "rules": expected each unit once, as "unit: glob, glob", found something else on ${wrong.slice(0, 10).join(', ')}`,
      where: { file: 'rules' },
    });
  for (const globs of Object.values(rules)) compileGlobs(globs);
  return rules;
}

function splitOutsideBraces(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === undefined || (character === ',' && depth <= 0)) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return parts.filter((part) => part !== '');
}
