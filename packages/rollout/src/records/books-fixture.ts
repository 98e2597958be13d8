import { approval, HOUR, release, start, tick } from '../step/case-fixture.ts';
import type { Channel } from '../step/channel-fixture.ts';
import type { RolloutEvent, TickEvent } from '../step/event.ts';
import { Book } from './book-fixture.ts';

/** Ticks until it is so. */
export function until(book: Book, isThere: (channel: Channel) => boolean, more: Partial<TickEvent> = {}): Book {
  for (let turn = 0; turn < 60 && !isThere(book.channel); turn++) {
    book.channel.later(2 * HOUR);
    book.take(tick(book.channel, more));
  }
  return book;
}

/** Releases 1 to `version`, each rolled out to its end. */
export function live(version: number): Book {
  const book = new Book();
  for (let each = 1; each <= version; each++) {
    book.take(start(release(each), { approvals: [approval('start', `rc-${each}`)] }));
    until(book, ({ state }) => state.current?.release.version === String(each) && state.current.proven);
  }
  return book;
}

/** Release 1 is live, the next one has so many percent. */
export function at(percent: number, version = 2): Book {
  const book = live(1);
  book.take(start(release(version)));
  return until(book, ({ state: { candidate } }) => candidate?.ladder[candidate.stage] === percent);
}

/** An event that must lead to something. */
export function took(book: Book, event: RolloutEvent): Book {
  const decision = book.take(event);
  if (decision.outcome !== 'commit' && decision.outcome !== 'act') throw new Error(JSON.stringify(decision));
  return book;
}
