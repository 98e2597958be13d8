import { existsSync } from 'node:fs';
import { NEWEST_NODE, nodePath, OLDEST_NODE } from '../../tools/lib/node-runtime.mjs';

export interface SupportedNode {
  readonly version: string;
  readonly path: string;
}

/** The oldest and newest Node we promise, where `node tools/fetch-node.mjs` brought them; CI must have both. */
export function supportedNodes(): readonly SupportedNode[] {
  const all = [OLDEST_NODE, NEWEST_NODE].map((version) => ({ version, path: nodePath(version) }));
  const present = all.filter(({ path }) => existsSync(path));
  if (present.length < all.length && process.env['CI'] === 'true') {
    throw new Error('the oldest and newest supported Node are missing; run: node tools/fetch-node.mjs');
  }
  return present.length === all.length ? all : [{ version: process.versions.node, path: process.execPath }];
}
