import { describe, expect, it } from 'vitest';
import {
  bannedCodeProblems,
  digestComparisonProblems,
  nameProblems,
  sizeProblems,
} from './support/architecture/code-rules.ts';
import {
  actionsToolkitProblems,
  directionProblems,
  importCycles,
  relativeProblems,
  unlistedProblems,
  worldModuleProblems,
} from './support/architecture/import-rules.ts';
import { toSourceFile, type SourceFile } from './support/architecture/source-file.ts';

interface RuleCases {
  readonly rule: (file: SourceFile) => string[];
  readonly path: string;
  /** A rule that cannot fail proves nothing: each of these must be flagged. */
  readonly flagged: readonly string[];
  readonly fine: readonly string[];
}

const CASES: Readonly<Record<string, RuleCases>> = {
  'core imports nobody': {
    rule: directionProblems,
    path: 'packages/core/src/a.ts',
    flagged: [
      "import type { E } from '@release-gates/evidence';",
      "import {\n  a,\n  type B,\n} from '@release-gates/runner';",
      "const a = await import('@release-gates/runner');",
      "type A = import('@release-gates/runner').A;",
      "export * from '@release-gates/runner';",
      "import '@release-gates/runner';",
    ],
    fine: [
      "// import { a } from '@release-gates/cli';",
      "/* a\n import { a } from '@release-gates/cli'; */",
      'const a = "import x from \'@release-gates/cli\'";',
      "const a = /[/]['\"]/; const b = `import c from '@release-gates/cli'`;",
      "import * as z from 'zod';",
    ],
  },
  'a gate imports what lies below it': {
    rule: directionProblems,
    path: 'packages/gates/src/x/collect.ts',
    flagged: [
      "import { a } from '@release-gates/adapters';",
      "import { a } from '@release-gates/operations';",
      "import { a } from '@release-gates/core/src/a.ts';",
      "import { a } from '@release-gates/gates';",
      "import { a } from '@release-gates/testkit';",
    ],
    fine: ["import { a } from '@release-gates/formats';", "import { a } from '@release-gates/core';"],
  },
  'action and cli are siblings': {
    rule: directionProblems,
    path: 'packages/action/src/a.ts',
    flagged: ["import { a } from '@release-gates/cli';"],
    fine: ["import { a } from '@release-gates/adapters';"],
  },
  'tests may use the testkit': {
    rule: directionProblems,
    path: 'packages/core/src/a.test.ts',
    flagged: ["import { a } from '@release-gates/adapters';"],
    fine: ["import { a } from '@release-gates/testkit';"],
  },
  'inside a package: the file': {
    rule: relativeProblems,
    path: 'packages/gates/src/x/decide.ts',
    flagged: [
      "import { a } from '../index.ts';",
      "import { a } from '../../../cli/src/a.ts';",
      "import type { A } from '../y/decide.ts';",
    ],
    fine: ["import { a } from '../_shared/policy.ts';", "import { a } from './collect.ts';"],
  },
  'the world belongs to the shells': {
    rule: worldModuleProblems,
    path: 'packages/gates/src/x/collect.ts',
    flagged: [
      "import { readFileSync } from 'node:fs';",
      "import { readFile } from 'fs/promises';",
      "const a = await import('node:child_process');",
      "import * as core from '@actions/core';",
    ],
    fine: ["import { createHmac } from 'node:crypto';", "import { join } from 'node:path';"],
  },
  'adapters touch the world': {
    rule: worldModuleProblems,
    path: 'packages/adapters/src/a.ts',
    flagged: [],
    fine: ["import { readFileSync } from 'node:fs';"],
  },
  'the command line knows no toolkit': {
    rule: actionsToolkitProblems,
    path: 'packages/cli/src/a.ts',
    flagged: ["import * as core from '@actions/core';"],
    fine: ["import { a } from './actions/core.ts';"],
  },
  'imports are listed': {
    rule: (file) => unlistedProblems(file, new Set(['@a/b'])),
    path: 'packages/core/src/a.ts',
    flagged: ["import * as z from 'zod';", "import p from 'path';", "import { it } from 'vitest';"],
    fine: ["import { c } from '@a/b/c';", "import p from 'node:path';"],
  },
  'no world in the code of a gate': {
    rule: bannedCodeProblems,
    path: 'packages/gates/src/x/decide.ts',
    flagged: [
      'const a = Date.now();',
      'const a = new Date();',
      'const a = new Date;',
      'const a = Math.random();',
      'const a = `x${process.env.Y}z`;',
      'const a = `x${b({ c: `${process.env.Y}` })}z`;',
      'start(process);',
      'const a = /[\'"]/; console.log(a);',
      'await fetch(url);',
      'globalThis.fetch(url);',
    ],
    fine: [
      'const a = new Date(nowMs);',
      'const a = `process.env ${b} process.env`;',
      'const a = { process: 1, b: c.process, processes };',
      '// Date.now() is banned',
      'const a = b / process_count / 2;',
    ],
  },
  'tests are plain': {
    rule: bannedCodeProblems,
    path: 'packages/gates/src/x/decide.test.ts',
    flagged: ["it.only('x', () => {});", "vi.mock('./a.ts');", 'const a = Math.random();', 'setTimeout(done, 10);'],
    fine: ["it('x', () => {});", "const a = process.env['CI'];"],
  },
  'files and functions stay readable': {
    rule: sizeProblems,
    path: 'packages/gates/src/a.ts',
    flagged: [
      'a;\n'.repeat(301),
      `function a(b: { c: string }): void {\n${'b;\n'.repeat(60)}}`,
      `function a(): { c: string } {\n${'b;\n'.repeat(60)}}`,
      `const a = async (b) => {\n${'b;\n'.repeat(60)}};`,
      `class A {\n  async read(b: string): Promise<void> {\n${'b;\n'.repeat(60)}}\n}`,
    ],
    fine: ['a;\n'.repeat(300), `const a = {\n${'b: 1,\n'.repeat(80)}};`, `class A {\n${'b = 1;\n'.repeat(80)}}`],
  },
  'digests meet only in equalDigest': {
    rule: digestComparisonProblems,
    path: 'packages/gates/src/a.ts',
    flagged: [
      'if (expectedMac === found) ok();',
      'if (found !== entry.sha256) no();',
      'if (sha256Hex(bytes) === entry_hash) ok();',
      'const same = entries[0].signature == given;',
    ],
    fine: [
      'if (sha256 === undefined) no();',
      "if (typeof hash === 'function') ok();",
      'if (hashes.length === 3) ok();',
      'if (type === COSIGNATURE) ok();',
      '// a.sha256 === b.sha256',
    ],
  },
};

describe('the rules of the architecture can fail', () => {
  for (const [name, { rule, path, flagged, fine }] of Object.entries(CASES)) {
    it.each(flagged)(`${name}: refuses case %#`, (source) => {
      expect(rule(toSourceFile(path, source))).not.toEqual([]);
    });

    it.each(fine)(`${name}: takes case %#`, (source) => {
      expect(rule(toSourceFile(path, source))).toEqual([]);
    });
  }

  it.each([
    ['packages/core/src/utils.ts', false],
    ['packages/core/src/types.ts', false],
    ['packages/core/src/compatMatrix.ts', false],
    ['packages/core/src/compat-matrix.ts', true],
    ['packages/core/src/compat-matrix.test.ts', true],
  ])('%s', (path, fine) => {
    expect(nameProblems(path).length === 0).toBe(fine);
  });

  it('finds a cycle through a type import', () => {
    const a = toSourceFile('packages/core/src/a.ts', "import type { B } from './b.ts';");
    const b = toSourceFile('packages/core/src/b.ts', "import { a } from './a.ts';");
    expect(importCycles([a, b])).toEqual(['packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/a.ts']);
  });
});
