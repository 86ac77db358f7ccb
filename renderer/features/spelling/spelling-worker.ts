import build from 'nspell';
import aff from '../../../node_modules/dictionary-en/index.aff?raw';
import dic from '../../../node_modules/dictionary-en/index.dic?raw';
import { isCorrect, suggestionsFor } from '../../../shared/core/spelling/judge-words.ts';
import type { Answer, Request } from './messages.ts';

// Reading the dictionary takes a third of a second and a suggestion up to one: neither belongs where somebody types.
const dictionary = build({ aff, dic });

function answer(request: Request): Answer {
  const { id } = request;
  if (request.kind === 'suggest') return { id, words: suggestionsFor(dictionary, request.word) };
  return { id, words: request.words.filter((word) => !isCorrect(dictionary, word)) };
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => self.postMessage(answer(data)));
