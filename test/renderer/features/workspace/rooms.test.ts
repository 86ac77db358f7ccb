import { describe, expect, it } from 'vitest';
import { jumpOfChip, targetOf } from '../../../../renderer/features/workspace/jumps.ts';
import {
  CHECKLIST_ROOM,
  factsOf,
  movedFacts,
  READERS_ROOM,
  roomOfFact,
  roomOfJump,
} from '../../../../renderer/features/workspace/rooms.ts';
import { SECTION_KEYS } from '../../../../shared/core/brief/section-keys.ts';
import { FACT_GROUPS, FACT_KEYS, type FactGroup } from '../../../../shared/core/incident/facts.ts';
import { VARIANTS } from '../../../../shared/core/incident/incident.ts';
import { LIST_KEYS, TALK_LISTS } from '../../../../shared/core/incident/lists.ts';
import { ROOMS } from '../../../../shared/core/incident/rooms.ts';
import { compileVocabulary } from '../../../../shared/core/vocabulary/matcher.ts';
import { deriveWorkbook } from '../../../../shared/core/workbook.ts';
import { modelIncident } from '../../../core/model-incident.ts';

const groups = Object.keys(FACT_GROUPS) as readonly FactGroup[];

describe('the rooms', () => {
  it('hold every group, list and section of the record exactly once', () => {
    expect(ROOMS.flatMap(({ groups: held }) => held).toSorted()).toEqual(groups.toSorted());
    const filled = LIST_KEYS.filter((key) => !TALK_LISTS.has(key));
    expect(ROOMS.flatMap(({ lists }) => lists).toSorted()).toEqual(filled.toSorted());
    expect(ROOMS.flatMap(({ section }) => section ?? []).toSorted()).toEqual(SECTION_KEYS.toSorted());
  });

  it.each(VARIANTS)('show every fact exactly once: %s', (variant) => {
    const shown = groups.flatMap((group) => Object.values(factsOf(group, variant)).flat());
    const moved = ROOMS.flatMap(({ key }) => movedFacts(key));
    expect([...shown, ...moved].toSorted()).toEqual(FACT_KEYS.toSorted());
  });

  it('show what a near miss rests on among its first facts', () => {
    expect(factsOf('next', 'near-miss').essential.slice(0, 2)).toEqual(['nearMissWhat', 'nearMissWhy']);
    expect(factsOf('next', 'restored').more).toContain('nearMissWhat');
  });

  it('are known for every fact', () => {
    for (const key of FACT_KEYS) expect(ROOMS.map((room) => room.key)).toContain(roomOfFact(key));
  });
});

describe('a jump', () => {
  it('of every item of the checklist leads to a room and to an element in it', () => {
    const { checklist } = deriveWorkbook(modelIncident, compileVocabulary([]), { language: 'en-US' });
    expect(checklist).toHaveLength(38);
    for (const { jump } of checklist) {
      expect([...ROOMS.map(({ key }) => key), READERS_ROOM, CHECKLIST_ROOM]).toContain(roomOfJump(jump));
      expect(targetOf(jump)).not.toBe('');
    }
  });

  it('from a printed fact leads to its field; a derived figure has none', () => {
    expect(jumpOfChip('customers:centre')).toEqual({
      jump: { to: 'fact', key: 'customers' },
      target: 'field-customers',
    });
    expect(jumpOfChip('asks/a1/amount')).toEqual({
      jump: { to: 'list', key: 'asks', cell: 'a1/amount' },
      target: 'field-asks-a1-amount',
    });
    expect(jumpOfChip('duration')).toBeNull();
  });
});
