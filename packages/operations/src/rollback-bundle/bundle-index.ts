import type { Subject } from '@release-gates/core';
import { canonicalFile, differ, documentReader, isConfinedPath } from '@release-gates/evidence';
import * as z from 'zod';

export const BUNDLE_FORMAT = 'release-gates/rollback-bundle/v1';
export const INDEX_NAME = 'bundle.json';
/** Where the copies lie below the bundle, so that no copy can be called `bundle.json`. */
export const FILES_FOLDER = 'files';

export const MAX_FILES = 5000;
const MAX_INDEX_BYTES = 32 * 1024 * 1024;
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** A bundle is held in memory while it is copied, so that what was hashed is what is written. */
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, lower-case hex');

export const bundleIndexSchema = z
  .strictObject({
    format: z.literal(BUNDLE_FORMAT),
    created_at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      .describe('RFC 3339, UTC'),
    label: z.string().max(128).nullable().describe('Given by who made it'),
    release_candidate_id: z.string().max(128).describe('Candidate that the bundle can roll back to'),
    correlation_id: z.string().max(128).describe('Ties the bundle to other runs'),
    repository: z.string().max(256).describe('owner/name'),
    commit: z.string().max(64).nullable().describe('Full commit id; null where it could not be determined'),
    files: z
      .array(
        z.strictObject({
          path: z.string().min(1).max(4096).describe('Where the file was, relative to the workspace'),
          sha256,
          bytes: z.int().min(0).max(MAX_FILE_BYTES).describe('Size'),
          role: z.enum(['file', 'evidence']).describe('Why it is in the bundle'),
        }),
      )
      .min(1)
      .max(MAX_FILES)
      .describe('Every file of the bundle, sorted by path'),
  })
  .describe('release-gates rollback bundle index, version 1');

export type BundleIndex = z.output<typeof bundleIndexSchema>;

export function buildIndex(facts: {
  readonly createdAt: string;
  readonly label: string | null;
  readonly releaseCandidateId: string;
  readonly correlationId: string;
  readonly subject: Subject;
  readonly files: BundleIndex['files'];
}): BundleIndex {
  return {
    format: BUNDLE_FORMAT,
    created_at: facts.createdAt,
    label: facts.label,
    release_candidate_id: facts.releaseCandidateId,
    correlation_id: facts.correlationId,
    repository: facts.subject.repository,
    commit: facts.subject.commit,
    files: facts.files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

export function serializeIndex(index: BundleIndex): Uint8Array {
  return canonicalFile(index);
}

const READER = documentReader({
  schema: bundleIndexSchema,
  maxBytes: MAX_INDEX_BYTES,
  notCanonical: 'bundle.not_canonical',
  disagreements: ({ files }: BundleIndex, file) => {
    const clash = new Set(collisions(files.map(({ path }) => path)));
    return files.flatMap(({ path }, index) => {
      if (isConfinedPath(path) && !clash.has(path)) return [];
      const expected = 'a path below the bundle that no other file has';
      return [differ('bundle.path', { file, pointer: `/files/${index}/path`, expected, found: path.slice(0, 200) })];
    });
  },
});

/** @throws InputError `json.*`, `schema.*`, `bundle.not_canonical`, `bundle.path`: every problem at once */
export function parseIndex(bytes: Uint8Array, file: string): BundleIndex {
  return READER.parse(bytes, file);
}

/** Paths that are one path on a file system that folds case or normal forms, or where one is a folder of another. */
export function collisions(paths: readonly string[]): string[] {
  const byFolded = new Map<string, string[]>();
  for (const path of paths) {
    const folded = fold(path);
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), path]);
  }
  const clashing = [...byFolded.values()].filter((group) => group.length > 1).flat();
  const inside = paths.filter((path) => parents(fold(path)).some((parent) => byFolded.has(parent)));
  return [...new Set([...clashing, ...inside])];
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
