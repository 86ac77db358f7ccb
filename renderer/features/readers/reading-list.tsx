import { type Reading, readingsOf } from '../../../shared/core/readers/readings.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { joinWords } from '../../../shared/core/wording/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { useRemoveRow } from './use-remove-row.ts';

const HEADING = 'readers-readings';

/** Who has read the brief and when, and what of it has changed since. */
export function ReadingList() {
  const { incident, workbook } = useDocumentState();
  const readings = readingsOf(incident, workbook.brief);
  return (
    <section className="room-group" aria-labelledby={HEADING}>
      <h3 id={HEADING} className="room-group-title" tabIndex={-1}>
        Read by
      </h3>
      {readings.length === 0 && <p className="quiet">Nobody has said yet that they have read it.</p>}
      <ul className="readings">
        {readings.map((reading) => (
          <ReadingLine key={reading.id} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

function ReadingLine({ reading: { id, by, at, changed } }: { readonly reading: Reading }) {
  const remove = useRemoveRow('readings', HEADING, 'Reading removed.');
  const { setup } = useDocumentState().incident;
  return (
    <li className="reading">
      <StateMark
        mark={changed.length === 0 ? 'done' : 'warn'}
        word={changed.length === 0 ? 'Read' : 'Changed since'}
      />
      <div className="reading-words">
        <p>
          {by}
          {at && <span className="quiet">, {printInstant(at.at, setup.zone)}</span>}
        </p>
        {changed.length > 0 && <p className="small quiet">{joinWords(changed)}</p>}
      </div>
      <IconButton icon="trash" label={`Remove: read by ${by}`} onClick={() => remove(id)} />
    </li>
  );
}
