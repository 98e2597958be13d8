import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '@release-gates/adapters';
import {
  escapeMarkdown,
  formatProblem,
  type Host,
  makeVisibleLine,
  markdownCode,
  Masker,
  neutralise,
  sha256Hex,
} from '@release-gates/core';
import { expect, it } from 'vitest';
import { parseCommands } from '../support/runner-oracle.ts';
import { describeVectors } from '../support/vectors.ts';

interface Vector {
  readonly name: string;
  readonly text?: string;
  readonly b64?: string;
}

function emptyRoot(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
}

function open(root: string, isolated = true): Promise<Host> {
  return openHost({ root, version: '0.0.0-test', bundleUrl: undefined, masker: new Masker(), isolated });
}

/** A pattern that means exactly this name. */
function literally(name: string): string {
  return name.replaceAll(/[\\*?[\]{}!,]/g, String.raw`\$&`);
}

describeVectors('hostile-names', (vectors) => {
  const names = (vectors.json('names.json') as Vector[]).map(
    (vector) => vector.text ?? Buffer.from(vector.b64 ?? '', 'base64').toString('utf8'),
  );

  function populate(): string {
    const root = emptyRoot();
    for (const name of names) writeFileSync(join(root, name), `content of ${name}`);
    return root;
  }

  it('every file is listed once, in the order of code units, and the hidden one where it is named', async () => {
    const host = await open(populate());
    const listed = await host.openWorkspace().list(['*', '.*']);
    expect(listed).toEqual([...names].sort());
    expect(await host.openWorkspace().list(['*'])).not.toContain('.hidden.json');
  });

  it('every file is read, hashed and recorded under its own name', async () => {
    const workspace = (await open(populate())).openWorkspace();
    const digests = await workspace.digest(names);
    for (const [index, name] of names.entries()) {
      const sha256 = sha256Hex(`content of ${name}`);
      expect(digests[index]).toMatchObject({ state: 'present', path: name, sha256 });
      expect(await workspace.read(name, { role: 'evidence' })).toMatchObject({ state: 'present', path: name, sha256 });
    }
    expect(new Set(workspace.materials().map(({ path }) => path)).size).toBe(names.length);
  });

  it.each(names)('%j is found by its own pattern and nothing else is', async (name) => {
    expect(await (await open(populate())).openWorkspace().list([literally(name)])).toEqual([name]);
  });

  it('every name can be written, created once and replaced', async () => {
    const root = emptyRoot();
    const { files } = await open(root);
    for (const name of names) await files.create(`evidence/${name}`, Buffer.from(name));
    for (const name of names) await files.replace(`evidence/${name}`, Buffer.from(`${name}!`));
    expect(readdirSync(join(root, 'evidence')).sort()).toEqual([...names].sort());
    for (const name of names) expect(readFileSync(join(root, 'evidence', name), 'utf8')).toBe(`${name}!`);
  });

  it('a name reaches a program as one argument and is never run', async () => {
    const root = populate();
    const { processes } = await open(root, false);
    const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const result = await processes.run({ argv: [process.execPath, '-e', script, '--', ...names], timeoutMs: 30_000 });
    expect(JSON.parse(Buffer.from(result.stdout).toString('utf8'))).toEqual(names);
    expect(readdirSync(root).length).toBe(names.length);
  });

  it.each(names)('%j is shown on one line and commands nobody', (name) => {
    const shown = [
      makeVisibleLine(name),
      escapeMarkdown(name),
      markdownCode(name),
      neutralise(makeVisibleLine(formatProblem({ code: 'x', message: 'm', where: { file: name } }))),
    ];
    for (const text of shown) {
      expect(text).not.toMatch(/[\n\r]/);
      expect(parseCommands(text)).toEqual([]);
    }
  });
});
