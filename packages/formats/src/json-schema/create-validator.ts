import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { STRICT_FORMATS } from './formats.ts';

/**
 * Statically imported in a module of its own that is loaded on demand: a dynamic import of the CommonJS package itself
 * works in Node, but finds no constructor once bundled.
 */
export function createValidator(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    // Keywords are judged by normalizeSchema; the library's own strictness refuses valid schemas.
    strict: false,
    // An unknown format must not pass in silence.
    strictSchema: 'log',
    logger: false,
    ownProperties: true,
    unicodeRegExp: true,
  });
  ajvFormats.default(ajv);
  for (const [name, validate] of Object.entries(STRICT_FORMATS)) ajv.addFormat(name, validate);
  return ajv;
}
