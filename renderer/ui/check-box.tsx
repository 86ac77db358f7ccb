import type { ReactNode } from 'react';
import './check-box.css';

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** The browser's own check box beside its words; the words are part of the target. */
export function CheckBox({ checked, onChange, children }: CheckBoxProps) {
  return (
    <label className="check-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
