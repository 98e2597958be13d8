import type { SigstoreServices } from '@release-gates/core';
import type { SignInputs } from './inputs.ts';

const INSTANCES: Readonly<Record<'public' | 'github', SigstoreServices>> = {
  public: { fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.sigstore.dev', timestampUrl: null },
  github: {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    timestampUrl: 'https://timestamp.githubapp.com',
  },
};

/** Which Sigstore instance certifies, or why none may. */
export type Keyless = SigstoreServices | { readonly refused: string; readonly remedy: string };

/**
 * A certificate names repository, workflow and branch, and a log that anybody reads keeps it for ever: of a repository
 * that not everybody may read nothing goes there unless somebody says so.
 */
export function chooseInstance(inputs: SignInputs, isRepositoryPublic: boolean): Keyless {
  const own = ownInstance(inputs);
  const chosen = own ?? INSTANCES[inputs.sigstore ?? (isRepositoryPublic ? 'public' : 'github')];
  if ('refused' in chosen) return chosen;
  const isLogged = chosen.rekorUrl !== null;
  if (chosen.timestampUrl === null && !isLogged) {
    return {
      refused: 'nothing would prove when it was signed, and the certificate is valid for minutes',
      remedy: 'Name a timestamp authority (timestamp-url) or a log (rekor-url) beside fulcio-url',
    };
  }
  if (isPublic(chosen) && !isRepositoryPublic && !inputs.allowPublicLog) {
    return {
      refused: 'names of this repository would stand in a public log for ever, and it is not known to be public',
      remedy: 'Use GitHub’s own instance (sigstore: github), a key, or say that it may (allow-public-log: true)',
    };
  }
  return chosen;
}

/** However it is named: what it certifies, logs and stamps is published. */
function isPublic({ fulcioUrl, rekorUrl }: SigstoreServices): boolean {
  return [fulcioUrl, rekorUrl].some((url) => url !== null && URL.canParse(url) && isOfSigstore(new URL(url).hostname));
}

function isOfSigstore(host: string): boolean {
  return /(^|\.)sigstore\.dev\.?$/i.test(host);
}

function ownInstance({ fulcioUrl, rekorUrl, timestampUrl, sigstore }: SignInputs): Keyless | undefined {
  const rest = { rekorUrl: rekorUrl ?? null, timestampUrl: timestampUrl ?? null };
  if (fulcioUrl === undefined && rest.rekorUrl === null && rest.timestampUrl === null) return undefined;
  if (fulcioUrl !== undefined && sigstore === undefined) return { fulcioUrl, ...rest };
  return {
    refused: 'it is not clear which instance is meant',
    remedy: 'Name either sigstore, or fulcio-url with timestamp-url or rekor-url',
  };
}
