import { InputError, type Problem, type ParsedDocument, type Role, type Workspace } from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';

/** What is wrong with a document, as plain data. */
export interface Flaw {
  readonly code: string;
  readonly message: string;
  readonly pointer?: string;
  readonly line?: number;
}

/** What reading and parsing one file came to. Malformed is never the same as absent. */
export type DocumentFact<T> =
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly path: string; readonly code: string; readonly reason: string }
  | {
      readonly state: 'malformed';
      readonly path: string;
      readonly sha256: string;
      readonly flaws: readonly [Flaw, ...Flaw[]];
    }
  | {
      readonly state: 'valid';
      readonly path: string;
      readonly sha256: string;
      readonly value: T;
      /** Line of each pointer that was asked for and is there. */
      readonly lines: Readonly<Record<string, number>>;
    };

export interface DocumentRequest<T> {
  readonly path: string;
  readonly role: Role;
  /** Default 8 MiB. */
  readonly maxBytes?: number;
  /** @throws InputError for every problem */
  readonly validate: (document: ParsedDocument) => T | Promise<T>;
  /** Pointers whose lines the decision may point at. */
  readonly pointers?: (value: T) => readonly string[];
}

const MAX_FLAWS = 50;

/** Reads JSON, YAML or TOML by the file's name. */
export async function readDocument<T>(workspace: Workspace, request: DocumentRequest<T>): Promise<DocumentFact<T>> {
  const { path, role, maxBytes } = request;
  const file = await workspace.read(path, { role, ...(maxBytes !== undefined && { maxBytes }) });
  if (file.state === 'absent') return { state: 'absent', path: file.path };
  if (file.state === 'refused') return { state: 'refused', path: file.path, code: file.code, reason: file.reason };
  const { sha256 } = file;
  try {
    const document = await parseByExtension(file.bytes, { file: file.path });
    const value = await request.validate(document);
    return {
      state: 'valid',
      path: file.path,
      sha256,
      value,
      lines: linesOf(document, request.pointers?.(value) ?? []),
    };
  } catch (error) {
    // The parse boundary: a file that is wrong is a fact about the file, and the gate decides what follows from it.
    if (!(error instanceof InputError)) throw error;
    const [first, ...rest] = error.problems.slice(0, MAX_FLAWS).map(toFlaw);
    return { state: 'malformed', path: file.path, sha256, flaws: [first as Flaw, ...rest] };
  }
}

function linesOf(document: ParsedDocument, pointers: readonly string[]): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const pointer of pointers) {
    const line = document.lineOf(pointer);
    if (line !== undefined) lines[pointer] = line;
  }
  return lines;
}

export function toFlaw({ code, message, where }: Problem): Flaw {
  return {
    code,
    message: message.slice(0, 500),
    ...(where?.pointer !== undefined && { pointer: where.pointer }),
    ...(where?.line !== undefined && { line: where.line }),
  };
}
