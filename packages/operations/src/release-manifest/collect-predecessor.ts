import { InputError, type Workspace } from '@release-gates/core';
import { MAX_EVIDENCE_BYTES, parsePredecessorEvidence, type PredecessorEvidence } from '@release-gates/evidence';

/** One `<gate>=<glob>` and every file it matched. */
export interface PredecessorFacts {
  readonly gate: string;
  readonly pattern: string;
  readonly reports: readonly PredecessorReport[];
}

export type PredecessorReport =
  | { readonly state: 'sound'; readonly path: string; readonly sha256: string; readonly evidence: PredecessorEvidence }
  | { readonly state: 'malformed'; readonly path: string; readonly code: string; readonly message: string };

const ENTRY = /^([a-z][a-z0-9-]{1,63})=(.+)$/;

/** @throws InputError `input.invalid` for an entry that is no `<gate>=<glob>`, or a gate that is named twice */
export async function collectPredecessor(
  entries: readonly string[],
  workspace: Workspace,
): Promise<readonly PredecessorFacts[]> {
  const pairs = entries.map(parseEntry);
  const twice = pairs.find((pair, index) => pairs.findIndex((other) => other.gate === pair.gate) !== index);
  if (twice !== undefined) throw invalid(`${twice.gate}=${twice.pattern}`, 'each gate once');
  const facts: PredecessorFacts[] = [];
  for (const { gate, pattern } of pairs) {
    const paths = await workspace.list([pattern]);
    const reports: PredecessorReport[] = [];
    for (const path of paths) reports.push(await readReport(path, workspace));
    facts.push({ gate, pattern, reports });
  }
  return facts;
}

function parseEntry(entry: string): { gate: string; pattern: string } {
  const match = ENTRY.exec(entry);
  if (match === null) throw invalid(entry, '<gate>=<glob>, the gate in lower case with dashes');
  return { gate: match[1] as string, pattern: match[2] as string };
}

function invalid(entry: string, expected: string): InputError<'input.invalid'> {
  return new InputError({
    code: 'input.invalid',
    message: `input "predecessor-evidence": expected ${expected}, found ${JSON.stringify(entry.slice(0, 200))}`,
    where: { file: 'predecessor-evidence' },
  });
}

async function readReport(path: string, workspace: Workspace): Promise<PredecessorReport> {
  const read = await workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
  if (read.state === 'refused') return { state: 'malformed', path, code: read.code, message: read.reason };
  if (read.state === 'absent')
    return { state: 'malformed', path, code: 'file.vanished', message: 'not there any more' };
  try {
    return { state: 'sound', path, sha256: read.sha256, evidence: parsePredecessorEvidence(read.bytes, path) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first] = error.problems;
    return { state: 'malformed', path, code: first?.code ?? error.code, message: first?.message ?? error.message };
  }
}
