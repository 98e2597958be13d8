import { input } from '@release-gates/core';
import * as z from 'zod';

export const witnessInputs = z.strictObject({
  from: input
    .text(2048)
    .describe(
      'Where the log is published: a folder (a checkout of its branch), or an https:// address above checkpoint',
    ),
  origin: input.text(256).describe('Name of the log as configured here; its checkpoint must bear it'),
  publicKeys: input
    .list()
    .describe('Keys of the log: <name>+<id>+<base64>, or paths of files with one a line; from this repository'),
  keyEnv: input.environmentVariable().optional().describe('Environment variable that holds the witness key (Ed25519)'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  keyName: input
    .text(256)
    .optional()
    .describe('Name of a key in PEM, which has none itself, e.g. example.org/witness. A Go key brings its own'),
  ref: input
    .text(256)
    .default('refs/heads/witness')
    .describe('Ref of this repository that keeps what was cosigned last; moved by compare-and-swap only'),
  remote: input.text(256).default('origin').describe('Remote that has the ref; none: this repository itself'),
  folder: input
    .path()
    .optional()
    .describe('Folder on the ref. Default: made of the origin, so one ref serves many logs'),
  firstUse: input.boolean().default(false).describe('Cosign a log of which nothing is kept yet'),
  timeoutS: input.duration({ minS: 1, maxS: 600 }).default(30).describe('Longest that one request may take'),
});

export type WitnessInputs = z.output<typeof witnessInputs>;
