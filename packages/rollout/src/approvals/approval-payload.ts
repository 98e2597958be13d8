import { canonicalBytes, InputError, isCanonical, type Json, parseStrictJson } from '@release-gates/core';
import { type ApprovalDocument, type ApprovalFile, MAX_APPROVAL_BYTES, toApprovalFile } from './approval-file.ts';

export const APPROVAL_PAYLOAD_TYPE = 'application/vnd.release-gates.approval.v1+json';

/** What is signed: the fields of an approval file, in the one spelling of RFC 8785. */
export function approvalPayload(document: ApprovalDocument): Uint8Array {
  return canonicalBytes(document satisfies Json);
}

/** @throws InputError `json.…`, `schema.…`, `approval.too_long`, `approval.payload` */
export function parseApprovalPayload(payload: Uint8Array, path: string): ApprovalFile {
  const document = parseStrictJson(payload, { file: path, maxBytes: MAX_APPROVAL_BYTES });
  const file = toApprovalFile(document, path);
  // Two spellings of one approval would have two digests, and no reviewer looks at base64.
  if (isCanonical(payload, document.value)) return file;
  throw new InputError({
    code: 'approval.payload',
    message: 'expected the signed approval as canonical JSON (RFC 8785), found another spelling of it',
    where: { file: path, pointer: '/payload' },
    remedy: 'Make it with release-gates approve',
  });
}
