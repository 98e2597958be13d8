/** Every `if:` that we ship, over the states a job or its steps can be in. `functions`: what the state functions say. */
const STATES = {
  success: { always: true, success: true, failure: false, cancelled: false },
  failure: { always: true, success: false, failure: true, cancelled: false },
  cancelled: { always: true, success: false, failure: false, cancelled: true },
};

const inEvery = (expected) => Object.fromEntries(Object.keys(STATES).map((state) => [state, expected]));

export const CONDITIONS = [
  { condition: 'always()', contexts: {}, expected: inEvery(true) },
  {
    condition: "always() && inputs.upload != 'false'",
    contexts: { inputs: { upload: 'true' } },
    expected: inEvery(true),
  },
  { condition: "always() && inputs.upload != 'false'", contexts: { inputs: { upload: '' } }, expected: inEvery(true) },
  {
    condition: "always() && inputs.upload != 'false'",
    contexts: { inputs: { upload: 'false' } },
    expected: inEvery(false),
  },
  {
    condition: "inputs.drill-artifact != ''",
    contexts: { inputs: { 'drill-artifact': '' } },
    expected: { success: false, failure: false, cancelled: false },
  },
  {
    // Without a state function of its own, a condition counts only while nothing has failed.
    condition: "inputs.drill-artifact != ''",
    contexts: { inputs: { 'drill-artifact': 'drill' } },
    expected: { success: true, failure: false, cancelled: false },
  },
  ...['apply', 'plan', ''].map((mode) => ({
    condition: "inputs.mode == 'apply'",
    contexts: { inputs: { mode } },
    expected: { success: mode === 'apply', failure: false, cancelled: false },
  })),
  // A path has a slash, the id of a run has none; nothing means this run.
  ...['1234567890', 'evidence/rc-1.0.0', ''].map((target) => ({
    condition: "!contains(inputs.target, '/')",
    contexts: { inputs: { target } },
    expected: { success: !target.includes('/'), failure: false, cancelled: false },
  })),
  // A downgrade needs none: the ledger keeps what it goes down to.
  ...['1234567890', 'evidence/rc-1.0.0', ''].map((target) => ({
    condition: "inputs.target != '' && !contains(inputs.target, '/')",
    contexts: { inputs: { target } },
    expected: { success: target === '1234567890', failure: false, cancelled: false },
  })),
  ...['', 'advance-7f'].map((transition) => ({
    condition: "always() && steps.rollout.outputs.transition != ''",
    contexts: { steps: { rollout: { outputs: { transition } } } },
    expected: inEvery(transition !== ''),
  })),
];

/**
 * @param {{ Lexer: any, Parser: any, Evaluator: any, data: any }} expressions GitHub's own evaluator
 * @returns {string[]} what came out otherwise
 */
export function judgeConditions(expressions) {
  return CONDITIONS.flatMap(({ condition, contexts, expected }) =>
    Object.entries(STATES).flatMap(([state, functions]) => {
      const found = evaluate(expressions, condition, contexts, functions);
      if (found === expected[state]) return [];
      return [
        `${condition} with ${JSON.stringify(contexts)} after ${state}: expected ${expected[state]}, found ${found}`,
      ];
    }),
  );
}

function evaluate({ Lexer, Parser, Evaluator, data }, condition, contexts, functions) {
  const stated = /\b(always|success|failure|cancelled)\(\)/.test(condition);
  const text = stated ? condition : `success() && (${condition})`;
  const known = Object.entries(functions).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), known).parse();
  const result = new Evaluator(tree, toData(data, contexts), new Map(known.map((one) => [one.name, one]))).evaluate();
  return result.coerceString() === 'true';
}

/** Objects of texts, at any depth, as the evaluator has them. */
function toData(data, value) {
  if (typeof value === 'string') return new data.StringData(value);
  return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(data, inner) })));
}
