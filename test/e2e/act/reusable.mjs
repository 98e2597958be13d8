import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordStep, runAct } from './act.mjs';
import { makeCaller } from './caller.mjs';
import { expectMatch } from './expectations.mjs';
import { REF, SUITE } from './suite-copy.mjs';

const DIGEST = /^[0-9a-f]{64}$/;
const breakMatrix = (folder) => rmSync(join(folder, 'security', 'fixtures', 'shipment-3.1.json'));

const CASES = [
  {
    name: 'release-preflight of a good release, called from another repository',
    workflow: 'release-preflight',
    result: 'success',
    outputs: {
      verdict: 'pass',
      decision: 'open',
      'release-candidate-id': /^rc-2\.4\.0-[0-9a-f]{12}$/,
      'manifest-sha256': DIGEST,
    },
  },
  {
    name: 'release-preflight of a bad release, called from another repository',
    workflow: 'release-preflight',
    change: breakMatrix,
    result: 'failure',
    outputs: { verdict: 'fail', decision: 'closed', 'artifact-id': /^\d+$/ },
  },
  {
    name: 'release-compat-matrix of a good release, called from another repository',
    workflow: 'release-compat-matrix',
    result: 'success',
    outputs: { verdict: 'pass', 'evidence-sha256': DIGEST, 'artifact-id': /^\d+$/ },
  },
  {
    name: 'release-compat-matrix of a bad release, called from another repository',
    workflow: 'release-compat-matrix',
    change: breakMatrix,
    result: 'failure',
    outputs: { verdict: 'fail' },
  },
];

/** @param {import('./suite.mjs').Suite} suite */
export async function testReusable(suite, { act, suiteFolder, scratch, service }) {
  for (const { name, workflow, change, result, outputs, secrets, inputs } of CASES) {
    await suite.test(name, async () => {
      const call = {
        uses: `${SUITE}/.github/workflows/${workflow}.yml@${REF}`,
        permissions: { contents: 'read' },
        ...(inputs !== undefined && { with: inputs }),
        ...(secrets !== undefined && {
          secrets: Object.fromEntries(
            Object.keys(secrets).map((key) => [key, `\${{ secrets.${key.toUpperCase().replaceAll('-', '_')} }}`]),
          ),
        }),
      };
      const run = await runAct({
        act,
        suite: suiteFolder,
        caller: makeCaller(scratch, calling(call), change),
        scratch,
        env: service.environment(),
        secrets: Object.fromEntries(
          Object.entries(secrets ?? {}).map(([key, value]) => [key.toUpperCase().replaceAll('-', '_'), value]),
        ),
      });
      expectMatch(run.results.called, { result }, 'needs.called', run.log);
      expectMatch(run.results.called.outputs, outputs, 'outputs', run.log);
    });
  }
}

/** A job that calls, and a job that records what came of it. */
function calling(call) {
  const read = {
    needs: 'called',
    if: '${{ always() }}',
    'runs-on': 'ubuntu-latest',
    steps: [recordStep('called', 'needs.called')],
  };
  return { on: 'push', permissions: {}, jobs: { called: call, read } };
}
