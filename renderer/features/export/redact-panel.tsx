import type { Left } from '../../../shared/core/redact/left-names.ts';
import type { Covered, CoverKind, RedactKind } from '../../../shared/core/redact/redaction.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ReadFirst } from './read-first.tsx';
import './redact-panel.css';
import type { RedactionChoice } from './use-redaction.ts';

const KINDS: readonly { readonly kind: RedactKind; readonly label: string }[] = [
  { kind: 'people', label: 'Names of people' },
  { kind: 'customers', label: 'Customers, partners and suppliers' },
  { kind: 'money', label: 'Money' },
  { kind: 'technical', label: 'Technical names, links and details' },
];

const GROUPS: Readonly<Record<CoverKind, string>> = {
  people: 'People',
  customers: 'Customers and partners',
  money: 'Money',
  technical: 'Technical',
  secret: 'Passwords and keys',
  own: 'Your own words',
};

/** Rows shown of one kind; the rest is covered and counted. */
const MOST_SHOWN = 100;
/** Of a covered text, in UTF-16 units. */
const MOST_LETTERS = 90;

function shown(words: string): string {
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words;
}

/** What a wider circle must not see, and what that covers: each can be kept or covered. */
export function RedactPanel({ choice }: { readonly choice: RedactionChoice }) {
  const { redaction, redacted, coversNothing, failed, typed, setTyped, choose } = choice;
  return (
    <>
      <FieldGroup label="Cover" hint="Screenshots and files never go along, and no link can be clicked.">
        <div className="redact-kinds">
          {KINDS.map(({ kind, label }) => (
            <CheckBox key={kind} checked={redaction.kinds.includes(kind)} onChange={(on) => choose(kind, on)}>
              {label}
            </CheckBox>
          ))}
        </div>
      </FieldGroup>
      <Field label="Also cover" hint="Words of your own, separated by commas: Project Falcon, Leeds">
        {(control) => (
          <TextArea
            {...control}
            breaks={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {coversNothing ? (
        <StateMark mark="stop" word="Choose what to cover, or name words of your own." />
      ) : failed ? (
        <StateMark mark="stop" word="What reads the words could not be loaded. Close this and try again." />
      ) : (
        <>
          <CoveredList covered={redacted?.covered ?? null} named={choice.named} onKeep={choice.keep} />
          {redacted && <MayBeNames left={redacted.left} named={choice.named} onName={choice.name} />}
        </>
      )}
      <ReadFirst />
    </>
  );
}

interface NamesProps {
  readonly left: readonly Left[];
  readonly named: readonly string[];
  readonly onName: (words: string, on: boolean) => void;
}

/** Words with a capital that nothing says are names; one that is ticked stays in its place, with the focus on it. */
function MayBeNames({ left, named, onName }: NamesProps) {
  const all = [...new Set([...left.map(({ words }) => words), ...named])].toSorted();
  if (all.length === 0) return null;
  return (
    <FieldGroup label="May be names" hint="Tick what this circle must not see; the others stay readable.">
      <div className="redact-kinds">
        {all.slice(0, MOST_SHOWN).map((words) => (
          <CheckBox key={words} checked={named.includes(words)} onChange={(on) => onName(words, on)}>
            {words}
          </CheckBox>
        ))}
      </div>
    </FieldGroup>
  );
}

interface ListProps {
  readonly covered: readonly Covered[] | null;
  /** Ticked as names: they have their own list. */
  readonly named: readonly string[];
  readonly onKeep: (words: string, on: boolean) => void;
}

function CoveredList({ covered, named, onKeep }: ListProps) {
  if (!covered) return <p className="quiet">Looking for what must be covered.</p>;
  const places = covered.filter(({ kept }) => !kept).reduce((sum, { count }) => sum + count, 0);
  const listed = covered.filter(({ kind, words }) => kind !== 'own' || !named.includes(words));
  const kinds = (Object.keys(GROUPS) as CoverKind[]).filter((kind) =>
    listed.some((each) => each.kind === kind),
  );
  return (
    <div className="redact-list">
      <p role="status">{printCount(places, 'place is', 'places are')} covered.</p>
      {kinds.map((kind) => (
        <CoveredKind
          key={kind}
          kind={kind}
          all={listed.filter((each) => each.kind === kind)}
          onKeep={onKeep}
        />
      ))}
    </div>
  );
}

interface KindProps extends Pick<ListProps, 'onKeep'> {
  readonly kind: CoverKind;
  readonly all: readonly Covered[];
}

/** Ticked is covered, as in the file; a tick taken away keeps the words readable. */
function CoveredKind({ kind, all, onKeep }: KindProps) {
  const more = all.length - MOST_SHOWN;
  return (
    <FieldGroup label={GROUPS[kind]} hint={more > 0 ? `${more} more are covered and not listed.` : ''}>
      {all.slice(0, MOST_SHOWN).map(({ words, mark, count, kept }) => (
        <CheckBox key={words} checked={!kept} onChange={(on) => onKeep(words, !on)}>
          {shown(words)} <span className="quiet">{kept ? 'stays readable' : `becomes ${mark}`}, </span>
          <span className="quiet">{printCount(count, 'place', 'places')}</span>
        </CheckBox>
      ))}
    </FieldGroup>
  );
}
