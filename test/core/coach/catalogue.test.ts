import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/core/coach/catalogue.ts';
import { examplesOf } from './speak.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fileOf = (id: string): string => id.replace('.', '-');

/** Rule file to the folder of its family; folders inside one hold the wordings of a long rule. */
const families = new Map(
  readdirSync(here('../../../shared/core/coach/rules')).flatMap((family) =>
    readdirSync(here(`../../../shared/core/coach/rules/${family}`))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.replace('.ts', ''), family] as const),
  ),
);

describe('the catalogue of rules', () => {
  it('holds each rule once', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has its file, its doc and its test',
    (id, rule) => {
      const family = families.get(fileOf(id));
      expect(family).toBeDefined();
      expect(existsSync(here(`rules/${family}/${fileOf(id)}.test.ts`))).toBe(true);
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
    expect([...families.keys()].toSorted()).toEqual(RULES.map((rule) => fileOf(rule.id)).toSorted());
  });
});
