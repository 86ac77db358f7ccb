import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { isSpelling, SPELLING } from '../../../shared/core/spelling/misspelt.ts';
import { isSameFinding } from '../coach/finding-order.ts';

/** The underlines move with the text while it is typed and are drawn anew when the coach has read it. */
const UNDERLINES = new PluginKey<DecorationSet>('underlines');

export const Underlines = Extension.create({
  name: 'underlines',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: UNDERLINES,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, before) => (tr.getMeta(UNDERLINES) as DecorationSet) ?? before.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => UNDERLINES.getState(state) },
    }),
  ],
});

/** A line of the editor: its text as the brief prints it, and where in the document each letter stands. */
interface EditorLine {
  readonly text: string;
  /** Position of the printed offset; inside a fact, its beginning for a start and its end for an end. */
  readonly positionOf: (offset: number, side: 'start' | 'end') => number;
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly size: number;
}

function readLine(block: Node, at: number, print: (chip: string) => string): EditorLine {
  const parts: Part[] = [];
  block.forEach((child, offset) => {
    const text = child.isText ? (child.text ?? '') : print(String(child.attrs.chip));
    parts.push({ text, at: at + 1 + offset, size: child.nodeSize });
  });
  return {
    text: parts.map((part) => part.text).join(''),
    positionOf(offset, side) {
      let from = 0;
      for (const part of parts) {
        const isHere =
          side === 'start' ? offset < from + part.text.length : offset <= from + part.text.length;
        const isLetter = part.size === part.text.length;
        if (isHere) return part.at + (isLetter ? offset - from : side === 'start' ? 0 : part.size);
        from += part.text.length;
      }
      return at + 1 + block.content.size;
    },
  };
}

function linesOf(doc: Node, print: (chip: string) => string): readonly EditorLine[] {
  const lines: EditorLine[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) lines.push(readLine(node, at, print));
    return !node.isTextblock;
  });
  return lines;
}

/** What the editor underlines. */
export interface Remarks {
  readonly findings: readonly Finding[];
  /** The line of the section that is the editor's first. */
  readonly firstLine: number;
  readonly current: Finding | null;
  readonly print: (chip: string) => string;
}

function underline(line: EditorLine, finding: Finding, isCurrent: boolean): readonly Decoration[] {
  const { start, end, severity, text } = finding;
  // The editor may be a keystroke ahead of the record.
  if (line.text.slice(start, end) !== text) return [];
  const [from, to] = [line.positionOf(start, 'start'), line.positionOf(end, 'end')];
  const attributes = {
    class: `remark remark-${isSpelling(finding) ? SPELLING : severity}${isCurrent ? ' remark-current' : ''}`,
    ...(severity === 'error' ? { 'aria-invalid': 'grammar' } : {}),
    ...(isSpelling(finding) ? { 'aria-invalid': 'spelling' } : {}),
  };
  return from < to ? [Decoration.inline(from, to, attributes, { finding })] : [];
}

/** Draws the underlines of these remarks; the words themselves stay as they are. */
export function showRemarks(editor: Editor, { findings, firstLine, current, print }: Remarks): void {
  const { state, view } = editor;
  const before = UNDERLINES.getState(state);
  if (findings.length === 0 && (!before || before === DecorationSet.empty)) return;
  const lines = findings.length > 0 ? linesOf(state.doc, print) : [];
  const drawn = findings.flatMap((finding) => {
    const line = lines[finding.line - firstLine];
    return line ? underline(line, finding, current !== null && isSameFinding(finding, current)) : [];
  });
  view.dispatch(state.tr.setMeta(UNDERLINES, DecorationSet.create(state.doc, [...drawn])));
}

function shown(editor: Editor, from?: number, to?: number): readonly Decoration[] {
  return UNDERLINES.getState(editor.state)?.find(from, to) ?? [];
}

const findingOf = ({ spec }: Decoration): Finding => spec.finding as Finding;

/** The remark at the caret: of several the one the person went to, else the one on the fewest words. */
export function remarkAtCaret(editor: Editor, current: Finding | null): Finding | null {
  const { from, to } = editor.state.selection;
  const here = shown(editor, from, to).toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const same = here.find((each) => current !== null && isSameFinding(findingOf(each), current));
  const nearest = same ?? here[0];
  return nearest ? findingOf(nearest) : null;
}

/** Selects the words of the remark and puts the keyboard there; at least the keyboard when they are not found. */
export function selectRemark(editor: Editor, isWanted: (finding: Finding) => boolean): void {
  const { state, view } = editor;
  const found = shown(editor).find((each) => isWanted(findingOf(each)));
  if (found) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, found.from, found.to)));
  view.focus();
  view.dom.querySelector('.remark-current')?.scrollIntoView({ block: 'center' });
}
