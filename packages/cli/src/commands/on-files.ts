/**
 * What reads files of a candidate and nothing else, loaded together. One by one the bundler would cut what they share
 * with a step into pieces, and a step that opens eleven files starts a tenth later than one that opens seven.
 */
export { runExport } from './export.ts';
export { runReplay } from './replay.ts';
export { runVerify } from './verify.ts';
