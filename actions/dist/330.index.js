"use strict";
exports.id = 330;
exports.ids = [330];
exports.modules = { 4330: (function(e, t, n) {
	n.d(t, {
		approvalFileSchema: () => r.XW,
		channelStateSchema: () => a._V,
		rolloutPolicySchema: () => i.z
	});
	var r = n(34165);
	var i = n(39944);
	var a = n(94031);
}) };
;
