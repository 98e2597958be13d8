export * from './ledger/ledger.ts';
export * from './metrics/metrics-port.ts';
export * from './state/channel-state.ts';
export * from './state/release.ts';
export * from './traffic/traffic-port.ts';
