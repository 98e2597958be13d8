import { escapeMarkdown } from './markdown.ts';
import { makeVisible } from './visible.ts';

/** A shorter text is in every log by chance; masking it would shred the output and hide nothing. */
export const MIN_SECRET_LENGTH = 4;

/**
 * Every spelling in which a secret could reach an output: raw, each of its lines, base64 at the three offsets that an
 * unknown prefix can give it, base64url, hex, percent-encoded, JSON-escaped, and as our own layers would rewrite it.
 */
export function secretForms(secret: string): readonly string[] {
  const whole = [secret, secret.trim()];
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const texts = [...new Set([...whole, ...lines])].filter((text) => text.length >= MIN_SECRET_LENGTH);
  const forms = texts.flatMap((text) => [text, ...encodings(text)]);
  return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}

function encodings(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => base64At(bytes, offset))];
  const hex = bytes.toString('hex');
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
    hex,
    hex.toUpperCase(),
    ...percent(text, hex),
    json,
    json.replaceAll('/', String.raw`\/`),
    json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    makeVisible(text),
    escapeMarkdown(text),
  ];
}

/** The characters of base64(prefix + secret + rest) that the secret alone decides, for a prefix of 3n + offset bytes. */
function base64At(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return encoded.slice(first, end);
}

function percent(text: string, hex: string): string[] {
  // A lone surrogate makes encodeURIComponent throw; as UTF-8 bytes it is U+FFFD everywhere else, too.
  const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
  const component = encodeURIComponent(wellFormed);
  const strict = component.replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const every = hex.replaceAll(/../g, '%$&');
  const forms = [component, strict, encodeURI(wellFormed), component.replaceAll('%20', '+')];
  return [...forms, ...forms.map(toLowerEscapes), every, every.toUpperCase()];
}

function toLowerEscapes(form: string): string {
  return form.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}
