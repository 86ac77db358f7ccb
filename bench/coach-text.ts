import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildBrief } from '../shared/core/brief/build-brief.ts';
import type { Block, Brief, BriefSection, Runs } from '../shared/core/brief/tree.ts';
import { textOf } from '../shared/core/brief/tree.ts';
import type { Incident } from '../shared/core/incident/incident.ts';
import { parseIncident } from '../shared/core/incident/parse/parse.ts';
import type { Term } from '../shared/core/vocabulary/term.ts';
import { deriveWorkbook } from '../shared/core/workbook.ts';
import { builtInVocabulary, modelIncident, settings } from './model.ts';

const assets = resolve(import.meta.dirname, '../assets');
const samples = resolve(assets, 'samples');

function sampleIncidents(): readonly Incident[] {
  return readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const parsed = parseIncident(JSON.parse(readFileSync(resolve(samples, name), 'utf8')));
      return parsed.ok ? [parsed.incident] : [];
    });
}

function linesIn(block: Block): readonly Runs[] {
  if (block.kind === 'paragraph') return [block.runs];
  if (block.kind === 'list') return block.items;
  return block.kind === 'ask' ? block.lines : [];
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Lines of prose out of the samples' briefs, `words` words of them. */
export function proseLines(words: number): readonly string[] {
  const vocabulary = builtInVocabulary();
  const lines: string[] = [];
  let count = 0;
  for (const incident of sampleIncidents()) {
    for (const section of deriveWorkbook(incident, vocabulary, settings).brief.sections) {
      for (const text of section.blocks.flatMap(linesIn).map(textOf)) {
        if (count >= words) return lines;
        lines.push(text);
        count += countWords(text);
      }
    }
  }
  return lines;
}

const model = buildBrief(modelIncident(), settings);

/** A brief whose every word a person has typed, the lines dealt out to the model's sections. */
export function typedBrief(lines: readonly string[]): Brief {
  const share = Math.ceil(lines.length / model.sections.length);
  const sections = model.sections.map((section, index): BriefSection => {
    const own = lines.slice(index * share, (index + 1) * share);
    const blocks = own.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }));
    return { ...section, origin: 'edited', blocks };
  });
  return { ...model, sections, annex: [] };
}

/** The built-in terms, and made-up ones of two of their words until there are `count`. */
export function manyTerms(count: number): readonly Term[] {
  const terms = JSON.parse(readFileSync(`${assets}/content/vocabulary.json`, 'utf8')) as readonly Term[];
  const words = [...new Set(terms.flatMap(({ term }) => term.toLowerCase().split(/\W+/)))].filter(
    (word) => word.length > 3,
  );
  const made = Array.from({ length: Math.max(0, count - terms.length) }, (_, index): Term => {
    const [first = '', second = ''] = [
      words[index % words.length],
      words[(Math.floor(index / words.length) * 7 + index * 3) % words.length],
    ];
    return {
      term: `${first} ${second} ${index}`,
      expansion: null,
      definition: 'Made up for the measure.',
      plain: 'a made-up word',
      partOfSpeech: 'n',
      roles: ['S'],
      domain: 'bench',
      severity: 'warn',
      backgroundOnly: false,
    };
  });
  return [...terms, ...made].slice(0, count);
}
