import { seriesOf, valueAt } from './series.mjs';

/** Places of the charts: Mermaid draws one value for each, and more of them cannot be told apart. */
const PLACES = 120;

/** For the summary of a job, where no picture of ours can be shown: charts that the page draws, and the figures. */
export function writeReport(result) {
  const { rows, stages, seconds, passed, rate } = result;
  return `## ${passed ? '✅' : '⛔'} Rollout demo: ${passed ? 'everything as promised' : 'not everything as promised'}

HAProxy and Prometheus on this machine, two services, ${rate} requests a second, and the command line: ${seconds} s.

${chartsOf(result)}

| Release | Wanted | Measured at the services | Requests | Failed | Lasted |
| --- | ---: | ---: | ---: | ---: | ---: |
${stages.map((stage) => tableRow(stageCells(stage))).join('\n')}

| | Promise | Expected | Found |
| --- | --- | --- | --- |
${rows.map(({ ok, what, expected, found }) => tableRow([ok ? '✅' : '⛔', what, expected, found])).join('\n')}
`;
}

/** The same figures for a terminal. */
export function writeTables({ rows, stages }) {
  const heads = ['release', 'wanted', 'measured', 'requests', 'failed', 'lasted'];
  const table = [heads, ...stages.map(stageCells)];
  const widths = heads.map((_, at) => Math.max(...table.map((cells) => cells[at].length)));
  const lines = table.map((cells) => cells.map((cell, at) => cell.padStart(widths[at])).join('  '));
  const verdicts = rows.map(({ ok, what, expected, found }) =>
    ok ? `PASS  ${what}: ${found}` : `FAIL  ${what}: expected ${expected}, found ${found}`,
  );
  return [...lines, '', ...verdicts].join('\n');
}

function stageCells({ version, percent, measured, fromMs, toMs }) {
  const lasted = `${((toMs - fromMs) / 1000).toFixed(1)} s`;
  if (measured === undefined) return [version, `${percent} %`, 'not measured', '', '', lasted];
  const { percent: found, requests, errors } = measured;
  const failed = requests === 0 ? '' : `${((100 * errors) / requests).toFixed(1)} %`;
  return [version, `${percent} %`, `${found.toFixed(2)} %`, String(requests), failed, lasted];
}

function tableRow(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function chartsOf({ samples, lines }) {
  if (samples.length < 2) return 'Nothing was measured.';
  const series = seriesOf(samples);
  const candidates = Object.keys(series).filter((version) => lines.some(({ release }) => release?.version === version));
  const times = placesOf(samples);
  const chart = (title, most, name) =>
    [
      '```mermaid',
      'xychart-beta',
      `  title "${title} (${candidates.join(', ')}), percent"`,
      `  x-axis "seconds" 0 --> ${Math.round((times.at(-1) - times[0]) / 1000)}`,
      `  y-axis 0 --> ${most}`,
      ...candidates.map((version) => {
        const values = times.map((atMs) => Math.min(most, valueAt(series[version], atMs, name)).toFixed(1));
        return `  line [${values.join(', ')}]`;
      }),
      '```',
    ].join('\n');
  return `${chart('Share of the users', 100, 'share')}\n\n${chart('Requests that failed', 20, 'errors')}`;
}

function placesOf(samples) {
  const [from, to] = [samples[0].atMs, samples.at(-1).atMs];
  return Array.from({ length: PLACES }, (_, at) => from + ((to - from) * at) / (PLACES - 1));
}
