/** A terminal has neither a dialog nor a file manager. */
export const NO_HOST_FILES = {
  chooseFile: null,
  revealFile: () => Promise.reject(new Error('The command line has no file manager.')),
};
