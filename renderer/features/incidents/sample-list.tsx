import { Icon } from '../../ui/icon.tsx';
import { useCall } from '../app/queries.ts';

/** The samples, told apart by what went wrong. They can be deleted like any incident. */
export function SampleList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { data: samples } = useCall('samples.list', {});
  return (
    <ul className="samples">
      {samples?.map(({ id, title, kind }) => (
        <li key={id}>
          <button type="button" className="sample" onClick={() => onOpen(id)}>
            <Icon name="page" />
            <span className="sample-title">{title}</span>
            <span className="sample-kind">{kind}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
