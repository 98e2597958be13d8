import type { Channel } from '../../state/channel-state.ts';
import type { Exposure } from '../traffic-port.ts';

/** Placeholders beside the predecessor's sixteen: they say where, and are known also where nothing is moved. */
export const PLACE_NAMES = ['slot', 'other_slot', 'tenant', 'environment', 'region', 'segment'] as const;
type PlaceName = (typeof PLACE_NAMES)[number];

/** Names free of braces; null where the channel has none. */
export type Places = Readonly<Record<PlaceName, string | null>>;

export function toPlaces(channel: Channel, exposure: Pick<Exposure, 'slot' | 'otherSlot'>): Places {
  const { tenant, environment, region, segment } = channel;
  return { slot: exposure.slot, other_slot: exposure.otherSlot, tenant, environment, region, segment };
}

/** Two doubled braces are text, and hide nothing between them. */
const TOKEN = new RegExp(String.raw`\{\{|\}\}|\{(${PLACE_NAMES.join('|')})\}`, 'g');

/**
 * Fills in where, and leaves everything else of the template as it is: the result is a template of the sixteen. The
 * program itself stays plain. `missing` names what the channel does not have.
 */
export function fillPlaces(
  argv: readonly string[],
  places: Places,
): { readonly argv: readonly string[]; readonly missing: readonly PlaceName[] } {
  const missing = new Set<PlaceName>();
  const filled = argv.map((text, index) =>
    index === 0
      ? text
      : text.replaceAll(TOKEN, (token: string, name: PlaceName | undefined) => {
          if (name === undefined) return token;
          const place = places[name];
          if (place === null) missing.add(name);
          return place ?? '';
        }),
  );
  return { argv: filled, missing: [...missing] };
}
