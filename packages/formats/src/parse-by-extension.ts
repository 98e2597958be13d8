import { InputError, type ParsedDocument, parseStrictJson } from '@release-gates/core';
import { parseToml } from './toml/parse-toml.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

export interface ParseOptions {
  /** Its extension says the format: `.json`, `.yml`, `.yaml`, `.toml`, in any case. */
  readonly file: string;
  readonly maxBytes?: number;
}

/** @throws InputError `format.unknown`, `json.*`, `yaml.*`, `toml.*` */
export function parseByExtension(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  const extension = /\.([A-Za-z]+)$/.exec(options.file)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'json':
      return parseStrictJson(bytes, options);
    case 'yml':
    case 'yaml':
      return parseYaml(bytes, options);
    case 'toml':
      return parseToml(bytes, options);
    default:
      throw new InputError({
        code: 'format.unknown',
        message: `expected a file named .json, .yml, .yaml or .toml, found ${JSON.stringify(options.file)}`,
        where: { file: options.file },
      });
  }
}
