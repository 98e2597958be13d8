import type { Channel } from '../../state/channel-state.ts';
import type { Exposure } from '../traffic-port.ts';

/** Placeholders beside the predecessor's sixteen: they say where, and are known also where nothing is moved. */
export const PLACE_NAMES = ['slot', 'other_slot', 'tenant', 'environment', 'region', 'segment'] as const;

/** `{share_of_blue}`: percent of the slot blue, whichever of the two is moved. Only for what is told the request. */
const SHARE_NAME = /\{(share_of_[a-z][a-z0-9-]{0,31})\}/g;

/** Name to a text free of braces; null where the channel has none. A name that is not here is left to others. */
export type Places = ReadonlyMap<string, string | null>;

export function toPlaces(channel: Channel, { slot, otherSlot }: Exposure): Places {
  const { tenant, environment, region, segment } = channel;
  return new Map(Object.entries({ slot, other_slot: otherSlot, tenant, environment, region, segment }));
}

export function withShares(places: Places, { slot, otherSlot, percent }: Exposure): Places {
  const shares = [
    [`share_of_${slot}`, String(percent)],
    [`share_of_${otherSlot}`, String(100 - percent)],
  ] as const;
  return new Map([...places, ...shares]);
}

/** Stand-ins, to judge a template before there is a channel. */
export function anyPlaces(argv: readonly string[], told: 'request' | 'place'): Places {
  const shares = told === 'place' ? [] : argv.flatMap((text) => [...text.matchAll(SHARE_NAME)].map(([, name]) => name));
  return new Map([...PLACE_NAMES, ...shares].map((name) => [name as string, '0']));
}

/** Two doubled braces are text, and hide nothing between them. */
const TOKEN = /\{\{|\}\}|\{([a-z][a-z0-9_-]*)\}/g;

/**
 * Fills in where, and leaves everything else of the template as it is: the result is a template of the sixteen. The
 * program itself stays plain. `missing` names what the channel does not have.
 */
export function fillPlaces(
  argv: readonly string[],
  places: Places,
): { readonly argv: readonly string[]; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const filled = argv.map((text, index) =>
    index === 0
      ? text
      : text.replaceAll(TOKEN, (token: string, name: string | undefined) => {
          const place = name === undefined ? undefined : places.get(name);
          if (place === undefined) return token;
          if (place === null) missing.add(name as string);
          return place ?? '';
        }),
  );
  return { argv: filled, missing: [...missing] };
}
