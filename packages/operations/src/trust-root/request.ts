import type { ReadTrustRoot } from '@release-gates/attestation';
import type { Chain } from './chain.ts';
import { draftPathOf } from './collect.ts';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { wantedVersion } from './next-root.ts';
import { propose, readProposal } from './proposal.ts';
import { refuse, type Requested, requestRevocation } from './request-revocation.ts';

/** What the action asks for. @throws InputError where the policy contradicts itself or the draft cannot be read */
export function readRequest(facts: TrustRootFacts, inputs: TrustRootInputs, chain: Chain): Requested {
  const { draft, folder, chain: files } = facts;
  const latest = chain.state === 'holds' ? chain.latest : undefined;
  if (inputs.action !== 'revoke' && inputs.replaceWith !== undefined) {
    return refuse(
      'replace-with takes the place of a key that is revoked',
      'Say --action revoke and which key, or put the new key into the policy and rotate',
    );
  }
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
  return inputs.action === 'rotate' ? fromPolicy(facts, latest) : requestRevocation(facts, inputs, latest);
}

function fromPolicy({ wanted, nowMs }: TrustRootFacts, latest: ReadTrustRoot | undefined): Requested {
  if (wanted === null) throw new TypeError('a version of the policy is asked for, and the policy was not collected');
  return { proposal: propose(wantedVersion(wanted, latest?.root, nowMs), wanted.path) };
}
