import type { Font } from '../style/fonts.ts';
import type { Widths } from './faces/face.ts';
import { FACES } from './faces/faces.ts';

const ASCII = 0x20;
const LATIN = 0xa0;
/** Dashes, quotes and the ellipsis. */
const MARKS = '–—‘’“”…';
/** What the tables lack lies near the mean of the small letters. */
const OTHER = 500;
/** Chinese, Japanese and Korean signs are as wide as the type is high. */
const FULL = 1000;
const FULL_WIDTH = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60]/;

function widthOf(text: string, at: number, { ascii, latin, marks }: Widths): number {
  const code = text.charCodeAt(at);
  if (code < LATIN) return ascii[code - ASCII] ?? OTHER;
  const other = FULL_WIDTH.test(text.charAt(at)) ? FULL : OTHER;
  return latin[code - LATIN] ?? marks[MARKS.indexOf(text.charAt(at))] ?? other;
}

/** Width of a text in points at a type size in points, without kerning and ligatures, as Word sets it. */
export function textWidth(text: string, size: number, font: Font, isBold = false): number {
  const widths = isBold ? FACES[font].bold : FACES[font].regular;
  let thousandths = 0;
  for (let at = 0; at < text.length; at += 1) thousandths += widthOf(text, at, widths);
  return (thousandths * size) / 1000;
}
