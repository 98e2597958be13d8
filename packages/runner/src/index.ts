export * from './common-inputs.ts';
export * from './configuration/schema.ts';
export * from './run-unit.ts';
export * from './session.ts';
export * from './split-inputs.ts';
export * from './unit-run.ts';
export * from './units.ts';
export * from './waivers/schema.ts';
