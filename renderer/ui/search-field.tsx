import type { KeyboardEvent, RefObject } from 'react';
import { Icon } from './icon.tsx';
import './search-field.css';

interface SearchFieldProps {
  /** Read aloud; the lens says it to those who see. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChange: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A line to search a list with. */
export function SearchField({ label, placeholder, value, input, onChange, onKeyDown }: SearchFieldProps) {
  return (
    <label className="search-field">
      <Icon name="search" />
      <span className="hidden-text">{label}</span>
      <input
        autoComplete="off"
        ref={input}
        className="input"
        type="search"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
