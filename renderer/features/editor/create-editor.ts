import { Editor, type EditorOptions, type Extensions, type JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { chipChoices, printChip } from '../../../shared/core/brief/chips.ts';
import { firstProseLine } from '../../../shared/core/brief/prose-lines.ts';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { sectionProse } from '../../../shared/core/brief/section-prose.ts';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import type { Store } from '../../state/store.ts';
import { type ChipMenu, ChipMenuExtension } from './chip-menu.ts';
import { ChipNode } from './chip-node.ts';
import { FlatListItem } from './list-item.ts';
import { pastedHtml } from './pasted-html.ts';
import { docToProse, proseToDoc } from './prose-doc.ts';
import { showRemarks, Underlines } from './underlines.ts';

interface EditorParts {
  readonly element: HTMLElement;
  readonly section: SectionKey;
  readonly label: string;
  readonly document: OpenDocument;
  readonly menu: Store<ChipMenu | null>;
  /** Words that no dictionary knows. */
  readonly misspelt: () => readonly Finding[];
  /** The remark the person is at, to be told from the others. */
  readonly currentRemark: () => Finding | null;
}

/** Marks transactions that bring the record into the editor, so that they are not sent back as typing. */
const FROM_RECORD = 'fromRecord';

/**
 * Replaces what differs and puts the caret at the end of it, as after an undo. The record's undo is the only one: the
 * editor keeps no history of its own.
 */
function showDoc(editor: Editor, json: JSONContent): void {
  const { state, view, schema } = editor;
  const next = schema.nodeFromJSON(json);
  const from = state.doc.content.findDiffStart(next.content);
  if (from === null) return;
  const end = state.doc.content.findDiffEnd(next.content)?.b ?? from;
  const tr = state.tr.replaceWith(0, state.doc.content.size, next.content).setMeta(FROM_RECORD, true);
  const place = Math.min(Math.max(from, end), tr.doc.content.size);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place), -1)));
}

/** Paragraphs, flat lists, bold, links and chips: what the Word file and the record know, and nothing else. */
function extensionsFor(document: OpenDocument, menu: Store<ChipMenu | null>): Extensions {
  const incident = () => document.get().incident;
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      italic: false,
      listItem: false,
      listKeymap: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
      undoRedo: false,
      link: {
        openOnClick: false,
        autolink: false,
        protocols: ['http', 'https', 'mailto'],
        HTMLAttributes: {},
      },
    }),
    FlatListItem,
    Underlines,
    ChipNode.configure({ print: (chip) => printChip(incident(), chip), subscribe: document.subscribe }),
    ChipMenuExtension.configure({ choices: () => chipChoices(incident()), menu }),
  ];
}

function propsFor(label: string): EditorOptions['editorProps'] {
  return {
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-autocomplete': 'list',
      // The browser's checker knows neither the vocabulary nor the record, and would fetch its dictionary.
      spellcheck: 'false',
      class: 'words-text',
    },
    // The schema keeps nodes it knows and nothing else.
    transformPastedHTML: pastedHtml,
  };
}

/** Underlines what the coach remarks on in this section, as of now. */
function underlineNow(editor: Editor, { section, document, misspelt, currentRemark }: EditorParts): void {
  const { incident, workbook } = document.get();
  const findings = [...workbook.findings, ...misspelt()].filter((finding) => finding.section === section);
  showRemarks(editor, {
    findings,
    firstLine: findings.length > 0 ? firstProseLine(incident, section) : 0,
    current: currentRemark(),
    print: (chip) => printChip(incident, chip).text,
  });
}

/** An editor over one section of the open incident, kept in step with the record both ways. */
export function createSectionEditor(parts: EditorParts): {
  readonly editor: Editor;
  /** Draws the underlines once more, after the person went to another remark. */
  readonly underline: () => void;
  readonly end: () => void;
} {
  const { element, section, label, document, menu } = parts;
  const docNow = (): JSONContent => proseToDoc(sectionProse(document.get().incident, section));
  const editor = new Editor({
    element,
    injectCSS: false,
    content: docNow(),
    editorProps: propsFor(label),
    extensions: extensionsFor(document, menu),
    onUpdate: ({ editor: changed, transaction }) => {
      if (!transaction.docChanged || transaction.getMeta(FROM_RECORD)) return;
      document.edit({ kind: 'prose', section, prose: docToProse(changed.getJSON()) }, `words ${section}`);
    },
  });
  const underline = (): void => underlineNow(editor, parts);
  let { incident: shown, workbook: judged } = document.get();
  const follow = document.subscribe(() => {
    const { incident, workbook } = document.get();
    const [isNew, isJudgedAnew] = [incident !== shown, workbook !== judged];
    shown = incident;
    judged = workbook;
    if (isNew) showDoc(editor, docNow());
    if (isJudgedAnew) underline();
  });
  underline();
  return {
    editor,
    underline,
    end() {
      follow();
      editor.destroy();
    },
  };
}
