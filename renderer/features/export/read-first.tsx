import { READ_FIRST } from '../../../shared/core/redact/told.ts';
import { Icon } from '../../ui/icon.tsx';
import './redact-panel.css';

/** What no list can promise, before a redacted copy is written and after it. */
export function ReadFirst() {
  return (
    <p className="read-first">
      <Icon name="warn" />
      {READ_FIRST}
    </p>
  );
}
