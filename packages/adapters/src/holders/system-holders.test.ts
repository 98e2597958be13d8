import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { JsonObject } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { systemHolders } from './system-holders.ts';

const self = systemHolders.self();
const other = (changes: JsonObject): JsonObject => ({ ...self, ...changes });

describe('a holder', () => {
  it('is plain data that survives being stored, and stays the same', () => {
    expect(JSON.parse(JSON.stringify(self))).toEqual(self);
    expect(systemHolders.self()).toEqual(self);
    expect(self).toMatchObject({ version: 1, pid: process.pid });
  });

  it.each([
    ['ourselves', self, 'alive'],
    ['a pid that another process has now', other({ started: '1' }), 'gone'],
    ['another boot, though the host has our name', other({ boot: 'b'.repeat(36) }), 'unknown'],
    ['another machine', other({ host: 'elsewhere', boot: 'b'.repeat(36) }), 'unknown'],
    ['another container', other({ namespace: 'pid:[1]' }), 'unknown'],
    ['a machine that tells no boots apart', other({ boot: null }), 'unknown'],
    ['a later version', other({ version: 2 }), 'unknown'],
    ['something else', { process: 'p1' }, 'unknown'],
    ['nothing', {}, 'unknown'],
    ['a pid that is none', other({ pid: -1 }), 'unknown'],
  ] as const)('%s', (_name, holder, judged) => {
    expect(systemHolders.judge(holder)).toBe(judged);
  });

  it('that ended is gone, one that lives is not', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(child, 'spawn');
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] as string;
    const holder = other({ pid: child.pid as number, started });
    expect(systemHolders.judge(holder)).toBe('alive');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(systemHolders.judge(holder)).toBe('gone');
  });
});
