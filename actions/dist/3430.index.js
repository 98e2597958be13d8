"use strict";
exports.id = 3430;
exports.ids = [3430];
exports.modules = { 73430: (function(e, t, n) {
	n.d(t, {
		approvalFileSchema: () => r.XW,
		cdeventSchema: () => a.Zu,
		channelStateSchema: () => c._V,
		provSchema: () => o.J,
		rolloutPolicySchema: () => i.z,
		rolloutRecordSchema: () => T
	});
	var r = n(34165);
	var i = n(50970);
	var a = n(56378);
	var o = n(56136);
	var s = n(84227);
	var c = n(94031);
	var l = n(6597);
	var u = n(71641);
	var d = n(71165);
	var f = n(4743);
	;
	const p = s.rej({
		kind: s.k5n(c.Zb),
		strategy: s.k5n(c.YL),
		ladder: s.YOg(d.KN).max(64),
		stage: s.Whr().min(0),
		started_at: d.uR,
		stage_started_at: d.uR,
		incident: f.os.nullable().describe("What a hotfix repairs"),
		reason: f.Qq,
		by: f.os
	}).describe("What was going out");
	const m = {
		observed: f.uJ.nullable(),
		hooks: s.YOg(f.lE).max(8),
		overrides: s.YOg(f.oI).max(32),
		measured: f.kc.nullable()
	};
	const h = s.rej({
		validation: s.k5n([
			"open",
			"closed",
			"expired",
			"unverified",
			"not_told"
		]).describe("What the manifest said when the activation was decided"),
		integrity: s.k5n([
			"verified",
			"not_verified",
			"not_told"
		]).describe("Whether manifest and all evidence were derived again then"),
		signature: s.k5n(["not_checked"]).describe("A signature of the manifest is a gate of its own"),
		post_check: s.k5n([
			"pass",
			"fail",
			"inconclusive",
			"absent",
			"not_told"
		]),
		activation: s.k5n([
			"active",
			"not_active",
			"unknown"
		])
	}).describe("Each status for itself");
	const g = {
		from: f.Jd.nullable().describe("What was live before; null for the first"),
		to: f.Jd.describe("What shall be live"),
		artifacts: l.B.shape.artifacts,
		commit: l.B.shape.commit,
		build_id: f.os.nullable(),
		config_sha256: d.sc.nullable(),
		manifest: l.B.shape.manifest,
		statuses: h,
		candidate: p.nullable(),
		approved_by: f.Km,
		executor: s.g1P(s.YjP(), s.Pq9()).nullable().describe("Machine and process that carried it out"),
		initiated_at: d.uR,
		audit: s.rej({
			opens_at: d.uR,
			earliest_end: d.uR,
			latest_end: d.uR
		}).nullable().describe("Window in which the release is watched"),
		...m
	};
	const _ = s.rej({
		...f.RE,
		kind: s.euz("activation"),
		...g
	}).describe("The pointer of a channel was moved to a candidate, or should have been");
	const v = s.rej({
		...f.RE,
		kind: s.euz("downgrade"),
		...g,
		from_generation: s.YjP().min(1).max(64).nullable(),
		to_generation: s.YjP().min(1).max(64),
		rule_id: f.os.nullable().describe("Row of the compatibility policy; null where the generation is the same"),
		blessing: c.Kh.nullable().describe("Entry of the list of approved targets"),
		staging_done: s.zMY().nullable().describe("Whether the target ran through staging first"),
		authorisation: f.os.nullable()
	}).describe("An activation of an older release that was approved as a target");
	const y = s.rej({
		...f.RE,
		kind: s.euz("rollback"),
		rollback_id: d.id,
		type: s.k5n(u.l).nullable().describe("null: the engine went back by itself"),
		trigger: s.k5n(c.Qb).nullable(),
		severity: s.k5n(c.iB).nullable(),
		from: f.Jd,
		to: f.Jd.nullable().describe("null: there was nothing else to give the traffic to"),
		moves_pointer: s.zMY().describe("false: only a candidate lost its traffic"),
		initiator: f.os,
		approved_by: f.Km,
		authorisation: f.os.nullable(),
		initiated_at: d.uR,
		completed_at: d.uR.nullable(),
		duration_sec: s.aig().min(0).nullable(),
		candidate_kept: s.zMY().describe("Whether what was rolled back still stands in its slot"),
		watch_until: d.uR.nullable(),
		ticket: f.os.nullable().describe("What follows it up, as far as that is known when it is written"),
		...m
	}).describe("Traffic was taken away from a release that is bad, or should have been");
	const b = s.rej({
		...f.RE,
		kind: s.k5n(["freeze", "unfreeze"]),
		changes: s.YOg(s.rej({
			change: s.k5n([
				"engaged",
				"probation",
				"ended"
			]),
			freeze: c.Nq,
			ended_at: d.uR.nullable(),
			duration_sec: s.aig().min(0).nullable()
		})).min(1).max(16),
		reverted_to: f.Jd.nullable().describe("What the users get while it is frozen"),
		sign_offs: f.Km,
		measured: f.kc.nullable(),
		blockers: s.YOg(f.wI).max(64).describe("What stood in the way of going back, where that was wanted")
	}).describe("Going on was forbidden, or allowed again");
	const x = s.rej({
		...f.RE,
		kind: s.euz("stage"),
		slot: d.NI.nullable(),
		from_percent: d.KN,
		to_percent: d.KN.nullable(),
		candidate: p.nullable(),
		approved_by: f.Km,
		rule_id: f.os.nullable(),
		staging_done: s.zMY().nullable(),
		authorisation: f.os.nullable(),
		blockers: s.YOg(f.wI).max(64),
		...m
	}).describe("Observation of a stage: what was seen, what was decided on it, what came of it");
	const S = s.rej({
		...f.RE,
		kind: s.euz("audit"),
		window: s.k5n(["after_promotion", "after_rollback"]),
		opens_at: d.uR.nullable(),
		closes_at: d.uR,
		outcome: s.k5n(["settled"]),
		breaches: s.YOg(f.wI).max(64),
		measured: f.kc.nullable()
	}).describe("A window of watching ended");
	const C = s.rej({
		...f.RE,
		kind: s.k5n(["pin", "bless"]),
		change: s.k5n(["set", "removed"]),
		pin: c.rA.nullable(),
		blessing: c.Kh.nullable(),
		approved_by: f.Km
	}).describe("A release was pinned, or approved as the target of a downgrade; or that was taken back");
	const w = s.rej({
		...f.RE,
		kind: s.euz("channel"),
		exposure: s.rej({
			slot: d.NI.nullable(),
			percent: d.KN,
			known: s.zMY()
		}),
		paused: s.zMY().nullable().describe("null: there is no candidate"),
		executor: s.g1P(s.YjP(), s.Pq9()).nullable().describe("Of a takeover: whose place was taken"),
		blockers: s.YOg(f.wI).max(64)
	}).describe("Everything else: paused, resumed, taken over, where the traffic goes was lost or found");
	const T = s.gMt("kind", [
		_,
		v,
		y,
		b,
		x,
		S,
		C,
		w
	]).describe("Record of one transition of a rollout, version 1");
	;
}) };
;
