import type { Material } from '@release-gates/core';

/** What a run read, each path once for each role. */
export class MaterialRecord {
  readonly #materials = new Map<string, Material>();

  add(material: Material): void {
    this.#materials.set(`${material.role}\0${material.path}`, material);
  }

  /** By path in code units, then by role. */
  sorted(): readonly Material[] {
    return [...this.#materials.values()].sort(
      (left, right) => compare(left.path, right.path) || compare(left.role, right.role),
    );
  }
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
