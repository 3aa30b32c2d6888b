/** In milliseconds. A browser reads the file some time after the click, and does not tell when it has. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser to save, under a name without the characters that file systems refuse; gives that name. */
export function saveFile(name: string, content: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name.replace(/[\\/:*?"<>|]/gu, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
  return link.download;
}
