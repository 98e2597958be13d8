import { joinPath } from '@release-gates/evidence';
import { FILES_FOLDER, INDEX_NAME, type BundleIndex } from './bundle-index.ts';

/** The predecessor's report, which the rollback drill guard and its own tools read. Times are Unix seconds, as there. */
export function buildReport(index: BundleIndex, folder: string): Uint8Array {
  const report = {
    ok: true,
    generated_at: Date.parse(index.created_at) / 1000,
    release_candidate_id: index.release_candidate_id,
    correlation_id: index.correlation_id,
    bundle_root: folder,
    bundle_index: joinPath(folder, INDEX_NAME),
    label: index.label ?? '',
    missing_required: [],
    files: index.files.map(({ path, sha256, bytes }) => ({
      path,
      bundled_as: joinPath(folder, `${FILES_FOLDER}/${path}`),
      exists: true,
      copied: true,
      size: bytes,
      sha256,
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
}
