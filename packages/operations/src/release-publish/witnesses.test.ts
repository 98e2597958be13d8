import { formatSignatureLine, formatSignerKey, parseSignerKey, toCosigner } from '@release-gates/audit-log';
import { FIXED_NOW_MS } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { digest, draft, LOG, PROOF_PATH, proofOf, run } from '../_shared/fixtures/draft-release.ts';

const witness = (byte: number, name: string) =>
  toCosigner(parseSignerKey(formatSignerKey(name, Buffer.alloc(32, byte))));
const [ONE, OTHER, SAME] = [witness(11, 'one.example'), witness(12, 'other.example'), witness(11, 'second.example')];
const NOW_S = FIXED_NOW_MS / 1000;
const both = [ONE.vkey, OTHER.vkey];

type Cosigned = readonly (readonly [by: ReturnType<typeof witness>, timeS: number])[];

/** The proof of what is published, under a checkpoint that these cosigned. */
function cosigned(by: Cosigned): Buffer {
  const proof = proofOf({ manifest_sha256: digest }).toString();
  const note = proof.slice(proof.indexOf('\n\n') + 2);
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  return Buffer.from(
    proof + by.map(([one, timeS]) => `${formatSignatureLine(one, one.cosign(text, timeS))}\n`).join(''),
  );
}

it.each<[string, Cosigned, Record<string, unknown>, string | null]>([
  [
    'both that are named',
    [
      [ONE, NOW_S],
      [OTHER, NOW_S],
    ],
    { witnessKeys: both },
    null,
  ],
  ['one where one is enough', [[OTHER, NOW_S]], { witnessKeys: both, witnessThreshold: 1 }, null],
  ['nobody, and nobody is named', [], {}, null],
  ['nobody', [], { witnessKeys: both }, 'release_files: .*0 witnesses cosigned and 2 are needed'],
  ['one of two', [[ONE, NOW_S]], { witnessKeys: both }, 'release_files: .*1 witnesses cosigned and 2 are needed'],
  [
    'one twice',
    [
      [ONE, NOW_S],
      [ONE, NOW_S - 5],
    ],
    { witnessKeys: both },
    'release_files: .*1 witnesses cosigned and 2 are needed',
  ],
  [
    'one of a time that is yet to come',
    [
      [ONE, NOW_S],
      [OTHER, NOW_S + 61],
    ],
    { witnessKeys: both },
    'release_files: .*1 witnesses cosigned and 2 are needed; other.example says .* in the future',
  ],
  [
    'one under two names',
    [
      [ONE, NOW_S],
      [SAME, NOW_S],
    ],
    { witnessKeys: [ONE.vkey, SAME.vkey], witnessThreshold: 2 },
    'release_verifiable: 2 witnesses are needed, 1 distinct keys are given',
  ],
  [
    'the log itself',
    [],
    { witnessKeys: LOG === undefined ? [] : [toCosigner(LOG).vkey] },
    'release_verifiable: .* is the key of this log itself',
  ],
  ['whoever is no witness', [], { witnessKeys: [LOG?.vkey] }, 'release_verifiable: .* is the key of a log .type 1.'],
  ['more than are named', [], { witnessThreshold: 1 }, 'release_verifiable: 1 witnesses are needed, 0 distinct keys'],
])('a proof is published that was cosigned by whom its reader will ask for: by %s', async (_name, by, given, why) => {
  const releases = draft();
  const { told } = await run(releases, given, { [PROOF_PATH]: cosigned(by) });
  expect(told.join('; ')).toMatch(why === null ? /^$/ : new RegExp(`^${why}`));
  expect(releases.calls.length > 0).toBe(why === null);
});
