/** What a release depends on before anything is built. */
export interface Surroundings {
  /** What "git status --porcelain" says. */
  readonly changes: string;
  readonly version: string;
  readonly changelog: string;
  /** True when the packages must be signed. */
  readonly signed: boolean;
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const certificate = ['CSC_LINK', 'CSC_KEY_PASSWORD'];

/** Names only: the values are read by electron-builder, and by nothing of ours. */
const signingValues: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: certificate,
  darwin: [...certificate, 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
};

/** Why no release can be made from here, one sentence each; none when it can. */
export function releaseObstacles(from: Surroundings): readonly string[] {
  const heading = from.changelog.split('\n').find((line) => line.startsWith(`## ${from.version} `));
  const lacking = from.signed
    ? (signingValues[from.platform] ?? []).filter((name) => !from.environment[name])
    : [];
  return [
    ...(from.changes.trim() === '' ? [] : ['There are changes that are not committed.']),
    ...(heading === undefined ? [`CHANGELOG.md has no section "## ${from.version} (date)".`] : []),
    ...(heading?.includes('unreleased') ? [`CHANGELOG.md calls ${from.version} unreleased: date it.`] : []),
    ...lacking.map((name) => `Signing needs ${name} in the environment; see docs/release.md.`),
  ];
}
