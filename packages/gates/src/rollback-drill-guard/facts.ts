import type { DrillSignaturePolicy, ReleaseChannels } from '@release-gates/formats';
import type { DocumentFact, Flaw } from '../_shared/document-fact.ts';

/** One matching report of a drill or a bundle. */
export type ReportFact =
  | { readonly state: 'unreadable'; readonly path: string; readonly flaw: Flaw }
  | {
      readonly state: 'read';
      readonly path: string;
      readonly sha256: string;
      readonly ok: boolean;
      /** When it says it was, Unix milliseconds; null where it says nothing that is a time. Never the file's mtime. */
      readonly atMs: number | null;
      /** Drills: whether e-mail was sent. Bundles: always false. */
      readonly withEmail: boolean;
      /** Bundles: what is missing. Drills: empty. */
      readonly missingRequired: readonly string[];
    };

export interface SignedArtifactFact {
  readonly path: string;
  readonly sha256: string;
  /** What lies at the path now, against what was signed. */
  readonly now: 'same' | 'differs' | 'absent' | 'refused';
}

export type SignatureFact =
  | { readonly state: 'unreadable'; readonly path: string; readonly flaw: Flaw }
  | {
      readonly state: 'read';
      readonly path: string;
      readonly sha256: string;
      readonly ok: boolean;
      readonly algorithm: 'hmac-sha256' | 'ed25519';
      readonly keyId: string;
      /** From the signed payload. */
      readonly signedAtMs: number;
      /** `no_key`: no key for this algorithm and key id was there to verify with. */
      readonly verified: 'yes' | 'no' | 'no_key';
      /** Only of the newest signature; of others null, nobody asks. */
      readonly artifacts: readonly SignedArtifactFact[] | null;
    };

export interface KeyFact {
  readonly algorithm: 'hmac-sha256' | 'ed25519';
  /** Null: any of the allowed ids. */
  readonly keyId: string | null;
  /** Where it was looked for, never what it is. */
  readonly source: string;
  readonly state: 'available' | 'missing' | 'invalid';
  /** An HMAC key of fewer bytes than its tag has; never how many. */
  readonly isShort?: boolean;
}

export interface DrillFacts {
  readonly nowMs: number;
  readonly policy: DocumentFact<DrillSignaturePolicy>;
  readonly incidents: readonly ReportFact[];
  readonly bundles: readonly ReportFact[];
  readonly signatures: readonly SignatureFact[];
  readonly keys: readonly KeyFact[];
  /** Null where nobody asks for the history. */
  readonly channels: DocumentFact<ReleaseChannels> | null;
}
