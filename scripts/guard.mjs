// Plain JavaScript on purpose: it must run, and speak, on a Node too old for everything else. Node 20 would
// otherwise end in a crash of the SQLite binary or in an unknown file extension.

/** The first Node that runs TypeScript without a flag; better-sqlite3-multiple-ciphers's binaries crash on Node 20. */
const oldest = { major: 22, minor: 18 };

/**
 * @param {string} version as process.versions.node, for instance "20.20.2"
 * @returns {string | null} the sentence for the person, or null when the version will do
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null;
  return (
    `Upfront needs Node ${oldest.major}.${oldest.minor} or newer, and this is Node ${version}. ` +
    'On Linux x64, "npm ci" brings Node 24: run "npm ci", then use the npm commands ("npm start"). ' +
    'Elsewhere install Node 24 from https://nodejs.org.'
  );
}

const complaint = complaintAboutNode(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
