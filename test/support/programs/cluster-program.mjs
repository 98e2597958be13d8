import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { carryOut } from './cluster.mjs';

// node cluster-program.mjs <path of kubectl or aws> <argument>…: on the object in $HOME/object.json, in the mode of the file
// $HOME/mode. Each call is noted in $HOME/calls.ndjson: its arguments and the names of its variables.
const [name, ...words] = process.argv.slice(2);
const home = process.env.HOME;
const argv = [basename(name), ...words];
appendFileSync(join(home, 'calls.ndjson'), `${JSON.stringify({ argv, variables: Object.keys(process.env) })}\n`);

const mode = existsSync(join(home, 'mode')) ? readFileSync(join(home, 'mode'), 'utf8') : 'well';
switch (mode) {
  case 'well':
  case 'answer lost': {
    const object = JSON.parse(readFileSync(join(home, 'object.json'), 'utf8'));
    const { status, stdout, stderr } = carryOut(object, argv);
    writeFileSync(join(home, 'object.json'), JSON.stringify(object));
    finish(mode === 'well' ? { status, stdout, stderr } : { status: 1, stdout: '', stderr: 'error: connection reset' });
    break;
  }
  case 'not found':
    finish({ status: 1, stdout: '', stderr: 'Error from server (NotFound): "shop-green" not found' });
    break;
  case 'silent':
    finish({ status: 0, stdout: 'done', stderr: '' });
    break;
  case 'hangs':
    setInterval(() => undefined, 1000);
    break;
  default:
    finish({ status: 70, stdout: '', stderr: `no such mode: ${mode}` });
}

function finish({ status, stdout, stderr }) {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
