import type * as z from 'zod';
import type { Check } from './check.ts';
import type { JsonObject } from './json.ts';
import type { ArtifactStore } from './ports/artifact-store.ts';
import type { Deployments } from './ports/deployments.ts';
import type { FileWriter } from './ports/file-writer.ts';
import type { RefStoreFactory } from './ports/git-ref.ts';
import type { Git } from './ports/git.ts';
import type { Holders } from './ports/holders.ts';
import type { Http } from './ports/http.ts';
import type { Issues } from './ports/issues.ts';
import type { Keyless } from './ports/keyless.ts';
import type { Releases, ReleaseView } from './ports/releases.ts';
import type { Reviews } from './ports/reviews.ts';
import type { LogStoreFactory } from './ports/log-store.ts';
import type { Processes } from './ports/processes.ts';
import type { ChangeContext } from './ports/host.ts';
import type { ConfiguredUnit, UnitRunner } from './ports/unit-runner.ts';
import type { Secrets } from './ports/secrets.ts';
import type { Sockets } from './ports/sockets.ts';
import type { Workspace } from './ports/workspace.ts';
import type { Run, Subject } from './run.ts';

/** `required`: nothing goes out unsigned. `disabled`: nobody signs. What is signed must verify in each of them. */
export const SIGNING_MODES = ['required', 'optional', 'disabled'] as const;
export type SigningMode = (typeof SIGNING_MODES)[number];

/** Everything a unit may read from. No clock: `nowMs` was read once, when the run began. */
export interface CollectContext {
  readonly nowMs: number;
  /**
   * The time that an auditor wants judged in place of now; null: now counts. Threat: what was good once must not let anything
   * ship today, so that no input, configuration or workflow sets it. `verify` does, which permits nothing.
   */
  readonly asOfMs: number | null;
  readonly subject: Subject;
  readonly run: Run;
  readonly releaseCandidateId: string;
  readonly correlationId: string;
  /** Name of the environment profile: dev, staging, prod, or one of the user's. */
  readonly environment: string;
  /** Whether checks of level "should" bind in this run: a decision over evidence takes none that was judged laxer. */
  readonly strict: boolean;
  /** What the environment profile says of signatures; null where it says nothing. */
  readonly signing: SigningMode | null;
  /** Folder of this run's evidence, relative to the workspace. */
  readonly evidenceDirectory: string;
  readonly tool: { readonly name: string; readonly version: string; readonly bundle_sha256: string | null };
  readonly workspace: Workspace;
  readonly git: Git;
  /**
   * A recorder of its own, for what changes while the unit runs (`workspace` gives the same bytes again). What is read
   * there is no material of the evidence.
   */
  openWorkspace(): Workspace;
  readonly processes: Processes;
  readonly refs: RefStoreFactory;
  readonly holders: Holders;
  readonly http: Http;
  readonly sockets: Sockets;
  readonly secrets: Secrets;
  readonly keyless: Keyless;
  readonly logs: LogStoreFactory;
  /** The configuration, relative to the workspace; null where none was read. */
  readonly configurationPath: string | null;
  /** The units that the configuration switches on, in its order: what a manifest and a merge gate expect. */
  readonly configuredUnits: readonly ConfiguredUnit[];
  /** Evidence older than this does not count; null where the configuration sets no maximum. */
  readonly maxEvidenceAgeS: number | null;
  /** The audit log that the configuration names; null where there is none. */
  readonly auditLogPath: string | null;
  readonly change: ChangeContext;
  /**
   * The evidence document that its gate writes when it decides again on the facts that were kept; undefined where it
   * cannot: an operation, a unit that is not known, documents that do not parse.
   */
  decideAgain(evidence: Uint8Array, facts: Uint8Array): Promise<Uint8Array | undefined>;
  /** Undefined outside a workflow run, and without a token. */
  readonly releaseView: ReleaseView | undefined;
}

/** What `apply` may also do. Every file written through `files` becomes an output of the evidence. */
export interface ApplyContext extends CollectContext {
  readonly files: FileWriter;
  /** Milliseconds since `nowMs`, counted by a clock that never steps: what lasts has later times than its begin. */
  readonly elapsedMs: () => number;
  /** Undefined outside a workflow run. */
  readonly artifacts: ArtifactStore | undefined;
  /** Undefined outside a workflow run, and without a token. */
  readonly deployments: Deployments | undefined;
  /** Undefined outside a workflow run, and without a token. */
  readonly issues: Issues | undefined;
  /** Undefined outside a workflow run, and without a token. */
  readonly reviews: Reviews | undefined;
  /** Undefined outside a workflow run, and without a token. */
  readonly releases: Releases | undefined;
  readonly units: UnitRunner;
}

type Inputs = z.ZodObject;

/** The zod schemas of files: name (`compat-matrix-policy`) to schema. */
export type UnitDocuments = Readonly<Record<string, z.ZodType>>;

interface UnitCommon<I extends Inputs> {
  /** kebab-case; the same in action, command, registry, evidence, schema and docs. */
  readonly id: string;
  /** One sentence, at most 120 characters: the action's description and the table's row. */
  readonly summary: string;
  /** Built with the codecs of `inputs/`; every field has `.describe()`. Keys are camelCase, shown as kebab-case. */
  readonly inputs: I;
  /** Every check id the unit can emit and what it proves (`<name>` stands for a subject after `::`). */
  readonly checks: Readonly<Record<string, string>>;
  /** Outputs beyond the common ones, kebab-case name to description. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Where it can be used. Default both. */
  readonly surfaces?: readonly ('action' | 'cli')[];
  /** Of the files it reads or writes. Become schemas/*.json. A function where building them would slow every start. */
  readonly documents?: UnitDocuments | (() => Promise<UnitDocuments>);
}

/** Judges. Collects facts, decides, changes nothing. */
export interface Gate<I extends Inputs = Inputs, F = unknown> extends UnitCommon<I> {
  readonly kind: 'gate';
  /** Ports in, facts out; judges nothing. Facts are plain JSON data, so that a decision can be replayed. */
  collect(inputs: z.output<I>, context: CollectContext): Promise<F>;
  /** Pure: no await, no clock, no log. */
  decide(facts: F, inputs: z.output<I>): readonly Check[];
  /** What the evidence shows beyond the checks. Pure. */
  details?(facts: F, inputs: z.output<I>): JsonObject;
  /** Values of `outputs`. Pure. */
  values?(facts: F, inputs: z.output<I>): Readonly<Record<string, string>>;
}

/** What an operation means to do: a value one can print, judge and refuse. */
export interface Plan<P> {
  /** Preconditions. If they fold to a closed verdict, nothing is applied. */
  readonly checks: readonly Check[];
  /** What would be done, one imperative line each. */
  readonly steps: readonly string[];
  /** What the evidence and the outputs show where nothing is applied: how things stand. */
  readonly details?: JsonObject;
  readonly values?: Readonly<Record<string, string>>;
  readonly value: P;
}

/** What an operation did. */
export interface Applied {
  /** Postconditions. */
  readonly checks: readonly Check[];
  readonly details?: JsonObject;
  readonly values?: Readonly<Record<string, string>>;
  /** One record for the audit log; undefined where nothing was changed. */
  readonly record?: { readonly action: string; readonly context: JsonObject };
}

/** Acts. Collects facts, makes a plan, applies it through ports. `--dry-run` is "plan, do not apply". */
export interface Operation<I extends Inputs = Inputs, F = unknown, P = unknown> extends UnitCommon<I> {
  readonly kind: 'operation';
  /** Values of the input `action` that change nothing: whoever looks at his desk leaves no evidence, unless he says where. */
  readonly looks?: readonly string[];
  collect(inputs: z.output<I>, context: CollectContext): Promise<F>;
  plan(facts: F, inputs: z.output<I>): Plan<P>;
  apply(plan: Plan<P>, inputs: z.output<I>, context: ApplyContext): Promise<Applied>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a registry holds units of every shape
export type Unit = Gate<any, any> | Operation<any, any, any>;

export function defineGate<I extends Inputs, F>(gate: Omit<Gate<I, F>, 'kind'>): Gate<I, F> {
  return { kind: 'gate', ...gate };
}

export function defineOperation<I extends Inputs, F, P>(
  operation: Omit<Operation<I, F, P>, 'kind'>,
): Operation<I, F, P> {
  return { kind: 'operation', ...operation };
}
