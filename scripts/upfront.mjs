import './guard.mjs';

await import('../main/hosts/cli/main.ts');
