import { GATE_CASES } from './gate-cases.mjs';
import { LOG_CASES } from './log-cases.mjs';
import { OPERATION_CASES } from './operation-cases.mjs';
import { SIGNING_CASES } from './signing-cases.mjs';

/**
 * Each in the example's repository. `before`: actions that run first, `[unit, inputs, env]`; `change`: what is different
 * in the repository; `service: false`: no artifact service; `draft`: a release that is on the forge.
 */
export const UNIT_CASES = [...GATE_CASES, ...LOG_CASES, ...OPERATION_CASES, ...SIGNING_CASES];
