import { isJsonObject, type Json, parseRfc3339 } from '@release-gates/core';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';

type Kind = 'a text' | 'a list' | 'a time';

/** What the specification of a predicate demands, and others refuse a statement without. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  [PREDICATE_TYPES.testResult]: { result: 'a text', configuration: 'a list' },
  [PREDICATE_TYPES.verificationSummary]: {
    'verifier/id': 'a text',
    resourceUri: 'a text',
    'policy/uri': 'a text',
    verificationResult: 'a text',
    verifiedLevels: 'a list',
  },
  [PREDICATE_TYPES.simpleVerificationResult]: { 'verifier/id': 'a text', timeCreated: 'a time', properties: 'a list' },
  [PREDICATE_TYPES.reference]: { 'attester/id': 'a text', references: 'a list' },
};

const IS: Readonly<Record<Kind, (value: Json | undefined) => boolean>> = {
  'a text': (value) => typeof value === 'string' && value !== '',
  'a list': (value) => Array.isArray(value),
  'a time': (value) => parseRfc3339(value) !== undefined,
};

/** Which field a statement lacks, or has as something else; null where it has all. */
export function whyIncomplete({ predicateType, predicate = {} }: Statement): string | null {
  for (const [path, kind] of Object.entries(REQUIRED[predicateType] ?? {})) {
    const found = path.split('/').reduce<Json | undefined>(member, predicate);
    if (!IS[kind](found))
      return `expected ${kind} at /predicate/${path} of ${predicateType}, found ${JSON.stringify(found ?? null).slice(0, 100)}`;
  }
  return null;
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}
