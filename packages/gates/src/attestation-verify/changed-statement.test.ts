import { foldVerdict, judge } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { factsOf, formsOf, signedCandidate } from './candidate-case.ts';
import type { ReadFile } from './facts.ts';
import { attestationVerify } from './gate.ts';

const candidate = await signedCandidate();
const FILES = Object.fromEntries(
  Object.entries(formsOf(candidate)).map(([path, text]) => [path, Buffer.from(text)] as const),
);

/** What is said of these files: everything that does not hold, in one text. */
function told(files: Readonly<Record<string, Uint8Array>>): { readonly verdict: string; readonly said: string } {
  const attestations = Object.entries(files).map(([path, bytes]): ReadFile => ({
    path,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  const inputs = attestationVerify.inputs.parse({});
  const checks = attestationVerify.decide({ ...factsOf(candidate, []), attestations }, inputs);
  return {
    verdict: foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true }))),
    said: checks
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ reason }) => reason)
      .join('\n'),
  };
}

/** All of them take a minute and a half: RELEASE_GATES_EVERY_BYTE=1. */
const STEP = process.env['RELEASE_GATES_EVERY_BYTE'] === undefined ? 41 : 1;

/**
 * Bytes on which nothing rests, so that another one makes no other statement: which key it is, to whoever wants to be told,
 * and the name of the list of log entries, of which the bundle of a key has none.
 */
function unsigned(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/,?"(?:keyid|hint)":"[^"]*"|,"tlogEntries"/g)].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
}

describe('a statement in which one byte is another', () => {
  it('holds in every form as it is', () => {
    expect(told(FILES)).toEqual({ verdict: 'pass', said: '' });
  });

  it.each(Object.keys(FILES).sort())('%s: the byte is named, what belongs there and what was found', (path) => {
    const bytes = FILES[path] ?? Buffer.alloc(0);
    const hinted = unsigned(bytes.toString('latin1'));
    const wrong: string[] = [];
    for (let offset = 0; offset < bytes.length; offset += STEP) {
      const changed = Buffer.from(bytes);
      changed[offset] = (bytes[offset] ?? 0) ^ (1 << (offset % 8));
      const { verdict, said } = told({ ...FILES, [path]: changed });
      if (verdict === 'pass') {
        if (!hinted.some(([from, to]) => offset >= from && offset < to)) wrong.push(`${offset} accepted`);
      } else if (!said.includes(`byte ${offset}: expected 0x${bytes.toString('hex', offset, offset + 1)}`)) {
        wrong.push(`${offset}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says nothing of a byte where no form holds, or another file lies there', () => {
    const flipped = Buffer.from(candidate.lines['compat-matrix'] ?? '');
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    expect(told({ 'compat-matrix.dsse.json': flipped }).said).not.toMatch(/byte \d/);
    expect(told({ ...FILES, 'x.dsse.json': Buffer.from('{"payload":"bm9uZSBvZiB0aGVt"}') }).said).not.toMatch(
      /byte \d/,
    );
  });
});
