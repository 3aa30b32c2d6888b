import type { Code } from '../../model/code.ts';

/** A code as it looks everywhere: its name, and its colour beside it. */
export function CodeName({ code: { name, tag, colour } }: { code: Pick<Code, 'name' | 'tag' | 'colour'> }) {
  return (
    <span className={`code-name tag-${tag}`}>
      <CodeMark colour={colour} />
      <bdi>{name}</bdi>
    </span>
  );
}

/** The patch of a code's colour; that of the tag around it where it has none of its own. */
export function CodeMark({ colour }: { colour: string | null }) {
  return <span className="code-mark" aria-hidden="true" style={colour ? { background: colour } : undefined} />;
}
