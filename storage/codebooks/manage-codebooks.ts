import type { LiveAnnotation } from '../../model/annotation.ts';
import { Codebook, CodebookName } from '../../model/codebook.ts';
import { copyOfVersion } from '../../model/codebook-copy.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import { newId, type Id } from '../../model/id.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { definesAny } from '../../model/passage-codes.ts';
import { readRecord } from '../../model/read-record.ts';
import { codebookToChange, viewCodebook } from './codebooks.ts';
import { database } from '../database.ts';
import { personalSet } from '../personal-set.ts';
import { CodebookInUse, NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/** A codebook with the four tags as everybody's first one defines them. @throws {InvalidRecord} for a name that is none. */
export async function makeCodebook(name: string): Promise<Codebook> {
  return addCodebook(name, defaultCodebookVersion);
}

/** A codebook of its own that begins as another's latest version, whoever made that. */
export async function copyCodebook(id: Id): Promise<Codebook> {
  const { name, versions } = await codebookOf(id);
  return addCodebook(`${name.slice(0, 190)}, copy`, copyOfVersion(latestVersion({ versions })));
}

/** @returns its former name. @throws {InvalidRecord} for a name that is none. */
export async function renameCodebook(id: Id, name: string): Promise<string> {
  return writing(async () => {
    const stored = await codebookToChange(id);
    await database.codebooks.put({ ...stored, name: readRecord(CodebookName, name, 'Name of the codebook') });
    return stored.name;
  });
}

/** @returns what was deleted. @throws {CodebookInUse} while anything was coded by it, or may be. */
export async function deleteCodebook(id: Id): Promise<Codebook> {
  return writing(async () => {
    const stored = await codebookOf(id);
    if ((await viewCodebook(id))?.isUsed || (await isAnsweredBy(stored))) throw new CodebookInUse(stored.name);
    await database.codebooks.delete(id);
    return stored;
  });
}

/**
 * The reader's passages outside of projects are coded by this codebook from now on; those that are there keep their codes.
 * @returns the one that was it before. @throws {CodebookOfOthers}
 */
export async function setOwnCodebook(id: Id): Promise<Id> {
  const { set } = await personalSet();
  return writing(async () => {
    const { version } = latestVersion(await codebookToChange(id));
    await database.projects.update(set.project, { codebook: id, modified: Date.now() });
    await database.annotationSets.update(set.id, { codebook: id, codebookVersion: version });
    return set.codebook;
  });
}

async function addCodebook(name: string, contents: Omit<Codebook['versions'][number], 'created'>): Promise<Codebook> {
  return writing(async () => {
    const versions = [{ ...contents, created: Date.now() }];
    const made = readRecord(Codebook, { id: newId(), name, versions }, 'Codebook');
    await database.codebooks.add(made);
    return made;
  });
}

async function codebookOf(id: Id): Promise<Codebook> {
  const stored = await database.codebooks.get(id);
  if (!stored) throw new NotInLibrary('codebook');
  return stored;
}

/** Answers to fields are in no index, and the trash in none at all: so thoroughly it is looked only before something is deleted. */
async function isAnsweredBy(codebook: Codebook): Promise<boolean> {
  const isBy = (record: Pick<LiveAnnotation, 'codes' | 'ownFields'>) =>
    definesAny(codebook, new Set([...(record.codes ?? []), ...Object.keys(record.ownFields ?? {})]));
  const annotation = await database.annotations.filter((each) => each.deleted !== true && isBy(each)).first();
  const entry = await database.trash
    .filter((each) => each.kind === 'article' && each.annotations.some((one) => one.deleted !== true && isBy(one)))
    .first();
  return annotation !== undefined || entry !== undefined;
}
