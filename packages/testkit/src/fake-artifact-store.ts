import { type ArtifactStore, type ArtifactUpload, EnvironmentError, type UploadedArtifact } from '@release-gates/core';

/** Keeps every request. With a fault, every upload ends in it. */
export class FakeArtifactStore implements ArtifactStore {
  readonly uploads: ArtifactUpload[] = [];
  readonly #fault: 'artifact.upload_failed' | 'artifact.digest_mismatch' | undefined;

  constructor(fault?: 'artifact.upload_failed' | 'artifact.digest_mismatch') {
    this.#fault = fault;
  }

  async upload(request: ArtifactUpload): Promise<UploadedArtifact> {
    this.uploads.push(request);
    if (this.#fault !== undefined) throw new EnvironmentError({ code: this.#fault, message: 'injected' });
    return { id: String(this.uploads.length), bytes: 1, sha256: '0'.repeat(64) };
  }
}
