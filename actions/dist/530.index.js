export const id = 530;
export const ids = [530];
export const modules = {

/***/ 38530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./packages/core/src/strict-json/decode-utf8.js
var decode_utf8 = __webpack_require__(44852);
// EXTERNAL MODULE: ./packages/core/src/strict-json/limits.js
var limits = __webpack_require__(99060);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./packages/formats/src/yaml/cst-depth.js
/**
 * Offset of the first collection nested deeper than `maxDepth`, found with a stack of our own: the library's composer
 * recurses and would overflow the stack on such a text.
 */
function findTooDeep(tokens, maxDepth) {
    const pending = tokens.map((token) => ({ token, depth: 0 }));
    for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
        const { token, depth } = entry;
        if (token.type === 'document') {
            if (token.value !== undefined)
                pending.push({ token: token.value, depth });
        }
        else if ('items' in token) {
            if (depth >= maxDepth)
                return token.offset;
            for (const item of token.items) {
                if (item.key)
                    pending.push({ token: item.key, depth: depth + 1 });
                if (item.value !== undefined)
                    pending.push({ token: item.value, depth: depth + 1 });
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/formats/src/yaml/yaml-source.js

function yamlRefusal(source, faults) {
    const [first, ...rest] = faults;
    return new src_error/* InputError */.dz([toProblem(source, first), ...rest.map((fault) => toProblem(source, fault))]);
}
function toProblem({ file, lines }, { code, message, offset, remedy }) {
    const position = offset === undefined ? undefined : lines.linePos(offset);
    const where = position === undefined ? { file } : { file, line: Math.max(position.line, 1), column: Math.max(position.col, 1) };
    return { code, message, where, ...(remedy !== undefined && { remedy }) };
}

;// CONCATENATED MODULE: ./packages/formats/src/yaml/to-json.js



/** As GitHub Actions and most loaders allow; a hand-written policy has a handful. */
const MAX_ALIASES = 100;
/** Values that all aliases together may stand for: "billion laughs" ends here, before anything walks the value. */
const MAX_ALIASED_VALUES = 100_000;
/**
 * The library's nodes to JSON. Not its own `toJS`: that compares every key of a map with every other (quadratic), turns
 * a key `1.10` into `1.1`, and lets `__proto__` and half surrogate pairs through.
 *
 * @throws InputError `yaml.*`
 */
function toJson(contents, source) {
    const conversion = { source, anchors: new Map(), targets: new Map(), aliases: 0, aliasedValues: 0 };
    const value = contents === null ? null : convert(conversion, contents, 0).value;
    return { value, targets: conversion.targets };
}
function convert(conversion, node, depth) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(conversion, node, depth);
    const converted = convertPlain(conversion, node, depth);
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    // Set only now: an alias inside its own anchor (a cycle) finds nothing.
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function convertPlain(conversion, node, depth) {
    if ((0,dist/* isScalar */.jn)(node))
        return { node, value: toScalar(conversion, node), size: 1, height: 0 };
    if (depth >= limits/* MAX_DEPTH */.l)
        throw tooDeep(conversion, node);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(conversion, node, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return convertSeq(conversion, node, depth);
    throw refuse(conversion, node, 'yaml.syntax', 'expected a scalar, a mapping or a sequence, found something else');
}
function convertAlias(conversion, alias, depth) {
    const target = conversion.anchors.get(alias.source);
    if (target === undefined) {
        const message = `expected an alias to an anchor that is complete above it, found *${alias.source}`;
        throw refuse(conversion, alias, 'yaml.alias', message);
    }
    conversion.aliases++;
    conversion.aliasedValues += target.size;
    if (conversion.aliases > MAX_ALIASES || conversion.aliasedValues > MAX_ALIASED_VALUES) {
        const message = `expected at most ${MAX_ALIASES} aliases that stand for at most ${MAX_ALIASED_VALUES} values, found more`;
        throw refuse(conversion, alias, 'yaml.too_many_aliases', message, 'Write the values out');
    }
    if (depth + target.height > limits/* MAX_DEPTH */.l)
        throw tooDeep(conversion, alias);
    conversion.targets.set(alias, target.node);
    return target;
}
function convertSeq(conversion, node, depth) {
    const value = [];
    let size = 1;
    let height = 0;
    for (const item of node.items) {
        const child = convert(conversion, item, depth + 1);
        value.push(child.value);
        size += child.size;
        height = Math.max(height, child.height);
    }
    return { node, value, size, height: height + 1 };
}
function convertMap(conversion, node, depth) {
    const value = Object.create(null);
    let size = 1;
    let height = 0;
    for (const pair of node.items) {
        const key = toKey(conversion, pair.key, node);
        if (key in value) {
            const message = `expected each key once in a mapping, found ${JSON.stringify(key).slice(0, 120)} again`;
            throw refuse(conversion, pair.key, 'yaml.duplicate_key', message, 'Remove one of the two');
        }
        const child = pair.value === null ? null : convert(conversion, pair.value, depth + 1);
        value[key] = child === null ? null : child.value;
        size += child === null ? 1 : child.size;
        height = Math.max(height, child === null ? 0 : child.height);
    }
    return { node, value, size, height: height + 1 };
}
/** Plain numbers and booleans become the text they were written as: `200:` in OpenAPI, `1.10:` in a version table. */
function toKey(conversion, key, map) {
    if (!(0,dist/* isScalar */.jn)(key) || key.value === null) {
        const found = key === null || (0,dist/* isScalar */.jn)(key) ? 'an empty one' : 'a collection or an alias';
        throw refuse(conversion, key ?? map, 'yaml.key', `expected a text as key, found ${found}`);
    }
    if (key.value === '<<' && key.type === 'PLAIN') {
        const message = 'expected YAML 1.2, which has no merge keys, found "<<"';
        throw refuse(conversion, key, 'yaml.merge_key', message, 'Write the members out, or quote the key');
    }
    if (typeof key.value === 'string')
        return wellFormed(conversion, key, key.value);
    return wellFormed(conversion, key, key.source ?? '');
}
function toScalar(conversion, node) {
    const { value } = node;
    if (typeof value === 'string')
        return wellFormed(conversion, node, value);
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint') {
        const number = Number(value);
        if (Number.isSafeInteger(number))
            return number;
        const message = `expected an integer between -(2^53-1) and 2^53-1, found ${(node.source ?? '').slice(0, 60)}`;
        throw refuse(conversion, node, 'yaml.unsafe_integer', message, 'Quote it to make it a string');
    }
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw refuse(conversion, node, 'yaml.number_range', `expected a finite number, found ${(node.source ?? '').slice(0, 60)}`);
}
function wellFormed(conversion, node, text) {
    if (!/\p{Surrogate}/u.test(text))
        return text;
    throw refuse(conversion, node, 'yaml.lone_surrogate', 'expected whole characters, found half of a surrogate pair');
}
function tooDeep(conversion, node) {
    const message = `expected at most ${limits/* MAX_DEPTH */.l} collections inside one another, found more`;
    return refuse(conversion, node, 'yaml.too_deep', message);
}
// oxlint-disable-next-line max-params -- a fault in five words
function refuse(conversion, node, code, message, remedy) {
    const offset = node.range?.[0];
    return yamlRefusal(conversion.source, [{ code, message, offset, ...(remedy !== undefined && { remedy }) }]);
}

;// CONCATENATED MODULE: ./packages/formats/src/yaml/yaml-lines.js

/**
 * 1-based line of the member or item that an RFC 6901 pointer names. For a member that is the line of its key: that is
 * where a person looks, also when the value begins on the next line.
 */
function createYamlLines(contents, lines, targets) {
    const memo = new Map();
    return (pointer) => {
        let node = contents;
        let offset = contents?.range?.[0] ?? 0;
        if (pointer !== '' && !pointer.startsWith('/'))
            return undefined;
        for (const segment of pointer.split('/').slice(1)) {
            if ((0,dist/* isAlias */.Vj)(node))
                node = targets.get(node) ?? null;
            if (node === null)
                return undefined;
            let children = memo.get(node);
            if (children === undefined)
                memo.set(node, (children = childrenOf(node)));
            const child = children.get(segment.replaceAll('~1', '/').replaceAll('~0', '~'));
            if (child === undefined)
                return undefined;
            ({ node, offset } = child);
        }
        return Math.max(lines.linePos(offset).line, 1);
    };
}
function childrenOf(node) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items;
        return new Map(items.map((item, index) => [String(index), { offset: item.range?.[0] ?? 0, node: item }]));
    }
    if (!(0,dist/* isMap */.jh)(node))
        return new Map();
    return new Map(node.items.map((pair) => {
        const key = pair.key;
        const name = (0,dist/* isScalar */.jn)(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : '';
        return [name, { offset: key.range?.[0] ?? 0, node: pair.value ?? null }];
    }));
}

;// CONCATENATED MODULE: ./packages/formats/src/yaml/parse-yaml.js






const MAX_FAULTS = 20;
/**
 * One YAML 1.2 document in the core schema (`no`, `on` and `2026-01-01` are strings), UTF-8 without byte order mark.
 * Objects have a null prototype; plain keys that are no strings keep their written text; an empty text is null.
 *
 * Refused: duplicate keys, merge keys, tags outside the core schema, `%YAML` other than 1.2, more than one document,
 * more than 100 aliases or 100,000 aliased values, more than 64 levels, numbers a double cannot hold.
 *
 * @throws InputError `yaml.*`, nothing else
 */
function parseYaml(bytes, options) {
    const { file } = options;
    const text = (0,decode_utf8/* decodeUtf8 */._)(bytes, { file, maxBytes: options.maxBytes ?? limits/* LIMITS */.b.policy, format: 'yaml' });
    const source = { file, lines: new dist/* LineCounter */.HN() };
    const document = compose(text, source);
    const contents = document?.contents ?? null;
    const { value, targets } = toJson(contents, source);
    let lineOf;
    return {
        file,
        value,
        lineOf(pointer) {
            lineOf ??= createYamlLines(contents, source.lines, targets);
            return lineOf(pointer);
        },
    };
}
function compose(text, source) {
    try {
        return composeOne(text, source);
    }
    catch (error) {
        if (error instanceof src_error/* InputError */.dz)
            throw error;
        // The library's lexer recurses over compact nesting ("- - - …"): a RangeError is the text's fault, not ours.
        const tooDeep = error instanceof RangeError;
        const message = tooDeep
            ? `expected at most ${limits/* MAX_DEPTH */.l} collections inside one another, found more`
            : `expected YAML 1.2, found what the reader cannot take: ${error instanceof Error ? error.message : 'unknown'}`;
        throw new src_error/* InputError */.dz({ code: tooDeep ? 'yaml.too_deep' : 'yaml.syntax', message, where: { file: source.file } }, { cause: error });
    }
}
function composeOne(text, source) {
    const tokens = [...new dist/* Parser */.iX(source.lines.addNewLine).parse(text)];
    const deep = findTooDeep(tokens, limits/* MAX_DEPTH */.l);
    if (deep !== undefined) {
        const message = `expected at most ${limits/* MAX_DEPTH */.l} collections inside one another, found more`;
        throw yamlRefusal(source, [{ code: 'yaml.too_deep', message, offset: deep }]);
    }
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        strict: true,
        intAsBigInt: true,
        // Ours: the library's is quadratic in the number of keys.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    // Forced, so that faults of a text without a document (directives alone) are seen too.
    const documents = [];
    for (const document of composer.compose(tokens, true, text.length)) {
        documents.push(document);
        if (documents.length > 1)
            break;
    }
    const faults = documents.flatMap((document) => faultsOf(document)).slice(0, MAX_FAULTS);
    const [first, ...rest] = faults;
    if (first !== undefined)
        throw yamlRefusal(source, [first, ...rest]);
    const second = documents[1];
    if (second !== undefined) {
        const message = `expected one YAML document, found more`;
        throw yamlRefusal(source, [
            {
                code: 'yaml.many_documents',
                message,
                offset: second.range[0],
                remedy: 'Put each document into a file of its own',
            },
        ]);
    }
    return documents[0];
}
/** Warnings count as errors: an unknown tag or directive means that another reader may see another value. */
function faultsOf(document) {
    const faults = [...document.errors, ...document.warnings].map((error) => ({
        code: error.code === 'TAG_RESOLVE_FAILED' ? 'yaml.tag' : 'yaml.syntax',
        message: `expected YAML 1.2 in the core schema, found: ${error.message.slice(0, 300)}`,
        offset: error.pos[0],
    }));
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== '1.2') {
        const message = `expected YAML 1.2, found a %YAML ${version} directive`;
        faults.push({ code: 'yaml.version', message, offset: 0, remedy: 'Remove the directive' });
    }
    return faults;
}


/***/ })

};
