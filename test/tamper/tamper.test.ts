import { describe, expect, test } from 'vitest';
import { BYTE_OPERATORS } from './byte-mutants.ts';
import { buildLines, extend, firstDifference, type Lines } from './chain.ts';
import { createRandom, type Random } from '../support/random.ts';
import { ANCHOR_ATTACKS, FAR_FUTURE_S, LOG_REWRITES, withClockSteps, withFuture } from './rewrite-mutants.ts';
import { type Audit, audit, checkpointOver, type Handed, lastSeenOver, ORIGIN } from './world.ts';
import { type LogProfile, type LogSeal, toByteSource, verifyLog } from '@release-gates/audit-log';

const SEED = Number(process.env['RELEASE_GATES_SEED'] ?? 20261121);
/** Mutants of each operator per chain length. */
const ROUNDS = Number(process.env['RELEASE_GATES_TAMPER_ROUNDS'] ?? 5);
const LENGTHS = [1, 2, 3, 64, 257, 1000] as const;

const chains = new Map(LENGTHS.map((length) => [length, buildLines(createRandom(SEED + length), length)]));
const tally = { mutants: 0, exactWanted: 0, exact: 0, rangeWanted: 0, inRange: 0 };

function* rounds(name: string): Generator<{ lines: Lines; random: Random; label: string }> {
  for (const [length, lines] of chains) {
    for (let round = 0; round < ROUNDS; round++) {
      const seed =
        SEED ^ (length * 7919 + round * 104_729 + Buffer.from(name).reduce((sum, byte) => sum * 31 + byte, 7));
      yield { lines, random: createRandom(seed), label: `${name}, ${length} records, seed ${seed >>> 0}` };
    }
  }
}

/** Who computes no hashes is found to the record. */
function countExact(before: Lines, handed: Handed, { report }: Audit): void {
  const truth = firstDifference(before, handed.log);
  tally.exactWanted++;
  if (report?.first_bad_index === truth) tally.exact++;
}

/** Records that are consistent with each other leave a range at best; it must hold the first changed one. */
function countRange(before: Lines, handed: Handed, { report }: Audit): void {
  const truth = firstDifference(before, handed.log) as number;
  if (report === undefined) return;
  const range = report.bad_range;
  tally.rangeWanted++;
  if (report.first_bad_index === truth || (range !== null && range.from <= truth && truth < range.to)) tally.inRange++;
}

function sealOf(lines: Lines, profile: LogProfile = 'release-gates'): LogSeal {
  const source = toByteSource(Buffer.concat(lines));
  const { seal } = verifyLog(source, { profile, level: 'deep', origin: ORIGIN, reseal: true });
  if (seal === undefined) throw new Error('a good log was not sealed');
  return seal;
}

/** Undefined where the mutant was handled as it must be; else what to run again. */
type Judge = (round: { lines: Lines; random: Random; label: string }) => string | undefined;

function missedIn(name: string, judge: Judge): string[] {
  return [...rounds(name)].map(judge).filter((missed) => missed !== undefined);
}

function judgeByteMutant(lines: Lines, handed: Handed, label: string): string | undefined {
  if (firstDifference(lines, handed.log) === undefined) return undefined;
  tally.mutants++;
  const found = audit(handed);
  countExact(lines, handed, found);
  return found.ok ? label : undefined;
}

function judgeRewrite(lines: Lines, anchored: number, handed: Handed): boolean {
  tally.mutants++;
  const found = audit(handed);
  const truth = firstDifference(lines, handed.log) as number;
  const anchoredThrough = found.report?.anchored_through ?? 0;
  if (truth >= anchored) {
    const tail = (found.report?.records ?? 0) - anchored;
    const endsInLine = handed.log.length === 0 || handed.log.at(-1) === 0x0a;
    return found.ok === endsInLine && anchoredThrough === anchored && found.report?.unanchored_tail === tail;
  }
  countRange(lines, handed, found);
  const showsHeads = !['anchor.fork', 'anchor.cut'].includes(found.code ?? '') || found.report?.both_heads !== null;
  return !found.ok && anchoredThrough <= truth && showsHeads;
}

describe(`seed ${SEED}`, { timeout: 600_000 }, () => {
  test.each(Object.entries(BYTE_OPERATORS))('%s: seen everywhere, without any anchor', (name, operate) => {
    const missed = missedIn(name, ({ lines, random, label }) => {
      const log = operate(lines, random, 'release-gates');
      return log === undefined ? undefined : judgeByteMutant(lines, { log }, label);
    });
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(BYTE_OPERATORS))('%s: seen in a log of the predecessor', (name, operate) => {
    const random = createRandom(SEED + 3);
    for (const length of [1, 2, 40]) {
      const lines = buildLines(random, length, 'predecessor');
      expect(audit({ log: Buffer.concat(lines), profile: 'predecessor' }).ok).toBe(true);
      const missed = Array.from({ length: ROUNDS }, (_, round) => {
        const log = operate(lines, random, 'predecessor');
        const label = `${name}, ${length} records, round ${round}`;
        return log === undefined ? undefined : judgeByteMutant(lines, { log, profile: 'predecessor' }, label);
      });
      expect(missed.filter((label) => label !== undefined)).toEqual([]);
    }
  });

  test.each(Object.entries(BYTE_OPERATORS))('%s: seen in a sealed part that is only re-hashed', (name, operate) => {
    const missed = missedIn(name, ({ lines, random, label }) => {
      const seal = sealOf(lines.slice(0, random.between(1, lines.length)));
      const log = operate(lines, random, 'release-gates');
      return log === undefined ? undefined : judgeByteMutant(lines, { log, seal, level: 'sealed' }, label);
    });
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(LOG_REWRITES))('%s: seen where anchored, unanchored where not', (name, operate) => {
    const missed = missedIn(name, ({ lines, random, label }) => {
      const anchored = random.between(1, lines.length);
      const handed = operate({ lines, anchored, random });
      if (handed === undefined || firstDifference(lines, handed.log) === undefined) return undefined;
      return judgeRewrite(lines, anchored, handed) ? undefined : label;
    });
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(LOG_REWRITES))('%s: seen against a seal, down to 256 records', (name, operate) => {
    const missed = missedIn(name, ({ lines, random, label }) => {
      const sealed = random.between(1, lines.length);
      const handed = operate({ lines, anchored: sealed, random });
      const truth = handed === undefined ? undefined : firstDifference(lines, handed.log);
      if (handed === undefined || truth === undefined || truth >= sealed) return undefined;
      const seal = sealOf(lines.slice(0, sealed));
      return judgeRewrite(lines, sealed, { ...handed, seal, level: 'sealed' }) ? undefined : label;
    });
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(ANCHOR_ATTACKS))('%s: refused', (name, operate) => {
    const missed = missedIn(name, ({ lines, random, label }) => {
      const handed = operate({ lines, anchored: random.between(1, lines.length), random });
      if (handed === undefined) return undefined;
      tally.mutants++;
      return audit(handed).ok ? label : undefined;
    });
    expect(missed).toEqual([]);
  });

  test('18, 20 and 24: return to an older signed state shows as the older size, not as the newer', () => {
    const lines = chains.get(64) as Lines;
    const found = audit({
      log: Buffer.concat(lines),
      checkpoint: checkpointOver(lines.slice(0, 20)),
      lastSeen: lastSeenOver(lines.slice(0, 10)),
    });
    expect(found.report).toMatchObject({
      ok: true,
      anchored_through: 20,
      unanchored_tail: 44,
      anchor_kind: 'checkpoint',
    });
  });

  test('23 and 24: clocks that step back or stand still are counted, and never a fault', () => {
    const missed = missedIn('clock', ({ lines, random, label }) => {
      const stepped = withClockSteps(lines, random);
      const { ok, report } = audit({ log: Buffer.concat(stepped.lines) });
      return ok && report?.clock_regressions === stepped.back ? undefined : label;
    });
    expect(missed).toEqual([]);
  });

  test('25: a record from the future shows, whatever follows it', () => {
    const lines = withFuture(chains.get(64) as Lines);
    expect(audit({ log: Buffer.concat(lines) }).report).toMatchObject({ ok: true, max_ts: FAR_FUTURE_S });
  });

  test('no false alarm on 1,000 valid logs, whatever their anchors, seals and levels', () => {
    const random = createRandom(SEED + 1);
    const base = chains.get(1000) as Lines;
    for (let run = 0; run < 1000; run++) {
      const length = run % 50 === 0 ? random.between(200, 1000) : random.below(40);
      const start = base.slice(0, random.below(length + 1));
      const lines = extend(start, length - start.length, { random, profile: 'release-gates' });
      const sealed = lines.slice(0, random.below(lines.length + 1));
      const found = audit({
        log: Buffer.concat(lines),
        checkpoint: checkpointOver(lines.slice(0, random.below(lines.length + 1))),
        lastSeen: lastSeenOver(lines.slice(0, random.below(lines.length + 1))),
        seal: run % 3 === 0 ? undefined : sealOf(sealed),
        level: random.pick(['deep', 'sealed', 'tail']),
      });
      expect({ run, ...found }).toMatchObject({ run, ok: true, report: { records: lines.length, problem: null } });
    }
  });

  test('at least 2,000 mutants, the first bad record named right in 99 % of them', () => {
    const { mutants, exact, exactWanted, inRange, rangeWanted } = tally;
    const found = `first bad record ${exact}/${exactWanted} exact, ${inRange}/${rangeWanted} in the range given`;
    process.stdout.write(`tamper: seed ${SEED}, ${mutants} mutants, all seen; ${found}\n`);
    expect(mutants).toBeGreaterThanOrEqual(2000);
    expect(exact / exactWanted).toBeGreaterThanOrEqual(0.99);
    expect(inRange / rangeWanted).toBe(1);
  });
});
