import type { RefSnapshot } from '@release-gates/core';
import type { GitProcess } from './git-process.ts';
import { refError } from './ref-error.ts';

interface TreeEntry {
  readonly mode: string;
  readonly blob: string;
}

/** Files of one commit, which never changes: what was listed once holds. */
export class GitSnapshot implements RefSnapshot {
  readonly commit: string | null;
  readonly #git: GitProcess;
  readonly #place: string;
  #entries: Promise<ReadonlyMap<string, TreeEntry>> | undefined;

  constructor(commit: string | null, { git, place }: { readonly git: GitProcess; readonly place: string }) {
    this.commit = commit;
    this.#git = git;
    this.#place = place;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const entry = (await this.#list()).get(path);
    if (entry === undefined) return undefined;
    if (!entry.mode.startsWith('100')) {
      throw this.#failed(`${JSON.stringify(path.slice(0, 200))} is a link or a submodule, not a file`);
    }
    return this.#run(['cat-file', 'blob', entry.blob]);
  }

  async list(folder: string): Promise<readonly string[]> {
    const below = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
    return [...(await this.#list()).keys()].filter((path) => path.startsWith(below)).sort();
  }

  #list(): Promise<ReadonlyMap<string, TreeEntry>> {
    this.#entries ??= this.#readTree();
    return this.#entries;
  }

  async #readTree(): Promise<ReadonlyMap<string, TreeEntry>> {
    if (this.commit === null) return new Map();
    const listing = await this.#run(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
    const lines = listing
      .toString('utf8')
      .split('\0')
      .filter((line) => line !== '');
    return new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
        return [line.slice(tab + 1), { mode, blob }];
      }),
    );
  }

  async #run(args: readonly [string, ...string[]]): Promise<Buffer> {
    const output = await this.#git.run({ args });
    if (output.ok) return output.stdout;
    throw this.#failed(`git ${args[0]}: ${output.stderr}`);
  }

  #failed(found: string): Error {
    return refError('ref.git_failed', { place: this.#place, found });
  }
}
