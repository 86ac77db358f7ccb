import { useEffect, useMemo, useState } from 'react';
import { secondsAloud } from '../../../shared/core/rehearsal/pace.ts';
import { readRuns } from '../../../shared/core/rehearsal/read-run.ts';
import { talkMs } from '../../../shared/core/rehearsal/readings.ts';
import { printSeconds } from '../../../shared/core/rehearsal/seconds.ts';
import { CUT_KEYS, CUTS, type CutKey } from '../../../shared/core/script/cuts.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { keptClock } from '../../state/rehearsal-clock.ts';
import { printRoute } from '../../state/route.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useServices } from '../app/services.ts';
import { CeoStyle } from '../conversation/ceo-style.tsx';
import { meetingCut } from '../conversation/script/use-script.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { lastRunOf, scriptFor } from './rehearsed.ts';
import { RunComparison } from './runs/run-comparison.tsx';
import { RunList } from './runs/run-list.tsx';
import './runs/runs.css';
import { SpokenChoice } from './questions/spoken-questions.tsx';
import { isSurpriseOn, setSurprise } from './questions/surprise.ts';
import { usePace } from './use-pace.ts';

const CUT_OPTIONS = CUT_KEYS.map((key) => ({ value: key, label: CUTS[key].label }));

/** Choose a length, start, and look at what the runs so far say. */
export function RehearsalTab() {
  const { incident } = useDocumentState();
  const runs = useMemo(() => readRuns(incident.lists.runs), [incident.lists.runs]);
  const [cut, setCut] = useState<CutKey>(() => runs.at(-1)?.cut ?? meetingCut(incident));
  useMeasuredAgain(runs.length);
  return (
    <div className="runs">
      <BrokenOff />
      <section className="runs-start" aria-labelledby="runs-start">
        <h2 id="runs-start" className="runs-lead">
          Say it aloud once before you say it in the room.
        </h2>
        <FieldGroup label="Length" hint="">
          <Segments
            options={CUT_OPTIONS}
            value={cut}
            onChange={(next) => setCut(CUT_KEYS.find((key) => key === next) ?? cut)}
          />
        </FieldGroup>
        <Start cut={cut} />
      </section>
      <section className="runs-kept" aria-labelledby="runs-kept">
        <h2 id="runs-kept" className="runs-title">
          Rehearsals so far
        </h2>
        <RunList runs={runs} />
        <RunComparison runs={runs.filter((run) => run.cut === cut)} cut={cut} />
      </section>
    </div>
  );
}

/** The pace is drawn from what is stored: asked for anew once a run that came or went is saved. */
function useMeasuredAgain(runs: number): void {
  const document = useDocument();
  const { queries } = useServices();
  useEffect(() => {
    if (runs >= 0)
      void document.flush().then(() => queries.invalidateQueries({ queryKey: ['speaker.pace'] }));
  }, [document, queries, runs]);
}

/** A run that a closed window broke off: the way back into it. */
function BrokenOff() {
  const document = useDocument();
  const { id } = document;
  const [kept] = useState(() => keptClock(window.sessionStorage, id));
  if (!kept) return null;
  const { cut, laps } = kept.plan;
  const part = scriptFor(document.get(), cut, 'all').blocks.length === laps.length ? 'all' : 'changed';
  return (
    <p className="runs-notice" role="status">
      {`A rehearsal of ${CUTS[cut].label} was broken off after ${printSeconds(talkMs(kept) / 1_000)} of talk. `}
      <a href={printRoute({ screen: 'rehearsal', id, cut, part })}>Go on with it</a>
    </p>
  );
}

function Start({ cut }: { readonly cut: CutKey }) {
  const state = useDocumentState();
  const { incident } = state;
  const [surprise, setOn] = useState(isSurpriseOn);
  const script = useMemo(() => scriptFor(state, cut, 'all'), [state, cut]);
  const last = lastRunOf(incident, cut);
  const changed = last ? scriptFor(state, cut, 'changed').blocks.length : 0;
  const { wordsPerMinute, low, high, own } = usePace();
  const words = script.blocks.reduce((sum, block) => sum + block.words, 0);
  if (script.blocks.length === 0)
    return <p>There is nothing to say yet: enter the first facts of the incident.</p>;
  return (
    <>
      <p>
        {`${printCount(words, 'spoken word')}, ${printSeconds(secondsAloud(words, wordsPerMinute))} at `}
        {own
          ? `your pace of ${wordsPerMinute} words a minute (${low} to ${high} in your last runs).`
          : `${wordsPerMinute} words a minute (good: ${low} to ${high}). After three rehearsals it is your own pace.`}
      </p>
      <CeoStyle />
      <CheckBox
        checked={surprise}
        onChange={(on) => {
          setSurprise(on);
          setOn(on);
        }}
      >
        Questions also come by themselves
      </CheckBox>
      <SpokenChoice />
      <p className="runs-go">
        <a
          className="button button-primary"
          href={printRoute({ screen: 'rehearsal', id: incident.id, cut, part: 'all' })}
        >
          Start rehearsal
        </a>
        {changed > 0 && (
          <a
            className="button button-plain"
            href={printRoute({ screen: 'rehearsal', id: incident.id, cut, part: 'changed' })}
          >
            {`Rehearse what changed (${printCount(changed, 'block')})`}
          </a>
        )}
      </p>
    </>
  );
}
