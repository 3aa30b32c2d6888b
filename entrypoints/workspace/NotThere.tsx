/** Where an address names something that the library does not have. */
export function NotThere({ what }: { what: string }) {
  return (
    <div className="workspace-empty">
      <h1>This {what} is not in your library</h1>
      <p className="quiet">It may have been deleted, or the address may belong to another browser’s library.</p>
    </div>
  );
}
