import { describe, expect, it } from 'vitest';
import { judge } from '../../../tools/test/web-ext-lint.ts';

const readability = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'content-script.js',
};
const unknown = { code: 'EVAL', message: 'eval can be evil', file: 'background.js' };
const report = (warnings: object[], errors: object[] = [], notices: object[] = []) => ({ warnings, errors, notices });

describe('judge', () => {
  it('lets explained warnings pass', () => {
    expect(judge(report([readability, readability]))).toEqual({ unexplained: [], explained: 2 });
  });

  it('sees one more of an explained kind', () => {
    expect(judge(report([readability, readability, readability]))).toEqual({
      unexplained: [readability],
      explained: 2,
    });
  });

  it('sees the same kind in another file', () => {
    const own = { ...readability, file: 'background.js' };
    expect(judge(report([own])).unexplained).toEqual([own]);
  });

  it.each([
    ['a warning', report([unknown])],
    ['an error', report([], [unknown])],
    ['a notice', report([], [], [unknown])],
  ])('does not let pass %s that nobody explained', (_kind, found) => {
    expect(judge(found).unexplained).toEqual([unknown]);
  });
});
