import { modelIncident } from '../model-incident.ts';
import { briefOf, lines } from './print.ts';

/** Run as a program under different zones and languages: the words must not know of them. */
process.stdout.write(
  lines(briefOf(modelIncident))
    .map(({ text }) => text)
    .join('\n'),
);
