import { MIN_SECRET_LENGTH, secretForms } from './secret-forms.ts';

const MASK = '***';

/** Half-open, in UTF-16 units. */
type Range = readonly [start: number, end: number];

/** Text that arrives in pieces; a secret cut in two by a piece's end is still found. */
export interface MaskingStream {
  /** What may be written so far. */
  push(text: string): string;
  /** The rest. */
  end(): string;
}

/** Knows every secret of this run and hides all its spellings. */
export class Masker {
  readonly #forms = new Set<string>();
  readonly #told = new Set<string>();
  readonly #onForm: ((form: string) => void) | undefined;
  #longest = 0;

  /** `onForm` hears of every new spelling once, so that the workflow runner can mask it as well. */
  constructor(onForm?: (form: string) => void) {
    this.#onForm = onForm;
  }

  /** @returns false for a secret of less than 4 characters, which cannot be masked and should be refused as a key. */
  register(secret: string): boolean {
    this.learn(secret);
    for (const form of secretForms(secret)) {
      if (this.#told.has(form)) continue;
      this.#told.add(form);
      this.#onForm?.(form);
    }
    return secret.trim().length >= MIN_SECRET_LENGTH;
  }

  /** As `register`, but `onForm` does not hear of it: telling the runner means printing, and it masks its own secrets. */
  learn(secret: string): void {
    for (const form of secretForms(secret)) {
      this.#forms.add(form);
      this.#longest = Math.max(this.#longest, form.length);
    }
  }

  /** Overlapping and touching finds become one `***`, so that nothing between two of them shows. */
  mask(text: string): string {
    let masked = '';
    let position = 0;
    for (const [start, end] of this.#find(text)) {
      masked += text.slice(position, start) + MASK;
      position = end;
    }
    return masked + text.slice(position);
  }

  stream(): MaskingStream {
    let held = '';
    /** Units at the start of `held` that belong to a find already written as `***`. */
    let hidden = 0;
    const take = (cut: number): string => {
      let written = '';
      let position = Math.min(hidden, cut);
      hidden = Math.max(0, hidden - cut);
      for (const [start, end] of this.#find(held)) {
        if (start >= cut) break;
        if (end <= position) continue;
        if (start >= position) written += held.slice(position, start) + MASK;
        position = Math.min(end, cut);
        hidden = Math.max(hidden, end - cut);
      }
      written += held.slice(position, cut);
      held = held.slice(cut);
      return written;
    };
    return {
      push: (text) => {
        held += text;
        // Whatever starts before the cut ends within what is held.
        return take(Math.max(0, held.length - Math.max(0, this.#longest - 1)));
      },
      end: () => take(held.length),
    };
  }

  #find(text: string): readonly Range[] {
    const found: Range[] = [];
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) found.push([at, at + form.length]);
    }
    return merge(found);
  }
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last !== undefined && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
