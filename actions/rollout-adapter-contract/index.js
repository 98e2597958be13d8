// Made by `npm run generate`; do not edit.
import { runAction } from '../dist/index.js';
await runAction('rollout-adapter-contract');
