const EVERY_MS = 200;

/** Reads at short intervals what reached the slots: everything that is measured of the traffic comes from here. */
export class Watch {
  #world;
  #timer;
  #isReading = false;
  /** `{ atMs, counts }`, oldest first. */
  samples = [];

  constructor(world) {
    this.#world = world;
    this.#timer = setInterval(() => this.#read(), EVERY_MS);
  }

  stop() {
    clearInterval(this.#timer);
  }

  /** Requests by version in the whole intervals between two times; undefined where there is none. */
  between(fromMs, toMs) {
    const first = this.samples.find(({ atMs }) => atMs >= fromMs);
    const last = this.samples.findLast(({ atMs }) => atMs <= toMs);
    if (first === undefined || last === undefined || first.atMs >= last.atMs) return undefined;
    return differences(first.counts, last.counts);
  }

  /** `{ percent, requests, errors, total }` of one version. */
  shareOf(version, fromMs, toMs) {
    const counted = this.between(fromMs, toMs);
    if (counted === undefined) return undefined;
    const total = Object.values(counted).reduce((sum, { requests }) => sum + requests, 0);
    const { requests, errors } = counted[version] ?? { requests: 0, errors: 0 };
    return total === 0 ? undefined : { percent: (100 * requests) / total, requests, errors, total };
  }

  async #read() {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      const beforeMs = Date.now();
      const counts = await this.#world.readCounts();
      // The middle of the question: neither before nor after what was counted by more than half of it.
      this.samples.push({ atMs: (beforeMs + Date.now()) / 2, counts });
    } catch {
      // A slot that does not answer leaves a gap, which is what it is.
    } finally {
      this.#isReading = false;
    }
  }
}

export function differences(before, after) {
  return Object.fromEntries(
    Object.entries(after).map(([version, { requests, errors }]) => {
      const then = before[version] ?? { requests: 0, errors: 0 };
      return [version, { requests: requests - then.requests, errors: errors - then.errors }];
    }),
  );
}
