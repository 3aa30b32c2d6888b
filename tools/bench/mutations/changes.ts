import type { TextMap } from '../../../page/text/text-map.ts';

const WORDS =
  'The ferries, said the harbour office, will run every ten minutes from Fenside Quay until the bridge is open again.';

export type ChangeName =
  | 'paragraph'
  | 'paragraph above'
  | 'paragraph below'
  | 'paragraph removed'
  | 'split texts'
  | 'new nodes'
  | 'advertisements'
  | 'counters'
  | 'more text';

/** What pages do to their text while they live. Each gets the article as it was read. */
export const CHANGES: Readonly<Record<ChangeName, (article: TextMap) => void>> = {
  /** One that comes late, amid the article. */
  paragraph: (article) => blockAt(article, 0.5)?.before(paragraph(WORDS)),
  'paragraph above': (article) => blockAt(article, 0)?.before(paragraph(WORDS)),
  'paragraph below': (article) => blockAt(article, 1)?.after(paragraph(WORDS)),
  'paragraph removed': (article) => blockAt(article, 0.5)?.remove(),
  'split texts': (article) => {
    for (const text of article.textNodes) if (text.length > 20) text.splitText(Math.floor(text.length / 2));
  },
  /** As a framework renders it anew. */
  'new nodes': (article) => {
    for (const text of article.textNodes) text.replaceWith(new Text(text.data));
  },
  /** Beside the article, with few words each. */
  advertisements: () => {
    for (let count = 0; count < 20; count += 1) {
      const box = document.createElement('div');
      box.append(paragraph('Advertisement'), document.createElement('img'));
      document.body.append(box);
    }
  },
  counters: () => {
    const counter = document.createElement('div');
    counter.append('0 readers');
    document.body.append(counter);
    for (let count = 0; count < 1000; count += 1) counter.firstChild?.replaceWith(`${count} readers`);
  },
  /** As much again, as the reader scrolls. */
  'more text': (article) => {
    const words = article.text.split(/\s+/u).toReversed();
    const paragraphs = Array.from({ length: Math.ceil(words.length / 60) }, (_, index) =>
      paragraph(words.slice(60 * index, 60 * index + 60).join(' ')),
    );
    blockAt(article, 1)?.after(...paragraphs);
  },
};

/** The element around the text at that share of the article. */
function blockAt(article: TextMap, share: number): Element | null | undefined {
  const texts = article.textNodes;
  return texts[Math.round((texts.length - 1) * share)]?.parentElement;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.append(words);
  return element;
}
