import { opens } from '@release-gates/core';
import { rowsOf, type ReportedRun } from './reported-run.ts';

/** Units that are the last steps of a preflight rather than causes of its decision. */
const STEPS = new Set(['release-manifest', 'manifest-verify']);

/**
 * What blocks what: every unit leads to the decision, by a solid arrow where it opens or only warns, by a crossed one
 * where it closes. Node names are ours; labels are unit ids, which cannot hold Mermaid syntax.
 */
export function toMermaid(run: ReportedRun): string {
  const rows = rowsOf(run).filter((row) => !STEPS.has(row.evidence.unit));
  const lines = rows.map(({ evidence }, index) => {
    const blocks = !opens(evidence.verdict) && (evidence.mode === 'enforce' || evidence.verdict === 'error');
    const label = `${evidence.unit}<br/>${evidence.verdict.replace('_', ' ')}`;
    return `  u${index}["${label}"]:::${blocks ? 'closed' : opens(evidence.verdict) ? 'open' : 'warned'} ${blocks ? '--x' : '-->'} decision`;
  });
  const open = opens(run.evidence.verdict);
  return [
    'flowchart LR',
    ...lines,
    `  decision{{"${open ? 'open' : 'closed'}"}}:::${open ? 'open' : 'closed'}`,
    '  classDef open fill:#1a7f37,color:#fff,stroke:#1a7f37',
    '  classDef closed fill:#cf222e,color:#fff,stroke:#cf222e',
    '  classDef warned fill:#9a6700,color:#fff,stroke:#9a6700',
  ].join('\n');
}
