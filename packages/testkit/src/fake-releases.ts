import {
  EnvironmentError,
  type KnownRelease,
  type NewAsset,
  type ReleaseAsset,
  type Releases,
  sha256Hex,
} from '@release-gates/core';

type Draft = { -readonly [K in keyof KnownRelease]: KnownRelease[K] };

/** What GitHub would have. A published release takes nothing any more. */
export class FakeReleases implements Releases {
  readonly releases: Draft[] = [];
  /** Of all calls that change something, in order: `upload a.json`, `delete 3`, `publish 1`. */
  readonly calls: string[] = [];
  /** What happens in place of a call that changes something; undefined: it works. */
  fault: ((call: string) => 'lost' | 'half' | 'refused' | undefined) | undefined;
  /** Whether no tag can be seen: it was deleted, or is not there yet. */
  hidesTags = false;
  #ids = 1;

  draft(tag: string, change: Partial<KnownRelease> = {}): Draft {
    const id = String(this.#ids++);
    const url = `https://example.com/releases/${id}`;
    const release = { id, tag, isDraft: true, url, tagCommit: null, assets: [], ...change };
    this.releases.push(release);
    return release;
  }

  asset(name: string, bytes: Uint8Array | string, change: Partial<ReleaseAsset> = {}): ReleaseAsset {
    const size = Buffer.from(bytes).length;
    return { id: String(this.#ids++), name, state: 'uploaded', bytes: size, sha256: sha256Hex(bytes), ...change };
  }

  async find(tag: string): Promise<readonly KnownRelease[]> {
    const found = this.releases.filter((release) => release.tag === tag);
    return found.map((release) => (this.hidesTags ? { ...release, tagCommit: null } : { ...release }));
  }

  async upload(releaseId: string, { name, bytes }: NewAsset): Promise<ReleaseAsset> {
    const release = this.#change(releaseId);
    const fault = this.#call(`upload ${name}`);
    if (release.assets.some((asset) => asset.name === name)) throw rejected('already_exists');
    const asset = this.asset(name, bytes, fault === 'half' ? { state: 'starter', sha256: null } : {});
    release.assets = [...release.assets, asset];
    if (fault !== undefined) throw failed(fault);
    return asset;
  }

  async deleteAsset(assetId: string): Promise<void> {
    this.#call(`delete ${assetId}`);
    for (const release of this.releases) release.assets = release.assets.filter(({ id }) => id !== assetId);
  }

  async publish(releaseId: string, commit: string): Promise<void> {
    const release = this.#change(releaseId);
    const fault = this.#call(`publish ${releaseId}`);
    Object.assign(release, { isDraft: false, tagCommit: release.tagCommit ?? commit });
    if (fault !== undefined) throw failed(fault);
  }

  #change(releaseId: string): Draft {
    const release = this.releases.find(({ id }) => id === releaseId);
    if (release === undefined || !release.isDraft) throw rejected('it is published');
    return release;
  }

  #call(call: string): 'lost' | 'half' | undefined {
    this.calls.push(call);
    const fault = this.fault?.(call);
    if (fault === 'refused') throw failed(fault);
    return fault;
  }
}

function rejected(reason: string): EnvironmentError {
  return new EnvironmentError({ code: 'releases.rejected', message: `expected to be taken, found ${reason}` });
}

function failed(fault: string): EnvironmentError {
  return new EnvironmentError({ code: 'releases.failed', message: `the answer was ${fault}` });
}
