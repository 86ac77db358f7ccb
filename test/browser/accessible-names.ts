import type { CDPSession, Page } from 'playwright';

interface TreeNode {
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

function isFocusable({ properties = [] }: TreeNode): boolean {
  return properties.some(({ name, value }) => name === 'focusable' && value.value === true);
}

async function describeNode(session: CDPSession, node: TreeNode): Promise<string> {
  const { backendDOMNodeId } = node;
  if (backendDOMNodeId === undefined) return roleOf(node);
  const { node: element } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  return `${roleOf(node)} <${element.localName} ${(element.attributes ?? []).join(' ').slice(0, 100)}>`;
}

/** The controls and parts of the shown screen that a screen reader has no name or no role for, as Chromium tells it. */
export async function nameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  const wrong = nodes.filter((node) => {
    if (node.ignored || roleOf(node) === 'RootWebArea') return false;
    const hasName = String(node.name?.value ?? '').trim() !== '';
    if (isFocusable(node) && MUTE.test(roleOf(node))) return true;
    return !hasName && (NAMED.test(roleOf(node)) || isFocusable(node));
  });
  const found = await Promise.all(wrong.map((node) => describeNode(session, node)));
  await session.detach();
  return found;
}
