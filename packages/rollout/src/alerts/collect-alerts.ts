import { InputError, LIMITS, parseStrictJson } from '@release-gates/core';
import { type MetricsPorts, prometheusOptions } from '../metrics/create-metrics.ts';
import type { Channel } from '../state/channel-state.ts';
import { toPlaceCall } from '../traffic/command/command-call.ts';
import { readLastDocument } from '../traffic/command/last-document.ts';
import { runCommand } from '../traffic/command/run-command.ts';
import type { AlertsConfig } from './config.ts';
import type { OpenAlerts } from './open-alerts.ts';
import { askPrometheus } from './prometheus-alerts.ts';
import { readKept, readPrinted } from './read-document.ts';

export interface AlertsRun {
  readonly channel: Channel;
  readonly slots: readonly [string, string];
  readonly nowMs: number;
  readonly maxAgeS: number;
}

type Of<S extends AlertsConfig['source']> = AlertsConfig & { readonly source: S };

/** Never throws for what the other side does. */
export async function collectAlerts(
  config: AlertsConfig | undefined,
  ports: MetricsPorts,
  run: AlertsRun,
): Promise<OpenAlerts> {
  switch (config?.source) {
    case undefined:
      return { unknown: 'the policy does not say whom to ask' };
    case 'none':
      return { open: [] };
    case 'prometheus':
      return ofPrometheus(config, ports, run);
    case 'file':
      return ofFile(config, ports, run);
    case 'command':
      return ofCommand(config, ports, run);
  }
}

function ofPrometheus(config: Of<'prometheus'>, ports: MetricsPorts, { channel }: AlertsRun): Promise<OpenAlerts> {
  const labels: Record<string, string> = {};
  for (const [name, text] of Object.entries(config.labels)) {
    const value = fillPlaces(text, channel);
    if (value === undefined)
      return Promise.resolve({ unknown: `the label ${name} names a part that this channel does not have` });
    labels[name] = value;
  }
  return askPrometheus(prometheusOptions(config), { labels, ignore: config.ignore }, ports);
}

function fillPlaces(text: string, channel: Channel): string | undefined {
  const parts = text.split(/\{(tenant|environment|region|segment)\}/);
  const filled = parts.map((part, at) => (at % 2 === 0 ? part : channel[part as keyof Channel]));
  return filled.every((part) => part !== null) ? filled.join('') : undefined;
}

async function ofFile({ path }: Of<'file'>, { workspace, secrets }: MetricsPorts, run: AlertsRun): Promise<OpenAlerts> {
  const file = await workspace.read(path, { role: 'material', maxBytes: LIMITS.policy });
  if (file.state === 'absent') return { unknown: `${path}: there is no such file` };
  if (file.state === 'refused') return { unknown: `${path}: ${file.reason}` };
  try {
    const { value } = parseStrictJson(file.bytes, { file: path, maxBytes: LIMITS.policy });
    return located(path, readKept(value, { secrets, nowMs: run.nowMs, maxAgeS: run.maxAgeS }));
  } catch (error) {
    // What is wrong with the file is a fact about the alerts, not about the run.
    if (error instanceof InputError) return { unknown: `${path}: ${error.code}` };
    throw error;
  }
}

async function ofCommand(
  config: Of<'command'>,
  ports: MetricsPorts,
  { channel, slots }: AlertsRun,
): Promise<OpenAlerts> {
  const [slot, otherSlot] = slots;
  const call = toPlaceCall(config, channel, { slot, otherSlot, percent: 0 });
  if ('refusal' in call) return { unknown: call.refusal };
  const outcome = await runCommand(config, call, ports);
  if (outcome.state !== 'exited') return { unknown: `the alerts command: ${outcome.reason}` };
  if (outcome.status !== 0 || outcome.truncated) {
    return {
      unknown: `the alerts command: exit code ${outcome.status}${outcome.said === '' ? '' : `: ${outcome.said}`}`,
    };
  }
  const printed = readLastDocument(outcome.stdout);
  if (printed.state !== 'found') return { unknown: 'the alerts command: expected {"alerts": [...]} as its last line' };
  return located('the alerts command', readPrinted(printed.value, ports.secrets));
}

function located(where: string, alerts: OpenAlerts): OpenAlerts {
  return 'unknown' in alerts ? { unknown: `${where}: ${alerts.unknown}` } : alerts;
}
