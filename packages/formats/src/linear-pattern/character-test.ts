import type { CharacterTest } from './program.ts';

/**
 * One character, escape or class as a test of one code point. The engine's matcher decides, on a single character, where
 * it cannot backtrack; ASCII is decided once.
 */
export function characterTest(source: string): CharacterTest {
  const one = new RegExp(`^(?:${source})$`, 'u');
  const matches = (point: number): boolean => one.test(String.fromCodePoint(point));
  const ascii = Array.from({ length: 128 }, (_, point) => matches(point));
  return (point) => (point < 128 ? ascii[point] === true : matches(point));
}
