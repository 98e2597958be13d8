import { defineGate } from '@release-gates/core';
import { collectRecords } from './collect.ts';
import { decideRecords, recordDetails, recordValues } from './decide.ts';
import { recordVerifyInputs } from './inputs.ts';

export const recordVerify = defineGate({
  id: 'record-verify',
  summary: 'Walks from what is live to the evidence of every gate, offline, and names the first byte that differs',
  inputs: recordVerifyInputs,
  checks: {
    record_ledger: 'There is a ledger',
    'record_chain::<channel>': 'Every line of the ledger verifies, and its view shows one of them',
    'record_trust_root::<channel>': 'No line goes back behind a trust root that one before it saw',
    'record_unnamed::<channel>': 'No file lies among the records that no line names',
    'record_rest::<channel>': 'Every other file that a line names has its bytes; an export may leave it out',
    'record_found::<channel>': 'The transition is in the ledger',
    'record_expected::<channel>': 'The record that the walk begins at is the one whose SHA-256 was given',
    'record_files::<channel>': 'Every file on the way is there, has its bytes, and says what its line says',
    'record_known::<channel>': 'This version can make the records of every line on the way again',
    'record_manifest::<channel>': 'The manifest agrees with itself and is of the release that went live',
    record_audit_log: 'The ledger names every file that the audit log says the runs of a rollout wrote',
    'record_evidence::<channel>': 'The evidence of every gate is what the manifest binds',
  },
  outputs: {
    channel: 'Channel whose walk the other outputs tell of: the first in which something is live',
    transition: 'Where the walk began',
    release: 'Release that it is about',
    record: 'The record that the walk began at, relative to the folder of the ledger',
    'record-sha256': 'SHA-256 of its bytes',
    'recorded-at': 'When that was written, as the clock of its writer said',
    'manifest-sha256': 'SHA-256 of the manifest that it rests on',
    differences: 'How many files differ',
    'first-difference': 'The first in one line: file, byte, expected, found; empty where there is none',
    'files-not-checked':
      'How many files that lines name were not looked at: left out of an export, or more than are read in one run',
  },
  collect: collectRecords,
  decide: decideRecords,
  details: recordDetails,
  values: recordValues,
});
