import { type CollectContext, InputError, isJsonObject, type Json, nearest, type Workspace } from '@release-gates/core';
import {
  parseVersionSource,
  type ReleasePolicy,
  releasePolicySchema,
  resolveVersion,
  validateForeign,
} from '@release-gates/formats';
import { type DocumentFact, readDocument } from '../_shared/document-fact.ts';
import { jsonShape } from '../_shared/json-shape.ts';
import type {
  ChangeLogFact,
  GovernanceFacts,
  PolicyFact,
  ReleaseDocFact,
  RuntimeFileFact,
  VersionFact,
} from './facts.ts';
import type { GovernanceInputs } from './inputs.ts';
import { KNOWN_POLICIES, type KnownPolicy } from './policies.ts';

const DEFAULT_RELEASE_DOC = 'docs/RELEASE_AND_ROLLBACK.md';
const DEFAULT_CHANGE_LOGS = ['CHANGES.md', 'CHANGELOG.md'] as const;
const MAX_CANDIDATES = 200;

const RUNTIME_FILES = [
  { name: 'alerts_config', kind: 'json_object' },
  { name: 'alert_events', kind: 'json_array' },
  { name: 'metrics_trends', kind: 'json_object' },
] as const;

export async function collect(inputs: GovernanceInputs, context: CollectContext): Promise<GovernanceFacts> {
  const { workspace } = context;
  const version = await resolveRunVersion(inputs.versionSource, context);
  return {
    version,
    schema: await resolveNamed(inputs.schemaSource, 'schema-source', context),
    policy: await readReleasePolicy(inputs.policy, workspace),
    policies: await readPolicies(inputs, workspace),
    runtimeFiles: await readRuntimeFiles(inputs.dataDir, workspace),
    changeLog: await readChangeLog(inputs.changesFile, version, workspace),
    releaseDoc: await readReleaseDoc(inputs.releaseDoc, workspace),
  };
}

async function resolveRunVersion(source: string | undefined, context: CollectContext): Promise<VersionFact> {
  if (source !== undefined) return resolveNamed(source, 'version-source', context);
  const { version } = context.subject;
  if (version !== null) return { state: 'found', version, source: 'this run', file: null, line: null };
  return {
    state: 'unresolved',
    reason: 'no version-source is configured, and package.json, pyproject.toml and Cargo.toml tell none',
    source: 'this run',
    file: null,
  };
}

async function resolveNamed(text: string | undefined, name: string, context: CollectContext): Promise<VersionFact> {
  if (text === undefined) return { state: 'not_configured' };
  return { ...(await resolveVersion(parseVersionSource(text, name), context)), source: text };
}

function readReleasePolicy(path: string, workspace: Workspace): Promise<DocumentFact<ReleasePolicy>> {
  return readDocument(workspace, {
    path,
    role: 'policy',
    validate: (document) => validateForeign(releasePolicySchema, document),
    pointers: () => [
      '/app_version',
      '/state_schema',
      '/state_schema/current',
      '/state_schema/backward_read_compatible',
    ],
  });
}

async function readPolicies(inputs: GovernanceInputs, workspace: Workspace): Promise<PolicyFact[]> {
  const { names, paths } = splitPolicies(inputs.policies);
  const known = KNOWN_POLICIES.map((policy) => readKnownPolicy(policy, inputs, names, workspace));
  const own = paths.map(async (path): Promise<PolicyFact> => {
    const document = await readDocument(workspace, {
      path,
      role: 'policy',
      validate: (parsed) => sizeOf(parsed.value),
    });
    return { check: `policy_loaded::${path}`, what: 'policy', level: 'should', required: true, document };
  });
  return Promise.all([...known, ...own]);
}

async function readKnownPolicy(
  policy: KnownPolicy,
  inputs: GovernanceInputs,
  names: ReadonlySet<string>,
  workspace: Workspace,
): Promise<PolicyFact> {
  const given = inputs[policy.input] as string | undefined;
  const document = await readDocument(workspace, {
    path: given ?? policy.defaultPath,
    role: 'policy',
    validate: async (parsed) => {
      const { POLICY_SCHEMAS } = await import('./policy-schemas.ts');
      validateForeign(POLICY_SCHEMAS[policy.name], parsed);
      return sizeOf(parsed.value);
    },
  });
  const required = given !== undefined || names.has(policy.name) || names.has('all');
  const level = policy.level === 'must' ? 'must' : 'should';
  return { check: policy.check, what: policy.what, level, required, document };
}

/** A word is one of ours; whatever has a slash or a dot is a path. @throws InputError `input.invalid` */
function splitPolicies(entries: readonly string[]): { names: Set<string>; paths: string[] } {
  const known = ['all', ...KNOWN_POLICIES.map((policy) => policy.name)];
  const paths = [...new Set(entries.filter((entry) => /[./]/.test(entry)))];
  const names = new Set(entries.filter((entry) => !/[./]/.test(entry)));
  const unknown = [...names].find((name) => !known.includes(name));
  if (unknown === undefined) return { names, paths };
  const suggestion = nearest(unknown, known);
  throw new InputError({
    code: 'input.invalid',
    message: `input "policies": there is no policy ${JSON.stringify(unknown)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    where: { file: 'policies' },
    remedy: `Name one of ${known.join(', ')}, or a path with a slash or a dot`,
  });
}

/** @throws InputError `schema.invalid` */
function sizeOf(value: Json): number {
  if (isJsonObject(value)) return Object.keys(value).length;
  throw new InputError({ code: 'schema.invalid', message: 'expected an object', where: { pointer: '', line: 1 } });
}

async function readRuntimeFiles(dataDir: string, workspace: Workspace): Promise<RuntimeFileFact[]> {
  const folder = dataDir.replace(/\/+$/, '');
  return Promise.all(
    RUNTIME_FILES.map(async ({ name, kind }) => {
      const pattern = `${folder}/{,*_}${name}.json`;
      const paths = await workspace.list([`${folder}/${name}.json`, `${folder}/*_${name}.json`]);
      const documents = paths.map((path) =>
        readDocument(workspace, { path, role: 'material', validate: (parsed) => jsonShape(parsed.value) }),
      );
      return { name, kind, pattern, documents: await Promise.all(documents) };
    }),
  );
}

async function readChangeLog(
  given: string | undefined,
  version: VersionFact,
  workspace: Workspace,
): Promise<ChangeLogFact> {
  const [first, ...others] = given === undefined ? DEFAULT_CHANGE_LOGS : ([given] as const);
  let file = await workspace.read(first, { role: 'material' });
  for (const path of others) {
    if (file.state === 'absent') {
      const other = await workspace.read(path, { role: 'material' });
      if (other.state !== 'absent') file = other;
    }
  }
  if (file.state === 'absent') return { path: file.path, state: 'absent', reason: null, candidates: [] };
  if (file.state === 'refused') {
    return { path: file.path, state: 'refused', reason: `${file.code}: ${file.reason}`, candidates: [] };
  }
  const text = new TextDecoder('utf-8').decode(file.bytes);
  return { path: file.path, state: 'present', reason: null, candidates: candidatesOf(text, version) };
}

function candidatesOf(text: string, version: VersionFact): ChangeLogFact['candidates'] {
  if (version.state !== 'found') return [];
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      line.includes(version.version) ? [{ line: index + 1, text: around(line, version.version) }] : [],
    )
    .slice(0, MAX_CANDIDATES);
}

/** Enough of a long line to judge its first mentions, and its first characters, which say whether it is a heading. */
function around(line: string, version: string): string {
  if (line.length <= 500) return line;
  const at = line.indexOf(version);
  return at < 400 ? line.slice(0, 500) : line.slice(at - 100, at + 400);
}

async function readReleaseDoc(given: string | undefined, workspace: Workspace): Promise<ReleaseDocFact> {
  const file = await workspace.read(given ?? DEFAULT_RELEASE_DOC, { role: 'material' });
  const bytes = file.state === 'present' ? file.bytes.length : 0;
  return { path: file.path, state: file.state, bytes, required: given !== undefined };
}
