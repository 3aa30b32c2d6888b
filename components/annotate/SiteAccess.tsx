interface SiteAccessProps {
  host: string;
  allowed: boolean;
  onAllow: () => void;
  onRevoke: () => void;
}

/** Whether highlights return by themselves on this site, which needs the reader's permission to read it. */
export function SiteAccess({ host, allowed, onAllow, onRevoke }: SiteAccessProps) {
  return (
    <p className="site-access quiet">
      {allowed ? `Highlights return by themselves on ${host}. ` : `On ${host} your highlights return after a click. `}
      <button type="button" className="link" onClick={allowed ? onRevoke : onAllow}>
        {allowed ? 'Stop that' : 'Let them return by themselves'}
      </button>
    </p>
  );
}
