import type { PythonJson, PythonObject } from './python-json.ts';

interface Separators {
  readonly item: string;
  readonly key: string;
}

/**
 * The text the predecessor hashes and signs: what CPython's json module writes with sorted keys, the separators `,` and
 * `:` and non-ASCII characters as they are. Keys sort by code point, so U+1F600 comes after U+FFEE (RFC 8785 has it
 * before).
 */
export function pythonCanonicalText(value: PythonJson): string {
  return writeValue(value, { item: ',', key: ':' });
}

/** The same with the separators `, ` and `: `: the form of the predecessor's stored log lines. */
export function pythonStoredText(value: PythonJson): string {
  return writeValue(value, { item: ', ', key: ': ' });
}

/** Without one member: what `entry_hash` is computed over. */
export function withoutMember(object: PythonObject, key: string): PythonObject {
  const members = new Map(object.members);
  members.delete(key);
  return { kind: 'object', members };
}

function writeValue(value: PythonJson, separators: Separators): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  switch (value.kind) {
    case 'integer':
      return value.text;
    case 'float':
      return formatPythonFloat(value.value);
    case 'array':
      return `[${value.items.map((item) => writeValue(item, separators)).join(separators.item)}]`;
    case 'object':
      return writeObject(value, separators);
  }
}

function writeObject({ members }: PythonObject, separators: Separators): string {
  const keys = [...members.keys()];
  if (!isSorted(keys)) keys.sort(compareCodePoints);
  let text = '';
  for (const key of keys) {
    if (text !== '') text += separators.item;
    text += writeString(key) + separators.key + writeValue(members.get(key) as PythonJson, separators);
  }
  return `{${text}}`;
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || compareCodePoints(keys[index - 1] as string, key) < 0);
}

/** `repr(float)`: shortest digits that read back, an exponent of two digits at least below 1e-4 and from 1e16 on. */
export function formatPythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '-0.0';
  const [mantissa, power] = value.toExponential().split('e') as [string, string];
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${text}.0`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

// oxlint-disable-next-line no-control-regex -- these are what must be escaped
const ESCAPED = /["\\\u0000-\u001f]/;

function writeString(text: string): string {
  if (!ESCAPED.test(text)) return `"${text}"`;
  // oxlint-disable-next-line no-control-regex -- these are what must be escaped
  const escaped = text.replaceAll(/["\\\u0000-\u001f]/g, (character) => {
    return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return orderOf(a) - orderOf(b);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above U+FFFF: lifted above the rest, UTF-16 units order as code points do. */
function orderOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}
