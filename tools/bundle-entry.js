'use strict';
// The bundle's only entry. Both shells are loaded on demand, so that the command line never loads @actions/*.
const { pathToFileURL } = require('node:url');

const bundle = pathToFileURL(__filename).href;

// What Node leaves with where nothing set another code: a run that just stops, its promise never kept, is our bug and
// must not look like an open gate.
const UNFINISHED = 70;

exports.runAction = async (unit) => {
  process.exitCode = UNFINISHED;
  const shell = await import('@release-gates/action');
  await shell.runAction(unit, bundle);
};

exports.runCli = async () => {
  process.exitCode = UNFINISHED;
  const shell = await import('@release-gates/cli');
  await shell.runCli(bundle);
};
