/** One Sigstore instance: who certifies an identity, and who proves when that was. */
export interface SigstoreServices {
  readonly fulcioUrl: string;
  /** A log that anybody can read, for ever; null: nothing is written to any. */
  readonly rekorUrl: string | null;
  /** RFC 3161; null: the log proves the time. */
  readonly timestampUrl: string | null;
}

/** Signs as who this run is. The private key is made here, certified for minutes, and forgotten. */
export interface KeylessSigner {
  /**
   * A Sigstore bundle v0.3 around a DSSE envelope, as JSON on one line. What one signer signs has one certificate as
   * long as that is valid.
   *
   * @throws EnvironmentError `keyless.*`
   */
  sign(payloadType: string, payload: Uint8Array): Promise<Uint8Array>;
}

export interface Keyless {
  /** Why nobody would certify who runs this; undefined where an identity token can be asked for. */
  unavailable(): string | undefined;
  /** Whether anybody may read the repository as it is; false where the run does not say. */
  isRepositoryPublic(): boolean;
  open(services: SigstoreServices): KeylessSigner;
}
