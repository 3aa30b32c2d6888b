// Run inside Firefox's window, like those in browser-scripts.ts.
interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
}

declare const window: { extensionProblems: string[] };
declare const Ci: { nsIScriptError: (abstract new () => ScriptError) & { readonly warningFlag: number } };
declare const Services: {
  console: { registerListener(listener: { observe(message: object): void }): void };
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
  window.extensionProblems = problems;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith(origin)) return;
      // Firefox says so of every page that goes while it waits for an answer. Readers leave pages at any moment, and no
      // script can call a message back or hear that this came of it.
      const { errorMessage } = message;
      if (errorMessage.includes("Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved")) return;
      const isError = (message.flags & Ci.nsIScriptError.warningFlag) === 0;
      if (isError) problems.push(`${errorMessage} (${message.sourceName})`);
    },
  });
  Services.ppmm.addMessageListener('Parallax:ConsoleError', ({ data }) => problems.push(data));
  const script = `(${sendConsoleErrors})(${JSON.stringify(origin)})`;
  Services.ppmm.loadProcessScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, true);
}

export function readProblems(): string[] {
  return window.extensionProblems;
}

/** Runs in every process that shows pages, so it is text: nothing may be imported there. */
export const sendConsoleErrors = `function (origin) {
  const messages = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const everything = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  messages.addLogEventListener((message) => {
    const { level, filename, arguments: values } = message.wrappedJSObject;
    if (level !== 'error' || !filename.startsWith(origin)) return;
    Services.cpmm.sendAsyncMessage('Parallax:ConsoleError', values.map(String).join(' ') + ' (' + filename + ')');
  }, everything);
}`;
