import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { examplesOf } from './speak.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fileOf = (id: string): string => id.replace('.', '-');

describe('the catalogue of rules', () => {
  it('holds each rule once', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has its file, its doc and its test',
    (id, rule) => {
      expect(existsSync(here(`../../../shared/core/coach/rules/${fileOf(id)}.ts`))).toBe(true);
      expect(existsSync(here(`rules/${fileOf(id)}.test.ts`))).toBe(true);
      expect(rule.doc).toMatch(/^[A-Z].{10,}\.$/);
      expect(rule.doc).not.toContain('\n');
      expect(rule.message).toMatch(/\.$/);
      expect(rule.reason).toMatch(/\.$/);
      expect(rule.suggestion.length).toBeGreaterThan(20);
      expect(examplesOf(id).flagged.length).toBeGreaterThanOrEqual(5);
      expect(examplesOf(id).clean.length).toBeGreaterThanOrEqual(5);
    },
  );

  it('leaves no rule out', () => {
    const files = readdirSync(here('../../../shared/core/coach/rules')).map((file) =>
      file.replace('.ts', ''),
    );
    expect(files.toSorted()).toEqual(RULES.map((rule) => fileOf(rule.id)).toSorted());
  });
});
