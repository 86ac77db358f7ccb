import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentPolicy, pageHeaders } from '../../../main/hosts/page-policy.ts';

it('lets nothing in by default and nothing out but calls', () => {
  for (const connect of ["'self'", "'none'"] as const) {
    const policy = contentPolicy(connect).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`connect-src ${connect}`);
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  }
});

it('knows the one style React Aria adds by itself, letter for letter', () => {
  const source = readFileSync(
    new URL('../../../node_modules/react-aria/dist/private/interactions/usePress.mjs', import.meta.url),
    'utf8',
  );
  const [, template = ''] = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source) ?? [];
  const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source) ?? [];
  const style = template.replace(/\$\{[^}]+\}/, attribute).trim();
  expect(style).toContain('touch-action');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(contentPolicy("'none'")).toContain(`'sha256-${hash}'`);
});

it('has headers that keep the page out of caches, frames and other sites', () => {
  expect(pageHeaders("'self'")).toMatchObject({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});
