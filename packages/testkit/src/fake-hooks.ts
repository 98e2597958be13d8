import type { HookName, HookResult, Hooks, TrafficRequest } from '@release-gates/rollout';

/** Every hook is absent unless told otherwise; keeps every call. */
export class FakeHooks implements Hooks {
  readonly calls: { readonly name: HookName; readonly request: TrafficRequest }[] = [];
  readonly #results: Partial<Record<HookName, Partial<HookResult>>>;

  constructor(results: Partial<Record<HookName, Partial<HookResult>>> = {}) {
    this.#results = results;
  }

  async run(name: HookName, request: TrafficRequest): Promise<HookResult> {
    this.calls.push({ name, request });
    const result = this.#results[name];
    const state = result === undefined ? 'absent' : 'done';
    return { state, reason: `fake: ${state}`, measured: {}, ...result };
  }
}
