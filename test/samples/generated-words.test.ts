import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../shared/core/brief/build-brief.ts';
import { type Line, linesOf } from '../../shared/core/brief/lines.ts';
import { BRIEF_SETTINGS } from '../../shared/core/brief/settings.ts';
import { findRemarks } from '../../shared/core/coach/find-remarks.ts';
import type { Finding } from '../../shared/core/coach/finding.ts';
import { FACTS } from '../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident, VARIANTS } from '../../shared/core/incident/incident.ts';
import { openSample, sampleIds, vocabulary } from './samples.ts';

/** How much of the record is left out, by turns: a record in the middle of the night has holes. */
const HOLES = [3, 2, 1.4];

/** The record without part of its facts and lists: each n-th one, counted from `first`. */
function sparse(incident: Incident, step: number, first: number): Incident {
  const empty = emptyIncident(incident.id);
  const isLeft = (index: number): boolean => Math.floor((index + first) % step) === 0;
  const thin = <T extends object>(whole: T, none: T): T =>
    Object.fromEntries(
      Object.entries(whole).map(([key, value], index) => [
        key,
        isLeft(index) ? Reflect.get(none, key) : value,
      ]),
    ) as T;
  return { ...incident, facts: thin(incident.facts, empty.facts), lists: thin(incident.lists, empty.lists) };
}

/** The parts of a line that a finding speaks of. */
function partsOf({ runs }: Line, { start, end }: Finding): Line['runs'] {
  let at = 0;
  return runs.filter(({ text }) => {
    const from = at;
    at += text.length;
    return from < end && at > start;
  });
}

/** True within “ and ”: what is to be said when somebody calls is a person's words. */
function isQuoted({ text }: Line, { start }: Finding): boolean {
  return text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
}

/** What the coach says of words that no person typed. */
function remarksOnOwnWords(incident: Incident): readonly string[] {
  const brief = buildBrief(incident, BRIEF_SETTINGS);
  const lines = new Map(linesOf(brief).map((line) => [`${line.section} ${line.index}`, line]));
  return findRemarks(brief, incident, vocabulary)
    .filter(({ ruleId }) => ruleId !== 'placeholder.open')
    .flatMap((finding) => {
      const line = lines.get(`${finding.section} ${finding.line}`);
      if (!line || line.edited || line.kind === 'title' || isQuoted(line, finding)) return [];
      const isOwn = partsOf(line, finding).every(({ chip, missing }) => chip === undefined || missing);
      return isOwn ? [`${finding.ruleId}: ${finding.text}`] : [];
    });
}

/** The record with each answer to each question that offers some. */
function everyChoice(incident: Incident): readonly Incident[] {
  return Object.entries(FACTS).flatMap(([key, field]) =>
    'options' in field
      ? field.options.map((value) => ({ ...incident, facts: { ...incident.facts, [key]: value } }))
      : [],
  );
}

describe.each(VARIANTS)('the generated words of a brief, %s', (variant) => {
  it('leave the coach without a remark but on open places, however little the record holds', () => {
    const records = sampleIds.flatMap((id, index) => {
      const sample = openSample(id);
      const whole = { ...sample, setup: { ...sample.setup, variant } };
      return [whole, ...everyChoice(whole), ...HOLES.map((step) => sparse(whole, step, index))];
    });
    expect([...new Set(records.flatMap(remarksOnOwnWords))]).toEqual([]);
    expect(remarksOnOwnWords(emptyIncident('empty', { variant }))).toEqual([]);
  });
});
