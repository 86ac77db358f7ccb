import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { type Brief, headingOf, type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import { emptyIncident, VARIANTS } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { buildSlides } from '../../../shared/core/slides/build-slides.ts';
import type { Slide, SlidePart } from '../../../shared/core/slides/slide.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { briefWith, sectionOf } from '../../export/parts/package.ts';
import { briefOf, MODEL, sampleIds, vocabulary } from '../../samples/samples.ts';
import { change } from '../brief/print.ts';
import { june, modelIncident } from '../model-incident.ts';
import { secretIncident } from '../redact/parts/secret-incident.ts';
import { salesOf, seconds, seriesRow } from '../series/sales.ts';

function runsOf(part: SlidePart): readonly Runs[] {
  switch (part.kind) {
    case 'text':
      return part.lines.map(({ runs }) => runs);
    case 'ask':
      return part.lines;
    case 'table':
      return part.rows.flatMap(({ cells }) => cells);
    default:
      return [];
  }
}
const wordsOf = (slide: Slide): readonly string[] => slide.parts.flatMap(runsOf).map(textOf);
const titlesOf = (brief: Brief): readonly string[] => buildSlides(brief).slides.map(({ title }) => title);
const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }));

/** What a slide says of itself. */
const OWN_WORDS = /^What belongs here|^\w+ more corrections?: see the brief\.$/;

const records: readonly (readonly [name: string, brief: Brief])[] = [
  ...sampleIds.map((id) => [id, briefOf(id)] as const),
  ...VARIANTS.map(
    (variant) =>
      [variant, deriveWorkbook(secretIncident(variant), vocabulary, { language: 'en-US' }).brief] as const,
  ),
];

describe('the slides of the model incident', () => {
  it('are five, each with a headline that says what it tells', () => {
    expect(titlesOf(briefOf(MODEL))).toEqual([
      'Card payments failed for 47 minutes on 3 June 2026',
      '18% of card payments failed',
      'Service restored at 14:49 UTC; the cause is suspected, to be confirmed by 18:00 UTC',
      'A similar failure is unlikely (20–45%)',
      'A decision is needed by 17:00 UTC',
    ]);
  });

  it('say the bottom line sentence by sentence, and the decision in its box', () => {
    const [first, , , , last] = buildSlides(briefOf(MODEL)).slides;
    expect(first && wordsOf(first).slice(1)).toEqual([
      'Card payments have worked since 14:49 UTC on 3 June.',
      'For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400).',
      'We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds, staff time).',
      'One decision on $18,000 is needed by 17:00 UTC.',
    ]);
    expect(last?.parts.map(({ kind }) => kind)).toEqual(['ask', 'text']);
    expect(last && wordsOf(last)[0]).toMatch(/^Approve \$18,000 .* manual approval only\.$/);
  });

  it('have the figures without how we know them, which the notes tell', () => {
    const [, figures] = buildSlides(briefOf(MODEL)).slides;
    const table = figures?.parts.find((part) => part.kind === 'table');
    expect(table?.columns.map(({ title }) => title)).toEqual(['What', 'How much']);
    expect(table?.rows.map(({ cells }) => cells.map(textOf))[1]).toEqual([
      'Failed card payments',
      '1,412 of 7,840',
    ]);
    expect(figures?.notes.join('\n')).toContain('Payment log, 14:02 to 14:49 UTC; measured (M1)');
  });
});

describe('the slides of a record without a decision', () => {
  it('have no slide of one line where what is left fills more than one', () => {
    for (const id of ['facebook-2021', 'fastly-2021']) {
      const { slides, left } = buildSlides(briefOf(id));
      expect([id, slides.length, left]).toEqual([id, 5, 0]);
      expect(slides.at(-1)?.title).toBe('No decision is needed now');
      for (const slide of slides) expect(wordsOf(slide).length, slide.title).toBeGreaterThan(2);
    }
  });

  it('are headed by the first figure that is known where the section states nothing', () => {
    expect(titlesOf(briefOf('cloudflare-2019'))[1]).toBe('Traffic lost at the peak: 80% to 82%');
    expect(titlesOf(briefOf('knight-2012'))[1]).toBe('Trading losses: more than $460 million');
  });

  it('says in the headline that nothing is known of a risk; a gap is no such answer', () => {
    expect(titlesOf(briefOf('facebook-2021'))[3]).toBe('Risk of a repeat: not known yet');
    const { brief } = deriveWorkbook(emptyIncident('x'), vocabulary, { language: 'en-US' });
    expect(titlesOf(brief).join()).not.toContain('not known yet');
  });
});

describe.each(records)('the slides of %s', (_name, brief) => {
  const { slides, left } = buildSlides(brief);
  const said = linesOf(brief).map(({ text }) => text);

  it('are three to five with a headline of their own', () => {
    expect(slides.length).toBeGreaterThanOrEqual(3);
    expect(slides.length).toBeLessThanOrEqual(5);
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  });

  it('say words of the brief and no others', () => {
    const labels = new Set(brief.sections.map(({ label }) => label));
    const all = said.join('\n');
    for (const words of slides.flatMap(wordsOf))
      if (!labels.has(words) && !OWN_WORDS.test(words)) expect(all).toContain(words);
    // A headline may join two statements of headings: every number in it is one of theirs.
    for (const { title } of slides)
      for (const number of title.match(/\d[\d.,:]*/g) ?? []) expect(all).toContain(number);
  });

  it('lose nothing: the notes hold every line of the brief before the annex', () => {
    const notes = slides.flatMap((slide) => slide.notes).join('\n');
    for (const { text } of linesOf(brief).filter(({ annex }) => !annex)) expect(notes).toContain(text);
  });

  it('are set in type that a room can read, part under part', () => {
    for (const { titleSize, parts } of slides) {
      expect(titleSize).toBeGreaterThanOrEqual(24);
      for (const part of parts.filter(({ kind }) => kind !== 'chart'))
        expect(part.size).toBeGreaterThanOrEqual(18);
      const edges = parts.flatMap(({ top, height }) => [top, top + height]);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(490);
    }
  });

  it('count what has no room', () => {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Number.isInteger(left)).toBe(true);
  });
});

describe('a slide', () => {
  it('tells the whole bottom line before what has changed', () => {
    const first = change(modelIncident, {
      setup: { variant: 'running', final: true },
      facts: { reportNo: 1, asOf: june('14:30'), status: 'mitigating', restoredAt: null, mitigatedAt: null },
    });
    const correction = row('corrections', 'k1', {
      what: 'Customers affected',
      from: '2,000',
      to: 'about 3,200 (2,900 to 3,400)',
      at: june('15:40'),
      why: 'the first count left out the app',
    });
    const update = change(modelIncident, { lists: { corrections: [correction] } });
    const [slide] = buildSlides(buildBrief(update, { language: 'en-US' }, first)).slides;
    const words = slide ? wordsOf(slide) : [];
    expect(words).toContain('One decision on $18,000 is needed by 17:00 UTC.');
    expect(words).toContain('Corrections');
    expect(words.find((text) => text.startsWith('Customers affected'))).toContain('corrected from “2,000”');
    expect(words.filter((text) => text.startsWith('Changes since'))).toHaveLength(1);
  });

  it.each([
    [1, [1]],
    [2, [2]],
    [3, [3]],
    [4, [2, 'Two more corrections: see the brief.']],
    [12, [2, '10 more corrections: see the brief.']],
  ])('tells each of %i corrections, or how many more there are', (count, told) => {
    const corrections = Array.from({ length: count }, (_, index) =>
      row('corrections', `k${index}`, {
        what: `Orders that were charged to the wrong customers in region ${index}`,
        from: '2,000',
        to: 'about 3,200 (2,900 to 3,400)',
        at: june('15:40'),
        why: 'the first count left out the app and all that was ordered by telephone on that day',
      }),
    );
    const update = change(modelIncident, { lists: { corrections } });
    const [slide] = buildSlides(buildBrief(update, { language: 'en-US' })).slides;
    const words = slide ? wordsOf(slide) : [];
    const shown = words.filter((text) => text.includes('corrected from')).length;
    const more = words.filter((text) => text.endsWith('see the brief.'));
    expect([shown, ...more]).toEqual(told);
    expect(words).toContain('One decision on $18,000 is needed by 17:00 UTC.');
  });

  it('shows the chart of the outage under the figures, in type of 14 points', () => {
    const from = seconds('2026-06-03T14:02:00Z');
    const until = seconds('2026-06-03T14:49:00Z');
    const sold = (at: number): number => (at >= from && at < until ? 1_200 : 4_000);
    const days = { from: '2026-05-06T00:00:00Z', until: '2026-06-04T00:00:00Z', step: 300, of: sold };
    const incident = change(modelIncident, { lists: { series: [seriesRow(salesOf(days))] } });
    const [, figures] = buildSlides(buildBrief(incident, { language: 'en-US' })).slides;
    expect(figures?.parts.map(({ kind }) => kind)).toEqual(['table', 'chart']);
    expect(figures?.parts[1]).toMatchObject({ size: 14, top: 310, alt: expect.stringContaining('expected') });
  });

  it('never cuts a sentence: one that is too long stands in the notes', async () => {
    await fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const sentences = lengths.map((count, index) => `Word${' again'.repeat(count)} ${index}.`);
        const brief = briefWith({ sections: [sectionOf(...paragraphs(sentences.join(' ')))] });
        const { slides, left } = buildSlides(brief);
        const points = slides.slice(1).flatMap(wordsOf);
        const shown = points.filter((text) => sentences.includes(text));
        const headlines = slides.map(({ title }) => `${title}.`).filter((text) => sentences.includes(text));
        expect(points.length - shown.length).toBe(shown.length === 0 && left > 0 ? 1 : 0);
        expect(shown.length + headlines.length + left).toBe(sentences.length);
        expect(slides[1]?.notes.join(' ')).toContain(sentences.join(' '));
      }),
    );
  });

  it('does not part an address at its question mark', () => {
    const text = 'See https://wiki.example.com/x?y=1 for it. Then call.';
    const [, slide] = buildSlides(briefWith({ sections: [sectionOf(...paragraphs(text))] })).slides;
    expect([`${slide?.title}.`, ...(slide ? wordsOf(slide) : [])]).toEqual([
      'See https://wiki.example.com/x?y=1 for it.',
      'Then call.',
    ]);
  });

  it.each([
    ['', 'It is over. Our own tools failed too.', 'Our own tools failed too'],
    ['', 'Failed: card payments. Whether data was lost is not known.', 'Impact'],
    ['about 3,200 customers affected', 'Our own tools failed too.', 'About 3,200 customers affected'],
  ])('with the statement “%s” over “%s” is called “%s”', (statement, text, title) => {
    const section = { ...sectionOf(...paragraphs(text)), statement };
    expect(titlesOf(briefWith({ sections: [section] }))[1]).toBe(title);
  });

  it('leaves a quotation whole: torn out of it, a sentence would be a claim of ours', () => {
    const called = 'If called: “Some payments fail. Orders are safe. We report at 17:00 UTC.”';
    const section = sectionOf(...paragraphs(`The CTO speaks for us. ${called} It goes on.`));
    const said = buildSlides(briefWith({ sections: [section] })).slides.flatMap(wordsOf);
    expect(said).toEqual(expect.arrayContaining([called, 'It goes on.']));
  });

  it('is called by its heading where its statement is too long', () => {
    const section = { ...sectionOf(...paragraphs('Failed: all.')), statement: 'much '.repeat(200) };
    expect(headingOf(section).length).toBeGreaterThan(900);
    expect(titlesOf(briefWith({ sections: [section] }))[1]).toBe('Impact');
  });

  it('is one for a brief that holds nothing yet', () => {
    expect(titlesOf(briefWith({ title: '' }))).toEqual(['Incident brief']);
  });
});
