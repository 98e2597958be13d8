#!/usr/bin/env node
// Made by `npm run bundle`; do not edit.
require('./index.js').runCli();
