/** What a validator expected, without its own words around it: they stand in a sentence of ours that says "expected". */
export function expectationOf(message: string): string {
  return message
    .replace(/^((Invalid (input|option)|Too (big|small)): )?expected /, '')
    .replace(/^Invalid discriminator value\. Expected /, 'one of ')
    .replace(/, received .*$/, '');
}
