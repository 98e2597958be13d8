import * as z from 'zod';
import { ticketSchema } from '../state/ticket.ts';

export const CDEVENTS_VERSION = '0.5.1';

/** Events of CDEvents itself: what is live in an environment changed. */
export const SERVICE_EVENTS = ['deployed', 'upgraded', 'rolledback'] as const;

const uriReference = z.string().min(1).max(512);
const contextId = z.string().min(1).max(256);

const link = z.discriminatedUnion('linkType', [
  z.strictObject({ linkType: z.literal('PATH'), from: z.strictObject({ contextId }) }),
  z.strictObject({
    linkType: z.literal('RELATION'),
    linkKind: z.literal('MANIFEST'),
    target: z.strictObject({ contextId }),
  }),
]);

const context = {
  specversion: z.literal(CDEVENTS_VERSION),
  id: contextId.describe('Id of the record that it tells of'),
  source: uriReference,
  timestamp: z.iso.datetime({ offset: true }),
  chainId: z.string().min(1).max(128).exactOptional().describe('Release candidate id'),
  links: z.array(link).max(4).describe('The event of the decision; the manifest'),
};

const customData = z.strictObject({
  channel: z.string().max(256),
  transition: z.string().max(128),
  transition_kind: z.string().max(32),
  result: z.string().max(16),
  reason_code: z.string().max(64),
  release_id: z.string().max(128).nullable(),
  version: z.string().max(128).nullable(),
  percent: z.number().nullable().describe('Share that the release shall have; null: the traffic is not touched'),
  revision: z.int().min(0).describe('Of the pointer, after it'),
  frozen: z.boolean(),
  ticket: ticketSchema.exactOptional().describe('Left out where nobody named one'),
  record: z.strictObject({ path: z.string().max(256), sha256: z.string().length(64) }),
});

const told = { customData, customDataContentType: z.literal('application/json') };
const subject = { id: z.string().min(1).max(256).describe('Id of the channel'), source: uriReference };

const service = z.strictObject({
  context: z.strictObject({
    ...context,
    type: z.enum(SERVICE_EVENTS.map((predicate) => `dev.cdevents.service.${predicate}.0.3.0` as const)),
  }),
  subject: z.strictObject({
    ...subject,
    content: z.strictObject({
      environment: z.strictObject({ id: z.string().min(1) }),
      artifactId: z.string().regex(/^pkg:generic\//),
    }),
  }),
  ...told,
});

const custom = z.strictObject({
  context: z.strictObject({
    ...context,
    type: z.string().regex(/^dev\.cdeventsx\.releasegates-[a-zA-Z]+\.[a-zA-Z]+\.\d\.\d\.\d$/),
  }),
  subject: z.strictObject({
    ...subject,
    content: z.strictObject({ reason: z.string().min(1).max(1024) }),
  }),
  ...told,
});

export const cdeventSchema = z
  .union([service, custom])
  .describe('What one record of a rollout tells others, as CDEvents 0.5.1');

export type Cdevent = z.output<typeof cdeventSchema>;
