import { TAGS, type Tag } from '../../model/tag.ts';
import { TAG_TEXTURES } from './tag-textures.ts';

export type TextureColours = Readonly<Record<Tag | `${Tag}Tint`, string>>;

interface TagTexturesProps {
  /** Before the names of the patterns, where a page holds several. */
  prefix: string;
  colours: TextureColours;
}

/** The definitions that `textureOf` refers to; within an SVG of the same page. */
export function TagTextures({ prefix, colours }: TagTexturesProps) {
  return (
    <defs>
      {TAGS.map((tag) => {
        const { width, height, shapes } = TAG_TEXTURES[tag];
        return (
          <pattern key={tag} id={`${prefix}-${tag}`} width={width} height={height} patternUnits="userSpaceOnUse">
            <rect width={width} height={height} fill={colours[`${tag}Tint`]} />
            {shapes.map((corners) => (
              <polygon key={corners.join()} points={corners.join(' ')} fill={colours[tag]} />
            ))}
          </pattern>
        );
      })}
    </defs>
  );
}

export function textureOf(prefix: string, tag: Tag): string {
  return `url(#${prefix}-${tag})`;
}
