import type { JsonObject } from '../json.ts';

/** Who carries out a transition, precisely enough to know later, on the same machine, whether it still lives. */
export interface Holders {
  /** Plain data that can be stored: machine, boot, process and its start. */
  self(): JsonObject;
  /** `gone` only where it is certain; a process of another machine is `unknown`. */
  judge(holder: JsonObject): 'alive' | 'gone' | 'unknown';
}
