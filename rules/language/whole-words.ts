/** They end like a word with -nya, -ku, -mu, -lah or -kan, and are words of their own, or with another sense than their stem. */
export const wholeWords =
  'soalnya makanya menurutku menurutmu bangku maluku masalah masakan sedangkan jangankan keburukan sebutkan';
