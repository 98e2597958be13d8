import { EXIT, type ExitCode } from '@release-gates/core';
import { units } from '../generated/units.ts';
import type { Invocation } from '../invocation.ts';

/** Every unit with id, kind and summary; `--json` for programs. Loads no unit. */
export function listUnits({ screen, tokens }: Invocation): ExitCode {
  if (tokens.includes('--json')) {
    screen.text(JSON.stringify(units, null, 2));
    return EXIT.open;
  }
  const width = Math.max(...units.map((unit) => unit.id.length));
  for (const unit of units) screen.text(`${unit.id.padEnd(width)}  ${unit.kind.padEnd(9)}  ${unit.summary}`);
  return EXIT.open;
}
