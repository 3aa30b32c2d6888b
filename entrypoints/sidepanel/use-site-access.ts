import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface SiteAccess {
  host: string;
  allowed: boolean;
  /** Asks the reader; must be called inside a click. */
  allow: () => void;
  revoke: () => void;
}

/** Whether the reader allowed a site to be read without a click, and the way to change that. */
export function useSiteAccess(address: string | undefined): SiteAccess | null {
  const [allowed, setAllowed] = useState(false);
  const origins = address ? [sitePattern(address)] : [];
  const pattern = origins[0];
  useEffect(() => {
    if (!pattern) return;
    const look = () => void browser.permissions.contains({ origins: [pattern] }).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [pattern]);
  if (!address) return null;
  return {
    host: new URL(address).hostname,
    allowed,
    allow: () => void browser.permissions.request({ origins }),
    revoke: () => void browser.permissions.remove({ origins }),
  };
}

/** A match pattern holds no port: it stands for every port of the host. */
function sitePattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
