import type { TrafficReading } from './traffic-port.ts';

/** `25 % in green, not proven: the set command is trusted, …`: what nobody looked at must not read as if it were seen. */
export function describeReading(reading: TrafficReading, slot: string): string {
  if (reading.state === 'unknown') return `not known: ${reading.reason}`;
  const { percent, proven, detail } = reading;
  return `${percent} % in ${slot}${proven ? '' : ', not proven'}${detail === '' ? '' : `: ${detail}`}`;
}
