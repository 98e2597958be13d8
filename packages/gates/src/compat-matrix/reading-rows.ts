import type { PrintedFact } from './facts.ts';
import type { CaseRow, ResolvedCase } from './judged-case.ts';

const NORMALIZED = [
  'normalized_required_fields_present',
  'normalized_schema_matches_target',
  'normalized_payload_json_roundtrip',
] as const;

/** Whether the target version really read the fixture, and what it made of it where it says so. */
export function readingRows(entry: ResolvedCase, requireReaders: boolean): readonly CaseRow[] {
  const { reading } = entry.fact;
  const printed = reading.state === 'accepted' ? reading.printed : null;
  return [readableRow(entry, requireReaders), ...(printed === null ? silent(entry) : judgePrinted(entry, printed))];
}

function readableRow(entry: ResolvedCase, requireReaders: boolean): CaseRow {
  const { reading } = entry.fact;
  const { place, fixture, toVersion } = entry;
  const target = `version ${toVersion ?? 'unknown'}`;
  const row = {
    check: 'fixture_readable',
    level: 'must',
    location: place,
    expected: `${target} reads the fixture`,
  } as const;
  switch (reading.state) {
    case 'no_reader':
      return {
        ...row,
        level: requireReaders ? 'must' : 'may',
        outcome: 'inconclusive',
        reason: `not proven: the case names no reader, so nothing of ${target} was run`,
        actual: 'no reader',
        remedy: 'Add reader with json_schema or command to the case',
      };
    case 'not_attempted':
      return { ...row, outcome: 'not_applicable', reason: reading.reason, actual: fixture.state, remedy: '' };
    case 'accepted':
      return {
        ...row,
        outcome: 'pass',
        reason: `${reading.by} accepts ${fixture.path}`,
        actual: reading.by,
        remedy: '',
      };
    case 'rejected':
      return {
        ...row,
        outcome: 'fail',
        reason: `${reading.by} rejects ${fixture.path}: ${reading.reasons.join('; ')}`,
        actual: [...reading.reasons],
        location: { file: fixture.path },
        remedy: `Make ${target} read state of schema ${entry.definition.from_schema}, or migrate it first`,
      };
    case 'unknown':
      return {
        ...row,
        outcome: 'inconclusive',
        reason: `${reading.by} did not work: ${reading.reason}`,
        actual: reading.reason,
        remedy: 'Make the reader of the case run to its end',
      };
  }
}

/** The predecessor filled in what it then checked, so these could never fail. Without a printed state there is nothing to judge. */
function silent({ place }: ResolvedCase): CaseRow[] {
  return NORMALIZED.map((check) => ({
    check,
    level: 'may',
    outcome: 'not_applicable',
    reason: 'no reader printed a state (reader.prints is not "state")',
    expected: null,
    actual: null,
    location: place,
    remedy: '',
  }));
}

function judgePrinted({ definition, fixture, toSchema, place }: ResolvedCase, printed: PrintedFact): CaseRow[] {
  const [fields, schema, roundtrip] = NORMALIZED;
  const remedy = 'Correct what the reader prints: one JSON object, the state as the target version holds it';
  const row = { level: 'must', location: place, remedy } as const;
  if (printed.state === 'malformed') {
    const reason = `what the reader printed is not one strict JSON object: ${printed.reason}`;
    return NORMALIZED.map((check) => ({
      ...row,
      check,
      outcome: 'fail',
      reason,
      expected: 'one JSON object',
      actual: null,
    }));
  }
  const wanted = definition.reader?.required_fields ?? (fixture.state === 'loaded' ? fixture.fields : []);
  const lost = wanted.filter((field) => !printed.fields.includes(field));
  const { statedSchema } = printed;
  return [
    {
      ...row,
      check: fields,
      outcome: lost.length === 0 ? 'pass' : 'fail',
      reason: lost.length === 0 ? `all ${wanted.length} fields are there` : `lost: ${lost.join(', ')}`,
      expected: [...wanted],
      actual: [...printed.fields],
    },
    {
      ...row,
      check: schema,
      outcome: toSchema === null ? 'inconclusive' : statedSchema === toSchema ? 'pass' : 'fail',
      reason: `the printed state has schema ${JSON.stringify(statedSchema).slice(0, 100)}`,
      expected: toSchema,
      actual: statedSchema,
    },
    {
      ...row,
      check: roundtrip,
      outcome: 'pass',
      reason: 'what was printed is one strict JSON object',
      expected: 'one JSON object',
      actual: 'one JSON object',
    },
  ];
}
