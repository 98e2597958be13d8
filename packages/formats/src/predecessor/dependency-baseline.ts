import * as z from 'zod';

const count = z.int().min(0);
const levels = z.looseObject({
  info: count,
  low: count,
  moderate: count,
  high: count,
  critical: count,
  unknown: count,
  total: count,
});

/** `security/dependency_baseline.json`: known findings of each tool by severity. */
export const dependencyBaselineSchema = z
  .looseObject({
    version: z.int().min(1).describe('Version of this file'),
    levels: z.looseObject({ npm_prod: levels, npm_dev: levels, pip: levels }).describe('Findings by tool and severity'),
  })
  .describe('Dependency baseline');
