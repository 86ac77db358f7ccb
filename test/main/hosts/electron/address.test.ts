import { expect, it } from 'vitest';
import { incidentAddress, isOwnAddress, isOwnPage } from '../../../../main/hosts/electron/address.ts';

it.each(['app://upfront/', 'app://upfront/#/incident/x', 'app://upfront/index.html?x'])(
  '%s is ours',
  (url) => {
    expect(isOwnAddress(url)).toBe(true);
  },
);

it.each([
  'https://upfront/',
  'app://upfront.example/',
  'app://other/',
  'app://upfront:80/',
  'app://user@upfront/',
  'app://user:word@upfront/',
  'file:///app://upfront/',
  'https://example.com/app://upfront/',
  'about:blank',
  'data:text/html,app://upfront/',
  'javascript:app://upfront/',
  '',
  'upfront',
])('%s is not ours', (url) => {
  expect(isOwnAddress(url)).toBe(false);
});

it('takes calls from the main frame of our page only', () => {
  expect(isOwnPage({ url: 'app://upfront/', isMainFrame: true })).toBe(true);
  expect(isOwnPage({ url: 'app://upfront/', isMainFrame: false })).toBe(false);
  expect(isOwnPage({ url: 'https://example.com/', isMainFrame: true })).toBe(false);
  expect(isOwnPage({ url: null, isMainFrame: true })).toBe(false);
});

it('escapes an id, so that it stays one part of the address', () => {
  expect(incidentAddress('a/b?c#d')).toBe('app://upfront/#/incident/a%2Fb%3Fc%23d');
});
