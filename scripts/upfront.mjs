import './guard.mjs';

const { buildWhenNeeded, isBuilt } = await import('./build-when-needed.ts');

// "npm ci" builds nothing, and there is no page to open before the first build.
if (process.argv[2] === 'open' && !process.argv.includes('--help') && !isBuilt()) buildWhenNeeded();
await import('../main/hosts/cli/main.ts');
