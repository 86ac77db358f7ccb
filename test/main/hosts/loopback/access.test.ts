import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../main/hosts/loopback/access.ts';

const origin = 'http://127.0.0.1:4321';
const host = '127.0.0.1:4321';
const call = {
  host,
  origin,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
};

describe('a call', () => {
  it('of our own page is let in', () => {
    expect(refusal({ method: 'POST', headers: call }, origin)).toBeNull();
  });

  it.each([
    ['another site', { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' }],
    ['localhost, which is another origin', { origin: 'http://localhost:4321' }],
    ['a frame without an origin', { origin: 'null' }],
    ['a name re-bound to this machine', { host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
    ['the host named differently', { host: 'localhost:4321' }],
    ['no host at all', { host: undefined }],
    ['no origin', { origin: undefined }],
    ['a program that is no browser', { 'sec-fetch-site': undefined }],
  ])('of %s is refused', (_who, headers) => {
    expect(refusal({ method: 'POST', headers: { ...call, ...headers } }, origin)).toBe(403);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-8',
    undefined,
  ])('as %s is refused', (type) => {
    const headers = { ...call, 'content-type': type };
    expect(refusal({ method: 'POST', headers }, origin)).toBe(415);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'CONNECT', undefined])('by %s is refused', (method) => {
    expect(refusal({ method, headers: call }, origin)).toBe(405);
  });
});

describe('the page', () => {
  it.each(['none', 'same-origin', undefined])('opens with Sec-Fetch-Site %s', (site) => {
    expect(refusal({ method: 'GET', headers: { host, 'sec-fetch-site': site } }, origin)).toBeNull();
  });

  it.each([
    ['a link or picture on another site', { host, 'sec-fetch-site': 'cross-site' }],
    ['another server of this machine', { host, 'sec-fetch-site': 'same-site' }],
    ['a script of another origin', { host, origin: 'https://example.com' }],
    ['a re-bound name', { host: 'evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('does not open for %s', (_who, headers) => {
    expect(refusal({ method: 'GET', headers }, origin)).toBe(403);
  });
});
