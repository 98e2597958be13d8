// Reads an evidence folder that some version of release-gates wrote, the way this version does: unpacks the fixture and
// verifies its manifest with the bundle. Exit 0 where everything derives again. Used by release_compat_matrix.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { manifest, files } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'read-evidence-'));
try {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cli = fileURLToPath(new URL('../actions/dist/cli.js', import.meta.url));
  const verify = spawnSync(process.execPath, [cli, 'verify', manifest], { cwd: folder, encoding: 'utf8' });
  process.stderr.write(verify.stdout + verify.stderr);
  process.exitCode = verify.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
