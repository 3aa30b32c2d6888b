import { lazy, Suspense, useEffect, useState } from 'react';
import { isTyping } from '../ui/key-press.ts';
import { KeyButton } from '../ui/KeyButton.tsx';
import { useCodebooks } from './fields/codebook-context.ts';

const TagDefinitions = lazy(async () => ({ default: (await import('./TagDefinitions.tsx')).TagDefinitions }));

/** What each tag means, at the place of tagging; `?` opens and closes it wherever nobody is typing. */
export function TagHelp() {
  const [isOpen, setOpen] = useState(false);
  const [codebook] = useCodebooks();
  useEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, []);
  return (
    <div className="tag-help">
      <KeyButton label="What the tags mean" keyName="?" isPressed={isOpen} onPress={() => setOpen(!isOpen)} />
      <Suspense>{isOpen && <TagDefinitions codebook={codebook ?? null} />}</Suspense>
    </div>
  );
}
