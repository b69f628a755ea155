/** How the desk signs its comments in the forms of blogs, in public: what is signed so is its own. */
export interface OwnSigns {
  /** 「そらモバイル 三浦」. */
  names: string[];
  /** Its top or FAQ page. */
  urls: string[];
}
