import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Terminal, type TerminalOptions } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));

/** What the terminal writes to stdout and stderr. */
function printed(options: TerminalOptions, use: (terminal: Terminal) => void): [string, string] {
  const paths = [join(folder, 'out'), join(folder, 'err')] as const;
  const [stdout, stderr] = [openSync(paths[0], 'w'), openSync(paths[1], 'w')];
  use(new Terminal({ environment: {}, ...options, stdout, stderr }));
  closeSync(stdout);
  closeSync(stderr);
  return [readFileSync(paths[0], 'utf8'), readFileSync(paths[1], 'utf8')];
}

const spans = [{ text: 'PASS', sgr: '32' }, { text: ' gate' }];

test.each([
  ['a terminal', { isTty: true }, '\u001b[32mPASS\u001b[0m gate\n'],
  ['no terminal', { isTty: false }, 'PASS gate\n'],
  ['NO_COLOR', { isTty: true, environment: { NO_COLOR: '1' } }, 'PASS gate\n'],
  ['NO_COLOR set empty', { isTty: true, environment: { NO_COLOR: '' } }, '\u001b[32mPASS\u001b[0m gate\n'],
  ['a dumb terminal', { isTty: true, environment: { TERM: 'dumb' } }, 'PASS gate\n'],
])('colours: %s', (_, options, text) => {
  expect(printed(options, (terminal) => terminal.print(spans))).toEqual([text, '']);
});

test('errors go to stderr, harmless and masked', () => {
  const written = printed({}, (terminal) => {
    terminal.masker.register('hunter22');
    terminal.error('::error::x hunter22 \u001b[2J');
  });
  expect(written).toEqual(['', ': :error::x *** \\x1b[2J\n']);
});

test.each([
  ['a command', ['#', '#[group]x'], '# #[group]x\n'],
  ['a secret', ['hunt', 'er22'], '***\n'],
])('pieces that make %s together lose their colour', (_, pieces, text) => {
  const use = (terminal: Terminal): void => {
    terminal.masker.register('hunter22');
    terminal.print(pieces.map((piece) => ({ text: piece, sgr: '1' })));
  };
  expect(printed({ isTty: true }, use)).toEqual([text, '']);
});

test('a closed descriptor is no error', () => {
  expect(() => new Terminal({ stdout: 9999, environment: {} }).print([{ text: 'x' }])).not.toThrow();
});

test('a reader that went away is no error', () => {
  const fifo = join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const stdout = openSync(fifo, 'w');
  closeSync(reader);
  expect(() => new Terminal({ stdout, environment: {} }).print([{ text: 'x' }])).not.toThrow();
  closeSync(stdout);
});

test.runIf(existsSync('/dev/full'))('a full disk that takes no output is named as what it is', () => {
  const full = openSync('/dev/full', 'w');
  const terminal = new Terminal({ environment: {}, stdout: full, stderr: full });
  expect(() => terminal.print(spans)).toThrowError(expect.objectContaining({ kind: 'environment', code: 'disk.full' }));
  // Nobody is left who could be told; the exit code still is.
  expect(() => terminal.error('disk full')).not.toThrow();
  closeSync(full);
});
