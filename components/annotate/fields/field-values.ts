import type { Fields } from '../../../model/annotation.ts';

/** The fields with one of them changed; undefined takes it away, so that no empty value is ever stored. */
export function withField<Name extends keyof Fields>(
  fields: Fields,
  name: Name,
  value: Fields[Name] | undefined,
): Fields {
  const { [name]: _former, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** Names separated by semicolons; undefined where there is none. */
export function namesIn(text: string): string[] | undefined {
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}

/** A number as people type it: "31,000", "12.5", "-3"; undefined for anything else, since no value is better than a wrong one. */
export function numberIn(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/(?<=\d)[,  ](?=\d{3}\b)/gu, '')
    .replace(/^[−–]/u, '-');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** The fields in one line: what to set in bold (who speaks, how much), and the rest. */
export function summaryOf(fields: Fields): { lead: string; rest: string } {
  const quantity = [fields.value?.toLocaleString('en-GB'), fields.unit].filter(Boolean).join(' ');
  const rest = [
    fields.speakerKind,
    fields.holder && `held by ${fields.holder}`,
    fields.approximate && 'approximate',
    fields.basis,
    fields.source && `source: ${fields.source}`,
  ];
  const lead = [fields.speakers?.join(', '), quantity].filter(Boolean).join(' · ');
  return { lead, rest: rest.filter(Boolean).join(' · ') };
}
