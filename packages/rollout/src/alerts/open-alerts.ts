/** Names of what is open, or why that is not known: never the same as nothing open. */
export type OpenAlerts = { readonly open: readonly string[] } | { readonly unknown: string };

const MAX_NAMED = 20;

/** Each name once, and not more of them than a person reads. */
export function toOpenAlerts(names: readonly string[]): OpenAlerts {
  const all = [...new Set(names)].sort();
  const more = all.length - MAX_NAMED;
  return { open: more > 0 ? [...all.slice(0, MAX_NAMED), `and ${more} more`] : all };
}
