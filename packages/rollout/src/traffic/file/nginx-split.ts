import { equalBytes } from './equal-bytes.ts';
import type { NginxSplitConfig } from './file-config.ts';
import type { ShareFile } from './share-file.ts';

/**
 * One `split_clients` block (https://nginx.org/en/docs/http/ngx_http_split_clients_module.html). The slots keep their
 * order whatever moves, so that who is in stays in while a share grows. nginx knows no 0 %: such a line is left out.
 */
export function nginxSplit(config: NginxSplitConfig): ShareFile {
  const [first, second] = Object.keys(config.values).sort() as [string, string];
  const knows = (slot: string): boolean => Object.hasOwn(config.values, slot);
  return {
    write(_, { slot, otherSlot, percent }) {
      if (!knows(slot) || !knows(otherSlot)) return `the configuration knows the slots ${first} and ${second}`;
      return { bytes: render(config, [first, second], slot === first ? percent : 100 - percent) };
    },
    read(content, { slot }) {
      if (!knows(slot)) return `the configuration knows the slots ${first} and ${second}`;
      for (let percent = 0; percent <= 100; percent++) {
        if (!equalBytes(content, render(config, [first, second], percent))) continue;
        return { percent: slot === first ? percent : 100 - percent };
      }
      return 'it is not as we write it: somebody else changed it';
    },
  };
}

function render(config: NginxSplitConfig, [first, second]: readonly [string, string], percent: number): Uint8Array {
  const rest = config.values[percent === 100 ? first : second];
  const lines = [
    '# Written by release-gates at every change of the share. Do not edit.',
    `split_clients "${config.key}" $${config.variable} {`,
    ...(percent > 0 && percent < 100 ? [`    ${percent}% ${config.values[first]};`] : []),
    `    * ${rest};`,
    '}',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}
