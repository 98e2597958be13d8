import {
  InputError,
  LIMITS,
  type ParsedDocument,
  toPointer,
  validateDocument,
  type Workspace,
} from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { checkPolicy, type PolicyFault } from './check-policy.ts';
import { type EnvironmentPolicy, resolvePolicy } from './resolve.ts';
import { type RolloutPolicy, rolloutPolicySchema } from './schema.ts';

export const DEFAULT_POLICY_PATH = '.github/release-rollout.yml';

export interface LoadedPolicy {
  readonly path: string;
  readonly sha256: string;
  readonly policy: EnvironmentPolicy;
  /** As it is written, for all environments. */
  readonly document: RolloutPolicy;
  readonly tenant: string;
}

/**
 * The rollout policy as it is in one environment. On a pull request it comes from the base commit.
 *
 * @throws InputError `policy.absent`, `policy.unreadable`, `policy.query`, `policy.metric_age`, `policy.lease`,
 * `policy.shadow`, `policy.audit`, `policy.downgrade`, `policy.hook`, `schema.…`, those of the parser
 */
export async function loadRolloutPolicy(
  workspace: Workspace,
  path: string,
  environment: string,
): Promise<LoadedPolicy> {
  const file = await workspace.read(path, { role: 'policy', maxBytes: LIMITS.policy });
  if (file.state !== 'present') {
    const isAbsent = file.state === 'absent';
    throw new InputError({
      code: isAbsent ? 'policy.absent' : 'policy.unreadable',
      message: isAbsent
        ? 'expected the rollout policy, found no file'
        : `expected the rollout policy, found that ${file.reason}`,
      where: { file: path },
      remedy: isAbsent
        ? 'Write one (docs/rollout.md has the smallest), or name yours with the input policy'
        : `Make it a regular file inside the workspace, of at most ${LIMITS.policy} bytes`,
    });
  }
  const parsed = await parseByExtension(file.bytes, { file: path, maxBytes: LIMITS.policy });
  const policy = validateDocument(rolloutPolicySchema, parsed);
  refuseFaults(checkPolicy(policy), parsed);
  return {
    path,
    sha256: file.sha256,
    policy: resolvePolicy(policy, environment),
    document: policy,
    tenant: policy.tenant,
  };
}

function refuseFaults(faults: readonly PolicyFault[], document: ParsedDocument): void {
  const problems = faults.map(({ path, ...fault }) => {
    const pointer = toPointer(path);
    const line = document.lineOf(pointer);
    return { ...fault, where: { file: document.file, pointer, ...(line !== undefined && { line }) } };
  });
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}
