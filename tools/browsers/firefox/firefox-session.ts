import { z } from 'zod/mini';
import { quitWithSession } from './browser-scripts.ts';
import type { MarionetteConnection } from './marionette-connection.ts';

const Begun = z.object({ sessionId: z.string() });
const Value = z.object({ value: z.unknown() });

/**
 * Scripts in Firefox's own window, where the tabs, the toolbar and the sidebar are within reach. All driving is
 * done from there, so that each step names its page and no "current tab" has to be kept.
 */
export class FirefoxSession {
  readonly #connection: MarionetteConnection;

  private constructor(connection: MarionetteConnection) {
    this.#connection = connection;
  }

  static async begin(connection: MarionetteConnection): Promise<FirefoxSession> {
    const { sessionId } = Begun.parse(await connection.send('WebDriver:NewSession'));
    await connection.send('Marionette:SetContext', { value: 'chrome' });
    const session = new FirefoxSession(connection);
    await session.run(quitWithSession, sessionId);
    return session;
  }

  /** Installs an unpacked extension for as long as the browser runs; gives its id. */
  async install(path: string): Promise<string> {
    return z
      .object({ value: z.string() })
      .parse(await this.#connection.send('Addon:Install', { path, temporary: true })).value;
  }

  /** Runs a function, which may use nothing from around it, in the browser's window. Arguments and result are JSON. */
  async run<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result> {
    const answer = await this.#connection.send('WebDriver:ExecuteScript', {
      script: `return (${String(script)}).apply(null, arguments);`,
      args: values,
      sandbox: 'system',
    });
    return Value.parse(answer).value as Result;
  }
}
