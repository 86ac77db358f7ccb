import { printChord } from '../../../shared/commands/chord.ts';
import { COMMAND_IDS, commandOf, PLACES, type Place } from '../../../shared/commands/commands.ts';
import { Dialog } from '../../ui/dialog.tsx';
import './keys-dialog.css';
import { isTaken, onMac } from './shown-keys.ts';

/** Keys that belong to a kind of control rather than to a command. */
const CONTROLS: readonly (readonly [keys: string, what: string])[] = [
  ['Esc', 'Close what lies over the window'],
  ['Tab', 'Next control; it leaves the editor, too'],
  ['Arrows', 'From one to the next in a toolbar, a list, a row of tabs'],
  ['/ or {', 'In the editor: put in a fact'],
];

interface Row {
  readonly name: string;
  readonly keys: string;
  readonly taken: boolean;
}

function rowsOf(place: Place): readonly Row[] {
  return COMMAND_IDS.flatMap((id) => {
    const { title, place: where, keys } = commandOf(id);
    if (where !== place || keys === undefined) return [];
    return [{ name: title.replace('…', ''), keys: printChord(keys, onMac), taken: isTaken(keys) }];
  });
}

/** Every key of the app, by the place where it holds. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const places = (Object.keys(PLACES) as readonly Place[])
    .map((place) => ({ title: PLACES[place], rows: rowsOf(place) }))
    .filter(({ rows }) => rows.length > 0);
  const anyTaken = places.some(({ rows }) => rows.some(({ taken }) => taken));
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      {places.map(({ title, rows }) => (
        <section key={title} className="keys-place">
          <h3 className="keys-title">{title}</h3>
          <dl className="keys-rows">
            {rows.map(({ name, keys, taken }) => (
              <KeyLine key={name} name={name} keys={keys} note={taken ? 'the browser’s own in a tab' : ''} />
            ))}
          </dl>
        </section>
      ))}
      <section className="keys-place">
        <h3 className="keys-title">In every control</h3>
        <dl className="keys-rows">
          {CONTROLS.map(([keys, name]) => (
            <KeyLine key={name} name={name} keys={keys} note="" />
          ))}
        </dl>
      </section>
      {anyTaken && (
        <p className="quiet small">
          In a tab the browser keeps some keys for itself. In a window of its own Upfront gets them all.
        </p>
      )}
    </Dialog>
  );
}

function KeyLine({ name, keys, note }: Pick<Row, 'name' | 'keys'> & { readonly note: string }) {
  return (
    <div className="keys-row">
      <dt>
        {name}
        {note && <span className="quiet"> ({note})</span>}
      </dt>
      <dd>
        <kbd>{keys}</kbd>
      </dd>
    </div>
  );
}
