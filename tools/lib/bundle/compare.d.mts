/** Every difference between two folders, byte for byte, in words. */
export function differences(expected: string, found: string): string[];
