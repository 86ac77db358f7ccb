import { describe, expect, it } from 'vitest';
import { gramsOf, type Lesson, learnRules } from '../../scripts/coach-learn.ts';

const people = ['Priya', 'Tom', 'The intern', 'A contractor', 'The night shift', 'Our vendor'];
const faults = ['was careless', 'was careless again', 'was plainly careless', 'was far too careless'];
const deeds = ['restarted the server', 'found the fault', 'told us at once', 'moved the traffic'];
const told = (subjects: readonly string[], ends: readonly string[], rules: readonly string[]) =>
  subjects.flatMap((who) => ends.map((end): Lesson => ({ text: `${who} ${end}.`, rules, also: [] })));
const lessons = [...told(people, faults, ['blame.person']), ...told(people, deeds, [])];
const shares = { falseAlarms: 0, denied: 0 };

const learnt = learnRules(lessons, ['blame.person'], shares)[0];
const scoreOf = (text: string) =>
  gramsOf(text).reduce((sum, gram) => sum + (learnt?.weights.get(gram) ?? 0), learnt?.start ?? 0);

describe('learning from labelled sentences', () => {
  it('finds the fault in a sentence nobody taught, and not in a clean one', () => {
    expect(scoreOf('The supervisor was careless that night.')).toBeGreaterThan(0);
    expect(scoreOf('The supervisor restarted the server that night.')).toBeLessThanOrEqual(0);
  });

  it('comes to the same at every run', () => {
    expect(learnRules(lessons, ['blame.person'], shares)[0]).toEqual(learnt);
  });

  it('leaves no sentence alike that must pass', () => {
    const mustPass: Lesson = {
      text: 'The rule for careless riders was careless.',
      rules: [],
      also: [],
      mustPass: true,
    };
    const [careful] = learnRules([...lessons, mustPass], ['blame.person'], shares);
    const score = gramsOf(mustPass.text).reduce(
      (sum, gram) => sum + (careful?.weights.get(gram) ?? 0),
      careful?.start ?? 0,
    );
    expect(score).toBeLessThanOrEqual(0);
  });

  it('learns nothing of a rule from a sentence that may be a case of it as well', () => {
    const open = told(['The clerk'], ['was sleepy', 'was sleepy too'], []).map(({ text }) => ({
      text,
      rules: [],
      also: ['blame.person'],
    }));
    const [same] = learnRules([...lessons, ...open], ['blame.person'], shares);
    expect(same?.weights.get('sleepy')).toBeUndefined();
  });
});
