import type { Code } from '../../model/code.ts';
import type { Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { CodeName } from '../ui/CodeName.tsx';
import { TagName } from '../ui/TagName.tsx';

/** A codebook to read: one that came with a project, and is changed by whoever made that. */
export function CodebookText({ codebook }: { codebook: Codebook }) {
  const { version, tags, codes } = latestVersion(codebook);
  return (
    <div className="codebook-text">
      <p className="quiet">
        Version {version}. It came with a project: whoever made that changes it, and a later version comes with the
        project’s next file.
      </p>
      {tags.map((definition) => (
        <section key={definition.tag} aria-label={definition.label}>
          <h2>
            <TagName tag={definition.tag} />
          </h2>
          <Defined {...definition} />
          {codes
            .filter(({ tag }) => tag === definition.tag)
            .map((code) => (
              <div key={code.id} className="codebook-code">
                <h3>
                  <CodeName code={code} />
                </h3>
                <Defined {...code} />
              </div>
            ))}
        </section>
      ))}
    </div>
  );
}

function Defined({ definition, examples, fields }: Pick<Code, 'definition' | 'examples' | 'fields'>) {
  return (
    <>
      {definition && <p>{definition}</p>}
      {examples.length > 0 && (
        <ul className="codebook-examples">
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      {fields.length > 0 && <p className="quiet">Asks: {fields.map(({ label }) => label).join(', ')}</p>}
    </>
  );
}
