import { InputError, type ParsedDocument, parseStrictJson } from '@release-gates/core';

export interface ParseOptions {
  /** Its extension says the format: `.json`, `.yml`, `.yaml`, `.toml`, in any case. */
  readonly file: string;
  readonly maxBytes?: number;
}

/**
 * Loads a format's reader with the first file of that format: a step that reads JSON does not wait for YAML and TOML.
 *
 * @throws InputError `format.unknown`, `json.*`, `yaml.*`, `toml.*`
 */
export async function parseByExtension(bytes: Uint8Array, options: ParseOptions): Promise<ParsedDocument> {
  const extension = /\.([A-Za-z]+)$/.exec(options.file)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'json':
      return parseStrictJson(bytes, options);
    case 'yml':
    case 'yaml':
      return (await import('./yaml/parse-yaml.ts')).parseYaml(bytes, options);
    case 'toml':
      return (await import('./toml/parse-toml.ts')).parseToml(bytes, options);
    default:
      throw new InputError({
        code: 'format.unknown',
        message: `expected a file named .json, .yml, .yaml or .toml, found ${JSON.stringify(options.file)}`,
        where: { file: options.file },
      });
  }
}
