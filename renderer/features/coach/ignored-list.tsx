import type { Ignore } from '../../../shared/core/incident/ignore.ts';
import { isSpelling } from '../../../shared/core/spelling/misspelt.ts';
import { printInstant } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { quoteOf } from './finding-text.tsx';
import { useSettle } from './use-settle.ts';

const GONE = 'These words are not in the brief any more.';

/** What a person decided against, when and why. It stays in the record while it is listed here. */
export function IgnoredList({ onDone }: { readonly onDone: () => void }) {
  const { ignores } = useDocumentState().incident;
  if (ignores.length === 0) return null;
  return (
    <details className="ignored">
      <summary>Ignored ({ignores.length})</summary>
      <ul>
        {ignores.map((ignore) => (
          <IgnoredLine key={`${ignore.ruleId} ${ignore.text} ${ignore.at}`} ignore={ignore} onDone={onDone} />
        ))}
      </ul>
    </details>
  );
}

function IgnoredLine({ ignore, onDone }: { readonly ignore: Ignore; readonly onDone: () => void }) {
  const { workbook, incident } = useDocumentState();
  const { showAgain } = useSettle();
  const found = workbook.ignored.find((each) => each.ignore === ignore)?.finding;
  const { text, place, reason, at } = ignore;
  return (
    <li className="ignored-line">
      <p>
        <q className="finding-quote">{quoteOf(text)}</q>
      </p>
      <p className="finding-instead">
        {isSpelling(ignore) ? 'Not in the dictionary.' : (found?.message ?? GONE)}
      </p>
      <p>{reason || 'No reason given.'}</p>
      <p className="finding-instead">
        {place ? 'In this sentence' : 'In the whole incident'}, {printInstant(at, incident.setup.zone)}
      </p>
      <Button
        look="quiet"
        icon="undo"
        aria-label={`Show again: ${quoteOf(text)}`}
        onClick={() => {
          showAgain(ignore);
          onDone();
        }}
      >
        Show again
      </Button>
    </li>
  );
}
