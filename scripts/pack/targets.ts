import { FuseState, FuseV1Options } from '@electron/fuses';

/** A system the app is packed for, as far as it can be looked at without Electron's program. */
export interface Target {
  readonly platform: 'linux' | 'win' | 'mac';
  readonly arch: 'x64' | 'arm64';
  /** The folder electron-builder makes. */
  readonly folder: string;
  /** What Electron's program is called afterwards; on a Mac the folder that is the program. */
  readonly program: string;
  /** The folder of the archive, and those of our own notices and of Electron's. */
  readonly resources: string;
  readonly ownNotices: string;
  readonly notices: string;
  /**
   * The icon of an .upfront file, where it lies beside the archive: Windows has
   * it in its installer, Linux in its theme.
   */
  readonly fileIcon?: string;
  /** The one native library that must be beside the archive. */
  readonly native: string;
  /** What the library must be, by its own header. */
  readonly kind: 'ELF x64' | 'PE x64' | 'Mach-O arm64';
}

/** On Linux and Windows everything lies beside the program. */
const BESIDE = { resources: 'resources', ownNotices: '', notices: '' } as const;

export const TARGETS: readonly Target[] = [
  {
    platform: 'linux',
    arch: 'x64',
    folder: 'linux-unpacked',
    program: 'upfront',
    ...BESIDE,
    native: 'linux-x64.node',
    kind: 'ELF x64',
  },
  {
    platform: 'win',
    arch: 'x64',
    folder: 'win-unpacked',
    program: 'Upfront.exe',
    ...BESIDE,
    native: 'win32-x64.node',
    kind: 'PE x64',
  },
  {
    platform: 'mac',
    arch: 'arm64',
    folder: 'mac-arm64',
    program: 'Upfront.app',
    resources: 'Upfront.app/Contents/Resources',
    ownNotices: 'Upfront.app/Contents',
    notices: 'Upfront.app/Contents/Resources',
    fileIcon: 'Upfront.app/Contents/Resources/incident.icns',
    native: 'darwin-arm64.node',
    kind: 'Mach-O arm64',
  },
];

/** All that may be in the archive; each must be there at least once. */
export const ALLOWED: readonly RegExp[] = [
  /^\/dist\/main\/index\.(?:aff|dic)$/,
  /^\/package\.json$/,
  /^\/LICENSE$/,
  /^\/dist\/main\/(electron[\w-]*\.js|preload\.cjs|licences\.json\.gz)$/,
  /^\/dist\/renderer\/(index\.html|assets\/[^/]+\.(js|css|svg|png|woff2?))$/,
  /^\/assets\/samples\/[\w-]+\.json$/,
  /^\/node_modules\/better-sqlite3-multiple-ciphers\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/.+\.node)$/,
  /^\/node_modules\/@fontsource\/carlito\/(package\.json|LICENSE|files\/carlito-[a-z-]+-(400|700)-normal\.woff)$/,
  /^\/node_modules\/@fontsource\/arimo\/(package\.json|LICENSE|files\/arimo-latin(-ext)?-(400|700)-normal\.woff)$/,
  /^\/node_modules\/@fontsource\/tinos\/(package\.json|LICENSE|files\/tinos-latin(-ext)?-(400|700)-normal\.woff)$/,
  /^\/node_modules\/@fontsource\/dejavu-sans\/(package\.json|LICENSE|files\/[a-z-]+-400-normal\.woff)$/,
];

/** Our own notice and Electron's, which must go with the program. */
export const OWN_NOTICE = 'LICENCES.txt';
export const ELECTRON_NOTICES = ['LICENSE.electron.txt', 'LICENSES.chromium.html'] as const;

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
