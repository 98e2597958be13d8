/** Every way in which an evidence document, a manifest or a folder of them can be refused. */
export type EvidenceErrorCode =
  | 'evidence.not_canonical'
  | 'evidence.times'
  | 'evidence.verdict'
  | 'evidence.check_mode'
  | 'evidence.waiver'
  | 'facts.not_canonical'
  | 'manifest.not_canonical'
  | 'manifest.times'
  | 'manifest.evidence_sha256'
  | 'manifest.missing_gates'
  | 'manifest.entry'
  | 'manifest.decision'
  | 'manifest.expires_at'
  | 'manifest.file_name'
  | 'manifest.format'
  | 'manifest.mode'
  | 'manifest.path';
