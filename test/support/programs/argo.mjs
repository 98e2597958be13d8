/**
 * `kubectl` on a Rollout, and Argo's controller behind it, as far as the recipe uses them. `pods` are the replica sets
 * that run, by their hash.
 *
 * @param {any} rollout changed in place
 * @param {readonly string[]} words arguments of kubectl
 * @returns {{ status: number, stdout: string, stderr: string }}
 */
export function carryOutArgo(rollout, words) {
  const [verb, ...rest] = words;
  switch (verb) {
    case 'get':
      return answer(jsonpath(rollout, option(words, 'output').replace(/^jsonpath=/, '')));
    case 'patch':
      for (const operation of JSON.parse(option(words, 'patch'))) change(rollout, operation);
      control(rollout);
      return answer('patched');
    case 'wait': {
      const [, path, wanted] = /^jsonpath=(\{.*\})=(.*)$/.exec(option(words, 'for'));
      return jsonpath(rollout, path) === wanted ? answer('condition met') : fail('timed out waiting for the condition');
    }
    case 'argo':
      return carryOutPlugin(rollout, rest.slice(1));
    default:
      return fail(`unknown command ${JSON.stringify(verb)}`);
  }
}

function carryOutPlugin(rollout, [verb, ...words]) {
  const { status } = rollout;
  switch (verb) {
    case 'promote':
      if (!words.includes('--full') || status.abort) return fail('expected a whole promotion of what is not aborted');
      status.stableRS = status.currentPodHash;
      break;
    case 'abort':
      status.abort = true;
      break;
    case 'retry':
      status.abort = false;
      break;
    default:
      return fail(`unknown command ${JSON.stringify(verb)}`);
  }
  control(rollout);
  return answer(verb);
}

function control({ spec, status }) {
  const hash = `rs-${spec.template.spec.containers[0].image}`;
  if (status.currentPodHash !== hash) Object.assign(status, { currentPodHash: hash, abort: false });
  const { steps } = spec.strategy.canary;
  const isOut = status.stableRS === hash;
  const weight = isOut || status.abort ? 0 : steps[0].setWeight;
  status.currentStepIndex = isOut || status.abort ? 0 : steps.length - 1;
  status.canary = { weights: { canary: { weight } } };
  status.pods = isOut || status.abort ? [status.stableRS] : [status.stableRS, hash];
}

function change(rollout, { op, path, value }) {
  const keys = path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'));
  const last = keys.pop();
  const parent = keys.reduce((found, key) => found[key], rollout);
  if (op === 'replace' && !Object.hasOwn(parent, last)) throw new Error(`nothing to replace at ${path}`);
  parent[last] = value;
}

/** Fields by name and index only; what is not there is nothing, as with kubectl. */
function jsonpath(object, template) {
  return template.replaceAll(/\{\.([^}]*)\}/g, (_, path) => {
    const found = path.split(/\.|\[|\]\.?/).reduce((at, key) => at?.[key], object);
    return found === undefined ? '' : String(found);
  });
}

function answer(stdout) {
  return { status: 0, stdout, stderr: '' };
}

function fail(why) {
  return { status: 1, stdout: '', stderr: `error: ${why}` };
}

function option(words, name) {
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}
