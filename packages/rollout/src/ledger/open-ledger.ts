import type { CollectContext, FileWriter } from '@release-gates/core';
import type { RolloutPolicy } from '../policy/schema.ts';
import { FolderLedger } from './folder-ledger.ts';
import { GitLedger } from './git-ledger.ts';
import type { Ledger } from './ledger.ts';

type Ports = Pick<CollectContext, 'refs' | 'logs' | 'openWorkspace'> & { readonly files?: FileWriter };

/** Where nothing may be changed, a write is a mistake of ours. */
const refuse = () => Promise.reject(new TypeError('nothing is written while facts are collected'));
const NO_WRITES: FileWriter = { create: refuse, replace: refuse, remove: refuse };

/** The ledger of the store that the policy names. Without `files` it can only be read. @throws InputError `ledger.folder` */
export function openLedger(store: RolloutPolicy['store'], ports: Ports): Ledger {
  switch (store.kind) {
    case 'git':
      return new GitLedger({ store: ports.refs.open({ ref: store.ref, remote: store.remote }) });
    case 'folder': {
      const { logs, files = NO_WRITES } = ports;
      return new FolderLedger({ root: store.path, logs, files, workspace: ports.openWorkspace() });
    }
  }
}
