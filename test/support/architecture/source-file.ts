import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maskSource } from './mask.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** One TypeScript file of a package, read and masked once. */
export interface SourceFile {
  /** Relative to the repository, `/` separators. */
  readonly path: string;
  /** Name of the package's folder. */
  readonly package: string;
  readonly isTest: boolean;
  readonly source: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

export function readSourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'packages')).flatMap((name) =>
    list(`packages/${name}/src`).map((path) => toSourceFile(path, readFileSync(join(ROOT, path), 'utf8'))),
  );
}

/** What proves, measures and builds the packages: held to the same sizes, and its tests to the same plainness. */
export function readSupportFiles(): SourceFile[] {
  return ['test', 'tools', 'bench']
    .flatMap((folder) => list(folder))
    .map((path) => toSourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** Also made from a fixture string: the tests of the rules themselves. */
export function toSourceFile(path: string, source: string): SourceFile {
  const code = maskSource(source);
  const name = path.split('/')[1] ?? '';
  return { path, package: name, isTest: isTestFile(path, name), source, code, imports: findImports(source, code) };
}

function isTestFile(path: string, name: string): boolean {
  return path.endsWith('.test.ts') || name === 'testkit' || path.includes('/fixtures/');
}

const IMPORT_FORMS = [
  /(?<![\w$.])(?:import|export)\b[^'"`;=()]*?\bfrom\s*(?=['"])/g,
  /(?<![\w$.])import\s*(?=['"])/g,
  /(?<![\w$.])import\s*\(\s*(?=['"`])/g,
];

function findImports(source: string, code: string): Import[] {
  return IMPORT_FORMS.flatMap((form) =>
    [...code.matchAll(form)].map((match) => {
      const start = match.index + match[0].length;
      const quote = source[start] as string;
      return {
        specifier: source.slice(start + 1, source.indexOf(quote, start + 1)),
        line: lineAt(source, match.index),
      };
    }),
  );
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

/** The file that a relative import names, relative to the repository. */
export function resolveRelative(file: SourceFile, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), specifier));
}

function list(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : list(path);
    return /\.(?:ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}
