// Makes a fresh machine ready for `npm test` and `npm start`; npm runs it before both. It has only Node's
// built-ins, since nothing is installed yet, and runs on the machine's own Node, which may be as old as 20.
import { installBrowsers } from './install/browsers.mjs';
import { installDependencies } from './install/dependencies.mjs';
import { nodeAdvice } from './install/node-version.mjs';

const failure = installDependencies() ?? nodeAdvice();
if (failure) {
  console.error(failure);
  process.exit(1);
}

// Without a browser most stages of `npm test` still say something: the ones that need it fail and repeat this.
const advice = installBrowsers();
if (advice) console.error(advice);
