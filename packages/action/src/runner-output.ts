import * as core from '@actions/core';
import { Masker, neutralise } from '@release-gates/core';
import { type Annotation, type Line, onOneLine } from '@release-gates/report';

/**
 * The only way an action prints. Untrusted text is masked and neutralised before the runner's command parser can see
 * it: `::name` at a line's start and `##[name]` anywhere in a line would otherwise be obeyed.
 */
export class RunnerOutput {
  /** Secrets are also registered with the runner, which masks whatever else prints them. */
  readonly masker = new Masker((secret) => core.setSecret(secret));

  line(line: Line): void {
    core.info(this.#clean(onOneLine(line.map(({ text }) => text).join(''))));
  }

  /** `@actions/core` escapes data and properties; the text is one line by then. */
  annotate({ level, message, title, file, line }: Annotation): void {
    const properties = {
      title: this.#clean(title),
      ...(file !== undefined && { file: this.#clean(file) }),
      ...(line !== undefined && { startLine: line }),
    };
    const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
    write(this.#clean(message), properties);
  }

  debug(text: string): void {
    core.debug(this.#clean(text));
  }

  setOutputs(values: Readonly<Record<string, string>>): void {
    // Without the file, core falls back to a command on stdout that the runner has deprecated.
    if (!process.env['GITHUB_OUTPUT']) return;
    for (const [name, value] of Object.entries(values)) core.setOutput(name, this.masker.mask(value));
  }

  async addSummary(markdown: string): Promise<void> {
    if (!process.env['GITHUB_STEP_SUMMARY']) return;
    await core.summary.addRaw(this.masker.mask(markdown)).write();
  }

  #clean(text: string): string {
    return neutralise(this.masker.mask(text));
  }
}
