import type { Variant } from './envelope-variants.ts';

export type Peer = 'cosign' | 'slsa-verifier' | 'securesystemslib' | 'go-witness';

/** What one of the two accepts and the other refuses, and why that is right. */
export interface Disagreement {
  readonly change: Variant['change'];
  /** As a reader of docs/signing.md sees it. */
  readonly shown: string;
  readonly accepts: 'we' | 'they';
  readonly peers: readonly Peer[];
  readonly why: string;
  /** Whether there is such a variant depends on the length of the signature, which is another one each time. */
  readonly isRare?: boolean;
}

const COSIGN: Peer = 'cosign';
const SLSA: Peer = 'slsa-verifier';
const IN_TOTO: Peer = 'securesystemslib';
const WITNESS: Peer = 'go-witness';
const ALL: readonly Peer[] = [COSIGN, SLSA, IN_TOTO, WITNESS];
const HINT = 'DSSE: a hint that nobody signed. The signature holds with the key that you named';
const PADDING = 'DSSE says base64 and not which: the bytes are the same';
const NAMED = 'The signed summary names this very file by its SHA-256: these are other bytes';
const SPELLING = 'The same bytes in another spelling: who compares files sees two, who reads them one';

/** The whole list: a variant of another class on which we differ fails the test. */
export const DISAGREEMENTS: readonly Disagreement[] = [
  onlyWe('another keyid', 'another `keyid`', [SLSA], HINT),
  onlyWe(
    'a field that nobody knows',
    'a field that nobody knows, in a bundle',
    [COSIGN],
    'DSSE: readers ignore what they do not know',
  ),
  { ...onlyWe('a sig without padding', '`sig` without `=`', [SLSA, WITNESS], PADDING), isRare: true },
  { ...onlyWe('a payload without padding', '`payload` without `=`', [SLSA, WITNESS], PADDING), isRare: true },
  { ...onlyWe('a sig in URL-safe base64', '`sig` in URL-safe base64', [WITNESS], PADDING), isRare: true },
  onlyThey('an empty keyid', 'an empty `keyid`', [COSIGN], NAMED),
  onlyThey('no keyid', 'no `keyid`', [COSIGN], NAMED),
  onlyThey('a field that nobody knows', 'a field that nobody knows, in an envelope', [IN_TOTO], NAMED),
  onlyThey('white space', 'white space', [IN_TOTO], NAMED),
  onlyThey('a name that is escaped', 'a name that is escaped', [IN_TOTO], NAMED),
  { ...onlyThey('a sig in URL-safe base64', '`sig` in URL-safe base64', [IN_TOTO], NAMED), isRare: true },
  onlyThey('a line break in base64', 'a line break in base64', [COSIGN, SLSA, WITNESS], SPELLING),
  {
    ...onlyThey('bits of nothing at the end of base64', 'bits of nothing at the end of base64', ALL, SPELLING),
    isRare: true,
  },
  onlyThey(
    'a field twice',
    'a field twice',
    [SLSA, IN_TOTO, WITNESS],
    'Which of the two counts is another to each reader',
  ),
  onlyThey(
    'a name in other letters',
    'a name in other letters',
    [SLSA, WITNESS],
    'Names are exact: to another reader the field is not there',
  ),
  onlyThey(
    'a byte that is no UTF-8',
    'a byte that is no UTF-8',
    [SLSA, WITNESS],
    'JSON is UTF-8: each reader makes something else of it',
  ),
  onlyThey('a byte order mark', 'a byte order mark', [IN_TOTO], 'JSON begins with none (RFC 8259)'),
];

type Shown = readonly [change: string, shown: string, peers: readonly Peer[], why: string];

function onlyWe(...[change, shown, peers, why]: Shown): Disagreement {
  return { change, shown, accepts: 'we', peers, why };
}

function onlyThey(...[change, shown, peers, why]: Shown): Disagreement {
  return { change, shown, accepts: 'they', peers, why };
}

/** Rows of the table in docs/signing.md. */
export function rowsOfDocs(): readonly string[] {
  return DISAGREEMENTS.map(({ shown, accepts, peers, why }) => {
    const sides = ['release-gates', peers.join(', ')];
    return `| ${[shown, ...(accepts === 'we' ? sides : sides.toReversed()), why].join(' | ')} |`;
  });
}
