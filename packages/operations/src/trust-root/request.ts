import type { ReadTrustRoot } from '@release-gates/attestation';
import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { Chain } from './chain.ts';
import { draftPathOf } from './collect.ts';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { revokingVersion, wantedVersion } from './next-root.ts';
import { type Proposal, propose, readProposal } from './proposal.ts';

/** Why nothing can be made, and what to do. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

export type Requested = { readonly proposal: Proposal } | { readonly refusal: Refusal };

/** What the action asks for. @throws InputError where the policy contradicts itself or the draft cannot be read */
export function readRequest(facts: TrustRootFacts, inputs: TrustRootInputs, chain: Chain): Requested {
  const { draft, folder, chain: files } = facts;
  const latest = chain.state === 'holds' ? chain.latest : undefined;
  if (inputs.action === 'sign') {
    return draft === null
      ? refuse(
          `there is no draft ${draftPathOf(folder, files.length + 1)} to sign`,
          'Fetch the draft from whoever began it, or begin one with init, rotate or revoke',
        )
      : { proposal: readProposal(draft) };
  }
  if (draft !== null) {
    return refuse(
      `${draft.path} waits for signatures, and is not overwritten`,
      'Sign it (action sign), or remove the file and begin again',
    );
  }
  if (inputs.action === 'init') {
    return latest === undefined
      ? fromPolicy(facts, undefined)
      : refuse(`version ${latest.root.version} is there already`, 'Change it with the action rotate');
  }
  if (latest === undefined) return refuse(`there is no trust root in ${folder}`, 'Begin one with the action init');
  return inputs.action === 'rotate' ? fromPolicy(facts, latest) : fromRevocation(facts, inputs, latest);
}

function fromPolicy({ wanted, nowMs }: TrustRootFacts, latest: ReadTrustRoot | undefined): Requested {
  if (wanted === null) throw new TypeError('a version of the policy is asked for, and the policy was not collected');
  return { proposal: propose(wantedVersion(wanted, latest?.root, nowMs), wanted.path) };
}

function fromRevocation({ nowMs, folder }: TrustRootFacts, inputs: TrustRootInputs, latest: ReadTrustRoot): Requested {
  const { root } = latest;
  const { name, reason, note, at } = inputs;
  if (name === undefined || reason === undefined || note === undefined) {
    return refuse('a revocation needs name, reason and note', 'Say which key, why, and what happened');
  }
  const key = root.keys.find((known) => known.name === name);
  if (key === undefined) {
    const names = root.keys.map((known) => known.name).join(', ');
    return refuse(`there is no key ${JSON.stringify(name)} in version ${root.version}`, `It knows ${names}`);
  }
  if (key.revoked !== null) {
    return refuse(
      `key ${name} is revoked already: ${key.revoked.reason}, from ${key.revoked.at}: ${key.revoked.note}`,
      'A revocation is for good; there is nothing to do',
    );
  }
  if (nowMs > (parseRfc3339(root.expires_at) ?? 0)) {
    return refuse(
      `version ${root.version} expired on ${root.expires_at}, and a revocation does not prolong it`,
      'Take the key out of the roles in the policy, rotate, and revoke it then',
    );
  }
  const atMs = at === undefined ? nowMs : parseRfc3339(at);
  if (atMs === undefined)
    return refuse(`expected an RFC 3339 time in at, found ${JSON.stringify(at)}`, 'Write 2026-11-20T12:00:00Z');
  const revocation = { name, revoked: { at: formatRfc3339(atMs), reason, note } };
  return { proposal: propose(revokingVersion(root, revocation, nowMs), folder) };
}

function refuse(reason: string, remedy: string): Requested {
  return { refusal: { reason, remedy } };
}
