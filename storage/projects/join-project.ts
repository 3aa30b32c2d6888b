import type { Article } from '../../model/article.ts';
import { calledByOthers, UNNAMED, type Author } from '../../model/author.ts';
import type { Case } from '../../model/case.ts';
import { Codebook } from '../../model/codebook.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { latestVersion } from '../../model/latest-version.ts';
import type { Project } from '../../model/project.ts';
import { readRecord } from '../../model/read-record.ts';
import type { Revision } from '../../model/revision.ts';
import { isFromFuture } from '../../model/sequence.ts';
import { database } from '../database.ts';
import { ownSets } from '../own-sets.ts';
import { personalSet } from '../personal-set.ts';
import { setVersion } from '../codebooks/publish-codebook.ts';
import { settleCodes } from '../codebooks/settle-codes.ts';
import { writing } from '../transaction.ts';
import { adoptArticles, hashedAnew, type Adopted } from './adopt-articles.ts';
import { checkReferences } from './check-references.ts';
import { addOwnSet } from './shared-projects.ts';

/** A file that holds no project that can be joined. */
export class NoProject extends ExpectedFailure {
  override readonly name = 'NoProject';

  constructor(reason: string) {
    super(`There is no project to join in this file: ${reason}`);
  }
}

const AHEAD = 'its date is still to come. The clock of this computer is wrong, or that of whoever sent it.';

/** What a project's file holds of a project, by kind; what others annotated is not taken when joining. */
export interface ProjectContents {
  authors?: readonly Author[];
  codebooks?: readonly Codebook[];
  projects?: readonly Project[];
  articles?: readonly Article[];
  revisions?: readonly Revision[];
  cases?: readonly Case[];
}

/**
 * Joins the reader to a project, or brings what changed in one that they are in already: its cases and articles stand in the
 * library, and the reader has a set in it. Whole or not at all.
 * @param keepMore keeps what else the file holds, also where the project itself is known to be newer; part of the transaction.
 */
export async function joinProject(
  contents: ProjectContents,
  keepMore?: (project: Project, adopted: Adopted) => Promise<void>,
): Promise<Project> {
  const { author } = await personalSet();
  const shared = (contents.projects ?? []).filter(({ kind }) => kind === 'shared');
  const [project, ...others] = shared;
  if (!project) throw new NoProject('it was not made to be shared.');
  if (others.length > 0) throw new NoProject(`it holds ${shared.length} projects.`);
  // All that its owner sends from now on would be older.
  if (isFromFuture(project.modified, Date.now())) throw new NoProject(AHEAD);
  const revisions = await hashedAnew(contents.revisions ?? []);
  return writing(async () => {
    const known = await database.projects.get(project.id);
    if (known?.owner === author.id) throw new NoProject('you made this project yourself.');
    await checkIsTheirs(project, known);
    const isOlder = known !== undefined && known.modified > project.modified;
    if (isOlder && !keepMore) return known;
    if (!isOlder) await keepProject(project, contents);
    const adopted = await adoptArticles(contents.articles ?? [], revisions);
    if (!isOlder) for (const each of contents.cases ?? []) await keepCase(each, project, adopted);
    await addOwnSet(project, author.id);
    await keepMore?.(project, adopted);
    return isOlder ? known : project;
  });
}

async function keepProject(project: Project, { authors, codebooks }: ProjectContents): Promise<void> {
  const owner = authors?.find(({ id }) => id === project.owner);
  if (owner) await keepOwner(owner);
  const codebook = codebooks?.find(({ id }) => id === project.codebook);
  if (codebook) await keepCodebook(codebook);
  await database.projects.put(project);
  await checkReferences({ kind: 'projects', records: [project] });
}

/** Who is known stays as they are known, but that somebody without a name may have chosen one since. */
async function keepOwner(owner: Author): Promise<void> {
  const known = await database.authors.get(owner.id);
  const { name } = calledByOthers(owner, 'instructor');
  if (!known) await database.authors.add({ ...owner, name });
  else if (NAMELESS.has(known.name)) await database.authors.put({ ...known, name });
}

const NAMELESS = new Set([UNNAMED, calledByOthers({ name: UNNAMED }, 'instructor').name]);

/** Ids are in every file that goes out: one that names another's project or codebook, the reader's own above all, is not to change it. */
async function checkIsTheirs(project: Project, known: Project | undefined): Promise<void> {
  if (known && (known.kind !== 'shared' || known.owner !== project.owner)) {
    throw new NoProject('the one that it names was made by somebody else.');
  }
  // One that is in no project is the reader's own.
  if (!(await database.codebooks.get(project.codebook))) return;
  const sharing = await database.projects.filter(({ codebook }) => codebook === project.codebook).toArray();
  if (sharing.length === 0 || sharing.some(({ owner }) => owner !== project.owner)) {
    throw new NoProject('its codebook is somebody else’s.');
  }
}

/** Versions are only ever appended: the longer one holds the other. What the reader has coded follows a later one as it does one of their own. */
async function keepCodebook(codebook: Codebook): Promise<void> {
  const known = await database.codebooks.get(codebook.id);
  const shared = Math.min(known?.versions.length ?? 0, codebook.versions.length);
  if (known && beginningOf(known, shared) !== beginningOf(codebook, shared)) {
    throw new NoProject('its codebook has other versions than the one that is here.');
  }
  if (known && shared === codebook.versions.length) return;
  await database.codebooks.put(codebook);
  await setVersion(codebook.id, latestVersion(codebook).version);
  await settleCodes(codebook, await ownSets());
}

/** Read anew, since one that an earlier Parallax kept may lack what files have. */
function beginningOf(codebook: Codebook, versions: number): string {
  return JSON.stringify(readRecord(Codebook, codebook, codebook.name).versions.slice(0, versions));
}

/** The owner's order of articles first; what the reader added to the case stays behind them. */
async function keepCase(theirs: Case, project: Project, { article }: Adopted): Promise<void> {
  if (theirs.project !== project.id) return;
  const known = await database.cases.get(theirs.id);
  if (known && known.project !== project.id) {
    throw new NoProject(`its case “${theirs.name}” is in another project here.`);
  }
  const articles = [...new Set([...theirs.articles.map(article), ...(known?.articles ?? [])])];
  await database.cases.put({ ...theirs, articles });
}
