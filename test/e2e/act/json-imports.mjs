import { register } from 'node:module';

// The language service imports JSON without saying so, which Node refuses. `node --import` this file.
const hook = `export async function load(url, context, next) {
  return next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
