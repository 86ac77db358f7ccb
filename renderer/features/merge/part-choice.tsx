import type { MergePart } from '../../../shared/core/versions/merge.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments } from '../../ui/choice.tsx';
import { withKeys } from '../../ui/with-keys.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';

const OPTIONS = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Take theirs' },
] as const;

interface Line {
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
}

const NOTHING = 'nothing';

function rowLines({ rows }: MergePart): readonly Line[] {
  return rows.flatMap(({ list, kind, name, cells }) => {
    const { title } = LIST_WORDS[list];
    if (kind === 'changed')
      return cells.map((cell) => ({
        what: `${title}, ${name}: ${cell.label}`,
        mine: cell.from,
        theirs: cell.to,
      }));
    const words = cells.map(({ from, to }) => from || to).join(', ');
    const sides = kind === 'added' ? { mine: '', theirs: words } : { mine: words, theirs: '' };
    return [{ what: title, ...sides }];
  });
}

function linesOf(part: MergePart): readonly Line[] {
  const { facts, words, marks } = part;
  const said = words.mine.join('\n') === words.theirs.join('\n') ? [] : [words];
  const lines = [
    ...facts.map(({ label, type, from, to }) => {
      const side = (text: string): string => (type === 'choice' && text ? optionLabel(text) : text);
      return { what: label, mine: side(from), theirs: side(to) };
    }),
    ...rowLines(part),
    ...said.map(({ mine, theirs }) => ({
      what: 'Own words of the section',
      mine: mine.join('\n'),
      theirs: theirs.join('\n'),
    })),
  ];
  if (lines.length > 0) return lines;
  const what =
    marks > 0 ? `${marks} ticked or ignored otherwise` : 'The order, or what stands behind a value';
  return [{ what, mine: 'as it is here', theirs: 'as in the file' }];
}

interface PartChoiceProps {
  readonly part: MergePart;
  readonly taken: boolean;
  readonly onChoose: (take: boolean) => void;
}

/** One part that differs: both sides, and which of them stays. */
export function PartChoice({ part, taken, onChoose }: PartChoiceProps) {
  return (
    <li>
      <fieldset className="merge-part">
        <legend className="comparison-title">{part.title}</legend>
        <Segments
          options={OPTIONS}
          value={taken ? 'theirs' : 'mine'}
          onChange={(value) => onChoose(value === 'theirs')}
        />
        <table className="comparison-table" aria-label={part.title}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Here</th>
              <th scope="col">In the file</th>
            </tr>
          </thead>
          <tbody>
            {withKeys(linesOf(part), ({ what }) => what).map(({ key, item }) => (
              <tr key={key}>
                <th scope="row">{item.what}</th>
                <td className={taken ? '' : 'comparison-to'}>{item.mine || NOTHING}</td>
                <td className={taken ? 'comparison-to' : ''}>{item.theirs || NOTHING}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </fieldset>
    </li>
  );
}
