import type { Code } from '../../../model/code.ts';
import { TextField } from './TextField.tsx';

/** What tags and codes have alike. */
export type Defined = Pick<Code, 'definition' | 'examples' | 'fields'>;

interface DefinitionFieldsProps {
  defined: Defined;
  onChange: (change: Partial<Defined>) => void;
}

/** The definition, and examples of passages. */
export function DefinitionFields({ defined: { definition, examples }, onChange }: DefinitionFieldsProps) {
  return (
    <>
      <TextField
        label="Definition"
        hint="what counts, what does not, and how much of the text to mark"
        value={definition}
        lines={5}
        longest={10_000}
        onChange={(text) => onChange({ definition: text.trim() })}
      />
      <TextField
        label="Examples"
        hint="one on each line"
        value={examples.join('\n')}
        lines={4}
        longest={20_000}
        onChange={(text) => onChange({ examples: examplesIn(text) })}
      />
    </>
  );
}

const MOST_EXAMPLES = 50;
const LONGEST_EXAMPLE = 2000;

function examplesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LONGEST_EXAMPLE));
  return lines.filter(Boolean).slice(0, MOST_EXAMPLES);
}
