import { createSockets } from '@release-gates/adapters';
import { createTraffic, type Exposure, type Traffic, trafficConfigSchema } from '@release-gates/rollout';
import { FakeProcesses, FakeSecrets, FakeWorkspace, trafficRequest } from '@release-gates/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { startTwoServices, type TwoServices, whyNoHaproxy } from '../support/haproxy.ts';

const missing = whyNoHaproxy();

let services: TwoServices | undefined;
afterEach(async () => {
  await services?.stop();
  services = undefined;
});

async function start(mode: 'weight' | 'map'): Promise<{ services: TwoServices; traffic: Traffic }> {
  services = await startTwoServices(mode);
  const socket = { adapter: 'haproxy', mode, sockets: [`unix:${services.adminSocket}`] };
  const config = trafficConfigSchema.parse(
    mode === 'weight'
      ? { ...socket, backend: 'shop', servers: { blue: 'shop-blue', green: 'shop-green' } }
      : {
          ...socket,
          map: { file: services.mapFile, key: 'green', slot: 'green' },
          backends: { blue: 'shop_blue', green: 'shop_green' },
        },
  );
  const traffic = createTraffic(config, {
    sockets: createSockets({ root: services.folder }),
    processes: new FakeProcesses(),
    secrets: new FakeSecrets(),
    openWorkspace: () => new FakeWorkspace(),
    channel: trafficRequest().channel,
  });
  return { services, traffic };
}

const green = (percent: number): Exposure => ({ slot: 'green', otherSlot: 'blue', percent });

/** What somebody else does at the runtime API. */
async function meddle({ adminSocket, folder }: TwoServices, line: string): Promise<void> {
  const address = { kind: 'unix', path: adminSocket } as const;
  const bytes = new TextEncoder().encode(`${line}\n`);
  const { state } = await createSockets({ root: folder }).exchange({ address, bytes, timeoutMs: 5000 });
  expect(state).toBe('answered');
}

// oxlint-disable-next-line vitest/valid-describe-callback -- one of the two below
describe('HAProxy itself', missing === undefined ? suite : skipped);

function skipped(): void {
  it('is not there', ({ skip }) => {
    skip(missing);
    expect.unreachable();
  });
}

function suite(): void {
  it.each(['weight', 'map'] as const)('moves by %s, as its services count it', async (mode) => {
    const world = await start(mode);
    for (const percent of [0, 1, 5, 25, 50, 100, 0]) {
      const exposure = green(percent);
      expect(await world.traffic.set(trafficRequest({ exposure }))).toMatchObject({ state: 'done' });
      expect(await world.traffic.read(exposure)).toMatchObject({ state: 'read', percent, proven: true });
      const measured = await world.services.measure(4000);
      expect(Math.abs(measured - percent)).toBeLessThan(percent === 0 || percent === 100 ? 1e-9 : 2);
    }
  });

  it.each<['weight' | 'map', string, number]>([
    ['weight', 'set server shop/shop-green weight 40; set server shop/shop-blue weight 60', 40],
    ['map', 'set map {map} green 4000', 40],
  ])('shows what somebody else did, by %s', async (mode, line, percent) => {
    const world = await start(mode);
    await world.traffic.set(trafficRequest({ exposure: green(5) }));
    await meddle(world.services, line.replace('{map}', world.services.mapFile));
    expect(await world.traffic.read(green(5))).toMatchObject({ state: 'read', percent });
  });

  it('sends nothing to a server that is not there', async () => {
    const world = await start('weight');
    await world.traffic.set(trafficRequest({ exposure: green(5) }));
    await meddle(world.services, 'set server shop/shop-green state maint');
    expect(await world.traffic.read(green(5))).toMatchObject({ state: 'unknown' });
    expect(await world.traffic.set(trafficRequest({ exposure: green(25) }))).toMatchObject({ state: 'failed' });
    expect(await world.traffic.set(trafficRequest({ exposure: green(0) }))).toMatchObject({ state: 'done' });
    expect(await world.services.measure(200)).toBe(0);
  });

  it('is unknown when it is gone, and nothing was sent', async () => {
    const world = await start('weight');
    await meddle(world.services, 'set server shop/shop-green weight 5');
    await world.services.stop();
    services = undefined;
    expect(await world.traffic.read(green(5))).toMatchObject({ state: 'unknown' });
    expect(await world.traffic.set(trafficRequest({ exposure: green(5) }))).toMatchObject({ state: 'failed' });
  });
}
