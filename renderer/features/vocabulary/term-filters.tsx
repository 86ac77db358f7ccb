import type { RefObject } from 'react';
import { SearchField } from '../../ui/search-field.tsx';
import { printKeys } from '../commands/shown-keys.ts';
import type { TermQuery } from './search-terms.ts';
import { ROLES } from './term-words.ts';

const ORIGINS = [
  { value: 'all', label: 'All terms' },
  { value: 'own', label: 'Own and changed' },
  { value: 'built-in', label: 'Built-in' },
] as const;
const USES = [
  { value: 'all', label: 'Every use' },
  { value: 'warn', label: 'Say it otherwise' },
  { value: 'info', label: 'Everyday words' },
  { value: 'background', label: 'Background only' },
] as const;
const EVERY_ROLE = [{ value: '', label: 'Every role' }, ...ROLES] as const;

interface FilterProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Filter<T extends string>({ label, options, value, onChange }: FilterProps<T>) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface TermFiltersProps {
  readonly query: TermQuery;
  readonly onQuery: (query: TermQuery) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Down from the search field goes into the list. */
  readonly onLeave: () => void;
}

export function TermFilters({ query, onQuery, search, onLeave }: TermFiltersProps) {
  return (
    <div className="term-filters">
      <SearchField
        label="Search terms"
        placeholder={`Search (${printKeys('find')})`}
        value={query.text}
        input={search}
        onChange={(text) => onQuery({ ...query, text })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onLeave();
        }}
      />
      <div className="term-narrow">
        <Filter
          label="Whose terms"
          options={ORIGINS}
          value={query.origin}
          onChange={(origin) => onQuery({ ...query, origin })}
        />
        <Filter
          label="Role"
          options={EVERY_ROLE}
          value={query.role ?? ''}
          onChange={(role) => onQuery({ ...query, role: role === '' ? null : role })}
        />
        <Filter label="Use" options={USES} value={query.use} onChange={(use) => onQuery({ ...query, use })} />
      </div>
    </div>
  );
}
