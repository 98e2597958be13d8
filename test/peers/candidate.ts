import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSigningKey, signStatement } from '@release-gates/attestation';
import { runCompiledCli } from '../support/compiled-cli.ts';
import { copyExample } from '../support/example-repository.ts';

/** As grype writes it. */
const SCAN = {
  matches: [{ vulnerability: { id: 'CVE-2026-1', severity: 'Low', cvss: [] } }],
  descriptor: {
    name: 'grype',
    version: '0.92.0',
    timestamp: '2026-11-20T10:00:00Z',
    db: { status: { schemaVersion: 'v6.0.3', built: '2026-11-20T04:11:00Z' } },
  },
};

export const RESOURCE_URI = 'pkg:npm/parcel@2.4.0';
export const VERIFIER_ID = 'https://github.com/release-gates/release-gates/verifier/v1';

/** What `preflight` and `sign` make of a real repository, and the keys of who signed and of somebody else. */
export interface SignedExample {
  /** The evidence folder of the candidate. */
  readonly folder: string;
  /** A file of this test: `ours.pub`, `theirs.pub`, `root.json`, and what it writes itself. */
  readonly at: (name: string) => string;
  /** The one file of the candidate, or of its statements, whose name begins so. */
  readonly find: (start: string) => string;
  readonly attestation: (start: string) => string;
  /** One of the files that the manifest releases. */
  readonly artifact: () => string;
  /** The folder again, with its statements in one form alone: `.dsse.json` or `.sigstore.json`. */
  readonly inOneForm: (ending: string) => string;
  /** What `export --format witness` says of one unit, signed with `ours`. */
  readonly witnessCollection: (unit: string) => Uint8Array;
  readonly remove: () => void;
}

export function signExample(): SignedExample {
  const example = copyExample();
  const scratch = mkdtempSync(join(tmpdir(), 'release-gates-peers-'));
  const at = (name: string): string => join(scratch, name);
  for (const name of ['ours', 'theirs']) {
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at(`${name}.pem`));
    openssl('ec', '-in', at(`${name}.pem`), '-pubout', '-out', at(`${name}.pub`));
  }
  // An offline cosign wants a root of trust although a key is all the trust it needs here.
  writeFileSync(at('root.json'), '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}');
  writeFileSync(join(example.root, 'scan.json'), JSON.stringify(SCAN));
  const released = ['--purl', RESOURCE_URI, '--vulnerability-reports', 'scan.json'];
  for (const args of [
    ['preflight'],
    ['sign', '--key-file', at('ours.pem'), '--resource-uri', RESOURCE_URI, ...released],
  ]) {
    const run = runCompiledCli(args, example.root);
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  }
  const folder = findIn(join(example.root, '.release-gates'), 'rc-');
  return {
    folder,
    at,
    find: (start) => findIn(folder, start),
    attestation: (start) => findIn(findIn(join(folder, 'attestations'), ''), start),
    artifact: () => join(example.root, firstArtifact(readFileSync(findIn(folder, 'manifest.'), 'utf8'))),
    inOneForm: (ending) => {
      const copy = mkdtempSync(at('in-one-form-'));
      cpSync(folder, copy, { recursive: true });
      const statements = findIn(join(copy, 'attestations'), '');
      for (const name of readdirSync(statements)) if (!name.endsWith(ending)) rmSync(join(statements, name));
      return copy;
    },
    witnessCollection: (unit) => {
      const exported = runCompiledCli(['export', folder, '--format', 'witness'], example.root);
      const statement = exported.stdout.split('\n').find((line) => line.includes(`"predicate":{"name":"${unit}"`));
      if (statement === undefined) throw new Error(`there is no collection of ${unit}: ${exported.stderr}`);
      const key = parseSigningKey(readFileSync(at('ours.pem'), 'utf8'), 'ours.pem');
      return signStatement(unit, Buffer.from(statement), key).line;
    },
    remove: () => {
      example.remove();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}

function findIn(folder: string, start: string): string {
  const name = readdirSync(folder).find((entry) => entry.startsWith(start));
  return join(folder, name ?? `there is no ${start}`);
}

function firstArtifact(manifest: string): string {
  const { artifacts } = JSON.parse(manifest) as { artifacts: readonly { readonly path: string }[] };
  return artifacts[0]?.path ?? 'there is no artifact';
}
