import type { ExecutorInputs } from './inputs.ts';
import { refuseUntaken } from './taken-inputs.ts';

/**
 * A downgrade is a start of its kind: `downgrade` is another word for that, and means nothing else from here on.
 *
 * @throws InputError `input.not_taken` where another kind is named beside it
 */
export function asStart(inputs: ExecutorInputs): ExecutorInputs {
  if (inputs.action !== 'downgrade') return inputs;
  refuseUntaken(inputs);
  return { ...inputs, action: 'apply', kind: 'downgrade' };
}
