import { KeyButton } from '../ui/KeyButton.tsx';
import type { ReadIn } from '../../model/case-reading.ts';
import type { Reading } from './reading.ts';

/** What the reader just confirmed in a question, with its undo, or why it was not kept. Always there, so that it is announced. */
export function ReadingNotice({ reading, readIn }: { reading: Reading; readIn: ReadIn }) {
  const { last, failure, undo } = reading;
  return (
    <p className="reading-notice" role="status">
      {failure ?? (last?.readIn === readIn && last.says)}
      {last?.readIn === readIn && (
        <>
          {' '}
          <KeyButton label="Undo" keyName="U" onPress={undo} />
        </>
      )}
    </p>
  );
}
