import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

const EAGER = "import { HttpClient } from '@actions/http-client';\n";

const LAZY = `class HttpClient {
    #options;
    constructor(...options) {
        this.#options = options;
    }
    async getJson(url) {
        const client = await import('@actions/http-client');
        return new client.HttpClient(...this.#options).getJson(url);
    }
}
`;

/**
 * Puts a copy of @actions/core beside the compiled packages that loads its HTTP client when an OIDC token is asked for,
 * and not when the module is loaded: a megabyte of undici is half of the start of every step, and no step but one that
 * wants a token uses it. One line is replaced; where it is not found, a new version must be looked at by a person.
 */
export function copyToolkit(outDir) {
  const copy = join(outDir, 'node_modules', '@actions', 'core');
  cpSync(fromRoot('node_modules', '@actions', 'core'), copy, { recursive: true });
  const path = join(copy, 'lib', 'oidc-utils.js');
  const text = readFileSync(path, 'utf8');
  if (text.split(EAGER).length !== 2) {
    throw new Error(
      `@actions/core: oidc-utils.js no longer imports its HTTP client as expected; see ${import.meta.url}`,
    );
  }
  writeFileSync(path, text.replace(EAGER, LAZY));
}
