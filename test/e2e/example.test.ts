import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// The example is what a newcomer sees first, so it has to be a real service, and open on any day.

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = path.join(root, 'examples/parcel-service');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'example-'));
  cpSync(example, folder, { recursive: true, filter: (source) => path.basename(source) !== '.release-gates' });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function preflight(day?: string): { status: number | null; output: string } {
  const clock = day === undefined ? [] : ['--import', setClock(day)];
  const run = spawnSync(process.execPath, [...clock, path.join(root, 'actions/dist/cli.js'), 'preflight'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** The address of a module that moves the wall clock of the process that imports it. */
function setClock(day: string): string {
  const text = `const now = Date.now; const shift = Date.parse('${day}') - now(); Date.now = () => now.call(Date) + shift;`;
  return `data:text/javascript,${encodeURIComponent(text)}`;
}

describe('examples/parcel-service', () => {
  it("passes the service's own tests", () => {
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], { cwd: example, encoding: 'utf8' });
    expect(run.stdout).toMatch(/^# fail 0$/m);
    expect(run.status).toBe(0);
  });

  it.each(['today', '2025-03-01T00:00:00Z', '2034-10-01T00:00:00Z'])('opens on %s, without git', (day) => {
    const { status, output } = preflight(day === 'today' ? undefined : day);
    expect(output).toMatch(/^decision {2}OPEN/m);
    // Without git nobody can tell whether the worktree is clean; nothing else is open to doubt.
    expect([...output.matchAll(/^ {2}[!✗] (.*)$/gm)].map((match) => match[1])).toEqual([
      expect.stringContaining('release-manifest git_clean'),
    ]);
    expect(status).toBe(0);
  });

  it('changes none of its own files', () => {
    const before = snapshot();
    preflight();
    expect(snapshot()).toEqual(before);
  });

  it('holds no private key', () => {
    const texts = Object.values(snapshot());
    expect(texts.filter((text) => /PRIVATE[ +]KEY/.test(text))).toEqual([]);
  });
});

function snapshot(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.release-gates'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
