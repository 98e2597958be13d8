import {
  decodeInputs,
  deriveReleaseCandidateId,
  InputError,
  nearest,
  parseDuration,
  type ConfiguredUnit,
  type Git,
  type Host,
  type Material,
  type RawInputs,
  type ResolvedInputs,
  type SigningMode,
  type Subject,
} from '@release-gates/core';
import { commonInputs } from './common-inputs.ts';
import { loadConfiguration, type LoadedConfiguration } from './configuration/load.ts';
import { defaultConfiguration, type Configuration } from './configuration/schema.ts';
import { resolveSubject } from './subject.ts';
import { kindOf, unitIds } from './units.ts';
import { loadWaivers, type Waiver } from './waivers/load.ts';
import { withDemands } from './waivers/outside-demands.ts';

/** What all units of one process share: resolved once, before anything runs. */
export interface Session {
  readonly host: Host;
  readonly configuration: LoadedConfiguration;
  readonly environment: string;
  readonly profile: Profile;
  /** Given by flag, input or variable: wins over the configuration. */
  readonly mode: 'enforce' | 'warn' | undefined;
  readonly strict: boolean;
  readonly subject: Subject;
  readonly releaseCandidateId: string;
  readonly correlationId: string;
  /** Folder of this release candidate's evidence, relative to the root. */
  readonly evidenceDirectory: string;
  readonly configuredUnits: readonly ConfiguredUnit[];
  readonly waivers: readonly Waiver[];
  /** Configuration and waivers, as they were read: part of every evidence's materials. */
  readonly policyMaterials: readonly Material[];
  readonly policiesChangedByThisChange: readonly string[];
  readonly inputs: ResolvedInputs;
}

interface Profile {
  readonly strict: boolean;
  readonly signing?: SigningMode | undefined;
  readonly units: Readonly<Record<string, 'enforce' | 'warn' | 'off'>>;
}

const BUILT_IN_PROFILES: Readonly<Record<string, Profile>> = {
  dev: { strict: false, units: {} },
  staging: { strict: true, units: {} },
  prod: { strict: true, units: {} },
};

export interface SessionOptions {
  /** The auditor's verify: what lies beside the files that are judged must not make the judgement lenient. */
  readonly ignoreConfiguration?: boolean;
}

/** @throws InputError for every kind of bad input, before anything has run or was written */
export async function openSession(
  host: Host,
  sources: readonly RawInputs[],
  options: SessionOptions = {},
): Promise<Session> {
  const { values, resolved } = decodeInputs(commonInputs, [...sources, variablesOf(host, commonInputs)]);
  const workspace = host.openWorkspace();
  const describing = beginDescribing(host);
  const loaded =
    options.ignoreConfiguration === true
      ? { configuration: defaultConfiguration(), path: values.config, present: false }
      : await loadConfiguration(workspace, values.config, unitIds);
  const { configuration } = loaded;
  const environment = values.environment ?? configuration.environment;
  const profile = profileOf(configuration, environment, loaded.path);
  const subject = await resolveSubject(host, configuration, describing);
  const occasion = { nowMs: host.clock.nowMs(), repository: subject.repository };
  const waivers =
    options.ignoreConfiguration === true
      ? []
      : await loadWaivers(workspace, withDemands(configuration.waivers, values), occasion);
  const releaseCandidateId =
    values.releaseCandidateId ??
    deriveReleaseCandidateId(subject.version ?? 'unversioned', subject.commit ?? 'no-commit');
  const directory = values.evidenceDirectory ?? configuration.evidence.directory;
  return {
    host,
    configuration: loaded,
    environment,
    profile,
    mode: values.mode,
    strict: values.strict ?? profile.strict,
    subject,
    releaseCandidateId,
    correlationId: values.correlationId ?? defaultCorrelationId(host),
    evidenceDirectory: `${directory.replace(/\/+$/, '')}/${releaseCandidateId}`,
    configuredUnits: configuredUnits(configuration, profile),
    waivers,
    policyMaterials: workspace.materials(),
    policiesChangedByThisChange: workspace.policiesChangedByThisChange(),
    inputs: resolved,
  };
}

/** git answers while the configuration is read. Where that is refused, nobody asks what git said. */
function beginDescribing(host: Host): ReturnType<Git['describe']> {
  const describing = host.git.describe();
  describing.catch(() => undefined);
  return describing;
}

/** Only the variables that a schema knows: others may belong to another unit, or name a secret. */
export function variablesOf(host: Host, schema: typeof commonInputs | { readonly shape: object }): RawInputs {
  const known = new Set(
    Object.keys(schema.shape).map((key) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  );
  return {
    source: 'environment',
    values: Object.fromEntries(Object.entries(host.variables).filter(([name]) => known.has(name))),
    where: (name) => ({ file: `RELEASE_GATES_${name.toUpperCase().replaceAll('-', '_')}` }),
  };
}

function profileOf(configuration: Configuration, environment: string, path: string): Profile {
  const profiles = { ...BUILT_IN_PROFILES, ...configuration.environments };
  const profile = Object.hasOwn(profiles, environment) ? profiles[environment] : undefined;
  if (profile !== undefined) return profile;
  const suggestion = nearest(environment, Object.keys(profiles));
  throw new InputError({
    code: 'configuration.unknown_environment',
    message: `there is no environment profile "${environment}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    where: { file: path },
    remedy: `Known profiles: ${Object.keys(profiles).join(', ')}; define others under environments`,
  });
}

function configuredUnits(configuration: Configuration, profile: Profile): readonly ConfiguredUnit[] {
  return Object.entries(configuration.units).flatMap(([id, settings]) => {
    const mode = profile.units[id] ?? settings.mode;
    const kind = kindOf(id);
    if (mode === 'off' || kind === undefined) return [];
    return [{ id, kind, mode, required: settings.required, quick: settings.quick, paths: settings.paths }];
  });
}

function defaultCorrelationId(host: Host): string {
  const { run } = host;
  return run.kind === 'github' ? `gh-${run.id}-${run.attempt}` : run.id;
}

/** Seconds; null where the configuration sets no maximum. @throws InputError `configuration.invalid` */
export function maxEvidenceAgeS({ configuration, path }: LoadedConfiguration): number | null {
  const raw = configuration.evidence['max-age'];
  if (raw === undefined) return null;
  const seconds = typeof raw === 'number' ? raw : parseDuration(raw);
  if (seconds !== undefined) return seconds;
  throw new InputError({
    code: 'configuration.invalid',
    message: `expected a duration such as 90s, 15m, 12h or 30d, found ${JSON.stringify(raw)}`,
    where: { file: path, pointer: '/evidence/max-age' },
  });
}
