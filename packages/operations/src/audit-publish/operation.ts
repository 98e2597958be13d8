import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { publishInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const auditPublish = defineOperation({
  id: 'audit-publish',
  summary: 'Writes the signed audit log as C2SP tiles into a folder, digests only, for outsiders to watch',
  inputs: publishInputs,
  checks: {
    audit_publication_extends: 'The log verifies against its checkpoint and extends what is published',
    audit_published_files_same: 'No file that is published would change',
    audit_log_published: 'Tiles and checkpoint are written',
  },
  outputs: {
    records: 'Number of records that are published',
    root: 'RFC 6962 root over them',
    'checkpoint-path': 'The published checkpoint',
    'files-written': 'Tiles and entry bundles that were new',
  },
  collect,
  plan,
  apply,
});
