"use strict";
exports.id = 7416;
exports.ids = [7416];
exports.modules = { 27416: (function(e, t, n) {
	n.r(t);
	n.d(t, { openClient: () => openClient });
	var r = n(96817);
	function openClient(e, t) {
		return (0, r.Q)(e, t === undefined ? {} : { baseUrl: t });
	}
}) };
;
