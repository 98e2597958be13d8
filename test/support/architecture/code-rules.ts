import { SHELLS } from './import-rules.ts';
import { lineAt, type SourceFile } from './source-file.ts';

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
}

const CLOCK_AND_CHANCE: readonly Ban[] = [
  { what: 'Date.now', pattern: /(?<![\w$.])Date\s*\.\s*now\b/g },
  { what: 'new Date() without an argument', pattern: /(?<![\w$.])new\s+Date\b\s*(?:\(\s*\)|(?![\s(]))/g },
  { what: 'performance.now', pattern: /(?<![\w$.])performance\s*\.\s*now\b/g },
  { what: 'Math.random', pattern: /(?<![\w$.])Math\s*\.\s*random\b/g },
];

const WORLD: readonly Ban[] = [
  ...CLOCK_AND_CHANCE,
  { what: 'process', pattern: /(?<![\w$.])process(?![\w$]|\s*[?]?:)/g },
  { what: 'globalThis', pattern: /(?<![\w$.])globalThis\b/g },
  { what: 'fetch', pattern: /(?<![\w$.])fetch\s*\(/g },
  { what: 'console', pattern: /(?<![\w$.])console\s*[.[]/g },
];

const IN_TESTS: readonly Ban[] = [
  ...CLOCK_AND_CHANCE,
  { what: 'a module mock', pattern: /(?<![\w$.])vi\s*\.\s*(?:mock|doMock|stubGlobal)\b/g },
  { what: 'a focused or skipped test', pattern: /(?<![\w$.])(?:describe|it|test)\s*\.\s*(?:only|skip|todo)\b/g },
  { what: 'sleeping', pattern: /(?<![\w$.])setTimeout\s*\(/g },
];

export function bannedCodeProblems(file: SourceFile): string[] {
  if (SHELLS.has(file.package) && !file.isTest) return [];
  const bans = file.isTest ? IN_TESTS : WORLD;
  return bans.flatMap(({ what, pattern }) =>
    [...file.code.matchAll(pattern)].map((match) => `${file.path}:${lineAt(file.code, match.index)}: ${what}`),
  );
}

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;

export function sizeProblems(file: SourceFile): string[] {
  const lines = file.source.trimEnd().split('\n').length;
  const long = lines > MAX_FILE_LINES ? [`${file.path}: ${lines} lines, at most ${MAX_FILE_LINES}`] : [];
  if (file.isTest) return long;
  const functions = functionBodies(file.code)
    .filter((body) => body.lines > MAX_FUNCTION_LINES)
    .map((body) => `${file.path}:${body.line}: a function of ${body.lines} lines, at most ${MAX_FUNCTION_LINES}`);
  return [...long, ...functions];
}

const NOT_A_FUNCTION =
  /^\s*(?:export\s+)?(?:default\s+)?(?:if|else|for|while|switch|try|catch|finally|do|class|interface|enum|type|return|import)\b/;
const FUNCTION_HEAD = /\bfunction\b|=>\s*$|^\s*\)|\)\s*(?::[^;]*)?$/;

function functionBodies(code: string): { line: number; lines: number }[] {
  const bodies: { line: number; lines: number }[] = [];
  const open: { at: number; head: string }[] = [];
  let headStart = 0;
  let closedHead = '';
  for (let at = 0; at < code.length; at++) {
    const char = code[at];
    if (char === '{') {
      const head = code.slice(headStart, at);
      // `function a(): { b: string } {`: the braces before are a type, and the function's head is theirs.
      open.push({ at, head: head.trim() === '' && /\)\s*:\s*$/.test(closedHead) ? 'function' : head });
    } else if (char === '}') {
      const body = open.pop();
      closedHead = body?.head ?? '';
      if (FUNCTION_HEAD.test(closedHead) && !NOT_A_FUNCTION.test(closedHead)) {
        const line = lineAt(code, body?.at ?? at);
        bodies.push({ line, lines: lineAt(code, at) - line + 1 });
      }
    }
    if (char === '{' || char === '}' || char === ';') headStart = at + 1;
  }
  return bodies;
}

const BANNED_NAMES = /^(?:utils?|helpers?|commons?|misc|managers?|services?|base|impl|types?)$/;

export function nameProblems(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  const stem = name.replace(/(?:\.test)?\.ts$/, '');
  if (BANNED_NAMES.test(stem)) return [`${path}: "${stem}" names no noun`];
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) ? [] : [`${path}: file names are kebab-case`];
}

/** Operands of `==`, `===`, `!=`, `!==`: a chain of names, calls and indexes on either side. */
const COMPARED = /(?<left>[\w$.\])]*[\w$\])])\s*[!=]==?\s*(?<right>[\w$.]+)/g;
/** The last name says that it is a digest, a MAC or a signature. */
const DIGEST_NAME = /(?:mac|signature|digest|sha256|hash)$/i;
/** `COSIGNATURE` is a kind, not a value. */
const CONSTANT = /(?:^|\.)[A-Z][A-Z0-9_]*$/;
const ABSENT = /^(?:undefined|null)$/;

/**
 * Files that may compare with an operator, and why. Hashes of a log's lines are computed from bytes that the attacker
 * holds, so time tells nothing new; and a verification compares two of them for each of a million records.
 */
export const DIGEST_OPERATORS_ALLOWED: Readonly<Record<string, string>> = {
  'packages/core/src/digest.ts': 'it is the comparison',
  'packages/audit-log/src/chain-pass.ts': 'public hashes of lines, on the hot path',
  'packages/audit-log/src/line.ts': 'public hashes of lines, on the hot path',
};

/** Digests are compared by `equalDigest` alone: length first, then constant time. */
export function digestComparisonProblems(file: SourceFile): string[] {
  if (file.isTest || Object.hasOwn(DIGEST_OPERATORS_ALLOWED, file.path)) return [];
  return digestComparisons(file).map(
    (line) => `${file.path}:${line}: compares a digest with an operator; use equalDigest`,
  );
}

/** Lines of such comparisons. */
export function digestComparisons(file: SourceFile): number[] {
  return [...file.code.matchAll(COMPARED)].flatMap((match) => {
    const { left = '', right = '' } = match.groups ?? {};
    const isTypeQuery = /\btypeof\s*$/.test(file.code.slice(0, match.index));
    if (isTypeQuery || ABSENT.test(left) || ABSENT.test(right)) return [];
    if (![left, right].some((name) => DIGEST_NAME.test(name) && !CONSTANT.test(name))) return [];
    return [lineAt(file.code, match.index)];
  });
}
