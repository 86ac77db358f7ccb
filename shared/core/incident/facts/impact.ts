import { choice, figure, lines, longText, pastField, text } from '../field.ts';

export const DATA_STATES = [
  'none-verified',
  'none-found-so-far',
  'suspected',
  'confirmed',
  'unknown',
] as const;

export const SCOPE = {
  regions: lines('Regions'),
  products: lines('Products'),
  segments: lines('Customer groups'),
  thirdParties: lines('Third parties involved'),
  components: lines('Technical components', 'For the annex only'),
} as const;

export const IMPACT = {
  customers: figure('count', 'Customers affected', '3,200 (2,900 to 3,400)'),
  customersNoun: text('What you call them', 'customers, passengers, players'),
  customersBase: figure('count', 'Of how many in all'),
  customersWorst: figure('count', 'Worst case'),
  attemptsFailed: figure('count', 'Attempts that failed'),
  attemptsTotal: figure('count', 'Attempts in all'),
  attemptsNoun: text('What was attempted', 'card payments'),
  shareFailed: figure('share', 'Share that failed', '18%'),
  statedDuration: figure(
    'duration',
    'Duration, if the times are not known to the minute',
    'about 45 minutes',
  ),
  sideEffect: text('What else customers noticed', 'About 300 customers paid twice.'),
  tickets: figure('count', 'Support tickets'),
  publicMentions: figure('count', 'Posts and press mentions'),
  keyAccountsNote: text('Key accounts checked', 'None of the top 20'),
  staffImpact: text('Effect on staff'),
  safety: choice('Safety of people', ['none', 'possible', 'confirmed']),
  safetyFollowUp: text('Safety follow-up'),
  targetShare: figure('share', 'Reliability target', '99.9%'),
  targetWindow: figure('duration', 'Target window', '30 days'),
} as const;

export const DATA = {
  dataLoss: choice('Data lost', DATA_STATES),
  dataExposure: choice('Data seen by others', DATA_STATES),
  dataCorrectness: choice('Data incorrect', DATA_STATES),
  dataAsOf: pastField('Data last checked at', 'Empty: at the time of the report'),
  dataNote: longText('Data, in one sentence', 'Only what the choices cannot say'),
  dataTypes: lines('Kinds of data'),
  dataCountries: lines('Countries of the people concerned'),
  securitySuspected: choice('Attack suspected', ['no', 'yes'], 'Steers the checklist; not printed'),
  evidencePreservedAt: pastField('Evidence preserved since'),
  evidencePreserved: text('What is preserved', 'Logs and chat of 3 June'),
} as const;

export const MONEY = {
  loss: figure('money', 'Lost or delayed sales', '$30,000 to $50,000'),
  lossNoun: text('What the money is', 'lost or delayed sales'),
  lossExcludes: text('Not included', 'refunds, staff time'),
  revenuePerHour: figure('money', 'Revenue per hour at that time'),
  revenuePerHourPeak: figure('money', 'Revenue per hour at the next peak'),
  recoveryFactor: figure('share', 'Share of missed sales made up later', '50%'),
  staffIdle: figure('rate', 'Cost of staff who cannot work, per minute'),
  dailyRevenue: figure('money', 'Revenue of a day'),
  credits: figure('money', 'Contract credits'),
  refunds: figure('money', 'Refunds'),
  responseCost: figure('money', 'Cost of the response'),
  churnExposure: figure('money', 'Contract value at risk', 'Shown apart, never in the headline'),
  financeInformedAt: pastField('Finance informed'),
} as const;
