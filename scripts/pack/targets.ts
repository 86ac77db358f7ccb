import { FuseState, FuseV1Options } from '@electron/fuses';

/** A system the app is packed for, as far as it can be looked at without Electron's program. */
export interface Target {
  readonly platform: 'linux' | 'win';
  /** The folder electron-builder makes. */
  readonly folder: string;
  /** What Electron's program is called before and after. */
  readonly stub: string;
  readonly program: string;
  /** The one native library that must be beside the archive. */
  readonly native: string;
  /** What the library must be, by its own header. */
  readonly kind: 'ELF x64' | 'PE x64';
}

export const TARGETS: readonly Target[] = [
  {
    platform: 'linux',
    folder: 'linux-unpacked',
    stub: 'electron',
    program: 'upfront',
    native: 'linux-x64.node',
    kind: 'ELF x64',
  },
  {
    platform: 'win',
    folder: 'win-unpacked',
    stub: 'electron.exe',
    program: 'Upfront.exe',
    native: 'win32-x64.node',
    kind: 'PE x64',
  },
];

/** All that may be in the archive; each must be there at least once. */
export const ALLOWED: readonly RegExp[] = [
  /^\/package\.json$/,
  /^\/LICENSE$/,
  /^\/dist\/main\/(electron[\w-]*\.js|preload\.cjs|licences\.json)$/,
  /^\/dist\/renderer\/(index\.html|assets\/[^/]+\.(js|css|svg|png|woff2?))$/,
  /^\/assets\/samples\/[\w-]+\.json$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/.+\.node)$/,
];

/** The notices that must lie beside the program. */
export const NOTICES = ['LICENCES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'] as const;

/** What electron-builder.yml must have set. */
export const FUSES: Readonly<Partial<Record<FuseV1Options, FuseState>>> = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
};

/** The most that the app's own part may weigh, without Electron: archive, what lies beside it, notices; in bytes. */
export const MAX_BYTES = 15_000_000;
