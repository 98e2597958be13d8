import {
  InputError,
  isJsonObject,
  type Keyless,
  type KeylessSigner,
  type Masker,
  parseStrictJson,
} from '@release-gates/core';
import { readRegularFile } from '../regular-file.ts';

interface KeylessOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Learns the identity token before anybody else sees it. */
  readonly masker: Masker;
}

/** The library and its HTTP client are loaded by the first signature. */
export function openKeyless({ environment, masker }: KeylessOptions): Keyless {
  return {
    unavailable: () => (hasIdentity(environment) ? undefined : UNAVAILABLE),
    isRepositoryPublic: () => isRepositoryPublic(environment['GITHUB_EVENT_PATH']),
    open: (services) => {
      let signer: Promise<KeylessSigner> | undefined;
      return {
        async sign(payloadType, payload) {
          signer ??= import('./sigstore-signer.ts').then(({ SigstoreSigner }) => new SigstoreSigner(services, masker));
          return (await signer).sign(payloadType, payload);
        },
      };
    },
  };
}

const UNAVAILABLE =
  'this run has no identity that could be certified: a workflow needs permissions: id-token: write, another CI the variable SIGSTORE_ID_TOKEN';

function hasIdentity(environment: KeylessOptions['environment']): boolean {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    SIGSTORE_ID_TOKEN: own,
  } = environment;
  return (Boolean(url) && Boolean(token)) || Boolean(own);
}

/** GitHub cuts payloads at 25 MB. */
const MAX_EVENT_BYTES = 26 * 1024 * 1024;

/** Every payload of a repository's event says it. What cannot be read says nothing, and nothing goes to a public log. */
function isRepositoryPublic(path: string | undefined): boolean {
  const file = path === undefined || path === '' ? undefined : readRegularFile(path, MAX_EVENT_BYTES);
  if (file?.state !== 'read') return false;
  try {
    const { value } = parseStrictJson(file.bytes, { file: 'GITHUB_EVENT_PATH', maxBytes: MAX_EVENT_BYTES });
    const repository = isJsonObject(value) ? value['repository'] : undefined;
    return isJsonObject(repository) && repository['private'] === false && repository['visibility'] !== 'internal';
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
