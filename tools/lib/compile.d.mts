/** Compiles the packages and benchmarks; absolute path of `build/<digest of the sources>`. */
export function compile(): string;
/** Names of the workspace packages. */
export function packageNames(): string[];
