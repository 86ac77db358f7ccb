import type { CDPSession, Page } from 'playwright';

interface TreeNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** What stands for an act, an input or a part of the window, as a screen reader calls it. */
const NAMED =
  /^(alertdialog|button|checkbox|combobox|complementary|dialog|grid|image|img|link|listbox|menu|menuitem|meter|navigation|option|progressbar|radio|region|searchbox|slider|spinbutton|switch|tab|table|tablist|textbox|timer|toolbar|tree|treeitem)$/i;
/** Roles that say nothing about what can be done. */
const MUTE = /^(generic|none|paragraph|section|statictext)$/i;

const roleOf = ({ role }: TreeNode): string => String(role?.value ?? '');
const nameOf = ({ name }: TreeNode): string => String(name?.value ?? '').trim();

function isFocusable({ properties = [] }: TreeNode): boolean {
  return properties.some(({ name, value }) => name === 'focusable' && value.value === true);
}

async function describeNode(session: CDPSession, node: TreeNode): Promise<string> {
  const { backendDOMNodeId } = node;
  if (backendDOMNodeId === undefined) return roleOf(node);
  const { node: element } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  return `${roleOf(node)} <${element.localName} ${(element.attributes ?? []).join(' ').slice(0, 100)}>`;
}

/** A radio button alone says "Brief", not of what: its group does. */
function hasNamedGroup(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): boolean {
  const parent = byId.get(node.parentId ?? '');
  if (!parent) return false;
  return (
    (/^(group|radiogroup)$/.test(roleOf(parent)) && nameOf(parent) !== '') || hasNamedGroup(parent, byId)
  );
}

/** Words of a link as some screen readers read them: one text after the other, whatever room is between them. */
function wordsOf(this: Element): string {
  const read = this.cloneNode(true) as Element;
  for (const hidden of read.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return read.textContent ?? '';
}

/** True of "Bottom lineDone", where the eye sees two columns. */
async function runsTogether(session: CDPSession, node: TreeNode): Promise<boolean> {
  const { backendDOMNodeId } = node;
  if (roleOf(node) !== 'link' || backendDOMNodeId === undefined) return false;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: wordsOf.toString(),
    objectId: object.objectId ?? '',
    returnByValue: true,
  });
  // Between two boxes Chromium puts a space into the name, before a comma too.
  const [name, words] = [nameOf(node), String(result.value ?? '')].map((text) =>
    text.trim().replace(/\s+/g, ' ').replaceAll(' ,', ','),
  );
  return name !== words && name?.replaceAll(' ', '') === words?.replaceAll(' ', '');
}

/**
 * What a screen reader has no clear words for on the shown screen, as Chromium tells it: controls and parts without a
 * name or a role, choices of nothing, links whose words run together.
 */
export async function unclear(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const shown = nodes.filter((node) => !node.ignored && roleOf(node) !== 'RootWebArea');
  const wrong = shown.filter((node) => {
    if (isFocusable(node) && MUTE.test(roleOf(node))) return true;
    if (roleOf(node) === 'radio' && !hasNamedGroup(node, byId)) return true;
    return nameOf(node) === '' && (NAMED.test(roleOf(node)) || isFocusable(node));
  });
  const together = await Promise.all(shown.map((node) => runsTogether(session, node)));
  wrong.push(...shown.filter((_, index) => together[index]));
  const found = await Promise.all(wrong.map((node) => describeNode(session, node)));
  await session.detach();
  return found;
}
