import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalSha256, type Json, parseStrictJson } from '@release-gates/core';
import type { Measurement } from './measurement.ts';
import { pairedRatio } from './paired.ts';

const ROUNDS = 11;
const MEBIBYTES = 8;

/**
 * Canonical form and digest against `JSON.parse` of the same text, in one process and as a whole process.
 *
 * The aim is 2 times. Where the text is mostly 17-digit doubles, turning them into digits alone costs as much as parsing
 * all of it, and the figure inside one process has a limit of 3; as a whole process the aim holds for every shape.
 */
export async function bench(): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [name, item] of Object.entries(SHAPES)) {
    const text = documentOf(item);
    const value = JSON.parse(text) as Json;
    const bytes = Buffer.from(text);
    const parse = (): unknown => JSON.parse(text);
    const megabytes = bytes.length / 1e6;
    const written = await pairedRatio(() => canonicalSha256(value), parse, ROUNDS);
    rows.push(figure(`canonicalise and hash, ${name}`, written, { limit: name === 'evidence' ? 2 : 3, megabytes }));
    const read = await pairedRatio(() => parseStrictJson(bytes, { file: name }), parse, ROUNDS);
    rows.push(figure(`strict parse, ${name}`, read, { limit: 4, megabytes }));
    rows.push(await wholeProcess(name, text));
  }
  return rows;
}

/** A process that reads and parses a file, with and without canonicalising and hashing what it read. */
async function wholeProcess(name: string, text: string): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'release-gates-jcs-'));
  try {
    const file = join(folder, 'document.json');
    writeFileSync(file, text);
    const core = JSON.stringify(import.meta.resolve('@release-gates/core'));
    const read = `const value = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'));`;
    const load = `import(${core}).then((core) => {`;
    // Both load the package, so that the difference is the work and not the modules.
    const ours = await pairedRatio(
      () => run(`${load} ${read} core.canonicalSha256(value); })`),
      () => run(`${load} ${read} return value; })`),
      ROUNDS,
    );
    return figure(`whole process: parse, canonicalise and hash, ${name}`, ours, {
      limit: 2,
      megabytes: text.length / 1e6,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string): void {
  const result = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`a measured process failed: ${result.stderr.slice(0, 500)}`);
}

function figure(
  name: string,
  paired: { readonly ratio: number; readonly oursMs: number; readonly theirsMs: number },
  { limit, megabytes }: { readonly limit: number; readonly megabytes: number },
): Measurement {
  const note = `${megabytes.toFixed(1)} MB: ${paired.oursMs.toFixed(0)} ms against ${paired.theirsMs.toFixed(0)} ms`;
  return { name, ratio: paired.ratio, limit, against: 'JSON.parse', note };
}

/** What evidence looks like; a gate with many measurements; and nothing but 17-digit doubles, the encoder's worst. */
const SHAPES: Readonly<Record<string, (index: number, random: () => number) => Json>> = {
  evidence: (index, random) => ({
    id: `gate::slo_${index}`,
    outcome: index % 3 === 0 ? 'fail' : 'pass',
    level: 'must',
    mode: 'enforce',
    reason: `the error rate of the last hour is ${random()} and the limit is 0.05`,
    expected: { max: 0.05, window_s: 3600 },
    actual: { value: random(), samples: index * 17 },
    location: { file: 'policies/slo.json', line: index, pointer: `/slo/${index}` },
  }),
  measurements: (index, random) => ({
    gate: `gate ${index}`,
    ok: true,
    checks: Object.fromEntries(
      Array.from({ length: 35 }, (_, field) => [
        `field_${String.fromCharCode(97 + ((field * 7) % 26))}${field}`,
        field % 3 !== 0 ? random() * 10 ** (field % 9) : field % 2 === 1 ? `value ${field} of ${index}` : index * field,
      ]),
    ),
  }),
  numbers: (_, random) =>
    Object.fromEntries(Array.from({ length: 20 }, (__, field) => [`m${(field * 7) % 20}`, random() * 1000])),
};

function documentOf(item: (index: number, random: () => number) => Json): string {
  let state = 20_261_121;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff + 1 / (state + 3);
  };
  const items: Json[] = [];
  for (let length = 0; length < MEBIBYTES * 1024 * 1024;) {
    const made = item(items.length, random);
    items.push(made);
    length += JSON.stringify(made).length + 1;
  }
  return JSON.stringify(items);
}
