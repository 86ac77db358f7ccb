import { derivedFigure } from '../../impact/derived.ts';
import { FACT_KEYS } from '../../incident/facts.ts';
import type { Figure } from '../../incident/figure.ts';
import type { Incident } from '../../incident/incident.ts';
import { LIST_KEYS, TALK_LISTS } from '../../incident/lists.ts';
import { knownValue } from '../../incident/slot.ts';
import { printFigure } from '../../wording/figure.ts';
import { minorUnits } from '../../wording/money.ts';
import { type Quantity, type QuantityKind, quantitiesOf } from '../text/quantities.ts';
import { agree, type Conflict, type Counted } from './in-text.ts';

/** A figure of the record with the words that leave no doubt that a typed number means it. */
interface Bound {
  readonly label: string;
  readonly figure: Figure;
  readonly kind: QuantityKind;
  /** The figure's integer for one in the text: cents of a dollar, parts per million of a percent. */
  readonly unit: number;
  readonly means: (quantity: Quantity, before: string, after: string, sentence: string) => boolean;
}

const LASTING =
  /\b(?:lasted|duration(?: of| was|:)?|outage of|failed for|failing for|down for|unavailable for) (?:about |around |nearly )?$/i;
const WERE_HIT =
  /^ (?:(?:were|was|are|have been) )?(?:affected|hit|impacted)\b|^ (?:could not|cannot|were unable|are unable)\b/i;
const LOST = /\b(?:lost|lose|losing|loss|losses)\b/i;

function boundFigures(incident: Incident): readonly Bound[] {
  const { facts, setup } = incident;
  const noun = (knownValue(facts.customersNoun) ?? 'customers').trim().toLowerCase().replace(/s$/, '');
  const attempts = knownValue(facts.attemptsNoun)?.trim().toLowerCase();
  const found: readonly (Omit<Bound, 'figure'> & { readonly figure: Figure | null })[] = [
    {
      label: 'Customers affected',
      figure: knownValue(facts.customers),
      kind: 'count',
      unit: 1,
      means: (quantity, _before, after) => quantity.noun === noun && WERE_HIT.test(after),
    },
    {
      label: 'Duration',
      figure: derivedFigure(incident, 'duration'),
      kind: 'duration',
      unit: 1,
      means: (_quantity, before) => LASTING.test(before),
    },
    {
      label: 'Lost or delayed sales',
      figure: derivedFigure(incident, 'lossEstimate'),
      kind: 'money',
      unit: minorUnits(setup.currency),
      means: (_quantity, _before, _after, sentence) => LOST.test(sentence),
    },
    {
      label: 'Share that failed',
      figure: attempts ? derivedFigure(incident, 'failedShare') : null,
      kind: 'share',
      unit: 10_000,
      means: (_quantity, _before, after) => after.toLowerCase().startsWith(` of ${attempts} failed`),
    },
  ];
  return found.flatMap((each) => (each.figure ? [{ ...each, figure: each.figure }] : []));
}

/** Half a point: a share is printed without decimals. */
const HALF_POINT = 5_000;

function fits(value: number, { figure, kind }: Bound): boolean {
  const slack = kind === 'duration' ? 60 : kind === 'share' ? HALF_POINT : 0;
  if (value >= figure.low - slack && value <= figure.high + slack) return true;
  return kind !== 'share' && (agree(value, figure.low) || agree(value, figure.high));
}

/** Numbers that the person typed into a text field of the record: they have a home, whatever they count. */
function typedNumbers({ facts, lists }: Incident): ReadonlySet<string> {
  const slots: readonly unknown[] = [
    ...FACT_KEYS.map((key) => facts[key]),
    ...LIST_KEYS.filter((key) => !TALK_LISTS.has(key)).flatMap((key) =>
      lists[key].flatMap((row) => Object.values(row)),
    ),
  ];
  const texts = slots.flatMap((slot) => (Array.isArray(slot) ? (slot as readonly unknown[]) : [slot]));
  const numbers = texts.flatMap((text) => (typeof text === 'string' ? quantitiesOf(text) : []));
  return new Set(numbers.map(keyOf));
}

const keyOf = ({ kind, value }: Quantity): string => `${kind} ${value}`;

/** True when the number is printed by a chip: then it is the fact. */
function isChip({ sentence }: Counted, { start, end }: Quantity): boolean {
  let at = 0;
  return sentence.line.runs.some((run) => {
    const from = at - sentence.start;
    at += run.text.length;
    return run.chip !== undefined && start < at - sentence.start && end > from;
  });
}

/** Numbers typed by hand into edited words that disagree with the figure they mean. */
export function conflictsWithRecord(text: readonly Counted[], incident: Incident): readonly Conflict[] {
  const edited = text.filter(({ sentence }) => sentence.line.edited);
  if (edited.length === 0) return [];
  const bound = boundFigures(incident);
  const typed = typedNumbers(incident);
  return edited.flatMap((counted) => {
    const { sentence, quantities } = counted;
    return quantities.flatMap((quantity) => {
      if (typed.has(keyOf(quantity)) || isChip(counted, quantity)) return [];
      const before = sentence.text.slice(Math.max(0, quantity.start - 40), quantity.start);
      const after = sentence.text.slice(quantity.end, quantity.end + 60);
      const rival = bound.find(
        (each) => each.kind === quantity.kind && each.means(quantity, before, after, sentence.text),
      );
      if (!rival || fits(quantity.value * rival.unit, rival)) return [];
      const fact = printFigure(rival.figure, incident.setup.currency);
      const words = sentence.text.slice(quantity.start, quantity.end);
      return [
        { sentence, quantity, message: `“${words}” here, but the fact “${rival.label}” says ${fact}.` },
      ];
    });
  });
}
