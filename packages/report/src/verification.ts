import { isJsonObject, opens, type Json } from '@release-gates/core';
import type { ReportedRun } from './reported-run.ts';
import type { Line } from './line.ts';
import { findingLines } from './terminal.ts';

/** What an auditor reads: whose manifest it is, whether it holds, every difference, and what was not here to check. */
export function toVerification(run: ReportedRun): readonly Line[] {
  const { evidence, values } = run;
  const { candidate, requires, facts, artifacts, materials, not_covered: notCovered } = evidence.details;
  const holds = opens(evidence.verdict);
  const standing = standingOf(evidence.details['standing'] as Json);
  return [
    [{ text: values['manifest-path'] || 'no manifest', style: 'bold' }],
    ...describeCandidate(candidate as Json),
    [{ text: `sha256    ${values['manifest-sha256'] || 'unknown'}`, style: 'dim' }],
    [
      { text: 'verifies  ', style: 'dim' },
      holds ? { text: 'YES', style: 'good' } : { text: 'NO', style: 'bad' },
      { text: `  ${evidence.reason}`, style: 'plain' },
    ],
    ...describeIntact(standing, holds),
    describeDecision(values['decision'] || 'unknown', { holds, vouched: isVouched(evidence.checks), standing }),
    ...describeRequired(requires as Json),
    ...notHere('facts    ', facts as Json),
    ...notHere('artifacts', artifacts as Json),
    ...notHere('materials', materials as Json),
    ...describeUnbound(notCovered as Json, 'documents here that the manifest does not bind'),
    ...findingLines(run),
  ];
}

/** Who signed it, where the reader named keys. */
export function toSigned(run: ReportedRun): readonly Line[] {
  const { evidence, values } = run;
  const standing = standingOf(evidence.details['standing'] as Json);
  // That it became too old takes nothing from who signed it.
  const holds = opens(evidence.verdict) || standing.isOnlyOld;
  return [
    [
      { text: 'signed    ', style: 'dim' },
      holds ? { text: 'YES', style: 'good' } : { text: 'NO', style: 'bad' },
      { text: `  ${holds ? signersOf(evidence.checks) : evidence.reason}`, style: 'plain' },
    ],
    [
      {
        text: `          ${values['verified'] || '0'} statements hold, ${values['refused'] || '0'} do not`,
        style: 'dim',
      },
    ],
    ...(standing.isOnlyOld ? [tooOld(standing.expiredAt)] : []),
    ...describeUnbound(evidence.details['not_named'] as Json, 'files here that nothing signed names'),
    ...findingLines(run),
  ];
}

interface Standing {
  readonly isIntact: boolean;
  readonly expiredAt: string;
  /** Nothing is wrong but the time. */
  readonly isOnlyOld: boolean;
}

function standingOf(standing: Json | undefined): Standing {
  const { intact = false, expired_at: at = null } = isJsonObject(standing) ? standing : {};
  return { isIntact: intact === true, expiredAt: shown(at), isOnlyOld: intact === true && at !== null };
}

/** Where it does not verify: whether that is because somebody changed it. */
function describeIntact({ isIntact, isOnlyOld, expiredAt }: Standing, holds: boolean): Line[] {
  if (holds || !isIntact) return [];
  const text = 'YES  nothing that it binds was changed';
  return [
    [
      { text: 'intact    ', style: 'dim' },
      { text, style: 'plain' },
    ],
    ...(isOnlyOld ? [tooOld(expiredAt)] : []),
  ];
}

function tooOld(expiredAt: string): Line {
  return [
    { text: 'expired   ', style: 'dim' },
    { text: `since ${expiredAt}: it permits nothing now`, style: 'unsure' },
  ];
}

/** From the record of an activation to the evidence of every gate. */
export function toWalked(run: ReportedRun): readonly Line[] {
  const { evidence, values } = run;
  const holds = opens(evidence.verdict);
  return [
    [{ text: values['record'] || 'no record', style: 'bold' }],
    labelled('channel', values['channel']),
    labelled('release', values['release']),
    labelled('manifest', values['manifest-sha256']),
    labelled('sha256', values['record-sha256']),
    ...describeRecordsWord(evidence.checks),
    [
      { text: 'verifies  ', style: 'dim' },
      holds ? { text: 'YES', style: 'good' } : { text: 'NO', style: 'bad' },
      { text: `  ${evidence.reason}`, style: 'plain' },
    ],
    ...findingLines(run),
  ];
}

/** The record says which manifest went live; whoever can write the whole ledger writes that, too. */
function describeRecordsWord(checks: ReportedRun['evidence']['checks']): Line[] {
  if (checks.some(({ id, outcome }) => id.startsWith('record_expected::') && outcome === 'pass')) return [];
  const text = 'nothing outside of the ledger vouches for this record: give its SHA-256 (--expected-record-sha256)';
  return [
    [
      { text: 'vouched   ', style: 'dim' },
      { text, style: 'unsure' },
    ],
  ];
}

function labelled(label: string, text: string | undefined): Line {
  return [
    { text: label.padEnd(10), style: 'dim' },
    { text: text || 'none', style: 'plain' },
  ];
}

function signersOf(checks: ReportedRun['evidence']['checks']): string {
  return checks.find(({ id }) => id === 'attestations_signed')?.reason ?? '';
}

function isVouched(checks: ReportedRun['evidence']['checks']): boolean {
  return !checks.some(({ id, outcome }) => id === 'manifest_vouched' && outcome !== 'pass');
}

/** A manifest that does not verify, or that nothing vouches for, may say open: that is a claim of whoever wrote it. */
function describeDecision(
  decision: string,
  { holds, vouched, standing }: { holds: boolean; vouched: boolean; standing: Standing },
): Line {
  const label = { text: 'decision  ', style: 'dim' } as const;
  const word = decision.toUpperCase();
  if (decision !== 'open') return [label, { text: word, style: 'bad' }];
  if (standing.isOnlyOld) {
    const unvouched = vouched ? '' : '; nothing outside of these files vouches for it';
    return [label, { text: `${word} when it was made, not open now${unvouched}`, style: 'unsure' }];
  }
  if (!holds) return [label, { text: `the manifest says ${word}, and does not verify: not open`, style: 'bad' }];
  if (vouched) return [label, { text: word, style: 'good' }];
  return [
    label,
    { text: `the manifest says ${word}, and nothing outside of these files vouches for it`, style: 'unsure' },
  ];
}

/** What is not bound can be edited, and everything still verifies. */
function describeUnbound(counts: Json | undefined, what: string): Line[] {
  if (!isJsonObject(counts) || typeof counts['total'] !== 'number' || counts['total'] === 0) return [];
  const files = Array.isArray(counts['files']) ? counts['files'].map(shown) : [];
  const names = files.slice(0, 5).join(', ');
  const more = counts['total'] > 5 ? ', …' : '';
  const text = `${counts['total']} ${what}: ${names}${more}`;
  return [
    [
      { text: 'unbound   ', style: 'dim' },
      { text, style: 'unsure' },
    ],
  ];
}

function describeCandidate(candidate: Json | undefined): Line[] {
  if (!isJsonObject(candidate)) return [];
  const text = (key: string): string => shown(candidate[key]);
  return [
    [
      { text: 'candidate ', style: 'dim' },
      { text: text('release_candidate_id'), style: 'plain' },
    ],
    [
      { text: 'subject   ', style: 'dim' },
      { text: `${text('repository')}  ${text('commit')}  ${text('environment')}`, style: 'plain' },
      ...(candidate['strict'] === false ? [{ text: '  not strict', style: 'unsure' } as const] : []),
    ],
    [
      { text: 'made      ', style: 'dim' },
      { text: text('generated_at'), style: 'plain' },
    ],
  ];
}

/** Whoever writes a manifest writes what it expects: one that expects nothing is open whatever happened. */
function describeRequired(requires: Json | undefined): Line[] {
  if (!Array.isArray(requires)) return [];
  const label = { text: 'requires  ', style: 'dim' } as const;
  if (requires.length === 0)
    return [[label, { text: 'NOTHING  this manifest requires no gate evidence', style: 'unsure' }]];
  return [[label, { text: requires.map(shown).join(', '), style: 'plain' }]];
}

/** Nothing that was not looked at may seem checked. */
function notHere(name: string, counts: Json | undefined): Line[] {
  if (!isJsonObject(counts)) return [];
  const { checked, not_present: absent } = counts;
  return [
    [
      { text: `${name} `, style: 'dim' },
      {
        text: `${shown(checked)} hashed again, ${shown(absent)} not here and not checked`,
        style: absent === 0 ? 'plain' : 'unsure',
      },
    ],
  ];
}

function shown(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : 'unknown';
}
