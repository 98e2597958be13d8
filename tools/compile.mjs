import { compile } from './lib/compile.mjs';
import { isProgram } from './lib/paths.mjs';

export { compile };

if (isProgram(import.meta.url)) process.stdout.write(`${compile()}\n`);
