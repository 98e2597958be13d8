import * as z from 'zod';
import { duration } from '../policy/duration.ts';

const window = duration({ minS: 60, maxS: 400 * 86_400 });

const burnRule = z
  .strictObject({
    long: window.describe('Window that shows that the burning matters: 1h'),
    short: window.describe('Window that shows that it still goes on: 5m'),
    rate: z.number().gt(0).max(1e6).describe('Burn rate in both: 1 uses the budget up in exactly its window; 14.4'),
  })
  .refine(({ long, short }) => short < long, { message: 'expected short to be shorter than long', path: ['short'] });

/** How much error budget must be left. Used as `budget` of the rollout policy. */
export const budgetConfigSchema = z
  .strictObject({
    window: window.prefault('28d').describe('Window of an objective that states none itself'),
    windows: z
      .array(window)
      .max(10)
      .prefault(['1h', '24h', '7d', '28d'])
      .describe('Windows that are reported beside; they decide nothing'),
    'green-percent': z.number().min(0).max(100).default(50).describe('Green while at least so much is left, percent'),
    'yellow-percent': z.number().min(0).max(100).default(20).describe('Yellow while at least so much is left, percent'),
    'fast-burn': z
      .array(burnRule)
      .min(1)
      .max(10)
      .describe('Red while any of these holds, however much is left. Must be set'),
    projection: window.prefault('24h').describe('Window whose burn rate says when the budget will be used up'),
    'warning-days': z.number().min(0).max(1000).default(14).describe('Used up in fewer days: a warning'),
    'critical-days': z.number().min(0).max(1000).default(3).describe('Used up in fewer days: critical'),
  })
  .refine((config) => config['yellow-percent'] <= config['green-percent'], {
    message: 'expected yellow-percent to be at most green-percent',
    path: ['yellow-percent'],
  })
  .refine((config) => config['critical-days'] <= config['warning-days'], {
    message: 'expected critical-days to be at most warning-days',
    path: ['critical-days'],
  })
  .describe('Error budget');

export type BudgetConfig = z.output<typeof budgetConfigSchema>;
