import { isJsonObject, type Json, type JsonObject, parseRfc3339, parseStrictJson } from '@release-gates/core';

/**
 * What an SBOM lacks that its format demands at the top; null where it lacks nothing. What stands in it is for its readers:
 * this is that it is one at all. SPDX 2.2 and 2.3: clause 6 and the JSON schema. CycloneDX from 1.4: the JSON schemas.
 *
 * @throws InputError `json.…`
 */
export function sbomFault(bytes: Uint8Array, file: string): string | null {
  const { value } = parseStrictJson(bytes, { file, maxBytes: bytes.length });
  if (!isJsonObject(value)) return NEITHER;
  if ('spdxVersion' in value) return firstFault('SPDX', spdxRows(value));
  return 'bomFormat' in value ? firstFault('CycloneDX', cycloneDxRows(value)) : NEITHER;
}

const NEITHER = 'it is neither CycloneDX nor SPDX in JSON';

type Row = readonly [field: string, expected: string, holds: boolean];

function firstFault(format: string, rows: readonly Row[]): string | null {
  const wrong = rows.find(([, , holds]) => !holds);
  return wrong === undefined ? null : `it is no ${format}: expected ${wrong[0]} to be ${wrong[1]}`;
}

function spdxRows(document: JsonObject): readonly Row[] {
  const { spdxVersion, dataLicense, SPDXID, name, documentNamespace, creationInfo } = document;
  const { created, creators } = isJsonObject(creationInfo) ? creationInfo : ({} as JsonObject);
  return [
    ['spdxVersion', 'SPDX-2.2 or SPDX-2.3', spdxVersion === 'SPDX-2.2' || spdxVersion === 'SPDX-2.3'],
    ['dataLicense', 'CC0-1.0', dataLicense === 'CC0-1.0'],
    ['SPDXID', 'SPDXRef-DOCUMENT', SPDXID === 'SPDXRef-DOCUMENT'],
    ['name', 'a text', isFilled(name)],
    ['documentNamespace', 'a URI', typeof documentNamespace === 'string' && URL.canParse(documentNamespace)],
    ['creationInfo.created', 'a time', parseRfc3339(created) !== undefined],
    [
      'creationInfo.creators',
      'those who made it',
      Array.isArray(creators) && creators.length > 0 && creators.every(isFilled),
    ],
    ...listRows(document, ['packages', 'files', 'relationships']),
  ];
}

function cycloneDxRows(document: JsonObject): readonly Row[] {
  const { bomFormat, specVersion, version } = document;
  const [, minor = '0'] = typeof specVersion === 'string' ? (/^1\.([1-9]\d?)$/.exec(specVersion) ?? []) : [];
  const isOptional = Number(minor) > 4 && version === undefined;
  return [
    ['bomFormat', 'CycloneDX', bomFormat === 'CycloneDX'],
    ['specVersion', '1.4 or newer', Number(minor) >= 4],
    ['version', 'an integer from 1', isOptional || (Number.isSafeInteger(version) && Number(version) >= 1)],
    ...listRows(document, ['components', 'services', 'dependencies', 'vulnerabilities']),
  ];
}

function listRows(document: JsonObject, fields: readonly string[]): readonly Row[] {
  return fields.map((field) => [field, 'a list', document[field] === undefined || Array.isArray(document[field])]);
}

function isFilled(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
