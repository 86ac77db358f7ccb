import { MOST_LOGO_BYTES } from '../../../shared/core/style/logo.ts';
import { printBytes } from '../../../shared/core/wording/bytes.ts';
import { failure, type Picture, type Result, success } from '../../app/ports.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { REFUSALS } from './limits.ts';

const startsWith = (bytes: Buffer, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

function clean(bytes: Buffer): Picture | string {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return cleanPng(bytes);
  return startsWith(bytes, 0xff, 0xd8, 0xff) ? cleanJpeg(bytes) : REFUSALS.kind;
}

const tooLarge = (length: number): string =>
  `The picture has ${printBytes(length)}: a logo has at most ${printBytes(MOST_LOGO_BYTES)}. Save a smaller one.`;

/**
 * A picture by its bytes, never by its name, with everything in it that is not the picture left out; `bad-input` says
 * why it is none. What was read once is read again as the same bytes.
 */
export function readPicture(bytes: Buffer): Result<Picture> {
  if (bytes.length > MOST_LOGO_BYTES) return failure('bad-input', tooLarge(bytes.length));
  const picture = clean(bytes);
  if (typeof picture === 'string') return failure('bad-input', picture);
  return picture.bytes.length > MOST_LOGO_BYTES
    ? failure('bad-input', tooLarge(picture.bytes.length))
    : success(picture);
}
