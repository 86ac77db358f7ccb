import { afterEach, describe, expect, it, vi } from 'vitest';
import { menusOf } from '../../../../main/hosts/electron/menu.ts';
import { recentIncidents } from '../../../../main/hosts/electron/recent.ts';

const incident = (id: string, title: string) => ({
  id,
  title,
  status: 'restored',
  variant: 'running',
  savedAt: '2026-06-03T14:03:00.000Z',
  sample: false,
  snippet: '',
});
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => incident(id, `Cards & payments ${id}`));

describe('the recent incidents in the menu', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['UTC', '3 June 14:03'],
    ['Asia/Kolkata', '3 June 19:33'],
    ['Pacific/Auckland', '4 June 02:03'],
  ])(
    'are the newest five on the clock of %s, without a word of their titles until they are allowed',
    (zone, at) => {
      vi.stubEnv('TZ', zone);
      const shown = recentIncidents(many, false);
      expect(shown.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
      for (const { label } of shown) expect(label).toBe(`Incident saved ${at}, restored`);
    },
  );

  it('have their titles, clipped, when they are allowed', () => {
    const [first, long, untitled] = recentIncidents(
      [...many.slice(0, 1), incident('l', 'x'.repeat(200)), incident('u', '')],
      true,
    );
    expect(first?.label).toBe('Cards && payments a');
    expect(long?.label).toHaveLength(60);
    expect(untitled?.label).toMatch(/^Incident saved /);
  });

  it('stand in the File menu of every platform, each with its id', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const file = menusOf(platform, recentIncidents(many, false)).find(({ label }) =>
        /^&?File$/.test(label),
      );
      expect(file?.lines.filter(({ kind }) => kind === 'incident')).toHaveLength(5);
    }
  });
});
