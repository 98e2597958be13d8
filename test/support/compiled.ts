export { compile } from '../../tools/lib/compile.mjs';
