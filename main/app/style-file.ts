import { failure, type Result, success } from '../../shared/api/result.ts';
import type { PageSize } from '../../shared/core/incident/incident.ts';
import type { HouseStyle } from '../../shared/core/style/house-style.ts';
import type { Logo } from '../../shared/core/style/logo.ts';
import { type GivenLogo, parseStyleFile } from '../../shared/core/style/style-file.ts';
import { bytesOf } from './base64.ts';
import type { Ports } from './ports.ts';

type ReadPicture = Ports['readPicture'];

/** A picture with its words as a logo, everything in it left out that is not the picture; `bad-input` says why not. */
export function readLogo({ base64, alt }: GivenLogo, readPicture: ReadPicture): Result<Logo> {
  const bytes = bytesOf(base64);
  if (bytes === null) return failure('bad-input', 'The picture did not arrive whole.');
  const picture = readPicture(bytes);
  if (!picture.ok) return picture;
  const { kind, width, height } = picture.value;
  return success({ kind, base64: Buffer.from(picture.value.bytes).toString('base64'), width, height, alt });
}

/** A house style and the paper that goes with it, out of the JSON of its file; `bad-input` says what is wrong. */
export function readStyle(
  value: unknown,
  readPicture: ReadPicture,
): Result<{ readonly style: HouseStyle; readonly page: PageSize | null }> {
  const file = parseStyleFile(value);
  if (!file.ok) return failure('bad-input', file.message);
  const { style, logo, page } = file.value;
  if (logo === null) return success({ style: { ...style, logo: null }, page });
  const read = readLogo(logo, readPicture);
  return read.ok ? success({ style: { ...style, logo: read.value }, page }) : read;
}
