/** What a filer prints at the head of every page: it is about the filing. */
const FILING_EN = /confidential treatment (?:has been |is |was )?requested|requests? for confidential treatment|confidential (?:portions|information) (?:has|have) been (?:omitted|redacted|filed)/g

/** Whether the only secrecy the sentence (lower case) speaks of is that of a filing. */
export function onlyOfFiling(lower: string): boolean {
  return lower.search(FILING_EN) >= 0 && !/confiden|secre|proprietary|non-?public/.test(lower.replace(FILING_EN, ' '))
}
