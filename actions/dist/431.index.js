"use strict";
exports.id = 431;
exports.ids = [431];
exports.modules = { 93431: (function(e, t, n) {
	n.r(t);
	n.d(t, { openArtifactClient: () => openArtifactClient });
	var r = n(36244);
	function openArtifactClient() {
		return new r.t9();
	}
}) };
;
