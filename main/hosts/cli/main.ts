import { complaintAboutNode } from './node-version.ts';

// Nothing imported above may lead to better-sqlite3-multiple-ciphers: its binary ends an old Node with a crash and without a word.
const complaint = complaintAboutNode(process.versions.node);
if (complaint === null) {
  const { runCommandLine } = await import('./run.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  console.error(complaint);
  process.exitCode = 2;
}
