import { writeFileSync } from 'node:fs';
import { openHost } from '@release-gates/adapters';
import { EXIT, InputError, nearest, VERSION, type ExitCode } from '@release-gates/core';
import { EXPORT_FORMATS } from '@release-gates/report';
import { readCandidate } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { locate } from './locate.ts';

const REMEDY = 'See: release-gates help export';

/** Tells a candidate that verifies in the format of somebody else. As for an auditor: files alone, no network. */
export async function runExport({ tokens, screen, bundleUrl }: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(tokens, () => false);
  const { format, out, ...others } = flags;
  refuseOthers(Object.keys(others));
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw onlyOne(positionals.length);
  const { toText } = formatOf(format);
  const { root, manifest } = locate(path, undefined);
  const host = await openHost({ root, version: VERSION, bundleUrl, masker: screen.masker, isolated: true });
  const reading = await readCandidate(manifest, host.openWorkspace(), host.clock.nowMs());
  if (reading.state === 'refused') {
    for (const problem of reading.problems) screen.error(problem);
    return EXIT.closed;
  }
  const text = toText(reading.candidate);
  if (out === undefined) screen.text(text.trimEnd());
  else writeNew(out, text);
  return EXIT.open;
}

function formatOf(format: string | undefined): (typeof EXPORT_FORMATS)[string] {
  const known = format !== undefined && Object.hasOwn(EXPORT_FORMATS, format) ? EXPORT_FORMATS[format] : undefined;
  if (known !== undefined) return known;
  const suggestion = format === undefined ? undefined : nearest(format, Object.keys(EXPORT_FORMATS));
  throw new InputError({
    code: 'export.format',
    message: `expected --format ${Object.keys(EXPORT_FORMATS).join(', ')}, found ${format ?? 'none'}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    remedy: REMEDY,
  });
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT' && code !== 'EISDIR') throw error;
    const message = code === 'EEXIST' ? 'expected a new file, found one' : 'expected a file in a folder that exists';
    throw new InputError(
      { code: 'export.out', message, where: { file }, remedy: 'Name another file' },
      { cause: error },
    );
  }
}

function refuseOthers([first]: readonly string[]): void {
  if (first === undefined) return;
  throw new InputError({ code: 'input.unknown', message: `there is no flag --${first}`, remedy: REMEDY });
}

function onlyOne(count: number): InputError {
  const message = `expected one manifest or folder with one, found ${count === 0 ? 'none' : count}`;
  return new InputError({ code: 'export.what', message, remedy: REMEDY });
}
