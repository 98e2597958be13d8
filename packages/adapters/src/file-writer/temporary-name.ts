import { randomBytes } from 'node:crypto';
import { sha256Hex } from '@release-gates/core';
import { describeSelf, judgeHolder, type Holder } from '../log-store/holder.ts';

const NAME = /^\.release-gates-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,10})-(\d{1,20}|x)-[0-9a-f]{16}\.tmp$/;

/** Hidden, so that no pattern for evidence matches it, and naming its writer, so that a crashed one's can be told. */
export function temporaryName(): string {
  const { host, boot, namespace, pid, started } = shortSelf();
  return `.release-gates-${host}-${boot}-${namespace}-${pid}-${started ?? 'x'}-${randomBytes(8).toString('hex')}.tmp`;
}

/** Whether the writer that made it is certainly gone. */
export function isLeftBehind(name: string): boolean {
  const [host, boot, namespace, pid, started] = NAME.exec(name)?.slice(1) ?? [];
  if (host === undefined || boot === undefined || namespace === undefined) return false;
  const self = shortSelf();
  const holder: Holder = {
    host,
    boot: boot === ABSENT ? null : boot,
    namespace: namespace === ABSENT ? null : namespace,
    pid: Number(pid),
    started: started === undefined || started === 'x' ? null : started,
    nonce: '',
  };
  const known = {
    boot: self.boot === ABSENT ? null : self.boot,
    namespace: self.namespace === ABSENT ? null : self.namespace,
  };
  return judgeHolder(holder, { ...self, ...known }) === 'gone';
}

const ABSENT = '00000000';

function shortSelf(): Holder & { readonly boot: string; readonly namespace: string } {
  const self = describeSelf('');
  return { ...self, host: short(self.host), boot: short(self.boot), namespace: short(self.namespace) };
}

function short(text: string | null): string {
  return text === null ? ABSENT : sha256Hex(text).slice(0, 8);
}
