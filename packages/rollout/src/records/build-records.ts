import type { LineFacts } from '../engine/line-facts.ts';
import { buildActivation } from './build-activation.ts';
import { buildFreeze, buildReady } from './build-freeze.ts';
import { buildAudit, buildChannel, buildFollowUp, buildMark, buildStage } from './build-others.ts';
import { buildRollback } from './build-rollback.ts';
import type { RolloutRecord } from './rollout-record.ts';

/**
 * The records of one line, the one of its transition first. An intent has one too: who said yes and what was measured
 * must be durable before the act, for another machine may have to end it.
 */
export function buildRecords(line: LineFacts): readonly RolloutRecord[] {
  const own = ownRecord(line);
  return [own, buildFreeze(line, own)].filter((record) => record !== undefined);
}

function ownRecord(line: LineFacts): RolloutRecord | undefined {
  if (line.status === 'takeover') return buildChannel(line);
  switch (line.transition.kind) {
    case 'promote':
      return line.status === 'intent' ? buildStage(line) : (buildActivation(line) ?? buildChannel(line));
    case 'import':
      return buildActivation(line) ?? buildChannel(line);
    case 'rollback':
      return buildRollback(line) ?? buildChannel(line);
    case 'start':
    case 'advance':
    case 'abort':
    case 'reset':
    case 'reconcile':
      return buildStage(line);
    case 'audit_passed':
    case 'watch_over':
      return buildAudit(line) ?? buildChannel(line);
    case 'pin':
    case 'unpin':
    case 'bless':
    case 'unbless':
      return buildMark(line);
    case 'freeze':
    case 'unfreeze':
    case 'probation':
      // The record of the freeze itself says it all.
      return undefined;
    case 'follow_up':
      return buildFollowUp(line) ?? buildChannel(line);
    case 'ready':
      return buildReady(line) ?? buildChannel(line);
    case 'expire':
    case 'pause':
    case 'resume':
    case 'exposure_known':
    case 'exposure_lost':
    case 'trust_root':
      return buildChannel(line);
  }
}
