"use strict";
exports.id = 7796;
exports.ids = [7796];
exports.modules = {
	41813: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.formatNames = t.fastFormats = t.fullFormats = void 0;
		function fmtDef(e, t) {
			return {
				validate: e,
				compare: t
			};
		}
		t.fullFormats = {
			date: fmtDef(date, compareDate),
			time: fmtDef(getTime(true), compareTime),
			"date-time": fmtDef(getDateTime(true), compareDateTime),
			"iso-time": fmtDef(getTime(), compareIsoTime),
			"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
			duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
			uri,
			"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
			"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
			url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
			email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
			hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
			ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
			ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
			regex,
			uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
			"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
			"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
			"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
			byte,
			int32: {
				type: "number",
				validate: validateInt32
			},
			int64: {
				type: "number",
				validate: validateInt64
			},
			float: {
				type: "number",
				validate: validateNumber
			},
			double: {
				type: "number",
				validate: validateNumber
			},
			password: true,
			binary: true
		};
		t.fastFormats = {
			...t.fullFormats,
			date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
			time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
			"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
			"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
			"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
			uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
			"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
			email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
		};
		t.formatNames = Object.keys(t.fullFormats);
		function isLeapYear(e) {
			return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0);
		}
		const n = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
		const r = [
			0,
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
		function date(e) {
			const t = n.exec(e);
			if (!t) return false;
			const i = +t[1];
			const a = +t[2];
			const o = +t[3];
			return a >= 1 && a <= 12 && o >= 1 && o <= (a === 2 && isLeapYear(i) ? 29 : r[a]);
		}
		function compareDate(e, t) {
			if (!(e && t)) return undefined;
			if (e > t) return 1;
			if (e < t) return -1;
			return 0;
		}
		const i = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
		function getTime(e) {
			return function time(t) {
				const n = i.exec(t);
				if (!n) return false;
				const r = +n[1];
				const a = +n[2];
				const o = +n[3];
				const s = n[4];
				const c = n[5] === "-" ? -1 : 1;
				const l = +(n[6] || 0);
				const u = +(n[7] || 0);
				if (l > 23 || u > 59 || e && !s) return false;
				if (r <= 23 && a <= 59 && o < 60) return true;
				const d = a - u * c;
				const f = r - l * c - (d < 0 ? 1 : 0);
				return (f === 23 || f === -1) && (d === 59 || d === -1) && o < 61;
			};
		}
		function compareTime(e, t) {
			if (!(e && t)) return undefined;
			const n = new Date("2020-01-01T" + e).valueOf();
			const r = new Date("2020-01-01T" + t).valueOf();
			if (!(n && r)) return undefined;
			return n - r;
		}
		function compareIsoTime(e, t) {
			if (!(e && t)) return undefined;
			const n = i.exec(e);
			const r = i.exec(t);
			if (!(n && r)) return undefined;
			e = n[1] + n[2] + n[3];
			t = r[1] + r[2] + r[3];
			if (e > t) return 1;
			if (e < t) return -1;
			return 0;
		}
		const a = /t|\s/i;
		function getDateTime(e) {
			const t = getTime(e);
			return function date_time(e) {
				const n = e.split(a);
				return n.length === 2 && date(n[0]) && t(n[1]);
			};
		}
		function compareDateTime(e, t) {
			if (!(e && t)) return undefined;
			const n = new Date(e).valueOf();
			const r = new Date(t).valueOf();
			if (!(n && r)) return undefined;
			return n - r;
		}
		function compareIsoDateTime(e, t) {
			if (!(e && t)) return undefined;
			const [n, r] = e.split(a);
			const [i, o] = t.split(a);
			const s = compareDate(n, i);
			if (s === undefined) return undefined;
			return s || compareTime(r, o);
		}
		const o = /\/|:/;
		const s = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
		function uri(e) {
			return o.test(e) && s.test(e);
		}
		const c = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
		function byte(e) {
			c.lastIndex = 0;
			return c.test(e);
		}
		const l = -(2 ** 31);
		const u = 2 ** 31 - 1;
		function validateInt32(e) {
			return Number.isInteger(e) && e <= u && e >= l;
		}
		function validateInt64(e) {
			return Number.isInteger(e);
		}
		function validateNumber() {
			return true;
		}
		const d = /[^\\]\\Z/;
		function regex(e) {
			if (d.test(e)) return false;
			try {
				new RegExp(e);
				return true;
			} catch (e) {
				return false;
			}
		}
	}),
	28613: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(41813);
		const i = n(28142);
		const a = n(33626);
		const o = new a.Name("fullFormats");
		const s = new a.Name("fastFormats");
		const formatsPlugin = (e, t = { keywords: true }) => {
			if (Array.isArray(t)) {
				addFormats(e, t, r.fullFormats, o);
				return e;
			}
			const [n, a] = t.mode === "fast" ? [r.fastFormats, s] : [r.fullFormats, o];
			const c = t.formats || r.formatNames;
			addFormats(e, c, n, a);
			if (t.keywords) (0, i.default)(e);
			return e;
		};
		formatsPlugin.get = (e, t = "full") => {
			const n = t === "fast" ? r.fastFormats : r.fullFormats;
			const i = n[e];
			if (!i) throw new Error(`Unknown format "${e}"`);
			return i;
		};
		function addFormats(e, t, n, r) {
			var i;
			var o;
			(i = (o = e.opts.code).formats) !== null && i !== void 0 ? i : o.formats = (0, a._)`require("ajv-formats/dist/formats").${r}`;
			for (const r of t) e.addFormat(r, n[r]);
		}
		e.exports = t = formatsPlugin;
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = formatsPlugin;
	}),
	28142: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.formatLimitDefinition = void 0;
		const r = n(63457);
		const i = n(33626);
		const a = i.operators;
		const o = {
			formatMaximum: {
				okStr: "<=",
				ok: a.LTE,
				fail: a.GT
			},
			formatMinimum: {
				okStr: ">=",
				ok: a.GTE,
				fail: a.LT
			},
			formatExclusiveMaximum: {
				okStr: "<",
				ok: a.LT,
				fail: a.GTE
			},
			formatExclusiveMinimum: {
				okStr: ">",
				ok: a.GT,
				fail: a.LTE
			}
		};
		const s = {
			message: ({ keyword: e, schemaCode: t }) => (0, i.str)`should be ${o[e].okStr} ${t}`,
			params: ({ keyword: e, schemaCode: t }) => (0, i._)`{comparison: ${o[e].okStr}, limit: ${t}}`
		};
		t.formatLimitDefinition = {
			keyword: Object.keys(o),
			type: "string",
			schemaType: "string",
			$data: true,
			error: s,
			code(e) {
				const { gen: t, data: n, schemaCode: a, keyword: s, it: c } = e;
				const { opts: l, self: u } = c;
				if (!l.validateFormats) return;
				const d = new r.KeywordCxt(c, u.RULES.all.format.definition, "format");
				if (d.$data) validate$DataFormat();
				else validateFormat();
				function validate$DataFormat() {
					const n = t.scopeValue("formats", {
						ref: u.formats,
						code: l.code.formats
					});
					const r = t.const("fmt", (0, i._)`${n}[${d.schemaCode}]`);
					e.fail$data((0, i.or)((0, i._)`typeof ${r} != "object"`, (0, i._)`${r} instanceof RegExp`, (0, i._)`typeof ${r}.compare != "function"`, compareCode(r)));
				}
				function validateFormat() {
					const n = d.schema;
					const r = u.formats[n];
					if (!r || r === true) return;
					if (typeof r != "object" || r instanceof RegExp || typeof r.compare != "function") {
						throw new Error(`"${s}": format "${n}" does not define "compare" function`);
					}
					const a = t.scopeValue("formats", {
						key: n,
						ref: r,
						code: l.code.formats ? (0, i._)`${l.code.formats}${(0, i.getProperty)(n)}` : undefined
					});
					e.fail$data(compareCode(a));
				}
				function compareCode(e) {
					return (0, i._)`${e}.compare(${n}, ${a}) ${o[s].fail} 0`;
				}
			},
			dependencies: ["format"]
		};
		const formatLimitPlugin = (e) => {
			e.addKeyword(t.formatLimitDefinition);
			return e;
		};
		t["default"] = formatLimitPlugin;
	}),
	67720: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.MissingRefError = t.ValidationError = t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = t.Ajv2020 = void 0;
		const r = n(19927);
		const i = n(12196);
		const a = n(1448);
		const o = n(76949);
		const s = "https://json-schema.org/draft/2020-12/schema";
		class Ajv2020 extends r.default {
			constructor(e = {}) {
				super({
					...e,
					dynamicRef: true,
					next: true,
					unevaluated: true
				});
			}
			_addVocabularies() {
				super._addVocabularies();
				i.default.forEach((e) => this.addVocabulary(e));
				if (this.opts.discriminator) this.addKeyword(a.default);
			}
			_addDefaultMetaSchema() {
				super._addDefaultMetaSchema();
				const { $data: e, meta: t } = this.opts;
				if (!t) return;
				o.default.call(this, e);
				this.refs["http://json-schema.org/schema"] = s;
			}
			defaultMeta() {
				return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(s) ? s : undefined);
			}
		}
		t.Ajv2020 = Ajv2020;
		e.exports = t = Ajv2020;
		e.exports.Ajv2020 = Ajv2020;
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = Ajv2020;
		var c = n(37007);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: true,
			get: function() {
				return c.KeywordCxt;
			}
		});
		var l = n(33626);
		Object.defineProperty(t, "_", {
			enumerable: true,
			get: function() {
				return l._;
			}
		});
		Object.defineProperty(t, "str", {
			enumerable: true,
			get: function() {
				return l.str;
			}
		});
		Object.defineProperty(t, "stringify", {
			enumerable: true,
			get: function() {
				return l.stringify;
			}
		});
		Object.defineProperty(t, "nil", {
			enumerable: true,
			get: function() {
				return l.nil;
			}
		});
		Object.defineProperty(t, "Name", {
			enumerable: true,
			get: function() {
				return l.Name;
			}
		});
		Object.defineProperty(t, "CodeGen", {
			enumerable: true,
			get: function() {
				return l.CodeGen;
			}
		});
		var u = n(80871);
		Object.defineProperty(t, "ValidationError", {
			enumerable: true,
			get: function() {
				return u.default;
			}
		});
		var d = n(27524);
		Object.defineProperty(t, "MissingRefError", {
			enumerable: true,
			get: function() {
				return d.default;
			}
		});
	}),
	63457: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.MissingRefError = t.ValidationError = t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = t.Ajv = void 0;
		const r = n(19927);
		const i = n(71631);
		const a = n(1448);
		const o = n(58061);
		const s = ["/properties"];
		const c = "http://json-schema.org/draft-07/schema";
		class Ajv extends r.default {
			_addVocabularies() {
				super._addVocabularies();
				i.default.forEach((e) => this.addVocabulary(e));
				if (this.opts.discriminator) this.addKeyword(a.default);
			}
			_addDefaultMetaSchema() {
				super._addDefaultMetaSchema();
				if (!this.opts.meta) return;
				const e = this.opts.$data ? this.$dataMetaSchema(o, s) : o;
				this.addMetaSchema(e, c, false);
				this.refs["http://json-schema.org/schema"] = c;
			}
			defaultMeta() {
				return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(c) ? c : undefined);
			}
		}
		t.Ajv = Ajv;
		e.exports = t = Ajv;
		e.exports.Ajv = Ajv;
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = Ajv;
		var l = n(37007);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: true,
			get: function() {
				return l.KeywordCxt;
			}
		});
		var u = n(33626);
		Object.defineProperty(t, "_", {
			enumerable: true,
			get: function() {
				return u._;
			}
		});
		Object.defineProperty(t, "str", {
			enumerable: true,
			get: function() {
				return u.str;
			}
		});
		Object.defineProperty(t, "stringify", {
			enumerable: true,
			get: function() {
				return u.stringify;
			}
		});
		Object.defineProperty(t, "nil", {
			enumerable: true,
			get: function() {
				return u.nil;
			}
		});
		Object.defineProperty(t, "Name", {
			enumerable: true,
			get: function() {
				return u.Name;
			}
		});
		Object.defineProperty(t, "CodeGen", {
			enumerable: true,
			get: function() {
				return u.CodeGen;
			}
		});
		var d = n(80871);
		Object.defineProperty(t, "ValidationError", {
			enumerable: true,
			get: function() {
				return d.default;
			}
		});
		var f = n(27524);
		Object.defineProperty(t, "MissingRefError", {
			enumerable: true,
			get: function() {
				return f.default;
			}
		});
	}),
	51101: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.regexpCode = t.getEsmExportName = t.getProperty = t.safeStringify = t.stringify = t.strConcat = t.addCodeArg = t.str = t._ = t.nil = t._Code = t.Name = t.IDENTIFIER = t._CodeOrName = void 0;
		class _CodeOrName {}
		t._CodeOrName = _CodeOrName;
		t.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
		class Name extends _CodeOrName {
			constructor(e) {
				super();
				if (!t.IDENTIFIER.test(e)) throw new Error("CodeGen: name must be a valid identifier");
				this.str = e;
			}
			toString() {
				return this.str;
			}
			emptyStr() {
				return false;
			}
			get names() {
				return { [this.str]: 1 };
			}
		}
		t.Name = Name;
		class _Code extends _CodeOrName {
			constructor(e) {
				super();
				this._items = typeof e === "string" ? [e] : e;
			}
			toString() {
				return this.str;
			}
			emptyStr() {
				if (this._items.length > 1) return false;
				const e = this._items[0];
				return e === "" || e === "\"\"";
			}
			get str() {
				var e;
				return (e = this._str) !== null && e !== void 0 ? e : this._str = this._items.reduce((e, t) => `${e}${t}`, "");
			}
			get names() {
				var e;
				return (e = this._names) !== null && e !== void 0 ? e : this._names = this._items.reduce((e, t) => {
					if (t instanceof Name) e[t.str] = (e[t.str] || 0) + 1;
					return e;
				}, {});
			}
		}
		t._Code = _Code;
		t.nil = new _Code("");
		function _(e, ...t) {
			const n = [e[0]];
			let r = 0;
			while (r < t.length) {
				addCodeArg(n, t[r]);
				n.push(e[++r]);
			}
			return new _Code(n);
		}
		t._ = _;
		const n = new _Code("+");
		function str(e, ...t) {
			const r = [safeStringify(e[0])];
			let i = 0;
			while (i < t.length) {
				r.push(n);
				addCodeArg(r, t[i]);
				r.push(n, safeStringify(e[++i]));
			}
			optimize(r);
			return new _Code(r);
		}
		t.str = str;
		function addCodeArg(e, t) {
			if (t instanceof _Code) e.push(...t._items);
			else if (t instanceof Name) e.push(t);
			else e.push(interpolate(t));
		}
		t.addCodeArg = addCodeArg;
		function optimize(e) {
			let t = 1;
			while (t < e.length - 1) {
				if (e[t] === n) {
					const n = mergeExprItems(e[t - 1], e[t + 1]);
					if (n !== undefined) {
						e.splice(t - 1, 3, n);
						continue;
					}
					e[t++] = "+";
				}
				t++;
			}
		}
		function mergeExprItems(e, t) {
			if (t === "\"\"") return e;
			if (e === "\"\"") return t;
			if (typeof e == "string") {
				if (t instanceof Name || e[e.length - 1] !== "\"") return;
				if (typeof t != "string") return `${e.slice(0, -1)}${t}"`;
				if (t[0] === "\"") return e.slice(0, -1) + t.slice(1);
				return;
			}
			if (typeof t == "string" && t[0] === "\"" && !(e instanceof Name)) return `"${e}${t.slice(1)}`;
			return;
		}
		function strConcat(e, t) {
			return t.emptyStr() ? e : e.emptyStr() ? t : str`${e}${t}`;
		}
		t.strConcat = strConcat;
		function interpolate(e) {
			return typeof e == "number" || typeof e == "boolean" || e === null ? e : safeStringify(Array.isArray(e) ? e.join(",") : e);
		}
		function stringify(e) {
			return new _Code(safeStringify(e));
		}
		t.stringify = stringify;
		function safeStringify(e) {
			return JSON.stringify(e).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
		}
		t.safeStringify = safeStringify;
		function getProperty(e) {
			return typeof e == "string" && t.IDENTIFIER.test(e) ? new _Code(`.${e}`) : _`[${e}]`;
		}
		t.getProperty = getProperty;
		function getEsmExportName(e) {
			if (typeof e == "string" && t.IDENTIFIER.test(e)) {
				return new _Code(`${e}`);
			}
			throw new Error(`CodeGen: invalid export name: ${e}, use explicit $id name mapping`);
		}
		t.getEsmExportName = getEsmExportName;
		function regexpCode(e) {
			return new _Code(e.toString());
		}
		t.regexpCode = regexpCode;
	}),
	33626: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.or = t.and = t.not = t.CodeGen = t.operators = t.varKinds = t.ValueScopeName = t.ValueScope = t.Scope = t.Name = t.regexpCode = t.stringify = t.getProperty = t.nil = t.strConcat = t.str = t._ = void 0;
		const r = n(51101);
		const i = n(33874);
		var a = n(51101);
		Object.defineProperty(t, "_", {
			enumerable: true,
			get: function() {
				return a._;
			}
		});
		Object.defineProperty(t, "str", {
			enumerable: true,
			get: function() {
				return a.str;
			}
		});
		Object.defineProperty(t, "strConcat", {
			enumerable: true,
			get: function() {
				return a.strConcat;
			}
		});
		Object.defineProperty(t, "nil", {
			enumerable: true,
			get: function() {
				return a.nil;
			}
		});
		Object.defineProperty(t, "getProperty", {
			enumerable: true,
			get: function() {
				return a.getProperty;
			}
		});
		Object.defineProperty(t, "stringify", {
			enumerable: true,
			get: function() {
				return a.stringify;
			}
		});
		Object.defineProperty(t, "regexpCode", {
			enumerable: true,
			get: function() {
				return a.regexpCode;
			}
		});
		Object.defineProperty(t, "Name", {
			enumerable: true,
			get: function() {
				return a.Name;
			}
		});
		var o = n(33874);
		Object.defineProperty(t, "Scope", {
			enumerable: true,
			get: function() {
				return o.Scope;
			}
		});
		Object.defineProperty(t, "ValueScope", {
			enumerable: true,
			get: function() {
				return o.ValueScope;
			}
		});
		Object.defineProperty(t, "ValueScopeName", {
			enumerable: true,
			get: function() {
				return o.ValueScopeName;
			}
		});
		Object.defineProperty(t, "varKinds", {
			enumerable: true,
			get: function() {
				return o.varKinds;
			}
		});
		t.operators = {
			GT: new r._Code(">"),
			GTE: new r._Code(">="),
			LT: new r._Code("<"),
			LTE: new r._Code("<="),
			EQ: new r._Code("==="),
			NEQ: new r._Code("!=="),
			NOT: new r._Code("!"),
			OR: new r._Code("||"),
			AND: new r._Code("&&"),
			ADD: new r._Code("+")
		};
		class Node {
			optimizeNodes() {
				return this;
			}
			optimizeNames(e, t) {
				return this;
			}
		}
		class Def extends Node {
			constructor(e, t, n) {
				super();
				this.varKind = e;
				this.name = t;
				this.rhs = n;
			}
			render({ es5: e, _n: t }) {
				const n = e ? i.varKinds.var : this.varKind;
				const r = this.rhs === undefined ? "" : ` = ${this.rhs}`;
				return `${n} ${this.name}${r};` + t;
			}
			optimizeNames(e, t) {
				if (!e[this.name.str]) return;
				if (this.rhs) this.rhs = optimizeExpr(this.rhs, e, t);
				return this;
			}
			get names() {
				return this.rhs instanceof r._CodeOrName ? this.rhs.names : {};
			}
		}
		class Assign extends Node {
			constructor(e, t, n) {
				super();
				this.lhs = e;
				this.rhs = t;
				this.sideEffects = n;
			}
			render({ _n: e }) {
				return `${this.lhs} = ${this.rhs};` + e;
			}
			optimizeNames(e, t) {
				if (this.lhs instanceof r.Name && !e[this.lhs.str] && !this.sideEffects) return;
				this.rhs = optimizeExpr(this.rhs, e, t);
				return this;
			}
			get names() {
				const e = this.lhs instanceof r.Name ? {} : { ...this.lhs.names };
				return addExprNames(e, this.rhs);
			}
		}
		class AssignOp extends Assign {
			constructor(e, t, n, r) {
				super(e, n, r);
				this.op = t;
			}
			render({ _n: e }) {
				return `${this.lhs} ${this.op}= ${this.rhs};` + e;
			}
		}
		class Label extends Node {
			constructor(e) {
				super();
				this.label = e;
				this.names = {};
			}
			render({ _n: e }) {
				return `${this.label}:` + e;
			}
		}
		class Break extends Node {
			constructor(e) {
				super();
				this.label = e;
				this.names = {};
			}
			render({ _n: e }) {
				const t = this.label ? ` ${this.label}` : "";
				return `break${t};` + e;
			}
		}
		class Throw extends Node {
			constructor(e) {
				super();
				this.error = e;
			}
			render({ _n: e }) {
				return `throw ${this.error};` + e;
			}
			get names() {
				return this.error.names;
			}
		}
		class AnyCode extends Node {
			constructor(e) {
				super();
				this.code = e;
			}
			render({ _n: e }) {
				return `${this.code};` + e;
			}
			optimizeNodes() {
				return `${this.code}` ? this : undefined;
			}
			optimizeNames(e, t) {
				this.code = optimizeExpr(this.code, e, t);
				return this;
			}
			get names() {
				return this.code instanceof r._CodeOrName ? this.code.names : {};
			}
		}
		class ParentNode extends Node {
			constructor(e = []) {
				super();
				this.nodes = e;
			}
			render(e) {
				return this.nodes.reduce((t, n) => t + n.render(e), "");
			}
			optimizeNodes() {
				const { nodes: e } = this;
				let t = e.length;
				while (t--) {
					const n = e[t].optimizeNodes();
					if (Array.isArray(n)) e.splice(t, 1, ...n);
					else if (n) e[t] = n;
					else e.splice(t, 1);
				}
				return e.length > 0 ? this : undefined;
			}
			optimizeNames(e, t) {
				const { nodes: n } = this;
				let r = n.length;
				while (r--) {
					const i = n[r];
					if (i.optimizeNames(e, t)) continue;
					subtractNames(e, i.names);
					n.splice(r, 1);
				}
				return n.length > 0 ? this : undefined;
			}
			get names() {
				return this.nodes.reduce((e, t) => addNames(e, t.names), {});
			}
		}
		class BlockNode extends ParentNode {
			render(e) {
				return "{" + e._n + super.render(e) + "}" + e._n;
			}
		}
		class Root extends ParentNode {}
		class Else extends BlockNode {}
		Else.kind = "else";
		class If extends BlockNode {
			constructor(e, t) {
				super(t);
				this.condition = e;
			}
			render(e) {
				let t = `if(${this.condition})` + super.render(e);
				if (this.else) t += "else " + this.else.render(e);
				return t;
			}
			optimizeNodes() {
				super.optimizeNodes();
				const e = this.condition;
				if (e === true) return this.nodes;
				let t = this.else;
				if (t) {
					const e = t.optimizeNodes();
					t = this.else = Array.isArray(e) ? new Else(e) : e;
				}
				if (t) {
					if (e === false) return t instanceof If ? t : t.nodes;
					if (this.nodes.length) return this;
					return new If(not(e), t instanceof If ? [t] : t.nodes);
				}
				if (e === false || !this.nodes.length) return undefined;
				return this;
			}
			optimizeNames(e, t) {
				var n;
				this.else = (n = this.else) === null || n === void 0 ? void 0 : n.optimizeNames(e, t);
				if (!(super.optimizeNames(e, t) || this.else)) return;
				this.condition = optimizeExpr(this.condition, e, t);
				return this;
			}
			get names() {
				const e = super.names;
				addExprNames(e, this.condition);
				if (this.else) addNames(e, this.else.names);
				return e;
			}
		}
		If.kind = "if";
		class For extends BlockNode {}
		For.kind = "for";
		class ForLoop extends For {
			constructor(e) {
				super();
				this.iteration = e;
			}
			render(e) {
				return `for(${this.iteration})` + super.render(e);
			}
			optimizeNames(e, t) {
				if (!super.optimizeNames(e, t)) return;
				this.iteration = optimizeExpr(this.iteration, e, t);
				return this;
			}
			get names() {
				return addNames(super.names, this.iteration.names);
			}
		}
		class ForRange extends For {
			constructor(e, t, n, r) {
				super();
				this.varKind = e;
				this.name = t;
				this.from = n;
				this.to = r;
			}
			render(e) {
				const t = e.es5 ? i.varKinds.var : this.varKind;
				const { name: n, from: r, to: a } = this;
				return `for(${t} ${n}=${r}; ${n}<${a}; ${n}++)` + super.render(e);
			}
			get names() {
				const e = addExprNames(super.names, this.from);
				return addExprNames(e, this.to);
			}
		}
		class ForIter extends For {
			constructor(e, t, n, r) {
				super();
				this.loop = e;
				this.varKind = t;
				this.name = n;
				this.iterable = r;
			}
			render(e) {
				return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(e);
			}
			optimizeNames(e, t) {
				if (!super.optimizeNames(e, t)) return;
				this.iterable = optimizeExpr(this.iterable, e, t);
				return this;
			}
			get names() {
				return addNames(super.names, this.iterable.names);
			}
		}
		class Func extends BlockNode {
			constructor(e, t, n) {
				super();
				this.name = e;
				this.args = t;
				this.async = n;
			}
			render(e) {
				const t = this.async ? "async " : "";
				return `${t}function ${this.name}(${this.args})` + super.render(e);
			}
		}
		Func.kind = "func";
		class Return extends ParentNode {
			render(e) {
				return "return " + super.render(e);
			}
		}
		Return.kind = "return";
		class Try extends BlockNode {
			render(e) {
				let t = "try" + super.render(e);
				if (this.catch) t += this.catch.render(e);
				if (this.finally) t += this.finally.render(e);
				return t;
			}
			optimizeNodes() {
				var e, t;
				super.optimizeNodes();
				(e = this.catch) === null || e === void 0 ? void 0 : e.optimizeNodes();
				(t = this.finally) === null || t === void 0 ? void 0 : t.optimizeNodes();
				return this;
			}
			optimizeNames(e, t) {
				var n, r;
				super.optimizeNames(e, t);
				(n = this.catch) === null || n === void 0 ? void 0 : n.optimizeNames(e, t);
				(r = this.finally) === null || r === void 0 ? void 0 : r.optimizeNames(e, t);
				return this;
			}
			get names() {
				const e = super.names;
				if (this.catch) addNames(e, this.catch.names);
				if (this.finally) addNames(e, this.finally.names);
				return e;
			}
		}
		class Catch extends BlockNode {
			constructor(e) {
				super();
				this.error = e;
			}
			render(e) {
				return `catch(${this.error})` + super.render(e);
			}
		}
		Catch.kind = "catch";
		class Finally extends BlockNode {
			render(e) {
				return "finally" + super.render(e);
			}
		}
		Finally.kind = "finally";
		class CodeGen {
			constructor(e, t = {}) {
				this._values = {};
				this._blockStarts = [];
				this._constants = {};
				this.opts = {
					...t,
					_n: t.lines ? "\n" : ""
				};
				this._extScope = e;
				this._scope = new i.Scope({ parent: e });
				this._nodes = [new Root()];
			}
			toString() {
				return this._root.render(this.opts);
			}
			name(e) {
				return this._scope.name(e);
			}
			scopeName(e) {
				return this._extScope.name(e);
			}
			scopeValue(e, t) {
				const n = this._extScope.value(e, t);
				const r = this._values[n.prefix] || (this._values[n.prefix] = new Set());
				r.add(n);
				return n;
			}
			getScopeValue(e, t) {
				return this._extScope.getValue(e, t);
			}
			scopeRefs(e) {
				return this._extScope.scopeRefs(e, this._values);
			}
			scopeCode() {
				return this._extScope.scopeCode(this._values);
			}
			_def(e, t, n, r) {
				const i = this._scope.toName(t);
				if (n !== undefined && r) this._constants[i.str] = n;
				this._leafNode(new Def(e, i, n));
				return i;
			}
			const(e, t, n) {
				return this._def(i.varKinds.const, e, t, n);
			}
			let(e, t, n) {
				return this._def(i.varKinds.let, e, t, n);
			}
			var(e, t, n) {
				return this._def(i.varKinds.var, e, t, n);
			}
			assign(e, t, n) {
				return this._leafNode(new Assign(e, t, n));
			}
			add(e, n) {
				return this._leafNode(new AssignOp(e, t.operators.ADD, n));
			}
			code(e) {
				if (typeof e == "function") e();
				else if (e !== r.nil) this._leafNode(new AnyCode(e));
				return this;
			}
			object(...e) {
				const t = ["{"];
				for (const [n, i] of e) {
					if (t.length > 1) t.push(",");
					t.push(n);
					if (n !== i || this.opts.es5) {
						t.push(":");
						(0, r.addCodeArg)(t, i);
					}
				}
				t.push("}");
				return new r._Code(t);
			}
			if(e, t, n) {
				this._blockNode(new If(e));
				if (t && n) {
					this.code(t).else().code(n).endIf();
				} else if (t) {
					this.code(t).endIf();
				} else if (n) {
					throw new Error("CodeGen: \"else\" body without \"then\" body");
				}
				return this;
			}
			elseIf(e) {
				return this._elseNode(new If(e));
			}
			else() {
				return this._elseNode(new Else());
			}
			endIf() {
				return this._endBlockNode(If, Else);
			}
			_for(e, t) {
				this._blockNode(e);
				if (t) this.code(t).endFor();
				return this;
			}
			for(e, t) {
				return this._for(new ForLoop(e), t);
			}
			forRange(e, t, n, r, a = this.opts.es5 ? i.varKinds.var : i.varKinds.let) {
				const o = this._scope.toName(e);
				return this._for(new ForRange(a, o, t, n), () => r(o));
			}
			forOf(e, t, n, a = i.varKinds.const) {
				const o = this._scope.toName(e);
				if (this.opts.es5) {
					const e = t instanceof r.Name ? t : this.var("_arr", t);
					return this.forRange("_i", 0, (0, r._)`${e}.length`, (t) => {
						this.var(o, (0, r._)`${e}[${t}]`);
						n(o);
					});
				}
				return this._for(new ForIter("of", a, o, t), () => n(o));
			}
			forIn(e, t, n, a = this.opts.es5 ? i.varKinds.var : i.varKinds.const) {
				if (this.opts.ownProperties) {
					return this.forOf(e, (0, r._)`Object.keys(${t})`, n);
				}
				const o = this._scope.toName(e);
				return this._for(new ForIter("in", a, o, t), () => n(o));
			}
			endFor() {
				return this._endBlockNode(For);
			}
			label(e) {
				return this._leafNode(new Label(e));
			}
			break(e) {
				return this._leafNode(new Break(e));
			}
			return(e) {
				const t = new Return();
				this._blockNode(t);
				this.code(e);
				if (t.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
				return this._endBlockNode(Return);
			}
			try(e, t, n) {
				if (!t && !n) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
				const r = new Try();
				this._blockNode(r);
				this.code(e);
				if (t) {
					const e = this.name("e");
					this._currNode = r.catch = new Catch(e);
					t(e);
				}
				if (n) {
					this._currNode = r.finally = new Finally();
					this.code(n);
				}
				return this._endBlockNode(Catch, Finally);
			}
			throw(e) {
				return this._leafNode(new Throw(e));
			}
			block(e, t) {
				this._blockStarts.push(this._nodes.length);
				if (e) this.code(e).endBlock(t);
				return this;
			}
			endBlock(e) {
				const t = this._blockStarts.pop();
				if (t === undefined) throw new Error("CodeGen: not in self-balancing block");
				const n = this._nodes.length - t;
				if (n < 0 || e !== undefined && n !== e) {
					throw new Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`);
				}
				this._nodes.length = t;
				return this;
			}
			func(e, t = r.nil, n, i) {
				this._blockNode(new Func(e, t, n));
				if (i) this.code(i).endFunc();
				return this;
			}
			endFunc() {
				return this._endBlockNode(Func);
			}
			optimize(e = 1) {
				while (e-- > 0) {
					this._root.optimizeNodes();
					this._root.optimizeNames(this._root.names, this._constants);
				}
			}
			_leafNode(e) {
				this._currNode.nodes.push(e);
				return this;
			}
			_blockNode(e) {
				this._currNode.nodes.push(e);
				this._nodes.push(e);
			}
			_endBlockNode(e, t) {
				const n = this._currNode;
				if (n instanceof e || t && n instanceof t) {
					this._nodes.pop();
					return this;
				}
				throw new Error(`CodeGen: not in block "${t ? `${e.kind}/${t.kind}` : e.kind}"`);
			}
			_elseNode(e) {
				const t = this._currNode;
				if (!(t instanceof If)) {
					throw new Error("CodeGen: \"else\" without \"if\"");
				}
				this._currNode = t.else = e;
				return this;
			}
			get _root() {
				return this._nodes[0];
			}
			get _currNode() {
				const e = this._nodes;
				return e[e.length - 1];
			}
			set _currNode(e) {
				const t = this._nodes;
				t[t.length - 1] = e;
			}
		}
		t.CodeGen = CodeGen;
		function addNames(e, t) {
			for (const n in t) e[n] = (e[n] || 0) + (t[n] || 0);
			return e;
		}
		function addExprNames(e, t) {
			return t instanceof r._CodeOrName ? addNames(e, t.names) : e;
		}
		function optimizeExpr(e, t, n) {
			if (e instanceof r.Name) return replaceName(e);
			if (!canOptimize(e)) return e;
			return new r._Code(e._items.reduce((e, t) => {
				if (t instanceof r.Name) t = replaceName(t);
				if (t instanceof r._Code) e.push(...t._items);
				else e.push(t);
				return e;
			}, []));
			function replaceName(e) {
				const r = n[e.str];
				if (r === undefined || t[e.str] !== 1) return e;
				delete t[e.str];
				return r;
			}
			function canOptimize(e) {
				return e instanceof r._Code && e._items.some((e) => e instanceof r.Name && t[e.str] === 1 && n[e.str] !== undefined);
			}
		}
		function subtractNames(e, t) {
			for (const n in t) e[n] = (e[n] || 0) - (t[n] || 0);
		}
		function not(e) {
			return typeof e == "boolean" || typeof e == "number" || e === null ? !e : (0, r._)`!${par(e)}`;
		}
		t.not = not;
		const s = mappend(t.operators.AND);
		function and(...e) {
			return e.reduce(s);
		}
		t.and = and;
		const c = mappend(t.operators.OR);
		function or(...e) {
			return e.reduce(c);
		}
		t.or = or;
		function mappend(e) {
			return (t, n) => t === r.nil ? n : n === r.nil ? t : (0, r._)`${par(t)} ${e} ${par(n)}`;
		}
		function par(e) {
			return e instanceof r.Name ? e : (0, r._)`(${e})`;
		}
	}),
	33874: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ValueScope = t.ValueScopeName = t.Scope = t.varKinds = t.UsedValueState = void 0;
		const r = n(51101);
		class ValueError extends Error {
			constructor(e) {
				super(`CodeGen: "code" for ${e} not defined`);
				this.value = e.value;
			}
		}
		var i;
		(function(e) {
			e[e["Started"] = 0] = "Started";
			e[e["Completed"] = 1] = "Completed";
		})(i || (t.UsedValueState = i = {}));
		t.varKinds = {
			const: new r.Name("const"),
			let: new r.Name("let"),
			var: new r.Name("var")
		};
		class Scope {
			constructor({ prefixes: e, parent: t } = {}) {
				this._names = {};
				this._prefixes = e;
				this._parent = t;
			}
			toName(e) {
				return e instanceof r.Name ? e : this.name(e);
			}
			name(e) {
				return new r.Name(this._newName(e));
			}
			_newName(e) {
				const t = this._names[e] || this._nameGroup(e);
				return `${e}${t.index++}`;
			}
			_nameGroup(e) {
				var t, n;
				if (((n = (t = this._parent) === null || t === void 0 ? void 0 : t._prefixes) === null || n === void 0 ? void 0 : n.has(e)) || this._prefixes && !this._prefixes.has(e)) {
					throw new Error(`CodeGen: prefix "${e}" is not allowed in this scope`);
				}
				return this._names[e] = {
					prefix: e,
					index: 0
				};
			}
		}
		t.Scope = Scope;
		class ValueScopeName extends r.Name {
			constructor(e, t) {
				super(t);
				this.prefix = e;
			}
			setValue(e, { property: t, itemIndex: n }) {
				this.value = e;
				this.scopePath = (0, r._)`.${new r.Name(t)}[${n}]`;
			}
		}
		t.ValueScopeName = ValueScopeName;
		const a = (0, r._)`\n`;
		class ValueScope extends Scope {
			constructor(e) {
				super(e);
				this._values = {};
				this._scope = e.scope;
				this.opts = {
					...e,
					_n: e.lines ? a : r.nil
				};
			}
			get() {
				return this._scope;
			}
			name(e) {
				return new ValueScopeName(e, this._newName(e));
			}
			value(e, t) {
				var n;
				if (t.ref === undefined) throw new Error("CodeGen: ref must be passed in value");
				const r = this.toName(e);
				const { prefix: i } = r;
				const a = (n = t.key) !== null && n !== void 0 ? n : t.ref;
				let o = this._values[i];
				if (o) {
					const e = o.get(a);
					if (e) return e;
				} else {
					o = this._values[i] = new Map();
				}
				o.set(a, r);
				const s = this._scope[i] || (this._scope[i] = []);
				const c = s.length;
				s[c] = t.ref;
				r.setValue(t, {
					property: i,
					itemIndex: c
				});
				return r;
			}
			getValue(e, t) {
				const n = this._values[e];
				if (!n) return;
				return n.get(t);
			}
			scopeRefs(e, t = this._values) {
				return this._reduceValues(t, (t) => {
					if (t.scopePath === undefined) throw new Error(`CodeGen: name "${t}" has no value`);
					return (0, r._)`${e}${t.scopePath}`;
				});
			}
			scopeCode(e = this._values, t, n) {
				return this._reduceValues(e, (e) => {
					if (e.value === undefined) throw new Error(`CodeGen: name "${e}" has no value`);
					return e.value.code;
				}, t, n);
			}
			_reduceValues(e, n, a = {}, o) {
				let s = r.nil;
				for (const c in e) {
					const l = e[c];
					if (!l) continue;
					const u = a[c] = a[c] || new Map();
					l.forEach((e) => {
						if (u.has(e)) return;
						u.set(e, i.Started);
						let a = n(e);
						if (a) {
							const n = this.opts.es5 ? t.varKinds.var : t.varKinds.const;
							s = (0, r._)`${s}${n} ${e} = ${a};${this.opts._n}`;
						} else if (a = o === null || o === void 0 ? void 0 : o(e)) {
							s = (0, r._)`${s}${a}${this.opts._n}`;
						} else {
							throw new ValueError(e);
						}
						u.set(e, i.Completed);
					});
				}
				return s;
			}
		}
		t.ValueScope = ValueScope;
	}),
	46865: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.extendErrors = t.resetErrorsCount = t.reportExtraError = t.reportError = t.keyword$DataError = t.keywordError = void 0;
		const r = n(33626);
		const i = n(36362);
		const a = n(21740);
		t.keywordError = { message: ({ keyword: e }) => (0, r.str)`must pass "${e}" keyword validation` };
		t.keyword$DataError = { message: ({ keyword: e, schemaType: t }) => t ? (0, r.str)`"${e}" keyword must be ${t} ($data)` : (0, r.str)`"${e}" keyword is invalid ($data)` };
		function reportError(e, n = t.keywordError, i, a) {
			const { it: o } = e;
			const { gen: s, compositeRule: c, allErrors: l } = o;
			const u = errorObjectCode(e, n, i);
			if (a !== null && a !== void 0 ? a : c || l) {
				addError(s, u);
			} else {
				returnErrors(o, (0, r._)`[${u}]`);
			}
		}
		t.reportError = reportError;
		function reportExtraError(e, n = t.keywordError, r) {
			const { it: i } = e;
			const { gen: o, compositeRule: s, allErrors: c } = i;
			const l = errorObjectCode(e, n, r);
			addError(o, l);
			if (!(s || c)) {
				returnErrors(i, a.default.vErrors);
			}
		}
		t.reportExtraError = reportExtraError;
		function resetErrorsCount(e, t) {
			e.assign(a.default.errors, t);
			e.if((0, r._)`${a.default.vErrors} !== null`, () => e.if(t, () => e.assign((0, r._)`${a.default.vErrors}.length`, t), () => e.assign(a.default.vErrors, null)));
		}
		t.resetErrorsCount = resetErrorsCount;
		function extendErrors({ gen: e, keyword: t, schemaValue: n, data: i, errsCount: o, it: s }) {
			if (o === undefined) throw new Error("ajv implementation error");
			const c = e.name("err");
			e.forRange("i", o, a.default.errors, (o) => {
				e.const(c, (0, r._)`${a.default.vErrors}[${o}]`);
				e.if((0, r._)`${c}.instancePath === undefined`, () => e.assign((0, r._)`${c}.instancePath`, (0, r.strConcat)(a.default.instancePath, s.errorPath)));
				e.assign((0, r._)`${c}.schemaPath`, (0, r.str)`${s.errSchemaPath}/${t}`);
				if (s.opts.verbose) {
					e.assign((0, r._)`${c}.schema`, n);
					e.assign((0, r._)`${c}.data`, i);
				}
			});
		}
		t.extendErrors = extendErrors;
		function addError(e, t) {
			const n = e.const("err", t);
			e.if((0, r._)`${a.default.vErrors} === null`, () => e.assign(a.default.vErrors, (0, r._)`[${n}]`), (0, r._)`${a.default.vErrors}.push(${n})`);
			e.code((0, r._)`${a.default.errors}++`);
		}
		function returnErrors(e, t) {
			const { gen: n, validateName: i, schemaEnv: a } = e;
			if (a.$async) {
				n.throw((0, r._)`new ${e.ValidationError}(${t})`);
			} else {
				n.assign((0, r._)`${i}.errors`, t);
				n.return(false);
			}
		}
		const o = {
			keyword: new r.Name("keyword"),
			schemaPath: new r.Name("schemaPath"),
			params: new r.Name("params"),
			propertyName: new r.Name("propertyName"),
			message: new r.Name("message"),
			schema: new r.Name("schema"),
			parentSchema: new r.Name("parentSchema")
		};
		function errorObjectCode(e, t, n) {
			const { createErrors: i } = e.it;
			if (i === false) return (0, r._)`{}`;
			return errorObject(e, t, n);
		}
		function errorObject(e, t, n = {}) {
			const { gen: r, it: i } = e;
			const a = [errorInstancePath(i, n), errorSchemaPath(e, n)];
			extraErrorProps(e, t, a);
			return r.object(...a);
		}
		function errorInstancePath({ errorPath: e }, { instancePath: t }) {
			const n = t ? (0, r.str)`${e}${(0, i.getErrorPath)(t, i.Type.Str)}` : e;
			return [a.default.instancePath, (0, r.strConcat)(a.default.instancePath, n)];
		}
		function errorSchemaPath({ keyword: e, it: { errSchemaPath: t } }, { schemaPath: n, parentSchema: a }) {
			let s = a ? t : (0, r.str)`${t}/${e}`;
			if (n) {
				s = (0, r.str)`${s}${(0, i.getErrorPath)(n, i.Type.Str)}`;
			}
			return [o.schemaPath, s];
		}
		function extraErrorProps(e, { params: t, message: n }, i) {
			const { keyword: s, data: c, schemaValue: l, it: u } = e;
			const { opts: d, propertyName: f, topSchemaRef: p, schemaPath: m } = u;
			i.push([o.keyword, s], [o.params, typeof t == "function" ? t(e) : t || (0, r._)`{}`]);
			if (d.messages) {
				i.push([o.message, typeof n == "function" ? n(e) : n]);
			}
			if (d.verbose) {
				i.push([o.schema, l], [o.parentSchema, (0, r._)`${p}${m}`], [a.default.data, c]);
			}
			if (f) i.push([o.propertyName, f]);
		}
	}),
	54688: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.resolveSchema = t.getCompilingSchema = t.resolveRef = t.compileSchema = t.SchemaEnv = void 0;
		const r = n(33626);
		const i = n(80871);
		const a = n(21740);
		const o = n(83032);
		const s = n(36362);
		const c = n(37007);
		class SchemaEnv {
			constructor(e) {
				var t;
				this.refs = {};
				this.dynamicAnchors = {};
				let n;
				if (typeof e.schema == "object") n = e.schema;
				this.schema = e.schema;
				this.schemaId = e.schemaId;
				this.root = e.root || this;
				this.baseId = (t = e.baseId) !== null && t !== void 0 ? t : (0, o.normalizeId)(n === null || n === void 0 ? void 0 : n[e.schemaId || "$id"]);
				this.schemaPath = e.schemaPath;
				this.localRefs = e.localRefs;
				this.meta = e.meta;
				this.$async = n === null || n === void 0 ? void 0 : n.$async;
				this.refs = {};
			}
		}
		t.SchemaEnv = SchemaEnv;
		function compileSchema(e) {
			const t = getCompilingSchema.call(this, e);
			if (t) return t;
			const n = (0, o.getFullPath)(this.opts.uriResolver, e.root.baseId);
			const { es5: s, lines: l } = this.opts.code;
			const { ownProperties: u } = this.opts;
			const d = new r.CodeGen(this.scope, {
				es5: s,
				lines: l,
				ownProperties: u
			});
			let f;
			if (e.$async) {
				f = d.scopeValue("Error", {
					ref: i.default,
					code: (0, r._)`require("ajv/dist/runtime/validation_error").default`
				});
			}
			const p = d.scopeName("validate");
			e.validateName = p;
			const m = {
				gen: d,
				allErrors: this.opts.allErrors,
				data: a.default.data,
				parentData: a.default.parentData,
				parentDataProperty: a.default.parentDataProperty,
				dataNames: [a.default.data],
				dataPathArr: [r.nil],
				dataLevel: 0,
				dataTypes: [],
				definedProperties: new Set(),
				topSchemaRef: d.scopeValue("schema", this.opts.code.source === true ? {
					ref: e.schema,
					code: (0, r.stringify)(e.schema)
				} : { ref: e.schema }),
				validateName: p,
				ValidationError: f,
				schema: e.schema,
				schemaEnv: e,
				rootId: n,
				baseId: e.baseId || n,
				schemaPath: r.nil,
				errSchemaPath: e.schemaPath || (this.opts.jtd ? "" : "#"),
				errorPath: (0, r._)`""`,
				opts: this.opts,
				self: this
			};
			let h;
			try {
				this._compilations.add(e);
				(0, c.validateFunctionCode)(m);
				d.optimize(this.opts.code.optimize);
				const t = d.toString();
				h = `${d.scopeRefs(a.default.scope)}return ${t}`;
				if (this.opts.code.process) h = this.opts.code.process(h, e);
				const n = new Function(`${a.default.self}`, `${a.default.scope}`, h);
				const i = n(this, this.scope.get());
				this.scope.value(p, { ref: i });
				i.errors = null;
				i.schema = e.schema;
				i.schemaEnv = e;
				if (e.$async) i.$async = true;
				if (this.opts.code.source === true) {
					i.source = {
						validateName: p,
						validateCode: t,
						scopeValues: d._values
					};
				}
				if (this.opts.unevaluated) {
					const { props: e, items: t } = m;
					i.evaluated = {
						props: e instanceof r.Name ? undefined : e,
						items: t instanceof r.Name ? undefined : t,
						dynamicProps: e instanceof r.Name,
						dynamicItems: t instanceof r.Name
					};
					if (i.source) i.source.evaluated = (0, r.stringify)(i.evaluated);
				}
				e.validate = i;
				return e;
			} catch (t) {
				delete e.validate;
				delete e.validateName;
				if (h) this.logger.error("Error compiling schema, function code:", h);
				throw t;
			} finally {
				this._compilations.delete(e);
			}
		}
		t.compileSchema = compileSchema;
		function resolveRef(e, t, n) {
			var r;
			n = (0, o.resolveUrl)(this.opts.uriResolver, t, n);
			const i = e.refs[n];
			if (i) return i;
			let a = resolve.call(this, e, n);
			if (a === undefined) {
				const i = (r = e.localRefs) === null || r === void 0 ? void 0 : r[n];
				const { schemaId: o } = this.opts;
				if (i) a = new SchemaEnv({
					schema: i,
					schemaId: o,
					root: e,
					baseId: t
				});
			}
			if (a === undefined) return;
			return e.refs[n] = inlineOrCompile.call(this, a);
		}
		t.resolveRef = resolveRef;
		function inlineOrCompile(e) {
			if ((0, o.inlineRef)(e.schema, this.opts.inlineRefs)) return e.schema;
			return e.validate ? e : compileSchema.call(this, e);
		}
		function getCompilingSchema(e) {
			for (const t of this._compilations) {
				if (sameSchemaEnv(t, e)) return t;
			}
		}
		t.getCompilingSchema = getCompilingSchema;
		function sameSchemaEnv(e, t) {
			return e.schema === t.schema && e.root === t.root && e.baseId === t.baseId;
		}
		function resolve(e, t) {
			let n;
			while (typeof (n = this.refs[t]) == "string") t = n;
			return n || this.schemas[t] || resolveSchema.call(this, e, t);
		}
		function resolveSchema(e, t) {
			const n = this.opts.uriResolver.parse(t);
			const r = (0, o._getFullPath)(this.opts.uriResolver, n);
			let i = (0, o.getFullPath)(this.opts.uriResolver, e.baseId, undefined);
			if (Object.keys(e.schema).length > 0 && r === i) {
				return getJsonPointer.call(this, n, e);
			}
			const a = (0, o.normalizeId)(r);
			const s = this.refs[a] || this.schemas[a];
			if (typeof s == "string") {
				const t = resolveSchema.call(this, e, s);
				if (typeof (t === null || t === void 0 ? void 0 : t.schema) !== "object") return;
				return getJsonPointer.call(this, n, t);
			}
			if (typeof (s === null || s === void 0 ? void 0 : s.schema) !== "object") return;
			if (!s.validate) compileSchema.call(this, s);
			if (a === (0, o.normalizeId)(t)) {
				const { schema: t } = s;
				const { schemaId: n } = this.opts;
				const r = t[n];
				if (r) i = (0, o.resolveUrl)(this.opts.uriResolver, i, r);
				return new SchemaEnv({
					schema: t,
					schemaId: n,
					root: e,
					baseId: i
				});
			}
			return getJsonPointer.call(this, n, s);
		}
		t.resolveSchema = resolveSchema;
		const l = new Set([
			"properties",
			"patternProperties",
			"enum",
			"dependencies",
			"definitions"
		]);
		function getJsonPointer(e, { baseId: t, schema: n, root: r }) {
			var i;
			if (((i = e.fragment) === null || i === void 0 ? void 0 : i[0]) !== "/") return;
			for (const r of e.fragment.slice(1).split("/")) {
				if (typeof n === "boolean") return;
				const e = n[(0, s.unescapeFragment)(r)];
				if (e === undefined) return;
				n = e;
				const i = typeof n === "object" && n[this.opts.schemaId];
				if (!l.has(r) && i) {
					t = (0, o.resolveUrl)(this.opts.uriResolver, t, i);
				}
			}
			let a;
			if (typeof n != "boolean" && n.$ref && !(0, s.schemaHasRulesButRef)(n, this.RULES)) {
				const e = (0, o.resolveUrl)(this.opts.uriResolver, t, n.$ref);
				a = resolveSchema.call(this, r, e);
			}
			const { schemaId: c } = this.opts;
			a = a || new SchemaEnv({
				schema: n,
				schemaId: c,
				root: r,
				baseId: t
			});
			if (a.schema !== a.root.schema) return a;
			return undefined;
		}
	}),
	21740: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = {
			data: new r.Name("data"),
			valCxt: new r.Name("valCxt"),
			instancePath: new r.Name("instancePath"),
			parentData: new r.Name("parentData"),
			parentDataProperty: new r.Name("parentDataProperty"),
			rootData: new r.Name("rootData"),
			dynamicAnchors: new r.Name("dynamicAnchors"),
			vErrors: new r.Name("vErrors"),
			errors: new r.Name("errors"),
			this: new r.Name("this"),
			self: new r.Name("self"),
			scope: new r.Name("scope"),
			json: new r.Name("json"),
			jsonPos: new r.Name("jsonPos"),
			jsonLen: new r.Name("jsonLen"),
			jsonPart: new r.Name("jsonPart")
		};
		t["default"] = i;
	}),
	27524: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(83032);
		class MissingRefError extends Error {
			constructor(e, t, n, i) {
				super(i || `can't resolve reference ${n} from id ${t}`);
				this.missingRef = (0, r.resolveUrl)(e, t, n);
				this.missingSchema = (0, r.normalizeId)((0, r.getFullPath)(e, this.missingRef));
			}
		}
		t["default"] = MissingRefError;
	}),
	83032: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getSchemaRefs = t.resolveUrl = t.normalizeId = t._getFullPath = t.getFullPath = t.inlineRef = void 0;
		const r = n(36362);
		const i = n(77272);
		const a = n(73533);
		const o = new Set([
			"type",
			"format",
			"pattern",
			"maxLength",
			"minLength",
			"maxProperties",
			"minProperties",
			"maxItems",
			"minItems",
			"maximum",
			"minimum",
			"uniqueItems",
			"multipleOf",
			"required",
			"enum",
			"const"
		]);
		function inlineRef(e, t = true) {
			if (typeof e == "boolean") return true;
			if (t === true) return !hasRef(e);
			if (!t) return false;
			return countKeys(e) <= t;
		}
		t.inlineRef = inlineRef;
		const s = new Set([
			"$ref",
			"$recursiveRef",
			"$recursiveAnchor",
			"$dynamicRef",
			"$dynamicAnchor"
		]);
		function hasRef(e) {
			for (const t in e) {
				if (s.has(t)) return true;
				const n = e[t];
				if (Array.isArray(n) && n.some(hasRef)) return true;
				if (typeof n == "object" && hasRef(n)) return true;
			}
			return false;
		}
		function countKeys(e) {
			let t = 0;
			for (const n in e) {
				if (n === "$ref") return Infinity;
				t++;
				if (o.has(n)) continue;
				if (typeof e[n] == "object") {
					(0, r.eachItem)(e[n], (e) => t += countKeys(e));
				}
				if (t === Infinity) return Infinity;
			}
			return t;
		}
		function getFullPath(e, t = "", n) {
			if (n !== false) t = normalizeId(t);
			const r = e.parse(t);
			return _getFullPath(e, r);
		}
		t.getFullPath = getFullPath;
		function _getFullPath(e, t) {
			const n = e.serialize(t);
			return n.split("#")[0] + "#";
		}
		t._getFullPath = _getFullPath;
		const c = /#\/?$/;
		function normalizeId(e) {
			return e ? e.replace(c, "") : "";
		}
		t.normalizeId = normalizeId;
		function resolveUrl(e, t, n) {
			n = normalizeId(n);
			return e.resolve(t, n);
		}
		t.resolveUrl = resolveUrl;
		const l = /^[a-z_][-a-z0-9._]*$/i;
		function getSchemaRefs(e, t) {
			if (typeof e == "boolean") return {};
			const { schemaId: n, uriResolver: r } = this.opts;
			const o = normalizeId(e[n] || t);
			const s = { "": o };
			const c = getFullPath(r, o, false);
			const u = {};
			const d = new Set();
			a(e, { allKeys: true }, (e, t, r, i) => {
				if (i === undefined) return;
				const a = c + t;
				let o = s[i];
				if (typeof e[n] == "string") o = addRef.call(this, e[n]);
				addAnchor.call(this, e.$anchor);
				addAnchor.call(this, e.$dynamicAnchor);
				s[t] = o;
				function addRef(t) {
					const n = this.opts.uriResolver.resolve;
					t = normalizeId(o ? n(o, t) : t);
					if (d.has(t)) throw ambiguos(t);
					d.add(t);
					let r = this.refs[t];
					if (typeof r == "string") r = this.refs[r];
					if (typeof r == "object") {
						checkAmbiguosRef(e, r.schema, t);
					} else if (t !== normalizeId(a)) {
						if (t[0] === "#") {
							checkAmbiguosRef(e, u[t], t);
							u[t] = e;
						} else {
							this.refs[t] = a;
						}
					}
					return t;
				}
				function addAnchor(e) {
					if (typeof e == "string") {
						if (!l.test(e)) throw new Error(`invalid anchor "${e}"`);
						addRef.call(this, `#${e}`);
					}
				}
			});
			return u;
			function checkAmbiguosRef(e, t, n) {
				if (t !== undefined && !i(e, t)) throw ambiguos(n);
			}
			function ambiguos(e) {
				return new Error(`reference "${e}" resolves to more than one schema`);
			}
		}
		t.getSchemaRefs = getSchemaRefs;
	}),
	2399: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getRules = t.isJSONType = void 0;
		const n = [
			"string",
			"number",
			"integer",
			"boolean",
			"null",
			"object",
			"array"
		];
		const r = new Set(n);
		function isJSONType(e) {
			return typeof e == "string" && r.has(e);
		}
		t.isJSONType = isJSONType;
		function getRules() {
			const e = {
				number: {
					type: "number",
					rules: []
				},
				string: {
					type: "string",
					rules: []
				},
				array: {
					type: "array",
					rules: []
				},
				object: {
					type: "object",
					rules: []
				}
			};
			return {
				types: {
					...e,
					integer: true,
					boolean: true,
					null: true
				},
				rules: [
					{ rules: [] },
					e.number,
					e.string,
					e.array,
					e.object
				],
				post: { rules: [] },
				all: {},
				keywords: {}
			};
		}
		t.getRules = getRules;
	}),
	36362: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.checkStrictMode = t.getErrorPath = t.Type = t.useFunc = t.setEvaluated = t.evaluatedPropsToName = t.mergeEvaluated = t.eachItem = t.unescapeJsonPointer = t.escapeJsonPointer = t.escapeFragment = t.unescapeFragment = t.schemaRefOrVal = t.schemaHasRulesButRef = t.schemaHasRules = t.checkUnknownRules = t.alwaysValidSchema = t.toHash = void 0;
		const r = n(33626);
		const i = n(51101);
		function toHash(e) {
			const t = {};
			for (const n of e) t[n] = true;
			return t;
		}
		t.toHash = toHash;
		function alwaysValidSchema(e, t) {
			if (typeof t == "boolean") return t;
			if (Object.keys(t).length === 0) return true;
			checkUnknownRules(e, t);
			return !schemaHasRules(t, e.self.RULES.all);
		}
		t.alwaysValidSchema = alwaysValidSchema;
		function checkUnknownRules(e, t = e.schema) {
			const { opts: n, self: r } = e;
			if (!n.strictSchema) return;
			if (typeof t === "boolean") return;
			const i = r.RULES.keywords;
			for (const n in t) {
				if (!i[n]) checkStrictMode(e, `unknown keyword: "${n}"`);
			}
		}
		t.checkUnknownRules = checkUnknownRules;
		function schemaHasRules(e, t) {
			if (typeof e == "boolean") return !e;
			for (const n in e) if (t[n]) return true;
			return false;
		}
		t.schemaHasRules = schemaHasRules;
		function schemaHasRulesButRef(e, t) {
			if (typeof e == "boolean") return !e;
			for (const n in e) if (n !== "$ref" && t.all[n]) return true;
			return false;
		}
		t.schemaHasRulesButRef = schemaHasRulesButRef;
		function schemaRefOrVal({ topSchemaRef: e, schemaPath: t }, n, i, a) {
			if (!a) {
				if (typeof n == "number" || typeof n == "boolean") return n;
				if (typeof n == "string") return (0, r._)`${n}`;
			}
			return (0, r._)`${e}${t}${(0, r.getProperty)(i)}`;
		}
		t.schemaRefOrVal = schemaRefOrVal;
		function unescapeFragment(e) {
			return unescapeJsonPointer(decodeURIComponent(e));
		}
		t.unescapeFragment = unescapeFragment;
		function escapeFragment(e) {
			return encodeURIComponent(escapeJsonPointer(e));
		}
		t.escapeFragment = escapeFragment;
		function escapeJsonPointer(e) {
			if (typeof e == "number") return `${e}`;
			return e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
		t.escapeJsonPointer = escapeJsonPointer;
		function unescapeJsonPointer(e) {
			return e.replace(/~1/g, "/").replace(/~0/g, "~");
		}
		t.unescapeJsonPointer = unescapeJsonPointer;
		function eachItem(e, t) {
			if (Array.isArray(e)) {
				for (const n of e) t(n);
			} else {
				t(e);
			}
		}
		t.eachItem = eachItem;
		function makeMergeEvaluated({ mergeNames: e, mergeToName: t, mergeValues: n, resultToName: i }) {
			return (a, o, s, c) => {
				const l = s === undefined ? o : s instanceof r.Name ? (o instanceof r.Name ? e(a, o, s) : t(a, o, s), s) : o instanceof r.Name ? (t(a, s, o), o) : n(o, s);
				return c === r.Name && !(l instanceof r.Name) ? i(a, l) : l;
			};
		}
		t.mergeEvaluated = {
			props: makeMergeEvaluated({
				mergeNames: (e, t, n) => e.if((0, r._)`${n} !== true && ${t} !== undefined`, () => {
					e.if((0, r._)`${t} === true`, () => e.assign(n, true), () => e.assign(n, (0, r._)`${n} || {}`).code((0, r._)`Object.assign(${n}, ${t})`));
				}),
				mergeToName: (e, t, n) => e.if((0, r._)`${n} !== true`, () => {
					if (t === true) {
						e.assign(n, true);
					} else {
						e.assign(n, (0, r._)`${n} || {}`);
						setEvaluated(e, n, t);
					}
				}),
				mergeValues: (e, t) => e === true ? true : {
					...e,
					...t
				},
				resultToName: evaluatedPropsToName
			}),
			items: makeMergeEvaluated({
				mergeNames: (e, t, n) => e.if((0, r._)`${n} !== true && ${t} !== undefined`, () => e.assign(n, (0, r._)`${t} === true ? true : ${n} > ${t} ? ${n} : ${t}`)),
				mergeToName: (e, t, n) => e.if((0, r._)`${n} !== true`, () => e.assign(n, t === true ? true : (0, r._)`${n} > ${t} ? ${n} : ${t}`)),
				mergeValues: (e, t) => e === true ? true : Math.max(e, t),
				resultToName: (e, t) => e.var("items", t)
			})
		};
		function evaluatedPropsToName(e, t) {
			if (t === true) return e.var("props", true);
			const n = e.var("props", (0, r._)`{}`);
			if (t !== undefined) setEvaluated(e, n, t);
			return n;
		}
		t.evaluatedPropsToName = evaluatedPropsToName;
		function setEvaluated(e, t, n) {
			Object.keys(n).forEach((n) => e.assign((0, r._)`${t}${(0, r.getProperty)(n)}`, true));
		}
		t.setEvaluated = setEvaluated;
		const a = {};
		function useFunc(e, t) {
			return e.scopeValue("func", {
				ref: t,
				code: a[t.code] || (a[t.code] = new i._Code(t.code))
			});
		}
		t.useFunc = useFunc;
		var o;
		(function(e) {
			e[e["Num"] = 0] = "Num";
			e[e["Str"] = 1] = "Str";
		})(o || (t.Type = o = {}));
		function getErrorPath(e, t, n) {
			if (e instanceof r.Name) {
				const i = t === o.Num;
				return n ? i ? (0, r._)`"[" + ${e} + "]"` : (0, r._)`"['" + ${e} + "']"` : i ? (0, r._)`"/" + ${e}` : (0, r._)`"/" + ${e}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
			}
			return n ? (0, r.getProperty)(e).toString() : "/" + escapeJsonPointer(e);
		}
		t.getErrorPath = getErrorPath;
		function checkStrictMode(e, t, n = e.opts.strictSchema) {
			if (!n) return;
			t = `strict mode: ${t}`;
			if (n === true) throw new Error(t);
			e.self.logger.warn(t);
		}
		t.checkStrictMode = checkStrictMode;
	}),
	93078: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.shouldUseRule = t.shouldUseGroup = t.schemaHasRulesForType = void 0;
		function schemaHasRulesForType({ schema: e, self: t }, n) {
			const r = t.RULES.types[n];
			return r && r !== true && shouldUseGroup(e, r);
		}
		t.schemaHasRulesForType = schemaHasRulesForType;
		function shouldUseGroup(e, t) {
			return t.rules.some((t) => shouldUseRule(e, t));
		}
		t.shouldUseGroup = shouldUseGroup;
		function shouldUseRule(e, t) {
			var n;
			return e[t.keyword] !== undefined || ((n = t.definition.implements) === null || n === void 0 ? void 0 : n.some((t) => e[t] !== undefined));
		}
		t.shouldUseRule = shouldUseRule;
	}),
	27164: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.boolOrEmptySchema = t.topBoolOrEmptySchema = void 0;
		const r = n(46865);
		const i = n(33626);
		const a = n(21740);
		const o = { message: "boolean schema is false" };
		function topBoolOrEmptySchema(e) {
			const { gen: t, schema: n, validateName: r } = e;
			if (n === false) {
				falseSchemaError(e, false);
			} else if (typeof n == "object" && n.$async === true) {
				t.return(a.default.data);
			} else {
				t.assign((0, i._)`${r}.errors`, null);
				t.return(true);
			}
		}
		t.topBoolOrEmptySchema = topBoolOrEmptySchema;
		function boolOrEmptySchema(e, t) {
			const { gen: n, schema: r } = e;
			if (r === false) {
				n.var(t, false);
				falseSchemaError(e);
			} else {
				n.var(t, true);
			}
		}
		t.boolOrEmptySchema = boolOrEmptySchema;
		function falseSchemaError(e, t) {
			const { gen: n, data: i } = e;
			const a = {
				gen: n,
				keyword: "false schema",
				data: i,
				schema: false,
				schemaCode: false,
				schemaValue: false,
				params: {},
				it: e
			};
			(0, r.reportError)(a, o, undefined, t);
		}
	}),
	27931: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.reportTypeError = t.checkDataTypes = t.checkDataType = t.coerceAndCheckDataType = t.getJSONTypes = t.getSchemaTypes = t.DataType = void 0;
		const r = n(2399);
		const i = n(93078);
		const a = n(46865);
		const o = n(33626);
		const s = n(36362);
		var c;
		(function(e) {
			e[e["Correct"] = 0] = "Correct";
			e[e["Wrong"] = 1] = "Wrong";
		})(c || (t.DataType = c = {}));
		function getSchemaTypes(e) {
			const t = getJSONTypes(e.type);
			const n = t.includes("null");
			if (n) {
				if (e.nullable === false) throw new Error("type: null contradicts nullable: false");
			} else {
				if (!t.length && e.nullable !== undefined) {
					throw new Error("\"nullable\" cannot be used without \"type\"");
				}
				if (e.nullable === true) t.push("null");
			}
			return t;
		}
		t.getSchemaTypes = getSchemaTypes;
		function getJSONTypes(e) {
			const t = Array.isArray(e) ? e : e ? [e] : [];
			if (t.every(r.isJSONType)) return t;
			throw new Error("type must be JSONType or JSONType[]: " + t.join(","));
		}
		t.getJSONTypes = getJSONTypes;
		function coerceAndCheckDataType(e, t) {
			const { gen: n, data: r, opts: a } = e;
			const o = coerceToTypes(t, a.coerceTypes);
			const s = t.length > 0 && !(o.length === 0 && t.length === 1 && (0, i.schemaHasRulesForType)(e, t[0]));
			if (s) {
				const i = checkDataTypes(t, r, a.strictNumbers, c.Wrong);
				n.if(i, () => {
					if (o.length) coerceData(e, t, o);
					else reportTypeError(e);
				});
			}
			return s;
		}
		t.coerceAndCheckDataType = coerceAndCheckDataType;
		const l = new Set([
			"string",
			"number",
			"integer",
			"boolean",
			"null"
		]);
		function coerceToTypes(e, t) {
			return t ? e.filter((e) => l.has(e) || t === "array" && e === "array") : [];
		}
		function coerceData(e, t, n) {
			const { gen: r, data: i, opts: a } = e;
			const s = r.let("dataType", (0, o._)`typeof ${i}`);
			const c = r.let("coerced", (0, o._)`undefined`);
			if (a.coerceTypes === "array") {
				r.if((0, o._)`${s} == 'object' && Array.isArray(${i}) && ${i}.length == 1`, () => r.assign(i, (0, o._)`${i}[0]`).assign(s, (0, o._)`typeof ${i}`).if(checkDataTypes(t, i, a.strictNumbers), () => r.assign(c, i)));
			}
			r.if((0, o._)`${c} !== undefined`);
			for (const e of n) {
				if (l.has(e) || e === "array" && a.coerceTypes === "array") {
					coerceSpecificType(e);
				}
			}
			r.else();
			reportTypeError(e);
			r.endIf();
			r.if((0, o._)`${c} !== undefined`, () => {
				r.assign(i, c);
				assignParentData(e, c);
			});
			function coerceSpecificType(e) {
				switch (e) {
					case "string":
						r.elseIf((0, o._)`${s} == "number" || ${s} == "boolean"`).assign(c, (0, o._)`"" + ${i}`).elseIf((0, o._)`${i} === null`).assign(c, (0, o._)`""`);
						return;
					case "number":
						r.elseIf((0, o._)`${s} == "boolean" || ${i} === null
              || (${s} == "string" && ${i} && ${i} == +${i})`).assign(c, (0, o._)`+${i}`);
						return;
					case "integer":
						r.elseIf((0, o._)`${s} === "boolean" || ${i} === null
              || (${s} === "string" && ${i} && ${i} == +${i} && !(${i} % 1))`).assign(c, (0, o._)`+${i}`);
						return;
					case "boolean":
						r.elseIf((0, o._)`${i} === "false" || ${i} === 0 || ${i} === null`).assign(c, false).elseIf((0, o._)`${i} === "true" || ${i} === 1`).assign(c, true);
						return;
					case "null":
						r.elseIf((0, o._)`${i} === "" || ${i} === 0 || ${i} === false`);
						r.assign(c, null);
						return;
					case "array": r.elseIf((0, o._)`${s} === "string" || ${s} === "number"
              || ${s} === "boolean" || ${i} === null`).assign(c, (0, o._)`[${i}]`);
				}
			}
		}
		function assignParentData({ gen: e, parentData: t, parentDataProperty: n }, r) {
			e.if((0, o._)`${t} !== undefined`, () => e.assign((0, o._)`${t}[${n}]`, r));
		}
		function checkDataType(e, t, n, r = c.Correct) {
			const i = r === c.Correct ? o.operators.EQ : o.operators.NEQ;
			let a;
			switch (e) {
				case "null": return (0, o._)`${t} ${i} null`;
				case "array":
					a = (0, o._)`Array.isArray(${t})`;
					break;
				case "object":
					a = (0, o._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`;
					break;
				case "integer":
					a = numCond((0, o._)`!(${t} % 1) && !isNaN(${t})`);
					break;
				case "number":
					a = numCond();
					break;
				default: return (0, o._)`typeof ${t} ${i} ${e}`;
			}
			return r === c.Correct ? a : (0, o.not)(a);
			function numCond(e = o.nil) {
				return (0, o.and)((0, o._)`typeof ${t} == "number"`, e, n ? (0, o._)`isFinite(${t})` : o.nil);
			}
		}
		t.checkDataType = checkDataType;
		function checkDataTypes(e, t, n, r) {
			if (e.length === 1) {
				return checkDataType(e[0], t, n, r);
			}
			let i;
			const a = (0, s.toHash)(e);
			if (a.array && a.object) {
				const e = (0, o._)`typeof ${t} != "object"`;
				i = a.null ? e : (0, o._)`!${t} || ${e}`;
				delete a.null;
				delete a.array;
				delete a.object;
			} else {
				i = o.nil;
			}
			if (a.number) delete a.integer;
			for (const e in a) i = (0, o.and)(i, checkDataType(e, t, n, r));
			return i;
		}
		t.checkDataTypes = checkDataTypes;
		const u = {
			message: ({ schema: e }) => `must be ${e}`,
			params: ({ schema: e, schemaValue: t }) => typeof e == "string" ? (0, o._)`{type: ${e}}` : (0, o._)`{type: ${t}}`
		};
		function reportTypeError(e) {
			const t = getTypeErrorContext(e);
			(0, a.reportError)(t, u);
		}
		t.reportTypeError = reportTypeError;
		function getTypeErrorContext(e) {
			const { gen: t, data: n, schema: r } = e;
			const i = (0, s.schemaRefOrVal)(e, r, "type");
			return {
				gen: t,
				keyword: "type",
				data: n,
				schema: r.type,
				schemaCode: i,
				schemaValue: i,
				parentSchema: r,
				params: {},
				it: e
			};
		}
	}),
	41497: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.assignDefaults = void 0;
		const r = n(33626);
		const i = n(36362);
		function assignDefaults(e, t) {
			const { properties: n, items: r } = e.schema;
			if (t === "object" && n) {
				for (const t in n) {
					assignDefault(e, t, n[t].default);
				}
			} else if (t === "array" && Array.isArray(r)) {
				r.forEach((t, n) => assignDefault(e, n, t.default));
			}
		}
		t.assignDefaults = assignDefaults;
		function assignDefault(e, t, n) {
			const { gen: a, compositeRule: o, data: s, opts: c } = e;
			if (n === undefined) return;
			const l = (0, r._)`${s}${(0, r.getProperty)(t)}`;
			if (o) {
				(0, i.checkStrictMode)(e, `default is ignored for: ${l}`);
				return;
			}
			let u = (0, r._)`${l} === undefined`;
			if (c.useDefaults === "empty") {
				u = (0, r._)`${u} || ${l} === null || ${l} === ""`;
			}
			a.if(u, (0, r._)`${l} = ${(0, r.stringify)(n)}`);
		}
	}),
	37007: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getData = t.KeywordCxt = t.validateFunctionCode = void 0;
		const r = n(27164);
		const i = n(27931);
		const a = n(93078);
		const o = n(27931);
		const s = n(41497);
		const c = n(91623);
		const l = n(70234);
		const u = n(33626);
		const d = n(21740);
		const f = n(83032);
		const p = n(36362);
		const m = n(46865);
		function validateFunctionCode(e) {
			if (isSchemaObj(e)) {
				checkKeywords(e);
				if (schemaCxtHasRules(e)) {
					topSchemaObjCode(e);
					return;
				}
			}
			validateFunction(e, () => (0, r.topBoolOrEmptySchema)(e));
		}
		t.validateFunctionCode = validateFunctionCode;
		function validateFunction({ gen: e, validateName: t, schema: n, schemaEnv: r, opts: i }, a) {
			if (i.code.es5) {
				e.func(t, (0, u._)`${d.default.data}, ${d.default.valCxt}`, r.$async, () => {
					e.code((0, u._)`"use strict"; ${funcSourceUrl(n, i)}`);
					destructureValCxtES5(e, i);
					e.code(a);
				});
			} else {
				e.func(t, (0, u._)`${d.default.data}, ${destructureValCxt(i)}`, r.$async, () => e.code(funcSourceUrl(n, i)).code(a));
			}
		}
		function destructureValCxt(e) {
			return (0, u._)`{${d.default.instancePath}="", ${d.default.parentData}, ${d.default.parentDataProperty}, ${d.default.rootData}=${d.default.data}${e.dynamicRef ? (0, u._)`, ${d.default.dynamicAnchors}={}` : u.nil}}={}`;
		}
		function destructureValCxtES5(e, t) {
			e.if(d.default.valCxt, () => {
				e.var(d.default.instancePath, (0, u._)`${d.default.valCxt}.${d.default.instancePath}`);
				e.var(d.default.parentData, (0, u._)`${d.default.valCxt}.${d.default.parentData}`);
				e.var(d.default.parentDataProperty, (0, u._)`${d.default.valCxt}.${d.default.parentDataProperty}`);
				e.var(d.default.rootData, (0, u._)`${d.default.valCxt}.${d.default.rootData}`);
				if (t.dynamicRef) e.var(d.default.dynamicAnchors, (0, u._)`${d.default.valCxt}.${d.default.dynamicAnchors}`);
			}, () => {
				e.var(d.default.instancePath, (0, u._)`""`);
				e.var(d.default.parentData, (0, u._)`undefined`);
				e.var(d.default.parentDataProperty, (0, u._)`undefined`);
				e.var(d.default.rootData, d.default.data);
				if (t.dynamicRef) e.var(d.default.dynamicAnchors, (0, u._)`{}`);
			});
		}
		function topSchemaObjCode(e) {
			const { schema: t, opts: n, gen: r } = e;
			validateFunction(e, () => {
				if (n.$comment && t.$comment) commentKeyword(e);
				checkNoDefault(e);
				r.let(d.default.vErrors, null);
				r.let(d.default.errors, 0);
				if (n.unevaluated) resetEvaluated(e);
				typeAndKeywords(e);
				returnResults(e);
			});
			return;
		}
		function resetEvaluated(e) {
			const { gen: t, validateName: n } = e;
			e.evaluated = t.const("evaluated", (0, u._)`${n}.evaluated`);
			t.if((0, u._)`${e.evaluated}.dynamicProps`, () => t.assign((0, u._)`${e.evaluated}.props`, (0, u._)`undefined`));
			t.if((0, u._)`${e.evaluated}.dynamicItems`, () => t.assign((0, u._)`${e.evaluated}.items`, (0, u._)`undefined`));
		}
		function funcSourceUrl(e, t) {
			const n = typeof e == "object" && e[t.schemaId];
			return n && (t.code.source || t.code.process) ? (0, u._)`/*# sourceURL=${n} */` : u.nil;
		}
		function subschemaCode(e, t) {
			if (isSchemaObj(e)) {
				checkKeywords(e);
				if (schemaCxtHasRules(e)) {
					subSchemaObjCode(e, t);
					return;
				}
			}
			(0, r.boolOrEmptySchema)(e, t);
		}
		function schemaCxtHasRules({ schema: e, self: t }) {
			if (typeof e == "boolean") return !e;
			for (const n in e) if (t.RULES.all[n]) return true;
			return false;
		}
		function isSchemaObj(e) {
			return typeof e.schema != "boolean";
		}
		function subSchemaObjCode(e, t) {
			const { schema: n, gen: r, opts: i } = e;
			if (i.$comment && n.$comment) commentKeyword(e);
			updateContext(e);
			checkAsyncSchema(e);
			const a = r.const("_errs", d.default.errors);
			typeAndKeywords(e, a);
			r.var(t, (0, u._)`${a} === ${d.default.errors}`);
		}
		function checkKeywords(e) {
			(0, p.checkUnknownRules)(e);
			checkRefsAndKeywords(e);
		}
		function typeAndKeywords(e, t) {
			if (e.opts.jtd) return schemaKeywords(e, [], false, t);
			const n = (0, i.getSchemaTypes)(e.schema);
			const r = (0, i.coerceAndCheckDataType)(e, n);
			schemaKeywords(e, n, !r, t);
		}
		function checkRefsAndKeywords(e) {
			const { schema: t, errSchemaPath: n, opts: r, self: i } = e;
			if (t.$ref && r.ignoreKeywordsWithRef && (0, p.schemaHasRulesButRef)(t, i.RULES)) {
				i.logger.warn(`$ref: keywords ignored in schema at path "${n}"`);
			}
		}
		function checkNoDefault(e) {
			const { schema: t, opts: n } = e;
			if (t.default !== undefined && n.useDefaults && n.strictSchema) {
				(0, p.checkStrictMode)(e, "default is ignored in the schema root");
			}
		}
		function updateContext(e) {
			const t = e.schema[e.opts.schemaId];
			if (t) e.baseId = (0, f.resolveUrl)(e.opts.uriResolver, e.baseId, t);
		}
		function checkAsyncSchema(e) {
			if (e.schema.$async && !e.schemaEnv.$async) throw new Error("async schema in sync schema");
		}
		function commentKeyword({ gen: e, schemaEnv: t, schema: n, errSchemaPath: r, opts: i }) {
			const a = n.$comment;
			if (i.$comment === true) {
				e.code((0, u._)`${d.default.self}.logger.log(${a})`);
			} else if (typeof i.$comment == "function") {
				const n = (0, u.str)`${r}/$comment`;
				const i = e.scopeValue("root", { ref: t.root });
				e.code((0, u._)`${d.default.self}.opts.$comment(${a}, ${n}, ${i}.schema)`);
			}
		}
		function returnResults(e) {
			const { gen: t, schemaEnv: n, validateName: r, ValidationError: i, opts: a } = e;
			if (n.$async) {
				t.if((0, u._)`${d.default.errors} === 0`, () => t.return(d.default.data), () => t.throw((0, u._)`new ${i}(${d.default.vErrors})`));
			} else {
				t.assign((0, u._)`${r}.errors`, d.default.vErrors);
				if (a.unevaluated) assignEvaluated(e);
				t.return((0, u._)`${d.default.errors} === 0`);
			}
		}
		function assignEvaluated({ gen: e, evaluated: t, props: n, items: r }) {
			if (n instanceof u.Name) e.assign((0, u._)`${t}.props`, n);
			if (r instanceof u.Name) e.assign((0, u._)`${t}.items`, r);
		}
		function schemaKeywords(e, t, n, r) {
			const { gen: i, schema: s, data: c, allErrors: l, opts: f, self: m } = e;
			const { RULES: h } = m;
			if (s.$ref && (f.ignoreKeywordsWithRef || !(0, p.schemaHasRulesButRef)(s, h))) {
				i.block(() => keywordCode(e, "$ref", h.all.$ref.definition));
				return;
			}
			if (!f.jtd) checkStrictTypes(e, t);
			i.block(() => {
				for (const e of h.rules) groupKeywords(e);
				groupKeywords(h.post);
			});
			function groupKeywords(p) {
				if (!(0, a.shouldUseGroup)(s, p)) return;
				if (p.type) {
					i.if((0, o.checkDataType)(p.type, c, f.strictNumbers));
					iterateKeywords(e, p);
					if (t.length === 1 && t[0] === p.type && n) {
						i.else();
						(0, o.reportTypeError)(e);
					}
					i.endIf();
				} else {
					iterateKeywords(e, p);
				}
				if (!l) i.if((0, u._)`${d.default.errors} === ${r || 0}`);
			}
		}
		function iterateKeywords(e, t) {
			const { gen: n, schema: r, opts: { useDefaults: i } } = e;
			if (i) (0, s.assignDefaults)(e, t.type);
			n.block(() => {
				for (const n of t.rules) {
					if ((0, a.shouldUseRule)(r, n)) {
						keywordCode(e, n.keyword, n.definition, t.type);
					}
				}
			});
		}
		function checkStrictTypes(e, t) {
			if (e.schemaEnv.meta || !e.opts.strictTypes) return;
			checkContextTypes(e, t);
			if (!e.opts.allowUnionTypes) checkMultipleTypes(e, t);
			checkKeywordTypes(e, e.dataTypes);
		}
		function checkContextTypes(e, t) {
			if (!t.length) return;
			if (!e.dataTypes.length) {
				e.dataTypes = t;
				return;
			}
			t.forEach((t) => {
				if (!includesType(e.dataTypes, t)) {
					strictTypesError(e, `type "${t}" not allowed by context "${e.dataTypes.join(",")}"`);
				}
			});
			narrowSchemaTypes(e, t);
		}
		function checkMultipleTypes(e, t) {
			if (t.length > 1 && !(t.length === 2 && t.includes("null"))) {
				strictTypesError(e, "use allowUnionTypes to allow union type keyword");
			}
		}
		function checkKeywordTypes(e, t) {
			const n = e.self.RULES.all;
			for (const r in n) {
				const i = n[r];
				if (typeof i == "object" && (0, a.shouldUseRule)(e.schema, i)) {
					const { type: n } = i.definition;
					if (n.length && !n.some((e) => hasApplicableType(t, e))) {
						strictTypesError(e, `missing type "${n.join(",")}" for keyword "${r}"`);
					}
				}
			}
		}
		function hasApplicableType(e, t) {
			return e.includes(t) || t === "number" && e.includes("integer");
		}
		function includesType(e, t) {
			return e.includes(t) || t === "integer" && e.includes("number");
		}
		function narrowSchemaTypes(e, t) {
			const n = [];
			for (const r of e.dataTypes) {
				if (includesType(t, r)) n.push(r);
				else if (t.includes("integer") && r === "number") n.push("integer");
			}
			e.dataTypes = n;
		}
		function strictTypesError(e, t) {
			const n = e.schemaEnv.baseId + e.errSchemaPath;
			t += ` at "${n}" (strictTypes)`;
			(0, p.checkStrictMode)(e, t, e.opts.strictTypes);
		}
		class KeywordCxt {
			constructor(e, t, n) {
				(0, c.validateKeywordUsage)(e, t, n);
				this.gen = e.gen;
				this.allErrors = e.allErrors;
				this.keyword = n;
				this.data = e.data;
				this.schema = e.schema[n];
				this.$data = t.$data && e.opts.$data && this.schema && this.schema.$data;
				this.schemaValue = (0, p.schemaRefOrVal)(e, this.schema, n, this.$data);
				this.schemaType = t.schemaType;
				this.parentSchema = e.schema;
				this.params = {};
				this.it = e;
				this.def = t;
				if (this.$data) {
					this.schemaCode = e.gen.const("vSchema", getData(this.$data, e));
				} else {
					this.schemaCode = this.schemaValue;
					if (!(0, c.validSchemaType)(this.schema, t.schemaType, t.allowUndefined)) {
						throw new Error(`${n} value must be ${JSON.stringify(t.schemaType)}`);
					}
				}
				if ("code" in t ? t.trackErrors : t.errors !== false) {
					this.errsCount = e.gen.const("_errs", d.default.errors);
				}
			}
			result(e, t, n) {
				this.failResult((0, u.not)(e), t, n);
			}
			failResult(e, t, n) {
				this.gen.if(e);
				if (n) n();
				else this.error();
				if (t) {
					this.gen.else();
					t();
					if (this.allErrors) this.gen.endIf();
				} else {
					if (this.allErrors) this.gen.endIf();
					else this.gen.else();
				}
			}
			pass(e, t) {
				this.failResult((0, u.not)(e), undefined, t);
			}
			fail(e) {
				if (e === undefined) {
					this.error();
					if (!this.allErrors) this.gen.if(false);
					return;
				}
				this.gen.if(e);
				this.error();
				if (this.allErrors) this.gen.endIf();
				else this.gen.else();
			}
			fail$data(e) {
				if (!this.$data) return this.fail(e);
				const { schemaCode: t } = this;
				this.fail((0, u._)`${t} !== undefined && (${(0, u.or)(this.invalid$data(), e)})`);
			}
			error(e, t, n) {
				if (t) {
					this.setParams(t);
					this._error(e, n);
					this.setParams({});
					return;
				}
				this._error(e, n);
			}
			_error(e, t) {
				;
				(e ? m.reportExtraError : m.reportError)(this, this.def.error, t);
			}
			$dataError() {
				(0, m.reportError)(this, this.def.$dataError || m.keyword$DataError);
			}
			reset() {
				if (this.errsCount === undefined) throw new Error("add \"trackErrors\" to keyword definition");
				(0, m.resetErrorsCount)(this.gen, this.errsCount);
			}
			ok(e) {
				if (!this.allErrors) this.gen.if(e);
			}
			setParams(e, t) {
				if (t) Object.assign(this.params, e);
				else this.params = e;
			}
			block$data(e, t, n = u.nil) {
				this.gen.block(() => {
					this.check$data(e, n);
					t();
				});
			}
			check$data(e = u.nil, t = u.nil) {
				if (!this.$data) return;
				const { gen: n, schemaCode: r, schemaType: i, def: a } = this;
				n.if((0, u.or)((0, u._)`${r} === undefined`, t));
				if (e !== u.nil) n.assign(e, true);
				if (i.length || a.validateSchema) {
					n.elseIf(this.invalid$data());
					this.$dataError();
					if (e !== u.nil) n.assign(e, false);
				}
				n.else();
			}
			invalid$data() {
				const { gen: e, schemaCode: t, schemaType: n, def: r, it: i } = this;
				return (0, u.or)(wrong$DataType(), invalid$DataSchema());
				function wrong$DataType() {
					if (n.length) {
						if (!(t instanceof u.Name)) throw new Error("ajv implementation error");
						const e = Array.isArray(n) ? n : [n];
						return (0, u._)`${(0, o.checkDataTypes)(e, t, i.opts.strictNumbers, o.DataType.Wrong)}`;
					}
					return u.nil;
				}
				function invalid$DataSchema() {
					if (r.validateSchema) {
						const n = e.scopeValue("validate$data", { ref: r.validateSchema });
						return (0, u._)`!${n}(${t})`;
					}
					return u.nil;
				}
			}
			subschema(e, t) {
				const n = (0, l.getSubschema)(this.it, e);
				(0, l.extendSubschemaData)(n, this.it, e);
				(0, l.extendSubschemaMode)(n, e);
				const r = {
					...this.it,
					...n,
					items: undefined,
					props: undefined
				};
				subschemaCode(r, t);
				return r;
			}
			mergeEvaluated(e, t) {
				const { it: n, gen: r } = this;
				if (!n.opts.unevaluated) return;
				if (n.props !== true && e.props !== undefined) {
					n.props = p.mergeEvaluated.props(r, e.props, n.props, t);
				}
				if (n.items !== true && e.items !== undefined) {
					n.items = p.mergeEvaluated.items(r, e.items, n.items, t);
				}
			}
			mergeValidEvaluated(e, t) {
				const { it: n, gen: r } = this;
				if (n.opts.unevaluated && (n.props !== true || n.items !== true)) {
					r.if(t, () => this.mergeEvaluated(e, u.Name));
					return true;
				}
			}
		}
		t.KeywordCxt = KeywordCxt;
		function keywordCode(e, t, n, r) {
			const i = new KeywordCxt(e, n, t);
			if ("code" in n) {
				n.code(i, r);
			} else if (i.$data && n.validate) {
				(0, c.funcKeywordCode)(i, n);
			} else if ("macro" in n) {
				(0, c.macroKeywordCode)(i, n);
			} else if (n.compile || n.validate) {
				(0, c.funcKeywordCode)(i, n);
			}
		}
		const h = /^\/(?:[^~]|~0|~1)*$/;
		const g = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
		function getData(e, { dataLevel: t, dataNames: n, dataPathArr: r }) {
			let i;
			let a;
			if (e === "") return d.default.rootData;
			if (e[0] === "/") {
				if (!h.test(e)) throw new Error(`Invalid JSON-pointer: ${e}`);
				i = e;
				a = d.default.rootData;
			} else {
				const o = g.exec(e);
				if (!o) throw new Error(`Invalid JSON-pointer: ${e}`);
				const s = +o[1];
				i = o[2];
				if (i === "#") {
					if (s >= t) throw new Error(errorMsg("property/index", s));
					return r[t - s];
				}
				if (s > t) throw new Error(errorMsg("data", s));
				a = n[t - s];
				if (!i) return a;
			}
			let o = a;
			const s = i.split("/");
			for (const e of s) {
				if (e) {
					a = (0, u._)`${a}${(0, u.getProperty)((0, p.unescapeJsonPointer)(e))}`;
					o = (0, u._)`${o} && ${a}`;
				}
			}
			return o;
			function errorMsg(e, n) {
				return `Cannot access ${e} ${n} levels up, current level is ${t}`;
			}
		}
		t.getData = getData;
	}),
	91623: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.validateKeywordUsage = t.validSchemaType = t.funcKeywordCode = t.macroKeywordCode = void 0;
		const r = n(33626);
		const i = n(21740);
		const a = n(34434);
		const o = n(46865);
		function macroKeywordCode(e, t) {
			const { gen: n, keyword: i, schema: a, parentSchema: o, it: s } = e;
			const c = t.macro.call(s.self, a, o, s);
			const l = useKeyword(n, i, c);
			if (s.opts.validateSchema !== false) s.self.validateSchema(c, true);
			const u = n.name("valid");
			e.subschema({
				schema: c,
				schemaPath: r.nil,
				errSchemaPath: `${s.errSchemaPath}/${i}`,
				topSchemaRef: l,
				compositeRule: true
			}, u);
			e.pass(u, () => e.error(true));
		}
		t.macroKeywordCode = macroKeywordCode;
		function funcKeywordCode(e, t) {
			var n;
			const { gen: o, keyword: s, schema: c, parentSchema: l, $data: u, it: d } = e;
			checkAsyncKeyword(d, t);
			const f = !u && t.compile ? t.compile.call(d.self, c, l, d) : t.validate;
			const p = useKeyword(o, s, f);
			const m = o.let("valid");
			e.block$data(m, validateKeyword);
			e.ok((n = t.valid) !== null && n !== void 0 ? n : m);
			function validateKeyword() {
				if (t.errors === false) {
					assignValid();
					if (t.modifying) modifyData(e);
					reportErrs(() => e.error());
				} else {
					const n = t.async ? validateAsync() : validateSync();
					if (t.modifying) modifyData(e);
					reportErrs(() => addErrs(e, n));
				}
			}
			function validateAsync() {
				const e = o.let("ruleErrs", null);
				o.try(() => assignValid((0, r._)`await `), (t) => o.assign(m, false).if((0, r._)`${t} instanceof ${d.ValidationError}`, () => o.assign(e, (0, r._)`${t}.errors`), () => o.throw(t)));
				return e;
			}
			function validateSync() {
				const e = (0, r._)`${p}.errors`;
				o.assign(e, null);
				assignValid(r.nil);
				return e;
			}
			function assignValid(n = t.async ? (0, r._)`await ` : r.nil) {
				const s = d.opts.passContext ? i.default.this : i.default.self;
				const c = !("compile" in t && !u || t.schema === false);
				o.assign(m, (0, r._)`${n}${(0, a.callValidateCode)(e, p, s, c)}`, t.modifying);
			}
			function reportErrs(e) {
				var n;
				o.if((0, r.not)((n = t.valid) !== null && n !== void 0 ? n : m), e);
			}
		}
		t.funcKeywordCode = funcKeywordCode;
		function modifyData(e) {
			const { gen: t, data: n, it: i } = e;
			t.if(i.parentData, () => t.assign(n, (0, r._)`${i.parentData}[${i.parentDataProperty}]`));
		}
		function addErrs(e, t) {
			const { gen: n } = e;
			n.if((0, r._)`Array.isArray(${t})`, () => {
				n.assign(i.default.vErrors, (0, r._)`${i.default.vErrors} === null ? ${t} : ${i.default.vErrors}.concat(${t})`).assign(i.default.errors, (0, r._)`${i.default.vErrors}.length`);
				(0, o.extendErrors)(e);
			}, () => e.error());
		}
		function checkAsyncKeyword({ schemaEnv: e }, t) {
			if (t.async && !e.$async) throw new Error("async keyword in sync schema");
		}
		function useKeyword(e, t, n) {
			if (n === undefined) throw new Error(`keyword "${t}" failed to compile`);
			return e.scopeValue("keyword", typeof n == "function" ? { ref: n } : {
				ref: n,
				code: (0, r.stringify)(n)
			});
		}
		function validSchemaType(e, t, n = false) {
			return !t.length || t.some((t) => t === "array" ? Array.isArray(e) : t === "object" ? e && typeof e == "object" && !Array.isArray(e) : typeof e == t || n && typeof e == "undefined");
		}
		t.validSchemaType = validSchemaType;
		function validateKeywordUsage({ schema: e, opts: t, self: n, errSchemaPath: r }, i, a) {
			if (Array.isArray(i.keyword) ? !i.keyword.includes(a) : i.keyword !== a) {
				throw new Error("ajv implementation error");
			}
			const o = i.dependencies;
			if (o === null || o === void 0 ? void 0 : o.some((t) => !Object.prototype.hasOwnProperty.call(e, t))) {
				throw new Error(`parent schema must have dependencies of ${a}: ${o.join(",")}`);
			}
			if (i.validateSchema) {
				const o = i.validateSchema(e[a]);
				if (!o) {
					const e = `keyword "${a}" value is invalid at path "${r}": ` + n.errorsText(i.validateSchema.errors);
					if (t.validateSchema === "log") n.logger.error(e);
					else throw new Error(e);
				}
			}
		}
		t.validateKeywordUsage = validateKeywordUsage;
	}),
	70234: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.extendSubschemaMode = t.extendSubschemaData = t.getSubschema = void 0;
		const r = n(33626);
		const i = n(36362);
		function getSubschema(e, { keyword: t, schemaProp: n, schema: a, schemaPath: o, errSchemaPath: s, topSchemaRef: c }) {
			if (t !== undefined && a !== undefined) {
				throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
			}
			if (t !== undefined) {
				const a = e.schema[t];
				return n === undefined ? {
					schema: a,
					schemaPath: (0, r._)`${e.schemaPath}${(0, r.getProperty)(t)}`,
					errSchemaPath: `${e.errSchemaPath}/${t}`
				} : {
					schema: a[n],
					schemaPath: (0, r._)`${e.schemaPath}${(0, r.getProperty)(t)}${(0, r.getProperty)(n)}`,
					errSchemaPath: `${e.errSchemaPath}/${t}/${(0, i.escapeFragment)(n)}`
				};
			}
			if (a !== undefined) {
				if (o === undefined || s === undefined || c === undefined) {
					throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
				}
				return {
					schema: a,
					schemaPath: o,
					topSchemaRef: c,
					errSchemaPath: s
				};
			}
			throw new Error("either \"keyword\" or \"schema\" must be passed");
		}
		t.getSubschema = getSubschema;
		function extendSubschemaData(e, t, { dataProp: n, dataPropType: a, data: o, dataTypes: s, propertyName: c }) {
			if (o !== undefined && n !== undefined) {
				throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
			}
			const { gen: l } = t;
			if (n !== undefined) {
				const { errorPath: o, dataPathArr: s, opts: c } = t;
				const u = l.let("data", (0, r._)`${t.data}${(0, r.getProperty)(n)}`, true);
				dataContextProps(u);
				e.errorPath = (0, r.str)`${o}${(0, i.getErrorPath)(n, a, c.jsPropertySyntax)}`;
				e.parentDataProperty = (0, r._)`${n}`;
				e.dataPathArr = [...s, e.parentDataProperty];
			}
			if (o !== undefined) {
				const t = o instanceof r.Name ? o : l.let("data", o, true);
				dataContextProps(t);
				if (c !== undefined) e.propertyName = c;
			}
			if (s) e.dataTypes = s;
			function dataContextProps(n) {
				e.data = n;
				e.dataLevel = t.dataLevel + 1;
				e.dataTypes = [];
				t.definedProperties = new Set();
				e.parentData = t.data;
				e.dataNames = [...t.dataNames, n];
			}
		}
		t.extendSubschemaData = extendSubschemaData;
		function extendSubschemaMode(e, { jtdDiscriminator: t, jtdMetadata: n, compositeRule: r, createErrors: i, allErrors: a }) {
			if (r !== undefined) e.compositeRule = r;
			if (i !== undefined) e.createErrors = i;
			if (a !== undefined) e.allErrors = a;
			e.jtdDiscriminator = t;
			e.jtdMetadata = n;
		}
		t.extendSubschemaMode = extendSubschemaMode;
	}),
	19927: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CodeGen = t.Name = t.nil = t.stringify = t.str = t._ = t.KeywordCxt = void 0;
		var r = n(37007);
		Object.defineProperty(t, "KeywordCxt", {
			enumerable: true,
			get: function() {
				return r.KeywordCxt;
			}
		});
		var i = n(33626);
		Object.defineProperty(t, "_", {
			enumerable: true,
			get: function() {
				return i._;
			}
		});
		Object.defineProperty(t, "str", {
			enumerable: true,
			get: function() {
				return i.str;
			}
		});
		Object.defineProperty(t, "stringify", {
			enumerable: true,
			get: function() {
				return i.stringify;
			}
		});
		Object.defineProperty(t, "nil", {
			enumerable: true,
			get: function() {
				return i.nil;
			}
		});
		Object.defineProperty(t, "Name", {
			enumerable: true,
			get: function() {
				return i.Name;
			}
		});
		Object.defineProperty(t, "CodeGen", {
			enumerable: true,
			get: function() {
				return i.CodeGen;
			}
		});
		const a = n(80871);
		const o = n(27524);
		const s = n(2399);
		const c = n(54688);
		const l = n(33626);
		const u = n(83032);
		const d = n(27931);
		const f = n(36362);
		const p = n(22783);
		const m = n(62703);
		const defaultRegExp = (e, t) => new RegExp(e, t);
		defaultRegExp.code = "new RegExp";
		const h = [
			"removeAdditional",
			"useDefaults",
			"coerceTypes"
		];
		const g = new Set([
			"validate",
			"serialize",
			"parse",
			"wrapper",
			"root",
			"schema",
			"keyword",
			"pattern",
			"formats",
			"validate$data",
			"func",
			"obj",
			"Error"
		]);
		const v = {
			errorDataPath: "",
			format: "`validateFormats: false` can be used instead.",
			nullable: "\"nullable\" keyword is supported by default.",
			jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
			extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
			missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
			processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
			sourceCode: "Use option `code: {source: true}`",
			strictDefaults: "It is default now, see option `strict`.",
			strictKeywords: "It is default now, see option `strict`.",
			uniqueItems: "\"uniqueItems\" keyword is always validated.",
			unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
			cache: "Map is used as cache, schema object as key.",
			serialize: "Map is used as cache, schema object as key.",
			ajvErrors: "It is default now."
		};
		const y = {
			ignoreKeywordsWithRef: "",
			jsPropertySyntax: "",
			unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
		};
		const b = 200;
		function requiredOptions(e) {
			var t, n, r, i, a, o, s, c, l, u, d, f, p, h, g, v, y, x, S, C, w, T, E, D, O;
			const k = e.strict;
			const A = (t = e.code) === null || t === void 0 ? void 0 : t.optimize;
			const j = A === true || A === undefined ? 1 : A || 0;
			const M = (r = (n = e.code) === null || n === void 0 ? void 0 : n.regExp) !== null && r !== void 0 ? r : defaultRegExp;
			const N = (i = e.uriResolver) !== null && i !== void 0 ? i : m.default;
			return {
				strictSchema: (o = (a = e.strictSchema) !== null && a !== void 0 ? a : k) !== null && o !== void 0 ? o : true,
				strictNumbers: (c = (s = e.strictNumbers) !== null && s !== void 0 ? s : k) !== null && c !== void 0 ? c : true,
				strictTypes: (u = (l = e.strictTypes) !== null && l !== void 0 ? l : k) !== null && u !== void 0 ? u : "log",
				strictTuples: (f = (d = e.strictTuples) !== null && d !== void 0 ? d : k) !== null && f !== void 0 ? f : "log",
				strictRequired: (h = (p = e.strictRequired) !== null && p !== void 0 ? p : k) !== null && h !== void 0 ? h : false,
				code: e.code ? {
					...e.code,
					optimize: j,
					regExp: M
				} : {
					optimize: j,
					regExp: M
				},
				loopRequired: (g = e.loopRequired) !== null && g !== void 0 ? g : b,
				loopEnum: (v = e.loopEnum) !== null && v !== void 0 ? v : b,
				meta: (y = e.meta) !== null && y !== void 0 ? y : true,
				messages: (x = e.messages) !== null && x !== void 0 ? x : true,
				inlineRefs: (S = e.inlineRefs) !== null && S !== void 0 ? S : true,
				schemaId: (C = e.schemaId) !== null && C !== void 0 ? C : "$id",
				addUsedSchema: (w = e.addUsedSchema) !== null && w !== void 0 ? w : true,
				validateSchema: (T = e.validateSchema) !== null && T !== void 0 ? T : true,
				validateFormats: (E = e.validateFormats) !== null && E !== void 0 ? E : true,
				unicodeRegExp: (D = e.unicodeRegExp) !== null && D !== void 0 ? D : true,
				int32range: (O = e.int32range) !== null && O !== void 0 ? O : true,
				uriResolver: N
			};
		}
		class Ajv {
			constructor(e = {}) {
				this.schemas = {};
				this.refs = {};
				this.formats = Object.create(null);
				this._compilations = new Set();
				this._loading = {};
				this._cache = new Map();
				e = this.opts = {
					...e,
					...requiredOptions(e)
				};
				const { es5: t, lines: n } = this.opts.code;
				this.scope = new l.ValueScope({
					scope: {},
					prefixes: g,
					es5: t,
					lines: n
				});
				this.logger = getLogger(e.logger);
				const r = e.validateFormats;
				e.validateFormats = false;
				this.RULES = (0, s.getRules)();
				checkOptions.call(this, v, e, "NOT SUPPORTED");
				checkOptions.call(this, y, e, "DEPRECATED", "warn");
				this._metaOpts = getMetaSchemaOptions.call(this);
				if (e.formats) addInitialFormats.call(this);
				this._addVocabularies();
				this._addDefaultMetaSchema();
				if (e.keywords) addInitialKeywords.call(this, e.keywords);
				if (typeof e.meta == "object") this.addMetaSchema(e.meta);
				addInitialSchemas.call(this);
				e.validateFormats = r;
			}
			_addVocabularies() {
				this.addKeyword("$async");
			}
			_addDefaultMetaSchema() {
				const { $data: e, meta: t, schemaId: n } = this.opts;
				let r = p;
				if (n === "id") {
					r = { ...p };
					r.id = r.$id;
					delete r.$id;
				}
				if (t && e) this.addMetaSchema(r, r[n], false);
			}
			defaultMeta() {
				const { meta: e, schemaId: t } = this.opts;
				return this.opts.defaultMeta = typeof e == "object" ? e[t] || e : undefined;
			}
			validate(e, t) {
				let n;
				if (typeof e == "string") {
					n = this.getSchema(e);
					if (!n) throw new Error(`no schema with key or ref "${e}"`);
				} else {
					n = this.compile(e);
				}
				const r = n(t);
				if (!("$async" in n)) this.errors = n.errors;
				return r;
			}
			compile(e, t) {
				const n = this._addSchema(e, t);
				return n.validate || this._compileSchemaEnv(n);
			}
			compileAsync(e, t) {
				if (typeof this.opts.loadSchema != "function") {
					throw new Error("options.loadSchema should be a function");
				}
				const { loadSchema: n } = this.opts;
				return runCompileAsync.call(this, e, t);
				async function runCompileAsync(e, t) {
					await loadMetaSchema.call(this, e.$schema);
					const n = this._addSchema(e, t);
					return n.validate || _compileAsync.call(this, n);
				}
				async function loadMetaSchema(e) {
					if (e && !this.getSchema(e)) {
						await runCompileAsync.call(this, { $ref: e }, true);
					}
				}
				async function _compileAsync(e) {
					try {
						return this._compileSchemaEnv(e);
					} catch (t) {
						if (!(t instanceof o.default)) throw t;
						checkLoaded.call(this, t);
						await loadMissingSchema.call(this, t.missingSchema);
						return _compileAsync.call(this, e);
					}
				}
				function checkLoaded({ missingSchema: e, missingRef: t }) {
					if (this.refs[e]) {
						throw new Error(`AnySchema ${e} is loaded but ${t} cannot be resolved`);
					}
				}
				async function loadMissingSchema(e) {
					const n = await _loadSchema.call(this, e);
					if (!this.refs[e]) await loadMetaSchema.call(this, n.$schema);
					if (!this.refs[e]) this.addSchema(n, e, t);
				}
				async function _loadSchema(e) {
					const t = this._loading[e];
					if (t) return t;
					try {
						return await (this._loading[e] = n(e));
					} finally {
						delete this._loading[e];
					}
				}
			}
			addSchema(e, t, n, r = this.opts.validateSchema) {
				if (Array.isArray(e)) {
					for (const t of e) this.addSchema(t, undefined, n, r);
					return this;
				}
				let i;
				if (typeof e === "object") {
					const { schemaId: t } = this.opts;
					i = e[t];
					if (i !== undefined && typeof i != "string") {
						throw new Error(`schema ${t} must be string`);
					}
				}
				t = (0, u.normalizeId)(t || i);
				this._checkUnique(t);
				this.schemas[t] = this._addSchema(e, n, t, r, true);
				return this;
			}
			addMetaSchema(e, t, n = this.opts.validateSchema) {
				this.addSchema(e, t, true, n);
				return this;
			}
			validateSchema(e, t) {
				if (typeof e == "boolean") return true;
				let n;
				n = e.$schema;
				if (n !== undefined && typeof n != "string") {
					throw new Error("$schema must be a string");
				}
				n = n || this.opts.defaultMeta || this.defaultMeta();
				if (!n) {
					this.logger.warn("meta-schema not available");
					this.errors = null;
					return true;
				}
				const r = this.validate(n, e);
				if (!r && t) {
					const e = "schema is invalid: " + this.errorsText();
					if (this.opts.validateSchema === "log") this.logger.error(e);
					else throw new Error(e);
				}
				return r;
			}
			getSchema(e) {
				let t;
				while (typeof (t = getSchEnv.call(this, e)) == "string") e = t;
				if (t === undefined) {
					const { schemaId: n } = this.opts;
					const r = new c.SchemaEnv({
						schema: {},
						schemaId: n
					});
					t = c.resolveSchema.call(this, r, e);
					if (!t) return;
					this.refs[e] = t;
				}
				return t.validate || this._compileSchemaEnv(t);
			}
			removeSchema(e) {
				if (e instanceof RegExp) {
					this._removeAllSchemas(this.schemas, e);
					this._removeAllSchemas(this.refs, e);
					return this;
				}
				switch (typeof e) {
					case "undefined":
						this._removeAllSchemas(this.schemas);
						this._removeAllSchemas(this.refs);
						this._cache.clear();
						return this;
					case "string": {
						const t = getSchEnv.call(this, e);
						if (typeof t == "object") this._cache.delete(t.schema);
						delete this.schemas[e];
						delete this.refs[e];
						return this;
					}
					case "object": {
						const t = e;
						this._cache.delete(t);
						let n = e[this.opts.schemaId];
						if (n) {
							n = (0, u.normalizeId)(n);
							delete this.schemas[n];
							delete this.refs[n];
						}
						return this;
					}
					default: throw new Error("ajv.removeSchema: invalid parameter");
				}
			}
			addVocabulary(e) {
				for (const t of e) this.addKeyword(t);
				return this;
			}
			addKeyword(e, t) {
				let n;
				if (typeof e == "string") {
					n = e;
					if (typeof t == "object") {
						this.logger.warn("these parameters are deprecated, see docs for addKeyword");
						t.keyword = n;
					}
				} else if (typeof e == "object" && t === undefined) {
					t = e;
					n = t.keyword;
					if (Array.isArray(n) && !n.length) {
						throw new Error("addKeywords: keyword must be string or non-empty array");
					}
				} else {
					throw new Error("invalid addKeywords parameters");
				}
				checkKeyword.call(this, n, t);
				if (!t) {
					(0, f.eachItem)(n, (e) => addRule.call(this, e));
					return this;
				}
				keywordMetaschema.call(this, t);
				const r = {
					...t,
					type: (0, d.getJSONTypes)(t.type),
					schemaType: (0, d.getJSONTypes)(t.schemaType)
				};
				(0, f.eachItem)(n, r.type.length === 0 ? (e) => addRule.call(this, e, r) : (e) => r.type.forEach((t) => addRule.call(this, e, r, t)));
				return this;
			}
			getKeyword(e) {
				const t = this.RULES.all[e];
				return typeof t == "object" ? t.definition : !!t;
			}
			removeKeyword(e) {
				const { RULES: t } = this;
				delete t.keywords[e];
				delete t.all[e];
				for (const n of t.rules) {
					const t = n.rules.findIndex((t) => t.keyword === e);
					if (t >= 0) n.rules.splice(t, 1);
				}
				return this;
			}
			addFormat(e, t) {
				if (typeof t == "string") t = new RegExp(t);
				this.formats[e] = t;
				return this;
			}
			errorsText(e = this.errors, { separator: t = ", ", dataVar: n = "data" } = {}) {
				if (!e || e.length === 0) return "No errors";
				return e.map((e) => `${n}${e.instancePath} ${e.message}`).reduce((e, n) => e + t + n);
			}
			$dataMetaSchema(e, t) {
				const n = this.RULES.all;
				e = JSON.parse(JSON.stringify(e));
				for (const r of t) {
					const t = r.split("/").slice(1);
					let i = e;
					for (const e of t) i = i[e];
					for (const e in n) {
						const t = n[e];
						if (typeof t != "object") continue;
						const { $data: r } = t.definition;
						const a = i[e];
						if (r && a) i[e] = schemaOrData(a);
					}
				}
				return e;
			}
			_removeAllSchemas(e, t) {
				for (const n in e) {
					const r = e[n];
					if (!t || t.test(n)) {
						if (typeof r == "string") {
							delete e[n];
						} else if (r && !r.meta) {
							this._cache.delete(r.schema);
							delete e[n];
						}
					}
				}
			}
			_addSchema(e, t, n, r = this.opts.validateSchema, i = this.opts.addUsedSchema) {
				let a;
				const { schemaId: o } = this.opts;
				if (typeof e == "object") {
					a = e[o];
				} else {
					if (this.opts.jtd) throw new Error("schema must be object");
					else if (typeof e != "boolean") throw new Error("schema must be object or boolean");
				}
				let s = this._cache.get(e);
				if (s !== undefined) return s;
				n = (0, u.normalizeId)(a || n);
				const l = u.getSchemaRefs.call(this, e, n);
				s = new c.SchemaEnv({
					schema: e,
					schemaId: o,
					meta: t,
					baseId: n,
					localRefs: l
				});
				this._cache.set(s.schema, s);
				if (i && !n.startsWith("#")) {
					if (n) this._checkUnique(n);
					this.refs[n] = s;
				}
				if (r) this.validateSchema(e, true);
				return s;
			}
			_checkUnique(e) {
				if (this.schemas[e] || this.refs[e]) {
					throw new Error(`schema with key or id "${e}" already exists`);
				}
			}
			_compileSchemaEnv(e) {
				if (e.meta) this._compileMetaSchema(e);
				else c.compileSchema.call(this, e);
				if (!e.validate) throw new Error("ajv implementation error");
				return e.validate;
			}
			_compileMetaSchema(e) {
				const t = this.opts;
				this.opts = this._metaOpts;
				try {
					c.compileSchema.call(this, e);
				} finally {
					this.opts = t;
				}
			}
		}
		Ajv.ValidationError = a.default;
		Ajv.MissingRefError = o.default;
		t["default"] = Ajv;
		function checkOptions(e, t, n, r = "error") {
			for (const i in e) {
				const a = i;
				if (a in t) this.logger[r](`${n}: option ${i}. ${e[a]}`);
			}
		}
		function getSchEnv(e) {
			e = (0, u.normalizeId)(e);
			return this.schemas[e] || this.refs[e];
		}
		function addInitialSchemas() {
			const e = this.opts.schemas;
			if (!e) return;
			if (Array.isArray(e)) this.addSchema(e);
			else for (const t in e) this.addSchema(e[t], t);
		}
		function addInitialFormats() {
			for (const e in this.opts.formats) {
				const t = this.opts.formats[e];
				if (t) this.addFormat(e, t);
			}
		}
		function addInitialKeywords(e) {
			if (Array.isArray(e)) {
				this.addVocabulary(e);
				return;
			}
			this.logger.warn("keywords option as map is deprecated, pass array");
			for (const t in e) {
				const n = e[t];
				if (!n.keyword) n.keyword = t;
				this.addKeyword(n);
			}
		}
		function getMetaSchemaOptions() {
			const e = { ...this.opts };
			for (const t of h) delete e[t];
			return e;
		}
		const x = {
			log() {},
			warn() {},
			error() {}
		};
		function getLogger(e) {
			if (e === false) return x;
			if (e === undefined) return console;
			if (e.log && e.warn && e.error) return e;
			throw new Error("logger must implement log, warn and error methods");
		}
		const S = /^[a-z_$][a-z0-9_$:-]*$/i;
		function checkKeyword(e, t) {
			const { RULES: n } = this;
			(0, f.eachItem)(e, (e) => {
				if (n.keywords[e]) throw new Error(`Keyword ${e} is already defined`);
				if (!S.test(e)) throw new Error(`Keyword ${e} has invalid name`);
			});
			if (!t) return;
			if (t.$data && !("code" in t || "validate" in t)) {
				throw new Error("$data keyword must have \"code\" or \"validate\" function");
			}
		}
		function addRule(e, t, n) {
			var r;
			const i = t === null || t === void 0 ? void 0 : t.post;
			if (n && i) throw new Error("keyword with \"post\" flag cannot have \"type\"");
			const { RULES: a } = this;
			let o = i ? a.post : a.rules.find(({ type: e }) => e === n);
			if (!o) {
				o = {
					type: n,
					rules: []
				};
				a.rules.push(o);
			}
			a.keywords[e] = true;
			if (!t) return;
			const s = {
				keyword: e,
				definition: {
					...t,
					type: (0, d.getJSONTypes)(t.type),
					schemaType: (0, d.getJSONTypes)(t.schemaType)
				}
			};
			if (t.before) addBeforeRule.call(this, o, s, t.before);
			else o.rules.push(s);
			a.all[e] = s;
			(r = t.implements) === null || r === void 0 ? void 0 : r.forEach((e) => this.addKeyword(e));
		}
		function addBeforeRule(e, t, n) {
			const r = e.rules.findIndex((e) => e.keyword === n);
			if (r >= 0) {
				e.rules.splice(r, 0, t);
			} else {
				e.rules.push(t);
				this.logger.warn(`rule ${n} is not defined`);
			}
		}
		function keywordMetaschema(e) {
			let { metaSchema: t } = e;
			if (t === undefined) return;
			if (e.$data && this.opts.$data) t = schemaOrData(t);
			e.validateSchema = this.compile(t, true);
		}
		const C = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
		function schemaOrData(e) {
			return { anyOf: [e, C] };
		}
	}),
	76949: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(81016);
		const i = n(46006);
		const a = n(36953);
		const o = n(55464);
		const s = n(43892);
		const c = n(97442);
		const l = n(2617);
		const u = n(9064);
		const d = ["/properties"];
		function addMetaSchema2020(e) {
			;
			[
				r,
				i,
				a,
				o,
				s,
				with$data(this, c),
				l,
				with$data(this, u)
			].forEach((e) => this.addMetaSchema(e, undefined, false));
			return this;
			function with$data(t, n) {
				return e ? t.$dataMetaSchema(n, d) : n;
			}
		}
		t["default"] = addMetaSchema2020;
	}),
	91077: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(77272);
		r.code = "require(\"ajv/dist/runtime/equal\").default";
		t["default"] = r;
	}),
	26759: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		function ucs2length(e) {
			const t = e.length;
			let n = 0;
			let r = 0;
			let i;
			while (r < t) {
				n++;
				i = e.charCodeAt(r++);
				if (i >= 55296 && i <= 56319 && r < t) {
					i = e.charCodeAt(r);
					if ((i & 64512) === 56320) r++;
				}
			}
			return n;
		}
		t["default"] = ucs2length;
		ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
	}),
	62703: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(97374);
		r.code = "require(\"ajv/dist/runtime/uri\").default";
		t["default"] = r;
	}),
	80871: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		class ValidationError extends Error {
			constructor(e) {
				super("validation failed");
				this.errors = e;
				this.ajv = this.validation = true;
			}
		}
		t["default"] = ValidationError;
	}),
	60002: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.validateAdditionalItems = void 0;
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
		};
		const o = {
			keyword: "additionalItems",
			type: "array",
			schemaType: ["boolean", "object"],
			before: "uniqueItems",
			error: a,
			code(e) {
				const { parentSchema: t, it: n } = e;
				const { items: r } = t;
				if (!Array.isArray(r)) {
					(0, i.checkStrictMode)(n, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
					return;
				}
				validateAdditionalItems(e, r);
			}
		};
		function validateAdditionalItems(e, t) {
			const { gen: n, schema: a, data: o, keyword: s, it: c } = e;
			c.items = true;
			const l = n.const("len", (0, r._)`${o}.length`);
			if (a === false) {
				e.setParams({ len: t.length });
				e.pass((0, r._)`${l} <= ${t.length}`);
			} else if (typeof a == "object" && !(0, i.alwaysValidSchema)(c, a)) {
				const i = n.var("valid", (0, r._)`${l} <= ${t.length}`);
				n.if((0, r.not)(i), () => validateItems(i));
				e.ok(i);
			}
			function validateItems(a) {
				n.forRange("i", t.length, l, (t) => {
					e.subschema({
						keyword: s,
						dataProp: t,
						dataPropType: i.Type.Num
					}, a);
					if (!c.allErrors) n.if((0, r.not)(a), () => n.break());
				});
			}
		}
		t.validateAdditionalItems = validateAdditionalItems;
		t["default"] = o;
	}),
	86953: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34434);
		const i = n(33626);
		const a = n(21740);
		const o = n(36362);
		const s = {
			message: "must NOT have additional properties",
			params: ({ params: e }) => (0, i._)`{additionalProperty: ${e.additionalProperty}}`
		};
		const c = {
			keyword: "additionalProperties",
			type: ["object"],
			schemaType: ["boolean", "object"],
			allowUndefined: true,
			trackErrors: true,
			error: s,
			code(e) {
				const { gen: t, schema: n, parentSchema: s, data: c, errsCount: l, it: u } = e;
				if (!l) throw new Error("ajv implementation error");
				const { allErrors: d, opts: f } = u;
				u.props = true;
				if (f.removeAdditional !== "all" && (0, o.alwaysValidSchema)(u, n)) return;
				const p = (0, r.allSchemaProperties)(s.properties);
				const m = (0, r.allSchemaProperties)(s.patternProperties);
				checkAdditionalProperties();
				e.ok((0, i._)`${l} === ${a.default.errors}`);
				function checkAdditionalProperties() {
					t.forIn("key", c, (e) => {
						if (!p.length && !m.length) additionalPropertyCode(e);
						else t.if(isAdditional(e), () => additionalPropertyCode(e));
					});
				}
				function isAdditional(n) {
					let a;
					if (p.length > 8) {
						const e = (0, o.schemaRefOrVal)(u, s.properties, "properties");
						a = (0, r.isOwnProperty)(t, e, n);
					} else if (p.length) {
						a = (0, i.or)(...p.map((e) => (0, i._)`${n} === ${e}`));
					} else {
						a = i.nil;
					}
					if (m.length) {
						a = (0, i.or)(a, ...m.map((t) => (0, i._)`${(0, r.usePattern)(e, t)}.test(${n})`));
					}
					return (0, i.not)(a);
				}
				function deleteAdditional(e) {
					t.code((0, i._)`delete ${c}[${e}]`);
				}
				function additionalPropertyCode(r) {
					if (f.removeAdditional === "all" || f.removeAdditional && n === false) {
						deleteAdditional(r);
						return;
					}
					if (n === false) {
						e.setParams({ additionalProperty: r });
						e.error();
						if (!d) t.break();
						return;
					}
					if (typeof n == "object" && !(0, o.alwaysValidSchema)(u, n)) {
						const n = t.name("valid");
						if (f.removeAdditional === "failing") {
							applyAdditionalSchema(r, n, false);
							t.if((0, i.not)(n), () => {
								e.reset();
								deleteAdditional(r);
							});
						} else {
							applyAdditionalSchema(r, n);
							if (!d) t.if((0, i.not)(n), () => t.break());
						}
					}
				}
				function applyAdditionalSchema(t, n, r) {
					const i = {
						keyword: "additionalProperties",
						dataProp: t,
						dataPropType: o.Type.Str
					};
					if (r === false) {
						Object.assign(i, {
							compositeRule: true,
							createErrors: false,
							allErrors: false
						});
					}
					e.subschema(i, n);
				}
			}
		};
		t["default"] = c;
	}),
	88843: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(36362);
		const i = {
			keyword: "allOf",
			schemaType: "array",
			code(e) {
				const { gen: t, schema: n, it: i } = e;
				if (!Array.isArray(n)) throw new Error("ajv implementation error");
				const a = t.name("valid");
				n.forEach((t, n) => {
					if ((0, r.alwaysValidSchema)(i, t)) return;
					const o = e.subschema({
						keyword: "allOf",
						schemaProp: n
					}, a);
					e.ok(a);
					e.mergeEvaluated(o);
				});
			}
		};
		t["default"] = i;
	}),
	59446: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34434);
		const i = {
			keyword: "anyOf",
			schemaType: "array",
			trackErrors: true,
			code: r.validateUnion,
			error: { message: "must match a schema in anyOf" }
		};
		t["default"] = i;
	}),
	13276: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: ({ params: { min: e, max: t } }) => t === undefined ? (0, r.str)`must contain at least ${e} valid item(s)` : (0, r.str)`must contain at least ${e} and no more than ${t} valid item(s)`,
			params: ({ params: { min: e, max: t } }) => t === undefined ? (0, r._)`{minContains: ${e}}` : (0, r._)`{minContains: ${e}, maxContains: ${t}}`
		};
		const o = {
			keyword: "contains",
			type: "array",
			schemaType: ["object", "boolean"],
			before: "uniqueItems",
			trackErrors: true,
			error: a,
			code(e) {
				const { gen: t, schema: n, parentSchema: a, data: o, it: s } = e;
				let c;
				let l;
				const { minContains: u, maxContains: d } = a;
				if (s.opts.next) {
					c = u === undefined ? 1 : u;
					l = d;
				} else {
					c = 1;
				}
				const f = t.const("len", (0, r._)`${o}.length`);
				e.setParams({
					min: c,
					max: l
				});
				if (l === undefined && c === 0) {
					(0, i.checkStrictMode)(s, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
					return;
				}
				if (l !== undefined && c > l) {
					(0, i.checkStrictMode)(s, `"minContains" > "maxContains" is always invalid`);
					e.fail();
					return;
				}
				if ((0, i.alwaysValidSchema)(s, n)) {
					let t = (0, r._)`${f} >= ${c}`;
					if (l !== undefined) t = (0, r._)`${t} && ${f} <= ${l}`;
					e.pass(t);
					return;
				}
				s.items = true;
				const p = t.name("valid");
				if (l === undefined && c === 1) {
					validateItems(p, () => t.if(p, () => t.break()));
				} else if (c === 0) {
					t.let(p, true);
					if (l !== undefined) t.if((0, r._)`${o}.length > 0`, validateItemsWithCount);
				} else {
					t.let(p, false);
					validateItemsWithCount();
				}
				e.result(p, () => e.reset());
				function validateItemsWithCount() {
					const e = t.name("_valid");
					const n = t.let("count", 0);
					validateItems(e, () => t.if(e, () => checkLimits(n)));
				}
				function validateItems(n, r) {
					t.forRange("i", 0, f, (t) => {
						e.subschema({
							keyword: "contains",
							dataProp: t,
							dataPropType: i.Type.Num,
							compositeRule: true
						}, n);
						r();
					});
				}
				function checkLimits(e) {
					t.code((0, r._)`${e}++`);
					if (l === undefined) {
						t.if((0, r._)`${e} >= ${c}`, () => t.assign(p, true).break());
					} else {
						t.if((0, r._)`${e} > ${l}`, () => t.assign(p, false).break());
						if (c === 1) t.assign(p, true);
						else t.if((0, r._)`${e} >= ${c}`, () => t.assign(p, true));
					}
				}
			}
		};
		t["default"] = o;
	}),
	64588: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.validateSchemaDeps = t.validatePropertyDeps = t.error = void 0;
		const r = n(33626);
		const i = n(36362);
		const a = n(34434);
		t.error = {
			message: ({ params: { property: e, depsCount: t, deps: n } }) => {
				const i = t === 1 ? "property" : "properties";
				return (0, r.str)`must have ${i} ${n} when property ${e} is present`;
			},
			params: ({ params: { property: e, depsCount: t, deps: n, missingProperty: i } }) => (0, r._)`{property: ${e},
    missingProperty: ${i},
    depsCount: ${t},
    deps: ${n}}`
		};
		const o = {
			keyword: "dependencies",
			type: "object",
			schemaType: "object",
			error: t.error,
			code(e) {
				const [t, n] = splitDependencies(e);
				validatePropertyDeps(e, t);
				validateSchemaDeps(e, n);
			}
		};
		function splitDependencies({ schema: e }) {
			const t = {};
			const n = {};
			for (const r in e) {
				if (r === "__proto__") continue;
				const i = Array.isArray(e[r]) ? t : n;
				i[r] = e[r];
			}
			return [t, n];
		}
		function validatePropertyDeps(e, t = e.schema) {
			const { gen: n, data: i, it: o } = e;
			if (Object.keys(t).length === 0) return;
			const s = n.let("missing");
			for (const c in t) {
				const l = t[c];
				if (l.length === 0) continue;
				const u = (0, a.propertyInData)(n, i, c, o.opts.ownProperties);
				e.setParams({
					property: c,
					depsCount: l.length,
					deps: l.join(", ")
				});
				if (o.allErrors) {
					n.if(u, () => {
						for (const t of l) {
							(0, a.checkReportMissingProp)(e, t);
						}
					});
				} else {
					n.if((0, r._)`${u} && (${(0, a.checkMissingProp)(e, l, s)})`);
					(0, a.reportMissingProp)(e, s);
					n.else();
				}
			}
		}
		t.validatePropertyDeps = validatePropertyDeps;
		function validateSchemaDeps(e, t = e.schema) {
			const { gen: n, data: r, keyword: o, it: s } = e;
			const c = n.name("valid");
			for (const l in t) {
				if ((0, i.alwaysValidSchema)(s, t[l])) continue;
				n.if((0, a.propertyInData)(n, r, l, s.opts.ownProperties), () => {
					const t = e.subschema({
						keyword: o,
						schemaProp: l
					}, c);
					e.mergeValidEvaluated(t, c);
				}, () => n.var(c, true));
				e.ok(c);
			}
		}
		t.validateSchemaDeps = validateSchemaDeps;
		t["default"] = o;
	}),
	79720: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(64588);
		const i = {
			keyword: "dependentSchemas",
			type: "object",
			schemaType: "object",
			code: (e) => (0, r.validateSchemaDeps)(e)
		};
		t["default"] = i;
	}),
	79358: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: ({ params: e }) => (0, r.str)`must match "${e.ifClause}" schema`,
			params: ({ params: e }) => (0, r._)`{failingKeyword: ${e.ifClause}}`
		};
		const o = {
			keyword: "if",
			schemaType: ["object", "boolean"],
			trackErrors: true,
			error: a,
			code(e) {
				const { gen: t, parentSchema: n, it: a } = e;
				if (n.then === undefined && n.else === undefined) {
					(0, i.checkStrictMode)(a, "\"if\" without \"then\" and \"else\" is ignored");
				}
				const o = hasSchema(a, "then");
				const s = hasSchema(a, "else");
				if (!o && !s) return;
				const c = t.let("valid", true);
				const l = t.name("_valid");
				validateIf();
				e.reset();
				if (o && s) {
					const n = t.let("ifClause");
					e.setParams({ ifClause: n });
					t.if(l, validateClause("then", n), validateClause("else", n));
				} else if (o) {
					t.if(l, validateClause("then"));
				} else {
					t.if((0, r.not)(l), validateClause("else"));
				}
				e.pass(c, () => e.error(true));
				function validateIf() {
					const t = e.subschema({
						keyword: "if",
						compositeRule: true,
						createErrors: false,
						allErrors: false
					}, l);
					e.mergeEvaluated(t);
				}
				function validateClause(n, i) {
					return () => {
						const a = e.subschema({ keyword: n }, l);
						t.assign(c, l);
						e.mergeValidEvaluated(a, c);
						if (i) t.assign(i, (0, r._)`${n}`);
						else e.setParams({ ifClause: n });
					};
				}
			}
		};
		function hasSchema(e, t) {
			const n = e.schema[t];
			return n !== undefined && !(0, i.alwaysValidSchema)(e, n);
		}
		t["default"] = o;
	}),
	21345: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(60002);
		const i = n(94805);
		const a = n(79305);
		const o = n(12921);
		const s = n(13276);
		const c = n(64588);
		const l = n(85230);
		const u = n(86953);
		const d = n(18492);
		const f = n(83014);
		const p = n(61247);
		const m = n(59446);
		const h = n(93056);
		const g = n(88843);
		const v = n(79358);
		const y = n(39255);
		function getApplicator(e = false) {
			const t = [
				p.default,
				m.default,
				h.default,
				g.default,
				v.default,
				y.default,
				l.default,
				u.default,
				c.default,
				d.default,
				f.default
			];
			if (e) t.push(i.default, o.default);
			else t.push(r.default, a.default);
			t.push(s.default);
			return t;
		}
		t["default"] = getApplicator;
	}),
	79305: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.validateTuple = void 0;
		const r = n(33626);
		const i = n(36362);
		const a = n(34434);
		const o = {
			keyword: "items",
			type: "array",
			schemaType: [
				"object",
				"array",
				"boolean"
			],
			before: "uniqueItems",
			code(e) {
				const { schema: t, it: n } = e;
				if (Array.isArray(t)) return validateTuple(e, "additionalItems", t);
				n.items = true;
				if ((0, i.alwaysValidSchema)(n, t)) return;
				e.ok((0, a.validateArray)(e));
			}
		};
		function validateTuple(e, t, n = e.schema) {
			const { gen: a, parentSchema: o, data: s, keyword: c, it: l } = e;
			checkStrictTuple(o);
			if (l.opts.unevaluated && n.length && l.items !== true) {
				l.items = i.mergeEvaluated.items(a, n.length, l.items);
			}
			const u = a.name("valid");
			const d = a.const("len", (0, r._)`${s}.length`);
			n.forEach((t, n) => {
				if ((0, i.alwaysValidSchema)(l, t)) return;
				a.if((0, r._)`${d} > ${n}`, () => e.subschema({
					keyword: c,
					schemaProp: n,
					dataProp: n
				}, u));
				e.ok(u);
			});
			function checkStrictTuple(e) {
				const { opts: r, errSchemaPath: a } = l;
				const o = n.length;
				const s = o === e.minItems && (o === e.maxItems || e[t] === false);
				if (r.strictTuples && !s) {
					const e = `"${c}" is ${o}-tuple, but minItems or maxItems/${t} are not specified or different at path "${a}"`;
					(0, i.checkStrictMode)(l, e, r.strictTuples);
				}
			}
		}
		t.validateTuple = validateTuple;
		t["default"] = o;
	}),
	12921: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = n(34434);
		const o = n(60002);
		const s = {
			message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
		};
		const c = {
			keyword: "items",
			type: "array",
			schemaType: ["object", "boolean"],
			before: "uniqueItems",
			error: s,
			code(e) {
				const { schema: t, parentSchema: n, it: r } = e;
				const { prefixItems: s } = n;
				r.items = true;
				if ((0, i.alwaysValidSchema)(r, t)) return;
				if (s) (0, o.validateAdditionalItems)(e, s);
				else e.ok((0, a.validateArray)(e));
			}
		};
		t["default"] = c;
	}),
	61247: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(36362);
		const i = {
			keyword: "not",
			schemaType: ["object", "boolean"],
			trackErrors: true,
			code(e) {
				const { gen: t, schema: n, it: i } = e;
				if ((0, r.alwaysValidSchema)(i, n)) {
					e.fail();
					return;
				}
				const a = t.name("valid");
				e.subschema({
					keyword: "not",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, a);
				e.failResult(a, () => e.reset(), () => e.error());
			},
			error: { message: "must NOT be valid" }
		};
		t["default"] = i;
	}),
	93056: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: "must match exactly one schema in oneOf",
			params: ({ params: e }) => (0, r._)`{passingSchemas: ${e.passing}}`
		};
		const o = {
			keyword: "oneOf",
			schemaType: "array",
			trackErrors: true,
			error: a,
			code(e) {
				const { gen: t, schema: n, parentSchema: a, it: o } = e;
				if (!Array.isArray(n)) throw new Error("ajv implementation error");
				if (o.opts.discriminator && a.discriminator) return;
				const s = n;
				const c = t.let("valid", false);
				const l = t.let("passing", null);
				const u = t.name("_valid");
				e.setParams({ passing: l });
				t.block(validateOneOf);
				e.result(c, () => e.reset(), () => e.error(true));
				function validateOneOf() {
					s.forEach((n, a) => {
						let s;
						if ((0, i.alwaysValidSchema)(o, n)) {
							t.var(u, true);
						} else {
							s = e.subschema({
								keyword: "oneOf",
								schemaProp: a,
								compositeRule: true
							}, u);
						}
						if (a > 0) {
							t.if((0, r._)`${u} && ${c}`).assign(c, false).assign(l, (0, r._)`[${l}, ${a}]`).else();
						}
						t.if(u, () => {
							t.assign(c, true);
							t.assign(l, a);
							if (s) e.mergeEvaluated(s, r.Name);
						});
					});
				}
			}
		};
		t["default"] = o;
	}),
	83014: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34434);
		const i = n(33626);
		const a = n(36362);
		const o = n(36362);
		const s = {
			keyword: "patternProperties",
			type: "object",
			schemaType: "object",
			code(e) {
				const { gen: t, schema: n, data: s, parentSchema: c, it: l } = e;
				const { opts: u } = l;
				const d = (0, r.allSchemaProperties)(n);
				const f = d.filter((e) => (0, a.alwaysValidSchema)(l, n[e]));
				if (d.length === 0 || f.length === d.length && (!l.opts.unevaluated || l.props === true)) {
					return;
				}
				const p = u.strictSchema && !u.allowMatchingProperties && c.properties;
				const m = t.name("valid");
				if (l.props !== true && !(l.props instanceof i.Name)) {
					l.props = (0, o.evaluatedPropsToName)(t, l.props);
				}
				const { props: h } = l;
				validatePatternProperties();
				function validatePatternProperties() {
					for (const e of d) {
						if (p) checkMatchingProperties(e);
						if (l.allErrors) {
							validateProperties(e);
						} else {
							t.var(m, true);
							validateProperties(e);
							t.if(m);
						}
					}
				}
				function checkMatchingProperties(e) {
					for (const t in p) {
						if (new RegExp(e).test(t)) {
							(0, a.checkStrictMode)(l, `property ${t} matches pattern ${e} (use allowMatchingProperties)`);
						}
					}
				}
				function validateProperties(n) {
					t.forIn("key", s, (a) => {
						t.if((0, i._)`${(0, r.usePattern)(e, n)}.test(${a})`, () => {
							const r = f.includes(n);
							if (!r) {
								e.subschema({
									keyword: "patternProperties",
									schemaProp: n,
									dataProp: a,
									dataPropType: o.Type.Str
								}, m);
							}
							if (l.opts.unevaluated && h !== true) {
								t.assign((0, i._)`${h}[${a}]`, true);
							} else if (!r && !l.allErrors) {
								t.if((0, i.not)(m), () => t.break());
							}
						});
					});
				}
			}
		};
		t["default"] = s;
	}),
	94805: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(79305);
		const i = {
			keyword: "prefixItems",
			type: "array",
			schemaType: ["array"],
			before: "uniqueItems",
			code: (e) => (0, r.validateTuple)(e, "items")
		};
		t["default"] = i;
	}),
	18492: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(37007);
		const i = n(34434);
		const a = n(36362);
		const o = n(86953);
		const s = {
			keyword: "properties",
			type: "object",
			schemaType: "object",
			code(e) {
				const { gen: t, schema: n, parentSchema: s, data: c, it: l } = e;
				if (l.opts.removeAdditional === "all" && s.additionalProperties === undefined) {
					o.default.code(new r.KeywordCxt(l, o.default, "additionalProperties"));
				}
				const u = (0, i.allSchemaProperties)(n);
				for (const e of u) {
					l.definedProperties.add(e);
				}
				if (l.opts.unevaluated && u.length && l.props !== true) {
					l.props = a.mergeEvaluated.props(t, (0, a.toHash)(u), l.props);
				}
				const d = u.filter((e) => !(0, a.alwaysValidSchema)(l, n[e]));
				if (d.length === 0) return;
				const f = t.name("valid");
				for (const n of d) {
					if (hasDefault(n)) {
						applyPropertySchema(n);
					} else {
						t.if((0, i.propertyInData)(t, c, n, l.opts.ownProperties));
						applyPropertySchema(n);
						if (!l.allErrors) t.else().var(f, true);
						t.endIf();
					}
					e.it.definedProperties.add(n);
					e.ok(f);
				}
				function hasDefault(e) {
					return l.opts.useDefaults && !l.compositeRule && n[e].default !== undefined;
				}
				function applyPropertySchema(t) {
					e.subschema({
						keyword: "properties",
						schemaProp: t,
						dataProp: t
					}, f);
				}
			}
		};
		t["default"] = s;
	}),
	85230: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: "property name must be valid",
			params: ({ params: e }) => (0, r._)`{propertyName: ${e.propertyName}}`
		};
		const o = {
			keyword: "propertyNames",
			type: "object",
			schemaType: ["object", "boolean"],
			error: a,
			code(e) {
				const { gen: t, schema: n, data: a, it: o } = e;
				if ((0, i.alwaysValidSchema)(o, n)) return;
				const s = t.name("valid");
				t.forIn("key", a, (n) => {
					e.setParams({ propertyName: n });
					e.subschema({
						keyword: "propertyNames",
						data: n,
						dataTypes: ["string"],
						propertyName: n,
						compositeRule: true
					}, s);
					t.if((0, r.not)(s), () => {
						e.error(true);
						if (!o.allErrors) t.break();
					});
				});
				e.ok(s);
			}
		};
		t["default"] = o;
	}),
	39255: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(36362);
		const i = {
			keyword: ["then", "else"],
			schemaType: ["object", "boolean"],
			code({ keyword: e, parentSchema: t, it: n }) {
				if (t.if === undefined) (0, r.checkStrictMode)(n, `"${e}" without "if" is ignored`);
			}
		};
		t["default"] = i;
	}),
	34434: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.validateUnion = t.validateArray = t.usePattern = t.callValidateCode = t.schemaProperties = t.allSchemaProperties = t.noPropertyInData = t.propertyInData = t.isOwnProperty = t.hasPropFunc = t.reportMissingProp = t.checkMissingProp = t.checkReportMissingProp = void 0;
		const r = n(33626);
		const i = n(36362);
		const a = n(21740);
		const o = n(36362);
		function checkReportMissingProp(e, t) {
			const { gen: n, data: i, it: a } = e;
			n.if(noPropertyInData(n, i, t, a.opts.ownProperties), () => {
				e.setParams({ missingProperty: (0, r._)`${t}` }, true);
				e.error();
			});
		}
		t.checkReportMissingProp = checkReportMissingProp;
		function checkMissingProp({ gen: e, data: t, it: { opts: n } }, i, a) {
			return (0, r.or)(...i.map((i) => (0, r.and)(noPropertyInData(e, t, i, n.ownProperties), (0, r._)`${a} = ${i}`)));
		}
		t.checkMissingProp = checkMissingProp;
		function reportMissingProp(e, t) {
			e.setParams({ missingProperty: t }, true);
			e.error();
		}
		t.reportMissingProp = reportMissingProp;
		function hasPropFunc(e) {
			return e.scopeValue("func", {
				ref: Object.prototype.hasOwnProperty,
				code: (0, r._)`Object.prototype.hasOwnProperty`
			});
		}
		t.hasPropFunc = hasPropFunc;
		function isOwnProperty(e, t, n) {
			return (0, r._)`${hasPropFunc(e)}.call(${t}, ${n})`;
		}
		t.isOwnProperty = isOwnProperty;
		function propertyInData(e, t, n, i) {
			const a = (0, r._)`${t}${(0, r.getProperty)(n)} !== undefined`;
			return i ? (0, r._)`${a} && ${isOwnProperty(e, t, n)}` : a;
		}
		t.propertyInData = propertyInData;
		function noPropertyInData(e, t, n, i) {
			const a = (0, r._)`${t}${(0, r.getProperty)(n)} === undefined`;
			return i ? (0, r.or)(a, (0, r.not)(isOwnProperty(e, t, n))) : a;
		}
		t.noPropertyInData = noPropertyInData;
		function allSchemaProperties(e) {
			return e ? Object.keys(e).filter((e) => e !== "__proto__") : [];
		}
		t.allSchemaProperties = allSchemaProperties;
		function schemaProperties(e, t) {
			return allSchemaProperties(t).filter((n) => !(0, i.alwaysValidSchema)(e, t[n]));
		}
		t.schemaProperties = schemaProperties;
		function callValidateCode({ schemaCode: e, data: t, it: { gen: n, topSchemaRef: i, schemaPath: o, errorPath: s }, it: c }, l, u, d) {
			const f = d ? (0, r._)`${e}, ${t}, ${i}${o}` : t;
			const p = [
				[a.default.instancePath, (0, r.strConcat)(a.default.instancePath, s)],
				[a.default.parentData, c.parentData],
				[a.default.parentDataProperty, c.parentDataProperty],
				[a.default.rootData, a.default.rootData]
			];
			if (c.opts.dynamicRef) p.push([a.default.dynamicAnchors, a.default.dynamicAnchors]);
			const m = (0, r._)`${f}, ${n.object(...p)}`;
			return u !== r.nil ? (0, r._)`${l}.call(${u}, ${m})` : (0, r._)`${l}(${m})`;
		}
		t.callValidateCode = callValidateCode;
		const s = (0, r._)`new RegExp`;
		function usePattern({ gen: e, it: { opts: t } }, n) {
			const i = t.unicodeRegExp ? "u" : "";
			const { regExp: a } = t.code;
			const c = a(n, i);
			return e.scopeValue("pattern", {
				key: c.toString(),
				ref: c,
				code: (0, r._)`${a.code === "new RegExp" ? s : (0, o.useFunc)(e, a)}(${n}, ${i})`
			});
		}
		t.usePattern = usePattern;
		function validateArray(e) {
			const { gen: t, data: n, keyword: a, it: o } = e;
			const s = t.name("valid");
			if (o.allErrors) {
				const e = t.let("valid", true);
				validateItems(() => t.assign(e, false));
				return e;
			}
			t.var(s, true);
			validateItems(() => t.break());
			return s;
			function validateItems(o) {
				const c = t.const("len", (0, r._)`${n}.length`);
				t.forRange("i", 0, c, (n) => {
					e.subschema({
						keyword: a,
						dataProp: n,
						dataPropType: i.Type.Num
					}, s);
					t.if((0, r.not)(s), o);
				});
			}
		}
		t.validateArray = validateArray;
		function validateUnion(e) {
			const { gen: t, schema: n, keyword: a, it: o } = e;
			if (!Array.isArray(n)) throw new Error("ajv implementation error");
			const s = n.some((e) => (0, i.alwaysValidSchema)(o, e));
			if (s && !o.opts.unevaluated) return;
			const c = t.let("valid", false);
			const l = t.name("_valid");
			t.block(() => n.forEach((n, i) => {
				const o = e.subschema({
					keyword: a,
					schemaProp: i,
					compositeRule: true
				}, l);
				t.assign(c, (0, r._)`${c} || ${l}`);
				const s = e.mergeValidEvaluated(o, l);
				if (!s) t.if((0, r.not)(c));
			}));
			e.result(c, () => e.reset(), () => e.error(true));
		}
		t.validateUnion = validateUnion;
	}),
	69066: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		const n = {
			keyword: "id",
			code() {
				throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
			}
		};
		t["default"] = n;
	}),
	96751: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(69066);
		const i = n(16842);
		const a = [
			"$schema",
			"$id",
			"$defs",
			"$vocabulary",
			{ keyword: "$comment" },
			"definitions",
			r.default,
			i.default
		];
		t["default"] = a;
	}),
	16842: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.callRef = t.getValidate = void 0;
		const r = n(27524);
		const i = n(34434);
		const a = n(33626);
		const o = n(21740);
		const s = n(54688);
		const c = n(36362);
		const l = {
			keyword: "$ref",
			schemaType: "string",
			code(e) {
				const { gen: t, schema: n, it: i } = e;
				const { baseId: o, schemaEnv: c, validateName: l, opts: u, self: d } = i;
				const { root: f } = c;
				if ((n === "#" || n === "#/") && o === f.baseId) return callRootRef();
				const p = s.resolveRef.call(d, f, o, n);
				if (p === undefined) throw new r.default(i.opts.uriResolver, o, n);
				if (p instanceof s.SchemaEnv) return callValidate(p);
				return inlineRefSchema(p);
				function callRootRef() {
					if (c === f) return callRef(e, l, c, c.$async);
					const n = t.scopeValue("root", { ref: f });
					return callRef(e, (0, a._)`${n}.validate`, f, f.$async);
				}
				function callValidate(t) {
					const n = getValidate(e, t);
					callRef(e, n, t, t.$async);
				}
				function inlineRefSchema(r) {
					const i = t.scopeValue("schema", u.code.source === true ? {
						ref: r,
						code: (0, a.stringify)(r)
					} : { ref: r });
					const o = t.name("valid");
					const s = e.subschema({
						schema: r,
						dataTypes: [],
						schemaPath: a.nil,
						topSchemaRef: i,
						errSchemaPath: n
					}, o);
					e.mergeEvaluated(s);
					e.ok(o);
				}
			}
		};
		function getValidate(e, t) {
			const { gen: n } = e;
			return t.validate ? n.scopeValue("validate", { ref: t.validate }) : (0, a._)`${n.scopeValue("wrapper", { ref: t })}.validate`;
		}
		t.getValidate = getValidate;
		function callRef(e, t, n, r) {
			const { gen: s, it: l } = e;
			const { allErrors: u, schemaEnv: d, opts: f } = l;
			const p = f.passContext ? o.default.this : a.nil;
			if (r) callAsyncRef();
			else callSyncRef();
			function callAsyncRef() {
				if (!d.$async) throw new Error("async schema referenced by sync schema");
				const n = s.let("valid");
				s.try(() => {
					s.code((0, a._)`await ${(0, i.callValidateCode)(e, t, p)}`);
					addEvaluatedFrom(t);
					if (!u) s.assign(n, true);
				}, (e) => {
					s.if((0, a._)`!(${e} instanceof ${l.ValidationError})`, () => s.throw(e));
					addErrorsFrom(e);
					if (!u) s.assign(n, false);
				});
				e.ok(n);
			}
			function callSyncRef() {
				e.result((0, i.callValidateCode)(e, t, p), () => addEvaluatedFrom(t), () => addErrorsFrom(t));
			}
			function addErrorsFrom(e) {
				const t = (0, a._)`${e}.errors`;
				s.assign(o.default.vErrors, (0, a._)`${o.default.vErrors} === null ? ${t} : ${o.default.vErrors}.concat(${t})`);
				s.assign(o.default.errors, (0, a._)`${o.default.vErrors}.length`);
			}
			function addEvaluatedFrom(e) {
				var t;
				if (!l.opts.unevaluated) return;
				const r = (t = n === null || n === void 0 ? void 0 : n.validate) === null || t === void 0 ? void 0 : t.evaluated;
				if (l.props !== true) {
					if (r && !r.dynamicProps) {
						if (r.props !== undefined) {
							l.props = c.mergeEvaluated.props(s, r.props, l.props);
						}
					} else {
						const t = s.var("props", (0, a._)`${e}.evaluated.props`);
						l.props = c.mergeEvaluated.props(s, t, l.props, a.Name);
					}
				}
				if (l.items !== true) {
					if (r && !r.dynamicItems) {
						if (r.items !== undefined) {
							l.items = c.mergeEvaluated.items(s, r.items, l.items);
						}
					} else {
						const t = s.var("items", (0, a._)`${e}.evaluated.items`);
						l.items = c.mergeEvaluated.items(s, t, l.items, a.Name);
					}
				}
			}
		}
		t.callRef = callRef;
		t["default"] = l;
	}),
	1448: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(2189);
		const a = n(54688);
		const o = n(27524);
		const s = n(36362);
		const c = {
			message: ({ params: { discrError: e, tagName: t } }) => e === i.DiscrError.Tag ? `tag "${t}" must be string` : `value of tag "${t}" must be in oneOf`,
			params: ({ params: { discrError: e, tag: t, tagName: n } }) => (0, r._)`{error: ${e}, tag: ${n}, tagValue: ${t}}`
		};
		const l = {
			keyword: "discriminator",
			type: "object",
			schemaType: "object",
			error: c,
			code(e) {
				const { gen: t, data: n, schema: c, parentSchema: l, it: u } = e;
				const { oneOf: d } = l;
				if (!u.opts.discriminator) {
					throw new Error("discriminator: requires discriminator option");
				}
				const f = c.propertyName;
				if (typeof f != "string") throw new Error("discriminator: requires propertyName");
				if (c.mapping) throw new Error("discriminator: mapping is not supported");
				if (!d) throw new Error("discriminator: requires oneOf keyword");
				const p = t.let("valid", false);
				const m = t.const("tag", (0, r._)`${n}${(0, r.getProperty)(f)}`);
				t.if((0, r._)`typeof ${m} == "string"`, () => validateMapping(), () => e.error(false, {
					discrError: i.DiscrError.Tag,
					tag: m,
					tagName: f
				}));
				e.ok(p);
				function validateMapping() {
					const n = getMapping();
					t.if(false);
					for (const e in n) {
						t.elseIf((0, r._)`${m} === ${e}`);
						t.assign(p, applyTagSchema(n[e]));
					}
					t.else();
					e.error(false, {
						discrError: i.DiscrError.Mapping,
						tag: m,
						tagName: f
					});
					t.endIf();
				}
				function applyTagSchema(n) {
					const i = t.name("valid");
					const a = e.subschema({
						keyword: "oneOf",
						schemaProp: n
					}, i);
					e.mergeEvaluated(a, r.Name);
					return i;
				}
				function getMapping() {
					var e;
					const t = {};
					const n = hasRequired(l);
					let r = true;
					for (let t = 0; t < d.length; t++) {
						let i = d[t];
						if ((i === null || i === void 0 ? void 0 : i.$ref) && !(0, s.schemaHasRulesButRef)(i, u.self.RULES)) {
							const e = i.$ref;
							i = a.resolveRef.call(u.self, u.schemaEnv.root, u.baseId, e);
							if (i instanceof a.SchemaEnv) i = i.schema;
							if (i === undefined) throw new o.default(u.opts.uriResolver, u.baseId, e);
						}
						const c = (e = i === null || i === void 0 ? void 0 : i.properties) === null || e === void 0 ? void 0 : e[f];
						if (typeof c != "object") {
							throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${f}"`);
						}
						r = r && (n || hasRequired(i));
						addMappings(c, t);
					}
					if (!r) throw new Error(`discriminator: "${f}" must be required`);
					return t;
					function hasRequired({ required: e }) {
						return Array.isArray(e) && e.includes(f);
					}
					function addMappings(e, t) {
						if (e.const) {
							addMapping(e.const, t);
						} else if (e.enum) {
							for (const n of e.enum) {
								addMapping(n, t);
							}
						} else {
							throw new Error(`discriminator: "properties/${f}" must have "const" or "enum"`);
						}
					}
					function addMapping(e, n) {
						if (typeof e != "string" || e in t) {
							throw new Error(`discriminator: "${f}" values must be unique strings`);
						}
						t[e] = n;
					}
				}
			}
		};
		t["default"] = l;
	}),
	2189: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DiscrError = void 0;
		var n;
		(function(e) {
			e["Tag"] = "tag";
			e["Mapping"] = "mapping";
		})(n || (t.DiscrError = n = {}));
	}),
	12196: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(96751);
		const i = n(78251);
		const a = n(21345);
		const o = n(12053);
		const s = n(30134);
		const c = n(12372);
		const l = n(73211);
		const u = n(37234);
		const d = [
			o.default,
			r.default,
			i.default,
			(0, a.default)(true),
			l.default,
			u.metadataVocabulary,
			u.contentVocabulary,
			s.default,
			c.default
		];
		t["default"] = d;
	}),
	71631: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(96751);
		const i = n(78251);
		const a = n(21345);
		const o = n(73211);
		const s = n(37234);
		const c = [
			r.default,
			i.default,
			(0, a.default)(),
			o.default,
			s.metadataVocabulary,
			s.contentVocabulary
		];
		t["default"] = c;
	}),
	22533: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.dynamicAnchor = void 0;
		const r = n(33626);
		const i = n(21740);
		const a = n(54688);
		const o = n(16842);
		const s = {
			keyword: "$dynamicAnchor",
			schemaType: "string",
			code: (e) => dynamicAnchor(e, e.schema)
		};
		function dynamicAnchor(e, t) {
			const { gen: n, it: a } = e;
			a.schemaEnv.root.dynamicAnchors[t] = true;
			const o = (0, r._)`${i.default.dynamicAnchors}${(0, r.getProperty)(t)}`;
			const s = a.errSchemaPath === "#" ? a.validateName : _getValidate(e);
			n.if((0, r._)`!${o}`, () => n.assign(o, s));
		}
		t.dynamicAnchor = dynamicAnchor;
		function _getValidate(e) {
			const { schemaEnv: t, schema: n, self: r } = e.it;
			const { root: i, baseId: s, localRefs: c, meta: l } = t.root;
			const { schemaId: u } = r.opts;
			const d = new a.SchemaEnv({
				schema: n,
				schemaId: u,
				root: i,
				baseId: s,
				localRefs: c,
				meta: l
			});
			a.compileSchema.call(r, d);
			return (0, o.getValidate)(e, d);
		}
		t["default"] = s;
	}),
	34323: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.dynamicRef = void 0;
		const r = n(33626);
		const i = n(21740);
		const a = n(16842);
		const o = {
			keyword: "$dynamicRef",
			schemaType: "string",
			code: (e) => dynamicRef(e, e.schema)
		};
		function dynamicRef(e, t) {
			const { gen: n, keyword: o, it: s } = e;
			if (t[0] !== "#") throw new Error(`"${o}" only supports hash fragment reference`);
			const c = t.slice(1);
			if (s.allErrors) {
				_dynamicRef();
			} else {
				const t = n.let("valid", false);
				_dynamicRef(t);
				e.ok(t);
			}
			function _dynamicRef(e) {
				if (s.schemaEnv.root.dynamicAnchors[c]) {
					const t = n.let("_v", (0, r._)`${i.default.dynamicAnchors}${(0, r.getProperty)(c)}`);
					n.if(t, _callRef(t, e), _callRef(s.validateName, e));
				} else {
					_callRef(s.validateName, e)();
				}
			}
			function _callRef(t, r) {
				return r ? () => n.block(() => {
					(0, a.callRef)(e, t);
					n.let(r, true);
				}) : () => (0, a.callRef)(e, t);
			}
		}
		t.dynamicRef = dynamicRef;
		t["default"] = o;
	}),
	12053: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(22533);
		const i = n(34323);
		const a = n(10968);
		const o = n(37656);
		const s = [
			r.default,
			i.default,
			a.default,
			o.default
		];
		t["default"] = s;
	}),
	10968: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(22533);
		const i = n(36362);
		const a = {
			keyword: "$recursiveAnchor",
			schemaType: "boolean",
			code(e) {
				if (e.schema) (0, r.dynamicAnchor)(e, "");
				else (0, i.checkStrictMode)(e.it, "$recursiveAnchor: false is ignored");
			}
		};
		t["default"] = a;
	}),
	37656: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34323);
		const i = {
			keyword: "$recursiveRef",
			schemaType: "string",
			code: (e) => (0, r.dynamicRef)(e, e.schema)
		};
		t["default"] = i;
	}),
	28128: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = {
			message: ({ schemaCode: e }) => (0, r.str)`must match format "${e}"`,
			params: ({ schemaCode: e }) => (0, r._)`{format: ${e}}`
		};
		const a = {
			keyword: "format",
			type: ["number", "string"],
			schemaType: "string",
			$data: true,
			error: i,
			code(e, t) {
				const { gen: n, data: i, $data: a, schema: o, schemaCode: s, it: c } = e;
				const { opts: l, errSchemaPath: u, schemaEnv: d, self: f } = c;
				if (!l.validateFormats) return;
				if (a) validate$DataFormat();
				else validateFormat();
				function validate$DataFormat() {
					const a = n.scopeValue("formats", {
						ref: f.formats,
						code: l.code.formats
					});
					const o = n.const("fDef", (0, r._)`${a}[${s}]`);
					const c = n.let("fType");
					const u = n.let("format");
					n.if((0, r._)`typeof ${o} == "object" && !(${o} instanceof RegExp)`, () => n.assign(c, (0, r._)`${o}.type || "string"`).assign(u, (0, r._)`${o}.validate`), () => n.assign(c, (0, r._)`"string"`).assign(u, o));
					e.fail$data((0, r.or)(unknownFmt(), invalidFmt()));
					function unknownFmt() {
						if (l.strictSchema === false) return r.nil;
						return (0, r._)`${s} && !${u}`;
					}
					function invalidFmt() {
						const e = d.$async ? (0, r._)`(${o}.async ? await ${u}(${i}) : ${u}(${i}))` : (0, r._)`${u}(${i})`;
						const n = (0, r._)`(typeof ${u} == "function" ? ${e} : ${u}.test(${i}))`;
						return (0, r._)`${u} && ${u} !== true && ${c} === ${t} && !${n}`;
					}
				}
				function validateFormat() {
					const a = f.formats[o];
					if (!a) {
						unknownFormat();
						return;
					}
					if (a === true) return;
					const [s, c, p] = getFormat(a);
					if (s === t) e.pass(validCondition());
					function unknownFormat() {
						if (l.strictSchema === false) {
							f.logger.warn(unknownMsg());
							return;
						}
						throw new Error(unknownMsg());
						function unknownMsg() {
							return `unknown format "${o}" ignored in schema at path "${u}"`;
						}
					}
					function getFormat(e) {
						const t = e instanceof RegExp ? (0, r.regexpCode)(e) : l.code.formats ? (0, r._)`${l.code.formats}${(0, r.getProperty)(o)}` : undefined;
						const i = n.scopeValue("formats", {
							key: o,
							ref: e,
							code: t
						});
						if (typeof e == "object" && !(e instanceof RegExp)) {
							return [
								e.type || "string",
								e.validate,
								(0, r._)`${i}.validate`
							];
						}
						return [
							"string",
							e,
							i
						];
					}
					function validCondition() {
						if (typeof a == "object" && !(a instanceof RegExp) && a.async) {
							if (!d.$async) throw new Error("async format in sync schema");
							return (0, r._)`await ${p}(${i})`;
						}
						return typeof c == "function" ? (0, r._)`${p}(${i})` : (0, r._)`${p}.test(${i})`;
					}
				}
			}
		};
		t["default"] = a;
	}),
	73211: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(28128);
		const i = [r.default];
		t["default"] = i;
	}),
	37234: (function(e, t) {
		Object.defineProperty(t, "__esModule", { value: true });
		t.contentVocabulary = t.metadataVocabulary = void 0;
		t.metadataVocabulary = [
			"title",
			"description",
			"default",
			"deprecated",
			"readOnly",
			"writeOnly",
			"examples"
		];
		t.contentVocabulary = [
			"contentMediaType",
			"contentEncoding",
			"contentSchema"
		];
	}),
	30134: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(50025);
		const i = n(79720);
		const a = n(46517);
		const o = [
			r.default,
			i.default,
			a.default
		];
		t["default"] = o;
	}),
	12372: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(80509);
		const i = n(8710);
		const a = [r.default, i.default];
		t["default"] = a;
	}),
	8710: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = {
			message: ({ params: { len: e } }) => (0, r.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, r._)`{limit: ${e}}`
		};
		const o = {
			keyword: "unevaluatedItems",
			type: "array",
			schemaType: ["boolean", "object"],
			error: a,
			code(e) {
				const { gen: t, schema: n, data: a, it: o } = e;
				const s = o.items || 0;
				if (s === true) return;
				const c = t.const("len", (0, r._)`${a}.length`);
				if (n === false) {
					e.setParams({ len: s });
					e.fail((0, r._)`${c} > ${s}`);
				} else if (typeof n == "object" && !(0, i.alwaysValidSchema)(o, n)) {
					const n = t.var("valid", (0, r._)`${c} <= ${s}`);
					t.if((0, r.not)(n), () => validateItems(n, s));
					e.ok(n);
				}
				o.items = true;
				function validateItems(n, a) {
					t.forRange("i", a, c, (a) => {
						e.subschema({
							keyword: "unevaluatedItems",
							dataProp: a,
							dataPropType: i.Type.Num
						}, n);
						if (!o.allErrors) t.if((0, r.not)(n), () => t.break());
					});
				}
			}
		};
		t["default"] = o;
	}),
	80509: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = n(21740);
		const o = {
			message: "must NOT have unevaluated properties",
			params: ({ params: e }) => (0, r._)`{unevaluatedProperty: ${e.unevaluatedProperty}}`
		};
		const s = {
			keyword: "unevaluatedProperties",
			type: "object",
			schemaType: ["boolean", "object"],
			trackErrors: true,
			error: o,
			code(e) {
				const { gen: t, schema: n, data: o, errsCount: s, it: c } = e;
				if (!s) throw new Error("ajv implementation error");
				const { allErrors: l, props: u } = c;
				if (u instanceof r.Name) {
					t.if((0, r._)`${u} !== true`, () => t.forIn("key", o, (e) => t.if(unevaluatedDynamic(u, e), () => unevaluatedPropCode(e))));
				} else if (u !== true) {
					t.forIn("key", o, (e) => u === undefined ? unevaluatedPropCode(e) : t.if(unevaluatedStatic(u, e), () => unevaluatedPropCode(e)));
				}
				c.props = true;
				e.ok((0, r._)`${s} === ${a.default.errors}`);
				function unevaluatedPropCode(a) {
					if (n === false) {
						e.setParams({ unevaluatedProperty: a });
						e.error();
						if (!l) t.break();
						return;
					}
					if (!(0, i.alwaysValidSchema)(c, n)) {
						const n = t.name("valid");
						e.subschema({
							keyword: "unevaluatedProperties",
							dataProp: a,
							dataPropType: i.Type.Str
						}, n);
						if (!l) t.if((0, r.not)(n), () => t.break());
					}
				}
				function unevaluatedDynamic(e, t) {
					return (0, r._)`!${e} || !${e}[${t}]`;
				}
				function unevaluatedStatic(e, t) {
					const n = [];
					for (const i in e) {
						if (e[i] === true) n.push((0, r._)`${t} !== ${i}`);
					}
					return (0, r.and)(...n);
				}
			}
		};
		t["default"] = s;
	}),
	58288: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = n(91077);
		const o = {
			message: "must be equal to constant",
			params: ({ schemaCode: e }) => (0, r._)`{allowedValue: ${e}}`
		};
		const s = {
			keyword: "const",
			$data: true,
			error: o,
			code(e) {
				const { gen: t, data: n, $data: o, schemaCode: s, schema: c } = e;
				if (o || c && typeof c == "object") {
					e.fail$data((0, r._)`!${(0, i.useFunc)(t, a.default)}(${n}, ${s})`);
				} else {
					e.fail((0, r._)`${c} !== ${n}`);
				}
			}
		};
		t["default"] = s;
	}),
	50025: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(64588);
		const i = {
			keyword: "dependentRequired",
			type: "object",
			schemaType: "object",
			error: r.error,
			code: (e) => (0, r.validatePropertyDeps)(e)
		};
		t["default"] = i;
	}),
	61558: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = n(91077);
		const o = {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode: e }) => (0, r._)`{allowedValues: ${e}}`
		};
		const s = {
			keyword: "enum",
			schemaType: "array",
			$data: true,
			error: o,
			code(e) {
				const { gen: t, data: n, $data: o, schema: s, schemaCode: c, it: l } = e;
				if (!o && s.length === 0) throw new Error("enum must have non-empty array");
				const u = s.length >= l.opts.loopEnum;
				let d;
				const getEql = () => d !== null && d !== void 0 ? d : d = (0, i.useFunc)(t, a.default);
				let f;
				if (u || o) {
					f = t.let("valid");
					e.block$data(f, loopEnum);
				} else {
					if (!Array.isArray(s)) throw new Error("ajv implementation error");
					const e = t.const("vSchema", c);
					f = (0, r.or)(...s.map((t, n) => equalCode(e, n)));
				}
				e.pass(f);
				function loopEnum() {
					t.assign(f, false);
					t.forOf("v", c, (e) => t.if((0, r._)`${getEql()}(${n}, ${e})`, () => t.assign(f, true).break()));
				}
				function equalCode(e, t) {
					const i = s[t];
					return typeof i === "object" && i !== null ? (0, r._)`${getEql()}(${n}, ${e}[${t}])` : (0, r._)`${n} === ${i}`;
				}
			}
		};
		t["default"] = s;
	}),
	78251: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(73117);
		const i = n(7934);
		const a = n(50160);
		const o = n(83037);
		const s = n(71541);
		const c = n(33034);
		const l = n(81966);
		const u = n(39018);
		const d = n(58288);
		const f = n(61558);
		const p = [
			r.default,
			i.default,
			a.default,
			o.default,
			s.default,
			c.default,
			l.default,
			u.default,
			{
				keyword: "type",
				schemaType: ["string", "array"]
			},
			{
				keyword: "nullable",
				schemaType: "boolean"
			},
			d.default,
			f.default
		];
		t["default"] = p;
	}),
	46517: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(36362);
		const i = {
			keyword: ["maxContains", "minContains"],
			type: "array",
			schemaType: "number",
			code({ keyword: e, parentSchema: t, it: n }) {
				if (t.contains === undefined) {
					(0, r.checkStrictMode)(n, `"${e}" without "contains" is ignored`);
				}
			}
		};
		t["default"] = i;
	}),
	81966: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = {
			message({ keyword: e, schemaCode: t }) {
				const n = e === "maxItems" ? "more" : "fewer";
				return (0, r.str)`must NOT have ${n} than ${t} items`;
			},
			params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
		};
		const a = {
			keyword: ["maxItems", "minItems"],
			type: "array",
			schemaType: "number",
			$data: true,
			error: i,
			code(e) {
				const { keyword: t, data: n, schemaCode: i } = e;
				const a = t === "maxItems" ? r.operators.GT : r.operators.LT;
				e.fail$data((0, r._)`${n}.length ${a} ${i}`);
			}
		};
		t["default"] = a;
	}),
	50160: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = n(36362);
		const a = n(26759);
		const o = {
			message({ keyword: e, schemaCode: t }) {
				const n = e === "maxLength" ? "more" : "fewer";
				return (0, r.str)`must NOT have ${n} than ${t} characters`;
			},
			params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
		};
		const s = {
			keyword: ["maxLength", "minLength"],
			type: "string",
			schemaType: "number",
			$data: true,
			error: o,
			code(e) {
				const { keyword: t, data: n, schemaCode: o, it: s } = e;
				const c = t === "maxLength" ? r.operators.GT : r.operators.LT;
				const l = s.opts.unicode === false ? (0, r._)`${n}.length` : (0, r._)`${(0, i.useFunc)(e.gen, a.default)}(${n})`;
				e.fail$data((0, r._)`${l} ${c} ${o}`);
			}
		};
		t["default"] = s;
	}),
	73117: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = r.operators;
		const a = {
			maximum: {
				okStr: "<=",
				ok: i.LTE,
				fail: i.GT
			},
			minimum: {
				okStr: ">=",
				ok: i.GTE,
				fail: i.LT
			},
			exclusiveMaximum: {
				okStr: "<",
				ok: i.LT,
				fail: i.GTE
			},
			exclusiveMinimum: {
				okStr: ">",
				ok: i.GT,
				fail: i.LTE
			}
		};
		const o = {
			message: ({ keyword: e, schemaCode: t }) => (0, r.str)`must be ${a[e].okStr} ${t}`,
			params: ({ keyword: e, schemaCode: t }) => (0, r._)`{comparison: ${a[e].okStr}, limit: ${t}}`
		};
		const s = {
			keyword: Object.keys(a),
			type: "number",
			schemaType: "number",
			$data: true,
			error: o,
			code(e) {
				const { keyword: t, data: n, schemaCode: i } = e;
				e.fail$data((0, r._)`${n} ${a[t].fail} ${i} || isNaN(${n})`);
			}
		};
		t["default"] = s;
	}),
	71541: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = {
			message({ keyword: e, schemaCode: t }) {
				const n = e === "maxProperties" ? "more" : "fewer";
				return (0, r.str)`must NOT have ${n} than ${t} properties`;
			},
			params: ({ schemaCode: e }) => (0, r._)`{limit: ${e}}`
		};
		const a = {
			keyword: ["maxProperties", "minProperties"],
			type: "object",
			schemaType: "number",
			$data: true,
			error: i,
			code(e) {
				const { keyword: t, data: n, schemaCode: i } = e;
				const a = t === "maxProperties" ? r.operators.GT : r.operators.LT;
				e.fail$data((0, r._)`Object.keys(${n}).length ${a} ${i}`);
			}
		};
		t["default"] = a;
	}),
	7934: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(33626);
		const i = {
			message: ({ schemaCode: e }) => (0, r.str)`must be multiple of ${e}`,
			params: ({ schemaCode: e }) => (0, r._)`{multipleOf: ${e}}`
		};
		const a = {
			keyword: "multipleOf",
			type: "number",
			schemaType: "number",
			$data: true,
			error: i,
			code(e) {
				const { gen: t, data: n, schemaCode: i, it: a } = e;
				const o = a.opts.multipleOfPrecision;
				const s = t.let("res");
				const c = o ? (0, r._)`Math.abs(Math.round(${s}) - ${s}) > 1e-${o}` : (0, r._)`${s} !== parseInt(${s})`;
				e.fail$data((0, r._)`(${i} === 0 || (${s} = ${n}/${i}, ${c}))`);
			}
		};
		t["default"] = a;
	}),
	83037: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34434);
		const i = n(36362);
		const a = n(33626);
		const o = {
			message: ({ schemaCode: e }) => (0, a.str)`must match pattern "${e}"`,
			params: ({ schemaCode: e }) => (0, a._)`{pattern: ${e}}`
		};
		const s = {
			keyword: "pattern",
			type: "string",
			schemaType: "string",
			$data: true,
			error: o,
			code(e) {
				const { gen: t, data: n, $data: o, schema: s, schemaCode: c, it: l } = e;
				const u = l.opts.unicodeRegExp ? "u" : "";
				if (o) {
					const { regExp: r } = l.opts.code;
					const o = r.code === "new RegExp" ? (0, a._)`new RegExp` : (0, i.useFunc)(t, r);
					const s = t.let("valid");
					t.try(() => t.assign(s, (0, a._)`${o}(${c}, ${u}).test(${n})`), () => t.assign(s, false));
					e.fail$data((0, a._)`!${s}`);
				} else {
					const t = (0, r.usePattern)(e, s);
					e.fail$data((0, a._)`!${t}.test(${n})`);
				}
			}
		};
		t["default"] = s;
	}),
	33034: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(34434);
		const i = n(33626);
		const a = n(36362);
		const o = {
			message: ({ params: { missingProperty: e } }) => (0, i.str)`must have required property '${e}'`,
			params: ({ params: { missingProperty: e } }) => (0, i._)`{missingProperty: ${e}}`
		};
		const s = {
			keyword: "required",
			type: "object",
			schemaType: "array",
			$data: true,
			error: o,
			code(e) {
				const { gen: t, schema: n, schemaCode: o, data: s, $data: c, it: l } = e;
				const { opts: u } = l;
				if (!c && n.length === 0) return;
				const d = n.length >= u.loopRequired;
				if (l.allErrors) allErrorsMode();
				else exitOnErrorMode();
				if (u.strictRequired) {
					const t = e.parentSchema.properties;
					const { definedProperties: r } = e.it;
					for (const e of n) {
						if ((t === null || t === void 0 ? void 0 : t[e]) === undefined && !r.has(e)) {
							const t = l.schemaEnv.baseId + l.errSchemaPath;
							const n = `required property "${e}" is not defined at "${t}" (strictRequired)`;
							(0, a.checkStrictMode)(l, n, l.opts.strictRequired);
						}
					}
				}
				function allErrorsMode() {
					if (d || c) {
						e.block$data(i.nil, loopAllRequired);
					} else {
						for (const t of n) {
							(0, r.checkReportMissingProp)(e, t);
						}
					}
				}
				function exitOnErrorMode() {
					const i = t.let("missing");
					if (d || c) {
						const n = t.let("valid", true);
						e.block$data(n, () => loopUntilMissing(i, n));
						e.ok(n);
					} else {
						t.if((0, r.checkMissingProp)(e, n, i));
						(0, r.reportMissingProp)(e, i);
						t.else();
					}
				}
				function loopAllRequired() {
					t.forOf("prop", o, (n) => {
						e.setParams({ missingProperty: n });
						t.if((0, r.noPropertyInData)(t, s, n, u.ownProperties), () => e.error());
					});
				}
				function loopUntilMissing(n, a) {
					e.setParams({ missingProperty: n });
					t.forOf(n, o, () => {
						t.assign(a, (0, r.propertyInData)(t, s, n, u.ownProperties));
						t.if((0, i.not)(a), () => {
							e.error();
							t.break();
						});
					}, i.nil);
				}
			}
		};
		t["default"] = s;
	}),
	39018: (function(e, t, n) {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(27931);
		const i = n(33626);
		const a = n(36362);
		const o = n(91077);
		const s = {
			message: ({ params: { i: e, j: t } }) => (0, i.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,
			params: ({ params: { i: e, j: t } }) => (0, i._)`{i: ${e}, j: ${t}}`
		};
		const c = {
			keyword: "uniqueItems",
			type: "array",
			schemaType: "boolean",
			$data: true,
			error: s,
			code(e) {
				const { gen: t, data: n, $data: s, schema: c, parentSchema: l, schemaCode: u, it: d } = e;
				if (!s && !c) return;
				const f = t.let("valid");
				const p = l.items ? (0, r.getSchemaTypes)(l.items) : [];
				e.block$data(f, validateUniqueItems, (0, i._)`${u} === false`);
				e.ok(f);
				function validateUniqueItems() {
					const r = t.let("i", (0, i._)`${n}.length`);
					const a = t.let("j");
					e.setParams({
						i: r,
						j: a
					});
					t.assign(f, true);
					t.if((0, i._)`${r} > 1`, () => (canOptimize() ? loopN : loopN2)(r, a));
				}
				function canOptimize() {
					return p.length > 0 && !p.some((e) => e === "object" || e === "array");
				}
				function loopN(a, o) {
					const s = t.name("item");
					const c = (0, r.checkDataTypes)(p, s, d.opts.strictNumbers, r.DataType.Wrong);
					const l = t.const("indices", (0, i._)`{}`);
					t.for((0, i._)`;${a}--;`, () => {
						t.let(s, (0, i._)`${n}[${a}]`);
						t.if(c, (0, i._)`continue`);
						if (p.length > 1) t.if((0, i._)`typeof ${s} == "string"`, (0, i._)`${s} += "_"`);
						t.if((0, i._)`typeof ${l}[${s}] == "number"`, () => {
							t.assign(o, (0, i._)`${l}[${s}]`);
							e.error();
							t.assign(f, false).break();
						}).code((0, i._)`${l}[${s}] = ${a}`);
					});
				}
				function loopN2(r, s) {
					const c = (0, a.useFunc)(t, o.default);
					const l = t.name("outer");
					t.label(l).for((0, i._)`;${r}--;`, () => t.for((0, i._)`${s} = ${r}; ${s}--;`, () => t.if((0, i._)`${c}(${n}[${r}], ${n}[${s}])`, () => {
						e.error();
						t.assign(f, false).break(l);
					})));
				}
			}
		};
		t["default"] = c;
	}),
	77272: (function(e) {
		e.exports = function equal(e, t) {
			if (e === t) return true;
			if (e && t && typeof e == "object" && typeof t == "object") {
				if (e.constructor !== t.constructor) return false;
				var n, r, i;
				if (Array.isArray(e)) {
					n = e.length;
					if (n != t.length) return false;
					for (r = n; r-- !== 0;) if (!equal(e[r], t[r])) return false;
					return true;
				}
				if (e.constructor === RegExp) return e.source === t.source && e.flags === t.flags;
				if (e.valueOf !== Object.prototype.valueOf) return e.valueOf() === t.valueOf();
				if (e.toString !== Object.prototype.toString) return e.toString() === t.toString();
				i = Object.keys(e);
				n = i.length;
				if (n !== Object.keys(t).length) return false;
				for (r = n; r-- !== 0;) if (!Object.prototype.hasOwnProperty.call(t, i[r])) return false;
				for (r = n; r-- !== 0;) {
					var a = i[r];
					if (!equal(e[a], t[a])) return false;
				}
				return true;
			}
			return e !== e && t !== t;
		};
	}),
	73533: (function(e) {
		var t = e.exports = function(e, t, n) {
			if (typeof t == "function") {
				n = t;
				t = {};
			}
			n = t.cb || n;
			var r = typeof n == "function" ? n : n.pre || function() {};
			var i = n.post || function() {};
			_traverse(t, r, i, e, "", e);
		};
		t.keywords = {
			additionalItems: true,
			items: true,
			contains: true,
			additionalProperties: true,
			propertyNames: true,
			not: true,
			if: true,
			then: true,
			else: true
		};
		t.arrayKeywords = {
			items: true,
			allOf: true,
			anyOf: true,
			oneOf: true
		};
		t.propsKeywords = {
			$defs: true,
			definitions: true,
			properties: true,
			patternProperties: true,
			dependencies: true
		};
		t.skipKeywords = {
			default: true,
			enum: true,
			const: true,
			required: true,
			maximum: true,
			minimum: true,
			exclusiveMaximum: true,
			exclusiveMinimum: true,
			multipleOf: true,
			maxLength: true,
			minLength: true,
			pattern: true,
			format: true,
			maxItems: true,
			minItems: true,
			uniqueItems: true,
			maxProperties: true,
			minProperties: true
		};
		function _traverse(e, n, r, i, a, o, s, c, l, u) {
			if (i && typeof i == "object" && !Array.isArray(i)) {
				n(i, a, o, s, c, l, u);
				for (var d in i) {
					var f = i[d];
					if (Array.isArray(f)) {
						if (d in t.arrayKeywords) {
							for (var p = 0; p < f.length; p++) _traverse(e, n, r, f[p], a + "/" + d + "/" + p, o, a, d, i, p);
						}
					} else if (d in t.propsKeywords) {
						if (f && typeof f == "object") {
							for (var m in f) _traverse(e, n, r, f[m], a + "/" + d + "/" + escapeJsonPtr(m), o, a, d, i, m);
						}
					} else if (d in t.keywords || e.allKeys && !(d in t.skipKeywords)) {
						_traverse(e, n, r, f, a + "/" + d, o, a, d, i);
					}
				}
				r(i, a, o, s, c, l, u);
			}
		}
		function escapeJsonPtr(e) {
			return e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
	}),
	97374: (function(e, t, n) {
		const { normalizeIPv6: r, removeDotSegments: i, removeDotSegmentsRelative: a, recomposeAuthority: o, normalizePercentEncoding: s, normalizePathEncoding: c, serializePathEncoding: l, normalizeQueryFragmentEncoding: u, encodeQuery: d, encodeFragment: f, reescapeHostDelimiters: p, isIPv4: m, nonSimpleDomain: h } = n(2787);
		const { SCHEMES: g, getSchemeHandler: v } = n(20426);
		const y = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
		const b = "URI scheme is malformed.";
		const x = "URI host is malformed.";
		const S = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
		function validateScheme(e) {
			const t = String(e);
			if (!y.test(t)) {
				throw new TypeError(b);
			}
			return t;
		}
		function normalize(e, t) {
			if (typeof e === "string") {
				e = normalizeString(e, t);
			} else if (typeof e === "object") {
				e = parse(serialize(e, t), t);
			}
			return e;
		}
		function resolve(e, t, n) {
			const i = n ? Object.assign({ scheme: "null" }, n) : { scheme: "null" };
			const { parsed: a, malformedAuthorityOrPort: o, malformedPercentEncoding: s, malformedSchemeSpecific: c, malformedHost: l, malformedScheme: u } = parseWithStatus(e, i);
			const { parsed: d, malformedAuthorityOrPort: f, malformedPercentEncoding: p, malformedSchemeSpecific: h, malformedHost: g, malformedScheme: y } = parseWithStatus(t, i);
			if (o || f || s || p || c || h || l || g || u || y) {
				throw new Error(a.error || d.error || "URI is malformed.");
			}
			const b = resolveComponent(a, d, i, true);
			const S = v(n && n.scheme || b.scheme);
			const C = b.host;
			const w = C !== undefined && C !== "" && (m(C) || r(C).isIPV6);
			if (hasForbiddenDomainHost(b, n || {}, S, w)) {
				throw new Error(x);
			}
			canonicalizeHost(b, n || {}, S, w);
			const T = C && C.indexOf("%") !== -1 && !/\P{ASCII}/u.test(C);
			if (b.error && !T) {
				throw new Error(b.error);
			}
			i.skipEscape = true;
			return serialize(b, i);
		}
		function resolveComponent(e, t, n, r) {
			const o = {};
			if (!r) {
				e = parse(serialize(e, n), n);
				t = parse(serialize(t, n), n);
			}
			n = n || {};
			if (!n.tolerant && t.scheme) {
				o.scheme = t.scheme;
				o.userinfo = t.userinfo;
				o.host = t.host;
				o.port = t.port;
				o.path = i(t.path || "");
				o.query = t.query;
			} else {
				if (t.userinfo !== undefined || t.host !== undefined || t.port !== undefined) {
					o.userinfo = t.userinfo;
					o.host = t.host;
					o.port = t.port;
					o.path = i(t.path || "");
					o.query = t.query;
				} else {
					if (!t.path) {
						o.path = e.path;
						if (t.query !== undefined) {
							o.query = t.query;
						} else {
							o.query = e.query;
						}
					} else {
						if (t.path[0] === "/") {
							o.path = i(t.path);
						} else {
							const n = e.userinfo !== undefined || e.host !== undefined || e.port !== undefined;
							if (n && !e.path) {
								o.path = "/" + t.path;
							} else if (!e.path) {
								o.path = t.path;
							} else {
								o.path = e.path.slice(0, e.path.lastIndexOf("/") + 1) + t.path;
							}
							o.path = e.scheme === undefined && !n && o.path[0] !== "/" ? a(o.path) : i(o.path);
						}
						o.query = t.query;
					}
					o.userinfo = e.userinfo;
					o.host = e.host;
					o.port = e.port;
				}
				o.scheme = e.scheme;
			}
			o.fragment = t.fragment;
			return o;
		}
		function equal(e, t, n) {
			const r = normalizeComparableURI(e, n);
			const i = normalizeComparableURI(t, n);
			return r !== undefined && i !== undefined && r === i;
		}
		function serialize(e, t) {
			const n = {
				host: e.host,
				scheme: e.scheme,
				userinfo: e.userinfo,
				port: e.port,
				path: e.path,
				query: e.query,
				nid: e.nid,
				nss: e.nss,
				uuid: e.uuid,
				fragment: e.fragment,
				reference: e.reference,
				resourceName: e.resourceName,
				secure: e.secure,
				error: ""
			};
			const r = Object.assign({}, t);
			const c = [];
			if (n.scheme) {
				n.scheme = validateScheme(n.scheme);
			}
			const u = v(r.scheme || n.scheme);
			if (u && u.serialize) u.serialize(n, r);
			const p = n.userinfo !== undefined || n.host !== undefined || n.port !== undefined;
			const m = (n.scheme === undefined || r.reference === "suffix") && !p;
			const h = !r.skipEscape && m;
			if (n.path !== undefined) {
				if (!r.skipEscape) {
					n.path = l(n.path, h);
				} else {
					n.path = s(n.path);
				}
			}
			if (r.reference !== "suffix" && n.scheme) {
				n.scheme = validateScheme(n.scheme);
				c.push(n.scheme, ":");
			}
			const g = o(n);
			if (g !== undefined) {
				if (r.reference !== "suffix") {
					c.push("//");
				}
				c.push(g);
				if (n.path && n.path[0] !== "/") {
					c.push("/");
				}
			}
			if (n.path !== undefined) {
				let e = n.path;
				if (!r.absolutePath && (!u || !u.absolutePath)) {
					e = m && e[0] !== "/" ? a(e) : i(e);
				}
				if (m) {
					e = l(e, true);
				}
				if (g === undefined && e[0] === "/" && e[1] === "/") {
					e = "/%2F" + e.slice(2);
				}
				c.push(e);
			}
			if (n.query !== undefined) {
				c.push("?", d(n.query));
			}
			if (n.fragment !== undefined) {
				c.push("#", f(n.fragment));
			}
			return c.join("");
		}
		const C = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
		const w = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
		const T = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
		function getParseError(e, t) {
			if (t[2] !== undefined && e.path && e.path[0] !== "/") {
				return "URI path must start with \"/\" when authority is present.";
			}
			if (typeof e.port === "number" && (e.port < 0 || e.port > 65535)) {
				return "URI port is malformed.";
			}
			return undefined;
		}
		function hasMalformedPercentEncoding(e) {
			if (e === undefined) return false;
			let t = e.indexOf("%");
			while (t !== -1) {
				if (t + 2 >= e.length || !/^[\da-f]{2}$/iu.test(e.slice(t + 1, t + 3))) {
					return true;
				}
				t = e.indexOf("%", t + 3);
			}
			return false;
		}
		function isIPLiteral(e) {
			return e[0] === "[" && e[e.length - 1] === "]";
		}
		function hasMalformedComponentPercentEncoding(e) {
			const t = e[4];
			return hasMalformedPercentEncoding(e[3]) || t !== undefined && !isIPLiteral(t) && hasMalformedPercentEncoding(t) || hasMalformedPercentEncoding(e[6]) || hasMalformedPercentEncoding(e[7]) || hasMalformedPercentEncoding(e[8]);
		}
		function canonicalizeHost(e, t, n, r) {
			if (hasForbiddenDomainHost(e, t, n, r)) {
				e.error = e.error || x;
				return true;
			}
			if (!t.unicodeSupport && (!n || !n.unicodeSupport) && e.host && !isIPLiteral(e.host) && (t.domainHost || n && n.domainHost) && r === false && h(e.host)) {
				let t;
				try {
					t = new URL("http://" + e.host);
				} catch (t) {
					e.error = e.error || "Host's domain name can not be converted to ASCII: " + t;
					return true;
				}
				if (!isHostOnlyURL(t)) {
					e.error = e.error || x;
					return true;
				}
				e.host = t.hostname;
			}
			return false;
		}
		function hasForbiddenDomainHost(e, t, n, r) {
			return Boolean(e.host && r === false && !isIPLiteral(e.host) && (t.domainHost || n && n.domainHost) && S.test(e.host));
		}
		function isHostOnlyURL(e) {
			return e.username === "" && e.password === "" && e.port === "" && e.pathname === "/" && e.search === "" && e.hash === "" && e.hostname !== "";
		}
		function parseWithStatus(e, t) {
			const n = Object.assign({}, t);
			const i = {
				scheme: undefined,
				userinfo: undefined,
				host: "",
				port: undefined,
				path: "",
				query: undefined,
				fragment: undefined
			};
			let a = false;
			let o = false;
			let l = false;
			let d = false;
			let f = false;
			let h = false;
			let S = false;
			if (n.reference === "suffix") {
				if (n.scheme) {
					e = n.scheme + ":" + e;
				} else {
					e = "//" + e;
				}
			}
			const E = e.match(w);
			if (E !== null && E[1].indexOf("\\") !== -1) {
				i.error = "URI authority must not contain a literal backslash.";
				a = true;
			}
			const D = e.match(T);
			if (D !== null) {
				const e = D[1];
				const t = e.replace(/[\t\n\r]/g, "");
				if (t.length >= 2) {
					if (t.slice(0, 2) !== "//") {
						i.error = i.error || "URI authority must not contain a literal backslash.";
						a = true;
					} else if (e.length !== t.length) {
						i.error = i.error || "URI authority introducer must not contain whitespace.";
						a = true;
					}
				}
			}
			const O = e.match(C);
			if (O) {
				i.scheme = O[1];
				i.userinfo = O[3];
				i.host = O[4];
				i.port = parseInt(O[5], 10);
				i.path = O[6] || "";
				i.query = O[7];
				i.fragment = O[8];
				if (i.scheme !== undefined) {
					if (y.test(i.scheme)) {
						i.scheme = i.scheme.toLowerCase();
					} else {
						i.error = i.error || b;
						h = true;
					}
				}
				o = hasMalformedComponentPercentEncoding(O);
				if (o) {
					i.error = i.error || "URI contains malformed percent-encoding.";
				}
				if (isNaN(i.port)) {
					i.port = O[5];
				}
				const t = getParseError(i, O);
				if (t !== undefined) {
					i.error = i.error || t;
					a = true;
				}
				if (i.host) {
					const e = m(i.host);
					if (e === false) {
						const e = isIPLiteral(i.host);
						const t = i.host.indexOf("[") !== -1 || i.host.indexOf("]") !== -1;
						const n = r(i.host);
						S = n.isIPV6 || n.isIPVFuture === true;
						f = t && (!e || n.error === true);
						i.host = S ? n.host : n.host.toLowerCase();
						if (f) {
							i.error = i.error || x;
							a = true;
						}
					} else {
						S = true;
					}
				}
				if (i.scheme === undefined && i.userinfo === undefined && i.host === undefined && i.port === undefined && i.query === undefined && !i.path) {
					i.reference = "same-document";
				} else if (i.scheme === undefined) {
					i.reference = "relative";
				} else if (i.fragment === undefined) {
					i.reference = "absolute";
				} else {
					i.reference = "uri";
				}
				if (n.reference && n.reference !== "suffix" && n.reference !== i.reference) {
					i.error = i.error || "URI is not a " + n.reference + " reference.";
				}
				const C = v(n.scheme || i.scheme);
				if (!f) {
					d = canonicalizeHost(i, n, C, S);
				}
				if (e.indexOf("%") !== -1 && i.host !== undefined && !f) {
					let e = S ? i.host : s(i.host, true);
					if (!S) {
						e = s(e.toLowerCase());
					}
					i.host = S || n.scheme !== "null" ? p(e, S) : e;
				}
				if (!C || C && !C.skipNormalize) {
					if (i.path) {
						i.path = c(i.path);
					}
					if (i.query) {
						i.query = u(i.query);
					}
					if (i.fragment) {
						i.fragment = u(i.fragment);
					}
				}
				if (C && C.parse) {
					C.parse(i, n);
					if (C === g.urn && i.nid === undefined) {
						l = true;
					}
				}
			} else {
				i.error = i.error || "URI can not be parsed.";
			}
			return {
				parsed: i,
				malformedAuthorityOrPort: a,
				malformedPercentEncoding: o,
				malformedSchemeSpecific: l,
				malformedHost: d,
				malformedScheme: h
			};
		}
		function parse(e, t) {
			return parseWithStatus(e, t).parsed;
		}
		function normalizeString(e, t) {
			return normalizeStringWithStatus(e, t).normalized;
		}
		function normalizeStringWithStatus(e, t) {
			const { parsed: n, malformedAuthorityOrPort: r, malformedPercentEncoding: i, malformedSchemeSpecific: a, malformedHost: o, malformedScheme: s } = parseWithStatus(e, t);
			return {
				normalized: r || i || a || o || s ? e : serialize(n, t),
				malformedAuthorityOrPort: r,
				malformedPercentEncoding: i,
				malformedSchemeSpecific: a,
				malformedHost: o,
				malformedScheme: s
			};
		}
		function normalizeComparableURI(e, t) {
			if (typeof e !== "string" && typeof e !== "object") {
				return undefined;
			}
			let n;
			try {
				n = typeof e === "string" ? e : serialize(e, t);
			} catch {
				return undefined;
			}
			const { normalized: r, malformedAuthorityOrPort: i, malformedPercentEncoding: a, malformedSchemeSpecific: o, malformedHost: s, malformedScheme: c } = normalizeStringWithStatus(n, t);
			return i || a || o || s || c ? undefined : r;
		}
		const E = {
			SCHEMES: g,
			normalize,
			resolve,
			resolveComponent,
			equal,
			serialize,
			parse
		};
		e.exports = E;
		e.exports["default"] = E;
		e.exports.fastUri = E;
	}),
	20426: (function(e, t, n) {
		const { isUUID: r } = n(2787);
		const i = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
		const a = [
			"http",
			"https",
			"ws",
			"wss",
			"urn",
			"urn:uuid"
		];
		function isValidSchemeName(e) {
			return a.indexOf(e) !== -1;
		}
		function wsIsSecure(e) {
			if (e.secure === true) {
				return true;
			} else if (e.secure === false) {
				return false;
			} else if (e.scheme) {
				return e.scheme.length === 3 && (e.scheme[0] === "w" || e.scheme[0] === "W") && (e.scheme[1] === "s" || e.scheme[1] === "S") && (e.scheme[2] === "s" || e.scheme[2] === "S");
			} else {
				return false;
			}
		}
		function httpParse(e) {
			if (!e.host) {
				e.error = e.error || "HTTP URIs must have a host.";
			}
			return e;
		}
		function httpSerialize(e) {
			const t = String(e.scheme).toLowerCase() === "https";
			if (e.port === (t ? 443 : 80) || e.port === "") {
				e.port = undefined;
			}
			if (!e.path) {
				e.path = "/";
			}
			return e;
		}
		function wsParse(e) {
			e.secure = wsIsSecure(e);
			e.resourceName = (e.path || "/") + (e.query ? "?" + e.query : "");
			e.path = undefined;
			e.query = undefined;
			return e;
		}
		function wsSerialize(e) {
			if (e.port === (wsIsSecure(e) ? 443 : 80) || e.port === "") {
				e.port = undefined;
			}
			if (typeof e.secure === "boolean") {
				e.scheme = e.secure ? "wss" : "ws";
				e.secure = undefined;
			}
			if (e.resourceName) {
				const t = e.resourceName.indexOf("?");
				const n = t === -1 ? e.resourceName : e.resourceName.slice(0, t);
				e.path = n && n !== "/" ? n : undefined;
				e.query = t === -1 ? undefined : e.resourceName.slice(t + 1);
				e.resourceName = undefined;
			}
			e.fragment = undefined;
			return e;
		}
		function urnParse(e, t) {
			if (!e.path) {
				e.error = "URN can not be parsed";
				return e;
			}
			const n = e.path.match(i);
			if (n && n[0] === e.path) {
				const r = t.scheme || e.scheme || "urn";
				e.nid = n[1].toLowerCase();
				e.nss = n[2];
				const i = `${r}:${t.nid || e.nid}`;
				const a = getSchemeHandler(i);
				e.path = undefined;
				if (a) {
					e = a.parse(e, t);
				}
			} else {
				e.error = e.error || "URN can not be parsed.";
			}
			return e;
		}
		function urnSerialize(e, t) {
			if (e.nid === undefined) {
				throw new Error("URN without nid cannot be serialized");
			}
			const n = t.scheme || e.scheme || "urn";
			const r = e.nid.toLowerCase();
			const i = `${n}:${t.nid || r}`;
			const a = getSchemeHandler(i);
			if (a) {
				e = a.serialize(e, t);
			}
			const o = e;
			const s = e.nss;
			o.path = `${r || t.nid}:${s}`;
			t.skipEscape = true;
			return o;
		}
		function urnuuidParse(e, t) {
			const n = e;
			n.uuid = n.nss;
			n.nss = undefined;
			if (!t.tolerant && (!n.uuid || !r(n.uuid))) {
				n.error = n.error || "UUID is not valid.";
			}
			return n;
		}
		function urnuuidSerialize(e) {
			const t = e;
			t.nss = (e.uuid || "").toLowerCase();
			return t;
		}
		const o = {
			scheme: "http",
			domainHost: true,
			parse: httpParse,
			serialize: httpSerialize
		};
		const s = {
			scheme: "https",
			domainHost: o.domainHost,
			parse: httpParse,
			serialize: httpSerialize
		};
		const c = {
			scheme: "ws",
			domainHost: true,
			parse: wsParse,
			serialize: wsSerialize
		};
		const l = {
			scheme: "wss",
			domainHost: c.domainHost,
			parse: c.parse,
			serialize: c.serialize
		};
		const u = {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		};
		const d = {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		};
		const f = {
			http: o,
			https: s,
			ws: c,
			wss: l,
			urn: u,
			"urn:uuid": d
		};
		Object.setPrototypeOf(f, null);
		function getSchemeHandler(e) {
			return e && (f[e] || f[e.toLowerCase()]) || undefined;
		}
		e.exports = {
			wsIsSecure,
			SCHEMES: f,
			isValidSchemeName,
			getSchemeHandler
		};
	}),
	2787: (function(e) {
		const t = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
		const n = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
		const r = RegExp.prototype.test.bind(/^\d*$/u);
		const i = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
		const a = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
		const o = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
		const s = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
		const c = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
		const l = new Array(256);
		{
			const e = "0123456789ABCDEF";
			for (let t = 0; t < 256; t++) {
				l[t] = "%" + e[t >> 4] + e[t & 15];
			}
		}
		function percentEncodeNonAscii(e) {
			if (e < 2048) {
				return l[192 | e >> 6] + l[128 | e & 63];
			}
			if (e < 65536) {
				return l[224 | e >> 12] + l[128 | e >> 6 & 63] + l[128 | e & 63];
			}
			return l[240 | e >> 18] + l[128 | e >> 12 & 63] + l[128 | e >> 6 & 63] + l[128 | e & 63];
		}
		function stringArrayToHexStripped(e) {
			let t = "";
			let n = 0;
			let r = 0;
			for (r = 0; r < e.length; r++) {
				n = e[r].charCodeAt(0);
				if (n === 48) {
					continue;
				}
				if (!(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) {
					return "";
				}
				t += e[r];
				break;
			}
			for (r += 1; r < e.length; r++) {
				n = e[r].charCodeAt(0);
				if (!(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) {
					return "";
				}
				t += e[r];
			}
			return t;
		}
		const u = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
		const d = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
		const f = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
		const p = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
		function isZoneIdentifier(e) {
			if (e.length === 0) return false;
			for (let t = 0; t < e.length; t++) {
				if (f(e[t])) continue;
				if (e[t] === "%" && t + 2 < e.length && i(e.slice(t + 1, t + 3))) {
					t += 2;
					continue;
				}
				return false;
			}
			return true;
		}
		function compressIPv6ZeroRun(e) {
			let t = -1;
			let n = 0;
			let r = -1;
			let i = 0;
			for (let a = 0; a < e.length; a++) {
				if (e[a] === "0") {
					if (r === -1) r = a;
					i++;
					if (i > n) {
						n = i;
						t = r;
					}
				} else {
					r = -1;
					i = 0;
				}
			}
			if (n < 2) return e.join(":");
			const a = e.slice(0, t).join(":");
			const o = e.slice(t + n).join(":");
			return a + "::" + o;
		}
		function normalizeIPv6Address(e) {
			const t = e.indexOf("::");
			if (t !== -1 && e.indexOf("::", t + 1) !== -1) return undefined;
			const r = t === -1 ? e.split(":") : e.slice(0, t).split(":");
			const i = t === -1 ? [] : e.slice(t + 2).split(":");
			if (t !== -1) {
				if (r.length === 1 && r[0] === "") r.length = 0;
				if (i.length === 1 && i[0] === "") i.length = 0;
			}
			const a = r.concat(i);
			let o = 0;
			for (let e = 0; e < a.length; e++) {
				const r = a[e];
				if (r === "") return undefined;
				if (r.indexOf(".") !== -1) {
					if (e !== a.length - 1 || t !== -1 && i.length === 0 || !n(r)) return undefined;
					o += 2;
					continue;
				}
				if (!u(r)) return undefined;
				a[e] = parseInt(r, 16).toString(16);
				o++;
			}
			if (t === -1) {
				if (o !== 8) return undefined;
				return compressIPv6ZeroRun(a);
			}
			if (o >= 8) return undefined;
			const s = a.slice(0, r.length);
			for (let e = o; e < 8; e++) s.push("0");
			for (let e = r.length; e < a.length; e++) s.push(a[e]);
			return compressIPv6ZeroRun(s);
		}
		function normalizeIPv6(e) {
			const t = e[0] === "[" && e[e.length - 1] === "]";
			const n = e[0] === "[" || e[e.length - 1] === "]";
			if (n && !t) return {
				host: e,
				isIPV6: false,
				error: true
			};
			let r = t ? e.slice(1, -1) : e;
			if (t && d(r)) {
				r = r.toLowerCase();
				return {
					host: `[${r}]`,
					escapedHost: r,
					isIPV6: false,
					isIPVFuture: true
				};
			}
			if (findToken(r, ":") < 2) {
				return {
					host: e,
					isIPV6: false,
					error: t
				};
			}
			let i = "";
			const a = r.indexOf("%");
			if (a !== -1) {
				const t = r.slice(a, a + 3).toLowerCase() === "%25" ? 3 : 1;
				i = r.slice(a + t);
				if (!isZoneIdentifier(i)) return {
					host: e,
					isIPV6: false,
					error: true
				};
				r = r.slice(0, a);
			}
			const o = normalizeIPv6Address(r);
			if (o === undefined) return {
				host: e,
				isIPV6: false,
				error: true
			};
			return {
				host: o + (i ? "%" + i : ""),
				escapedHost: o + (i ? "%25" + i : ""),
				isIPV6: true
			};
		}
		function findToken(e, t) {
			let n = 0;
			for (let r = 0; r < e.length; r++) {
				if (e[r] === t) n++;
			}
			return n;
		}
		function removeDotSegments(e) {
			let t = e;
			const n = [];
			let r = -1;
			let i = 0;
			while (i = t.length) {
				if (i === 1) {
					if (t === ".") {
						break;
					} else if (t === "/") {
						n.push("/");
						break;
					} else {
						n.push(t);
						break;
					}
				} else if (i === 2) {
					if (t[0] === ".") {
						if (t[1] === ".") {
							break;
						} else if (t[1] === "/") {
							t = t.slice(2);
							continue;
						}
					} else if (t[0] === "/") {
						if (t[1] === "." || t[1] === "/") {
							n.push("/");
							break;
						}
					}
				} else if (i === 3) {
					if (t === "/..") {
						if (n.length !== 0) {
							n.pop();
						}
						n.push("/");
						break;
					}
				}
				if (t[0] === ".") {
					if (t[1] === ".") {
						if (t[2] === "/") {
							t = t.slice(3);
							continue;
						}
					} else if (t[1] === "/") {
						t = t.slice(2);
						continue;
					}
				} else if (t[0] === "/") {
					if (t[1] === ".") {
						if (t[2] === "/") {
							t = t.slice(2);
							continue;
						} else if (t[2] === ".") {
							if (t[3] === "/") {
								t = t.slice(3);
								if (n.length !== 0) {
									n.pop();
								}
								continue;
							}
						}
					}
				}
				if ((r = t.indexOf("/", 1)) === -1) {
					n.push(t);
					break;
				} else {
					n.push(t.slice(0, r));
					t = t.slice(r);
				}
			}
			return n.join("");
		}
		function removeDotSegmentsRelative(e) {
			if (e === "" || e[0] === "/") {
				return removeDotSegments(e);
			}
			const t = e.split("/");
			const n = t.length - 1;
			const r = [];
			let i = false;
			for (let e = 0; e <= n; e++) {
				const a = t[e];
				if (a === "." || a === "..") {
					if (a === "..") {
						if (r.length !== 0 && r[r.length - 1] !== "..") {
							r.pop();
						} else {
							r.push("..");
						}
					}
					i = e === n;
				} else {
					r.push(a);
				}
			}
			if (i && r[r.length - 1] !== "..") {
				r.push("");
			}
			if (r.length === 0 || r[0] === "" || r[0].includes(":")) {
				r.unshift(".");
			}
			return r.join("/");
		}
		const m = {
			"@": "%40",
			"/": "%2F",
			"?": "%3F",
			"#": "%23",
			":": "%3A"
		};
		const h = /[@/?#:]/g;
		const g = /[@/?#]/g;
		function reescapeHostDelimiters(e, t) {
			const n = t ? g : h;
			n.lastIndex = 0;
			return e.replace(n, (e) => m[e]);
		}
		function normalizePercentEncoding(e, t = false) {
			if (e.indexOf("%") === -1) {
				return e;
			}
			let n = "";
			for (let r = 0; r < e.length; r++) {
				if (e[r] === "%" && r + 2 < e.length) {
					const o = e.slice(r + 1, r + 3);
					if (i(o)) {
						const e = o.toUpperCase();
						const i = String.fromCharCode(parseInt(e, 16));
						if (t && a(i)) {
							n += i;
						} else {
							n += "%" + e;
						}
						r += 2;
						continue;
					}
				}
				n += e[r];
			}
			return n;
		}
		function normalizePathEncoding(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				const r = e[n];
				if (r === "%" && n + 2 < e.length) {
					const r = e.slice(n + 1, n + 3);
					if (i(r)) {
						const e = r.toUpperCase();
						const i = String.fromCharCode(parseInt(e, 16));
						if (i !== "." && a(i)) {
							t += i;
						} else {
							t += "%" + e;
						}
						n += 2;
						continue;
					}
				}
				if (o(r)) {
					t += r;
				} else {
					const i = e.charCodeAt(n);
					if (i < 128) {
						t += isEscapeSafe(i) ? r : l[i];
					} else if (i < 55296 || i > 57343) {
						t += percentEncodeNonAscii(i);
					} else if (i <= 56319 && n + 1 < e.length) {
						const r = e.charCodeAt(n + 1);
						if (r >= 56320 && r <= 57343) {
							t += percentEncodeNonAscii(65536 + (i - 55296 << 10) + (r - 56320));
							n++;
						} else {
							t += percentEncodeNonAscii(65533);
						}
					} else {
						t += percentEncodeNonAscii(65533);
					}
				}
			}
			return t;
		}
		function serializePathEncoding(e, t = false) {
			let n = "";
			let r = t && e[0] !== "/";
			for (let t = 0; t < e.length; t++) {
				const a = e[t];
				if (a === "%" && t + 2 < e.length) {
					const r = e.slice(t + 1, t + 3);
					if (i(r)) {
						n += "%" + r.toUpperCase();
						t += 2;
						continue;
					}
				}
				if (a === "/") {
					r = false;
				}
				if (o(a) && (a !== ":" || !r)) {
					n += a;
				} else {
					const r = e.charCodeAt(t);
					if (r < 128) {
						n += l[r];
					} else if (r < 55296 || r > 57343) {
						n += percentEncodeNonAscii(r);
					} else if (r <= 56319 && t + 1 < e.length) {
						const i = e.charCodeAt(t + 1);
						if (i >= 56320 && i <= 57343) {
							n += percentEncodeNonAscii(65536 + (r - 55296 << 10) + (i - 56320));
							t++;
						} else {
							n += percentEncodeNonAscii(65533);
						}
					} else {
						n += percentEncodeNonAscii(65533);
					}
				}
			}
			return n;
		}
		function encodeComponent(e, t) {
			let n = "";
			for (let r = 0; r < e.length; r++) {
				const a = e[r];
				if (a === "%" && r + 2 < e.length) {
					const t = e.slice(r + 1, r + 3);
					if (i(t)) {
						n += "%" + t.toUpperCase();
						r += 2;
						continue;
					}
				}
				if (t(a)) {
					n += a;
				} else {
					const t = e.charCodeAt(r);
					if (t < 128) {
						n += l[t];
					} else if (t < 55296 || t > 57343) {
						n += percentEncodeNonAscii(t);
					} else if (t <= 56319 && r + 1 < e.length) {
						const i = e.charCodeAt(r + 1);
						if (i >= 56320 && i <= 57343) {
							n += percentEncodeNonAscii(65536 + (t - 55296 << 10) + (i - 56320));
							r++;
						} else {
							n += percentEncodeNonAscii(65533);
						}
					} else {
						n += percentEncodeNonAscii(65533);
					}
				}
			}
			return n;
		}
		function encodeUserinfo(e) {
			return encodeComponent(e, c);
		}
		function encodeQuery(e) {
			return encodeComponent(e, s);
		}
		function encodeFragment(e) {
			return encodeComponent(e, s);
		}
		function isEscapeSafe(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 42 || e === 43 || e === 45 || e === 46 || e === 47 || e === 64 || e === 95;
		}
		function normalizeQueryFragmentEncoding(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				const r = e[n];
				if (r === "%" && n + 2 < e.length) {
					const r = e.slice(n + 1, n + 3);
					if (i(r)) {
						const e = r.toUpperCase();
						const i = String.fromCharCode(parseInt(e, 16));
						if (a(i)) {
							t += i;
						} else {
							t += "%" + e;
						}
						n += 2;
						continue;
					}
				}
				if (s(r)) {
					t += r;
				} else {
					const i = e.charCodeAt(n);
					if (i < 128) {
						t += isEscapeSafe(i) ? r : l[i];
					} else if (i < 55296 || i > 57343) {
						t += percentEncodeNonAscii(i);
					} else if (i <= 56319 && n + 1 < e.length) {
						const r = e.charCodeAt(n + 1);
						if (r >= 56320 && r <= 57343) {
							t += percentEncodeNonAscii(65536 + (i - 55296 << 10) + (r - 56320));
							n++;
						} else {
							t += percentEncodeNonAscii(65533);
						}
					} else {
						t += percentEncodeNonAscii(65533);
					}
				}
			}
			return t;
		}
		function escapePreservingEscapes(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				if (e[n] === "%" && n + 2 < e.length) {
					const r = e.slice(n + 1, n + 3);
					if (i(r)) {
						t += "%" + r.toUpperCase();
						n += 2;
						continue;
					}
				}
				t += escape(e[n]);
			}
			return t;
		}
		function recomposeAuthority(e) {
			const t = [];
			if (e.userinfo !== undefined) {
				t.push(encodeUserinfo(e.userinfo));
				t.push("@");
			}
			if (e.host !== undefined) {
				let r = e.host;
				if (!n(r)) {
					let e = normalizeIPv6(r);
					if (e.isIPV6 !== true && e.isIPVFuture !== true) {
						r = normalizePercentEncoding(r, true);
						e = normalizeIPv6(r);
					}
					if (e.isIPV6 === true || e.isIPVFuture === true) {
						r = `[${e.escapedHost}]`;
					} else {
						r = reescapeHostDelimiters(r, false);
					}
				}
				t.push(r);
			}
			if (typeof e.port === "number" || typeof e.port === "string") {
				const n = String(e.port);
				if (!r(n)) {
					throw new TypeError("URI port is malformed.");
				}
				t.push(":");
				t.push(n);
			}
			return t.length ? t.join("") : undefined;
		}
		;
		e.exports = {
			nonSimpleDomain: p,
			recomposeAuthority,
			reescapeHostDelimiters,
			normalizePercentEncoding,
			normalizePathEncoding,
			serializePathEncoding,
			normalizeQueryFragmentEncoding,
			encodeUserinfo,
			encodeQuery,
			encodeFragment,
			escapePreservingEscapes,
			removeDotSegments,
			removeDotSegmentsRelative,
			isIPv4: n,
			isUUID: t,
			normalizeIPv6,
			stringArrayToHexStripped
		};
	}),
	22783: (function(e) {
		e.exports = JSON.parse("{\"$id\":\"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#\",\"description\":\"Meta-schema for $data reference (JSON AnySchema extension proposal)\",\"type\":\"object\",\"required\":[\"$data\"],\"properties\":{\"$data\":{\"type\":\"string\",\"anyOf\":[{\"format\":\"relative-json-pointer\"},{\"format\":\"json-pointer\"}]}},\"additionalProperties\":false}");
	}),
	46006: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/applicator\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/applicator\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Applicator vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"prefixItems\":{\"$ref\":\"#/$defs/schemaArray\"},\"items\":{\"$dynamicRef\":\"#meta\"},\"contains\":{\"$dynamicRef\":\"#meta\"},\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"properties\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"default\":{}},\"patternProperties\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"propertyNames\":{\"format\":\"regex\"},\"default\":{}},\"dependentSchemas\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"default\":{}},\"propertyNames\":{\"$dynamicRef\":\"#meta\"},\"if\":{\"$dynamicRef\":\"#meta\"},\"then\":{\"$dynamicRef\":\"#meta\"},\"else\":{\"$dynamicRef\":\"#meta\"},\"allOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"anyOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"oneOf\":{\"$ref\":\"#/$defs/schemaArray\"},\"not\":{\"$dynamicRef\":\"#meta\"}},\"$defs\":{\"schemaArray\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$dynamicRef\":\"#meta\"}}}}");
	}),
	55464: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/content\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/content\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Content vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"contentEncoding\":{\"type\":\"string\"},\"contentMediaType\":{\"type\":\"string\"},\"contentSchema\":{\"$dynamicRef\":\"#meta\"}}}");
	}),
	43892: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/core\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/core\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Core vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"$id\":{\"$ref\":\"#/$defs/uriReferenceString\",\"$comment\":\"Non-empty fragments not allowed.\",\"pattern\":\"^[^#]*#?$\"},\"$schema\":{\"$ref\":\"#/$defs/uriString\"},\"$ref\":{\"$ref\":\"#/$defs/uriReferenceString\"},\"$anchor\":{\"$ref\":\"#/$defs/anchorString\"},\"$dynamicRef\":{\"$ref\":\"#/$defs/uriReferenceString\"},\"$dynamicAnchor\":{\"$ref\":\"#/$defs/anchorString\"},\"$vocabulary\":{\"type\":\"object\",\"propertyNames\":{\"$ref\":\"#/$defs/uriString\"},\"additionalProperties\":{\"type\":\"boolean\"}},\"$comment\":{\"type\":\"string\"},\"$defs\":{\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"}}},\"$defs\":{\"anchorString\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z_][-A-Za-z0-9._]*$\"},\"uriString\":{\"type\":\"string\",\"format\":\"uri\"},\"uriReferenceString\":{\"type\":\"string\",\"format\":\"uri-reference\"}}}");
	}),
	97442: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/format-annotation\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/format-annotation\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Format vocabulary meta-schema for annotation results\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"format\":{\"type\":\"string\"}}}");
	}),
	2617: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/meta-data\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/meta-data\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Meta-data vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"default\":true,\"deprecated\":{\"type\":\"boolean\",\"default\":false},\"readOnly\":{\"type\":\"boolean\",\"default\":false},\"writeOnly\":{\"type\":\"boolean\",\"default\":false},\"examples\":{\"type\":\"array\",\"items\":true}}}");
	}),
	36953: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/unevaluated\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/unevaluated\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Unevaluated applicator vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"unevaluatedItems\":{\"$dynamicRef\":\"#meta\"},\"unevaluatedProperties\":{\"$dynamicRef\":\"#meta\"}}}");
	}),
	9064: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/meta/validation\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/validation\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Validation vocabulary meta-schema\",\"type\":[\"object\",\"boolean\"],\"properties\":{\"type\":{\"anyOf\":[{\"$ref\":\"#/$defs/simpleTypes\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/simpleTypes\"},\"minItems\":1,\"uniqueItems\":true}]},\"const\":true,\"enum\":{\"type\":\"array\",\"items\":true},\"multipleOf\":{\"type\":\"number\",\"exclusiveMinimum\":0},\"maximum\":{\"type\":\"number\"},\"exclusiveMaximum\":{\"type\":\"number\"},\"minimum\":{\"type\":\"number\"},\"exclusiveMinimum\":{\"type\":\"number\"},\"maxLength\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minLength\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"pattern\":{\"type\":\"string\",\"format\":\"regex\"},\"maxItems\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minItems\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"uniqueItems\":{\"type\":\"boolean\",\"default\":false},\"maxContains\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minContains\":{\"$ref\":\"#/$defs/nonNegativeInteger\",\"default\":1},\"maxProperties\":{\"$ref\":\"#/$defs/nonNegativeInteger\"},\"minProperties\":{\"$ref\":\"#/$defs/nonNegativeIntegerDefault0\"},\"required\":{\"$ref\":\"#/$defs/stringArray\"},\"dependentRequired\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/stringArray\"}}},\"$defs\":{\"nonNegativeInteger\":{\"type\":\"integer\",\"minimum\":0},\"nonNegativeIntegerDefault0\":{\"$ref\":\"#/$defs/nonNegativeInteger\",\"default\":0},\"simpleTypes\":{\"enum\":[\"array\",\"boolean\",\"integer\",\"null\",\"number\",\"object\",\"string\"]},\"stringArray\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true,\"default\":[]}}}");
	}),
	81016: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://json-schema.org/draft/2020-12/schema\",\"$vocabulary\":{\"https://json-schema.org/draft/2020-12/vocab/core\":true,\"https://json-schema.org/draft/2020-12/vocab/applicator\":true,\"https://json-schema.org/draft/2020-12/vocab/unevaluated\":true,\"https://json-schema.org/draft/2020-12/vocab/validation\":true,\"https://json-schema.org/draft/2020-12/vocab/meta-data\":true,\"https://json-schema.org/draft/2020-12/vocab/format-annotation\":true,\"https://json-schema.org/draft/2020-12/vocab/content\":true},\"$dynamicAnchor\":\"meta\",\"title\":\"Core and Validation specifications meta-schema\",\"allOf\":[{\"$ref\":\"meta/core\"},{\"$ref\":\"meta/applicator\"},{\"$ref\":\"meta/unevaluated\"},{\"$ref\":\"meta/validation\"},{\"$ref\":\"meta/meta-data\"},{\"$ref\":\"meta/format-annotation\"},{\"$ref\":\"meta/content\"}],\"type\":[\"object\",\"boolean\"],\"$comment\":\"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.\",\"properties\":{\"definitions\":{\"$comment\":\"\\\"definitions\\\" has been replaced by \\\"$defs\\\".\",\"type\":\"object\",\"additionalProperties\":{\"$dynamicRef\":\"#meta\"},\"deprecated\":true,\"default\":{}},\"dependencies\":{\"$comment\":\"\\\"dependencies\\\" has been split and replaced by \\\"dependentSchemas\\\" and \\\"dependentRequired\\\" in order to serve their differing semantics.\",\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$dynamicRef\":\"#meta\"},{\"$ref\":\"meta/validation#/$defs/stringArray\"}]},\"deprecated\":true,\"default\":{}},\"$recursiveAnchor\":{\"$comment\":\"\\\"$recursiveAnchor\\\" has been replaced by \\\"$dynamicAnchor\\\".\",\"$ref\":\"meta/core#/$defs/anchorString\",\"deprecated\":true},\"$recursiveRef\":{\"$comment\":\"\\\"$recursiveRef\\\" has been replaced by \\\"$dynamicRef\\\".\",\"$ref\":\"meta/core#/$defs/uriReferenceString\",\"deprecated\":true}}}");
	}),
	58061: (function(e) {
		e.exports = JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"Core schema meta-schema\",\"definitions\":{\"schemaArray\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#\"}},\"nonNegativeInteger\":{\"type\":\"integer\",\"minimum\":0},\"nonNegativeIntegerDefault0\":{\"allOf\":[{\"$ref\":\"#/definitions/nonNegativeInteger\"},{\"default\":0}]},\"simpleTypes\":{\"enum\":[\"array\",\"boolean\",\"integer\",\"null\",\"number\",\"object\",\"string\"]},\"stringArray\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true,\"default\":[]}},\"type\":[\"object\",\"boolean\"],\"properties\":{\"$id\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"$schema\":{\"type\":\"string\",\"format\":\"uri\"},\"$ref\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"$comment\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"default\":true,\"readOnly\":{\"type\":\"boolean\",\"default\":false},\"examples\":{\"type\":\"array\",\"items\":true},\"multipleOf\":{\"type\":\"number\",\"exclusiveMinimum\":0},\"maximum\":{\"type\":\"number\"},\"exclusiveMaximum\":{\"type\":\"number\"},\"minimum\":{\"type\":\"number\"},\"exclusiveMinimum\":{\"type\":\"number\"},\"maxLength\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minLength\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"pattern\":{\"type\":\"string\",\"format\":\"regex\"},\"additionalItems\":{\"$ref\":\"#\"},\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#/definitions/schemaArray\"}],\"default\":true},\"maxItems\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minItems\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"uniqueItems\":{\"type\":\"boolean\",\"default\":false},\"contains\":{\"$ref\":\"#\"},\"maxProperties\":{\"$ref\":\"#/definitions/nonNegativeInteger\"},\"minProperties\":{\"$ref\":\"#/definitions/nonNegativeIntegerDefault0\"},\"required\":{\"$ref\":\"#/definitions/stringArray\"},\"additionalProperties\":{\"$ref\":\"#\"},\"definitions\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"default\":{}},\"properties\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"default\":{}},\"patternProperties\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#\"},\"propertyNames\":{\"format\":\"regex\"},\"default\":{}},\"dependencies\":{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#/definitions/stringArray\"}]}},\"propertyNames\":{\"$ref\":\"#\"},\"const\":true,\"enum\":{\"type\":\"array\",\"items\":true,\"minItems\":1,\"uniqueItems\":true},\"type\":{\"anyOf\":[{\"$ref\":\"#/definitions/simpleTypes\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/simpleTypes\"},\"minItems\":1,\"uniqueItems\":true}]},\"format\":{\"type\":\"string\"},\"contentMediaType\":{\"type\":\"string\"},\"contentEncoding\":{\"type\":\"string\"},\"if\":{\"$ref\":\"#\"},\"then\":{\"$ref\":\"#\"},\"else\":{\"$ref\":\"#\"},\"allOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"anyOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"oneOf\":{\"$ref\":\"#/definitions/schemaArray\"},\"not\":{\"$ref\":\"#\"}},\"default\":true}");
	})
};
;
