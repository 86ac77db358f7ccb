interface Template {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Template[];
}

interface Item extends Omit<Template, 'submenu' | 'click'> {
  readonly label: string;
  readonly click: () => void;
  readonly submenu: { readonly items: readonly Item[] } | null;
}

let shown: { readonly items: readonly Item[] } | null = null;

function build(template: readonly Template[]): { readonly items: readonly Item[] } {
  return {
    items: template.map(({ submenu, click, ...rest }) => ({
      ...rest,
      label: rest.label ?? rest.role ?? '',
      click: click ?? (() => {}),
      submenu: submenu ? build(submenu) : null,
    })),
  };
}

export const Menu = {
  buildFromTemplate: build,
  setApplicationMenu: (menu: { readonly items: readonly Item[] }) => {
    shown = menu;
  },
  getApplicationMenu: () => shown,
};
