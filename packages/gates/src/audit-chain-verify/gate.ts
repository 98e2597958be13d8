import { lastSeenSchema, sealSchema } from '@release-gates/audit-log';
import { defineGate } from '@release-gates/core';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { describeFacts, describeValues } from './details.ts';
import { auditInputs } from './inputs.ts';

export const auditChainVerify = defineGate({
  id: 'audit-chain-verify',
  summary: 'The audit log is whole, in order, and still the one that was signed or seen before',
  inputs: auditInputs,
  checks: {
    audit_log_exists: 'The log is there, unless none is required',
    audit_log_parse_ok: 'Every line is one record with its line feed',
    'entry_<i>_canonical_form': 'The first bad record is not spelled in its one canonical form',
    'entry_<i>_required_fields': 'The first bad record has a field missing, unknown or of the wrong type',
    'entry_<i>_seq_continuous': 'The first bad record does not have the next number',
    'entry_<i>_prev_hash_match': 'The first bad record does not name the hash of the one before',
    'entry_<i>_hash_match': 'The first bad record does not hash to its entry_hash',
    audit_sealed_prefix_intact: 'The sealed records are byte for byte those that were sealed',
    audit_log_non_empty: 'There is at least one record',
    audit_expected_minimum: 'There are as many records as are known from elsewhere',
    audit_last_entry_fresh: 'The last record is not older than allowed, and not from the future',
    audit_clock_regressions: 'The claimed time never stepped back; advice only',
    audit_log_unbroken: 'The log does not go on from one that was closed as broken; advice only, shown in every run',
    audit_checkpoint_signed: 'A trusted key signed a checkpoint, and the log extends it',
    audit_origin_match: 'Checkpoint and state are about the configured log',
    audit_seal_valid: 'The seal beside the log was refused; advice only, for every record was read instead',
    audit_state_present: 'The last-seen state is there and can be read',
    audit_state_log_path_match: 'The state names the same log; advice only',
    audit_append_only_state_continuity: 'The records that were seen before are still there',
    audit_state_write_ok: 'Never applies: verification writes no state',
    audit_witnessed: 'As many witnesses as needed cosigned what the log holds, recently enough',
    audit_anchored: 'Something outside the log vouches for it',
    audit_unanchored_tail: 'Every record is anchored; advice only',
  },
  outputs: {
    records: 'Number of good records',
    'head-hash': 'entry_hash of the last good record',
    root: 'RFC 6962 root over the good records',
    level: 'What was proved: tail, sealed or deep',
    'anchored-through': 'Records that a checkpoint or last-seen state vouches for',
    'anchor-kind': 'checkpoint, last_seen or none',
    'unanchored-tail': 'Good records after these',
    'first-bad-index': '0-based index of the first bad record; empty where there is none',
  },
  documents: { 'log-last-seen': lastSeenSchema, 'log-seal': sealSchema },
  collect,
  decide,
  details: describeFacts,
  values: describeValues,
});
