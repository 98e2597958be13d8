import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

/** A part of @actions/core that no step of ours needs at its start, and what loads it when it is used after all. */
const REPLACEMENTS = [
  {
    file: 'oidc-utils.js',
    // A megabyte of undici: half of the start of every step, used only by one that wants an OIDC token.
    eager: "import { HttpClient } from '@actions/http-client';\n",
    lazy: `class HttpClient {
    #options;
    constructor(...options) {
        this.#options = options;
    }
    async getJson(url) {
        const client = await import('@actions/http-client');
        return new client.HttpClient(...this.#options).getJson(url);
    }
}
`,
  },
  {
    file: 'platform.js',
    // Child processes, to describe the runner's operating system.
    eager: "import * as exec from '@actions/exec';\n",
    lazy: `const exec = {
    getExecOutput: async (...options) => (await import('@actions/exec')).getExecOutput(...options),
};
`,
  },
];

/**
 * Puts a copy of @actions/core beside the compiled packages that loads its HTTP client and its process runner when they
 * are used, and not when the module is loaded. One line each is replaced; where it is not found, a new version must be
 * looked at by a person.
 */
export function copyToolkit(outDir) {
  const copy = join(outDir, 'node_modules', '@actions', 'core');
  cpSync(fromRoot('node_modules', '@actions', 'core'), copy, { recursive: true });
  for (const { file, eager, lazy } of REPLACEMENTS) {
    const path = join(copy, 'lib', file);
    const text = readFileSync(path, 'utf8');
    if (text.split(eager).length !== 2) {
      throw new Error(`@actions/core: ${file} no longer imports as expected; see ${import.meta.url}`);
    }
    writeFileSync(path, text.replace(eager, lazy));
  }
}
