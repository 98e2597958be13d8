import { Terminal } from '@release-gates/adapters';
import { EXIT, exitCodeOf, InputError, nearest, ReleaseGatesError, VERSION, type ExitCode } from '@release-gates/core';
import { commandHelp } from './command-help.ts';
import { listUnits } from './commands/units.ts';
import { overview } from './overview.ts';
import { units } from './generated/units.ts';
import type { Invocation } from './invocation.ts';
import { screenOn } from './screen.ts';

/** Words of ours that stand for a unit. */
const ALIASES: Readonly<Record<string, string>> = { preflight: 'preflight-run' };

/** The command line's shell: the one place that turns an error into a line and an exit code. */
export async function runCli(bundleUrl?: string): Promise<void> {
  const screen = screenOn(new Terminal());
  const [command = 'help', ...rest] = process.argv.slice(2);
  const debug = rest.includes('--debug');
  const tokens = rest.filter((token) => token !== '--debug');
  try {
    process.exitCode = await dispatch(command, { screen, tokens, bundleUrl });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    screen.error(describe(error, debug));
  }
}

/** Commands load what they need and no more: `units` and `help` answer without loading a unit. */
async function dispatch(command: string, invocation: Invocation): Promise<ExitCode> {
  if (asksForHelp(invocation.tokens) && commandHelp(command) !== undefined)
    return help({ ...invocation, tokens: [command] });
  switch (command) {
    case '--version':
    case 'version':
      invocation.screen.text(VERSION);
      return EXIT.open;
    case 'help':
    case '--help':
    case '-h':
      return help(invocation);
    case 'units':
      return listUnits(invocation);
    case 'verify':
      return (await import('./commands/on-files.ts')).runVerify(invocation);
    case 'export':
      return (await import('./commands/on-files.ts')).runExport(invocation);
    case 'replay':
      return (await import('./commands/on-files.ts')).runReplay(invocation);
    case 'init':
      return (await import('./commands/init.ts')).runInit(invocation);
    case 'rollout':
      return (await import('./commands/rollout.ts')).runRollout(invocation);
    default:
      refuseUnknownCommand(command);
      return runUnit(command, invocation);
  }
}

const COMMANDS = ['export', 'help', 'init', 'replay', 'rollout', 'units', 'verify', 'version', ...Object.keys(ALIASES)];

function refuseUnknownCommand(command: string): void {
  const known = [...COMMANDS, ...units.map((unit) => unit.id)];
  if (known.includes(command)) return;
  const suggestion = nearest(command, known);
  throw new InputError({
    code: 'command.unknown',
    message: `there is no command or unit "${command}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    remedy: 'See: release-gates help',
  });
}

/** After `--` nothing is a flag. */
function asksForHelp(tokens: readonly string[]): boolean {
  const end = tokens.indexOf('--');
  return (end === -1 ? tokens : tokens.slice(0, end)).some((token) => token === '--help' || token === '-h');
}

async function help(invocation: Invocation): Promise<ExitCode> {
  const [command] = invocation.tokens;
  const text = command === undefined ? overview() : commandHelp(command);
  if (text === undefined) {
    refuseUnknownCommand(command as string);
    return runUnit(command as string, { ...invocation, tokens: ['--help'] });
  }
  invocation.screen.text(text);
  return EXIT.open;
}

async function runUnit(command: string, invocation: Invocation): Promise<ExitCode> {
  const { runUnitCommand } = await import('./commands/unit.ts');
  return runUnitCommand(ALIASES[command] ?? command, invocation);
}

function describe(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error) return error.stack ?? error.message;
  if (error instanceof ReleaseGatesError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `internal error: ${message}. This is a bug of release-gates: run again with --debug and report it.`;
}
