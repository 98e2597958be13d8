import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { findPort, firstMessage, untilReady } from './programs.mjs';

const EXAMPLE = fromRoot('examples', 'rollout-demo');
const SLOTS = ['blue', 'green'];
const ATTEMPTS = 3;

/**
 * Two slots, HAProxy before them and Prometheus beside them, all on loopback, in the folder `run` of the repository.
 * The load begins with `startLoad`, once something is there to answer it.
 */
export class World {
  #programs;
  #run;
  #slots = {};
  #prometheus;
  #load;
  frontPort = 0;
  metricsPort = 0;

  constructor({ programs, root }) {
    this.#programs = programs;
    this.#run = join(root, 'run');
    mkdirSync(this.#run, { recursive: true });
  }

  async start({ seed }) {
    for (const [at, slot] of SLOTS.entries()) {
      const host = this.#programs.start(`slot ${slot}`, [...module('slot-host.mjs'), slot, String(seed + at)], {
        ipc: true,
      });
      this.#slots[slot] = await firstMessage(host);
    }
    writeFileSync(join(this.#run, 'slots.json'), JSON.stringify(this.#slots));
    await this.#withPort('haproxy', (port) => this.#startRouter(port));
    await this.#withPort('prometheus', async (port) => {
      this.metricsPort = port;
      await this.startMetrics();
    });
  }

  get metricsUrl() {
    return `http://127.0.0.1:${this.metricsPort}`;
  }

  /** By version: `{ errorShare, latencyMs }`; `*` is every other version. */
  async inject(faults) {
    for (const { controlPort } of Object.values(this.#slots)) {
      const url = `http://127.0.0.1:${controlPort}/faults`;
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify(faults) });
      if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
    }
  }

  /** By version, what reached the slots so far: `{ requests, errors, lastAtMs }`. They count themselves. */
  async readCounts() {
    const bySlot = await Promise.all(
      Object.values(this.#slots).map(async ({ controlPort }) => {
        const answer = await fetch(`http://127.0.0.1:${controlPort}/counts`);
        return answer.json();
      }),
    );
    return Object.assign({}, ...bySlot);
  }

  async startLoad(perSecond) {
    const args = [...module('load.mjs'), String(this.frontPort), String(perSecond)];
    this.#load = this.#programs.start('load', args, { ipc: true });
    await firstMessage(this.#load);
  }

  /** What came back to the load generator so far: `{ sent, answered, failed, lost, losses }`. */
  async readLoad() {
    this.#load.child.send('read');
    return firstMessage(this.#load);
  }

  async startMetrics() {
    const config = this.#fill('prometheus.yml', this.#ports('controlPort'));
    const data = join(this.#run, 'prometheus');
    const flags = [`--config.file=${config}`, `--storage.tsdb.path=${data}`, '--log.level=warn'];
    const address = `--web.listen-address=127.0.0.1:${this.metricsPort}`;
    this.#prometheus = this.#programs.start('prometheus', ['prometheus', ...flags, address]);
    await untilReady(this.#prometheus, async () => (await fetch(`${this.metricsUrl}/-/ready`)).ok);
  }

  killMetrics() {
    return this.#programs.end(this.#prometheus);
  }

  async #startRouter(port) {
    this.frontPort = port;
    const socket = join(this.#run, 'haproxy.sock');
    const config = this.#fill('haproxy.cfg', { ...this.#ports('port'), port, socket });
    const router = this.#programs.start('haproxy', ['haproxy', '-db', '-q', '-f', config]);
    await untilReady(router, () => canConnect(port));
  }

  /** Somebody else may have taken the port in between. */
  async #withPort(name, start) {
    const failures = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return await start(await findPort());
      } catch (error) {
        failures.push(error.message);
      }
    }
    throw new Error(`${name} does not start; ${ATTEMPTS} attempts: ${[...new Set(failures)].join('; ')}`);
  }

  #ports(which) {
    return Object.fromEntries(SLOTS.map((slot) => [slot, this.#slots[slot][which]]));
  }

  #fill(name, values) {
    const text = readFileSync(join(EXAMPLE, name), 'utf8').replaceAll(
      /\{(\w+)\}/g,
      (whole, key) => values[key] ?? whole,
    );
    const path = join(this.#run, name);
    writeFileSync(path, text);
    return path;
  }
}

function module(name) {
  return [process.execPath, join(EXAMPLE, name)];
}

function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
