import { benchAnnex } from './annex.ts';
import { benchBriefExport } from './brief-export.ts';
import { benchCoach } from './coach.ts';
import { benchDerive } from './derive.ts';
import { benchDue } from './due.ts';
import { benchList } from './list.ts';
import { benchPalette } from './palette.ts';
import { benchRehearsal } from './rehearsal.ts';
import { benchSave } from './save.ts';
import { benchSearch } from './search.ts';
import { benchStart, benchStartElectron } from './start.ts';

const benches = {
  derive: benchDerive,
  coach: benchCoach,
  'brief-export': benchBriefExport,
  annex: benchAnnex,
  save: benchSave,
  search: benchSearch,
  start: benchStart,
  'start-electron': benchStartElectron,
  list: benchList,
  palette: benchPalette,
  due: benchDue,
  rehearsal: benchRehearsal,
} as const;

// `npm run bench -- save` runs one of them.
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
