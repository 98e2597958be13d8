import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordStep, runAct } from './act.mjs';
import { CHECKOUT, jobOf, makeCaller } from './caller.mjs';
import { expectEqual, expectMatch } from './expectations.mjs';
import { REF, SUITE } from './suite-copy.mjs';

const DIGEST = /^[0-9a-f]{64}$/;

const CASES = [
  {
    name: 'the composite preflight of a good release is open, and its evidence is uploaded',
    with: {},
    change: () => {},
    outcome: 'success',
    outputs: { verdict: 'pass', decision: 'open', open: 'true', 'manifest-sha256': DIGEST, 'artifact-sha256': DIGEST },
  },
  {
    name: 'the composite preflight of a bad release is closed, runs every unit, and its evidence is uploaded all the same',
    with: {},
    change: (folder) => rmSync(join(folder, 'security', 'fixtures', 'shipment-3.1.json')),
    outcome: 'failure',
    outputs: {
      verdict: 'fail',
      decision: 'closed',
      open: 'false',
      'manifest-sha256': DIGEST,
      'artifact-sha256': DIGEST,
    },
  },
  {
    name: 'a configuration with a typo closes the composite, with a suggestion',
    with: {},
    change: (folder) =>
      writeFileSync(join(folder, '.github/release-gates.yml'), 'version: 1\nunits:\n  compat-matrx: {}\n'),
    outcome: 'failure',
    outputs: {},
    log: /did you mean "compat-matrix"/,
  },
  {
    name: 'a quick preflight makes no manifest',
    with: { quick: 'true', upload: 'false' },
    change: () => {},
    outcome: 'success',
    outputs: { verdict: 'pass', decision: '', 'manifest-path': '', 'artifact-id': '' },
  },
  {
    name: 'hostile text in inputs stays text',
    with: { 'artifact-name': 'evidence', units: 'compat-matrix\n$(touch pwned)`touch pwned`' },
    change: () => {},
    outcome: 'failure',
    outputs: {},
    log: /not switched on by the configuration/,
  },
];

/** @param {import('./suite.mjs').Suite} suite */
export function compositeTests(suite, context) {
  return CASES.map((one) => () => suite.test(one.name, () => runCase(one, context)));
}

async function runCase(one, { act, suiteFolder, scratch, service }) {
  const step = {
    id: 'unit',
    uses: `${SUITE}/actions/preflight@${REF}`,
    'continue-on-error': true,
    with: one.with,
  };
  const workflow = jobOf([CHECKOUT, step, recordStep('unit', 'steps.unit')]);
  const run = await runAct({
    act,
    suite: suiteFolder,
    caller: makeCaller(scratch, workflow, one.change),
    scratch,
    env: service.environment(),
  });
  expectEqual(run.results.unit?.outcome, one.outcome, 'outcome', run.log);
  expectMatch(run.results.unit?.outputs, one.outputs, 'outputs', run.log);
  if (one.log !== undefined) expectMatch({ log: run.log }, { log: one.log }, 'run', run.log);
}
