import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/** One draft release on loopback, as GitHub's API shows it: it takes assets until it is published, which makes its tag. */
export class DraftForge {
  #server = createServer((request, response) => void this.#respond(request, response));
  #release;

  /** @param {{ tag: string, assets?: string[] }} draft names of assets that somebody attached before */
  constructor({ tag, assets = [] }) {
    const attached = assets.map((name, at) => toAsset(at + 1, name, Buffer.from(name)));
    this.#release = { id: 1, tag_name: tag, draft: true, html_url: `https://example.com/${tag}`, assets: attached };
  }

  async start() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#release.upload_url = `${this.url}/upload{?name,label}`;
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url, this.url);
    const [status, body] = this.#answer(request.method, pathname, { searchParams, bytes: Buffer.concat(chunks) });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  #answer(method, path, { searchParams, bytes }) {
    const release = this.#release;
    if (method === 'GET' && path.endsWith('/releases')) return [200, [release]];
    if (method === 'GET' && path.includes('/commits/') && !release.draft)
      return [200, { sha: release.target_commitish }];
    if (method === 'POST' && path === '/upload' && release.draft) {
      const asset = toAsset(release.assets.length + 1, searchParams.get('name'), bytes);
      release.assets.push(asset);
      return [201, asset];
    }
    if (method === 'PATCH' && release.draft) return [200, Object.assign(release, JSON.parse(bytes.toString()))];
    return [404, { message: 'Not Found' }];
  }
}

function toAsset(id, name, bytes) {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { id, name, state: 'uploaded', size: bytes.length, digest };
}
