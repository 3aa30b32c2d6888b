import { bratReader } from './brat/read-brat.ts';
import { brat } from './brat/write-brat.ts';
import { csvReader } from './csv/read-csv.ts';
import { csv } from './csv/write-csv.ts';
import type { Format, Reader } from './format.ts';
import { hypothesisReader } from './hypothesis/read-hypothesis.ts';
import { hypothesisFile, hypothesisRows } from './hypothesis/write-hypothesis.ts';
import { jsonlReader } from './jsonl/read-jsonl.ts';
import { doccano, spacy } from './jsonl/write-jsonl.ts';
import { labelStudioReader } from './label-studio/read-label-studio.ts';
import { labelStudio } from './label-studio/write-label-studio.ts';
import { parallaxReader } from './parallax-file/parallax-reader.ts';
import { parquet } from './parquet/write-parquet.ts';
import { refiCodebookReader, refiProjectReader } from './refi-qda/read-project.ts';
import { refiCodebook } from './refi-qda/write-codebook.ts';
import { refiProject, refiProjectInclusive } from './refi-qda/write-project.ts';
import { uimaXmiReader } from './uima-cas/read-xmi.ts';
import { uimaXmi } from './uima-cas/write-xmi.ts';
import { webAnnotationReader } from './web-annotation/read-web-annotation.ts';
import { webAnnotation } from './web-annotation/write-web-annotation.ts';

/**
 * The formats that annotations can leave in, in the order in which they are offered. Beside them stand the project file, which
 * holds records and not a corpus, and the RO-Crate, which asks for more than a corpus.
 */
export const FORMATS: readonly Format[] = [
  csv,
  refiProject,
  refiProjectInclusive,
  refiCodebook,
  webAnnotation,
  hypothesisFile,
  hypothesisRows,
  doccano,
  spacy,
  labelStudio,
  brat,
  uimaXmi,
  parquet,
];

/** The formats that annotations can come in, those that are told the surest first: a file is of the first that knows it. */
export const READERS: readonly Reader[] = [
  parallaxReader,
  refiProjectReader,
  refiCodebookReader,
  uimaXmiReader,
  bratReader,
  webAnnotationReader,
  hypothesisReader,
  labelStudioReader,
  jsonlReader,
  csvReader,
];
