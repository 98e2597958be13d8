import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '@release-gates/formats';
import { rolloutPolicySchema } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readManifest(path: string): Record<string, Record<string, string> | undefined> {
  return JSON.parse(read(path)) as Record<string, Record<string, string>>;
}

/** Targets of Markdown links that name a file of this repository. */
function localLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

interface Example {
  readonly hooks?: { readonly drain?: { readonly command: readonly string[] } };
}

function yamlBlocks(page: string): Example[] {
  return [...read(page).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(
    (match) => parseYaml(Buffer.from(match[1] ?? ''), { file: page }).value as Example,
  );
}

describe('documentation', () => {
  it.each(PAGES)('the links of %s lead somewhere', (page) => {
    const broken = localLinks(read(page)).filter((target) => !existsSync(join(ROOT, dirname(page), target)));
    expect(broken).toEqual([]);
  });

  it('every page can be found from the README', () => {
    const found = new Set(['README.md']);
    for (const page of found) {
      const targets = localLinks(read(page)).map((target) => normalize(join(dirname(page), target)));
      for (const target of targets) if (PAGES.includes(target)) found.add(target);
    }
    expect(PAGES.filter((page) => !found.has(page))).toEqual([]);
  });

  it.each(PAGES)('the npm commands of %s exist', (page) => {
    const scripts = readManifest('package.json')['scripts'] ?? {};
    const named = [...read(page).matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(PAGES.filter((page) => read(page).includes('drain:')))('drains in %s what was left', (page) => {
    const commands = yamlBlocks(page).flatMap(({ hooks }) => hooks?.drain?.command ?? []);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((argument) => argument.includes('{other_slot}'))).toEqual([]);
  });

  it('has a smallest policy that is one', () => {
    const [smallest] = yamlBlocks('docs/rollout.md');
    expect(rolloutPolicySchema.safeParse(smallest).success).toBe(true);
    expect(Object.keys(smallest ?? {})).toEqual(['version', 'canary', 'traffic']);
  });

  it('names all dictionary words once, in order', () => {
    const words = [...read('docs/dictionary.md').matchAll(/^\| \*\*([^*]+)\*\*/gm)].map((match) => match[1] ?? '');
    expect(words).toEqual([...new Set(words)].toSorted());
  });
});
