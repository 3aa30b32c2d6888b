import { Help } from '../../../components/help/Help.tsx';
import { hashOf } from '../routes.ts';

export function HelpPage() {
  return <Help welcomeAddress={hashOf({ page: 'welcome' })} />;
}
