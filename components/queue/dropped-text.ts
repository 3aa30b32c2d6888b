/** What was dropped as text: files of text, else links or words. To be called at once: a drop's data is gone with its event. */
export async function droppedText(data: DataTransfer): Promise<string> {
  const files = [...data.files];
  const words = data.getData('text/uri-list') || data.getData('text/plain');
  if (files.length === 0) return words;
  return (await Promise.all(files.map((file) => file.text()))).join('\n');
}
