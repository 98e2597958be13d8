import { opens } from '@release-gates/core';
import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

const COLLECTION = 'https://witness.testifysec.com/attestation-collection/v0.1';
const MATERIAL = 'https://witness.dev/attestations/material/v0.1';
const COMMAND_RUN = 'https://witness.dev/attestations/command-run/v0.1';
const PRODUCT = 'https://witness.dev/attestations/product/v0.1';

/**
 * One in-toto statement for each unit, whose predicate is a Witness collection: what was read, that the unit ran and how it
 * ended (`exitcode`, as on the command line), and its evidence. Witness knows no verdicts, and refuses a collection with an
 * attestation whose type it does not know. https://github.com/in-toto/go-witness/blob/main/attestation/collection.go
 */
export function toWitnessStatements({ evidence }: ExportedCandidate): readonly object[] {
  return evidence.map(toStatement);
}

function toStatement({ evidence, name, sha256 }: ExportedEvidence): object {
  const times = { starttime: evidence.started_at, endtime: evidence.ended_at };
  const outputs = evidence.outputs.map((output) => [output.path, product(output.path, output.sha256)] as const);
  const { commit, repository } = evidence.subject;
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [
      { name: `${PRODUCT}/file:${name}`, digest: { sha256 } },
      ...(commit === null ? [] : [{ name: repository, digest: { gitCommit: commit } }]),
    ],
    predicateType: COLLECTION,
    predicate: {
      name: evidence.unit,
      attestations: [
        {
          type: MATERIAL,
          attestation: Object.fromEntries(
            evidence.materials.map((material) => [material.path, { sha256: material.sha256 }]),
          ),
          ...times,
        },
        {
          type: COMMAND_RUN,
          attestation: {
            cmd: ['release-gates', evidence.unit],
            stdout: `${evidence.verdict}: ${evidence.reason}\n`,
            exitcode: opens(evidence.verdict) ? 0 : 1,
          },
          ...times,
        },
        {
          type: PRODUCT,
          attestation: Object.fromEntries([[name, product(name, sha256)], ...outputs]),
          ...times,
        },
      ],
    },
  };
}

function product(path: string, sha256: string): object {
  return { mime_type: path.endsWith('.json') ? 'application/json' : 'application/octet-stream', digest: { sha256 } };
}
