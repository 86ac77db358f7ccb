import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../../shared/core/passphrase/strength.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'short'],
    ['herons1', 'short'],
    ['🦩🦩🦩🦩', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['12345678901234567890', 'weak'],
    ['qwertyuiop', 'weak'],
    ['password1', 'weak'],
    ['Upfront2026!', 'weak'],
    ['heron heron heron heron heron heron', 'weak'],
    ['heron tapir', 'weak'],
    ['seven green herons walk', 'fair'],
    ['correct horse battery staple', 'fair'],
    ['seven green herons walk home slowly', 'strong'],
    ['Tr0ub4dor&3 K!x9_qZ%7w', 'strong'],
  ])('of “%s” is %s', (passphrase, level) => {
    const strength = passphraseStrength(passphrase);
    expect(strength.level).toBe(level);
    expect(strength.words).toMatch(/^[A-Z].*\.$/);
  });
});
