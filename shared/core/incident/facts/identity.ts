import { MARKS } from '../../style/house-style.ts';
import {
  choice,
  dueField,
  integer,
  lines,
  nameText,
  pastField,
  sinceStartField,
  stampField,
  text,
} from '../field.ts';

const STATUSES = ['investigating', 'identified', 'mitigating', 'restored', 'closed'] as const;
const SEVERITIES = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'] as const;
const INCIDENT_TYPES = [
  'outage',
  'degradation',
  'on and off',
  'switched off by us',
  'data loss',
  'data corruption',
  'security',
  'compliance',
  'third party',
] as const;

/** Who, which, when: the head of the brief and the people in their roles. There is no field for a culprit. */
export const IDENTITY = {
  title: text('Title in plain words', 'What failed for whom: “Card payments failed for 47 minutes”'),
  service: nameText('What failed, in customers’ words', 'The name only: card payments'),
  servicePronoun: choice(
    'It or they',
    ['it works', 'they work'],
    'How sentences go on about what failed: checkout works, card payments work',
  ),
  summary: text('One plain sentence', 'What a customer noticed'),
  reportNo: integer('Report number', 1, 999),
  asOf: stampField('As of', 'The moment at which everything in this brief is true'),
  status: choice('Status', STATUSES),
  severity: choice('Severity', SEVERITIES),
  severityReason: text('Severity justified by'),
  type: choice(
    'Type of failure',
    INCIDENT_TYPES,
    'On and off: “Duration” is then the time it failed, summed up',
  ),
  distribution: lines('Distribution', 'CEO, CFO, General Counsel'),
  preparedBy: text('Prepared by', 'Role first: head of platform'),
  changesSinceLast: text('Changes since the last report'),
  classification: choice('Confidentiality', MARKS),
  ceoName: text('How you address the CEO', 'For the talk; not printed'),
  ceoStyle: lines('How the CEO listens', 'Not printed. Numbers first; interrupts; reads the page before'),
  meetingAt: dueField('Meeting starts at', 'For the plan and the mail; not printed'),
  meetingMinutes: integer('Minutes you have', 1, 240, 'For the script; not printed'),
  executiveOwner: text('Executive owner (role)'),
  incidentLead: text('Who leads the response now (role)'),
  reviewLead: text('Who leads the review (role)'),
  environment: text('Environment', 'production, EU region'),
} as const;

export const TIMES = {
  triggerAt: pastField('Change or trigger', 'When the change went live'),
  startedAt: pastField('Started', 'When the first customer was hit, not when the alarm rang'),
  firstSignAt: pastField('First sign'),
  detectedAt: sinceStartField('Detected'),
  acknowledgedAt: pastField('Acknowledged', 'When a person took the alarm'),
  escalatedAt: pastField('Escalated'),
  awarenessAt: pastField('Awareness', 'When the company knew; legal clocks may run from here'),
  mitigatedAt: sinceStartField('Mitigated'),
  restoredAt: sinceStartField('Restored'),
  closedAt: sinceStartField('Closed'),
  detectionSource: choice('Detected by', ['alarm', 'customer', 'staff', 'partner', 'outsider', 'press']),
} as const;
