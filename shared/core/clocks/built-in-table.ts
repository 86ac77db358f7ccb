import type { ClockRule, RuleTable } from './clock-rule.ts';

const rule = (
  id: string,
  [name, step, length]: readonly [name: string, step: string, length: string],
  from: ClockRule['from'],
  source: string,
  note = '',
): ClockRule => ({ id, rule: name, step, length, from, source, atMost: '', note });

const GDPR = 'the EU data protection law (GDPR)';
const NIS2 = 'the EU network security directive (NIS2)';
const DORA = 'the EU finance resilience law (DORA)';
const SEC = 'the US stock exchange rule (Form 8-K)';
const NEW_YORK = 'the New York finance rule';
const BANKS = 'the US banking rule';
const HEALTH = 'the US health data rule (HIPAA)';
const FINANCE = 'the US consumer finance rule (FTC)';
const PRODUCTS = 'the EU digital products law';
const CALIFORNIA = 'the California data law';
const CARDS = 'the card brand contract (PCI)';

const NIS2_SOURCE = 'NIS2 article 23, read in a public copy.';
const DORA_SOURCE = 'DORA article 19 and article 5 of regulation 2025/301, read in a public copy.';
const NEW_YORK_SOURCE = '23 NYCRR 500.17, read at law.cornell.edu.';
const PRODUCTS_SOURCE = 'Cyber Resilience Act article 14, read in a public copy.';
const CALIFORNIA_SOURCE = 'Civil Code 1798.82 (SB 446), read at dataprotectionreport.com, November 2025.';

/**
 * The rules Upfront comes with, each step as it was read at its source. They move: the table says its day, and every
 * line can be changed. A rule not in force, and laws whose tables contradict each other, are left out.
 */
export const BUILT_IN_TABLE: RuleTable = {
  asOf: '2026-09-25',
  holidays: [],
  rules: [
    rule(
      'gdpr',
      [GDPR, 'notice', '72 hours'],
      'awarenessAt',
      'GDPR article 33, read at gdprhub.eu.',
      'To the authority, where feasible; later only with reasons. Detail may follow in phases.',
    ),
    rule(
      'nis2-early',
      [NIS2, 'early warning', '24 hours'],
      'awarenessAt',
      NIS2_SOURCE,
      'National law names authority and channel. Outages count, not only attacks.',
    ),
    rule('nis2-notice', [NIS2, 'notification', '72 hours'], 'awarenessAt', NIS2_SOURCE),
    rule(
      'nis2-final',
      [NIS2, 'final report', '1 month'],
      null,
      NIS2_SOURCE,
      'Counted from the notification. A progress report if it still goes on.',
    ),
    {
      ...rule('dora-initial', [DORA, 'initial notice', '4 hours'], 'classificationAt', DORA_SOURCE),
      atMost: '24 hours',
      note: 'Classified as major only after those 24 hours, the 4 hours count from there.',
    },
    rule(
      'dora-intermediate',
      [DORA, 'intermediate report', '72 hours'],
      null,
      DORA_SOURCE,
      'Counted from submitting the initial notice.',
    ),
    rule(
      'dora-final',
      [DORA, 'final report', '1 month'],
      null,
      DORA_SOURCE,
      'Counted from the last intermediate report.',
    ),
    rule(
      'sec',
      [SEC, 'public report', '4 business days'],
      'determinationAt',
      'Form 8-K item 1.05, read at goodwinlaw.com and others.',
      'A failure of our own software is not plainly inside the rule: ask Legal.',
    ),
    rule('nydfs', [NEW_YORK, 'notice', '72 hours'], 'determinationAt', NEW_YORK_SOURCE),
    rule(
      'nydfs-payment',
      [NEW_YORK, 'notice of the ransom', '24 hours'],
      null,
      NEW_YORK_SOURCE,
      'Counted from the payment; more is due 30 days after it.',
    ),
    rule(
      'us-banks',
      [BANKS, 'notice', '36 hours'],
      'determinationAt',
      '12 CFR 53, 225 and 304, read in a public copy.',
      'Outages count too. Service providers as soon as possible from 4 hours of disruption on.',
    ),
    rule(
      'hipaa',
      [HEALTH, 'notice', '60 days'],
      'awarenessAt',
      '45 CFR 164.404 to 410, read in public copies.',
      'Without unreasonable delay; 60 days from discovery is the outer limit.',
    ),
    rule(
      'ftc',
      [FINANCE, 'notice', '30 days'],
      'awarenessAt',
      '16 CFR 314.4(j), read in a public copy.',
      'From discovery, with 500 consumers or more.',
    ),
    rule('cra-early', [PRODUCTS, 'early warning', '24 hours'], 'awarenessAt', PRODUCTS_SOURCE),
    rule('cra-notice', [PRODUCTS, 'notification', '72 hours'], 'awarenessAt', PRODUCTS_SOURCE),
    rule(
      'cra-final',
      [PRODUCTS, 'final report', '1 month'],
      null,
      PRODUCTS_SOURCE,
      'On an incident; on a vulnerability 14 days. From when it is counted, ask Legal.',
    ),
    rule(
      'california',
      [CALIFORNIA, 'notice to those concerned', '30 days'],
      'awarenessAt',
      CALIFORNIA_SOURCE,
      'From discovery. Other US states: 30 to 60 days or sooner, ask counsel.',
    ),
    rule(
      'california-attorney',
      [CALIFORNIA, 'notice to the attorney general', '15 days'],
      null,
      CALIFORNIA_SOURCE,
      'Counted from the notice to those concerned, above 500 of them.',
    ),
    rule(
      'cards',
      [CARDS, 'report', '3 business days'],
      'awarenessAt',
      'PCI DSS 12.10 and the rules of Visa, read at visa.fi.',
      'Visa; the bank that settles card payments at once. A contract, no law.',
    ),
  ],
};
