/** A licence's name where room is scarce: its SPDX id, else the name without the word that every licence has in it. */
export const shortLicense = ({ name, spdxId }: { name: string; spdxId?: string | null }): string =>
  spdxId ?? name.replace(/ licen[cs]e( agreement)?\b/i, '')
