import { cell, MADE_BY, table, yamlText } from './texts.mjs';

const BRANDING = { gate: ['shield', 'green'], operation: ['package', 'blue'] };

/** `actions/<unit>/action.yml` */
export function actionYml(unit) {
  const [icon, color] = BRANDING[unit.kind];
  const inputs = [...unit.inputs, ...unit.commonInputs].flatMap((input) => [
    `  ${input.name}:`,
    `    description: ${yamlText(told(input))}`,
    `    required: ${input.required}`,
  ]);
  const outputs = Object.entries(unit.outputs).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${yamlText(description)}`,
  ]);
  return [
    `# ${MADE_BY}`,
    `name: ${yamlText(`release-gates: ${unit.id}`)}`,
    `description: ${yamlText(unit.summary)}`,
    'author: release-gates',
    'branding:',
    `  icon: ${icon}`,
    `  color: ${color}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: index.js',
    '',
  ].join('\n');
}

/**
 * A `default:` would reach the action as if it had been given, and win over the environment and the configuration file.
 * So absent inputs stay absent, and the default is told in words, as are the words that an input takes: action.yml has
 * no place for either.
 */
function told({ description, choices, default: byDefault }) {
  const oneOf = choices === undefined ? '' : ` One of: ${choices.join(', ')}.`;
  return `${description}${oneOf}${byDefault === undefined ? '' : ` Default: "${byDefault}".`}`;
}

/** `actions/<unit>/index.js` */
export function actionStub(unit) {
  return [`// ${MADE_BY}`, `require('../dist/index.js').runAction(${yamlText(unit.id)});`, ''].join('\n');
}

/** `actions/<unit>/README.md` */
export function actionReadme(unit) {
  return [
    `<!-- ${MADE_BY} -->`,
    `# ${unit.id}`,
    '',
    `${unit.summary}.`,
    '',
    usage(unit),
    '',
    '## Inputs',
    '',
    inputTable([...unit.inputs, ...unit.commonInputs]),
    '',
    '## Outputs',
    '',
    outputTable(unit),
    '',
    `What it checks, when it passes and how to fix a failure: [docs/units/${unit.id}.md](../../docs/units/${unit.id}.md).`,
    '',
  ].join('\n');
}

export function usage(unit) {
  const required = unit.inputs.filter((input) => input.required);
  return [
    '```yaml',
    `- uses: OWNER/release-gates/actions/${unit.id}@FULL_COMMIT_SHA # v0.1.0`,
    ...(required.length === 0 ? [] : ['  with:', ...required.map((input) => `    ${input.name}: …`)]),
    '```',
  ].join('\n');
}

export function inputTable(inputs) {
  return table(
    ['Input', 'Type', 'Default', 'What it is'],
    inputs.map((input) => [
      `\`${input.name}\``,
      cell(input.type),
      input.required ? '**required**' : input.default === undefined ? '' : `\`${cell(input.default)}\``,
      cell(input.description),
    ]),
  );
}

export function outputTable(unit) {
  return table(
    ['Output', 'What it is'],
    Object.entries(unit.outputs).map(([name, description]) => [`\`${name}\``, cell(description)]),
  );
}
