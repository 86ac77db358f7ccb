import { expect, it } from 'vitest';
import { say } from '../../../shared/core/brief/scribe.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { sectionSentences } from '../../../shared/core/script/sentences.ts';

it.each(['do we have to tell the CFPB.', 'Do we have to tell the CFPB? Who does?'])(
  'what was typed behind a question is said with it: %s',
  (rest) => {
    const runs = say(`Legal has been told. Open for Legal: is this an error? ${rest}`) ?? [];
    const section = {
      key: 'clocks',
      label: '',
      statement: '',
      origin: 'generated',
      blocks: [{ kind: 'paragraph', runs }],
    } as const;
    expect(sectionSentences(section).map(textOf)).toEqual([
      'Legal has been told.',
      `Open for Legal: is this an error? ${rest}`,
    ]);
  },
);
