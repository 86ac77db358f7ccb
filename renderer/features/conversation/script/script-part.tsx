import { useState } from 'react';
import { headingOf } from '../../../../shared/core/brief/tree.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { asTemplate, keepWords, resetWords } from '../../../../shared/core/script/own-words.ts';
import { type ScriptPart, sentencesOf, spokenSeconds } from '../../../../shared/core/script/parts.ts';
import { printRoute } from '../../../state/route.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { withKeys } from '../../../ui/with-keys.ts';
import { useDocument, useDocumentState } from '../../fields/document-context.ts';
import { usePace } from '../../rehearsal/use-pace.ts';
import { ROOMS } from '../../workspace/rooms.ts';
import { SpokenRuns } from '../questions/fact-link.tsx';

interface PartProps {
  readonly part: ScriptPart;
}

/** The part of the brief the words rest on, as a way there; nothing where the brief does not print it. */
function Rests({ section }: Pick<ScriptPart, 'section'>) {
  const { incident, workbook } = useDocumentState();
  const { sections, annex } = workbook.brief;
  const found = [...sections, ...annex].find(({ key }) => key === section);
  if (!found) return null;
  const room = ROOMS.find(({ section: key }) => key === section)?.key;
  const place = `${annex.includes(found) ? 'Annex' : 'Brief'}: ${found.label}`;
  if (!room) return <p className="script-rests">{place}</p>;
  return (
    <p className="script-rests">
      <a href={printRoute({ screen: 'workspace', id: incident.id, room })} title={headingOf(found)}>
        {place}
      </a>
    </p>
  );
}

function Measures({ part }: PartProps) {
  const aloud = spokenSeconds(part, usePace().wordsPerMinute);
  const { targetSeconds } = part;
  return (
    <p className="script-measures">
      {targetSeconds !== null && <span>{`Target ${printSeconds(targetSeconds)}`}</span>}
      <span>{`${printSeconds(aloud)} aloud`}</span>
      <span>{part.words === 1 ? '1 word' : `${part.words} words`}</span>
      {part.own && <span className="script-own">Your words</span>}
    </p>
  );
}

function Words({ part }: PartProps) {
  const { id } = useDocument();
  return withKeys(part.steps, ({ sentences }) => String(sentences.length)).map(({ key, item }) => (
    <p key={key} className="script-words">
      {withKeys(item.sentences, (runs) => runs[0]?.text ?? '').map(({ key: sentence, item: runs }) => (
        <span key={sentence}>
          <SpokenRuns id={id} runs={runs} />{' '}
        </span>
      ))}
      {item.pauseSeconds > 0 && <span className="script-pause">{`Pause ${item.pauseSeconds} s`}</span>}
    </p>
  ));
}

/** Words in the record while they are typed; blank ones give the part back to the facts. */
function useOwnWords({ place, ...part }: ScriptPart) {
  const document = useDocument();
  const [draft, setDraft] = useState<string | null>(null);
  const write = (text: string): void => {
    const { incident } = document.get();
    document.edit(text.trim() === '' ? resetWords(place) : keepWords(incident, place, text), place);
  };
  return {
    draft,
    toggle: () =>
      setDraft(draft === null ? asTemplate(document.get().incident, place, sentencesOf(part)) : null),
    type: (text: string) => {
      setDraft(text);
      write(text);
    },
    giveBack: () => {
      setDraft(null);
      document.edit(resetWords(place));
    },
  };
}

/** The words to change by hand; what is typed stands in the script at once. */
function OwnWords({ part }: PartProps) {
  const { draft, toggle, type, giveBack } = useOwnWords(part);
  return (
    <>
      {draft !== null && (
        <Field
          label={`Your words: ${part.title}`}
          hint="A name in braces is a fact and prints its value: {customers}."
        >
          {(control) => (
            <TextArea
              {...control}
              breaks={false}
              autoFocus
              value={draft}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="script-foot">
        <Button
          look="quiet"
          aria-expanded={draft !== null}
          aria-label={`${draft === null ? 'Change' : 'Close'} the words: ${part.title}`}
          onClick={toggle}
        >
          {draft === null ? 'Change the words' : 'Close'}
        </Button>
        {part.own && (
          <Button
            look="quiet"
            icon="undo"
            aria-label={`Back to the generated words: ${part.title}`}
            onClick={giveBack}
          >
            Back to the generated words
          </Button>
        )}
      </div>
    </>
  );
}

/** One part of the script: what is said, how long it takes, what it rests on; its words can be taken over. */
export function Part({ part }: PartProps) {
  return (
    <li className="script-part">
      <div className="script-side">
        <h3 className={part.ceo === null ? 'script-title' : 'script-title script-ceo'}>
          {part.ceo !== null && <span className="script-who">CEO</span>}
          {part.title}
        </h3>
        <Measures part={part} />
        <Rests section={part.section} />
      </div>
      <div className="script-said">
        {part.cue !== null && <p className="script-cue">{part.cue}</p>}
        <Words part={part} />
        <OwnWords part={part} />
      </div>
    </li>
  );
}
