import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useCall } from '../app/queries.ts';
import { useServices } from '../app/services.ts';
import './export.css';
import { type Ending, suggestedPath, withEnding } from './file-place.ts';

/** Where the file goes: the suggested name in the folder for exports until a path is typed or chosen. */
export function usePlace(name: string, ending: Ending) {
  const { data: info } = useCall('app.info', {});
  const [typed, setTyped] = useState<string | null>(null);
  // The system's own dialog asks before a file is replaced; a path that is typed has asked nobody.
  const [chosen, setChosen] = useState<string | null>(null);
  const path = typed === null ? null : withEnding(typed, ending);
  return {
    path,
    suggestedName: name,
    keep: path !== chosen,
    value: typed ?? (info ? suggestedPath(info.exportDir, name) : ''),
    onChange: setTyped,
    onChoose(picked: string) {
      setTyped(picked);
      setChosen(withEnding(picked, ending));
    },
  };
}

interface PlaceFieldProps {
  readonly suggestedName: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (path: string) => void;
  /** A path from the system's own dialog. */
  readonly onChoose: (path: string) => void;
}

/** The path as text; with the system's own dialog beside it where the host has one. */
export function PlaceField({ suggestedName, value, problem, onChange, onChoose }: PlaceFieldProps) {
  const { api } = useServices();
  const { data: info } = useCall('app.info', {});
  const choose = async (): Promise<void> => {
    const chosen = await api('files.choose', { suggested: suggestedName });
    if (chosen.ok && chosen.value.path !== null) onChoose(chosen.value.path);
  };
  return (
    <Field label="File" problem={problem}>
      {(control) => (
        <div className="export-path">
          <TextArea
            {...control}
            breaks={false}
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {info?.canChooseFile && <Button onClick={() => void choose()}>Choose…</Button>}
        </div>
      )}
    </Field>
  );
}
