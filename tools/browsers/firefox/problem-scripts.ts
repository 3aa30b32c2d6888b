// Run inside Firefox's window, like those in browser-scripts.ts.
interface ConsoleMessage {
  readonly sourceName?: string;
  readonly errorMessage?: string;
  readonly flags?: number;
}

declare const Ci: { nsIScriptError: { warningFlag: number } };
declare const Services: {
  console: { registerListener(listener: { observe(message: ConsoleMessage): void }): void };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(address: string, alsoInLaterProcesses: boolean): void;
  };
};

/**
 * Begins to collect the extension's errors. Uncaught ones from all processes come to the browser's console by
 * themselves; what a page says to its own console stays in its process, and is sent from there by a script.
 */
export function watchProblems(origin: string, sendConsoleErrors: string): void {
  const problems: string[] = [];
  Object.assign(window, { extensionProblems: problems });
  Services.console.registerListener({
    observe({ sourceName, errorMessage, flags = 0 }) {
      const isError = (flags & Ci.nsIScriptError.warningFlag) === 0;
      if (isError && errorMessage && sourceName?.startsWith(origin)) problems.push(`${errorMessage} (${sourceName})`);
    },
  });
  Services.ppmm.addMessageListener('Parallax:ConsoleError', ({ data }) => problems.push(data));
  const script = `(${sendConsoleErrors})(${JSON.stringify(origin)})`;
  Services.ppmm.loadProcessScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, true);
}

export function readProblems(): string[] {
  return Reflect.get(window, 'extensionProblems');
}

/** Runs in every process. */
export const sendConsoleErrors = `function (origin) {
  const { ConsoleAPIStorage } = ChromeUtils.importESModule('resource://gre/modules/ConsoleAPIStorage.sys.mjs');
  const everything = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  ConsoleAPIStorage.addLogEventListener((message) => {
    const { level, filename, arguments: values } = message.wrappedJSObject;
    if (level !== 'error' || !filename.startsWith(origin)) return;
    Services.cpmm.sendAsyncMessage('Parallax:ConsoleError', values.map(String).join(' ') + ' (' + filename + ')');
  }, everything);
}`;
