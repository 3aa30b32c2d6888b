import { expect, test } from 'vitest';
import { referencesOf } from '../../model/record-references.ts';
import * as examples from './examples.ts';

const { annotation, tombstone, article, annotationSet, project } = examples;

test('an annotation needs its set, its article and, while it lives, its text', () => {
  const set = { kind: 'annotationSets', id: annotationSet.id };
  const ofArticle = { kind: 'articles', id: article.id };
  const text = { kind: 'revisions', id: annotation.revision };
  expect(referencesOf('annotations', annotation)).toEqual([set, text, ofArticle]);
  expect(referencesOf('annotations', tombstone)).toEqual([set, ofArticle]);
});

test('what is mentioned, and may be gone in a sound library, is not needed', () => {
  const kinds = referencesOf('cases', examples.longBridgeCase).map(({ kind }) => kind);
  expect(kinds).toEqual(['projects']);
  expect(referencesOf('sameCaseRefusals', examples.sameCaseRefusal)).toEqual([]);
});

test('what lies in the trash needs the sets and projects that it comes back into', () => {
  const set = { kind: 'annotationSets', id: annotationSet.id };
  expect(referencesOf('trash', examples.trashedArticle)).toEqual([set, set]);
  expect(referencesOf('trash', examples.trashedCase)).toEqual([{ kind: 'projects', id: project.id }, set]);
});
