import type { NginxSplitConfig } from './file-config.ts';
import type { ShareFile } from './share-file.ts';

/**
 * One `split_clients` block (https://nginx.org/en/docs/http/ngx_http_split_clients_module.html). The slots keep their
 * order whatever moves, so that who is in stays in while a share grows. nginx knows no 0 %: such a line is left out.
 */
export function nginxSplit(config: NginxSplitConfig): ShareFile {
  const [first, second] = Object.keys(config.values).sort() as [string, string];
  const knows = (slot: string): boolean => Object.hasOwn(config.values, slot);
  const unknown = `the configuration knows the slots ${first} and ${second}`;
  const lines = (percent: number): string[] => blockOf(config, [first, second], percent);
  return {
    begin: (slot) =>
      lines(slot === first ? 100 : 0)
        .map((line) => line.trim())
        .join(' '),
    write(_, { slot, otherSlot, percent }) {
      if (!knows(slot) || !knows(otherSlot)) return unknown;
      const block = lines(slot === first ? percent : 100 - percent);
      return { bytes: new TextEncoder().encode([HEAD, ...block, ''].join('\n')) };
    },
    read(content, { slot }) {
      if (!knows(slot)) return unknown;
      const percent = readBlock(content, config, [first, second]);
      if (typeof percent === 'string') return percent;
      return { percent: slot === first ? percent : 100 - percent };
    },
  };
}

const HEAD = '# Written by release-gates at every change of the share. What else is in here goes then.';

function blockOf(
  { key, variable, values }: NginxSplitConfig,
  [first, second]: readonly [string, string],
  percent: number,
): string[] {
  const rest = values[percent === 100 ? first : second];
  return [
    `split_clients "${key}" $${variable} {`,
    ...(percent > 0 && percent < 100 ? [`    ${percent}% ${values[first]};`] : []),
    `    * ${rest};`,
    '}',
  ];
}

/** Words and signs of nginx. No word of ours holds a quote, a blank or one of these signs. */
const TOKEN = /[{};]|"[^"]*"|(?:\$\{\w+\}|[^\s{};"])+/g;

/** Share of the first slot. By whose hand it is does not matter, nor what is said beside it. */
function readBlock(
  content: Uint8Array,
  { key, variable, values }: NginxSplitConfig,
  [first, second]: readonly [string, string],
): number | string {
  const said = new TextDecoder().decode(content).replaceAll(/(?<=^|[\s;{}])#.*$/gm, '');
  const tokens = (said.match(TOKEN) ?? []).map((token) => token.replaceAll('"', ''));
  const text = tokens.join(' ');
  const around = (lines: string): string => `split_clients ${key} $${variable} { ${lines} }`;
  if (text === around(`* ${values[first]} ;`)) return 100;
  if (text === around(`* ${values[second]} ;`)) return 0;
  const share = Number(/^\d{1,2}(?:\.\d{1,2})?(?=%$)/.exec(tokens[4] ?? '')?.[0] ?? NaN);
  if (share > 0 && text === around(`${tokens[4]} ${values[first]} ; * ${values[second]} ;`)) return share;
  return `it is not one block of split_clients "${key}" $${variable} with a share of ${values[first]} and the rest, *, for ${values[second]}`;
}
