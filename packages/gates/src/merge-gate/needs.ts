import { InputError, isJsonObject, parseStrictJson } from '@release-gates/core';

/** Job id to its result, as the needs context of a workflow says: success, failure, cancelled, skipped. */
export type JobResults = Readonly<Record<string, string>>;

/** @throws InputError `json.*`, `input.invalid` */
export function parseNeeds(text: string): JobResults {
  const { value } = parseStrictJson(new TextEncoder().encode(text), { file: 'needs' });
  if (!isJsonObject(value)) throw invalid('an object of jobs');
  return Object.fromEntries(
    Object.entries(value).map(([job, state]) => {
      const result = isJsonObject(state) ? state['result'] : undefined;
      if (typeof result !== 'string') throw invalid(`a result for the job ${JSON.stringify(job.slice(0, 100))}`);
      return [job, result];
    }),
  );
}

function invalid(expected: string): InputError<'input.invalid'> {
  return new InputError({
    code: 'input.invalid',
    message: `input "needs": expected ${expected}, found something else`,
    where: { file: 'needs' },
    remedy: 'Give it toJSON(needs)',
  });
}
