import { derivedFigure } from '../../impact/derived.ts';
import { isExact } from '../../incident/figure.ts';
import type { Incident } from '../../incident/incident.ts';
import { isFilled, knownValue } from '../../incident/slot.ts';
import {
  fact,
  isMissing,
  isOpen,
  isPlural,
  maybe,
  needed,
  paragraph,
  say,
  sayCapital,
  typed,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';
import { asksOf, countWord, firstDeadline } from './asks.ts';

function isOver({ facts }: Incident): boolean {
  return facts.status === 'restored' || facts.status === 'closed';
}

/** "Card payments work again since 14:49 UTC on 3 June." / "Card payments have been failing since 14:02 UTC." */
function stateSentence(incident: Incident): Runs | null {
  const plural = isPlural(incident);
  const service = needed(incident, 'service');
  if (isOver(incident)) {
    const since = maybe(' since ', fact(incident, 'restoredAt:dated'));
    return sayCapital(service, plural ? ' work again' : ' works again', since, '.');
  }
  const since = maybe(' since ', fact(incident, 'startedAt:dated'));
  if (incident.facts.status === 'mitigating') {
    return sayCapital(
      service,
      plural ? ' are' : ' is',
      ' recovering; the failure began',
      maybe(' ', fact(incident, 'startedAt:when')),
      '.',
    );
  }
  return sayCapital(service, plural ? ' have' : ' has', ' been failing', since, '.');
}

/** "the number of customers is not known, expected by …" or "for about 3,200 customers (2,900 to 3,400)". */
function whoWasHit(incident: Incident): Runs {
  const noun = knownValue(incident.facts.customersNoun) ?? 'customers';
  if (isOpen(incident, 'customers'))
    return maybe('; the number of ', noun, ' is ', needed(incident, 'customers'));
  if (isMissing(incident, 'customers')) return maybe(', for ', needed(incident, 'customers'));
  const figure = knownValue(incident.facts.customers);
  if (!figure?.likely) return maybe(', for ', fact(incident, 'customers'), ` ${noun}`);
  const range = maybe(' (', fact(incident, 'customers:range'), ')');
  return maybe(', for ', fact(incident, 'customers:centre'), ` ${noun}`, isExact(figure) ? [] : range);
}

/** "For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400)." */
function impactSentence(incident: Incident): Runs | null {
  const over = isOver(incident);
  const duration = fact(incident, 'duration');
  const from = maybe(over ? ', from ' : ' so far', over ? fact(incident, 'startedAt') : '');
  const when = duration ? maybe('For ', duration, from, ', ') : [];
  const share = fact(incident, 'failedShare');
  const attempts = knownValue(incident.facts.attemptsNoun) ?? 'attempts';
  const plural = isPlural(incident);
  const verb = incident.facts.type === 'degradation' ? 'worked only in part' : 'failed';
  const failed = over ? ` ${verb}` : plural ? ` have ${verb}` : ` has ${verb}`;
  const what = share
    ? maybe(share, ` of ${attempts}${over ? ' failed' : ' have failed'}`)
    : maybe(needed(incident, 'service'), failed);
  return sayCapital(when, what, whoWasHit(incident), '.');
}

/** "We estimate $30,000 to $50,000 in lost or delayed sales." / "The cost is not known, expected by 16:30 UTC." */
function moneySentence(incident: Incident): Runs | null {
  const noun = knownValue(incident.facts.lossNoun) ?? 'lost or delayed sales';
  if (!isFilled(incident.facts.loss) && !derivedFigure(incident, 'lossEstimate')) {
    return say('The cost is ', needed(incident, 'loss'), '.');
  }
  if (isOpen(incident, 'loss')) return say('The cost is ', needed(incident, 'loss'), '.');
  const loss = derivedFigure(incident, 'lossEstimate');
  const chip = incident.facts.loss ? 'loss' : 'lossEstimate';
  const amount = needed(incident, chip);
  return loss?.basis === 'measured'
    ? say('It cost ', amount, ` in ${noun}.`)
    : say('We estimate ', amount, ` in ${noun}.`);
}

/** "One decision is needed by 17:00 UTC." / "No decision is needed now." */
function askSentence(incident: Incident): Runs | null {
  const asks = asksOf(incident);
  if (asks.length === 0) {
    if (incident.facts.asksNone === 'nothing needed now') return say('No decision is needed now.');
    return say(
      'Decision needed: ',
      { text: '[decision or “nothing needed now”]', chip: 'asksNone', missing: true },
      '.',
    );
  }
  const deadline = firstDeadline(incident);
  const by = deadline ? maybe(asks.length > 1 ? ', the first by ' : ' by ', deadline) : [];
  const [verb, noun] = asks.length > 1 ? ['are', 'decisions'] : ['is', 'decision'];
  return sayCapital(`${countWord(asks.length)} ${noun} ${verb} needed`, by, '.');
}

export const bottomLine: Section = {
  key: 'bottom-line',
  label: 'Bottom line',
  write(incident) {
    if (incident.setup.variant === 'near-miss') {
      const what =
        typed(incident, 'nearMissWhat') ??
        say('What could have happened: ', needed(incident, 'nearMissWhat'), '.');
      return {
        statement: '',
        prose: paragraph(
          say('No customer was hit.'),
          what,
          typed(incident, 'nearMissWhy'),
          askSentence(incident),
        ),
      };
    }
    return {
      statement: '',
      prose: paragraph(
        stateSentence(incident),
        impactSentence(incident),
        moneySentence(incident),
        askSentence(incident),
      ),
    };
  },
};
