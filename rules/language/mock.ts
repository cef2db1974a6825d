/** Leans against somebody on the ballot, without an outright attack: never enough for more than a hint. */
export const mock = `
  {who} * (kok|katanya|konon) * (wkwk|wkwkwk|hehe|haha)
`;
