"use strict";
exports.id = 6027;
exports.ids = [6027];
exports.modules = { 76027: (function(e, t, n) {
	n.d(t, { createValidator: () => createValidator });
	var r = n(67720);
	var i = n(28613);
	var a = n(42207);
	;
	const o = {
		"date-time": isDateTime,
		uri: isUri
	};
	function isDateTime(e) {
		const t = /^(.{10}T.{5}:)(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.exec(e);
		if (t === null) return false;
		const [, n = "", r = "", , i = ""] = t;
		const o = (0, a.TM)(`${n}${r === "60" ? "59" : r}${i}`.toUpperCase());
		if (o === undefined || Number(r) > 60) return false;
		return r !== "60" || new Date(o).toISOString().slice(11, 19) === "23:59:59";
	}
	const s = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
	const c = /^(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*$/;
	const l = /^(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
	const u = new RegExp(`^(?:${s}|/)*$`);
	const d = new RegExp(`^(?:${s}|[/?])*$`);
	const f = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;
	function isUri(e) {
		const t = f.exec(e);
		if (t === null) return false;
		const [, n, r = "", i = "", a = ""] = t;
		if (n !== undefined && !isAuthority(n)) return false;
		if (n === undefined && r.startsWith("//")) return false;
		return u.test(r) && d.test(i) && d.test(a);
	}
	function isAuthority(e) {
		const t = e.lastIndexOf("@");
		const n = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(e.slice(t + 1))?.[1];
		if (n === undefined || !c.test(e.slice(0, Math.max(t, 0)))) return false;
		return n.startsWith("[") ? isIpLiteral(n.slice(1, -1)) : l.test(n);
	}
	function isIpLiteral(e) {
		return /^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/i.test(e) || isIpv6(e);
	}
	function isIpv6(e) {
		const t = e.split("::");
		if (t.length > 2) return false;
		const n = t.map((e) => e === "" ? [] : e.split(":"));
		const r = n.flat();
		const i = r.at(-1) ?? "";
		const a = i.includes(".");
		if (a && (!isIpv4(i) || e.endsWith("::"))) return false;
		const o = a ? r.slice(0, -1) : r;
		if (!o.every((e) => /^[0-9A-Fa-f]{1,4}$/.test(e))) return false;
		const s = o.length + (a ? 2 : 0);
		return t.length === 2 ? s <= 7 : s === 8;
	}
	function isIpv4(e) {
		return /^(?:(?:0|1\d{0,2}|2[0-4]\d|25[0-5]|[2-9]\d?)(?:\.(?!$)|$)){4}$/.test(e);
	}
	;
	function createValidator() {
		const e = new r.Ajv2020({
			allErrors: true,
			strict: false,
			strictSchema: "log",
			logger: false,
			ownProperties: true,
			unicodeRegExp: true
		});
		i["default"](e);
		for (const [t, n] of Object.entries(o)) e.addFormat(t, n);
		return e;
	}
}) };
;
