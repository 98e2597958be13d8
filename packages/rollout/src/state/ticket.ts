import * as z from 'zod';

/** Without a name and password in it: it goes into a ledger that many may read. */
const ADDRESS = String.raw`https?:\/\/[^\s\p{C}<>"\\/?#@]+(?:[/?#][^\s\p{C}<>"\\]*)?`;
const KEY = String.raw`[A-Za-z][A-Za-z0-9_]{0,31}-[0-9]{1,12}`;
const NUMBER = String.raw`(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})?#[0-9]{1,12}`;

/** Where people go on about something, as it is written into a ledger: one line, nothing that a page or a log would read. */
export const ticketSchema = z
  .string()
  .max(256)
  .regex(
    new RegExp(`^(?:${ADDRESS}|${KEY}|${NUMBER})$`, 'u'),
    'an address, or a key such as OPS-123, #12 or owner/name#12',
  )
  .describe('Address or key of a ticket: https://…, OPS-123, #12, owner/name#12');
