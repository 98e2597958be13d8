import { EnvironmentError, InputError, type Problem, ReleaseGatesError } from '@release-gates/core';
import type { Transition } from '../step/decision.ts';
import { describeReading } from '../traffic/describe-reading.ts';
import type { CarriedOut } from './carry-out.ts';

type Named = Pick<Transition, 'id' | 'kind'>;

/** What had been done when a port failed. */
export type HowFar =
  /** Only read so far. */
  | { readonly at: 'look'; readonly what: string }
  /** At its first line: of an event with effects the intent. */
  | { readonly at: 'begin'; readonly what: string }
  /** At the line that takes over what another run began. */
  | { readonly at: 'takeover'; readonly transition: Named }
  /** The intent is in the ledger. `mayHaveMoved`: the router was told, or is about to be. */
  | { readonly at: 'effects'; readonly transition: Named; readonly mayHaveMoved: boolean }
  | {
      readonly at: 'outcome';
      readonly transition: Named & Pick<Transition, 'target'>;
      readonly done: Pick<CarriedOut, 'result' | 'observed'>;
    };

/** Of an append these say that nothing was appended; after any other nobody knows. */
const NOT_APPENDED: ReadonlySet<string> = new Set([
  'ledger.contended',
  'log.lock_lost',
  'ref.contended',
  'ref.denied',
  'ref.git_failed',
  'ref.locked',
  'ref.unreachable',
]);

const CARRY_ON =
  'Run the same again: it, or the next tick, carries it to its end from what the router says by then; move nothing by hand';

/**
 * A port that fails knows neither what users have nor what the ledger has, and that decides what a person does next: who
 * reads that nothing was done moves the router by hand. So each error says it, here and nowhere else.
 */
export async function tellHowFar<T>(howFar: HowFar | (() => HowFar), work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    throw withHowFar(error, typeof howFar === 'function' ? howFar() : howFar);
  }
}

function withHowFar(error: ReleaseGatesError, howFar: HowFar): ReleaseGatesError {
  const isNothingDone = howFar.at === 'look' || (howFar.at === 'begin' && isNotAppended(error));
  // Who asks for what is not valid knows by that that nothing was done.
  if (isNothingDone && error.kind === 'input') return error;
  const [first, ...rest] = error.problems;
  const told = {
    ...(first as Problem),
    code: error.code,
    message: `${first?.message}; ${sentence(howFar, error)}`,
    remedy: remedy(first?.remedy, isNothingDone),
  };
  return error.kind === 'input'
    ? new InputError([told, ...rest], { cause: error })
    : new EnvironmentError(told, { cause: error });
}

function sentence(howFar: HowFar, error: ReleaseGatesError): string {
  switch (howFar.at) {
    case 'look':
      return notBegun(howFar.what);
    case 'begin':
      return isNotAppended(error)
        ? notBegun(howFar.what)
        : `the ${howFar.what} moved no traffic, and whether it is in the ledger is not known`;
    case 'takeover':
      return `${name(howFar.transition)} was begun by another run and has no outcome yet: whether that moved traffic is not known, this run moved none`;
    case 'effects': {
      const traffic = howFar.mayHaveMoved ? 'whether traffic was moved is not known' : 'this run moved no traffic';
      return `${name(howFar.transition)} is in the ledger and has no outcome yet: ${traffic}`;
    }
    case 'outcome': {
      const isIn = isNotAppended(error) ? 'is not' : 'may not be';
      return `${trafficOf(howFar)}, and the outcome of ${name(howFar.transition)} ${isIn} in the ledger`;
    }
  }
}

function notBegun(what: string): string {
  return `the ${what} was not begun: it is not in the ledger, and moved no traffic`;
}

function trafficOf({ transition, done }: Extract<HowFar, { at: 'outcome' }>): string {
  const { result, observed } = done;
  if (observed === null) return 'no traffic was moved';
  const seen = describeReading(observed, transition.target?.slot ?? 'the slot');
  if (result === 'done') return `traffic was moved (read back: ${seen})`;
  if (observed.state === 'read') return `traffic is as read back (${seen})`;
  return `whether traffic was moved is not known (read back: ${seen})`;
}

function isNotAppended(error: ReleaseGatesError): boolean {
  return error.kind === 'input' || NOT_APPENDED.has(error.code);
}

function name({ kind, id }: Named): string {
  return `${kind} ${id}`;
}

function remedy(given: string | undefined, isNothingDone: boolean): string {
  const own = given ?? 'See what it says';
  return isNothingDone ? own : `${own.replace(/\.?$/, '.')} ${CARRY_ON}`;
}
