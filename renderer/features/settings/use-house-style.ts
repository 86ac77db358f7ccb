import { useState } from 'react';
import type { Answer, Argument } from '../../../shared/api/contract.ts';
import type { Result } from '../../../shared/api/result.ts';
import type { HouseStyle } from '../../../shared/core/style/house-style.ts';
import { useCall } from '../app/queries.ts';
import { say, useServices } from '../app/services.ts';
import { readFile } from '../hand-over/read-file.ts';

type Changed = Argument<'style.set'>;
type Page = Answer<'style.import'>['page'];

export interface HouseStyleState {
  /** Null until it is read. */
  readonly style: HouseStyle | null;
  /** Why the last change was not taken, and which part it was. */
  readonly problem: { readonly key: string; readonly message: string } | null;
  readonly change: (changed: Changed) => Promise<void>;
  readonly chooseLogo: (file: File) => Promise<void>;
  /** Takes over the style in a file; `onPage` is told the paper that goes with it, and answers the way back. */
  readonly takeFile: (file: File, onPage: (page: Page) => () => void) => Promise<void>;
  /** Back to the plain style; answers the way back, or null when nothing was changed. */
  readonly reset: () => Promise<(() => Promise<void>) | null>;
}

/** Parts of a style that are chosen from a few, so never refused. */
const CHOSEN = ['headings', 'body', 'mark', 'markPlace', 'language'];

const TOO_LARGE = 'The file is too large.';

/** All of a style as a change that brings it back. */
function wholeOf({ logo, ...rest }: HouseStyle): Changed {
  return { ...rest, logo: logo && { base64: logo.base64, alt: logo.alt } };
}

/** The house style, and ways to change it: kept by the store, followed by the page that is open. */
export function useHouseStyle(): HouseStyleState {
  const { api, queries, toast, loadedDocuments } = useServices();
  const { data } = useCall('style.get', {});
  // What this window has chosen, as the kept style arrives a moment later: a radio button must follow at once.
  const [own, setOwn] = useState<HouseStyle | null>(null);
  const style = own ?? data ?? null;
  const [problem, setProblem] = useState<HouseStyleState['problem']>(null);

  const take = <T>(result: Result<T>, key: string, styleOf: (value: T) => HouseStyle): T | null => {
    setProblem(result.ok ? null : { key, message: result.error.message });
    if (!result.ok) {
      setOwn(null);
      return null;
    }
    setOwn(styleOf(result.value));
    queries.setQueryData(['style.get', {}], styleOf(result.value));
    void loadedDocuments()?.refreshStyle();
    return result.value;
  };
  const change = async (changed: Changed): Promise<void> => {
    // What is typed or read from a file may be refused: it stays beside the reason then.
    const isChosen = Object.keys(changed).every((key) => CHOSEN.includes(key));
    if (style && isChosen) setOwn({ ...style, ...changed } as HouseStyle);
    take(await api('style.set', changed), Object.keys(changed)[0] ?? '', (next) => next);
  };
  const withFile = async (file: File, key: string, run: (base64: string) => Promise<void>): Promise<void> => {
    const read = await readFile(file);
    if (read.ok && read.base64.length <= 2_000_000) await run(read.base64);
    else
      setProblem({
        key,
        message: read.ok || read.why === 'too-large' ? TOO_LARGE : 'The file could not be read.',
      });
  };
  const backTo = (before: HouseStyle) => () => change(wholeOf(before));
  return {
    style,
    problem,
    change,
    chooseLogo: (file) =>
      withFile(file, 'logo', (base64) => change({ logo: { base64, alt: style?.logo?.alt ?? 'Logo' } })),
    takeFile: (file, onPage) =>
      withFile(file, 'file', async (base64) => {
        const taken = take(await api('style.import', { base64 }), 'file', (value) => value.style);
        if (!taken) return;
        const pageBack = onPage(taken.page);
        const back = style && backTo(style);
        say(
          toast,
          'The house style of the file is taken over.',
          back ? { label: 'Undo', run: () => void back().then(pageBack) } : undefined,
        );
      }),
    reset: async () => {
      const before = style;
      const gone = take(await api('style.reset', {}), '', (next) => next);
      return gone && before && backTo(before);
    },
  };
}
