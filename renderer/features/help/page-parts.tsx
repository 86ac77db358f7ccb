import type { Part, Span } from '../../../shared/core/manual/page.ts';
import { printRoute } from '../../state/route.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { pictureAddress } from './manual.ts';

export function PageParts({ parts }: { readonly parts: readonly Part[] }) {
  return withKeys(parts, ({ kind }) => kind).map(({ key, item }) => <PagePart key={key} part={item} />);
}

function PagePart({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'heading':
      return (
        <h3 className="help-heading">
          <Spans spans={part.spans} />
        </h3>
      );
    case 'list': {
      const List = part.ordered ? 'ol' : 'ul';
      return (
        <List className="help-list">
          {withKeys(part.items, () => 'item').map(({ key, item }) => (
            <li key={key}>
              <Spans spans={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'picture':
      return <img className="help-picture" src={pictureAddress(part.name)} alt={part.alt} />;
    default:
      return (
        <p>
          <Spans spans={part.spans} />
        </p>
      );
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return withKeys(spans, ({ look }) => look).map(({ key, item }) => <Words key={key} span={item} />);
}

function Words({ span: { text, look, page } }: { readonly span: Span }) {
  if (look === 'strong') return <strong>{text}</strong>;
  if (look === 'code') return <kbd>{text}</kbd>;
  if (look === 'link') return <a href={printRoute({ screen: 'help', page: page ?? '' })}>{text}</a>;
  return text;
}
