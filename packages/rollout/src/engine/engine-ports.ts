import type { Holders } from '@release-gates/core';
import type { Ledger, LedgerRecordFile } from '../ledger/ledger.ts';
import type { Freeze } from '../state/channel-state.ts';
import type { Hooks, Traffic } from '../traffic/traffic-port.ts';
import type { LineFacts } from './line-facts.ts';

/** What the engine acts through. */
export interface EnginePorts {
  readonly ledger: Ledger;
  readonly traffic: Traffic;
  readonly hooks: Hooks;
  readonly holders: Holders;
  /** Wall time that never steps back during a run: the clock at its start plus what a monotonic clock counted since. */
  readonly nowMs: () => number;
  /** Freezes of the environment and of the repository, read anew each time. */
  readonly scopeFreezes: () => Promise<readonly Freeze[]>;
  /** What is wrong with files of signed freezes: nothing goes forward while there is one. */
  readonly freezeFlaws?: readonly string[];
  /** Documents that travel with a line: activation record, PROV, CDEvents. Pure. */
  readonly recordsOf: (line: LineFacts) => readonly (LedgerRecordFile & { readonly kind: string })[];
}
