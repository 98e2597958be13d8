import { defineGate, input } from '@release-gates/core';
import * as z from 'zod';
import { collectMergeFacts } from './collect.ts';
import { decideMerge, mergeDetails, mergeValues } from './decide.ts';

export const mergeGate = defineGate({
  id: 'merge-gate',
  summary: 'The one required check: open only where every expected gate left open evidence of this very run',
  inputs: z.strictObject({
    evidence: input
      .list()
      .default([])
      .describe('Folders with evidence, or globs of files; default: the evidence folder of the release candidate'),
    expectedGates: input
      .list()
      .default([])
      .describe('Units that must have evidence; default: the units that the configuration switches on'),
    rules: input
      .text(65_536)
      .optional()
      .describe('Path filters, one line a unit, "unit: glob, glob": expected only where a changed path matches'),
    baseSha: input
      .text(64)
      .optional()
      .describe('Full commit id that the change is compared with; default: the base of the pull request'),
    headSha: input
      .text(64)
      .optional()
      .describe('Full commit id of the head of the change; default: the head of the pull request'),
    needs: input
      .text(1_048_576)
      .optional()
      .describe('The needs context as JSON: a failed or cancelled job closes whatever its evidence says'),
    requireSameRun: input.boolean().default(true).describe('Count only evidence of this workflow run and attempt'),
    maxEvidenceAgeS: input
      .duration({ minS: 1 })
      .optional()
      .describe('Evidence older than this does not count; default: what the configuration says'),
  }),
  checks: {
    expected_gates_known: 'At least one gate is expected for this change',
    changed_paths_known: 'The paths that this change touches could be computed, where a filter needs them',
    evidence_sound: 'No file beside the evidence is malformed',
    'gate::<unit>': 'The evidence of one unit is of this commit, run and attempt, and opens',
    'job::<job>': 'A job that this one waits for did not fail and was not cancelled',
  },
  outputs: {
    'expected-gates': 'The units that had to have evidence, separated by commas',
    'closed-gates': 'The units that close, separated by commas; empty where it is open',
  },
  collect: collectMergeFacts,
  decide: decideMerge,
  details: mergeDetails,
  values: mergeValues,
});
