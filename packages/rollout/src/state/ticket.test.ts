import { describe, expect, it } from 'vitest';
import { ticketSchema } from './ticket.ts';

describe('a ticket', () => {
  it.each([
    'OPS-123',
    'a_b-1',
    '#12',
    'owner/name#12',
    'https://forge.example/o/r/issues/7',
    'http://127.0.0.1:8080/x?y=1#z',
  ])('may be %s', (text) => {
    expect(ticketSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['checkout broke', 'a sentence'],
    ['OPS-1\nOPS-2', 'two lines'],
    ['OPS-1 ', 'white space at its end'],
    ['ftp://x/y', 'another scheme'],
    ['javascript:alert(1)', 'a program'],
    ['https://user:secret@forge.example/1', 'a password'],
    ['https://forge.example/<script>', 'a tag'],
    ['https://forge.example/a\u202eb', 'what turns text around'],
    ['https://forge.example/\ud800', 'half a character'],
    ['https://', 'no host'],
    [`https://forge.example/${'x'.repeat(256)}`, 'more than a record holds'],
    ['::warning::x', 'a command of a workflow'],
  ])('may not be %j: %s', (text) => {
    expect(ticketSchema.safeParse(text).success).toBe(false);
  });
});
