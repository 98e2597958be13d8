/** The shortest decimal that reads back as this number, without exponent: what was written in the file. */
export function toDecimal(value: number): string {
  const [mantissa = '0', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return (
    sign + (point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`)
  );
}

/** 99.95 → `0.9995`, by moving the point: dividing by 100 would change digits. */
export function percentToDecimal(percent: number): string {
  const [whole = '0', fraction = ''] = toDecimal(percent).split('.');
  const padded = whole.padStart(3, '0');
  const text = `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
  return text.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') || '0';
}
