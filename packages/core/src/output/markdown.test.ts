import { expect, test } from 'vitest';
import { escapeMarkdown, markdownCode } from './markdown.ts';

test.each([
  ['plain text 42', 'plain text 42'],
  ['a|b', String.raw`a\|b`],
  ['a\nb\tc', String.raw`a\\nb\\tc`],
  ['`x` **b** _i_ ~~s~~', String.raw`\`x\` \*\*b\*\* \_i\_ \~\~s\~\~`],
  ['<img src=x onerror=y>', String.raw`&lt;img src\=x onerror\=y&gt;`],
  ['<!-- marker -->', String.raw`&lt;\!\-\- marker \-\-&gt;`],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['[a](https://x.y)', String.raw`\[a\]\(https\:&#8203;//x\.y\)`],
  ['::error::x', String.raw`\:\:error\:\:x`],
  ['www.x.y', String.raw`www&#8203;\.x\.y`],
  ['@org/team a@b.c', String.raw`@&#8203;org/team a@&#8203;b\.c`],
  ['#12 GH-7', String.raw`\#&#8203;12 GH&#8203;\-7`],
  ['# heading', String.raw`\# heading`],
  ['1. item', String.raw`1\. item`],
  ['    code', 'code'],
  ['$$x$$', String.raw`\$\$x\$\$`],
  ['a\\|b', String.raw`a\\\|b`],
  ['\u202eabc\x1b[1m', String.raw`\\u202eabc\\x1b\[1m`],
])('%j becomes %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['a|`b`', '<code>a&#124;&#96;b&#96;</code>'],
  ['</code><b>', '<code>&#60;&#47;code&#62;&#60;b&#62;</code>'],
  ['x\ny é', '<code>x&#92;ny é</code>'],
  ['', '<code></code>'],
])('code %j becomes %j', (text, code) => {
  expect(markdownCode(text)).toBe(code);
});
