import type { FactKey } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';

/** The three ways in which data is harmed, and the words by which people say which. */
export const DATA_HARMS = [
  { key: 'dataLoss', name: 'lost', words: /\blos[ts]\w*|\bdelet\w*|\bgone\b|\bmissing\b/i },
  {
    key: 'dataExposure',
    name: 'seen by others',
    words: /\bseen?\b|\bexpos\w*|\bleak\w*|\bothers?\b|\bread\b/i,
  },
  { key: 'dataCorrectness', name: 'wrong', words: /\bwrong\w*|\bincorrect\w*|\bcorrupt\w*/i },
] as const satisfies readonly { readonly key: FactKey; readonly name: string; readonly words: RegExp }[];

type DataKey = (typeof DATA_HARMS)[number]['key'];

/** Answers that say something of one of the three only. */
const ONE = /^\s*(susp[a-z]*|conf[a-z]*)\b\W*(.*)$/i;
/** "lost: suspected" */
const TURNED = /^(.*[^\s:;,–—-])[\s:;,–—-]+(suspected|confirmed)\s*$/i;

/** "suspected: seen by others" as the answer and what it is about; null for an answer about all three. */
export function splitData(text: string): readonly [answer: string, harms: string] | null {
  const [, state = '', harms = ''] = ONE.exec(text) ?? [];
  if (state !== '') return [state, harms];
  const [, what = '', turned = ''] = TURNED.exec(text) ?? [];
  return turned === '' ? null : [turned, what];
}

/** Which of the three the words name. */
export function harmsIn(text: string): readonly DataKey[] {
  if (/\ball\b/i.test(text)) return DATA_HARMS.map(({ key }) => key);
  return DATA_HARMS.flatMap(({ key, words }) => (words.test(text) ? [key] : []));
}

const isHarm = (value: unknown): boolean => value === 'suspected' || value === 'confirmed';

/** True once one of the three is suspected or confirmed: the others are then asked one by one. */
export const isDataHarmed = ({ facts }: Incident): boolean =>
  DATA_HARMS.some(({ key }) => isHarm(facts[key]));

/** "suspected: lost, wrong": what was said of some of the three; null while one answer holds for all. */
export function dataAnswer({ facts }: Incident): string | null {
  const worst = (['confirmed', 'suspected'] as const).find((state) =>
    DATA_HARMS.some(({ key }) => facts[key] === state),
  );
  if (worst === undefined) return null;
  const names = DATA_HARMS.flatMap(({ key, name }) => (facts[key] === worst ? [name] : []));
  return `${worst}: ${names.join(', ')}`;
}
