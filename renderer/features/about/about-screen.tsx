import { withKeys } from '../../ui/with-keys.ts';
import { Bar } from '../app/bar.tsx';
import { useCall } from '../app/queries.ts';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import './about.css';
import { ReportSection } from './report-section.tsx';

/** What this is, where it keeps things, what it is made of, and what to say when it breaks. */
export function AboutScreen() {
  useScreenFocus();
  const { data: info } = useCall('app.info', {});
  return (
    <div>
      <Bar title="About Upfront" />
      <main className="about">
        <section className="about-section" aria-labelledby="about-app">
          <h2 id="about-app" className="about-title">
            Upfront {info?.version}
          </h2>
          <p>
            From the facts of an incident to the brief for the CEO. Offline: it has no connection to any
            network.
          </p>
          <dl className="about-facts">
            <dt>Kept in</dt>
            <dd>{info?.dataDir}</dd>
            <dt>Exports go to</dt>
            <dd>{info?.exportDir}</dd>
            <dt>Licence</dt>
            <dd>MIT</dd>
          </dl>
        </section>
        <ReportSection />
        <Licences />
      </main>
    </div>
  );
}

function Licences() {
  const { data: packages, error } = useCall('app.licences', {});
  return (
    <section className="about-section" aria-labelledby="about-licences">
      <h2 id="about-licences" className="about-title">
        Licences
      </h2>
      <p>{error ? error.message : 'Upfront is made with the following packages.'}</p>
      <ul className="about-packages">
        {withKeys(packages ?? [], ({ name, version }) => `${name} ${version}`).map(({ key, item }) => (
          <li key={key}>
            <details>
              <summary>
                {item.name} {item.version} <span className="quiet">{item.licence}</span>
              </summary>
              <pre className="about-text">{item.text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
