import type { InitOptions, Template } from './init-options.ts';
import { rolloutActions, rolloutFiles } from './rollout-files.ts';
import { configurationTemplate } from './templates/configuration.ts';
import { releaseDocTemplate, waiversReadmeTemplate } from './templates/documents.ts';
import {
  compatMatrixTemplate,
  drillSignaturePolicyTemplate,
  releasePolicyTemplate,
  securityReadmeTemplate,
} from './templates/policies.ts';
import { workflowTemplate } from './templates/workflow.ts';

export interface InitFile {
  /** Relative to the root, `/` separators. */
  readonly path: string;
  readonly action: 'create' | 'overwrite' | 'keep';
  /** One line: what it is for. */
  readonly explanation: string;
  readonly content: string;
}

export interface InitPlan {
  readonly files: readonly InitFile[];
  /** What the files cannot do for this repository, and what would, one line each. */
  readonly warnings: readonly string[];
  /** What the user still has to do, imperative, one line each. */
  readonly nextActions: readonly string[];
}

/** What is written into the place of a commit that is not known: never a commit, so it fails rather than surprises. */
export const UNKNOWN_COMMIT = '0'.repeat(40);

/** Likewise where the account is not known: a name to be replaced, and said to be. */
export const UNKNOWN_SUITE = 'OWNER/release-gates';

/**
 * A starter configuration, policies and a workflow that fit what the repository has. Pure: `existing` are the paths of
 * its files, relative to the root. A file that exists is kept unless `force` says otherwise.
 */
export function planInit(existing: ReadonlySet<string>, options: InitOptions): InitPlan {
  const versionSource = options.versionSource ?? 'git-tag';
  const version = options.version ?? '0.1.0';
  const commit = options.suiteCommit ?? UNKNOWN_COMMIT;
  const changesFile = CHANGE_LOGS.find((path) => existing.has(path));
  const templates: readonly Template[] = [
    [
      '.github/release-gates.yml',
      'which units run, and how strictly; start here',
      configurationTemplate({
        versionSource,
        changesFile,
        artifact: options.rollout ? artifactOf(existing, options, changesFile) : undefined,
      }),
    ],
    ...(options.prefix === ''
      ? ([
          [
            '.github/workflows/release-gates.yml',
            'runs the preflight and the merge gate on pull requests, pushes and version tags',
            workflowTemplate({ ...options, commit }),
          ],
        ] as const)
      : []),
    ...(existing.has('.gitignore')
      ? []
      : ([['.gitignore', 'keeps the evidence of single runs out of commits', '.release-gates/\n']] as const)),
    ...policyTemplates(version),
    ...(changesFile === undefined
      ? ([
          ['CHANGES.md', 'the change log', `# Changes\n\n## ${version}\n\n- What is new for those who use it:\n`],
        ] as const)
      : []),
    ...(options.rollout ? rolloutFiles(options, commit) : []),
  ];
  return {
    files: templates.map(([path, explanation, content]) => ({
      path,
      explanation,
      content,
      action: existing.has(path) ? (options.force ? 'overwrite' : 'keep') : 'create',
    })),
    warnings: warnings(options, versionSource),
    nextActions: nextActions(existing, options),
  };
}

function policyTemplates(version: string): readonly Template[] {
  return [
    [
      '.github/release-waivers/README.md',
      'how to accept one failing check for a limited time',
      waiversReadmeTemplate(),
    ],
    ['security/README.md', 'what the policies beside it mean', securityReadmeTemplate()],
    [
      'security/release_policy.json',
      'the version that may be released, and what it can read',
      releasePolicyTemplate(version),
    ],
    [
      'security/release_compat_matrix.json',
      'which stored state must be readable by which version; empty to start with',
      compatMatrixTemplate(),
    ],
    [
      'security/rollback_drill_signature_policy.json',
      'who may sign the evidence of a rollback drill',
      drillSignaturePolicyTemplate(),
    ],
    ['docs/RELEASE_AND_ROLLBACK.md', 'how this repository is released and rolled back', releaseDocTemplate()],
  ];
}

/** Something that is there: what a build makes is not yet, and only its owner can say what that is. */
function artifactOf(existing: ReadonlySet<string>, { versionSource }: InitOptions, changesFile = 'CHANGES.md'): string {
  return versionSource !== undefined && existing.has(versionSource) ? versionSource : changesFile;
}

const CHANGE_LOGS = ['CHANGES.md', 'CHANGELOG.md'] as const;
const VERSION_FILE = /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/;

function warnings({ prefix, suiteRepository }: InitOptions, versionSource: string): string[] {
  const folder = prefix.replace(/\/$/, '');
  return [
    ...(prefix === ''
      ? []
      : [
          `GitHub reads workflows only at the top of a repository, and this root is its folder ${folder}: no workflow was ` +
            `written. Run init at the top to see one, and call release-preflight.yml and merge-gate.yml of ` +
            `${suiteRepository} from it with root: ${folder}`,
        ]),
    ...(versionSource === 'git-tag'
      ? [
          'The version comes from git-tag, and commits of branches and pull requests carry no tag: they will be closed. ' +
            'Name a file that states it (version-source: regex:FILE:PATTERN in .github/release-gates.yml), ' +
            'or give it run by run (input version-source: given:1.4.0)',
        ]
      : []),
  ];
}

function nextActions(existing: ReadonlySet<string>, options: InitOptions): string[] {
  return [
    ...(existing.has('.gitignore') && !options.isEvidenceIgnored
      ? ['Add .release-gates/ to .gitignore: it holds evidence of single runs']
      : []),
    ...(options.prefix === '' ? pinActions(options) : []),
    ...versionActions(existing, options),
    'Fill in docs/RELEASE_AND_ROLLBACK.md, and commit: evidence is bound to a commit',
    `Run: ${options.preflightCommand}`,
    'Make "merge-gate / merge-gate" the required check of the default branch',
    ...(options.rollout ? rolloutActions(options) : []),
  ];
}

/** A workflow that calls nobody knows what does not even start. */
function pinActions({ suiteRepository, suiteCommit, rollout }: InitOptions): string[] {
  const gaps = [
    ...(suiteRepository === UNKNOWN_SUITE ? ['the account that holds release-gates in place of OWNER'] : []),
    ...(suiteCommit === undefined
      ? [`the commit of ${suiteRepository} that you trust in place of ${UNKNOWN_COMMIT.slice(0, 8)}…`]
      : []),
  ];
  const where = rollout ? 'the workflows in .github/workflows' : '.github/workflows/release-gates.yml';
  return gaps.length === 0 ? [] : [`Write into ${where} ${gaps.join(', and ')}`];
}

/** Without a version the first preflight is closed; so what to choose from is named here. */
function versionActions(existing: ReadonlySet<string>, options: InitOptions): string[] {
  if (options.versionSource !== undefined) return [];
  const nested = [...existing].filter((path) => path.includes('/') && VERSION_FILE.test(path)).sort();
  const choice = nested.length === 0 ? 'a file or a pattern' : nested.slice(0, 3).join(', ');
  return [
    `Say in .github/release-gates.yml where the version stands (version-source: ${choice}), or tag the commit, e.g. v0.1.0`,
    'Write that version into app_version of security/release_policy.json',
  ];
}
