/** Price of a parcel in cents: zone base price plus a step for every started 500 g of chargeable weight. */

const ZONES = new Map([
  ['domestic', { base: 390, step: 45 }],
  ['neighbour', { base: 690, step: 85 }],
  ['world', { base: 1490, step: 240 }],
]);

const NEIGHBOURS = new Set(['AT', 'BE', 'CH', 'CZ', 'DK', 'FR', 'LU', 'NL', 'PL']);
const HOME = 'DE';
const STEP_G = 500;
const MAX_WEIGHT_G = 31_500;
const MAX_SIDE_MM = 1200;
// Volumetric weight as carriers charge it: one gram for every 5 cubic centimetres.
const MM3_PER_GRAM = 5000;

export class RateError extends Error {}

export function zoneOf(country) {
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) {
    throw new RateError('destination: expected a country code of two upper-case letters');
  }
  if (country === HOME) return 'domestic';
  return NEIGHBOURS.has(country) ? 'neighbour' : 'world';
}

export function chargeableWeightG(parcel) {
  const { weight_g: weight, length_mm: length, width_mm: width, height_mm: height } = parcel ?? {};
  const sides = [length, width, height];
  if (!Number.isInteger(weight) || weight <= 0 || weight > MAX_WEIGHT_G) {
    throw new RateError(`weight_g: expected a whole number from 1 to ${MAX_WEIGHT_G}`);
  }
  if (!sides.every((side) => Number.isInteger(side) && side > 0 && side <= MAX_SIDE_MM)) {
    throw new RateError(`length_mm, width_mm, height_mm: expected whole numbers from 1 to ${MAX_SIDE_MM}`);
  }
  return Math.max(weight, Math.ceil((length * width * height) / MM3_PER_GRAM));
}

export function quote(parcel, destination) {
  const zone = zoneOf(destination);
  const { base, step } = ZONES.get(zone);
  const steps = Math.ceil(chargeableWeightG(parcel) / STEP_G);
  return { amount_cents: base + steps * step, currency: 'EUR', zone };
}
