import type { Secrets } from '@release-gates/core';
import { toForeignLine } from '../traffic/foreign-text.ts';
import { UNCLEAR_CODES } from './compare-pair.ts';
import type { ShadowConfig } from './config.ts';
import { type Difference, DIFFERENCE_KINDS } from './difference.ts';
import type { ShadowPlace, ShadowReport } from './report.ts';
import { type Counted, MAX_PLACES, type Tally } from './tally.ts';

/** Named in one line; the report has more. */
const NAMED = 3;

/**
 * Differences are judged as soon as no further pair could make them few enough; that there are none, only once there are
 * enough pairs.
 */
export function judgeOutputs(tally: Tally, config: ShadowConfig, secrets: Secrets): ShadowReport {
  const { 'min-pairs': minPairs, 'max-different-percent': maxPercent } = config;
  const { same, different } = tally;
  const compared = same + different;
  const all = tally.places;
  const places = all.slice(0, MAX_PLACES).map((counted) => toPlace(counted, secrets));
  const where = atOf(places, all.length);
  const isTooMany = different * 100 > maxPercent * Math.max(compared, minPairs);
  const differ = `${different} ${different === 1 ? 'differs' : 'differ'}${where}`;
  const counts = `${same} of ${compared} the same${different === 0 ? '' : `; ${differ}`}`;
  const unclear = unclearText(tally);
  const few = `${compared} of ${minPairs} pairs were compared${unclear}`;
  const state = isTooMany ? 'fail' : compared < minPairs ? 'unknown' : 'pass';
  return {
    state,
    source: config.source,
    summary: state === 'unknown' ? `not known: ${few}` : `${counts}${unclear}`,
    reasons: state === 'fail' ? [`${different} of ${compared} pairs differ${where}`] : state === 'pass' ? [] : [few],
    compared,
    different,
    unclear: [...tally.unclear.values()].reduce((sum, pairs) => sum + pairs, 0),
    unclearBy: Object.fromEntries(tally.unclear),
    places,
    noise: tally.noise.slice(0, MAX_PLACES).map((counted) => toPlace(counted, secrets)),
    examples: tally.examples.map(({ id, liveSha256, candidateSha256, differences }) => ({
      id: toForeignLine(id, secrets),
      live_sha256: liveSha256,
      candidate_sha256: candidateSha256,
      at: differences.map((difference) => describe(difference, secrets)),
    })),
  };
}

function unclearText({ unclear }: Tally): string {
  const [most, ...others] = [...unclear].sort((left, right) => right[1] - left[1]);
  if (most === undefined) return '';
  const more = others.reduce((sum, [, pairs]) => sum + pairs, 0);
  return `; of ${most[1]} more ${UNCLEAR_CODES[most[0]]}${more === 0 ? '' : `, and ${more} more tell nothing`}`;
}

function atOf(places: readonly ShadowPlace[], total: number): string {
  if (places.length === 0) return '';
  const named = places.slice(0, NAMED).map(({ at, kind }) => `${at} (${DIFFERENCE_KINDS[kind]})`);
  const more = total - named.length;
  return ` at ${named.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}`;
}

function toPlace({ difference, pairs }: Counted, secrets: Secrets): ShadowPlace {
  return { at: placeOf(difference, secrets), kind: difference.kind, pairs };
}

function describe(difference: Difference, secrets: Secrets): string {
  return `${placeOf(difference, secrets)} (${DIFFERENCE_KINDS[difference.kind]})`;
}

/** Each key is masked for itself: the escapes of a pointer would hide a secret from the mask. */
function placeOf({ kind, path }: Difference, secrets: Secrets): string {
  if (kind === 'header') return `header ${path[0] ?? ''}`;
  if (kind === 'status' || kind === 'answer' || kind === 'body') return kind;
  const escaped = path.map((key) => secrets.mask(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return path.length === 0 ? 'body' : toForeignLine(escaped.map((key) => `/${key}`).join(''), secrets);
}
