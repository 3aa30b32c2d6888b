/** The package's entrance brings a second script, which we do not need, to every page. Its types are those of the entrance. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  export default Readability;
}
