import { choice, dueField, lines, pastField, stampField, text } from '../field.ts';

export const COMMUNICATION = {
  customerStatus: text('What customers know', 'The status page was updated'),
  nextCustomerMessageAt: { ...dueField('Next customer message'), none: 'customerMessages' },
  customerMessages: choice('Further messages to customers', ['none planned']),
  spokesperson: text('Who speaks for us (role)'),
  linesToSay: lines('Lines to say if called', 'At most three sentences'),
  linesToAvoid: lines('Lines to avoid', 'For those who speak; not printed'),
  internalMessageAt: pastField('Staff informed'),
  toldBefore: lines(
    'Told before the CEO, in this order',
    'Duty manager, 14:12 UTC; head of platform, 14:20 UTC',
  ),
  transparent: choice('Were we transparent', ['yes', 'partly', 'no']),
  timely: choice('Were we timely', ['yes', 'partly', 'no']),
} as const;

export const LEGAL = {
  legalInformedAt: pastField('Legal has the facts since'),
  determinationAt: stampField('Determination by Legal'),
  classificationAt: stampField('Classified by Legal'),
  insurerInformedAt: pastField('Insurer informed'),
  openForLegal: text('Open question for Legal'),
  regulated: choice('Regulated service', ['no', 'yes'], 'Steers the checklist; not printed'),
} as const;

export const NEXT = {
  asksNone: {
    ...choice('Decision needed', ['nothing needed now', 'see the list']),
    slot: 'decision or “nothing needed now”',
  },
  nextUpdateAt: dueField('Next update'),
  nextUpdateChannel: text('Channel', 'e-mail'),
  earlyTriggers: lines('We report earlier if'),
  reviewAt: dueField('Review'),
  reviewOwner: text('Review led by (role)'),
  reportDueAt: dueField('Root cause report due'),
  wentWell: lines('What went well'),
  nearMissWhy: text('Near miss: why it did not happen', 'A second check stopped it'),
  nearMissWhat: text('Near miss: what could have happened'),
} as const;
