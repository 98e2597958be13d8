import path from 'node:path';
import { pathToFileURL } from 'node:url';

// act copies this folder elsewhere, so the packages are found through the repository's root.
const library = path.join(process.env.RG_ROOT, 'node_modules/@actions/artifact/lib/artifact.js');
const { DefaultArtifactClient } = await import(pathToFileURL(library).href);

const client = new DefaultArtifactClient();
const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const wanted = input('name') === '' ? input('pattern') : input('name');
const pattern = new RegExp(
  `^${wanted
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')}$`,
);
const { artifacts } = await client.listArtifacts({ latest: true });
const ids = input('artifact-ids')
  .split(/[\s,]+/)
  .filter(Boolean);
const found = artifacts.filter(({ id, name }) => (ids.length > 0 ? ids.includes(String(id)) : pattern.test(name)));

if (found.length === 0 && input('name') !== '') {
  process.stdout.write(`::error::Artifact not found for name: ${input('name')}\n`);
  process.exit(1);
}
for (const artifact of found) {
  const merged = input('merge-multiple') === 'true' || input('name') !== '';
  const folder = path.resolve(process.env.GITHUB_WORKSPACE, input('path'), merged ? '' : artifact.name);
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    expectedHash: artifact.digest,
  });
  if (digestMismatch) process.exit(1);
}
