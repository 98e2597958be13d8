import { ReleaseGatesError } from '../error.ts';

/** Data of `::name::data`. The runner decodes exactly these three. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Value of a property in `::name property=value::`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/;
const DELIMITER = /^[A-Za-z0-9_-]{16,128}$/;

/** Variables by which a later step would run what an outsider chose. */
const FORBIDDEN =
  /^(PATH|NODE_OPTIONS|LD_.*|DYLD_.*|BASH_ENV|ENV|PYTHONSTARTUP|PERL5OPT|RUBYOPT|GITHUB_.*|RUNNER_.*)$/i;

/**
 * One entry of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. A fixed delimiter let a value end itself and add entries of
 * its own (CVE-2022-35954): the caller passes a random one, and a value that holds it is refused.
 *
 * @throws ReleaseGatesError (internal) `output.name_invalid`, `output.delimiter_invalid`
 */
export function encodeEnvFileEntry(name: string, value: string, delimiter: string): string {
  if (!NAME.test(name) || FORBIDDEN.test(name)) {
    throw broken('output.name_invalid', `cannot write an entry named ${JSON.stringify(name.slice(0, 128))}`);
  }
  if (!DELIMITER.test(delimiter) || value.includes(delimiter) || name.includes(delimiter)) {
    throw broken('output.delimiter_invalid', 'the delimiter is not random enough, or the value holds it');
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function broken(code: string, message: string): ReleaseGatesError {
  return new ReleaseGatesError('internal', [{ code, message }]);
}
