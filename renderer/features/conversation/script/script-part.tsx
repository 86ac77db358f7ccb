import { headingOf } from '../../../../shared/core/brief/tree.ts';
import { ROOMS } from '../../../../shared/core/incident/rooms.ts';
import { secondsAloud } from '../../../../shared/core/rehearsal/pace.ts';
import { printSeconds } from '../../../../shared/core/rehearsal/seconds.ts';
import { asTemplate, keepWords, resetWords } from '../../../../shared/core/script/own-words.ts';
import { type ScriptPart, sentencesOf } from '../../../../shared/core/script/parts.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { printRoute } from '../../../state/route.ts';
import { withKeys } from '../../../ui/with-keys.ts';
import { useDocument, useDocumentState } from '../../fields/document-context.ts';
import { usePace } from '../../rehearsal/use-pace.ts';
import { SpokenRuns } from '../fact-link.tsx';
import { OwnWords } from '../own-words.tsx';

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
  // A title that says the same once more is read aloud once more.
  const heading = headingOf(found);
  return (
    <p className="script-rests">
      <a
        href={printRoute({ screen: 'workspace', id: incident.id, room })}
        title={heading === found.label ? undefined : heading}
      >
        {place}
      </a>
    </p>
  );
}

function Measures({ part }: PartProps) {
  const aloud = secondsAloud(part.words, usePace().wordsPerMinute);
  const { targetSeconds } = part;
  return (
    <p className="script-measures">
      {targetSeconds !== null && <span>{`Target ${printSeconds(targetSeconds)}`}</span>}
      <span>{`${printSeconds(aloud)} aloud`}</span>
      <span>{printCount(part.words, 'word')}</span>
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

/** The words to change by hand; blank ones give the part back to the facts. */
function Own({ part }: PartProps) {
  const document = useDocument();
  const { place, title, own } = part;
  const write = (template: string | null): void => {
    const { incident } = document.get();
    document.edit(template === null ? resetWords(place) : keepWords(incident, place, template), place);
  };
  return (
    <OwnWords
      title={title}
      own={own}
      template={() => asTemplate(document.get().incident, place, sentencesOf(part))}
      onWrite={write}
    />
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
        <Own part={part} />
      </div>
    </li>
  );
}
