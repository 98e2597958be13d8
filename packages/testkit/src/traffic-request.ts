import type { Release, TrafficRequest } from '@release-gates/rollout';
import { FAKE_COMMIT } from './fake-git.ts';

export function release(overrides: Partial<Release> = {}): Release {
  return {
    id: 'rc-1.4.0',
    version: '1.4.0',
    generation: '1',
    artifacts: { image: '1'.repeat(64) },
    manifest: { path: 'manifest.json', sha256: '2'.repeat(64), evidence_sha256: '3'.repeat(64) },
    commit: FAKE_COMMIT,
    build_id: null,
    config_sha256: null,
    imported: false,
    ...overrides,
  };
}

/** From 5 to 25 percent for the green slot of tenant shop in prod. */
export function trafficRequest(overrides: Partial<TrafficRequest> = {}): TrafficRequest {
  return {
    idempotencyKey: 'tr-7-green-25',
    channel: { tenant: 'shop', environment: 'prod', region: null, segment: null },
    exposure: { slot: 'green', otherSlot: 'blue', percent: 25 },
    release: release(),
    otherRelease: release({ id: 'rc-1.3.0', version: '1.3.0' }),
    fromPercent: 5,
    action: 'advance',
    reason: 'the stage held',
    correlationId: 'corr-1',
    ...overrides,
  };
}
