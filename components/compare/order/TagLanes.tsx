import { memo } from 'react';
import { TAGS } from '../../../model/tag.ts';
import { TAG_LABELS, TagName } from '../../ui/TagName.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { Lane } from './Lane.tsx';
import { placesOfTag } from './reading-places.ts';

/** A lane per tag. */
export const TagLanes = memo(function TagLanes({
  compared,
  onShow,
}: {
  compared: ComparedArticle;
  onShow: ShowPassages;
}) {
  return TAGS.map((tag) => (
    <Lane
      key={tag}
      compared={compared}
      tag={tag}
      label={<TagName tag={tag} label={tag === 'statistic' ? 'Stat.' : undefined} />}
      name={TAG_LABELS[tag]}
      places={placesOfTag(compared, tag)}
      onShow={onShow}
    />
  ));
});
