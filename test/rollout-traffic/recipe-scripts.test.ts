import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAGE } from './recipes.ts';

const OPS = join(import.meta.dirname, '../../examples/recipes/ops');

let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'recipe-scripts-'));
});
afterEach(() => rmSync(bin, { recursive: true, force: true }));

/** A stand-in that notes its arguments, a line each call, and goes on as the script says. */
function putProgram(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\necho "$@" >> "${join(bin, 'calls')}"\n${script}\n`, { mode: 0o755 });
}

function run(name: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const result = spawnSync(join(OPS, name), args, {
    env: { PATH: `${bin}:${process.env['PATH']}`, ...env },
    encoding: 'utf8',
  });
  return { status: result.status, said: result.stderr, calls: readCalls() };
}

function readCalls(): string[] {
  try {
    return readFileSync(join(bin, 'calls'), 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}

it.each(['argo-rollouts.sh', 'codedeploy-stage.sh'])('the page shows %s as it is', (name) => {
  expect(PAGE).toContain(`\`\`\`sh\n${readFileSync(join(OPS, name), 'utf8')}\`\`\`\n`);
});

/** What the calls of `aws deploy` do: shell, by the name of the call. */
function stage(calls: Readonly<Record<string, string>>) {
  const cases = Object.entries(calls).map(([call, script]) => `${call}) ${script} ;;`);
  putProgram('aws', `case "$2" in\n${cases.join('\n')}\n*) exit 252 ;;\nesac`);
  return run('codedeploy-stage.sh', ['shop', 'shop-green', 'shop-releases'], { RELEASE_GATES_RELEASE: 'rc-2' });
}

describe('codedeploy-stage.sh', () => {
  const GROUP = '--application-name=shop --deployment-group-name=shop-green';
  const LIST = `deploy list-deployments ${GROUP} --include-only-statuses Created Queued InProgress --no-paginate --query=deployments[0] --output=text`;
  const CREATE = `deploy create-deployment ${GROUP} --description=rc-2 --s3-location=bucket=shop-releases,key=rc-2.zip,bundleType=zip --query=deploymentId --output=text`;
  const GET = 'deploy get-deployment --deployment-id=d-1 --query=deploymentInfo.description --output=text';
  const WAIT = 'deploy wait deployment-successful --deployment-id=d-1';

  it('begins a deployment, and waits until it is there', () => {
    const found = stage({ 'list-deployments': 'echo None', 'create-deployment': 'echo d-1', wait: 'exit 0' });
    expect(found).toMatchObject({ status: 0, calls: [LIST, CREATE, WAIT] });
  });

  it('waits for what it had begun', () => {
    const found = stage({ 'list-deployments': 'echo d-1', 'get-deployment': 'echo rc-2', wait: 'exit 0' });
    expect(found).toMatchObject({ status: 0, calls: [LIST, GET, WAIT] });
  });

  it('does not take another release for its own', () => {
    const found = stage({ 'list-deployments': 'echo d-1', 'get-deployment': 'echo rc-1' });
    expect(found).toMatchObject({ status: 1, calls: [LIST, GET] });
    expect(found.said).toContain('d-1 is putting rc-1 into shop-green');
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['that cannot be listed', { 'list-deployments': 'exit 254' }, 254],
    ['that cannot be begun', { 'list-deployments': 'echo None', 'create-deployment': 'exit 254' }, 254],
    ['that fails', { 'list-deployments': 'echo None', 'create-deployment': 'echo d-1', wait: 'exit 255' }, 255],
  ])('fails with a deployment %s', (_, calls, status) => {
    expect(stage(calls).status).toBe(status);
  });
});
