import type { Editor } from '@tiptap/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { createStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Listbox, optionId } from '../../ui/listbox.tsx';
import { useStore } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { useSpelling } from '../spelling/use-spelling.ts';
import type { ChipMenu } from './chip-menu.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { useSectionEditor } from './use-section-editor.ts';
import './words.css';
import { WordsMeasure } from './words-measure.tsx';

interface WordsProps {
  readonly section: SectionKey;
  readonly title: string;
  /** Id for jumps: it sits on the text itself. */
  readonly id: string;
}

/** The words of a section: written from the facts until the person takes them over, and given back on request. */
export function Words({ section, title, id }: WordsProps) {
  const document = useDocument();
  const own = useDocumentState().incident.prose[section] !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const [menu] = useState(() => createStore<ChipMenu | null>(null));
  useSpelling(section);
  const editor = useSectionEditor({ place, section, title, id, menu });
  return (
    <section className="words" aria-labelledby={`${id}-title`}>
      <div className="words-head">
        <h3 id={`${id}-title`} className="room-group-title">
          Words
        </h3>
        <p className="words-origin">{own ? 'Your words' : 'Written from the facts'}</p>
        {own && (
          <Button
            look="quiet"
            icon="undo"
            className="words-back"
            onClick={() => document.edit({ kind: 'prose', section, prose: null })}
          >
            Back to generated words
          </Button>
        )}
      </div>
      {editor && <EditorToolbar editor={editor} />}
      <div ref={place} className="words-place" />
      {editor && <FactList editor={editor} menu={menu} />}
      <WordsMeasure section={section} />
      <p className="field-note">
        Type <kbd>/</kbd> or <kbd>{'{'}</kbd> to insert a fact. It keeps the number the same everywhere.
      </p>
    </section>
  );
}

function FactList({
  editor,
  menu,
}: {
  readonly editor: Editor;
  readonly menu: ReturnType<typeof createStore<ChipMenu | null>>;
}) {
  const open = useStore(menu);
  const id = useId();
  useEffect(() => {
    const { dom } = editor.view;
    if (open) {
      dom.setAttribute('aria-controls', id);
      dom.setAttribute('aria-activedescendant', optionId(id, open.active));
    } else {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    }
  }, [editor, open, id]);
  if (!open) return null;
  const options = open.choices.map(({ chip, label, text }) => ({
    key: chip,
    content: (
      <>
        <span>{label}</span>
        <span className="fact-value">{text}</span>
      </>
    ),
  }));
  return (
    <Listbox
      id={id}
      label="Facts"
      options={options}
      active={open.active}
      anchor={open.anchor}
      onPick={open.pick}
    />
  );
}
