import { sha256Hex } from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import { evidenceFile, FakeWorkspace, manifestOf } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { executorWorld, POLICY, runExecutor } from './fixtures/world.ts';

const ARTIFACT = 'dist/app.tgz';
const BYTES = Buffer.from('the release');
const CONFIGURATION = '.github/release-gates.yml';
const NAMED = 'c'.repeat(64);

/** Evidence of two gates; each read the configuration with this content, or none. */
function release(contents: readonly (string | null)[]) {
  const evidence = contents.map((content, index) =>
    evidenceFile({
      unit: ['compat-matrix', 'manifest-verify'][index] ?? '',
      materials: [
        { ...config(`what gate ${index} reads besides`), path: `security/${index}.json` },
        ...(content === null ? [] : [config(content)]),
      ],
    }),
  );
  const artifacts = [{ path: ARTIFACT, sha256: sha256Hex(BYTES), bytes: BYTES.length, required: true }];
  const manifest = manifestOf(evidence, { artifacts, correlation_id: 'build-4711' });
  return {
    'release/manifest.json': serializeManifest(manifest),
    ...Object.fromEntries(evidence.map(({ name, bytes }) => [`release/${name}`, bytes])),
    [ARTIFACT]: BYTES,
    [CONFIGURATION]: contents.find((content) => content !== null) ?? '',
  };
}

function config(content: string) {
  const bytes = Buffer.from(content);
  return {
    path: CONFIGURATION,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    role: 'policy',
    origin: 'worktree',
  } as const;
}

it.each<[string, readonly (string | null)[], Record<string, string>, string, string | null]>([
  ['that the manifest binds', ['a: 1', 'a: 1'], {}, 'build-4711', sha256Hex(Buffer.from('a: 1'))],
  ['of the gates that read one', ['a: 1', null], {}, 'build-4711', sha256Hex(Buffer.from('a: 1'))],
  ['that no gate read', [null, null], {}, 'build-4711', null],
  ['on which the gates differ', ['a: 1', 'a: 2'], {}, 'build-4711', null],
  ['that somebody names', ['a: 1', 'a: 1'], { buildId: 'b-12345678', configSha256: NAMED }, 'b-12345678', NAMED],
])('the record of a start names build and configuration %s', async (_name, contents, given, buildId, configSha256) => {
  const base = executorWorld();
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': POLICY, ...release(contents) });
  const openWorkspace = (): FakeWorkspace => new FakeWorkspace(workspace.files);
  const context = { ...base, workspace, openWorkspace, configurationPath: CONFIGURATION };
  const { planned } = await runExecutor(context, { action: 'plan', manifest: 'release', reason: 'go', ...given });
  const { event } = planned.value;
  expect(event).toMatchObject({ release: { build_id: buildId, config_sha256: configSha256 } });
});
