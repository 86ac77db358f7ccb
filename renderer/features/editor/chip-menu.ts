import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { ChipChoice } from '../../../shared/core/brief/chips.ts';
import type { Store } from '../../state/store.ts';

/** The open list of facts; null while it is closed. */
export interface ChipMenu {
  readonly choices: readonly ChipChoice[];
  readonly active: number;
  readonly anchor: DOMRect | null;
  readonly pick: (index: number) => void;
}

interface ChipMenuOptions {
  readonly choices: () => readonly ChipChoice[];
  readonly menu: Store<ChipMenu | null>;
}

/** Every word typed after the sign must begin a word of the fact's label or name, or stand in its text. */
export function findChoices(choices: readonly ChipChoice[], query: string): readonly ChipChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const seen = new Set<string>();
  return choices.filter(({ chip, label, text }) => {
    // An entered and a derived figure that say the same are one choice.
    if (seen.has(label + text)) return false;
    seen.add(label + text);
    const names = ` ${label} ${chip}`.toLowerCase();
    return words.every((word) => names.includes(` ${word}`) || text.toLowerCase().includes(word));
  });
}

function show(menu: Store<ChipMenu | null>, props: SuggestionProps<ChipChoice>, active: number): void {
  const { items, clientRect, command } = props;
  if (items.length === 0) {
    menu.set(null);
    return;
  }
  const pick = (index: number): void => {
    const choice = items[index];
    if (choice) command(choice);
  };
  menu.set({ choices: items, active, anchor: clientRect?.() ?? null, pick });
}

function move(menu: Store<ChipMenu | null>, open: ChipMenu, by: number): boolean {
  const { length } = open.choices;
  menu.set({ ...open, active: (open.active + by + length) % length });
  return true;
}

function onKey(menu: Store<ChipMenu | null>, key: string): boolean {
  const open = menu.get();
  if (!open) return false;
  if (key === 'ArrowDown') return move(menu, open, 1);
  if (key === 'ArrowUp') return move(menu, open, -1);
  if (key === 'Enter' || key === 'Tab') {
    open.pick(open.active);
    return true;
  }
  return false;
}

/** `/` after a space and `{` anywhere open the list of facts; arrows choose, Enter inserts, Esc closes. */
export const ChipMenuExtension = Extension.create<ChipMenuOptions>({
  name: 'chipMenu',
  addProseMirrorPlugins() {
    const { choices, menu } = this.options;
    return ['/', '{'].map((char) =>
      Suggestion<ChipChoice>({
        editor: this.editor,
        char,
        pluginKey: new PluginKey(`facts ${char}`),
        allowSpaces: true,
        allowedPrefixes: char === '/' ? [' '] : null,
        items: ({ query }) => [...findChoices(choices(), query)],
        command: ({ editor, range, props }) => {
          editor
            .chain()
            .focus()
            .insertContentAt(range, { type: 'chip', attrs: { chip: props.chip } })
            .run();
        },
        render: () => ({
          onStart: (props) => show(menu, props, 0),
          onUpdate: (props) => show(menu, props, 0),
          onKeyDown: ({ event }) => onKey(menu, event.key),
          onExit: () => menu.set(null),
        }),
      }),
    );
  },
});
