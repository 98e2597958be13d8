import { describe, expect, it } from 'vitest';
import { chooseInstance } from './choose-instance.ts';
import { signInputs } from './inputs.ts';

const FULCIO = 'https://fulcio.example.com';

/** Host that certifies, and whether a log learns of it; or why nobody may. */
function chosen(inputs: object, isPublic: boolean): string {
  const found = chooseInstance(signInputs.parse({ signer: 'keyless', ...inputs }), isPublic);
  if ('refused' in found) return found.refused;
  return `${new URL(found.fulcioUrl).host}${found.rekorUrl === null ? '' : ', logged'}`;
}

describe('who certifies', () => {
  it.each([
    ['a public repository', {}, true, 'fulcio.sigstore.dev, logged'],
    ['any other', {}, false, 'fulcio.githubapp.com'],
    ['a public repository that wants no log', { sigstore: 'github' }, true, 'fulcio.githubapp.com'],
    ['one that may be told of', { sigstore: 'public', allowPublicLog: true }, false, 'fulcio.sigstore.dev, logged'],
    ['its own instance', { fulcioUrl: FULCIO, timestampUrl: FULCIO }, false, 'fulcio.example.com'],
    ['its own instance and log', { fulcioUrl: FULCIO, rekorUrl: FULCIO }, false, 'fulcio.example.com, logged'],
  ])('%s', (_name, inputs, isPublic, instance) => {
    expect(chosen(inputs, isPublic)).toBe(instance);
  });

  it.each([
    ['a private name in the public log', { sigstore: 'public' }, 'would stand in a public log for ever'],
    [
      'the public log by its address',
      { fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.sigstore.dev' },
      'would stand in a public log for ever',
    ],
    [
      'the public authority, whose certificates are published, too',
      { fulcioUrl: 'https://FULCIO.sigstore.dev', timestampUrl: FULCIO },
      'would stand in a public log for ever',
    ],
    ['a certificate without a time', { fulcioUrl: FULCIO }, 'nothing would prove when it was signed'],
    ['two instances', { sigstore: 'github', fulcioUrl: FULCIO, timestampUrl: FULCIO }, 'not clear which instance'],
    ['a log alone', { rekorUrl: FULCIO }, 'not clear which instance'],
  ])('nobody: %s', (_name, inputs, reason) => {
    expect(chosen(inputs, false)).toContain(reason);
  });
});
