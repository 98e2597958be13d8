export * from './annotations.ts';
export * from './export/candidate.ts';
export * from './export/export-candidate.ts';
export { type Line, onOneLine, type Span, type Style } from './line.ts';
export * from './markdown.ts';
export * from './mermaid.ts';
export * from './reported-run.ts';
export * from './terminal.ts';
export * from './verification.ts';
