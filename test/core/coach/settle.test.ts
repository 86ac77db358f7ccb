import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { isSectionKey } from '../../../shared/core/brief/prose-lines.ts';
import type { Finding, Fix } from '../../../shared/core/coach/finding.ts';
import { applyFix } from '../../../shared/core/coach/settle.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import type { ProseRun } from '../../../shared/core/incident/values/prose.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { briefOf, change } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';

const replace = (text: string): Fix => ({ kind: 'replace', label: 'Write it', text });

/** A finding on these words of a line, as the coach states it. */
function findingOn(
  incident: Incident,
  where: Pick<Finding, 'section' | 'line'>,
  start: number,
  end: number,
): Finding {
  const lines = linesOf(briefOf(incident));
  const line = lines.find((each) => each.section === where.section && each.index === where.line);
  let at = 0;
  let chip: string | null = line?.kind === 'title' ? 'title' : null;
  for (const run of line?.runs ?? []) {
    if (start >= at && end <= at + run.text.length) chip ??= run.chip ?? null;
    at += run.text.length;
  }
  return {
    ...where,
    ruleId: 'blame.person',
    severity: 'error',
    message: '',
    reason: '',
    start,
    end,
    text: line?.text.slice(start, end) ?? '',
    chip,
    suggestion: '',
    fixes: [],
  };
}

/** The first of these words in the brief. */
function onWords(incident: Incident, words: string, section: Finding['section']): Finding {
  const line = linesOf(briefOf(incident)).find(
    (each) => each.section === section && each.index > 0 && each.text.includes(words),
  );
  const start = line?.text.indexOf(words) ?? 0;
  return findingOn(incident, { section, line: line?.index ?? 0 }, start, start + words.length);
}

function fixed(incident: Incident, finding: Finding, fix: Fix): Incident | string {
  const settled = applyFix(incident, finding, fix);
  return settled.ok ? applyEdit(incident, settled.edit) : settled.reason;
}

const printedLines = (incident: Incident): readonly string[] =>
  linesOf(briefOf(incident)).map(({ text }) => text);

const withProse = (...runs: readonly ProseRun[]): Incident =>
  applyEdit(modelIncident, { kind: 'prose', section: 'cause', prose: [{ kind: 'paragraph', runs }] });

const text = (words: string): ProseRun => ({ kind: 'text', text: words });
const chip: ProseRun = { kind: 'chip', chip: 'customers:centre' };

describe('a replacement in the words of a section', () => {
  it('changes its span and nothing else, for any incident, line and span; or is refused', () => {
    // Asks until 60 replacements were made: what is refused, or stands on a fact, counts for nothing.
    fc.assert(
      fc.property(
        arbitraryIncident(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (random, a, b, c, words) => {
          const incident = change(random, { setup: { variant: 'restored' } });
          const lines = linesOf(briefOf(incident)).filter(
            ({ section, kind, text: words }) =>
              isSectionKey(section) && (kind === 'paragraph' || kind === 'item') && words !== '',
          );
          const line = lines[a % lines.length];
          fc.pre(line !== undefined);
          const [start = 0, end = 0] = [b % line.text.length, c % (line.text.length + 1)].toSorted(
            (x, y) => x - y,
          );
          const finding = findingOn(incident, { section: line.section, line: line.index }, start, end);
          fc.pre(finding.chip === null && words !== '');
          const result = fixed(incident, finding, replace(words));
          fc.pre(typeof result !== 'string');
          const all = linesOf(briefOf(incident));
          const place = all.findIndex((each) => each.section === line.section && each.index === line.index);
          const expected = line.text.slice(0, start) + words + line.text.slice(end);
          expect(printedLines(result)).toEqual(
            all.map((each, index) => (index === place ? expected : each.text)),
          );
          const chips = (of: Incident): readonly (string | undefined)[] =>
            linesOf(briefOf(of))
              .flatMap((each) =>
                each.index === line.index && each.section === line.section
                  ? each.runs.map((run) => run.chip)
                  : [],
              )
              .filter((each) => each !== undefined);
          if (line.edited) expect(chips(result)).toEqual(chips(incident));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps a fact that stands in the words, when the new words name it too', () => {
    const incident = withProse(text('Only '), chip, text(' customers were hit.'));
    const finding = onWords(incident, 'Only about 3,200', 'cause');
    expect(finding.chip).toBeNull();
    const result = fixed(incident, finding, replace('About about 3,200'));
    expect((result as Incident).prose.cause).toEqual([
      { kind: 'paragraph', runs: [text('About '), chip, text(' customers were hit.')] },
    ]);
  });

  it('is refused where it would write over a fact', () => {
    const incident = withProse(text('Only '), chip, text(' customers were hit.'));
    const finding = onWords(incident, 'Only about 3,200', 'cause');
    expect(fixed(incident, finding, replace('Few'))).toMatch(/^A fact stands in these words/);
  });

  it('leaves one space where words are taken out', () => {
    const incident = withProse(text('It was just a restart, really.'));
    const without = (words: string): unknown =>
      (fixed(incident, onWords(incident, words, 'cause'), replace('')) as Incident).prose.cause;
    const paragraph = (words: string): unknown => [{ kind: 'paragraph', runs: [text(words)] }];
    expect(without('just')).toEqual(paragraph('It was a restart, really.'));
    expect(without('really')).toEqual(paragraph('It was just a restart,.'));
    expect(without('It')).toEqual(paragraph('was just a restart, really.'));
  });

  it('keeps bold words and links around it', () => {
    const bold: ProseRun = { kind: 'text', text: 'human', bold: true };
    const incident = withProse(text('It was '), bold, text(' error.'));
    const result = fixed(incident, onWords(incident, 'human error', 'cause'), replace('a slip'));
    expect((result as Incident).prose.cause).toEqual([
      { kind: 'paragraph', runs: [text('It was '), { ...bold, text: 'a slip' }, text('.')] },
    ]);
  });

  it('is refused where the words are not there any more', () => {
    const incident = withProse(text('It was human error.'));
    const finding = onWords(incident, 'human error', 'cause');
    expect(fixed(withProse(text('It was late.')), finding, replace('a slip'))).toBe(
      'The words have changed since.',
    );
  });
});

describe('a replacement in typed words that the brief prints', () => {
  it('rewrites the fact, in the case it was typed in', () => {
    const incident = change(modelIncident, { facts: { mitigation: 'the engineer forgot a step' } });
    const finding = onWords(incident, 'The engineer forgot', 'response');
    expect(finding.chip).toMatch(/^mitigation/);
    expect((fixed(incident, finding, replace('Our release left out')) as Incident).facts.mitigation).toBe(
      'our release left out a step',
    );
  });

  it('finds the right one of several, over line breaks', () => {
    const incident = change(modelIncident, {
      facts: { mitigation: 'We tried human\nerror, then human error.' },
    });
    const line = linesOf(briefOf(incident)).find((each) => each.text.includes('then human error'));
    const start = line?.text.lastIndexOf('human error') ?? 0;
    const where = { section: line?.section ?? 'title', line: line?.index ?? 0 } as const;
    const finding = findingOn(incident, where, start, start + 'human error'.length);
    expect((fixed(incident, finding, replace('a slip')) as Incident).facts.mitigation).toBe(
      'We tried human\nerror, then a slip.',
    );
  });

  it('rewrites a cell of a list, and the title', () => {
    const inCell = fixed(
      modelIncident,
      onWords(modelIncident, 'runs with', 'decision'),
      replace('keeps its'),
    );
    expect((inCell as Incident).lists.asks[0]?.ifNot).toBe('the June sale keeps its manual approval only');
    const title = { section: 'title', line: 0 } as const;
    const onTitle = findingOn(modelIncident, title, 0, 4);
    expect((fixed(modelIncident, onTitle, replace('All card')) as Incident).facts.title).toBe(
      `All card${String(modelIncident.facts.title).slice(4)}`,
    );
  });

  it('rewrites one line of several', () => {
    const incident = change(modelIncident, { facts: { distribution: ['CEO', 'the stupid board'] } });
    const line = linesOf(briefOf(incident)).find((each) => each.text.includes('stupid board'));
    const start = line?.text.indexOf('stupid board') ?? 0;
    const finding = findingOn(incident, { section: 'title', line: 1 }, start, start + 12);
    expect((fixed(incident, finding, replace('board')) as Incident).facts.distribution).toEqual([
      'CEO',
      'the board',
    ]);
  });

  it('finds the right line where each is printed in a line of its own', () => {
    const lines = ['Human error at night', 'A human error again', 'No human error'];
    const incident = change(modelIncident, { facts: { contributing: lines, components: lines } });
    const printed = linesOf(briefOf(incident)).filter(({ text }) => text === 'A human error again');
    expect(printed).toHaveLength(2);
    for (const { section, index, runs } of printed) {
      const finding = findingOn(incident, { section, line: index }, 2, 13);
      const fact = String(runs[0]?.chip) as 'contributing' | 'components';
      expect((fixed(incident, finding, replace('slip')) as Incident).facts[fact]).toEqual([
        'Human error at night',
        'A slip again',
        'No human error',
      ]);
    }
  });

  it('finds the right one of a capital and a small letter, in the title too', () => {
    const title = 'Human error, then human error';
    const incident = change(modelIncident, { facts: { title } });
    const finding = findingOn(incident, { section: 'title', line: 0 }, 18, 29);
    expect((fixed(incident, finding, replace('a slip')) as Incident).facts.title).toBe(
      'Human error, then a slip',
    );
  });

  it('is refused for a value, and for words made from the facts', () => {
    const number = onWords(modelIncident, 'about 3,200', 'bottom-line');
    expect(fixed(modelIncident, number, replace('some'))).toMatch(/^These words are printed from a value/);
    const heading = findingOn(modelIncident, { section: 'impact', line: 0 }, 0, 6);
    expect(fixed(modelIncident, heading, replace('Effect'))).toMatch(/^These words are put together/);
  });
});

describe('other fixes', () => {
  it('a binding puts the fact in the place of the typed number', () => {
    const incident = withProse(text('Some 3,000 customers were hit.'));
    const bind: Fix = { kind: 'bind', label: 'Bind', chip: 'customers:centre' };
    const result = fixed(incident, onWords(incident, 'Some 3,000', 'cause'), bind);
    expect((result as Incident).prose.cause).toEqual([
      { kind: 'paragraph', runs: [chip, text(' customers were hit.')] },
    ]);
  });

  it('an edit of the record is taken as it is', () => {
    const edit = { kind: 'fact', key: 'customers', value: null } as const;
    const fix: Fix = { kind: 'edit', label: 'Correct it', edit };
    const finding = onWords(modelIncident, 'about 3,200', 'bottom-line');
    expect(applyFix(modelIncident, finding, fix)).toEqual({ ok: true, edit });
  });
});
