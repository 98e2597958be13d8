import { defineOperation } from '@release-gates/core';
import { applyPublication } from './apply.ts';
import { collectPublication } from './collect.ts';
import { releasePublishInputs } from './inputs.ts';
import { planPublication } from './plan.ts';

export const releasePublish = defineOperation({
  id: 'release-publish',
  summary: 'Publishes a draft release once manifest, evidence, statements, proof and SBOM are attached, never before',
  inputs: releasePublishInputs,
  outputs: {
    'release-url': 'Address of the release',
    published: 'true where it is published',
    assets: 'How many files it must have',
    uploaded: 'How many of them this run attached',
  },
  checks: {
    release_candidate_open: 'The manifest and everything it binds hold, and it says open',
    release_files: 'Every file that must be attached is here and is what it should be',
    release_verifiable:
      'Whose signatures count is known, for statements and for proofs; advice where unverified is asked for',
    release_statements:
      'Who signed a verdict with sign left its other statements over the manifest; advice where signatures are not required',
    release_names: 'Every file has a name of its own that the release keeps',
    release_draft: 'There is one release of the tag',
    release_commit: 'The tag names the commit that was judged; only a draft may have none yet',
    release_assets: 'What is attached already has the right bytes, and nothing else is there',
    release_published: 'Every file is attached with its digest, and the release is published',
  },
  surfaces: ['action'],
  collect: collectPublication,
  plan: planPublication,
  apply: applyPublication,
});
