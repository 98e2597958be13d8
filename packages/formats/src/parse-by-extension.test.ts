import { expect, it } from 'vitest';
import { parseByExtension } from './parse-by-extension.ts';

it.each([
  ['a/b.json', '{"v":"1"}'],
  ['B.YML', 'v: "1"'],
  ['c.d.yaml', 'v: "1"'],
  ['pyproject.toml', 'v = "1"'],
])('%s', async (file, text) => {
  const document = await parseByExtension(Buffer.from(text), { file });
  expect(document.value).toEqual({ v: '1' });
  expect(document.file).toBe(file);
});

it.each(['VERSION', 'a.txt', 'json', 'a.json.bak', ''])('refuses %j', async (file) => {
  await expect(parseByExtension(Buffer.from('{}'), { file })).rejects.toThrow(
    expect.objectContaining({ code: 'format.unknown' }) as Error,
  );
});

it('hands the limit on', async () => {
  await expect(parseByExtension(Buffer.from('v: 1'), { file: 'a.yml', maxBytes: 1 })).rejects.toThrow(
    /at most 1 bytes/,
  );
});
