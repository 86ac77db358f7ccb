/** Advance widths of Carlito (the metric twin of Calibri) in thousandths of the type size, from space to tilde. */
const WIDTHS: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const SPACE = 0x20;
/** Dashes, quotes and accented letters lie near the mean of the small letters. */
const OTHER = 500;

/** Width of a text in points at a type size in points; regular weight. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at += 1) thousandths += WIDTHS[text.charCodeAt(at) - SPACE] ?? OTHER;
  return (thousandths * size) / 1000;
}
