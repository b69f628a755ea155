import { type StarterGuideline, starterGuideline } from './pack';

/** What active-support desks have written about their conduct (facts/practice.md §1), as rules for one post. */
export const STARTER_GUIDELINES_EN: StarterGuideline[] = [
  starterGuideline({
    title: 'Do not contact this person',
    weight: 'must',
    when: { signals: ['no-contact'] },
    body: 'They told us they do not want replies from companies. Even if they are in trouble, we stay silent.\n\n- Log it as “watch” or “skip”\n- If somebody may be in danger, do not reply; ask your lead',
  }),
  starterGuideline({
    title: 'A threat: do not reply, tell your lead',
    weight: 'must',
    when: { signals: ['threat'] },
    body: 'There are words of violence against people or a shop. Nobody decides alone whether they are meant.\n\n- No public reply: neither soothing nor sharp\n- Note link and time, and hand both to your lead and to security\n- Warn the people or the shop named, at once',
  }),
  starterGuideline({
    title: 'No personal data in public: do not ask for it, do not repeat it',
    weight: 'must',
    when: { signals: ['personal-data'] },
    body: 'The post seems to hold a phone number, an address or an order number.\n\n- Never quote it in the reply\n- Ask them to delete the post, and carry on through the form\n- If we need details, the form asks for them. We do not',
  }),
  starterGuideline({
    title: 'Money goes to the phone or the form',
    weight: 'must',
    when: { signals: ['money'] },
    body: 'Nobody can answer about a bill or a refund without seeing the account.\n\n- No amounts, no promises of a refund in public\n- Apology, channel and opening hours in one go\n- Log it as “escalate” and hand the details to billing',
  }),
  starterGuideline({
    title: 'We still owe an answer: apologise, then say where things stand',
    weight: 'must',
    when: { signals: ['promised'] },
    body: 'We promised an answer and have not given it.\n\n- Before any new question, apologise for the wait\n- Say who is doing what, and when they will hear from us\n- Do not send the same advice again. Check with the department first',
  }),
  starterGuideline({
    title: 'Read what was said before you write',
    weight: 'must',
    when: { signals: ['known-author'] },
    body: 'We have talked to this person. Giving the same advice twice is what costs most trust.\n\n- Look at the last matter and how it ended\n- Show that you remember: “About the router last week …”',
  }),
  starterGuideline({
    title: 'Read the posts around this one first',
    weight: 'must',
    body: 'Not only those before, **also those after**. It may be solved, a joke, or about somebody else.\n\nNot every post wants a reply. “Watch” and “skip” are good decisions too.',
  }),
  starterGuideline({
    title: 'It may be solved already',
    weight: 'should',
    when: { signals: ['may-be-solved'] },
    body: 'There are words like “fixed” or “works now”.\n\n- No instructions: be glad with them, in one line\n- Keep apologies short; thank them for letting us know',
  }),
  starterGuideline({
    title: 'Too many rounds: move to the phone or email',
    weight: 'must',
    when: { signals: ['ping-pong'] },
    body: 'This has gone back and forth several times in a short while.\n\n- Sum up yourself what they have already tried\n- Offer a call or the form, so that they need not explain again\n- Do not leave for tomorrow what can be answered now',
  }),
  starterGuideline({
    title: 'First contact: apologise for speaking up',
    weight: 'should',
    when: { signals: ['first-contact'] },
    body: 'They did not write to us, so a reply may startle them.\n\n1. Who we are (added for you)\n2. Sorry to jump in\n3. One matter only\n4. The next step, and thanks\n\nIf they do not answer, let it rest.',
  }),
  starterGuideline({
    title: 'Apology and what we know come first',
    weight: 'should',
    when: { signals: ['trouble'] },
    body: '- Never suggest it is their mistake\n- Unknown is “we are looking into it”. No guesses\n- Do not end with “works as designed”; offer another way\n- Ask for one or two things at a time',
  }),
  starterGuideline({
    title: 'They want to leave: do not hold them back',
    weight: 'should',
    when: { categories: ['Leaving'] },
    body: 'Holding on makes it worse.\n\n- If there is a problem, hear that first\n- If they look for the way out, show it plainly\n- No offers and no discounts from our side',
  }),
  starterGuideline({
    title: 'Praise deserves an answer too',
    weight: 'should',
    when: { signals: ['praise'] },
    body: '- Say what it was they liked\n- No advertising, no extra advice\n- Pass it on to the shop or team, and log it',
  }),
  starterGuideline({
    title: 'Requests: receive them, promise nothing',
    weight: 'should',
    when: { signals: ['request'] },
    body: '- No dates, no yes or no\n- If you write “I’ll pass it on”, log it as a request\n- Keep the link, so that we can tell them when it is there',
  }),
  starterGuideline({
    title: 'Stay out of talk about competitors',
    weight: 'must',
    when: { signals: ['rival'] },
    body: 'Comparing and switching is a talk between customers.\n\n- Nothing good or bad about others\n- No sales replies\n- Answer only where somebody has a problem with our own service',
  }),
  starterGuideline({
    title: 'Looks like spam or an impostor: do not reply',
    weight: 'must',
    when: { signals: ['spam-like'] },
    body: 'A reply only spreads it.\n\n- Log “skip” with the reason\n- If it pretends to be us or to give away our goods, note the link for PR\n- Do not open the link',
  }),
  starterGuideline({
    title: 'Not sure? Do not post. Consult',
    weight: 'should',
    body: 'If you cannot check the facts, are unsure of the tone, or feel it is too much for you, log “consult” and ask. Being right matters more than being quick.\n\nThree parts at most. Longer than that belongs in a form or on the phone.',
  }),
  starterGuideline({
    title: 'Direct messages only when the customer wants them',
    weight: 'should',
    when: { signals: ['personal-data', 'ping-pong'] },
    body: 'What cannot be said in public goes to the form or the phone first. Use direct messages only where the customer clearly asks for one, and note why.',
  }),
  starterGuideline({
    title: 'Words of self-harm: do not decide alone',
    weight: 'must',
    when: { signals: ['self-harm'] },
    body: 'No template and no product advice. Do not comfort or persuade on your own judgement.\n\n- Consult your lead before any reply\n- Name only help the desk has checked\n- Note when you saw the post and whom you told',
  }),
  starterGuideline({
    title: 'Safety at risk: ask how they are, hand over at once',
    weight: 'must',
    when: { signals: ['danger'] },
    body: 'Somebody may get hurt or something may burn. This comes before everything else.\n\n- First ask whether they are all right\n- Ask them to stop using it and keep it away from power\n- No guesses at the cause. Hand it to product safety as it is',
  }),
  starterGuideline({
    title: 'Lawyers, authorities, the press: not for you alone',
    weight: 'must',
    when: { signals: ['legal'] },
    body: 'Where these are named, one line of ours stands as the company’s answer.\n\n- Do not say in public who is right\n- Hand it to legal and customer relations before any reply\n- Check even the apology with them',
  }),
  starterGuideline({
    title: 'Handle with care: short and kind',
    weight: 'should',
    when: { signals: ['sensitive'] },
    body: 'They may be young, ill, or in a hard place.\n\n- Do not bring up their age or health\n- No cheerful tone, no emoji, nothing to sell\n- One step at a time. Not sure? Consult',
  }),
  starterGuideline({
    title: 'Angry: apology before explanation',
    weight: 'should',
    when: { signals: ['angry'] },
    body: 'Behind anger stands something they had hoped for.\n\n- Say in your own words what went wrong for them\n- Do not argue. No “misunderstanding”, no “please understand”\n- Read it once more before you send it. If it is too much, hand over',
  }),
  starterGuideline({
    title: 'Outside hours: acknowledge first',
    weight: 'should',
    when: { signals: ['outside-hours'] },
    body: 'The full answer follows on the next business day.\n\n- Say that we have it, and when they will hear from us\n- Do not answer now what has to be looked up\n- What touches safety is handed over at any hour',
  }),
  starterGuideline({
    title: 'An open case: go on from where it stands',
    weight: 'should',
    when: { signals: ['open-case'] },
    body: 'A matter of theirs is not closed.\n\n- Look first at what it was and where it stands\n- Not sure whether this is the same? Ask, do not assume\n- Do not send the same advice again',
  }),
];
