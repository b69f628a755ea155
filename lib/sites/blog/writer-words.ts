/** What pages call who wrote something, before the name or as the heading of a box; a piece of patterns. */
export const WRITER = '投稿者|著者|執筆者?|筆者|作成者|書いた人';

/** The same of the text, with what else that person did for it: 取材・文・写真. */
export const TEXT_BY = '(?:(?:取材|構成|撮影|写真|聞き手)・)*文(?:・(?:写真|撮影|構成))*';
