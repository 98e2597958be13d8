import * as z from 'zod';

/** Documents of one channel share their names, so that many of them are one graph. */
export const PROV_PREFIX = { prov: 'http://www.w3.org/ns/prov#', rg: 'urn:release-gates:' } as const;

const name = z
  .string()
  .regex(/^rg:[A-Za-z0-9._~!*/%-]{1,1024}$/)
  .describe('Qualified name below urn:release-gates:');
const typed = z.strictObject({ $: z.string(), type: z.literal('prov:QUALIFIED_NAME') });
const attribute = z.union([z.string(), z.number(), z.boolean(), typed]);
const instant = z.iso.datetime({ offset: true });
const attributes = z.record(z.string().regex(/^(prov|rg):[a-z0-9_A-Z]{1,64}$/), attribute);
const relations = <S extends z.ZodType>(relation: S) => z.record(z.string().regex(/^_:[a-z]\d+$/), relation);

/** What we use of W3C PROV-JSON (member submission of 24 April 2013). */
export const provSchema = z
  .strictObject({
    prefix: z.strictObject({ prov: z.literal(PROV_PREFIX.prov), rg: z.literal(PROV_PREFIX.rg) }),
    entity: z.record(name, attributes).describe('Records, releases, manifests, revisions of the pointer'),
    activity: z.record(name, attributes).describe('The transition, and what made what it used'),
    agent: z.record(name, attributes).describe('Who asked, who agreed, what carried it out'),
    used: relations(z.strictObject({ 'prov:activity': name, 'prov:entity': name })),
    wasGeneratedBy: relations(
      z.strictObject({ 'prov:entity': name, 'prov:activity': name, 'prov:time': instant.exactOptional() }),
    ),
    wasAssociatedWith: relations(
      z.strictObject({
        'prov:activity': name,
        'prov:agent': name,
        'prov:role': z.enum(['initiator', 'executor', 'approver']),
      }),
    ),
    actedOnBehalfOf: relations(
      z.strictObject({ 'prov:delegate': name, 'prov:responsible': name, 'prov:activity': name }),
    ),
    wasAttributedTo: relations(z.strictObject({ 'prov:entity': name, 'prov:agent': name }))
      .exactOptional()
      .describe('Who signed the manifest of what was activated; since version 3 of the records'),
    wasDerivedFrom: relations(z.strictObject({ 'prov:generatedEntity': name, 'prov:usedEntity': name })),
    wasInvalidatedBy: relations(
      z.strictObject({ 'prov:entity': name, 'prov:activity': name, 'prov:time': instant.exactOptional() }),
    ),
  })
  .describe('Provenance of one transition of a rollout, as W3C PROV-JSON');

export type Prov = z.output<typeof provSchema>;
export type Attributes = z.output<typeof attributes>;
