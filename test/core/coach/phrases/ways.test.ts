import { describe, expect, it } from 'vitest';
import { sourceOf, waysOf } from '../../../../shared/core/coach/phrases/ways.ts';

/** Each way as a line: words to choose from by "/", neighbours by a space, gaps by "…". */
const needs = (pattern: RegExp): readonly string[] =>
  waysOf(pattern.source).map(({ runs }) =>
    runs.map((run) => run.map((words) => [...words].join('/')).join(' ')).join(' … '),
  );

describe('waysOf', () => {
  it('reads off the words that must stand one behind the other', () => {
    expect(needs(/\bpay (?:more|closer) attention\b/)).toEqual(['pay more/closer attention']);
    expect(needs(/\bcannot(?: ever)? happen\b/)).toEqual(['cannot … happen']);
    expect(needs(/\bcaused\b[^.;]{0,30} by\b/)).toEqual(['caused … by']);
  });

  it('takes each alternative and each phrase of a choice for itself', () => {
    expect(needs(/\bat risk\b|\bin danger\b/)).toEqual(['at risk', 'in danger']);
    expect(needs(/\b(?:learn|read|fact of life|part of business)\b/)).toEqual([
      'learn/read',
      'fact of life',
      'part of business',
    ]);
  });

  it('knows spellings and endings', () => {
    expect(needs(/\banaly[sz]e\b/)).toEqual(['analyse/analyze']);
    expect(needs(/\bplan(?:s|ned)? to\b/)).toEqual(['plan/plans/planned to']);
    expect(needs(/\bdon['’]t\b/)).toEqual(['don t']);
    expect(needs(/\bre-?start\b/)).toEqual(['restart/re']);
    expect(needs(/\bwould(?:n['’]t| not| never)? have\b/)).toEqual(['would/wouldn … have']);
  });

  it('needs no word that a pattern leaves open', () => {
    expect(needs(/\b\w{1,20}ly down\b/)).toEqual(['down']);
    expect(needs(/\d{1,3} ?%/)).toEqual(['']);
    expect(needs(/\bupdate(?! you\b) now\b/)).toEqual(['update now']);
  });

  it('needs a word with a beginning where a pattern leaves open how it goes on', () => {
    expect(needs(/\b(?:deceiv|lied to)\w* us\b/)).toEqual(['deceiv* … us', 'lied … us']);
    expect(needs(/\bdata thefts?/)).toEqual(['data … theft*']);
    expect(needs(/\bin\w* part\b/)).toEqual(['part']);
  });

  it('knows the end of a group by what stands behind the groups around it', () => {
    const words = Array.from({ length: 70 }, (_, index) => `w${index}`).join('|');
    const [run = []] = waysOf(`\\b(?:(?:(?:${words}) (?:${words})|again))(?!\\w)`)[0]?.runs ?? [];
    expect(run[0]?.has('again')).toBe(true);
  });

  it('knows where a word begins or ends by what must stand beside it', () => {
    expect(needs(/(?<=^|[,;:] (?:and |but )?)naturally,? (?=(?:the|our)\b)/)).toEqual(['naturally the/our']);
    expect(needs(/(?<=[a-z]|- )ally(?= |$)/)).toEqual(['']);
  });

  it('needs the words asked for before and behind', () => {
    expect(needs(/(?<=\b(?:a|the) )\d+(?= (?:loss|fine)\b)/)).toEqual(['a/the … loss/fine']);
    expect(needs(/\bnow(?= (?:we|it)\b)(?! it\b)/)).toEqual(['now']);
    expect(needs(/\bnow (?<!until )(?<=or now )then\b/)).toEqual(['now then']);
  });

  it('knows what needs a figure', () => {
    const figures = (pattern: RegExp): readonly boolean[] =>
      waysOf(pattern.source).map(({ hasFigure }) => hasFigure);
    expect(figures(/\bin \d{1,3} ?%|\b(?:v\d|[1-9]) of\b|\bpay [0-9]+|\bpay (?=\d)/)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(figures(/\bin \d? ?%|\b(?:\d|ten) of\b|\bpay (?=\d).|[\d,]/)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives every way its own pattern, and the whole one where the order would change', () => {
    const sources = (pattern: RegExp): readonly string[] =>
      waysOf(pattern.source).map(({ pieces }) => sourceOf(pattern.source, pieces));
    expect(sources(/\b(?:fact of life|part of business)\b/)).toEqual([
      '\\b(?:fact of life)\\b',
      '\\b(?:part of business)\\b',
    ]);
    const ordered = /(?:a|an )?(?:long fact of life|part of business)/;
    expect(new Set(sources(ordered))).toEqual(new Set([ordered.source]));
  });
});
