import type { KeyboardEvent } from 'react';
import type { AnnotationChange, LiveAnnotation } from '../../../model/annotation.ts';
import type { Finding } from '../../../model/finding.ts';
import { quoteOf } from '../../../model/passage.ts';
import { TAGS, toggleTag } from '../../../model/tag.ts';
import type { ReceivedComment } from '../../../storage/projects/received-feedback.ts';
import { Answers } from '../fields/Answers.tsx';
import { CodedTag } from '../fields/CodedTag.tsx';
import { summaryOf } from '../fields/field-values.ts';
import { LivePageLink, type LivePage } from '../LivePageLink.tsx';
import { PassageComments } from './PassageComments.tsx';
import { PassageEditor } from './PassageEditor.tsx';

export interface PassageActions {
  /** Scrolls the page to the passage and opens it here. */
  onShow: (id: string) => void;
  onChange: (id: string, change: AnnotationChange) => void;
  onDelete: (id: string) => void;
  /** Where the passages stand in a stored text: the way from there to the live page. */
  livePage?: LivePage | null;
}

interface PassageItemProps extends PassageActions {
  annotation: LiveAnnotation;
  margin: string;
  /** Undefined until the page has looked. */
  finding: Finding | undefined;
  selected: boolean;
  /** The note takes the focus, as after N in the picker. */
  editNote: boolean;
  language: string | null;
  comments: readonly ReceivedComment[];
}

/** One passage in the list: its tags, its words, and when selected the place to edit it. */
export function PassageItem(props: PassageItemProps) {
  const { annotation, margin, finding, selected, language, livePage, onShow } = props;
  return (
    <li
      id={`passage-${annotation.id}`}
      className={selected ? `passage passage-selected tag-${annotation.tags[0]}` : 'passage'}
      onKeyDown={(event) => onKey(event, props)}
    >
      <span className="passage-margin quiet">{margin}</span>
      <div className="passage-body">
        <p className="passage-tags">
          {annotation.tags.map((tag) => (
            <CodedTag key={tag} tag={tag} annotation={annotation} />
          ))}
          <Whereabouts outcome={finding?.outcome} isBeside={annotation.place === 'page'} />
        </p>
        <button
          type="button"
          className="passage-words"
          lang={language ?? undefined}
          aria-expanded={selected}
          onClick={() => onShow(annotation.id)}
        >
          {quoteOf(annotation.selectors)?.exact}
        </button>
        {selected ? <PassageEditor key={annotation.id} {...props} /> : <PassageDetail annotation={annotation} />}
        <PassageComments comments={props.comments} />
        {selected && livePage && (
          <LivePageLink page={livePage} ids={[annotation.id]} selectors={annotation.selectors}>
            Open the live page at this passage
          </LivePageLink>
        )}
      </div>
    </li>
  );
}

function Whereabouts({ outcome, isBeside }: { outcome: Finding['outcome'] | undefined; isBeside: boolean }) {
  if (!outcome && isBeside) return <span className="passage-where">outside the article’s text</span>;
  if (outcome === 'edited') return <span className="passage-where">reworded in the text</span>;
  if (outcome === 'gone') return <span className="passage-where">not found in the text</span>;
  if (outcome === 'ambiguous') return <span className="passage-where">not found: several places read alike</span>;
  return null;
}

function PassageDetail({ annotation }: { annotation: LiveAnnotation }) {
  const { fields, note } = annotation;
  const { lead, rest } = summaryOf(fields);
  return (
    <>
      {(lead || rest) && (
        <p className="quiet">
          {lead && <strong className="passage-lead">{lead}</strong>}
          {lead && rest && ' · '}
          {rest}
        </p>
      )}
      <Answers annotation={annotation} />
      {note && <p className="passage-note">{note}</p>}
    </>
  );
}

/** 1 to 4 toggle tags and Delete deletes, unless the reader is typing. */
function onKey(event: KeyboardEvent, { annotation, onChange, onDelete }: PassageItemProps): void {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Delete') onDelete(annotation.id);
  const tag = TAGS[Number(event.key) - 1];
  if (!tag) return;
  const tags = toggleTag(annotation.tags, tag);
  if (tags.length > 0) onChange(annotation.id, { tags });
}
