"use strict";
exports.id = 4082;
exports.ids = [4082];
exports.modules = { 54082: (function(e, t, n) {
	n.d(t, {
		PJ: () => TomlDate,
		zx: () => TomlError,
		qg: () => parse
	});
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function getLineColFromPtr(e, t) {
		let n = e.slice(0, t).split(/\r?\n/);
		return [n.length, n.pop().length + 1];
	}
	function makeCodeBlock(e, t, n) {
		let r = e.split(/\r?\n/);
		let i = "";
		let a = (Math.log10(t + 1) | 0) + 1;
		for (let e = t - 1; e <= t + 1; e++) {
			let o = r[e - 1];
			if (!o) continue;
			i += e.toString().padEnd(a, " ");
			i += ":  ";
			i += o;
			i += "\n";
			if (e === t) {
				i += " ".repeat(a + n + 2);
				i += "^\n";
			}
		}
		return i;
	}
	class TomlError extends Error {
		line;
		column;
		codeblock;
		constructor(e, t) {
			const [n, r] = getLineColFromPtr(t.toml, t.ptr);
			const i = makeCodeBlock(t.toml, n, r);
			super(`Invalid TOML document: ${e}\n\n${i}`, t);
			this.line = n;
			this.column = r;
			this.codeblock = i;
		}
		static x(e, t, n) {
			throw new TomlError(e, {
				toml: t.s,
				ptr: n ?? t.p
			});
		}
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function parseString(e) {
		let t = e.p;
		let n = e.s.charCodeAt(e.p++);
		let r = n;
		let i = n === 39;
		let a = n === e.s.charCodeAt(e.p) && n === e.s.charCodeAt(e.p + 1);
		if (a) {
			if ((n = e.s.charCodeAt(e.p += 2)) === 10) e.p++;
			else if (n === 13 && e.s.charCodeAt(e.p + 1) === 10) e.p += 2;
		}
		let o = "";
		let s = e.p;
		let c = 0;
		for (; e.p < e.s.length; e.p++) {
			n = e.s.charCodeAt(e.p);
			if (a && (n === 10 || n === 13 && e.s.charCodeAt(e.p + 1) === 10)) {
				c = c && 3;
			} else if (n < 32 && n !== 9 || n === 127) {
				TomlError.x("control characters are not allowed in strings", e);
			} else if ((!c || c === 3) && n === r && (!a || e.s.charCodeAt(e.p + 1) === r && e.s.charCodeAt(e.p + 2) === r)) {
				if (a) {
					if (e.s.charCodeAt(e.p + 3) === r) e.p++;
					if (e.s.charCodeAt(e.p + 3) === r) e.p++;
				}
				if (!c) {
					let t = e.s.slice(s, e.p);
					o = o ? o + t : t;
				}
				e.p += a ? 3 : 1;
				return o;
			} else if (!c) {
				if (!i && n === 92) {
					o += e.s.slice(s, s = e.p);
					c = 1;
				}
			} else if (c === 1) {
				if (n === 120 || n === 117 || n === 85) {
					let t = e.p++ - 1;
					let r = 0;
					let i = n === 120 ? 2 : n === 117 ? 4 : 8;
					for (let t = 0; t < i; t++, e.p++) {
						let t = e.s.charCodeAt(e.p);
						let n = t >= 48 && t <= 57 ? t - 48 : t >= 65 && t <= 70 ? t - 65 + 10 : t >= 97 && t <= 102 ? t - 97 + 10 : -1;
						if (n < 0) TomlError.x("invalid non-hex character in unicode escape", e);
						r = r << 4 | n;
					}
					if (r < 0 || r > 1114111 || r >= 55296 && r <= 57343) {
						TomlError.x("invalid unicode escape", e, t);
					}
					o += String.fromCodePoint(r);
					s = e.p--;
					c = 0;
				} else if (a && (n === 32 || n === 9)) {
					c = 2;
				} else {
					if (n === 98) o += "\b";
					else if (n === 116) o += "	";
					else if (n === 110) o += "\n";
					else if (n === 102) o += "\f";
					else if (n === 114) o += "\r";
					else if (n === 101) o += "\x1B";
					else if (n === 34) o += "\"";
					else if (n === 92) o += "\\";
					else TomlError.x("unrecognised escape sequence", e);
					s = e.p + 1;
					c = 0;
				}
			} else if (n !== 32 && n !== 9) {
				if (c === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", e, s);
				c = !i && n === 92 ? 1 : 0;
				s = e.p;
			}
		}
		TomlError.x("unfinished string", e, t);
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	let r = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
	class TomlDate extends Date {
		#e = false;
		#t = false;
		#n = null;
		constructor(e, t, n) {
			let i = true;
			let a = true;
			let o = "Z";
			let s;
			if (typeof e === "string") {
				if (t) prep: {
					if (t < 3) {
						if (+e.slice(11, 13) > 23) {
							e = "";
							break prep;
						}
						if (t === 2) {
							o = null;
							e += "Z";
						} else if ((s = e.charCodeAt(e.length - 1)) !== 90 && s !== 122) {
							o = e.slice(e.length - 6);
						}
						if (n) e = e.slice(0, 10) + "T" + e.slice(11);
					} else if (t === 4) {
						e = +e.slice(0, 2) > 23 ? "" : `0000-01-01T${e}Z`;
					}
					i = t !== 4;
					a = t !== 3;
				}
				else {
					let t = e.match(r);
					if (t) {
						if (!t[1]) {
							i = false;
							e = `0000-01-01T${e}`;
						}
						a = !!t[2];
						a && e[10] === " " && (e = e.replace(" ", "T"));
						if (t[2] && +t[2] > 23) {
							e = "";
						} else {
							o = t[3] || null;
							if (!o && a) e += "Z";
						}
					} else {
						e = "";
					}
				}
			}
			super(e);
			if (!isNaN(this.getTime())) {
				this.#e = i;
				this.#t = a;
				this.#n = o;
			}
		}
		isDateTime() {
			return this.#e && this.#t;
		}
		isLocal() {
			return !this.#e || !this.#t || !this.#n;
		}
		isDate() {
			return this.#e && !this.#t;
		}
		isTime() {
			return this.#t && !this.#e;
		}
		isValid() {
			return this.#e || this.#t;
		}
		toISOString() {
			let e = super.toISOString();
			if (this.isDate()) return e.slice(0, 10);
			if (this.isTime()) return e.slice(11, 23);
			if (this.#n === null) return e.slice(0, -1);
			if (this.#n === "Z" || this.#n === "z") return e;
			let t = +this.#n.slice(1, 3) * 60 + +this.#n.slice(4, 6);
			t = this.#n[0] === "-" ? t : -t;
			let n = new Date(this.getTime() - t * 6e4);
			return n.toISOString().slice(0, -1) + this.#n;
		}
		static wrapAsOffsetDateTime(e, t = "Z") {
			let n = new TomlDate(e);
			n.#n = t;
			return n;
		}
		static wrapAsLocalDateTime(e) {
			let t = new TomlDate(e);
			t.#n = null;
			return t;
		}
		static wrapAsLocalDate(e) {
			let t = new TomlDate(e);
			t.#t = false;
			t.#n = null;
			return t;
		}
		static wrapAsLocalTime(e) {
			let t = new TomlDate(e);
			t.#e = false;
			t.#n = null;
			return t;
		}
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function isDigit(e, t = 10) {
		return t === 16 ? e > 47 && e < 58 || e > 64 && e < 71 || e > 96 && e < 103 : e > 47 && e < 48 + t;
	}
	function isEndOfValue(e, t) {
		return e === 32 || e === 9 || e === 10 || e === 13 || t && (e === t || e === 44) || e === 35;
	}
	function extractValue(e, t) {
		let n = e.p;
		let r = e.s.charCodeAt(e.p);
		if (r === 91 || r === 123) {
			e.d-- || TomlError.x("document contains excessively nested structures. aborting.", e);
			let t = r === 91 ? parseArray(e) : parseInlineTable(e);
			e.d++;
			return t;
		}
		if (r === 34 || r === 39) {
			return parseString(e);
		}
		if (r === 116) {
			if (e.s.charCodeAt(++e.p) !== 114 || e.s.charCodeAt(++e.p) !== 117 || e.s.charCodeAt(++e.p) !== 101) TomlError.x("invalid value", e, n);
			return e.p++, true;
		}
		if (r === 102) {
			if (e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 108 || e.s.charCodeAt(++e.p) !== 115 || e.s.charCodeAt(++e.p) !== 101) TomlError.x("invalid value", e, n);
			return e.p++, false;
		}
		if (r === 43 || r === 45) {
			return parseNumber(e, e.p, e.s.charCodeAt(++e.p), 44 - r, t);
		}
		if (e.s.charCodeAt(e.p + 4) === 45 && e.s.charCodeAt(e.p + 7) === 45) {
			return parseDate(e, r, t);
		}
		if (e.s.charCodeAt(e.p + 2) === 58) {
			return parseTime(e, r, t);
		}
		return parseNumber(e, e.p, r, 0, t);
	}
	function parseNumber(e, t, n, r, i) {
		let a = n;
		let o = 0;
		let s = false;
		if (a === 105) {
			if (e.s.charCodeAt(++e.p) !== 110 || e.s.charCodeAt(++e.p) !== 102) TomlError.x("invalid value", e, t);
			return e.p++, (r || 1) / 0;
		}
		if (a === 110) {
			if (e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 110) TomlError.x("invalid value", e, t);
			return e.p++, NaN;
		}
		if (a === 48) {
			if (++e.p >= e.s.length || isEndOfValue(a = e.s.charCodeAt(e.p), i)) return e.bi === true ? 0n : 0;
			if (!r) {
				if (a === 120) return parseIntegerBaseN(e, t, 16, i);
				else if (a === 98) return parseIntegerBaseN(e, t, 2, i);
				else if (a === 111) return parseIntegerBaseN(e, t, 8, i);
			}
			if (a === 46) o = 2;
			else if (a === 101 || a === 69) o = 4;
			else TomlError.x("illegal leading zero", e, t);
		} else if (!isDigit(a)) TomlError.x("invalid value", e, t);
		while (++e.p < e.s.length && (a = e.s.charCodeAt(e.p), !isEndOfValue(a, i))) {
			if (!o) o = 1;
			if (a === 95) {
				if (!(o & 1)) TomlError.x("illegal underscore", e);
				o += 11;
				s = true;
			} else if (o === 1 && a === 46) o = 2;
			else if ((o === 1 || o === 3) && (a === 101 || a === 69)) o = 4;
			else if (o === 4 && (a === 43 || a === 45)) {
				o = 6;
			} else if (!isDigit(a)) TomlError.x(`illegal character in numeric literal`, e);
			else if (o > 9) o -= 11;
			else if (!(o & 1)) o++;
		}
		if (!o) {
			let t = (n - 48) * (r || 1);
			return e.bi === true ? BigInt(t) : t;
		}
		if (!(o & 1)) TomlError.x("unfinished numeric value", e, t);
		let c = e.s.slice(t, e.p);
		if (s) c = c.replaceAll("_", "");
		return o > 1 ? parseFloat(c) : parseInteger(e, c, 10, t);
	}
	function parseIntegerBaseN(e, t, n, r) {
		let i, a = 1;
		while (++e.p < e.s.length && (i = e.s.charCodeAt(e.p), !isEndOfValue(i, r))) {
			if (i === 95) {
				if (a & 1) TomlError.x("illegal underscore", e);
				a = 3;
			} else if (!isDigit(i, n)) TomlError.x(`illegal character in numeric literal`, e);
			else if (a & 1) a--;
		}
		if (a & 1) TomlError.x("unfinished numeric value", e);
		let o = e.s.slice(t + 2, e.p);
		if (a) o = o.replaceAll("_", "");
		return parseInteger(e, o, n, t);
	}
	function parseInteger(e, t, n, r) {
		if (e.bi !== true) int: {
			let i = parseInt(t, n);
			if (!Number.isSafeInteger(i)) {
				if (e.bi) break int;
				TomlError.x("integer value cannot be represented losslessly", e, r);
			}
			return i;
		}
		return n === 10 ? BigInt(t) : BigInt((n === 2 ? "0b" : n === 8 ? "0o" : "0x") + t);
	}
	function parseDate(e, t, n) {
		let r = e.p++, i;
		if (!isDigit(t) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++))) {
			return parseNumber(e, e.p = r, t, 0, n);
		}
		e.p += 5;
		if (!isDigit(e.s.charCodeAt(e.p++))) TomlError.x("invalid date-time: date part is malformed", e, r);
		if (e.p >= e.s.length || ((t = e.s.charCodeAt(e.p)) !== 32 || (i = true, !isDigit(e.s.charCodeAt(e.p + 1)))) && t !== 84 && t !== 116) {
			let t = e.s.slice(r, e.p);
			return readDate(e, t, 3, false, r);
		}
		if (e.s.charCodeAt(e.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", e, r);
		if (e.s.charCodeAt(e.p += 3) === 58) e.p += 3;
		if (e.s.charCodeAt(e.p) === 46) while (isDigit(e.s.charCodeAt(++e.p)));
		if (t = e.s.charCodeAt(e.p)) {
			if (t === 90 || t === 122) {
				let t = e.s.slice(r, ++e.p);
				return readDate(e, t, 1, i, r, "[+00:00]");
			}
			if (t === 43 || t === 45) {
				let t = e.s.slice(r, e.p += 6);
				return readDate(e, t, 1, i, r, !e.ld && "[" + e.s.slice(e.p - 6, e.p) + "]");
			}
		}
		let a = e.s.slice(r, e.p);
		return readDate(e, a, 2, i, r);
	}
	function parseTime(e, t, n) {
		let r = e.p;
		if (!isDigit(t) || !isDigit(e.s.charCodeAt(++e.p))) {
			return parseNumber(e, --e.p, t, 0, n);
		}
		if (e.s.charCodeAt(e.p += 4) === 58) e.p += 3;
		if (e.s.charCodeAt(e.p) === 46) while (isDigit(e.s.charCodeAt(++e.p)));
		let i = e.s.slice(r, e.p);
		return readDate(e, i, 4, false, r);
	}
	function readDate(e, t, n, r, i, a) {
		if (e.ld) {
			let a = new TomlDate(t, n, r);
			if (!a.isValid()) TomlError.x("invalid date", e, i);
			return a;
		}
		try {
			if (a) t += a;
			switch (n) {
				case 1: return Temporal.ZonedDateTime.from(t);
				case 2: return Temporal.PlainDateTime.from(t);
				case 3: return Temporal.PlainDate.from(t);
				case 4: return Temporal.PlainTime.from(t);
			}
		} catch (t) {
			TomlError.x(t instanceof Error ? t.message : "" + t, e, i);
		}
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function skipComment(e) {
		for (; e.p < e.s.length; e.p++) {
			let t = e.s.charCodeAt(e.p);
			if (t === 10) break;
			if (t === 13 && e.s.charCodeAt(e.p + 1) === 10) {
				e.p++;
				break;
			}
			if (t < 32 && t !== 9 || t === 127) {
				TomlError.x("control characters are not allowed in comments", e);
			}
		}
	}
	function skipVoid(e, t, n) {
		let r;
		while (e.p < e.s.length) {
			while (e.p < e.s.length && ((r = e.s.charCodeAt(e.p)) === 32 || r === 9 || !t && (r === 10 || r === 13 && e.s.charCodeAt(e.p + 1) === 10))) e.p++;
			if (n || r !== 35) break;
			skipComment(e);
		}
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function parseKey(e, t = 61) {
		let n;
		let r = 0;
		let i = [];
		let a;
		let o = e.s.charCodeAt(n = e.p);
		do {
			if (o === t) {
				if (!r) TomlError.x("unexpected end of key", e);
				if (r === 1) i.push(e.s.slice(a, e.p));
				return e.p++, i;
			} else if (o === 46) {
				if (!r) TomlError.x("illegal empty bare key", e);
				if (r === 1) i.push(e.s.slice(a, e.p));
				r = 0;
			} else if (!r && (o === 34 || o === 39)) {
				if (o === e.s.charCodeAt(e.p + 1) && o === e.s.charCodeAt(e.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", e);
				i.push(parseString(e));
				r = 2;
				e.p--;
			} else if (o === 32 || o === 9) {
				if (r === 1) {
					i.push(e.s.slice(a, e.p));
					r = 2;
				}
			} else if (r === 2 || o < 48 && o !== 45 || o > 57 && o < 65 || o > 90 && o < 97 && o !== 95 || o > 122) {
				TomlError.x("illegal character in key", e);
			} else if (!r) {
				r = 1;
				a = e.p;
			}
		} while (o = e.s.charCodeAt(++e.p));
		TomlError.x("incomplete key-value: cannot find end of key", e, n);
	}
	function parseInlineTable(e) {
		let t = e.p++;
		let n = Object.create(null);
		let r = new Set();
		let i;
		while (e.p < e.s.length) {
			skipVoid(e);
			if ((i = e.s.charCodeAt(e.p)) === 125) {
				e.p++;
				return n;
			}
			let t;
			let a = n;
			let o = false;
			let s = e.p;
			let c = parseKey(e);
			for (let n = 0; n < c.length; n++) {
				if (n) a = o ? a[t] : a[t] = Object.create(null);
				t = c[n];
				if ((o = Object.hasOwn(a, t)) && (typeof a[t] !== "object" || r.has(a[t]))) {
					TomlError.x("trying to redefine an already defined value", e, s);
				}
				let i = t === "__proto__";
				if (e.uk && (i || t === "constructor")) {
					a = e.uk !== 1 && TomlError.x("document contains an unsafe property", e, s);
					break;
				}
				if (!o && i) {
					Object.defineProperty(a, t, {
						enumerable: true,
						configurable: true,
						writable: true
					});
				}
			}
			if (o) {
				TomlError.x("trying to redefine an already defined value", e, s);
			}
			skipVoid(e, true, true);
			let l = extractValue(e, 125);
			if (a && typeof (a[t] = l) === "object") r.add(l);
			skipVoid(e);
			if ((i = e.s.charCodeAt(e.p++)) === 125) {
				return n;
			}
			if (i !== 44) TomlError.x("expected comma or end of structure", e, e.p - 1);
		}
		TomlError.x("unfinished table", e, t);
	}
	function parseArray(e) {
		let t = e.p++;
		let n = [];
		let r;
		while (e.p < e.s.length) {
			skipVoid(e);
			if ((r = e.s.charCodeAt(e.p)) === 93) {
				e.p++;
				return n;
			}
			n.push(extractValue(e, 93));
			skipVoid(e);
			if ((r = e.s.charCodeAt(e.p++)) === 93) {
				return n;
			}
			if (r !== 44) TomlError.x("expected comma or end of structure", e, e.p - 1);
		}
		TomlError.x("unfinished array", e, t);
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	function peekTable(e, t, n, r, i) {
		let a = n;
		let o = r;
		let s;
		let c = false;
		let l;
		for (let n = 0; n < t.length; n++) {
			if (n) {
				a = c ? a[s] : a[s] = Object.create(null);
				o = (l = o[s]).c;
				if (i === 0 && (l.t === 1 || l.t === 2)) {
					return null;
				}
				if (l.t === 2) {
					let e = a.length - 1;
					a = a[e];
					o = o[e].c;
				}
			}
			s = t[n];
			if ((c = Object.hasOwn(a, s)) && o[s]?.t === 0 && o[s]?.d) {
				return null;
			}
			if (!c) {
				let r = s === "__proto__";
				if (e.uk && (r || s === "constructor")) return false;
				if (r) {
					Object.defineProperty(a, s, {
						enumerable: true,
						configurable: true,
						writable: true
					});
					Object.defineProperty(o, s, {
						enumerable: true,
						configurable: true,
						writable: true
					});
				}
				o[s] = {
					t: n < t.length - 1 && i === 2 ? 3 : i,
					d: false,
					i: 0,
					c: Object.create(null)
				};
			}
		}
		l = o[s];
		if (l.t !== i && !(i === 1 && l.t === 3)) {
			return null;
		}
		if (i === 2) {
			if (!l.d) {
				l.d = true;
				a[s] = [];
			}
			a[s].push(a = Object.create(null));
			l.c[l.i++] = l = {
				t: 1,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
		if (l.d) {
			return null;
		}
		l.d = true;
		if (i === 1) {
			a = c ? a[s] : a[s] = Object.create(null);
		} else if (i === 0 && c) {
			return null;
		}
		return [
			s,
			a,
			l.c
		];
	}
	function validateTablePeek(e, t, n) {
		if (t === null || e.uk === 2) TomlError.x(t === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", e, n);
	}
	function parse(e, t = {}) {
		let n = {
			s: e,
			p: 0,
			d: t.maxDepth ?? 1e3,
			bi: t.integersAsBigInt ?? false,
			ld: t.useLegacyDate ?? true,
			uk: t.unsafeKeyBehaviour === "throw" ? 2 : t.unsafeKeyBehaviour === "drop" ? 1 : 0
		};
		let r = Object.create(null);
		let i = Object.create(null);
		let a;
		let o = false;
		let s = r;
		let c = i;
		if (e.charCodeAt(0) === 65279) n.p++;
		skipVoid(n);
		while (n.p < e.length) {
			if (e.charCodeAt(n.p) === 91) {
				let t = e.charCodeAt(++n.p) === 91;
				a = n.p += +t;
				o = false;
				let l = parseKey(n, 93);
				if (t) {
					if (e.charCodeAt(n.p) !== 93) {
						TomlError.x("expected end of table array declaration", n);
					}
					n.p++;
				}
				let u = peekTable(n, l, r, i, t ? 2 : 1);
				if (!u) {
					validateTablePeek(n, u, a);
					o = true;
				} else {
					c = u[2];
					s = u[1];
				}
			} else {
				a = n.p;
				let e = parseKey(n);
				let t = peekTable(n, e, s, c, 0);
				if (!t && !o) validateTablePeek(n, t, a);
				skipVoid(n, true, true);
				let r = extractValue(n, void 0);
				if (t && !o) t[1][t[0]] = r;
			}
			skipVoid(n, true);
			if (n.p < e.length && (a = e.charCodeAt(n.p)) !== 10 && (a !== 13 || e.charCodeAt(n.p + 1) !== 10)) {
				TomlError.x("each key-value declaration must be followed by an end-of-line", n);
			}
			skipVoid(n);
		}
		return r;
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	let i = /^[a-z0-9-_]+$/i;
	let a = !!"".isWellFormed;
	function extendedTypeOf(e) {
		let t = typeof e;
		if (t === "object") {
			if (Array.isArray(e)) return "array";
			if (typeof e.getUTCDate === "function" && e instanceof Date) return "date";
			if (globalThis.Temporal) {
				if (e.until) {
					if (e instanceof Temporal.ZonedDateTime) return "temporal/tz+uc";
					if (e instanceof Temporal.PlainDateTime || e instanceof Temporal.PlainDate) return "temporal/uc";
					if (e instanceof Temporal.PlainTime || e instanceof Temporal.Instant) return "temporal";
					if (e instanceof Temporal.PlainYearMonth) return "temporal/x";
				} else if (e.toPlainDate && e instanceof Temporal.PlainMonthDay || e.negated && e instanceof Temporal.Duration) {
					return "temporal/x";
				}
			}
		}
		return t;
	}
	function isArrayOfTables(e) {
		for (let t = 0; t < e.length; t++) {
			if (extendedTypeOf(e[t]) !== "object") return false;
		}
		return e.length != 0;
	}
	function formatWellFormedStringUnchecked(e) {
		return JSON.stringify(e).replaceAll("", "\\u007f");
	}
	function formatString(e) {
		return formatWellFormedStringUnchecked(a ? e.toWellFormed() : e);
	}
	function formatKey(e) {
		if (i.test(e)) return e;
		if (a && !e.isWellFormed()) throw new RangeError("key contains illegal lone surrogates");
		return formatWellFormedStringUnchecked(e);
	}
	function stringifyValue(e, t, n, r, i) {
		if (n === 0) {
			throw new Error("Could not stringify the object: maximum object depth exceeded");
		}
		switch (t) {
			case "number":
				if (isNaN(e)) return "nan";
				if (e === Infinity) return "inf";
				if (e === -Infinity) return "-inf";
				if (Number.isInteger(e) && (r || !Number.isSafeInteger(e))) return e.toFixed(1);
			case "bigint":
			case "boolean":
			case "temporal": return e.toString();
			case "string": return formatString(e);
			case "date":
				if (isNaN(e.getTime())) throw new TypeError("cannot serialize invalid date");
				return e.toISOString();
			case "object": return stringifyInlineTable(e, n, r, i);
			case "array": return stringifyArray(e, n, r, i);
			case "temporal/tz+uc": if (i) {
				let t = e.timeZoneId;
				let n = t.charCodeAt(0);
				if (n !== 43 && n !== 45 && (n !== 85 && n !== 71 && n !== 90 && n !== 69 || t !== "UTC" && t !== "UCT" && t !== "Universal" && t !== "Zulu" && !t.startsWith("GMT") && t !== "Greenwich" && !t.startsWith("Etc/"))) {
					throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode");
				}
			}
			case "temporal/uc":
				if (i && e.calendarId !== "iso8601") throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");
				return e.toString({
					calendarName: "never",
					timeZoneName: "never"
				});
			case "temporal/x": throw new TypeError("Unsupported " + e[Symbol.toStringTag]);
		}
	}
	function stringifyInlineTable(e, t, n, r) {
		let i = Object.keys(e);
		if (i.length === 0) return "{}";
		let a = "{ ";
		for (let o = 0; o < i.length; o++) {
			let s = i[o];
			if (o) a += ", ";
			a += formatKey(s) + " = " + stringifyValue(e[s], extendedTypeOf(e[s]), t - 1, n, r);
		}
		return a + " }";
	}
	function stringifyArray(e, t, n, r) {
		if (e.length === 0) return "[]";
		let i = "[ ";
		for (let a = 0; a < e.length; a++) {
			if (a) i += ", ";
			if (e[a] === null || e[a] === void 0) {
				throw new TypeError("arrays cannot contain null or undefined values");
			}
			i += stringifyValue(e[a], extendedTypeOf(e[a]), t - 1, n, r);
		}
		return i + " ]";
	}
	function stringifyArrayTable(e, t, n, r, i) {
		if (n === 0) {
			throw new Error("Could not stringify the object: maximum object depth exceeded");
		}
		let a = "";
		for (let o = 0; o < e.length; o++) {
			a += `${a && "\n"}[[${t}]]\n`;
			a += stringifyTable(0, e[o], t, n, r, i);
		}
		return a;
	}
	function stringifyTable(e, t, n, r, i, a) {
		if (r === 0) {
			throw new Error("Could not stringify the object: maximum object depth exceeded");
		}
		let o = "";
		let s = "";
		let c = Object.keys(t);
		for (let e = 0; e < c.length; e++) {
			let l = c[e];
			if (t[l] !== null && t[l] !== void 0) {
				let e = extendedTypeOf(t[l]);
				if (e === "symbol" || e === "function") {
					throw new TypeError(`cannot serialize values of type '${e}'`);
				}
				let c = formatKey(l);
				if (e === "array" && isArrayOfTables(t[l])) {
					s += (s && "\n") + stringifyArrayTable(t[l], n ? `${n}.${c}` : c, r - 1, i, a);
				} else if (e === "object") {
					let e = n ? `${n}.${c}` : c;
					s += (s && "\n") + stringifyTable(e, t[l], e, r - 1, i, a);
				} else {
					o += c;
					o += " = ";
					o += stringifyValue(t[l], e, r, i, a);
					o += "\n";
				}
			}
		}
		if (e && (o || !s)) o = o ? `[${e}]\n${o}` : `[${e}]`;
		return o && s ? `${o}\n${s}` : o || s;
	}
	function stringify(e, { maxDepth: t = 1e3, numbersAsFloat: n = false, strictTemporal: r = false } = {}) {
		if (extendedTypeOf(e) !== "object") {
			throw new TypeError("stringify can only be called with an object");
		}
		let i = stringifyTable(0, e, "", t, n, r);
		if (i[i.length - 1] !== "\n") return i + "\n";
		return i;
	}
	;
	/*!
	* Copyright (c) Squirrel Chat et al., All rights reserved.
	* SPDX-License-Identifier: BSD-3-Clause
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are met:
	*
	* 1. Redistributions of source code must retain the above copyright notice, this
	*    list of conditions and the following disclaimer.
	* 2. Redistributions in binary form must reproduce the above copyright notice,
	*    this list of conditions and the following disclaimer in the
	*    documentation and/or other materials provided with the distribution.
	* 3. Neither the name of the copyright holder nor the names of its contributors
	*    may be used to endorse or promote products derived from this software without
	*    specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
	* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
	* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
	* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
	* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
	* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
	* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
	* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
	* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	*/
	const o = {
		parse,
		stringify,
		TomlDate,
		TomlError
	};
}) };
;
