import type { LiveAnnotation } from '../../../model/annotation.ts';
import { codesOf } from '../../../model/passage-codes.ts';
import type { Tag } from '../../../model/tag.ts';
import { CodeName } from '../../ui/CodeName.tsx';
import { TagName } from '../../ui/TagName.tsx';
import { useCodebooks } from './codebook-context.ts';

/** A tag of a passage, with the codes that the passage has below it. */
export function CodedTag({ tag, annotation }: { tag: Tag; annotation: LiveAnnotation }) {
  const codes = useCodebooks()
    .flatMap((codebook) => codesOf(codebook, annotation))
    .filter((code) => code.tag === tag);
  return (
    <span className="coded-tag">
      <TagName tag={tag} />
      {codes.map((code) => (
        <CodeName key={code.id} code={code} />
      ))}
    </span>
  );
}
