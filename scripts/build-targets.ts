import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { writtenOut } from './written-out.ts';

const root = resolve(import.meta.dirname, '..');

export const OUT_MAIN = join(root, 'dist', 'main');

/** What long patterns are made of is known before the program runs. */
const longTextsWrittenOut: Plugin = {
  name: 'long-texts-written-out',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.ts') && code.includes('/long-text.ts') ? { code: writtenOut(code), map: null } : null,
};

/**
 * The first calls are made by a file of their own, which waits neither for the code of the screens nor for their
 * styles: "async" runs it as soon as it is there.
 */
const earlyScript: Plugin = {
  name: 'early-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<script (?=[^>]*\/early-)/, '<script async '),
  },
};

/**
 * The letters of the first screen come with its code. Without them the browser looks for others on the machine, which
 * takes longer than all else about the first layout, and lays the screen out a second time when these arrive.
 */
const earlyFont: Plugin = {
  name: 'early-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const font = Object.keys(bundle).find((name) => /\/inter-latin-wght-normal-[^/]*\.woff2$/.test(name));
      if (font === undefined) throw new Error('The build has no letters for the first screen.');
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${font}`, crossorigin: '' };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

/** The files that a start in an incident runs. */
const STARTING: ReadonlySet<string> = new Set(['early', 'first', 'workspace']);

const OF_EVERY_SCREEN = /renderer\/(?:main|ui\/.*|features\/app\/bar)\.tsx$/;

/** Whose looks an incident's screen has, beside those of its parts in `ui`. */
const SEEN_IN_INCIDENT = [
  'app',
  'checklist',
  'coach',
  'evidence',
  'export',
  'fields',
  'find',
  'meeting',
  'preview',
  'readers',
  'update',
  'versions',
  'workspace',
];

/**
 * The looks of an incident's screen are read with the page, so that the screen waits for its code alone: a script that
 * asks for styles runs what needs them in a later task.
 */
const LOOKS_OF_INCIDENT = new RegExp(
  `renderer/(?:ui|features/(?:${SEEN_IN_INCIDENT.join('|')}))/[^/]+\\.css$`,
);

/** Whether a file may be missing when a screen asks for it: who runs has these, and would ask for them twice. */
const comesLater = (file: string): boolean =>
  !/\/(?:rolldown-runtime|early|first|workspace)-[^/]*\.js$/.test(file);

/**
 * The browser keeps what V8 has compiled of a file when it has run once, which is before anything is drawn: what the
 * drawing calls would be compiled anew at each start. With this line at its head V8 compiles all of a file at once, and
 * all of it is kept (V8's explicit compile hints); the first start of a version takes a little longer for it.
 */
const compiledWhole: Plugin = {
  name: 'compiled-whole',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !STARTING.has(file.name)) continue;
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  },
};

/** What Vite would do on its own and the page's policy (no inline script, no data: address) forbids is off. */
const renderer: InlineConfig = {
  root: join(root, 'renderer'),
  base: './',
  plugins: [longTextsWrittenOut, react(), earlyScript, earlyFont, compiledWhole],
  build: {
    outDir: join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter(comesLater) },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: join(root, 'renderer/index.html'), early: join(root, 'renderer/early.ts') },
      output: {
        // What a screen needs comes as one file, also what other screens share with it, which would
        // else be cut out: each further file is a question to the host. The list comes first; then
        // the incident; then what has its own way in.
        codeSplitting: {
          groups: [
            { name: 'early', test: /renderer\/early\.ts$/, priority: 3 },
            {
              name: 'first',
              test: (id) => OF_EVERY_SCREEN.test(id) || LOOKS_OF_INCIDENT.test(id),
              priority: 2,
            },
            {
              name: 'workspace',
              test: /renderer\/(?:features\/workspace\/workspace-screen|state\/documents)\.tsx?$/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  // A comment of a licence may hold an address; what the page loads holds none. Licences ship in their own file.
  worker: { format: 'es', rolldownOptions: { output: { comments: { legal: false } } } },
};

/**
 * What reads compressed letters in fontkit, the reader of a PDF's letters, brings half a megabyte of words; Node has the same.
 */
const nodesBrotli: Plugin = {
  name: 'nodes-brotli',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/brotli/decompress.js')
      ? "import { brotliDecompressSync } from 'node:zlib'; export default (bytes) => brotliDecompressSync(bytes);"
      : null,
};

/**
 * The writer of slides can load pictures by their address. Ours come as bytes, and the program has no code that asks
 * another machine.
 */
const noPicturesByAddress: Plugin = {
  name: 'no-pictures-by-address',
  transform(code, id) {
    if (!/[\\/]pptxgenjs[\\/]/.test(id)) return null;
    const without = code.replace("import('node:https')", 'Promise.resolve({ default: null })');
    if (without === code) throw new Error('pptxgenjs asks for node:https elsewhere now: look at it again.');
    return { code: without, map: null };
  },
};

const BUILT_IN = /import\s*(?:\{([^}]*)\}|(\w+))\s*from\s*(["']node:[^"']+["']);?/g;

/**
 * Asks Node for its own modules by a call: an import reads all that a module offers first, such as the streams of
 * `node:fs` and the WebSocket of `node:http` with a whole client.
 */
const builtInByCall: Plugin = {
  name: 'built-in-by-call',
  renderChunk: (code) =>
    code.replaceAll(
      BUILT_IN,
      (_all, names: string | undefined, whole: string | undefined, module: string) => {
        const taken = names === undefined ? whole : `{${names.replaceAll(/\bas\b/g, ':')}}`;
        return `const ${taken} = process.getBuiltinModule(${module});`;
      },
    ),
};

/** One file to run with Node or Electron. Native and host-given modules stay outside, all else is bundled. */
function program(entry: string, file: string, format: 'es' | 'cjs'): InlineConfig {
  return {
    root,
    build: {
      ssr: join(root, entry),
      outDir: OUT_MAIN,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: {
        output: {
          format,
          // The names of functions stay, as the log of crashes tells them.
          minify: { compress: { keepNames: { function: true, class: true } }, mangle: { keepNames: true } },
          entryFileNames: file,
          // Beside the entry: a module that looks for its files from its own folder must find the same one.
          chunkFileNames: `${file.split('.')[0]}-[name].js`,
          ...(format === 'cjs' ? { codeSplitting: false } : {}),
        },
      },
    },
    plugins: [
      longTextsWrittenOut,
      nodesBrotli,
      noPicturesByAddress,
      ...(format === 'es' ? [builtInByCall] : []),
    ],
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3-multiple-ciphers'] },
  };
}

interface Target {
  readonly entry: string;
  readonly config: InlineConfig;
}

/** Everything that ships as code. A sandboxed preload must be CommonJS, in one file. */
export const TARGETS: readonly Target[] = [
  { entry: 'renderer/index.html', config: renderer },
  {
    entry: 'main/hosts/electron/main.ts',
    config: program('main/hosts/electron/main.ts', 'electron.js', 'es'),
  },
  {
    entry: 'main/hosts/electron/preload.ts',
    config: program('main/hosts/electron/preload.ts', 'preload.cjs', 'cjs'),
  },
  { entry: 'main/hosts/cli/main.ts', config: program('main/hosts/cli/main.ts', 'cli.js', 'es') },
];
