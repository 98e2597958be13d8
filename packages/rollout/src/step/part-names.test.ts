import { describe, expect, it } from 'vitest';
import { nameParts } from './part-names.ts';

describe('the version in the path of a part', () => {
  it.each<[path: string, version: string, name: string]>([
    ['dist/app-1.4.0.tgz', '1.4.0', 'dist/app-{version}.tgz'],
    ['dist/app-v1.4.0.tgz', 'v1.4.0', 'dist/app-v{version}.tgz'],
    ['dist/app_1.4.0_amd64.deb', '1.4.0', 'dist/app_{version}_amd64.deb'],
    ['1.4.0/app-1.4.0.7z', '1.4.0', '{version}/app-{version}.7z'],
    ['lib/app.so.1.4.0', '1.4.0', 'lib/app.so.{version}'],
    ['app-1.4.0-rc.1.tgz', '1.4.0-rc.1', 'app-{version}.tgz'],
    ['app-11.4.0.tgz', '1.4.0', 'app-11.4.0.tgz'],
    ['app-1.4.01.tgz', '1.4.0', 'app-1.4.01.tgz'],
    ['app-1.4.0.2', '1.4.0', 'app-1.4.0.2'],
    ['app-3.1.4.0', '1.4.0', 'app-3.1.4.0'],
    ['rev4/4/app', '4', 'rev4/{version}/app'],
    ['app-1x4x0.tgz', '1.4.0', 'app-1x4x0.tgz'],
    ['.*', '.*', '{version}'],
  ])('%s of %s', (path, version, name) => {
    expect([...nameParts({ id: 'rc', version, artifacts: { [path]: 'a' } }, []).parts.keys()]).toEqual([name]);
  });
});
