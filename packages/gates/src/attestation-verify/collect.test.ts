import { sha256Hex } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { ALICE, formsOf, NOW_MS, signedCandidate } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';

const candidate = await signedCandidate();
const FOLDER = `m/attestations/${sha256Hex(candidate.manifestBytes).slice(0, 12)}`;
const SIGNED = Object.fromEntries(
  Object.entries(formsOf(candidate)).map(([name, text]) => [`${FOLDER}/${name}`, text]),
);

interface Beside {
  readonly files: Readonly<Record<string, string>>;
  readonly links?: readonly string[];
  readonly subjects?: readonly string[];
}

/** What is collected of a signed candidate beside which these files and links lie. */
async function collect({ files, links = [], subjects = [] }: Beside) {
  const workspace = new FakeWorkspace(
    { 'm/manifest.json': candidate.manifestBytes, 'alice.pub': ALICE.publicKey.pem, ...SIGNED, ...files },
    { refusals: Object.fromEntries(links.map((path) => [path, 'file.not_regular'])) },
  );
  const inputs = attestationVerify.inputs.parse({ manifest: 'm/manifest.json', publicKeys: ['alice.pub'], subjects });
  return {
    inputs,
    facts: await attestationVerify.collect(inputs, { ...collectContext({ workspace }), nowMs: NOW_MS }),
  };
}

async function look(files: Beside['files'], links: readonly string[] = []) {
  const { inputs, facts } = await collect({ files, links });
  const faults = attestationVerify.decide(facts, inputs).filter(({ outcome }) => outcome !== 'pass');
  const told = faults.map(({ id, reason }) => `${id}: ${reason}`);
  return { faults: told, others: facts.others, remedies: faults.map(({ remedy }) => remedy) };
}

const STRAY = 'expected files of signed statements, found a folder or a link, into which nobody looks';

it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
  ['nothing else', {}, [], []],
  ['statements of another manifest', { 'm/attestations/bbbbbbbbbbbb/a.dsse.json': '{' }, [], []],
  ['a folder', { [`${FOLDER}/more/a.dsse.json`]: '{' }, [], ['more']],
  ['a folder of a folder', { [`${FOLDER}/more/deep/a.txt`]: '' }, [], ['more']],
  ['a folder that is hidden', { [`${FOLDER}/.more/.a`]: '' }, [], ['.more']],
  ['a folder that globs avoid', { [`${FOLDER}/node_modules/x/a.dsse.json`]: '' }, [], ['node_modules']],
  ['a link', {}, [`${FOLDER}/a.dsse.json`], ['a.dsse.json']],
  ['a link with the name of no statement', {}, [`${FOLDER}/more`], ['more']],
])('nothing beside a manifest is passed over: %s', async (_name, files, links, strays) => {
  const { faults, remedies } = await look(files, links);
  expect(remedies).toEqual(strays.map(() => expect.stringMatching(/take it away/)));
  expect(faults).toEqual(strays.map((name) => `attestations_found: ${FOLDER}/${name}: ${STRAY}`));
});

it('what is no statement is told', async () => {
  const { faults, others } = await look({ [`${FOLDER}/README.md`]: 'x', [`${FOLDER}/.a.dsse.json`]: '{' });
  expect(faults).toEqual([]);
  expect(others).toEqual([`${FOLDER}/.a.dsse.json`, `${FOLDER}/README.md`]);
});

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['every glob matches', ['dist/*', 'm/*.json'], [], []],
  ['one of two globs matches nothing', ['dist/*.tgz', 'm/*.json'], [], ['dist/*.tgz: no file matches']],
  ['no glob matches', ['dist/*.tgz', '*.zip'], [], ['dist/*.tgz: no file matches', '*.zip: no file matches']],
  ['a file that is named is not there', ['dist/no', 'm/*.json'], [], ['dist/no: there is no such file']],
  ['a glob meets a link', ['dist/*'], ['dist/link'], ['dist/link: refused by the test']],
])('subjects of which %s', async (_name, subjects, links, told) => {
  const { facts } = await collect({ files: { 'dist/app': 'x' }, links, subjects });
  expect(facts.unread.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(told);
});
