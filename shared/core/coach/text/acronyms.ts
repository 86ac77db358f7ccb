import type { Line } from '../../brief/lines.ts';
import { isRole } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { matchesIn } from '../../matches.ts';
import { rememberRead, rememberWhile } from '../../remember.ts';
import { type Word, wordsOf } from '../../vocabulary/words.ts';
import { onPage, type RuleContext } from '../rule.ts';
import { rememberInLine } from './coach-text.ts';
import type { Span } from './sentences.ts';
import { ZONES } from './zones.ts';

/** Short forms every executive reads without a thought, and open slots, which have a rule of their own. */
const KNOWN: ReadonlySet<string> = new Set([
  ...ZONES,
  ...`CEO CFO CTO COO CIO CISO CMO CPO VP SVP EVP HR PR IT AI OK ID TV PC PDF FAQ SMS URL ATM PIN AM PM EU US USA UK UN
      USD EUR GBP AUD CAD CHF JPY SEK NOK DKK PLN CZK HUF NZD SGD HKD CNY INR BRL ZAR MXN TRY KRW AED ILS RE FW FWD KB MB GB TB PB CC SEV TBD TBC TBA TODO FIXME GDPR HIPAA DORA NIS2 SOX FYI ASAP EOD COB MD DD MM YY YYYY HH XX XXX
      XXXX`.split(/\s+/),
]);

/** Words of the language that people write in capitals to stress them. */
const STRESSED: ReadonlySet<string> = new Set(
  `ALL ALWAYS AND ANY ARE BEFORE AFTER BOTH CAN CLOSED DO DONE DOWN DRAFT EVERY FINAL FIRST FROM HIGH IMPACT IN IS LAST
   LOW MAY MORE MOST MUST NEVER NEW NEXT NO NONE NOT NOTE NOW OF OFF OLD ON ONE ONLY OPEN OR OUR OUT PLEASE SHALL SHOULD
   SO START STOP THAT THE THIS TO TWO UNTIL UP UPDATE URGENT VERY WE WILL WITH WITHOUT YES YOU YOUR README LICENSE
   SECURITY`.split(/\s+/),
);

/** A short form in the text of a line. */
export interface Acronym {
  /** Without the plural s: "SLO". */
  readonly name: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** "SLO", "SLOs", "IaC", "EC2": at least two capitals, and at least as many as small letters; no Roman numerals. */
const SHAPE = /^\p{Lu}[\p{L}\p{N}]{1,7}$/u;
const ROMAN = /^[IVX]+$/;
/** Sorts out plain capitalised words before anything dearer. */
const MANY_CAPITALS = /\p{Lu}.{0,2}\p{Lu}/u;

function nameOf(written: string): string | null {
  if (!MANY_CAPITALS.test(written) || !SHAPE.test(written)) return null;
  const name = /\p{Lu}s$/u.test(written) ? written.slice(0, -1) : written;
  const capitals = name.replace(/[^\p{Lu}]/gu, '').length;
  const small = name.replace(/[^\p{Ll}]/gu, '').length;
  return capitals >= 2 && capitals >= small && !ROMAN.test(name) ? name : null;
}

/** Names of the company's products, regions, customer groups and suppliers are known to its CEO. */
export const ownNames = rememberRead(({ facts }): ReadonlySet<string> => {
  const typed = [facts.products, facts.regions, facts.segments, facts.thirdParties];
  const lines = typed.flatMap((slot) => knownValue(slot) ?? []);
  return new Set(lines.flatMap((line) => wordsOf(line).map((word) => line.slice(word.start, word.end))));
});

function isShouted(text: string): boolean {
  return text.length > 8 && text === text.toUpperCase();
}

/** True where a capital, or a letter beyond the plain ones, stands behind the first: most words have none. */
function mayHaveCapitals(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code >= 0x80) return true;
  }
  return false;
}

/** Three words in capitals one behind the other are stressed, "[INSERT GRAPH HERE]"; "TL;DR" is two that are none. */
const SHOUTED_RUN = /\p{Lu}{2,}(?: \p{Lu}{2,}){2,}|\bTL;DR\b/gu;

function shoutedIn(text: string): readonly Span[] {
  return matchesIn(SHOUTED_RUN, text).map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

type ShortForm = Omit<Acronym, 'line'>;

/** "Brenner AG": the form of a company behind its name is part of it. */
const LEGAL_FORM = /^(?:AG|SE|SA|NV|BV|AB|AS|KG|PLC|LLC|LLP|SAS|SRL|OY)$/;
const BEHIND_NAME = /\p{Lu}[\p{L}&’'-]* $/u;

function isLegalForm(text: string, start: number, name: string): boolean {
  return LEGAL_FORM.test(name) && BEHIND_NAME.test(text.slice(Math.max(0, start - 30), start));
}

function shortFormAt(text: string, { start, end }: Word): ShortForm | null {
  const code = text.charCodeAt(start);
  if (end - start < 2 || end - start > 8 || (code < 0x80 && (code < 65 || code > 90))) return null;
  if (!mayHaveCapitals(text, start, end)) return null;
  const name = nameOf(text.slice(start, end));
  if (name === null || KNOWN.has(name) || STRESSED.has(name) || isLegalForm(text, start, name)) return null;
  return { name, start, end };
}

/** The short forms of a line that not everybody knows; none in a line that is all in capitals. */
const shortFormsIn = rememberInLine(({ line, words }): readonly Acronym[] => {
  if (!onPage(line) || isShouted(line.text)) return [];
  const forms: Acronym[] = [];
  for (const word of words) {
    const form = shortFormAt(line.text, word);
    // Who signs with a role of the app is no word the reader has to know.
    if (form && !(line.kind === 'subtitle' && isRole(form.name))) forms.push({ ...form, line });
  }
  if (forms.length < 2) return forms;
  const shouted = shoutedIn(line.text);
  return forms.filter(({ start }) => !shouted.some((run) => start >= run.start && start < run.end));
});

/** Every acronym on the pages before the annex that not everybody knows, in reading order. */
export const acronymsOf = rememberWhile(
  ({ text, incident }: RuleContext) => [text, ownNames(incident)],
  ({ text, incident }: RuleContext): readonly Acronym[] => {
    const own = ownNames(incident);
    return text.lines.flatMap((line) => shortFormsIn(line, null)).filter(({ name }) => !own.has(name));
  },
);
