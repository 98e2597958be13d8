import { MADE_BY } from './texts.mjs';

/** `schemas/<name>.json`: draft 2020-12, two spaces, keys in the order of the zod schema. */
export function schemaFile(name, schema) {
  const { $schema, ...rest } = schema;
  const comment = `${MADE_BY} The program also refuses what a JSON Schema cannot say; it has the last word.`;
  return `${JSON.stringify({ $schema, $id: `urn:release-gates:schema:${name}`, $comment: comment, ...rest }, null, 2)}\n`;
}
