export interface Row {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
}

export function judge(told: {
  readonly lines: readonly object[];
  readonly watch: object;
  readonly played: object;
  readonly load: object | undefined;
  readonly ladder: readonly number[];
}): readonly Row[];
