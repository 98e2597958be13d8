import { existsSync } from 'node:fs';
import { NEWEST_NODE, nodePath, OLDEST_NODE, TEST_RUNNER_NODE } from '../../tools/lib/node-runtime.mjs';

export interface SupportedNode {
  readonly version: string;
  readonly path: string;
}

/** The oldest and newest Node we promise, where `node tools/fetch-node.mjs` brought them; CI must have both. */
export function supportedNodes(): readonly SupportedNode[] {
  return present([OLDEST_NODE, NEWEST_NODE]);
}

/** As `supportedNodes`, with one of the line between. */
export function everySupportedLine(): readonly SupportedNode[] {
  return present([OLDEST_NODE, TEST_RUNNER_NODE, NEWEST_NODE]);
}

function present(versions: readonly string[]): readonly SupportedNode[] {
  const all = versions.map((version) => ({ version, path: nodePath(version) }));
  const missing = all.filter(({ path }) => !existsSync(path)).map(({ version }) => version);
  if (missing.length > 0 && process.env['CI'] === 'true') {
    throw new Error(`Node ${missing.join(' and ')} is missing; run: node tools/fetch-node.mjs`);
  }
  return missing.length === 0 ? all : [{ version: process.versions.node, path: process.execPath }];
}
