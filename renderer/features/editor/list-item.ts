import { Node } from '@tiptap/core';

/** A point of a flat list: the Word file has one level, so Tab is free to leave the editor. */
export const FlatListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        const atStart = empty && $from.parentOffset === 0 && $from.node(-1)?.type.name === this.name;
        return atStart && this.editor.commands.liftListItem(this.name);
      },
    };
  },
});
