import { EnvironmentError, type Issues, type KnownIssue, type NewIssue } from '@release-gates/core';

interface MadeIssue extends NewIssue {
  readonly number: number;
  readonly author: string;
  state: 'open' | 'closed' | 'reopened';
}

/** What GitHub would have, whoever opened it. */
export class FakeIssues implements Issues {
  readonly made: MadeIssue[] = [];
  readonly labels = new Set<string>();
  /** Of all calls, in order. */
  readonly calls: string[] = [];
  /** Whose token it is. */
  account = 'github-actions[bot]';
  /** Code of the error of the next call that this names; undefined: it works. */
  fault: ((call: string) => string | undefined) | undefined;
  /** Happens between a call and the one before: what another run does meanwhile. */
  before: ((call: string) => void) | undefined;

  async listOwn(label: string): Promise<readonly KnownIssue[]> {
    this.#call('listOwn');
    return this.made
      .filter(({ author, labels }) => author === this.account && labels.includes(label))
      .map(({ number, body, state }) => ({ number, body, url: urlOf(number), isUntouched: state === 'open' }))
      .reverse()
      .slice(0, 300);
  }

  async ensureLabel({ name }: { readonly name: string }): Promise<void> {
    this.#call('ensureLabel');
    this.labels.add(name);
  }

  async create(issue: NewIssue): Promise<Pick<KnownIssue, 'number' | 'url'>> {
    this.#call('create');
    const { number } = this.open(issue);
    return { number, url: urlOf(number) };
  }

  async closeAsDuplicate(number: number): Promise<void> {
    this.#call('closeAsDuplicate');
    const found = this.made.find((one) => one.number === number);
    if (found === undefined) throw new TypeError(`there is no issue ${number}`);
    found.state = 'closed';
  }

  /** As somebody does it on the page, or another run. */
  open(issue: NewIssue, author = this.account): MadeIssue {
    const made: MadeIssue = { ...issue, number: this.made.length + 1, author, state: 'open' };
    this.made.push(made);
    return made;
  }

  #call(name: string): void {
    this.before?.(name);
    this.calls.push(name);
    const code = this.fault?.(name);
    if (code !== undefined) throw new EnvironmentError({ code, message: `${name} was told to fail` });
  }
}

function urlOf(number: number): string {
  return `https://github.example/example/parcel-service/issues/${number}`;
}
