import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLogFile } from './audit-log-file.ts';
import type { Measurement } from './measurement.ts';
import { pairedRatio } from './paired.ts';

const RECORDS = 1_000_000;
const TAIL = 1000;
const MEMORY_LIMIT_MIB = 80;
const ROUNDS = 5;
const OPENSSL = 'openssl dgst -sha256';

/** Every figure is of whole processes: start-up, reading and the tree included. */
export async function bench(): Promise<readonly Measurement[]> {
  const root = mkdtempSync(join(tmpdir(), 'release-gates-bench-'));
  try {
    const verifier = bundleVerifier(root);
    return [...(await ofLongLog(root, verifier)), await ofHeldBackShape(root, verifier)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function ofLongLog(root: string, verifier: Verifier): Promise<Measurement[]> {
  const log = join(root, 'release.log');
  const seal = join(root, 'release.seal');
  const sealedBytes = writeLogFile(log, 'release', RECORDS, TAIL);
  const shorter = join(root, 'tenth.log');
  writeLogFile(shorter, 'release', RECORDS / 10);
  const hash = (): void => openssl(log);
  verifier('seal', log, seal, String(sealedBytes));
  let peakMib = 0;
  const verify = (...args: readonly string[]): void => {
    peakMib = Math.max(peakMib, verifier(...args));
  };
  const deep = await pairedRatio(() => verify('deep', log), hash, ROUNDS);
  const sealed = await pairedRatio(() => verify('sealed', log, seal), hash, ROUNDS);
  const tail = await pairedRatio(
    () => verify('tail', log, seal),
    () => program('node', process.execPath, ['--eval', '0']),
    15,
  );
  const tenth = await pairedRatio(
    () => verify('deep', log),
    () => verify('deep', shorter),
    ROUNDS,
  );
  const reference = await pairedRatio(
    () => verify('deep', log),
    () => python(log),
    3,
  );
  const memory = {
    ratio: peakMib / MEMORY_LIMIT_MIB,
    limit: 1,
    against: `${MEMORY_LIMIT_MIB} MiB`,
    note: `${peakMib} MiB`,
  };
  rmSync(log);
  return [
    figure('every record of 1,000,000, with the tree', deep, { limit: 10, against: OPENSSL }),
    figure('1,000,000 sealed records re-hashed, 1,000 verified', sealed, { limit: 1.5, against: OPENSSL }),
    figure('1,000 records after 1,000,000 trusted ones', tail, { limit: 1.7, against: 'node --eval 0' }),
    figure('every record of 1,000,000', reference, { limit: 0.25, against: 'json and hashlib in Python' }),
    { name: 'peak memory of all of these', ...memory },
    growth(tenth.oursMs - tail.theirsMs, tenth.theirsMs - tail.theirsMs),
  ];
}

async function ofHeldBackShape(root: string, verifier: Verifier): Promise<Measurement> {
  const log = join(root, 'terse.log');
  writeLogFile(log, 'terse', RECORDS);
  const deep = await pairedRatio(
    () => verifier('deep', log),
    () => openssl(log),
    ROUNDS,
  );
  return figure('every record of 1,000,000 of another shape', deep, { limit: 10, against: OPENSSL });
}

/** Exponent of the time's growth over a decade of records, start-up taken off. */
function growth(longMs: number, shortMs: number): Measurement {
  const name = 'growth of time from 100,000 to 1,000,000 records';
  return { name, ratio: Math.log10(longMs / shortMs), limit: 1.05, against: 'linear, as an exponent' };
}

/** The checks of the predecessor's verifier, without the eleven rows that it reports for each record. */
const PYTHON = `
import hashlib, json, sys
FIELDS = ("schema_version", "seq", "ts", "action", "actor", "source", "status", "context", "prev_hash", "entry_hash")
previous, last, faults = "", 0.0, 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line: continue
        record = json.loads(line)
        if not isinstance(record, dict): sys.exit("not an object")
        faults += any(field not in record for field in FIELDS)
        faults += int(record["seq"]) != number
        for field in ("action", "actor", "source", "status"):
            faults += not str(record.get(field) or "").strip()
        faults += not isinstance(record["context"], dict)
        ts = float(record["ts"])
        faults += not ts > 0 or ts < last
        last = ts
        faults += record["prev_hash"] != previous
        body = {key: value for key, value in record.items() if key != "entry_hash"}
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        previous = record["entry_hash"]
        faults += hashlib.sha256(text.encode("utf-8")).hexdigest() != previous
if faults: sys.exit("faults")
`;

function python(log: string): void {
  program('python3', 'python3', ['-c', PYTHON, log]);
}

function openssl(log: string): void {
  program('openssl', 'openssl', ['dgst', '-sha256', log]);
}

/** Runs the verifier; returns its peak memory in MiB. */
type Verifier = (...args: readonly string[]) => number;

/** As it ships: one file, for what a process loads is most of what a short check costs. */
function bundleVerifier(root: string): Verifier {
  const entry = fileURLToPath(new URL('programs/audit-verify.js', import.meta.url));
  const folder = join(root, 'verifier');
  const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  program('ncc', process.execPath, [ncc, 'build', entry, '--out', folder, '--quiet']);
  return (...args) => Number(program('verifier', process.execPath, [join(folder, 'index.js'), ...args]));
}

function program(name: string, path: string, args: readonly string[]): string {
  const run = spawnSync(path, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${name} failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

function figure(
  name: string,
  paired: { readonly ratio: number; readonly oursMs: number; readonly theirsMs: number },
  against: { readonly limit: number; readonly against: string },
): Measurement {
  const note = `${paired.oursMs.toFixed(0)} ms against ${paired.theirsMs.toFixed(0)} ms`;
  return { name, ratio: paired.ratio, ...against, note };
}
