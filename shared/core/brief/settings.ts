import { type HouseStyle, PLAIN_STYLE } from '../style/house-style.ts';

/** What the whole app, not the incident, decides about printed text; what is left out is as in the plain style. */
export type BriefSettings = Partial<HouseStyle>;

/** Of documents that no house style was set for. */
export const BRIEF_SETTINGS: BriefSettings = PLAIN_STYLE;
