/** A sentence when this Node is too old to load the store's binary; null when it will do. */
export function complaintAboutNode(version: string): string | null {
  const [major = 0] = version.split('.').map(Number);
  if (major >= 22) return null;
  return `Upfront needs Node 22.18 or newer, and this is Node ${version}. Install Node 24 from https://nodejs.org.`;
}
