import { EnvironmentError, type Host } from '@release-gates/core';

const REASON = 'verification never uses a network, another program or a repository';

export type Reach = Pick<Host, 'git' | 'http' | 'keyless' | 'processes' | 'refs' | 'sockets'>;

/**
 * What an auditor's host has in place of ports that reach out: nothing that could open a socket or start a program is made
 * at all, so no input can lead to one.
 */
export const NO_NETWORK: Reach = {
  git: {
    describe: async () => ({ state: 'unavailable', reason: 'git is not asked' }),
    changedPaths: async () => undefined,
    holdsCommit: async () => undefined,
  },
  http: { exchange: async () => ({ state: 'unsent', reason: REASON }) },
  sockets: { exchange: async () => ({ state: 'unsent', reason: REASON }) },
  processes: {
    run: async () => ({
      state: 'not_started',
      status: null,
      signal: null,
      reason: REASON,
      stdout: new Uint8Array(),
      stderr: new Uint8Array(),
      truncated: false,
    }),
  },
  refs: {
    open: () => {
      throw new EnvironmentError({ code: 'ref.unreachable', message: REASON });
    },
  },
  keyless: {
    unavailable: () => REASON,
    isRepositoryPublic: () => false,
    open: () => {
      throw new EnvironmentError({ code: 'keyless.unavailable', message: REASON });
    },
  },
};
