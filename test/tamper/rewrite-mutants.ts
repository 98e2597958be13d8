import { formatSignerKey, type NoteSigner, parseSignerKey } from '@release-gates/audit-log';
import { appendLine, buildLines, edit, extend, type Lines, rehash, rootHex, START_MS } from './chain.ts';
import type { Random } from '../support/random.ts';
import { checkpointOver, type Handed, lastSeenOver, ORIGIN, OUR_KEY } from './world.ts';

/** Operators 13 to 30: somebody with the tool, who recomputes, cuts, forks, or touches what stands beside the log. */
export interface Scene {
  readonly lines: Lines;
  /** Records under the checkpoint and the last-seen state. */
  readonly anchored: number;
  readonly random: Random;
}

export type RewriteOperator = (scene: Scene) => Handed | undefined;

const own = { profile: 'release-gates' } as const;

/** Change the log itself. Seen if they touch an anchored record; else the log is as good as any, but says "unanchored". */
export const LOG_REWRITES: Readonly<Record<string, RewriteOperator>> = {
  '13 edit and rehash to the end': ({ lines, random, ...scene }) => {
    const at = random.below(lines.length);
    const edited = lines.map((line, index) =>
      index === at ? edit(line, (record) => (record['actor'] = 'mallory')) : line,
    );
    return beside(scene, lines, rehash(edited, at));
  },
  '14 remove and rehash': ({ lines, random, ...scene }) => {
    const at = random.below(lines.length);
    return beside(
      scene,
      lines,
      rehash(
        lines.filter((_, index) => index !== at),
        at,
      ),
    );
  },
  '15 rewrite the beginning': ({ lines, random, ...scene }) => {
    const count = random.between(1, lines.length);
    return beside(scene, lines, rehash([...buildLines(random, count), ...lines.slice(count)], count));
  },
  '17 cut the end': ({ lines, random, ...scene }) => beside(scene, lines, lines.slice(0, random.below(lines.length))),
  '17 cut in mid-line': ({ lines, random, ...scene }) => {
    const bytes = Buffer.concat(lines);
    return { ...beside(scene, lines, []), log: bytes.subarray(0, random.between(1, bytes.length - 1)) };
  },
  '19 empty the log': ({ lines, ...scene }) => beside(scene, lines, []),
  '21 fork': ({ lines, random, ...scene }) => {
    const at = random.below(lines.length);
    return beside(scene, lines, extend(lines.slice(0, at), random.between(1, 5), { random, ...own }));
  },
  '23 time rewind': ({ lines, random, ...scene }) => {
    const at = random.below(lines.length);
    const edited = lines.map((line, index) =>
      index >= at ? edit(line, (record) => (record['ts'] = 1000 + index)) : line,
    );
    return beside(scene, lines, rehash(edited, at));
  },
  '25 far future': ({ lines, random, ...scene }) => {
    const at = random.below(lines.length);
    const edited = lines.map((line, index) =>
      index === at ? edit(line, (record) => (record['ts'] = FAR_FUTURE_S)) : line,
    );
    return beside(scene, lines, rehash(edited, at));
  },
};

/** Change what stands beside the log, too. Each must be refused, whatever the log's tail. */
export const ANCHOR_ATTACKS: Readonly<Record<string, RewriteOperator>> = {
  '16 rewrite all, checkpoint by another key': ({ lines, random }) => {
    const forged = buildLines(random, lines.length);
    return { log: Buffer.concat(forged), checkpoint: checkpointOver(forged, strangerKey(random)) };
  },
  '18 cut to an earlier checkpoint': ({ lines, anchored }) => {
    if (anchored < 2) return undefined;
    const earlier = lines.slice(0, Math.floor(anchored / 2));
    return {
      log: Buffer.concat(earlier),
      checkpoint: checkpointOver(earlier),
      lastSeen: lastSeenOver(lines.slice(0, anchored)),
    };
  },
  '20 garbled state': ({ lines, anchored, random }) => {
    const state: Record<string, unknown> = { ...lastSeenOver(lines.slice(0, anchored)) };
    const key = random.pick(Object.keys(state));
    state[key] = random.pick(
      [null, '', -1, 1.5, 'x', [], {}, 2 ** 53, `${'0'.repeat(63)}G`].filter(
        (bad) =>
          !(bad === null && key === 'checkpoint') &&
          !(bad === '' && key === 'head_hash') &&
          !(typeof bad === 'string' && key === 'checkpoint'),
      ),
    );
    return { log: Buffer.concat(lines), lastSeen: state };
  },
  '20 state of another log': ({ lines, anchored }) => ({
    log: Buffer.concat(lines),
    lastSeen: { ...lastSeenOver(lines.slice(0, anchored)), origin: 'example.com/other' },
  }),
  '22 tree of other records': ({ lines, anchored, random }) => ({
    log: Buffer.concat(lines),
    checkpoint: checkpointOver(buildLines(random, anchored)),
  }),
  '26 signature of another checkpoint': ({ lines, anchored, random }) => {
    const [text] = splitNote(checkpointOver(lines.slice(0, anchored)));
    const [, signatures] = splitNote(checkpointOver(buildLines(random, anchored)));
    return { log: Buffer.concat(lines), checkpoint: `${text}\n\n${signatures}` };
  },
  '27 key of the same name': ({ lines, random }) => {
    const forged = buildLines(random, lines.length);
    return { log: Buffer.concat(forged), checkpoint: checkpointOver(forged, strangerKey(random)) };
  },
  '27 key of the same name and id': ({ lines, random }) => {
    const forged = buildLines(random, lines.length);
    return {
      log: Buffer.concat(forged),
      checkpoint: checkpointOver(forged, { ...strangerKey(random), keyId: OUR_KEY.keyId }),
    };
  },
  '28 origin swap': ({ lines, anchored }) => ({
    log: Buffer.concat(lines),
    checkpoint: checkpointOver(lines.slice(0, anchored), OUR_KEY, 'example.com/shop/other-log'),
  }),
  '29 size off by one, signed': ({ lines, anchored, random }) => {
    const size = anchored + random.pick(anchored === 1 ? [1] : [-1, 1]);
    const root = rootHex(lines.slice(0, anchored));
    return { log: Buffer.concat(lines), checkpoint: signedHead(size, root) };
  },
  '29 size off by one, text edited': ({ lines, anchored }) => ({
    log: Buffer.concat(lines),
    checkpoint: checkpointOver(lines.slice(0, anchored)).replace(`\n${anchored}\n`, `\n${anchored + 1}\n`),
  }),
  '30 bit flip in the checkpoint': ({ lines, anchored, random }) => {
    const bytes = Buffer.from(checkpointOver(lines.slice(0, anchored)));
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
    return { log: Buffer.concat(lines), checkpoint: bytes.toString('latin1') };
  },
};

/** The year 3000. */
export const FAR_FUTURE_S = 32_503_680_000;

/** A valid log whose middle record claims to be from the future. */
export function withFuture(lines: Lines): Buffer[] {
  const nowMs = FAR_FUTURE_S * 1000;
  const middle = [...lines, appendLine(lines, { action: 'future' }, { ...own, nowMs })];
  return [...middle, appendLine(middle, { action: 'now' }, { ...own, nowMs: START_MS })];
}

/** A clock that stands still, or steps back in a record that was appended properly: no fault, but counted. */
export function withClockSteps(lines: Lines, random: Random): { lines: Buffer[]; back: number } {
  const steps = [...lines];
  const count = random.between(2, 6);
  for (let index = 0; index < count; index++) {
    const nowMs = START_MS - (index % 2 === 0 ? 5000 : 31_536_000_000) * index;
    steps.push(appendLine(steps, { action: 'clock' }, { ...own, nowMs }));
  }
  const times = steps.map((line) => (JSON.parse(line.toString('utf8')) as { ts: number }).ts);
  return { lines: steps, back: times.filter((ts, index) => index > 0 && ts < (times[index - 1] as number)).length };
}

function beside({ anchored }: { anchored: number }, original: Lines, changed: Lines): Handed {
  const seen = original.slice(0, anchored);
  return { log: Buffer.concat(changed), checkpoint: checkpointOver(seen), lastSeen: lastSeenOver(seen) };
}

function signedHead(size: number, root: string): string {
  const text = `${ORIGIN}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
  const value = Buffer.concat([Buffer.from(OUR_KEY.keyId, 'hex'), OUR_KEY.sign(text)]).toString('base64');
  return `${text}\n\u2014 ${OUR_KEY.name} ${value}\n`;
}

function strangerKey(random: Random): NoteSigner {
  return parseSignerKey(formatSignerKey(ORIGIN, random.bytes(32)));
}

function splitNote(note: string): [string, string] {
  const at = note.lastIndexOf('\n\n');
  return [note.slice(0, at), note.slice(at + 2)];
}
