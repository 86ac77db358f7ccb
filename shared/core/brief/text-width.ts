/**
 * Advance widths in thousandths of the type size: ASCII from the space on, Latin-1 from the no-break space on, {@link
 * MARKS}.
 */
interface Widths {
  readonly ascii: readonly number[];
  readonly latin: readonly number[];
  readonly marks: readonly number[];
}

/** Those of Carlito, the metric twin of Calibri. */
const REGULAR: Widths = {
  ascii: [
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
    507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
    319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
    498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
    335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
  ],
  latin: [
    226, 326, 498, 507, 498, 507, 498, 498, 393, 834, 402, 512, 498, 0, 507, 394, 339, 498, 336, 334, 292,
    550, 586, 252, 307, 246, 422, 512, 636, 671, 675, 463, 579, 579, 579, 579, 579, 579, 763, 533, 488, 488,
    488, 488, 252, 252, 252, 252, 625, 646, 662, 662, 662, 662, 662, 498, 664, 642, 642, 642, 642, 487, 517,
    527, 479, 479, 479, 479, 479, 479, 773, 423, 498, 498, 498, 498, 229, 229, 229, 229, 525, 525, 527, 527,
    527, 527, 527, 498, 529, 525, 525, 525, 525, 453, 525, 453,
  ],
  marks: [498, 905, 250, 250, 418, 418, 690],
};
const BOLD: Widths = {
  ascii: [
    226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507,
    507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267,
    331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498,
    498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399,
    347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
  ],
  latin: [
    226, 326, 498, 507, 498, 507, 498, 498, 415, 834, 416, 539, 498, 0, 507, 390, 342, 498, 338, 336, 301,
    563, 598, 268, 303, 252, 435, 539, 658, 691, 702, 463, 606, 606, 606, 606, 606, 606, 775, 529, 488, 488,
    488, 488, 267, 267, 267, 267, 639, 659, 676, 676, 676, 676, 676, 498, 681, 653, 653, 653, 653, 520, 532,
    555, 494, 494, 494, 494, 494, 494, 775, 418, 503, 503, 503, 503, 246, 246, 246, 246, 537, 537, 538, 538,
    538, 538, 538, 498, 544, 537, 537, 537, 537, 474, 537, 474,
  ],
  marks: [498, 905, 258, 258, 435, 435, 711],
};
const ASCII = 0x20;
const LATIN = 0xa0;
/** Dashes, quotes and the ellipsis. */
const MARKS = '–—‘’“”…';
/** What the tables lack lies near the mean of the small letters. */
const OTHER = 500;

function widthOf(text: string, at: number, { ascii, latin, marks }: Widths): number {
  const code = text.charCodeAt(at);
  if (code < LATIN) return ascii[code - ASCII] ?? OTHER;
  return latin[code - LATIN] ?? marks[MARKS.indexOf(text.charAt(at))] ?? OTHER;
}

/** Width of a text in points at a type size in points, without kerning and ligatures, as Word sets it. */
export function textWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? BOLD : REGULAR;
  let thousandths = 0;
  for (let at = 0; at < text.length; at += 1) thousandths += widthOf(text, at, widths);
  return (thousandths * size) / 1000;
}
