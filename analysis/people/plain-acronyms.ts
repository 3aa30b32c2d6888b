import { wordList } from '../word-list.ts';

/** Written in capitals, and nobody's name: time zones, units, and what everybody shortens. “The PM” is a minister. */
export const PLAIN_ACRONYMS = wordList(`
  utc gmt bst cet cest eet eest wet est edt et cst cdt mst mdt pst pdt akst akdt hst ist jst kst hkt aest aedt nzst
  kw mw gw tw kwh mwh gwh kv hz khz mhz ghz kb mb gb tb kg km mph kph hp psi rpm ppm dpi usd eur gbp
  tv dvd cd pdf usb gps cctv led lcd url html sms faq wifi vpn suv atv rv atm pin id gdp vat gpa iq
  dna rna hiv aids covid ptsd adhd mri ppe cpr diy vip ufo sos rsvp asap phd hvac
`);
