import { useEffect } from 'react';
import { READERS_ID } from '../workspace/jumps.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import { ReadingList } from './reading-list.tsx';
import './readers.css';

interface ReadersRoomProps {
  readonly target: string | null;
  readonly onArrived: () => void;
}

/** Where somebody else reads the page beside this, says what is unclear and confirms having read it. */
export function ReadersRoom({ target, onArrived }: ReadersRoomProps) {
  useEffect(() => {
    if (target !== READERS_ID) return;
    window.document.getElementById(READERS_ID)?.focus();
    onArrived();
  }, [target, onArrived]);
  return (
    <div className="room">
      <h2 id={READERS_ID} className="room-title" tabIndex={-1}>
        Second reader
      </h2>
      <p className="readers-lead">
        Let somebody else read the page before it leaves your hands: here, or on their own computer with “Save
        a copy…”. What they send back is put beside what is here.
      </p>
      <CommentForm />
      <CommentList />
      <ReadingList />
    </div>
  );
}
