import { type ReactNode, useId } from 'react';
import './field.css';
import { Icon } from './icon.tsx';

/** What a control needs to be read aloud with its label, hint and problem. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  /** The control's id, so that a jump can focus it. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  /** One sentence under the field: what was not understood and what to write instead. */
  readonly problem?: string | null;
  /** What leads on from there, for as long as it does. */
  readonly wayOn?: string | null;
  /** A new number tells the problem once more. */
  readonly told?: number;
  /** Small actions beside the label. */
  readonly actions?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, control, then the problem or the hint. The label is a real one: clicking it focuses the control. */
export function Field({ id, label, hint, problem, wayOn, told = 0, actions, children }: FieldProps) {
  const own = useId();
  const control = id ?? own;
  const note = problem || hint ? `${control}-note` : undefined;
  return (
    <div className="field">
      <div className="field-head">
        <label className="field-label" htmlFor={control}>
          {label}
        </label>
        {actions}
      </div>
      {children({ id: control, 'aria-describedby': note, 'aria-invalid': problem ? true : undefined })}
      <FieldNote key={told} id={note} hint={hint} problem={problem} wayOn={wayOn} />
    </div>
  );
}

interface NoteProps {
  readonly id: string | undefined;
  readonly hint: string | undefined;
  readonly problem: string | null | undefined;
  readonly wayOn?: string | null | undefined;
}

function FieldNote({ id, hint, problem, wayOn }: NoteProps) {
  if (problem) {
    return (
      // Told at once: the focus may have left the field before its words were refused. Two alerts, so that the first is
      // not told again when the second is gone.
      <p key="problem" id={id} className="field-note field-problem">
        <Icon name="warn" />
        <span>
          <span role="alert">{problem}</span>
          {wayOn && <span role="alert"> {wayOn}</span>}
        </span>
      </p>
    );
  }
  return hint ? (
    <p key="hint" id={id} className="field-note">
      {hint}
    </p>
  ) : null;
}

/** The same frame around several controls: a fieldset, whose legend is read before each of them. */
export function FieldGroup({
  label,
  hint,
  actions,
  children,
}: Omit<FieldProps, 'children' | 'id'> & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className="field"
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-note` : undefined}
    >
      <legend className="field-head field-legend">
        <span id={`${id}-label`} className="field-label">
          {label}
        </span>
        {actions}
      </legend>
      {children}
      <FieldNote id={`${id}-note`} hint={hint} problem={null} />
    </fieldset>
  );
}
