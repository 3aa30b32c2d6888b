/** What a reader of the report has to know to judge it, in plain words; docs/method.md says it in full. */
const METHOD: readonly [term: string, explanation: string][] = [
  [
    'What this is',
    'Counts, and the passages behind them. It gives no outlet a score for bias and does not say who is right. Another reader may mark other passages, and come to other figures.',
  ],
  [
    'Tags',
    'A fact is a statement that evidence could settle, whether or not it is true. A quote is words presented as somebody’s exact words. An opinion is a judgement, prediction, demand or loaded wording, in the outlet’s voice or a source’s. A statistic is a quantity stated as a measure. A passage may carry several.',
  ],
  [
    'Words',
    'Counted in headline, standfirst, subheadings, paragraphs, list items, quotations and table rows; captions and pull quotes are not.',
  ],
  [
    'Which text',
    'The latest text that was captured of each article; the sources say when, and its SHA-256. Passages that this text does not hold are in no figure.',
  ],
  [
    'Who tells what',
    'Sentences of different articles are compared by their words, names, numbers and dates. “Not told” is claimed only where the rules are rarely wrong; else it says “check”. What an article could not know, since it was written before, is never “not told”.',
  ],
  [
    'Who is called what',
    'Names and nouns that mean one person or group, put together by rules and by the reader; a wording within quotation marks is its speaker’s, any other the outlet’s own.',
  ],
  [
    'Numbers',
    'Brought to one value and unit where the words allow it. Two estimates agree within a tenth of the larger.',
  ],
  [
    'Distinctive words',
    'Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): words with z above 1.96 that the outlet writes three times or more. Below 500 words nothing is ranked.',
  ],
  ['Dates', 'As each page states them, no more precisely.'],
];

export function Method() {
  return (
    <section aria-labelledby="method">
      <h2 id="method">How the figures are made</h2>
      <dl>
        {METHOD.map(([term, explanation]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
