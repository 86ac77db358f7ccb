import type { Block, Brief, BriefSection, Run, Runs } from '../../../shared/core/brief/tree.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';

/** The tree of structure's fictional model incident: 47 minutes of failed card payments, restored, nine sections. */

const text = (words: string): Runs => [{ text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: text(words) });
const chip = (words: string, name: string): Run => ({ text: words, chip: name });
const row = (...cells: readonly string[]): readonly Runs[] => cells.map(text);

function section(
  key: BriefSection['key'],
  label: string,
  statement: string,
  ...blocks: readonly Block[]
): BriefSection {
  return { key, label, statement, blocks, origin: 'generated' };
}

const impactTable: Block = {
  kind: 'table',
  summary: 'Impact: what was hit, how much, and how we know',
  columns: [
    { title: 'What', align: 'left', width: 24 },
    { title: 'How much', align: 'right', width: 34 },
    { title: 'How we know', align: 'left', width: 42 },
  ],
  rows: [
    row('Customers', 'about 3,200 (2,900 to 3,400), 4% of 80,000', 'Counted from the payment log; measured'),
    row('Failed card payments', '1,412 of 7,840', 'Payment log; measured'),
    row('Paid twice', 'about 300 customers', 'Compared with the bank files; estimated'),
    row(
      'Lost or delayed sales',
      '$30,000 to $50,000',
      'Failed payments by average sale; estimated; not included: refunds and support',
    ),
    row('Support tickets', '212', 'Ticket system; measured'),
    row(
      'Reliability target',
      '31% of this month’s allowance used',
      'Two more failures of this size would break it',
    ),
  ],
};

const clocksTable: Block = {
  kind: 'table',
  summary: 'Clocks that run if their rule applies; Legal decides',
  columns: [
    { title: 'If it applies (Legal decides)', align: 'left', width: 40 },
    { title: 'Step', align: 'left', width: 26 },
    { title: 'Period ends', align: 'right', width: 34 },
  ],
  rows: [
    row(
      '72-hour rule of the EU data protection law (GDPR)',
      'Notice to the authority',
      '14:06 UTC on 6 June',
    ),
    row('Contract with the card processor', 'Written notice', '17:00 UTC on 5 June'),
  ],
};

const ask: Block = {
  kind: 'ask',
  lines: [
    [
      { text: 'Approve ', bold: true, chip: 'asks/a1/decision' },
      { text: '$18,000', bold: true, chip: 'asks/a1/amount' },
      { text: ' for a second settings check before the June sale', bold: true, chip: 'asks/a1/decision' },
      { text: '; deadline ' },
      chip('17:00 UTC on 3 June', 'asks/a1/deadline'),
      { text: '. We recommend yes. Without it, the June sale runs with manual approval only.' },
    ],
  ],
};

const sections: readonly BriefSection[] = [
  section('bottom-line', 'Bottom line', 'card payments work again', {
    kind: 'paragraph',
    runs: [
      { text: 'Card payments have worked since ' },
      chip('14:49 UTC', 'restoredAt'),
      { text: ' on 3 June. For ' },
      chip('47 minutes', 'duration'),
      { text: ', from 14:02 UTC, 18% of card payments failed, for ' },
      chip('about 3,200 customers (2,900 to 3,400)', 'customers'),
      { text: '. We estimate ' },
      chip('$30,000 to $50,000', 'loss'),
      { text: ' in lost or delayed sales. One decision is needed by 17:00 UTC.' },
    ],
  }),
  section(
    'impact',
    'Impact',
    '18% of card payments failed',
    impactTable,
    paragraph(
      'Wallet payments and browsing worked. As of 16:00 UTC we have found no sign that customer data was lost or seen by others. We compared payment records with the bank files; the access log check ends at 18:00 UTC.',
    ),
  ),
  section(
    'cause',
    'What we know about the cause',
    'a settings change, very likely',
    paragraph(
      'A change to payment settings went live at 14:02 UTC. It is very likely (80–95%) that this change started the failure. We expect to confirm or discard this by 18:00 UTC. Our release check did not cover settings of this kind.',
    ),
  ),
  section(
    'response',
    'What we did and do',
    'previous settings back since 14:46 UTC',
    paragraph(
      'We returned to the previous settings at 14:46 UTC; payments recovered within three minutes. Since then 99.9% of card payments have succeeded. If failures exceed 1% before 18:00 UTC, we switch to the second card processor. Finance repays the double charges by 5 June.',
    ),
  ),
  section(
    'risk',
    'Risk of a repeat',
    'this failure is blocked since 15:30 UTC',
    paragraph(
      'Changes of this kind have been blocked since 15:30 UTC. A similar failure in the invoice system is unlikely (20–45%) until the same check is added there on 9 June. Until then the head of payments approves each change.',
    ),
  ),
  section(
    'communication',
    'Customers',
    'informed three times, next at 17:00 UTC',
    paragraph(
      'The status page was updated at 14:31, 14:52 and 15:20 UTC. Support received 212 tickets. The next message goes out at 17:00 UTC. The head of support speaks for us.',
    ),
  ),
  section(
    'clocks',
    'Regulatory and contract clocks',
    '',
    paragraph(
      'First sign 14:06 UTC; Legal has the facts since 15:10 UTC. Logs and chat of 3 June are preserved.',
    ),
    clocksTable,
  ),
  section('decision', 'Decision requested', 'needed by 17:00 UTC', ask),
  section(
    'next',
    'Next',
    'update 3 at 18:15 UTC',
    paragraph('Update 3 on 3 June at 18:15 UTC by e-mail. Review on 8 June, led by the head of platform.'),
  ),
];

const annex: readonly BriefSection[] = [
  section(
    'timeline',
    'Timeline',
    '',
    paragraph('Time to detect, from the start: 4 minutes. Time to restore, from the start: 47 minutes.'),
    {
      kind: 'table',
      summary: 'Timeline: when, what happened, who says so',
      columns: [
        { title: 'When', align: 'left', width: 28 },
        { title: 'What happened', align: 'left', width: 54 },
        { title: 'Source', align: 'left', width: 18 },
      ],
      rows: [
        row('14:02 UTC', 'A change to payment settings went live', 'Release log'),
        row('14:06 UTC', 'Alarm: card payments below 90%', 'Alarm system'),
        row('14:10 UTC', 'The engineer on call took over', 'Chat'),
        row('14:31 UTC', 'First message on the status page', 'Status page'),
        row('14:46 UTC', 'Previous settings restored', 'Release log'),
        row('14:49 UTC', 'Card payments at 99.9%', 'Dashboard'),
      ],
    },
  ),
  section(
    'technical',
    'Technical details',
    '',
    paragraph('The payment gateway read a timeout of 3 s as 3 ms after the settings moved to a new format.'),
    { kind: 'paragraph', runs: [{ text: 'Contributing factors:', bold: true }] },
    {
      kind: 'list',
      items: [text('Units are not part of the format.'), text('The canary had no card traffic.')],
    },
  ),
  section('actions', 'Actions', '', {
    kind: 'table',
    summary: 'Actions with type, owner, due date, proof and state',
    columns: [
      { title: 'Action', align: 'left', width: 30 },
      { title: 'Type', align: 'left', width: 11 },
      { title: 'Owner', align: 'left', width: 17 },
      { title: 'Due', align: 'left', width: 14 },
      { title: 'Proof', align: 'left', width: 18 },
      { title: 'State', align: 'left', width: 10 },
    ],
    rows: [
      row(
        'Refuse settings without a unit',
        'barrier',
        'Head of platform',
        '9 June',
        'Replay of 3 June',
        'open',
      ),
      row('Card traffic in the canary', 'detection', 'Head of payments', '16 June', 'Test alarm', 'open'),
    ],
  }),
  section(
    'escalation',
    'Why this goes to the CEO',
    '',
    paragraph('Score 11. CEO in writing within 60 min.'),
    {
      kind: 'table',
      summary: 'Scored dimensions with reasons',
      columns: [
        { title: 'Dimension', align: 'left', width: 26 },
        { title: 'Score', align: 'right', width: 12 },
        { title: 'Reason', align: 'left', width: 62 },
      ],
      rows: [
        row('Customers hit', '1', '3,200 of 80,000 are 4%'),
        row('Function', '2', 'Main function; wallet worked'),
      ],
    },
  ),
  section('evidence', 'Evidence', '', {
    kind: 'list',
    items: [
      [
        { text: 'Payment dashboard: ' },
        {
          text: 'https://example.com/d/payments?from=14:00&to=15:00',
          href: 'https://example.com/d/payments?from=14:00&to=15:00',
        },
      ],
    ],
  }),
  section('glossary', 'Terms used', '', {
    kind: 'table',
    summary: 'Terms used in this brief and their meaning',
    columns: [
      { title: 'Term', align: 'left', width: 34 },
      { title: 'Meaning', align: 'left', width: 66 },
    ],
    rows: [row('GDPR (General Data Protection Regulation)', 'The data protection law of the European Union')],
  }),
];

export const modelBrief: Brief = {
  variant: 'restored',
  draft: false,
  page: 'A4',
  look: PLAIN_STYLE,
  language: 'en-US',
  title: 'Card payments failed for 47 minutes on 3 June 2026',
  subtitle: text(
    'Report 2, as of 16:00 UTC on 3 June 2026. Status: restored. Distribution: CEO, CFO, CTO, General Counsel.',
  ),
  confidentiality: 'Confidential: distribution list only',
  asOf: 'As of 16:00 UTC on 3 June 2026',
  asOfAt: '2026-06-03T16:00:00Z',
  author: 'Head of platform',
  subject: 'Incident of 3 June 2026',
  keywords: ['SEV1', 'outage', 'card payments'],
  sections,
  annex,
};
