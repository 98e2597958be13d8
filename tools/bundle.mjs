import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle } from './lib/bundle/build.mjs';
import { differences } from './lib/bundle/compare.mjs';
import { compile } from './lib/compile.mjs';
import { fromRoot } from './lib/paths.mjs';
import { walk } from './lib/walk.mjs';

const DIST = fromRoot('actions', 'dist');
const build = compile();

if (process.argv.includes('--check')) {
  const draft = mkdtempSync(join(tmpdir(), 'release-gates-bundle-'));
  try {
    buildBundle(build, draft);
    const found = differences(draft, DIST);
    for (const line of found) process.stdout.write(`actions/dist/${line}\n`);
    if (found.length > 0) process.stderr.write('actions/dist is not what the sources make; run: npm run bundle\n');
    else process.stdout.write(`actions/dist: ${walk(DIST).length} files, byte for byte what the sources make\n`);
    process.exitCode = found.length > 0 ? 1 : 0;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
} else {
  buildBundle(build, DIST);
  process.stdout.write(`actions/dist: ${walk(DIST).length} files\n`);
}
