import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  offlineVoice,
  systemSpeech,
  type Voice,
} from '../../../../../renderer/features/rehearsal/questions/speech.ts';

const voice = (name: string, lang: string, localService: boolean, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
});
const NETWORK = voice('Network English', 'en-US', false, true);
const GERMAN = voice('Anna', 'de-DE', true, true);
const LOCAL = voice('Samantha', 'en-US', true);
const BRITISH = voice('Daniel', 'en_GB', true, true);

const anyVoice: fc.Arbitrary<Voice> = fc.record({
  name: fc.string(),
  lang: fc.constantFrom('en-US', 'en_GB', 'EN', 'de-DE', 'enm', ''),
  localService: fc.boolean(),
  default: fc.boolean(),
});

describe('the voice', () => {
  it('is an English one of this computer, the system’s own choice first', () => {
    expect(offlineVoice([NETWORK, GERMAN, LOCAL])).toBe(LOCAL);
    expect(offlineVoice([LOCAL, BRITISH, NETWORK])).toBe(BRITISH);
  });

  it('is none rather than one of a network, or of another language', () => {
    expect(offlineVoice([])).toBeNull();
    expect(offlineVoice([NETWORK])).toBeNull();
    expect(offlineVoice([NETWORK, GERMAN])).toBeNull();
  });

  it('is never one of a network, whatever voices there are', () => {
    fc.assert(
      fc.property(fc.array(anyVoice), (voices) => {
        expect(offlineVoice(voices)?.localService ?? true).toBe(true);
      }),
    );
  });
});

/** A system's speech with these voices, and what it was asked to do. */
function systemWith(voices: readonly Voice[]) {
  const log: string[] = [];
  const events = new EventTarget();
  const found = [...voices];
  const engine = {
    getVoices: () => found as unknown as SpeechSynthesisVoice[],
    speak: ({ text, voice: by }: SpeechSynthesisUtterance) =>
      log.push(`${by?.name ?? 'the default voice'}: ${text}`),
    cancel: () => log.push('silence'),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  } as never as SpeechSynthesis;
  const speech = systemSpeech(engine, (text) => ({ text }) as SpeechSynthesisUtterance);
  const arrive = (next: Voice): void => {
    found.push(next);
    events.dispatchEvent(new Event('voiceschanged'));
  };
  return { speech, log, arrive };
}

describe('a question', () => {
  it('is said by the offline voice, in the place of the one before', () => {
    const { speech, log } = systemWith([NETWORK, LOCAL]);
    speech.say('Is it over?');
    speech.stop();
    expect(log).toEqual(['silence', 'Samantha: Is it over?', 'silence']);
  });

  it('is not said at all where every voice is a network’s', () => {
    const { speech, log } = systemWith([NETWORK, GERMAN]);
    speech.say('Is it over?');
    expect(log).toEqual(['silence']);
  });

  it('is said once a voice has arrived', () => {
    const { speech, log, arrive } = systemWith([NETWORK]);
    const heard: (Voice | null)[] = [];
    const stop = speech.subscribe(() => heard.push(speech.voice()));
    arrive(LOCAL);
    stop();
    arrive(BRITISH);
    expect(heard).toEqual([LOCAL]);
    speech.say('How much?');
    expect(log.at(-1)).toBe('Daniel: How much?');
  });

  it('stays silent in a browser without speech', () => {
    const speech = systemSpeech(undefined, () => {
      throw new Error('Nothing is said.');
    });
    speech.say('Is it over?');
    speech.stop();
    expect(speech.voice()).toBeNull();
    expect(speech.subscribe(() => {})()).toBeUndefined();
  });
});
