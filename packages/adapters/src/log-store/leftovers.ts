import fs from 'node:fs';
import path from 'node:path';
import { decodeClaim } from './claim.ts';
import { readSmall, removeIfThere } from './disk.ts';
import { isAbandoned } from './lock.ts';
import type { LogPlace } from './log-place.ts';
import { MAX_CLAIM_BYTES } from './log-append.ts';

const NONCE = '[0-9a-f]{32}';

/**
 * Removes what crashed writers left beside the log, by exact name and only under the lock. A claim that was not carried
 * out stays: the next append finishes it. A living process that loses its ticket here makes a new one.
 */
export function removeLeftovers(place: LogPlace, ownNonce: string, logBytes: number): void {
  const name = escape(place.name);
  const tickets = new RegExp(`^${name}\\.(?:lock|seize)-${NONCE}$`);
  const temporaries = new RegExp(`^${name}\\.(?:next-${NONCE}|[a-z-]{1,32}\\.tmp-${NONCE})$`);
  const claims = new RegExp(`^${name}\\.claim-\\d{1,16}$`);
  for (const entry of fs.readdirSync(place.folder)) {
    if (entry.endsWith(ownNonce)) continue;
    const absolute = path.join(place.folder, entry);
    const isLeft =
      temporaries.test(entry) ||
      (tickets.test(entry) && isAbandoned(absolute, entry)) ||
      (claims.test(entry) && isCarriedOut(absolute, entry, logBytes));
    if (isLeft) removeIfThere(absolute);
  }
}

function isCarriedOut(absolute: string, shown: string, logBytes: number): boolean {
  const bytes = readSmall(absolute, MAX_CLAIM_BYTES, shown);
  const claim = bytes && decodeClaim(bytes);
  // The log never gets shorter, so a claim below its end was carried out or came too late.
  return claim === undefined || claim.end + claim.line.length <= logBytes;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
