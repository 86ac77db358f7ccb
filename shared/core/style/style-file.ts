import { PAGE_SIZES, type PageSize } from '../incident/incident.ts';
import { type Read, read, unread } from '../incident/typed/read-result.ts';
import { joinWords } from '../wording/text.ts';
import { readAccent } from './accent.ts';
import { FONTS } from './fonts.ts';
import { type HouseStyle, LANGUAGES, MARK_PLACES, MARKS, PLAIN_STYLE } from './house-style.ts';
import { MOST_ALT } from './logo.ts';

const KIND = 'upfront-house-style';
const VERSION = 1;

/** A picture as it arrives: nobody has looked into it yet. */
export interface GivenLogo {
  readonly base64: string;
  readonly alt: string;
}

/** What a file of a house style holds: the style with its logo unchecked, and the paper of new incidents. */
export interface StyleFile {
  readonly style: Omit<HouseStyle, 'logo'>;
  readonly logo: GivenLogo | null;
  /** Null where the file leaves it open. */
  readonly page: PageSize | null;
}

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : 'what it says';

function oneOf<T extends string>(given: Given, name: string, options: readonly T[], absent: T): Read<T> {
  const value = given[name] ?? absent;
  const found = options.find((option) => option === value);
  if (found !== undefined) return read(found);
  const named = options.map((option) => (option === '' ? 'nothing' : option));
  return unread(`“${name}” is ${joinWords(named, 'or')}, not ${shown(value)}.`);
}

function accentOf({ accent = PLAIN_STYLE.accent }: Given): Read<string> {
  return typeof accent === 'string' ? readAccent(accent) : unread('“accent” is a colour, as in "#1B3A5C".');
}

function logoOf({ logo = null }: Given): Read<GivenLogo | null> {
  if (logo === null) return read(null);
  if (!isObject(logo) || typeof logo.base64 !== 'string' || typeof logo.alt !== 'string')
    return unread('“logo” needs “base64”, the picture, and “alt”, what it shows.');
  const alt = readAlt(logo.alt);
  return alt.ok ? read({ base64: logo.base64, alt: alt.value }) : alt;
}

/** What a logo shows, in words, for who does not see it. */
export function readAlt(typed: string): Read<string> {
  const alt = typed.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  if (alt === '') return unread('Say what the logo shows, for who does not see it: “Logo of Example Ltd”.');
  return alt.length <= MOST_ALT
    ? read(alt)
    : unread(`What the logo shows is too long: at most ${MOST_ALT} characters.`);
}

const NAMES = [
  'kind',
  'version',
  'accent',
  'headings',
  'body',
  'mark',
  'markPlace',
  'language',
  'page',
  'logo',
];

function headProblem(given: Given): string | null {
  if (given.kind !== KIND) return 'It is no house style of Upfront.';
  if (typeof given.version === 'number' && given.version > VERSION)
    return 'It was written by a newer Upfront: update this one first.';
  const strange = Object.keys(given).find((name) => !NAMES.includes(name));
  return strange === undefined ? null : `It says “${strange.slice(0, 40)}”, which no house style has.`;
}

/** A house style out of a file's JSON; what the file leaves out is as it is at first. Else one sentence says why. */
export function parseStyleFile(value: unknown): Read<StyleFile> {
  if (!isObject(value)) return unread('It is no house style of Upfront.');
  const problem = headProblem(value);
  if (problem !== null) return unread(problem);
  const accent = accentOf(value);
  if (!accent.ok) return accent;
  const headings = oneOf(value, 'headings', FONTS, PLAIN_STYLE.headings);
  if (!headings.ok) return headings;
  const body = oneOf(value, 'body', FONTS, PLAIN_STYLE.body);
  if (!body.ok) return body;
  const mark = oneOf(value, 'mark', ['', ...MARKS], PLAIN_STYLE.mark);
  if (!mark.ok) return mark;
  const markPlace = oneOf(value, 'markPlace', MARK_PLACES, PLAIN_STYLE.markPlace);
  if (!markPlace.ok) return markPlace;
  const language = oneOf(value, 'language', LANGUAGES, PLAIN_STYLE.language);
  if (!language.ok) return language;
  const page = value.page === undefined ? read(null) : oneOf(value, 'page', PAGE_SIZES, PAGE_SIZES[0]);
  if (!page.ok) return page;
  const logo = logoOf(value);
  if (!logo.ok) return logo;
  return read({
    style: {
      accent: accent.value,
      headings: headings.value,
      body: body.value,
      mark: mark.value,
      markPlace: markPlace.value,
      language: language.value,
    },
    logo: logo.value,
    page: page.value,
  });
}

/** The file of a house style as JSON: the same style gives the same text. */
export function printStyleFile({ logo, accent, ...style }: HouseStyle, page: string): string {
  const picture = logo === null ? null : { alt: logo.alt, base64: logo.base64 };
  const file = { kind: KIND, version: VERSION, accent: `#${accent}`, ...pick(style), page, logo: picture };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** In a fixed order, whatever order the store kept them in. */
const pick = ({ headings, body, mark, markPlace, language }: Omit<HouseStyle, 'logo' | 'accent'>) => ({
  headings,
  body,
  mark,
  markPlace,
  language,
});
