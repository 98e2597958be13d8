/**
 * The one shape of every error we raise on purpose.
 *
 * `input` errors are the user's to fix (exit code 2), `environment` errors are the machine's (disk, network,
 * durability: exit code 3), `internal` errors are ours (exit code 70). An expected "no" is a check, not an error.
 */
export type ErrorKind = 'input' | 'environment' | 'internal';

/** One thing that is wrong, in one line: what was expected, what was found, where, what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly where?: Where;
  readonly remedy?: string;
}

export interface Where {
  /** Path relative to the workspace, or the name of an input. */
  readonly file?: string;
  /** RFC 6901 JSON pointer. */
  readonly pointer?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

export class ReleaseGatesError<Code extends string = string> extends Error {
  readonly kind: ErrorKind;
  readonly code: Code;
  readonly problems: readonly Problem[];

  constructor(
    kind: ErrorKind,
    problems: readonly [Problem & { readonly code: Code }, ...Problem[]],
    options?: { cause?: unknown },
  ) {
    super(problems.map(formatProblem).join('\n'), options);
    this.name = new.target.name;
    this.kind = kind;
    this.code = problems[0].code;
    this.problems = problems;
  }
}

/** The user can fix it. Parsing reports all problems at once. */
export class InputError<Code extends string = string> extends ReleaseGatesError<Code> {
  constructor(
    problems: (Problem & { readonly code: Code }) | readonly [Problem & { readonly code: Code }, ...Problem[]],
    options?: { cause?: unknown },
  ) {
    super('input', isList(problems) ? problems : [problems], options);
  }
}

/** Disk, network, durability, a missing program. */
export class EnvironmentError<Code extends string = string> extends ReleaseGatesError<Code> {
  constructor(problem: Problem & { readonly code: Code }, options?: { cause?: unknown }) {
    super('environment', [problem], options);
  }
}

/** Exit codes, documented in docs/exit-codes.md. */
export const EXIT = { open: 0, closed: 1, input: 2, environment: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof ReleaseGatesError)) return EXIT.bug;
  switch (error.kind) {
    case 'input':
      return EXIT.input;
    case 'environment':
      return EXIT.environment;
    case 'internal':
      return EXIT.bug;
  }
}

/** `file:line#/pointer: message. remedy`, on one line. */
export function formatProblem(problem: Problem): string {
  const where = problem.where === undefined ? '' : `${formatWhere(problem.where)}: `;
  const remedy = problem.remedy === undefined ? '' : ` ${sentence(problem.remedy)}`;
  return `${where}${sentence(problem.message)}${remedy}`;
}

export function formatWhere(where: Where): string {
  const line = where.line === undefined ? '' : `:${where.line}${where.column === undefined ? '' : `:${where.column}`}`;
  const pointer = where.pointer === undefined || where.pointer === '' ? '' : ` at ${where.pointer}`;
  return `${where.file ?? '(input)'}${line}${pointer}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function isList<T>(value: T | readonly [T, ...Problem[]]): value is readonly [T, ...Problem[]] {
  return Array.isArray(value);
}
