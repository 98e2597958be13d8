import { formatRfc3339, type JsonObject } from '@release-gates/core';
import { rehearsalsOf } from './decide-history.ts';
import { newestSignature } from './decide-signature.ts';
import { demandOf, readOf } from './demands.ts';
import type { DrillFacts, ReportFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

/** What a signature of each kind proves, said where an auditor looks. */
const KEY_CLASS = {
  'hmac-sha256': 'symmetric: whoever can verify can also sign, so it proves integrity and not who signed',
  ed25519: 'asymmetric: only the holder of the private key can sign',
} as const;

export function describeFacts(facts: DrillFacts, inputs: DrillInputs): JsonObject {
  const demand = demandOf(facts, inputs);
  const newest = newestSignature(facts.signatures);
  return {
    settings: {
      signature_level: demand.level,
      max_signature_age_s: demand.maxAgeMs / 1000,
      algorithms: [...demand.algorithms],
      key_ids: [...demand.keyIds],
    },
    evidence: {
      incident_drills: facts.incidents.map(describeReport),
      rollback_bundles: facts.bundles.map(describeReport),
      rollback_signatures: facts.signatures.map((signature) => signature.path),
      rollback_history_drills:
        facts.channels?.state === 'valid'
          ? rehearsalsOf(facts.channels.value)
              .slice(0, 10)
              .map(({ ts, channel, reason }) => ({ ts, channel, reason: reason ?? null }))
          : [],
    },
    signature:
      newest === undefined
        ? null
        : {
            path: newest.path,
            algorithm: newest.algorithm,
            key_id: newest.keyId,
            key_class: KEY_CLASS[newest.algorithm],
            signed_at: formatRfc3339(newest.signedAtMs),
            verified: newest.verified,
          },
  };
}

export function newestDrillAt({ incidents, bundles }: DrillFacts): string {
  const times = [...readOf(incidents), ...readOf(bundles)].flatMap(({ atMs }) => (atMs === null ? [] : [atMs]));
  return times.length === 0 ? '' : formatRfc3339(Math.max(...times));
}

function describeReport(report: ReportFact): JsonObject {
  if (report.state === 'unreadable') return { path: report.path, readable: false };
  return {
    path: report.path,
    readable: true,
    ok: report.ok,
    at: report.atMs === null ? null : formatRfc3339(report.atMs),
    with_email: report.withEmail,
  };
}
