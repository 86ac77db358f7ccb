import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { doctor } from './doctor.ts';
import { exportBrief } from './export.ts';
import { importIncident } from './import.ts';
import { list } from './list.ts';
import { nextReport } from './next-report.ts';
import { passphrase } from './passphrase.ts';
import { restore } from './restore.ts';
import { style } from './style.ts';

/** The commands that open no window, in the order of the help. */
export const BESIDES_OPEN: readonly Command[] = [
  list,
  exportBrief,
  nextReport,
  importIncident,
  check,
  backup,
  restore,
  passphrase,
  style,
  doctor,
];
