import { InputError } from '../error.ts';
import type { Json } from '../json.ts';
import type { PythonJson } from './python-json.ts';

export interface PythonToJsonOptions {
  /** For messages. */
  readonly file: string;
  /**
   * What becomes of NaN, infinities and integers beyond ±(2^53-1), which JSON values of ours cannot be. `refuse`
   * (default) throws; `text` gives their Python text, for showing and for shape checks. Never hash the result: the kind
   * of number is lost, `pythonCanonicalText` of the tree is what was signed.
   */
  readonly numbers?: 'refuse' | 'text';
}

/** @throws InputError `json.unsafe_integer`, `json.number_range` */
export function pythonToJson(value: PythonJson, options: PythonToJsonOptions): Json {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'integer': {
      const number = Number(value.text);
      return Number.isSafeInteger(number) ? number : unfit(value.text, 'json.unsafe_integer', options);
    }
    case 'float':
      return Number.isFinite(value.value) ? value.value : unfit(String(value.value), 'json.number_range', options);
    case 'array':
      return value.items.map((item) => pythonToJson(item, options));
    case 'object': {
      const members = Object.create(null) as Record<string, Json>;
      for (const [key, member] of value.members) members[key] = pythonToJson(member, options);
      return members;
    }
  }
}

function unfit(text: string, code: 'json.unsafe_integer' | 'json.number_range', options: PythonToJsonOptions): string {
  if (options.numbers === 'text') return text;
  throw new InputError({
    code,
    message: `expected a finite number that a double holds exactly, found ${text.slice(0, 60)}`,
    where: { file: options.file },
  });
}
