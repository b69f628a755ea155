import type { ComponentChildren } from 'preact';
import { AskFields } from './ask-fields';
import { AttentionFields } from './attention-fields';
import { DecisionFields } from './decision-fields';
import { FaqFields } from './faq-fields';
import { FramingFields } from './framing-fields';
import { HashtagFields } from './hashtag-fields';
import { HoursFields } from './hours-fields';
import { LengthFields } from './length-fields';
import { LinkFields } from './link-fields';
import { OutgoingFields } from './outgoing-fields';
import { PersonalFields } from './personal-fields';
import type { SectionName } from './sections';
import { SignalFields } from './signal-fields';
import { WordFields } from './word-fields';

/** What each section but the account's own asks. */
export const SECTION_FORMS: Readonly<Record<Exclude<SectionName, 'account'>, () => ComponentChildren>> = {
  framing: FramingFields,
  length: LengthFields,
  hours: HoursFields,
  words: WordFields,
  links: LinkFields,
  hashtags: HashtagFields,
  faq: FaqFields,
  decisions: DecisionFields,
  personal: PersonalFields,
  asks: AskFields,
  outgoing: OutgoingFields,
  attention: AttentionFields,
  signals: SignalFields,
};
