export const PATH = 'security/release_channels.json';

/** Noon of 2026-11-20. */
export const NOW_S = 1_795_176_000;

export interface Registry {
  channels: Record<string, Record<string, unknown>>;
  history: Record<string, unknown>[];
  [key: string]: unknown;
}

export const row = (
  ago: number,
  action: string,
  channel: string,
  from: string,
  to: string,
): Record<string, unknown> => ({
  ts: NOW_S - ago,
  action,
  channel,
  from_version: from,
  to_version: to,
  reason: 'routine',
  actor: 'ops',
});

/** 1.1.0 is stable, 1.2.0 in the canary; with keys that nobody here knows. */
export const REGISTRY: Registry = {
  version: 1,
  updated_at: NOW_S - 100,
  owner: 'team-ä',
  channels: {
    canary: { version: '1.2.0', rollout_percent: 20, updated_at: NOW_S - 100, note: 'x' },
    stable: { version: '1.1.0', rollout_percent: 100, updated_at: NOW_S - 5000, note: 'y' },
    beta: { version: '2.0.0' },
  },
  history: [
    { ...row(9000, 'set', 'canary', '1.0.0', '1.1.0'), ticket: 'OPS-1' },
    row(5000, 'promote', 'canary->stable', '1.0.0', '1.1.0'),
    row(100, 'set', 'canary', '1.1.0', '1.2.0'),
  ],
};

export const toBytes = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content, null, 2);

export const WHY = { reason: 'release 1.3.0' };
