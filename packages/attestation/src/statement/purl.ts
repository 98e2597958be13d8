const SEGMENT = '(?:[A-Za-z0-9._~:-]|%[0-9A-F]{2})+';
const PURL = new RegExp(
  `^pkg:[a-z][a-z0-9.-]*/(?:@?${SEGMENT}/)*${SEGMENT}@${SEGMENT}(?:\\?[a-z][a-z0-9._-]*=[^#?\\s]+)?(?:#[^#?\\s]+)?$`,
);

/**
 * A package URL with a version, as the predicate demands it. A scope is taken as npm users write it (`@angular`), though
 * canonical is `%40angular`. https://github.com/package-url/purl-spec
 */
export function isVersionedPurl(text: string): boolean {
  return text.length <= 1024 && PURL.test(text);
}

/**
 * Why a package URL is not of this version; null where it is, or where one of the two does not tell. Registries write a version
 * in their own way (`v1.4.0`, `1.4.0rc1` for `1.4.0-rc.1`, a revision of the distribution behind it), so its parts are compared.
 */
export function whyOtherVersion(purl: string, version: string | null): string | null {
  const named = versionsOf(purl);
  if (version === null || named.some((one) => partsOf(one) === partsOf(version))) return null;
  const [first] = named;
  return first === undefined ? null : `${purl} is version ${first}, and the release candidate is version ${version}`;
}

/** Distributions put an epoch before the version and a revision behind it. */
const REVISED: ReadonlySet<string> = new Set(['alpm', 'apk', 'deb', 'rpm']);

/** As it stands there, and without a revision. None where it is a digest, as of images, and no tag is told. */
function versionsOf(purl: string): readonly string[] {
  const [, type = '', named = '', qualifiers = ''] = /^pkg:([^/]+)\/[^?#]*@([^@?#/]+)(?:\?([^#]*))?/.exec(purl) ?? [];
  const version = decoded(named);
  if (REVISED.has(type)) return [version.replace(/^\d+:/, ''), version.replace(/^\d+:/, '').replace(/-[^-]*$/, '')];
  if (!version.includes(':')) return [version];
  const tag = new URLSearchParams(qualifiers).get('tag');
  return tag === null ? [] : [tag];
}

/** What is no UTF-8 becomes U+FFFD: a package URL is anybody's text. */
function decoded(text: string): string {
  const bytes = text.replaceAll(/%([0-9A-F]{2})/g, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Numbers and words, in one form: `2026.01-alpha.1` and `v2026.1a1` are one version. */
function partsOf(version: string): string {
  const parts =
    version
      .toLowerCase()
      .replace(/^v(?=\d)/, '')
      .match(/\d+|[a-z]+/g) ?? [];
  return parts.map((part) => SHORT[part] ?? part.replace(/^0+(?=\d)/, '')).join('.');
}

const SHORT: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b' };
