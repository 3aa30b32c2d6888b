import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { changeGoesOut, goesOutOf } from '../../../storage/projects/goes-out.ts';
import { changeRound, createProject } from '../../../storage/projects/shared-projects.ts';
import { pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

test('of quick changes to what goes out and to the round none is lost', async () => {
  const { article } = await captureArticle(pageCapture);
  const { id: inCase } = await createCase('Long Bridge closure', article.id);
  const round = { blind: true, due: null, closed: false };
  const { id } = await createProject({ name: 'Seminar', instructions: '', round, cases: [inCase] });
  await Promise.all([
    changeGoesOut(id, { texts: false }),
    changeGoesOut(id, { model: 'key' }),
    changeRound(id, { closed: true }),
    changeRound(id, { seenBy: 'owner' }),
  ]);
  const project = await database.projects.get(id);
  expect(project && goesOutOf(project)).toEqual({ texts: false, model: 'key' });
  expect(project?.round).toEqual({ ...round, closed: true, seenBy: 'owner', model: 'key' });
  await changeGoesOut(id, { model: null });
  expect((await database.projects.get(id))?.round?.model).toBeUndefined();
});
