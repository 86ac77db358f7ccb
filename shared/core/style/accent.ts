import { type Read, read, unread } from '../incident/typed/read-result.ts';

/** Contrast that text needs on its ground (WCAG 2.2, 1.4.3). */
const NEEDED = 4.5;
const CHANNEL = 255;

const channelsOf = (hex: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const hexOf = (channels: readonly number[]): string =>
  channels
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** Relative luminance of a colour of sRGB, as WCAG 2.2 defines it: 0 for black, 1 for white. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => {
    const share = channel / CHANNEL;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How a colour stands out on white paper: 1 for white itself, 21 for black. */
export function contrastOnWhite(hex: string): number {
  return 1.05 / (luminanceOf(hex) + 0.05);
}

/** The same hue, as much darker as text on white needs. */
function darkened(hex: string): string {
  for (let share = 99; share > 0; share -= 1) {
    const darker = hexOf(channelsOf(hex).map((channel) => (channel * share) / 100));
    if (contrastOnWhite(darker) >= NEEDED) return darker;
  }
  return '000000';
}

/**
 * A colour as it is typed ("#1b3a5c", "1b3a5c", "#07c") as the six digits of its name; refused when text in it could
 * not be read on white.
 */
export function readAccent(typed: string): Read<string> {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim()) ?? [];
  if (digits === undefined)
    return unread(`“${typed.trim().slice(0, 40)}” is no colour: write six digits, as in #1B3A5C.`);
  const hex = (digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits).toUpperCase();
  const contrast = contrastOnWhite(hex);
  if (contrast >= NEEDED) return read(hex);
  // Cut, not rounded: 4.49 is not enough, and must not be told as 4.5.
  const told = (Math.floor(contrast * 10) / 10).toFixed(1);
  return unread(
    `#${hex} is too light for text on white: its contrast is ${told} to 1, and 4.5 is needed. #${darkened(hex)} is the same colour, dark enough.`,
  );
}
