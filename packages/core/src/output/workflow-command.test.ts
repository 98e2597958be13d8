import { expect, test } from 'vitest';
import { commandData, commandProperty, encodeEnvFileEntry } from './workflow-command.ts';

const DELIMITER = 'rg-0123456789abcdef';

test('data and properties are escaped as the runner decodes them', () => {
  expect(commandData('50%\r\n::x')).toBe('50%25%0D%0A::x');
  expect(commandData('%0A')).toBe('%250A');
  expect(commandProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
});

test.each(['', 'one', 'two\nlines', 'a=b\nc<<EOF', '\r\n', '\0'])('an entry holds %j whole', (value) => {
  expect(encodeEnvFileEntry('reason', value, DELIMITER)).toBe(`reason<<${DELIMITER}\n${value}\n${DELIMITER}\n`);
});

test.each([
  ['delimiter in the value', 'name', `x\n${DELIMITER}\nevil=1`, DELIMITER],
  ['short delimiter', 'name', 'x', 'EOF'],
  ['delimiter with a line break', 'name', 'x', `${DELIMITER}\nx`],
  ['line break in the name', 'a\nb', 'x', DELIMITER],
  ['no name', '', 'x', DELIMITER],
  ['assignment in the name', 'a=b', 'x', DELIMITER],
  ['PATH', 'PATH', 'x', DELIMITER],
  ['NODE_OPTIONS', 'NODE_OPTIONS', 'x', DELIMITER],
  ['LD_PRELOAD', 'LD_PRELOAD', 'x', DELIMITER],
])('refuses %s', (_, name, value, delimiter) => {
  expect(() => encodeEnvFileEntry(name, value, delimiter)).toThrow(/output\.|cannot|delimiter/);
});
