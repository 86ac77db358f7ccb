import { mergeAttributes, Node } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Chip } from '../../../shared/core/brief/chips.ts';

export interface ChipOptions {
  /** The chip's present text. */
  readonly print: (chip: string) => Chip;
  /** Calls back when texts may have changed; the answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const STATES: readonly Chip['state'][] = ['value', 'unknown', 'missing'];

function paint(dom: HTMLElement, { state, text }: Chip): void {
  if (dom.textContent !== text) dom.textContent = text;
  // An underline of the coach has classes here too.
  dom.classList.add('chip');
  for (const each of STATES) dom.classList.toggle(`chip-${each}`, each === state);
}

/** A click on a fact puts the caret beside it, on the nearer side: inside there is nothing to type into. */
function putCaretBeside(
  view: EditorView,
  _at: number,
  node: ProseNode,
  nodeAt: number,
  event: MouseEvent,
  direct: boolean,
): boolean {
  const dom = view.nodeDOM(nodeAt);
  if (!direct || node.type.name !== 'chip' || !(dom instanceof HTMLElement)) return false;
  const { left, width } = dom.getBoundingClientRect();
  const place = event.clientX < left + width / 2 ? nodeAt : nodeAt + node.nodeSize;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, place)));
  return true;
}

/** A fact inside the words: one letter wide for the caret, always at its present value on the screen. */
export const ChipNode = Node.create<ChipOptions>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  marks: '_',

  addOptions: () => ({
    print: (chip) => ({ state: 'missing', text: chip }),
    subscribe: () => () => undefined,
  }),

  addAttributes: () => ({
    chip: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-chip') ?? '',
      renderHTML: ({ chip }) => ({ 'data-chip': chip }),
    },
  }),

  parseHTML: () => [{ tag: 'span[data-chip]' }],

  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), this.options.print(String(node.attrs.chip)).text];
  },

  renderText({ node }) {
    return this.options.print(String(node.attrs.chip)).text;
  },

  addProseMirrorPlugins: () => [new Plugin({ props: { handleClickOn: putCaretBeside } })],

  addNodeView() {
    return ({ node }) => {
      const dom = window.document.createElement('span');
      const chip = String(node.attrs.chip);
      dom.dataset.chip = chip;
      const repaint = (): void => paint(dom, this.options.print(chip));
      repaint();
      const end = this.options.subscribe(repaint);
      return {
        dom,
        destroy: end, // A click on the fact is a place for the caret: beside it.
        ignoreMutation: ({ type }) => type !== 'selection',
      };
    };
  },
});
