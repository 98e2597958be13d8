import type { ExportedCandidate } from './candidate.ts';
import { toCdevents } from './cdevents.ts';
import { toCyclonedx } from './cyclonedx.ts';
import { toProv } from './prov.ts';
import { toSarif } from './sarif.ts';
import { toWitnessStatements } from './witness.ts';

interface ExportFormat {
  /** What it is, for help. */
  readonly summary: string;
  /** Its text: a document with a line feed, or one a line. The same candidate gives the same bytes. */
  readonly toText: (candidate: ExportedCandidate) => string;
}

const document = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** In how many ways a candidate can be told to others. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  cdevents: {
    summary: 'CDEvents 0.5.1, one testsuiterun.finished a line for each gate',
    toText: (candidate) => lines(toCdevents(candidate)),
  },
  cyclonedx: {
    summary: 'CycloneDX 1.6 with declarations: units as requirements, verdicts as claims',
    toText: (candidate) => document(toCyclonedx(candidate)),
  },
  prov: {
    summary: 'W3C PROV-JSON: runs, what they read, what they left',
    toText: (candidate) => document(toProv(candidate)),
  },
  sarif: {
    summary: 'SARIF 2.1.0: every unmet check; waived ones are suppressed',
    toText: (candidate) => document(toSarif(candidate)),
  },
  witness: {
    summary: 'in-toto statements with Witness collections, one a line for each unit; not signed',
    toText: (candidate) => lines(toWitnessStatements(candidate)),
  },
};
