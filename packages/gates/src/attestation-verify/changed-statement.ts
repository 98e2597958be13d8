import {
  attestationTexts,
  buildKeyBundle,
  envelopeLine,
  type FoundAttestation,
  placeOfSigner,
  type StatementFile,
} from '@release-gates/attestation';
import type { Json } from '@release-gates/core';
import { type ByteDifference, firstDifferingByte, showByte } from '@release-gates/evidence';

/** By the place that names an attestation: the first byte that is not what it has to be, counted in its file. */
export type ChangedStatements = ReadonlyMap<string, ByteDifference>;

/** Each is held against every form of every statement that holds. */
const MAX_COMPARED = 20;

/**
 * What a form of a statement must be is known where the same statement lies there in another form that holds: `sign` writes
 * each as an envelope, as a bundle, and as a line of the file that has all of them. Of one that differs from all of them
 * in more than half of its bytes nothing is said, nor of what another signer says alike: that differs rightly.
 *
 * @param isRefused whether the attestation at a place does not hold, or could not be read
 */
export function findChangedStatements(
  files: readonly StatementFile[],
  held: readonly FoundAttestation[],
  isRefused: (at: string) => boolean,
): ChangedStatements {
  const refused = files
    .flatMap(({ path, bytes }) => attestationTexts(bytes, path))
    .filter(({ at }) => isRefused(at))
    .slice(0, MAX_COMPARED);
  if (refused.length === 0) return new Map();
  const forms = held.flatMap((found) => formsOf(found).map((form) => ({ form, place: placeOfSigner(found.at) })));
  return new Map(
    refused.flatMap(({ at, offset, bytes }) => {
      const text = toLine(bytes);
      const place = placeOfSigner(at);
      const own = forms.filter((one) => one.place === place).map(({ form }) => form);
      const form = closest(text, own);
      const first = form === undefined ? undefined : firstDifferingByte(form, text);
      if (form === undefined || first === undefined) return [];
      return [[at, { offset: offset + first, expected: showByte(form[first]), found: showByte(text[first]) }] as const];
    }),
  );
}

/** With the line feed that ends it in a file as in a line. */
function toLine(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
}

/** Every text that `sign` writes of it. */
function formsOf({ envelope, certified }: FoundAttestation): readonly Uint8Array[] {
  if (certified !== null) return [lineOf(certified)];
  const [signature, another] = envelope.signatures;
  const bundles = another === undefined ? [lineOf(buildKeyBundle(envelope, signature?.keyId ?? ''))] : [];
  return [envelopeLine(envelope), ...bundles];
}

function lineOf(document: object | Json): Uint8Array {
  return Buffer.from(`${JSON.stringify(document)}\n`);
}

function closest(text: Uint8Array, forms: readonly Uint8Array[]): Uint8Array | undefined {
  const ranked = forms.map((form) => ({ form, alike: alike(text, form) })).toSorted((a, b) => b.alike - a.alike);
  return ranked.find(({ alike: count }) => count > text.length / 2)?.form;
}

/** Bytes in common from both ends. A line that begins as a whole form ran on into the next one. */
function alike(text: Uint8Array, form: Uint8Array): number {
  const before = firstDifferingByte(text, form);
  if (before === undefined || before === form.length - 1) return Number.POSITIVE_INFINITY;
  let after = 0;
  const most = Math.min(text.length, form.length) - before;
  while (after < most && text.at(-1 - after) === form.at(-1 - after)) after += 1;
  return before + after;
}
