import { closestTo } from '../text/unclobbered.ts';

/** Whether a person types at this node: keys and selections there are none of ours. */
export function isEditable(node: Node): boolean {
  return (
    closestTo(node, 'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]') !==
    null
  );
}
