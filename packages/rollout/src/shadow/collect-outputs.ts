import { LIMITS, parseRfc3339, type Secrets } from '@release-gates/core';
import { readToken, toBase } from '../http-address.ts';
import type { MetricsPorts } from '../metrics/create-metrics.ts';
import type { EnvironmentPolicy } from '../policy/resolve.ts';
import type { Candidate, ChannelState, Pointer } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { otherSlot } from '../step/exposure.ts';
import { isInShadow } from '../step/stage-rules.ts';
import { toPlaceCall } from '../traffic/command/command-call.ts';
import { runCommand } from '../traffic/command/run-command.ts';
import { addressesFor } from './addresses.ts';
import { comparePair } from './compare-pair.ts';
import type { ShadowConfigOf } from './config.ts';
import type { DiffRules } from './diff-json.ts';
import { toPatterns } from './ignore.ts';
import { judgeOutputs } from './judge-outputs.ts';
import { type PairLinesRun, readPairLines } from './pair-lines.ts';
import { readRequests } from './replay-requests.ts';
import { replay, type ReplayTarget } from './replay.ts';
import { notCompared, notKnown, type ShadowReport } from './report.ts';
import { Tally } from './tally.ts';

interface Request {
  readonly policy: EnvironmentPolicy;
  readonly state: ChannelState;
  readonly ports: MetricsPorts;
  readonly nowMs: number;
  /** What changes nothing sends nothing that does; and who only asks how things stand sends nothing at all. */
  readonly sends: 'nothing' | 'safe' | 'all';
}

interface Run extends Request {
  readonly candidate: Candidate;
  readonly current: Pointer;
  readonly rules: DiffRules;
}

/** Outputs of the candidate held against those of what is live, in shadow alone. Never throws for what others wrote or answer. */
export async function collectShadowOutputs(request: Request): Promise<ShadowReport> {
  const { policy, state, ports } = request;
  const { candidate, current } = state;
  const config = policy['shadow-outputs'];
  if (config === undefined) return notCompared('the policy compares no outputs');
  if (candidate === null || !isInShadow(candidate)) return notCompared('nothing is in shadow');
  if (current === null) return notCompared('the ledger knows nothing that is live to compare with');
  const rules = { ignore: toPatterns(config.ignore), tolerance: config['number-tolerance'] };
  const tally = await collect(config, { ...request, candidate, current, rules });
  return 'fault' in tally ? notKnown(config.source, tally.fault) : judgeOutputs(tally, config, ports.secrets);
}

type Collected = Tally | { readonly fault: string };

function collect(config: NonNullable<EnvironmentPolicy['shadow-outputs']>, run: Run): Promise<Collected> {
  switch (config.source) {
    case 'replay':
      return ofReplay(config, run);
    case 'file':
      return ofFile(config, run);
    case 'command':
      return ofCommand(config, run);
  }
}

async function ofReplay(config: ShadowConfigOf<'replay'>, run: Run): Promise<Collected> {
  const { sends, candidate, current, policy, ports } = run;
  const unsafe = config['unsafe-methods'];
  if (sends === 'nothing') return { fault: 'a status sends no requests, so it does not know: plan and tick do' };
  if (sends === 'safe' && unsafe)
    return { fault: 'it sends requests that may change something, which a plan does not: the next tick does' };
  const file = await readMaterial(config.requests, run, 'policy');
  if ('fault' in file) return file;
  const read = readRequests({ path: config.requests, bytes: file.bytes, maxBytes: LIMITS.policy }, unsafe);
  if ('fault' in read) return { fault: `${config.requests}: ${read.fault}` };
  const addresses = addressesFor(config.addresses, otherSlot(policy.slots, candidate.slot), candidate.slot);
  if (addresses === undefined) return { fault: 'the addresses are neither of the slots nor of live and candidate' };
  const live = toTarget(addresses.live, current.release, { config, secrets: ports.secrets });
  const shadow = toTarget(addresses.candidate, candidate.release, { config, secrets: ports.secrets });
  if ('fault' in live) return live;
  if ('fault' in shadow) return shadow;
  const { timeout, concurrency, headers, 'release-header': releaseHeader } = config;
  const asked = { requests: read.requests, compareHeaders: headers, releaseHeader, concurrency };
  return replay({ ...asked, live, candidate: shadow, timeoutMs: timeout * 1000, rules: run.rules }, ports.http);
}

function toTarget(
  address: string,
  { id, version, commit }: Release,
  { config, secrets }: { readonly config: ShadowConfigOf<'replay'>; readonly secrets: Secrets },
): ReplayTarget | { readonly fault: string } {
  const url = new URL(address);
  const token = readToken(config['token-env'], secrets, url);
  if ('refusal' in token) return { fault: token.refusal };
  return { base: toBase(url), headers: token.headers, names: [id, version, commit] };
}

async function ofFile(config: ShadowConfigOf<'file'>, run: Run): Promise<Collected> {
  const file = await readMaterial(config.path, run, 'material');
  return 'fault' in file ? file : tallyLines(file.bytes, { run, isFresh: false, where: config.path });
}

const MAX_PRINTED_BYTES = 32 * 1024 * 1024;

async function ofCommand(config: ShadowConfigOf<'command'>, run: Run): Promise<Collected> {
  const { candidate, policy, state, ports } = run;
  const exposure = { slot: candidate.slot, otherSlot: otherSlot(policy.slots, candidate.slot), percent: 0 };
  const call = toPlaceCall(config, state.channel, exposure);
  if ('refusal' in call) return { fault: call.refusal };
  const outcome = await runCommand(config, { ...call, hidden: { maxBytes: MAX_PRINTED_BYTES } }, ports);
  if (outcome.state !== 'exited') return { fault: `the shadow-outputs command: ${outcome.reason}` };
  if (outcome.status !== 0) return { fault: `the shadow-outputs command ended with exit code ${outcome.status}` };
  if (outcome.truncated) return { fault: `the shadow-outputs command printed more than ${MAX_PRINTED_BYTES} bytes` };
  return tallyLines(outcome.stdout, { run, isFresh: true, where: 'the shadow-outputs command' });
}

interface Lines {
  readonly run: Run;
  readonly isFresh: boolean;
  readonly where: string;
}

function tallyLines(bytes: Uint8Array, { run, isFresh, where }: Lines): Collected {
  const { candidate, current, nowMs, policy, rules } = run;
  const asked: PairLinesRun = {
    candidateId: candidate.release.id,
    liveId: current.release.id,
    stageStartedMs: parseRfc3339(candidate.stage_started_at) ?? nowMs,
    nowMs,
    maxAgeS: policy.canary['max-metric-age'],
    isFresh,
  };
  const read = readPairLines(bytes, asked);
  if ('fault' in read) return { fault: `${where}: ${read.fault}` };
  const tally = new Tally();
  for (const { pair, isBeforeStage } of read.pairs) {
    if (isBeforeStage) tally.addUnclear('before_stage');
    else tally.add(pair, comparePair(pair, rules));
  }
  return tally;
}

async function readMaterial(
  path: string,
  { ports }: Run,
  role: 'policy' | 'material',
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: string }> {
  const file = await ports.workspace.read(path, {
    role,
    maxBytes: role === 'policy' ? LIMITS.policy : LIMITS.material,
  });
  if (file.state === 'present') return file;
  return { fault: `${path}: ${file.state === 'absent' ? 'there is no such file' : file.reason}` };
}
