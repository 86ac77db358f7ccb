import type { Answer, Request } from './messages.ts';
import workerAddress from './spelling-worker.ts?worker&url';

type Asked = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

interface Speller {
  /** Those of the words that are written wrongly. Each word is asked for once. */
  readonly wrong: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

/** The page's policy lets a script run under a name it knows only; this one runs our own worker and nothing else. */
function startWorker(): Worker {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const own = (address: string): string => (address === workerAddress ? address : '');
  const policy = trustedTypes?.createPolicy('upfront-worker', { createScriptURL: own });
  const address = policy ? policy.createScriptURL(workerAddress) : workerAddress;
  return new Worker(address as string, { type: 'module' });
}

function createSpeller(): Speller {
  const worker = startWorker();
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data: { id, words } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  });
  const ask = (request: Asked): Promise<readonly string[]> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      worker.postMessage({ ...request, id: asked });
    });
  const known = new Map<string, boolean>();
  const meant = new Map<string, Promise<readonly string[]>>();
  return {
    async wrong(words) {
      const fresh = words.filter((word) => !known.has(word));
      if (fresh.length > 0) {
        const found = new Set(await ask({ kind: 'check', words: fresh }));
        for (const word of fresh) known.set(word, !found.has(word));
      }
      return new Set(words.filter((word) => known.get(word) === false));
    },
    suggest(word) {
      const before = meant.get(word);
      if (before) return before;
      const answer = ask({ kind: 'suggest', word });
      meant.set(word, answer);
      return answer;
    },
  };
}

let speller: Speller | null = null;

/** The one speller of the window; its dictionary is loaded when the first words are edited. */
export function theSpeller(): Speller {
  speller ??= createSpeller();
  return speller;
}
