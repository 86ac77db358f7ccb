import { LOGO_SIDES } from '../../../shared/core/style/logo.ts';

export function isSideFit(pixels: number): boolean {
  return pixels >= LOGO_SIDES.least && pixels <= LOGO_SIDES.most;
}

/** Why a picture is not taken, each a sentence with what to do. */
export const REFUSALS = {
  damaged: 'The picture is damaged or cut short: save it once more as PNG or JPEG.',
  unusual:
    'The picture is stored in an unusual way: save it as a plain PNG with 8 bits a colour, not interlaced.',
  colours: 'The picture is stored for printing presses (CMYK): save it once more in RGB.',
  turned:
    'The picture is stored on its side and turned only when it is shown, as phones do: save it once more as PNG.',
  kind: 'A logo is a PNG or JPEG file. An SVG may carry programs: save it as PNG.',
  size: (width: number, height: number): string =>
    `The picture has ${width} by ${height} pixels: each side needs ${LOGO_SIDES.least} to ${LOGO_SIDES.most.toLocaleString('en-US')}.`,
} as const;
