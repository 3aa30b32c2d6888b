import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseCorpus } from '../../exchange/case-archive.ts';
import { FORMATS } from '../../exchange/formats.ts';
import { difficultCase } from './long-bridge.ts';
import { fileOf } from './read-corpus.ts';

/** Reads each format with nothing of ours: each passage's words as they are written, and what slicing the text by its offsets gives. */
const PYTHON_READER = `
import io, json, sys, zipfile
import xml.etree.ElementTree as tree
folder = sys.argv[1]
path = lambda name: folder + '/' + name
utf16 = lambda text, start, end: text.encode('utf-16-le')[2 * start:2 * end].decode('utf-16-le')
pairs = {}

def qdpx(name, inclusive):
    archive = zipfile.ZipFile(path(name))
    q = '{urn:QDA-XML:project:1.0}'
    for source in tree.fromstring(archive.read('project.qde')).iter(q + 'TextSource'):
        text = archive.read('sources/' + source.get('plainTextPath').replace('internal://', '')).decode('utf-8')
        for selection in source.iter(q + 'PlainTextSelection'):
            end = int(selection.get('endPosition')) + inclusive
            yield [selection.get('name'), text[int(selection.get('startPosition')):end]]

pairs['qdpx'] = list(qdpx('qdpx', 0))
pairs['qdpx-inclusive'] = list(qdpx('qdpx-inclusive', 1))
words = {}
for line in open(path('spacy'), encoding='utf-8', newline='\\n'):
    row = json.loads(line)
    words.setdefault('spacy', []).extend([row['text'][s['start']:s['end']]] * 2 for s in row['spans'])
for line in open(path('doccano'), encoding='utf-8', newline='\\n'):
    row = json.loads(line)
    words.setdefault('doccano', []).extend([row['text'][s:e]] * 2 for s, e, label in row['label'])
pairs.update(words)
tasks = json.loads(zipfile.ZipFile(path('label-studio')).read('tasks.json'))
pairs['label-studio'] = [[r['value']['text'], utf16(t['data']['text'], r['value']['start'], r['value']['end'])]
    for t in tasks for a in t['annotations'] for r in a['result']]
archive = zipfile.ZipFile(path('brat'))
pairs['brat'] = []
for name in archive.namelist():
    if not name.endswith('.ann'): continue
    text = archive.read(name[:-4] + '.txt').decode('utf-8')
    for line in archive.read(name).decode('utf-8').split('\\n'):
        if not line.startswith('T'): continue
        _, place, words = line.split('\\t')
        parts = [part.split() for part in place.split(' ', 1)[1].split(';')]
        pairs['brat'].append([words, ' '.join(text[int(s):int(e)] for s, e in parts)])
archive = zipfile.ZipFile(path('uima-xmi'))
pairs['uima-xmi'] = []
for name in archive.namelist():
    if not name.endswith('.xmi'): continue
    root = tree.fromstring(archive.read(name))
    text = root.find('{http:///uima/cas.ecore}Sofa').get('sofaString')
    for mark in root.iter('{http:///webanno/custom.ecore}Parallax'):
        pairs['uima-xmi'].append([utf16(text, int(mark.get('begin')), int(mark.get('end')))] * 2)
rows = json.load(open(path('hypothesis-rows'), encoding='utf-8'))['rows']
by_type = [{s['type']: s for s in row['target'][0]['selector']} for row in rows]
texts = {t['data']['url']: t['data']['text'] for t in tasks}
pairs['hypothesis-rows'] = [[s['TextQuoteSelector']['exact'], utf16(texts[row['uri']], s['TextPositionSelector']['start'], s['TextPositionSelector']['end'])]
    for row, s in zip(rows, by_type)]
print(json.dumps(pairs))
`;

/** None where there is no Python: then the other tests have said the same with our own readers. */
const pythons = ['python3', 'python'].filter((command) => spawnSync(command, ['--version']).status === 0).slice(0, 1);

test.each(pythons)('%s reads each format and finds every passage’s words at its offsets', async (python) => {
  const corpus = caseCorpus(difficultCase());
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const format of FORMATS) writeFileSync(join(folder, format.id), await (await fileOf(format, corpus)).bytes());
  const { stdout, stderr } = spawnSync(python, ['-c', PYTHON_READER, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const pairs = JSON.parse(stdout) as Record<string, [words: string, slice: string][]>;
  const quotes = difficultCase().articles.flatMap(({ annotations }) =>
    annotations.map(({ selectors }) => selectors[0]),
  );
  const expected = quotes.map((quote) => (quote?.type === 'TextQuoteSelector' ? quote.exact : '')).toSorted();
  // Two tags each: formats that know no passage with two have it twice.
  const twice = [...expected, ...expected].toSorted();
  for (const [format, found] of Object.entries(pairs)) {
    expect(found.filter(([words, slice]) => words !== slice)).toEqual([]);
    const slices = found.map(([, slice]) => slice).toSorted();
    const once = ['qdpx', 'qdpx-inclusive', 'label-studio', 'hypothesis-rows'].includes(format);
    const all = format === 'brat' ? twice.map((words) => words.replaceAll(/\n+/gu, ' ')).toSorted() : twice;
    expect([format, slices]).toEqual([format, once ? expected : all]);
  }
  expect(Object.keys(pairs)).toHaveLength(8);
});
