import { useRef, useState } from 'react';
import { clockFrom } from '../../../shared/core/clocks/add-clock.ts';
import { type ClockRule, type RuleTable, STARTS } from '../../../shared/core/clocks/clock-rule.ts';
import { isStale } from '../../../shared/core/clocks/rule-table.ts';
import { pageOf } from '../../../shared/core/incident/page.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printDatedWhen, printDayOf } from '../../../shared/core/wording/moment.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { newRowId } from '../workspace/row-id.ts';
import './clocks.css';
import { RuleForm } from './rule-form.tsx';
import { TableDates } from './table-dates.tsx';
import { useRuleTable } from './use-rule-table.ts';

const EMPTY: Omit<ClockRule, 'id'> = {
  rule: '',
  step: '',
  length: '',
  from: 'awarenessAt',
  atMost: '',
  note: '',
  source: '',
};

/** "25 September 2026" */
export function dayWords(day: string): string {
  const at = stamp(`${day}T12:00:00Z`, 'UTC', { precision: 'day' });
  return printDayOf(at, { zone: 'UTC', asOf: null });
}

/** The rules that may set a clock running: add one to the incident, change them, add rules of your own. */
export function RuleTableDialog({ onClose }: { readonly onClose: () => void }) {
  const { table, isBuiltIn, change, reset } = useRuleTable();
  const [said, setSaid] = useState<Said | null>(null);
  /** Id of the rule that is being changed; a new one's is not in the table. */
  const [open, setOpen] = useState<string | null>(null);
  /** Counts what brings other days into the table than those that were typed. */
  const [turns, setTurns] = useState(0);
  const own = useRef<HTMLButtonElement>(null);
  if (!table) return null;
  const isNew = open !== null && !table.rules.some(({ id }) => id === open);
  const keep = async (rule: ClockRule): Promise<string | null> => {
    const rules = isNew
      ? [...table.rules, rule]
      : table.rules.map((each) => (each.id === rule.id ? rule : each));
    const problem = await change({ ...table, rules });
    if (problem !== null) return problem;
    setOpen(null);
    setSaid({ words: `Kept: ${rule.rule}, ${rule.step}.` });
    own.current?.focus();
    return null;
  };
  const remove = async (rule: ClockRule): Promise<void> => {
    await change({ ...table, rules: table.rules.filter(({ id }) => id !== rule.id) });
    setSaid({ words: `Removed from the table: ${rule.rule}, ${rule.step}.`, back: table });
    own.current?.focus();
  };
  const goBack = async (before: RuleTable | null): Promise<void> => {
    if (before) await change(before);
    else await reset();
    setTurns(turns + 1);
    setSaid(before ? null : { words: 'The built-in table is back.', back: table });
    own.current?.focus();
  };
  const keepDays = async (next: RuleTable): Promise<string | null> => {
    const problem = await change(next);
    if (problem === null) setSaid({ words: 'The days of the table are kept.', back: table });
    return problem;
  };
  const form = (rule: ClockRule) => <RuleForm rule={rule} onSave={keep} onCancel={() => setOpen(null)} />;
  return (
    <Dialog title="Rule table" onClose={onClose}>
      <div className="rule-table">
        <TableHead asOf={table.asOf} />
        <SaidLine said={said} onBack={(back) => void goBack(back)} />
        <ul className="rule-list">
          {table.rules.map((rule) => (
            <li key={rule.id} className="rule">
              {open === rule.id ? (
                form(rule)
              ) : (
                <RuleLine
                  rule={rule}
                  table={table}
                  onSaid={(words) => setSaid({ words })}
                  onChange={() => setOpen(rule.id)}
                  onRemove={() => void remove(rule)}
                />
              )}
            </li>
          ))}
        </ul>
        {isNew && form({ id: open, ...EMPTY })}
        <div className="rule-ways">
          <Button ref={own} look="quiet" icon="add" onClick={() => setOpen(newRowId())}>
            Add a rule of your own
          </Button>
          {!isBuiltIn && (
            <Button look="quiet" onClick={() => void goBack(null)}>
              Back to the built-in table
            </Button>
          )}
        </div>
        <TableDates key={turns} table={table} onChange={keepDays} />
      </div>
    </Dialog>
  );
}

interface Said {
  readonly words: string;
  /** The table before, where it can be taken back. */
  readonly back?: RuleTable;
}

/** What was done, with the way back. */
function SaidLine({
  said,
  onBack,
}: {
  readonly said: Said | null;
  readonly onBack: (table: RuleTable) => void;
}) {
  const { back } = said ?? {};
  return (
    <div className="rule-said">
      <p role="status">{said?.words ?? ''}</p>
      {back && <Button onClick={() => onBack(back)}>Undo</Button>}
    </div>
  );
}

/** What the table is, and of which day. */
function TableHead({ asOf }: { readonly asOf: string }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <p>
        Arithmetic on times that the team entered, no legal advice: Legal decides which rule applies and from
        when it counts.
      </p>
      {isStale(asOf, today) ? (
        <StateMark
          mark="missing"
          word={`This table is of ${dayWords(asOf)}, older than a year: ask Legal whether it still holds.`}
        />
      ) : (
        <p className="quiet small">{`As of ${dayWords(asOf)}.`}</p>
      )}
    </>
  );
}

interface RuleLineProps {
  readonly rule: ClockRule;
  readonly table: RuleTable;
  readonly onSaid: (words: string) => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function RuleLine({ rule, table, onSaid, onChange, onRemove }: RuleLineProps) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const name = `${rule.rule}, ${rule.step}`;
  const add = (): void => {
    const clock = clockFrom(incident, rule, table, newRowId());
    document.edit({ kind: 'row-add', list: 'clocks', row: clock });
    const end = knownValue(clock.due);
    const when = end && printDatedWhen(end, pageOf(incident));
    onSaid(
      when
        ? `Added: ${name}. Its period ends ${when}, if it applies.`
        : `Added: ${name}. Fill in “Counted from”: its end follows.`,
    );
  };
  const cap = rule.atMost === '' ? '' : `, at most ${rule.atMost} from becoming aware`;
  const from = rule.from ? `, counted from ${STARTS[rule.from]}` : '';
  return (
    <>
      <p className="rule-name">{capitalise(rule.rule)}</p>
      <p>{`${capitalise(rule.step)} within ${rule.length}${from}${cap}.`}</p>
      {rule.note !== '' && <p className="small">{rule.note}</p>}
      {rule.source !== '' && <p className="quiet small">{`Source: ${rule.source}`}</p>}
      <div className="rule-ways">
        <Button aria-label={`Add the clock: ${name}`} onClick={add}>
          Add the clock
        </Button>
        <Button look="quiet" aria-label={`Change the rule: ${name}`} onClick={onChange}>
          Change
        </Button>
        <Button look="quiet" aria-label={`Remove the rule: ${name}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </>
  );
}
