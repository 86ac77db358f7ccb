import { laterScreen } from './later-screen.tsx';

export const captureScreen = laterScreen(
  async () => (await import('../quick-capture/capture-screen.tsx')).CaptureScreen,
);
export const vocabularyScreen = laterScreen(
  async () => (await import('../vocabulary/vocabulary-screen.tsx')).VocabularyScreen,
);
export const drillScreen = laterScreen(
  async () => (await import('../vocabulary/drill/drill-screen.tsx')).DrillScreen,
);
export const rehearsalScreen = laterScreen(
  async () => (await import('../rehearsal/rehearsal-screen.tsx')).RehearsalScreen,
);
export const versionsScreen = laterScreen(
  async () => (await import('../versions/versions-screen.tsx')).VersionsScreen,
);
export const conversationScreen = laterScreen(
  async () => (await import('../conversation/conversation-screen.tsx')).ConversationScreen,
);
export const mergeScreen = laterScreen(async () => (await import('../merge/merge-screen.tsx')).MergeScreen);
export const settingsScreen = laterScreen(
  async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
);
export const helpScreen = laterScreen(async () => (await import('../help/help-screen.tsx')).HelpScreen);
export const aboutScreen = laterScreen(async () => (await import('../about/about-screen.tsx')).AboutScreen);
export const safeScreen = laterScreen(async () => (await import('../about/safe-screen.tsx')).SafeScreen);
export const unlockScreen = laterScreen(
  async () => (await import('../passphrase/unlock-screen.tsx')).UnlockScreen,
);
export const galleryScreen = laterScreen(
  async () => (await import('../gallery/gallery-screen.tsx')).GalleryScreen,
);
export const workspaceScreen = laterScreen(
  async () => (await import('../workspace/workspace-screen.tsx')).WorkspaceScreen,
);
