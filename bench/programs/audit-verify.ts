import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { type ByteSource, type LevelOfProof, type LogSeal, verifyLog } from '@release-gates/audit-log';

/**
 * The verifier as a process of its own, so that start-up and memory count:
 * `<level> <log> [<seal>]` verifies, `seal <log> <seal> <bytes>` seals the beginning of the log.
 * Prints peak memory in MiB.
 */
function run([mode = '', log = '', sealPath, bytes]: readonly string[]): void {
  const file = openSync(log, 'r');
  const size = bytes === undefined ? fstatSync(file).size : Number(bytes);
  const source: ByteSource = { size, read: (into, offset) => readSync(file, into, 0, into.length, offset) };
  const isSealing = mode === 'seal';
  const level = isSealing ? 'deep' : (mode as LevelOfProof);
  const old = isSealing || sealPath === undefined ? undefined : (JSON.parse(readFileSync(sealPath, 'utf8')) as LogSeal);
  const options = { profile: 'release-gates', origin: 'example.com/bench', level, reseal: isSealing } as const;
  const { report, seal } = verifyLog(source, old === undefined ? options : { ...options, seal: old });
  closeSync(file);
  if (!report.ok || report.level !== level) throw new Error(`not verified: ${JSON.stringify(report)}`);
  if (isSealing && sealPath !== undefined) writeFileSync(sealPath, JSON.stringify(seal));
  process.stdout.write(`${Math.ceil(process.resourceUsage().maxRSS / 1024)}\n`);
}

run(process.argv.slice(2));
