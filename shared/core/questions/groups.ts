/** What a CEO asks about, in the order in which it is asked. */
export const QUESTION_GROUPS = [
  'What happened',
  'Impact',
  'Cause',
  'Fix and status',
  'Recurrence and risk',
  'Customers and communication',
  'Legal and regulatory',
  'Money',
  'People and ownership',
  'What do you need from me',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];
