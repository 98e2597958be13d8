import { type Json, sha256Hex } from '@release-gates/core';
import { compileSchema } from '@release-gates/formats';
import { describe, expect, it } from 'vitest';
import {
  abort,
  approval,
  bless,
  followUp,
  freeze,
  HOUR,
  importOf,
  pin,
  reading,
  release,
  rollback,
  simple,
  start,
  tick,
  unbless,
  unfreeze,
  unpin,
} from '../step/case-fixture.ts';
import { Book, type Written } from './book-fixture.ts';
import { at, live, took, until } from './books-fixture.ts';
import { type Cdevent, cdeventSchema, SERVICE_EVENTS } from './cdevent.ts';
import { CUSTOM_SCHEMA, serviceSchema } from './cdevents-fixture.ts';
import { type Prov, provSchema } from './prov.ts';
import { lastOf } from './told-fixture.ts';

function documents(book: Book, kind: 'prov' | 'cdevent'): readonly (readonly [Written, Json])[] {
  return book.written.flatMap((one) =>
    one.files
      .filter((file) => file.kind === kind)
      .map((file) => [one, JSON.parse(Buffer.from(file.bytes).toString('utf8')) as Json] as const),
  );
}

function lastEvents(book: Book): Cdevent[] {
  const last = book.written.at(-1);
  return documents(book, 'cdevent')
    .filter(([one]) => one === last)
    .map(([, event]) => cdeventSchema.parse(event));
}

function frozen(more = {}): Book {
  return took(live(1), freeze(more));
}

function blessed(): Book {
  const book = live(2);
  return took(book, bless(book.channel, 'rc-1', { expiresAtMs: book.channel.nowMs + 30 * 24 * HOUR }));
}

/** Release 1 goes out beside users of what the ledger does not know. */
function beside(percent: number): Book {
  const book = took(new Book(), start(release(1), { beside: 'green' }));
  return until(book, ({ state: { candidate } }) => candidate?.ladder[candidate.stage] === percent);
}

const promotedBeside = (): Book => until(beside(5), ({ state }) => state.revision === 1);

/** Every transition, by what it is told as. Of the last line, in its order. */
const TOLD: readonly (readonly [string, () => Book, readonly string[]])[] = [
  ['a start', () => took(live(1), start(release(2))), ['x.rolloutstep.started']],
  [
    'the first activation',
    () => until(took(new Book(), start(release(1))), ({ state }) => state.revision === 1),
    ['service.deployed'],
  ],
  ['a start beside a release that nobody knows', () => beside(0), ['x.rolloutstep.started']],
  ['a step beside one', () => beside(5), ['x.rolloutstep.advanced']],
  ['the activation after one', promotedBeside, ['service.deployed']],
  ['a rollback to one', () => took(beside(5), rollback()), ['x.rolloutstep.rolledback']],
  ['an abort beside one', () => took(beside(5), abort()), ['x.rolloutstep.aborted']],
  ['an activation', () => until(at(100), ({ state }) => state.revision === 2), ['service.upgraded']],
  ['a rollback of what is live', () => took(live(2), rollback()), ['service.rolledback']],
  ['a rollback of a candidate', () => took(at(5), rollback()), ['x.rolloutstep.rolledback']],
  ['an abort', () => took(at(5), abort({ reject: true })), ['x.rolloutstep.aborted']],
  ['a freeze', () => frozen(), ['x.freeze.engaged']],
  [
    'an unfreeze',
    () => {
      const book = frozen({ tier: 'D' });
      book.channel.later(HOUR);
      return took(book, unfreeze(book.channel, { approvals: [approval('unfreeze', null)] }));
    },
    ['x.freeze.lifted'],
  ],
  [
    'a follow-up',
    () => {
      const book = took(at(5), rollback());
      return took(book, followUp(book.written.at(-1)?.line.transition.id ?? '', 'OPS-7'));
    },
    ['x.rollback.followedup'],
  ],
  ['a pause', () => took(at(5), simple('pause')), ['x.rollout.paused']],
  ['a resumption', () => took(took(at(5), simple('pause')), simple('resume')), ['x.rollout.resumed']],
  ['a pin', () => took(live(1), pin()), ['x.pin.set']],
  ['an unpin', () => took(took(live(1), pin()), unpin([approval('unpin', null)])), ['x.pin.removed']],
  ['an approved target', blessed, ['x.target.approved']],
  ['a withdrawn target', () => took(blessed(), unbless('rc-1')), ['x.target.withdrawn']],
  ['an import', () => took(new Book(), importOf(release(1, { imported: true }))), ['service.deployed']],
  [
    'traffic that somebody else moved',
    () => {
      const book = at(5);
      return took(book, tick(book.channel, { traffic: reading(9) }));
    },
    ['x.exposure.lost'],
  ],
  [
    'a stage that failed',
    () => {
      const book = at(5);
      book.channel.later(2 * HOUR);
      book.take(tick(book.channel), 'failed');
      return book;
    },
    ['x.rolloutstep.failed'],
  ],
];

/** Made once: nobody changes a book that another test reads. */
const BOOKS = TOLD.map(([name, make, told]) => [name, make(), told] as const);

const short = (type: string): string =>
  type
    .replace(/^dev\.cdevents(x\.releasegates-|\.)/, (_all, own: string) => (own === '.' ? '' : 'x.'))
    .replace(/(\.\d){3}$/, '');

describe('CDEvents', () => {
  it.each(BOOKS)('tell of %s', (_name, book, expected) => {
    expect(lastEvents(book).map(({ context }) => short(context.type))).toEqual(expected);
  });

  it('have the shape of the specification, whatever happened', async () => {
    const validators = new Map([['custom', await compileSchema(CUSTOM_SCHEMA, { file: 'custom' })]]);
    for (const one of SERVICE_EVENTS) validators.set(one, await compileSchema(serviceSchema(one), { file: one }));
    const types = new Set<string>();
    for (const [, book] of BOOKS) {
      for (const [, event] of documents(book, 'cdevent')) {
        const { context } = cdeventSchema.parse(event);
        types.add(context.type);
        const [, own = 'custom'] = /^dev\.cdevents\.service\.([a-z]+)/.exec(context.type) ?? [];
        expect(validators.get(own)?.(event)).toEqual([]);
      }
    }
    expect(types.size).toBeGreaterThanOrEqual(18);
  });

  it('link what came of a decision to the decision, and to the manifest it was made on', () => {
    const book = live(2);
    const events = documents(book, 'cdevent').map(([, event]) => cdeventSchema.parse(event));
    const ids = new Set(events.map(({ context }) => context.id));
    expect(ids.size).toBe(events.length);
    const upgraded = events.find(({ context }) => context.type.startsWith('dev.cdevents.service.upgraded'));
    const [path, manifest] = upgraded?.context.links ?? [];
    expect(path?.linkType === 'PATH' && ids.has(path.from.contextId)).toBe(true);
    expect(manifest).toMatchObject({ target: { contextId: `manifest-${release(2).manifest.sha256}` } });
    expect(upgraded).toMatchObject({
      context: { chainId: 'rc-2' },
      subject: { content: { environment: { id: 'prod' } } },
      customData: { revision: 2, percent: 100, result: 'done' },
    });
  });
});

/** Whatever a document of PROV says of itself that does not hold. */
function gaps(prov: Prov): string[] {
  const generated = new Set(Object.values(prov.wasGeneratedBy).map((one) => one['prov:entity']));
  const isKnown = (id: string) => id in prov.entity || id in prov.activity || id in prov.agent;
  const relations = [prov.used, prov.wasGeneratedBy, prov.wasAssociatedWith, prov.actedOnBehalfOf]
    .concat([prov.wasDerivedFrom, prov.wasInvalidatedBy, prov.wasAttributedTo ?? {}] as never)
    .flatMap((relation) => Object.values(relation as Record<string, Record<string, string>>));
  const named = relations.flatMap((relation) => Object.values(relation)).filter((value) => value.startsWith('rg:'));
  const used = new Set(named);
  return [
    ...Object.keys(prov.entity).filter((id) => !generated.has(id)),
    ...named.filter((id) => !isKnown(id)),
    ...[...Object.keys(prov.entity), ...Object.keys(prov.activity), ...Object.keys(prov.agent)].filter(
      (id) => !used.has(id),
    ),
  ];
}

describe('PROV', () => {
  it.each(BOOKS)('of %s leaves nothing without origin', (_name, book) => {
    const all = documents(book, 'prov').map(([, prov]) => provSchema.parse(prov));
    expect(all.flatMap(gaps)).toEqual([]);
  });

  it('of an activation says what the pointer was, what it is, and from which release, manifest and people', () => {
    const book = until(at(100), ({ state }) => state.revision === 2);
    const [written, document] = documents(book, 'prov').at(-1) ?? [];
    const prov = provSchema.parse(document);
    const named = (kind: keyof Prov) => JSON.stringify(Object.values(prov[kind] ?? {}));
    expect(named('wasInvalidatedBy')).toContain('rg:pointer/t.prod/1');
    expect(prov.entity['rg:pointer/t.prod/2']).toMatchObject({ 'rg:revision': 2, 'rg:slot': 'green' });
    expect(Object.keys(prov.entity)).toContain(`rg:sha256/${release(2).manifest.sha256}`);
    for (const file of written?.files.filter(({ kind }) => kind === 'activation') ?? []) {
      expect(Object.keys(prov.entity)).toContain(`rg:sha256/${sha256Hex(file.bytes)}`);
    }
    expect(named('wasAssociatedWith')).toContain('"prov:role":"initiator"');
    expect(prov.activity[`rg:transition/${written?.line.transition.id}`]).toMatchObject({
      'prov:type': { $: 'rg:promote' },
      'rg:result': 'done',
      'rg:reason_code': 'done',
    });
  });

  it('says of what somebody asked for the cause that they gave', () => {
    const [intent, document] = documents(took(at(5), rollback({ cause: 'data_quality' })), 'prov').at(-2) ?? [];
    expect(provSchema.parse(document).activity[`rg:transition/${intent?.line.transition.id}`]).toMatchObject({
      'prov:type': { $: 'rg:rollback' },
      'rg:reason_code': 'data_quality',
    });
  });
});

describe('an activation after a release that nobody knows', () => {
  it('is one from nothing, in the record, in PROV and in the event', () => {
    const book = promotedBeside();
    expect(lastOf(book, 'activation')).toMatchObject({ from: null, to: { revision: 1, slot: 'blue' } });
    const prov = provSchema.parse(documents(book, 'prov').at(-1)?.[1]);
    expect(Object.keys(prov.entity).filter((id) => id.startsWith('rg:pointer/'))).toEqual(['rg:pointer/t.prod/1']);
    expect(prov.wasInvalidatedBy).toEqual({});
    expect(lastEvents(book)).toMatchObject([{ customData: { revision: 1, percent: 100, result: 'done' } }]);
  });
});
