import { describe, expect, it } from 'vitest';
import { findInText } from '../../../shared/core/coach/check-text.ts';
import { noTerms, record } from './speak.ts';

const found = (markdown: string, ruleId: string) =>
  findInText(markdown, noTerms)
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ text }) => text);

it('says once what the sentence and its paragraph both tell', () => {
  const all = findInText('It started late.\nIt began on Monday 22 November 2026.\n', noTerms);
  expect(all.filter(({ ruleId }) => ruleId === 'number.conflict').map(({ message }) => message)).toEqual([
    '22 November 2026 is a Sunday, not a Monday.',
  ]);
});

describe('what the coach says of a text', () => {
  it('stands in reading order, each with its words', () => {
    const text = '# Human error\n\nWe restart it **ASAP**.\n\n| a |\n|---|\n| TBD |\n';
    expect(findInText(text, noTerms).map((finding) => [finding.start, finding.text])).toEqual([
      [2, 'Human error'],
      [31, 'ASAP'],
      [54, 'TBD'],
    ]);
  });

  it('leaves a block quote to who said it, but reads the box of a decision', () => {
    expect(found('> It was human error.\n', 'blame.person')).toEqual([]);
    expect(found('## Decision requested\n\n> Approve [amount]\n', 'placeholder.open')).toEqual(['[amount]']);
  });

  it('does not read a glossary or a list of sources', () => {
    expect(
      found('## Terms used\n\nhuman error: a slip\n\n### More\n\nhuman error\n', 'blame.person'),
    ).toEqual([]);
    expect(
      found('## References\n\n- human error\n\n## Impact\n\nhuman error\n', 'blame.person'),
    ).toHaveLength(1);
  });

  it('allows machine names in a technical annex', () => {
    const line = 'The table orders_db was locked.\n';
    expect(found(`## Impact\n\n${line}`, 'jargon.identifier')).toEqual(['orders_db']);
    expect(found(`## Technical annex\n\n### Logs\n\n${line}`, 'jargon.identifier')).toEqual([]);
  });

  it('takes a cause for open unless the heading calls it confirmed', () => {
    const line = 'The outage was caused by a full disk.\n';
    expect(found(line, 'cause.unhedged')).toHaveLength(1);
    expect(found(`## Cause: not confirmed yet\n\n${line}`, 'cause.unhedged')).toHaveLength(1);
    expect(found(`## Cause: confirmed\n\n${line}`, 'cause.unhedged')).toEqual([]);
    expect(findInText(line, noTerms, record({ causeStatus: 'confirmed' }))).toEqual([]);
  });

  it('takes the zone of a list from its heading', () => {
    const text = '## Timeline (CEST)\n\n- 10:14 The file arrives\n';
    expect(found(text, 'time.nozone')).toEqual([]);
    expect(found(text.replace(' (CEST)', ''), 'time.nozone')).toEqual(['10:14']);
  });

  it('takes the zone of a column from its title', () => {
    const text = '| Bank | Confirmed (BST) |\n|---|---|\n| Delmar | 17:11 |\n';
    expect(found(text, 'time.nozone')).toEqual([]);
    expect(found(text.replace(' (BST)', ''), 'time.nozone')).toEqual(['17:11']);
    expect(found(text.replace('Bank', 'Bank (BST)').replace('Confirmed (BST)', ''), 'time.nozone')).toEqual([
      '17:11',
    ]);
  });

  it('believes the lines at the top on the cause', () => {
    const line = 'The outage was caused by a full disk.\n';
    const caused = (top: string) => found(`# Brief\n\n${top}\n\n${line}`, 'cause.unhedged');
    expect(caused('**Status at 17:30 BST:** cause confirmed, file sent')).toEqual([]);
    expect(caused('We write again once the cause is confirmed.')).toContain('was caused by');
    expect(caused('Cause not confirmed.')).toContain('was caused by');
  });

  it('marks code in the text, with its marks', () => {
    expect(found('The script ran `DROP INDEX` twice.\n', 'jargon.identifier')).toEqual(['`DROP INDEX`']);
  });

  it('leaves a quotation of several sentences to who said it', () => {
    const quote = '“It never stopped. We fixed it yesterday. All is well.”';
    expect(found(`Dana approved this wording: ${quote}\n`, 'time.relative')).toEqual([]);
    expect(found(`Marcus: ${quote}\n`, 'time.relative')).toEqual([]);
    expect(found(`The note: ${quote}\n`, 'time.relative')).toEqual(['yesterday']);
    expect(found(`Dana said it. ${quote}\n`, 'time.relative')).toEqual(['yesterday']);
  });

  it('takes question marks behind a word for a question', () => {
    expect(found('What happened with billing???\n', 'placeholder.open')).toEqual([]);
    expect(found('Customers affected: ???\n', 'placeholder.open')).toEqual(['???']);
  });

  it('lets each of several updates tell its own state', () => {
    const told = 'Next update at 08:00 UTC.\n\n## Update 2 - 08:00 UTC\n\nNext update at 08:40 UTC.\n';
    expect(found(`## Update 1 - 07:20 UTC\n\n${told}`, 'number.conflict')).toEqual([]);
    expect(found(told.replace('Update 2', 'Customers'), 'number.conflict')).toEqual(['08:40 UTC']);
  });

  it('looks for the check behind a “none” in the next sentence too', () => {
    const claim = 'No order was lost.';
    expect(found(`${claim} Orders come in again.\n`, 'certainty.negative')).toHaveLength(1);
    expect(found(`${claim} We compared all 9,860 with the bank file.\n`, 'certainty.negative')).toEqual([]);
  });

  it('speaks of no record, where there is none', () => {
    const text =
      'The outage was caused by a full disk. Our SLO was missed. It lasted 47 minutes. It lasted 57 minutes.\n';
    for (const { message } of findInText(text, noTerms)) expect(message).not.toMatch(/\brecord/);
  });
});
