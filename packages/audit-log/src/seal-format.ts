/** Apart from the schema, so that who verifies need not load a schema library: start-up counts for short checks. */
export const SEAL_FORMAT = 'release-gates/log-seal/v2';

/** Raw tile: this many bytes of the log file, from a multiple of it. */
export const RAW_TILE_BYTES = 1024 * 1024;
