import type { TextMap } from '../../../page/text-map.ts';

const WORDS =
  'The ferries, said the harbour office, will run every ten minutes from Fenside Quay until the bridge is open again.';

export type ChangeName = 'paragraph' | 'split texts' | 'new nodes' | 'advertisements' | 'counters';

/** What pages do to their text while they live. Each gets the article as it was read. */
export const CHANGES: Readonly<Record<ChangeName, (article: TextMap) => void>> = {
  /** One that comes late, amid the article. */
  paragraph: (article) => {
    const texts = textsOf(article);
    const block = texts[Math.floor(texts.length / 2)]?.parentElement;
    block?.before(paragraph(WORDS));
  },
  'split texts': (article) => {
    for (const text of textsOf(article)) if (text.length > 20) text.splitText(Math.floor(text.length / 2));
  },
  /** As a framework renders it anew. */
  'new nodes': (article) => {
    for (const text of textsOf(article)) text.replaceWith(new Text(text.data));
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
};

function textsOf(article: TextMap): Text[] {
  const nodes = article.rangesOf(0, article.text.length).map(({ startContainer }) => startContainer);
  return nodes.filter((node) => node instanceof Text);
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.append(words);
  return element;
}
