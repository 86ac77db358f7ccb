import type { Editor } from '@tiptap/core';
import { useEffect, useReducer, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';

/** Draws the toolbar again when the selection moves, so that its buttons show what holds at the caret. */
function useSelectionOf(editor: Editor): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor.on('transaction', redraw);
    return () => {
      editor.off('transaction', redraw);
    };
  }, [editor]);
}

export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const [linking, setLinking] = useState(false);
  useSelectionOf(editor);
  return (
    <>
      <Toolbar label="Format">
        <Button
          look="quiet"
          aria-pressed={editor.isActive('bold')}
          onClick={() => editor.chain().focus().toggleBold().run()}
        >
          <strong>Bold</strong>
        </Button>
        <Button
          look="quiet"
          icon="list"
          aria-pressed={editor.isActive('bulletList')}
          onClick={() => editor.chain().focus().toggleBulletList().run()}
        >
          List
        </Button>
        <Button
          look="quiet"
          icon="link"
          aria-pressed={editor.isActive('link')}
          onClick={() => setLinking(true)}
        >
          Link
        </Button>
        <Button look="quiet" icon="add" onClick={() => editor.chain().focus().insertContent('{').run()}>
          Fact
        </Button>
      </Toolbar>
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}

const ALLOWED = /^(?:https?:\/\/\S+|mailto:\S+@\S+)$/i;

function LinkDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const before = String(editor.getAttributes('link').href ?? '');
  const [href, setHref] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const apply = (): void => {
    const target = href.trim();
    if (target !== '' && !ALLOWED.test(target)) {
      setProblem('Only addresses that begin with http://, https:// or mailto: become links.');
      return;
    }
    onClose();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (target === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && before === '')
      chain
        .insertContent({ type: 'text', text: target, marks: [{ type: 'link', attrs: { href: target } }] })
        .run();
    else chain.setLink({ href: target }).run();
  };
  return (
    <Dialog title="Link" onClose={onClose}>
      <form
        className="link-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Field label="Address" hint="Leave it empty to take the link away." problem={problem}>
          {(control) => (
            <input
              autoComplete="off"
              {...control}
              className="input"
              value={href}
              onChange={(event) => setHref(event.target.value)}
            />
          )}
        </Field>
        <Button look="primary" type="submit">
          Set link
        </Button>
      </form>
    </Dialog>
  );
}
