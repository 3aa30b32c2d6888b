import { expect, test } from 'vitest';
import { mergedVoices, partedVoice } from '../../../components/voices/voice-changes.ts';

const okafor = { name: 'Ines Okafor', spellings: ['the mayor'] };

test('a spelling is merged into a name that nobody merged before', () => {
  expect(mergedVoices([], 'Ines Okafor', ['Ms Okafor', 'Ines Okafor'])).toEqual({
    put: { voices: [{ name: 'Ines Okafor', spellings: ['Ms Okafor'] }] },
    drop: { voices: [] },
  });
});

test('a voice that was merged before brings its spellings along, also under another name, each once in any case', () => {
  expect(mergedVoices([okafor], 'Mayor Okafor', ['ines okafor', 'The Mayor'])).toEqual({
    put: { voices: [{ name: 'Mayor Okafor', spellings: ['The Mayor', 'ines okafor'] }] },
    drop: { voices: ['Ines Okafor'] },
  });
});

test('other voices stay as they are', () => {
  const brandt = { name: 'Tomasz Brandt', spellings: ['Mr Brandt'] };
  expect(mergedVoices([okafor, brandt], 'Ines Okafor', ['Okafor']).drop).toEqual({ voices: ['Ines Okafor'] });
});

test('a spelling stands apart again; with the last one the voice is merged no more', () => {
  const voice = { name: 'Ines Okafor', spellings: ['the mayor', 'Okafor'] };
  expect(partedVoice(voice, 'Okafor').put.voices).toEqual([okafor]);
  expect(partedVoice(okafor, 'the mayor')).toEqual({ put: {}, drop: { voices: ['Ines Okafor'] } });
});
