import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import type { Store } from '../../state/store.ts';
import { useStore } from '../app/services.ts';
import { type Coach, patchCoach, useCoach } from '../coach/coach.ts';
import { isSameFinding } from '../coach/finding-order.ts';
import { useDocument } from '../fields/document-context.ts';
import type { ChipMenu } from './chip-menu.ts';
import { createSectionEditor } from './create-editor.ts';
import { remarkAtCaret, selectRemark } from './underlines.ts';

interface EditorOptions {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly section: SectionKey;
  readonly title: string;
  readonly id: string;
  readonly menu: Store<ChipMenu | null>;
}

/** The remark under the caret is the current one, and the current one looks different: both follow each other. */
function followRemarks(editor: Editor, coach: Coach, underline: () => void): () => void {
  const onCaret = (): void => {
    const here = editor.isFocused ? remarkAtCaret(editor, coach.get().current) : null;
    if (here && here !== coach.get().current) patchCoach(coach, { current: here });
  };
  editor.on('selectionUpdate', onCaret);
  let { current, spelling } = coach.get();
  return coach.subscribe(() => {
    const now = coach.get();
    if (now.current === current && now.spelling === spelling) return;
    const isNewSpelling = now.spelling !== spelling;
    ({ current, spelling } = now);
    underline();
    // A word is underlined after the caret has come to its end.
    if (isNewSpelling) onCaret();
  });
}

/** Selects the words of the remark that the person goes to, as soon as the editor stands. */
function useReveal(editor: Editor | null, section: SectionKey): void {
  const coach = useCoach();
  const { reveal } = useStore(coach);
  useEffect(() => {
    if (!editor || reveal?.section !== section) return;
    patchCoach(coach, { reveal: null });
    // After the room's own jump, which puts the focus on the text as a whole.
    requestAnimationFrame(() => {
      if (!editor.isDestroyed) selectRemark(editor, (finding) => isSameFinding(finding, reveal));
    });
  }, [editor, reveal, section, coach]);
}

/** The editor of one section in its place on the page; null until it stands. */
export function useSectionEditor({ place, section, title, id, menu }: EditorOptions): Editor | null {
  const document = useDocument();
  const coach = useCoach();
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = createSectionEditor({
      element: place.current,
      section,
      label: `Words of ${title}`,
      document,
      menu,
      misspelt: () => coach.get().spelling,
      currentRemark: () => coach.get().current,
    });
    made.editor.view.dom.id = id;
    const end = followRemarks(made.editor, coach, made.underline);
    setEditor(made.editor);
    return () => {
      end();
      made.end();
    };
  }, [place, section, title, id, document, menu, coach]);
  useReveal(editor, section);
  return editor;
}
