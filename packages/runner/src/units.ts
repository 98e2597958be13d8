import { InputError, nearest, type Unit } from '@release-gates/core';
import { gates } from '@release-gates/gates';
import { operations } from '@release-gates/operations';

/** Every unit of the product, by id. */
export const unitLoaders: Readonly<Record<string, () => Promise<Unit>>> = { ...gates, ...operations };

export const unitIds: readonly string[] = Object.keys(unitLoaders).sort();

/** Without loading it; undefined where there is no such unit. The registry that names a unit says what it is. */
export function kindOf(id: string): Unit['kind'] | undefined {
  if (Object.hasOwn(gates, id)) return 'gate';
  return Object.hasOwn(operations, id) ? 'operation' : undefined;
}

/** @throws InputError `unit.unknown` */
export async function loadUnit(id: string): Promise<Unit> {
  const load = Object.hasOwn(unitLoaders, id) ? unitLoaders[id] : undefined;
  if (load !== undefined) return load();
  const suggestion = nearest(id, unitIds);
  throw new InputError({
    code: 'unit.unknown',
    message: `there is no unit or command "${id}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    remedy: 'List them with: release-gates units',
  });
}
