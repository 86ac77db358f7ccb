import { describe, expect, it } from 'vitest';
import { contrastOnWhite, readAccent } from '../../../shared/core/style/accent.ts';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';

describe('a colour for headings', () => {
  it('is told from white as WCAG counts it', () => {
    expect(contrastOnWhite('FFFFFF')).toBe(1);
    expect(contrastOnWhite('000000')).toBeCloseTo(21, 5);
    // The two greys beside the border, from the tables of WCAG's own examples.
    expect(contrastOnWhite('767676')).toBeGreaterThan(4.5);
    expect(contrastOnWhite('777777')).toBeLessThan(4.5);
    expect(contrastOnWhite(PLAIN_STYLE.accent)).toBeCloseTo(11.6, 1);
  });

  it.each([
    ['#00685e', '00685E'],
    ['00685E', '00685E'],
    [' #07c ', '0077CC'],
    ['#767676', '767676'],
  ])('is read from %j', (typed, hex) => {
    expect(readAccent(typed)).toEqual({ ok: true, value: hex });
  });

  it('is refused when it cannot be read on white, with the next one that can', () => {
    expect(readAccent('#777777')).toEqual({
      ok: false,
      message:
        '#777777 is too light for text on white: its contrast is 4.4 to 1, and 4.5 is needed. #767676 is the same colour, dark enough.',
    });
    for (const light of ['#7fb2e5', '#ffff00', '#ffffff', '#ff8800']) {
      const read = readAccent(light);
      const [, offered = ''] = /4\.5 is needed\. #([0-9A-F]{6}) /.exec(read.ok ? '' : read.message) ?? [];
      expect(readAccent(offered), light).toEqual({ ok: true, value: offered });
    }
  });

  it.each(['blue', '', '#12345', 'rgb(0,0,0)', '#1B3A5C80'])('is not read from %j', (typed) => {
    expect(readAccent(typed)).toMatchObject({ ok: false, message: expect.stringMatching(/is no colour/) });
  });
});
