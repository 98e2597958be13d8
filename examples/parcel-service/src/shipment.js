/** The document that the service stores for each quote. Schemas of all versions stand in schemas/. */

export const SHIPMENT_SCHEMA = '3.2';

/** Reads a stored document of this version, the one before, or a later 3.x (unknown members are kept). */
export function readShipment(document) {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) {
    throw new TypeError('expected a shipment document');
  }
  const version = document.schema_version;
  if (typeof version !== 'string' || !/^3\.[1-9]\d*$/.test(version)) {
    throw new TypeError(`cannot read schema_version ${JSON.stringify(version)}`);
  }
  if (typeof document.shipment_id !== 'string' || document.shipment_id === '') throw new TypeError('no shipment_id');
  return { ...document, quote: readQuote(document), schema_version: SHIPMENT_SCHEMA };
}

/** 3.1 stored `quote_cents`; from 3.2 on it is an object with currency and zone. */
function readQuote(document) {
  if (document.quote !== undefined) {
    const { amount_cents: amount, currency } = document.quote ?? {};
    if (!Number.isInteger(amount) || amount < 0 || currency !== 'EUR') throw new TypeError('quote is not readable');
    return document.quote;
  }
  if (!Number.isInteger(document.quote_cents) || document.quote_cents < 0) throw new TypeError('no quote');
  return { amount_cents: document.quote_cents, currency: 'EUR', zone: null };
}

export function newShipment(id, parcel, destination, quoted) {
  return { schema_version: SHIPMENT_SCHEMA, shipment_id: id, parcel, destination, quote: quoted };
}
