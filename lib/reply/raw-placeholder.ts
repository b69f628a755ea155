/**
 * Placeholders of other tools and of people that were pasted along (facts/practice.md §4a): [NAME] and [customer name],
 * but not [UPDATE] or [SOLVED]; ［お名前］, but （お名前） only where somebody is addressed by it.
 */
export const FOREIGN_PLACEHOLDER =
  /#\{[^}\n]*\}|\{%[^%\n]*%\}|\[\[[^\]\n]*\]\]|<%[^%\n]*%>|(?<!\{)\{[\p{L}_][^{}\n]{0,60}\}(?!\})|\[(?:[A-Z]+[_ ])*(?:NAME|INITIALS|DATE|TIME|NUMBER|LINK|URL|EMAIL|INSERT|CUSTOMER|AGENT|COMPANY|PRODUCT)(?:[_ ][A-Z]+)*\]|[[<＜［〈‹](?:(?:customer|user|first|last|full|your|agent|company)[_ ])?(?:[nN]ame|[iI]nitials)[\]>＞］〉›]|[[<＜［〈‹](?:order|ticket|case)[_ ](?:number|no\.?|id)[\]>＞］〉›]|[[<＜［〈‹](?:Customer|Your) Name[\]>＞］〉›]|[[<＜［〈‹](?:お客(?:様|さま)(?:名|のお名前)?|お名前|氏名|名前|会社名|担当者?名|(?:ご?注文|受付|問い?合わせ)番号)[\]>＞］〉›]|（(?:お名前|氏名|名前|お客様名)）(?=様|さま|さん)/gu;

/** Whether a finished text still holds a placeholder, whole or half: it must not reach anybody (law 8). */
export function hasRawPlaceholder(text: string): boolean {
  return text.includes('{{') || text.search(FOREIGN_PLACEHOLDER) !== -1;
}
