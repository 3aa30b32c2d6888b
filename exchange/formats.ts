import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { webAnnotation } from './web-annotation.ts';

/** All formats that an archive of a case holds. A new format is a file of its own, an entry here, and a section in docs/formats.md. */
export const FORMATS: readonly Format[] = [csv, webAnnotation];
