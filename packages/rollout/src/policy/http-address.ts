import * as z from 'zod';
import { refuseHttpAddress } from '../http-address.ts';

/** Base address of a server that a policy names. */
export function httpAddress() {
  return z
    .string()
    .max(2048)
    .superRefine((text, context) => {
      const refusal = refuseHttpAddress(text);
      if (refusal !== undefined) context.addIssue({ code: 'custom', message: refusal });
    });
}
