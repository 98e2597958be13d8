import { isJsonObject, type Json } from '@release-gates/core';

/** Every text in a value; keys are ours. */
export function maskStrings(value: Json, mask: (text: string) => string): Json {
  return maskTexts(value, mask, (key) => key);
}

/** Where keys come from outside as well. Two that become the same are one then: nobody is to tell them apart. */
export function maskKeysToo(value: Json, mask: (text: string) => string): Json {
  return maskTexts(value, mask, mask);
}

function maskTexts(value: Json, mask: (text: string) => string, maskKey: (key: string) => string): Json {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item: Json) => maskTexts(item, mask, maskKey));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskKey(key), maskTexts(item, mask, maskKey)]));
}
