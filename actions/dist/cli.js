#!/usr/bin/env node
// Made by `npm run bundle`; do not edit.
import { runCli } from './index.js';
await runCli();
