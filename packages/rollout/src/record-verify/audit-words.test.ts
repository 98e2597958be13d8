import { appendRecord, buildRecord, EMPTY_HEAD, formatLine, type RecordDraft } from '@release-gates/audit-log';
import { FIXED_NOW_MS, MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { compareAuditLog } from './audit-words.ts';

const LOG = 'audit/log.ndjson';
const name = (what: string) => ({
  kind: 'freeze',
  path: `records/freeze-${what.repeat(12)}.json`,
  sha256: what.repeat(64),
});
type Name = ReturnType<typeof name>;

/** A ledger of one line that names these files. */
function ledgerOf(channel: string, records: readonly Name[]): readonly [string, Uint8Array] {
  const draft = { action: 'rollout.freeze', actor: 'ann', source: 'x', status: 'done', context: { channel, records } };
  return [`${channel}/ledger.ndjson`, formatLine(buildRecord(draft, EMPTY_HEAD, FIXED_NOW_MS))];
}

const LEDGERS = new Map([ledgerOf('t.prod', [name('a')]), ledgerOf('_freezes', [name('b')])]);

function run(channel: string, records: readonly Name[], action = 'rollout.freeze'): RecordDraft {
  return {
    action,
    actor: 'ann',
    source: 'rollout-executor',
    status: 'ok',
    context: { channel, records: [...records] },
  };
}

async function compared(runs: readonly RecordDraft[], only: string | null = null) {
  const disk = new Map<string, Uint8Array>();
  for (const draft of runs) appendRecord(new MemoryLogStores(disk).open(LOG), draft, { nowMs: FIXED_NOW_MS });
  const asked: string[] = [];
  const source = {
    read: (path: string) => {
      asked.push(path);
      return Promise.resolve(LEDGERS.get(path));
    },
  };
  const words = await compareAuditLog(source, { file: LOG, bytes: disk.get(LOG) ?? new Uint8Array() }, only);
  return { asked, counts: [words.runs, words.files], found: words.findings.map(({ message }) => message.slice(0, 9)) };
}

describe('what an audit log says of a ledger', () => {
  it.each<[string, readonly RecordDraft[], readonly [number, number], readonly string[]]>([
    ['a file that a line names', [run('t.prod', [name('a')])], [1, 1], []],
    ['files in the ledger of freezes of many', [run('t.prod', [name('a'), name('b')])], [1, 2], []],
    ['a run that wrote no file', [run('t.prod', [])], [0, 0], []],
    ['files of what is no rollout', [run('t.prod', [name('c')], 'gate.run'), run('t.prod', [name('a')])], [1, 1], []],
    ['a file that no line names', [run('t.prod', [name('a')]), run('t.prod', [name('c')])], [2, 2], ['record 2 ']],
    [
      'a file of the same name with another digest',
      [run('t.prod', [{ ...name('a'), sha256: 'f'.repeat(64) }])],
      [1, 1],
      ['record 1 '],
    ],
    ['one of a channel that is gone', [run('u.prod', [name('c')])], [1, 1], ['record 1 ']],
  ])('is held to it: %s', async (_name, runs, counts, found) => {
    expect(await compared(runs)).toMatchObject({ counts, found });
  });

  it('is of the channel that is asked for alone', async () => {
    const runs = [run('u.prod', [name('c')]), run('t.prod', [name('a')])];
    expect(await compared(runs, 't.prod')).toMatchObject({ counts: [1, 1], found: [] });
  });

  it('leads to no file outside of the ledgers', async () => {
    const { asked, found } = await compared([run('../elsewhere', [name('c')])]);
    expect(found).toEqual(['record 1 ']);
    expect(asked.filter((path) => !path.startsWith('_freezes/'))).toEqual([]);
  });
});
