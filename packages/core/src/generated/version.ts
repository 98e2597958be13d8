// Made by `npm run generate`; do not edit. Source: the version in the root package.json.

export const VERSION = '0.1.0';
