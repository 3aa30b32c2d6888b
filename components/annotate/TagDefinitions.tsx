import type { Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import { TagName } from '../ui/TagName.tsx';

/** The definitions, examples and codes of the codebook that is tagged by; before the first passage, the default one's. */
export function TagDefinitions({ codebook }: { codebook: Codebook | null }) {
  const { tags, codes } = codebook ? latestVersion(codebook) : defaultCodebookVersion;
  return (
    <dl className="tag-definitions" aria-label={codebook ? `Codebook ${codebook.name}` : undefined}>
      {tags.map(({ tag, label, definition, examples }) => (
        <div key={tag}>
          <dt>
            <TagName tag={tag} label={label} />
          </dt>
          <Explained definition={definition} examples={examples} />
          {codes
            .filter((code) => code.tag === tag)
            .map((code) => (
              <dd key={code.id} className="tag-code">
                <strong>{code.name}</strong> {code.definition}
                <Examples examples={code.examples} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function Explained({ definition, examples }: { definition: string; examples: readonly string[] }) {
  return (
    <dd>
      {definition}
      <Examples examples={examples} />
    </dd>
  );
}

function Examples({ examples }: { examples: readonly string[] }) {
  if (examples.length === 0) return null;
  return (
    <ul aria-label="Examples">
      {examples.map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
  );
}
