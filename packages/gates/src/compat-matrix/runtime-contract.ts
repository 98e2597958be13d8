import type { Check } from '@release-gates/core';
import { isOfKind } from '../_shared/json-shape.ts';
import { checkLoaded } from '../_shared/loaded-check.ts';
import { checkId, toCheck } from '../_shared/row.ts';
import type { RuntimeFileFact } from './facts.ts';

/** The files that the release policy says the release reads at run time. */
export function checkRuntimeFile({ kind, required, document }: RuntimeFileFact): Check {
  const { path } = document;
  if (document.state === 'absent') {
    const id = checkId('runtime_file_exists', path);
    const remedy = `Restore ${path}, or set required to false in the release policy`;
    return checkLoaded(document, {
      id,
      level: required ? 'must' : 'may',
      what: 'run-time file',
      optional: !required,
      remedy,
    });
  }
  const id = checkId('runtime_file_kind', path);
  if (document.state !== 'valid') {
    return checkLoaded(document, { id, level: 'must', what: 'run-time file', remedy: `Restore ${path}` });
  }
  const shape = document.value;
  const right = isOfKind(shape, kind);
  return toCheck({
    id,
    level: 'must',
    outcome: right,
    reason: `${path} is ${shape === 'other' ? 'neither object nor array' : `an ${shape === 'events' ? 'object with events' : shape}`}`,
    expected: kind,
    actual: shape,
    location: { file: path, line: 1 },
    remedy: `Restore ${path} as ${kind === 'json_object' ? 'an object' : 'an array, or an object with an array "events"'}`,
  });
}
