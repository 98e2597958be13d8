export interface ArtifactUpload {
  readonly name: string;
  /** Relative to the workspace. */
  readonly paths: readonly string[];
  /** Common root that is cut off the names inside the artifact. */
  readonly root: string;
  readonly retentionDays?: number;
}

export interface UploadedArtifact {
  readonly id: string;
  readonly bytes: number;
  /** SHA-256 of the archive. */
  readonly sha256: string | null;
}

/** Workflow artifacts. Present only inside a workflow run's JavaScript action. */
export interface ArtifactStore {
  /** @throws EnvironmentError `artifact.upload_failed`, `artifact.digest_mismatch` */
  upload(request: ArtifactUpload): Promise<UploadedArtifact>;
}
