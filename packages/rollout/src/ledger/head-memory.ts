import { type ChainHead, isSameHead } from '@release-gates/audit-log';
import { brokenLedger, type LedgerChain } from './chain.ts';

/**
 * Where each ledger ended when this process last looked. A chain that verifies may still be another history, or an
 * older one put back: what was seen once must still be in it.
 */
export class HeadMemory {
  readonly #heads = new Map<string, ChainHead>();

  note(channelId: string, head: ChainHead): void {
    this.#heads.set(channelId, head);
  }

  /** @throws InputError `ledger.broken` */
  check(channelId: string, chain: LedgerChain, file: string): void {
    const seen = this.#heads.get(channelId);
    if (seen !== undefined && seen.seq > 0) {
      const line = chain.lines[seen.seq - 1];
      if (line === undefined) {
        throw brokenLedger(file, `${chain.head.seq} lines where this run had seen ${seen.seq}: its end was cut`);
      }
      if (!isSameHead({ seq: line.seq, hash: line.entry_hash }, seen)) {
        throw brokenLedger(file, 'another line than this run had seen: the history was rewritten', seen.seq);
      }
    }
    this.note(channelId, chain.head);
  }
}
