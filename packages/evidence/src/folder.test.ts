import { evidenceFile, FakeWorkspace, type FakeFiles } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { readEvidenceFolder } from './folder.ts';
import { escapeGlob, isConfinedPath, joinPath } from './relative-path.ts';

const sound = evidenceFile();

async function kindsOf(
  files: FakeFiles,
  options: ConstructorParameters<typeof FakeWorkspace>[1] = {},
): Promise<string[]> {
  const documents = await readEvidenceFolder(new FakeWorkspace(files, options), '.e[1]');
  return documents.map((document) =>
    document.kind === 'malformed' ? `${document.kind} ${document.differences[0].code}` : document.kind,
  );
}

describe('readEvidenceFolder', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['ours', sound.bytes, /^evidence$/],
    ['of another version', '{"format":"release-gates/evidence/v9"}', /^foreign$/],
    ['of another tool', '{"ok":true}', /^foreign$/],
    ['a list', '[1]', /^foreign$/],
    ['cut short', sound.bytes.subarray(0, 40), /^malformed json\./],
    ['empty', '', /^malformed json\./],
    ['not text', Uint8Array.of(0xff, 0xfe, 0x7b), /^malformed json\./],
    ['with a byte order mark', `\uFEFF{}`, /^malformed json\./],
    ['ours with one more space', Buffer.concat([sound.bytes, Buffer.from(' ')]), /^malformed evidence\.not_canonical$/],
    ['ours without what it needs', '{"format":"release-gates/evidence/v1"}\n', /^malformed schema\.invalid$/],
    ['a manifest without what it needs', '{"format":"release-gates/manifest/v1"}\n', /^malformed schema\.invalid$/],
    ['with a key twice', '{"format":"x","format":"release-gates/evidence/v1"}', /^malformed json\./],
  ])('tells a file that is %s', async (_name, content, kind) => {
    const [found] = await kindsOf({ '.e[1]/x.json': content });
    expect(found).toMatch(kind);
  });

  it('reads that folder alone, sorted by name', async () => {
    const files = {
      '.e[1]/b.json': '{}',
      '.e[1]/a.json': sound.bytes,
      '.e[1]/deep/c.json': '{',
      '.e1/d.json': '{',
      'e.json': '{',
    };
    expect(await kindsOf(files)).toEqual(['evidence', 'foreign']);
  });

  it('says why a file may not be read', async () => {
    expect(await kindsOf({ '.e[1]/x.json': '{}' }, { refusals: { '.e[1]/x.json': 'file.not_regular' } })).toEqual([
      'malformed file.not_regular',
    ]);
  });

  it('finds nothing in a folder that does not exist', async () => {
    expect(await kindsOf({})).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['a.json', true],
    ['a/b.json', true],
    ['.hidden/b', true],
    ['..a', true],
    ['', false],
    ['/a', false],
    ['a//b', false],
    ['./a', false],
    ['a/../b', false],
    ['..', false],
    ['a/', false],
    ['C:/a', false],
    ['c:a', false],
    ['a\\b', false],
    ['a\0b', false],
    ['a\nb', false],
  ])('%j is confined: %s', (path, confined) => {
    expect(isConfinedPath(path)).toBe(confined);
  });

  it('joins and escapes', () => {
    expect([joinPath('', 'a'), joinPath('.', 'a'), joinPath('b/', 'a')]).toEqual(['a', 'a', 'b/a']);
    expect(escapeGlob('a[b]*{c}')).toBe('a\\[b\\]\\*\\{c\\}');
  });
});
