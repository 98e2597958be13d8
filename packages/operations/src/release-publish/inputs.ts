import { input, trustRootPinInputs } from '@release-gates/core';
import * as z from 'zod';

export const releasePublishInputs = z.strictObject({
  tag: input.text(255).optional().describe('Tag of the draft release. Default: the tag that the workflow runs for'),
  manifest: input
    .path()
    .optional()
    .describe('The manifest, or a folder that holds one. Default: the evidence folder of the release candidate'),
  statements: input
    .list()
    .default([])
    .describe(
      'Signed statements, files and globs. Default: all that sign left beside the manifest, each in the forms that others verify',
    ),
  proofs: input
    .list()
    .default([])
    .describe(
      'Proofs that the log holds a record of this manifest, which each must carry, files and globs. Default: *.tlog-proof beside the manifest',
    ),
  sboms: input.list().default([]).describe('CycloneDX or SPDX documents in JSON, files and globs'),
  require: input
    .list()
    .default(['statements', 'proof', 'sbom'])
    .describe(
      'What must be there beside manifest and evidence, of statements, proof and sbom; nothing is published without',
    ),
  trustRoot: input
    .path()
    .default('.github/release-trust')
    .describe(
      'Folder of <version>.root.json. Where there is one, every statement must be signed by its role "evidence"',
    ),
  ...trustRootPinInputs,
  publicKeys: input
    .list()
    .default([])
    .describe(
      'Instead of a trust root: files with one public key each (PEM), or keys themselves (DER in base64); every statement must be signed by one of them',
    ),
  logKeys: input
    .list()
    .default([])
    .describe('Keys of the log that proofs must be signed by: <name>+<id>+<base64>, or paths of files with one a line'),
  logOrigin: input.text(256).optional().describe('Name of the log that proofs must be of, as audit-prove is told it'),
  witnessKeys: input
    .list()
    .default([])
    .describe('Keys of witnesses that must have cosigned the checkpoint of each proof, as log-keys'),
  witnessThreshold: input
    .integer({ min: 1, max: 100 })
    .optional()
    .describe('How many of the witnesses are needed; distinct keys count. Default: all of them'),
  unverified: input
    .boolean()
    .default(false)
    .describe(
      'Publish statements though there are no keys to verify them with; what is published is then told as unverified every time',
    ),
  facts: input
    .boolean()
    .default(true)
    .describe(
      'Also what each gate decided on, for verify and replay; without it they have to be told that it is not there',
    ),
  artifacts: input
    .boolean()
    .default(true)
    .describe('Also the artifacts that the manifest binds; those that are attached already must be the same'),
  otherAssets: input
    .list()
    .default([])
    .describe('Names of assets of the draft that may be published though the manifest does not bind them'),
});

export type ReleasePublishInputs = z.output<typeof releasePublishInputs>;

export const REQUIRABLE = ['statements', 'proof', 'sbom'] as const;
