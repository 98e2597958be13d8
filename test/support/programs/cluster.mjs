import { carryOutArgo } from './argo.mjs';

/**
 * kubectl and aws as far as the recipes use them, on one object, which is changed in place.
 *
 * @param {any} object
 * @param {readonly string[]} argv program first
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function carryOut(object, argv) {
  const [program, ...words] = argv;
  if (program === 'kubectl' && words.some((word) => word.startsWith('rollout'))) return carryOutArgo(object, words);
  const verb = program === 'aws' ? words[1] : words[0];
  switch (verb) {
    case 'get':
    case 'describe-listeners':
      return printed(object);
    case 'annotate': {
      const [key, value] = words.at(-1).split('=');
      object.metadata.annotations[key] = value;
      return printed('annotated');
    }
    case 'patch':
      return JSON.parse(option(words, 'patch')).every((operation) => patch(object, operation))
        ? printed('patched')
        : { status: 1, stdout: '', stderr: 'The request is invalid: the server rejected our request' };
    case 'modify-listener':
      object.Listeners[0].DefaultActions = JSON.parse(option(words, 'default-actions'));
      return printed(object);
    default:
      return { status: 2, stdout: '', stderr: `error: unknown command ${JSON.stringify(verb)}` };
  }
}

function printed(value) {
  return { status: 0, stdout: typeof value === 'string' ? value : JSON.stringify(value, null, 4), stderr: '' };
}

function option(words, name) {
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}

/** RFC 6902, `test` and `replace`. */
function patch(object, { op, path, value }) {
  const keys = path.slice(1).split('/');
  const last = keys.pop();
  const parent = keys.reduce((found, key) => found?.[key], object);
  if (parent === undefined || !Object.hasOwn(parent, last)) return false;
  if (op === 'test') return parent[last] === value;
  if (op !== 'replace') return false;
  parent[last] = value;
  return true;
}
