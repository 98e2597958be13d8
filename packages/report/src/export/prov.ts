import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

type Attributes = Record<string, string | number | boolean | { readonly $: string; readonly type: string }>;
type Relation = Record<string, string>;

interface Graph {
  readonly prefix: Readonly<Record<string, string>>;
  readonly entity: Record<string, Attributes>;
  readonly activity: Record<string, Attributes>;
  readonly agent: Record<string, Attributes>;
  readonly used: Record<string, Relation>;
  readonly wasGeneratedBy: Record<string, Relation>;
  readonly wasAssociatedWith: Record<string, Relation>;
  readonly actedOnBehalfOf: Record<string, Relation>;
  readonly wasDerivedFrom: Record<string, Relation>;
}

/**
 * Where the verdict over a candidate comes from, as W3C PROV-JSON (member submission of 24 April 2013): each run is an
 * activity that used the files it read and generated its evidence, and the manifest is derived from all evidence. Names of
 * files are their digests, so that graphs of many candidates are one.
 */
export function toProv(candidate: ExportedCandidate): Graph {
  const graph: Graph = {
    prefix: { rg: 'urn:release-gates:' },
    entity: {},
    activity: {},
    agent: {},
    used: {},
    wasGeneratedBy: {},
    wasAssociatedWith: {},
    actedOnBehalfOf: {},
    wasDerivedFrom: {},
  };
  const { manifest, manifestName, manifestSha256, evidence } = candidate;
  const bound = fileId(manifestSha256);
  graph.entity[bound] = {
    'prov:label': manifestName,
    'rg:sha256': manifestSha256,
    'rg:release_candidate_id': manifest.release_candidate_id,
    'rg:decision': manifest.decision,
  };
  for (const exported of evidence) addRun(graph, exported, bound);
  return graph;
}

function addRun(graph: Graph, { evidence, name, sha256 }: ExportedEvidence, manifest: string): void {
  const activity = `rg:run/${encodeURIComponent(evidence.unit)}/${sha256.slice(0, 12)}`;
  graph.activity[activity] = {
    'prov:startTime': evidence.started_at,
    'prov:endTime': evidence.ended_at,
    'prov:label': evidence.unit,
    'rg:verdict': evidence.verdict,
  };
  const document = fileId(sha256);
  graph.entity[document] = { 'prov:label': name, 'rg:sha256': sha256 };
  const { actor } = evidence.run;
  const person = `rg:actor/${encodeURIComponent(actor)}`;
  const tool = `rg:tool/${encodeURIComponent(evidence.tool.version)}`;
  graph.agent[person] = { 'prov:label': actor };
  graph.agent[tool] = {
    'prov:label': `${evidence.tool.name} ${evidence.tool.version}`,
    'prov:type': { $: 'prov:SoftwareAgent', type: 'prov:QUALIFIED_NAME' },
  };
  for (const material of evidence.materials) {
    const used = fileId(material.sha256);
    graph.entity[used] ??= { 'prov:label': material.path, 'rg:sha256': material.sha256 };
    relate(graph.used, { 'prov:activity': activity, 'prov:entity': used });
  }
  for (const output of evidence.outputs) {
    const made = fileId(output.sha256);
    graph.entity[made] ??= { 'prov:label': output.path, 'rg:sha256': output.sha256 };
    relate(graph.wasGeneratedBy, { 'prov:entity': made, 'prov:activity': activity });
  }
  relate(graph.wasGeneratedBy, { 'prov:entity': document, 'prov:activity': activity, 'prov:time': evidence.ended_at });
  relate(graph.wasAssociatedWith, { 'prov:activity': activity, 'prov:agent': tool });
  relate(graph.actedOnBehalfOf, { 'prov:delegate': tool, 'prov:responsible': person, 'prov:activity': activity });
  relate(graph.wasDerivedFrom, { 'prov:generatedEntity': manifest, 'prov:usedEntity': document });
}

function relate(relations: Record<string, Relation>, relation: Relation): void {
  relations[`_:r${Object.keys(relations).length + 1}`] = relation;
}

function fileId(sha256: string): string {
  return `rg:sha256/${sha256}`;
}
