import { randomBytes } from 'node:crypto';
import type { Holders, JsonObject } from '@release-gates/core';
import { decodeHolder, describeSelf, encodeHolder, type Holder, judgeHolder } from '../log-store/holder.ts';

const self = describeSelf(randomBytes(16).toString('hex'));

/**
 * Processes as the log's lock knows them, but for holders that may be of any machine: a folder has one, a git ref has
 * many. Machines made from one image share a host name, so a name proves nothing: only under the boot that we run in
 * ourselves can a process be seen to be gone.
 */
export const systemHolders: Holders = {
  self: () => toJson(self),
  judge: (holder) => {
    const decoded = decodeHolder(Buffer.from(JSON.stringify(holder), 'utf8'));
    if (decoded === 'unreadable' || decoded === 'foreign') return 'unknown';
    return self.boot === null || decoded.boot !== self.boot ? 'unknown' : judgeHolder(decoded, self);
  },
};

function toJson(holder: Holder): JsonObject {
  return JSON.parse(Buffer.from(encodeHolder(holder)).toString('utf8')) as JsonObject;
}
