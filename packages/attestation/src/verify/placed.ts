import { sha256Hex } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import type { Statement } from '../statement/statement.ts';
import type { JudgedAttestation } from './verify-attestation.ts';

/** A statement that holds, where it lies. */
export interface Placed {
  readonly at: string;
  readonly statement: Statement;
  /** SHA-256 of the payload: what is said, whoever signed it and in whichever form. */
  readonly digest: string;
}

export function placedOf(judged: readonly JudgedAttestation[]): readonly Placed[] {
  return judged.flatMap(({ found: { at, envelope }, verdict }) =>
    verdict.ok ? [{ at, statement: verdict.statement, digest: sha256Hex(envelope.payload) }] : [],
  );
}

/** The manifest beside which statements lie. */
export interface Beside {
  readonly path: string;
  readonly sha256: string;
  readonly manifest: Manifest;
}
