import { showLanguage } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Suggesting } from './use-suggesting.ts';

interface SuggestingStateProps {
  suggesting: Suggesting;
  language: string | null;
}

/** Says how far the search is, what it could not read, and that nothing is (or is left) to decide. */
export function SuggestingState({ suggesting, language }: SuggestingStateProps) {
  const { proposing, proposals, cancel, retry } = suggesting;
  if (proposing.state === 'working') {
    return (
      <div className="suggestions-working">
        <Notice action={{ label: 'Cancel', run: cancel }}>Looking for passages…</Notice>
      </div>
    );
  }
  if (proposing.state === 'cancelled') {
    return <Notice action={{ label: 'Look again', run: retry }}>Stopped. Nothing was suggested.</Notice>;
  }
  if (proposing.state === 'failed') {
    return (
      <Notice action={{ label: 'Try again', run: retry }}>
        The suggestions could not be worked out ({proposing.reason}). Your passages are as they were.
      </Notice>
    );
  }
  return (
    <>
      {proposing.coverage === 'language-independent' && <OtherLanguage language={language} />}
      {proposals.length === 0 && <NothingOpen hasFound={proposing.proposals.length > 0} />}
    </>
  );
}

function OtherLanguage({ language }: { language: string | null }) {
  const name = showLanguage(language);
  const text = name && name !== 'English' ? `This text is in ${name}` : 'This text seems to be in another language';
  return (
    <p className="suggestions-language">
      The rules read English. {text}, so that only what signs show in any language is suggested: words in quotation
      marks, amounts of money and percentages.
    </p>
  );
}

function NothingOpen({ hasFound }: { hasFound: boolean }) {
  return (
    <p className="quiet suggestions-none">
      {hasFound
        ? 'Nothing is left: all that is suggested for this article is marked or decided.'
        : 'Nothing in this article fits a rule. Select passages in the text to tag them yourself.'}
    </p>
  );
}
