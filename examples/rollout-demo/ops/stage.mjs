import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// node ops/stage.mjs <slot> <version>: the service as it is in the tag of this version, into this slot. May be repeated.
const [slot, version] = process.argv.slice(2);
const folder = resolve('run', 'slots', slot, version);
mkdirSync(folder, { recursive: true });
const archive = execFileSync('git', ['archive', '--format=tar', `refs/tags/v${version}`, 'package.json', 'src']);
execFileSync('tar', ['-x', '-C', folder], { input: archive });

const { controlPort } = JSON.parse(readFileSync(join('run', 'slots.json'), 'utf8'))[slot];
const answer = await fetch(`http://127.0.0.1:${controlPort}/stage`, {
  method: 'POST',
  body: JSON.stringify({ version, module: join(folder, 'src', 'server.js') }),
});
const said = await answer.text();
if (!answer.ok) throw new Error(`slot ${slot} does not take ${version}: ${said}`);
process.stdout.write(`${slot} holds ${version}\n`);
