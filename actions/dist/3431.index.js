"use strict";
exports.id = 3431;
exports.ids = [3431];
exports.modules = { 93431: (function(e, t, n) {
	n.r(t);
	n.d(t, { openArtifactClient: () => openArtifactClient });
	var r = n(56615);
	function openArtifactClient() {
		return new r.t9();
	}
}) };
;
