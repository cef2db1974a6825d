const digits = { maximumFractionDigits: 1 };
const formats = { en: new Intl.NumberFormat('en-GB', digits), id: new Intl.NumberFormat('id-ID', digits) };

/** A number as the person reads it: "50.000" or "50,000", at most one digit behind the comma. */
export const numberText = (value: number, lang: string): string =>
  formats[lang === 'en' ? 'en' : 'id'].format(value);
