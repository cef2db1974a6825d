/** What people call those on the ballot and their parties only to mock them; the packs say who is meant. */
export const mockingNames = `
  (wowo|om wowo|pak wowo|prabowong|jokowow|jokowek|mukidi|sandiwara uno|aniesun|anisun|samsul|belimbing sayur|ganjarno|gerindrong|nasdrun|pdipret)
`;
