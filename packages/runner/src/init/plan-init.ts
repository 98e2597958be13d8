import { configurationTemplate } from './templates/configuration.ts';
import { releaseDocTemplate, waiversReadmeTemplate } from './templates/documents.ts';
import {
  compatMatrixTemplate,
  drillSignaturePolicyTemplate,
  releasePolicyTemplate,
  securityReadmeTemplate,
} from './templates/policies.ts';
import { workflowTemplate } from './templates/workflow.ts';

export interface InitOptions {
  /** Version of the release, as the version source gives it; undefined where it could not be read. */
  readonly version: string | undefined;
  /** `owner/name` of the release-gates that the workflow calls. */
  readonly suiteRepository: string;
  /** Full commit id that the workflow is pinned to; undefined where it is not known. */
  readonly suiteCommit: string | undefined;
  /** What that commit is called, for the comment beside it. */
  readonly suiteVersion: string;
  readonly defaultBranch: string;
  /** Write over files that exist. */
  readonly force: boolean;
}

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
  /** What the user still has to do, imperative, one line each. */
  readonly nextActions: readonly string[];
}

/** What is written into the place of a commit that is not known: never a commit, so it fails rather than surprises. */
export const UNKNOWN_COMMIT = '0'.repeat(40);

/**
 * A starter configuration, policies and a workflow that fit what the repository has. Pure: `existing` are the paths of
 * its files, relative to the root. A file that exists is kept unless `force` says otherwise.
 */
export function planInit(existing: ReadonlySet<string>, options: InitOptions): InitPlan {
  const versionSource = chooseVersionSource(existing);
  const version = options.version ?? '0.1.0';
  const commit = options.suiteCommit ?? UNKNOWN_COMMIT;
  const changesFile = CHANGE_LOGS.find((path) => existing.has(path));
  const templates: readonly (readonly [path: string, explanation: string, content: string])[] = [
    [
      '.github/release-gates.yml',
      'which units run, and how strictly; start here',
      configurationTemplate({ versionSource, changesFile }),
    ],
    [
      '.github/workflows/release-gates.yml',
      'runs the preflight and the merge gate on pull requests, pushes and version tags',
      workflowTemplate({ ...options, commit }),
    ],
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
    ...(changesFile === undefined
      ? ([['CHANGES.md', 'the change log', `# Changes\n\n## ${version}\n\n- First release.\n`]] as const)
      : []),
  ];
  return {
    files: templates.map(([path, explanation, content]) => ({
      path,
      explanation,
      content,
      action: existing.has(path) ? (options.force ? 'overwrite' : 'keep') : 'create',
    })),
    nextActions: nextActions(options, versionSource),
  };
}

const CHANGE_LOGS = ['CHANGES.md', 'CHANGELOG.md'] as const;
const VERSION_FILES = ['package.json', 'pyproject.toml', 'Cargo.toml'] as const;

function chooseVersionSource(existing: ReadonlySet<string>): string {
  return VERSION_FILES.find((path) => existing.has(path)) ?? 'git-tag';
}

function nextActions(options: InitOptions, versionSource: string): string[] {
  const pin =
    `Put the commit of ${options.suiteRepository} that you trust into .github/workflows/release-gates.yml, ` +
    `in place of ${UNKNOWN_COMMIT.slice(0, 8)}…`;
  return [
    'Add .release-gates/ to .gitignore: it holds evidence of single runs',
    ...(options.suiteCommit === undefined ? [pin] : []),
    ...(versionSource === 'git-tag'
      ? ['Check version-source in .github/release-gates.yml: no package file was found']
      : []),
    'Fill in docs/RELEASE_AND_ROLLBACK.md, and commit: evidence is bound to a commit',
    'Run: release-gates preflight',
    'Make "merge-gate / merge-gate" the required check of the default branch',
  ];
}
