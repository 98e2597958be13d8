import type { LogRecord } from '@release-gates/audit-log';
import { formatRfc3339, sha256Hex } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { Pointer } from '../state/channel-state.ts';
import { ledgerIdOf } from '../state/ledger-state.ts';
import type { Release } from '../state/release.ts';
import { actorOf } from './build-envelope.ts';
import { bounded } from './bounded.ts';
import { ProvGraph } from './prov-graph.ts';
import type { Prov } from './prov.ts';
import { artifactIdOf, givenFor, pendingOf, startLineOf, subjectOf, targetLineOf, ticketOf } from './questions.ts';
import { makes } from './record-format.ts';
import type { RolloutRecord } from './rollout-record.ts';
import type { Signature } from './signature.ts';
import type { WrittenRecord } from './written-record.ts';

/** Where everything that a line brings about comes from. A view of its records: whoever reads PROV needs no other format. */
export function buildProv(line: LineFacts, written: readonly WrittenRecord[]): Prov {
  const graph = new ProvGraph();
  const activity = addTransition(graph, line);
  addAgents(graph, line, activity);
  const subject = subjectOf(line);
  if (subject !== undefined) {
    graph.relate('used', { 'prov:activity': activity, 'prov:entity': addRelease(graph, subject) });
  }
  for (const one of written) addRecord(graph, one, line);
  if (makes(line.format, 3)) addSigners(graph, written);
  if (line.state.revision > line.before.revision) addPointers(graph, line, activity);
  return graph.build();
}

function addTransition(graph: ProvGraph, line: LineFacts): string {
  const { transition, status, outcome, nowMs } = line;
  const isOpen = status === 'intent' || status === 'takeover';
  const ticket = ticketOf(line);
  return graph.activity(transitionName(transition.id), {
    'prov:type': qualified(transition.kind),
    'prov:startTime': pendingOf(line)?.since ?? formatRfc3339(nowMs),
    ...(!isOpen && { 'prov:endTime': formatRfc3339(nowMs) }),
    'rg:channel': ledgerIdOf(line.state),
    'rg:fence': transition.fence,
    'rg:result': status,
    'rg:reason_code': outcome?.reasonCode ?? transition.reasonCode,
    'rg:reason': bounded(outcome?.reason ?? transition.reason),
    'rg:correlation_id': bounded(transition.correlationId, 256),
    ...(ticket !== null && { 'rg:ticket': ticket }),
  });
}

/** A person or a bot asks, others agree, and release-gates acts for whoever asked. */
function addAgents(graph: ProvGraph, line: LineFacts, activity: string): void {
  const initiator = addPerson(graph, pendingOf(line)?.by ?? line.transition.by, actorOf(line).type);
  const executor = graph.agent('rg:agent/release-gates', { 'prov:type': qualified('SoftwareAgent', 'prov') });
  associate(graph, activity, [initiator, 'initiator']);
  associate(graph, activity, [executor, 'executor']);
  graph.relate('actedOnBehalfOf', {
    'prov:delegate': executor,
    'prov:responsible': initiator,
    'prov:activity': activity,
  });
  for (const by of givenFor(line)?.approved_by ?? []) {
    associate(graph, activity, [addPerson(graph, by, 'person'), 'approver']);
  }
}

function addPerson(graph: ProvGraph, by: string, type: 'person' | 'automation'): string {
  const who = bounded(by, 256);
  const kind = type === 'person' ? 'Person' : 'SoftwareAgent';
  return graph.agent(`rg:agent/as/${encoded(who)}`, { 'prov:type': qualified(kind, 'prov'), 'prov:label': who });
}

function associate(
  graph: ProvGraph,
  activity: string,
  [agent, role]: readonly [string, Prov['wasAssociatedWith'][string]['prov:role']],
): void {
  graph.relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': agent, 'prov:role': role });
}

/** A record rests on earlier ones and on the manifest; each of them was made by something of its own. */
function addRecord(graph: ProvGraph, { record, file }: WrittenRecord, line: LineFacts): void {
  const made = { activity: transitionName(line.transition.id), time: record.created_at };
  const attributes = { 'prov:type': qualified(record.kind), 'prov:location': file.path };
  const entity = graph.entity(digestName(sha256Hex(file.bytes)), attributes, made);
  for (const one of record.refs) {
    const { ref, sha256 } = one;
    const maker = makerOf(one, line);
    if (sha256 === null || maker === undefined) continue;
    const activity = graph.activity(maker, {});
    const used = graph.entity(digestName(sha256), { 'prov:location': ref }, { activity });
    graph.relate('wasDerivedFrom', { 'prov:generatedEntity': entity, 'prov:usedEntity': used });
  }
}

/** Whoever signed the manifest of what was activated vouches for it. */
function addSigners(graph: ProvGraph, written: readonly WrittenRecord[]): void {
  for (const { record } of written) {
    if (record.kind !== 'activation' && record.kind !== 'downgrade') continue;
    const signers = record.signature?.signers.filter(({ signs }) => signs === 'manifest') ?? [];
    const entity = digestName(record.manifest.sha256);
    for (const signer of signers) {
      graph.relate('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': addSigner(graph, signer) });
    }
  }
}

function addSigner(graph: ProvGraph, signer: Signature['signers'][number]): string {
  const name = signer.type === 'key' ? signer.key_id : signer.by;
  return graph.agent(`rg:signer/${signer.type}/${encoded(name)}`, {
    'prov:type': qualified('signer'),
    'prov:label': signer.by,
    ...(signer.type === 'key' && { 'rg:key_id': signer.key_id, 'rg:key_name': signer.key_name }),
    ...(signer.type === 'certificate' && { 'rg:issuer': signer.issuer }),
    ...(signer.type !== 'unit' && { 'rg:authority': signer.authority.join(' ') }),
  });
}

function makerOf({ rel, sha256 }: RolloutRecord['refs'][number], line: LineFacts): string | undefined {
  switch (rel) {
    case 'decision':
      return transitionName(line.transition.id);
    case 'start':
      return transitionIn(startLineOf(line));
    case 'before':
      return line.before.current === null ? undefined : transitionName(line.before.current.transition);
    case 'target':
      return transitionIn(targetLineOf(line));
    case 'manifest':
    case 'measurements':
      return `rg:evaluation/${sha256}`;
    case 'rollback': {
      const followed = line.marks.find((mark) => mark.type === 'followed_up');
      return followed === undefined ? undefined : transitionName(followed.rollback);
    }
    case 'approval':
    case 'authorisation':
      return undefined;
  }
}

function transitionIn(record: LogRecord | undefined): string | undefined {
  const transition = record?.context['transition'];
  return typeof transition === 'string' ? transitionName(transition) : undefined;
}

/** What is live now, from which release, and what it took the place of. */
function addPointers(graph: ProvGraph, line: LineFacts, activity: string): void {
  const { before, state, nowMs } = line;
  const time = formatRfc3339(nowMs);
  if (state.current === null) return;
  const pointer = addPointer(graph, state.current, { channel: ledgerIdOf(state), activity, time });
  const release = addRelease(graph, state.current.release);
  graph.relate('wasDerivedFrom', { 'prov:generatedEntity': pointer, 'prov:usedEntity': release });
  if (before.current === null) return;
  const earlier = graph.activity(transitionName(before.current.transition), {});
  const was = addPointer(graph, before.current, { channel: ledgerIdOf(before), activity: earlier });
  const from = addRelease(graph, before.current.release);
  graph.relate('wasDerivedFrom', { 'prov:generatedEntity': was, 'prov:usedEntity': from });
  graph.relate('wasInvalidatedBy', { 'prov:entity': was, 'prov:activity': activity, 'prov:time': time });
}

function addPointer(
  graph: ProvGraph,
  { revision, slot }: Pointer,
  { channel, ...made }: { readonly channel: string; readonly activity: string; readonly time?: string },
): string {
  const attributes = { 'prov:type': qualified('pointer'), 'rg:revision': revision, 'rg:slot': slot };
  return graph.entity(`rg:pointer/${channel}/${revision}`, attributes, made);
}

function addRelease(graph: ProvGraph, release: Release): string {
  const { id, version, generation, commit, manifest, imported } = release;
  const activity = graph.activity(`rg:build/${commit}`, { 'prov:type': qualified('build'), 'rg:commit': commit });
  const attributes = { 'rg:release_id': id, 'rg:version': bounded(version, 256), 'rg:generation': generation };
  const name = `rg:release/${artifactIdOf(release).slice('sha256:'.length)}`;
  const entity = graph.entity(name, { 'prov:type': qualified('release'), ...attributes }, { activity });
  if (imported) return entity;
  // What judged the release made its manifest.
  const judging = graph.activity(`rg:evaluation/${manifest.sha256}`, { 'rg:release_id': id });
  const about = { 'prov:type': qualified('manifest'), 'rg:evidence_sha256': manifest.evidence_sha256 };
  const bound = graph.entity(digestName(manifest.sha256), about, { activity: judging });
  graph.relate('wasDerivedFrom', { 'prov:generatedEntity': bound, 'prov:usedEntity': entity });
  return entity;
}

function transitionName(id: string): string {
  return `rg:transition/${id}`;
}

function digestName(sha256: string): string {
  return `rg:sha256/${sha256}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function qualified(name: string, prefix: 'rg' | 'prov' = 'rg') {
  return { $: `${prefix}:${name}`, type: 'prov:QUALIFIED_NAME' } as const;
}
