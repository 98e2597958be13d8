import { type Line, span } from './line.ts';
import { type EvidenceCheck, isOverride, type ReportedRun, type StandingRow } from './reported-run.ts';

const LABEL = 11;

/** How that which was acted on stands comes first: whoever asks wants to know that, and not the names of our checks. */
export function standingLines({ evidence }: ReportedRun, rows: readonly StandingRow[]): Line[] {
  const told = evidence.checks.filter((check, index) => isNew(check, evidence.checks.slice(0, index)));
  return [...rows.map(toRow), ...(told.length === 0 ? [] : [[], ...told.flatMap(toLines)])];
}

function toRow({ label, text }: StandingRow): Line {
  return [span(label.padEnd(LABEL), label === 'frozen' ? 'bad' : 'dim'), span(text, 'plain')];
}

export const BLOCKED = 'blocked::';

/**
 * The good ones too: they say what was done. What an earlier one said already is left out, unless it says what to do or
 * by which code to look up what is in the way.
 */
function isNew({ id, reason, remedy }: EvidenceCheck, earlier: readonly EvidenceCheck[]): boolean {
  if (id === 'dry_run') return false;
  if (id.startsWith(BLOCKED)) return true;
  const isSaid = earlier.some((other) => other.reason.endsWith(reason) || reason.endsWith(`: ${other.reason}`));
  return !isSaid || remedy !== undefined;
}

function toLines(check: EvidenceCheck): Line[] {
  const { id, outcome, reason, remedy } = check;
  const line: Line = [
    signOf(check),
    span(reason, isOverride(check) ? 'bad' : 'plain'),
    span(`  ${id.replace(BLOCKED, '')}`, 'dim'),
  ];
  const isMet = outcome === 'pass' || outcome === 'not_applicable';
  return isMet || remedy === undefined ? [line] : [line, [span(`  → ${remedy}`, 'plain')]];
}

function signOf(check: EvidenceCheck): Line[number] {
  const { outcome, mode } = check;
  if (outcome === 'pass') return span('✓ ', 'good');
  if (outcome === 'not_applicable') return span('· ', 'dim');
  if (mode === 'enforce') return span('✗ ', 'bad');
  return isOverride(check) ? span('! OVERRIDDEN  ', 'bad') : span('! ', 'unsure');
}
