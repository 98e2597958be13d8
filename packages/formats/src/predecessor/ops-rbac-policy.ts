import * as z from 'zod';

const name = z.string().min(1).max(256);

/** `security/ops_rbac_policy.json`. A principal's role must be defined, and an id names one principal. */
export const opsRbacPolicySchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    roles: z.record(name, z.array(name).max(1000)).describe('Role to its permissions'),
    principals: z
      .array(
        z.looseObject({
          id: name.describe('Who'),
          role: name.describe('One of roles'),
          token_env: z
            .string()
            .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable, never the token itself')
            .optional()
            .describe('Name of the environment variable that holds the token'),
        }),
      )
      .max(10_000)
      .default([]),
  })
  .superRefine((policy, context) => {
    const seen = new Set<string>();
    for (const [index, principal] of policy.principals.entries()) {
      if (!Object.hasOwn(policy.roles, principal.role)) {
        context.addIssue({
          code: 'custom',
          path: ['principals', index, 'role'],
          message: `one of roles: ${Object.keys(policy.roles).join(', ').slice(0, 300)}`,
        });
      }
      if (seen.has(principal.id)) {
        context.addIssue({
          code: 'custom',
          path: ['principals', index, 'id'],
          message: 'an id that no other principal has',
        });
      }
      seen.add(principal.id);
    }
  })
  .describe('Operations access policy');
