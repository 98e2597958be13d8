export type JsonCode =
  | 'json.syntax'
  | 'json.duplicate_key'
  | 'json.unsafe_integer'
  | 'json.number_range'
  | 'json.lone_surrogate'
  | 'json.too_deep';

/** What the reader throws inside: it knows the offset only. The public function adds pointer, line and column. */
export class JsonRefusal extends Error {
  readonly code: JsonCode;
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly remedy: string | undefined;

  constructor(code: JsonCode, at: number, message: string, remedy?: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.remedy = remedy;
  }
}
