import { type CollectContext, isLoopbackHost, parseStrictJson, ReleaseGatesError } from '@release-gates/core';
import * as z from 'zod';

/** Which run the evidence was fetched from, and who is asked about it. */
export interface EvidenceRun {
  readonly runId: string;
  readonly apiUrl: string;
  /** Commit that the manifest is about. */
  readonly commit: string | null;
}

/** Runs of these events are caused by people who may write to the repository. A pull request may come from anybody. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'merge_group',
  'push',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
]);

const repository = z.object({ id: z.int(), full_name: z.string().max(200) });
/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run, as far as it counts. */
const runSchema = z.object({
  id: z.int(),
  event: z.string().max(64),
  status: z.string().max(64).nullable(),
  conclusion: z.string().max(64).nullable(),
  head_sha: z.string().max(64),
  repository,
  head_repository: repository.nullable(),
});
type WorkflowRun = z.output<typeof runSchema>;

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Why evidence of this run does not count; empty where it does. Threat: whoever opens a pull request causes a run, and may
 * let it leave an artifact of any name with any content. What cannot be asked does not count either.
 */
export async function collectRunDoubts(asked: EvidenceRun, context: CollectContext): Promise<readonly string[]> {
  const answer = await askFor(asked, context);
  return 'doubt' in answer ? [answer.doubt] : doubtsAbout(answer.run, asked, context);
}

function doubtsAbout(
  found: WorkflowRun,
  { runId, commit }: EvidenceRun,
  { change, run }: Pick<CollectContext, 'change' | 'run'>,
): readonly string[] {
  const { head_repository: head, repository: base } = found;
  const isThisRun = run.kind === 'github' && run.id === runId && found.conclusion === null;
  const doubts: readonly (readonly [boolean, string])[] = [
    [String(found.id) !== runId, `the answer is about run ${found.id}`],
    [base.full_name.toLowerCase() !== change.repository?.toLowerCase(), `it is a run of ${base.full_name}`],
    [head?.id !== base.id, `it ran on code of ${head?.full_name ?? 'a repository that is gone'}`],
    [!TRUSTED_EVENTS.has(found.event), `its event is ${found.event}`],
    [!isThisRun && found.conclusion !== 'success', `it ended as ${found.conclusion ?? found.status ?? 'nothing'}`],
    [
      found.head_sha !== commit,
      `it ran on ${found.head_sha.slice(0, 12)}, and the manifest is about ${commit ?? 'no commit'}`,
    ],
  ];
  return doubts.filter(([isDoubt]) => isDoubt).map(([, doubt]) => `run ${runId} of the evidence: ${doubt}`);
}

type Answer = { readonly run: WorkflowRun } | { readonly doubt: string };

async function askFor({ runId, apiUrl }: EvidenceRun, { http, secrets, change }: CollectContext): Promise<Answer> {
  const doubt = (why: string): Answer => ({ doubt: `run ${runId} of the evidence could not be asked for: ${why}` });
  if (!/^\d{1,20}$/.test(runId)) return doubt('expected the id of a run, which is a number');
  if (!/^[\w.-]+\/[\w.-]+$/.test(change.repository ?? ''))
    return doubt('GITHUB_REPOSITORY does not say of which repository');
  if (!isSafe(apiUrl)) return doubt('expected an https address of the API');
  const token = secrets.fromEnvironment('GITHUB_TOKEN');
  const answer = await http.exchange({
    method: 'GET',
    url: `${apiUrl.replace(/\/+$/, '')}/repos/${change.repository}/actions/runs/${runId}`,
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'release-gates',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
  });
  if (answer.state !== 'answered') return doubt(answer.reason);
  if (answer.status !== 200) return doubt(`HTTP ${answer.status}; the job needs permissions: actions: read`);
  return readRun(answer.body) ?? doubt('the answer is not a workflow run');
}

/** The token goes over https only, or to this machine. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, search } = new URL(address);
  return (
    username === '' && search === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname)))
  );
}

function readRun(body: Uint8Array): { readonly run: WorkflowRun } | undefined {
  try {
    const parsed = runSchema.safeParse(parseStrictJson(body, { file: 'workflow run' }).value);
    return parsed.success ? { run: parsed.data } : undefined;
  } catch (error) {
    if (error instanceof ReleaseGatesError) return undefined;
    throw error;
  }
}
