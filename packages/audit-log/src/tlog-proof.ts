import { HASH_BYTES } from './merkle.ts';
import { decodeBase64 } from './note-key.ts';
import { parseDecimal } from './checkpoint.ts';

/**
 * https://c2sp.org/tlog-proof: what an auditor needs to see that one line is in a signed log, in one text file
 * (`.tlog-proof`). It carries the checkpoint, not the record.
 */
export interface TlogProof {
  /** 0-based. */
  readonly index: number;
  /** Leaf sibling first; at most 63. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Data the log wants to travel along; not covered by any signature. */
  readonly extra?: Uint8Array;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const MAX_HASHES = 63;
export const MAX_PROOF_BYTES = 2_000_000;

export function formatTlogProof(proof: TlogProof): string {
  const lines = [
    HEADER,
    ...(proof.extra === undefined ? [] : [`extra ${Buffer.from(proof.extra).toString('base64')}`]),
    `index ${proof.index}`,
    ...proof.hashes.map((hash) => Buffer.from(hash).toString('base64')),
  ];
  return `${lines.join('\n')}\n\n${proof.checkpoint}`;
}

/** Undefined where the text is not a proof. Nothing is verified here: `isIncluded` and `openCheckpoint` do. */
export function parseTlogProof(text: string): TlogProof | undefined {
  if (text.length > MAX_PROOF_BYTES) return undefined;
  const split = text.indexOf('\n\n');
  if (split < 0) return undefined;
  const [header, ...rest] = text.slice(0, split).split('\n');
  if (header !== HEADER) return undefined;
  const extra = rest[0]?.startsWith('extra ') === true ? decodeBase64(rest[0].slice('extra '.length)) : undefined;
  if (rest[0]?.startsWith('extra ') === true && extra === undefined) return undefined;
  const [indexLine = '', ...hashLines] = extra === undefined ? rest : rest.slice(1);
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice('index '.length)) : undefined;
  const hashes = hashLines.map(decodeBase64).filter((hash) => hash?.length === HASH_BYTES) as Uint8Array[];
  if (index === undefined || hashes.length !== hashLines.length || hashes.length > MAX_HASHES) return undefined;
  return { index, hashes, checkpoint: text.slice(split + 2), ...(extra !== undefined && { extra }) };
}
