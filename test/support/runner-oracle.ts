/**
 * What the runner would make of a step's output, written from the runner's own rules (ActionCommand.cs and
 * FileCommandManager.cs of actions/runner) and from nothing of ours, so that our output layer is judged by another.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** .NET's Char.IsWhiteSpace also knows U+0085, which JavaScript's trimStart does not. */
const WHITE_SPACE = /^[\s\u0085]+/;

/** `::name a=b::message` after leading white space; else `##[name a=b]message` anywhere in the line. */
export function parseCommands(stdout: string): RunnerCommand[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = parseColonForm(line.replace(WHITE_SPACE, '')) ?? parseBracketForm(line);
    return found === undefined ? [] : [found];
  });
}

function parseColonForm(line: string): RunnerCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  return end === -1 ? undefined : toCommand(line.slice(2, end), line.slice(end + 2), ',');
}

function parseBracketForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start === -1 || end === -1 ? undefined : toCommand(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function toCommand(head: string, message: string, separator: string): RunnerCommand {
  const [name = '', ...rest] = head.trim().split(' ');
  const pairs = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1))] as const);
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: unescape(message) };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** `name=value` and `name<<DELIMITER` lines of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE. @throws Error as the runner */
export function parseEnvFile(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc !== -1 && (equals === -1 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === '' || end === -1) throw new Error(`the delimiter of "${line}" was not found`);
      values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1));
    else throw new Error(`the runner refuses the line "${line}"`);
  }
  return values;
}
