import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';

/** The storage emulator's published development account: no secret. */
const ACCOUNT = {
  name: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
};
const ROUTE = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/([A-Za-z]+)$/;
const URL_LIFETIME_MS = 600_000;
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * @typedef {{ runId: string, jobId: string, name: string, blob: string, final: boolean, id?: number, size?: number, digest?: string, createdAt: string }} Artifact
 * @typedef {'lose-request' | 'lose-answer' | 'wrong-digest' | { status: number }} Fault
 */

/**
 * The part of GitHub's results service that the artifact client speaks to (version 4, Twirp with JSON bodies), in front
 * of a real blob server. It checks what GitHub checks: the token and its scope, names used twice, size and digest of
 * what was uploaded. One call can be made to fail: `fail('FinalizeArtifact', 'lose-answer')`.
 */
export class ResultsService {
  #container;
  #server;
  #secret = randomUUID();
  #faults = new Map();
  #nextId = 1;
  /** @type {Artifact[]} */
  artifacts = [];
  /** @type {string[]} methods in the order they were called */
  calls = [];

  /** @param {string} blobUrl origin of the blob server */
  static async start(blobUrl) {
    const service = new ResultsService();
    const credential = new StorageSharedKeyCredential(ACCOUNT.name, ACCOUNT.key);
    service.#container = new BlobServiceClient(`${blobUrl}/${ACCOUNT.name}`, credential).getContainerClient(
      'artifacts',
    );
    await service.#container.createIfNotExists();
    service.#server = http.createServer((request, response) => {
      service.#serve(request, response).catch((error) => reply(response, 500, twirpError('internal', error.message)));
    });
    await new Promise((done) => service.#server.listen(0, '127.0.0.1', done));
    return service;
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  /** What a runner gives to an action of this run. @returns {Record<string, string>} */
  environment(runId = randomUUID(), jobId = randomUUID()) {
    const expires = Math.floor(Date.now() / 1000) + 3600;
    const head = encode({ alg: 'HS256', typ: 'JWT' });
    const claims = encode({ scp: `Actions.GenericRead:0 Actions.Results:${runId}:${jobId}`, exp: expires });
    const token = `${head}.${claims}.${this.#sign(`${head}.${claims}`)}`;
    return { ACTIONS_RESULTS_URL: this.url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SERVER_URL: 'https://github.com' };
  }

  /** @param {string} method @param {...Fault} faults one for each of its next calls */
  fail(method, ...faults) {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** Changes what lies in the blob store, as a broken or hostile store would. */
  async tamper(name, bytes) {
    const artifact = this.artifacts.findLast((candidate) => candidate.name === name && candidate.final);
    await this.#container.getBlockBlobClient(artifact.blob).uploadData(bytes);
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request, response) {
    const method = ROUTE.exec(request.url ?? '')?.[1];
    const body = await readBody(request);
    if (request.method !== 'POST' || method === undefined) return reply(response, 404, twirpError('bad_route'));
    const scope = this.#scopeOf(request.headers.authorization);
    if (scope === undefined) return reply(response, 401, twirpError('unauthenticated'));
    if (body.workflow_run_backend_id !== scope.runId) return reply(response, 403, twirpError('permission_denied'));
    this.calls.push(method);
    const fault = this.#faults.get(method)?.shift();
    if (fault === 'lose-request') return request.socket.destroy();
    if (fault?.status !== undefined) return reply(response, fault.status, twirpError('unavailable'));
    const [status, answer] = await this.#answer(method, body, scope);
    if (fault === 'wrong-digest') for (const one of answer.artifacts) one.digest = `sha256:${'0'.repeat(64)}`;
    if (fault === 'lose-answer') return request.socket.destroy();
    return reply(response, status, answer);
  }

  #answer(method, body, scope) {
    const mine = (artifact) => artifact.runId === scope.runId && artifact.name === body.name;
    switch (method) {
      case 'CreateArtifact':
        return this.#create(body, scope, this.artifacts.find(mine));
      case 'FinalizeArtifact':
        return this.#finalize(body, this.artifacts.find(mine));
      case 'ListArtifacts':
        return [200, { artifacts: this.artifacts.filter((one) => one.final && listed(one, body, scope)).map(shown) }];
      case 'GetSignedArtifactURL':
        return this.#signedUrl(this.artifacts.find((one) => mine(one) && one.final));
      default:
        return [404, twirpError('bad_route')];
    }
  }

  async #create(body, scope, existing) {
    if (existing?.final) {
      return [409, twirpError('already_exists', 'an artifact with this name already exists on the workflow run')];
    }
    const blob = `${scope.runId}/${randomUUID()}`;
    this.artifacts = this.artifacts.filter((artifact) => artifact !== existing);
    this.artifacts.push({ ...scope, name: body.name, blob, final: false, createdAt: new Date().toISOString() });
    return [200, { ok: true, signed_upload_url: await this.#blobUrl(blob, 'cw') }];
  }

  async #finalize(body, artifact) {
    if (artifact === undefined) return [404, twirpError('not_found')];
    const bytes = await this.#container.getBlobClient(artifact.blob).downloadToBuffer();
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (String(bytes.length) !== body.size || (body.hash !== undefined && body.hash !== digest)) {
      return [400, twirpError('invalid_argument', 'size or digest is not that of the uploaded bytes')];
    }
    Object.assign(artifact, { final: true, id: this.#nextId++, size: bytes.length, digest });
    return [200, { ok: true, artifact_id: String(artifact.id) }];
  }

  async #signedUrl(artifact) {
    if (artifact === undefined) return [404, twirpError('not_found')];
    return [200, { name: artifact.name, signed_url: await this.#blobUrl(artifact.blob, 'r') }];
  }

  #blobUrl(blob, permissions) {
    return this.#container.getBlobClient(blob).generateSasUrl({
      permissions: BlobSASPermissions.parse(permissions),
      expiresOn: new Date(Date.now() + URL_LIFETIME_MS),
    });
  }

  #scopeOf(authorization = '') {
    const [head, claims, signature] = authorization.replace(/^Bearer /, '').split('.');
    if (signature === undefined || !sameText(signature, this.#sign(`${head}.${claims}`))) return undefined;
    const { scp, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    const words = scp
      .split(' ')
      .find((word) => word.startsWith('Actions.Results:'))
      ?.split(':');
    return exp * 1000 < Date.now() || words?.length !== 3 ? undefined : { runId: words[1], jobId: words[2] };
  }

  #sign(text) {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

function listed(artifact, body, scope) {
  const fitsName = body.name_filter === undefined || body.name_filter === artifact.name;
  const fitsId = body.id_filter === undefined || body.id_filter === String(artifact.id);
  return artifact.runId === scope.runId && fitsName && fitsId;
}

function shown(artifact) {
  return {
    workflow_run_backend_id: artifact.runId,
    workflow_job_run_backend_id: artifact.jobId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    digest: artifact.digest,
  };
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sameText(left, right) {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function twirpError(code, msg = code) {
  return { code, msg };
}

function reply(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('body too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}
