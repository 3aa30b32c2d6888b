import type { Code } from '../../../model/code.ts';
import type { Tag } from '../../../model/tag.ts';

/** A tag and the codes below it, to choose from; a tag's value is its name, a code's its id. */
export function CodeOptions({ tag, codes }: { tag: Tag; codes: readonly Pick<Code, 'id' | 'name' | 'tag'>[] }) {
  return (
    <>
      <option value={tag}>{tag}</option>
      {codes
        .filter((code) => code.tag === tag)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {tag}: {name}
          </option>
        ))}
    </>
  );
}
