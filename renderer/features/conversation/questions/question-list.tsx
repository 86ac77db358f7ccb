import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import type { QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { markOf } from './question-words.ts';

interface QuestionListProps {
  readonly incident: Incident;
  readonly entries: readonly QuestionEntry[];
  readonly chosen: string | null;
  /** False where the order is a rank. */
  readonly grouped: boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpen: () => void;
}

const optionId = (id: string): string => `question-${id}`;

function targetOf(entries: readonly QuestionEntry[], at: number, key: string): QuestionEntry | undefined {
  const last = entries.length - 1;
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
  const step = steps[key];
  return step === undefined ? undefined : entries[Math.max(0, Math.min(last, step))];
}

/** Runs of questions of one group, in order. */
function groupsOf(entries: readonly QuestionEntry[]): readonly (readonly QuestionEntry[])[] {
  const groups = new Map<string, QuestionEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups.values()];
}

/** One list box: arrows choose, Enter goes to the answer. */
export function QuestionList(props: QuestionListProps) {
  const { incident, entries, chosen, grouped, onChoose, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const groups = grouped ? groupsOf(entries) : [entries];
  const ordered = groups.flat();
  const at = ordered.findIndex(({ id }) => id === chosen);
  const active = at < 0 ? undefined : chosen;
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const press = (event: KeyboardEvent): void => {
    const target = targetOf(ordered, at, event.key);
    if (target) onChoose(target.id);
    else if (event.key === 'Enter' && at >= 0) onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="questions-box"
      role="listbox"
      tabIndex={0}
      aria-label="Questions"
      aria-activedescendant={active ? optionId(active) : undefined}
      onKeyDown={press}
      onFocus={() => {
        if (at < 0 && ordered[0]) onChoose(ordered[0].id);
      }}
    >
      {groups.map((group) => (
        <div key={group[0]?.group} role="presentation">
          {grouped && (
            <p className="questions-group-title" aria-hidden="true">
              {group[0]?.group}
            </p>
          )}
          {group.map((entry) => (
            <QuestionOption
              key={entry.id}
              entry={entry}
              incident={incident}
              selected={entry.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly entry: QuestionEntry;
  readonly incident: Incident;
  readonly selected: boolean;
  readonly onChoose: (id: string) => void;
}

function QuestionOption({ entry, incident, selected, onChoose }: OptionProps) {
  const { mark, word } = markOf(entry, incident);
  return (
    <div
      id={optionId(entry.id)}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className="question"
      onMouseDown={() => onChoose(entry.id)}
    >
      <span className="question-words">
        {entry.question}
        <span className="hidden-text">{` ${entry.group}.`}</span>
      </span>
      <StateMark mark={mark} word={word} />
      {entry.changed.length > 0 && <span className="question-changed">A fact has changed</span>}
    </div>
  );
}
