import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, chordsOf, commandOf } from '../../../shared/commands/commands.ts';

describe('the commands', () => {
  it('have titles of their own', () => {
    const titles = COMMAND_IDS.map((id) => commandOf(id).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have keys of their own at every place', () => {
    const places = COMMAND_IDS.flatMap((id) =>
      chordsOf(id).map((chord) => `${commandOf(id).place} ${chord}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('share keys with a more general one only where a screen has its own meaning of them', () => {
    const general = COMMAND_IDS.filter((id) => ['everywhere', 'incident'].includes(commandOf(id).place));
    const taken = new Map(general.flatMap((id) => chordsOf(id).map((chord) => [chord, id])));
    const shared = COMMAND_IDS.filter((id) => !general.includes(id)).flatMap((id) =>
      chordsOf(id).flatMap((chord) => (taken.has(chord) ? [`${id} over ${taken.get(chord)}`] : [])),
    );
    expect(shared).toEqual(['freeze over save', 'newTerm over new', 'saveTerm over save']);
  });

  it('are never on Ctrl+Alt, which types a letter on some keyboards', () => {
    expect(COMMAND_IDS.flatMap(chordsOf).filter((chord) => chord.includes('Alt'))).toEqual([]);
  });

  it('leave to each system what it keeps for itself', () => {
    // macOS: hide, minimize, quit, close, full-screen pictures; Windows: menu,
    // program menu, tasks; both: the clipboard.
    const kept = [
      'A',
      'C',
      'H',
      'M',
      'Q',
      'V',
      'W',
      'X',
      'Space',
      'Tab',
      'Shift+3',
      'Shift+4',
      'Shift+5',
      'Shift+Q',
    ];
    const taken = [
      ...kept.map((key) => `Mod+${key}`),
      'F10',
      'F11',
      'Mod+Shift+V',
      'Mod+Escape',
      'Mod+Shift+Escape',
    ];
    expect(COMMAND_IDS.flatMap(chordsOf).filter((chord) => taken.includes(chord))).toEqual([]);
  });

  it('have the keys that every desktop app has', () => {
    const keys = COMMAND_IDS.flatMap(chordsOf);
    const usual = ['N', 'O', 'S', 'Z', 'Shift+Z', 'F', 'P', 'K', '/', '0', '=', '-'].map(
      (key) => `Mod+${key}`,
    );
    expect(usual.filter((chord) => !keys.includes(chord))).toEqual([]);
  });
});
