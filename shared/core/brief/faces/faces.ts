import type { Font } from '../../style/fonts.ts';
import { ARIAL } from './arial.ts';
import { CALIBRI } from './calibri.ts';
import type { Face } from './face.ts';
import { TIMES } from './times.ts';

export const FACES: Readonly<Record<Font, Face>> = {
  Calibri: CALIBRI,
  Arial: ARIAL,
  'Times New Roman': TIMES,
};
