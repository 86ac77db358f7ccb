import { describe, expect, it } from 'vitest';
import { PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { parseStyleFile, printStyleFile } from '../../../shared/core/style/style-file.ts';

const HEAD = { kind: 'upfront-house-style', version: 1 };
const refusal = (value: unknown): string => {
  const read = parseStyleFile(value);
  return read.ok ? 'taken' : read.message;
};

describe('the file of a house style', () => {
  const logo = { kind: 'png', base64: 'AAAA', width: 64, height: 32, alt: 'Logo of Northbank' } as const;
  const style = {
    ...PLAIN_STYLE,
    accent: '00685E',
    headings: 'Arial',
    body: 'Times New Roman',
    mark: 'Internal',
    language: 'en-GB',
    logo,
  } as const;

  it('comes back as it went, and is the same text for the same style', () => {
    const text = printStyleFile(style, 'Letter');
    const { logo: picture, ...rest } = style;
    expect(parseStyleFile(JSON.parse(text))).toEqual({
      ok: true,
      value: { style: rest, logo: { base64: 'AAAA', alt: picture.alt }, page: 'Letter' },
    });
    const turned = Object.fromEntries(Object.entries(style).toReversed()) as unknown as typeof style;
    expect(printStyleFile(turned, 'Letter')).toBe(text);
  });

  it('may leave out all but its kind: the rest is as at first, and no paper is chosen', () => {
    const { logo: none, ...plain } = PLAIN_STYLE;
    expect(parseStyleFile(HEAD)).toEqual({ ok: true, value: { style: plain, logo: none, page: null } });
  });

  it.each([
    [[], 'It is no house style of Upfront.'],
    [null, 'It is no house style of Upfront.'],
    [{ schema: 1 }, 'It is no house style of Upfront.'],
    [{ ...HEAD, version: 2 }, 'It was written by a newer Upfront: update this one first.'],
    [{ ...HEAD, colour: '#000' }, 'It says “colour”, which no house style has.'],
    [{ ...HEAD, accent: 7 }, '“accent” is a colour, as in "#1B3A5C".'],
    [
      { ...HEAD, mark: 'Secret' },
      '“mark” is nothing, Internal, Confidential or Strictly confidential, not “Secret”.',
    ],
    [{ ...HEAD, body: 'Papyrus' }, '“body” is Calibri, Arial or Times New Roman, not “Papyrus”.'],
    [{ ...HEAD, language: 'de' }, '“language” is en-US or en-GB, not “de”.'],
    [{ ...HEAD, page: 'A3' }, '“page” is A4 or Letter, not “A3”.'],
    [{ ...HEAD, markPlace: 1 }, '“markPlace” is header or footer, not what it says.'],
    [{ ...HEAD, logo: 'logo.png' }, '“logo” needs “base64”, the picture, and “alt”, what it shows.'],
    [
      { ...HEAD, logo: { base64: 'AAAA', alt: ' \u0007 ' } },
      'Say what the logo shows, for who does not see it: “Logo of Example Ltd”.',
    ],
  ])('is refused in one sentence: %j', (value, message) => {
    expect(refusal(value)).toBe(message);
  });
});
