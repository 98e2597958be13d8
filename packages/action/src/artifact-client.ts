import { DefaultArtifactClient } from '@actions/artifact';
import type { ArtifactClientPart } from './artifact-store.ts';

/** A module of its own, so that the client's 3.5 MB are parsed only by a step that uploads. */
export function openArtifactClient(): ArtifactClientPart {
  return new DefaultArtifactClient();
}
