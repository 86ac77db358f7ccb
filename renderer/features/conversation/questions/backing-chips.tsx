import { FACTS, isFactKey } from '../../../../shared/core/incident/facts.ts';
import { isListKey } from '../../../../shared/core/incident/lists.ts';
import type { BackingFact } from '../../../../shared/core/questions/backing.ts';
import type { QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { optionLabel } from '../../../../shared/core/wording/option-label.ts';
import { Comma } from '../../../ui/comma.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { LIST_WORDS } from '../../workspace/rooms.ts';
import { FactLink } from '../fact-link.tsx';

function nameOf({ name, label }: BackingFact): string {
  return isListKey(name) ? LIST_WORDS[name].title : label;
}

/** The value as the form shows it: an option by its label, not by its key. */
function shownValue({ name, text }: BackingFact): string {
  return isFactKey(name) && FACTS[name].type === 'choice' ? optionLabel(text) : text;
}

/** Names of facts for a sentence: "Customers affected, Decisions requested". */
export function factNames(names: readonly string[]): string {
  return names
    .map((name) => (isListKey(name) ? LIST_WORDS[name].title : isFactKey(name) ? FACTS[name].label : name))
    .join(', ');
}

const STATES = {
  value: null,
  unknown: { mark: 'info', word: 'Not known yet' },
  missing: { mark: 'missing', word: 'To fill in' },
} as const;

/** What the answer rests on; each leads to its field. */
export function BackingChips({ id, entry }: { readonly id: string; readonly entry: QuestionEntry }) {
  return (
    <ul className="backing">
      {entry.facts.map((fact) => {
        const state = STATES[fact.state];
        return (
          <li key={fact.name}>
            <FactLink id={id} chip={fact.name} className="backing-fact">
              <span className="backing-name">{nameOf(fact)}</span>
              <Comma />
              {state ? (
                <StateMark mark={state.mark} word={fact.state === 'unknown' ? fact.text : state.word} />
              ) : (
                <span className="backing-value">{shownValue(fact)}</span>
              )}
              {entry.changed.includes(fact.name) && (
                <>
                  <Comma />
                  <StateMark mark="warn" word="Changed since it was ready" />
                </>
              )}
            </FactLink>
          </li>
        );
      })}
    </ul>
  );
}
