import { type FileWriter, InputError, ReleaseGatesError, type Workspace } from '@release-gates/core';
import type { Channel } from '../../state/channel-state.ts';
import { setByCommand } from '../command/command-traffic.ts';
import { readByCommand } from '../command/read-by-command.ts';
import type { CommandPorts } from '../command/run-command.ts';
import type { Exposure, Traffic, TrafficReading, TrafficRequest, TrafficResult } from '../traffic-port.ts';
import { equalBytes } from './equal-bytes.ts';
import type { FlagdConfig, NginxSplitConfig } from './file-config.ts';
import { flagd } from './flagd.ts';
import { nginxSplit } from './nginx-split.ts';
import type { ShareFile } from './share-file.ts';

export interface FilePorts extends CommandPorts {
  /** A fresh recorder each time: what is read back must not be what was read before. */
  openWorkspace(): Workspace;
  /** Undefined where nothing may be changed: a plan, a status. */
  readonly files?: FileWriter | undefined;
}

type Config = FlagdConfig | NginxSplitConfig;

interface Job {
  readonly config: Config;
  readonly share: ShareFile;
  readonly channel: Channel;
  readonly ports: FilePorts;
}

export function createFileTraffic(config: Config, channel: Channel, ports: FilePorts): Traffic {
  const share = config.format === 'flagd' ? flagd(config) : nginxSplit(config);
  const job = { config, share, channel, ports };
  return {
    adapter: 'file',
    set: (request) => setShare(job, request),
    read: (exposure) => readShare(job, exposure),
  };
}

async function setShare(job: Job, request: TrafficRequest): Promise<TrafficResult> {
  const { config, share, ports } = job;
  if (ports.files === undefined) return { state: 'failed', reason: 'nothing may be written here' };
  const before = await open(job);
  if (typeof before === 'string') return { state: 'failed', reason: before };
  const wanted = share.write(before.bytes, request.exposure);
  if (typeof wanted === 'string') return { state: 'failed', reason: `${config.path}: ${wanted}` };
  const problem = await write(ports.files, config.path, wanted.bytes);
  if (problem !== undefined) return problem;
  const after = await open(job);
  if (typeof after === 'string' || after.bytes === undefined || !equalBytes(after.bytes, wanted.bytes)) {
    return { state: 'unknown', reason: `${config.path} is not what was written a moment ago` };
  }
  return reload(job, request);
}

async function write(files: FileWriter, path: string, bytes: Uint8Array): Promise<TrafficResult | undefined> {
  try {
    await files.replace(path, bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const reason = error.problems.map(({ message }) => message).join('; ');
    // A write that failed at its very end may be there.
    return { state: error instanceof InputError ? 'failed' : 'unknown', reason: `${path}: ${reason}` };
  }
}

async function reload({ config, ports }: Job, request: TrafficRequest): Promise<TrafficResult> {
  if (config.reload === undefined) return { state: 'done', reason: `${config.path} was written` };
  const told = await setByCommand(config.reload, request, ports);
  // The file stands: whatever became of the command, the next reload brings the new share.
  if (told.state !== 'done')
    return { state: 'unknown', reason: `${config.path} was written; to reload, ${told.reason}` };
  return { state: 'done', reason: `${config.path} was written; to reload, ${told.reason}` };
}

async function readShare(job: Job, exposure: Exposure): Promise<TrafficReading> {
  const { config, share, channel, ports } = job;
  const file = await open(job);
  if (typeof file === 'string') return { state: 'unknown', reason: file };
  if (file.bytes === undefined) {
    const begin = `where all users are in ${exposure.slot}, begin it with ${share.begin(exposure.slot)}`;
    return { state: 'unknown', reason: `${config.path}: there is no such file; ${begin}` };
  }
  const found = share.read(file.bytes, exposure);
  if (typeof found === 'string') return { state: 'unknown', reason: `${config.path}: ${found}` };
  if (config.read === undefined) {
    const detail = `what ${config.path} says; nobody looked whether the router took it`;
    return { state: 'read', percent: found.percent, proven: false, detail };
  }
  // What the router has counts; a file that says otherwise will, once the router reads it again.
  const reading = await readByCommand(config.read, { channel, exposure }, ports);
  if (reading.state === 'unknown') return reading;
  return { ...reading, detail: `${reading.detail}; ${config.path} says ${found.percent} %` };
}

/** Without `bytes` there is no file. The text says why it cannot be read. */
async function open({ config, ports }: Job): Promise<{ readonly bytes: Uint8Array | undefined } | string> {
  const file = await ports.openWorkspace().read(config.path, { role: 'material' });
  if (file.state === 'refused') return `${file.path}: ${file.reason}`;
  return { bytes: file.state === 'present' ? file.bytes : undefined };
}
