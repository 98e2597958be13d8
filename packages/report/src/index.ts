export * from './annotations.ts';
export * from './markdown.ts';
export * from './mermaid.ts';
export * from './reported-run.ts';
export * from './terminal.ts';
export * from './verification.ts';
