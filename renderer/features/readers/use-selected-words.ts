import { useEffect } from 'react';
import { SECTION_KEYS, type SectionKey } from '../../../shared/core/brief/section-keys.ts';

/** Longer than any sentence of a brief: who selects a page means the page. */
const MOST_LETTERS = 300;

interface SelectedWords {
  readonly section: SectionKey | null;
  readonly quote: string;
}

/** What is selected on the printed page; null while nothing is. */
function selectedWords(): SelectedWords | null {
  const selection = window.getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode : null;
  const unit = node?.parentElement?.closest<HTMLElement>('.sheets [data-unit]');
  const quote = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (!unit || quote === '') return null;
  const part = unit.dataset.unit?.split('/')[0];
  return { section: SECTION_KEYS.find((key) => key === part) ?? null, quote: quote.slice(0, MOST_LETTERS) };
}

/** Tells what words are selected on the page, once the button or key is let go. */
export function useSelectedWords(onSelect: (selected: SelectedWords) => void): void {
  useEffect(() => {
    const tell = (): void => {
      const selected = selectedWords();
      if (selected) onSelect(selected);
    };
    window.addEventListener('mouseup', tell);
    window.addEventListener('keyup', tell);
    return () => {
      window.removeEventListener('mouseup', tell);
      window.removeEventListener('keyup', tell);
    };
  });
}
