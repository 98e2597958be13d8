export { createLogStores, type LogStoreOptions } from './log-store/fs-log-store.ts';
export { openHost, type HostOptions } from './open-host.ts';
export { Terminal, type TerminalOptions, type TerminalSpan } from './output/terminal.ts';
