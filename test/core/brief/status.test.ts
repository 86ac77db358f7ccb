import { describe, expect, it } from 'vitest';
import { recentIncidents } from '../../../main/hosts/electron/recent.ts';
import { statusMark } from '../../../renderer/features/incidents/summary-words.ts';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { buildCard } from '../../../shared/core/card/build-card.ts';
import { readMarkdown } from '../../../shared/core/coach/text/markdown.ts';
import { recordOfText } from '../../../shared/core/coach/text/text-record.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import type { Variant } from '../../../shared/core/incident/incident.ts';
import { compareFacts } from '../../../shared/core/versions/compare.ts';
import { modelIncident } from '../model-incident.ts';
import { bank } from '../questions/bank.ts';
import { briefOf, change } from './print.ts';

type Status = Extract<Facts['status'], string>;

/** Kind of brief, status of the record, the word that is printed for it. */
const WORDS: readonly (readonly [Variant, Status, string])[] = [
  ['restored', 'restored', 'restored'],
  ['final', 'restored', 'restored'],
  ['security', 'restored', 'contained'],
  ['near-miss', 'restored', 'danger over'],
  ['security', 'closed', 'closed'],
  ['security', 'mitigating', 'mitigating'],
];

describe('the status', () => {
  it.each(WORDS)('of a %s brief, when it is %s, is “%s” wherever it is printed', (variant, status, word) => {
    const incident = change(modelIncident, { setup: { variant }, facts: { status } });
    const last = change(incident, { facts: { status: 'investigating', reportNo: 1 } });
    const brief = briefOf(incident);
    const update = buildBrief(incident, { language: 'en-US' }, last);
    const summary = { id: 'x', title: '', status, variant, savedAt: '', sample: false, snippet: '' };
    expect(textOf(brief.subtitle)).toContain(`. Status: ${word}.`);
    expect(textOf(buildCard(brief, incident, bank).subtitle)).toContain(`. Status: ${word}.`);
    expect(update.sections.find(({ key }) => key === 'changes')?.statement).toBe(
      `from investigating to ${word}`,
    );
    expect(compareFacts(last, incident).find(({ name }) => name === 'status')?.to).toBe(word);
    expect(statusMark(summary).word.toLowerCase()).toBe(word);
    expect(recentIncidents([summary], false)[0]?.label.endsWith(`, ${word}`)).toBe(true);
  });

  it.each(['contained', 'danger over'])('“%s” is read back from the text of a brief', (word) => {
    const text = `Report 2, as of 16:00 UTC on 3 June 2026. Status: ${word}. Distribution: CEO.`;
    expect(recordOfText(readMarkdown(text), []).facts.status).toBe('restored');
  });
});
