"use strict";
exports.id = 3430;
exports.ids = [3430];
exports.modules = { 73430: (function(e, t, n) {
	n.d(t, {
		approvalFileSchema: () => r.XW,
		cdeventSchema: () => o.Zu,
		channelStateSchema: () => l._V,
		freezeDocumentSchema: () => F.O8,
		measurementsSchema: () => i.HW,
		provSchema: () => s.J,
		rolloutPolicySchema: () => a.zw,
		rolloutRecordSchema: () => P,
		thawDocumentSchema: () => F.jg
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
	var p = n(53251);
	var m = n(71165);
	var h = n(4743);
	var g = n(5201);
	var _ = n(11171);
	;
	const v = c.rej({
		kind: c.k5n(l.Zb),
		strategy: c.k5n(l.YL),
		ladder: c.YOg(m.KN).max(64),
		stage: c.Whr().min(0),
		started_at: m.uR,
		stage_started_at: m.uR,
		incident: h.os.nullable().describe("What a hotfix repairs"),
		reason: h.Qq,
		by: h.os
	}).describe("What was going out");
	const y = {
		observed: h.uJ.nullable(),
		hooks: c.YOg(h.lE).max(8),
		overrides: c.YOg(h.oI).max(32),
		measured: h.kc.nullable()
	};
	const b = c.k5n([
		"pass",
		"fail",
		"inconclusive",
		"absent",
		"not_told"
	]);
	const x = c.rej({
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
		signature: c.k5n([...p.e2, "not_told"]).describe("As signature.state; not_told: nobody looked"),
		post_check: b,
		activation: c.k5n([
			"active",
			"not_active",
			"unknown"
		])
	}).describe("Each status for itself");
	const S = {
		from: h.Jd.nullable().describe("What was live before; null for the first"),
		to: h.Jd.describe("What shall be live"),
		artifacts: d.B.shape.artifacts,
		commit: d.B.shape.commit,
		build_id: h.os.nullable(),
		config_sha256: m.sc.nullable(),
		manifest: d.B.shape.manifest,
		statuses: x,
		signature: c.rej({
			...g.qN.shape,
			seen: c.k5n([
				"start",
				"stage",
				"promotion"
			]).describe("The newest decision that looked at them: behind a start, only where statements lay there"),
			transition: m.id.describe("Of that decision; an earlier one than the start where this began again from the ledger"),
			at: m.uR.describe("When that was")
		}).nullable().describe("Who signed it; null: it was imported, or a version that did not say started it"),
		validations: _.wL.nullable().describe("null: as of the signature"),
		candidate: v.nullable(),
		approved_by: h.Km,
		executor: c.g1P(c.YjP(), c.Pq9()).nullable().describe("Machine and process that carried it out"),
		initiated_at: m.uR,
		audit: c.rej({
			opens_at: m.uR,
			earliest_end: m.uR,
			latest_end: m.uR
		}).nullable().describe("Window in which the release is watched"),
		...y
	};
	const C = c.rej({
		...h.RE,
		kind: c.euz("activation"),
		...S
	}).describe("The pointer of a channel was moved to a candidate, or should have been");
	const w = c.rej({
		...h.RE,
		kind: c.euz("downgrade"),
		...S,
		from_generation: c.YjP().min(1).max(64).nullable(),
		to_generation: c.YjP().min(1).max(64),
		rule_id: h.os.nullable().describe("Row of the compatibility policy; null where the generation is the same"),
		blessing: l.Kh.nullable().describe("Entry of the list of approved targets"),
		staging_done: c.zMY().nullable().describe("Whether the target ran through staging first"),
		staging: h.Nk.nullable().describe("Where it did; null: it did not, or nobody asked"),
		authorisation: h.os.nullable()
	}).describe("An activation of an older release that was approved as a target");
	const T = c.rej({
		...h.RE,
		kind: c.euz("rollback"),
		rollback_id: m.id,
		type: c.k5n(f.l).nullable().describe("Of the machine: full; null in version 1"),
		trigger: c.k5n(l.Qb).nullable(),
		severity: c.k5n(l.iB).nullable(),
		from: h.Jd,
		to: h.Jd.nullable().describe("null: there was nothing else to give the traffic to"),
		moves_pointer: c.zMY().describe("false: only a candidate lost its traffic"),
		initiator: h.os,
		approved_by: h.Km,
		authorisation: h.os.nullable(),
		initiated_at: m.uR,
		completed_at: m.uR.nullable(),
		duration_sec: c.aig().min(0).nullable(),
		candidate_kept: c.zMY().describe("Whether what was rolled back still stands in its slot"),
		watch_until: m.uR.nullable(),
		post_check: b.describe("Of what has the traffic now"),
		...y
	}).describe("Traffic was taken away from a release that is bad, or should have been");
	const E = c.rej({
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
			path: h.os.describe("Below the folder of the channel"),
			sha256: m.sc
		})).max(4).describe("Files of the ledger; none where it rests on a word or on time")
	}).describe("From what evidence the freeze was brought, eased or ended");
	const D = c.rej({
		...h.RE,
		kind: c.k5n(["freeze", "unfreeze"]),
		changes: c.YOg(c.rej({
			change: c.k5n([
				"engaged",
				"probation",
				"ended"
			]),
			freeze: l.Nq,
			ended_at: m.uR.nullable(),
			duration_sec: c.aig().min(0).nullable()
		})).min(1).max(16),
		evidence: E,
		reverted_to: h.Jd.nullable().describe("What the users get while it is frozen"),
		sign_offs: h.Km,
		measured: h.kc.nullable(),
		blockers: c.YOg(h.wI).max(64).describe("What stood in the way of going back, where that was wanted"),
		ready: u.lN.exactOptional().describe("Of the end of a freeze of an environment or the repository: the environments that were judged for it")
	}).describe("Going on was forbidden, or allowed again");
	const O = c.rej({
		...h.RE,
		kind: c.euz("readiness"),
		ready: u.pD
	}).describe("Every condition of the end of a freeze of the repository held in one environment");
	const k = c.rej({
		...h.RE,
		kind: c.euz("stage"),
		slot: m.NI.nullable(),
		from_percent: m.KN,
		to_percent: m.KN.nullable(),
		candidate: v.nullable(),
		approved_by: h.Km,
		rule_id: h.os.nullable(),
		staging_done: c.zMY().nullable(),
		authorisation: h.os.nullable(),
		blockers: c.YOg(h.wI).max(64),
		...y
	}).describe("Observation of a stage: what was seen, what was decided on it, what came of it");
	const A = c.rej({
		...h.RE,
		kind: c.euz("audit"),
		window: c.k5n(["after_promotion", "after_rollback"]),
		opens_at: m.uR.nullable(),
		closes_at: m.uR,
		outcome: c.k5n(["settled"]),
		breaches: c.YOg(h.wI).max(64),
		measured: h.kc.nullable()
	}).describe("A window of watching ended");
	const j = c.rej({
		...h.RE,
		kind: c.k5n(["pin", "bless"]),
		change: c.k5n(["set", "removed"]),
		pin: l.rA.nullable(),
		blessing: l.Kh.nullable(),
		approved_by: h.Km
	}).describe("A release was pinned, or approved as the target of a downgrade; or that was taken back");
	const M = c.rej({
		...h.RE,
		kind: c.euz("follow-up"),
		rollback_id: m.id.describe("Of the record of the rollback")
	}).describe("The ticket of a rollback that got it after its record was written");
	const N = c.rej({
		...h.RE,
		kind: c.euz("channel"),
		exposure: c.rej({
			slot: m.NI.nullable(),
			percent: m.KN,
			known: c.zMY()
		}),
		paused: c.zMY().nullable().describe("null: there is no candidate"),
		executor: c.g1P(c.YjP(), c.Pq9()).nullable().describe("Of a takeover: whose place was taken"),
		blockers: c.YOg(h.wI).max(64)
	}).describe("Everything else: paused, resumed, taken over, where the traffic goes was lost or found");
	const P = c.gMt("kind", [
		C,
		w,
		T,
		D,
		O,
		k,
		A,
		j,
		M,
		N
	]).describe("Record of one transition of a rollout, version 3");
	var F = n(66381);
	;
}) };
;
