import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adviceFor } from '../../../tools/install/browsers.mjs';

describe('adviceFor', () => {
  it('says how to install what is missing, and nothing where all is there', () => {
    expect(adviceFor([])).toBeNull();
    expect(adviceFor(['firefox'])).toContain('apt-get install -y firefox-esr\n');
    expect(adviceFor(['firefox'])).toContain('PARALLAX_FIREFOX=');
    expect(adviceFor(['chromium', 'firefox'])).toContain('apt-get install -y chromium firefox-esr\n');
  });
});

/** On a machine that is one folder of programs: what is called there is written down, nothing is installed. */
describe.skipIf(process.platform !== 'linux')('installBrowsers', () => {
  let machine = '';
  beforeEach(() => (machine = mkdtempSync(join(tmpdir(), 'parallax-machine-'))));
  afterEach(() => rmSync(machine, { recursive: true }));

  function program(name: string, script: string): void {
    writeFileSync(join(machine, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(machine, name), 0o755);
  }

  /** An apt-get that brings the Chromium, and has no Firefox. */
  function addApt(): void {
    program('env', 'exec /usr/bin/env "$@"');
    program('sudo', '[ "$1" = -n ] && shift; exec "$@"');
    program('true', 'exit 0');
    program(
      'apt-get',
      `echo "$DEBIAN_FRONTEND: $*" >> ${machine}/calls
       case "$*" in *chromium*) printf '#!/bin/sh\\n' > ${machine}/chromium; /bin/chmod 755 ${machine}/chromium;; esac`,
    );
  }

  function install(environment: NodeJS.ProcessEnv = {}): string {
    const module = join(process.cwd(), 'tools/install/browsers.mjs');
    const script = `import { installBrowsers } from ${JSON.stringify(module)}; console.log(installBrowsers());`;
    const env = { PATH: machine, ...environment };
    return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' }).stdout;
  }

  const calls = () => readFileSync(join(machine, 'calls'), 'utf8');

  it('renews the list, installs both without asking, and says what is still missing', () => {
    addApt();
    const said = install();
    expect(calls()).toMatch(/noninteractive: .* update\nnoninteractive: .* install -y chromium firefox-esr\n$/u);
    expect(said).toContain('Missing for the end-to-end tests and the demo: firefox.');
  });

  it('installs only what is missing', () => {
    addApt();
    program('firefox', '');
    expect(install()).toMatch(/\nnull\n$/u);
    expect(calls()).toMatch(/install -y chromium\n$/u);
  });

  it('installs nothing in place of a browser that a variable names', () => {
    addApt();
    program('chromium', '');
    expect(install({ PARALLAX_FIREFOX: '/nowhere/firefox' })).toContain('firefox');
    expect(() => calls()).toThrow(/ENOENT/u);
  });

  it('only advises where there is no apt-get', () => {
    expect(install()).toContain('apt-get install -y chromium firefox-esr');
  });
});
