import type { InitOptions, Template } from './init-options.ts';
import { approvalsReadmeTemplate, freezesReadmeTemplate } from './templates/documents.ts';
import { onCallTemplate } from './templates/on-call.ts';
import { rolloutPolicyTemplate } from './templates/rollout-policy.ts';
import { rolloutWorkflowTemplates } from './templates/rollout-workflows.ts';

/** What a rollout needs on top: its policy, who approves what, and a workflow for each thing that may be asked of it. */
export function rolloutFiles(options: InitOptions, commit: string): readonly Template[] {
  const workflows = options.prefix === '' ? rolloutWorkflowTemplates({ ...options, commit }) : [];
  return [
    [
      '.github/release-rollout.yml',
      'how a candidate goes out, and what it is judged by',
      rolloutPolicyTemplate(options),
    ],
    ['.github/release-approvals/README.md', 'how a second person says yes', approvalsReadmeTemplate()],
    ['.github/release-freezes/README.md', 'how somebody stops a rollout by a signature', freezesReadmeTemplate()],
    [
      'docs/rollout-on-call.md',
      'how a rollout is stopped at night; one page',
      onCallTemplate({ ...options, commit, hasWorkflows: options.prefix === '' }),
    ],
    ...workflows.map(([name, explanation, content]): Template => [
      `.github/workflows/${name}.yml`,
      explanation,
      content,
    ]),
  ];
}

const ROLLOUT_MAX_AGE_S = 7 * 24 * 3600;

export function rolloutActions({ hasRemote, rolloutCommand, keptMaxAgeS }: InitOptions): string[] {
  const isShort = keptMaxAgeS !== null && keptMaxAgeS < ROLLOUT_MAX_AGE_S;
  return [
    ...(hasRemote
      ? []
      : [
          'Give the clone a remote, and write "remote: origin" into .github/release-rollout.yml: the state stays here until then',
        ]),
    ...(isShort
      ? [
          'Let evidence count for longer than a rollout lasts (evidence, max-age: 7d in .github/release-gates.yml): yours was kept, and has less',
        ]
      : []),
    'Name what users get in .github/release-gates.yml, under release-manifest: a rollout moves these artifacts',
    `Run: ${rolloutCommand} plan`,
    'Say in .github/release-rollout.yml how traffic is moved and measured: until then a rollout stays in shadow',
    'Let a ruleset keep people from pushing to release-state and from deleting it',
  ];
}
