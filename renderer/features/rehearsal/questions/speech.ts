/** What the app uses of a voice of the system. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** The one place that speaks, and only ever with a voice that works without a network. */
export interface Speech {
  /** The offline voice that speaks; null when the computer has none, and then nothing is ever said. */
  readonly voice: () => Voice | null;
  /** Calls back when the system's voices have changed, until the answer is called: they arrive after the page. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Says the text in the place of what is being said. */
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

/** Questions are English. */
const LANGUAGE = 'en';

/**
 * The voice to use: one that is of this computer and speaks English, the system's own choice first. A voice that would
 * send the words to a server is never one, whatever else there is.
 */
export function offlineVoice<V extends Voice>(voices: readonly V[]): V | null {
  const offline = voices.filter(
    ({ localService, lang }) => localService === true && lang.toLowerCase().split(/[-_]/)[0] === LANGUAGE,
  );
  return offline.find((voice) => voice.default) ?? offline[0] ?? null;
}

type Engine = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** The system's voices, through the browser; silent where it has no speech. */
export function systemSpeech(
  engine: Engine | undefined,
  utter: (text: string) => SpeechSynthesisUtterance,
): Speech {
  if (!engine) return { voice: () => null, subscribe: () => () => {}, say: () => {}, stop: () => {} };
  const voice = () => offlineVoice(engine.getVoices());
  return {
    voice,
    subscribe(listener) {
      engine.addEventListener('voiceschanged', listener);
      return () => engine.removeEventListener('voiceschanged', listener);
    },
    say(text) {
      const speaker = voice();
      engine.cancel();
      if (!speaker) return;
      // Without a voice of its own an utterance is said by the default one, which may be a server's.
      engine.speak(Object.assign(utter(text), { voice: speaker, lang: speaker.lang }));
    },
    stop: () => engine.cancel(),
  };
}
