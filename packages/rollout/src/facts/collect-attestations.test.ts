import { FakeWorkspace } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { collectAttestations } from './collect-attestations.ts';

const MANIFEST = { path: 'rc/manifest.json', sha256: 'a'.repeat(64) };
const FOLDER = 'rc/attestations/aaaaaaaaaaaa';

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing', [], [], []],
  ['a statement', [`${FOLDER}/a.dsse.json`], [], [`attestations ${FOLDER}`]],
  ['what explains the folder', [`${FOLDER}/README.md`], [], []],
  ['those of another manifest', ['rc/attestations/bbbbbbbbbbbb/two/a.dsse.json'], [], []],
  [
    'a folder in it, told once',
    [`${FOLDER}/two/a.dsse.json`, `${FOLDER}/two/b.dsse.json`, `${FOLDER}/three/b/c.txt`],
    [],
    [`unreadable ${FOLDER}/three`, `unreadable ${FOLDER}/two`],
  ],
  ['a link to nothing', [], [`${FOLDER}/two`], [`unreadable ${FOLDER}/two`]],
  ['a link in its place', [], [FOLDER], [`unreadable ${FOLDER}`]],
  ['a link in place of what holds it', [], ['rc/attestations'], ['unreadable rc/attestations']],
  [
    'statements and a folder',
    [`${FOLDER}/a.dsse.json`, `${FOLDER}/two/a.dsse.json`],
    [],
    [`unreadable ${FOLDER}/two`, `attestations ${FOLDER}`],
  ],
])('collects beside a manifest: %s', async (_name, files, links, expected) => {
  const workspace = new FakeWorkspace(Object.fromEntries(files.map((path) => [path, '{}'])), {
    refusals: Object.fromEntries(links.map((path) => [path, 'file.not_regular'])),
  });
  const declared = await collectAttestations(MANIFEST, { workspace, signatures: { 'trust-root': 'trust' } });
  expect(declared.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected);
});
