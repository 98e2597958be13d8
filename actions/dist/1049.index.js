"use strict";
exports.id = 1049;
exports.ids = [1049];
exports.modules = { 73430: (function(e, t, n) {
	n.d(t, {
		approvalFileSchema: () => r.XW,
		cdeventSchema: () => o.Zu,
		channelStateSchema: () => l._V,
		freezeDocumentSchema: () => j.O8,
		measurementsSchema: () => i.HW,
		provSchema: () => s.J,
		rolloutPolicySchema: () => a.zw,
		rolloutRecordSchema: () => A,
		thawDocumentSchema: () => j.jg
	});
	var r = n(34165);
	var i = n(52741);
	var a = n(46749);
	var o = n(56378);
	var s = n(56136);
	var c = n(84227);
	var l = n(94031);
	var u = n(84871);
	var d = n(6597);
	var f = n(71641);
	var p = n(71165);
	var m = n(4743);
	;
	const h = c.rej({
		kind: c.k5n(l.Zb),
		strategy: c.k5n(l.YL),
		ladder: c.YOg(p.KN).max(64),
		stage: c.Whr().min(0),
		started_at: p.uR,
		stage_started_at: p.uR,
		incident: m.os.nullable().describe("What a hotfix repairs"),
		reason: m.Qq,
		by: m.os
	}).describe("What was going out");
	const g = {
		observed: m.uJ.nullable(),
		hooks: c.YOg(m.lE).max(8),
		overrides: c.YOg(m.oI).max(32),
		measured: m.kc.nullable()
	};
	const _ = c.rej({
		validation: c.k5n([
			"open",
			"closed",
			"expired",
			"unverified",
			"not_told"
		]).describe("What the manifest said when the activation was decided"),
		integrity: c.k5n([
			"verified",
			"not_verified",
			"not_told"
		]).describe("Whether manifest and all evidence were derived again then"),
		signature: c.k5n(["not_checked"]).describe("A signature of the manifest is a gate of its own"),
		post_check: c.k5n([
			"pass",
			"fail",
			"inconclusive",
			"absent",
			"not_told"
		]),
		activation: c.k5n([
			"active",
			"not_active",
			"unknown"
		])
	}).describe("Each status for itself");
	const v = {
		from: m.Jd.nullable().describe("What was live before; null for the first"),
		to: m.Jd.describe("What shall be live"),
		artifacts: d.B.shape.artifacts,
		commit: d.B.shape.commit,
		build_id: m.os.nullable(),
		config_sha256: p.sc.nullable(),
		manifest: d.B.shape.manifest,
		statuses: _,
		candidate: h.nullable(),
		approved_by: m.Km,
		executor: c.g1P(c.YjP(), c.Pq9()).nullable().describe("Machine and process that carried it out"),
		initiated_at: p.uR,
		audit: c.rej({
			opens_at: p.uR,
			earliest_end: p.uR,
			latest_end: p.uR
		}).nullable().describe("Window in which the release is watched"),
		...g
	};
	const y = c.rej({
		...m.RE,
		kind: c.euz("activation"),
		...v
	}).describe("The pointer of a channel was moved to a candidate, or should have been");
	const b = c.rej({
		...m.RE,
		kind: c.euz("downgrade"),
		...v,
		from_generation: c.YjP().min(1).max(64).nullable(),
		to_generation: c.YjP().min(1).max(64),
		rule_id: m.os.nullable().describe("Row of the compatibility policy; null where the generation is the same"),
		blessing: l.Kh.nullable().describe("Entry of the list of approved targets"),
		staging_done: c.zMY().nullable().describe("Whether the target ran through staging first"),
		staging: m.Nk.nullable().describe("Where it did; null: it did not, or nobody asked"),
		authorisation: m.os.nullable()
	}).describe("An activation of an older release that was approved as a target");
	const x = c.rej({
		...m.RE,
		kind: c.euz("rollback"),
		rollback_id: p.id,
		type: c.k5n(f.l).nullable().describe("Of the machine: full; null in version 1"),
		trigger: c.k5n(l.Qb).nullable(),
		severity: c.k5n(l.iB).nullable(),
		from: m.Jd,
		to: m.Jd.nullable().describe("null: there was nothing else to give the traffic to"),
		moves_pointer: c.zMY().describe("false: only a candidate lost its traffic"),
		initiator: m.os,
		approved_by: m.Km,
		authorisation: m.os.nullable(),
		initiated_at: p.uR,
		completed_at: p.uR.nullable(),
		duration_sec: c.aig().min(0).nullable(),
		candidate_kept: c.zMY().describe("Whether what was rolled back still stands in its slot"),
		watch_until: p.uR.nullable(),
		...g
	}).describe("Traffic was taken away from a release that is bad, or should have been");
	const S = c.rej({
		basis: c.k5n([
			"judgement",
			"outcome",
			"word",
			"time"
		]).describe("What it rests on. judgement: on what was measured; outcome: on what hooks said and what was read back of the traffic; word: on the word of the actor and of who agreed, nothing was measured; time: a freeze that was limited in time is over"),
		files: c.YOg(c.rej({
			what: c.k5n([
				"measurements",
				"manifest",
				"record"
			]).describe("measurements: all that was measured; manifest: of the release that was judged, with its evidence; record: of the same line, with hooks and what was read back"),
			path: m.os.describe("Below the folder of the channel"),
			sha256: p.sc
		})).max(4).describe("Files of the ledger; none where it rests on a word or on time")
	}).describe("From what evidence the freeze was brought, eased or ended");
	const C = c.rej({
		...m.RE,
		kind: c.k5n(["freeze", "unfreeze"]),
		changes: c.YOg(c.rej({
			change: c.k5n([
				"engaged",
				"probation",
				"ended"
			]),
			freeze: l.Nq,
			ended_at: p.uR.nullable(),
			duration_sec: c.aig().min(0).nullable()
		})).min(1).max(16),
		evidence: S,
		reverted_to: m.Jd.nullable().describe("What the users get while it is frozen"),
		sign_offs: m.Km,
		measured: m.kc.nullable(),
		blockers: c.YOg(m.wI).max(64).describe("What stood in the way of going back, where that was wanted"),
		ready: u.lN.exactOptional().describe("Of the end of a freeze of an environment or the repository: the environments that were judged for it")
	}).describe("Going on was forbidden, or allowed again");
	const w = c.rej({
		...m.RE,
		kind: c.euz("readiness"),
		ready: u.pD
	}).describe("Every condition of the end of a freeze of the repository held in one environment");
	const T = c.rej({
		...m.RE,
		kind: c.euz("stage"),
		slot: p.NI.nullable(),
		from_percent: p.KN,
		to_percent: p.KN.nullable(),
		candidate: h.nullable(),
		approved_by: m.Km,
		rule_id: m.os.nullable(),
		staging_done: c.zMY().nullable(),
		authorisation: m.os.nullable(),
		blockers: c.YOg(m.wI).max(64),
		...g
	}).describe("Observation of a stage: what was seen, what was decided on it, what came of it");
	const E = c.rej({
		...m.RE,
		kind: c.euz("audit"),
		window: c.k5n(["after_promotion", "after_rollback"]),
		opens_at: p.uR.nullable(),
		closes_at: p.uR,
		outcome: c.k5n(["settled"]),
		breaches: c.YOg(m.wI).max(64),
		measured: m.kc.nullable()
	}).describe("A window of watching ended");
	const D = c.rej({
		...m.RE,
		kind: c.k5n(["pin", "bless"]),
		change: c.k5n(["set", "removed"]),
		pin: l.rA.nullable(),
		blessing: l.Kh.nullable(),
		approved_by: m.Km
	}).describe("A release was pinned, or approved as the target of a downgrade; or that was taken back");
	const O = c.rej({
		...m.RE,
		kind: c.euz("follow-up"),
		rollback_id: p.id.describe("Of the record of the rollback")
	}).describe("The ticket of a rollback that got it after its record was written");
	const k = c.rej({
		...m.RE,
		kind: c.euz("channel"),
		exposure: c.rej({
			slot: p.NI.nullable(),
			percent: p.KN,
			known: c.zMY()
		}),
		paused: c.zMY().nullable().describe("null: there is no candidate"),
		executor: c.g1P(c.YjP(), c.Pq9()).nullable().describe("Of a takeover: whose place was taken"),
		blockers: c.YOg(m.wI).max(64)
	}).describe("Everything else: paused, resumed, taken over, where the traffic goes was lost or found");
	const A = c.gMt("kind", [
		y,
		b,
		x,
		C,
		w,
		T,
		E,
		D,
		O,
		k
	]).describe("Record of one transition of a rollout, version 2");
	var j = n(66381);
	;
}) };
;
