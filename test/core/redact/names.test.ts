import { describe, expect, it } from 'vitest';
import { systemNames, technicalNames, technicalText } from '../../../shared/core/redact/names/machines.ts';
import {
  customersCalled,
  organisations,
  organisationsSaid,
  partnersOfRule,
} from '../../../shared/core/redact/names/organisations.ts';
import { peopleIn, peopleOfCircle } from '../../../shared/core/redact/names/people.ts';
import { MARKS } from '../../../shared/core/redact/redaction.ts';

const wordsOf = (covers: readonly { readonly words: string }[]): readonly string[] => [
  ...new Set(covers.map(({ words }) => words)),
];

describe('people in a field that asks for a role', () => {
  it.each([
    ['Tom Becker, head of platform', ['Tom Becker', 'Tom', 'Becker']],
    ['tom becker', ['tom becker', 'tom', 'becker']],
    ['on-call engineer Priya Nair', ['Priya Nair', 'Priya', 'Nair']],
    ['Priya (SRE) and Jan van der Berg', ['Priya', 'Jan van der Berg', 'Jan', 'Berg']],
    ['Tom from payments', ['Tom']],
    ['Ms Lind', ['Ms Lind', 'Lind']],
    ['Priya SRE', ['Priya']],
    ['Lena Support', ['Lena Support', 'Lena']],
    ['Priya Engineer', ['Priya Engineer', 'Priya']],
    ['Priya on-call', ['Priya']],
    ['Owen IT', ['Owen']],
    ['Kim’s team', ['Kim']],
    ['Tom Driver', ['Tom Driver', 'Tom']],
    ['Max Card', ['Max Card', 'Max']],
    ['ANNA KIM', ['ANNA KIM', 'ANNA', 'KIM']],
    ['MARIA LOPEZ', ['MARIA LOPEZ', 'MARIA', 'LOPEZ']],
    ['KIM', ['KIM']],
    ['Head of SRE: LENA', ['LENA']],
    ['Al', ['Al']],
    ['Al SRE', ['Al']],
    ['Kathy Ireland MD', ['Kathy Ireland', 'Kathy', 'Ireland']],
    ['Singapore MD Wei Tan', ['Wei Tan', 'Wei', 'Tan']],
    ['Milan MD', ['Milan']],
    ['An Le', ['An Le', 'Le']],
    ['Le Van An', ['Le Van An', 'Le']],
    ['lena (CFO)', ['lena']],
    ['on-call lena', ['lena']],
    ['deputy for Lena', ['Lena']],
    ['me (Sanjay), on behalf of platform', ['Sanjay']],
    ['you and Lena', ['Lena']],
    ['He Wei', ['He Wei', 'Wei']],
  ])('of %s', (text, names) => expect(wordsOf(peopleIn(text))).toEqual(names));

  it.each([
    'you',
    'You',
    'me',
    'I',
    'us both',
    'the same person',
    'somebody on behalf of platform',
    'whoever is on call',
    'unknown',
    'GC',
    'the head of support',
    'Head of Checkout',
    'Checkout lead',
    'CTO',
    'Finance',
    'duty manager, 14:12 UTC',
    'SRE on call',
    'Head of platform',
    'SRE lead',
    'CEO',
    'Head of Identity',
    'Search lead',
    'Singapore MD',
    'Japan country manager',
    'the Ledger team',
    'R&D lead',
    'L2 support',
    'whoever is on call',
    'duty manager tonight',
    '',
  ])('of %s: none', (text) => expect(peopleIn(text)).toEqual([]));

  it('begin with a capital in a circle of readers', () => {
    const circle = 'CEO, General Counsel, Ana Silva, everybody on the rota, sample';
    expect(wordsOf(peopleOfCircle(circle))).toEqual(['Ana Silva', 'Ana', 'Silva']);
  });

  it('have a role behind them in a circle of readers, or stand in capitals', () => {
    expect(wordsOf(peopleOfCircle('lena (CFO), subscribers, KIM, the board (EU)'))).toEqual(['lena', 'KIM']);
  });
});

describe('customers and partners', () => {
  it.each([
    ['Acme GmbH', ['Acme GmbH', 'Acme']],
    ['Northwind Traders Ltd.', ['Northwind Traders Ltd', 'Northwind']],
    ['the card processor', ['card processor']],
    ['Acme and 3M', ['Acme', '3M']],
    ['H&M', ['H&M', 'H & M']],
    ['AT & T', ['AT&T', 'AT & T']],
    ['B&Q, C&A', ['B&Q', 'C&A', 'B & Q', 'C & A']],
    ['1&1', ['1&1', '1 & 1']],
    ['R+V', ['R+V', 'R + V']],
    ['Marks & Spencer', ['Marks', 'Spencer', 'Marks&Spencer', 'Marks & Spencer']],
    ['Acme’s gateway', ['Acme’s gateway', 'Acme']],
  ])('of %s', (text, names) => expect(wordsOf(organisations(text, MARKS.customer))).toEqual(names));

  it.each(['none', 'customers', 'the bank', '24 hours', 'within 5 working days', ''])('of %s: none', (text) =>
    expect(organisations(text, MARKS.customer)).toEqual([]),
  );

  it('are the words with a capital in a sentence about them', () => {
    expect(wordsOf(organisationsSaid('None of the top 20; Acme and Globex were called by Sales'))).toEqual([
      'Acme',
      'Globex',
    ]);
    expect(wordsOf(organisationsSaid('H&M and Acme’s desk were called by Sales & Support'))).toEqual([
      'Acme’s',
      'Acme',
      'H&M',
      'H & M',
    ]);
  });
});

describe('a customer called so in any text', () => {
  it.each([
    ['09:40 CET customer Jana Huber writes: 40 euros too much', ['Jana Huber', 'Jana', 'Huber']],
    ['our client Globex called', ['Globex']],
    ['the customer Support team and the client Portal', []],
    ['customers Monday to Friday', []],
  ])('in %s', (text, names) => expect(wordsOf(customersCalled(text))).toEqual(names));
});

describe('the rule of a clock', () => {
  it('names whom it was agreed with; a law names nobody', () => {
    expect(wordsOf(partnersOfRule('the contract with Acme'))).toContain('Acme');
    expect(wordsOf(partnersOfRule('the insurance policy with Globex Re'))).toContain('Globex Re');
    expect(partnersOfRule('the EU data protection law (GDPR)')).toEqual([]);
  });
});

describe('technical names', () => {
  it.each([
    ['Kafka cluster', ['Kafka cluster', 'Kafka']],
    ['payments-api (EU)', ['payments-api', 'EU']],
    ['the invoice system', ['invoice system']],
    ['S3', ['S3']],
    ['checkout', []],
  ])('of %s', (text, names) => expect(wordsOf(technicalNames(text))).toEqual(names));

  it.each([
    ['invoice system', []],
    ['invoices\nKafka cluster', ['Kafka cluster', 'Kafka']],
    ['redis relay', ['redis relay']],
  ])('of %s, where customers’ words stand as well', (text, names) =>
    expect(wordsOf(systemNames(text))).toEqual(names),
  );

  it('are whole lines in a technical text, few words in their own field alone', () => {
    const text = 'The pool ran out of room.\nrolled back';
    expect(wordsOf(technicalText(text))).toEqual(['The pool ran out of room']);
  });
});
