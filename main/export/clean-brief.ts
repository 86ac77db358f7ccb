import { assertNever } from '../../shared/core/assert-never.ts';
import {
  type Block,
  type PrintedDocument,
  type PrintedSection,
  type Run,
  type Runs,
  textOf,
} from '../../shared/core/brief/tree.ts';
import type { Look } from '../../shared/core/style/house-style.ts';
import { cleanText, type Repair } from './clean-text.ts';
import { safeLink } from './safe-link.ts';

/** The same tree with nothing in it that a file cannot hold: what every exporter prints. */
export interface CleanBrief {
  readonly brief: PrintedDocument;
  /** One sentence for each thing that was replaced, with the place where it stood. */
  readonly notes: readonly string[];
  /** Every address that can be clicked, once, in reading order. */
  readonly links: readonly string[];
}

const REPAIR_WORDS: Readonly<Record<Repair, (count: number) => string>> = {
  escape: (count) => `${counted(count, 'terminal code')} removed`,
  break: (count) => `${counted(count, 'line break or tab', 'line breaks or tabs')} replaced by a space`,
  control: (count) => `${counted(count, 'control character')} replaced by “\uFFFD”`,
  forbidden: (count) => `${counted(count, 'character')} that no document can hold replaced by “\uFFFD”`,
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Cleans text after text and remembers what it did where. */
interface Cleaner {
  readonly text: (place: string, text: string) => string;
  readonly link: (place: string, href: string) => string | null;
  readonly notes: () => readonly string[];
  readonly links: () => readonly string[];
}

function createCleaner(): Cleaner {
  const repairs = new Map<string, Map<Repair, number>>();
  const refused = new Set<string>();
  const links = new Set<string>();
  const remember = (place: string, repair: Repair, count: number) => {
    const here = repairs.get(place) ?? new Map<Repair, number>();
    repairs.set(place, here.set(repair, (here.get(repair) ?? 0) + count));
  };
  return {
    text(place, text) {
      const clean = cleanText(text);
      for (const [repair, count] of clean.repairs) remember(place, repair, count);
      return clean.text;
    },
    link(place, href) {
      const uri = safeLink(href);
      if (uri !== null) links.add(uri);
      else refused.add(refusal(place, cleanText(href).text));
      return uri;
    },
    notes: () => [
      ...[...repairs].flatMap(([place, here]) =>
        [...here].map(([repair, count]) => `${place}: ${REPAIR_WORDS[repair](count)}.`),
      ),
      ...refused,
    ],
    links: () => [...links],
  };
}

function refusal(place: string, href: string): string {
  const shown = href.length > 80 ? `${[...href].slice(0, 80).join('')}…` : href;
  return `${place}: “${shown}” is printed as text; only http, https and mailto links can be clicked.`;
}

/** An open slot says so in brackets, whatever its text is. */
function slotText({ text, missing }: Run): string {
  return missing && !/^\[.*\]$/s.test(text) ? `[${text}]` : text;
}

function cleanRun(cleaner: Cleaner, place: string, run: Run): Run {
  const text = cleaner.text(place, slotText(run));
  if (run.href === undefined) return text === run.text ? run : { ...run, text };
  const { href, ...rest } = run;
  const uri = cleaner.link(place, href);
  return { ...rest, text, ...(uri === null ? {} : { href: uri }) };
}

function isPrinted(runs: Runs): boolean {
  return textOf(runs).trim() !== '';
}

/** The block without its blank lines; nothing at all when nothing would be printed. */
function cleanBlock(
  block: Block,
  runs: (dirty: Runs) => Runs,
  text: (dirty: string) => string,
): readonly Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const kept = runs(block.runs);
      return isPrinted(kept) ? [{ ...block, runs: kept }] : [];
    }
    case 'list': {
      const items = block.items.map(runs).filter(isPrinted);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    case 'ask': {
      const lines = block.lines.map(runs).filter(isPrinted);
      return lines.length > 0 ? [{ ...block, lines }] : [];
    }
    case 'table': {
      if (block.rows.length === 0 || block.columns.length === 0) return [];
      const columns = block.columns.map((column) => ({ ...column, title: text(column.title) }));
      return [
        { ...block, summary: text(block.summary), columns, rows: block.rows.map((row) => row.map(runs)) },
      ];
    }
    case 'chart':
      return [{ ...block, caption: runs(block.caption), alt: text(block.alt) }];
    default:
      return assertNever(block);
  }
}

function cleanSection(cleaner: Cleaner, section: PrintedSection): PrintedSection {
  const place = cleanText(section.label).text;
  const text = (dirty: string): string => cleaner.text(place, dirty);
  const runs = (dirty: Runs): Runs => dirty.map((run) => cleanRun(cleaner, place, run));
  return {
    ...section,
    label: text(section.label),
    statement: text(section.statement),
    blocks: section.blocks.flatMap((block) => cleanBlock(block, runs, text)),
  };
}

/** Shape of a BCP 47 tag; Word and readers of the page take nothing else. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DEFAULT_LANGUAGE = 'en-US';

function languageTag(language: string): string {
  return LANGUAGE.test(language) ? language : DEFAULT_LANGUAGE;
}

function cleanLook(look: Look, text: (dirty: string) => string): Look {
  return look.logo ? { ...look, logo: { ...look.logo, alt: text(look.logo.alt) } } : look;
}

/** Replaces what a file cannot hold, and links that are not http, https or mailto; nothing goes without a note. */
export function cleanBrief(brief: PrintedDocument): CleanBrief {
  const cleaner = createCleaner();
  const text = (place: string, dirty: string): string => cleaner.text(place, dirty);
  const clean: PrintedDocument = {
    ...brief,
    language: languageTag(brief.language),
    title: text('Title', brief.title),
    subtitle: brief.subtitle.map((run) => cleanRun(cleaner, 'Subtitle', run)),
    confidentiality: text('Confidentiality mark', brief.confidentiality),
    asOf: text('As-of time', brief.asOf),
    look: cleanLook(brief.look, (alt) => text('Logo', alt)),
    author: text('Author', brief.author),
    subject: text('Subject', brief.subject),
    keywords: brief.keywords.map((word) => text('Keywords', word)),
    sections: brief.sections.map((section) => cleanSection(cleaner, section)),
    annex: brief.annex.map((section) => cleanSection(cleaner, section)),
  };
  return { brief: clean, notes: cleaner.notes(), links: cleaner.links() };
}
