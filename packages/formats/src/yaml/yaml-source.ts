import { InputError } from '@release-gates/core';
import type { LineCounter } from 'yaml';

export type YamlCode =
  | 'yaml.syntax'
  | 'yaml.duplicate_key'
  | 'yaml.key'
  | 'yaml.merge_key'
  | 'yaml.tag'
  | 'yaml.version'
  | 'yaml.alias'
  | 'yaml.too_many_aliases'
  | 'yaml.too_deep'
  | 'yaml.many_documents'
  | 'yaml.unsafe_integer'
  | 'yaml.number_range'
  | 'yaml.lone_surrogate';

/** A YAML text and where its lines begin. */
export interface YamlSource {
  readonly file: string;
  readonly lines: LineCounter;
}

export interface YamlFault {
  readonly code: YamlCode;
  readonly message: string;
  /** In UTF-16 units; undefined where the fault has no place. */
  readonly offset: number | undefined;
  readonly remedy?: string;
}

export function yamlRefusal(source: YamlSource, faults: readonly [YamlFault, ...YamlFault[]]): InputError<YamlCode> {
  const [first, ...rest] = faults;
  return new InputError([toProblem(source, first), ...rest.map((fault) => toProblem(source, fault))]);
}

function toProblem({ file, lines }: YamlSource, { code, message, offset, remedy }: YamlFault) {
  const position = offset === undefined ? undefined : lines.linePos(offset);
  const where =
    position === undefined ? { file } : { file, line: Math.max(position.line, 1), column: Math.max(position.col, 1) };
  return { code, message, where, ...(remedy !== undefined && { remedy }) };
}
