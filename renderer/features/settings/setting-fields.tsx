import { useEffect, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import type { Settings } from './use-settings.ts';

interface TextSettingProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: Settings['problem'];
  readonly onChange: (value: string) => void;
}

/** A setting that is typed: taken when the field is left or with Enter, given back with Escape. */
export function TextSetting({ id, label, hint, value, problem, onChange }: TextSettingProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const take = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Field id={id} label={label} hint={hint} problem={problem?.key === id ? problem.message : null}>
      {(control) => (
        <input
          autoComplete="off"
          {...control}
          className="input"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') setTyped(value);
          }}
        />
      )}
    </Field>
  );
}

/** Words a minute; outside of this range nobody speaks. */
const SLOWEST = 60;
const FASTEST = 260;

interface PaceProps extends Pick<TextSettingProps, 'problem'> {
  readonly value: number;
  readonly onChange: (pace: number) => void;
}

export function PaceField({ value, problem, onChange }: PaceProps) {
  const [refused, setRefused] = useState<Settings['problem']>(null);
  const take = (text: string): void => {
    const pace = Number(text);
    const fits = /^\d+$/.test(text) && pace >= SLOWEST && pace <= FASTEST;
    setRefused(
      fits
        ? null
        : { key: 'pace', message: `Write a whole number from ${SLOWEST} to ${FASTEST}. ${value} is kept.` },
    );
    if (fits) onChange(pace);
  };
  return (
    <TextSetting
      id="pace"
      label="Words a minute, until three rehearsals have measured your own"
      hint="130 leaves room for pauses after figures"
      value={String(value)}
      problem={refused ?? problem}
      onChange={take}
    />
  );
}
