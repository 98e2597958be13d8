/**
 * What Python's `json.loads` reads, with the kind of each number kept: `1700000000.0` and `1700000000` are different
 * texts to hash, and an integer has any number of digits.
 */
export type PythonJson = null | boolean | string | PythonInteger | PythonFloat | PythonArray | PythonObject;

export interface PythonInteger {
  readonly kind: 'integer';
  /** Normal form: optional `-`, no leading zeros, no `-0`. */
  readonly text: string;
}

export interface PythonFloat {
  readonly kind: 'float';
  /** May be NaN or infinite, and keeps -0. */
  readonly value: number;
}

export interface PythonArray {
  readonly kind: 'array';
  readonly items: readonly PythonJson[];
}

export interface PythonObject {
  readonly kind: 'object';
  /** Of a repeated key the last value, at the first one's place. */
  readonly members: ReadonlyMap<string, PythonJson>;
}
