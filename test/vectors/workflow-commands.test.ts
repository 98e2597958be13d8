import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Terminal } from '@release-gates/adapters';
import {
  commandData,
  commandProperty,
  encodeEnvFileEntry,
  escapeMarkdown,
  markdownCode,
  neutralise,
  printableJson,
} from '@release-gates/core';
import { expect, it } from 'vitest';
import { parseCommands, parseEnvFile } from '../support/runner-oracle.ts';
import { describeVectors } from '../support/vectors.ts';

interface Vector {
  readonly name: string;
  readonly text?: string;
  readonly b64?: string;
  readonly command: string | null;
}

const DELIMITER = 'release-gates-5b0f1c9a7d3e4826';

/** Everywhere that text from outside ends up: alone, in the middle, after a line break, in pieces. */
const PLACES: readonly [string, (text: string) => string][] = [
  ['alone', (text) => text],
  ['in the middle', (text) => `branch ${text} was built`],
  ['after a line break', (text) => `first\n${text}\nlast`],
  ['after a carriage return', (text) => `first\r${text}\rlast`],
  ['after blanks', (text) => ` \t\u00a0\u0085\u2003\u3000${text}`],
  ['after a mark of ours', (text) => `#${text}`],
];

describeVectors('workflow-commands', (vectors) => {
  const cases = (vectors.json('untrusted-strings.json') as Vector[]).map((vector) => ({
    ...vector,
    text: vector.text ?? Buffer.from(vector.b64 ?? '', 'base64').toString('utf8'),
  }));

  it.each(cases)('$name: the oracle sees what the runner would', ({ text, command }) => {
    expect(parseCommands(text).map(({ name }) => name)).toEqual(command === null ? [] : [command]);
  });

  it.each(cases)('$name: neutralised, it is no command in any place', ({ text }) => {
    for (const [place, put] of PLACES) {
      expect({ place, commands: parseCommands(neutralise(put(text))) }).toEqual({ place, commands: [] });
      expect({ place, commands: parseCommands(printableJson({ [put(text)]: put(text) }, 2)) }).toEqual({
        place,
        commands: [],
      });
      expect({ place, commands: parseCommands(escapeMarkdown(put(text))) }).toEqual({ place, commands: [] });
      expect({ place, commands: parseCommands(markdownCode(put(text))) }).toEqual({ place, commands: [] });
    }
  });

  it.each(cases)('$name: the terminal prints it as text, whole and cut into pieces', ({ text }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'terminal-')), 'out');
    const handle = openSync(file, 'w');
    const terminal = new Terminal({ stdout: handle, stderr: handle, isTty: true, environment: {} });
    for (const [, put] of PLACES) {
      terminal.print([{ text: put(text) }]);
      terminal.error(put(text));
      for (let cut = 0; cut <= text.length; cut++) {
        terminal.print([{ text: text.slice(0, cut) }, { text: text.slice(cut), sgr: '1' }]);
      }
    }
    closeSync(handle);
    expect(parseCommands(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each(cases)('$name: inside a command of ours it comes back as it was', ({ text }) => {
    const line = `::notice title=${commandProperty(text)}::${commandData(text)}`;
    expect(parseCommands(line)).toEqual([{ name: 'notice', properties: { title: text }, message: text }]);
  });

  it.each(cases)('$name: as an output it is one value, whatever it holds', ({ text }) => {
    for (const [, put] of PLACES) {
      const entries = encodeEnvFileEntry('reason', put(text), DELIMITER) + encodeEnvFileEntry('after', '1', DELIMITER);
      expect([...parseEnvFile(entries)]).toEqual([
        ['reason', put(text)],
        ['after', '1'],
      ]);
    }
  });

  it('ordinary text stays readable', () => {
    for (const { text } of cases.filter(({ command }) => command === null)) expect(neutralise(text)).toBe(text);
    expect(neutralise('std::vector<int> a::b ## [x] #[y] 100 %')).toBe('std::vector<int> a::b ## [x] #[y] 100 %');
  });
});
