import { parseRfc3339 } from '@release-gates/core';

/**
 * `date-time` and `uri` of draft 2020-12, in place of the library's, which take hour 24, an offset without minutes and a
 * port that is no number, and refuse fifteen digits of fraction.
 */
export const STRICT_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime,
  uri: isUri,
};

/** RFC 3339 section 5.6: any case of T and Z, a leap second only at the end of a UTC month's last minute (here: 23:59:60 UTC). */
function isDateTime(text: string): boolean {
  const match = /^(.{10}T.{5}:)(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.exec(text);
  if (match === null) return false;
  const [, start = '', second = '', , zone = ''] = match;
  const unixMs = parseRfc3339(`${start}${second === '60' ? '59' : second}${zone}`.toUpperCase());
  if (unixMs === undefined || Number(second) > 60) return false;
  return second !== '60' || new Date(unixMs).toISOString().slice(11, 19) === '23:59:59';
}

const PCHAR = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const USER_INFO = /^(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*$/;
const REG_NAME = /^(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
const PATH = new RegExp(`^(?:${PCHAR}|/)*$`);
const QUERY = new RegExp(`^(?:${PCHAR}|[/?])*$`);
/** RFC 3986 appendix B, with a scheme. */
const PARTS = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;

/** RFC 3986 section 3. */
function isUri(text: string): boolean {
  const match = PARTS.exec(text);
  if (match === null) return false;
  const [, authority, path = '', query = '', fragment = ''] = match;
  if (authority !== undefined && !isAuthority(authority)) return false;
  if (authority === undefined && path.startsWith('//')) return false;
  return PATH.test(path) && QUERY.test(query) && QUERY.test(fragment);
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@');
  const host = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(authority.slice(at + 1))?.[1];
  if (host === undefined || !USER_INFO.test(authority.slice(0, Math.max(at, 0)))) return false;
  return host.startsWith('[') ? isIpLiteral(host.slice(1, -1)) : REG_NAME.test(host);
}

function isIpLiteral(text: string): boolean {
  return /^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/i.test(text) || isIpv6(text);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const dotted = last.includes('.');
  if (dotted && (!isIpv4(last) || text.endsWith('::'))) return false;
  const words = dotted ? all.slice(0, -1) : all;
  if (!words.every((word) => /^[0-9A-Fa-f]{1,4}$/.test(word))) return false;
  const count = words.length + (dotted ? 2 : 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

function isIpv4(text: string): boolean {
  return /^(?:(?:0|1\d{0,2}|2[0-4]\d|25[0-5]|[2-9]\d?)(?:\.(?!$)|$)){4}$/.test(text);
}
