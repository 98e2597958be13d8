import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../git/repository-fixture.ts';

export const SECRET = 'outside the workspace';

/** A workspace in a folder of a folder that also holds what must not be read. */
export function hostileTree(): string {
  const above = emptyFolder();
  const root = join(above, 'space');
  writeFileSync(join(above, 'secret'), SECRET);
  mkdirSync(join(above, 'spaceship'));
  writeFileSync(join(above, 'spaceship', 'secret'), SECRET);
  mkdirSync(join(root, 'real/deep'), { recursive: true });
  mkdirSync(join(root, 'links'));
  writeFileSync(join(root, 'a.txt'), 'a');
  writeFileSync(join(root, 'real/b.txt'), 'b');
  const links: Readonly<Record<string, string>> = {
    inside: 'a.txt',
    'links/up': '../real/b.txt',
    folder: 'real',
    'links/absolute': join(root, 'a.txt'),
    'links/root': root,
    'links/chain': '../inside',
    out: '../secret',
    'links/out': '../../secret',
    'links/absolute-out': join(above, 'secret'),
    'links/sibling': '../../spaceship/secret',
    'out-folder': '..',
    'out-and-back': '../space/a.txt',
    dangling: 'nowhere',
    'dangling-out': '../nowhere',
    loop: 'loop',
    'real/up': '..',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
  symlinkSync('/etc', join(root, 'etc'));
  symlinkSync('/dev/zero', join(root, 'zero'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  return root;
}
