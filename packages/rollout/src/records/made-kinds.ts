import type { RecordKind } from './rollout-record.ts';

const KINDS: Readonly<Record<RecordKind | 'prov' | 'cdevent', true>> = {
  activation: true,
  downgrade: true,
  rollback: true,
  freeze: true,
  unfreeze: true,
  readiness: true,
  stage: true,
  audit: true,
  pin: true,
  bless: true,
  'follow-up': true,
  channel: true,
  prov: true,
  cdevent: true,
};

/** What is made from a line. Everything else that travels with it was brought: manifest, evidence, measurements, an old registry. */
export const MADE_KINDS: ReadonlySet<string> = new Set(Object.keys(KINDS));
