import { useEffect, useRef, useState } from 'react';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { type Comment, commentsOf, settleComment } from '../../../shared/core/readers/comments.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { notedNow } from '../meeting/noting.ts';
import { useGoTo } from '../workspace/jumps.ts';
import { useRemoveRow } from './use-remove-row.ts';

const HEADING = 'readers-comments';

/** What readers remarked, in the order of the brief; below it what was settled, with what was done. */
export function CommentList() {
  const comments = commentsOf(useDocumentState().incident);
  const open = comments.filter(({ settledAt }) => settledAt === null);
  const settled = comments.filter(({ settledAt }) => settledAt !== null);
  return (
    <section className="room-group" aria-labelledby={HEADING}>
      <h3 id={HEADING} className="room-group-title" tabIndex={-1}>
        Comments
      </h3>
      {open.length === 0 && <p className="quiet">No comment is open.</p>}
      <ul className="comments">
        {open.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className="comments-settled">
          <summary>Settled ({settled.length})</summary>
          <ul className="comments">
            {settled.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CommentCard({ comment }: { readonly comment: Comment }) {
  const document = useDocument();
  const { setup } = useDocumentState().incident;
  const goTo = useGoTo();
  const { toast } = useServices();
  const remove = useRemoveRow('comments', HEADING, 'Comment removed.');
  const [settling, setSettling] = useState(false);
  const { id, section, quote, words, by, at, answer, settledAt } = comment;
  // It goes to the other list, and its buttons with it.
  const moved = (said: string): void => {
    window.document.getElementById(HEADING)?.focus();
    say(toast, said);
  };
  return (
    <li className="comment">
      <p className="small quiet">
        {[section ? optionLabel(section) : 'The whole brief', by, at ? printInstant(at.at, setup.zone) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      {quote && (
        <p>
          <q className="finding-quote">{quote}</q>
        </p>
      )}
      <p>{words}</p>
      {settledAt && <p className="quiet">{answer || 'Settled.'}</p>}
      <div className="comment-actions">
        {settledAt ? (
          <Button
            look="quiet"
            aria-label={`Open again: ${words}`}
            onClick={() => {
              document.edit(settleComment(id, null));
              moved('The comment is open again.');
            }}
          >
            Open again
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-expanded={settling}
            aria-label={`Settle: ${words}`}
            onClick={() => setSettling(!settling)}
          >
            Settle…
          </Button>
        )}
        {section && (
          <Button
            look="quiet"
            aria-label={`Go there: ${words}`}
            onClick={() => goTo({ to: 'section', key: section })}
          >
            Go there
          </Button>
        )}
        <IconButton icon="trash" label={`Remove: ${words}`} onClick={() => remove(id)} />
      </div>
      {settling && !settledAt && (
        <SettleForm comment={comment} onDone={() => moved('The comment is settled.')} />
      )}
    </li>
  );
}

function SettleForm({ comment, onDone }: { readonly comment: Comment; readonly onDone: () => void }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const [answer, setAnswer] = useState(comment.answer);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="comment-settle"
      onSubmit={(event) => {
        event.preventDefault();
        document.edit(setCell('comments', comment.id, 'answer', answer.trim() || null));
        document.edit(settleComment(comment.id, notedNow(incident).at));
        onDone();
      }}
    >
      <LineField
        label="What was done"
        hint="May stay empty; whoever wrote the comment sees it"
        input={first}
        value={answer}
        onChange={setAnswer}
      />
      <Button type="submit">Settled</Button>
    </form>
  );
}
