import { cell, fact, isOver, isPlural, maybe, say, sayCapital, words } from '../brief/scribe.ts';
import type { SectionKey } from '../brief/section-keys.ts';
import type { Brief, Runs } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import { isFilled } from '../incident/slot.ts';
import type { BlockKey } from './cuts.ts';
import { sectionSentences } from './sentences.ts';

/** What can be said of a block, the most important first, and the section of the brief it rests on. */
export interface Material {
  readonly section: SectionKey;
  readonly sentences: readonly Runs[];
}

const present = (sentences: readonly (Runs | null)[]): readonly Runs[] =>
  sentences.filter((sentence): sentence is Runs => sentence !== null && sentence.length > 0);

/** Ownership, once, in the first person plural. */
const OWNERSHIP: Runs = [{ text: 'We own this, and we are the ones who put it right.' }];

/** The table of the brief as sentences: what a listener cannot look up. */
function figureSentences(incident: Incident): readonly Runs[] {
  const attempts = words(incident, 'attemptsNoun', 'attempts');
  return present([
    say(fact(incident, 'attemptsFailed'), ' of ', fact(incident, 'attemptsTotal'), ` ${attempts} failed.`),
    say(
      'That is ',
      fact(incident, 'customersShare:centre'),
      ` of our ${words(incident, 'customersNoun', 'customers')}.`,
    ),
    say('At the time we earn ', fact(incident, 'revenuePerHour'), ' an hour.'),
    say('Refunds come to ', fact(incident, 'refunds'), '.'),
  ]);
}

function actionSentences(incident: Incident): readonly Runs[] {
  return present(
    incident.lists.actionsLong
      .filter((row) => isFilled(row.what))
      .map((row) => {
        const of = (column: string): string => cell('actionsLong', row.id, column);
        return sayCapital(
          fact(incident, `${of('what')}:capital`),
          maybe(', done by ', fact(incident, of('due'))),
          maybe(', owned by the ', fact(incident, `${of('owner')}:inner`)),
          '.',
        );
      }),
  );
}

function causeSentences(incident: Incident): readonly Runs[] {
  return present([
    say('We have ruled out ', fact(incident, 'ruledOut:inner'), '.'),
    say('What else contributed: ', fact(incident, 'contributing:inner'), '.'),
  ]);
}

function timeSentences(incident: Incident): readonly Runs[] {
  const service = sayCapital(fact(incident, 'service'));
  return present([
    say('It took us ', fact(incident, 'timeToDetect'), ' to notice.'),
    isOver(incident)
      ? say(service, isPlural(incident) ? ' were' : ' was', ' back after ', fact(incident, 'timeToRestore'), '.')
      : null,
  ]);
}

/** Everything that can be said, block by block: the brief's own sentences first, then what its tables and annex hold. */
export function materialOf(brief: Brief, incident: Incident): Readonly<Record<BlockKey, Material>> {
  const from = (key: SectionKey, ...more: readonly Runs[]): Material => ({
    section: key,
    sentences: [...sectionSentences(brief.sections.find((each) => each.key === key)), ...more],
  });
  const state = from('bottom-line');
  return {
    state: { ...state, sentences: [...state.sentences, OWNERSHIP] },
    impact: from('impact', ...figureSentences(incident)),
    customers: from('communication'),
    cause: from('cause', ...causeSentences(incident)),
    done: from('response', ...timeSentences(incident)),
    risk: from('risk'),
    weakness: { section: 'response', sentences: actionSentences(incident) },
    clocks: from('clocks'),
    ask: from('decision'),
    next: from('next'),
  };
}
