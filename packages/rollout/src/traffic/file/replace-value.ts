import { createLocator } from '@release-gates/core';

/**
 * Puts another value where a pointer leads, and leaves every other byte as it is.
 *
 * @param content strict JSON in which the pointer names an array or object
 */
export function replaceValue(content: Uint8Array, pointer: string, value: string): Uint8Array {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  const start = createLocator(text).offsetOf(pointer);
  if (start === undefined) throw new TypeError(`nothing at ${pointer}`);
  return new TextEncoder().encode(text.slice(0, start) + value + text.slice(containerEnd(text, start)));
}

function containerEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = closingQuote(text, at);
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
