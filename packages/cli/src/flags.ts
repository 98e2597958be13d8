import { InputError } from '@release-gates/core';

export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** kebab-case name to text; a repeated flag becomes one value a line. */
  readonly flags: Readonly<Record<string, string>>;
}

/**
 * `--name value`, `--name=value`, `--name` and `--no-name` for booleans, `--` ends the flags. A value that begins with
 * `--` must be given with `=`, so that a forgotten value is an error and not the next flag.
 *
 * @throws InputError `flag.no_value`, `flag.not_a_flag`
 */
export function parseArguments(tokens: readonly string[], isBoolean: (name: string) => boolean): ParsedArguments {
  const positionals: string[] = [];
  const flags: Record<string, string> = {};
  const add = (name: string, value: string): void => {
    flags[name] = Object.hasOwn(flags, name) ? `${flags[name]}\n${value}` : value;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as string;
    if (token === '--') return { positionals: [...positionals, ...tokens.slice(index + 1)], flags };
    if (!token.startsWith('-') || token === '-') positionals.push(token);
    else {
      const { name, value } = splitFlag(token);
      const next = tokens[index + 1];
      if (value !== undefined) add(name, value);
      else if (isBoolean(name)) add(name, 'true');
      else if (name.startsWith('no-') && isBoolean(name.slice(3))) add(name.slice(3), 'false');
      else if (next === undefined || next.startsWith('--')) throw noValue(name);
      else {
        add(name, next);
        index += 1;
      }
    }
  }
  return { positionals, flags };
}

function splitFlag(token: string): { name: string; value: string | undefined } {
  const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(token);
  if (match !== null) return { name: match[1] as string, value: match[2] };
  throw new InputError({
    code: 'flag.not_a_flag',
    message: `expected a flag such as --name or --name=value, found ${JSON.stringify(token.slice(0, 80))}`,
  });
}

function noValue(name: string): InputError {
  return new InputError({
    code: 'flag.no_value',
    message: `the flag --${name} needs a value, found none`,
    remedy: `Write --${name}=VALUE`,
  });
}
