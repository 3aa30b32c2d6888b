import type { Id } from '../../model/id.ts';
import type { Fingerprint } from './fingerprint.ts';
import { dateFactor } from './likeness.ts';

interface Posting {
  article: number;
  weight: number;
}

/** Likeness below this is chance; it counts as none. */
const CHANCE = 0.1;

/** Finds in a library what is like an article, by looking at those articles only that share a term with it. */
export class LikenessIndex {
  readonly #postings = new Map<string, Posting[]>();
  /** By number; an article that was taken out leaves a hole, and its postings are passed over. */
  readonly #articles: (Fingerprint | null)[] = [];
  readonly #numbers = new Map<Id, number>();

  constructor(articles: Iterable<Fingerprint> = []) {
    for (const article of articles) this.add(article);
  }

  /** Adds an article, in place of one with the same id. */
  add(article: Fingerprint): void {
    this.remove(article.id);
    const number = this.#articles.push(article) - 1;
    this.#numbers.set(article.id, number);
    for (const [term, { weight }] of article.terms) {
      const postings = this.#postings.get(term);
      if (postings) postings.push({ article: number, weight });
      else this.#postings.set(term, [{ article: number, weight }]);
    }
  }

  remove(id: Id): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#articles[number] = null;
    this.#numbers.delete(id);
  }

  get(id: Id): Fingerprint | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : (this.#articles[number] ?? null);
  }

  /** How alike each article of the library is, 0 to 1; without itself, and without those that are alike by chance only. */
  alike(article: Fingerprint): Map<Id, number> {
    const cosines = new Float64Array(this.#articles.length);
    for (const [term, { weight }] of article.terms) {
      for (const posting of this.#postings.get(term) ?? []) {
        cosines[posting.article] = (cosines[posting.article] ?? 0) + weight * posting.weight;
      }
    }
    const alike = new Map<Id, number>();
    cosines.forEach((cosine, number) => {
      const other = this.#articles[number];
      if (cosine < CHANCE || !other || other.id === article.id) return;
      const likeness = cosine * dateFactor(article.published, other.published);
      if (likeness >= CHANCE) alike.set(other.id, likeness);
    });
    return alike;
  }
}
