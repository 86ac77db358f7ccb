import { describe, expect, it } from 'vitest';
import { linesOf } from '../../shared/core/brief/lines.ts';
import { textOf } from '../../shared/core/brief/tree.ts';
import { DIMENSIONS } from '../../shared/core/ceo-matter/dimensions.ts';
import { escalationOf } from '../../shared/core/ceo-matter/escalation.ts';
import { proposedScore } from '../../shared/core/ceo-matter/proposed-scores.ts';
import { countSpokenWords } from '../../shared/core/coach/text/spoken.ts';
import { hardestQuestions } from '../../shared/core/questions/hardest.ts';
import { questionsFor } from '../../shared/core/questions/questions-for.ts';
import { bank } from '../core/questions/bank.ts';
import { MODEL, openSample, workbookOf } from './samples.ts';

/** The model brief, sentence for sentence; where the table says it, the cell. */
const KEY_SENTENCES = [
  'Card payments failed for 47 minutes on 3 June 2026',
  'Report 2, as of 16:00 UTC on 3 June 2026. Status: restored. Distribution: CEO, CFO, CTO, General Counsel.',
  'Card payments have worked since 14:49 UTC on 3 June.',
  'For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400).',
  'We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds, staff time).',
  'One decision on $18,000 is needed by 17:00 UTC.',
  '1,412 of 7,840',
  'about 4% of 80,000',
  'About 300 customers paid twice.',
  'Not affected: wallet payments and browsing.',
  'As of 16:00 UTC we have found no sign that customer data was lost, seen by others or changed wrongly.',
  'We compared payment records with the bank files; the access log check ends at 18:00 UTC.',
  'A change to payment settings went live at 14:02 UTC.',
  'It is very likely (80–95%) that this change started the failure.',
  'We expect to confirm or discard this by 18:00 UTC.',
  'Our release check did not cover settings of this kind.',
  'We returned to the previous settings at 14:46 UTC; service was normal 3 minutes later.',
  'Since 14:49 UTC, 99.9% of card payments have succeeded',
  'If failures exceed 1% before 18:00 UTC, we switch to the second card processor.',
  'Finance repays the double charges by 5 June.',
  'Changes of this kind have been blocked since 15:30 UTC.',
  'A similar failure in the invoice system is unlikely (20–45%) until the same check is added there on 9 June.',
  'Until then the head of payments approves each change.',
  'on the status page at 14:31, 14:52 and 15:20 UTC.',
  'Support received 212 tickets.',
  'The next message goes out at 17:00 UTC.',
  'The head of support speaks for us.',
  'First sign 14:06 UTC; Legal has the facts since 15:10 UTC.',
  'If the 72-hour rule of the EU data protection law (GDPR) applies (Legal decides), its period ends at 14:06 UTC on 6 June',
  'Logs and chat of 3 June have been preserved since 14:55 UTC.',
  'Approve $18,000 for a second settings check before the June sale; deadline 17:00 UTC.',
  'We recommend yes.',
  'Without it, the June sale runs with manual approval only.',
  'Update 3 at 18:15 UTC by e-mail.',
  'Review on 8 June, led by the head of platform.',
] as const;

it('has words for every question that its guide’s CEO may ask', () => {
  const incident = openSample(MODEL);
  const entries = questionsFor(incident, bank);
  expect(entries.filter(({ forRole, sayable }) => forRole && !sayable)).toEqual([]);
  expect(hardestQuestions(incident, entries).map(({ written }) => written)).toEqual(
    Array.from({ length: 5 }, () => ({ line: true, long: true })),
  );
  // What a person answers is held to 30 seconds too.
  for (const { answerLong } of entries) expect(countSpokenWords(textOf(answerLong))).toBeLessThanOrEqual(75);
});

describe('the model incident', () => {
  const { brief, findings } = workbookOf(MODEL);
  const text = linesOf(brief)
    .map((line) => line.text)
    .join('\n');

  it.each(KEY_SENTENCES)('says: %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('is the full report in the order of the structure', () => {
    expect(brief.sections.map((section) => section.key)).toEqual([
      'bottom-line',
      'impact',
      'cause',
      'response',
      'risk',
      'communication',
      'clocks',
      'decision',
      'next',
    ]);
  });

  it('scores 11 on the sheet: the CEO is informed in writing within an hour', () => {
    const sheet = escalationOf(openSample(MODEL));
    expect(sheet).toMatchObject({ score: 11, raisedBy: [], unscored: [], triggers: [] });
    expect(text).toContain(
      'The score is 11; from 10 to 14 the CEO is informed in writing within 60 minutes.',
    );
  });

  it('has the scores on its sheet that its facts give, where facts can tell', () => {
    const incident = openSample(MODEL);
    const given = DIMENSIONS.map((dimension) => proposedScore(incident, dimension)?.score ?? null);
    expect(given).toEqual([1, null, 1, 2, 2, 1, 2, 0, null]);
    expect(incident.lists.escalation.map(({ score }) => score)).toEqual([1, 2, 1, 2, 2, 1, 2, 0]);
  });

  it('leaves the coach without a remark', () => {
    expect(findings).toEqual([]);
  });

  it('is written out in full: every section generated, none typed over', () => {
    expect(brief.sections.filter((section) => section.origin === 'edited')).toEqual([]);
  });
});
