interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Template[];
}

interface Item extends Omit<Template, 'submenu' | 'click'> {
  checked?: boolean;
  readonly label: string;
  readonly click: () => void;
  readonly submenu: { readonly items: readonly Item[] } | null;
}

interface Bar {
  readonly items: readonly Item[];
  readonly getMenuItemById: (id: string) => Item | null;
}

let shown: Bar | null = null;

/** The item of that id, however deep it stands. */
function itemIn(items: readonly Item[], id: string): Item | null {
  for (const item of items) {
    const found = item.id === id ? item : itemIn(item.submenu?.items ?? [], id);
    if (found) return found;
  }
  return null;
}

function build(template: readonly Template[]): Bar {
  const items = template.map(({ submenu, click, ...rest }) => ({
    ...rest,
    label: rest.label ?? rest.role ?? '',
    click: click ?? (() => {}),
    submenu: submenu ? build(submenu) : null,
  }));
  return { items, getMenuItemById: (id) => itemIn(items, id) };
}

export const Menu = {
  buildFromTemplate: build,
  setApplicationMenu: (menu: Bar) => {
    shown = menu;
  },
  getApplicationMenu: () => shown,
};
