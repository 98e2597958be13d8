import type { ScanReport, VulnerabilityScan } from '@release-gates/attestation';
import { InputError, type Workspace } from '@release-gates/core';
import { fileNameOf } from '@release-gates/evidence';
import { parseVulnerabilityReport } from '@release-gates/formats';
import type { SignInputs } from './inputs.ts';

/** One report of a scanner, as it is to be signed. */
export interface SignedScan {
  readonly scan: VulnerabilityScan;
  readonly report: ScanReport;
}

const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** @throws InputError where a report is not there, is none, or does not say how old its database is */
export async function readScans(
  { vulnerabilityReports: paths, vulnerabilityDbTime: databaseTime }: SignInputs,
  workspace: Workspace,
): Promise<readonly SignedScan[]> {
  const scans: SignedScan[] = [];
  for (const path of paths) {
    const read = await workspace.read(path, { role: 'material', maxBytes: MAX_REPORT_BYTES });
    if (read.state !== 'present') throw unread(path, read.state === 'absent' ? 'there is no such file' : read.reason);
    const scan = parseVulnerabilityReport(read.bytes, { file: path, databaseTime });
    scans.push({ scan, report: { name: fileNameOf(path), sha256: read.sha256 } });
  }
  return scans;
}

function unread(file: string, reason: string): InputError {
  return new InputError({
    code: 'sign.report',
    message: `expected a report of a vulnerability scanner: ${reason}`,
    where: { file },
    remedy: 'Name the file that the scanner wrote, below the root',
  });
}
