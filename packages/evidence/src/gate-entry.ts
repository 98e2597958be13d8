import type { EvidenceDocument } from './folder.ts';
import type { GateEntry } from './manifest.ts';
import { fileNameOf } from './relative-path.ts';
import { EVIDENCE_FORMAT } from './schema.ts';

/** The entry of a unit whose evidence lies beside the manifest. */
export function gateEntry(document: EvidenceDocument, required: boolean): GateEntry {
  const { evidence } = document;
  return {
    kind: evidence.kind,
    verdict: evidence.verdict,
    mode: evidence.mode,
    required,
    evidence: fileNameOf(document.path),
    sha256: document.sha256,
    run_id: evidence.run.id,
    run_attempt: evidence.run.kind === 'github' ? evidence.run.attempt : 0,
    at: evidence.ended_at,
    format: EVIDENCE_FORMAT,
  };
}
