import { customersShare, durationOf } from '../impact/derived.ts';
import { FACTS } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { printFigure } from '../wording/figure.ts';
import { WHOLE } from '../wording/share.ts';
import { capitalise, decapitalise } from '../wording/text.ts';
import type { Trigger } from './dimensions.ts';

type Why = (incident: Incident) => string | null;

const HARM: ReadonlySet<unknown> = new Set(['possible', 'confirmed']);
const SEEN: ReadonlySet<unknown> = new Set(['suspected', 'confirmed']);

/** "Safety of people: possible" */
function safety({ facts }: Incident): string | null {
  return HARM.has(facts.safety) ? `${FACTS.safety.label}: ${facts.safety}` : null;
}

function intrusion({ facts }: Incident): string | null {
  if (SEEN.has(facts.dataExposure)) return `${FACTS.dataExposure.label}: ${facts.dataExposure}`;
  return facts.securitySuspected === 'yes' ? 'An attack is suspected' : null;
}

/** Lost, or spoiled. */
function dataGone({ facts }: Incident): string | null {
  const harmed = (['dataLoss', 'dataCorrectness'] as const).filter((key) => SEEN.has(facts[key]));
  const words = harmed.map((key) => decapitalise(`${FACTS[key].label}: ${facts[key]}`)).join('; ');
  return words === '' ? null : capitalise(words);
}

const QUARTER = 15 * 60;

function everybody({ facts, setup }: Incident): string | null {
  const [share, lasted] = [customersShare(facts), durationOf(facts)];
  if (!share || share.high < WHOLE || !lasted || lasted.high < QUARTER) return null;
  const who = share.low < WHOLE ? 'Up to all customers' : 'All customers';
  return `${who}, for ${printFigure(lasted, setup.currency)}`;
}

const WHY: Readonly<Partial<Record<Trigger, Why>>> = {
  'people may be harmed': safety,
  'suspected intrusion or exposure of customer data': intrusion,
  'customer data not recoverable today': dataGone,
  'all customers without the main function for 15 minutes': everybody,
};

/**
 * The facts that speak for an immediate trigger, as its reason; null where they do not. Whether it holds (whether lost
 * data comes back today, whether it was in business hours) a person says.
 */
export function whyTrigger(incident: Incident, trigger: Trigger): string | null {
  return WHY[trigger]?.(incident) ?? null;
}
