import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  appendRecord,
  commitSeal,
  formatNote,
  formatSignatureLine,
  formatSignerKey,
  openCheckpoint,
  openSignedLog,
  parseSignerKey,
  parseVerifierKey,
  prepareSeal,
  proveInclusion,
  renderTile,
  tilesAdded,
  toCosigner,
} from '@release-gates/audit-log';
import { MemoryLogStore } from '@release-gates/testkit';

export const ORIGIN = 'example.com/log';
export const KEY = formatSignerKey(ORIGIN, Buffer.alloc(32, 1));
export const SIGNER = parseSignerKey(KEY);
export const WITNESS_KEY = formatSignerKey('witness.example/w1', Buffer.alloc(32, 2));
export const WITNESS = toCosigner(parseSignerKey(WITNESS_KEY));
const KEYS = [parseVerifierKey(SIGNER.vkey)];
const NOW_MS = Date.UTC(2026, 10, 20, 12);
const REQUEST = { origin: ORIGIN, profile: 'release-gates', keys: KEYS } as const;

/** A sealed log in memory, with the functions that the operations are made of. */
export class PublishedLog {
  readonly store = new MemoryLogStore();

  constructor(records: number, action = 'a') {
    for (let count = 0; count < records; count++) {
      appendRecord(this.store, { action: `${action}${count}` }, { nowMs: NOW_MS + count });
    }
    const prepared = prepareSeal(this.store, { ...REQUEST, anchors: [], firstUse: true });
    if (!prepared.ok) throw new Error(prepared.message);
    commitSeal(this.store, prepared, { ...REQUEST, signers: [SIGNER] });
  }

  get checkpoint(): Buffer {
    return Buffer.from(this.store.readSidecar('.checkpoint') ?? []);
  }

  get head(): { readonly size: number; readonly root: string } {
    const opened = openCheckpoint(this.checkpoint, ORIGIN, KEYS);
    if (!opened.ok) throw new Error(opened.message);
    return opened.checkpoint;
  }

  cosigned(timeS = NOW_MS / 1000): Buffer {
    const opened = openCheckpoint(this.checkpoint, ORIGIN, KEYS);
    if (!opened.ok) throw new Error(opened.message);
    const lines = opened.signatures.map(({ line }) => line);
    const own = formatSignatureLine(WITNESS, WITNESS.cosign(opened.text, timeS));
    return Buffer.from(formatNote(opened.text, [...lines, own]));
  }

  proof(index: number, checkpoint = this.cosigned()): Buffer {
    const proved = proveInclusion(this.store, { ...REQUEST, checkpoint }, { index });
    if (!proved.ok) throw new Error(proved.message);
    return Buffer.from(proved.text);
  }

  /** Paths that were written. */
  writeTo(folder: string): string[] {
    const log = openSignedLog(this.store, REQUEST);
    if (!log.ok) throw new Error(log.message);
    const files = [...tilesAdded(0, log.head.size)].flatMap((tile) => renderTile(tile, log.verification));
    for (const { path, bytes } of [...files, { path: 'checkpoint', bytes: this.checkpoint }]) {
      const at = join(folder, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, bytes);
    }
    return files.map(({ path }) => path);
  }
}
