import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBlobServer, startBlobServer } from '../test/e2e/artifact/blob-server.mjs';
import { ResultsService } from '../test/e2e/artifact/results-service.mjs';
import { compositeTests } from '../test/e2e/act/composite.mjs';
import { reusableTests } from '../test/e2e/act/reusable.mjs';
import { testRollout } from '../test/e2e/act/rollout.mjs';
import { testStatically } from '../test/e2e/act/static.mjs';
import { Suite } from '../test/e2e/act/suite.mjs';
import { makeSuiteCopy } from '../test/e2e/act/suite-copy.mjs';
import { unitTests } from '../test/e2e/act/units.mjs';
import { goTool, zizmor } from './lib/go-tools.mjs';
import { ensureInstalled } from './lib/install.mjs';

// npm run test:act [-- <part of a test's name>]: actions, composite and reusable workflows, run by act on this machine,
// called from another repository, with artifacts that really go up and come down.
ensureInstalled();
const tools = { act: goTool('act'), actionlint: goTool('actionlint'), zizmor: zizmor() };
const missing = Object.keys(tools).filter((name) => tools[name] === undefined);
if (missing.length > 0) {
  process.stdout.write(
    `not run: ${missing.join(', ')} missing. act and actionlint are built with Go 1.25 or newer, zizmor comes with pip: ` +
      'install Go and Python, and run this again.\nEverything else is tested by npm test, which needs Node alone.\n' +
      '0 passed, 1 failed\n',
  );
  process.exit(1);
}

const suite = new Suite(process.argv[2]);
const scratch = mkdtempSync(join(tmpdir(), 'release-gates-act-'));
installBlobServer();
const blobs = await startBlobServer();
const service = await ResultsService.start(blobs.url);
try {
  await testStatically(suite, { scratch, tools });
  const context = { act: tools.act, suiteFolder: makeSuiteCopy(join(scratch, 'suite')), scratch, service };
  // The rollout first: it is as long as thirty others, and each of its days goes on where the one before ended.
  const rollout = () => testRollout(suite, context);
  await suite.sideBySide([
    rollout,
    ...unitTests(suite, context),
    ...compositeTests(suite, context),
    ...reusableTests(suite, context),
  ]);
} finally {
  await service.close();
  await blobs.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = suite.finish() === 0 ? 0 : 1;
