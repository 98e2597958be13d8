import { isJsonObject, type Json, type JsonObject } from '@release-gates/core';
import type { Ledger } from '@release-gates/rollout';

/** A ledger, and the names of the record files that were appended through it: those of a lost race are not among them. */
export function notingLedger(ledger: Ledger): { readonly ledger: Ledger; readonly records: JsonObject[] } {
  const records: JsonObject[] = [];
  const append: Ledger['append'] = async (channelId, after, line) => {
    const outcome = await ledger.append(channelId, after, line);
    if (outcome === 'appended') records.push(...namesIn(line.entry.context['records']));
    return outcome;
  };
  const noting: Ledger = {
    place: ledger.place,
    read: (channelId) => ledger.read(channelId),
    append,
    channels: () => ledger.channels(),
    tips: () => ledger.tips(),
    readRecord: (channelId, path) => ledger.readRecord(channelId, path),
  };
  return { ledger: noting, records };
}

function namesIn(records: Json | undefined): JsonObject[] {
  return Array.isArray(records) ? records.filter(isJsonObject) : [];
}
