import { PROV_PREFIX, type Attributes, type Prov } from './prov.ts';

type Relations = Required<Omit<Prov, 'prefix' | 'entity' | 'activity' | 'agent'>>;
type Relation = keyof Relations;

/**
 * Collects a graph. An entity is never added without what generated it: a document that says of something that it was
 * used, and not where it comes from, proves nothing.
 */
export class ProvGraph {
  readonly #prov: Prov = {
    prefix: PROV_PREFIX,
    entity: {},
    activity: {},
    agent: {},
    used: {},
    wasGeneratedBy: {},
    wasAssociatedWith: {},
    actedOnBehalfOf: {},
    wasDerivedFrom: {},
    wasInvalidatedBy: {},
  };
  #relations = 0;

  activity(id: string, attributes: Attributes): string {
    this.#prov.activity[id] ??= attributes;
    return id;
  }

  agent(id: string, attributes: Attributes): string {
    this.#prov.agent[id] ??= attributes;
    return id;
  }

  entity(id: string, attributes: Attributes, by: { readonly activity: string; readonly time?: string }): string {
    if (this.#prov.entity[id] !== undefined) return id;
    this.#prov.entity[id] = attributes;
    const time = by.time === undefined ? {} : { 'prov:time': by.time };
    return (this.relate('wasGeneratedBy', { 'prov:entity': id, 'prov:activity': by.activity, ...time }), id);
  }

  relate<K extends Relation>(kind: K, relation: Relations[K][string]): void {
    this.#relations += 1;
    const relations = (this.#prov[kind] ?? {}) as Record<string, Relations[K][string]>;
    relations[`_:r${this.#relations}`] = relation;
    Object.assign(this.#prov, { [kind]: relations });
  }

  build(): Prov {
    return this.#prov;
  }
}
