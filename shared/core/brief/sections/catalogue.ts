import type { Section } from '../section.ts';
import type { SectionKey } from '../section-keys.ts';
import { bottomLine } from './bottom-line.ts';
import { cause } from './cause.ts';
import { clocks } from './clocks.ts';
import { communication } from './communication.ts';
import { decision } from './decision.ts';
import { impact } from './impact.ts';
import { next } from './next.ts';
import { response } from './response.ts';
import { risk } from './risk.ts';

/** Every section of the brief. A new one is a file beside these, a key in section-keys.ts and a line here. */
export const SECTIONS: Readonly<Record<SectionKey, Section>> = {
  'bottom-line': bottomLine,
  impact,
  cause,
  response,
  risk,
  communication,
  clocks,
  decision,
  next,
};
