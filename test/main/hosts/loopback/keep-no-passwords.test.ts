import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepNoPasswords } from '../../../../main/hosts/loopback/keep-no-passwords.ts';
import { newFolder } from '../../../store/parts/workshop.ts';

const fileIn = (profile: string) => join(profile, 'Default', 'Preferences');
const settingsIn = (profile: string) => JSON.parse(readFileSync(fileIn(profile), 'utf8')) as unknown;

it('tells a new profile, and one that has settings already, not to offer to keep passwords', () => {
  const profile = newFolder();
  keepNoPasswords(profile);
  expect(settingsIn(profile)).toEqual({ credentials_enable_service: false });
  writeFileSync(fileIn(profile), '{"zoom":1,"credentials_enable_service":true}');
  keepNoPasswords(profile);
  expect(settingsIn(profile)).toEqual({ zoom: 1, credentials_enable_service: false });
});

it('leaves settings that it cannot read as they are', () => {
  const profile = newFolder();
  mkdirSync(join(profile, 'Default'));
  writeFileSync(fileIn(profile), '{"zoom":');
  keepNoPasswords(profile);
  expect(readFileSync(fileIn(profile), 'utf8')).toBe('{"zoom":');
});
