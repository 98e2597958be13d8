import { openHost } from '@release-gates/adapters';
import { EXIT, InputError, VERSION, type ExitCode } from '@release-gates/core';
import type { Line } from '@release-gates/report';
import { describeReplay, isReplayed, replayFiles, type ReplayReport } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { locate } from './locate.ts';

/**
 * Lets every gate decide again from the facts that were kept, and compares the whole evidence byte for byte. Nothing
 * else is read and nothing is written: neither configuration, nor git, nor a network has a say.
 */
export async function runReplay({ tokens, screen, bundleUrl }: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(tokens, (name) => name === 'json');
  refuseOtherFlags(flags);
  if (positionals.length === 0) throw nothingToReplay();
  const reports: ReplayReport[] = [];
  for (const path of positionals) {
    const { root, manifest } = locate(path, undefined);
    const host = await openHost({ root, version: VERSION, bundleUrl, masker: screen.masker, isolated: true });
    const context = { workspace: host.openWorkspace(), nowMs: host.clock.nowMs(), tool: host.tool };
    reports.push({ ...(await replayFiles(manifest, context)), path });
  }
  if (flags['json'] === 'true') screen.text(JSON.stringify(reports, null, 2));
  else for (const report of reports) for (const line of linesOf(report)) screen.line(line);
  return reports.every(holds) ? EXIT.open : EXIT.closed;
}

/** A manifest of operations alone proves nothing about a decision. */
function holds({ problems, units }: ReplayReport): boolean {
  const isAny = units.some(({ replay }) => replay.state === 'same');
  return problems.length === 0 && isAny && units.every(({ replay }) => isReplayed(replay));
}

function linesOf(report: ReplayReport): readonly Line[] {
  const { path, problems, units } = report;
  const width = Math.max(0, ...units.map(({ unit }) => unit.length));
  return [
    [{ text: path, style: 'bold' }],
    [
      { text: 'replays   ', style: 'dim' },
      holds(report) ? { text: 'YES', style: 'good' } : { text: 'NO', style: 'bad' },
    ],
    ...problems.map((problem): Line => [{ text: `  ${problem}`, style: 'bad' }]),
    ...units.map(({ unit, replay }): Line => [
      { text: `  ${unit.padEnd(width)}  `, style: 'plain' },
      { text: describeReplay(replay), style: STYLES[replay.state] },
    ]),
  ];
}

const STYLES = { same: 'good', differs: 'bad', impossible: 'unsure', acted: 'dim' } as const;

function refuseOtherFlags(flags: Readonly<Record<string, string>>): void {
  const other = Object.keys(flags).find((name) => name !== 'json');
  if (other === undefined) return;
  throw new InputError({
    code: 'input.unknown',
    message: `there is no flag --${other}`,
    remedy: 'Known flags: --json. See: release-gates help replay',
  });
}

function nothingToReplay(): InputError {
  return new InputError({
    code: 'replay.nothing_given',
    message: 'expected evidence, a manifest or a folder with one, found nothing',
    remedy: 'Write: release-gates replay PATH/manifest.….json',
  });
}
