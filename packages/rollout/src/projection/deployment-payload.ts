import * as z from 'zod';
import { id, percent, sha256 } from '../state/schema.ts';

export const DEPLOYMENT_FORMAT = 'release-gates/deployment/v1';

/** What a deployment carries, so that it is found again: it stands for one line of a ledger. */
export const deploymentPayloadSchema = z
  .strictObject({
    format: z.literal(DEPLOYMENT_FORMAT),
    channel: z.string().min(1).max(256),
    transition: id.describe('One transition is shown once'),
    kind: z.string().min(1).max(32),
    seq: z.int().min(1).describe('Number of the line of the ledger that settled it'),
    entry_hash: sha256.describe('Of that line'),
    release_id: id,
    version: z.string().min(1).max(128),
    percent: percent.nullable().describe('Share of the traffic that it set'),
    manifest_sha256: sha256,
    correlation_id: z.string().max(256),
  })
  .describe('Payload of a GitHub deployment that shows a transition of a rollout channel, version 1');

export type DeploymentPayload = z.output<typeof deploymentPayloadSchema>;
