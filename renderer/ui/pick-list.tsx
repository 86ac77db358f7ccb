import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { CheckBox } from './check-box.tsx';
import './pick-list.css';

interface PickListProps {
  readonly title: string;
  readonly hint?: string;
  /** Those that "Choose all" and "Choose none" mean. */
  readonly keys: readonly string[];
  readonly isAll: boolean;
  readonly choose: (keys: readonly string[], on: boolean) => void;
  readonly children: ReactNode;
}

/** Lines to be taken or left, each by itself or all at once. */
export function PickList({ title, hint, keys, isAll, choose, children }: PickListProps) {
  return (
    <fieldset className="pick-group">
      <legend className="pick-legend">
        <span className="field-label">{title}</span>
        {keys.length > 1 && (
          <Button look="quiet" onClick={() => choose(keys, !isAll)}>
            {isAll ? 'Choose none' : 'Choose all'}
          </Button>
        )}
      </legend>
      {hint && <p className="quiet small">{hint}</p>}
      <ul className="pick-list">{children}</ul>
    </fieldset>
  );
}

interface PickLineProps {
  readonly name: string;
  readonly words: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is said behind the words. */
  readonly children?: ReactNode;
}

/** One line of a pick list: a name or a time, and its words. */
export function PickLine({ name, words, checked, onChange, children }: PickLineProps) {
  return (
    <li>
      <CheckBox checked={checked} onChange={onChange}>
        {name !== '' && <span className="pick-name">{name}</span>} <span className="pick-words">{words}</span>{' '}
        {children}
      </CheckBox>
    </li>
  );
}

/** The way on from a pick list: in sight however long the list is, with what stands in its way. */
export function PickFoot({ problem, children }: { readonly problem: string; readonly children: ReactNode }) {
  return (
    <div className="pick-foot">
      {children}
      <p className="field-problem small" role="alert">
        {problem}
      </p>
    </div>
  );
}
