import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { RehearsalClock } from '../../../state/rehearsal-clock.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { useCall } from '../../app/queries.ts';
import { type Settings, useSettings } from '../../settings/use-settings.ts';
import { systemSpeech } from './speech.ts';

const speech = systemSpeech(window.speechSynthesis, (text) => new SpeechSynthesisUtterance(text));

/** Whether this computer has a voice of its own. */
function useHasVoice(): boolean {
  return useSyncExternalStore(speech.subscribe, () => speech.voice() !== null);
}

/** Off at first; without an offline voice it says why it cannot be had. */
export function SpokenSetting({ settings, change }: Pick<Settings, 'settings' | 'change'>) {
  const hasVoice = useHasVoice();
  if (!settings) return null;
  if (!hasVoice)
    return (
      <p className="small quiet">
        Questions cannot be spoken: this computer has no English voice of its own, and no other is used.
      </p>
    );
  return (
    <CheckBox
      checked={settings.spokenQuestions}
      onChange={(spokenQuestions) => void change({ spokenQuestions })}
    >
      Questions are also spoken, by a voice of this computer
    </CheckBox>
  );
}

/** The same choice where the rehearsal begins. */
export function SpokenChoice() {
  const { settings, change } = useSettings();
  return <SpokenSetting settings={settings} change={change} />;
}

/** Speaks each question that is thrown in, until the speaker begins to answer. */
export function useSpokenQuestions(clock: RehearsalClock, questionOf: (id: string) => string): void {
  const on = useCall('settings.get', {}).data?.spokenQuestions === true;
  const texts = useRef(questionOf);
  texts.current = questionOf;
  useEffect(() => {
    if (!on) return;
    let before = clock.get();
    const stop = clock.subscribe(() => {
      const after = clock.get();
      const last = after.interruptions.at(-1);
      if (last && after.interruptions.length > before.interruptions.length)
        speech.say(texts.current(last.question));
      else if (before.phase === 'thinking' && after.phase !== 'thinking') speech.stop();
      before = after;
    });
    return () => {
      stop();
      speech.stop();
    };
  }, [clock, on]);
}
