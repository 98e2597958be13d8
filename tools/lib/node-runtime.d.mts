export const OLDEST_NODE: string;
export const NEWEST_NODE: string;
export const TEST_RUNNER_NODE: string;
/** Path of a Node of exactly this version below .cache, whether or not it is there. */
export function nodePath(version: string): string;
/** The same, installed where it is missing. */
export function installNode(version: string): string;
/** The running Node where the test runner takes it, else one that it takes. */
export function testRunnerNode(): string;
