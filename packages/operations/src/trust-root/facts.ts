import type { Algorithm, TrustRoot } from '@release-gates/attestation';

/** Bytes as base64: what is decided on is what was read, and a decision can be made again from its facts. */
export interface ReadFile {
  readonly path: string;
  readonly base64: string;
}

/** The public half of the key at hand. The private one is never a fact: facts are written down. */
export type KeyFact =
  | {
      readonly state: 'usable';
      readonly algorithm: Algorithm;
      readonly spki: string;
      readonly fingerprint: string;
    }
  | { readonly state: 'none'; readonly reason: string };

export interface WantedKey {
  readonly name: string;
  readonly algorithm: Algorithm;
  /** PEM in its one spelling. */
  readonly pem: string;
  readonly owner: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** The policy file, with the keys that it names. */
export interface WantedRoot {
  readonly path: string;
  readonly expiresInS: number;
  readonly keys: readonly WantedKey[];
  readonly roles: TrustRoot['roles'];
  readonly identities: TrustRoot['identities'];
  readonly sigstoreRoots: NonNullable<TrustRoot['sigstore_roots']>;
}

/** The public key that takes the place of one that is revoked. */
export interface ReplacementKey extends Pick<WantedKey, 'algorithm' | 'pem'> {
  readonly path: string;
}

export interface TrustRootFacts {
  readonly nowMs: number;
  readonly folder: string;
  /** `<version>.root.json` in the order of their versions. */
  readonly chain: readonly ReadFile[];
  /** Of the version that comes next. */
  readonly draft: ReadFile | null;
  /** Paths of drafts of other versions. */
  readonly otherDrafts: readonly string[];
  /** Null where the action needs none. */
  readonly wanted: WantedRoot | null;
  /** Null where none is named. */
  readonly replacement: ReplacementKey | null;
  /** Null where nothing is to be signed. */
  readonly key: KeyFact | null;
}
