"use strict";
exports.id = 239;
exports.ids = [239];
exports.modules = {
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	46270: (function(e, t, n) {
		n.d(t, { K: () => toCheck });
		const r = 2e3;
		function toCheck(e, t, n) {
			const { level: r = "must", remedy: i, reason: a, expected: o, actual: s } = n;
			const c = typeof t === "boolean" ? t ? "pass" : "fail" : t;
			const l = c === "fail" || c === "inconclusive";
			return {
				id: e,
				outcome: c,
				level: r,
				reason: oneLine(a),
				expected: o,
				actual: s,
				...l && i !== undefined && { remedy: oneLine(i) }
			};
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	90239: (function(e, t, n) {
		n.r(t);
		n.d(t, { evidenceUpload: () => l });
		var r = n(97208);
		var i = n(57946);
		var a = n(84227);
		var o = n(66462);
		var s = n(46270);
		;
		async function applyUpload(e, t, n) {
			const { artifacts: r } = n;
			if (r === undefined) throw new o.dz({
				code: "artifact.no_store",
				message: "expected to run as an action of a workflow, found no artifact service",
				remedy: "Use the action evidence-upload in a workflow; elsewhere copy the evidence folder"
			});
			const { name: i, paths: a } = e.value;
			const c = await upload(r, e.value);
			const l = "failure" in c ? c.failure : undefined;
			const u = "failure" in c ? undefined : c;
			const d = {
				"artifact-name": i,
				"artifact-id": u?.id ?? "",
				"artifact-sha256": u?.sha256 ?? ""
			};
			return {
				checks: [(0, s.K)("evidence_uploaded", l === undefined, {
					reason: l === undefined ? `${a.length} files are in the artifact ${i}` : `the upload failed: ${l.code}: ${l.message}`,
					expected: i,
					actual: l === undefined ? {
						id: d["artifact-id"],
						sha256: d["artifact-sha256"]
					} : l.code,
					remedy: "Run the job again; if it keeps failing see the status of the artifact service",
					level: t.required ? "must" : "may"
				})],
				values: d,
				details: {
					...d,
					files: a,
					bytes: u?.bytes ?? null,
					uploaded: l === undefined
				}
			};
		}
		async function upload(e, { name: t, paths: n, retentionDays: r }) {
			try {
				return await e.upload({
					name: t,
					paths: n,
					root: ".",
					...r !== null && { retentionDays: r }
				});
			} catch (e) {
				if (e instanceof o.eG && e.code.startsWith("artifact.")) return { failure: e };
				throw e;
			}
		}
		var c = n(11142);
		;
		async function collectUpload(e, t) {
			const { workspace: n, evidenceDirectory: r, auditLogPath: i } = t;
			const a = await n.list([`${(0, c.yk)(r)}/**`, ...i === null ? [] : [(0, c.yk)(i), `${(0, c.yk)(i)}.*`]]);
			const o = [];
			const s = [];
			for (const t of e.paths) {
				const e = /[*?[\]{}]/.test(t) ? await n.list([t]) : [t];
				if (e.length === 0) o.push(t);
				s.push(...e);
			}
			const l = await n.digest([...new Set([...a, ...s])].sort());
			const u = new Map(l.map((e) => [e.path, e]));
			const d = [...u.values()].filter((e) => !isLock(e.path, i));
			return {
				run: t.run,
				releaseCandidateId: t.releaseCandidateId,
				files: d,
				unmatched: o
			};
		}
		function isLock(e, t) {
			return t !== null && e === `${t}.lock`;
		}
		;
		function planUpload(e, t) {
			const n = e.files.filter((e) => e.state === "present");
			const r = n.map((e) => e.path).sort();
			const i = n.reduce((e, t) => e + t.bytes, 0);
			const a = t.artifactName ?? defaultName(e);
			return {
				checks: [filesFound(e, r, t)],
				steps: [`Upload ${r.length} files (${i} bytes) as the artifact ${a}`],
				value: {
					name: a,
					paths: r,
					bytes: i,
					retentionDays: t.retentionDays ?? null
				}
			};
		}
		function defaultName({ releaseCandidateId: e, run: t }) {
			return [
				"release-gates",
				e,
				...runParts(t)
			].join("-").replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 200);
		}
		function runParts(e) {
			return e.kind === "github" ? [e.job, `attempt${e.attempt}`] : [];
		}
		function filesFound({ files: e, unmatched: t }, n, r) {
			const i = [...e.filter((e) => e.state !== "present").map((e) => e.path), ...t];
			const a = n.length > 0 && i.length === 0;
			return (0, s.K)("evidence_files_found", a, {
				reason: n.length === 0 ? "there is nothing to upload" : i.length === 0 ? `${n.length} files` : `not there or not readable: ${i.slice(0, 5).join(", ")}`,
				expected: [],
				actual: i.slice(0, 100),
				remedy: "Run the gates and release-manifest before, or correct the paths",
				level: r.required || n.length === 0 ? "must" : "may"
			});
		}
		;
		const l = (0, r.h9)({
			id: "evidence-upload",
			summary: "Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails",
			inputs: a.rej({
				artifactName: i.hF.id().optional().describe("Name of the artifact; default: release-gates, the candidate, the job and the attempt"),
				paths: i.hF.list().default([]).describe("Further paths or globs to upload"),
				retentionDays: i.hF.integer({
					min: 1,
					max: 400
				}).optional().describe("Days to keep it; default: what the repository says"),
				required: i.hF.boolean().default(true).describe("Whether a failed upload closes the run")
			}),
			outputs: {
				"artifact-name": "Name of the artifact",
				"artifact-id": "Its id; empty where the upload failed",
				"artifact-sha256": "SHA-256 of the archive; empty where it is not known"
			},
			checks: {
				evidence_files_found: "There is evidence to upload, and every path that was named is there",
				evidence_uploaded: "The artifact service took every file"
			},
			surfaces: ["action"],
			collect: collectUpload,
			plan: planUpload,
			apply: applyUpload
		});
	})
};
;
