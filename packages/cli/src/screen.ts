import type { Terminal } from '@release-gates/adapters';
import type { Masker } from '@release-gates/core';
import { type Line, onOneLine, type Style } from '@release-gates/report';

/** What commands print on: everything passes the output layer of the terminal below it. */
export interface Screen {
  readonly masker: Masker;
  /** A report's line, coloured where the terminal shows colour. */
  line(line: Line): void;
  /** Text of ours on stdout, a line break added. */
  text(text: string): void;
  /** One problem on stderr. */
  error(text: string): void;
}

const SGR: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  bold: '1',
  dim: '2',
  good: '32',
  bad: '31;1',
  unsure: '33',
};

export function screenOn(terminal: Terminal): Screen {
  return {
    masker: terminal.masker,
    line: (line) =>
      terminal.print(
        line.map(({ text, style }) => ({ text: onOneLine(text), ...(style !== 'plain' && { sgr: SGR[style] }) })),
      ),
    text: (text) => terminal.print([{ text }]),
    error: (text) => terminal.error(text),
  };
}
