import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../walk.mjs';

/** Every difference between two folders, byte for byte, in words. */
export function differences(expected, found) {
  const names = new Set([...walk(expected), ...walk(found)]);
  return [...names].flatMap((name) => {
    const [left, right] = [join(expected, name), join(found, name)];
    if (!existsSync(right)) return [`${name}: missing`];
    if (!existsSync(left)) return [`${name}: stale, nothing makes it any more`];
    if (!readFileSync(left).equals(readFileSync(right))) return [`${name}: differs`];
    return (statSync(left).mode & 0o111) === (statSync(right).mode & 0o111) ? [] : [`${name}: run bit differs`];
  });
}
