/** Where the files of a ledger lie: a folder, an export, or a commit of its branch. */
export interface RecordSource {
  /** Path below the folder that holds the channels; undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** One that can also say what lies there. */
export interface RecordFolder extends RecordSource {
  /** Paths of the files of `<channel>/records`, sorted. */
  list(channelId: string): Promise<readonly string[]>;
}
