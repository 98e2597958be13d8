import type { Exposure } from '../traffic-port.ts';

/** A kind of file that holds a share. Pure; the text of a result says why not. */
export interface ShareFile {
  /** The least that makes a file, in one line, by which this slot has all. */
  begin(slot: string): string;
  /** The new content. `content` is undefined where there is no file yet. */
  write(content: Uint8Array | undefined, exposure: Exposure): { readonly bytes: Uint8Array } | string;
  /** The share of `exposure.slot`, percent. */
  read(content: Uint8Array, exposure: Exposure): { readonly percent: number } | string;
}
