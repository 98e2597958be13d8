export * from './yaml/parse-yaml.ts';
