const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name, as `URL` gives it, is this machine: what is sent there in the clear crosses no network. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}
