import { expect, it } from 'vitest';
import { asCalled } from './as-called.ts';

it.each([
  ['/opt/suite/actions/dist/cli.js', undefined, 'node /opt/suite/actions/dist/cli.js preflight'],
  ['/opt/suite/actions/dist/cli.js', 'shop', 'node /opt/suite/actions/dist/cli.js preflight --root shop'],
  ['/opt/my suite/actions/dist/cli.js', undefined, "node '/opt/my suite/actions/dist/cli.js' preflight"],
  [
    '/opt/suite/actions/dist/cli.js',
    "bäcker's shop",
    "node /opt/suite/actions/dist/cli.js preflight --root 'bäcker'\\''s shop'",
  ],
  ['/srv/shop/node_modules/.bin/release-gates', undefined, 'npx --no-install release-gates preflight'],
  ['/usr/local/bin/release-gates', undefined, 'release-gates preflight'],
])('%s for root %s', (script, root, line) => {
  expect(asCalled(script, 'preflight', root)).toBe(line);
});
