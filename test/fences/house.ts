import type { Files } from './tree.ts';

/** What the house depends on; the versions do not matter here. */
export const manifest = {
  name: 'house',
  type: 'module',
  dependencies: {
    '@tiptap/core': '*',
    'better-sqlite3-multiple-ciphers': '*',
    docx: '*',
    fflate: '*',
    react: '*',
    'temporal-polyfill': '*',
    zod: '*',
  },
  devDependencies: { electron: '*' },
};

/** The smallest house that keeps every rule: one file a room, importing all that the room may import. */
export const house: Files = {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'shared/core/impact/minutes.ts': `import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { two } from '../two.ts';

export const minutes = z.number().int().min(two);
export const later = (start: string): string => Temporal.Instant.from(start).add({ minutes: two }).toString();
`,
  'shared/core/two.ts': `export const two = 2;
`,
  'shared/api/contract.ts': `import { z } from 'zod';
import { minutes } from '../core/impact/minutes.ts';

export const argument = z.object({ minutes });
`,
  'main/app/ports.ts': `import type { argument } from '../../shared/api/contract.ts';

export interface Store {
  readonly save: (value: typeof argument) => void;
}
`,
  'main/app/save.ts': `import { two } from '../../shared/core/two.ts';
import type { Store } from './ports.ts';

export const save = (_store: Store): number => two;
`,
  'main/store/open.ts': `import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import { two } from '../../shared/core/two.ts';
import type { Store } from '../app/ports.ts';

export const open = (folder: string): Store => ({
  save: () => {
    void setTimeout(two);
    new Database(join(folder, 'incidents')).close();
  },
});
`,
  'main/export/docx/write.ts': `import { Buffer } from 'node:buffer';
import { Document } from 'docx';
import { zipSync } from 'fflate';
import { two } from '../../../shared/core/two.ts';

export const write = (): Buffer => Buffer.from(zipSync({ a: new Uint8Array(two) }));
export const empty = new Document({ sections: [] });
`,
  'main/hosts/compose.ts': `import { argument } from '../../shared/api/contract.ts';
import { save } from '../app/save.ts';
import { empty, write } from '../export/docx/write.ts';
import { open } from '../store/open.ts';

export const compose = (folder: string): readonly unknown[] => [argument, save(open(folder)), write(), empty];
`,
  'main/hosts/cli/main.ts': `import { compose } from '../compose.ts';

console.log(compose('.'));
`,
  'main/hosts/electron/main.ts': `import { app } from 'electron';
import { compose } from '../compose.ts';

compose(app.name);
`,
  'renderer/client/connect.ts': `import { argument } from '../../shared/api/contract.ts';

export const connect = (): typeof argument => argument;
`,
  'renderer/state/store.ts': `import { later } from '../../shared/core/impact/minutes.ts';
import { connect } from '../client/connect.ts';

export const store = { connect, later };
`,
  'renderer/ui/field.tsx': `import type { ReactNode } from 'react';

export const Field = (): ReactNode => <button type="button">Save</button>;
`,
  'renderer/features/editor.tsx': `import { Editor as Words } from '@tiptap/core';
import type { ReactNode } from 'react';
import { two } from '../../shared/core/two.ts';
import { store } from '../state/store.ts';
import { Field } from '../ui/field.tsx';

export const editor = [store, Words];
export const Editor = (): ReactNode => [two, <Field key="field" />];
`,
  'renderer/main.tsx': `import { Editor, editor } from './features/editor.tsx';

document.title = String([Editor, editor]);
`,
};
