import type { Published } from '../../model/published.ts';
import type { Timestamp } from '../../model/timestamp.ts';

const PARTS: Record<Published['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  moment: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as precisely as it is known: "2020", "December 2018", "14 March 2026". */
export function showDate(published: Published | null): string {
  if (!published) return 'no date';
  // Read as UTC noon, so that no time zone moves a calendar day.
  const [year = 0, month = 1, day = 1] = published.value.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  return new Intl.DateTimeFormat('en-GB', { ...PARTS[published.precision], timeZone: 'UTC' }).format(date);
}

/** The same without its year where it has a day: "14 Mar". */
export function showShortDate(published: Published | null): string {
  const parts = showDate(published).split(' ');
  return parts.length === 3 ? `${parts[0]} ${parts[1]?.slice(0, 3)}` : parts.join(' ');
}

/** The name of a language for a BCP 47 code; the code itself where it names none. */
export function showLanguage(code: string | null): string | null {
  if (!code) return null;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code.split('-')[0] ?? code) ?? code;
  } catch {
    return code;
  }
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment in the reader's own time zone, to the minute: "14 March 2026, 09:30". */
export function showMoment(time: Timestamp): string {
  const parts = new Map(MOMENT.formatToParts(time).map(({ type, value }) => [type, value]));
  const [day, month, year] = [parts.get('day'), parts.get('month'), parts.get('year')];
  return `${day} ${month} ${year}, ${parts.get('hour')}:${parts.get('minute')}`;
}

/** A day in the reader's own time zone as file names have it, which sort by it: "2026-03-14". */
export function showFileDate(time: Timestamp): string {
  const date = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
