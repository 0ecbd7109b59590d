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

/** For long runs that nobody watches: nothing that costs time and has no part in what is tested. */
export const plain: Settings = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.hover.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.selectionHighlight': false,
  'editor.wordBasedSuggestions': 'off',
  // The editor's own git looks at every change; ours and other programs' git is not its.
  'git.autorefresh': false,
  'git.decorations.enabled': false,
  'markdown.occurrencesHighlight.enabled': false,
  'outline.showFiles': false,
  'editor.accessibilitySupport': 'off',
  'editor.folding': false,
  'editor.guides.indentation': false,
  'editor.links': false,
  'editor.matchBrackets': 'never',
  'editor.semanticHighlighting.enabled': false,
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.showTabs': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.localHistory.enabled': false,
  'workbench.statusBar.visible': false,
  'window.commandCenter': false,
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
