import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { type Brief, textOf } from '../../../shared/core/brief/tree.ts';
import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { type Redacted, redactBrief } from '../../../shared/core/redact/redact-brief.ts';
import { REDACT_KINDS, type Redaction } from '../../../shared/core/redact/redaction.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { openSample, sampleIds, vocabulary, workbookOf } from '../../samples/samples.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, modelIncident } from '../model-incident.ts';
import { salesOf, seriesRow } from '../series/sales.ts';

const ALL: Redaction = { kinds: REDACT_KINDS, keep: [], also: [] };
const settings = { language: 'en-US' } as const;

const briefOf = (incident: Incident, last: Incident | null = null): Brief =>
  deriveWorkbook(incident, vocabulary, settings, [], last).brief;

function redact(incident: Incident, choice: Partial<Redaction> = {}, last: Incident | null = null): Redacted {
  return redactBrief(briefOf(incident, last), incident, last, vocabulary, { ...ALL, ...choice });
}

const textsOf = (brief: Brief): readonly string[] => linesOf(brief).map(({ text }) => text);

/** The model incident with people, customers, a supplier and systems in it. */
const named: Incident = deepFreeze({
  ...modelIncident,
  facts: {
    ...modelIncident.facts,
    title: 'Acme could not pay through Stripe for 47 minutes',
    preparedBy: 'Priya Nair, head of platform',
    thirdParties: ['Stripe'],
    keyAccountsNote: 'Acme was called',
    mitigation: 'Priya returned orders_db to the previous settings, as agreed with Acme’s desk',
    service: 'card payments',
    tickets: unknown('2026-06-03T17:00:00Z', 'Ben Okoro'),
  },
  lists: {
    ...modelIncident.lists,
    functions: [
      row('functions', 'f1', { name: 'card payments', technicalName: 'Kafka relay', state: 'failed' }),
    ],
    accountsAtRisk: [row('accountsAtRisk', 'r1', { name: 'Acme GmbH', value: exact('money', 4_000_000_00) })],
    sources: [row('sources', 's1', { tag: 'M1', citation: 'Log of Kafka, https://logs.example.com/1' })],
    evidence: [row('evidence', 'e1', { caption: 'Chart for Acme', link: 'https://graphs.example.com/1' })],
  },
});

describe('a picture', () => {
  it('is told in words, which are covered like all others: no axis tells an amount', () => {
    const [from, until] = ['2026-05-06T00:00:00Z', '2026-06-04T00:00:00Z'];
    const series = [seriesRow(salesOf({ from, until, of: () => 4_000 }))];
    const record = { ...named, lists: { ...named.lists, series } };
    const sales = (of: Brief) => of.annex.find(({ key }) => key === 'sales')?.blocks ?? [];
    expect(sales(briefOf(record)).at(-1)?.kind).toBe('chart');
    const blocks = sales(redact(record).brief);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(JSON.stringify(blocks)).toMatch(/Line chart of sales in each 5 minutes.*\[amount\].* sold/);
    expect(JSON.stringify(blocks)).not.toContain('4,000');
  });
});

describe('people whom only a sentence names', () => {
  const said: Incident = {
    ...named,
    facts: {
      ...named.facts,
      mitigation: 'Wei broke the queue, then change 77 by Siobhan and Tom’s query were taken back',
      causeClaim: 'a deploy by Wei, run as Stripe’s desk had asked',
    },
  };

  it('are covered wherever they stand, and can be kept', () => {
    const text = textsOf(redact(said, { kinds: ['people'] }).brief).join('\n');
    expect(text).toContain(
      '[name] broke the queue, then change 77 by [name] and [name]’s query were taken back',
    );
    expect(text).not.toMatch(/Wei|Siobhan|Tom/);
    expect(text).toContain('Stripe');
    const kept = textsOf(redact(said, { kinds: ['people'], keep: ['Siobhan'] }).brief).join('\n');
    expect(kept).toContain('change 77 by Siobhan and [name]’s query');
  });
});

describe('a redacted copy', () => {
  const { brief, covered } = redact(named);
  const text = textsOf(brief).join('\n');

  it('covers what the record names, in prose as in facts, and reads on', () => {
    expect(brief.title).toBe('[customer] could not pay through [partner] for 47 minutes');
    expect(text).toContain(
      '[name] returned [technical name] to the previous settings, as agreed with [customer]’s desk',
    );
    expect(text).toContain(
      'We estimate [amount] in lost or delayed sales (not included: refunds and staff time).',
    );
    expect(text).toContain('Contract of [customer] at risk');
    expect(text).toContain('Chart for [customer]: [link]');
    expect(text).not.toMatch(/Priya|Nair|Acme|Stripe|orders_db|Kafka|Okoro|example\.com|\$/);
  });

  it('covers whoever is called a customer, and no thing that gives a role its name', () => {
    const record: Incident = {
      ...modelIncident,
      facts: { ...modelIncident.facts, trigger: 'The release ledger 4.12 went live' },
      lists: {
        ...modelIncident.lists,
        actionsNow: [
          row('actionsNow', 'a1', { what: 'stop payouts of the ledger', owner: 'Ledger on-call' }),
        ],
        contractNotices: [row('contractNotices', 'n1', { contract: 'Bank partner, 24 hours' })],
        timeline: [row('timeline', 't1', { plain: 'Customer Jana Huber writes, and Huber calls again' })],
      },
    };
    const copy = textsOf(redact(record).brief).join('\n');
    expect(copy).toContain('The release ledger 4.12 went live');
    expect(copy).toContain('Ledger on-call: stop payouts of the ledger');
    expect(copy).not.toMatch(/Huber|Jana/);
    expect(textsOf(redact(named).brief).join('\n')).not.toContain('Priya');
  });

  it('takes no pronoun for a name, and nobody who calls a customer for one', () => {
    const record: Incident = {
      ...modelIncident,
      facts: {
        ...modelIncident.facts,
        preparedBy: 'me (Sanjay), on behalf of platform',
        keyAccountsNote: 'Nordbank and one other, Lisa checking',
        sideEffect: 'They say: you sold me a plan that you do not have',
      },
      lists: {
        ...modelIncident.lists,
        asks: [row('asks', 'a1', { decision: 'Refund all', from: 'you' })],
        keyAccounts: [row('keyAccounts', 'k1', { name: 'Nordbank AG', caller: 'Lisa', by: june('18:00') })],
      },
    };
    const copy = textsOf(redact(record, { kinds: ['people', 'customers'] }).brief).join('\n');
    expect(copy).toContain('They say: you sold me a plan that you do not have');
    expect(copy).toContain('me ([name]), on behalf of platform');
    expect(copy).toContain('[name] calls [customer] by 18:00 UTC');
    expect(copy).not.toMatch(/Sanjay|Lisa|Nordbank/);
  });

  it('says what it is in its head and header, with the marks it uses', () => {
    expect(textOf(brief.subtitle)).toMatch(
      /Redacted copy: \[name\], \[customer\], \[partner\], \[amount\], \[technical name\] and \[link\] stand for what it does not show\.$/,
    );
    expect(brief.confidentiality).toBe('Redacted copy');
    const confidential = { ...named, facts: { ...named.facts, classification: 'Confidential' as const } };
    expect(redact(confidential).brief.confidentiality).toBe('Confidential. Redacted copy');
  });

  it('has properties without names', () => {
    expect(brief.author).toBe('[name], head of platform');
    expect([brief.subject, ...brief.keywords].join()).not.toMatch(/Acme|Priya/);
  });

  it('counts what it covers', () => {
    expect(covered.find(({ words }) => words === 'Stripe')).toEqual({
      kind: 'customers',
      mark: '[partner]',
      words: 'Stripe',
      count: textsOf(briefOf(named)).join('\n').split('Stripe').length - 1,
      kept: false,
    });
  });

  it('covers only the kinds that are chosen', () => {
    const people = textsOf(redact(named, { kinds: ['people'] }).brief).join('\n');
    expect(people).not.toMatch(/Priya|Nair|Okoro/);
    for (const word of ['Acme', 'Stripe', 'Kafka', 'orders_db', '$30,000']) expect(people).toContain(word);
  });

  it('leaves readable what is kept, and says so in the list', () => {
    const kept = redact(named, { keep: ['Acme'] });
    expect(kept.brief.title).toBe('Acme could not pay through [partner] for 47 minutes');
    expect(kept.covered.filter(({ kept }) => kept).map(({ words }) => words)).toEqual(['Acme']);
  });

  it('covers a person’s own words too', () => {
    const own = redact(named, { kinds: [], also: ['card payments', ' '] });
    expect(textsOf(own.brief).join('\n')).not.toMatch(/card payments/i);
    expect(own.covered.map(({ kind }) => kind)).toEqual(['own', 'own']);
  });

  it('covers amounts that are typed without a currency, and a password whatever is chosen', () => {
    const effect = '3 invoices too high, ~9k; pw for the portal is Summer24!';
    const keyAccounts = [row('keyAccounts', 'k1', { name: 'Acme', effect })];
    const record = { ...named, lists: { ...named.lists, keyAccounts } };
    const all = textsOf(redact(record).brief).join('\n');
    expect(all).toContain('3 invoices too high, [amount]; [password or key]');
    expect(all).not.toMatch(/9k|Summer24/);
    const yen = { value: exact('money', 52_341, { currency: 'JPY' }), name: 'Charged in Japan' };
    const charged = {
      ...named.lists,
      keyAccounts: [row('keyAccounts', 'k1', { effect: 'It is 52,341 in all' })],
    };
    const abroad = redact({ ...named, lists: { ...charged, figures: [row('figures', 'f1', yen)] } });
    expect(textsOf(abroad.brief).join('\n')).not.toContain('52,341');
    const people = redact(record, { kinds: ['people'] });
    expect(textsOf(people.brief).join('\n')).not.toContain('Summer24');
    expect(people.covered.map(({ kind }) => kind)).toContain('secret');
  });

  it('has no live link, whatever is chosen', () => {
    const section = { key: 'impact', label: 'Impact', statement: '', origin: 'edited' } as const;
    const runs = [{ text: 'the chart', href: 'https://graphs.example.com/acme' }];
    const linked: Brief = {
      ...briefOf(named),
      sections: [{ ...section, blocks: [{ kind: 'paragraph', runs }] }],
    };
    const own = redactBrief(linked, named, null, vocabulary, { kinds: [], keep: [], also: ['x'] });
    expect(own.brief.sections[0]?.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'the chart' }] }]);
  });

  it('covers what the last report said and this one repeats as changed', () => {
    const facts = { ...named.facts, thirdParties: ['Globex'], reviewOwner: 'Ana Silva' };
    const last = { ...named, facts: { ...facts, reportNo: 1, loss: exact('money', 7_700_000) } };
    expect(textsOf(briefOf(named, last)).join('\n')).toMatch(/Globex[\s\S]*Ana Silva/);
    expect(textsOf(briefOf(named, last)).join('\n')).toContain('$77,000');
    const update = textsOf(redact(named, {}, last).brief).join('\n');
    expect(update).not.toMatch(/Globex|Ana|Silva|77,000/);
  });

  it('covers both sides of a corrected amount, with a currency or without', () => {
    const at = modelIncident.facts.asOf;
    const of = (id: string, what: string, from: string, to: string) =>
      row('corrections', id, { what, from, to, at });
    const corrections = [
      of('c1', 'Sum of the first hour', '12 500', '$14,000'),
      of('c2', FACTS.loss.label, '12 600', '14 100'),
      of('c3', 'Customers', '12 700', '14 200'),
    ];
    const last = { ...named, facts: { ...named.facts, reportNo: 1 } };
    const record = { ...named, lists: { ...named.lists, corrections } };
    const told = textsOf(redact(record, { kinds: ['money'] }, last).brief).join('\n');
    expect(told.match(/corrected from “[^”]*” to “[^”]*”/g)).toEqual([
      'corrected from “[amount]” to “[amount]”',
      'corrected from “[amount]” to “[amount]”',
      'corrected from “12 700” to “14 200”',
    ]);
  });

  it('finds words that are cut by bold, and gives the mark the weight of its first letter', () => {
    const runs = [{ text: 'It was Pri', bold: true }, { text: 'ya Nair who called' }];
    const section = { key: 'impact', label: 'Impact', statement: '', origin: 'edited' } as const;
    const cut: Brief = {
      ...briefOf(named),
      sections: [{ ...section, blocks: [{ kind: 'paragraph', runs }] }],
    };
    const { brief } = redactBrief(cut, named, null, vocabulary, ALL);
    expect(brief.sections[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'It was ', bold: true }, { text: '[name]', bold: true }, { text: ' who called' }],
      },
    ]);
  });

  it('explains no term that it covers, and names nobody in an explanation', () => {
    const rest = { expansion: null, plain: 'x', partOfSpeech: 'n', roles: [], domain: '' } as const;
    const term = (term: string, definition: string): Term => ({
      ...{ ...rest, term, definition, severity: 'warn', backgroundOnly: false },
    });
    const own = compileVocabulary([term('Kafka', 'A log.'), term('relay', 'What Priya Nair built.')]);
    const said = {
      ...named,
      facts: { ...named.facts, mitigation: 'We restarted Kafka and the relay of it' },
    };
    const whole = deriveWorkbook(said, own, settings).brief;
    const glossary = (brief: Brief) =>
      textsOf({ ...brief, sections: [], annex: brief.annex.filter(({ key }) => key === 'glossary') }).slice(
        2,
      );
    expect(glossary(whole)).toEqual(['Terms used', 'Kafka', 'A log.', 'relay', 'What Priya Nair built.']);
    const { brief } = redactBrief(whole, said, null, own, ALL);
    expect(glossary(brief)).toEqual(['Terms used', 'relay', 'What [name] built.']);
  });
});

describe('of every sample', () => {
  it.each(sampleIds)('%s keeps its shape, and what is covered stands nowhere', (id) => {
    const { brief } = workbookOf(id);
    const redacted = redactBrief(brief, openSample(id), null, vocabulary, ALL);
    const shape = (of: Brief) =>
      [...of.sections, ...of.annex]
        .filter(({ key }) => key !== 'glossary')
        .map(({ key, label, blocks }) => [key, label, blocks.map(({ kind }) => kind)]);
    expect(shape(redacted.brief)).toEqual(shape(brief));
    const text = textsOf(redacted.brief).join('\n');
    const words = redacted.covered.map(({ words }) => words);
    expect(words.filter((each) => text.includes(each))).toEqual([]);
    expect(text).not.toMatch(/[$£€]\s?\d|https?:/);
  });
});

describe('laws', () => {
  const kinds = fc.subarray([...REDACT_KINDS]);
  const also = fc.array(fc.constantFrom('payments', 'the', 'settings', '14:02', '(', 'x y'), {
    maxLength: 3,
  });

  it('what is covered is covered once: a second time finds nothing', () => {
    fc.assert(
      fc.property(arbitraryIncident(), kinds, also, (incident, kinds, also) => {
        const choice = { kinds, keep: [], also };
        const once = redactBrief(briefOf(incident), incident, null, vocabulary, choice);
        const body = { ...once.brief, subtitle: once.brief.subtitle.slice(0, -1) };
        const again = redactBrief(body, incident, null, vocabulary, choice);
        const told = (brief: Brief) => textsOf({ ...brief, subtitle: [] });
        expect(told(again.brief)).toEqual(told(once.brief));
      }),
      { numRuns: 60 },
    );
  });

  it('nothing chosen changes no word', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const brief = briefOf(incident);
        const none = redactBrief(brief, incident, null, vocabulary, { kinds: [], keep: [], also: [] });
        const told = (of: Brief) => textsOf({ ...of, subtitle: [] });
        expect(told(none.brief)).toEqual(told(brief));
        expect(none.covered).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a name put into any words of any section is nowhere in the copy', () => {
    const name = fc.tuple(
      fc.constantFrom('Zarina', 'Ødegård', 'O’Brien-Kaya', 'Nuñez'),
      fc.constantFrom('Quixley', 'Vossbeck', 'Łoś'),
    );
    const writing = fc.constantFrom(
      (whole: string) => whole,
      (whole: string) => whole.toUpperCase(),
      (whole: string) => whole.toLowerCase(),
      (whole: string) => `${whole}’s`,
      (whole: string) => whole.split(' ').at(-1) ?? '',
      (whole: string) => whole.split(' ').at(0) ?? '',
      (whole: string) => whole.normalize('NFD'),
    );
    const around = fc.constantFrom(
      (name: string) => `${name} called`,
      (name: string) => `As told by ${name}, it is over`,
      (name: string) => `The fix (${name}) holds`,
      (name: string) => `“${name}” wrote it: yes`,
    );
    fc.assert(
      fc.property(name, writing, around, ([first, second], write, say) => {
        const whole = `${first} ${second}`;
        const sentence = say(write(whole));
        const facts = {
          ...modelIncident.facts,
          incidentLead: whole,
          mitigation: sentence,
          summary: sentence,
        };
        const { brief } = redact({ ...modelIncident, facts }, { kinds: ['people'] });
        const plain = textsOf(brief).join('\n').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const parts = `${first} ${second}`
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .split(/[ -]/);
        expect(parts.filter((part) => plain.includes(part))).toEqual([]);
        expect(plain).toContain('[name]');
      }),
      { numRuns: 150 },
    );
  });
});
