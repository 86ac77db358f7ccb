/** The first words that ask for the command line where the program could also open a window. */
export const COMMAND_NAMES = [
  'list',
  'export',
  'next-report',
  'import',
  'check',
  'backup',
  'restore',
  'style',
  'doctor',
] as const;
