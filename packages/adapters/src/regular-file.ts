import fs from 'node:fs';

/** What a file outside the workspace turned out to be. */
export type RegularFile =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly reason: string };

/** A FIFO must not hang and a device must not be read: opened without waiting, then looked at by its descriptor. */
export function readRegularFile(path: string, maxBytes: number): RegularFile {
  let handle: number;
  try {
    // Windows has no O_NONBLOCK.
    handle = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return code === 'ENOENT' ? { state: 'absent' } : { state: 'refused', reason: `it cannot be opened (${code})` };
  }
  try {
    const stat = fs.fstatSync(handle);
    if (!stat.isFile()) return { state: 'refused', reason: 'it is no regular file' };
    if (stat.size > maxBytes) return { state: 'refused', reason: `it has ${stat.size} bytes, more than ${maxBytes}` };
    return { state: 'read', bytes: readAll(handle, stat.size) };
  } catch (error) {
    return {
      state: 'refused',
      reason: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    };
  } finally {
    fs.closeSync(handle);
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const count = fs.readSync(handle, bytes, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
