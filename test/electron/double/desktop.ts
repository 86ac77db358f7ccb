interface SaveAnswer {
  readonly canceled: boolean;
  readonly filePath: string;
}

/** Nobody sits before the double: a dialogue is cancelled unless a test replaces the method, as it would natively. */
export const dialog = {
  showSaveDialog: async (..._options: readonly unknown[]): Promise<SaveAnswer> => ({
    canceled: true,
    filePath: '',
  }),
  showErrorBox: (_title: string, _content: string): void => {},
  showMessageBox: async (..._options: readonly unknown[]): Promise<{ readonly response: number }> => ({
    response: 0,
  }),
  showMessageBoxSync: (..._options: readonly unknown[]): number => 0,
};

/** What the frames of windows would look like. */
export const nativeTheme = { themeSource: 'system' };

export const shell = {
  showItemInFolder: (_path: string): void => {},
};
