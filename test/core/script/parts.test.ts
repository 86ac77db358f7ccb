import { describe, expect, it } from 'vitest';
import file from '../../../assets/content/conversations.json' with { type: 'json' };
import { buildCut } from '../../../shared/core/script/build-cut.ts';
import { buildConversation, type Conversations } from '../../../shared/core/script/conversation.ts';
import {
  cutParts,
  openSlots,
  scriptText,
  sentencesOf,
  turnParts,
} from '../../../shared/core/script/parts.ts';
import { briefOf, MODEL, openSample } from '../../samples/samples.ts';

const conversations = file as Conversations;
const incident = openSample(MODEL);
const short = cutParts(buildCut(briefOf(MODEL), incident, '30s'), conversations, 'one');
const talk = turnParts(buildConversation(briefOf(MODEL), incident, conversations, 'SRE', 'group'), 'SRE');

describe('the parts of the script', () => {
  it('have the plan’s seconds in a cut, none in a conversation the CEO paces', () => {
    expect(short.map(({ title, targetSeconds }) => [title, targetSeconds])).toEqual([
      ['Bottom line', 20],
      ['The ask', 5],
      ['Next update', 5],
    ]);
    expect(talk.every(({ targetSeconds }) => targetSeconds === null)).toBe(true);
    expect([talk.at(0)?.title, talk.at(-1)?.title]).toEqual(['You begin', 'You close']);
  });

  it('are named by their place in the record', () => {
    expect(short.map(({ place }) => place)).toEqual(['30s.state', '30s.ask', '30s.next']);
    expect(talk[1]?.place).toBe('SRE.what-happened');
  });

  it('count the places that wait for a fact', () => {
    expect(openSlots(short)).toBe(0);
    const missing = talk.flatMap(sentencesOf).flatMap((runs) => runs.filter((run) => run.missing));
    expect(openSlots(talk)).toBe(missing.length);
    expect(missing.map(({ chip }) => chip)).toContain('reportDueAt');
  });

  it('are text with cues, silences and times', () => {
    expect(scriptText('Card payments: 30 seconds', short, 130)).toBe(
      `Card payments: 30 seconds

Bottom line (0:19)
[Enter, greet, look up: the first sentence by heart.]
Card payments have worked since 14:49 UTC. For 47 minutes, 18% of card payments failed, for about 3,200 customers. We estimate $30,000 to $50,000 in lost or delayed sales. (Pause 2 s)

The ask (0:07)
[Say the ask, then stop talking.]
Approve $18,000 for a second settings check before the June sale; deadline 17:00.

Next update (0:04)
[Repeat the time, thank, leave the page on the desk.]
Update 3 at 18:15 by e-mail.
`,
    );
    expect(scriptText('x', talk, 130)).toContain('\n\nCEO: Keep me informed.\n[Say who writes the minutes');
  });
});
