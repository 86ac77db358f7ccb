import type { Dictionary } from '../../shared/core/spelling/judge-words.ts';

/** The English dictionary of the window, for where there is none. It takes a third of a second to read. */
export async function readDictionary(): Promise<Dictionary> {
  const [{ default: build }, { default: files }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
  ]);
  return build({ aff: Buffer.from(files.aff), dic: Buffer.from(files.dic) });
}
