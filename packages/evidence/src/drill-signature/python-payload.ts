import type { PythonJson } from '@release-gates/core';
import type { HmacPayload } from './schema.ts';

/**
 * The payload as the predecessor's Python holds it: times are floats (`1700000000.0`), sizes and versions integers.
 * The kind of each number is part of what is signed.
 */
export function toPythonPayload(payload: HmacPayload): PythonJson {
  return object({
    version: integer(payload.version),
    signed_at: float(payload.signed_at),
    algorithm: payload.algorithm,
    key_id: payload.key_id,
    artifact_patterns: object(payload.artifact_patterns),
    artifacts: {
      kind: 'array',
      items: payload.artifacts.map(({ path, size, mtime, sha256 }) =>
        object({ path, size: integer(size), mtime: float(mtime), sha256 }),
      ),
    },
  });
}

export function object(members: Readonly<Record<string, PythonJson>>): PythonJson {
  return { kind: 'object', members: new Map(Object.entries(members)) };
}

export function float(value: number): PythonJson {
  return { kind: 'float', value };
}

function integer(value: number): PythonJson {
  return { kind: 'integer', text: String(value) };
}
