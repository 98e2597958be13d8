import { andMore, type Check, type Level, type Location } from '@release-gates/core';
import type { DocumentFact } from './document-fact.ts';
import { toCheck } from './row.ts';

export interface LoadedRow {
  readonly id: string;
  readonly level: Level;
  /** What the file is, for the reason: "release policy". */
  readonly what: string;
  /** Where it is absent and nobody asked for it: not applicable rather than failed. */
  readonly optional?: boolean;
  /** How it comes to be there. */
  readonly remedy: string;
}

/** The one judgement of "this file is there and is what it should be". */
export function checkLoaded(fact: DocumentFact<unknown>, row: LoadedRow): Check {
  const common = { id: row.id, level: row.level, expected: `${row.what} at ${fact.path}` };
  switch (fact.state) {
    case 'valid':
      return toCheck({ ...common, outcome: true, reason: `${row.what} ${fact.path} is valid`, actual: fact.sha256 });
    case 'absent':
      return absent(fact.path, row);
    case 'refused':
      return toCheck({
        ...common,
        outcome: false,
        reason: `${row.what} ${fact.path} was not read: ${fact.code}: ${fact.reason}`,
        actual: fact.code,
        location: { file: fact.path },
        remedy: `Make ${fact.path} a regular file inside the workspace`,
      });
    case 'malformed': {
      const [first] = fact.flaws;
      return toCheck({
        ...common,
        outcome: false,
        reason: andMore(`${row.what} ${fact.path} is not valid: ${first.message}`, fact.flaws.length - 1, 'flaw'),
        actual: fact.flaws.map((flaw) => ({ ...flaw })),
        location: locationOf(fact.path, first),
        remedy: `Correct ${fact.path}${first.line === undefined ? '' : ` line ${first.line}`}`,
      });
    }
  }
}

function absent(path: string, row: LoadedRow): Check {
  const common = { id: row.id, level: row.level, expected: `${row.what} at ${path}`, actual: 'absent' };
  if (row.optional === true) {
    return toCheck({ ...common, outcome: 'not_applicable', reason: `there is no ${path} and nothing asks for it` });
  }
  return toCheck({
    ...common,
    outcome: false,
    reason: `${row.what} ${path} does not exist`,
    location: { file: path },
    remedy: row.remedy,
  });
}

export function locationOf(file: string, place: { readonly pointer?: string; readonly line?: number }): Location {
  return {
    file,
    ...(place.line !== undefined && { line: place.line }),
    ...(place.pointer !== undefined && { pointer: place.pointer }),
  };
}

/** Where a pointer of a valid document stands; of any other, the file. */
export function placeOf(fact: DocumentFact<unknown>, pointer: string): Location {
  const line = fact.state === 'valid' ? fact.lines[pointer] : undefined;
  return locationOf(fact.path, { pointer, ...(line !== undefined && { line }) });
}
