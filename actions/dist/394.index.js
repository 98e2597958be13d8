export const id = 394;
export const ids = [394];
export const modules = {

/***/ 91394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createValidator: () => (/* binding */ createValidator)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(13774);
// EXTERNAL MODULE: ../../node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(66323);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
;// CONCATENATED MODULE: ./packages/formats/src/json-schema/formats.js

/**
 * `date-time` and `uri` of draft 2020-12, in place of the library's, which take hour 24, an offset without minutes and a
 * port that is no number, and refuse fifteen digits of fraction.
 */
const STRICT_FORMATS = {
    'date-time': isDateTime,
    uri: isUri,
};
/** RFC 3339 section 5.6: any case of T and Z, a leap second only at the end of a UTC month's last minute (here: 23:59:60 UTC). */
function isDateTime(text) {
    const match = /^(.{10}T.{5}:)(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.exec(text);
    if (match === null)
        return false;
    const [, start = '', second = '', , zone = ''] = match;
    const unixMs = (0,time/* parseRfc3339 */.TM)(`${start}${second === '60' ? '59' : second}${zone}`.toUpperCase());
    if (unixMs === undefined || Number(second) > 60)
        return false;
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
function isUri(text) {
    const match = PARTS.exec(text);
    if (match === null)
        return false;
    const [, authority, path = '', query = '', fragment = ''] = match;
    if (authority !== undefined && !isAuthority(authority))
        return false;
    if (authority === undefined && path.startsWith('//'))
        return false;
    return PATH.test(path) && QUERY.test(query) && QUERY.test(fragment);
}
function isAuthority(authority) {
    const at = authority.lastIndexOf('@');
    const host = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(authority.slice(at + 1))?.[1];
    if (host === undefined || !USER_INFO.test(authority.slice(0, Math.max(at, 0))))
        return false;
    return host.startsWith('[') ? isIpLiteral(host.slice(1, -1)) : REG_NAME.test(host);
}
function isIpLiteral(text) {
    return /^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/i.test(text) || isIpv6(text);
}
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const all = groups.flat();
    const last = all.at(-1) ?? '';
    const dotted = last.includes('.');
    if (dotted && (!isIpv4(last) || text.endsWith('::')))
        return false;
    const words = dotted ? all.slice(0, -1) : all;
    if (!words.every((word) => /^[0-9A-Fa-f]{1,4}$/.test(word)))
        return false;
    const count = words.length + (dotted ? 2 : 0);
    return halves.length === 2 ? count <= 7 : count === 8;
}
function isIpv4(text) {
    return /^(?:(?:0|1\d{0,2}|2[0-4]\d|25[0-5]|[2-9]\d?)(?:\.(?!$)|$)){4}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/formats/src/json-schema/create-validator.js



/**
 * Statically imported in a module of its own that is loaded on demand: a dynamic import of the CommonJS package itself
 * works in Node, but finds no constructor once bundled.
 */
function createValidator() {
    const ajv = new _2020.Ajv2020({
        allErrors: true,
        // Keywords are judged by normalizeSchema; the library's own strictness refuses valid schemas.
        strict: false,
        // An unknown format must not pass in silence.
        strictSchema: 'log',
        logger: false,
        ownProperties: true,
        unicodeRegExp: true,
    });
    dist["default"](ajv);
    for (const [name, validate] of Object.entries(STRICT_FORMATS))
        ajv.addFormat(name, validate);
    return ajv;
}


/***/ })

};
