import { InputError, nearest } from '@release-gates/core';

type Values = Readonly<Record<string, string>>;

/** What one call of `verify` may name, each with flags of its own. */
export type Form = 'activation' | 'manifest' | 'proof';

/** The flags of a call, by what they say something of. */
export interface VerifyFlags {
  readonly json: boolean;
  /** SHA-256 that the record of the activation must have. */
  readonly recordSha256: string | undefined;
  readonly ofProof: Values;
  readonly ofManifest: Values;
}

const OF_PROOF: ReadonlySet<string> = new Set([
  'log-keys',
  'log-origin',
  'log-record',
  'witness-keys',
  'witness-threshold',
]);
const OF_ACTIVATION = 'expected-record-sha256';

const NAMED: Readonly<Record<Form, { readonly what: string; readonly remedy: string }>> = {
  activation: {
    what: '--from-activation',
    remedy: 'Name the record too: --from-activation LEDGER/CHANNEL/records/activation-….json',
  },
  manifest: {
    what: 'a manifest or a folder with one',
    remedy: 'Name the folder of the release too: release-gates verify … FOLDER',
  },
  proof: {
    what: 'a .tlog-proof',
    remedy: 'Name the proof too: release-gates verify RECORD.tlog-proof --log-keys … --log-origin …',
  },
};

/** Booleans of this command, so that what follows them is no value. */
export function isVerifySwitch(name: string): boolean {
  return name === 'json' || name === 'offline' || name.startsWith('require-');
}

/**
 * Threat: trust that is named and meets nothing looks like a check that was made. A flag is used, or refused.
 *
 * @param known flags that say something of a manifest; asked only where there is none
 * @throws InputError `verify.flag_unused`, `verify.flag_unknown`, `verify.always_offline`
 */
export function readVerifyFlags(
  { json = 'false', offline = 'true', ...given }: Values,
  forms: ReadonlySet<Form>,
  known: readonly string[],
): VerifyFlags {
  if (offline !== 'true') throw onlyOffline();
  if (json !== 'true' && json !== 'false') throw notBoolean(json);
  const all = Object.entries(given);
  for (const [name] of all) refuseUnused(name, forms, known);
  const of = (form: Form): Values => Object.fromEntries(all.filter(([name]) => formOf(name) === form));
  return {
    json: json === 'true',
    recordSha256: given[OF_ACTIVATION],
    ofProof: of('proof'),
    ofManifest: of('manifest'),
  };
}

function formOf(flag: string): Form {
  if (OF_PROOF.has(flag)) return 'proof';
  return flag === OF_ACTIVATION ? 'activation' : 'manifest';
}

function refuseUnused(flag: string, forms: ReadonlySet<Form>, known: readonly string[]): void {
  const form = formOf(flag);
  if (form === 'manifest' && !known.includes(flag)) throw unknown(flag, known);
  if (forms.has(form)) return;
  const { what, remedy } = NAMED[form];
  throw new InputError({
    code: 'verify.flag_unused',
    message: `--${flag} has no effect here: it says something of ${what}, and none is named`,
    remedy: `${remedy}; or leave --${flag} out`,
  });
}

function unknown(flag: string, known: readonly string[]): InputError {
  const suggestion = nearest(flag, [...known, ...OF_PROOF, OF_ACTIVATION, 'from-activation']);
  return new InputError({
    code: 'verify.flag_unknown',
    message: `verify has no flag --${flag}${suggestion === undefined ? '' : `; did you mean --${suggestion}?`}`,
    remedy: 'See: release-gates verify --help, release-gates help manifest-verify',
  });
}

function onlyOffline(): InputError {
  return new InputError({
    code: 'verify.always_offline',
    message: '--offline can only be on: verify has no network to use',
    remedy: 'Leave it out',
  });
}

function notBoolean(found: string): InputError {
  return new InputError({ code: 'verify.flag_value', message: `expected --json, found --json=${found}` });
}
