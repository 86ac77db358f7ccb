import { describe, expect, it } from 'vitest';
import { parseRoute, placeOf, printRoute, type Route } from '../../../renderer/state/route.ts';
import { PLACE } from '../../../shared/api/place.ts';

const ROUTES: readonly Route[] = [
  { screen: 'incidents' },
  { screen: 'vocabulary' },
  { screen: 'drill' },
  { screen: 'settings' },
  { screen: 'about' },
  { screen: 'safe' },
  { screen: 'gallery' },
  { screen: 'help', page: 'export' },
  { screen: 'help', page: '' },
  { screen: 'capture', id: '0198c2' },
  { screen: 'versions', id: '0198c2' },
  { screen: 'rehearsal', id: '0198c2', cut: '5m', part: 'changed' },
  { screen: 'workspace', id: '0198c2', room: 'impact' },
  { screen: 'workspace', id: '0198c2', room: 'impact', target: 'field-customers' },
  { screen: 'conversation', id: '0198c2', tab: '' },
  { screen: 'conversation', id: '0198c2', tab: 'questions' },
  { screen: 'conversation', id: '0198c2', tab: 'meeting', target: 'promise-p1' },
  { screen: 'workspace', id: 'a/b %', room: '' },
];

describe('the address', () => {
  it.each(ROUTES)('leads back to where it was written: %o', (route) => {
    expect(parseRoute(printRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/incident', '#/incident/'])('is the list for %o', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'incidents' });
  });

  it('is the list where it is broken', () => {
    expect(parseRoute('#/incident/%E0%A4%A')).toEqual({ screen: 'incidents' });
  });
});

describe('the place where the next start begins', () => {
  it('is the part of the incident that was left open', () => {
    expect(placeOf({ screen: 'workspace', id: '0198c2', room: 'impact', target: 'field-customers' })).toBe(
      '#/incident/0198c2/impact',
    );
    expect(placeOf({ screen: 'rehearsal', id: '0198c2', cut: '5m', part: 'all' })).toBe('#/incident/0198c2');
  });

  it.each(ROUTES)('of $screen is one the host keeps', (route) => {
    const place = placeOf(route);
    if (place === null) expect('id' in route).toBe(false);
    else expect(place).toMatch(PLACE);
  });
});
