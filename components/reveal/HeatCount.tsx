import { countByTag, type StretchMarking } from '../../analysis/agreement/marked-stretches.ts';
import type { Look } from '../../model/look.ts';
import { inTagOrder, type Tag } from '../../model/tag.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';

interface HeatCountProps {
  markings: readonly StretchMarking[];
  coders: number;
  shade: Look;
  only: Tag | null;
}

/** "7 of 12: Quote 5, Opinion 3" */
export function HeatCount({ markings, coders, shade, only }: HeatCountProps) {
  const counts = countByTag(markings);
  const tags = inTagOrder(Object.keys(counts) as Tag[]).filter((tag) => only === null || tag === only);
  return (
    <span className="quiet heat-count">
      <span className="heat-shade" data-shade={shade} aria-hidden="true" />
      <strong>
        {markings.length} of {coders}
      </strong>
      : {tags.map((tag) => `${TAG_LABELS[tag]} ${counts[tag]}`).join(', ')}
    </span>
  );
}
