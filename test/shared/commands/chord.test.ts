import { describe, expect, it } from 'vitest';
import { acceleratorOf, isPressed, printChord } from '../../../shared/commands/chord.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '' };
const ctrl = (key: string, more = {}) => ({ ...none, key, ctrlKey: true, ...more });
const meta = (key: string, more = {}) => ({ ...none, key, metaKey: true, ...more });

describe('keys that are pressed', () => {
  it('hold Control on a PC and Command on a Mac', () => {
    expect(isPressed('Mod+S', ctrl('s'), false)).toBe(true);
    expect(isPressed('Mod+S', meta('s'), true)).toBe(true);
    expect(isPressed('Mod+S', meta('s'), false)).toBe(false);
    expect(isPressed('Mod+S', ctrl('s'), true)).toBe(false);
    expect(isPressed('Mod+S', { ...none, key: 's' }, false)).toBe(false);
  });

  it('differ by Shift where Shift makes no other sign', () => {
    expect(isPressed('Mod+Shift+Z', ctrl('Z', { shiftKey: true }), false)).toBe(true);
    expect(isPressed('Mod+Z', ctrl('Z', { shiftKey: true }), false)).toBe(false);
    expect(isPressed('F6', { ...none, key: 'F6' }, false)).toBe(true);
    expect(isPressed('F6', { ...none, key: 'F6', shiftKey: true }, false)).toBe(false);
  });

  it('are the same with Caps Lock', () => {
    expect(isPressed('Mod+Z', ctrl('Z'), false)).toBe(true);
  });

  it('are signs wherever a keyboard has them', () => {
    expect(isPressed('Mod+/', ctrl('/', { shiftKey: true, code: 'Digit7' }), false)).toBe(true);
    expect(isPressed('Mod+Plus', ctrl('+', { shiftKey: true }), false)).toBe(true);
    expect(isPressed('Mod+Plus', ctrl('+'), false)).toBe(true);
    expect(isPressed('Mod+=', ctrl('='), false)).toBe(true);
  });

  it('are found by their place where the letters are not Latin', () => {
    expect(isPressed('Mod+Z', ctrl('я', { code: 'KeyZ' }), false)).toBe(true);
    expect(isPressed('Mod+S', ctrl('я', { code: 'KeyZ' }), false)).toBe(false);
  });

  it('mean nothing with Alt, which types letters', () => {
    expect(isPressed('Mod+E', ctrl('e', { altKey: true }), false)).toBe(false);
  });
});

it('are printed as each keyboard writes them', () => {
  expect(printChord('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(printChord('Mod+Shift+Z', true)).toBe('⇧⌘Z');
  expect(printChord('Shift+F8', false)).toBe('Shift+F8');
  expect(acceleratorOf('Mod+Shift+Z')).toBe('CommandOrControl+Shift+Z');
});
