import { TAGS, type Tag } from '../../model/tag.ts';
import { TagTextures, textureOf, type TextureColours } from '../ui/TagTextures.tsx';

/** A page shows one comparison. */
const PREFIX = 'tag-texture';

const COLOURS = Object.fromEntries(
  TAGS.flatMap((tag) => [
    [tag, `var(--${tag})`],
    [`${tag}Tint`, `var(--${tag}-tint)`],
  ]),
) as TextureColours;

/** What every fill on the page refers to. */
export function ScreenTextures() {
  return (
    <svg className="tag-textures" aria-hidden="true">
      <TagTextures prefix={PREFIX} colours={COLOURS} />
    </svg>
  );
}

/** A surface in the texture of a tag; of several, in a band for each. */
export function TagFill({ tags }: { tags: readonly Tag[] }) {
  const height = 100 / tags.length;
  return (
    <svg className="tag-fill" aria-hidden="true">
      {tags.map((tag, index) => (
        <rect key={tag} y={`${index * height}%`} width="100%" height={`${height}%`} fill={textureOf(PREFIX, tag)} />
      ))}
      {tags.slice(1).map((tag, index) => (
        <rect key={tag} className="tag-fill-gap" y={`${(index + 1) * height}%`} width="100%" height="1" />
      ))}
    </svg>
  );
}

/** "Q", "Q+O": for whoever tells neither colours nor textures apart. */
export function initialsOf(tags: readonly Tag[]): string {
  return tags.map((tag) => tag.charAt(0).toUpperCase()).join('+');
}
