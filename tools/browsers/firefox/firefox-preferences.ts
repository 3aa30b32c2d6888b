type Preferences = Readonly<Record<string, string | number | boolean>>;

/** A profile that keeps to itself, asks nothing, and is driven from outside. */
function preferences(downloads: string): Preferences {
  return {
    'marionette.port': 0,
    // The old sidebar without a strip of launcher icons, so that its width is the page's width.
    'sidebar.revamp': false,
    'sidebar.verticalTabs': false,
    // A question whether a site may be read is answered yes: nobody can click the browser's own question.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

/** The contents of the profile's `user.js`. */
export function userPreferences(downloads: string): string {
  return Object.entries(preferences(downloads))
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
