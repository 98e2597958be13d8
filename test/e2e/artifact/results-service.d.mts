export type Fault = 'lose-request' | 'lose-answer' | 'wrong-digest' | { readonly status: number };

export class ResultsService {
  readonly artifacts: readonly { readonly name: string; readonly final: boolean; readonly digest?: string }[];
  readonly calls: readonly string[];
  readonly url: string;
  static start(blobUrl: string): Promise<ResultsService>;
  environment(runId?: string, jobId?: string): Record<string, string>;
  fail(method: string, ...faults: Fault[]): void;
  tamper(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
