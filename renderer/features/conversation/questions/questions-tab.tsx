import { addQuestion } from '../../../../shared/core/questions/edits.ts';
import type { QuestionGroup } from '../../../../shared/core/questions/groups.ts';
import { answerRow } from '../../../../shared/core/questions/questions-for.ts';
import { printRoute } from '../../../state/route.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/choice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { say, useServices } from '../../app/services.ts';
import { OwnQuestion } from './own-question.tsx';
import { DETAIL_ID, QuestionDetail } from './question-detail.tsx';
import { QuestionList } from './question-list.tsx';
import { FILTERS, filterQuestions, progressWords, type QuestionFilter } from './question-words.ts';
import './questions.css';
import { NEW_QUESTION, usePlace, useQuestions } from './use-questions.ts';

/** The tab of the drill in the address; it fills the window. */
export const DRILL_TAB = 'drill';

/** What the CEO may ask, by group, with the answer the facts give. */
export function QuestionsTab() {
  const questions = useQuestions();
  const { document, incident, entries } = questions;
  const { toast } = useServices();
  const { place, go } = usePlace(incident.id);
  const shown = filterQuestions(incident, entries, place.filter);
  const chosen = entries.find(({ id }) => id === place.chosen);
  const adding = place.chosen === NEW_QUESTION;
  const add = (question: string, group: QuestionGroup): void => {
    const id = `own-${crypto.randomUUID().slice(0, 8)}`;
    document.edit(addQuestion(id, question, group));
    go({ chosen: id });
  };
  const remove = (id: string): void => {
    const row = answerRow(incident, id);
    if (!row) return;
    document.edit({ kind: 'row-remove', list: 'answers', id });
    go({ chosen: null });
    const restore = (): void => document.edit({ kind: 'row-add', list: 'answers', row });
    say(toast, 'Question removed.', { label: 'Undo', run: restore });
  };
  return (
    <div className={`questions ${chosen || adding ? 'questions-chosen' : ''}`}>
      <section className="questions-list" aria-label="List of questions">
        <div className="questions-head">
          <Segments
            label="Which questions"
            options={FILTERS}
            value={place.filter}
            onChange={(filter) => filter && go({ filter: filter as QuestionFilter })}
          />
          <p className="questions-count" role="status">
            {progressWords(entries)}
          </p>
        </div>
        {shown.length > 0 ? (
          <QuestionList
            incident={incident}
            entries={shown}
            chosen={place.chosen}
            grouped={place.filter !== 'hardest'}
            onChoose={(id) => go({ chosen: id })}
            onOpen={() => window.document.getElementById(DETAIL_ID)?.focus()}
          />
        ) : (
          <p className="questions-none">Nothing is open: every question is ready, or unknown with a time.</p>
        )}
        <div className="questions-foot">
          <a
            className="button button-primary"
            href={printRoute({ screen: 'conversation', id: incident.id, tab: DRILL_TAB })}
          >
            <Icon name="bolt" />
            Drill
          </a>
          <Button icon="add" onClick={() => go({ chosen: NEW_QUESTION })}>
            Add a question
          </Button>
        </div>
      </section>
      <div className="questions-detail">
        {(chosen || adding) && (
          <Button look="quiet" icon="back" className="questions-back" onClick={() => go({ chosen: null })}>
            All questions
          </Button>
        )}
        {adding && <OwnQuestion onAdd={add} onCancel={() => go({ chosen: null })} />}
        {chosen && <QuestionDetail key={chosen.id} entry={chosen} questions={questions} onRemove={remove} />}
        {!chosen && !adding && (
          <p className="questions-hint">
            Choose a question to see what to say, what it rests on and what not to say.
          </p>
        )}
      </div>
    </div>
  );
}
