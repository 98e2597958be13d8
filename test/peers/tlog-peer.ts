import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** test/peers/transparency, compiled: what the libraries of Go and of transparency-dev say. */
const PROGRAM = join(resolve(process.env['RELEASE_GATES_PEERS'] ?? '.cache/go-bin'), 'tlog-peer');

export const isPeerThere = existsSync(PROGRAM);

export interface PeerRequest {
  readonly do: 'checkpoint' | 'proof' | 'tree' | 'growth' | 'make';
  readonly origin: string;
  readonly vkey?: string;
  readonly witnesses?: readonly string[];
  readonly threshold?: number;
  readonly note?: Uint8Array;
  readonly proof?: Uint8Array;
  readonly entry?: Uint8Array;
  readonly folder?: string;
  readonly size?: number;
  readonly root?: Uint8Array;
  readonly skey?: string;
  readonly witnessSkey?: string;
  readonly count?: number;
}

export interface PeerAnswer {
  readonly ok: boolean;
  readonly why?: string;
}

function toBase64(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

/** Answers in the order of the requests; one process for all of them. */
export function askPeer(requests: readonly PeerRequest[]): readonly PeerAnswer[] {
  const plain = requests.map((request) =>
    JSON.stringify(Object.fromEntries(Object.entries(request).map(([name, value]) => [name, toBase64(value)]))),
  );
  const run = spawnSync(PROGRAM, { input: `${plain.join('\n')}\n`, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr);
  const answers = run.stdout.trimEnd().split('\n');
  if (answers.length !== requests.length) throw new Error(`${requests.length} requests, ${answers.length} answers`);
  return answers.map((line) => JSON.parse(line) as PeerAnswer);
}
