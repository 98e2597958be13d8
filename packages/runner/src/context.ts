import type { CollectContext, Workspace } from '@release-gates/core';
import { maxEvidenceAgeS, type Session } from './session.ts';

/** What a unit may see, from what the session resolved. */
export function contextOf(session: Session, workspace: Workspace, nowMs: number): CollectContext {
  const { host } = session;
  return {
    nowMs,
    asOfMs: null,
    subject: session.subject,
    run: host.run,
    releaseCandidateId: session.releaseCandidateId,
    correlationId: session.correlationId,
    environment: session.environment,
    strict: session.strict,
    signing: session.profile.signing ?? null,
    evidenceDirectory: session.evidenceDirectory,
    tool: host.tool,
    workspace,
    git: host.git,
    openWorkspace: () => host.openWorkspace(),
    processes: host.processes,
    refs: host.refs,
    holders: host.holders,
    http: host.http,
    sockets: host.sockets,
    secrets: host.secrets,
    keyless: host.keyless,
    logs: host.logs,
    configurationPath: session.configuration.present ? session.configuration.path : null,
    configuredUnits: session.configuredUnits,
    maxEvidenceAgeS: maxEvidenceAgeS(session.configuration),
    auditLogPath: session.configuration.configuration['audit-log']?.path ?? null,
    change: host.change,
    decideAgain: async (evidence, facts) => {
      const { remakeEvidence } = await import('./replay/remake-evidence.ts');
      return remakeEvidence(evidence, facts);
    },
    releaseView: host.releases,
  };
}
