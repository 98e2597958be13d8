import {
  type Anchor,
  type Checkpoint,
  type LastSeen,
  type LevelOfProof,
  type LogProfile,
  type LogReport,
  type LogSeal,
  formatSignerKey,
  lastSeenSchema,
  type NoteSigner,
  openCheckpoint,
  parseSignerKey,
  parseVerifierKey,
  signCheckpoint,
  toByteSource,
  verifyLog,
} from '@release-gates/audit-log';
import { type Lines, rootHex } from './chain.ts';

export const ORIGIN = 'example.com/shop/release-log';
export const OUR_KEY = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));

/** What an auditor is handed: bytes and texts that an attacker may have touched, and what was configured, which not. */
export interface Handed {
  readonly log: Buffer;
  /** Signed note beside the log; undefined: none there. */
  readonly checkpoint?: string | undefined;
  /** Kept where the writer cannot write. */
  readonly lastSeen?: unknown;
  readonly seal?: LogSeal | undefined;
  readonly level?: LevelOfProof;
  readonly profile?: LogProfile;
}

export interface Audit {
  readonly ok: boolean;
  /** What refused it, in one word. */
  readonly code: string | undefined;
  readonly report: LogReport | undefined;
}

/** The auditor: as a gate would, with a checkpoint demanded where one is configured. */
export function audit(handed: Handed): Audit {
  const anchors: Anchor[] = [];
  if (handed.checkpoint !== undefined) {
    const opened = openCheckpoint(Buffer.from(handed.checkpoint), ORIGIN, [parseVerifierKey(OUR_KEY.vkey)]);
    if (!opened.ok) return { ok: false, code: opened.code, report: undefined };
    anchors.push(toAnchor(opened.checkpoint));
  }
  if (handed.lastSeen !== undefined) {
    const state = lastSeenSchema.safeParse(handed.lastSeen);
    if (!state.success || state.data.origin !== ORIGIN)
      return { ok: false, code: 'last_seen.unusable', report: undefined };
    anchors.push({ kind: 'last_seen', size: state.data.size, root: state.data.root });
  }
  const { report } = verifyLog(toByteSource(handed.log), {
    profile: handed.profile ?? 'release-gates',
    level: handed.level ?? 'deep',
    origin: ORIGIN,
    anchors,
    ...(handed.seal !== undefined && { seal: handed.seal }),
  });
  return { ok: report.ok, code: report.problem?.code, report };
}

export function checkpointOver(lines: Lines, signer: NoteSigner = OUR_KEY, origin: string = ORIGIN): string {
  return signCheckpoint({ origin, size: lines.length, root: rootHex(lines) }, [signer]);
}

export function lastSeenOver(lines: Lines, counter = 1): LastSeen {
  return {
    format: 'release-gates/log-last-seen/v1',
    origin: ORIGIN,
    size: lines.length,
    root: rootHex(lines),
    head_hash: '',
    checkpoint: null,
    counter,
    updated_at: '2026-11-20T00:00:00.000Z',
  };
}

function toAnchor({ size, root }: Checkpoint): Anchor {
  return { kind: 'checkpoint', size, root };
}
