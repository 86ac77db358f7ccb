import { expect, it } from 'vitest';
import { contentPolicy, pageHeaders } from '../../../main/hosts/page-policy.ts';

it('lets nothing in by default and nothing out but calls', () => {
  for (const connect of ["'self'", "'none'"] as const) {
    const policy = contentPolicy(connect).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain(`connect-src ${connect}`);
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  }
});

it('lets no text become markup or code, but for what the editor reads when something is pasted and the speller’s own worker', () => {
  const policy = contentPolicy("'none'").split('; ');
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain('trusted-types ProseMirrorClipboard upfront-worker');
});

it('gives the page none of the powers over the machine', () => {
  const powers = pageHeaders("'self'")['Permissions-Policy']?.split(', ');
  expect(powers).toEqual(expect.arrayContaining(['camera=()', 'display-capture=()', 'hid=()', 'usb=()']));
  expect(powers?.every((power) => power.endsWith('=()'))).toBe(true);
});

it('has headers that keep the page out of caches, frames and other sites', () => {
  expect(pageHeaders("'self'")).toMatchObject({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});
