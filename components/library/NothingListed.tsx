/** Where a filter leaves nothing. */
export function NothingListed({ onShowAll }: { onShowAll: () => void }) {
  return (
    <div className="workspace-empty">
      <h1>No article is like that</h1>
      <p className="quiet">No article of your library meets all of these conditions.</p>
      <p>
        <button type="button" className="button" onClick={onShowAll}>
          Show all articles
        </button>
      </p>
    </div>
  );
}
