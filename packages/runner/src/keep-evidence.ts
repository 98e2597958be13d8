import { equalDigest, InputError, sha256Hex, type Host } from '@release-gates/core';

/**
 * Writes evidence, never over another file. The name carries a digest, so an existing file is the same document of an
 * earlier identical run, or somebody put another text under its name: that is refused.
 */
export async function keepEvidence(host: Host, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await host.files.create(path, bytes);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'file.exists') throw error;
    const [existing] = await host.openWorkspace().digest([path]);
    if (existing?.state === 'present' && equalDigest(existing.sha256, sha256Hex(bytes))) return;
    throw error;
  }
}
