import {
  formatRfc3339,
  InputError,
  parseId,
  validateDocument,
  type Problem,
  type Workspace,
} from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import type { SignedWaiver } from './signed-waivers.ts';
import { parseExpiry, type WaiverDocument, waiverSchema } from '@release-gates/evidence';
import type { Configuration } from '../configuration/schema.ts';

export interface Waiver extends Omit<WaiverDocument, 'expires'> {
  readonly id: string;
  readonly expiresMs: number;
  readonly path: string;
  readonly sha256: string;
  /** Fingerprints of the keys that signed it. */
  readonly signedBy: readonly string[];
  /** Why it covers nothing, whatever it says; null where it may. */
  readonly flaw: string | null;
}

type WaiverSettings = Configuration['waivers'];

export interface WaiverOccasion {
  readonly nowMs: number;
  /** owner/name of this one: what is signed counts in the one that it names. */
  readonly repository: string;
}

/** A year and a day: a waiver for longer is a change of the policy, and belongs there. */
const MAX_AHEAD_MS = 367 * 86_400_000;

/**
 * Reads every waiver; a malformed one is an error rather than ignored, or a typo would silently close a gate that
 * somebody believes is waived. All files' problems are reported at once.
 */
export async function loadWaivers(
  workspace: Workspace,
  settings: WaiverSettings,
  { nowMs, repository }: WaiverOccasion,
): Promise<readonly Waiver[]> {
  const { directory } = settings;
  const paths = await workspace.list([`${directory}/*.yml`, `${directory}/*.yaml`, `${directory}/*${SIGNED_ENDING}`], {
    role: 'policy',
  });
  const read = await readerOf(paths, { workspace, settings, nowMs, repository });
  const problems: Problem[] = [];
  const waivers: Waiver[] = [];
  for (const path of paths) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: 64 * 1024 });
    if (file.state !== 'present') {
      const reason = file.state === 'absent' ? 'the file vanished while it was read' : file.reason;
      problems.push({ code: 'waiver.unreadable', message: reason, where: { file: path } });
      continue;
    }
    try {
      waivers.push(toWaiver(await read(file.bytes, path), path, file.sha256));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems.map(withRemedy));
    }
  }
  problems.push(...duplicates(waivers), ...waivers.flatMap((waiver) => tooFarAhead(waiver, nowMs)));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
  return waivers;
}

/** `a.yml` and `a.yaml`: evidence names a waiver by its id, so one would stand for what the other covers. */
function duplicates(waivers: readonly Waiver[]): Problem[] {
  return waivers.flatMap(({ id, path }, index) => {
    const earlier = waivers.slice(0, index).find((other) => other.id === id);
    if (earlier === undefined) return [];
    const message = `expected one waiver of the id ${id}, found ${earlier.path} as well`;
    return [{ code: 'waiver.duplicate_id', message, where: { file: path }, remedy: 'Rename one of them' }];
  });
}

function tooFarAhead({ expiresMs, path }: Waiver, nowMs: number): Problem[] {
  if (expiresMs <= nowMs + MAX_AHEAD_MS) return [];
  const message = `expected a waiver that ends within a year, found one that ends at ${formatRfc3339(expiresMs)}`;
  const remedy = 'Name an earlier day, or change the policy that the check enforces';
  return [{ code: 'waiver.too_long', message, where: { file: path, pointer: '/expires' }, remedy }];
}

/** Whoever writes a waiver seldom does so twice: the line says what the key is for, not only that it is missing. */
function withRemedy(problem: Problem): Problem {
  if (problem.remedy !== undefined || !problem.code.startsWith('schema.')) return problem;
  const { shape } = waiverSchema();
  const key = problem.where?.pointer?.split('/')[1] ?? '';
  const known = Object.hasOwn(shape, key) ? shape[key as keyof typeof shape] : undefined;
  const remedy =
    known === undefined
      ? `Known keys: ${Object.keys(shape).join(', ')}; all are mandatory`
      : `Write ${key}: ${known.description ?? ''}`;
  return { ...problem, remedy };
}

const SIGNED_ENDING = '.dsse.json';

interface Place extends WaiverOccasion {
  readonly workspace: Workspace;
  readonly settings: WaiverSettings;
}

type Read = (bytes: Uint8Array, path: string) => Promise<SignedWaiver>;

/** What knows signatures is loaded where there is one: most repositories have none. */
async function readerOf(paths: readonly string[], { workspace, settings, ...occasion }: Place): Promise<Read> {
  const flaw = settings.signed === 'required' ? 'nobody signed it, and waivers.signed is required' : null;
  const readPlain: Read = async (bytes, path) => {
    const document = validateDocument(waiverSchema(), await parseByExtension(bytes, { file: path }));
    return { document, signedBy: [], flaw };
  };
  if (!paths.some((path) => path.endsWith(SIGNED_ENDING))) return readPlain;
  const { openSignedWaivers } = await import('./signed-waivers.ts');
  const { 'trust-root': folder, 'trust-root-sha256': pin = null, 'trust-root-version': minVersion = null } = settings;
  const readSigned = await openSignedWaivers({ folder, pin, minVersion }, workspace, occasion);
  return async (bytes, path) => (path.endsWith(SIGNED_ENDING) ? readSigned(bytes, path) : readPlain(bytes, path));
}

function toWaiver({ document, signedBy, flaw }: SignedWaiver, path: string, sha256: string): Waiver {
  const id = parseId((path.split('/').at(-1) ?? path).replace(/\.(?:ya?ml|dsse\.json)$/, ''), path);
  const { expires, ...rest } = document;
  return { ...rest, id, expiresMs: parseExpiry(expires) ?? 0, path, sha256, signedBy, flaw };
}
