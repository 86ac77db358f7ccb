import { useEffect } from 'react';
import { useServices, useStore } from '../app/services.ts';
import { NextReport } from '../update/next-report.tsx';
import { AfterMeeting } from './after-meeting.tsx';
import { Corrections } from './corrections.tsx';
import './meeting.css';
import { MeetingTimer } from './meeting-time.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteList } from './note-list.tsx';
import { OpenAnswers } from './open-answers.tsx';
import { PromiseList } from './promise-list.tsx';

/** The address may name one promise, an answer or the next report: its first button gets the focus. */
function useTarget(): void {
  const route = useStore(useServices().router);
  const target = route.screen === 'conversation' ? route.target : undefined;
  useEffect(() => {
    const row = target === undefined ? null : document.getElementById(target);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.promise-actions button, .meeting-foot button')?.focus();
  }, [target]);
}

/** In the room: one line for all that is said. After it: what was promised, what is owed, the mail. */
export function MeetingTab() {
  useTarget();
  return (
    <div className="meeting">
      <section className="meeting-room" aria-labelledby="meeting-room">
        <h2 id="meeting-room" className="meeting-title">
          In the room
        </h2>
        <MeetingTimer />
        <NoteForm />
        <NoteList />
      </section>
      <div className="meeting-after">
        <PromiseList />
        <OpenAnswers />
        <Corrections />
        <NextReport />
        <AfterMeeting />
      </div>
    </div>
  );
}
