import type { JsonObject } from '@release-gates/core';

/** The shape of CDEvents 0.5.1 (https://cdevents.dev, specification and its JSON Schemas), written down for tests. */

const filled = { type: 'string', minLength: 1 };
const reference = { ...filled, format: 'uri-reference' };

function closed(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: 'object', additionalProperties: false, properties, required: [...required] };
}

const tags = { type: 'object' };
const from = closed({ contextId: filled }, ['contextId']);
const links = {
  type: 'array',
  items: {
    anyOf: [
      closed({ linkType: { const: 'PATH' }, from, tags }, ['linkType', 'from']),
      closed({ linkType: { const: 'END' }, from, tags }, ['linkType', 'from']),
      closed({ linkType: { const: 'RELATION' }, linkKind: filled, target: from, tags }, [
        'linkType',
        'linkKind',
        'target',
      ]),
    ],
  },
};

function event(type: JsonObject, content: JsonObject): JsonObject {
  const context = closed(
    {
      specversion: { const: '0.5.1' },
      id: filled,
      source: reference,
      type: { type: 'string', ...type },
      timestamp: { type: 'string', format: 'date-time' },
      schemaUri: { ...filled, format: 'uri' },
      chainId: filled,
      links,
    },
    ['specversion', 'id', 'source', 'type', 'timestamp'],
  );
  const subject = closed({ id: filled, source: reference, content }, ['id', 'content']);
  const customData = {
    oneOf: [{ type: 'object' }, { type: 'string', contentEncoding: 'base64' }],
  };
  const parts = { context, subject, customData, customDataContentType: { type: 'string' } };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...closed(parts, ['context', 'subject']) };
}

const environment = closed({ id: filled, source: reference }, ['id']);

export function serviceSchema(predicate: string): JsonObject {
  return event(
    { enum: [`dev.cdevents.service.${predicate}.0.3.0`] },
    closed({ environment, artifactId: filled }, ['environment', 'artifactId']),
  );
}

export const CUSTOM_SCHEMA: JsonObject = event(
  { pattern: '^dev\\.cdeventsx\\.[a-zA-Z0-9]+-[a-zA-Z]+\\.[a-zA-Z]+\\.[0-9]\\.[0-9]\\.[0-9]$' },
  { type: 'object' },
);
