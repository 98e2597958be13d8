import * as z from 'zod';

const time = z.union([z.number(), z.string().max(64)]).optional();
const times = { started_at: time, ended_at: time, generated_at: time };

/** `.data/out/incident_notify_drill_*.json`: one rehearsal of notifying people. Other keys are the drill's own. */
export const incidentDrillReportSchema = z.looseObject({
  ...times,
  ok: z.boolean(),
  with_email: z.boolean().default(false),
});

/** `.data/out/rollback_bundle_report_*.json`: one set of copies one could roll back with. */
export const rollbackBundleReportSchema = z.looseObject({
  ...times,
  ok: z.boolean(),
  missing_required: z.array(z.string().max(4096)).max(10_000),
});
