import type { Screen } from './screen.ts';

/** One call of the command line, after the command's own word. */
export interface Invocation {
  readonly screen: Screen;
  readonly tokens: readonly string[];
  /** Where the bundle lies, for its digest; undefined when run from source. */
  readonly bundleUrl: string | undefined;
}
