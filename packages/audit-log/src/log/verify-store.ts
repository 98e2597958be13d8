import type { LogStore } from '@release-gates/core';
import { type LogVerification, verifyLog, type VerifyOptions } from '../verify.ts';
import { toStoreSource } from './store-source.ts';

const MAX_READINGS = 5;

/**
 * Verifies a log that others may be appending to. A line that was half there while it was read is read again if the
 * log has grown meanwhile; it is torn only if nobody goes on writing. Undefined where there is no log.
 */
export function verifyStore(store: LogStore, options: VerifyOptions): LogVerification | undefined {
  for (let reading = 1; ; reading++) {
    const source = toStoreSource(store);
    if (source === undefined) return undefined;
    const verification = verifyLog(source, options);
    const isGrowing = verification.report.problem?.code === 'line.torn' && store.size() !== source.size;
    if (!isGrowing || reading === MAX_READINGS) return verification;
  }
}
