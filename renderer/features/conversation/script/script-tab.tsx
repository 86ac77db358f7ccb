import { SETTINGS, type Setting } from '../../../../shared/core/script/conversation.ts';
import { scriptText } from '../../../../shared/core/script/parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/choice.tsx';
import { FieldGroup } from '../../../ui/field.tsx';
import { say, useServices } from '../../app/services.ts';
import { useDocumentState } from '../../fields/document-context.ts';
import { usePace } from '../../rehearsal/use-pace.ts';
import { CeoStyle } from '../ceo-style.tsx';
import './script.css';
import { Part } from './script-part.tsx';
import { headingOf, openWords, SETTING_OPTIONS, SHOWN, totalWords } from './script-words.ts';
import { type Shown, useScript } from './use-script.ts';

function useCopy(text: () => string): () => Promise<void> {
  const { toast } = useServices();
  return async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(toast, 'The script is copied as text.');
    } catch {
      say(toast, 'It could not be copied. Select the words and copy them by hand.');
    }
  };
}

/** What is said, word for word: a cut of the talk for the slot, or the conversation of the guide. */
export function ScriptTab() {
  const { incident, workbook } = useDocumentState();
  const { shown, setting, parts, cut, choose } = useScript();
  const pace = usePace();
  const heading = headingOf(shown, workbook.brief.title, incident.setup.role);
  const copy = useCopy(() => scriptText(heading, parts, pace.wordsPerMinute));
  const open = openWords(parts);
  return (
    <div className="script">
      <div className="script-choices">
        <FieldGroup label="How long">
          <Segments
            options={SHOWN}
            value={shown}
            onChange={(value) => value && choose({ shown: value as Shown })}
          />
        </FieldGroup>
        <FieldGroup label="Where">
          <Segments
            options={SETTING_OPTIONS}
            value={setting}
            onChange={(value) => choose({ setting: (value as Setting | null) ?? SETTINGS[0] })}
          />
        </FieldGroup>
      </div>
      <div className="script-head">
        <h2 className="script-heading">
          {cut ? cut.cut.label : `The conversation of the ${incident.setup.role} guide`}
        </h2>
        <p className="script-total">
          <span role="status">{totalWords(parts, cut, pace)}</span> {open && <strong>{open}</strong>}
        </p>
        <Button icon="copy" onClick={() => void copy()}>
          Copy as text
        </Button>
      </div>
      <CeoStyle />
      <ol className="script-parts">
        {parts.map((part) => (
          <Part key={part.place} part={part} />
        ))}
      </ol>
    </div>
  );
}
