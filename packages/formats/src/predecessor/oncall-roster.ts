import * as z from 'zod';

const url = z.string().max(4096).optional();
const contact = {
  id: z.string().max(256).optional(),
  name: z.string().max(256).optional(),
  webhook_url: url,
  slack_webhook_url: url,
  feishu_webhook_url: url,
  email: z.union([z.array(z.string().max(320)), z.string().max(4096)]).optional(),
};

/** On-call roster: somebody must be on it, as `primary` or in `rotations`. */
export const oncallRosterSchema = z
  .looseObject({
    primary: z.looseObject(contact).optional(),
    rotations: z
      .array(z.looseObject({ ...contact, active: z.boolean().optional() }))
      .max(10_000)
      .default([]),
  })
  .refine((roster) => roster.primary !== undefined || roster.rotations.length > 0, {
    error: 'a primary or at least one rotation',
  })
  .describe('On-call roster');
