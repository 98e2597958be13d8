export * from './evidence.ts';
export * from './manifest.ts';
