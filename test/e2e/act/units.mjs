import { readdirSync } from 'node:fs';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { recordStep, runAct } from './act.mjs';
import { CHECKOUT, jobOf, makeCaller } from './caller.mjs';
import { DraftForge } from './draft-forge.mjs';
import { expectEqual, expectMatch } from './expectations.mjs';
import { REF, SUITE } from './suite-copy.mjs';
import { UNIT_CASES } from './unit-cases.mjs';

const NOT_A_UNIT = new Set(['dist', 'preflight']);

/** Every generated action, at least once open and once closed. @param {import('./suite.mjs').Suite} suite */
export function unitTests(suite, context) {
  const units = readdirSync(fromRoot('actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_A_UNIT.has(entry.name))
    .map((entry) => entry.name);
  const complete = () =>
    suite.test('every generated action has a case that opens and one that closes', () => expectBoth(units));
  const cases = UNIT_CASES.filter(({ unit }) => units.includes(unit)).map(
    (one) => () => suite.test(`${one.unit}: ${one.name}`, () => runCase(one, context)),
  );
  return [complete, ...cases];
}

function expectBoth(units) {
  const lacking = units.filter(
    (unit) =>
      !['success', 'failure'].every((outcome) =>
        UNIT_CASES.some((one) => one.unit === unit && one.outcome === outcome),
      ),
  );
  expectEqual(lacking, [], 'actions without both');
}

async function runCase(one, context) {
  if (one.draft === undefined) return runOne(one, context, {});
  const forge = new DraftForge(one.draft);
  await forge.start();
  try {
    return await runOne(one, context, { GITHUB_API_URL: forge.url });
  } finally {
    await forge.close();
  }
}

async function runOne(one, { act, suiteFolder, scratch, service }, forgeEnv) {
  const step = { id: 'unit', 'continue-on-error': true, ...use(one.unit, one.with, one.env) };
  const before = (one.before ?? []).map(([unit, inputs, env]) => use(unit, inputs, env));
  const workflow = jobOf([CHECKOUT, ...before, step, recordStep('unit', 'steps.unit')]);
  const caller = makeCaller(scratch, workflow, one.change);
  const run = await runAct({
    act,
    suite: suiteFolder,
    caller,
    scratch,
    secrets: one.secrets,
    env: { ...(one.service === false ? {} : service.environment()), ...forgeEnv },
  });
  expectEqual(run.results.unit?.outcome, one.outcome, 'outcome', run.log);
  expectMatch(run.results.unit.outputs, one.outputs ?? {}, 'outputs', run.log);
  if (one.log !== undefined) expectMatch({ log: run.log }, { log: one.log }, 'run', run.log);
}

function use(unit, inputs = {}, env) {
  return { uses: `${SUITE}/actions/${unit}@${REF}`, with: inputs, ...(env !== undefined && { env }) };
}
