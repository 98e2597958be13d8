import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chargeableWeightG, quote, RateError, zoneOf } from '../src/rates.js';

const shoebox = { weight_g: 1200, length_mm: 330, width_mm: 190, height_mm: 120 };

for (const [name, parcel, destination, expected] of [
  ['domestic by weight', { ...shoebox, weight_g: 2100 }, 'DE', { amount_cents: 615, currency: 'EUR', zone: 'domestic' }],
  ['neighbour by volume', shoebox, 'FR', { amount_cents: 1030, currency: 'EUR', zone: 'neighbour' }],
  ['world, lightest', { weight_g: 1, length_mm: 1, width_mm: 1, height_mm: 1 }, 'NZ', { amount_cents: 1730, currency: 'EUR', zone: 'world' }],
]) {
  test(`quote: ${name}`, () => assert.deepEqual(quote(parcel, destination), expected));
}

test('volume counts where it is more than weight', () => assert.equal(chargeableWeightG(shoebox), 1505));

for (const parcel of [undefined, {}, { ...shoebox, weight_g: 0 }, { ...shoebox, weight_g: 31_501 }, { ...shoebox, height_mm: 1.5 }]) {
  test(`refuses ${JSON.stringify(parcel)}`, () => assert.throws(() => chargeableWeightG(parcel), RateError));
}

test('refuses a country that is none', () => assert.throws(() => zoneOf('de'), RateError));
