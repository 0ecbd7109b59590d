/** Settings of a VS Code that shows our extension and nothing else: no welcome, no chat, no news, no questions. */
export type Settings = Readonly<Record<string, unknown>>;

export const calm: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.enabled': true,
  'git.openRepositoryInParentFolders': 'never',
  // Ours, which would lie over what is looked at; its own test asks for it.
  'oneOnOne.reminder': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** For tests: also nothing that moves or that a second run would show differently. */
export const still: Settings = {
  ...calm,
  'editor.cursorBlinking': 'solid',
  'editor.smoothScrolling': false,
  // As on a desktop: in a browser, VS Code saves by itself.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.confirmBeforeClose': 'never',
  'workbench.reduceMotion': 'on',
};
