import { defineGate, formatRfc3339 } from '@release-gates/core';
import { ed25519SignatureSchema, hmacSignatureSchema } from '@release-gates/evidence';
import { drillSignaturePolicySchema, releaseChannelsSchema } from '@release-gates/formats';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { newestSignature } from './decide-signature.ts';
import { describeFacts, newestDrillAt } from './details.ts';
import { drillInputs } from './inputs.ts';

export const rollbackDrillGuard = defineGate({
  id: 'rollback-drill-guard',
  summary: 'A rollback was rehearsed lately, and a signature covers the evidence of it',
  inputs: drillInputs,
  checks: {
    rollback_signature_policy_loaded: 'The signature policy, where there is one, is valid',
    incident_drill_reports_count: 'There are enough incident drills',
    incident_drill_reports_loadable: 'Every report of an incident drill can be read',
    incident_drill_reports_ok: 'The inspected incident drills went well',
    incident_drill_reports_fresh: 'The inspected incident drills are not too old by the time they state',
    incident_drill_email_covered: 'An inspected incident drill that went well sent e-mail',
    rollback_bundle_reports_count: 'There are enough rollback bundles',
    rollback_bundle_reports_loadable: 'Every report of a rollback bundle can be read',
    rollback_bundle_reports_ok: 'The inspected rollback bundles went well',
    rollback_bundle_reports_have_required_files: 'The inspected rollback bundles lack no required file',
    rollback_bundle_reports_fresh: 'The inspected rollback bundles are not too old by the time they state',
    rollback_signature_reports_count: 'There is a drill signature',
    rollback_signature_key_strength:
      'Every HMAC key that is there has at least 32 bytes; advice only, for the predecessor took any',
    rollback_signature_key_available: 'There is a key to verify the newest signature with',
    rollback_signature_reports_loadable: 'Every drill signature can be read',
    rollback_signature_reports_fresh: 'The newest signature is not too old by its signed time',
    rollback_signature_reports_valid:
      'The newest signature is by an allowed key and algorithm, and covers the inspected evidence as it is now',
    release_channels_loaded: 'The release channels file is valid, where its history is asked for',
    history_has_rollback_rehearsal: 'The channel history has a rehearsed rollback',
    history_rollback_rehearsal_fresh: 'The newest rehearsed rollback is not too old',
  },
  outputs: {
    'newest-drill-at': 'When the newest drill or bundle was, RFC 3339; empty where there is none',
    'newest-signature-at': 'When the newest signature was made, RFC 3339; empty where there is none',
  },
  documents: {
    'rollback-signature-policy': drillSignaturePolicySchema,
    'release-channels': releaseChannelsSchema,
    'drill-signature-ed25519': ed25519SignatureSchema,
    'drill-signature-hmac': hmacSignatureSchema,
  },
  collect,
  decide,
  details: describeFacts,
  values(facts) {
    const newest = newestSignature(facts.signatures);
    return {
      'newest-drill-at': newestDrillAt(facts),
      'newest-signature-at': newest === undefined ? '' : formatRfc3339(newest.signedAtMs),
    };
  },
});
