import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Preloaded with `--import`: whatever would open a socket, ask for a name or start a program ends the process. */
function refuse(way) {
  return () => {
    process.stderr.write(`a way out was used: ${way}\n`);
    process.exit(99);
  };
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.Socket.prototype.send = refuse('send');
for (const name of Object.keys(dns)) if (name.startsWith('resolve') || name === 'lookup') dns[name] = refuse(name);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  childProcess[name] = refuse(name);
syncBuiltinESMExports();
