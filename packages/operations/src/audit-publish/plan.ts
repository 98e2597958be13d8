import type { Check, Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { PublishFacts } from './collect.ts';
import type { PublishInputs } from './inputs.ts';
import type { Unpublishable } from './published-log.ts';

/** Null where a precondition failed. */
export type PublishPlan = { readonly size: number; readonly root: string } | null;

const STOP = 'Stop releasing and keep both: what was published is not what the log holds now';

const REMEDIES: Readonly<Record<Unpublishable['code'], string>> = {
  inputs: 'Correct public-keys, witness-keys or cosigned',
  source: 'Verify the log with audit-chain-verify and seal it with audit-seal',
  published: 'Look at the history of the published checkpoint: somebody else wrote it, or for another log',
  rollback: 'Seal the log with audit-seal; if it was sealed, somebody put an older checkpoint back',
  fork: STOP,
};

export function plan(facts: PublishFacts, inputs: PublishInputs): Plan<PublishPlan> {
  const { publication, files, missing } = facts;
  const source = sourceCheck(facts);
  if (!publication.ok) return { checks: [source], steps: [], value: null };
  const tiles = tilesCheck(facts);
  const { head, isCheckpointThere } = publication;
  const steps = [
    ...(missing === 0 ? [] : [`Write ${missing} of ${files} tiles and entry bundles below ${inputs.folder}`]),
    ...(isCheckpointThere ? [] : [`Then write ${inputs.folder}/checkpoint over ${head.size} records`]),
  ];
  const value = tiles.outcome === 'pass' ? head : null;
  return { checks: [source, tiles], steps, value };
}

function sourceCheck({ publication, logPath }: PublishFacts): Check {
  const row = { expected: 'a log that its checkpoint signs and that extends what is published and what was cosigned' };
  if (publication.ok) {
    const { head, published } = publication;
    const grown = published === null ? 'nothing is published yet' : `${published.size} are published`;
    const reason = `${head.size} records of ${logPath} are signed, ${grown}`;
    return toCheck('audit_publication_extends', true, { ...row, reason, actual: { head: { ...head } } });
  }
  const { code, message, bothHeads } = publication;
  const heads =
    bothHeads === null ? null : Object.entries(bothHeads).map(([whose, head]) => [whose, { ...head }] as const);
  const actual = { code, both_heads: heads === null ? null : Object.fromEntries(heads) };
  return toCheck('audit_publication_extends', false, { ...row, reason: message, actual, remedy: REMEDIES[code] });
}

function tilesCheck({ files, changed }: PublishFacts): Check {
  const [first] = changed;
  return toCheck('audit_published_files_same', first === undefined, {
    reason:
      first === undefined
        ? `none of ${files} files would change`
        : `${first.path} is published with SHA-256 ${first.found}, the log gives ${first.expected}`,
    expected: 'files that are absent, or the same',
    actual: changed.map((file) => ({ ...file })),
    remedy: STOP,
  });
}
